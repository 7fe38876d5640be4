// Reads one tariff of a tariff file. The first thing that is wrong ends it, named with its line. Internal to
// tariff_file.cpp; used once; any one thread.
#pragma once

#include <boost/json.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/cost/tariff.h"

namespace updraft {

class TariffReader {
  public:
    using Path = std::vector<std::string>;  // from the document to the value in question
    using Sources = std::map<std::string, TariffSource, std::less<>>;

    TariffReader(std::string_view text, const std::string& file) : text_(text), file_(file) {}

    Sources readSources(const boost::json::object& root);
    // `path` is where it stands; the object may hold more than stands there, taken from another.
    Tariff readTariff(const boost::json::object& object, const Path& path, const Sources& sources);

    const std::optional<Error>& error() const { return error_; }
    void fail(const Path& path, std::string message);
    void onlyKnown(const boost::json::object& object, const Path& path,
                   std::initializer_list<std::string_view> known);
    std::string text(const boost::json::object& object, const Path& path, std::string_view key,
                     bool needed = false);
    static Path below(Path path, std::string_view key);

  private:
    void readNames(const boost::json::object& object, const Path& path, Tariff& tariff);
    void readDimensions(const boost::json::object& object, const Path& path, Tariff& tariff);
    void readMachines(const boost::json::object& object, const Path& path, Tariff& tariff);
    void readEffective(const boost::json::object& object, const Path& path, Tariff& tariff);
    BillingRules readRules(const boost::json::object& object, const Path& path);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> readByMemory(const boost::json::object& object,
                                                                      const Path& path, Quantity perUnit);
    TariffDimension readDimension(const boost::json::object& object, const Path& path, std::string key);
    void readMeter(const boost::json::object& object, const Path& path, TariffDimension& dimension);
    std::optional<Meter> meterAt(const boost::json::object& object, const Path& path, std::string_view key);
    void readUnit(const Path& path, TariffDimension& dimension);
    void readParts(const boost::json::object& object, const Path& path, TariffDimension& dimension);
    void readTiers(const boost::json::object& object, const Path& path, TariffDimension& dimension);
    TariffPrice readPrice(const boost::json::object& object, const Path& path, std::string_view key,
                          Quantity unitSize);
    TariffMachine readMachine(const boost::json::object& object, const Path& path, const Tariff& tariff);
    Quantity quantity(const boost::json::object& object, const Path& path, std::string_view key,
                      Quantity unit);
    std::uint32_t number(const boost::json::object& object, const Path& path, std::string_view key);
    std::uint32_t thousandths(const boost::json::object& object, const Path& path, std::string_view key);
    TariffDate date(const boost::json::object& object, const Path& path, std::string_view key);
    std::vector<std::string> texts(const boost::json::object& object, const Path& path, std::string_view key);
    void checkWhole(const Tariff& tariff, const Path& path);

    std::string_view text_;
    const std::string& file_;
    std::optional<Error> error_;
};

}  // namespace updraft
