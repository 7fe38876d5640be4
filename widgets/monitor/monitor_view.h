// MonitorView: Monitor as a whole: the pages' tabs, the filters above them, and what pages share: the scope,
// the feed, where the data comes from. Owned by the mode's page; GUI thread. The theme and the session
// outlive it. Reads nothing while it is hidden.
#pragma once

#include <QFrame>
#include <QTimer>
#include <functional>

#include "widgets/monitor/dashboards/dashboard_book.h"
#include "widgets/monitor/data/monitor_feed.h"
#include "widgets/monitor/data/monitor_scope.h"
#include "widgets/monitor/data/platform_clock.h"
#include "widgets/monitor/monitor_page.h"
#include "widgets/monitor/sample/sample_control.h"

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace updraft {

class FilterStrip;
class SampleBar;

class MonitorView final : public QFrame {
    Q_OBJECT
  public:
    MonitorView(const Theme& theme, PlatformSession& session, QWidget* parent = nullptr);
    ~MonitorView() override;

    using MakePage = std::function<MonitorPage*(const MonitorContext&)>;
    // At the end of the tabs; made when it is first shown.
    void addPage(const QString& id, std::function<QString()> title, MakePage make);
    void showPage(const QString& id);
    QString currentPage() const;
    void showEvents();                     // what happened, beside the overview
    MonitorPage* page(const QString& id);  // makes it if need be; null: no such page
    QStringList pages() const;

    MonitorScope& scope() { return scope_; }
    MonitorFeed& feed() { return feed_; }
    DashboardBook& dashboards() { return book_; }
    FilterStrip& filters() { return *filters_; }
    SampleControl& sample() { return sample_; }
    // What the cost rate is reckoned by; `title` names the list.
    void setPrices(const ListPrices& prices, const QString& title);

    QVariantMap saveState() const;  // of this workspace
    void restoreState(const QVariantMap& state);

  signals:
    void invocationWanted(std::uint64_t sequence, const QString& function);
    void message(const QString& text);          // for the status line
    void sampleShown(const QString& database);  // in place of what was recorded; empty: no longer

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    struct Entry {
        QString id;
        std::function<QString()> title;
        MakePage make;
        MonitorPage* page = nullptr;
        QVariantMap state;  // until it is made
    };
    void addOwnPages();
    void build();
    void retitle();
    void showIndex(int index);
    MonitorPage* made(int index);
    int indexOf(const QString& id) const;
    void followSession();
    void followSample();
    void flushMeters();
    void openInvocation(std::uint64_t sequence, const QString& function);
    void setActive();
    void showFunction(const QString& name);

    const Theme& theme_;
    PlatformSession& session_;
    MonitorScope scope_;
    MonitorFeed feed_;
    PlatformClock clock_;
    SampleControl sample_;
    QTimer meters_;
    QString priceList_;
    MonitorRange before_;  // what was looked at before the sample
    DashboardBook book_;
    MonitorContext context_;
    std::vector<Entry> entries_;
    QTabBar* tabs_;
    QToolButton* events_;
    FilterStrip* filters_;
    SampleBar* sampleBar_;
    QStackedWidget* stack_;
};

}  // namespace updraft
