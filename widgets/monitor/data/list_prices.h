// ListPrices: what invocations cost by a price list's first tier, before any free grant, discount or what is
// around them: good for a rate that moves with the traffic, not for a bill. Only of lists that charge
// requests and billed time × memory, as AWS Lambda's do. US dollars. Value type; any thread.
#pragma once

#include <limits>

namespace updraft {

struct Tariff;

struct ListPrices {
    // Not a number: not known.
    double request = std::numeric_limits<double>::quiet_NaN();
    double mbMs = std::numeric_limits<double>::quiet_NaN();  // of billed time × memory, on demand
    // The same on provisioned concurrency. 0 where the list does not have it.
    double provisionedRequest = 0, provisionedMbMs = 0;

    static ListPrices of(const Tariff& tariff);
};

// So that unknown equals unknown.
bool samePrices(const ListPrices& one, const ListPrices& other);

}  // namespace updraft
