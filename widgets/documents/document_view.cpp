#include "widgets/documents/document_view.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>

#include "widgets/base/format.h"
#include "widgets/base/retranslate.h"
#include "widgets/documents/message_bar.h"
#include "widgets/editor/code_editor.h"
#include "widgets/editor/diff_view.h"
#include "widgets/editor/editor_pane.h"
#include "widgets/editor/text_edits.h"
#include "widgets/theme/theme.h"

namespace updraft {

DocumentView::DocumentView(const Theme& theme, Document& document, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      document_(document),
      bars_(new QVBoxLayout),
      stack_(new QStackedWidget),
      pane_(new EditorPane(theme)),
      placeholder_(new QLabel) {
    setObjectName(QStringLiteral("documentView"));
    placeholder_->setAlignment(Qt::AlignCenter);
    placeholder_->setWordWrap(true);
    placeholder_->setMargin(24);
    placeholder_->setObjectName(QStringLiteral("placeholder"));
    setLook(placeholder_, "secondary");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    bars_->setSpacing(0);
    column->addLayout(bars_);
    column->addWidget(stack_, 1);
    stack_->addWidget(pane_);
    stack_->addWidget(placeholder_);
    setFocusProxy(pane_);
    editor().setDocument(document.handle());
    connect(&document, &Document::loaded, this, &DocumentView::adopt);
    connect(&document, &Document::pathChanged, this, &DocumentView::adopt);
    connect(&document, &Document::noticesChanged, this, &DocumentView::showNotices);
    retranslated(this, [this] { retranslate(); });
    adopt();
    showNotices();
}

// Away from the shared text first: an editor that goes takes the colours of its document's text with it.
DocumentView::~DocumentView() {
    editor().setDocument(QsciDocument());
}

CodeEditor& DocumentView::editor() const {
    return pane_->editor();
}

void DocumentView::adopt() {
    const bool text = document_.state() == Document::State::Text;
    stack_->setCurrentWidget(text ? static_cast<QWidget*>(pane_) : placeholder_);
    setFocusProxy(text ? pane_ : nullptr);
    retranslate();
    if (!text) return;
    constexpr qsizetype kEnoughToTell = 64 * 1024;
    const QString beginning = QString::fromUtf8(document_.text().left(kEnoughToTell));
    editor().setLanguage(detectLanguage(document_.fileName(), beginning));
    if (const auto indentation = detectIndentation(beginning)) editor().setIndentation(*indentation);
    if (const auto then = std::exchange(whenLoaded_, nullptr)) then();
}

void DocumentView::retranslate() {
    placeholder_->setText(placeholderText());
    editor().setAccessibleName(tr("Text of %1").arg(document_.fileName()));
    setAccessibleName(document_.fileName());
}

QString DocumentView::placeholderText() const {
    const QString size = formatBytes(document_.diskStamp().size);
    switch (document_.state()) {
        case Document::State::Loading:
            return tr("Loading %1 …").arg(document_.fileName());
        case Document::State::Binary:
            return tr("%1 is a binary file (%2).").arg(document_.fileName(), size);
        case Document::State::TooLarge:
            return tr("%1 is too large to be edited here (%2; at most %3).")
                .arg(document_.fileName(), size, formatBytes(Document::kMaxSize));
        case Document::State::Failed:
        case Document::State::Text:
            break;
    }
    return {};
}

void DocumentView::goTo(int line, int column) {
    if (document_.state() == Document::State::Loading) {
        whenLoaded_ = [this, line, column] { goTo(line, column); };
        return;
    }
    showText();
    editor().reveal(line, column);
}

void DocumentView::save() {
    if (document_.state() != Document::State::Text) return;
    if (editor().settings().stripTrailingOnSave) stripTrailingSpace(editor());
    document_.save();
}

void DocumentView::compareWithDisk() {
    if (diff_ == nullptr) {
        diff_ = new DiffView(theme_);
        stack_->addWidget(diff_);
    }
    diff_->setTitles(tr("On disk"), tr("Here"));
    diff_->setTexts(QString::fromUtf8(document_.diskText()), QString::fromUtf8(document_.text()),
                    editor().language());
    stack_->setCurrentWidget(diff_);
    showNotices();
}

void DocumentView::showText() {
    if (diff_ == nullptr) return;
    diff_->deleteLater();
    diff_ = nullptr;
    stack_->setCurrentWidget(pane_);
    showNotices();
}

QJsonObject DocumentView::saveState() const {
    const auto [line, column] = editor().lineColumnOf(editor().caret());
    return {{QStringLiteral("line"), line},
            {QStringLiteral("column"), column},
            {QStringLiteral("top"), editor().firstVisibleLine()}};
}

void DocumentView::restoreState(const QJsonObject& state) {
    if (document_.state() == Document::State::Loading) {
        whenLoaded_ = [this, state] { restoreState(state); };
        return;
    }
    editor().setCursorPosition(state.value(QLatin1String("line")).toInt(),
                               state.value(QLatin1String("column")).toInt());
    editor().setFirstVisibleLine(state.value(QLatin1String("top")).toInt());
}

}  // namespace updraft
