// The examples of RFC 8949, appendix A, as far as Smithy RPC v2 has them, and everything that must be
// refused.
#include "runtime/api/monitoring/wire/cbor.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace updraft {
namespace {

std::string bytesOf(std::string_view hex) {
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        bytes += static_cast<char>(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16));
    return bytes;
}

std::string hexOf(std::string_view bytes) {
    std::string hex;
    char pair[3];
    for (const char c : bytes) {
        std::snprintf(pair, sizeof pair, "%02x", static_cast<unsigned char>(c));
        hex += pair;
    }
    return hex;
}

WireValue read(std::string_view hex) {
    auto value = readCbor(bytesOf(hex));
    EXPECT_TRUE(value.ok()) << hex << ": " << (value.ok() ? "" : value.error().message);
    return value.ok() ? *value : WireValue("unreadable");
}

using Members = WireValue::Members;
using List = WireValue::List;

TEST(Cbor, ReadsTheStandardsExamplesOfNumbers) {
    const std::pair<const char*, WireValue> kExamples[] = {
        {"00", 0},
        {"01", 1},
        {"0a", 10},
        {"17", 23},
        {"1818", 24},
        {"1864", 100},
        {"1903e8", 1000},
        {"1a000f4240", 1000000},
        {"1b000000e8d4a51000", std::int64_t{1000000000000}},
        {"20", -1},
        {"29", -10},
        {"3863", -100},
        {"3903e7", -1000},
        {"f90000", 0.0},
        {"f93c00", 1.0},
        {"fb3ff199999999999a", 1.1},
        {"f93e00", 1.5},
        {"f97bff", 65504.0},
        {"fa47c35000", 100000.0},
        {"fa7f7fffff", 3.4028234663852886e+38},
        {"fb7e37e43c8800759c", 1.0e+300},
        {"f90001", 5.960464477539063e-8},
        {"f90400", 0.00006103515625},
        {"f9c400", -4.0},
        {"fbc010666666666666", -4.1},
        {"f97c00", INFINITY},
        {"f9fc00", -INFINITY},
        {"fa7f800000", INFINITY},
        {"f4", false},
        {"f5", true},
        {"f6", WireValue()},
        {"f7", WireValue()},
        {"c11a514b67b0", WireTime{1363896240000}},
        {"c1fb41d452d9ec200000", WireTime{1363896240500}},
    };
    for (const auto& [hex, expected] : kExamples) EXPECT_EQ(read(hex), expected) << hex;
    EXPECT_TRUE(std::isnan(*read("f97e00").as<double>()));
}

TEST(Cbor, ReadsTheStandardsExamplesOfTextsAndCollections) {
    const std::pair<const char*, WireValue> kExamples[] = {
        {"40", std::string()},
        {"4401020304", std::string("\x01\x02\x03\x04")},
        {"60", ""},
        {"6161", "a"},
        {"6449455446", "IETF"},
        {"62225c", "\"\\"},
        {"62c3bc", "ü"},
        {"63e6b0b4", "水"},
        {"64f0908591", "𐅑"},
        {"80", List{}},
        {"83010203", List{1, 2, 3}},
        {"8301820203820405", List{1, List{2, 3}, List{4, 5}}},
        {"a0", Members{}},
        {"a26161016162820203", Members{{"a", 1}, {"b", List{2, 3}}}},
        {"826161a161626163", List{"a", Members{{"b", "c"}}}},
        {"5f42010243030405ff", std::string("\x01\x02\x03\x04\x05")},
        {"7f657374726561646d696e67ff", "streaming"},
        {"9fff", List{}},
        {"9f018202039f0405ffff", List{1, List{2, 3}, List{4, 5}}},
        {"83018202039f0405ff", List{1, List{2, 3}, List{4, 5}}},
        {"bf61610161629f0203ffff", Members{{"a", 1}, {"b", List{2, 3}}}},
        {"bf6346756ef563416d7421ff", Members{{"Fun", true}, {"Amt", -2}}},
    };
    for (const auto& [hex, expected] : kExamples) EXPECT_EQ(read(hex), expected) << hex;
}

TEST(Cbor, RefusesWhatIsNoneOrNotForUs) {
    for (const char* hex : {
             "",  // nothing
             "18",
             "19ff",
             "1b00",
             "fb00",
             "62c3",  // too short
             "0000",  // something behind it
             "1c",
             "3d",
             "5e",
             "fe",
             "fc",
             "fd",  // reserved lengths
             "1f",
             "3f",
             "df",  // of indefinite length where there is none
             "1bffffffffffffffff",
             "3bffffffffffffffff",  // beyond 64 bits with sign
             "61ff",
             "62c0ae",
             "63eda080",
             "64f4908080",  // not UTF-8
             "ff",
             "8181ff",  // a break where nothing is open
             "9f01",
             "bf6161",
             "bf6161ff",
             "5f",
             "5f4101",  // not closed
             "5f6161ff",
             "7f4161ff",
             "5f5f4101ffff",  // mixed or nested parts
             "a10102",
             "a1f501",
             "a14161f5",  // keys that are not texts
             "a2616101616102",
             "bf616101616102ff",  // a key twice
             "c249010000000000000000",
             "d9d9f700",  // other tags
             "c074323031332d30332d32315432303a30343a30305a",
             "c16161",
             "c1f97e00",
             "c1fb7e37e43c8800759c",
             "f0",
             "f8ff",
             "f818",
             "e0",  // simple values
             "9b7fffffffffffffff",
             "bb7fffffffffffffff",
             "5b7fffffffffffffff",
             "7affffffff",  // too long
         }) {
        EXPECT_FALSE(readCbor(bytesOf(hex)).ok()) << hex;
    }
}

TEST(Cbor, BoundsHowDeepAndHowWideThingsAre) {
    const auto nested = [](int depth) {
        return std::string(static_cast<std::size_t>(depth), '\x81') + '\x00';
    };
    EXPECT_TRUE(readCbor(nested(kMostWireDepth)).ok());
    EXPECT_FALSE(readCbor(nested(kMostWireDepth + 1)).ok());
    EXPECT_FALSE(readCbor(std::string(1'000'000, '\x81')).ok());
    EXPECT_FALSE(readCbor(std::string(1'000'000, '\x9f')).ok());
    std::string wide("\xb9\x10\x00", 3);  // a map of 4,096 keys
    for (int i = 0; i < 4096; ++i) wide += "\x64" + std::to_string(1000 + i) + '\x00';
    EXPECT_FALSE(readCbor(wide).ok());
}

TEST(Cbor, WritesTheShortestForm) {
    const std::pair<WireValue, const char*> kExamples[] = {
        {0, "00"},
        {23, "17"},
        {24, "1818"},
        {255, "18ff"},
        {256, "190100"},
        {65536, "1a00010000"},
        {std::int64_t{1000000000000}, "1b000000e8d4a51000"},
        {-1, "20"},
        {-1000, "3903e7"},
        {1.1, "fb3ff199999999999a"},
        {true, "f5"},
        {WireValue(), "f6"},
        {"ü", "62c3bc"},
        {"a\xff", "6461efbfbd"},  // what is not UTF-8 is repaired
        {WireTime{1363896240000}, "c11a514b67b0"},
        {WireTime{1363896240500}, "c1fb41d452d9ec200000"},
        {List{1, List{2, 3}}, "8201820203"},
        {Members{{"a", 1}, {"b", List{2, 3}}}, "a26161016162820203"},
        {WireValue::Map{{{"a", 1}}}, "a1616101"},
    };
    for (const auto& [value, hex] : kExamples) EXPECT_EQ(hexOf(writeCbor(value)), hex);
}

// Whatever comes in, reading ends, within bounds; what is accepted survives being written and read again.
TEST(Cbor, SurvivesRubbish) {
    std::mt19937_64 random(8949);
    const std::string seed = bytesOf("bf61619f0102fb3ff199999999999affff6162a2616301616482f5c11a514b67b0ff");
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string bytes = round % 2 == 0 ? seed : std::string(random() % 40, '\0');
        for (int change = 0; change < 4 && !bytes.empty(); ++change)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        if (round % 2 != 0)
            for (char& byte : bytes) byte = static_cast<char>(random());
        const auto value = readCbor(bytes);
        if (!value) continue;
        ++accepted;
        const std::string written = writeCbor(*value);
        const auto again = readCbor(written);
        ASSERT_TRUE(again.ok()) << hexOf(bytes);
        ASSERT_EQ(writeCbor(*again), written) << hexOf(bytes);
    }
    EXPECT_GT(accepted, 100);
}

}  // namespace
}  // namespace updraft
