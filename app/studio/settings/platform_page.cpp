#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "app/studio/settings/pages.h"
#include "runtime/platform/otlp/otlp_settings.h"
#include "runtime/platform/platform.h"
#include "runtime/platform/settings_table.h"
#include "widgets/base/retranslate.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

const SettingEntry* entryOf(const QString& name) {
    for (const SettingEntry& entry : settingsTable()) {
        if (entry.name == name.toStdString()) return &entry;
    }
    return nullptr;
}

PlatformSettings kept(const StudioSettings& settings) {
    PlatformSettings platform;
    for (const QString& assignment : settings.engine.get()) {
        [[maybe_unused]] const Status applied = applySetting(platform, assignment.toStdString());
    }
    return platform;
}

// What differs from the defaults, as assignments.
QStringList assignmentsOf(const PlatformSettings& platform) {
    const PlatformSettings defaults;
    QStringList result;
    for (const SettingEntry& entry : settingsTable()) {
        if (entry.get(platform) != entry.get(defaults)) {
            result.append(QString::fromStdString(entry.name + "=" + entry.get(platform)));
        }
    }
    return result;
}

// As written, or the default when nothing is.
Status change(PlatformSettings& platform, const SettingEntry& entry, const QString& text) {
    const std::string written = text.trimmed().toStdString();
    auto good = entry.set(platform, written.empty() ? entry.get(PlatformSettings{}) : written);
    return good ? checkSettings(platform) : good;
}

}  // namespace

PlatformPage::PlatformPage(StudioSettings& settings, PlatformSession& session)
    : PlatformRowsPage([] { return tr("Platform"); }, settings, session) {
    addPort();
    addCollector();
    addGuard();
    addHeading([] { return tr("The modelled cloud and this machine"); });
    for (const SettingEntry& entry : settingsTable()) {
        if (!entry.ofHistory) addPlatformRow(QString::fromStdString(entry.name));
    }
    addStretch();
}

void PlatformPage::addPort() {
    addNumber([] { return tr("Port"); },
              [] {
                  return tr(
                      "Where the AWS CLI and SDKs find the platform, the next time a workspace is opened; "
                      "another is taken when it is in use");
              },
              settings_.port, {1024, 65535, {}});
}

void PlatformPage::addCollector() {
    auto* field = new QLineEdit(settings_.otlpEndpoint);
    field->setObjectName(QStringLiteral("otlpEndpoint"));
    field->setFixedWidth(240);
    field->setPlaceholderText(QStringLiteral("http://127.0.0.1:4318"));
    connect(field, &QLineEdit::textChanged, this, [this, field](const QString& text) {
        const QString endpoint = text.trimmed();
        const auto good = readOtlpSettings(endpoint.toStdString(),
                                           [](const char*) -> std::optional<std::string> { return {}; });
        setLook(field, good ? "" : "invalid");
        field->setToolTip(good ? QString()
                               : tr("Not a collector's address, such as %1").arg(field->placeholderText()));
        if (good) settings_.otlpEndpoint.set(endpoint);
    });
    addRow([] { return tr("OpenTelemetry collector"); },
           [] {
               return tr(
                   "Where a span of every invocation is sent by OTLP over HTTP, the next time a workspace is "
                   "opened; empty: nowhere");
           },
           field);
}

PlatformRowsPage::PlatformRowsPage(Text title, StudioSettings& settings, PlatformSession& session)
    : SettingsPage(std::move(title)), settings_(settings), session_(session) {}

void PlatformRowsPage::addPlatformRow(const QString& name) {
    const SettingEntry* entry = entryOf(name);
    auto* field = new QLineEdit(QString::fromStdString(entry->get(kept(settings_))));
    field->setObjectName(QStringLiteral("engine/") + name);
    field->setFixedWidth(110);
    field->setAlignment(Qt::AlignRight);
    field->setPlaceholderText(QString::fromStdString(entry->get(PlatformSettings{})));
    connect(field, &QLineEdit::textChanged, this, [this, field, entry](const QString& text) {
        PlatformSettings changed = kept(settings_);
        const Status good = change(changed, *entry, text);
        setLook(field, good ? "" : "invalid");
        field->setToolTip(good ? QString() : QString::fromStdString(good.error().message));
        if (!good) return;
        settings_.engine.set(assignmentsOf(changed));
        session_.onEngine(
            this,
            [changed](Platform& platform) {
                platform.applySettings(changed);
                return true;
            },
            [](bool) {});
    });
    addRow([name] { return engineSettingText(name).title; }, [name] { return engineSettingText(name).help; },
           field);
}

}  // namespace updraft
