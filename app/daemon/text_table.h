// Rows of text in columns, for people.
#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace updraft {

using TextRows = std::vector<std::vector<std::string>>;
// The first column to the left, the others to the right.
void printTextRows(const TextRows& rows, std::ostream& out);

}  // namespace updraft
