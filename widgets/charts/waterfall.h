// Waterfall: where the time of one thing went, as one bar of parts in their order with a label each below.
// Widths are proportional, but a part that exists is wide enough to be seen. Labels stand under their parts
// as far as they fit, else they flow over as many lines as they need; none is ever cut off. GUI thread.
#pragma once

#include <QWidget>
#include <vector>

#include "widgets/theme/theme.h"

namespace updraft {

struct WaterfallPiece {  // a part of a part: "interpreter"
    QString label;
    std::int64_t nanos = 0;
};

struct WaterfallPart {
    QString label;  // "init"
    std::int64_t nanos = 0;
    ColorRole role = ColorRole::Busy;
    QString explanation;  // for the tooltip
    std::vector<WaterfallPiece> pieces;
};

class Waterfall final : public QWidget {
    Q_OBJECT
  public:
    explicit Waterfall(const Theme& theme, QWidget* parent = nullptr);

    void setParts(std::vector<WaterfallPart> parts);  // those without time are left out
    const std::vector<WaterfallPart>& parts() const { return parts_; }

    // Where they are drawn, for tests: one per part, in its order.
    QVector<QRectF> partRects() const;
    QVector<QRectF> labelRects() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    QString labelOf(const WaterfallPart& part) const;
    QString tooltipOf(const WaterfallPart& part) const;
    std::int64_t total() const;
    QVector<QRectF> bars(double width) const;
    QVector<QRectF> labels(double width) const;
    void paintPart(QPainter& painter, const WaterfallPart& part, const QRectF& rect) const;
    void describe();

    const Theme& theme_;
    std::vector<WaterfallPart> parts_;
};

}  // namespace updraft
