#include "runtime/api/monitoring/exposition/metrics_page.h"

#include <filesystem>

namespace updraft {
namespace {

std::int64_t sizeOf(const std::filesystem::path& path) {
    std::error_code failed;
    const auto size = std::filesystem::file_size(path, failed);
    return failed ? 0 : static_cast<std::int64_t>(size);
}

HttpResponse plain(int status, std::string text) {
    return {status, {{"Content-Type", "text/plain; charset=utf-8"}}, std::move(text)};
}

}  // namespace

bool MetricsPage::owns(std::string_view, std::string_view path) const {
    return path == "/metrics";
}

HttpResponse MetricsPage::refused(const HttpRequest&, const ApiError& error) const {
    return plain(error.status, error.message + "\n");
}

ExposedMoment MetricsPage::moment() const {
    ExposedMoment moment;
    moment.calls = counters_.calls();
    moment.functions = counters_.functions();
    const auto noteName = [&](std::uint32_t id) {
        if (id != ExposedCounters::kOther) moment.names.try_emplace(id, store_.functionName(id));
    };
    for (const auto& [key, calls] : moment.calls) noteName(key.functionId);
    for (const auto& [id, function] : moment.functions) noteName(id);
    const EngineSnapshot snapshot = engine_.snapshot();
    for (const EnvironmentSnapshot& environment : snapshot.environments)
        ++moment.environments[{environment.functionName, environment.state}];
    moment.engine = snapshot.counters;
    moment.store = store_.health();
    moment.opened = opened_;
    if (spans_) moment.spans = spans_();
    if (budgets_) moment.budgets = budgets_();
    return moment;
}

void MetricsPage::handle(HttpExchangePtr exchange) {
    const std::string& method = exchange->request().method;
    if (method != "GET" && method != "HEAD")
        return exchange->respond(plain(405, "/metrics is read with GET.\n"));
    struct Page {
        ExposedMoment moment;
        ExpositionFormat format;
        std::filesystem::path file;
        std::string text;
    };
    const auto page = std::make_shared<Page>(
        Page{moment(), chooseExposition(exchange->request().header("accept")), store_.path(), {}});
    const bool begun = pool_.run(
        {},
        [page](FileReaders&, const std::stop_token&) {
            page->moment.databaseBytes = sizeOf(page->file) + sizeOf(page->file.string() + "-wal");
            page->text = exposed(page->moment, page->format);
        },
        [page, exchange] {
            exchange->respond({200, {{"Content-Type", std::string(contentType(page->format))}}, page->text});
        });
    if (!begun)
        exchange->respond(plain(503, "Too many questions to the records are being answered already.\n"));
}

}  // namespace updraft
