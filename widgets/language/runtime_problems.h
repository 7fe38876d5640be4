// What the platform finds wrong in files, as problems: the template loader's diagnostics, and the
// interpreters' own syntax check for SyntaxChecker. Any thread.
#pragma once

#include <map>
#include <memory>

#include "runtime/function/template/diagnostic.h"
#include "widgets/language/problem.h"
#include "widgets/language/syntax_checker.h"

namespace updraft {

class SourceChecker;

Problem problemOf(const Diagnostic& diagnostic);
// By the files they name, relative ones taken from `folder`.
std::map<QString, Problems> problemsByFile(const std::vector<Diagnostic>& diagnostics, const QString& folder);

SyntaxCheck interpreterCheck(std::shared_ptr<SourceChecker> checker);

}  // namespace updraft
