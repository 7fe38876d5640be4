// Palette: every colour of the studio, by what it means. The only place with literal colours; widgets ask
// Theme for a role and never hold a colour of their own. Plain values; any thread.
//
// A colour has one meaning everywhere: a cold start is Init in the chart, the table, the timeline and the
// waterfall. It is never the only sign: pair it with a word, a shape or a position.
#pragma once

#include <QColor>
#include <array>

namespace updraft {

enum class ColorRole : std::uint8_t {
    // What happens on the platform.
    Busy,       // running; also the primary series
    Init,       // init and cold starts
    Idle,       // kept warm
    Error,      // errors
    Throttled,  // throttled or queued
    Success,
    Money,
    SeriesFive,
    SeriesSix,
    // Surfaces.
    Window,     // behind panels, bars, gutters
    Panel,      // lists, editors, cards
    Line,       // borders and separators
    Hover,      // under the pointer
    Selection,  // selected rows
    Chip,       // pills and tags
    Control,    // outline of a control that can be used (3 : 1 on Panel)
    // Text.
    Text,
    SecondaryText,
    Accent,      // focus, links, the main button
    AccentText,  // on Accent
    // Source code.
    Keyword,
    String,
    Number,
    Comment,
    FunctionName,
    TypeName,
    Variable,
    Operator,
    CurrentLine,
    Match,  // search results, bracket pairs
    Count
};

using Palette = std::array<QColor, static_cast<std::size_t>(ColorRole::Count)>;

const Palette& lightPalette();
const Palette& darkPalette();

// Contrast of two colours by WCAG 2.1, 1 to 21.
double contrast(const QColor& one, const QColor& other);
// The colour itself when it reads well on the background (4.5 : 1), else the nearest shade that does.
QColor readableOn(const QColor& color, const QColor& background);

}  // namespace updraft
