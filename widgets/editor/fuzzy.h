// Fuzzy matching of names as pickers and completion do it. Pure; any thread.
#pragma once

#include <QStringView>
#include <optional>

namespace updraft {

// How well the letters of the pattern, in order, fit the text; nothing when they do not. Starts of words,
// neighbours and equal case count more, length counts less. An empty pattern fits everything with 0.
std::optional<int> fuzzyScore(QStringView pattern, QStringView text);

}  // namespace updraft
