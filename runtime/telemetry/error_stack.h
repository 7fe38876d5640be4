// Where in the function's code an error happened: frames out of Lambda's error documents and out of text that
// a function or its runtime printed (Python tracebacks, Node.js stacks, syntax errors). Pure; any thread.
// Nothing in what it reads is believed to be well formed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace updraft {

struct StackFrame {
    std::string file;      // relative to the code's folder when inTask, else as the runtime names it
    int line = 0;          // from 1; 0 when only the file is known (a missing import)
    int column = 0;        // from 1; 0 unknown (Python)
    std::string function;  // "" outside of functions, or where there is no name
    bool inTask = false;   // lies in the code's folder
    bool user = false;     // and is the function's own code, not a library that it brought along
    bool operator==(const StackFrame&) const = default;
};

// Where a frame is written in a text, to be made a link: `File "/var/task/app.py", line 12` or
// `/var/task/index.js:10:11`.
struct FrameInText {
    StackFrame frame;
    std::size_t offset = 0, length = 0;  // bytes
};

inline constexpr std::string_view kTaskRoot = "/var/task";

// Of an error document (InvocationResult::payload of a failed invocation): the innermost frame first, however
// the runtime orders them. Empty when the document has none or is none.
std::vector<StackFrame> stackOf(std::string_view errorDocument, std::string_view taskRoot = kTaskRoot);

// All frames in a text, in its order; also inside of JSON log lines. At most `most`.
std::vector<FrameInText> framesInText(std::string_view text, std::string_view taskRoot = kTaskRoot,
                                      std::size_t most = 1000);

// The first that is the function's own code, else the first in its folder; null when there is none.
const StackFrame* ownFrame(const std::vector<StackFrame>& frames);

}  // namespace updraft
