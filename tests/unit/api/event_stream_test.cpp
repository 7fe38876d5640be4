#include "runtime/api/event_stream.h"

#include <gtest/gtest.h>

namespace updraft {
namespace {

std::string hex(std::string_view bytes) {
    std::string text;
    char pair[3];
    for (const char c : bytes) {
        std::snprintf(pair, sizeof pair, "%02x", static_cast<unsigned char>(c));
        text += pair;
    }
    return text;
}

// The frame that boto3 and the JavaScript SDK were seen to decode.
TEST(EventStream, WritesTheFrameThatClientsDecode) {
    EXPECT_EQ(hex(payloadChunks("hello ")),
              "000000700000005a174e874c0b3a6576656e742d7479706507000c5061796c6f61644368756e6b0d3a636f6e74656e"
              "742d747970650700"
              "186170706c69636174696f6e2f6f637465742d73747265616d0d3a6d6573736167652d747970650700056576656e74"
              "68656c6c6f206d71"
              "1b04");
}

TEST(EventStream, CutsLargeChunks) {
    const std::string messages = payloadChunks(std::string(150'000, 'x'));
    int count = 0;
    for (std::size_t at = messages.find("PayloadChunk"); at != std::string::npos;
         at = messages.find("PayloadChunk", at + 1))
        ++count;
    EXPECT_EQ(count, 3);
    EXPECT_EQ(payloadChunks(""), "");
}

TEST(EventStream, EndsWithWhatHappened) {
    EXPECT_NE(invokeComplete("", "", "").find("{}"), std::string::npos);
    const std::string failed = invokeComplete("Unhandled", "{\"errorType\":\"E\"}", "bG9n");
    EXPECT_NE(failed.find(R"("ErrorCode":"Unhandled")"), std::string::npos);
    EXPECT_NE(failed.find(R"("LogResult":"bG9n")"), std::string::npos);
}

}  // namespace
}  // namespace updraft
