// Problem: something wrong at a place of a file, whoever found it. Lines and columns count from 0, columns
// are characters, as in CodeEditor; messages are as their finder says them. Plain values; any thread.
#pragma once

#include <QString>
#include <vector>

namespace updraft {

enum class ProblemLevel : std::uint8_t { Error, Warning, Info, Hint };

struct Problem {
    ProblemLevel severity = ProblemLevel::Error;
    int line = 0;
    int column = 0;
    int endLine = -1;  // -1: unknown, mark the word or the rest of the line
    int endColumn = -1;
    QString message;
    QString code;  // the rule's name or number, if it has one

    bool operator==(const Problem&) const = default;
};
using Problems = std::vector<Problem>;

}  // namespace updraft
