// JsonEditor: the code editor as this panel uses it, for events (with squiggles) and for answers (read-only).
// Offsets are bytes. Owned by its parent; the theme outlives it. GUI thread.
#pragma once

#include "widgets/editor/code_editor.h"
#include "widgets/test/json/json_scanner.h"

namespace updraft {

class JsonEditor final : public CodeEditor {
    Q_OBJECT
  public:
    explicit JsonEditor(const Theme& theme, QWidget* parent = nullptr);

    QByteArray bytes() const;
    int byteCount() const;
    void setBytes(const QByteArray& text);      // a new text with no undo behind it
    void replaceBytes(const QByteArray& text);  // an edit that can be undone
    void setColoured(bool coloured);            // off for texts that are no JSON
    void setWrapped(bool wrapped);
    void showDocument(const QsciDocument& document);  // with the undo history that it has

    void showFault(const JsonFault& fault);
    void clearFault();
    void goTo(std::size_t offset);
    // Line and column, both from 1; the column counts characters.
    std::pair<int, int> lineColumn(std::size_t offset) const;

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

}  // namespace updraft
