// ReplayView: an invocation of the past beside the same event on the code as it is now: what each took, and
// what changed in the answer. GUI thread.
#pragma once

#include <QWidget>

#include "widgets/base/background_job.h"
#include "widgets/test/call/test_result.h"
#include "widgets/theme/theme.h"

class QGridLayout;
class QLabel;

namespace updraft {

class DiffView;

class ReplayView final : public QWidget {
    Q_OBJECT
  public:
    explicit ReplayView(const Theme& theme, QWidget* parent = nullptr);

    void compare(TestResultPtr then, TestResultPtr now);
    void showProblem(const QString& why);  // why nothing could be replayed
    void clear();
    bool isSame() const { return same_; }

  signals:
    void compared();

  private:
    enum Row { Status, Duration, Billed, Init, Memory, RowCount };
    struct Line {
        QLabel *title, *then, *now, *change;
    };
    void build();
    void refresh();
    void showLine(Row row, const QString& then, const QString& now, const QString& change, int direction);
    void showFigures();
    void showAnswers();

    const Theme& theme_;
    TestResultPtr then_, now_;
    QString problem_;
    bool same_ = false, answersCompared_ = false;
    QLabel *verdict_, *thenHead_, *nowHead_, *changeHead_;
    QWidget* figures_;
    std::array<Line, RowCount> lines_{};
    DiffView* diff_;
    BackgroundJob preparing_;
};

}  // namespace updraft
