#include "widgets/test/events/event_choices.h"

#include <QCoreApplication>

#include "runtime/function/catalogue/event_templates.h"

namespace updraft {
namespace {

constexpr int kRefRole = Qt::UserRole + 1;

constexpr const char* kGroups[] = {
    QT_TRANSLATE_NOOP("updraft::EventChoices", "Simple"),
    QT_TRANSLATE_NOOP("updraft::EventChoices", "HTTP"),
    QT_TRANSLATE_NOOP("updraft::EventChoices", "Queues and streams"),
    QT_TRANSLATE_NOOP("updraft::EventChoices", "Topics, buses and schedules"),
    QT_TRANSLATE_NOOP("updraft::EventChoices", "Storage and databases"),
    QT_TRANSLATE_NOOP("updraft::EventChoices", "Workflows and destinations"),
    QT_TRANSLATE_NOOP("updraft::EventChoices", "Identity, devices and other services"),
};

struct Place {
    const char* trigger;
    int group;
};
constexpr Place kPlaces[] = {
    {"none", 0},         {"http-rest", 1},   {"http-api", 1},
    {"function-url", 1}, {"alb", 1},         {"authorizer", 1},
    {"websocket", 1},    {"appsync", 1},     {"vpc-lattice", 1},
    {"cloudfront", 1},   {"sqs", 2},         {"kinesis", 2},
    {"kafka", 2},        {"mq", 2},          {"firehose", 2},
    {"sns", 3},          {"eventbridge", 3}, {"schedule", 3},
    {"alarm", 3},        {"logs", 3},        {"ses", 3},
    {"s3", 4},           {"s3-batch", 4},    {"dynamodb", 4},
    {"documentdb", 4},   {"destination", 5}, {"step-functions", 5},
};

int groupOf(const std::string& trigger) {
    for (const Place& place : kPlaces) {
        if (trigger == place.trigger) return place.group;
    }
    return static_cast<int>(std::size(kGroups)) - 1;
}

QString title(const EventTemplate& event) {
    return QCoreApplication::translate("EventTemplate", event.title.c_str());
}

QStandardItem* group(const QString& text) {
    auto* item = new QStandardItem(text);
    item->setFlags(Qt::ItemIsEnabled);
    QFont bold;
    bold.setWeight(QFont::DemiBold);
    item->setFont(bold);
    return item;
}

QStandardItem* choice(const QString& text, const EventRef& ref) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(ref.key(), kRefRole);
    return item;
}

}  // namespace

EventChoices::EventChoices(QObject* parent) : QStandardItemModel(parent) {}

void EventChoices::fill(const QVector<SavedEvent>& saved) {
    clear();
    if (!saved.isEmpty()) {
        QStandardItem* own = group(tr("Saved events"));
        for (const SavedEvent& event : saved)
            own->appendRow(choice(event.name, {EventRef::Kind::Saved, event.name}));
        appendRow(own);
    }
    QVector<QStandardItem*> groups;
    for (const char* name : kGroups) groups << group(tr(name));
    for (const EventTemplate& event : eventTemplates()) {
        const EventRef ref{EventRef::Kind::Template, QString::fromStdString(event.id)};
        groups[groupOf(event.trigger)]->appendRow(choice(title(event), ref));
    }
    for (QStandardItem* item : groups) appendRow(item);
}

EventRef EventChoices::refOf(const QModelIndex& index) {
    const QString key = index.data(kRefRole).toString();
    return key.isEmpty() ? EventRef() : EventRef::fromKey(key);
}

QString EventChoices::titleOf(const EventRef& ref) {
    if (ref.kind == EventRef::Kind::Saved) return ref.id;
    if (ref.kind == EventRef::Kind::Recorded) return tr("Recorded event");
    if (ref.kind == EventRef::Kind::Draft) return tr("Own event");
    const EventTemplate* event = findEventTemplate(ref.id.toStdString());
    return event == nullptr ? ref.id : title(*event);
}

}  // namespace updraft
