// InvocationsModel: the recorded invocations that match what is asked, newest first, as many as there are.
// Reads pages on background threads and holds only those near what is looked at; a row whose page is on its
// way shows nothing yet. Owned by its view; GUI thread.
//
// Older ones are searched for while the view asks for more (fetchMore) in bounded steps; searchChanged() says
// how far it got. New ones come in at row 0 after refresh().
#pragma once

#include <QAbstractTableModel>
#include <QTimer>
#include <memory>

#include "widgets/base/background_job.h"
#include "widgets/models/invocation_rows.h"
#include "widgets/models/record_reader.h"

namespace updraft {

class InvocationsModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column : int {
        TimeColumn,
        StatusColumn,
        TriggerColumn,
        FunctionColumn,
        DurationColumn,
        BilledColumn,
        InitColumn,
        MemoryColumn,
        EnvironmentColumn,
        VersionColumn,
        ColumnCount
    };
    enum class Search : std::uint8_t { Paused, Running, Stopped, Complete };

    explicit InvocationsModel(QObject* parent = nullptr);

    void setDatabase(const QString& path);  // empty: none; starts anew
    void setCriteria(const InvocationCriteria& criteria);
    const InvocationCriteria& criteria() const { return criteria_; }
    // There may be new ones. `upTo`: the sequence of one that is there, or is about to be committed.
    void refresh(std::uint64_t upTo = 0);
    void setLive(bool live);  // false: nobody looks, refresh() waits until it is true again
    void stopSearch();        // until fetchMore(), or for ever when `stopped` was wanted by a person
    void resumeSearch();

    Search search() const { return search_; }
    WallNanos searchedBackTo() const { return searchedTo_; }  // 0: unknown
    QString problem() const { return problem_; }
    bool isLoading() const { return firstJob_.isRunning(); }

    const InvocationRow* row(int row) const;  // null while it is not in memory
    std::optional<int> rowOf(std::uint64_t sequence) const { return rows_.rowOf(sequence); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

  signals:
    void searchChanged();
    void problemChanged();

  private:
    void restart();
    void began(RecordSlice slice);
    void searchOn();
    void searched(RecordSlice slice);
    void arrived(RecordSlice slice);
    void waitForAnnounced();
    void forget(std::uint64_t left);
    bool countsAll() const { return criteria_ == InvocationCriteria{}; }
    void wantPage(const InvocationRows::PageRequest& request) const;
    void readWanted();
    void setProblem(const QString& problem);
    void setSearch(Search search);

    QString path_, problem_;
    InvocationCriteria criteria_;
    mutable InvocationRows rows_;
    std::shared_ptr<RecordReader> browsing_, searching_;
    BackgroundJob firstJob_, searchJob_, newJob_, pageJob_;
    std::uint64_t newest_ = 0;     // everything up to here is known
    std::uint64_t announced_ = 0;  // refresh() was told of it; not known before it is committed
    int looksLeft_ = 0;            // for what was announced: the store may have dropped it
    QTimer again_;
    std::uint64_t anchor_ = 0;  // one more than the newest when reading began
    std::uint64_t oldest_ = 0;  // cursor of the search; 0: the end
    WallNanos searchedTo_ = 0;
    Search search_ = Search::Paused;
    int wanted_ = 0;  // rows to find before the search rests
    bool live_ = true, newPending_ = false;
    mutable std::vector<InvocationRows::PageRequest> wantedPages_;
    std::vector<InvocationRows::PageRequest> reading_;
    mutable bool readQueued_ = false;
};

}  // namespace updraft
