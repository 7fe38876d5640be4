// IconEngine: draws one of the studio's own icons (widgets/theme/icons), in colours of the theme, sharp at
// any size and scale. Owned by its QIcon; GUI thread.
#pragma once

#include <QColor>
#include <QIconEngine>

namespace updraft {

struct IconColors {
    QColor normal, checked, disabled;
};

class IconEngine final : public QIconEngine {
  public:
    // The SVG's text; what it draws in currentColor takes the colours.
    IconEngine(QByteArray svg, const IconColors& colors);

    void paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine* clone() const override;

  private:
    QByteArray svg_;
    IconColors colors_;
};

}  // namespace updraft
