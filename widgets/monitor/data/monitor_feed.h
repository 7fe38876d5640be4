// MonitorFeed: keeps MonitorData of one query up to date, reading on other threads, one reading at a time. It
// reads the whole window when something is asked anew, and every 100 ms the last buckets while the window
// follows the present; nothing at all while it is not active. A newer query makes an older one's answer void.
// Owned by the page; GUI thread.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "widgets/base/background_job.h"
#include "widgets/monitor/data/monitor_reader.h"

namespace updraft {

class MonitorFeed final : public QObject {
    Q_OBJECT
  public:
    static constexpr int kTailMs = 100;

    explicit MonitorFeed(QObject* parent = nullptr);
    ~MonitorFeed() override;

    struct Source {
        QString path;         // of the database; empty: there is none
        bool serving = true;  // the platform runs and writes it
        bool sample = false;  // a generated month, not what happened here
        bool operator==(const Source&) const = default;
    };
    void setSource(const Source& source);
    void setClock(std::function<WallNanos()> now) { now_ = std::move(now); }  // the platform's present
    void setPrices(const ListPrices& prices);
    void setQuery(const MonitorQuery& query);
    void setPerFunction(bool wanted);
    void setHeat(bool wanted);
    void setMetrics(const std::vector<MetricChoice>& wanted);
    void setPixels(int width);    // of a chart
    void setActive(bool active);  // whether somebody looks
    void refresh();               // the whole, soon

    const Source& source() const { return source_; }
    const MonitorQuery& query() const { return query_; }
    const ListPrices& prices() const { return prices_; }
    MonitorDataPtr data() const { return data_; }  // null: none yet
    QString problem() const { return problem_; }   // why there is none, or why it is old; for people
    bool isReading() const { return whole_; }      // the whole window; not the end of it

  signals:
    void changed();       // data()
    void stateChanged();  // source(), problem(), isReading()
    void sourceChanged();

  private:
    struct Reading;  // the connections, shared with the thread that uses them
    template <typename Answer>
    struct Timed {
        Result<Answer> answer;
        qint64 ms = 0;
    };
    void tick();
    void readWhole();
    void readTail();
    void took(Timed<MonitorDataPtr> read);
    void took(Timed<MonitorTail> read);
    void failed(const Error& error);
    void schedule(qint64 tookMs);
    MonitorRequest request() const;

    std::function<WallNanos()> now_;
    std::shared_ptr<Reading> reading_;
    Source source_;
    MonitorQuery query_;
    ListPrices prices_;
    MonitorDataPtr data_;
    QString problem_;
    BackgroundJob job_;
    QTimer timer_;
    QElapsedTimer sinceWhole_;
    qint64 wholeMs_ = 0;  // the last whole reading took so long
    int pixels_ = 400;
    std::vector<MetricChoice> metrics_;
    bool perFunction_ = false, heat_ = false, active_ = false;
    bool stale_ = true;   // what is asked for was not read yet
    bool whole_ = false;  // being read
};

}  // namespace updraft
