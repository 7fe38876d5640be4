// TariffBadge: the small button beside the choice of a price list. It opens the list; and it warns when what
// the month is priced on may not hold any more, or when an own file cannot be read. Owned by the strip; GUI
// thread.
#pragma once

#include <QPushButton>
#include <vector>

#include "widgets/cost/tariffs/tariff_shelf.h"

namespace updraft {

class Theme;

class TariffBadge final : public QPushButton {
    Q_OBJECT
  public:
    enum class State : std::uint8_t { Fresh, Stale, Broken };
    explicit TariffBadge(const Theme& theme, QWidget* parent = nullptr);

    // Those that the month is priced on; `today` by the platform's clock. Nothing of it is kept.
    void show(const std::vector<const Tariff*>& tariffs, const TariffDate& today,
              const std::vector<TariffProblem>& problems);
    State state() const { return state_; }

  private:
    void say();
    void paintIcon();

    const Theme& theme_;
    State state_ = State::Fresh;
    std::optional<int> days_;  // the oldest; nothing: one has no date
    QStringList why_;
};

}  // namespace updraft
