// The shipped function templates in the language of the interface. Their texts are English data; here they
// are again by id, so that they are translated. A test compares. GUI thread.
#pragma once

#include <QString>

#include "runtime/function/catalogue/function_templates.h"

namespace updraft {

QString templateTitle(const FunctionTemplate& source);  // "HTTP API"
QString templateDescription(const FunctionTemplate& source);
// Ids that have texts here.
QStringList describedTemplates();

}  // namespace updraft
