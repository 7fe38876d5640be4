// DocumentTabBar: a row of tabs as the editor has them: as wide as their bold titles, closed by their button
// or the middle mouse button, and able to look as if none of them were current (while a page of another row
// is shown). Owned by its parent; GUI thread.
#pragma once

#include <QTabBar>

namespace updraft {

class DocumentTabBar final : public QTabBar {
    Q_OBJECT
  public:
    enum class Closing : std::uint8_t { Never, Allowed };
    explicit DocumentTabBar(Closing closing, QWidget* parent = nullptr);

    void setActive(bool active);  // false: the current tab looks like the others
    bool isActive() const { return active_; }

  signals:
    void closeRequested(int index);
    void chosen(int index);  // by mouse or keyboard, also when it was current already

  protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void tabInserted(int index) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    Closing closing_;
    bool active_ = true;
};

}  // namespace updraft
