// A reader of protobuf that knows nothing of ours: it follows a table of the published opentelemetry-proto
// (v1.3: trace/v1/trace.proto, common/v1, resource/v1, collector/trace/v1) and throws at whatever that does
// not have: unknown fields, other wire types, texts that are no UTF-8, ids of another length.
#pragma once

#include <cstdint>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/utf8.h"

namespace updraft::test {

// A message as a tree: the texts of single fields by name, messages by name in order.
struct DecodedMessage {
    std::map<std::string, std::string> fields;  // numbers in decimal, bytes in hex
    std::map<std::string, std::vector<DecodedMessage>> messages;

    const DecodedMessage& at(const std::string& name, std::size_t index = 0) const {
        return messages.at(name).at(index);
    }
    std::string text(const std::string& name) const {
        const auto found = fields.find(name);
        return found == fields.end() ? "" : found->second;
    }
    std::size_t count(const std::string& name) const {
        const auto found = messages.find(name);
        return found == messages.end() ? 0 : found->second.size();
    }
    // Of a message with attributes: "string:hello", "int:5", "bool:1" by key.
    std::map<std::string, std::string> attributes() const {
        std::map<std::string, std::string> all;
        const auto found = messages.find("attributes");
        if (found == messages.end()) return all;
        for (const DecodedMessage& pair : found->second) {
            const auto& value = pair.at("value").fields;
            if (value.size() != 1)
                throw std::runtime_error("AnyValue has " + std::to_string(value.size()) + " values");
            const std::string kind = value.begin()->first.substr(0, value.begin()->first.find('_'));
            if (!all.emplace(pair.text("key"), kind + ":" + value.begin()->second).second)
                throw std::runtime_error(pair.text("key") + " twice");
        }
        return all;
    }
};

class OtlpDecoder {
  public:
    static DecodedMessage decode(std::string_view bytes, const std::string& type) {
        return OtlpDecoder(bytes).message(type);
    }

  private:
    // kind: text, hex, int (varint), fixed32, fixed64, or the name of a message.
    struct Entry {
        const char* name;
        std::string kind;
        bool repeated = false;
    };
    using Table = std::map<std::string, std::map<std::uint64_t, Entry>>;
    static const Table& table() {
        static const Table all = {
            {"ExportTraceServiceRequest", {{1, {"resource_spans", "ResourceSpans", true}}}},
            {"ResourceSpans",
             {{1, {"resource", "Resource"}},
              {2, {"scope_spans", "ScopeSpans", true}},
              {3, {"schema_url", "text"}}}},
            {"Resource", {{1, {"attributes", "KeyValue", true}}, {2, {"dropped_attributes_count", "int"}}}},
            {"ScopeSpans",
             {{1, {"scope", "Scope"}}, {2, {"spans", "Span", true}}, {3, {"schema_url", "text"}}}},
            {"Scope",
             {{1, {"name", "text"}},
              {2, {"version", "text"}},
              {3, {"attributes", "KeyValue", true}},
              {4, {"dropped", "int"}}}},
            {"Span",
             {{1, {"trace_id", "hex"}},
              {2, {"span_id", "hex"}},
              {3, {"trace_state", "text"}},
              {4, {"parent_span_id", "hex"}},
              {5, {"name", "text"}},
              {6, {"kind", "int"}},
              {7, {"start", "fixed64"}},
              {8, {"end", "fixed64"}},
              {9, {"attributes", "KeyValue", true}},
              {10, {"dropped_attributes_count", "int"}},
              {11, {"events", "Event", true}},
              {12, {"dropped_events_count", "int"}},
              {13, {"links", "Link", true}},
              {14, {"dropped_links_count", "int"}},
              {15, {"status", "Status"}},
              {16, {"flags", "fixed32"}}}},
            {"Event",
             {{1, {"time", "fixed64"}},
              {2, {"name", "text"}},
              {3, {"attributes", "KeyValue", true}},
              {4, {"dropped", "int"}}}},
            {"Link",
             {{1, {"trace_id", "hex"}},
              {2, {"span_id", "hex"}},
              {3, {"trace_state", "text"}},
              {4, {"attributes", "KeyValue", true}},
              {5, {"dropped", "int"}},
              {6, {"flags", "fixed32"}}}},
            {"Status", {{2, {"message", "text"}}, {3, {"code", "int"}}}},
            {"KeyValue", {{1, {"key", "text"}}, {2, {"value", "AnyValue"}}}},
            {"AnyValue",
             {{1, {"string_value", "text"}},
              {2, {"bool_value", "int"}},
              {3, {"int_value", "int"}},
              {4, {"double_value", "fixed64"}}}}};
        return all;
    }

    explicit OtlpDecoder(std::string_view bytes) : rest_(bytes) {}

    DecodedMessage message(const std::string& type) {
        DecodedMessage result;
        while (!rest_.empty()) {
            const std::uint64_t tag = varint();
            const auto& known = table().at(type);
            const auto entry = known.find(tag >> 3);
            if (entry == known.end())
                throw std::runtime_error(type + " has no field " + std::to_string(tag >> 3));
            read(result, entry->second, tag & 7);
        }
        return result;
    }
    void read(DecodedMessage& into, const Entry& entry, std::uint64_t wireType) {
        const std::uint64_t wanted = entry.kind == "int"       ? 0
                                     : entry.kind == "fixed64" ? 1
                                     : entry.kind == "fixed32" ? 5
                                                               : 2;
        if (wireType != wanted) throw std::runtime_error(std::string(entry.name) + " has another wire type");
        const bool known = into.fields.contains(entry.name) || into.messages.contains(entry.name);
        if (known && !entry.repeated) throw std::runtime_error(std::string(entry.name) + " comes twice");
        if (wanted == 0) {
            into.fields[entry.name] = std::to_string(varint());
        } else if (wanted != 2) {
            into.fields[entry.name] = std::to_string(fixed(wanted == 1 ? 8 : 4));
        } else {
            const std::string_view bytes = take(varint());
            if (entry.kind == "text" && !isUtf8(bytes))
                throw std::runtime_error(std::string(entry.name) + " is no UTF-8");
            if (entry.kind == "text") into.fields[entry.name] = std::string(bytes);
            if (entry.kind == "hex") into.fields[entry.name] = hex(bytes);
            if (table().contains(entry.kind)) into.messages[entry.name].push_back(decode(bytes, entry.kind));
        }
    }
    std::uint64_t varint() {
        std::uint64_t value = 0;
        for (int shift = 0;; shift += 7) {
            if (shift > 63) throw std::runtime_error("a number of more than ten bytes");
            const auto byte = static_cast<std::uint8_t>(take(1)[0]);
            value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
            if (byte < 0x80) return value;
        }
    }
    std::uint64_t fixed(std::size_t size) {
        const std::string_view bytes = take(size);
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < size; ++i)
            value |= static_cast<std::uint64_t>(static_cast<std::uint8_t>(bytes[i])) << (8 * i);
        return value;
    }
    std::string_view take(std::uint64_t size) {
        if (size > rest_.size()) throw std::runtime_error("cut short");
        const std::string_view taken = rest_.substr(0, static_cast<std::size_t>(size));
        rest_.remove_prefix(taken.size());
        return taken;
    }
    static std::string hex(std::string_view bytes) {
        std::string text;
        for (const char c : bytes) {
            text += "0123456789abcdef"[static_cast<std::uint8_t>(c) >> 4];
            text += "0123456789abcdef"[static_cast<std::uint8_t>(c) & 15];
        }
        return text;
    }
    std::string_view rest_;
};

}  // namespace updraft::test
