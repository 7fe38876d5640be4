// Whether what is being typed into a form can be a property's value. Plain values, so that the form can say
// it in its own language. Pure; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "runtime/function/template/edit/property_catalogue.h"
#include "runtime/function/template/edit/template_value.h"

namespace updraft {

enum class PropertyFault : std::uint8_t {
    Missing,       // required, and empty
    NotANumber,    // no whole number
    TooSmall,      // `limit` is the least
    TooLarge,      // `limit` is the most
    NotAllowed,    // none of the row's `allowed`; `meant` is the nearest one, if any is near
    BadPattern,    // not like the row's `pattern`
    TooLong,       // `limit` characters are allowed
    ReservedName,  // Lambda sets this variable itself
    Duplicate,     // the name is there twice
    TooMany,       // `limit` items are allowed
    TooManyBytes,  // `limit` bytes are allowed, `got` are there
    NotASwitch,    // neither true nor false
    NotYaml        // `detail` says why
};

struct PropertyProblem {
    PropertyFault fault = PropertyFault::Missing;
    std::int64_t limit = 0;
    std::int64_t got = 0;
    PropertyPattern pattern = PropertyPattern::Any;
    std::string meant;
    std::string detail;

    bool operator==(const PropertyProblem&) const = default;
};

// The text of the whole value; of a list: of one item; of a map: of one value. Empty means "not set", which
// is a problem only where the row is required.
std::optional<PropertyProblem> validateProperty(const PropertyRow& row, std::string_view text);
// Handlers depend on the runtime: python and nodejs need "file.function", provided ones may do without.
std::optional<PropertyProblem> validateHandler(std::string_view runtime, std::string_view handler);
// A name in a map.
std::optional<PropertyProblem> validateKey(const PropertyRow& row, std::string_view key);
// A list as a whole; a map as a whole, names and values.
std::optional<PropertyProblem> validateItems(const PropertyRow& row, const std::vector<std::string>& items);
std::optional<PropertyProblem> validateEntries(
    const PropertyRow& row, const std::vector<std::pair<std::string, std::string>>& entries);

// The value to write for a valid text: a number for Integer, a truth value for Switch, YAML for Yaml.
TemplateValue propertyValue(const PropertyRow& row, std::string_view text);

}  // namespace updraft
