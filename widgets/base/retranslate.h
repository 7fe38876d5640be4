// Texts that follow the language while the program runs. GUI thread.
#pragma once

#include <functional>

class QWidget;

namespace updraft {

// Calls `apply` now and on every change of language, as long as `widget` lives. Put every setText(tr(…)),
// setToolTip and setAccessibleName of a widget and its actions in there.
void retranslated(QWidget* widget, std::function<void()> apply);

}  // namespace updraft
