// RunNotes: what the last runs say about lines of the code, shown behind them in the editors: the time that
// was spent there, and where the last error was raised. Owned by FunctionsMode; GUI thread.
#pragma once

#include <QHash>
#include <QObject>

#include "widgets/session/platform_session.h"

namespace updraft {

class DocumentView;
class EditorArea;
class TestPanel;

class RunNotes final : public QObject {
    Q_OBJECT
  public:
    RunNotes(PlatformSession& session, EditorArea& editors, TestPanel& test, QObject* parent = nullptr);
    void setEnabled(bool enabled);

  private:
    struct Line {
        std::int64_t nanoseconds = 0;
        double share = 0;  // of what was sampled, 0 to 1
    };
    struct File {
        QHash<int, Line> lines;  // from 0
        int errorLine = -1;
        QString error;
    };
    void take(const LocalAnswer& answer);
    void takeProfile(const QString& folder, const LineProfile& profile);
    void takeError(const QString& folder, const InvocationResult& result);
    void show(DocumentView* view) const;
    void showAll() const;

    PlatformSession& session_;
    EditorArea& editors_;
    TestPanel& test_;
    QHash<QString, File> files_;  // by absolute path
    bool enabled_ = true;
};

}  // namespace updraft
