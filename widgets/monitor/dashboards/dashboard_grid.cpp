#include "widgets/monitor/dashboards/dashboard_grid.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>

#include "widgets/charts/range_chart.h"
#include "widgets/monitor/dashboards/drop_mark.h"

namespace updraft {
namespace {

constexpr int kSpacing = 10, kLeastCardWidth = 300;
constexpr int kLeastUnit = 196, kMostUnit = 320;  // height of a card of one row

}  // namespace

DashboardGrid::DashboardGrid(const MonitorContext& context, QWidget* parent)
    : QWidget(parent), context_(context), mark_(new DropMark(context.theme, this)) {
    setObjectName(QStringLiteral("dashboardGrid"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

CardView* DashboardGrid::makeView() {
    auto* view = new CardView(context_, true, this);
    connect(view, &CardView::commanded, this,
            [this, view](CardCommand command) { emit commanded(indexOf(view), command); });
    connect(view, &CardView::gripped, this,
            [this, view](const QPoint& global, bool done) { grip(indexOf(view), global, done); });
    connect(view, &CardView::spikePicked, this,
            [this, view](const SpikeRequest& request) { emit spikePicked(view, request); });
    connect(view, &CardView::chartMade, this, [this, view] { watch(view); });
    watch(view);
    view->show();
    return view;
}

void DashboardGrid::watch(CardView* view) {
    view->chart().removeEventFilter(this);
    view->chart().installEventFilter(this);
}

// Charts stay with their cards as far as these are the same, so that the focus does.
void DashboardGrid::setCards(const std::vector<DashboardCard>& cards) {
    endDrag();
    gripping_.reset();
    std::vector<CardView*> free = std::move(views_);
    views_.clear();  // events come while views are made
    std::vector<CardView*> next(cards.size(), nullptr);
    const auto takeOver = [&](const auto& fits) {
        for (std::size_t i = 0; i < cards.size(); ++i) {
            if (next[i] != nullptr) continue;
            const auto found = std::find_if(free.begin(), free.end(),
                                            [&](CardView* view) { return view && fits(*view, cards[i]); });
            if (found != free.end()) next[i] = std::exchange(*found, nullptr);
        }
    };
    takeOver([](const CardView& view, const DashboardCard& card) { return view.card() == card; });
    takeOver([](const CardView& view, const DashboardCard& card) {
        return view.card().content == card.content && view.card().scope == card.scope;
    });
    takeOver([](const CardView&, const DashboardCard&) { return true; });
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (next[i] == nullptr) next[i] = makeView();
        next[i]->setCard(cards[i]);
        if (i > 0) setTabOrder(&next[i - 1]->chart(), &next[i]->chart());
    }
    views_ = std::move(next);
    for (CardView* view : free) {
        if (view == nullptr) continue;
        view->hide();
        view->deleteLater();  // its menu may be what removed it
    }
    arrange();
}

int DashboardGrid::columns() const {
    return std::clamp(width() / kLeastCardWidth, 1, DashboardCard::kMostColumns);
}

double DashboardGrid::unitWidth() const {
    const int count = columns();
    return static_cast<double>(width() - (count - 1) * kSpacing) / count;
}

int DashboardGrid::unitHeight() const {
    const int rows = std::max(1, rowsOf(places_));
    return std::clamp((viewHeight_ - (rows - 1) * kSpacing) / rows, kLeastUnit, kMostUnit);
}

QRect DashboardGrid::placeOf(int card) const {
    const CardPlace& place = places_[static_cast<std::size_t>(card)];
    const double wide = unitWidth();
    const int high = unitHeight();
    const int left = static_cast<int>(std::lround(place.column * (wide + kSpacing)));
    const int right =
        static_cast<int>(std::lround((place.column + place.columns) * (wide + kSpacing))) - kSpacing;
    return {left, place.row * (high + kSpacing), right - left,
            place.rows * high + (place.rows - 1) * kSpacing};
}

void DashboardGrid::arrange() {
    std::vector<CardSize> sizes;
    for (int i = 0; i < static_cast<int>(views_.size()); ++i) {
        const DashboardCard& card = views_[static_cast<std::size_t>(i)]->card();
        const bool gripped = gripping_ && i == grippedCard_;
        sizes.push_back(gripped ? *gripping_ : CardSize{card.columns, card.rows});
    }
    places_ = placeCards(sizes, columns());
    for (int i = 0; i < static_cast<int>(views_.size()); ++i)
        views_[static_cast<std::size_t>(i)]->setGeometry(placeOf(i));
    const int rows = rowsOf(places_);
    setMinimumHeight(rows == 0 ? 0 : rows * unitHeight() + (rows - 1) * kSpacing);
}

void DashboardGrid::setViewHeight(int height) {
    if (std::exchange(viewHeight_, height) != height) arrange();
}

void DashboardGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

int DashboardGrid::widestPlot() const {
    double widest = 0;
    for (const CardView* view : views_)
        widest = std::max(widest, const_cast<CardView*>(view)->chart().plotArea().width());
    return static_cast<int>(widest);
}

int DashboardGrid::indexOf(const CardView* view) const {
    const auto found = std::find(views_.begin(), views_.end(), view);
    return found == views_.end() ? -1 : static_cast<int>(found - views_.begin());
}

int DashboardGrid::cardOf(const QObject* chart) const {
    for (std::size_t i = 0; i < views_.size(); ++i) {
        if (&views_[i]->chart() == chart) return static_cast<int>(i);
    }
    return -1;
}

int DashboardGrid::current() const {
    const QWidget* focus = QApplication::focusWidget();
    for (std::size_t i = 0; i < views_.size(); ++i) {
        if (focus != nullptr && (views_[i]->isAncestorOf(focus))) return static_cast<int>(i);
    }
    return -1;
}

void DashboardGrid::choose(int card) {
    if (card < 0 || card >= static_cast<int>(views_.size())) return;
    views_[static_cast<std::size_t>(card)]->chart().setFocus();
    emit chosen(card);
}

int DashboardGrid::neighbour(int card, CardCommand direction) const {
    const int last = static_cast<int>(views_.size()) - 1;
    if (direction == CardCommand::MoveLeft) return std::max(0, card - 1);
    if (direction == CardCommand::MoveRight) return std::min(last, card + 1);
    const CardPlace& place = places_[static_cast<std::size_t>(card)];
    const int row = direction == CardCommand::MoveUp ? place.row - 1 : place.row + place.rows;
    for (int i = 0; i <= last; ++i) {
        const CardPlace& other = places_[static_cast<std::size_t>(i)];
        const bool inRow = row >= other.row && row < other.row + other.rows;
        if (inRow && place.column >= other.column && place.column < other.column + other.columns) return i;
    }
    return direction == CardCommand::MoveDown && row < rowsOf(places_) ? last : card;
}

// The cards go where they would be; nothing is kept before the button is let go.
void DashboardGrid::grip(int card, const QPoint& global, bool done) {
    if (card < 0) return;
    const QPoint at = mapFromGlobal(global);
    // Where it began, wherever it goes meanwhile.
    if (!gripping_) gripFrom_ = placeOf(card).topLeft();
    const double wide = (at.x() - gripFrom_.x() + kSpacing) / (unitWidth() + kSpacing);
    const double high = static_cast<double>(at.y() - gripFrom_.y() + kSpacing) / (unitHeight() + kSpacing);
    const CardSize size{std::clamp(static_cast<int>(std::lround(wide)), 1, columns()),
                        std::clamp(static_cast<int>(std::lround(high)), 1, DashboardCard::kMostRows)};
    grippedCard_ = card;
    gripping_ = size;
    if (done) {
        gripping_.reset();
        arrange();
        emit resizeWanted(card, size.columns, size.rows);
        return;
    }
    arrange();
}

bool DashboardGrid::eventFilter(QObject* watched, QEvent* event) {
    const int card = cardOf(watched);
    if (card < 0) return false;
    switch (event->type()) {
        case QEvent::MouseButtonPress:
            return press(card, event);
        case QEvent::MouseMove:
            return drag(card, event);
        case QEvent::MouseButtonRelease:
            return drop();
        case QEvent::KeyPress:
            if (!drag_ || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape) return false;
            endDrag();
            return true;
        case QEvent::FocusIn: {
            // By the pointer it is in sight, and must not move away under it.
            const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
            if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason) emit chosen(card);
            return false;
        }
        default:
            return false;
    }
}

// In the plot a drag means time; above it, the card.
bool DashboardGrid::press(int card, QEvent* event) {
    const auto* mouse = static_cast<QMouseEvent*>(event);
    RangeChart& chart = views_[static_cast<std::size_t>(card)]->chart();
    if (mouse->button() != Qt::LeftButton || mouse->position().y() >= chart.plotArea().top()) return false;
    drag_ = Drag{card, chart.mapTo(this, mouse->position().toPoint()), false, card};
    return false;
}

bool DashboardGrid::drag(int card, QEvent* event) {
    auto* mouse = static_cast<QMouseEvent*>(event);
    RangeChart& chart = views_[static_cast<std::size_t>(card)]->chart();
    if (!drag_) return false;
    const QPoint at = chart.mapTo(this, mouse->position().toPoint());
    if ((at - drag_->from).manhattanLength() < QApplication::startDragDistance() && !drag_->moving)
        return true;
    drag_->moving = true;
    chart.setCursor(Qt::ClosedHandCursor);
    drag_->to = gapAt(at);
    showGap(drag_->to);
    return true;
}

bool DashboardGrid::drop() {
    if (!drag_) return false;
    const Drag done = *drag_;
    endDrag();
    if (!done.moving) return false;
    const int to = done.to > done.card ? done.to - 1 : done.to;
    if (to != done.card) emit moveWanted(done.card, to);
    return true;
}

void DashboardGrid::endDrag() {
    if (!drag_) return;
    if (drag_->card < static_cast<int>(views_.size()))
        views_[static_cast<std::size_t>(drag_->card)]->chart().unsetCursor();
    drag_.reset();
    mark_->hide();
}

// Before which card: the first whose middle lies behind the point, in the order of reading.
int DashboardGrid::gapAt(const QPoint& at) const {
    for (int i = 0; i < static_cast<int>(views_.size()); ++i) {
        const QRect place = placeOf(i);
        if (at.y() < place.top()) return i;
        if (at.y() <= place.bottom() + kSpacing && at.x() < place.center().x()) return i;
    }
    return static_cast<int>(views_.size());
}

void DashboardGrid::showGap(int gap) {
    const bool behind = gap >= static_cast<int>(views_.size());
    const QRect place = placeOf(behind ? static_cast<int>(views_.size()) - 1 : gap);
    const int x = behind ? place.right() + kSpacing / 2 : place.left() - kSpacing / 2;
    const int left = std::clamp(x - DropMark::kWidth / 2, 0, width() - DropMark::kWidth);
    mark_->setGeometry(left, place.top(), DropMark::kWidth, place.height());
    mark_->raise();
    mark_->show();
}

}  // namespace updraft
