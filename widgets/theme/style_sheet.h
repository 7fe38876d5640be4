// The application's style sheet, made from a theme's colours. GUI thread.
#pragma once

#include <QString>

namespace updraft {

class Theme;

QString styleSheetOf(const Theme& theme);

}  // namespace updraft
