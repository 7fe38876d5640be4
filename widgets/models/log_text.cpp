#include "widgets/models/log_text.h"

#include <array>

namespace updraft {
namespace {

constexpr std::size_t kLevelReach = 160;  // bytes of a line in which its level is looked for
constexpr int kTab = 4;

struct Style {
    std::optional<ColorRole> color;
    bool bold = false;
};

std::optional<ColorRole> ansiColor(int code) {
    static constexpr std::array kColors = {ColorRole::SecondaryText, ColorRole::Error, ColorRole::Success,
                                           ColorRole::Init,          ColorRole::Busy,  ColorRole::Throttled,
                                           ColorRole::Money,         ColorRole::Text};
    if (code >= 30 && code <= 37) return kColors[static_cast<std::size_t>(code - 30)];
    if (code == 90) return ColorRole::SecondaryText;
    if (code >= 91 && code <= 97) return kColors[static_cast<std::size_t>(code - 90)];
    return std::nullopt;
}

void applySgr(const QStringView parameters, Style& style) {
    for (const QStringView part : parameters.split(QLatin1Char(';'))) {
        const int code = part.isEmpty() ? 0 : part.toInt();
        if (code == 38 || code == 48) return;  // colours of the 256 or more: not ours to show
        if (code == 0) style = {};
        if (code == 1) style.bold = true;
        if (code == 22) style.bold = false;
        if (code == 39) style.color.reset();
        if (const auto color = ansiColor(code)) style.color = color;
    }
}

// Escape sequences out, their colours into runs.
void takeControls(const QString& raw, LogText& out) {
    Style style;
    int runStart = 0;
    const auto endRun = [&] {
        const int length = static_cast<int>(out.text.size()) - runStart;
        if (length > 0 && (style.color || style.bold)) {
            out.runs.append({runStart, length, style.color.value_or(ColorRole::Text), style.bold});
        }
        runStart = static_cast<int>(out.text.size());
    };
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar c = raw[i];
        if (c == QChar(0x1b) && i + 1 < raw.size() && raw[i + 1] == QLatin1Char('[')) {
            qsizetype end = i + 2;
            while (end < raw.size() && (raw[end].unicode() < 0x40 || raw[end].unicode() > 0x7e)) ++end;
            if (end < raw.size() && raw[end] == QLatin1Char('m')) {
                endRun();
                applySgr(QStringView(raw).mid(i + 2, end - i - 2), style);
            }
            i = end;
        } else if (c == QLatin1Char('\t')) {
            out.text.append(QString(kTab - out.text.size() % kTab, QLatin1Char(' ')));
        } else if (c.unicode() >= 0x20 && c.unicode() != 0x7f) {
            out.text.append(c);
        }
    }
    endRun();
}

void breakRows(LogText& out, int columns) {
    out.rows = {0};
    int start = 0;
    for (int i = 0; i < out.text.size(); ++i) {
        if (out.text[i] == QLatin1Char('\n')) {
            out.rows.append(start = i + 1);
        } else if (columns > 0 && i - start == columns) {
            out.rows.append(start = i);
        }
    }
}

bool isLevelWord(std::string_view line, std::size_t at, std::string_view word) {
    if (line.substr(at, word.size()) != word) return false;
    const auto letter = [&](std::size_t i) {
        return i < line.size() && (std::isalnum(static_cast<unsigned char>(line[i])) != 0 || line[i] == '_');
    };
    return (at == 0 || !letter(at - 1)) && !letter(at + word.size());
}

LogLevel jsonLevel(std::string_view line) {
    const std::size_t key = line.find("\"level\"");
    if (key == std::string_view::npos) return LogLevel::None;
    const std::size_t quote = line.find('"', key + 7);
    if (quote == std::string_view::npos || quote + 1 >= line.size()) return LogLevel::None;
    switch (line[quote + 1] | 0x20) {
        case 'e':
        case 'f':
        case 'c':
            return LogLevel::Error;
        case 'w':
            return LogLevel::Warn;
        case 'i':
            return LogLevel::Info;
        case 'd':
        case 't':
            return LogLevel::Debug;
        default:
            return LogLevel::None;
    }
}

}  // namespace

int LogText::rowEnd(int row) const {
    if (row + 1 >= rows.size()) return static_cast<int>(text.size());
    const int next = rows[row + 1];
    return text[next - 1] == QLatin1Char('\n') ? next - 1 : next;
}

LogText layOutLog(std::string_view line, bool pretty, int columns) {
    LogText out;
    const QString raw = QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
    if (pretty && looksLikeJson(line)) {
        out.text = prettyJson(raw);
    } else {
        takeControls(raw, out);
    }
    breakRows(out, columns);
    return out;
}

LogLevel levelOf(std::string_view line) {
    if (!line.empty() && line.front() == '{') {
        if (const LogLevel level = jsonLevel(line.substr(0, 4 * kLevelReach)); level != LogLevel::None)
            return level;
    }
    struct Word {
        std::string_view text;
        LogLevel level;
    };
    static constexpr Word kWords[] = {
        {"ERROR", LogLevel::Error},     {"FATAL", LogLevel::Error},  {"CRITICAL", LogLevel::Error},
        {"Traceback", LogLevel::Error}, {"WARNING", LogLevel::Warn}, {"WARN", LogLevel::Warn},
        {"INFO", LogLevel::Info},       {"DEBUG", LogLevel::Debug},  {"TRACE", LogLevel::Debug}};
    line = line.substr(0, kLevelReach);
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] < 'A' || line[at] > 'W') continue;
        for (const Word& word : kWords) {
            if (isLevelWord(line, at, word.text)) return word.level;
        }
    }
    return LogLevel::None;
}

bool looksLikeJson(std::string_view line) {
    const std::size_t first = line.find_first_not_of(" \t"), last = line.find_last_not_of(" \t\r");
    return first != std::string_view::npos && line[first] == '{' && line[last] == '}' &&
           line.find('"', first) != std::string_view::npos;
}

bool isPlain(std::string_view line) {
    return std::all_of(line.begin(), line.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

QString prettyJson(const QString& text) {
    QString out;
    out.reserve(text.size() * 3 / 2);
    int depth = 0;
    bool inString = false;
    const auto newLine = [&] {
        out += QLatin1Char('\n') + QString(std::clamp(depth, 0, 64) * 2, QLatin1Char(' '));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inString) {
            out += c;
            if (c == QLatin1Char('\\') && i + 1 < text.size())
                out += text[++i];
            else if (c == QLatin1Char('"'))
                inString = false;
            continue;
        }
        if (c.isSpace()) continue;
        const bool closes = c == QLatin1Char('}') || c == QLatin1Char(']');
        const bool afterOpen =
            !out.isEmpty() && (out.back() == QLatin1Char('{') || out.back() == QLatin1Char('['));
        if (closes) --depth;
        if (closes != afterOpen && (closes || afterOpen)) newLine();
        out += c;
        if (c == QLatin1Char('"')) inString = true;
        if (c == QLatin1Char('{') || c == QLatin1Char('[')) ++depth;
        if (c == QLatin1Char(',')) newLine();
        if (c == QLatin1Char(':')) out += QLatin1Char(' ');
    }
    return out;
}

}  // namespace updraft
