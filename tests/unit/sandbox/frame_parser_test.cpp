#include "runtime/sandbox/frame_parser.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace updraft {
namespace {

using Outcome = FrameParser::Outcome;

std::string frame(FrameType type, std::string_view body) {
    std::string bytes(kFrameHeaderSize, '\0');
    const auto length = static_cast<std::uint32_t>(body.size());
    std::memcpy(bytes.data(), &length, sizeof length);
    bytes[4] = static_cast<char>(type);
    return bytes.append(body);
}

struct Collected {
    std::vector<std::pair<FrameType, std::string>> frames;
    Outcome feed(FrameParser& parser, std::string_view bytes) {
        return parser.feed(bytes, [this](const Frame& one) {
            frames.emplace_back(one.type, one.body);
            return true;
        });
    }
};

TEST(FrameParser, FindsTheSameFramesHoweverTheStreamIsSplit) {
    std::mt19937 random(7);
    std::vector<std::pair<FrameType, std::string>> sent;
    std::string stream;
    for (int i = 0; i < 300; ++i) {
        const auto type = static_cast<FrameType>(16 + random() % 10);
        const std::string body(random() % (i % 10 == 0 ? 20'000 : 40), static_cast<char>('a' + i % 26));
        sent.emplace_back(type, body);
        stream += frame(type, body);
    }
    for (int round = 0; round < 200; ++round) {
        FrameParser parser;
        Collected collected;
        const std::size_t most = round < 20 ? 1 + round : 1 + random() % 30'000;
        for (std::string_view rest = stream; !rest.empty();) {
            const std::size_t size = std::min(rest.size(), 1 + random() % most);
            ASSERT_EQ(collected.feed(parser, rest.substr(0, size)), Outcome::More);
            rest.remove_prefix(size);
        }
        ASSERT_EQ(collected.frames, sent);
        ASSERT_EQ(parser.buffered(), 0u);
    }
}

TEST(FrameParser, RefusesImpossibleHeaders) {
    const auto broken = [](std::size_t at, char value) {
        std::string bytes = frame(FrameType::Log, "some text");
        bytes[at] = value;
        return bytes;
    };
    for (const std::string& bytes :
         {broken(3, 0x7f), broken(4, 1), broken(4, 26), broken(5, 1), broken(6, 1), broken(7, 1)}) {
        FrameParser whole, split;
        Collected collected;
        EXPECT_EQ(collected.feed(whole, bytes), Outcome::Garbage);
        EXPECT_EQ(collected.feed(split, std::string_view(bytes).substr(0, 5)), Outcome::More);
        EXPECT_EQ(collected.feed(split, std::string_view(bytes).substr(5)), Outcome::Garbage);
        EXPECT_TRUE(collected.frames.empty());
    }
}

// Random bytes, alone and behind good frames: never more memory than came in, never a frame that was not sent
// whole.
TEST(FrameParser, LivesThroughGarbage) {
    std::mt19937 random(11);
    for (int round = 0; round < 2'000; ++round) {
        std::string stream = round % 2 ? frame(FrameType::Ready, "") : "";
        for (int i = 0; i < 64; ++i) stream.push_back(static_cast<char>(random()));
        FrameParser parser;
        Collected collected;
        for (std::string_view rest = stream; !rest.empty();) {
            const std::size_t size = std::min<std::size_t>(rest.size(), 1 + random() % 20);
            if (collected.feed(parser, rest.substr(0, size)) != Outcome::More) break;
            rest.remove_prefix(size);
            ASSERT_LE(parser.buffered(), stream.size());
        }
        std::size_t used = 0;
        for (const auto& [type, body] : collected.frames) used += kFrameHeaderSize + body.size();
        ASSERT_LE(used, stream.size());
    }
}

TEST(FrameParser, StopsWhenTheHandlerSaysSo) {
    FrameParser parser;
    int seen = 0;
    const std::string two = frame(FrameType::Response, "1") + frame(FrameType::Response, "2");
    EXPECT_EQ(parser.feed(two, [&](const Frame&) { return ++seen < 1; }), Outcome::Stopped);
    EXPECT_EQ(seen, 1);
}

}  // namespace
}  // namespace updraft
