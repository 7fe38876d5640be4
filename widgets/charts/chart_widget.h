// ChartWidget: what every chart of the studio is: a card with title and legend, a picture that is painted
// once and kept until something changes, a cheap layer on top for what follows the pointer, a context menu to
// copy and save. Owned by its parent; GUI thread.
//
// Subclasses paint into any frame (also an exported picture's) from their data alone.
#pragma once

#include <QPixmap>
#include <QWidget>

#include "widgets/charts/chart_export.h"
#include "widgets/charts/chart_frame.h"

class QAbstractButton;

namespace updraft {

class ChartLegend;
class ChartMenu;
class LayerQueue;

class ChartWidget : public QWidget, public ChartExportable {
    Q_OBJECT
  public:
    ChartWidget(const Theme& theme, QWidget* parent);
    ~ChartWidget() override;

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    // Where the data comes from, if not from this workspace's invocations ("Sample"): beside the title, in
    // every picture of it and in the names of saved files. Empty: from here.
    void setOrigin(const QString& origin);
    // Stands behind the title, for what the chart can be turned into. Taken over.
    void setHeadingButton(QAbstractButton* button);
    void setEmptyText(const QString& text);  // why there is nothing and what to do
    QString emptyText() const { return emptyText_; }

    QString title() const override;
    void paintTo(QPainter& painter, const QRectF& area) const override;

    // What a screen reader says after the name: what is in sight, the latest values. Asked when needed.
    virtual QString spokenValues() const { return {}; }
    // The one at the crosshair; the former when there is none.
    virtual QString spokenValue() const { return spokenValues(); }
    ChartMenu& menu() const { return *menu_; }

    QSize sizeHint() const override { return {420, 200}; }
    QSize minimumSizeHint() const override { return {200, 140}; }

  protected:
    virtual void paintChart(QPainter& painter, const ChartFrame& frame) const = 0;
    virtual void paintOverlay(QPainter&, const ChartFrame&) const {}
    virtual std::vector<ChartLegendEntry> legendEntries() const { return {}; }
    virtual void toggleEntry(int) {}
    virtual void layoutChanged() {}  // the frame, the size or the data is another

    const Theme& theme() const { return theme_; }
    const ChartFrame& frame() const { return frame_; }
    void invalidate();  // data or view changed: paint all again
    void relayout();    // titles or the legend changed
    void setSwitchableLegend(bool switchable);
    // Pictures wait their turn there instead of all coming with the next frame; it outlives the chart. Null:
    // with the next frame.
    void setLayerQueue(LayerQueue* queue);

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    friend class LayerQueue;
    ChartHeading heading() const;
    bool layerFits() const;
    void renew();
    void renderLayer();
    void placeButton();

    const Theme& theme_;
    ChartLegend* legend_;
    ChartMenu* menu_;
    QAbstractButton* button_ = nullptr;
    QString title_, subtitle_, origin_, emptyText_;
    ChartFrame frame_;
    QPixmap ground_, layer_;
    LayerQueue* queue_ = nullptr;
    bool stale_ = true;
};

}  // namespace updraft
