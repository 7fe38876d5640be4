#include "runtime/api/monitoring/wire/wire_input.h"

#include <charconv>
#include <cmath>

#include "runtime/base/text.h"

namespace updraft {
namespace {

[[noreturn]] void wrongType(const std::string& path, const char* wanted) {
    throw serializationFault(path + " must be " + wanted + ".");
}

}  // namespace

WireInput::WireInput(const WireValue& value, std::string path) : value_(&value), path_(std::move(path)) {
    const std::string* text = value.as<std::string>();
    const bool emptyForm = text != nullptr && text->empty();  // "Metric=" in a form
    if (!emptyForm && value.as<WireValue::Members>() == nullptr)
        wrongType(path_.empty() ? "The request's body" : path_, "a structure");
}

std::string WireInput::pathOf(std::string_view member) const {
    return path_.empty() ? std::string(member) : path_ + "." + std::string(member);
}

std::optional<std::string> WireInput::text(std::string_view member) const {
    const WireValue* value = value_->find(member);
    if (value == nullptr) return std::nullopt;
    if (const auto* text = value->as<std::string>()) return *text;
    wrongType(pathOf(member), "a string");
}

std::optional<std::int64_t> WireInput::integer(std::string_view member) const {
    const WireValue* value = value_->find(member);
    if (value == nullptr) return std::nullopt;
    if (const auto* number = value->as<std::int64_t>()) return *number;
    if (const auto* text = value->as<std::string>()) {
        if (const auto number = parseInteger(*text)) return *number;
    }
    const double* number = value->as<double>();
    if (number != nullptr && std::trunc(*number) == *number && std::abs(*number) < 9e15)
        return static_cast<std::int64_t>(*number);
    wrongType(pathOf(member), "an integer");
}

std::optional<double> WireInput::number(std::string_view member) const {
    const WireValue* value = value_->find(member);
    if (value == nullptr) return std::nullopt;
    if (const auto* whole = value->as<std::int64_t>()) return static_cast<double>(*whole);
    double number = std::nan("");
    if (const auto* fraction = value->as<double>()) number = *fraction;
    if (const auto* text = value->as<std::string>()) {
        const char* end = text->data() + text->size();
        const auto read = std::from_chars(text->data(), end, number);
        if (read.ec != std::errc() || read.ptr != end) number = std::nan("");
    }
    if (std::isfinite(number)) return number;
    wrongType(pathOf(member), "a number");
}

std::optional<bool> WireInput::boolean(std::string_view member) const {
    const WireValue* value = value_->find(member);
    if (value == nullptr) return std::nullopt;
    if (const auto* flag = value->as<bool>()) return *flag;
    if (const auto* text = value->as<std::string>()) {
        if (*text == "true") return true;
        if (*text == "false") return false;
    }
    wrongType(pathOf(member), "true or false");
}

std::optional<WireTime> WireInput::time(std::string_view member) const {
    const WireValue* value = value_->find(member);
    if (value == nullptr) return std::nullopt;
    WireTime time;
    if (const auto* moment = value->as<WireTime>()) return *moment;
    if (const auto* text = value->as<std::string>()) {
        if (parseWireTime(*text, time)) return time;
    } else if (const auto* seconds = value->as<std::int64_t>()) {
        if (parseWireTime(std::to_string(*seconds), time)) return time;
    } else if (const auto* fraction = value->as<double>()) {
        if (parseWireTime(numberText(*fraction), time)) return time;
    }
    wrongType(pathOf(member), "a timestamp, for example 2026-11-23T10:20:00Z");
}

const WireValue::List* WireInput::list(std::string_view member) const {
    const WireValue* value = value_->find(member);
    if (value == nullptr) return nullptr;
    if (const auto* items = value->as<WireValue::List>()) return items;
    const auto* text = value->as<std::string>();
    if (text != nullptr && text->empty()) return nullptr;  // an empty list in a form
    wrongType(pathOf(member), "a list");
}

std::vector<std::string> WireInput::texts(std::string_view member) const {
    std::vector<std::string> texts;
    const WireValue::List* items = list(member);
    if (items == nullptr) return texts;
    for (const WireValue& item : *items) {
        const auto* text = item.as<std::string>();
        if (text == nullptr) wrongType(pathOf(member), "a list of strings");
        texts.push_back(*text);
    }
    return texts;
}

std::optional<WireInput> WireInput::structure(std::string_view member) const {
    const WireValue* value = value_->find(member);
    if (value == nullptr) return std::nullopt;
    return WireInput(*value, pathOf(member));
}

std::vector<WireInput> WireInput::structures(std::string_view member) const {
    std::vector<WireInput> structures;
    const WireValue::List* items = list(member);
    if (items == nullptr) return structures;
    for (std::size_t i = 0; i < items->size(); ++i)
        structures.emplace_back((*items)[i], pathOf(member) + ".member." + std::to_string(i + 1));
    return structures;
}

}  // namespace updraft
