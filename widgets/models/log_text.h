// How a line of a log becomes text on the screen: control characters taken out, ANSI colours turned into
// roles of the theme, JSON objects spread over several rows, long lines wrapped. Plain functions; any thread.
#pragma once

#include <QString>
#include <QVector>
#include <string_view>

#include "widgets/models/log_buffer.h"
#include "widgets/theme/palette.h"

namespace updraft {

struct LogRun {
    int start = 0, length = 0;
    ColorRole color = ColorRole::Text;
    bool bold = false;
};

struct LogText {
    QString text;               // rows of JSON are separated by '\n'
    QVector<LogRun> runs;       // with a colour of their own; the rest has that of the line
    QVector<int> rows;          // where each row starts, at least one
    int rowEnd(int row) const;  // without its '\n'
};

// `columns` 0: no wrapping.
LogText layOutLog(std::string_view line, bool pretty, int columns);

LogLevel levelOf(std::string_view line);
bool looksLikeJson(std::string_view line);
bool isPlain(std::string_view line);
QString prettyJson(const QString& text);  // keeps what it does not understand

}  // namespace updraft
