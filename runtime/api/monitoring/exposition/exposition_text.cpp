#include "runtime/api/monitoring/exposition/exposition_text.h"

#include <cmath>

#include "runtime/api/monitoring/wire/wire_value.h"
#include "runtime/base/text.h"
#include "runtime/base/utf8.h"

namespace updraft {
namespace {

constexpr const char* kTypes[] = {"counter", "gauge", "histogram"};

void appendEscaped(std::string& to, std::string_view text, bool quotes = true) {
    for (const char c : text) {
        if (c == '\\') {
            to += "\\\\";
        } else if (c == '\n') {
            to += "\\n";
        } else if (c == '"' && quotes) {
            to += "\\\"";
        } else {
            to += c;
        }
    }
}

void appendLabel(std::string& to, bool& first, std::string_view name, std::string_view value) {
    to += first ? '{' : ',';
    first = false;
    to.append(name).append("=\"");
    appendEscaped(to, isUtf8(value) ? std::string(value) : repairedUtf8(value));
    to += '"';
}

std::string_view parameter(std::string_view range, std::string_view name) {
    for (const std::string_view part : splitView(range, ';')) {
        const std::string_view trimmed = trim(part);
        const std::size_t equals = trimmed.find('=');
        if (equals != std::string_view::npos && equalsIgnoreCase(trimmed.substr(0, equals), name))
            return trim(trimmed.substr(equals + 1));
    }
    return {};
}

}  // namespace

ExpositionFormat chooseExposition(std::string_view accept) {
    for (const std::string_view range : splitView(accept, ',')) {
        const std::string_view type = trim(range.substr(0, range.find(';')));
        if (!equalsIgnoreCase(type, "application/openmetrics-text")) continue;
        const std::string_view version = parameter(range, "version"), weight = parameter(range, "q");
        const bool refused = !weight.empty() && weight.find_first_not_of("0.") == std::string_view::npos;
        if (!refused && (version.empty() || version == "1.0.0")) return ExpositionFormat::OpenMetrics;
    }
    return ExpositionFormat::Prometheus;
}

std::string_view contentType(ExpositionFormat format) {
    return format == ExpositionFormat::OpenMetrics
               ? "application/openmetrics-text; version=1.0.0; charset=utf-8"
               : "text/plain; version=0.0.4; charset=utf-8";
}

std::string exposedNumber(double number) {
    if (std::isinf(number)) return number > 0 ? "+Inf" : "-Inf";
    return numberText(number);
}

void ExpositionText::family(std::string_view name, Type type, std::string_view unit, std::string_view help) {
    name_ = name;
    const bool open = format_ == ExpositionFormat::OpenMetrics;
    const std::string described = !open && type == Type::Counter ? name_ + "_total" : name_;
    text_.append("# HELP ").append(described).append(" ");
    appendEscaped(text_, help, open);  // the older format has quotes of HELP as they are
    text_.append("\n# TYPE ")
        .append(described)
        .append(" ")
        .append(kTypes[static_cast<int>(type)])
        .append("\n");
    if (open && !unit.empty()) text_.append("# UNIT ").append(name_).append(" ").append(unit).append("\n");
}

void ExpositionText::sample(std::string_view suffix, const MetricLabels& labels, std::string_view value,
                            std::string_view bound) {
    text_.append(name_).append(suffix);
    bool first = true;
    for (const auto& [name, text] : labels) appendLabel(text_, first, name, text);
    if (!bound.empty()) appendLabel(text_, first, "le", bound);
    if (!first) text_ += '}';
    text_.append(" ").append(value).append("\n");
}

void ExpositionText::counter(const MetricLabels& labels, std::uint64_t value, double created) {
    counted(labels, std::to_string(value), created);
}

void ExpositionText::counter(const MetricLabels& labels, double value, double created) {
    counted(labels, exposedNumber(value), created);
}

void ExpositionText::counted(const MetricLabels& labels, std::string_view value, double created) {
    sample("_total", labels, value);
    if (format_ == ExpositionFormat::OpenMetrics) sample("_created", labels, exposedNumber(created));
}

void ExpositionText::gauge(const MetricLabels& labels, double value) {
    sample("", labels, exposedNumber(value));
}

void ExpositionText::histogram(const MetricLabels& labels, const ExposedHistogram& histogram,
                               double created) {
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        below += histogram.counts[i];
        const double bound = i < histogram.bounds.size() ? histogram.bounds[i] : INFINITY;
        sample("_bucket", labels, std::to_string(below), exposedNumber(bound));
    }
    sample("_count", labels, std::to_string(below));
    sample("_sum", labels, exposedNumber(histogram.sum));
    if (format_ == ExpositionFormat::OpenMetrics) sample("_created", labels, exposedNumber(created));
}

std::string ExpositionText::finish() {
    if (format_ == ExpositionFormat::OpenMetrics) text_ += "# EOF\n";
    return std::move(text_);
}

}  // namespace updraft
