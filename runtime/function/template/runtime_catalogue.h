// The runtimes' identifiers and dates, as data (resources/runtimes.json, compiled in).
// Source: docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/clock.h"
#include "runtime/base/result.h"

namespace updraft {

struct RuntimeInfo {
    std::string identifier;  // "python3.13"
    std::string language;    // "python", "nodejs", "java", "dotnet", "ruby", "provided", "go"
    // "2026-04-30"; empty when no date is known. From noCreate on the cloud refuses new functions, from
    // noUpdate on changes too; this platform only says so.
    std::string deprecated, noCreate, noUpdate;

    bool isDeprecated(WallNanos today) const;
};

class RuntimeCatalogue {
  public:
    static Result<RuntimeCatalogue> parse(std::string_view json);
    static RuntimeCatalogue bundled();

    const RuntimeInfo* find(std::string_view identifier) const;
    std::vector<std::string> identifiers() const;
    const std::vector<RuntimeInfo>& all() const { return runtimes_; }

  private:
    std::vector<RuntimeInfo> runtimes_;
};

}  // namespace updraft
