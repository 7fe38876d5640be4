#include "widgets/editor/symbol_index.h"

#include "widgets/editor/code_editor.h"
#include "widgets/editor/text_edits.h"

namespace updraft {
namespace {

constexpr int kPause = 250;  // ms without typing
constexpr int kMostWords = 20'000;

}  // namespace

SymbolIndex::SymbolIndex(CodeEditor& editor) : EditorFeature(editor) {
    later_.setSingleShot(true);
    later_.setInterval(kPause);
    connect(&later_, &QTimer::timeout, this, &SymbolIndex::index);
    connect(&editor, &CodeEditor::languageChanged, &later_, [this] { later_.start(); });
}

void SymbolIndex::textChanged(const TextChange&) {
    later_.start();
}

void SymbolIndex::index() {
    job_.start(
        [text = bytesOf(editor()), language = editor().language()](std::stop_token) {
            const QString decoded = QString::fromUtf8(text);
            return Found{extractSymbols(language, decoded), extractWords(decoded, kMostWords),
                         scanImports(language, decoded)};
        },
        [this](Found found) {
            found_ = std::move(found);
            emit changed();
        });
}

}  // namespace updraft
