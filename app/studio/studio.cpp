#include "app/studio/studio.h"

#include <QCloseEvent>
#include <QDeadlineTimer>

#include "app/studio/actions/action_registry.h"
#include "app/studio/cost/cost_mode.h"
#include "app/studio/functions/functions_mode.h"
#include "app/studio/monitor/monitor_actions.h"
#include "app/studio/monitor/monitor_mode.h"
#include "app/studio/notifications/notices.h"
#include "app/studio/palette/command_palette.h"
#include "app/studio/screenshot.h"
#include "app/studio/settings/pages.h"
#include "app/studio/settings/settings_dialog.h"
#include "app/studio/settings/shortcuts_page.h"
#include "app/studio/shell/status_line.h"
#include "app/studio/welcome/workspace_actions.h"
#include "app/studio/workspace/open_workspace.h"
#include "runtime/function/catalogue/demo_workspace.h"
#include "runtime/platform/platform.h"
#include "runtime/platform/settings_table.h"
#include "widgets/cost/cost_view.h"
#include "widgets/documents/editor_area.h"
#include "widgets/functions/function_panel.h"
#include "widgets/test/test_panel.h"

namespace updraft {
namespace {

const QString kLastWorkspace = QStringLiteral("general/lastWorkspace");
const QString kFunctions = QStringLiteral("functions"), kMonitor = QStringLiteral("monitor"),
              kCost = QStringLiteral("cost");

Scheme schemeNamed(const QString& name) {
    if (name == QLatin1String("dark")) return Scheme::Dark;
    return name == QLatin1String("light") ? Scheme::Light : Scheme::System;
}

}  // namespace

Studio::Studio(LauncherSeed seed, StudioCommand command)
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
    addPalette();
    addWorkspaceActions();
    followSettings();
    connect(window_.get(), &MainWindow::workspaceDropped, this, [this](const QString& path) {
        if (!openWorkspace(path)) window_->statusLine().showMessage(tr("Another window has it open"));
    });
    followAlarms();
    followCost();
    connect(&notifier_, &DesktopNotifier::clicked, this, &Studio::noticeClicked);
    connect(&traffic_, &TrafficControl::failed, &window_->statusLine(), &StatusLine::showMessage);
}

void Studio::followAlarms() {
    connect(&session_, &PlatformSession::viewChanged, &alarmNotices_, [this] {
        if (const PlatformViewPtr view = session_.view()) alarmNotices_.follow(view->alarms);
    });
    connect(&session_, &PlatformSession::stateChanged, &alarmNotices_, [this] {
        if (session_.state() != PlatformSession::State::Serving) alarmNotices_.forget();
    });
    connect(&alarmNotices_, &AlarmNotices::notice, &notifier_, &DesktopNotifier::notify);
    connect(&window_->statusLine(), &StatusLine::alarmsWanted, this, &Studio::showAlarms);
}

void Studio::followCost() {
    connect(&session_, &PlatformSession::viewChanged, &costNotices_, [this] {
        if (const PlatformViewPtr view = session_.view()) costNotices_.follow(view->budgets, view->loops);
    });
    connect(&session_, &PlatformSession::stateChanged, &costNotices_, [this] {
        if (session_.state() != PlatformSession::State::Serving) costNotices_.forget();
    });
    connect(&costNotices_, &CostNotices::notice, &notifier_, &DesktopNotifier::offer);
    connect(&notifier_, &DesktopNotifier::acted, this, [this](const QString& tag) {
        const auto about = CostNotices::aboutOf(tag);
        if (!about || about->function.isEmpty()) return;
        budgetEdits_.stopFunction(about->function, this, [this](const QString& problem) {
            if (!problem.isEmpty()) window_->statusLine().showMessage(problem);
        });
    });
    connect(&window_->statusLine(), &StatusLine::budgetsWanted, this, &Studio::showBudgets);
}

void Studio::noticeClicked(const QString& tag) {
    raise();
    if (AlarmNotices::alarmOf(tag)) return showAlarms();
    if (CostNotices::aboutOf(tag)) return showBudgets();
    showFunction(tag);
}

void Studio::showBudgets() {
    if (cost_ == nullptr) return;
    window_->setMode(kCost);
    cost_->view().showBudgets();
}

void Studio::showPrices() {
    if (cost_ == nullptr) return;
    window_->setMode(kCost);
    cost_->view().showPrices();
}

void Studio::showFunction(const QString& function) {
    window_->setMode(kFunctions);
    if (functions_ != nullptr) functions_->functions().select(function);
}

void Studio::showAlarms() {
    if (QAction* action = window_->actions().find(QStringLiteral("monitor.page.alarms"))) action->trigger();
}

// The page before what it shows.
Studio::~Studio() {
    window_.reset();
}

void Studio::addActions() {
    ActionRegistry& actions = window_->actions();
    const auto view = [] { return tr("View"); };
    const auto program = [] { return tr("Updraft"); };
    actions.add({QStringLiteral("palette.open"), program, [] { return tr("Search or run a command"); },
                 QKeySequence(Qt::CTRL | Qt::Key_K)},
                [this] { palette_->open(); });
    actions.add({QStringLiteral("settings.open"), program, [] { return tr("Settings"); },
                 QKeySequence(Qt::CTRL | Qt::Key_Comma)},
                [this] { openSettings({}); });
    actions.add({QStringLiteral("program.quit"), program, [] { return tr("Quit"); },
                 QKeySequence(Qt::CTRL | Qt::Key_Q)},
                [this] { window_->close(); });
    actions.add(
        {QStringLiteral("view.theme"), view, [] { return tr("Switch between light and dark"); }, {}},
        [this] { settings_.scheme.set(static_cast<int>(theme_.isDark() ? Scheme::Light : Scheme::Dark)); });
    actions.add({QStringLiteral("view.fullScreen"), view, [] { return tr("Full screen"); },
                 QKeySequence(Qt::Key_F11)},
                [this] { window_->setWindowState(window_->windowState() ^ Qt::WindowFullScreen); });
    actions.add(
        {QStringLiteral("traffic.toggle"), [] { return tr("Traffic"); },
         [] { return tr("Start or stop demo traffic"); }, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_T)},
        [this] { traffic_.toggle(); });
}

void Studio::addPalette() {
    palette_ = new CommandPalette(theme_, window_.get());
    palette_->addSource([this] {
        std::vector<PaletteItem> items;
        if (const PlatformViewPtr view = session_.view()) {
            for (const FunctionView& function : view->functions) {
                const QString name = QString::fromStdString(function.name);
                items.push_back({name, tr("Function"),
                                 QString::fromStdString(function.latest->config.runtime), [this, name] {
                                     window_->setMode(kFunctions);
                                     functions_->functions().select(name);
                                 }});
            }
        }
        return items;
    });
    palette_->addSource([this] { return fileItems(); });
    palette_->addSource([this] {
        std::vector<PaletteItem> items;
        for (QAction* action : window_->actions().actions()) {
            if (!action->isEnabled() || action->objectName() == QLatin1String("palette.open")) continue;
            items.push_back({action->text(), window_->actions().category(action),
                             action->shortcut().toString(QKeySequence::NativeText),
                             [action] { action->trigger(); }});
        }
        return items;
    });
    palette_->addSource([this] { return settingItems(); });
}

void Studio::addWorkspaceActions() {
    workspaces_ = std::make_unique<WorkspaceActions>(
        WorkspaceActions::Parts{theme_, session_, settings_, *window_,
                                [this](const QString& folder) { return openWorkspace(folder); }});
    connect(workspaces_.get(), &WorkspaceActions::message, &window_->statusLine(), &StatusLine::showMessage);
}

// Made when first wanted and kept: the palette lists what is in it.
SettingsDialog& Studio::settingsDialog() {
    if (dialog_ == nullptr) {
        dialog_ = new SettingsDialog(
            {new GeneralPage(settings_), new EditorPage(settings_), new PlatformPage(settings_, session_),
             new LanguagesPage(settings_), new AppearancePage(settings_),
             new StoragePage(settings_, session_), new ShortcutsPage(window_->actions())},
            window_.get());
    }
    return *dialog_;
}

void Studio::openSettings(const QString& search) {
    SettingsDialog& dialog = settingsDialog();
    dialog.search(search);
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

std::vector<PaletteItem> Studio::settingItems() {
    std::vector<PaletteItem> items;
    for (const SettingsDialog::Entry& entry : settingsDialog().entries()) {
        items.push_back(
            {entry.title, tr("Setting"), entry.page, [this, title = entry.title] { openSettings(title); }});
    }
    return items;
}

std::vector<PaletteItem> Studio::fileItems() {
    std::vector<PaletteItem> items;
    if (!workspace_) return items;
    for (const Document* document : workspace_->documents().documents()) {
        const QString path = document->path();
        items.push_back({document->fileName(), tr("File"), QDir(workspace_->folder()).relativeFilePath(path),
                         [this, path] { functions_->editors().openFile(path); }});
    }
    return items;
}

// What settings change takes effect at once.
void Studio::followSettings() {
    connect(&settings_.scheme, &SettingBase::changed, this,
            [this] { theme_.setScheme(static_cast<Scheme>(settings_.scheme.get())); });
    connect(&settings_.textScale, &SettingBase::changed, this,
            [this] { theme_.setTextScale(settings_.textScale); });
    connect(&settings_.capturePayloads, &SettingBase::changed, this, &Studio::applyPayloadSettings);
    connect(&settings_.payloadBudgetMb, &SettingBase::changed, this, &Studio::applyPayloadSettings);
    connect(&settings_.language, &SettingBase::changed, this, [this] { language_.use(settings_.language); });
}

void Studio::addModes() {
    window_->addMode({kFunctions, [] { return tr("Functions"); }, QStringLiteral("updraft-functions")},
                     new QWidget);
    window_->addMode({kMonitor, [] { return tr("Monitor"); }, QStringLiteral("updraft-monitor")},
                     new QWidget);
    window_->addMode({kCost, [] { return tr("Cost"); }, QStringLiteral("updraft-cost")}, new QWidget);
    window_->actions().add({QStringLiteral("cost.budgets"),
                            [] { return tr("Cost"); },
                            [] { return tr("Show budgets and loops that cost money"); },
                            {}},
                           [this] { showBudgets(); });
    window_->actions().add({QStringLiteral("cost.prices"),
                            [] { return tr("Cost"); },
                            [] { return tr("Show and edit price lists"); },
                            {}},
                           [this] { showPrices(); });
    addMonitorActions(window_->actions(), [this]() -> MonitorView* {
        if (monitor_ == nullptr) return nullptr;
        window_->setMode(kMonitor);
        return &monitor_->view();
    });
}

// The pages of a workspace are made anew with it: nothing of one folder can show up in another.
void Studio::showWorkspace(const QString& folder) {
    auto workspace = std::make_unique<OpenWorkspace>(theme_, session_, settings_, folder);
    functions_ = new FunctionsMode({theme_, session_, settings_, window_->actions(), *workspace});
    monitor_ = new MonitorMode({theme_, session_, settings_, folder});
    cost_ = new CostMode({theme_, session_, settings_, folder});
    showFunctions();
    showMonitor();
    showCost();
    window_->setMode(kFunctions);
    functions_->restoreLayout();
    addNotices();
    workspace_ = std::move(workspace);
}

void Studio::showFunctions() {
    StatusLine* status = &window_->statusLine();
    connect(functions_, &FunctionsMode::message, status, &StatusLine::showMessage);
    connect(functions_, &FunctionsMode::editorInfo, status, &StatusLine::setEditorInfo);
    window_->replacePage(kFunctions, functions_);
}

void Studio::showMonitor() {
    connect(monitor_, &MonitorMode::message, &window_->statusLine(), &StatusLine::showMessage);
    connect(monitor_, &MonitorMode::invocationWanted, this, &Studio::openInvocation);
    window_->replacePage(kMonitor, monitor_);
}

void Studio::showCost() {
    StatusLine* status = &window_->statusLine();
    connect(cost_, &CostMode::message, status, &StatusLine::showMessage);
    connect(cost_, &CostMode::functionWanted, this, &Studio::showFunction);
    connect(cost_, &CostMode::todayChanged, status, &StatusLine::setCost);
    connect(monitor_, &MonitorMode::sampleShown, cost_, &CostMode::showSample);
    connect(cost_, &CostMode::fileWanted, this, [this](const QString& path, int line) {
        window_->setMode(kFunctions);
        if (line > 0)
            functions_->editors().openFile(path, line - 1, 0);
        else
            functions_->editors().openFile(path);
    });
    connect(cost_, &CostMode::memoryWanted, functions_, &FunctionsMode::applyMemory);
    connect(cost_, &CostMode::pricesChanged, monitor_, &MonitorMode::setPrices);
    window_->replacePage(kCost, cost_);
}

void Studio::openInvocation(std::uint64_t sequence, const QString& function) {
    if (functions_ == nullptr) return;
    window_->setMode(kFunctions);
    functions_->openInvocation(sequence, function);
}

void Studio::saveLayouts() {
    functions_->saveLayout();
    monitor_->saveState();
    cost_->saveState();
}

// With the page: what the functions of one workspace did is nothing to those of the next.
void Studio::addNotices() {
    Notices::Surroundings around;
    around.wanted = [this] { return settings_.notifications.get() && !window_->isActiveWindow(); };
    around.seconds = [] { return QDeadlineTimer::current().deadline() / 1000; };
    auto* notices = new Notices(functions_->functions().model(), std::move(around), functions_);
    connect(notices, &Notices::notice, &notifier_, &DesktopNotifier::notify);
    connect(&functions_->test(), &TestPanel::resultArrived, notices,
            [notices](const LocalAnswer& answer, const QString& function) {
                const InvocationRecord& record = answer.result.record;
                notices->testEnded(function, answer.result.functionError(),
                                   record.queuedNs + record.initNs + record.durationNs);
            });
}

// `then` comes when nothing unsaved is left, or never, when the person wants to stay.
void Studio::leaveWorkspace(std::function<void()> then) {
    if (functions_ == nullptr) return then();
    saveLayouts();
    functions_->closeAll([this, then = std::move(then)](bool closed) {
        if (!closed) return;
        window_->replacePage(kCost, new QWidget);
        window_->replacePage(kMonitor, new QWidget);
        window_->replacePage(kFunctions, new QWidget);
        window_->setMode(kFunctions);
        monitor_ = nullptr;
        cost_ = nullptr;
        functions_ = nullptr;
        workspace_.reset();
        then();
    });
}

void Studio::closing(QCloseEvent* event) {
    if (functions_ == nullptr) return;
    if (workspace_->documents().modified().empty()) return saveLayouts();
    event->ignore();
    leaveWorkspace([this] { window_->close(); });
}

PlatformOptions Studio::platformOptions() const {
    PlatformOptions options;
    options.clockSpeed = settings_.clockSpeed;
    options.payloads = payloadSettings();
    options.otlp = otlpSettings();
    for (const QString& assignment : settings_.engine.get()) {
        // One that an older version wrote and this one does not know is left out.
        [[maybe_unused]] const Status applied = applySetting(options, assignment.toStdString());
    }
    return options;
}

// Only where the user says so here; headers and the like come from OpenTelemetry's own variables.
OtlpSettings Studio::otlpSettings() const {
    if (settings_.otlpEndpoint.get().isEmpty()) return {};
    const auto settings = readOtlpSettings(settings_.otlpEndpoint.get().toStdString(), [](const char* name) {
        return qEnvironmentVariableIsSet(name) ? std::optional(qgetenv(name).toStdString()) : std::nullopt;
    });
    if (settings) return *settings;
    window_->statusLine().showMessage(QString::fromStdString(settings.error().message));
    return {};
}

PayloadSettings Studio::payloadSettings() const {
    PayloadSettings payloads;
    payloads.capture = settings_.capturePayloads;
    payloads.maxTotalBytes = static_cast<std::uint64_t>(settings_.payloadBudgetMb.get()) << 20;
    return payloads;
}

void Studio::applyPayloadSettings() {
    session_.onEngine(
        this,
        [payloads = payloadSettings()](Platform& platform) {
            platform.store().setPayloads(payloads);
            return true;
        },
        [](bool) {});
}

bool Studio::openWorkspace(const QString& path) {
    const QFileInfo info(path);
    const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    if (!command_.newInstance && guard_.raiseOther(folder)) return false;
    leaveWorkspace([this, folder] {
        if (!command_.newInstance && !guard_.claim(folder)) return;
        traffic_.stop();
        store_.setValue(kLastWorkspace, folder);
        showWorkspace(folder);
        workspaces_->opened(folder);
        session_.open(folder, platformOptions(), static_cast<quint16>(settings_.port.get()));
    });
    return true;
}

QString Studio::firstWorkspace() {
    if (!command_.workspace.isEmpty()) return command_.workspace;
    const QString last = store_.value(kLastWorkspace).toString();
    if (settings_.reopenLast && QFileInfo(last).isDir()) return last;
    const std::filesystem::path demo = demoFolder();
    const auto now = static_cast<WallNanos>(QDateTime::currentMSecsSinceEpoch()) * 1'000'000;
    if (const Status made = ensureDemo(demo, now); !made) {
        window_->statusLine().showMessage(QString::fromStdString(made.error().message));
        return {};
    }
    return QString::fromStdString(demo.string());
}

bool Studio::start() {
    const QString workspace = firstWorkspace();
    if (!workspace.isEmpty() && !openWorkspace(workspace)) return false;
    window_->restoreLayout();
    connect(window_.get(), &MainWindow::closing, this, &Studio::closing);
    connect(&guard_, &InstanceGuard::raiseRequested, window_.get(), [this] { raise(); });
    if (command_.size.isValid()) window_->resize(command_.size);
    window_->setMode(command_.mode);
    if (functions_ != nullptr && !command_.function.isEmpty())
        functions_->functions().select(command_.function);
    if (workspace.isEmpty()) workspaces_->showWelcome();
    window_->show();
    if (functions_ != nullptr) functions_->functions().setFocus();
    if (command_.traffic) {
        connect(&session_, &PlatformSession::viewChanged, &traffic_, &TrafficControl::start,
                Qt::SingleShotConnection);
    }
    if (!command_.screenshot.isEmpty()) {
        screenshotWhenReady(*window_, session_, command_.screenshot, command_.screenshotAfter);
    }
    return true;
}

void Studio::raise() {
    window_->setWindowState(window_->windowState() & ~Qt::WindowMinimized);
    window_->raise();
    window_->activateWindow();
}

}  // namespace updraft
