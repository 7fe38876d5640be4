#include "runtime/sandbox/profile.h"

#include <algorithm>

namespace updraft {

void LineProfile::add(const LineProfile& other) {
    sampled += other.sampled;
    cost += other.cost;
    invocations += other.invocations;
    for (const LineSample& line : other.lines) {
        const auto same = std::find_if(lines.begin(), lines.end(), [&](const LineSample& known) {
            return known.line == line.line && known.inCalls == line.inCalls && known.file == line.file &&
                   known.functionName == line.functionName;
        });
        if (same == lines.end()) {
            lines.push_back(line);
        } else {
            same->selfNs += line.selfNs;
            same->samples += line.samples;
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const LineSample& a, const LineSample& b) { return a.selfNs > b.selfNs; });
    if (lines.size() > kMostLines) lines.resize(kMostLines);
}

}  // namespace updraft
