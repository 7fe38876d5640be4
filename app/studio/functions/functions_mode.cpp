#include "app/studio/functions/functions_mode.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVBoxLayout>

#include "app/studio/actions/action_registry.h"
#include "app/studio/functions/function_pages.h"
#include "app/studio/functions/main_file.h"
#include "app/studio/functions/run_notes.h"
#include "app/studio/functions/trouble_bar.h"
#include "app/studio/settings/studio_settings.h"
#include "app/studio/workspace/open_workspace.h"
#include "app/studio/workspace/workspace_key.h"
#include "widgets/activity/activity_panel.h"
#include "widgets/activity/invocations_view.h"
#include "widgets/activity/problems_view.h"
#include "widgets/base/retranslate.h"
#include "widgets/configuration/function_header.h"
#include "widgets/documents/document_view.h"
#include "widgets/documents/editor_area.h"
#include "widgets/documents/file_tree.h"
#include "widgets/documents/workspace_search.h"
#include "widgets/editor/code_editor.h"
#include "widgets/editor/editor_pane.h"
#include "widgets/editor/text_edits.h"
#include "widgets/functions/edits/workspace_edits.h"
#include "widgets/functions/function_commands.h"
#include "widgets/functions/function_panel.h"
#include "widgets/language/editor_language.h"
#include "widgets/session/platform_session.h"
#include "widgets/test/test_panel.h"
#include "widgets/theme/theme.h"

namespace updraft {
FunctionsMode::FunctionsMode(const Parts& parts, QWidget* parent)
    : QWidget(parent),
      parts_(parts),
      functions_(new FunctionPanel(parts.theme, parts.session)),
      editors_(new EditorArea(parts.theme, parts.workspace.documents())),
      activity_(new ActivityPanel(parts.theme, parts.session)),
      test_(new TestPanel(parts.session, parts.theme)),
      files_(new FileTree(parts.theme, parts.workspace.documents())),
      search_(new WorkspaceSearch(parts.theme, parts.workspace.documents())),
      left_(new QTabWidget),
      columns_(new QSplitter(Qt::Horizontal)),
      middle_(new QSplitter(Qt::Vertical)),
      lists_(new QSplitter(Qt::Vertical)) {
    pages_ = new FunctionPages(parts.theme, parts.session, parts.workspace, *editors_, this);
    build();
    new EditorLanguage(*editors_, parts.workspace.problems(), parts.workspace.servers(), this);
    auto* notes = new RunNotes(parts.session, *editors_, *test_, this);
    notes->setEnabled(parts.settings.lineTimes);
    connect(&parts.settings.lineTimes, &SettingBase::changed, notes,
            [this, notes] { notes->setEnabled(parts_.settings.lineTimes); });
    connectPanels();
    addFunctionCommands();
    addActions();
    followSettings();
    files_->setFolder(parts.workspace.folder());  // until a function is chosen
}

FunctionsMode::~FunctionsMode() = default;

void FunctionsMode::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addTroubleBar(layout);
    layout->addWidget(columns_, 1);
    columns_->setObjectName(QStringLiteral("functionsColumns"));
    middle_->setObjectName(QStringLiteral("functionsMiddle"));
    for (QSplitter* splitter : {columns_, middle_}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    auto* work = new QWidget;
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(pages_->header());
    column->addWidget(editors_, 1);
    middle_->addWidget(work);
    middle_->addWidget(activity_);
    middle_->setStretchFactor(0, 1);
    lists_->setObjectName(QStringLiteral("functionsLeft"));
    lists_->setHandleWidth(1);
    lists_->setChildrenCollapsible(false);
    lists_->addWidget(functions_);
    left_->setObjectName(QStringLiteral("leftTabs"));
    left_->setDocumentMode(true);
    left_->addTab(files_, QString());
    left_->addTab(search_, QString());
    lists_->addWidget(left_);
    lists_->setStretchFactor(0, 1);
    retranslated(left_, [this] {
        left_->setTabText(0, tr("Files"));
        left_->setTabText(1, tr("Search"));
        left_->setAccessibleName(tr("Files and search"));
    });
    columns_->addWidget(lists_);
    columns_->addWidget(middle_);
    columns_->addWidget(test_);
    columns_->setStretchFactor(1, 1);
}

void FunctionsMode::addTroubleBar(QVBoxLayout* layout) {
    auto* trouble = new TroubleBar(parts_.theme, parts_.workspace.health());
    layout->addWidget(trouble);
    connect(trouble, &TroubleBar::openTemplate, this,
            [this](const QString& path) { editors_->openFile(path); });
    connect(trouble, &TroubleBar::showProblems, this,
            [this] { activity_->setTab(ActivityPanel::Tab::ProblemList); });
    connect(trouble, &TroubleBar::message, this, &FunctionsMode::message);
}

void FunctionsMode::connectPanels() {
    connect(functions_, &FunctionPanel::currentChanged, this, &FunctionsMode::choose);
    connect(functions_, &FunctionPanel::activated, this, &FunctionsMode::openMainFile);
    connect(activity_, &ActivityPanel::openSource, this, &FunctionsMode::openSource);
    connect(activity_, &ActivityPanel::functionWanted, functions_, &FunctionPanel::select);
    connect(activity_, &ActivityPanel::message, this, &FunctionsMode::message);
    connect(pages_, &FunctionPages::openSource, this, &FunctionsMode::openSource);
    connect(pages_, &FunctionPages::message, this, &FunctionsMode::message);
    connect(test_, &TestPanel::openSource, this,
            [this](const QString& path, int line) { openSource(path, line, 0); });
    connect(editors_, &EditorArea::currentChanged, this, &FunctionsMode::showEditorInfo);
    connect(editors_, &EditorArea::currentChanged, this, &FunctionsMode::offerEventNames);
    connect(editors_, &EditorArea::revealRequested, this, [this](const QString& path) {
        left_->setCurrentWidget(files_);
        files_->reveal(path);
    });
    connect(files_, &FileTree::openRequested, this,
            [this](const QString& path) { editors_->openFile(path); });
    connect(search_, &WorkspaceSearch::openRequested, this,
            [this](const QString& path, int line, int column) { editors_->openFile(path, line, column); });
    connect(&parts_.workspace.servers(), &LanguageServers::failed, this, &FunctionsMode::message);
    connect(activity_, &ActivityPanel::replayRequested, test_, &TestPanel::replay);
    test_->setGate([this](const std::function<void()>& go) { saveThen(go); });
    activity_->setProblems(&parts_.workspace.problems(),
                           ProblemRoles{DiagnosticsModel::PathRole, DiagnosticsModel::LineRole,
                                        DiagnosticsModel::ColumnRole, 0});
    parts_.workspace.documents().recover([this](const std::vector<Document*>& recovered) {
        for (Document* document : recovered) editors_->openFile(document->path());
    });
}

void FunctionsMode::addFunctionCommands() {
    auto* edits = new WorkspaceEdits(this);
    edits->setDocuments(&parts_.workspace.documents());
    commands_ = new FunctionCommands(parts_.theme, *functions_, *edits, this);
    connect(commands_, &FunctionCommands::functionCreated, this,
            [this](const QString& name, const QString& file) {
                editors_->openFile(file);
                emit functionCreated(name, file);
            });
}

void FunctionsMode::addActions() {
    ActionRegistry& actions = parts_.actions;
    const auto function = [] { return tr("Function"); };
    QAction* invoke = test_->invokeAction();
    invoke->setShortcutContext(Qt::WindowShortcut);
    actions.adopt(invoke, function);
    actions.add({QStringLiteral("function.new"), function, [] { return tr("New function …"); },
                 QKeySequence(Qt::CTRL | Qt::Key_N)},
                [this] { commands_->newFunction(); });
    actions.add({QStringLiteral("function.find"), function, [] { return tr("Filter functions"); },
                 QKeySequence(Qt::CTRL | Qt::Key_E)},
                [this] { functions_->focusFilter(); });
    actions.add({QStringLiteral("file.saveAll"), [] { return tr("File"); }, [] { return tr("Save all"); },
                 QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S)},
                [this] { parts_.workspace.documents().saveAll(); });
    actions.add({QStringLiteral("file.search"), [] { return tr("File"); },
                 [] { return tr("Find in all files"); }, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)},
                [this] { searchFiles(); });
    pages_->addActions(actions);
    for (QAction* action : editors_->actions()) actions.adopt(action, [] { return tr("Editor"); });
    for (QAction* action : activity_->panelActions()) actions.adopt(action, [] { return tr("Activity"); });
}

EditorSettings editorSettingsOf(const StudioSettings& settings) {
    EditorSettings result;
    result.fontPixels = settings.editorFontSize;
    result.tabWidth = settings.tabWidth;
    result.useSpaces = settings.useSpaces;
    result.wordWrap = settings.wordWrap;
    result.showWhitespace = settings.showWhitespace;
    result.autoClose = settings.autoClose;
    result.stripTrailingOnSave = settings.stripTrailing;
    result.completion = settings.completion;
    return result;
}

void FunctionsMode::followSettings() {
    StudioSettings& settings = parts_.settings;
    const auto apply = [this] { editors_->setEditorSettings(editorSettingsOf(parts_.settings)); };
    for (SettingBase* setting : std::initializer_list<SettingBase*>{
             &settings.editorFontSize, &settings.tabWidth, &settings.useSpaces, &settings.wordWrap,
             &settings.showWhitespace, &settings.autoClose, &settings.stripTrailing, &settings.completion}) {
        connect(setting, &SettingBase::changed, this, apply);
    }
    apply();
}

void FunctionsMode::applyMemory(const QString& function, int memoryMb) {
    pages_->applyMemory(function, memoryMb);
}

void FunctionsMode::choose(const QString& function) {
    activity_->setFunction(function);
    test_->setFunction(function);
    pages_->setFunction(function);
    if (const FunctionView* chosen = parts_.session.function(function)) {
        files_->setFolder(QString::fromStdString(chosen->latest->code.folder.string()));
    }
    openMainFile(function);
}

void FunctionsMode::openMainFile(const QString& name) {
    const FunctionView* function = parts_.session.function(name);
    if (function == nullptr) return;
    const QString file = mainFileOf(*function->latest);
    if (!file.isEmpty()) editors_->openFile(file);
}

void FunctionsMode::openSource(const QString& path, int line, int column) {
    if (line <= 0)
        editors_->openFile(path);
    else
        editors_->openFile(path, line - 1, std::max(0, column - 1));
}

// What runs is what is seen: saved first, and taken over by the platform before the call.
void FunctionsMode::saveThen(const std::function<void()>& go) {
    if (!parts_.settings.saveBeforeInvoke || parts_.workspace.documents().modified().empty()) return go();
    parts_.workspace.documents().saveAll([this, go](bool saved) {
        if (!saved) return emit message(tr("Not everything could be saved, so nothing was invoked"));
        parts_.session.refreshWorkspace(this, go);
    });
}

void FunctionsMode::searchFiles() {
    left_->setCurrentWidget(search_);
    const CodeEditor* editor = editors_->currentEditor();
    search_->activate(editor != nullptr ? selectionText(*editor) : QString());
}

// `event["` completes to what the event in the test panel has.
void FunctionsMode::offerEventNames() {
    const DocumentView* view = editors_->currentView();
    if (view == nullptr) return;
    const QJsonDocument event = QJsonDocument::fromJson(test_->event());
    if (event.isObject()) view->pane().setEventSample(event.object());
}

void FunctionsMode::closeAll(std::function<void(bool)> done) {
    editors_->closeAll(std::move(done));
}

void FunctionsMode::showEditorInfo() {
    disconnect(cursor_);
    CodeEditor* editor = editors_->currentEditor();
    if (editor == nullptr) return emit editorInfo({});
    const auto show = [this](int line, int column, int cursors, int selected) {
        QString text = tr("Ln %1, Col %2").arg(line + 1).arg(column + 1);
        const QString selection = tr("%n character(s) selected", nullptr, selected);
        if (cursors > 1) {
            text = tr("%n cursor(s)", nullptr, cursors);
        } else if (selected > 0) {
            text += QStringLiteral(" · ") + selection;
        }
        emit editorInfo(text);
    };
    cursor_ = connect(editor, &CodeEditor::cursorInfoChanged, this, show);
    const auto [line, column] = editor->lineColumnOf(editor->caret());
    show(line, column, 1, 0);
}

void FunctionsMode::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!std::exchange(laidOut_, true)) shareOut();
}

// The first time, by the room there is: wide windows give it to the editor, small ones keep the sides narrow.
void FunctionsMode::shareOut() {
    const QSize all = parentWidget() != nullptr ? parentWidget()->size() : size();  // it is laid out already
    const int left = std::clamp(all.width() * 18 / 100, 220, 260);
    const int test = std::clamp(all.width() * 27 / 100, 300, 380);
    columns_->setSizes({left, all.width() - left - test, test});
    const int files = std::clamp(all.height() * 28 / 100, 120, 260);
    lists_->setSizes({all.height() - files, files});
    const int activity = std::clamp(all.height() * 32 / 100, 180, 280);
    middle_->setSizes({all.height() - activity, activity});
}

void FunctionsMode::openInvocation(std::uint64_t sequence, const QString& function) {
    if (parts_.session.function(function) != nullptr)
        functions_->select(function);
    else
        activity_->setAllFunctions(true);  // of one that is not there any more
    activity_->setTab(ActivityPanel::Tab::Invocations);
    activity_->invocations().reveal(sequence);
}

void FunctionsMode::saveLayout() {
    QSettings& store = parts_.settings.store;
    store.setValue(QStringLiteral("functions/columns"), columns_->saveState());
    store.setValue(QStringLiteral("functions/middle"), middle_->saveState());
    store.setValue(QStringLiteral("functions/left"), lists_->saveState());
    store.setValue(QStringLiteral("functions/activity"), activity_->saveState());
    store.setValue(QStringLiteral("functions/test"), test_->saveState());
    const QString workspace = workspaceKey(parts_.workspace.folder());
    store.setValue(workspace + QStringLiteral("/files"), editors_->saveState());
    store.setValue(workspace + QStringLiteral("/function"), functions_->current());
}

void FunctionsMode::restoreLayout() {
    const QSettings& store = parts_.settings.store;
    laidOut_ = columns_->restoreState(store.value(QStringLiteral("functions/columns")).toByteArray());
    lists_->restoreState(store.value(QStringLiteral("functions/left")).toByteArray());
    middle_->restoreState(store.value(QStringLiteral("functions/middle")).toByteArray());
    activity_->restoreState(store.value(QStringLiteral("functions/activity")).toByteArray());
    test_->restoreState(store.value(QStringLiteral("functions/test")).toMap());
    const QString workspace = workspaceKey(parts_.workspace.folder());
    editors_->restoreState(store.value(workspace + QStringLiteral("/files")).toByteArray());
    functions_->select(store.value(workspace + QStringLiteral("/function")).toString());
}

}  // namespace updraft
