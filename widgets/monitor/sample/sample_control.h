// SampleControl: the sample month of the open workspace, seen from the GUI thread: whether there is one, its
// making and removal on another thread, and whether Monitor shows it in place of what was recorded. Owned by
// MonitorView; GUI thread. A month that is being made when this dies is given up and leaves no file.
#pragma once

#include <QObject>
#include <QTimer>
#include <atomic>
#include <memory>

#include "runtime/base/clock.h"
#include "runtime/base/result.h"
#include "widgets/base/background_job.h"

namespace updraft {

class SampleControl final : public QObject {
    Q_OBJECT
  public:
    enum class State : std::uint8_t { None, Making, There };

    explicit SampleControl(QObject* parent = nullptr);
    ~SampleControl() override;

    void setFolder(const QString& folder);  // of the workspace; empty: none is open
    State state() const { return state_; }
    int percent() const { return percent_; }      // of Making
    QString problem() const { return problem_; }  // why the last wish failed; for people
    bool isShown() const { return shown_; }       // only while There
    QString path() const { return path_; }        // of its database
    WallNanos end() const { return end_; }        // its last moment; 0 until it is shown

    void show();          // makes it if need be
    void showRecorded();  // what happened here again
    void cancel();        // of Making
    void remove();        // shows what was recorded again

  signals:
    void changed();

  private:
    struct Made {
        Status done;
        WallNanos end = 0;
    };
    void make();
    void readEnd();
    void took(const Made& made);
    void fail(const Error& error);
    void setState(State state);

    QString folder_, path_, problem_;
    BackgroundJob job_;
    QTimer ticker_;  // reads how far the making is
    std::shared_ptr<std::atomic<int>> progress_;
    WallNanos end_ = 0;
    int percent_ = 0;
    State state_ = State::None;
    bool shown_ = false;
};

}  // namespace updraft
