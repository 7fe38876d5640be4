// TariffDesk: opens the price lists over Cost, one dialog at a time. Owned by the view; the theme and the
// feed outlive it. GUI thread.
#pragma once

#include <QObject>
#include <QPointer>
#include <vector>

#include "widgets/cost/data/cost_feed.h"

namespace updraft {

class TariffDialog;
class Theme;

// What the month is priced on; without data, nothing. Valid as long as the data is.
std::vector<const Tariff*> pricedTariffs(const CostData* data);

class TariffDesk final : public QObject {
    Q_OBJECT
  public:
    TariffDesk(const Theme& theme, CostFeed& feed, QObject* parent)
        : QObject(parent), theme_(theme), feed_(feed) {}
    void open(QWidget* over);

  signals:
    void tariffWanted(const QString& id);  // for the month; empty: as it is at first
    void fileWanted(const QString& path, int line);

  private:
    const Theme& theme_;
    CostFeed& feed_;
    QPointer<TariffDialog> dialog_;
};

}  // namespace updraft
