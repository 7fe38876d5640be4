// ModeBar: the column of mode buttons at the left, icon over label. Shows the modes that exist, no others.
// Owned by the main window; GUI thread.
#pragma once

#include <QAction>
#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace updraft {

class Theme;

class ModeBar final : public QFrame {
    Q_OBJECT
  public:
    explicit ModeBar(const Theme& theme, QWidget* parent = nullptr);
    // The action switches to the mode; its text is the label. The icon follows the theme.
    void addMode(QAction* action, const QString& iconName);
    void setCurrent(int index);

  private:
    const Theme& theme_;
    QVBoxLayout* layout_;
    QButtonGroup* group_;
};

}  // namespace updraft
