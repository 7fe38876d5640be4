// DiffView: two texts side by side, read-only: rows aligned, changed lines tinted and signed with − and +,
// changed words marked, both sides scrolling as one. Compares on another thread. GUI thread.
#pragma once

#include <QWidget>

#include "widgets/base/background_job.h"
#include "widgets/editor/diff.h"
#include "widgets/editor/language.h"

class QAction;
class QLabel;

namespace updraft {

class CodeEditor;
class Theme;

class DiffView final : public QWidget {
    Q_OBJECT
  public:
    explicit DiffView(const Theme& theme, QWidget* parent = nullptr);

    void setTitles(const QString& left, const QString& right);
    void setTexts(const QString& left, const QString& right, Language language);

    bool isComparing() const { return job_.isRunning(); }
    int changeCount() const { return static_cast<int>(changes_.size()); }
    void nextChange();
    void previousChange();
    CodeEditor& left() const { return *left_; }
    CodeEditor& right() const { return *right_; }

  signals:
    void compared(int changes);

  private:
    struct Comparison {
        QStringList left, right;
        std::vector<DiffRow> rows;
        std::vector<std::pair<int, std::vector<DiffHunk>>> words;  // of changed rows
    };
    static void compareWords(Comparison& comparison);
    static Comparison compare(const QString& left, const QString& right);
    CodeEditor* makeSide(const char* name);
    void makeActions();
    void layOut();
    void show(const Comparison& comparison);
    void markWords(const Comparison& comparison);
    void goTo(int change);
    void retranslate();
    void restyle();
    void keepTogether();
    void follow(const CodeEditor& leader);

    const Theme& theme_;
    QLabel* leftTitle_;
    QLabel* rightTitle_;
    QLabel* summary_;
    CodeEditor* left_;
    CodeEditor* right_;
    QAction* next_;
    QAction* previous_;
    std::vector<int> changes_;  // the first row of each
    int current_ = -1;
    QPoint scrolledTo_;  // x offset in pixels, first row in view: of both sides
    BackgroundJob job_;
};

}  // namespace updraft
