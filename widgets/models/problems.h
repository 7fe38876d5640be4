// What the Problems view needs of a model: four columns and, as roles, where a problem is. Plain values.
#pragma once

#include <Qt>

namespace updraft {

enum ProblemColumn : int { ProblemLevel, ProblemMessage, ProblemFile, ProblemLine, ProblemColumnCount };

enum ProblemRole : int {
    ProblemLevelRole = Qt::UserRole + 64,  // int(runtime's Severity): 0 notice, 1 warning, 2 error
    ProblemPathRole,                          // QString, absolute
    ProblemLineRole,                          // int from 1; 0: the whole file
    ProblemColumnRole,                        // int from 1; 0: unknown
};

}  // namespace updraft
