#include "widgets/test/call/payload_editor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/base/format.h"
#include "widgets/base/retranslate.h"
#include "widgets/test/json/json_editor.h"
#include "widgets/test/json/json_text.h"

namespace updraft {
namespace {

constexpr int kCheckedAtOnce = 256 << 10;  // bytes
constexpr int kSizeShownFrom = 64 << 10;   // below it the limit is no concern

// Empty is allowed: the platform sends {} then.
std::optional<JsonFault> checkEvent(const QByteArray& text) {
    return text.trimmed().isEmpty() ? std::nullopt : checkJson(view(text));
}

}  // namespace

PayloadEditor::PayloadEditor(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setObjectName(QStringLiteral("payloadEditor"));
    build();
    checkLater_.setSingleShot(true);
    checkLater_.setInterval(150);
    connect(&checkLater_, &QTimer::timeout, this, &PayloadEditor::check);
    connect(editor_, &QsciScintilla::textChanged, this, [this] {
        // What is small is judged at once: Invoke may follow the last key.
        if (editor_->byteCount() <= kCheckedAtOnce)
            check();
        else
            checkLater_.start();
        emit edited();
    });
    connect(editor_, &QsciScintilla::modificationChanged, this, &PayloadEditor::modifiedChanged);
    connect(problem_, &QPushButton::clicked, this, &PayloadEditor::goToFault);
    connect(save_, &QToolButton::clicked, this, &PayloadEditor::saveWanted);
    connect(format_, &QToolButton::clicked, this, &PayloadEditor::format);
    connect(minify_, &QToolButton::clicked, this, &PayloadEditor::minify);
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &PayloadEditor::format);
    retranslated(this, [this] { retranslate(); });
    themed(this, theme, [this] {
        save_->setIcon(theme_.icon(QStringLiteral("document-save")));
        format_->setIcon(theme_.icon(QStringLiteral("format-indent-more")));
        minify_->setIcon(theme_.icon(QStringLiteral("format-indent-less")));
        problem_->setStyleSheet(
            QStringLiteral("QPushButton { color: %1; text-align: left; padding: 4px 6px; }")
                .arg(theme_.textColor(ColorRole::Error).name()));
    });
}

void PayloadEditor::build() {
    editor_ = new JsonEditor(theme_, this);
    editor_->setObjectName(QStringLiteral("eventEditor"));
    problem_ = new QPushButton(this);
    problem_->setObjectName(QStringLiteral("eventProblem"));
    setLook(problem_, "ghost");
    problem_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    problem_->installEventFilter(this);
    size_ = new QLabel(this);
    size_->setObjectName(QStringLiteral("eventSize"));
    setLook(size_, "secondary");
    const auto button = [this](const char* name) {
        auto* made = new QToolButton(this);
        made->setObjectName(QLatin1String(name));
        made->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    save_ = button("saveOpenEvent");
    format_ = button("formatEvent");
    minify_ = button("minifyEvent");
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 2, 8, 4);
    row->setSpacing(4);
    row->addStretch(1);
    row->addWidget(size_);
    row->addWidget(save_);
    row->addWidget(format_);
    row->addWidget(minify_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(0);
    column->addWidget(editor_, 1);
    auto* problems = new QHBoxLayout;
    problems->setContentsMargins(8, 0, 8, 0);
    problems->addWidget(problem_);
    column->addLayout(problems);
    column->addLayout(row);
    setFocusProxy(editor_);
}

void PayloadEditor::retranslate() {
    editor_->setAccessibleName(tr("Event that is sent, JSON"));
    save_->setAccessibleName(tr("Save the event"));
    save_->setToolTip(tr("Save the event in the workspace, for you and who works with you"));
    format_->setAccessibleName(tr("Format the event"));
    format_->setToolTip(tr("Format the event (Ctrl+Shift+I)"));
    minify_->setAccessibleName(tr("Remove the event's white space"));
    minify_->setToolTip(minify_->accessibleName());
    showCheck(fault_);
}

void PayloadEditor::openEvent(const QString& key, const QByteArray& text) {
    if (kept_.contains(key) && kept_[key].began == text) return display(key);
    kept_[key] = {QsciDocument(), text};
    display(key, true);
    editor_->setBytes(text);
    check();
    emit modifiedChanged(false);
}

bool PayloadEditor::showKnown(const QString& key) {
    if (!kept_.contains(key)) return false;
    display(key);
    return true;
}

void PayloadEditor::forget(const QString& key) {
    if (key != key_) kept_.remove(key);
}

void PayloadEditor::display(const QString& key, bool isNew) {
    if (key == key_ && !isNew) return;
    key_ = key;
    editor_->showDocument(kept_[key].document);
    check();
    emit modifiedChanged(isModified());
    emit edited();
}

void PayloadEditor::renameEvent(const QString& key, const QString& newKey) {
    if (!kept_.contains(key)) return;
    kept_[newKey] = kept_.take(key);
    if (key_ == key) key_ = newKey;
}

void PayloadEditor::setText(const QByteArray& text) {
    editor_->replaceBytes(text);
}

QByteArray PayloadEditor::text() const {
    return editor_->bytes();
}

void PayloadEditor::markSaved() {
    if (kept_.contains(key_)) kept_[key_].began = text();
    editor_->setModified(false);
}

bool PayloadEditor::isModified() const {
    return editor_->isModified();
}

void PayloadEditor::setLimit(int bytes) {
    limit_ = bytes;
    showCheck(fault_);
}

void PayloadEditor::check() {
    if (editor_->byteCount() <= kCheckedAtOnce) {
        checking_.cancel();
        return showCheck(checkEvent(text()));
    }
    checking_.start([text = text()](const std::stop_token&) { return checkEvent(text); },
                    [this](std::optional<JsonFault> fault) { showCheck(fault); });
}

void PayloadEditor::showCheck(std::optional<JsonFault> fault) {
    fault_ = fault;
    editor_->clearFault();
    problem_->setVisible(fault_.has_value());
    if (fault_) {
        editor_->showFault(*fault_);
        const auto [line, column] = editor_->lineColumn(fault_->offset);
        const QString text =
            tr("%1:%2 %3", "line, column, what is wrong").arg(line).arg(column).arg(faultText(fault_->kind));
        problemText_ = text;
        fitProblem();
        problem_->setToolTip(text + QLatin1Char('\n') + tr("Click to go there"));
        problem_->setAccessibleName(
            tr("Line %1, column %2: %3").arg(line).arg(column).arg(faultText(fault_->kind)));
    }
    const int bytes = editor_->byteCount();
    const bool over = bytes > limit_;
    size_->setText(bytes < kSizeShownFrom
                       ? formatBytes(bytes)
                       : tr("%1 of %2", "a size and its limit").arg(formatBytes(bytes), formatBytes(limit_)));
    size_->setToolTip(
        over ? tr("The event is larger than the %1 that such a call may carry").arg(formatBytes(limit_))
             : tr("An event may have %1").arg(formatBytes(limit_)));
    setLook(size_, over ? "error" : "secondary");
}

void PayloadEditor::fitProblem() {
    const int room = std::max(problem_->width() - 16, 40);
    problem_->setText(problem_->fontMetrics().elidedText(problemText_, Qt::ElideRight, room));
}

bool PayloadEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == problem_ && event->type() == QEvent::Resize) fitProblem();
    return QWidget::eventFilter(watched, event);
}

void PayloadEditor::rewrite(std::optional<QByteArray> text) {
    if (!text) {
        check();
        return goToFault();
    }
    if (*text != this->text()) editor_->replaceBytes(*text);
}

void PayloadEditor::format() {
    rewrite(prettyJson(view(text())));
}

void PayloadEditor::minify() {
    rewrite(minifiedJson(view(text())));
}

void PayloadEditor::goToFault() {
    if (!fault_) return;
    editor_->goTo(fault_->offset);
    editor_->setFocus();
}

}  // namespace updraft
