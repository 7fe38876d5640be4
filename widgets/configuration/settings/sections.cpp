#include "widgets/configuration/settings/sections.h"

#include <QCoreApplication>
#include <array>
#include <set>

namespace updraft {
namespace {

struct Words {
    const char* id;
    const char* title;
    std::vector<const char*> paths;  // a group stands for everything below it
};

const std::vector<Words>& words() {
    static const std::vector<Words> all = {
        {"general",
         QT_TRANSLATE_NOOP("SettingsSections", "General"),
         {"Description", "Runtime", "Handler", "Architectures", "MemorySize", "Timeout", "EphemeralStorage",
          "PackageType", "CodeUri"}},
        {"environment", QT_TRANSLATE_NOOP("SettingsSections", "Environment variables"), {"Environment"}},
        {"concurrency",
         QT_TRANSLATE_NOOP("SettingsSections", "Concurrency"),
         {"ReservedConcurrentExecutions", "AutoPublishAlias", "ProvisionedConcurrencyConfig"}},
        {"asynchronous",
         QT_TRANSLATE_NOOP("SettingsSections", "Asynchronous"),
         {"EventInvokeConfig", "DeadLetterQueue"}},
        {"layers", QT_TRANSLATE_NOOP("SettingsSections", "Layers"), {"Layers"}},
        {"logging", QT_TRANSLATE_NOOP("SettingsSections", "Logging"), {"LoggingConfig"}},
        {"url", QT_TRANSLATE_NOOP("SettingsSections", "Function URL"), {"FunctionUrlConfig"}},
        {"tracing", QT_TRANSLATE_NOOP("SettingsSections", "Tracing"), {"Tracing"}},
        {"tags", QT_TRANSLATE_NOOP("SettingsSections", "Tags"), {"Tags"}},
        {"more", QT_TRANSLATE_NOOP("SettingsSections", "More"), {}}};
    return all;
}

bool isBelow(const std::string& path, const std::string& group) {
    return path == group || path.starts_with(group + ".");
}

std::vector<SettingsSection> make() {
    std::vector<SettingsSection> sections;
    std::set<const PropertyRow*> placed;
    const auto place = [&](SettingsSection& section, const PropertyRow& row) {
        // Groups are headings; triggers have a page of their own.
        if (row.kind == PropertyKind::Group || row.path == "Events") return;
        if (placed.insert(&row).second) section.rows.push_back(&row);
    };
    for (const Words& one : words()) {
        SettingsSection section{one.id, {}};
        for (const char* path : one.paths) {
            for (const PropertyRow& row : functionProperties()) {
                if (isBelow(row.path, path)) place(section, row);
            }
        }
        if (one.paths.empty()) {
            for (const PropertyRow& row : functionProperties()) place(section, row);
        }
        sections.push_back(std::move(section));
    }
    return sections;
}

}  // namespace

const std::vector<SettingsSection>& settingsSections() {
    static const std::vector<SettingsSection> sections = make();
    return sections;
}

QString sectionTitle(const SettingsSection& section) {
    for (const Words& one : words()) {
        if (std::string_view(one.id) == section.id)
            return QCoreApplication::translate("SettingsSections", one.title);
    }
    return {};
}

}  // namespace updraft
