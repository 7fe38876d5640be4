// CommandPalette: every action, function, file and setting by fuzzy name, over the middle of the window.
// Owned by the main window; GUI thread.
#pragma once

#include <QFrame>
#include <vector>

#include "app/studio/palette/palette_model.h"

class QLabel;
class QLineEdit;
class QListView;

namespace updraft {

class Theme;

class CommandPalette final : public QFrame {
    Q_OBJECT
  public:
    CommandPalette(const Theme& theme, QWidget* window);
    void addSource(PaletteSource source) { sources_.push_back(std::move(source)); }
    void open(const QString& pattern = {});

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void place();
    void select(int row);
    void runCurrent();
    void close();

    const Theme& theme_;
    std::vector<PaletteSource> sources_;
    PaletteModel* model_;
    QLineEdit* field_;
    QListView* list_;
    QLabel* nothing_;
    QPointer<QWidget> focusBefore_;
};

}  // namespace updraft
