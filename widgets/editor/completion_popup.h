// CompletionPopup: the list of completions beside the cursor: kind, name, detail. Takes no focus: keys go to
// the editor, whose Completion moves the selection. Owned by Completion. GUI thread.
#pragma once

#include <QFrame>

#include "widgets/editor/completion.h"

class QLabel;
class QListView;
class QStandardItemModel;

namespace updraft {

class Theme;

class CompletionPopup final : public QFrame {
    Q_OBJECT
  public:
    CompletionPopup(const Theme& theme, QWidget* editor);

    // `below` and `above` are where the popup's top or bottom may be, in global coordinates.
    void open(const std::vector<CompletionItem>& items, const QPoint& below, const QPoint& above);
    void move(int rows);
    int current() const;
    int count() const;
    int pageRows() const;

  signals:
    void taken();

  private:
    void restyle();
    void describe();
    const Theme& theme_;
    QListView* list_;
    QLabel* note_;
    QStandardItemModel* model_;
    std::vector<CompletionItem> items_;
};

}  // namespace updraft
