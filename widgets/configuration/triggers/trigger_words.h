// What triggers are called, what one does in a line, and what a new one starts with. GUI thread.
#pragma once

#include <QString>

#include "runtime/function/template/edit/property_catalogue.h"
#include "widgets/configuration/form/template_form.h"

namespace updraft {

QString triggerTitle(const std::string& type);  // "HTTP API"
QString triggerHelp(const std::string& type);
// "POST /orders", "rate(1 day)": of the event that stands at Events.<name>; may be empty.
QString triggerSummary(const TemplateForm& form, const std::string& name);
// A whole event with what its type requires, to be changed by the person.
TemplateValue newTrigger(const EventSchema& schema, const std::string& function);

}  // namespace updraft
