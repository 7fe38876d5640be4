#include "runtime/api/monitoring/wire/wire_value.h"

#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace updraft {
namespace {

// Years 0001 to 9999: what ISO 8601 can write in four digits.
constexpr double kMostSeconds = 253'402'300'799.0;

// Reads fixed-width numbers and separators from the front of a text.
class Scanner {
  public:
    explicit Scanner(std::string_view text) : text_(text) {}
    bool digits(int count, int& value) {
        if (text_.size() < static_cast<std::size_t>(count)) return false;
        value = 0;
        for (int i = 0; i < count; ++i) {
            const char c = text_[static_cast<std::size_t>(i)];
            if (c < '0' || c > '9') return false;
            value = value * 10 + (c - '0');
        }
        text_.remove_prefix(static_cast<std::size_t>(count));
        return true;
    }
    bool skip(char expected) {
        if (text_.empty() || text_.front() != expected) return false;
        text_.remove_prefix(1);
        return true;
    }
    // ".123456", cut to milliseconds.
    bool fraction(int& millis) {
        int place = 100;
        bool any = false;
        while (!text_.empty() && text_.front() >= '0' && text_.front() <= '9') {
            millis += (text_.front() - '0') * place;
            place /= 10;
            any = true;
            text_.remove_prefix(1);
        }
        return any;
    }
    char peek() const { return text_.empty() ? '\0' : text_.front(); }
    bool done() const { return text_.empty(); }

  private:
    std::string_view text_;
};

bool readZone(Scanner& scan, int& minutes) {
    if (scan.done()) return true;  // botocore's old serialisers leave UTC out
    if (scan.skip('Z') || scan.skip('z')) return scan.done();
    const char sign = scan.peek();
    if (sign != '+' && sign != '-') return false;
    scan.skip(sign);
    int hours = 0, rest = 0;
    if (!scan.digits(2, hours)) return false;
    scan.skip(':');
    if (!scan.digits(2, rest) || !scan.done() || hours > 23 || rest > 59) return false;
    minutes = (hours * 60 + rest) * (sign == '-' ? -1 : 1);
    return true;
}

bool parseIso(std::string_view text, WireTime& time) {
    Scanner scan(text);
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, millis = 0, zone = 0;
    if (!scan.digits(4, year) || !scan.skip('-') || !scan.digits(2, month) || !scan.skip('-') ||
        !scan.digits(2, day))
        return false;
    const bool hasTime = scan.skip('T') || scan.skip('t') || scan.skip(' ');
    if (hasTime && (!scan.digits(2, hour) || !scan.skip(':') || !scan.digits(2, minute))) return false;
    if (hasTime && scan.skip(':') && !scan.digits(2, second)) return false;
    if (hasTime && scan.skip('.') && !scan.fraction(millis)) return false;
    if (!readZone(scan, zone)) return false;
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok() || hour > 23 || minute > 59 || second > 60) return false;
    const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
    time.millis = ((days * 24 + hour) * 60 + minute - zone) * 60'000 + second * 1'000 + millis;
    return true;
}

}  // namespace

const WireValue* WireValue::find(std::string_view member) const {
    const Members* members = as<Members>();
    if (members == nullptr) return nullptr;
    for (const auto& [name, value] : *members) {
        if (name == member) return value.isNull() ? nullptr : &value;
    }
    return nullptr;
}

std::string numberText(double number) {
    if (std::isnan(number)) return "NaN";
    if (std::isinf(number)) return number > 0 ? "Infinity" : "-Infinity";
    char text[32];
    std::string shortest(text, std::to_chars(text, text + sizeof text, number).ptr);
    if (shortest.find_first_of(".e") == std::string::npos) shortest += ".0";
    return shortest;
}

std::string isoTime(WireTime time) {
    using namespace std::chrono;
    const sys_time<milliseconds> moment{milliseconds(time.millis)};
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss clock(moment - day);
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    std::string iso = text;
    const auto millis = clock.subseconds().count();
    if (millis != 0) {
        std::snprintf(text, sizeof text, ".%03d", static_cast<int>(millis));
        iso += text;
    }
    return iso + "Z";
}

bool parseWireTime(std::string_view text, WireTime& time) {
    if (parseIso(text, time)) return true;
    double seconds = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size() || text.empty()) return false;
    if (!(std::abs(seconds) <= kMostSeconds)) return false;
    time.millis = std::llround(seconds * 1000);
    return true;
}

}  // namespace updraft
