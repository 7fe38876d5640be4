#include "widgets/activity/live_log_view.h"

#include <QDataStream>
#include <QKeyEvent>

#include "widgets/activity/log_canvas.h"
#include "widgets/base/format.h"
#include "widgets/base/retranslate.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr quint32 kStateVersion = 1;

}  // namespace

LiveLogView::LiveLogView(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      theme_(theme),
      canvas_(new LogCanvas(theme, buffer_, this)),
      pill_(new QPushButton(canvas_->viewport())) {
    setObjectName(QStringLiteral("liveLogView"));
    makeActions();
    makeBar();
    notice_ = new QLabel(this);
    notice_->setObjectName(QStringLiteral("logNotice"));
    notice_->setContentsMargins(12, 4, 12, 4);
    setLook(notice_, "secondary");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar_);
    layout->addWidget(notice_);
    layout->addWidget(canvas_, 1);
    pill_->setObjectName(QStringLiteral("logPill"));
    setLook(pill_, "pill");
    pill_->setFocusPolicy(Qt::TabFocus);
    canvas_->viewport()->installEventFilter(this);
    connect(pill_, &QPushButton::clicked, canvas_, [this] { canvas_->setFollowing(true); });
    connect(canvas_, &LogCanvas::followingChanged, this, [this](bool following) {
        followAction_->setChecked(following);
        seen_ = buffer_.end();
        showPill();
    });
    connect(canvas_, &LogCanvas::openSource, this, &LiveLogView::openSource);
    connect(canvas_, &LogCanvas::contextMenuAsked, this, &LiveLogView::showMenu);
    connect(canvas_, &LogCanvas::found, this,
            [this](bool found) { result_->setText(found ? QString() : tr("Not found")); });
    retranslated(this, [this] { setTexts(); });
    showBar(false);
    applyOptions();
}

QAction* LiveLogView::addAction(const QString& name, bool checkable) {
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setCheckable(checkable);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    return action;
}

void LiveLogView::makeActions() {
    findAction_ = addAction(QStringLiteral("logFind"), true);
    followAction_ = addAction(QStringLiteral("logFollow"), true);
    wrapAction_ = addAction(QStringLiteral("logWrap"), true);
    prettyAction_ = addAction(QStringLiteral("logPretty"), true);
    platformAction_ = addAction(QStringLiteral("logPlatform"), true);
    clearAction_ = addAction(QStringLiteral("logClear"), false);
    saveAction_ = addAction(QStringLiteral("logSave"), false);
    copyAction_ = addAction(QStringLiteral("logCopy"), false);
    followAction_->setChecked(true);
    platformAction_->setChecked(true);
    findAction_->setShortcut(QKeySequence::Find);
    connect(findAction_, &QAction::toggled, this, &LiveLogView::showBar);
    connect(followAction_, &QAction::toggled, canvas_, &LogCanvas::setFollowing);
    for (QAction* action : {wrapAction_, prettyAction_, platformAction_}) {
        connect(action, &QAction::toggled, this, &LiveLogView::applyOptions);
    }
    connect(clearAction_, &QAction::triggered, this, &LiveLogView::clear);
    connect(saveAction_, &QAction::triggered, this, &LiveLogView::saveAs);
    connect(copyAction_, &QAction::triggered, canvas_, &LogCanvas::copy);
    themed(this, theme_, [this] {
        const std::pair<QAction*, const char*> icons[] = {{findAction_, "edit-find"},
                                                          {followAction_, "go-bottom"},
                                                          {wrapAction_, "text-wrap"},
                                                          {prettyAction_, "code-context"},
                                                          {platformAction_, "view-list-details"},
                                                          {clearAction_, "edit-clear-all"},
                                                          {saveAction_, "document-save-as"},
                                                          {copyAction_, "edit-copy"}};
        for (const auto& [action, name] : icons) action->setIcon(theme_.icon(QLatin1String(name)));
    });
}

QList<QAction*> LiveLogView::barActions() const {
    return {findAction_,     followAction_, wrapAction_, prettyAction_,
            platformAction_, saveAction_,   clearAction_};
}

void LiveLogView::makeBar() {
    bar_ = new QFrame(this);
    setLook(bar_, "bar");
    search_ = new QLineEdit(bar_);
    search_->setObjectName(QStringLiteral("logSearch"));
    filter_ = new QLineEdit(bar_);
    filter_->setObjectName(QStringLiteral("logFilter"));
    previous_ = new QToolButton(bar_);
    next_ = new QToolButton(bar_);
    previous_->setArrowType(Qt::UpArrow);
    next_->setArrowType(Qt::DownArrow);
    previous_->setObjectName(QStringLiteral("logPrevious"));
    next_->setObjectName(QStringLiteral("logNext"));
    result_ = new QLabel(bar_);
    setLook(result_, "secondary");
    auto* row = new QHBoxLayout(bar_);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(search_, 1);
    row->addWidget(previous_);
    row->addWidget(next_);
    row->addWidget(result_);
    row->addWidget(filter_, 1);
    search_->setClearButtonEnabled(true);
    filter_->setClearButtonEnabled(true);
    filterDelay_.setSingleShot(true);
    filterDelay_.setInterval(200);
    connect(search_, &QLineEdit::textChanged, this, &LiveLogView::applySearch);
    connect(search_, &QLineEdit::returnPressed, this, [this] {
        canvas_->findNext(QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    });
    connect(next_, &QToolButton::clicked, this, [this] { canvas_->findNext(1); });
    connect(previous_, &QToolButton::clicked, this, [this] { canvas_->findNext(-1); });
    connect(filter_, &QLineEdit::textChanged, &filterDelay_, qOverload<>(&QTimer::start));
    connect(&filterDelay_, &QTimer::timeout, this, &LiveLogView::applyFilter);
}

void LiveLogView::setTexts() {
    canvas_->setAccessibleName(tr("Live log"));
    canvas_->setAccessibleDescription(tr("What functions print. Arrow keys move through the lines."));
    const std::tuple<QAction*, QString, QString> texts[] = {
        {findAction_, tr("Find"),
         tr("Find and filter (%1)").arg(findAction_->shortcut().toString(QKeySequence::NativeText))},
        {followAction_, tr("Follow"), tr("Keep the newest lines in view (Ctrl+End)")},
        {wrapAction_, tr("Wrap lines"), tr("Break lines that are too long")},
        {prettyAction_, tr("Expand JSON"), tr("Spread JSON objects over several lines")},
        {platformAction_, tr("Platform lines"), tr("Show START, END and REPORT")},
        {clearAction_, tr("Clear"), tr("Take all lines out of this view")},
        {saveAction_, tr("Save …"), tr("Save the lines that are shown")},
        {copyAction_, tr("Copy"), tr("Copy the selection")}};
    for (const auto& [action, text, tip] : texts) {
        action->setText(text);
        action->setToolTip(tip);
    }
    search_->setPlaceholderText(tr("Find"));
    search_->setAccessibleName(tr("Find in the log"));
    search_->setToolTip(tr("Enter: next, Shift+Enter: previous"));
    filter_->setPlaceholderText(tr("Show only lines that match"));
    filter_->setAccessibleName(tr("Filter of lines, a regular expression"));
    filter_->setToolTip(tr("A regular expression, such as ERROR|WARN"));
    next_->setAccessibleName(tr("Next match"));
    next_->setToolTip(tr("Next match (Enter)"));
    previous_->setAccessibleName(tr("Previous match"));
    previous_->setToolTip(tr("Previous match (Shift+Enter)"));
    showNotice();
    showPill();
}

void LiveLogView::add(const LiveBatch& batch) {
    buffer_.add(batch);
    if (!isVisible()) return;
    canvas_->refresh();
    showNotice();
    showPill();
}

void LiveLogView::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    canvas_->refresh();
    showNotice();
}

void LiveLogView::setFunction(const QString& name) {
    function_ = name;
    applyOptions();
}

void LiveLogView::clear() {
    buffer_.clear();
    canvas_->refresh();
    canvas_->setFollowing(true);
    showNotice();
}

void LiveLogView::applyOptions() {
    LogOptions options = canvas_->layout().options();
    options.function = function_;
    options.platformLines = platformAction_->isChecked();
    options.pretty = prettyAction_->isChecked();
    canvas_->setOptions(options, wrapAction_->isChecked());
}

void LiveLogView::applyFilter() {
    const QRegularExpression pattern(filter_->text(), QRegularExpression::CaseInsensitiveOption);
    setLook(filter_, pattern.isValid() ? "" : "invalid");
    filter_->setToolTip(pattern.isValid() ? tr("A regular expression, such as ERROR|WARN")
                                          : pattern.errorString());
    if (!pattern.isValid()) return;
    LogOptions options = canvas_->layout().options();
    options.filter = pattern;
    canvas_->setOptions(options, wrapAction_->isChecked());
}

void LiveLogView::applySearch() {
    result_->clear();
    canvas_->setSearch(QRegularExpression(QRegularExpression::escape(search_->text()),
                                          QRegularExpression::CaseInsensitiveOption));
}

void LiveLogView::showBar(bool shown) {
    bar_->setVisible(shown);
    if (shown) {
        search_->setFocus();
        search_->selectAll();
        return;
    }
    search_->clear();
    filter_->clear();
    applyFilter();
}

void LiveLogView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && bar_->isVisible()) {
        findAction_->setChecked(false);
        canvas_->setFocus();
        return;
    }
    QFrame::keyPressEvent(event);
}

QByteArray LiveLogView::saveState() const {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << kStateVersion << wrapAction_->isChecked() << prettyAction_->isChecked()
        << platformAction_->isChecked();
    return bytes;
}

void LiveLogView::restoreState(const QByteArray& state) {
    QDataStream in(state);
    quint32 version = 0;
    bool wrap = false, pretty = false, platform = true;
    in >> version;
    if (version != kStateVersion) return;
    in >> wrap >> pretty >> platform;
    if (in.status() != QDataStream::Ok) return;
    wrapAction_->setChecked(wrap);
    prettyAction_->setChecked(pretty);
    platformAction_->setChecked(platform);
}

}  // namespace updraft
