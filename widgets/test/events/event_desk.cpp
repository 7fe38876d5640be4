#include "widgets/test/events/event_desk.h"

#include "runtime/base/clock.h"
#include "runtime/function/catalogue/event_templates.h"
#include "widgets/test/call/payload_editor.h"

namespace updraft {
namespace {

const EventRef kFirst{EventRef::Kind::Template, QStringLiteral("empty")};
constexpr int kMostDraftBytes = 256 << 10;  // of each, in saved states

}  // namespace

EventDesk::EventDesk(PayloadEditor& editor, QObject* parent)
    : QObject(parent), editor_(editor), saved_(this) {
    connect(&saved_, &SavedEvents::listed, this, &EventDesk::onListed);
    connect(&saved_, &SavedEvents::fileChanged, this, &EventDesk::onFileChanged);
    connect(&saved_, &SavedEvents::failed, this, &EventDesk::failed);
}

QString EventDesk::historyKey(const EventRef& ref) const {
    return function_ + QLatin1Char('/') + ref.key();
}

void EventDesk::keepDraft() {
    if (function_.isEmpty()) return;
    lastUsed_[function_] = current_.key();
    if (editor_.isModified())
        drafts_[function_] = editor_.text();
    else
        drafts_.remove(function_);
}

void EventDesk::setPlace(const QString& workspace, const QString& function) {
    if (function != function_) {
        keepDraft();
        function_ = function;
        const bool known = lastUsed_.contains(function);
        const EventRef last = known ? EventRef::fromKey(lastUsed_[function]) : kFirst;
        saved_.setPlace(workspace, function);
        if (editor_.showKnown(historyKey(last))) {
            current_ = last;
            emit currentChanged();
        } else if (drafts_.contains(function)) {
            openText(last, {});
            editor_.setText(drafts_[function]);
        } else {
            open(last.kind == EventRef::Kind::Recorded ? kFirst : last);
        }
        undecided_ = !known;
    }
    saved_.setPlace(workspace, function);
}

void EventDesk::openText(const EventRef& ref, const QByteArray& text) {
    current_ = ref;
    editor_.openEvent(historyKey(ref), text);
    emit currentChanged();
}

void EventDesk::open(const EventRef& ref) {
    undecided_ = false;
    if (ref.kind == EventRef::Kind::Template) return openTemplate(ref);
    if (ref.kind != EventRef::Kind::Saved) return openText(ref, "{}\n");
    const bool known = editor_.showKnown(historyKey(ref));
    current_ = ref;
    emit currentChanged();
    if (known && editor_.isModified()) return;
    saved_.read(ref.id, [this, ref, function = function_](const QByteArray& text) {
        if (function != function_ || !(current_ == ref)) return;
        if (editor_.showsEvent(historyKey(ref)) && text == editor_.text()) return;
        openText(ref, text);
    });
}

// A template that was changed before is shown as it was left; chosen once more, it is made new (undo brings
// the changes back).
void EventDesk::openTemplate(const EventRef& ref) {
    const EventTemplate* event = findEventTemplate(ref.id.toStdString());
    if (event == nullptr) return openText(kFirst, "{}\n");
    const SystemClock clock;
    const QByteArray fresh = QByteArray::fromStdString(freshEvent(*event, clock.wallNow()));
    if (current_ == ref && editor_.showsEvent(historyKey(ref))) return editor_.setText(fresh);
    if (!editor_.showKnown(historyKey(ref))) return openText(ref, fresh);
    current_ = ref;
    emit currentChanged();
}

void EventDesk::openRecorded(std::uint64_t sequence, const QByteArray& event) {
    undecided_ = false;
    openText({EventRef::Kind::Recorded, QString::number(sequence)}, event);
}

void EventDesk::onListed() {
    emit currentChanged();  // choices are new
    if (!saved_.isListed()) return;
    const bool gone = current_.kind == EventRef::Kind::Saved && !saved_.contains(current_.id);
    if (gone) {  // what was typed stays, without a name
        const QByteArray text = editor_.text();
        openText({EventRef::Kind::Draft, {}}, text);
    }
    if (!std::exchange(undecided_, false) || saved_.events().isEmpty() || editor_.isModified()) return;
    open({EventRef::Kind::Saved, saved_.events().first().name});
}

void EventDesk::onFileChanged(const QString& name) {
    const EventRef ref{EventRef::Kind::Saved, name};
    if (!(current_ == ref)) return editor_.forget(historyKey(ref));
    saved_.read(
        name,
        [this, ref, function = function_](const QByteArray& text) {
            if (function != function_ || !(current_ == ref) || text == editor_.text()) return;
            if (editor_.isModified()) return emit changedOnDisk(ref.id);
            editor_.setText(text);
            editor_.markSaved();
        },
        SavedEvents::Asked::ByItself);
}

void EventDesk::reload() {
    if (current_.kind != EventRef::Kind::Saved) return;
    saved_.read(current_.id, [this, ref = current_](const QByteArray& text) {
        if (!(current_ == ref)) return;
        editor_.setText(text);
        editor_.markSaved();
    });
}

void EventDesk::save() {
    if (current_.kind == EventRef::Kind::Saved) return saveAs(current_.id);
    QString wish = current_.kind == EventRef::Kind::Template ? current_.id : QStringLiteral("event");
    emit nameWanted(saved_.freeName(wish));
}

void EventDesk::saveAs(const QString& name) {
    const EventRef ref{EventRef::Kind::Saved, name};
    saved_.save(name, editor_.text(), [this, ref, was = current_, function = function_] {
        if (function != function_ || !(current_ == was)) return;
        if (!(was == ref)) editor_.renameEvent(historyKey(was), historyKey(ref));
        current_ = ref;
        undecided_ = false;
        editor_.markSaved();
        emit currentChanged();
    });
}

void EventDesk::rename(const QString& name, const QString& newName) {
    saved_.rename(name, newName, [this, name, newName, function = function_] {
        if (function != function_) return;
        const EventRef from{EventRef::Kind::Saved, name}, to{EventRef::Kind::Saved, newName};
        editor_.renameEvent(historyKey(from), historyKey(to));
        if (!(current_ == from)) return;
        current_ = to;
        emit currentChanged();
    });
}

void EventDesk::duplicate(const QString& name) {
    const QString copy = saved_.freeName(name);
    saved_.read(name, [this, copy, function = function_](const QByteArray& text) {
        if (function == function_) saved_.save(copy, text);
    });
}

void EventDesk::remove(const QString& name) {
    saved_.remove(name, [this, name, place = function_](const QByteArray& was) {
        deleted_ = name;
        deletedPlace_ = place;
        deletedText_ = was;
        emit deletedChanged();
    });
}

void EventDesk::undoDelete() {
    if (deleted_.isEmpty() || deletedPlace_ != function_) return;
    const QString name = saved_.freeName(std::exchange(deleted_, QString()));
    saved_.save(name, std::exchange(deletedText_, {}), [this, name] { open({EventRef::Kind::Saved, name}); });
    emit deletedChanged();
}

QVariantMap EventDesk::state() const {
    QVariantMap last, drafts;
    for (auto it = lastUsed_.begin(); it != lastUsed_.end(); ++it) last[it.key()] = it.value();
    for (auto it = drafts_.begin(); it != drafts_.end(); ++it) {
        if (it.value().size() <= kMostDraftBytes) drafts[it.key()] = it.value();
    }
    if (!function_.isEmpty()) {
        last[function_] = current_.key();
        drafts.remove(function_);
        if (editor_.isModified() && editor_.text().size() <= kMostDraftBytes)
            drafts[function_] = editor_.text();
    }
    return {{QStringLiteral("last"), last}, {QStringLiteral("drafts"), drafts}};
}

void EventDesk::restore(const QVariantMap& state) {
    const QVariantMap last = state.value(QStringLiteral("last")).toMap();
    const QVariantMap drafts = state.value(QStringLiteral("drafts")).toMap();
    for (auto it = last.begin(); it != last.end(); ++it) lastUsed_[it.key()] = it.value().toString();
    for (auto it = drafts.begin(); it != drafts.end(); ++it) drafts_[it.key()] = it.value().toByteArray();
}

}  // namespace updraft
