#include "app/studio/functions/run_notes.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include "runtime/telemetry/error_stack.h"
#include "widgets/base/format.h"
#include "widgets/documents/document_view.h"
#include "widgets/documents/editor_area.h"
#include "widgets/editor/editor_pane.h"
#include "widgets/editor/line_notes.h"
#include "widgets/test/test_panel.h"

namespace updraft {
namespace {

constexpr double kWorthSaying = 0.02;  // of the sampled time: less is noise

QString messageOf(const InvocationResult& result) {
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(result.payload));
    const QString message = document.object().value(QLatin1String("errorMessage")).toString();
    const QString type = QString::fromStdString(result.errorType);
    return message.isEmpty() ? type : QStringLiteral("%1: %2").arg(type, message);
}

}  // namespace

RunNotes::RunNotes(PlatformSession& session, EditorArea& editors, TestPanel& test, QObject* parent)
    : QObject(parent), session_(session), editors_(editors), test_(test) {
    connect(&test, &TestPanel::resultArrived, this, &RunNotes::take);
    connect(&editors, &EditorArea::viewAdded, this, [this](DocumentView* view) {
        connect(&view->document(), &Document::loaded, this, [this, view] { show(view); });
        show(view);
    });
}

void RunNotes::setEnabled(bool enabled) {
    enabled_ = enabled;
    showAll();
}

void RunNotes::take(const LocalAnswer& answer) {
    const FunctionView* function = session_.function(test_.function());
    if (function == nullptr || !answer.invoked) return;
    const QString folder = QString::fromStdString(function->latest->code.folder.string());
    for (auto file = files_.begin(); file != files_.end(); ++file) {
        if (!file.key().startsWith(folder)) continue;
        file->lines.clear();
        file->errorLine = -1;
    }
    takeProfile(folder, answer.result.profile);
    if (answer.result.functionError()) takeError(folder, answer.result);
    showAll();
}

void RunNotes::takeProfile(const QString& folder, const LineProfile& profile) {
    if (profile.empty() || profile.sampled.count() <= 0) return;
    for (const LineSample& sample : profile.lines) {
        const double share =
            static_cast<double>(sample.selfNs) / static_cast<double>(profile.sampled.count());
        if (share < kWorthSaying || sample.line <= 0) continue;
        const QString path = QDir(folder).absoluteFilePath(QString::fromStdString(sample.file));
        Line& line = files_[QDir::cleanPath(path)].lines[sample.line - 1];
        line.nanoseconds += sample.selfNs / std::max(1U, profile.invocations);
        line.share += share;
    }
}

void RunNotes::takeError(const QString& folder, const InvocationResult& result) {
    const std::vector<StackFrame> frames = stackOf(result.payload);
    const StackFrame* frame = ownFrame(frames);
    if (frame == nullptr || frame->line <= 0) return;
    File& file = files_[QDir::cleanPath(QDir(folder).absoluteFilePath(QString::fromStdString(frame->file)))];
    file.errorLine = frame->line - 1;
    file.error = messageOf(result);
}

void RunNotes::show(DocumentView* view) const {
    const File file = files_.value(view->document().path());
    QMap<int, LineNote> notes;
    if (enabled_) {
        for (auto line = file.lines.begin(); line != file.lines.end(); ++line) {
            const int percent = static_cast<int>(line->share * 100 + 0.5);
            notes.insert(line.key(),
                         {tr("%1 · %2 % of time").arg(formatNanos(line->nanoseconds)).arg(percent)});
        }
    }
    view->pane().lineNotes().set(notes);
    if (file.errorLine >= 0)
        view->pane().errorLine().set(file.errorLine, file.error);
    else
        view->pane().errorLine().clear();
}

void RunNotes::showAll() const {
    for (DocumentView* view : editors_.views()) show(view);
}

}  // namespace updraft
