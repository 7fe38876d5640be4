// ExpositionText: writes metric families as OpenMetrics 1.0 text or as Prometheus' older text format 0.0.4.
// Families are written one after the other: family(), then its samples, grouped as the formats demand.
// Pure; any thread.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace updraft {

enum class ExpositionFormat : std::uint8_t { OpenMetrics, Prometheus };

// By an Accept header: OpenMetrics for who asks for it (with version 1.0.0 or none), else the older one.
ExpositionFormat chooseExposition(std::string_view accept);
std::string_view contentType(ExpositionFormat format);

using MetricLabels = std::vector<std::pair<std::string_view, std::string>>;

// A histogram's counts by upper bounds; one more count than bounds: above the last.
struct ExposedHistogram {
    std::span<const double> bounds;  // rising
    std::span<const std::uint64_t> counts;
    double sum = 0;
};

class ExpositionText {
  public:
    enum class Type : std::uint8_t { Counter, Gauge, Histogram };
    explicit ExpositionText(ExpositionFormat format) : format_(format) {}

    // name without _total; unit "" or the name's last part.
    void family(std::string_view name, Type type, std::string_view unit, std::string_view help);
    // created: seconds since the epoch.
    void counter(const MetricLabels& labels, std::uint64_t value, double created);
    void counter(const MetricLabels& labels, double value, double created);
    void gauge(const MetricLabels& labels, double value);
    void histogram(const MetricLabels& labels, const ExposedHistogram& histogram, double created);
    std::string finish();

  private:
    void counted(const MetricLabels& labels, std::string_view value, double created);
    void sample(std::string_view suffix, const MetricLabels& labels, std::string_view value,
                std::string_view bound = {});
    ExpositionFormat format_;
    std::string name_, text_;
};

// As both formats write numbers: "+Inf", "NaN", "1.0", "0.005", "1e-07".
std::string exposedNumber(double number);

}  // namespace updraft
