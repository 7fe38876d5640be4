#include "widgets/models/invocations_model.h"

#include "widgets/models/invocation_cells.h"

namespace updraft {
namespace {

constexpr int kFirstRows = InvocationRows::kPageRows;
constexpr int kStepRows = 4 * InvocationRows::kPageRows;
// About 20 ms of looking: short enough to stop at once and to say how far it got.
constexpr std::uint64_t kLooksPerStep = 200'000;
constexpr std::uint64_t kLooksPerTextStep = 20'000;  // these read logs and payloads, too
constexpr int kMostNew = 4096;
constexpr int kCommitMs = 50;  // a commit is usually done in less
constexpr int kMostCommits = 40;
constexpr std::size_t kMostWanted = 8;           // pages
constexpr std::uint64_t kMostRows = 50'000'000;  // of a table that counts its height in pixels

}  // namespace

InvocationsModel::InvocationsModel(QObject* parent) : QAbstractTableModel(parent) {
    again_.setSingleShot(true);
    again_.setInterval(kCommitMs);
    connect(&again_, &QTimer::timeout, this, [this] { refresh(); });
}

void InvocationsModel::setDatabase(const QString& path) {
    if (path == path_) return;
    path_ = path;
    announced_ = 0;
    browsing_.reset();
    searching_.reset();
    if (!path.isEmpty()) {
        browsing_ = std::make_shared<RecordReader>(path);
        searching_ = std::make_shared<RecordReader>(path);
    }
    restart();
}

void InvocationsModel::setCriteria(const InvocationCriteria& criteria) {
    if (criteria == criteria_) return;
    criteria_ = criteria;
    restart();
}

void InvocationsModel::restart() {
    for (BackgroundJob* job : {&firstJob_, &searchJob_, &newJob_, &pageJob_}) job->cancel();
    beginResetModel();
    rows_.clear();
    wantedPages_.clear();
    reading_.clear();
    newest_ = oldest_ = 0;
    searchedTo_ = 0;
    wanted_ = kFirstRows;
    newPending_ = false;
    endResetModel();
    setProblem({});
    setSearch(browsing_ ? Search::Running : Search::Complete);
    if (!browsing_) return;
    firstJob_.start([reader = browsing_](std::stop_token) { return reader->newest(); },
                    [this](RecordSlice slice) { began(std::move(slice)); });
}

// Everything from here on is either older, and searched for, or newer, and news.
void InvocationsModel::began(RecordSlice slice) {
    setProblem(slice.problem);
    newest_ = slice.newest;
    anchor_ = oldest_ = newest_ + 1;
    if (countsAll() || newest_ == 0) {
        oldest_ = 0;
        if (slice.total > 0) {
            const int count = static_cast<int>(std::min(slice.total, kMostRows));
            beginInsertRows({}, 0, count - 1);
            rows_.expect(count);
            endInsertRows();
        }
        setSearch(Search::Complete);
    } else {
        searchOn();
    }
    newPending_ ? refresh() : waitForAnnounced();
}

void InvocationsModel::searchOn() {
    setSearch(Search::Running);
    const int limit = std::clamp(wanted_ - rows_.count(), kFirstRows, kStepRows);
    searchJob_.start([reader = searching_, criteria = criteria_, before = oldest_, limit](
                         std::stop_token) { return reader->older(criteria, before, limit, kLooksPerStep); },
                     [this](RecordSlice slice) { searched(std::move(slice)); });
}

void InvocationsModel::searched(RecordSlice slice) {
    setProblem(slice.problem);
    oldest_ = slice.nextBefore;
    if (slice.reached != 0) searchedTo_ = slice.reached;
    if (!slice.rows.empty()) {
        const int first = rows_.count();
        beginInsertRows({}, first, first + static_cast<int>(slice.rows.size()) - 1);
        rows_.append(std::move(slice.rows));
        endInsertRows();
    }
    if (oldest_ == 0 || (searchedTo_ != 0 && searchedTo_ < criteria_.from)) {
        oldest_ = 0;
        return setSearch(Search::Complete);
    }
    if (search_ == Search::Stopped) return;
    if (rows_.count() < wanted_) {
        searchOn();
        emit searchChanged();
    } else {
        setSearch(Search::Paused);
    }
}

void InvocationsModel::stopSearch() {
    if (search_ != Search::Running) return;
    searchJob_.cancel();
    setSearch(Search::Stopped);
}

void InvocationsModel::resumeSearch() {
    if (search_ != Search::Stopped) return;
    wanted_ = rows_.count() + kFirstRows;
    searchOn();
}

void InvocationsModel::refresh(std::uint64_t upTo) {
    if (!browsing_) return;
    if (upTo > announced_) {
        announced_ = upTo;
        looksLeft_ = kMostCommits;
    }
    if (!live_ || firstJob_.isRunning() || newJob_.isRunning()) {
        newPending_ = true;
        return;
    }
    newPending_ = false;
    newJob_.start([reader = browsing_, criteria = criteria_,
                   after = newest_](std::stop_token) { return reader->newer(criteria, after, kMostNew); },
                  [this](RecordSlice slice) { arrived(std::move(slice)); });
}

void InvocationsModel::arrived(RecordSlice slice) {
    newest_ = slice.newest;
    if (!slice.rows.empty()) {
        beginInsertRows({}, 0, static_cast<int>(slice.rows.size()) - 1);
        rows_.prepend(std::move(slice.rows));
        endInsertRows();
    }
    if (newPending_ || slice.more) return refresh();
    waitForAnnounced();
}

// The platform tells of an invocation when it ended, which is a moment before the store has it. Without a
// second look the last one of a row of calls would be missing until there is another.
void InvocationsModel::waitForAnnounced() {
    if (newest_ < announced_ && looksLeft_-- > 0) again_.start();
}

// The store forgets the oldest ones when there are too many.
void InvocationsModel::forget(std::uint64_t left) {
    if (left >= static_cast<std::uint64_t>(rows_.tailCount())) return;
    const int first = rows_.count() - rows_.tailCount() + static_cast<int>(left);
    beginRemoveRows({}, first, rows_.count() - 1);
    rows_.truncateTail(static_cast<int>(left));
    endRemoveRows();
}

void InvocationsModel::setLive(bool live) {
    live_ = live;
    if (live_ && newPending_) refresh();
}

const InvocationRow* InvocationsModel::row(int row) const {
    if (const InvocationRow* found = rows_.at(row)) return found;
    if (const auto request = rows_.missing(row)) wantPage(*request);
    return nullptr;
}

// Painting asks for many rows of the same pages; they are read together once it is done.
void InvocationsModel::wantPage(const InvocationRows::PageRequest& request) const {
    const auto same = [&](const InvocationRows::PageRequest& wanted) { return wanted.key == request.key; };
    if (std::any_of(reading_.begin(), reading_.end(), same)) return;
    if (std::any_of(wantedPages_.begin(), wantedPages_.end(), same)) return;
    // What was scrolled past is not worth reading; what is in sight is asked for again.
    if (wantedPages_.size() >= kMostWanted) wantedPages_.erase(wantedPages_.begin());
    wantedPages_.push_back(request);
    if (readQueued_ || pageJob_.isRunning()) return;
    readQueued_ = true;
    auto* self = const_cast<InvocationsModel*>(this);
    QMetaObject::invokeMethod(self, &InvocationsModel::readWanted, Qt::QueuedConnection);
}

void InvocationsModel::readWanted() {
    readQueued_ = false;
    if (pageJob_.isRunning() || wantedPages_.empty() || !browsing_) return;
    using Read = std::vector<std::pair<InvocationRows::PageRequest, RecordSlice>>;
    reading_ = std::exchange(wantedPages_, {});
    pageJob_.start(
        [reader = browsing_, criteria = criteria_, anchor = anchor_,
         requests = reading_](std::stop_token stop) {
            Read read;
            for (const auto& request : requests) {
                if (stop.stop_requested()) break;
                auto slice =
                    request.before == 0
                        ? reader->rowsBelow(anchor, static_cast<std::uint64_t>(request.below), request.count)
                        : reader->older(criteria, request.before, request.count,
                                        std::numeric_limits<std::uint64_t>::max(), stop);
                if (slice.problem.isEmpty() && !stop.stop_requested())
                    read.emplace_back(request, std::move(slice));
            }
            return read;
        },
        [this](Read read) {
            reading_.clear();
            for (auto& [request, slice] : read) {
                if (request.before == 0) forget(slice.total);
                if (!rows_.put(request, std::move(slice.rows))) continue;
                const auto [first, last] = rows_.span(request.key);
                emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
            }
            readWanted();
        });
}

int InvocationsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_.count();
}

int InvocationsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InvocationsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::TextAlignmentRole) return InvocationCells::alignment(index.column());
    const InvocationRow* found = row(index.row());
    return found == nullptr ? QVariant() : InvocationCells::data(*found, index.column(), role);
}

QVariant InvocationsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::DisplayRole) return InvocationCells::title(section);
    if (role == Qt::ToolTipRole) return InvocationCells::explanation(section);
    if (role == Qt::TextAlignmentRole) return InvocationCells::alignment(section);
    return {};
}

bool InvocationsModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && search_ == Search::Paused && oldest_ != 0;
}

void InvocationsModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    wanted_ = rows_.count() + kStepRows;
    searchOn();
}

void InvocationsModel::setProblem(const QString& problem) {
    if (problem == problem_) return;
    problem_ = problem;
    emit problemChanged();
}

void InvocationsModel::setSearch(Search search) {
    if (search == search_) return;
    search_ = search;
    emit searchChanged();
}

}  // namespace updraft
