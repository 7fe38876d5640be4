#include "runtime/cost/currency.h"

#include <algorithm>

#include "runtime/base/text.h"

namespace updraft {
namespace {

bool isCurrency(std::string_view code) {
    return code.size() == 3 &&
           std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

Error notARate(std::string_view text) {
    return {"\"" + std::string(text) +
            "\" is not an exchange rate: write what one of the first currency is in the second, such as "
            "USD/EUR=0.92 or USD/EUR=0.92,2026-11-20,ECB"};
}

// 1 ÷ rate, to the 18th decimal.
Amount inverse(const Amount& rate) {
    constexpr std::uint64_t kParts = 1'000'000'000'000'000'000;
    const Amount part = Amount::whole(1).scaled(1, kParts);
    return Amount::whole(1).scaled(kParts, std::max<Quantity>(1, part.timesIn(rate)));
}

}  // namespace

Result<CurrencyRate> parseCurrencyRate(std::string_view text) {
    const std::size_t equals = text.find('=');
    if (equals != 7 || text[3] != '/') return notARate(text);
    CurrencyRate rate;
    rate.from = text.substr(0, 3);
    rate.to = text.substr(4, 3);
    std::string_view rest = text.substr(equals + 1);
    const auto next = [&rest] {
        const std::size_t comma = rest.find(',');
        const std::string_view part = trim(rest.substr(0, comma));
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
        return part;
    };
    auto amount = Amount::parse(next());
    if (!amount || amount->isNegative() || amount->isZero() || !isCurrency(rate.from) ||
        !isCurrency(rate.to) || rate.from == rate.to)
        return notARate(text);
    rate.rate = *amount;
    if (const std::string_view day = next(); !day.empty()) {
        const auto date = parseTariffDate(day);
        if (!date) return notARate(text);
        rate.date = *date;
    }
    rate.source = trim(rest);
    return rate;
}

std::string text(const CurrencyRate& rate) {
    std::string all = rate.from + "/" + rate.to + "=" + rate.rate.text();
    if (rate.date.known() || !rate.source.empty()) all += "," + text(rate.date);
    if (!rate.source.empty()) all += "," + rate.source;
    return all;
}

TariffAge ageOf(const CurrencyRate& rate, const TariffDate& today) {
    TariffAge age = ageOf(TariffSource{{}, {}, {}, {}, rate.date, {}}, today);
    if (age.days) age.stale = *age.days > kStaleRateDays;
    return age;
}

std::optional<CurrencyRate> findRate(const std::vector<CurrencyRate>& rates, std::string_view from,
                                     std::string_view to) {
    if (from == to) return std::nullopt;
    const auto direct = std::find_if(rates.rbegin(), rates.rend(), [&](const CurrencyRate& one) {
        return one.from == from && one.to == to;
    });
    if (direct != rates.rend()) return *direct;
    const auto other = std::find_if(rates.rbegin(), rates.rend(), [&](const CurrencyRate& one) {
        return one.from == to && one.to == from;
    });
    if (other == rates.rend()) return std::nullopt;
    CurrencyRate turned = *other;
    std::swap(turned.from, turned.to);
    turned.rate = inverse(other->rate);
    turned.inverted = true;
    return turned;
}

}  // namespace updraft
