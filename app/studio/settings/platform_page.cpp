#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "app/studio/settings/pages.h"
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

EngineSettings kept(const StudioSettings& settings) {
    EngineSettings engine;
    for (const QString& assignment : settings.engine.get()) {
        [[maybe_unused]] const Status applied = applySetting(engine, assignment.toStdString());
    }
    return engine;
}

// What differs from the defaults, as assignments.
QStringList assignmentsOf(const EngineSettings& engine) {
    const EngineSettings defaults;
    QStringList result;
    for (const SettingEntry& entry : settingsTable()) {
        if (entry.get(engine) != entry.get(defaults)) {
            result.append(QString::fromStdString(entry.name + "=" + entry.get(engine)));
        }
    }
    return result;
}

}  // namespace

PlatformPage::PlatformPage(StudioSettings& settings, PlatformSession& session)
    : SettingsPage([] { return tr("Platform"); }), settings_(settings), session_(session) {
    addPort();
    addHeading([] { return tr("The modelled cloud and this machine"); });
    for (const SettingEntry& entry : settingsTable()) addEngineRow(QString::fromStdString(entry.name));
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

void PlatformPage::addEngineRow(const QString& name) {
    const SettingEntry* entry = entryOf(name);
    auto* field = new QLineEdit(QString::fromStdString(entry->get(kept(settings_))));
    field->setObjectName(QStringLiteral("engine/") + name);
    field->setFixedWidth(110);
    field->setAlignment(Qt::AlignRight);
    field->setPlaceholderText(QString::fromStdString(entry->get(EngineSettings{})));
    connect(field, &QLineEdit::textChanged, this, [this, field, entry](const QString& text) {
        EngineSettings engine = kept(settings_);
        const std::string value =
            text.trimmed().isEmpty() ? entry->get(EngineSettings{}) : text.trimmed().toStdString();
        const Status good = entry->set(engine, value);
        setLook(field, good ? "" : "invalid");
        field->setToolTip(good ? QString() : QString::fromStdString(good.error().message));
        if (!good) return;
        settings_.engine.set(assignmentsOf(engine));
        session_.onEngine(
            this,
            [engine](Platform& platform) {
                platform.engine().applySettings(engine);
                return true;
            },
            [](bool) {});
    });
    addRow([name] { return engineSettingText(name).title; }, [name] { return engineSettingText(name).help; },
           field);
}

}  // namespace updraft
