// JsonIndex: where every value of a JSON text stands and what it belongs to, for trees that are opened bit by
// bit. Made once, also in the background; then read only. Holds the text.
#pragma once

#include <QByteArray>
#include <cstdint>
#include <memory>
#include <vector>

#include "widgets/test/json/json_scanner.h"

namespace updraft {

class JsonIndex {
  public:
    using Id = std::uint32_t;
    static constexpr Id kNone = 0xffffffff;

    struct Node {
        std::uint32_t begin = 0, end = 0;        // of the value
        std::uint32_t keyBegin = 0, keyEnd = 0;  // of its name, quotes included; equal: has none
        Id next = kNone, firstChild = kNone;     // next: the following child of the same parent
        std::uint32_t children = 0;
        JsonToken kind = JsonToken::Null;  // ObjectBegin, ArrayBegin or a plain value
    };

    // Null when the text is not JSON.
    static std::shared_ptr<const JsonIndex> of(QByteArray text);

    const Node& node(Id id) const { return nodes_[id]; }
    Id root() const { return 0; }
    std::string_view value(Id id) const { return part(nodes_[id].begin, nodes_[id].end); }
    std::string_view key(Id id) const { return part(nodes_[id].keyBegin, nodes_[id].keyEnd); }
    // The member of an object by its name; kNone when there is none.
    Id member(Id object, std::string_view name) const;
    const QByteArray& text() const { return text_; }

  private:
    std::string_view part(std::uint32_t begin, std::uint32_t end) const {
        return std::string_view(text_.constData(), static_cast<std::size_t>(text_.size()))
            .substr(begin, end - begin);
    }
    bool build();
    QByteArray text_;
    std::vector<Node> nodes_;
};

}  // namespace updraft
