// EditorDiagnostics: what tools say about the text: squiggles, symbols in the margin, words on hover. Several
// sources at once, each replaces its own list. What is marked moves with edits. A feature of its editor.
#pragma once

#include <QHash>
#include <QString>
#include <vector>

#include "widgets/editor/editor_feature.h"
#include "widgets/theme/palette.h"

namespace updraft {

enum class DiagnosticSeverity : std::uint8_t { Error, Warning, Info, Hint };

// Lines and columns from 0, columns in characters; an empty range means the word there.
struct EditorDiagnostic {
    int line = 0, column = 0, endLine = 0, endColumn = 0;
    DiagnosticSeverity severity = DiagnosticSeverity::Error;
    QString message;
    QString source;  // "python", "template"
};

class EditorDiagnostics final : public EditorFeature {
    Q_OBJECT
  public:
    explicit EditorDiagnostics(CodeEditor& editor);

    void set(const QString& source, const std::vector<EditorDiagnostic>& diagnostics);
    void clear(const QString& source) { set(source, {}); }
    // As they are now: lines after edits.
    std::vector<EditorDiagnostic> all() const;
    std::vector<EditorDiagnostic> onLine(int line) const;
    // Words for the hover over a byte position, as rich text; empty when nothing is marked there.
    QString describe(int position) const;
    void goToNext();
    void goToPrevious();

    void restyle() override;
    void paintOver(QPainter& painter) override;

  signals:
    void changed();

  private:
    struct Placed {
        EditorDiagnostic diagnostic;
        int marker = -1;  // Scintilla's handle: knows the line after edits
    };
    int lineOf(const Placed& placed) const;
    void mark(const Placed& placed);
    void remarkAll();
    void go(int direction);

    QHash<QString, std::vector<Placed>> bySource_;
};

ColorRole roleOf(DiagnosticSeverity severity);

}  // namespace updraft
