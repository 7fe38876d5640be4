// Which property stands in which section of the page Configuration. Every property of the catalogue is in
// exactly one; what no section names is in the last. Plain values; GUI thread.
#pragma once

#include <QString>
#include <vector>

#include "runtime/function/template/edit/property_catalogue.h"

namespace updraft {

struct SettingsSection {
    const char* id;  // "general", for object names
    std::vector<const PropertyRow*> rows;
};

const std::vector<SettingsSection>& settingsSections();
QString sectionTitle(const SettingsSection& section);  // translated

}  // namespace updraft
