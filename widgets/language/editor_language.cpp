#include "widgets/language/editor_language.h"

#include <QPointer>

#include "widgets/documents/document_view.h"
#include "widgets/documents/editor_area.h"
#include "widgets/editor/code_editor.h"
#include "widgets/editor/completer.h"
#include "widgets/editor/definition_links.h"
#include "widgets/editor/editor_diagnostics.h"
#include "widgets/editor/editor_hover.h"
#include "widgets/editor/editor_pane.h"
#include "widgets/language/diagnostics_model.h"
#include "widgets/language/language_servers.h"
#include "widgets/language/server_completion.h"

namespace updraft {
namespace {

EditorDiagnostic diagnosticOf(const Problem& problem) {
    static constexpr DiagnosticSeverity kSeverities[] = {DiagnosticSeverity::Error,
                                                         DiagnosticSeverity::Warning,
                                                         DiagnosticSeverity::Info, DiagnosticSeverity::Hint};
    EditorDiagnostic diagnostic;
    diagnostic.severity = kSeverities[static_cast<int>(problem.severity)];
    diagnostic.line = problem.line;
    diagnostic.column = problem.column;
    diagnostic.endLine =
        problem.endLine < 0 ? problem.line : problem.endLine;  // an empty range means the word
    diagnostic.endColumn = problem.endLine < 0 ? problem.column : problem.endColumn;
    diagnostic.message = problem.message;
    return diagnostic;
}

}  // namespace

EditorLanguage::EditorLanguage(EditorArea& area, DiagnosticsModel& model, LanguageServers& servers,
                               QObject* parent)
    : QObject(parent), area_(area), model_(model), servers_(servers) {
    connect(&area, &EditorArea::viewAdded, this, &EditorLanguage::serve);
    connect(&model, &DiagnosticsModel::problemsChanged, this, [this](const QString& path) {
        for (DocumentView* view : area_.views()) {
            if (view->document().path() == path) showProblems(view);
        }
    });
    for (DocumentView* view : area.views()) serve(view);
}

void EditorLanguage::serve(DocumentView* view) {
    EditorPane& pane = view->pane();
    pane.completer().addProvider(std::make_unique<ServerCompletionProvider>(*view, servers_));
    connect(&pane.hover(), &EditorHover::requested, this,
            [this, view](int line, int column) { hover(view, line, column); });
    connect(&pane.definitions(), &DefinitionLinks::requested, this,
            [this, view](int line, int column) { goToDefinition(view, line, column); });
    pane.definitions().setAnswered(servers_.serverFor(view->document().path()) != nullptr);
    connect(&view->document(), &Document::loaded, view, [this, view] { showProblems(view); });
    showProblems(view);
}

void EditorLanguage::showProblems(DocumentView* view) const {
    std::vector<EditorDiagnostic> diagnostics;
    for (const Problem& problem : model_.problems(view->document().path())) {
        diagnostics.push_back(diagnosticOf(problem));
    }
    view->pane().diagnostics().set(QStringLiteral("problems"), diagnostics);
}

void EditorLanguage::hover(DocumentView* view, int line, int column) {
    LanguageServer* server = servers_.serverFor(view->document().path());
    if (server == nullptr) return;
    server->hover(view->document().path(), line, column, view, [view](const QString& text) {
        constexpr qsizetype kMost = 2000;
        if (text.isEmpty()) return;
        QString shown = text.left(kMost).toHtmlEscaped();
        shown.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
        view->pane().hover().show(shown);
    });
}

void EditorLanguage::goToDefinition(DocumentView* view, int line, int column) {
    LanguageServer* server = servers_.serverFor(view->document().path());
    if (server == nullptr) return;
    server->definition(
        view->document().path(), line, column, this, [this](const std::vector<TextPlace>& places) {
            if (!places.empty())
                area_.openFile(places.front().path, places.front().line, places.front().column);
        });
}

}  // namespace updraft
