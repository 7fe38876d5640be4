// MetricsPage: GET /metrics for Prometheus and what reads its formats. The figures are copied on the engine's
// thread, their text is made in the pool.
//
// Thread: engine thread. What it is given outlives it.
#pragma once

#include <functional>

#include "runtime/api/api_part.h"
#include "runtime/api/monitoring/exposition/exposed_moment.h"
#include "runtime/api/monitoring/read_pool.h"
#include "runtime/engine/engine.h"

namespace updraft {

class MetricsPage final : public ApiPart {
  public:
    MetricsPage(const ExposedCounters& counters, const Engine& engine, const Store& store, ReadPool& pool,
                const Clock& clock)
        : counters_(counters), engine_(engine), store_(store), pool_(pool), opened_(clock.wallNow()) {}

    // What becomes of spans, while they are sent somewhere.
    void showExport(std::function<OtlpCounts()> counts) { spans_ = std::move(counts); }

    void showBudgets(std::function<std::vector<ExposedBudget>()> budgets) { budgets_ = std::move(budgets); }

    bool owns(std::string_view method, std::string_view path) const override;
    std::size_t maxBody() const override { return 1024; }
    void handle(HttpExchangePtr exchange) override;
    HttpResponse refused(const HttpRequest& request, const ApiError& error) const override;

  private:
    ExposedMoment moment() const;

    const ExposedCounters& counters_;
    const Engine& engine_;
    const Store& store_;
    ReadPool& pool_;
    WallNanos opened_;
    std::function<OtlpCounts()> spans_;
    std::function<std::vector<ExposedBudget>()> budgets_;
};

}  // namespace updraft
