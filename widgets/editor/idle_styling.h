// IdleStyling: when the text outside of what is in view gets its colours. All of it, in slices while nothing
// else is to do; but not while somebody types, because each key makes everything below it worth looking at
// again, and the next key would wait for a slice. Attached by CodeEditor itself.
#pragma once

#include <QTimer>

#include "widgets/editor/editor_feature.h"

namespace updraft {

class IdleStyling final : public EditorFeature {
    Q_OBJECT
  public:
    explicit IdleStyling(CodeEditor& editor);
    void textChanged(const TextChange& change) override;

  private:
    QTimer pause_;  // since the last change
};

}  // namespace updraft
