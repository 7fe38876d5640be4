#include "widgets/activity/mono_view.h"

#include "widgets/theme/theme.h"

namespace updraft {

MonoView::MonoView(const Theme& theme, QWidget* parent) : QTextBrowser(parent), theme_(theme) {
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setLineWrapMode(QTextEdit::WidgetWidth);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("QTextBrowser { border: none; padding: 0; }"));
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        bool number = false;
        const int index = url.fragment().toInt(&number);
        if (!number || index < 0 || index >= found_.size()) return;
        emit openSource(found_[index].path, found_[index].line, found_[index].column);
    });
    themed(this, theme_, [this] {
        document()->setDefaultFont(theme_.font(FontRole::Mono));
        render();
    });
}

void MonoView::setContent(const QString& text, bool links) {
    if (text == text_ && links == links_) return;
    text_ = text;
    links_ = links;
    render();
}

void MonoView::render() {
    QString shown = text_.left(kMostChars);
    if (text_.size() > kMostChars) {
        shown += QLatin1Char('\n') +
                 tr("… %n more character(s)", nullptr, static_cast<int>(text_.size() - kMostChars));
    }
    found_ = links_ ? findSourceLinks(shown) : QVector<SourceLink>{};
    setPlainText(shown);
    QTextCharFormat format;
    format.setAnchor(true);
    format.setForeground(theme_.textColor(ColorRole::Accent));
    format.setFontUnderline(true);
    QTextCursor cursor(document());
    for (int i = 0; i < found_.size(); ++i) {
        cursor.setPosition(found_[i].start);
        cursor.setPosition(found_[i].start + found_[i].length, QTextCursor::KeepAnchor);
        format.setAnchorHref(QStringLiteral("#%1").arg(i));
        cursor.setCharFormat(format);
    }
}

}  // namespace updraft
