// Recordings of the real service's errors: which request gives which error. Read in place, never copied here.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace updraft {

struct Recording {
    std::string test, step;              // where it was recorded
    std::string type;                    // "ResourceNotFoundException"
    std::optional<std::string> message;  // none: the service sent none
    int status = 0;

    std::string key() const { return test + " " + step; }
};

// Empty when the recordings are not on this machine.
std::vector<Recording> loadRecordings();

// Whether a text of ours says what was recorded: names of the recording's account are ours, and a placeholder
// such as <function-name:1> stands for one name.
bool saysWhatWasRecorded(std::string_view recorded, std::string_view ours);

}  // namespace updraft
