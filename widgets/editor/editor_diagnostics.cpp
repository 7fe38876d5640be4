#include "widgets/editor/editor_diagnostics.h"

#include <QPainter>
#include <QPainterPath>

#include "widgets/editor/code_editor.h"
#include "widgets/editor/editor_looks.h"
#include "widgets/editor/editor_marks.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr DiagnosticSeverity kSeverities[] = {DiagnosticSeverity::Hint, DiagnosticSeverity::Info,
                                              DiagnosticSeverity::Warning, DiagnosticSeverity::Error};

int indicatorOf(DiagnosticSeverity severity) {
    switch (severity) {
        case DiagnosticSeverity::Error:
            return marks::Error;
        case DiagnosticSeverity::Warning:
            return marks::Warning;
        case DiagnosticSeverity::Info:
            return marks::Info;
        case DiagnosticSeverity::Hint:
            break;
    }
    return marks::Hint;
}

// A shape for each severity, so that colour is not the only sign.
QPainterPath symbolOf(DiagnosticSeverity severity, const QPointF& middle) {
    QPainterPath path;
    if (severity == DiagnosticSeverity::Warning) {
        path.moveTo(middle + QPointF(0, -4.5));
        path.lineTo(middle + QPointF(4.8, 4));
        path.lineTo(middle + QPointF(-4.8, 4));
        path.closeSubpath();
    } else if (severity == DiagnosticSeverity::Error) {
        path.addEllipse(middle, 4.5, 4.5);
    } else {
        path.addRoundedRect(QRectF(middle - QPointF(3.5, 3.5), QSizeF(7, 7)), 1.5, 1.5);
    }
    return path;
}

// Where the marked text begins and ends; never empty as long as the text is not.
std::pair<int, int> rangeOf(const CodeEditor& editor, const EditorDiagnostic& diagnostic) {
    int from = editor.positionAt(diagnostic.line, diagnostic.column);
    int to = editor.positionAt(diagnostic.endLine, diagnostic.endColumn);
    if (to > from) return {from, to};
    to = static_cast<int>(editor.send(Sci::SCI_WORDENDPOSITION, from, 1));
    if (to > from) return {from, to};
    const int lineEnd = static_cast<int>(editor.send(Sci::SCI_GETLINEENDPOSITION, diagnostic.line));
    if (from < lineEnd) return {from, static_cast<int>(editor.send(Sci::SCI_POSITIONAFTER, from))};
    from = static_cast<int>(editor.send(Sci::SCI_GETLINEINDENTPOSITION, diagnostic.line));
    return {from < lineEnd ? from : std::max(0, lineEnd - 1), std::max(1, lineEnd)};
}

bool moreUrgent(const EditorDiagnostic& one, const EditorDiagnostic& other) {
    return one.severity < other.severity;
}

}  // namespace

ColorRole roleOf(DiagnosticSeverity severity) {
    switch (severity) {
        case DiagnosticSeverity::Error:
            return ColorRole::Error;
        case DiagnosticSeverity::Warning:
            return ColorRole::Init;
        case DiagnosticSeverity::Info:
            return ColorRole::Busy;
        case DiagnosticSeverity::Hint:
            break;
    }
    return ColorRole::SecondaryText;
}

EditorDiagnostics::EditorDiagnostics(CodeEditor& editor) : EditorFeature(editor) {
    editor.markerDefine(QsciScintilla::Invisible, marks::DiagnosticMark);
    editor.send(Sci::SCI_MARKERDEFINE, marks::DiagnosticMark, Sci::SC_MARK_EMPTY);
    addCommand(
        "editor.nextProblem", {Qt::Key_F8}, [] { return tr("Next problem"); }, [this] { goToNext(); });
    addCommand(
        "editor.previousProblem", {Qt::SHIFT | Qt::Key_F8}, [] { return tr("Previous problem"); },
        [this] { goToPrevious(); });
    restyle();
}

void EditorDiagnostics::restyle() {
    for (const DiagnosticSeverity severity : kSeverities) {
        const int indicator = indicatorOf(severity);
        editor().indicatorDefine(severity == DiagnosticSeverity::Hint ? QsciScintilla::DotsIndicator
                                                                      : QsciScintilla::SquiggleIndicator,
                                 indicator);
        editor().setIndicatorForegroundColor(editor().theme().color(roleOf(severity)), indicator);
    }
}

void EditorDiagnostics::set(const QString& source, const std::vector<EditorDiagnostic>& diagnostics) {
    if (diagnostics.empty() && !bySource_.contains(source)) return;
    for (const Placed& placed : bySource_.take(source))
        editor().send(Sci::SCI_MARKERDELETEHANDLE, placed.marker);
    std::vector<Placed> all;
    for (const EditorDiagnostic& diagnostic : diagnostics) {
        const int line = std::clamp(diagnostic.line, 0, std::max(0, editor().lines() - 1));
        Placed placed{diagnostic,
                      static_cast<int>(editor().send(Sci::SCI_MARKERADD, line, marks::DiagnosticMark))};
        placed.diagnostic.source = source;
        all.push_back(placed);
    }
    if (!all.empty()) bySource_.insert(source, std::move(all));
    remarkAll();
    editor().viewport()->update();
    emit changed();
}

int EditorDiagnostics::lineOf(const Placed& placed) const {
    return static_cast<int>(editor().send(Sci::SCI_MARKERLINEFROMHANDLE, placed.marker));
}

void EditorDiagnostics::remarkAll() {
    for (const DiagnosticSeverity severity : kSeverities) {
        editor().send(Sci::SCI_SETINDICATORCURRENT, indicatorOf(severity));
        editor().send(Sci::SCI_INDICATORCLEARRANGE, 0, editor().length());
    }
    for (const std::vector<Placed>& list : bySource_) {
        for (const Placed& placed : list) mark(placed);
    }
}

void EditorDiagnostics::mark(const Placed& placed) {
    EditorDiagnostic now = placed.diagnostic;
    now.line = lineOf(placed);
    if (now.line < 0) return;
    now.endLine += now.line - placed.diagnostic.line;
    const auto [from, to] = rangeOf(editor(), now);
    editor().send(Sci::SCI_SETINDICATORCURRENT, indicatorOf(now.severity));
    editor().send(Sci::SCI_INDICATORFILLRANGE, from, to - from);
}

std::vector<EditorDiagnostic> EditorDiagnostics::all() const {
    std::vector<EditorDiagnostic> found;
    for (const std::vector<Placed>& list : bySource_) {
        for (const Placed& placed : list) {
            EditorDiagnostic now = placed.diagnostic;
            const int line = lineOf(placed);
            if (line < 0) continue;  // its line is gone
            now.endLine += line - now.line;
            now.line = line;
            found.push_back(now);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const EditorDiagnostic& one, const EditorDiagnostic& other) {
                         return std::pair(one.line, one.column) < std::pair(other.line, other.column);
                     });
    return found;
}

std::vector<EditorDiagnostic> EditorDiagnostics::onLine(int line) const {
    std::vector<EditorDiagnostic> found;
    for (const EditorDiagnostic& diagnostic : all()) {
        if (diagnostic.line <= line && line <= std::max(diagnostic.line, diagnostic.endLine)) {
            found.push_back(diagnostic);
        }
    }
    std::stable_sort(found.begin(), found.end(), moreUrgent);
    return found;
}

QString EditorDiagnostics::describe(int position) const {
    bool marked = false;
    for (const DiagnosticSeverity severity : kSeverities) {
        marked = marked || editor().send(Sci::SCI_INDICATORVALUEAT, indicatorOf(severity), position) != 0;
    }
    if (!marked) return {};
    QStringList words;
    for (const EditorDiagnostic& diagnostic : onLine(editor().lineColumnOf(position).first)) {
        static constexpr const char* kWords[] = {QT_TR_NOOP("Error"), QT_TR_NOOP("Warning"),
                                                 QT_TR_NOOP("Note"), QT_TR_NOOP("Hint")};
        const QString color = editor().theme().textColor(roleOf(diagnostic.severity)).name();
        words.append(QStringLiteral("<b style='color:%1'>%2</b> %3 <span style='color:%4'>%5</span>")
                         .arg(color, tr(kWords[static_cast<int>(diagnostic.severity)]),
                              diagnostic.message.toHtmlEscaped(),
                              editor().theme().color(ColorRole::SecondaryText).name(),
                              diagnostic.source.toHtmlEscaped()));
    }
    return words.join(QStringLiteral("<br>"));
}

void EditorDiagnostics::paintOver(QPainter& painter) {
    if (bySource_.isEmpty()) return;
    QHash<int, DiagnosticSeverity> worst;
    for (const EditorDiagnostic& diagnostic : all()) {
        const auto found = worst.constFind(diagnostic.line);
        if (found == worst.constEnd() || diagnostic.severity < *found)
            worst[diagnostic.line] = diagnostic.severity;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    forVisibleLines(editor(), [&](int line, int top) {
        const auto found = worst.constFind(line);
        if (found == worst.constEnd()) return;
        const QPointF middle(8, top + editor().lineHeight() / 2.0);
        painter.fillPath(symbolOf(*found, middle), editor().theme().color(roleOf(*found)));
        painter.fillRect(QRectF(middle + QPointF(-0.75, *found == DiagnosticSeverity::Warning ? -1.5 : -2.5),
                                QSizeF(1.5, 3)),
                         editor().theme().color(ColorRole::Panel));
        painter.fillRect(QRectF(middle + QPointF(-0.75, *found == DiagnosticSeverity::Warning ? 2.2 : 1.3),
                                QSizeF(1.5, 1.4)),
                         editor().theme().color(ColorRole::Panel));
    });
}

void EditorDiagnostics::goToNext() {
    go(1);
}

void EditorDiagnostics::goToPrevious() {
    go(-1);
}

void EditorDiagnostics::go(int direction) {
    const std::vector<EditorDiagnostic> list = all();
    if (list.empty()) return;
    const auto here = editor().lineColumnOf(editor().caret());
    const auto place = [](const EditorDiagnostic& one) { return std::pair(one.line, one.column); };
    const EditorDiagnostic* target = nullptr;
    if (direction > 0) {
        const auto next =
            std::find_if(list.begin(), list.end(), [&](const auto& one) { return place(one) > here; });
        target = next == list.end() ? &list.front() : &*next;
    } else {
        const auto next =
            std::find_if(list.rbegin(), list.rend(), [&](const auto& one) { return place(one) < here; });
        target = next == list.rend() ? &list.back() : &*next;
    }
    editor().reveal(target->line, target->column);
}

}  // namespace updraft
