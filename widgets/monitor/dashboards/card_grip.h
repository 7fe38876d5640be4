// CardGrip: the corner of a card by which the pointer changes its size. Owned by its card; GUI thread.
#pragma once

#include <QWidget>

namespace updraft {

class Theme;

class CardGrip final : public QWidget {
    Q_OBJECT
  public:
    static constexpr int kSize = 14;
    CardGrip(const Theme& theme, QWidget* parent);

  signals:
    void dragged(const QPoint& global, bool done);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    const Theme& theme_;
    bool pressed_ = false;
};

}  // namespace updraft
