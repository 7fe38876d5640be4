// Titles and explanations of the catalogue's properties, to be translated in context PropertyWords.
// Immutable.
#pragma once

#include <string_view>

namespace updraft {

struct PropertyWords {
    const char* path;  // of a function's property, or the name alone of an event's
    const char* title;
    const char* help;
};

// Null when there are none. `event`: of a trigger, which names some things as functions do.
const PropertyWords* wordsOf(std::string_view path, bool event);

}  // namespace updraft
