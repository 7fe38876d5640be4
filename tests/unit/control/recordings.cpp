#include "tests/unit/control/recordings.h"

#include <boost/json.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace updraft {
namespace {

std::filesystem::path casesFolder() {
    if (const char* set = std::getenv("UPDRAFT_CASES")) return set;
    return std::filesystem::path(UPDRAFT_SOURCE_DIR) / "../shared/cases";
}

std::string replaceAll(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

bool isNamePart(char c) {
    return c != ':' && c != ' ' && c != ']' && c != '\'' && c != '.';
}

bool match(std::string_view recorded, std::string_view ours) {
    while (!recorded.empty() && recorded.front() != '<') {
        if (ours.empty() || ours.front() != recorded.front()) return false;
        recorded.remove_prefix(1);
        ours.remove_prefix(1);
    }
    if (recorded.empty()) return ours.empty();
    const std::string_view rest = recorded.substr(recorded.find('>') + 1);
    for (std::size_t used = 1; used <= ours.size() && isNamePart(ours[used - 1]); ++used) {
        if (match(rest, ours.substr(used))) return true;
    }
    return false;
}

}  // namespace

std::vector<Recording> loadRecordings() {
    std::ifstream in(casesFolder() / "lambda-errors-aws.json");
    if (!in) return {};
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    std::vector<Recording> result;
    const boost::json::value parsed = boost::json::parse(text);
    for (const boost::json::value& row : parsed.as_array()) {
        Recording one;
        one.test = row.at(0).as_string();
        one.step = row.at(1).as_string();
        one.type = row.at(2).as_string();
        if (row.at(3).is_string()) one.message = row.at(3).as_string();
        one.status = static_cast<int>(row.at(4).as_int64());
        result.push_back(std::move(one));
    }
    return result;
}

bool saysWhatWasRecorded(std::string_view recorded, std::string_view ours) {
    std::string text(recorded);
    text = replaceAll(text, "111111111111", "000000000000");
    text = replaceAll(text, "<partition>", "aws");
    text = replaceAll(text, "<region>", "us-east-1");
    return match(text, ours);
}

}  // namespace updraft
