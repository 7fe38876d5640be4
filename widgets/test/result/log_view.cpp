#include "widgets/test/result/log_view.h"

#include <QMouseEvent>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include "widgets/base/retranslate.h"

namespace updraft {

class LogHighlighter final : public QSyntaxHighlighter {
  public:
    LogHighlighter(QTextDocument* document, const Theme& theme)
        : QSyntaxHighlighter(document), theme_(theme) {}

    void setCodeFolder(const QString& folder) { folder_ = folder; }

  protected:
    void highlightBlock(const QString& text) override {
        static const QStringList kQuiet{QStringLiteral("START RequestId: "),
                                        QStringLiteral("END RequestId: "),
                                        QStringLiteral("REPORT RequestId: ")};
        const bool quiet = std::any_of(kQuiet.begin(), kQuiet.end(),
                                       [&](const QString& start) { return text.startsWith(start); });
        QTextCharFormat format;
        if (quiet) format.setForeground(theme_.color(ColorRole::SecondaryText));
        if (text.startsWith(QLatin1String("[ERROR]")))
            format.setForeground(theme_.textColor(ColorRole::Error));
        setFormat(0, static_cast<int>(text.size()), format);
        for (const SourceFrame& frame : findSourceFrames(text, folder_)) {
            QTextCharFormat link;
            link.setForeground(theme_.textColor(ColorRole::Accent));
            link.setFontUnderline(true);
            setFormat(frame.start, frame.length, link);
        }
    }

  private:
    const Theme& theme_;
    QString folder_;
};

LogView::LogView(const Theme& theme, QWidget* parent)
    : QPlainTextEdit(parent), highlighter_(new LogHighlighter(document(), theme)) {
    setObjectName(QStringLiteral("testLog"));
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("QPlainTextEdit { border: none; border-radius: 0; padding: 6px 10px; }"));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(true);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    themed(this, theme, [this, &theme] {
        setFont(theme.font(FontRole::Mono));
        setTabStopDistance(2 * fontMetrics().horizontalAdvance(QLatin1Char(' ')));
        highlighter_->rehighlight();
    });
    retranslated(this, [this] {
        setAccessibleName(tr("Log of the invocation"));
        setPlaceholderText(tr("The log of an invocation stands here"));
    });
}

void LogView::setLog(const QString& text, const QString& codeFolder) {
    codeFolder_ = codeFolder;
    highlighter_->setCodeFolder(codeFolder);
    QString shown = text;
    shown.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    setPlainText(shown);
}

std::optional<SourceFrame> LogView::frameAt(const QPoint& position) const {
    const QTextCursor cursor = cursorForPosition(position);
    const int column = cursor.positionInBlock();
    for (const SourceFrame& frame : findSourceFrames(cursor.block().text(), codeFolder_)) {
        if (column >= frame.start && column <= frame.start + frame.length) return frame;
    }
    return std::nullopt;
}

void LogView::mouseMoveEvent(QMouseEvent* event) {
    QPlainTextEdit::mouseMoveEvent(event);
    viewport()->setCursor(frameAt(event->pos()) ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void LogView::mouseReleaseEvent(QMouseEvent* event) {
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection()) return;
    if (const auto frame = frameAt(event->pos())) emit openSource(frame->path, frame->line);
}

void LogView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return && event->modifiers() == Qt::NoModifier) {
        const auto frames = findSourceFrames(textCursor().block().text(), codeFolder_);
        if (!frames.isEmpty()) return emit openSource(frames.first().path, frames.first().line);
    }
    if (event->key() == Qt::Key_Escape) return event->ignore();
    QPlainTextEdit::keyPressEvent(event);
}

}  // namespace updraft
