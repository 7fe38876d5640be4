#include "widgets/activity/log_canvas.h"

#include <QDeadlineTimer>
#include <QScrollBar>

#include "widgets/activity/log_accessible.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr std::int64_t kStepNanos = 6'000'000;  // of laying out, in one go

}  // namespace

LogCanvas::LogCanvas(const Theme& theme, LogBuffer& buffer, QWidget* parent)
    : QAbstractScrollArea(parent), theme_(theme), buffer_(buffer), layout_(buffer) {
    installLogAccessibility();
    setObjectName(QStringLiteral("logCanvas"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    work_.setSingleShot(true);
    work_.setInterval(0);
    searchTimer_.setSingleShot(true);
    searchTimer_.setInterval(0);
    connect(&work_, &QTimer::timeout, this, &LogCanvas::work);
    connect(&searchTimer_, &QTimer::timeout, this, &LogCanvas::searchStep);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!moving_) setFollowing(value == verticalScrollBar()->maximum());
    });
    themed(this, theme_, [this] { applyTheme(); });
}

void LogCanvas::applyTheme() {
    const QFontMetricsF metrics(theme_.font(FontRole::Mono));
    charWidth_ = metrics.horizontalAdvance(QLatin1Char('0'));
    lineHeight_ = static_cast<int>(std::ceil(metrics.height())) + 2;
    ascent_ = static_cast<int>(std::ceil(metrics.ascent())) + 1;
    relayOut();
    viewport()->update();
}

void LogCanvas::setOptions(LogOptions options, bool wrap) {
    options_ = std::move(options);
    wrap_ = wrap;
    relayOut();
}

void LogCanvas::relayOut() {
    options_.columns =
        wrap_ ? std::max(20, static_cast<int>((viewport()->width() - gutter()) / charWidth_)) : 0;
    if (options_ == layout_.options()) return updateBars();
    if (!following_ && layout_.endRow() > layout_.beginRow()) restoreTo_ = layout_.at(topRow()).line;
    cache_.clear();
    layout_.setOptions(options_);
    work();
}

void LogCanvas::refresh() {
    if (!work_.isActive()) work();
}

// In steps, so that a hundred thousand lines may be laid out anew while everything else goes on.
void LogCanvas::work() {
    const std::uint64_t top = topRow();
    const std::uint64_t hadFrom = layout_.beginRow();
    const bool more = layout_.advance(kStepNanos);
    updateBars();
    if (!following_ && !restoreTo_ && layout_.beginRow() != hadFrom) {
        moving_ = true;
        verticalScrollBar()->setValue(
            static_cast<int>(std::max(top, layout_.beginRow()) - layout_.beginRow()));
        moving_ = false;
    }
    if (restoreTo_ && layout_.doneUpTo() > *restoreTo_) {
        moving_ = true;
        verticalScrollBar()->setValue(static_cast<int>(layout_.rowOf(*restoreTo_) - layout_.beginRow()));
        moving_ = false;
        if (!more) restoreTo_.reset();
    }
    if (more) work_.start();
    if (isVisible()) viewport()->update();
}

void LogCanvas::updateBars() {
    moving_ = true;
    const int rows = static_cast<int>(layout_.endRow() - layout_.beginRow());
    const int page = std::max(1, visibleRows());
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, std::max(0, rows - page));
    const int width = wrap_ ? 0 : static_cast<int>((layout_.widest() + 2) * charWidth_) + gutter();
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(static_cast<int>(charWidth_ * 4));
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    if (following_) verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    moving_ = false;
}

std::uint64_t LogCanvas::topRow() const {
    return layout_.beginRow() + static_cast<std::uint64_t>(verticalScrollBar()->value());
}

int LogCanvas::visibleRows() const {
    return viewport()->height() / lineHeight_;
}

// Time, and the function's name when there are several.
int LogCanvas::gutter() const {
    return static_cast<int>(charWidth_ * (options_.function.isEmpty() ? 31 : 14)) + 12;
}

void LogCanvas::setFollowing(bool following) {
    if (following) {
        moving_ = true;
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        moving_ = false;
    }
    if (following == following_) return;
    following_ = following;
    emit followingChanged(following);
}

void LogCanvas::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    relayOut();
}

void LogCanvas::scrollContentsBy(int, int) {
    viewport()->update();
}

const LogCanvas::Cached& LogCanvas::cached(std::uint64_t line) const {
    if (Cached* found = cache_.object(line)) return *found;
    auto* made = new Cached{layout_.text(line), {}};
    if (buffer_.line(line).kind == LogLine::Kind::Output)
        made->links = findSourceLinks(made->text.text.left(4096));
    cache_.insert(line, made);
    return *made;
}

void LogCanvas::setSearch(const QRegularExpression& pattern) {
    search_ = pattern;
    searchAt_.reset();
    viewport()->update();
}

void LogCanvas::findNext(int direction) {
    if (search_.pattern().isEmpty() || !search_.isValid() || layout_.endRow() == layout_.beginRow()) return;
    setFollowing(false);
    searchDirection_ = direction;
    searchWrapped_ = false;
    if (!layout_.shows(cursor_.line)) anchor_ = cursor_ = {layout_.at(topRow()).line, 0};
    searchAt_ = searchFrom_ = cursor_.line;
    searchStep();
}

// Some milliseconds of looking, then the others' turn.
void LogCanvas::searchStep() {
    const QDeadlineTimer end(6);
    while (searchAt_ && !end.hasExpired()) {
        if (searchLine(*searchAt_)) {
            searchAt_.reset();
            showPosition(anchor_);
            emit found(true);
            return;
        }
        searchAt_ = searchNextLine(*searchAt_);
        if (!searchAt_) emit found(false);
    }
    if (searchAt_) searchTimer_.start();
}

// In the line where it began only what lies beyond the selection counts, until it comes back around the end.
bool LogCanvas::searchLine(std::uint64_t line) {
    if (line >= buffer_.end() || !layout_.shows(line)) return false;
    const Position after = std::max(anchor_, cursor_), before = std::min(anchor_, cursor_);
    std::optional<std::pair<int, int>> best;
    auto matches = search_.globalMatch(layout_.text(line).text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const Position start{line, static_cast<int>(match.capturedStart())};
        if (match.capturedLength() == 0) continue;
        if (!searchWrapped_ && searchDirection_ > 0 && start < after) continue;
        if (!searchWrapped_ && searchDirection_ < 0 && start >= before) break;
        best = {start.offset, static_cast<int>(match.capturedEnd())};
        if (searchDirection_ > 0) break;
    }
    if (!best) return false;
    anchor_ = {line, best->first};
    cursor_ = {line, best->second};
    return true;
}

std::optional<std::uint64_t> LogCanvas::searchNextLine(std::uint64_t line) {
    if (layout_.endRow() == layout_.beginRow()) return std::nullopt;
    if (searchWrapped_ && (searchDirection_ > 0 ? line >= searchFrom_ : line <= searchFrom_))
        return std::nullopt;
    const auto next = layout_.neighbour(line, searchDirection_);
    if (next || searchWrapped_) return next;
    searchWrapped_ = true;
    return layout_.at(searchDirection_ > 0 ? layout_.beginRow() : layout_.endRow() - 1).line;
}

QString LogCanvas::visibleRowText(int row) const {
    const std::uint64_t wanted = topRow() + static_cast<std::uint64_t>(row);
    if (wanted >= layout_.endRow()) return {};
    const LogLayout::Place place = layout_.at(wanted);
    const LogText& text = cached(place.line).text;
    return text.text.mid(text.rows[place.row], text.rowEnd(place.row) - text.rows[place.row]);
}

QString LogCanvas::currentLineText() const {
    if (!layout_.shows(cursor_.line) || cursor_.line >= buffer_.end()) return {};
    return layout_.text(cursor_.line).text;
}

}  // namespace updraft
