// ResultSummary: what became of an invocation, at a glance: how it ended, what it took, what went wrong and
// what to do about it, where its time went, how much of its memory it used. GUI thread.
#pragma once

#include <QFrame>

#include "widgets/test/call/repeat_summary.h"
#include "widgets/test/call/test_result.h"
#include "widgets/theme/theme.h"

class QLabel;

namespace updraft {

class UsageBar;
class Waterfall;

class ResultSummary final : public QFrame {
    Q_OBJECT
  public:
    explicit ResultSummary(const Theme& theme, QWidget* parent = nullptr);

    // codeFolder: the function's code, for links to it. Null: there is no result yet.
    void setResult(TestResultPtr result, const QString& codeFolder);
    void setRepeat(const std::optional<RepeatSummary>& repeat);

  signals:
    void openSource(const QString& path, int line);

  private:
    void build();
    void refresh();
    void showStatus();
    void showError();
    void showTimes();
    void showMemory();
    void showRepeat();
    QString figures() const;

    const Theme& theme_;
    TestResultPtr result_;
    QString codeFolder_;
    std::optional<RepeatSummary> repeat_;
    QLabel *status_, *error_, *remedy_, *timesTitle_, *memoryTitle_, *repeatText_;
    Waterfall* waterfall_;
    UsageBar* memory_;
};

}  // namespace updraft
