#include "widgets/test/json/json_index.h"

namespace updraft {

std::shared_ptr<const JsonIndex> JsonIndex::of(QByteArray text) {
    auto index = std::make_shared<JsonIndex>();
    index->text_ = std::move(text);
    if (!index->build()) return nullptr;
    return index;
}

bool JsonIndex::build() {
    JsonScanner scanner(part(0, static_cast<std::uint32_t>(text_.size())));
    struct Open {
        Id id, lastChild;
    };
    std::vector<Open> open;
    std::uint32_t keyBegin = 0, keyEnd = 0;
    for (;;) {
        const JsonToken token = scanner.next();
        if (token == JsonToken::Fault) return false;
        if (token == JsonToken::End) return true;
        const auto begin = static_cast<std::uint32_t>(scanner.begin());
        const auto end = static_cast<std::uint32_t>(scanner.end());
        if (token == JsonToken::Key) {
            keyBegin = begin;
            keyEnd = end;
            continue;
        }
        if (token == JsonToken::ObjectEnd || token == JsonToken::ArrayEnd) {
            nodes_[open.back().id].end = end;
            open.pop_back();
            continue;
        }
        const Id id = static_cast<Id>(nodes_.size());
        nodes_.push_back({begin, end, keyBegin, keyEnd, kNone, kNone, 0, token});
        keyBegin = keyEnd = 0;
        if (!open.empty()) {
            Node& parent = nodes_[open.back().id];
            if (parent.children++ == 0)
                parent.firstChild = id;
            else
                nodes_[open.back().lastChild].next = id;
            open.back().lastChild = id;
        }
        if (token == JsonToken::ObjectBegin || token == JsonToken::ArrayBegin) open.push_back({id, kNone});
    }
}

JsonIndex::Id JsonIndex::member(Id object, std::string_view name) const {
    if (nodes_[object].kind != JsonToken::ObjectBegin) return kNone;
    for (Id id = nodes_[object].firstChild; id != kNone; id = nodes_[id].next) {
        const std::string_view quoted = key(id);
        if (quoted.size() == name.size() + 2 && quoted.substr(1, name.size()) == name) return id;
    }
    return kNone;
}

}  // namespace updraft
