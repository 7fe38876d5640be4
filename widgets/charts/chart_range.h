// ChartRange: the stretch of time that all charts of a page show, the moment under the pointer and the
// stretch being dragged. One per page, owned by it, shared by reference with its charts. GUI thread.
// Milliseconds since 1970 in UTC; ranges are [from, until).
//
// While live, follow() moves the range so that it ends at the present. Whatever a person does to look
// elsewhere (zoom, pan) leaves live and can be taken back step by step with back().
#pragma once

#include <QObject>
#include <QString>
#include <optional>
#include <vector>

namespace updraft {

class LayerQueue;

struct ChartSpan {
    qint64 from = 0, until = 0;
    qint64 length() const { return until - from; }
    bool contains(qint64 ms) const { return ms >= from && ms < until; }
    friend bool operator==(const ChartSpan&, const ChartSpan&) = default;
};

class ChartRange final : public QObject {
    Q_OBJECT
  public:
    static constexpr qint64 kLeastSpan = 100;                            // ms
    static constexpr qint64 kMostSpan = qint64{100} * 366 * 86'400'000;  // a hundred years

    explicit ChartRange(QObject* parent = nullptr);

    ChartSpan visible() const { return visible_; }
    bool isLive() const { return live_; }
    std::optional<qint64> crosshair() const { return crosshair_; }
    std::optional<ChartSpan> selection() const { return selection_; }  // while a person drags
    bool canGoBack() const { return !earlier_.empty(); }

    // Chosen from outside (a list of ranges): nothing is left to go back to.
    void setVisible(ChartSpan span);
    // No further than this: where the data begins, and the present. While live the end moves with follow().
    void setLimits(std::optional<ChartSpan> limits);

    // By a person; each can be taken back, wheel by wheel as one step.
    void zoomTo(ChartSpan span);
    void zoomAround(qint64 ms, double factor);  // below 1: closer; ms stays where it is on the screen
    void pan(qint64 byMs);
    void back();

    void setLive(bool live);
    void follow(qint64 nowMs);  // the present: while live, the range ends there

    // Where the data of all of them comes from: ChartWidget::setOrigin().
    void setOrigin(const QString& origin);
    QString origin() const { return origin_; }

    // Where the pictures of charts made from now on wait their turn (ChartWidget::setLayerQueue()); null: no
    // chart waits.
    void useLayerQueue();
    LayerQueue* layerQueue() const { return layers_; }

    void setCrosshair(std::optional<qint64> ms);
    void setSelection(std::optional<ChartSpan> span);

  signals:
    void visibleChanged();
    void liveChanged(bool live);
    void crosshairChanged();
    void selectionChanged();
    void backChanged(bool possible);
    void originChanged(const QString& origin);

  private:
    enum class Step : std::uint8_t { Jump, WheelZoom, Pan };
    struct View {
        ChartSpan span;
        bool live;
    };
    void remember(Step step);
    void forget();
    void show(ChartSpan span, bool live);
    ChartSpan fitted(ChartSpan span) const;

    ChartSpan visible_{0, 1'800'000};
    std::optional<ChartSpan> limits_;
    std::optional<qint64> crosshair_, now_;
    std::optional<ChartSpan> selection_;
    std::vector<View> earlier_;
    QString origin_;
    LayerQueue* layers_ = nullptr;  // a child
    Step last_ = Step::Jump;
    bool live_ = false;
};

}  // namespace updraft
