// CostReading: what a month has cost until now by a workspace's file, for budgets: of all functions with what
// is around them, or of one. Read and priced on a background thread.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "runtime/cost/forecast.h"
#include "runtime/cost/month_bill.h"
#include "runtime/platform/usage_reader.h"

namespace updraft {

struct CostQuestion {
    std::vector<std::string> functions;  // "" is all of them; grants count for all only, since they are the
                                         // account's: a function is held against what it costs without
    PricingChoice choice;
    WallNanos now = 0;
};
struct CostAnswer {
    std::string function;
    std::string problem;    // why there are no figures
    Amount ofMonth, ofDay;  // net, until now
    CostForecast forecast;
};

class CostSource {
  public:
    virtual ~CostSource() = default;
    // One answer for each function that was asked for. On a background thread, one at a time.
    virtual Result<std::vector<CostAnswer>> read(const CostQuestion& question) = 0;
};

// Out of a workspace's file, priced by the shipped tariffs and those in `tariffs`.
class StoredCostSource final : public CostSource {
  public:
    StoredCostSource(std::string database, std::string tariffs)
        : database_(std::move(database)), tariffs_(std::move(tariffs)) {}
    Result<std::vector<CostAnswer>> read(const CostQuestion& question) override;

  private:
    Status loadTariffs();

    std::string database_, tariffs_;
    std::unique_ptr<TariffCatalogue> catalogue_;
};

// The month of this moment and eight weeks before it: what answerCost() wants.
CostPeriod costHistory(WallNanos now);
// Pure: rows of the month and of some weeks before it.
CostAnswer answerCost(const TariffCatalogue& catalogue, const std::vector<UsageRow>& rows,
                      const FunctionFactsById& facts, const std::string& function,
                      const CostQuestion& question);

}  // namespace updraft
