// WrapLabel: text over as many lines as the width needs, which asks for just that height. (QLabel asks for
// the height of its narrowest form, which makes a column of them taller than its window.) GUI thread.
#pragma once

#include <QLabel>

namespace updraft {

class WrapLabel final : public QLabel {
    Q_OBJECT
  public:
    explicit WrapLabel(QWidget* parent = nullptr);
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;
};

}  // namespace updraft
