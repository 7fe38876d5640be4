// Columns and roles of TemplateProblemsModel. Plain values.
#pragma once

#include <Qt>

namespace updraft {

enum ProblemColumn : int { ProblemMessage, ProblemLevel, ProblemFile, ProblemLine, ProblemColumnCount };

enum ProblemRole : int {
    ProblemLevelRole = Qt::UserRole + 64,  // int(runtime's Severity): 0 notice, 1 warning, 2 error
    ProblemPathRole,                       // QString, absolute
    ProblemLineRole,                       // int from 1; 0: the whole file
    ProblemColumnRole,                     // int from 1; 0: unknown
};

}  // namespace updraft
