// DocumentView: one view of one document: its text in an editor, what there is to know about its file above
// it, and the comparison with the file on disk in its place. Several views may show one document. Owned by
// its parent; the document outlives it. GUI thread.
#pragma once

#include <QJsonObject>
#include <QWidget>

#include "widgets/documents/document.h"
#include "widgets/editor/editor_settings.h"

class QBoxLayout;
class QLabel;
class QStackedWidget;

namespace updraft {

class CodeEditor;
class DiffView;
class EditorPane;
class Theme;

class DocumentView final : public QWidget {
    Q_OBJECT
  public:
    DocumentView(const Theme& theme, Document& document, QWidget* parent = nullptr);
    ~DocumentView() override;

    Document& document() const { return document_; }
    EditorPane& pane() const { return *pane_; }
    CodeEditor& editor() const;

    void goTo(int line, int column);  // from 0, in characters; also while it is still loading
    void save();                      // tidies the text as the settings say, then saves the document
    void compareWithDisk();
    void showText();  // away from the comparison

    QJsonObject saveState() const;  // cursor and scrolling
    void restoreState(const QJsonObject& state);

  private:
    void adopt();  // the document's text, language and indentation
    void showNotices();
    QWidget* barFor(const Notice& notice);
    QString placeholderText() const;
    void retranslate();

    const Theme& theme_;
    Document& document_;
    QBoxLayout* bars_;
    QStackedWidget* stack_;
    EditorPane* pane_;
    QLabel* placeholder_;
    DiffView* diff_ = nullptr;
    std::function<void()> whenLoaded_;
};

// What a notice says, in the user's language.
QString noticeText(const Document& document, const Notice& notice);

}  // namespace updraft
