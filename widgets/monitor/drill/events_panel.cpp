#include "widgets/monitor/drill/events_panel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "widgets/base/format.h"
#include "widgets/base/retranslate.h"
#include "widgets/monitor/controls/monitor_words.h"
#include "widgets/monitor/data/monitor_feed.h"
#include "widgets/monitor/data/monitor_scope.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMargin = 10;
constexpr std::int64_t kLeastAround = 60'000'000'000;  // ns: half of what is shown around a moment

}  // namespace

EventsPanel::EventsPanel(const MonitorContext& context, QWidget* parent)
    : QFrame(parent),
      context_(context),
      title_(new QLabel),
      note_(new QLabel),
      list_(new QTreeWidget),
      close_(new QToolButton) {
    setObjectName(QStringLiteral("eventsPanel"));
    setLook(this, "card");
    setLook(title_, "heading");
    setLook(note_, "secondary");
    note_->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(close_);
    layout->addLayout(head);
    layout->addWidget(note_);
    list_->setObjectName(QStringLiteral("eventsList"));
    list_->setColumnCount(2);
    list_->setRootIsDecorated(false);
    list_->setAllColumnsShowFocus(true);
    list_->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    layout->addWidget(list_, 1);
    themed(close_, context_.theme,
           [this] { close_->setIcon(context_.theme.icon(QStringLiteral("window-close"))); });
    connect(close_, &QToolButton::clicked, this, &EventsPanel::closed);
    connect(list_, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* item) { goTo(item->data(0, Qt::UserRole).toLongLong()); });
    connect(&context_.feed, &MonitorFeed::changed, this, [this] {
        if (isVisible()) fill();
    });
    retranslated(this, [this] { setTexts(); });
}

void EventsPanel::setTexts() {
    title_->setText(tr("What happened"));
    note_->setText(tr("Return shows the charts around that moment."));
    list_->setHeaderLabels({tr("Time"), tr("Event")});
    list_->setAccessibleName(tr("What happened"));
    close_->setAccessibleName(tr("Close"));
    close_->setToolTip(tr("Close (Esc)"));
    setAccessibleName(tr("What happened"));
    shown_.clear();
    fill();
}

void EventsPanel::fill() {
    const MonitorDataPtr known = context_.feed.data();
    std::vector<std::uint64_t> ids;
    if (known) {
        for (const Annotation& one : known->annotations) ids.push_back(one.id);
    }
    if (ids == shown_ && list_->topLevelItemCount() > 0) return;  // the chosen row stays
    shown_ = std::move(ids);
    list_->clear();
    if (!known) return;
    for (auto one = known->annotations.rbegin(); one != known->annotations.rend(); ++one) {
        auto* item = new QTreeWidgetItem(list_);
        item->setText(0, formatDateTime(one->at));
        item->setText(1, MonitorWords::sentence(*one, known->names));
        item->setToolTip(1, item->text(1));
        item->setForeground(1, context_.theme.textColor(MonitorWords::color(one->kind)));
        item->setData(0, Qt::UserRole, static_cast<qlonglong>(one->at));
    }
    if (list_->topLevelItemCount() > 0) return;
    auto* none = new QTreeWidgetItem(list_, {QString(), tr("Nothing was changed in this range")});
    none->setFlags(Qt::NoItemFlags);
}

// A sixth of what is shown, around the moment: what was before and what came of it.
void EventsPanel::goTo(WallNanos moment) {
    if (moment == 0) return;
    const MonitorDataPtr known = context_.feed.data();
    const std::int64_t around = std::max(kLeastAround, known ? known->window.length() / 12 : 0);
    context_.scope.chartRange().zoomTo({(moment - around) / 1'000'000, (moment + around) / 1'000'000});
}

void EventsPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return emit closed();
    QFrame::keyPressEvent(event);
}

void EventsPanel::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    fill();
    list_->setFocus();
}

}  // namespace updraft
