#include "widgets/editor/idle_styling.h"

#include "widgets/editor/code_editor.h"

namespace updraft {
namespace {

constexpr int kPauseMs = 700;  // longer than between the keys of a slow typist

using Sci = QsciScintillaBase;

}  // namespace

IdleStyling::IdleStyling(CodeEditor& editor) : EditorFeature(editor) {
    editor.send(Sci::SCI_SETIDLESTYLING, Sci::SC_IDLESTYLING_ALL);
    pause_.setSingleShot(true);
    pause_.setInterval(kPauseMs);
    connect(&pause_, &QTimer::timeout, this, [this] {
        this->editor().send(Sci::SCI_SETIDLESTYLING, Sci::SC_IDLESTYLING_ALL);
        this->editor().viewport()->update();  // Scintilla looks at what is left to do when it paints
    });
}

void IdleStyling::textChanged(const TextChange&) {
    editor().send(Sci::SCI_SETIDLESTYLING, Sci::SC_IDLESTYLING_TOVISIBLE);
    pause_.start();
}

}  // namespace updraft
