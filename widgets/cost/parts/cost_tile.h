// CostTile: one figure of money with its name and a note, and how much of a budget it is; a click or Return
// asks what it is made of. CostTiles lays the five out. Owned by the view; GUI thread.
#pragma once

#include <QAbstractButton>
#include <QVector>
#include <optional>

#include "widgets/theme/theme.h"

class QGridLayout;

namespace updraft {

struct CostTileText {
    QString title, figure, note;
    ColorRole role = ColorRole::Text;  // of the figure
    std::optional<double> budget;      // share of it that is used
    bool operator==(const CostTileText&) const = default;
};

class CostTile final : public QAbstractButton {
    Q_OBJECT
  public:
    explicit CostTile(const Theme& theme, QWidget* parent = nullptr);
    void setTexts(const CostTileText& text);
    const CostTileText& texts() const { return text_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void paintBudget(QPainter& painter, const QRectF& area) const;

    const Theme& theme_;
    CostTileText text_;
};

class CostTiles final : public QWidget {
    Q_OBJECT
  public:
    enum Which : std::uint8_t { MonthToDate, Forecast, PerMillion, IdleAvoided, Waste, Count };
    explicit CostTiles(const Theme& theme, QWidget* parent = nullptr);
    CostTile& tile(Which which) { return *tiles_[which]; }

  signals:
    void asked(int which);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void arrange(int columns);
    QVector<CostTile*> tiles_;
    QGridLayout* grid_;
    int columns_ = 0;
};

}  // namespace updraft
