#include "widgets/monitor/dashboards/json_line.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace updraft {
namespace {

// Walks over sound JSON without taking it apart.
class Walker {
  public:
    explicit Walker(const QByteArray& text) : text_(text) { space(); }

    qsizetype at() const { return at_; }

    // Into the member or element; false: there is none, and the place stays somewhere in this value.
    bool enter(const std::variant<QString, int>& step) {
        if (const auto* name = std::get_if<QString>(&step)) return enterMember(*name);
        return enterElement(std::get<int>(step));
    }

  private:
    char here() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    void space() {
        while (at_ < text_.size() && QByteArrayView(" \t\r\n").contains(text_[at_])) ++at_;
    }
    QString readString() {
        const qsizetype from = at_++;
        while (at_ < text_.size() && text_[at_] != '"') at_ += text_[at_] == '\\' ? 2 : 1;
        ++at_;
        const QByteArray array = '[' + text_.mid(from, at_ - from) + ']';
        return QJsonDocument::fromJson(array).array().at(0).toString();
    }
    void skipValue() {
        int depth = 0;
        while (at_ < text_.size()) {
            const char letter = here();
            if (letter == '"') {
                readString();
            } else if (letter == '{' || letter == '[') {
                ++depth;
                ++at_;
            } else if (letter == '}' || letter == ']' || letter == ',') {
                if (depth == 0) return;
                if (letter != ',') --depth;
                ++at_;
            } else {
                ++at_;
            }
        }
    }
    bool next() {  // over the comma behind a value
        space();
        if (here() != ',') return false;
        ++at_;
        space();
        return true;
    }
    bool enterMember(const QString& wanted) {
        if (here() != '{') return false;
        ++at_;
        space();
        if (here() != '"') return false;
        do {
            const QString name = readString();
            space();
            ++at_;  // the colon
            space();
            if (name == wanted) return true;
            skipValue();
        } while (next());
        return false;
    }
    bool enterElement(int wanted) {
        if (here() != '[') return false;
        ++at_;
        space();
        if (here() == ']') return false;
        for (int i = 0; i < wanted; ++i) {
            skipValue();
            if (!next()) return false;
        }
        return true;
    }

    const QByteArray& text_;
    qsizetype at_ = 0;
};

}  // namespace

int lineAt(const QByteArray& text, qsizetype offset) {
    const auto end = text.begin() + std::clamp<qsizetype>(offset, 0, text.size());
    return 1 + static_cast<int>(std::count(text.begin(), end, '\n'));
}

int lineOf(const QByteArray& text, const JsonPath& path) {
    Walker walker(text);
    qsizetype last = walker.at();
    for (const auto& step : path) {
        if (!walker.enter(step)) break;
        last = walker.at();
    }
    return lineAt(text, last);
}

}  // namespace updraft
