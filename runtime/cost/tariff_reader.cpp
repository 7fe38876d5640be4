#include "runtime/cost/tariff_reader.h"

#include <algorithm>
#include <set>

#include "runtime/base/json_position.h"

namespace updraft {

namespace json = boost::json;

namespace {

std::string inQuotes(std::string_view text) {
    return "\"" + std::string(text) + "\"";
}

const json::value* member(const json::object& object, std::string_view key) {
    const auto found = object.find(key);
    return found == object.end() || found->value().is_null() ? nullptr : &found->value();
}

constexpr std::string_view kDimensionKeys[] = {
    "unit",  "meter", "meterHigh", "convert",      "price",  "tiers",        "pool",       "scope",
    "chunk", "note",  "evidence",  "evidenceNote", "source", "freePerMonth", "grantPrice", "surchargeOn"};

}  // namespace

TariffReader::Path TariffReader::below(Path path, std::string_view key) {
    path.emplace_back(key);
    return path;
}

void TariffReader::fail(const Path& path, std::string message) {
    if (error_) return;
    std::string where;
    for (const std::string& part : path) where += (where.empty() ? "" : ".") + part;
    error_ = Error{(where.empty() ? "" : where + ": ") + std::move(message), findInJson(text_, path, file_)};
}

void TariffReader::onlyKnown(const json::object& object, const Path& path,
                             std::initializer_list<std::string_view> known) {
    for (const auto& entry : object) {
        if (std::find(known.begin(), known.end(), std::string_view(entry.key())) != known.end()) continue;
        std::string all;
        for (const std::string_view one : known) all += (all.empty() ? "" : ", ") + std::string(one);
        return fail(below(path, entry.key()), "this is not known here: known are " + all);
    }
}

std::string TariffReader::text(const json::object& object, const Path& path, std::string_view key,
                               bool needed) {
    const json::value* value = member(object, key);
    if (value == nullptr) {
        if (needed) fail(path, inQuotes(key) + " is missing: write it as a text");
        return {};
    }
    if (!value->is_string()) {
        fail(below(path, key),
             value->is_number()
                 ? "numbers are written as texts here, in quotation marks, so that they are exact"
                 : "this must be a text");
        return {};
    }
    if (needed && value->as_string().empty()) fail(below(path, key), "this must not be empty");
    return std::string(value->as_string());
}

std::vector<std::string> TariffReader::texts(const json::object& object, const Path& path,
                                             std::string_view key) {
    std::vector<std::string> all;
    const json::value* value = member(object, key);
    if (value == nullptr) return all;
    const json::array* list = value->if_array();
    if (list == nullptr) {
        fail(below(path, key), "this must be a list of texts");
        return all;
    }
    for (const json::value& one : *list) {
        if (!one.is_string()) fail(below(path, key), "this must be a list of texts");
        if (one.is_string()) all.emplace_back(one.as_string());
    }
    return all;
}

Quantity TariffReader::quantity(const json::object& object, const Path& path, std::string_view key,
                                Quantity unit) {
    const std::string written = text(object, path, key);
    if (written.empty()) return 0;
    auto read = parseQuantity(written, unit);
    if (!read) fail(below(path, key), read.error().message);
    return read ? *read : 0;
}

std::uint32_t TariffReader::number(const json::object& object, const Path& path, std::string_view key) {
    const json::value* value = member(object, key);
    if (value == nullptr) return 0;
    if (!value->is_int64() || value->as_int64() < 1 || value->as_int64() > 100'000'000) {
        fail(below(path, key), "this must be a whole number above 0");
        return 0;
    }
    return static_cast<std::uint32_t>(value->as_int64());
}

std::uint32_t TariffReader::thousandths(const json::object& object, const Path& path, std::string_view key) {
    const Quantity read = quantity(object, path, key, 1'000);
    if (read > 1'000'000'000) fail(below(path, key), "this is too much");
    return static_cast<std::uint32_t>(read);
}

TariffDate TariffReader::date(const json::object& object, const Path& path, std::string_view key) {
    const std::string written = text(object, path, key);
    if (written.empty()) return {};
    const auto read = parseTariffDate(written);
    if (!read)
        fail(below(path, key), inQuotes(written) + " is not a date: write 2026-09-29, 2026-09 or 2026");
    return read.value_or(TariffDate{});
}

TariffReader::Sources TariffReader::readSources(const json::object& root) {
    Sources all;
    const json::value* value = member(root, "sources");
    if (value == nullptr) return all;
    if (!value->is_object()) {
        fail({"sources"}, "sources are an object, each by its name");
        return all;
    }
    for (const auto& entry : value->as_object()) {
        const Path path = {"sources", entry.key()};
        const json::object* object = entry.value().if_object();
        if (object == nullptr) {
            fail(path, "a source is an object with \"address\", \"date\", \"read\", \"kind\" and \"note\"");
            continue;
        }
        onlyKnown(*object, path, {"address", "date", "read", "kind", "note"});
        TariffSource source;
        source.id = entry.key();
        source.address = text(*object, path, "address", true);
        source.date = text(*object, path, "date");
        source.read = date(*object, path, "read");
        source.kind = text(*object, path, "kind");
        source.note = text(*object, path, "note");
        all.insert_or_assign(source.id, source);
    }
    return all;
}

Tariff TariffReader::readTariff(const json::object& object, const Path& path, const Sources& sources) {
    onlyKnown(object, path,
              {"id", "like", "kind", "provider", "service", "plan", "regions", "architecture", "currency",
               "effective", "rounding", "notes", "rules", "dimensions", "machines"});
    Tariff tariff;
    tariff.file = file_;
    readNames(object, path, tariff);
    readEffective(object, path, tariff);
    if (const json::value* rules = member(object, "rules")) {
        if (rules->is_object()) tariff.rules = readRules(rules->as_object(), below(path, "rules"));
        if (!rules->is_object()) fail(below(path, "rules"), "rules are an object");
    }
    readDimensions(object, path, tariff);
    readMachines(object, path, tariff);
    for (const TariffDimension& dimension : tariff.dimensions) {
        const auto source = sources.find(dimension.sourceId);
        if (source == sources.end())
            fail(below(below(path, "dimensions"), dimension.key),
                 "its source " + inQuotes(dimension.sourceId) +
                     " is not among \"sources\": add it there, with address and date");
        else if (tariff.source(dimension.sourceId) == nullptr)
            tariff.sources.push_back(source->second);
    }
    if (!error_) checkWhole(tariff, path);
    return tariff;
}

void TariffReader::readDimensions(const json::object& object, const Path& path, Tariff& tariff) {
    const json::value* dimensions = member(object, "dimensions");
    if (dimensions == nullptr) return;
    const Path all = below(path, "dimensions");
    if (!dimensions->is_object()) return fail(all, "dimensions are an object, each by its name");
    for (const auto& entry : dimensions->as_object()) {
        const Path at = below(all, entry.key());
        if (entry.value().is_null()) continue;
        if (!entry.value().is_object()) fail(at, "a dimension is an object with a price, or null");
        if (error_) return;
        tariff.dimensions.push_back(readDimension(entry.value().as_object(), at, entry.key()));
    }
}

void TariffReader::readMachines(const json::object& object, const Path& path, Tariff& tariff) {
    const json::value* machines = member(object, "machines");
    if (machines == nullptr) return;
    const Path all = below(path, "machines");
    const json::array* list = machines->if_array();
    if (list == nullptr) return fail(all, "machines are a list");
    for (std::size_t i = 0; i < list->size() && !error_; ++i) {
        const Path at = below(all, std::to_string(i));
        const json::object* machine = (*list)[i].if_object();
        if (machine == nullptr) return fail(at, "a machine is an object");
        tariff.machines.push_back(readMachine(*machine, at, tariff));
    }
}

void TariffReader::readNames(const json::object& object, const Path& path, Tariff& tariff) {
    tariff.id = text(object, path, "id", true);
    tariff.provider = text(object, path, "provider", true);
    tariff.service = text(object, path, "service", true);
    tariff.plan = text(object, path, "plan");
    tariff.currency = text(object, path, "currency", true);
    tariff.architecture = text(object, path, "architecture");
    tariff.rounding = text(object, path, "rounding");
    tariff.regions = texts(object, path, "regions");
    tariff.notes = texts(object, path, "notes");
    const std::string kind = text(object, path, "kind", true);
    if (kind == "service") tariff.kind = TariffKind::Service;
    if (kind == "machines") tariff.kind = TariffKind::Machines;
    if (kind != "functions" && kind != "service" && kind != "machines")
        fail(below(path, "kind"), "this is one of \"functions\", \"service\" and \"machines\"");
    const std::string& chip = tariff.architecture;
    if (!chip.empty() && chip != "x86_64" && chip != "arm64")
        fail(below(path, "architecture"), "this is \"x86_64\" or \"arm64\", or left out for any");
    const auto odd = [](char c) {
        return !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.');
    };
    if (std::any_of(tariff.id.begin(), tariff.id.end(), odd))
        fail(below(path, "id"), "an id has small letters, digits, \"-\", \"_\" and \".\" only");
}

void TariffReader::readEffective(const json::object& object, const Path& path, Tariff& tariff) {
    const json::value* value = member(object, "effective");
    if (value == nullptr) return;
    const Path at = below(path, "effective");
    if (!value->is_object()) return fail(at, "this is an object with \"from\", \"to\" and \"text\"");
    onlyKnown(value->as_object(), at, {"from", "to", "text"});
    tariff.effective = text(value->as_object(), at, "text");
    tariff.effectiveFrom = date(value->as_object(), at, "from");
    tariff.effectiveTo = date(value->as_object(), at, "to");
    if (tariff.effectiveTo.known() && tariff.effectiveTo <= tariff.effectiveFrom)
        fail(below(at, "to"), "it ends before it begins");
}

BillingRules TariffReader::readRules(const json::object& object, const Path& path) {
    onlyKnown(object, path, {"memorySizesMb", "vcpuByMemory", "mhzByMemory", "mbPerVcpu"});
    BillingRules rules;
    rules.mbPerVcpu = number(object, path, "mbPerVcpu");
    if (const json::value* sizes = member(object, "memorySizesMb")) {
        const json::array* list = sizes->if_array();
        for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
            const json::value& size = (*list)[i];
            const bool good = size.is_int64() && size.as_int64() > 0 && size.as_int64() < 100'000'000;
            if (good) rules.memorySizesMb.push_back(static_cast<std::uint32_t>(size.as_int64()));
            if (!good) list = nullptr;
        }
        if (list == nullptr || list->empty() ||
            !std::is_sorted(rules.memorySizesMb.begin(), rules.memorySizesMb.end()))
            fail(below(path, "memorySizesMb"), "this must be a list of rising whole numbers");
    }
    if (const json::value* table = member(object, "vcpuByMemory"); table != nullptr && table->is_object())
        rules.vcpuByMemory = readByMemory(table->as_object(), below(path, "vcpuByMemory"), 1'000);
    if (const json::value* table = member(object, "mhzByMemory"); table != nullptr && table->is_object())
        rules.mhzByMemory = readByMemory(table->as_object(), below(path, "mhzByMemory"), 1);
    return rules;
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> TariffReader::readByMemory(const json::object& object,
                                                                                const Path& path,
                                                                                Quantity perUnit) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> table;
    for (const auto& entry : object) {
        const auto memory = parseQuantity(entry.key(), 1);
        const Quantity value = quantity(object, path, entry.key(), perUnit);
        if (!memory || *memory > 100'000'000 || value > 100'000'000)
            fail(below(path, entry.key()), "this maps memory in MB to a number, both as texts");
        if (error_) return table;
        table.emplace_back(static_cast<std::uint32_t>(*memory), static_cast<std::uint32_t>(value));
    }
    std::sort(table.begin(), table.end());
    return table;
}

TariffDimension TariffReader::readDimension(const json::object& object, const Path& path, std::string key) {
    for (const auto& entry : object)
        if (std::find(std::begin(kDimensionKeys), std::end(kDimensionKeys), std::string_view(entry.key())) ==
            std::end(kDimensionKeys))
            fail(below(path, entry.key()),
                 "this is not known of a dimension: see runtime/cost/tariff_file.h");
    TariffDimension dimension;
    dimension.key = std::move(key);
    dimension.unit = text(object, path, "unit");
    dimension.scope = text(object, path, "scope");
    dimension.chunk = text(object, path, "chunk");
    dimension.note = text(object, path, "note");
    dimension.sourceId = text(object, path, "source", true);
    dimension.verifyNote = text(object, path, "evidenceNote");
    const std::string evidence = text(object, path, "evidence", true);
    const auto known = tariffEvidenceNamed(evidence);
    if (!known && !error_)
        fail(below(path, "evidence"),
             inQuotes(evidence) + " is not known: use primary, secondary, derived, memory or low");
    dimension.evidence = known.value_or(TariffEvidence::Low);
    dimension.surchargeOn = text(object, path, "surchargeOn");
    if (dimension.surchargeOn.empty()) readMeter(object, path, dimension);
    readTiers(object, path, dimension);
    dimension.pool = text(object, path, "pool");
    dimension.freePerMonth = quantity(object, path, "freePerMonth", dimension.unitSize);
    if (member(object, "grantPrice") != nullptr)
        dimension.grantPrice = readPrice(object, path, "grantPrice", dimension.unitSize);
    if (dimension.grantPrice && (dimension.freePerMonth == 0 || !dimension.grantPrice->known))
        fail(below(path, "grantPrice"), "this wants a known price, and \"freePerMonth\" beside it");
    return dimension;
}

std::optional<Meter> TariffReader::meterAt(const json::object& object, const Path& path,
                                           std::string_view key) {
    const std::string written = text(object, path, key, true);
    const auto meter = meterNamed(written);
    if (!meter && !error_) {
        std::string all;
        for (const MeterInfo& one : meters()) all += (all.empty() ? "" : ", ") + std::string(one.name);
        fail(below(path, key), inQuotes(written) + " is not a meter: known are " + all);
    }
    return meter;
}

void TariffReader::readMeter(const json::object& object, const Path& path, TariffDimension& dimension) {
    if (member(object, "convert") != nullptr) return readParts(object, path, dimension);
    const auto meter = meterAt(object, path, "meter");
    if (!meter) return;
    dimension.meter = *meter;
    readUnit(path, dimension);
    if (member(object, "meterHigh") == nullptr) return;
    dimension.meterHigh = meterAt(object, path, "meterHigh");
    if (dimension.meterHigh && info(*dimension.meterHigh).base != info(*meter).base)
        fail(below(path, "meterHigh"), "it does not count in the same unit as \"meter\"");
}

void TariffReader::readUnit(const Path& path, TariffDimension& dimension) {
    // What only a person can state may be in any unit.
    const bool stated = dimension.meter == Meter::Stated;
    std::string all;
    for (const TariffUnit& unit : tariffUnits()) {
        if (!stated && unit.base != info(dimension.meter).base) continue;
        if (dimension.unit == unit.name) {
            dimension.unitSize = unit.size;
            return;
        }
        all += (all.empty() ? "" : ", ") + std::string(unit.name);
    }
    fail(below(path, "unit"), inQuotes(dimension.unit) + " does not fit its meter: use one of " + all);
}

void TariffReader::readParts(const json::object& object, const Path& path, TariffDimension& dimension) {
    const TariffUnit* whole = unitNamed(dimension.unit, MeterBase::ConversionUnitParts);
    if (whole == nullptr) return fail(below(path, "unit"), "meters are converted to \"CU\" only");
    dimension.unitSize = whole->size;
    const Path at = below(path, "convert");
    const json::array* list = object.at("convert").if_array();
    if (list == nullptr || list->empty()) return fail(at, "this must be a list of at least one meter");
    for (std::size_t i = 0; i < list->size() && !error_; ++i) {
        const Path here = below(at, std::to_string(i));
        const json::object* part = (*list)[i].if_object();
        if (part == nullptr) return fail(here, "this is an object with \"meter\", \"unit\" and \"factor\"");
        onlyKnown(*part, here, {"meter", "unit", "factor"});
        const auto meter = meterAt(*part, here, "meter");
        ConversionPart one{meter.value_or(Meter::Stated), 0, text(*part, here, "factor", true),
                           text(*part, here, "unit", true)};
        const TariffUnit* unit = unitNamed(one.unit, info(one.meter).base);
        if (error_) return;
        if (unit == nullptr) return fail(below(here, "unit"), inQuotes(one.unit) + " does not fit its meter");
        const auto parts = parseQuantity(one.factor, whole->size);
        if (!parts || *parts % unit->size != 0 || *parts == 0)
            return fail(below(here, "factor"), "this must be a decimal above 0 of at most 4 places");
        one.weight = static_cast<std::uint64_t>(*parts / unit->size);
        dimension.parts.push_back(std::move(one));
    }
}

void TariffReader::readTiers(const json::object& object, const Path& path, TariffDimension& dimension) {
    const json::value* value = member(object, "tiers");
    if ((value == nullptr) == (member(object, "price") == nullptr))
        return fail(path, "it needs either \"price\" or \"tiers\"");
    if (value == nullptr) {
        dimension.tiers.push_back({std::nullopt, readPrice(object, path, "price", dimension.unitSize)});
        return;
    }
    const Path at = below(path, "tiers");
    const json::array* list = value->if_array();
    if (list == nullptr || list->empty()) return fail(at, "this must be a list of at least one tier");
    for (std::size_t i = 0; i < list->size() && !error_; ++i) {
        const Path here = below(at, std::to_string(i));
        const json::object* tier = (*list)[i].if_object();
        if (tier == nullptr) return fail(here, "a tier is an object with \"upTo\" and \"price\"");
        onlyKnown(*tier, here, {"upTo", "price"});
        TariffTier one{std::nullopt, readPrice(*tier, here, "price", dimension.unitSize)};
        if (member(*tier, "upTo") != nullptr) one.upTo = quantity(*tier, here, "upTo", dimension.unitSize);
        const bool last = i + 1 == list->size();
        if (last == one.upTo.has_value())
            return fail(here, last ? "the last tier has no \"upTo\", since it has no end"
                                   : "every tier but the last needs \"upTo\"");
        const Quantity before = dimension.tiers.empty() ? 0 : *dimension.tiers.back().upTo;
        if (one.upTo && *one.upTo <= before) return fail(below(here, "upTo"), "tiers must rise");
        dimension.tiers.push_back(std::move(one));
    }
}

TariffPrice TariffReader::readPrice(const json::object& object, const Path& path, std::string_view key,
                                    Quantity unitSize) {
    TariffPrice price;
    price.text = text(object, path, key, true);
    price.known = price.text != "unknown";
    if (!price.known || error_) return price;
    const std::size_t dots = price.text.find("..");
    auto low = Amount::parse(price.text.substr(0, dots));
    auto high = dots == std::string::npos ? low : Amount::parse(price.text.substr(dots + 2));
    if (!low || !high) {
        fail(below(path, key),
             (!low ? low : high).error().message + "; or a range such as 0.2..0.5, or unknown");
        return price;
    }
    price.low = *low;
    price.high = *high;
    if (low->isNegative() || price.high < price.low)
        fail(below(path, key), "a price is not negative, and a range rises");
    const auto partLow = low->per(unitSize), partHigh = high->per(unitSize);
    if (!partLow || !partHigh) fail(below(path, key), "this price is too fine to be exact in this unit");
    price.partLow = partLow.value_or(Amount());
    price.partHigh = partHigh.value_or(Amount());
    return price;
}

TariffMachine TariffReader::readMachine(const json::object& object, const Path& path, const Tariff& tariff) {
    onlyKnown(object, path, {"key", "extraKey", "vcpu", "memoryMb", "baseline", "architecture", "note"});
    TariffMachine machine;
    machine.key = text(object, path, "key", true);
    machine.extraKey = text(object, path, "extraKey");
    machine.vcpuMilli = thousandths(object, path, "vcpu");
    machine.memoryMb = number(object, path, "memoryMb");
    machine.baselineMilli = thousandths(object, path, "baseline");
    machine.architecture = text(object, path, "architecture");
    machine.note = text(object, path, "note");
    for (const std::string& key : {machine.key, machine.extraKey})
        if (!key.empty() && tariff.dimension(key) == nullptr)
            fail(path, inQuotes(key) + " is not one of the tariff's dimensions");
    if (machine.vcpuMilli == 0 || machine.memoryMb == 0)
        fail(path, "a machine needs \"vcpu\" and \"memoryMb\"");
    return machine;
}

void TariffReader::checkWhole(const Tariff& tariff, const Path& path) {
    for (const TariffDimension& dimension : tariff.dimensions) {
        const Path at = below(below(path, "dimensions"), dimension.key);
        if (dimension.surchargeOn.empty()) continue;
        const TariffDimension* of = tariff.dimension(dimension.surchargeOn);
        if (of == nullptr || !of->surchargeOn.empty())
            fail(below(at, "surchargeOn"),
                 "this names another dimension of the tariff, which is no surcharge");
    }
    const auto needsVcpu = [](const TariffDimension& dimension) {
        const auto one = [](Meter meter) {
            return meter == Meter::WallVcpu || meter == Meter::Shared100Vcpu || meter == Meter::InstanceVcpu;
        };
        return one(dimension.meter) ||
               std::any_of(dimension.parts.begin(), dimension.parts.end(),
                           [&](const ConversionPart& part) { return one(part.meter); });
    };
    const auto& all = tariff.dimensions;
    const bool vcpu = !tariff.rules.vcpuByMemory.empty() || tariff.rules.mbPerVcpu != 0;
    if (!vcpu && std::any_of(all.begin(), all.end(), needsVcpu))
        fail(path, "a meter of vCPUs needs \"vcpuByMemory\" or \"mbPerVcpu\" in \"rules\"");
    const bool clock = std::any_of(
        all.begin(), all.end(), [](const TariffDimension& one) { return one.meter == Meter::Ceil100MhzMs; });
    if (clock && tariff.rules.mhzByMemory.empty())
        fail(path, "the meter ceil100_mhz_ms needs \"mhzByMemory\" in \"rules\"");
}

}  // namespace updraft
