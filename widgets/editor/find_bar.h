// FindBar: find and replace above the text: Ctrl+F, Ctrl+H, F3, Shift+F3, Esc. The searching is Finder's.
// Owned by EditorPane. GUI thread.
#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace updraft {

class CodeEditor;
class Finder;

class FindBar final : public QFrame {
    Q_OBJECT
  public:
    FindBar(CodeEditor& editor, Finder& finder, QWidget* parent);

    void openFind();
    void openReplace();
    void close();
    void next();
    void previous();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QToolButton* addOption(const char* name, const QString& sign);
    QToolButton* addButton(const char* name, const char* icon);
    void build();
    void addActions();
    QAction* addBarAction(const char* id, const QList<QKeySequence>& keys, void (FindBar::*run)());
    void open(bool replace);
    void search();
    void scopeToggled(bool on);
    void describe();
    void retranslate();

    CodeEditor& editor_;
    Finder& finder_;
    QLineEdit* text_;
    QLineEdit* replacement_;
    QToolButton *case_, *word_, *regex_, *scope_;
    QToolButton *previous_, *next_, *close_;
    QPushButton *replaceOne_, *replaceAll_;
    QLabel* status_;
    QWidget* replaceRow_;
    QAction *findAction_, *replaceAction_, *nextAction_, *previousAction_;
    int anchor_ = 0;
    QString notice_;
};

}  // namespace updraft
