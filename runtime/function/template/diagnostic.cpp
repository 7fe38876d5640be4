#include "runtime/function/template/diagnostic.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "runtime/base/text.h"
#include "runtime/function/template/diagnostic_list.h"

namespace updraft {
namespace {

constexpr std::size_t kMostDiagnostics = 500;  // of one file; nobody reads more
constexpr std::size_t kLongestWord = 100;      // longer ones are compared with nothing

// Edits (insert, remove, replace, swap two neighbours) that turn one word into the other.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before, last, row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        before = std::exchange(last, row);
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
        }
    }
    return row[b.size()];
}

}  // namespace

std::string_view severityName(Severity severity) {
    switch (severity) {
        case Severity::Notice:
            return "notice";
        case Severity::Warning:
            return "warning";
        default:
            return "error";
    }
}

std::string Diagnostic::text() const {
    std::string result = where.file;
    if (where.line > 0) result += ":" + std::to_string(where.line) + ":" + std::to_string(where.column);
    result += ": " + std::string(severityName(severity)) + ": " + message + ".";
    if (!remedy.empty()) result += " " + remedy + ".";
    return result;
}

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
    if (word.size() > kLongestWord) return {};
    const std::string lower = toLower(word);
    std::string best;
    std::size_t least = std::max<std::size_t>(1, word.size() / 3) + 1;
    for (const std::string& candidate : candidates) {
        if (candidate.size() > kLongestWord) continue;
        const std::size_t edits = distance(lower, toLower(candidate));
        if (edits >= least) continue;
        least = edits;
        best = candidate;
    }
    return best;
}

std::string didYouMean(std::string_view word, const std::vector<std::string>& candidates) {
    const std::string best = nearest(word, candidates);
    return best.empty() ? std::string() : "Did you mean \"" + best + "\"?";
}

namespace sam {

void DiagnosticList::add(Severity severity, Position at, Path path, std::string message, std::string remedy) {
    if (severity == Severity::Error) ++errors_;
    if (found_.size() >= kMostDiagnostics) return;
    found_.push_back({severity, locate(at), std::move(message), std::move(remedy), std::move(path)});
}

void DiagnosticList::error(Position at, Path path, std::string message, std::string remedy) {
    add(Severity::Error, at, std::move(path), std::move(message), std::move(remedy));
}

void DiagnosticList::warning(Position at, Path path, std::string message, std::string remedy) {
    add(Severity::Warning, at, std::move(path), std::move(message), std::move(remedy));
}

void DiagnosticList::notice(Position at, Path path, std::string message, std::string remedy) {
    add(Severity::Notice, at, std::move(path), std::move(message), std::move(remedy));
}

std::string DiagnosticList::suggestion(std::string_view word, const std::vector<std::string>& candidates) {
    if (!suggests()) return {};
    compared_ += candidates.size();
    return didYouMean(word, candidates);
}

std::vector<Diagnostic> DiagnosticList::take() {
    const auto before = [](const Diagnostic& a, const Diagnostic& b) {
        return std::tie(a.where.line, a.where.column) < std::tie(b.where.line, b.where.column);
    };
    const auto same = [](const Diagnostic& a, const Diagnostic& b) {
        return a.where.line == b.where.line && a.where.column == b.where.column && a.message == b.message;
    };
    std::stable_sort(found_.begin(), found_.end(), before);
    found_.erase(std::unique(found_.begin(), found_.end(), same), found_.end());
    return std::move(found_);
}

}  // namespace sam
}  // namespace updraft
