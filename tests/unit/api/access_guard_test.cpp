#include "runtime/api/access_guard.h"

#include <gtest/gtest.h>

namespace updraft {
namespace {

struct Row {
    const char* name;
    AccessGuard::Rules rules;
    HttpHeaders headers;
    int status;  // 0: let in
    const char* trustedOrigin = "";
};

const AccessGuard::Rules kLocal{true, ""};
const AccessGuard::Rules kOpen{false, "secret"};

class Guard : public testing::TestWithParam<Row> {};

TEST_P(Guard, Decides) {
    HttpRequest request;
    request.headers = GetParam().headers;
    const auto refusal = AccessGuard(GetParam().rules).check(request, GetParam().trustedOrigin);
    EXPECT_EQ(refusal ? refusal->status : 0, GetParam().status) << (refusal ? refusal->message : "");
}

INSTANTIATE_TEST_SUITE_P(
    Table, Guard,
    testing::Values(
        Row{"NoHost", kLocal, {}, 0}, Row{"Localhost", kLocal, {{"Host", "localhost:9000"}}, 0},
        Row{"Loopback", kLocal, {{"Host", "127.0.0.1:9000"}}, 0},
        Row{"OtherLoopback", kLocal, {{"Host", "127.9.8.7"}}, 0},
        Row{"Ipv6", kLocal, {{"Host", "[::1]:9000"}}, 0},
        Row{"Subdomain", kLocal, {{"Host", "abc.lambda-url.us-east-1.localhost:9000"}}, 0},
        Row{"Rebinding", kLocal, {{"Host", "evil.example:9000"}}, 403},
        Row{"LooksLocal", kLocal, {{"Host", "localhost.evil.example"}}, 403},
        Row{"LooksLoopback", kLocal, {{"Host", "127.0.0.1.evil.example"}}, 403},
        Row{"NotLoopback", kLocal, {{"Host", "128.0.0.1"}}, 403},
        Row{"LocalPage", kLocal, {{"Host", "localhost"}, {"Origin", "http://localhost:5173"}}, 0},
        Row{"ForeignPage", kLocal, {{"Host", "localhost"}, {"Origin", "https://evil.example"}}, 403},
        Row{"SandboxedPage", kLocal, {{"Host", "localhost"}, {"Origin", "null"}}, 403},
        Row{"NamedByCors",
            kLocal,
            {{"Host", "localhost"}, {"Origin", "https://shop.example"}},
            0,
            "https://shop.example"},
        Row{"OpenWithoutToken", kOpen, {{"Host", "box.lan"}}, 401},
        Row{"OpenWrongToken", kOpen, {{"Host", "box.lan"}, {"Authorization", "Bearer wrong!"}}, 401},
        Row{"OpenBearer", kOpen, {{"Host", "box.lan"}, {"Authorization", "Bearer secret"}}, 0},
        Row{"OpenHeader", kOpen, {{"Host", "box.lan"}, {"X-Updraft-Token", "secret"}}, 0},
        Row{"OpenAccessKey",
            kOpen,
            {{"Host", "box.lan"},
             {"Authorization", "AWS4-HMAC-SHA256 Credential=secret/20261123/us-east-1/lambda/aws4_request"}},
            0},
        Row{"OpenForeignPage",
            kOpen,
            {{"Host", "box.lan"}, {"Origin", "https://evil.example"}, {"X-Updraft-Token", "secret"}},
            403}),
    [](const auto& row) { return std::string(row.param.name); });

}  // namespace
}  // namespace updraft
