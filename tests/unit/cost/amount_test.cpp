// Amounts against arbitrary precision: reading, printing, multiplying, adding up a thousand million times.
#include "runtime/cost/amount.h"

#include <gtest/gtest.h>

#include <boost/multiprecision/cpp_int.hpp>
#include <random>

namespace updraft::test {
namespace {

using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;
using Random = std::mt19937_64;

Amount amount(const std::string& text) {
    auto read = Amount::parse(text);
    if (!read) ADD_FAILURE() << read.error().message;
    return read ? *read : Amount();
}

cpp_int tenTo(unsigned exponent) {
    return boost::multiprecision::pow(cpp_int(10), exponent);
}

cpp_rational rational(std::string text) {
    const std::size_t point = text.find('.');
    if (point == std::string::npos) return cpp_rational(cpp_int(text));
    const auto places = static_cast<unsigned>(text.size() - point - 1);
    const bool negative = text.starts_with('-');
    text.erase(point, 1);
    if (negative) text.erase(0, 1);
    const std::size_t first = text.find_first_not_of('0');
    const cpp_int digits(first == std::string::npos ? "0" : text.substr(first));
    return cpp_rational(negative ? cpp_int(-digits) : digits, tenTo(places));
}

cpp_int integer(Quantity value) {
    return (cpp_int(static_cast<std::uint64_t>(value >> 64)) << 64) | static_cast<std::uint64_t>(value);
}

std::string anyPrice(Random& random) {
    std::string text = std::to_string(random() % 1'000) + ".";
    for (std::uint64_t places = 1 + random() % 18; places > 0; --places)
        text += static_cast<char>('0' + random() % 10);
    return text;
}

TEST(Amount, ReadsAndPrintsDecimalsAsTheyAre) {
    for (const char* same :
         {"0", "1", "0.2", "0.0000166667", "-3.5", "999999999.999999999999999999", "0.000000000000000001"})
        EXPECT_EQ(amount(same).text(), same);
    EXPECT_EQ(amount("0.0000002000").text(), "0.0000002");
    EXPECT_EQ(amount("-0").text(), "0");
    EXPECT_EQ(amount("12.5").rounded(2), "12.50");
    EXPECT_EQ(amount("7").rounded(0), "7");
}

TEST(Amount, RefusesWhatIsNoPriceAndSaysHowToWriteOne) {
    for (const char* wrong : {"", "-", ".5", "5.", "1e-7", "+1", " 1", "1 ", "1,5", "0x1", "007", "1.2.3",
                              "--1", "NaN", "1.0000000000000000001", "1234567890", "unknown", "\xd9\xa3"}) {
        const auto read = Amount::parse(wrong);
        ASSERT_FALSE(read) << wrong;
        EXPECT_NE(read.error().message.find("0.0000166667"), std::string::npos);
    }
}

TEST(Amount, RoundsOnlyWhenPrinted) {
    EXPECT_EQ(amount("0.125").rounded(2), "0.13");  // as on invoices
    EXPECT_EQ(amount("0.1249999999").rounded(2), "0.12");
    EXPECT_EQ(amount("-0.125").rounded(2), "-0.13");
    EXPECT_EQ(amount("-0.004").rounded(2), "0.00");
    EXPECT_EQ(amount("2.5").rounded(0), "3");
    EXPECT_EQ(amount("0.125").roundedTo(2), amount("0.13"));
    EXPECT_EQ(amount("1").scaled(1, 3).text(), "0.333333333333333333333333333333");
    EXPECT_EQ(amount("2").scaled(1, 3).text(), "0.666666666666666666666666666667");
    // What is half at the 30th decimal goes to the even one, so that printing has no bias.
    EXPECT_EQ(amount("0.000000000000000001").scaled(1, 2'000'000'000'000).text(), "0");
    EXPECT_EQ(amount("0.000000000000000003").scaled(1, 2'000'000'000'000).text(),
              "0.000000000000000000000000000002");
}

TEST(Amount, MultipliesAndAddsAsArbitraryPrecisionDoes) {
    Random random(3);
    for (int round = 0; round < 3'000; ++round) {
        const std::string a = anyPrice(random), b = anyPrice(random);
        const Quantity quantity = static_cast<Quantity>(random() >> 8) * (random() % 1'000);
        const Amount product = amount(a).times(quantity);
        const cpp_rational exact = rational(a) * cpp_rational(integer(quantity));
        ASSERT_EQ(rational(product.text()), exact) << a;
        ASSERT_EQ((product - amount(b)).text(), (-(amount(b) - product)).text());
        ASSERT_EQ(rational((product - amount(b)).text()), exact - rational(b));
        ASSERT_EQ(amount(a) < amount(b), rational(a) < rational(b));
        ASSERT_EQ(-amount(a) < amount(b), true);
    }
}

TEST(Amount, DividesAPriceByEveryUnitExactly) {
    // GB-seconds and GB-hours of MB-microseconds, hours of picoseconds, GB of bytes, conversion units.
    const std::uint64_t sizes[] = {1'024'000'000, 3'686'400'000'000, 3'600'000'000'000'000, 1u << 30,
                                   1'024'000'000'000'000};
    Random random(5);
    for (const std::uint64_t size : sizes) {
        for (int round = 0; round < 200; ++round) {
            const std::string price = anyPrice(random);
            const auto part = amount(price).per(size);
            ASSERT_TRUE(part) << price << " / " << size;
            ASSERT_EQ(part->times(size), amount(price));
        }
    }
    EXPECT_FALSE(amount("0.000000000000000001").per(7));
    EXPECT_FALSE(amount("1").per(0));
}

TEST(Amount, DoesNotDriftOverAThousandMillionInvocations) {
    // One call after the other, each of another length, in MB-microseconds, against one exact fraction.
    const Amount price = *amount("0.0000166667").per(1'024'000'000);
    Amount sum;
    Quantity counted = 0;
    constexpr std::uint64_t kBatch = 1'000, kBatches = 1'000'000;
    for (std::uint64_t batch = 0; batch < kBatches; ++batch) {
        const std::uint64_t each = (1 + batch % 900'000) * 1'769 * 1'000;
        sum += price.times(Quantity{each} * kBatch);
        counted += Quantity{each} * kBatch;
    }
    EXPECT_EQ(sum, price.times(counted));
    const cpp_rational exact =
        rational("0.0000166667") * cpp_rational(integer(counted), cpp_int(1'024'000'000));
    EXPECT_EQ(rational(sum.text()), exact);
}

TEST(Amount, StopsAtItsLimitInsteadOfTurningNegative) {
    const Amount huge = amount("999999999").times(~Quantity{0});
    EXPECT_FALSE(huge.isNegative());
    EXPECT_EQ(huge, amount("999999998").times(~Quantity{0}));
    EXPECT_FALSE((huge + huge + huge).isNegative());
    EXPECT_LT(-huge, Amount());
}

TEST(Amount, SplitsWithoutLosingAnything) {
    Random random(9);
    for (int round = 0; round < 500; ++round) {
        std::vector<Quantity> weights(1 + random() % 60);
        for (Quantity& weight : weights) weight = random() % 4 == 0 ? 0 : random() % 1'000'000'007;
        const Amount whole = amount(anyPrice(random));
        Amount sum;
        for (const Amount& part : splitExactly(whole, weights)) sum += part;
        ASSERT_EQ(sum, whole);
        sum = {};
        for (const Amount& part : splitExactly(-whole, weights)) sum += part;
        ASSERT_EQ(sum, -whole);
        const Quantity pool = random();
        Quantity given = 0, all = 0;
        for (const Quantity weight : weights) all += weight;
        const auto parts = splitExactly(pool % (all + 1), weights);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            given += parts[i];
            ASSERT_LE(parts[i], weights[i]);  // nobody gets more than it has
        }
        ASSERT_EQ(given, pool % (all + 1));
    }
    EXPECT_TRUE(splitExactly(amount("1"), {}).empty());
    EXPECT_EQ(splitExactly(Quantity{10}, {1, 1, 1}), (std::vector<Quantity>{4, 3, 3}));
}

TEST(Amount, SaysHowOftenAPriceIsInASum) {
    EXPECT_EQ(amount("0.0000002").timesIn(amount("1")), Quantity{5'000'000});
    EXPECT_EQ(amount("0.3").timesIn(amount("1")), Quantity{3});
    EXPECT_EQ(amount("0").timesIn(amount("1")), Quantity{0});
}

TEST(Quantities, AreReadAndPrintedInUnits) {
    EXPECT_EQ(quantityText(~Quantity{0}), "340282366920938463463374607431768211455");
    EXPECT_EQ(quantityText(512, 1024), "0.5");
    EXPECT_EQ(quantityText(1, 3), "0.333333333333333333");
    EXPECT_EQ(*parseQuantity("400000", 1'024'000'000), Quantity{409'600'000'000'000});
    EXPECT_EQ(*parseQuantity("0.5", 1u << 30), Quantity{1u << 29});
    EXPECT_FALSE(parseQuantity("0.5", 1));
    EXPECT_FALSE(parseQuantity("-1", 1));
    EXPECT_FALSE(parseQuantity("1e6", 1));
}

}  // namespace
}  // namespace updraft::test
