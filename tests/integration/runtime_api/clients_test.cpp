// Published runtime clients and hand-made ones in several languages, unmodified, as functions.
#include <cstdlib>

#include "tests/integration/runtime_api/sandbox_fixture.h"

namespace updraft::test {
namespace {

namespace fs = std::filesystem;

class ClientsTest : public RuntimeApiTest {
  protected:
    void useFunction(const std::string& name) {
        fs::copy(fs::path(UPDRAFT_SOURCE_DIR) / "tests/functions" / name, code_.path(),
                 fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    }
    // The folder with node_modules/aws-lambda-ric of a major version; empty, saying why, when there is none.
    fs::path ric(const std::string& major) {
        if (std::system("node --version >/dev/null 2>&1 && npm --version >/dev/null 2>&1") != 0) {
            reason_ = "node and npm are not installed";
            return {};
        }
        const fs::path folder = fs::path(UPDRAFT_BINARY_DIR) / ("npm/ric" + major);
        const fs::path script = fs::path(UPDRAFT_SOURCE_DIR) / "tests/integration/runtime_api/install_ric.sh";
        if (std::system((script.string() + " " + major + " " + folder.string()).c_str()) == 0) return folder;
        reason_ = "aws-lambda-ric@" + major +
                  " cannot be installed here (it needs a network, g++, make, cmake, " +
                  "autoconf, automake and libtool): see " + (folder / "npm.log").string();
        return {};
    }
    bool useRic(const std::string& major, const std::string& handler) {
        const fs::path folder = ric(major);
        if (folder.empty()) return false;
        useFunction("bootstrap_ric");
        version_.config.handler = handler;
        version_.config.layers.push_back({"ric", folder, 0});
        version_.config.environment["AWS_LAMBDA_RIC"] = (folder / "node_modules/aws-lambda-ric").string();
        return true;
    }
    void checkRic() {
        ASSERT_TRUE(ready());
        for (const char* event : {"1", "{\"a\":[1,2]}"}) {
            const std::string answer = call(event);
            EXPECT_TRUE(answer.starts_with("{\"got\":" + std::string(event) + ",\"id\":\"")) << answer;
            EXPECT_TRUE(answer.ends_with("\"left\":true}")) << answer;
        }
        EXPECT_NE(events_.text().find("\tINFO\thandling 1"), std::string::npos) << events_.text();
        EXPECT_EQ(call("\"fail\""), "!RangeError");
        EXPECT_EQ(events_.fault_.message, "as asked");
        EXPECT_NE(events_.fault_.payload.find("\"trace\":["), std::string::npos) << events_.fault_.payload;
    }
    void checkRicStreams() {
        ASSERT_TRUE(ready());
        EXPECT_EQ(call("1"), "");
        EXPECT_EQ(events_.streamed, "one two three");
        EXPECT_TRUE(events_.has("stream:text/plain")) << events_.text();
        EXPECT_GT(events_.chunks, 1u);
        events_.streamed.clear();
        EXPECT_EQ(call("\"fail\""), "!Error");
        EXPECT_EQ(events_.fault_.message, "in the middle");
        EXPECT_EQ(events_.streamed, "one two three");
    }
    void checkRicWithoutHandler() {
        start();
        ASSERT_TRUE(happens("initError:Runtime.HandlerNotFound"));
        EXPECT_TRUE(happens("exit"));
    }

    std::string reason_;
};

#ifdef UPDRAFT_BOOTSTRAP_CPP
TEST_F(ClientsTest, CppOverLibcurl) {
    fs::copy_file(UPDRAFT_BOOTSTRAP_CPP, code_.path() / "bootstrap");
    ASSERT_TRUE(ready());
    for (const char* event : {"1", "{\"a\":[1,2]}", "\"\""}) EXPECT_EQ(call(event), event);
    EXPECT_TRUE(events_.has("log:handling 1"));
    EXPECT_EQ(call("\"fail\""), "!CppError");
    EXPECT_EQ(call("\"stream this in small pieces, please\""), "");
    EXPECT_EQ(events_.streamed, "\"stream this in small pieces, please\"");
    EXPECT_GT(events_.chunks, 1u);
    const std::string large = "\"" + std::string(5'000'000, 'x') + "\"";
    EXPECT_TRUE(call(large) == large);
    invoke("\"throw\"");
    ASSERT_TRUE(happens("exit"));
    EXPECT_EQ(events_.exit.code, 3);
}
#endif

TEST_F(ClientsTest, PlainPython) {
    useFunction("bootstrap_python");
    ASSERT_TRUE(ready());
    for (const char* event : {"1", "{\"a\": [1, 2]}"})
        EXPECT_EQ(call(event), "{\"got\": " + std::string(event) + "}");
    EXPECT_EQ(call("\"bytes\""), std::string("\x00\x01", 2));
    EXPECT_EQ(call("\"fail\""), "!ValueError");
    EXPECT_NE(events_.text().find("log:[ERROR] ValueError: boom\rTraceback"), std::string::npos)
        << "one record of several lines";
}

TEST_F(ClientsTest, PlainPythonThatCannotStart) {
    useFunction("bootstrap_python");
    version_.config.environment["BREAK_INIT"] = "1";
    start();
    ASSERT_TRUE(happens("initError:ImportError"));
    EXPECT_TRUE(happens("exit"));
}

TEST_F(ClientsTest, Ric4) {
    if (!useRic("4", "app.handler")) GTEST_SKIP() << reason_;
    checkRic();
}

TEST_F(ClientsTest, Ric4Streams) {
    if (!useRic("4", "app.stream")) GTEST_SKIP() << reason_;
    checkRicStreams();
}

TEST_F(ClientsTest, Ric4WithoutHandler) {
    if (!useRic("4", "app.absent")) GTEST_SKIP() << reason_;
    checkRicWithoutHandler();
}

TEST_F(ClientsTest, Ric3) {
    if (!useRic("3", "app.handler")) GTEST_SKIP() << reason_;
    checkRic();
}

TEST_F(ClientsTest, Ric3Streams) {
    if (!useRic("3", "app.stream")) GTEST_SKIP() << reason_;
    checkRicStreams();
}

TEST_F(ClientsTest, Ric3WithoutHandler) {
    if (!useRic("3", "app.absent")) GTEST_SKIP() << reason_;
    checkRicWithoutHandler();
}

}  // namespace
}  // namespace updraft::test
