// What forms say about a property, in the language of the interface. GUI thread.
#pragma once

#include <QString>

#include "runtime/function/template/edit/property_check.h"

namespace updraft {

// `event`: the row is one of a trigger's. "Memory"; a name without a title of its own is set apart in words.
QString propertyTitle(const PropertyRow& row, bool event);
QString propertyHelp(const PropertyRow& row, bool event);  // one sentence, may be empty
QString limitsText(const PropertyRow& row);                // "128 – 10,240 MB"; empty without limits
QString unitText(PropertyUnit unit);                       // "MB"
QString supportBadge(sam::Support support);                // empty: it has its effect
QString supportNote(const PropertyRow& row);               // what the badge means for this property
QString problemText(const PropertyProblem& problem);
QString choiceText(const PropertyRow& row, const QString& value);  // "On" for true of a switch

}  // namespace updraft
