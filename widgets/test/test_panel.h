// TestPanel: sends events to the function that is being worked on and shows what comes back. Owned by the
// studio's window; session and theme outlive it. GUI thread.
#pragma once

#include <QHash>
#include <QVariantMap>
#include <QWidget>
#include <functional>

#include "widgets/base/background_job.h"
#include "widgets/session/platform_session.h"
#include "widgets/test/call/test_result.h"
#include "widgets/theme/theme.h"

class QAction;
class QLabel;
class QPushButton;
class QShortcut;
class QSplitter;
class QTabWidget;

namespace updraft {

class CallOptions;
class EventDesk;
class EventPicker;
class EventsView;
class HistoryView;
class InvocationRunner;
class LogView;
class PayloadEditor;
class ReplayView;
class ResponseView;
class ResultSummary;
struct RepeatSummary;
struct StoredInvocation;

class TestPanel final : public QWidget {
    Q_OBJECT
  public:
    TestPanel(PlatformSession& session, const Theme& theme, QWidget* parent = nullptr);

    void setFunction(const QString& name);  // "": none
    QString function() const { return function_; }
    void setEvent(const QByteArray& event);  // an edit of the event that is open
    QByteArray event() const;
    TestResultPtr result() const;  // the one that is shown; may be null

    // Ctrl+Return, while the focus is inside; whoever wants it in the whole window sets its context.
    QAction* invokeAction() const { return invokeAction_; }
    // Runs before every call that invoke() makes, and decides about it: `go` sends it. For saving files
    // first.
    using Gate = std::function<void(std::function<void()> go)>;
    void setGate(Gate gate) { gate_ = std::move(gate); }

    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

  public slots:
    void invoke();
    void cancel();
    // Sends the event of an invocation in the history to the code as it is now, and compares.
    void replay(std::uint64_t sequence);

  signals:
    // Of a test, not of the history; it may be of another function than the one that is shown.
    void resultArrived(const updraft::LocalAnswer& answer, const QString& function);
    void openSource(const QString& path, int line);  // absolute; line from 1

  private:
    struct Shown {  // what is remembered for a function while the program runs
        TestResultPtr result;
        std::shared_ptr<const RepeatSummary> repeat;
    };
    void build();
    void send();
    QWidget* buildHeader();
    QWidget* buildResult();
    void connectParts();
    void connectEvents();
    void connectHistory();
    enum Tab { ResponseTab, LogTab, EventsTab, HistoryTab, ReplayTab };
    void retranslate();
    void refresh();
    void refreshEvent();
    void showResult();
    void take(TestResultPtr result);
    void showStored(const StoredInvocation& stored);
    void startReplay(const StoredInvocation& stored);
    QString whyNoReplay(const StoredInvocation& stored) const;
    void takeLogs(const LiveBatch& batch);
    QString codeFolder() const;
    QString whyNot() const;  // why Invoke cannot be pressed; empty when it can

    PlatformSession& session_;
    const Theme& theme_;
    Gate gate_;
    QAction* invokeAction_ = nullptr;
    QString function_;
    QHash<QString, Shown> shown_;  // by function
    std::shared_ptr<const RepeatSummary> repeat_;

    TestResultPtr replayed_;  // what the test that runs is compared with
    BackgroundJob reading_;

    InvocationRunner* runner_;
    EventDesk* desk_;
    EventPicker* picker_;
    EventsView* events_;
    HistoryView* history_;
    ReplayView* replay_;
    QLabel *title_, *why_;
    QPushButton* invoke_;
    QShortcut* escape_;
    PayloadEditor* payload_;
    CallOptions* options_;
    ResultSummary* summary_;
    QTabWidget* tabs_;
    ResponseView* response_;
    LogView* log_;
    QSplitter* split_;
};

}  // namespace updraft
