// HistoryView: what the function did lately, newest first; choosing one shows it again, replaying sends its
// event to the code as it is now. Reads in the background. GUI thread.
#pragma once

#include <QWidget>

#include "widgets/base/background_job.h"
#include "widgets/session/platform_session.h"
#include "widgets/test/history/stored_invocation.h"
#include "widgets/theme/theme.h"

class QLabel;
class QPushButton;
class QTableView;

namespace updraft {

class InvocationsModel;

class HistoryView final : public QWidget {
    Q_OBJECT
  public:
    HistoryView(PlatformSession& session, const Theme& theme, QWidget* parent = nullptr);

    void setFunction(const QString& name);
    InvocationsModel& model() const { return *model_; }

  signals:
    void chosen(const updraft::StoredInvocation& stored);
    void replayWanted(std::uint64_t sequence);
    void eventWanted(const updraft::StoredInvocation& stored);

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void build();
    void retranslate();
    void refresh();
    void choose(int row);
    void fit();
    std::uint64_t selected() const;  // sequence; 0: none

    PlatformSession& session_;
    const Theme& theme_;
    QString function_;
    InvocationsModel* model_;
    QTableView* table_;
    QLabel* note_;
    QPushButton *replay_, *use_;
    StoredInvocation stored_;  // of the selected row, once it is read
    BackgroundJob reading_;
};

}  // namespace updraft
