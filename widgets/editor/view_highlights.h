// ViewHighlights: colours that need more than the lexer knows, for the lines in view only: names that are
// called, tags and quoted values of YAML, other occurrences of the word under the cursor,
// spaces at ends of lines. A feature of its
// editor.
#pragma once

#include <QTimer>

#include "widgets/editor/editor_feature.h"

class QRegularExpression;

namespace updraft {

class ViewHighlights final : public EditorFeature {
    Q_OBJECT
  public:
    explicit ViewHighlights(CodeEditor& editor);
    void restyle() override;
    void settingsChanged() override;

  private:
    void update();
    void markCalls(int from, int to);
    void markPattern(const QRegularExpression& pattern, int indicator, int from, int to);
    void markOccurrences(int from, int to);
    void markTrailingSpace(int from, int to);

    QTimer later_;
};

}  // namespace updraft
