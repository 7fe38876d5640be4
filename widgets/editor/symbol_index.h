// SymbolIndex: symbols, imports and words of an editor's text, kept by another thread while typing pauses. A
// feature of its editor.
#pragma once

#include <QSet>
#include <QTimer>

#include "widgets/base/background_job.h"
#include "widgets/editor/editor_feature.h"
#include "widgets/editor/imports.h"
#include "widgets/editor/symbols.h"

namespace updraft {

class SymbolIndex final : public EditorFeature {
    Q_OBJECT
  public:
    explicit SymbolIndex(CodeEditor& editor);

    const std::vector<Symbol>& symbols() const { return found_.symbols; }
    const QSet<QString>& words() const { return found_.words; }
    const FileImports& imports() const { return found_.imports; }
    bool isCurrent() const { return !later_.isActive() && !job_.isRunning(); }

    void textChanged(const TextChange& change) override;

  signals:
    void changed();

  private:
    struct Found {
        std::vector<Symbol> symbols;
        QSet<QString> words;
        FileImports imports;
    };
    void index();

    Found found_;
    QTimer later_;
    BackgroundJob job_;
};

}  // namespace updraft
