// The text of a button that may have less room than its text needs: cut with an ellipsis to what fits, whole
// again when there is room. GUI thread.
#pragma once

#include <QString>

class QAbstractButton;

namespace updraft {

// The button keeps what its text and its accessible name say apart: set the latter to the whole text.
void setElidedText(QAbstractButton* button, const QString& text);

}  // namespace updraft
