// CodeEditor: QScintilla with a language, settings and features. Thin: what it can do are EditorFeatures; the
// usual set is attached by EditorPane. Text is UTF-8 inside: a position is a byte offset, a column counts
// characters, lines and columns are from 0. Owned by its parent widget; the theme outlives it. GUI thread.
#pragma once

#include <Qsci/qsciscintilla.h>

#include <memory>
#include <optional>
#include <vector>

#include "widgets/editor/editor_feature.h"
#include "widgets/editor/editor_settings.h"
#include "widgets/editor/language.h"

class QsciLexer;

namespace updraft {

class Theme;
using Sci = QsciScintillaBase;  // for Scintilla's messages

class CodeEditor : public QsciScintilla {
    Q_OBJECT
  public:
    explicit CodeEditor(const Theme& theme, QWidget* parent = nullptr);
    ~CodeEditor() override;

    const Theme& theme() const { return theme_; }
    Language language() const { return language_; }
    void setLanguage(Language language);
    const EditorSettings& settings() const { return settings_; }
    void setSettings(const EditorSettings& settings);
    Indentation indentation() const { return indentation_; }
    void setIndentation(Indentation indentation);  // until settings change

    // A new document: no undo behind it, unmodified, indentation and line ends taken from it.
    void loadText(const QString& text);

    // Byte positions of lines and columns, clamped to the text.
    int positionAt(int line, int column) const;
    std::pair<int, int> lineColumnOf(int position) const;
    int caret() const;  // byte position of the main cursor
    int cursorCount() const;
    int visibleTop(int line) const;  // y of a line in the viewport; may lie outside
    int lineHeight() const;
    int marginsWidth() const;
    int styleAt(int position) const;
    // Goes there, unfolds and scrolls so that it is well inside the view.
    void reveal(int line, int column = 0);

    long send(unsigned message, unsigned long w = 0, long l = 0) const {
        return SendScintilla(message, w, l);
    }

    void attach(EditorFeature* feature);
    void detach(EditorFeature* feature);

  signals:
    void languageChanged();
    void settingsChanged();
    void restyled();
    void textEdited();  // by whomever; once per change
    void cursorInfoChanged(int line, int column, int cursors, int selectedCharacters);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void onModified(int position, int type, int length, int linesAdded);
    void applySettings();
    Indentation usualIndentation() const;
    void restyleAll();
    template <typename Offer>
    bool offer(Offer offer) const;

    const Theme& theme_;
    Language language_ = Language::Plain;
    EditorSettings settings_;
    Indentation indentation_;
    std::optional<Indentation> detected_;  // of the text when it was loaded
    std::unique_ptr<QsciLexer> lexer_;
    std::vector<EditorFeature*> features_;
};

}  // namespace updraft
