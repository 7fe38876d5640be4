// DashboardsPage: Monitor's page of dashboards that a person composes: which one is shown, its cards, and
// everything that can be done with both, all of which can be taken back. Owned by MonitorView; GUI thread.
#pragma once

#include "widgets/monitor/dashboards/card_feeds.h"
#include "widgets/monitor/dashboards/card_view.h"
#include "widgets/monitor/dashboards/dashboards_model.h"
#include "widgets/monitor/dashboards/starter_dashboards.h"

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace updraft {

class DashboardBook;
class DashboardGrid;
class NoticeBar;
class SpikePanel;

class DashboardsPage final : public MonitorPage {
    Q_OBJECT
  public:
    DashboardsPage(const MonitorContext& context, DashboardBook& book);
    ~DashboardsPage() override;

    bool wantsHeat() const override { return feeds_.wantsHeat(); }
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

    DashboardGrid& grid() { return *grid_; }
    DashboardsModel& model() { return *model_; }
    SpikePanel& spike() { return *spike_; }
    const QString& shown() const { return shown_; }  // the dashboard's name; empty: none
    void choose(const QString& name);
    void newDashboard();  // asks for its name
    void addCard();       // asks what it shows; makes a dashboard for it where there is none

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    static constexpr int kPaperMargin = 12;
    enum Place : int { Nothing, NoCards, Cards, Trouble };
    QAction* addAction(const char* name, const QString& icon, void (DashboardsPage::*run)());
    void makeActions();
    void makeUndo();
    void build();
    QWidget* buildBar();
    QToolButton* barButton(QAction* action);
    QWidget* buildNothing();
    QWidget* buildNoCards();
    QWidget* buildTrouble();
    QWidget* buildCards();
    void connectParts();
    void setTexts();
    void setUndoTips();
    void follow(const QString& touched);
    void followState();
    void showDashboard();
    void showData(const MonitorFeed* feed);
    QString emptyTextOf(const DashboardCard& card, const MonitorFeed& feed) const;
    void measure();
    void rename();
    void duplicate();
    void remove();
    void startWith(StarterDashboards::Kind kind);
    void command(int card, CardCommand command);
    void moveCard(int from, int to);
    void openCard(int card);  // -1: a new one
    void showSpike(const CardView* view, SpikeRequest request);
    void showSide(bool shown);
    void bringIntoSight(int card);

    MonitorContext context_;
    DashboardBook& book_;
    CardFeeds feeds_;
    DashboardsModel* model_;
    QComboBox* choice_;
    QStackedWidget* stack_;
    QScrollArea* scroll_;
    DashboardGrid* grid_;
    SpikePanel* spike_;
    NoticeBar* notice_;
    QLabel *nothing_, *noCards_, *trouble_;
    QPushButton* aside_;
    QToolButton *starters_, *more_;
    struct Starter {
        StarterDashboards::Kind kind;
        QPushButton* button;
        QAction* action;
    };
    std::vector<Starter> starterButtons_;
    QAction *new_, *rename_, *duplicate_, *delete_, *addCard_, *undo_, *redo_;
    QString shown_;
    QString wanted_;  // to be shown when it is known
    bool choosing_ = false;
};

}  // namespace updraft
