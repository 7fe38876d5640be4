#include "app/studio/studio.h"

#include <QCloseEvent>

#include "app/studio/actions/action_registry.h"
#include "app/studio/functions/functions_mode.h"
#include "app/studio/shell/status_line.h"
#include "runtime/platform/settings_table.h"

namespace updraft {
namespace {

Scheme schemeNamed(const QString& name) {
    if (name == QLatin1String("dark")) return Scheme::Dark;
    return name == QLatin1String("light") ? Scheme::Light : Scheme::System;
}

}  // namespace

Studio::Studio(Launcher::Seed seed, StudioCommand command)
    : command_(std::move(command)),
      store_(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("updraft"), QStringLiteral("studio")),
      settings_(store_),
      host_(seed),
      session_(host_),
      traffic_(session_) {
    language_.use(command_.language.isEmpty() ? settings_.language.get() : command_.language);
    theme_.setTextScale(settings_.textScale);
    theme_.setScheme(command_.theme.isEmpty() ? static_cast<Scheme>(settings_.scheme.get())
                                              : schemeNamed(command_.theme));
    theme_.apply();
    window_ = std::make_unique<MainWindow>(MainWindow::Parts{theme_, session_, traffic_, settings_});
    addActions();
    addModes();
    connect(&traffic_, &TrafficControl::failed, &window_->statusLine(), &StatusLine::showMessage);
}

Studio::~Studio() = default;

void Studio::addActions() {
    ActionRegistry& actions = window_->actions();
    const auto view = [] { return tr("View"); };
    actions.add({QStringLiteral("view.theme"), view, [] { return tr("Switch between light and dark"); }, {}},
                [this] { toggleTheme(); });
    actions.add(
        {QStringLiteral("traffic.toggle"), [] { return tr("Traffic"); },
         [] { return tr("Start or stop demo traffic"); }, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)},
        [this] { traffic_.toggle(); });
}

void Studio::addModes() {
    functions_ = new FunctionsMode({theme_, session_, settings_, window_->actions()});
    window_->addMode(
        {QStringLiteral("functions"), [] { return tr("Functions"); }, QStringLiteral("code-context")},
        functions_);
}

void Studio::toggleTheme() {
    theme_.setScheme(theme_.isDark() ? Scheme::Light : Scheme::Dark);
    settings_.scheme.set(static_cast<int>(theme_.scheme()));
}

PlatformOptions Studio::platformOptions() const {
    PlatformOptions options;
    options.clockSpeed = settings_.clockSpeed;
    for (const QString& assignment : settings_.engine.get()) {
        // One that an older version wrote and this one does not know is left out.
        [[maybe_unused]] const Status applied = applySetting(options.engine, assignment.toStdString());
    }
    return options;
}

void Studio::openWorkspace(const QString& folder) {
    session_.open(folder, platformOptions(), static_cast<quint16>(settings_.port.get()));
}

void Studio::start() {
    window_->restoreLayout();
    functions_->restoreLayout();
    connect(window_.get(), &MainWindow::closing, functions_, [this] { functions_->saveLayout(); });
    if (command_.size.isValid()) window_->resize(command_.size);
    window_->show();
    if (!command_.workspace.isEmpty()) openWorkspace(command_.workspace);
    if (command_.traffic) {
        connect(&session_, &PlatformSession::viewChanged, &traffic_, &TrafficControl::start,
                Qt::SingleShotConnection);
    }
}

}  // namespace updraft
