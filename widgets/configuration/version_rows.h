// What a version is configured with, as names and texts for people: for showing and for comparing. GUI
// thread.
#pragma once

#include <QString>
#include <vector>

#include "runtime/function/function_config.h"

namespace updraft {

struct VersionRow {
    QString name, value;
    std::string real;  // what `value` hides; empty when it hides nothing
    bool operator==(const VersionRow&) const = default;
};

std::vector<VersionRow> versionRows(const FunctionVersion& version);

struct DifferenceRow {
    QString name, left, right;  // empty: not there
};
std::vector<DifferenceRow> versionDifferences(const FunctionVersion& left, const FunctionVersion& right);

}  // namespace updraft
