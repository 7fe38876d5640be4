// DashboardGrid: the cards of one dashboard, side by side. The pointer moves them by their headings and
// resizes them by their corners, keys do the same; what is wanted is told, not done: who keeps the dashboard
// shows it again. Owned by its page; GUI thread.
#pragma once

#include <QWidget>
#include <optional>

#include "widgets/monitor/dashboards/card_places.h"
#include "widgets/monitor/dashboards/card_view.h"

namespace updraft {

class DropMark;

class DashboardGrid final : public QWidget {
    Q_OBJECT
  public:
    explicit DashboardGrid(const MonitorContext& context, QWidget* parent = nullptr);

    void setCards(const std::vector<DashboardCard>& cards);
    const std::vector<CardView*>& cards() const { return views_; }
    int columns() const;             // that there is room for
    void setViewHeight(int height);  // that cards fill when they need no more
    QRect placeOf(int card) const;
    int widestPlot() const;  // pixels; 0: none yet
    int current() const;     // the card with the focus; -1: none
    void choose(int card);   // gives it the focus and brings it into sight
    // Where a card goes that is moved one step; the same: nowhere.
    int neighbour(int card, CardCommand direction) const;

  signals:
    void commanded(int card, updraft::CardCommand command);
    void moveWanted(int from, int to);
    void resizeWanted(int card, int columns, int rows);
    void spikePicked(const updraft::CardView* card, const updraft::SpikeRequest& request);
    void chosen(int card);  // should be in sight

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Drag {
        int card = 0;
        QPoint from;  // in the grid
        bool moving = false;
        int to = 0;  // before which card it would go
    };
    CardView* makeView();
    void watch(CardView* view);
    void arrange();
    double unitWidth() const;
    int unitHeight() const;
    int indexOf(const CardView* view) const;
    int cardOf(const QObject* chart) const;
    void grip(int card, const QPoint& global, bool done);
    bool press(int card, QEvent* event);
    bool drag(int card, QEvent* event);
    bool drop();
    void endDrag();
    int gapAt(const QPoint& at) const;
    void showGap(int gap);

    MonitorContext context_;
    std::vector<CardView*> views_;
    std::vector<CardPlace> places_;
    std::optional<Drag> drag_;
    std::optional<CardSize> gripping_;
    int grippedCard_ = -1;
    QPoint gripFrom_;
    DropMark* mark_;
    int viewHeight_ = 0;
};

}  // namespace updraft
