// CostMode: the third mode, over one open workspace: a CostView that is made when it is first shown, its
// state among the workspace's settings; and, from the start on, what the present month costs on the tariff
// that was chosen there, for the status line. Owned by the main window, replaced with the workspace; GUI
// thread.
#pragma once

#include <QWidget>

#include "widgets/cost/data/cost_feed.h"
#include "widgets/monitor/data/list_prices.h"

namespace updraft {

class CostView;
class PlatformSession;
class Theme;
struct StudioSettings;

class CostMode final : public QWidget {
    Q_OBJECT
  public:
    struct Parts {
        const Theme& theme;
        PlatformSession& session;
        StudioSettings& settings;
        QString folder;  // of the workspace
    };
    explicit CostMode(Parts parts, QWidget* parent = nullptr);
    ~CostMode() override;

    CostView& view();  // makes it if need be
    bool isMade() const { return view_ != nullptr; }
    void saveState();
    void showSample(const QString& database);  // in place of what was recorded; empty: no longer

  signals:
    void todayChanged(const QString& text, const QString& tip);  // empty: not known
    // Of the tariff that was chosen, as far as rates can be reckoned by it; its name.
    void pricesChanged(const updraft::ListPrices& prices, const QString& title);
    void message(const QString& text);
    void functionWanted(const QString& name);
    void memoryWanted(const QString& function, int memoryMb);  // to be put into the template
    void fileWanted(const QString& path, int line);            // to be opened in Functions

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    QString key() const;
    void follow();
    void showPresent();

    Parts parts_;
    CostFeed present_;
    QString sample_;
    CostView* view_ = nullptr;
};

}  // namespace updraft
