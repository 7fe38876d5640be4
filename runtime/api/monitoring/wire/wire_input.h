// WireInput: reads the members of one structure that came in, and throws a ServiceFault that names the member
// when one has a type it must not have. Numbers, booleans and times may be texts, since the form protocol
// knows nothing else. The value outlives it.
#pragma once

#include <optional>

#include "runtime/api/monitoring/wire/service_fault.h"
#include "runtime/api/monitoring/wire/wire_value.h"

namespace updraft {

class WireInput {
  public:
    // path: how messages name the structure, "" for the whole input.
    explicit WireInput(const WireValue& value, std::string path = {});

    // Absent or null members are nothing, absent lists are empty.
    bool has(std::string_view member) const { return value_->find(member) != nullptr; }
    std::optional<std::string> text(std::string_view member) const;
    std::optional<std::int64_t> integer(std::string_view member) const;
    std::optional<double> number(std::string_view member) const;  // finite
    std::optional<bool> boolean(std::string_view member) const;
    std::optional<WireTime> time(std::string_view member) const;
    std::vector<std::string> texts(std::string_view member) const;
    std::optional<WireInput> structure(std::string_view member) const;
    std::vector<WireInput> structures(std::string_view member) const;

    std::string pathOf(std::string_view member) const;  // "MetricDataQueries.member.1.Id"

  private:
    const WireValue::List* list(std::string_view member) const;
    const WireValue* value_;
    std::string path_;
};

}  // namespace updraft
