// Tariff files: those that are shipped (resources/tariffs) and a person's own, in one form. Reading touches
// files; the catalogue itself is a value, immutable once made. Any thread.
//
// The form, by example (plain JSON; the comments are for you who read this):
//   { "format": "updraft-tariffs/1",
//     "sources": { "my-contract": { "address": "https://…", "date": "signed in May", "read": "2026-05-04",
//                                   "kind": "primary", "note": "" } },
//     "tariffs": [
//       { "id": "my-lambda", "like": "aws-lambda-arm64-eu-central-1",  // what is not said is as there
//         "plan": "private pricing", "effective": { "from": "2026-05-01", "to": "2027-05-01", "text": "…" },
//         "dimensions": {
//           "duration": { "price": "0.0000120000", "source": "my-contract", "evidence": "primary" },
//           "response_stream": null } },                               // is not charged
//       { "id": "my-cloud", "provider": "…", "service": "…", "plan": "…", "regions": ["…"], "currency":
//       "USD",
//         "kind": "functions",        // "service": something around a function; "machines": always on
//         "architecture": "arm64",    // or nothing
//         "rounding": "in words", "notes": ["…"],
//         "rules": { "memorySizesMb": [512, 2048], "mbPerVcpu": 2048, "vcpuByMemory": { "4096": "1" },
//                    "mhzByMemory": { "128": "200" } },
//         "dimensions": {
//           "requests": { "unit": "Requests", "meter": "requests", "price": "0.0000002",
//                         "freePerMonth": "1000000", "pool": "my-requests" },
//           "memory": { "unit": "GB-Seconds", "meter": "ceil100_mb_ms", "meterHigh": "min1000_mb_ms",
//                       "tiers": [ { "upTo": "1000", "price": "0.00002" }, { "price": "0.00001" } ] },
//           "cu": { "unit": "CU", "convert": [ { "meter": "requests", "unit": "Requests", "factor": "0.0075"
//           } ],
//                   "price": "0.00002" },
//           "fee": { "surchargeOn": "memory", "price": "0.15" } },    // a share of what that costs
//         "machines": [ { "key": "small", "vcpu": "2", "memoryMb": 2048, "baseline": "0.2" } ] } ] }
// Prices, quantities and factors are texts, so that they are exact. A price may also be "unknown" or a range
// "0.2..0.5". Meters and units: meter.cpp.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/cost/tariff.h"

namespace updraft {

class TariffCatalogue {
  public:
    // Everything in the folder that ends in .json, by name.
    static Result<TariffCatalogue> fromFolder(const std::filesystem::path& folder);
    static Result<TariffCatalogue> shipped();  // resourceFolder()/tariffs

    // One more file; a tariff of an id that there is already takes its place.
    Status addFile(const std::filesystem::path& file);
    // Every .json of a folder, by name; none when there is no such folder. The first wrong one ends it.
    Status addFolder(const std::filesystem::path& folder);
    Status addText(std::string_view json, const std::string& file);  // file: its name in messages

    const std::vector<Tariff>& tariffs() const { return tariffs_; }
    const Tariff* find(std::string_view id) const;
    // Ids that look like this one, the most alike first: for messages.
    std::vector<std::string> like(std::string_view id, std::size_t most = 5) const;

  private:
    struct Texts;  // what `like` in a file refers to
    class FileReader;

    std::vector<Tariff> tariffs_;
    std::shared_ptr<Texts> texts_;
};

}  // namespace updraft
