// EventRef: which event is open: a template, a saved one, one that was recorded, or what was typed. A value.
#pragma once

#include <QString>

namespace updraft {

struct EventRef {
    enum class Kind : std::uint8_t { Draft, Template, Saved, Recorded };
    Kind kind = Kind::Draft;
    QString id;  // of the template, the saved event's name, the recorded invocation's sequence

    bool operator==(const EventRef&) const = default;
    QString key() const { return QStringLiteral("%1:%2").arg(static_cast<int>(kind)).arg(id); }
    static EventRef fromKey(const QString& key) {
        const int kind = key.section(QLatin1Char(':'), 0, 0).toInt();
        if (kind < 0 || kind > 3) return {};
        return {static_cast<Kind>(kind), key.section(QLatin1Char(':'), 1)};
    }
};

}  // namespace updraft
