#include "app/studio/functions/function_pages.h"

#include "app/studio/actions/action_registry.h"
#include "app/studio/functions/lazy_page.h"
#include "app/studio/workspace/open_workspace.h"
#include "widgets/configuration/form/template_source.h"
#include "widgets/configuration/function_header.h"
#include "widgets/configuration/settings/configuration_page.h"
#include "widgets/configuration/triggers/triggers_page.h"
#include "widgets/configuration/versions/versions_page.h"
#include "widgets/documents/editor_area.h"

namespace updraft {

FunctionPages::FunctionPages(const Theme& theme, PlatformSession& session, OpenWorkspace& workspace,
                             EditorArea& editors, QObject* parent)
    : QObject(parent),
      theme_(theme),
      session_(session),
      workspace_(workspace),
      editors_(editors),
      source_(new TemplateSource(workspace.documents(), session, this)),
      header_(new FunctionHeader(*source_, session, theme)),
      triggers_(new TriggersPage(*source_, session, theme)),  // its count stands on the tab
      configuration_(new LazyPage<ConfigurationPage>([this] { return makeConfiguration(); })),
      versions_(new LazyPage<VersionsPage>([this] { return makeVersions(); })) {
    addPages();
    connectPages();
}

ConfigurationPage* FunctionPages::makeConfiguration() {
    auto* page = new ConfigurationPage(*source_, session_, theme_);
    connect(page, &ConfigurationPage::openSource, this,
            [this](const QString& path, int line) { emit openSource(path, line, 0); });
    page->setFunction(function_);
    return page;
}

VersionsPage* FunctionPages::makeVersions() {
    auto* page = new VersionsPage(*source_, session_, theme_);
    page->setFunction(function_);
    return page;
}

void FunctionPages::addPages() {
    editors_.addPage(configuration_, [] { return tr("Configuration"); });
    editors_.addPage(triggers_, [this] {
        return triggers_->count() > 0 ? tr("Triggers %1").arg(triggers_->count()) : tr("Triggers");
    });
    editors_.addPage(versions_, [] { return tr("Versions"); });
    connect(triggers_, &TriggersPage::countChanged, &editors_, &EditorArea::retitlePages);
}

void FunctionPages::connectPages() {
    const auto open = [this](const QString& path, int line) { emit openSource(path, line, 0); };
    connect(triggers_, &TriggersPage::openSource, this, open);
    connect(triggers_, &TriggersPage::propertyRequested, this, [this](const QString& property) {
        editors_.showPage(configuration_);
        configuration_->page().showProperty(property);
    });
    connect(header_, &FunctionHeader::deployRequested, this, [this] {
        workspace_.documents().saveAll([this](bool saved) {
            emit message(saved ? tr("Saved: the next invocation runs it")
                               : tr("Not everything could be saved"));
        });
    });
    connect(header_, &FunctionHeader::published, this,
            [this](int version) { emit message(tr("Version %1 was published").arg(version)); });
    connect(header_, &FunctionHeader::problem, this, &FunctionPages::message);
}

void FunctionPages::setFunction(const QString& name) {
    function_ = name;
    header_->setFunction(name);
    triggers_->setFunction(name);
    if (ConfigurationPage* page = configuration_->ifMade()) page->setFunction(name);
    if (VersionsPage* page = versions_->ifMade()) page->setFunction(name);
}

void FunctionPages::applyMemory(const QString& function, int memoryMb) {
    const FunctionDefinition* known = source_->now().model.function(function.toStdString());
    if (known == nullptr) return emit message(tr("%1 is not in the template").arg(function));
    source_->write(
        {{{"Resources", known->logicalId, "Properties", "MemorySize"}, TemplateValue::integer(memoryMb)}},
        [this, function, memoryMb](const QString& problem) {
            emit message(
                problem.isEmpty()
                    ? tr("%1 has %2 MB now; Undo in Configuration takes it back").arg(function).arg(memoryMb)
                    : problem);
        });
}

void FunctionPages::addActions(ActionRegistry& actions) {
    const auto function = [] { return tr("Function"); };
    actions.add({QStringLiteral("function.configuration"), function, [] { return tr("Configuration"); },
                 QKeySequence(Qt::ALT | Qt::Key_1)},
                [this] {
                    editors_.showPage(configuration_);
                    configuration_->page().focusFilter();
                });
    actions.add({QStringLiteral("function.triggers"), function, [] { return tr("Triggers"); },
                 QKeySequence(Qt::ALT | Qt::Key_2)},
                [this] { editors_.showPage(triggers_); });
    actions.add({QStringLiteral("function.versions"), function, [] { return tr("Versions"); },
                 QKeySequence(Qt::ALT | Qt::Key_3)},
                [this] { editors_.showPage(versions_); });
    actions.add({QStringLiteral("function.publish"), function, [] { return tr("Publish version"); },
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U)},
                [this] { versions_->page().publish(); });
}

}  // namespace updraft
