// EditorFeature: something an editor can do, as an object of its own. Made with the editor it serves, which
// owns it from then on; keys and clicks are offered to features in the order they were attached, until one
// takes them. GUI thread.
#pragma once

#include <QKeySequence>
#include <QObject>
#include <functional>

class QAction;
class QKeyEvent;
class QMouseEvent;
class QPainter;

namespace updraft {

class CodeEditor;

// A change of the text that just happened. Positions in bytes of UTF-8, lines from 0.
struct TextChange {
    int position = 0, length = 0;
    bool inserted = false;  // else deleted
    int line = 0, linesAdded = 0;
};

class EditorFeature : public QObject {
    Q_OBJECT
  public:
    explicit EditorFeature(CodeEditor& editor);
    ~EditorFeature() override;

    // True: taken, nobody else sees it.
    virtual bool keyPress(QKeyEvent&) { return false; }
    virtual bool mousePress(QMouseEvent&) { return false; }
    virtual bool mouseRelease(QMouseEvent&) { return false; }
    virtual void mouseMove(QMouseEvent&) {}
    virtual void textChanged(const TextChange&) {}  // the text must not be changed from here
    virtual void characterAdded(char32_t) {}        // typed; the text may be changed
    virtual void paintOver(QPainter&) {}            // on top of the text, viewport coordinates
    virtual void restyle() {}                       // theme, font, zoom or language changed
    virtual void settingsChanged() {}

  protected:
    CodeEditor& editor() const { return editor_; }
    // A command with a name for menus and the palette: an action of the editor, `id` is its object name. The
    // text is asked again when the language changes.
    QAction* addCommand(const char* id, const QList<QKeySequence>& keys, std::function<QString()> text,
                        std::function<void()> run);

  private:
    CodeEditor& editor_;
};

}  // namespace updraft
