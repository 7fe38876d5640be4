#include "app/studio/welcome/workspace_actions.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>

#include "app/studio/actions/action_registry.h"
#include "app/studio/settings/studio_settings.h"
#include "app/studio/shell/main_window.h"
#include "app/studio/welcome/new_workspace_dialog.h"
#include "app/studio/welcome/welcome_page.h"
#include "runtime/function/catalogue/demo_workspace.h"
#include "runtime/function/template/workspace_model.h"
#include "widgets/base/notice_bar.h"
#include "widgets/session/platform_session.h"

namespace updraft {
namespace {

WallNanos now() {
    return static_cast<WallNanos>(QDateTime::currentMSecsSinceEpoch()) * 1'000'000;
}

QString demoPath() {
    return QString::fromStdString(demoFolder().string());
}

// What became of restoring the demo.
struct DemoReset {
    QString problem, kept;
};

}  // namespace

WorkspaceActions::WorkspaceActions(Parts parts, QObject* parent)
    : QObject(parent),
      parts_(std::move(parts)),
      recent_(parts_.settings.store),
      page_(new WelcomePage(parts_.theme, recent_, &parts_.window)) {
    page_->hide();
    connect(page_, &WelcomePage::openRequested, this, &WorkspaceActions::chooseFolder);
    connect(page_, &WelcomePage::newRequested, this, [this] { createNew(); });
    connect(page_, &WelcomePage::demoRequested, this, &WorkspaceActions::openDemo);
    connect(page_, &WelcomePage::demoResetRequested, this, &WorkspaceActions::resetDemo);
    connect(page_, &WelcomePage::workspaceChosen, this, &WorkspaceActions::open);
    connect(page_, &WelcomePage::closeRequested, this, [this] { parts_.window.showOverlay(nullptr); });
    addActions();
}

void WorkspaceActions::addActions() {
    ActionRegistry& actions = parts_.window.actions();
    const auto category = [] { return tr("Workspace"); };
    const auto add = [&](const char* id, ActionRegistry::Text text, const QKeySequence& keys,
                         std::function<void()> run) {
        actions.add({QLatin1String(id), category, std::move(text), keys}, std::move(run));
    };
    add(
        "workspace.welcome", [] { return tr("Workspaces and demo"); }, {}, [this] { showWelcome(); });
    add(
        "workspace.open", [] { return tr("Open folder …"); }, QKeySequence(Qt::CTRL | Qt::Key_O),
        [this] { chooseFolder(); });
    add(
        "workspace.new", [] { return tr("New workspace …"); }, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
        [this] { createNew(); });
    add(
        "demo.open", [] { return tr("Open the demo workspace"); }, {}, [this] { openDemo(); });
    add(
        "demo.reset", [] { return tr("Restore the demo workspace"); }, {}, [this] { resetDemo(); });
}

void WorkspaceActions::showWelcome(const QString& problem) {
    recent_.refresh();
    page_->setClosable(!parts_.session.folder().isEmpty());
    parts_.window.showOverlay(page_);
    if (problem.isEmpty())
        page_->notices().hide();
    else
        page_->notices().showNotice(NoticeBar::Tone::Problem, problem);
    page_->setFocus();
}

void WorkspaceActions::chooseFolder() {
    const QString start =
        parts_.session.folder().isEmpty() ? QDir::homePath() : QFileInfo(parts_.session.folder()).path();
    const QString folder = QFileDialog::getExistingDirectory(&parts_.window, tr("Open a workspace"), start);
    if (!folder.isEmpty()) open(folder);
}

void WorkspaceActions::open(const QString& path) {
    struct Found {
        QString folder;
        bool there = false, hasTemplate = false;
    };
    look_.start(
        [path](const std::stop_token&) {
            const QFileInfo info(path);
            const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
            return Found{folder, info.exists(), findTemplate(folder.toStdString()).ok()};
        },
        [this](const Found& found) { checked(found.folder, found.there, found.hasTemplate); });
}

void WorkspaceActions::checked(const QString& folder, bool there, bool hasTemplate) {
    const QString shown = QDir::toNativeSeparators(folder);
    if (!there)
        return showWelcome(
            tr("%1 is not there any more. Remove it from the list, or put it back.").arg(shown));
    if (!hasTemplate) return offerTemplate(folder);
    if (!parts_.open(folder)) return;
    page_->notices().hide();
    parts_.window.showOverlay(nullptr);
}

void WorkspaceActions::offerTemplate(const QString& folder) {
    showWelcome();
    page_->notices().showNotice(
        NoticeBar::Tone::Problem,
        tr("%1 has no template.yaml, so it is no workspace yet.").arg(QDir::toNativeSeparators(folder)),
        {tr("Create one there …"), tr("Create a workspace from a template in this folder"),
         [this, folder] { createNew(folder); }});
}

WelcomePage& WorkspaceActions::page() {
    return *page_;
}

void WorkspaceActions::opened(const QString& folder) {
    recent_.add(folder);
}

void WorkspaceActions::createNew(const QString& folder) {
    templates_.start([](const std::stop_token&) { return functionTemplates(); },
                     [this, folder](Result<std::vector<FunctionTemplate>> found) {
                         if (!found) return showWelcome(QString::fromStdString(found.error().message));
                         auto* dialog =
                             new NewWorkspaceDialog(parts_.theme, std::move(*found), folder, &parts_.window);
                         connect(dialog, &NewWorkspaceDialog::created, this, &WorkspaceActions::open);
                         dialog->open();
                     });
}

void WorkspaceActions::openDemo() {
    demo_.start([](const std::stop_token&) { return ensureDemo(demoFolder(), now()); },
                [this](const Status& made) {
                    if (!made) return showWelcome(QString::fromStdString(made.error().message));
                    open(demoPath());
                });
}

// What was changed is moved beside it. Its platform must not write there meanwhile.
void WorkspaceActions::resetDemo() {
    const auto restore = [](const std::stop_token&) {
        const auto kept = restoreDemo(demoFolder(), now());
        if (!kept) return DemoReset{QString::fromStdString(kept.error().message), {}};
        return DemoReset{{}, QString::fromStdString(kept->string())};
    };
    const auto restored = [this](const DemoReset& reset) {
        if (!reset.problem.isEmpty()) return showWelcome(reset.problem);
        parts_.open(demoPath());
        parts_.window.showOverlay(nullptr);
        if (!reset.kept.isEmpty())
            emit message(tr("The demo is as it came. What was there is kept in %1")
                             .arg(QDir::toNativeSeparators(reset.kept)));
    };
    const auto begin = [this, restore, restored] { demo_.start(restore, restored); };
    if (parts_.session.folder() == demoPath() && parts_.session.state() != PlatformSession::State::Closed)
        parts_.session.close(begin);
    else
        begin();
}

}  // namespace updraft
