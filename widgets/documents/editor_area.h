// EditorArea: where files are edited: tabs, splits, pages beside the files, what was open the last time.
// Files come from DocumentStore and are closed there with their last view. Owned by its parent; the store and
// the theme outlive it. GUI thread.
//
// Its actions (QWidget::actions(), each with an object name such as "editor.close") have their shortcuts
// while the focus is inside.
#pragma once

#include <QJsonObject>
#include <QKeySequence>
#include <QPointer>
#include <QWidget>
#include <functional>
#include <vector>

#include "widgets/editor/editor_settings.h"

class QAction;
class QMimeData;
class QSplitter;

namespace updraft {

class CodeEditor;
class Document;
class DocumentStore;
class DocumentView;
class EditorGroup;
class Theme;

class EditorArea final : public QWidget {
    Q_OBJECT
  public:
    EditorArea(const Theme& theme, DocumentStore& store, QWidget* parent = nullptr);
    ~EditorArea() override;

    DocumentView* openFile(const QString& path);                        // in the current half
    DocumentView* openFile(const QString& path, int line, int column);  // from 0; also goes there
    // Asks about what only this view has unsaved; `done` gets whether it was closed.
    void closeView(DocumentView* view, std::function<void(bool)> done = {});
    // Every file, asking once about all that is unsaved: before another workspace, or the end of the program.
    void closeAll(std::function<void(bool)> done = {});
    void saveCurrent();
    void reopenClosed();

    enum class Split : std::uint8_t { Right, Down };
    void split(Split direction);  // the current file in a second half
    void unsplit();               // everything in one half again

    DocumentView* currentView() const;  // null: a page, or nothing
    Document* currentDocument() const;
    CodeEditor* currentEditor() const;
    std::vector<DocumentView*> views() const;

    // A page that is always there, at the right end of the tabs; the area owns it. `title` is asked again
    // when the language changes and by retitlePages() ("Triggers 3").
    void addPage(QWidget* page, std::function<QString()> title);
    void showPage(QWidget* page);
    QWidget* currentPage() const;
    void retitlePages();

    void setEditorSettings(const EditorSettings& settings);

    // Open files, the current one, cursors, scrolling, splits. Files that are gone are left out.
    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

  signals:
    void viewAdded(DocumentView* view);  // to attach completion, problems, notes
    void currentChanged();
    void revealRequested(const QString& path);  // show it in the file tree

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Closed {
        QString path;
        QByteArray view;
    };
    EditorGroup* addGroup();
    void removeGroup(EditorGroup* group);
    EditorGroup* groupOf(const DocumentView* view) const;
    QSplitter* splitterFor(EditorGroup* group, Qt::Orientation orientation);
    void focusMoved(const QWidget* now);
    void takeView(DocumentView* view);
    void dropViewsOf(const Document* document);
    void closeOthers(DocumentView* keep);
    void closeEach(std::vector<QPointer<DocumentView>> views);
    void makeActions();
    QAction* addAction(const char* name, const QList<QKeySequence>& keys, std::function<QString()> text,
                       std::function<void()> run);
    void showMenu(DocumentView* view, const QPoint& global);
    QJsonObject stateOf(const QWidget* part) const;
    void restorePart(QSplitter* into, const QJsonObject& state);
    void fillGroup(EditorGroup* group, const QJsonObject& state);
    bool dropFiles(const QMimeData* dropped);

    const Theme& theme_;
    DocumentStore& store_;
    QSplitter* root_;
    EditorGroup* main_;  // has the pages; never removed
    EditorGroup* current_;
    std::vector<EditorGroup*> groups_;
    std::vector<Closed> closed_;
    EditorSettings settings_;
};

}  // namespace updraft
