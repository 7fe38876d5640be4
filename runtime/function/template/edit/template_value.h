// A value to write into a template. Plain values; any thread.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace updraft {

class TemplateValue {
  public:
    enum class Kind : std::uint8_t { Null, Text, Integer, Number, Flag, List, Map, Yaml };
    using Entries = std::vector<std::pair<std::string, TemplateValue>>;

    TemplateValue() = default;  // null

    static TemplateValue text(std::string text);  // always a text when read again, quoted where it has to be
    static TemplateValue integer(std::int64_t number);
    static TemplateValue number(double number);
    static TemplateValue flag(bool flag);
    static TemplateValue list(std::vector<TemplateValue> items);
    static TemplateValue texts(const std::vector<std::string>& items);
    static TemplateValue map(Entries entries);  // in this order
    // As a person would write it: "!Sub ${X}-y", "{a: 1}", several lines. Must be readable by itself: aliases
    // of other places are not.
    static TemplateValue yaml(std::string source);

    Kind kind() const { return kind_; }
    const std::string& text() const { return text_; }  // scalars: as written; Yaml: the source
    const std::vector<TemplateValue>& items() const { return items_; }
    const Entries& entries() const { return entries_; }
    bool isCollection() const { return kind_ == Kind::List || kind_ == Kind::Map; }
    bool isEmptyCollection() const { return isCollection() && items_.empty() && entries_.empty(); }

  private:
    TemplateValue(Kind kind, std::string text) : kind_(kind), text_(std::move(text)) {}

    Kind kind_ = Kind::Null;
    std::string text_;
    std::vector<TemplateValue> items_;
    Entries entries_;
};

}  // namespace updraft
