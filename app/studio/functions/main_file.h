// Which file of a function a person wants to see first: the one with its handler. Looks at the folder; any
// thread.
#pragma once

#include <QString>

#include "runtime/function/function_config.h"

namespace updraft {

// Absolute; empty when the folder holds no such file.
QString mainFileOf(const FunctionVersion& function);

}  // namespace updraft
