#include "widgets/monitor/data/list_prices.h"

#include <cmath>

#include "runtime/cost/tariff.h"

namespace updraft {
namespace {

constexpr double kPartsPerMbMs = 1'000;  // MeterBase::MbMicroseconds

double firstPrice(const TariffDimension& dimension) {
    const TariffPrice& price = dimension.tiers.front().price;
    return price.known ? price.partLow.approximate() : std::numeric_limits<double>::quiet_NaN();
}

bool same(double one, double other) {
    return one == other || (std::isnan(one) && std::isnan(other));
}

}  // namespace

ListPrices ListPrices::of(const Tariff& tariff) {
    ListPrices prices;
    if (tariff.currency != "USD") return prices;
    for (const TariffDimension& dimension : tariff.dimensions) {
        if (dimension.tiers.empty()) continue;
        const double price = firstPrice(dimension);
        switch (dimension.meter) {
            case Meter::Requests:
                prices.request = prices.provisionedRequest = price;
                break;
            case Meter::OnDemandRequests:
                prices.request = price;
                break;
            case Meter::ProvisionedRequests:
                prices.provisionedRequest = price;
                break;
            case Meter::WallMbMs:
                prices.mbMs = prices.provisionedMbMs = price * kPartsPerMbMs;
                break;
            case Meter::BilledMbMs:
                prices.mbMs = price * kPartsPerMbMs;
                break;
            case Meter::ProvisionedMbMs:
                prices.provisionedMbMs = price * kPartsPerMbMs;
                break;
            default:
                break;
        }
    }
    return prices;
}

bool samePrices(const ListPrices& one, const ListPrices& other) {
    return same(one.request, other.request) && same(one.mbMs, other.mbMs) &&
           same(one.provisionedRequest, other.provisionedRequest) &&
           same(one.provisionedMbMs, other.provisionedMbMs);
}

}  // namespace updraft
