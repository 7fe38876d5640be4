// CostFeed: keeps CostData of one query up to date on other threads. Usage is read from the workspace's file
// when something was recorded since the last reading, several times a second while somebody looks and every
// few seconds otherwise; another tariff or scale prices what was read again without reading. A newer query
// makes an older one's answer void. Price lists are read again when a file of the workspace's own changes.
// Owned by who shows it; GUI thread.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "runtime/base/arn.h"
#include "widgets/base/background_job.h"
#include "widgets/cost/data/price_month.h"
#include "widgets/cost/tariffs/tariff_shelf.h"

namespace updraft {

class CostFeed final : public QObject {
    Q_OBJECT
  public:
    enum class Pace : std::uint8_t { Off, Slow, Live };
    static constexpr int kLiveMs = 300, kSlowMs = 5'000;
    // After the last change of a query, until what takes longer than a frame is priced too.
    static constexpr int kWholeAfterMs = 80;
    // What was priced as fast as this is priced on the GUI's thread, before the next frame: half of it.
    static constexpr qint64 kAtOnceNs = 8'000'000;

    explicit CostFeed(QObject* parent = nullptr);
    ~CostFeed() override;

    struct Source {
        QString path;                                                // of the database; empty: there is none
        bool serving = true;                                         // the platform runs and writes it
        bool sample = false;                                         // generated, not recorded here
        QString region = QString::fromStdString(Identity().region);  // that the workspace is served as
        QString tariffs;  // folder of the workspace's own price lists; empty: none
        bool operator==(const Source&) const = default;
    };
    void setSource(const Source& source);
    void setClock(std::function<WallNanos()> now) { now_ = std::move(now); }  // the platform's present
    void setQuery(const CostQuery& query);
    void setWhatIfs(const std::vector<WhatIf>& all);
    void setPace(Pace pace);
    // So much was written down; what is new is read at the next tick.
    void setRecorded(std::uint64_t sequence);

    const Source& source() const { return source_; }
    const CostQuery& query() const { return query_; }
    CostDataPtr data() const { return data_; }              // null: none yet
    TariffsPtr tariffs() const { return loaded_.tariffs; }  // null: not read yet
    // Own price lists that are left out, and why.
    const std::vector<TariffProblem>& tariffProblems() const { return loaded_.problems; }
    void reloadTariffs();  // a file of them was just written
    WallNanos now() const { return now_(); }
    QString problem() const { return problem_; }  // why there is none, or why it is old; for people
    bool isReading() const { return !data_ && (reading_.isRunning() || whole_.isRunning()); }
    int readings() const { return readings_; }  // of the file, so far

  signals:
    void changed();       // data()
    void stateChanged();  // source(), problem(), tariffs()

  private:
    struct Read {
        LoadedTariffs tariffs;
        Result<MonthUsagePtr> usage;
        qint64 ms = 0;
    };
    CostMonth wantedMonth() const;
    void tick();
    void read();
    void price();
    void priceAtOnce();
    void priceBehind();
    void tookQuick(CostDataPtr priced, qint64 ns);
    void priceWhole();
    PricingRequest request() const;
    void took(Read read);
    void failed(const Error& error);
    int interval() const;

    std::function<WallNanos()> now_;
    Source source_;
    CostQuery query_;
    std::vector<WhatIf> whatIfs_;
    LoadedTariffs loaded_;
    TariffWatch watch_;
    MonthUsagePtr usage_;
    CostDataPtr data_;
    QString problem_;
    BackgroundJob reading_, quick_, whole_;  // quick: all but the forecast; whole: everything
    QTimer timer_, soon_;                    // soon: priceWhole()
    QElapsedTimer sinceRead_;
    qint64 readMs_ = 0, quickNs_ = 0;  // of the last time; 0: never
    Pace pace_ = Pace::Off;
    std::uint64_t recorded_ = 0;
    int readings_ = 0;
    bool tariffsOld_ = true;  // files of price lists changed since they were read
    bool stale_ = true;       // something was recorded, or another month is wanted
    bool reprice_ = false;    // the query changed while it was priced
    bool atOnce_ = false;     // priceAtOnce() comes before the next frame
    bool again_ = false;      // more was read while everything was priced
};

}  // namespace updraft
