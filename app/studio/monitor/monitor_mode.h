// MonitorMode: the second mode, over one open workspace: a MonitorView that is made when it is first shown,
// so that starting the studio does not wait for it, and its state among the workspace's settings. Owned by
// the main window, replaced with the workspace; GUI thread.
#pragma once

#include <QWidget>

#include "runtime/base/clock.h"
#include "widgets/monitor/data/list_prices.h"

namespace updraft {

class MonitorView;
class PlatformSession;
class Theme;
struct StudioSettings;

class MonitorMode final : public QWidget {
    Q_OBJECT
  public:
    struct Parts {
        const Theme& theme;
        PlatformSession& session;
        StudioSettings& settings;
        QString folder;  // of the workspace
    };
    explicit MonitorMode(Parts parts, QWidget* parent = nullptr);
    ~MonitorMode() override;

    MonitorView& view();  // makes it if need be
    bool isMade() const { return view_ != nullptr; }
    void saveState();
    void setPrices(const ListPrices& prices, const QString& title);  // for the cost rate

  signals:
    void invocationWanted(std::uint64_t sequence, const QString& function);
    void message(const QString& text);
    void sampleShown(const QString& database);  // MonitorView's

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    QString key() const;

    Parts parts_;
    ListPrices prices_;
    QString priceList_;
    MonitorView* view_ = nullptr;
};

}  // namespace updraft
