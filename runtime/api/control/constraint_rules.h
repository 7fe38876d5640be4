// The rules that constraints.cpp applies, as data. See constraints.h for their source.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

namespace updraft {

enum class MemberType : std::uint8_t { Text, Integer, Number, Boolean, List, Map, Object };

struct Constraint {
    MemberType type = MemberType::Text;
    double min = -std::numeric_limits<double>::infinity();  // of a number, or of a text's or list's length
    double max = std::numeric_limits<double>::infinity();
    const char* pattern = nullptr;     // whole-string, as the service prints it
    const char* values = nullptr;      // allowed values, ", " between them
    const Constraint* item = nullptr;  // of each element of a list or value of a map
    const Constraint* key = nullptr;   // of each key of a map
};

struct Rule {
    const char* operations;  // names with a blank between them
    const char* member;      // "FunctionName", "EphemeralStorage.Size"
    const Constraint* constraint;
    bool required = false;
};

std::span<const Rule> inputRules();

}  // namespace updraft
