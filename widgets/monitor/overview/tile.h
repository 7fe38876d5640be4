// Tile: one figure with its name, a note and a small curve; and TileRow, which lays them out. Owned by their
// page; GUI thread.
#pragma once

#include <QFrame>
#include <QVector>

#include "widgets/monitor/overview/tile_texts.h"

class QGridLayout;

namespace updraft {

class Theme;

class Tile final : public QFrame {
    Q_OBJECT
  public:
    explicit Tile(const Theme& theme, QWidget* parent = nullptr);
    void setText(const TileText& text);
    const TileText& text() const { return text_; }  // without its curve
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void paintCurve(QPainter& painter, const QRectF& area) const;
    void paintLine(QPainter& painter, const QRectF& area, const QString& text) const;

    const Theme& theme_;
    TileText text_;
    std::vector<double> curve_;
};

class TileRow final : public QWidget {
    Q_OBJECT
  public:
    explicit TileRow(const Theme& theme, QWidget* parent = nullptr);
    void setTexts(const std::vector<TileText>& texts);
    const QVector<Tile*>& tiles() const { return tiles_; }

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void arrange(int columns);
    QVector<Tile*> tiles_;
    QGridLayout* grid_;
    int columns_ = 0;
};

}  // namespace updraft
