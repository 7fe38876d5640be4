// What the panel says about results: texts for people, in the language of the interface. GUI thread.
#pragma once

#include <QString>
#include <vector>

#include "widgets/charts/waterfall.h"
#include "widgets/test/call/repeat_summary.h"
#include "widgets/test/call/test_result.h"

namespace updraft {

// "201 · Success", "KeyError", "429 · Throttled", "Accepted"
QString statusWords(const TestResult& result);
ColorRole statusColor(const TestResult& result);
QString statusSign(const TestResult& result);  // for who cannot see the colour: "✓", "✗", "–"

// What went wrong and what to do about it; empty when nothing did.
QString errorWords(const TestResult& result);
QString remedyWords(const TestResult& result);

// Of a test that was sent many times, as HTML in `secondary` colour.
QString repeatWords(const RepeatSummary& summary);

// Queue, init, dispatch, handler, extensions.
std::vector<WaterfallPart> timeParts(const InvocationRecord& record, const InitPhases& init);

}  // namespace updraft
