#include "runtime/cost/tariff_edit.h"

#include <algorithm>
#include <boost/json.hpp>

#include "runtime/base/json_position.h"

namespace updraft {

namespace json = boost::json;

namespace {

constexpr std::size_t kLongestId = 100;
constexpr std::string_view kUnknown = "unknown";

TariffDimension* dimensionOf(Tariff& tariff, const std::string& key) {
    const auto found = std::find_if(tariff.dimensions.begin(), tariff.dimensions.end(),
                                    [&](const TariffDimension& one) { return one.key == key; });
    return found == tariff.dimensions.end() ? nullptr : &*found;
}

Result<TariffPrice> priceOf(std::string_view written, Quantity unitSize) {
    TariffPrice price;
    price.text = std::string(written);
    price.known = written != kUnknown;
    if (!price.known) return price;
    const std::size_t dots = written.find("..");
    auto low = Amount::parse(written.substr(0, dots));
    auto high = dots == std::string_view::npos ? low : Amount::parse(written.substr(dots + 2));
    if (!low) return low.error();
    if (!high) return high.error();
    if (low->isNegative()) return Error{"a price is not negative"};
    if (*high < *low) return Error{"a range rises, such as 0.2..0.5"};
    const auto partLow = low->per(unitSize), partHigh = high->per(unitSize);
    if (!partLow || !partHigh) return Error{"this price is too fine to be exact in this unit"};
    price.low = *low;
    price.high = *high;
    price.partLow = *partLow;
    price.partHigh = *partHigh;
    return price;
}

Status checkDate(const Tariff& tariff, const TariffPlace& place, std::string_view value) {
    const auto date = value.empty() ? std::optional<TariffDate>(TariffDate{}) : parseTariffDate(value);
    if (!date)
        return Error{"\"" + std::string(value) + "\" is not a date: write 2026-09-29, 2026-09 or 2026"};
    const bool from = place.field == TariffField::ValidFrom;
    const TariffDate begins = from ? *date : tariff.effectiveFrom, ends = from ? tariff.effectiveTo : *date;
    if (ends.known() && ends <= begins)
        return Error{"it would end on " + text(ends) + ", before it begins: change the other date first"};
    return Done{};
}

// The member as an object: made, or in place of what is none.
json::object& objectIn(json::object& parent, std::string_view key) {
    json::value& place = parent[key];
    if (!place.is_object()) place = json::object();
    return place.as_object();
}

void writePrices(json::object& member, const TariffDimension& dimension) {
    member.erase("price");
    member.erase("tiers");
    if (dimension.tiers.size() == 1) {
        member["price"] = dimension.tiers.front().price.text;
        return;
    }
    json::array tiers;
    for (const TariffTier& tier : dimension.tiers) {
        json::object one;
        if (tier.upTo) one["upTo"] = quantityText(*tier.upTo, dimension.unitSize);
        one["price"] = tier.price.text;
        tiers.push_back(std::move(one));
    }
    member["tiers"] = std::move(tiers);
}

void writeDimension(json::object& member, const TariffDimension& dimension, bool prices, bool grant,
                    const std::string& sourceId) {
    if (prices) writePrices(member, dimension);
    if (grant) member["freePerMonth"] = quantityText(dimension.freePerMonth, dimension.unitSize);
    // What a grant is worth has no place without one.
    if (grant && dimension.freePerMonth == 0 && dimension.grantPrice) member["grantPrice"] = nullptr;
    member["source"] = sourceId;
    member["evidence"] = name(TariffEvidence::Primary);
    if (!dimension.verifyNote.empty()) member["evidenceNote"] = nullptr;  // it was about the other figure
}

void writeValidity(json::object& object, const TariffChanges& changes) {
    for (const auto& [place, value] : changes) {
        const bool from = place.field == TariffField::ValidFrom;
        if (!from && place.field != TariffField::ValidTo) continue;
        json::object& effective = objectIn(object, "effective");
        json::value& date = effective[from ? "from" : "to"];
        if (value.empty())
            date = nullptr;
        else
            date = value;
        effective["text"] = nullptr;  // it was about the other dates
    }
}

// The same source again, or a new name for another.
std::string addSource(json::object& root, const std::string& tariffId, const TariffSource& source) {
    json::object& sources = objectIn(root, "sources");
    json::object wanted{{"address", source.address}, {"read", text(source.read)}, {"kind", "primary"}};
    for (int number = 1;; ++number) {
        const std::string id = tariffId + "-source" + (number == 1 ? "" : "-" + std::to_string(number));
        if (const json::value* there = sources.if_contains(id); there != nullptr && *there != wanted)
            continue;
        sources[id] = std::move(wanted);
        return id;
    }
}

// As people write it: a member or an element a line, what is short and flat on one.
void print(const json::value& value, int depth, std::string& out) {
    const std::string flat = json::serialize(value);
    const bool nested = flat.find_first_of("{[", 1) != std::string::npos;
    if ((!value.is_object() && !value.is_array()) || (!nested && flat.size() + depth < 80)) {
        out += flat;
        return;
    }
    const std::string inner(static_cast<std::size_t>(depth) + 2, ' ');
    const char* before = "\n";
    out += value.is_object() ? "{" : "[";
    const auto begin = [&] {
        out += before + inner;
        before = ",\n";
    };
    if (const json::object* object = value.if_object()) {
        for (const auto& entry : *object) {
            begin();
            out += json::serialize(entry.key()) + ": ";
            print(entry.value(), depth + 2, out);
        }
    } else {
        for (const json::value& one : value.as_array()) {
            begin();
            print(one, depth + 2, out);
        }
    }
    out += "\n" + std::string(static_cast<std::size_t>(depth), ' ') + (value.is_object() ? "}" : "]");
}

std::string printed(const json::value& root) {
    std::string out;
    print(root, 0, out);
    return out + "\n";
}

bool isNamed(const json::value& tariff, const std::string& id) {
    const json::object* object = tariff.if_object();
    const json::value* named = object == nullptr ? nullptr : object->if_contains("id");
    return named != nullptr && named->is_string() && named->as_string() == id;
}

struct OpenFile {
    json::value root;
    json::array& tariffs() { return root.as_object()["tariffs"].as_array(); }
    json::object* find(const std::string& id) {
        for (json::value& one : tariffs())
            if (isNamed(one, id)) return &one.as_object();
        return nullptr;
    }
};

Result<OpenFile> openText(std::string_view text, const std::string& file) {
    json::error_code failed;
    OpenFile open{json::parse(text, failed)};
    if (failed) return Error{"this is not JSON: " + failed.message(), positionAt(text, text.size(), file)};
    const json::object* root = open.root.if_object();
    const json::value* list = root == nullptr ? nullptr : root->if_contains("tariffs");
    if (list == nullptr || !list->is_array())
        return Error{"\"tariffs\" must be a list", positionAt(text, 0, file)};
    return open;
}

}  // namespace

std::optional<std::string> valueAt(const Tariff& tariff, const TariffPlace& place) {
    if (place.field == TariffField::ValidFrom) return text(tariff.effectiveFrom);
    if (place.field == TariffField::ValidTo) return text(tariff.effectiveTo);
    const TariffDimension* dimension = tariff.dimension(place.dimension);
    if (dimension == nullptr || place.tier >= dimension->tiers.size()) return std::nullopt;
    if (place.field == TariffField::Free) return quantityText(dimension->freePerMonth, dimension->unitSize);
    return dimension->tiers[place.tier].price.text;
}

Status checkTariffValue(const Tariff& tariff, const TariffPlace& place, std::string_view value) {
    if (place.field == TariffField::ValidFrom || place.field == TariffField::ValidTo)
        return checkDate(tariff, place, value);
    const TariffDimension* dimension = tariff.dimension(place.dimension);
    if (dimension == nullptr) return Error{"there is no \"" + place.dimension + "\" in this price list"};
    if (place.field == TariffField::Free) {
        const auto quantity = parseQuantity(value, dimension->unitSize);
        return quantity ? Status(Done{}) : Status(quantity.error());
    }
    const auto price = priceOf(value, dimension->unitSize);
    return price ? Status(Done{}) : Status(price.error());
}

Tariff changedTariff(const Tariff& tariff, const TariffChanges& changes) {
    Tariff changed = tariff;
    for (const auto& [place, value] : changes) {
        if (place.field == TariffField::ValidFrom)
            changed.effectiveFrom = parseTariffDate(value).value_or(TariffDate{});
        if (place.field == TariffField::ValidTo)
            changed.effectiveTo = parseTariffDate(value).value_or(TariffDate{});
        TariffDimension* dimension = dimensionOf(changed, place.dimension);
        if (dimension == nullptr || place.tier >= dimension->tiers.size()) continue;
        if (place.field == TariffField::Free) {
            const auto quantity = parseQuantity(value, dimension->unitSize);
            if (quantity) dimension->freePerMonth = *quantity;
        } else if (place.field == TariffField::Price) {
            const auto price = priceOf(value, dimension->unitSize);
            if (price) dimension->tiers[place.tier].price = *price;
        }
    }
    return changed;
}

Status checkTariffId(std::string_view id) {
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    const auto good = [&](char c) { return plain(c) || c == '-' || c == '_' || c == '.'; };
    if (id.empty()) return Error{"A price list needs an id"};
    if (!std::all_of(id.begin(), id.end(), good))
        return Error{"An id has small letters, digits, \"-\", \"_\" and \".\" only"};
    if (!plain(id.front())) return Error{"An id begins with a small letter or a digit"};
    if (id.size() > kLongestId)
        return Error{"An id has at most " + std::to_string(kLongestId) + " characters"};
    return Done{};
}

std::string newTariffText(const std::string& id, const std::string& like, const std::string& plan) {
    json::object tariff{{"id", id}, {"like", like}};
    if (!plan.empty()) tariff["plan"] = plan;
    return printed(json::object{{"format", "updraft-tariffs/1"},
                                {"sources", json::object()},
                                {"tariffs", json::array{std::move(tariff)}}});
}

Result<std::string> changedTariffText(std::string_view text, const std::string& file, const Tariff& tariff,
                                      const TariffChanges& changes, const TariffSource& source) {
    auto open = openText(text, file);
    if (!open) return open.error();
    json::object* object = open->find(tariff.id);
    if (object == nullptr) return Error{"there is no \"" + tariff.id + "\" in it any more", {file, 0, 0}};
    const Tariff changed = changedTariff(tariff, changes);
    std::map<std::string, std::pair<bool, bool>> touched;  // dimension: whether prices, whether the grant
    for (const auto& [place, value] : changes) {
        if (place.field == TariffField::Price) touched[place.dimension].first = true;
        if (place.field == TariffField::Free) touched[place.dimension].second = true;
    }
    std::string sourceId;
    if (!touched.empty()) sourceId = addSource(open->root.as_object(), tariff.id, source);
    object = open->find(tariff.id);
    for (const auto& [key, what] : touched) {
        const TariffDimension* dimension = changed.dimension(key);
        if (dimension == nullptr) continue;
        writeDimension(objectIn(objectIn(*object, "dimensions"), key), *dimension, what.first, what.second,
                       sourceId);
    }
    writeValidity(*object, changes);
    return printed(open->root);
}

Result<std::optional<std::string>> tariffTextWithout(std::string_view text, const std::string& file,
                                                     const std::string& id) {
    auto open = openText(text, file);
    if (!open) return open.error();
    json::array& all = open->tariffs();
    const auto gone =
        std::find_if(all.begin(), all.end(), [&](const json::value& one) { return isNamed(one, id); });
    if (gone == all.end()) return Error{"there is no \"" + id + "\" in it any more", {file, 0, 0}};
    all.erase(gone);
    if (all.empty()) return std::optional<std::string>();
    return std::optional<std::string>(printed(open->root));
}

}  // namespace updraft
