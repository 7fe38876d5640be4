// Values of a template in one line, as a person writes them: "!Ref Queue", "!Sub ${X}-y". Pure.
#pragma once

#include <string>

#include "runtime/function/template/tree.h"

namespace updraft {

std::string shortForm(const sam::TreeNode& node);  // reads as the same value again

}  // namespace updraft
