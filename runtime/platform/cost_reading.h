// CostReading: what a month has cost until now by a workspace's file, for budgets: of all functions with what
// is around them, or of one, on any price list. Read and priced on a background thread.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "runtime/cost/forecast.h"
#include "runtime/cost/month_bill.h"
#include "runtime/cost/tariff_shelf.h"
#include "runtime/platform/usage_reader.h"

namespace updraft {

// Whose cost, by which prices. Grants count for all functions only, since they are the account's: one
// function is held against what it costs without.
struct CostScope {
    std::string function;  // "": all of them
    std::string tariff;    // "": the question's choice
    auto operator<=>(const CostScope&) const = default;
};
struct CostQuestion {
    std::vector<CostScope> scopes;
    PricingChoice choice;
    WallNanos now = 0;
};
struct CostAnswer {
    CostScope scope;
    std::string problem;    // why there are no figures
    std::string currency;   // of the amounts: the tariff's
    Amount ofMonth, ofDay;  // net, until now
    CostForecast forecast;
};

struct CostAnswers {
    std::vector<CostAnswer> all;  // one for each scope that was asked for
    std::vector<std::string> leftOut =
        {};  // price lists that are wrong, and why: the answers are without them
};

class CostSource {
  public:
    virtual ~CostSource() = default;
    virtual Result<CostAnswers> read(
        const CostQuestion& question) = 0;  // on background threads, one at a time
};

// Out of a workspace's file, priced by the shipped tariffs and those in `ownTariffs`, which are read again
// when they are others.
class StoredCostSource final : public CostSource {
  public:
    StoredCostSource(std::string database, std::filesystem::path ownTariffs)
        : database_(std::move(database)), ownTariffs_(std::move(ownTariffs)) {}
    Result<CostAnswers> read(const CostQuestion& question) override;

  private:
    Status loadTariffs();

    std::string database_;
    std::filesystem::path ownTariffs_;
    TariffShelf shelf_;
    std::string shelved_;  // state of the files that shelf_ was read of
};

// The month of this moment and eight weeks before it: what answerCost() wants.
CostPeriod costHistory(WallNanos now);
// Pure: rows of the month and of some weeks before it.
CostAnswer answerCost(const TariffCatalogue& catalogue, const std::vector<UsageRow>& rows,
                      const FunctionFactsById& facts, const CostScope& scope, const CostQuestion& question);

}  // namespace updraft
