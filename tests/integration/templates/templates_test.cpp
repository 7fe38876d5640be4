#include <gtest/gtest.h>

#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/json.hpp>
#include <cstdio>

#include "runtime/function/catalogue/function_templates.h"
#include "tests/support/server_process.h"
#include "tests/support/temporary_folder.h"

namespace updraft {
namespace {

namespace beast = boost::beast;
namespace fs = std::filesystem;
namespace http = boost::beast::http;
using testing_support::contentOf;
using testing_support::TemporaryFolder;

struct Answer {
    int status = 0;
    std::string functionError, body;
};

Answer request(const boost::asio::ip::tcp::endpoint& server, http::verb verb, const std::string& path,
               const std::string& body) {
    boost::asio::io_context context;
    beast::tcp_stream stream(context);
    stream.connect(server);
    http::request<http::string_body> sent(verb, path, 11);
    sent.set(http::field::host, "127.0.0.1");
    sent.body() = body;
    sent.prepare_payload();
    http::write(stream, sent);
    beast::flat_buffer buffer;
    http::response<http::string_body> got;
    http::read(stream, buffer, got);
    return {static_cast<int>(got.result_int()), std::string(got["x-amz-function-error"]), got.body()};
}

bool runs(const std::string& command) {
    return std::system((command + " >/dev/null 2>&1").c_str()) == 0;
}

std::string outputOf(const std::string& command) {
    std::FILE* pipe = ::popen(command.c_str(), "r");
    std::string text;
    char piece[4096];
    while (const std::size_t got = std::fread(piece, 1, sizeof piece, pipe)) text.append(piece, got);
    return ::pclose(pipe) == 0 ? text : "failed: " + text;
}

// One workspace with a function of every template, served once for all tests.
class Templates : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        auto all = functionTemplates();
        ASSERT_TRUE(all) << all.error().message;
        const TemporaryFolder folder;
        std::string yaml = "Transform: AWS::Serverless-2016-10-31\nResources:\n";
        for (const FunctionTemplate& source : *all) {
            const auto made = instantiate(source, {folder.path(), source.id, "", ""});
            ASSERT_TRUE(made) << source.id << made.error().message;
            if (!source.build.empty() && !runs("cd " + made->sources.string() + " && " + source.build)) {
                unbuilt_.push_back(source.id);
                continue;
            }
            yaml += made->resourceYaml + "\n";
            functions_.push_back(source.id);
        }
        // Once more as on a machine without the SDK.
        const auto plain = instantiate(*findFunctionTemplate("call-function-python"),
                                       {folder.path(), "call-without-sdk", "", ""});
        ASSERT_TRUE(plain);
        folder.write("functions/call-without-sdk/boto3.py", "raise ImportError('not installed')\n");
        yaml += plain->resourceYaml;
        folder.write("template.yaml", yaml);
        server_ = std::make_unique<testing_support::ServerProcess>(UPDRAFTD, folder.path());
    }
    static void TearDownTestSuite() { server_.reset(); }

    static Answer invoke(const std::string& function, const std::string& event) {
        return request(server_->endpoint(), http::verb::post,
                       "/2015-03-31/functions/" + function + "/invocations", event);
    }
    static boost::json::value answerTo(const std::string& function, const std::string& event) {
        const Answer answer =
            invoke(function, contentOf(server_->workspace() / "events" / function / (event + ".json")));
        EXPECT_EQ(answer.functionError, "") << function << "/" << event << ": " << answer.body;
        return boost::json::parse(answer.body);
    }

    static inline std::unique_ptr<testing_support::ServerProcess> server_;
    static inline std::vector<std::string> functions_, unbuilt_;
};

TEST_F(Templates, EverySavedEventIsAnsweredWithSuccess) {
    ASSERT_GE(functions_.size(), 15U);
    for (const std::string& function : functions_) {
        for (const auto& file : fs::directory_iterator(server_->workspace() / "events" / function)) {
            const Answer answer = invoke(function, contentOf(file.path()));
            EXPECT_EQ(answer.status, 200) << file.path() << ": " << answer.body;
            EXPECT_EQ(answer.functionError, "") << file.path() << ": " << answer.body;
        }
    }
}

TEST_F(Templates, TheCompiledOneIsBuiltWhereThereIsACompiler) {
    if (!runs("g++ --version")) GTEST_SKIP() << "g++ is not installed";
    EXPECT_TRUE(unbuilt_.empty());
    EXPECT_EQ(answerTo("custom-runtime-cpp", "hello").at("message"), "Hello, Ada!");
    // One process answers again and again, and takes what JSON may hold.
    EXPECT_EQ(invoke("custom-runtime-cpp", R"({"name": "a \"quoted\" one"})").body,
              R"({"message":"Hello, a \"quoted\" one!"})");
    EXPECT_EQ(answerTo("custom-runtime-cpp", "nobody").at("message"), "Hello, world!");
}

TEST_F(Templates, TheyDoWhatTheirTextsSay) {
    for (const char* language : {"python", "node"}) {
        const std::string http = std::string("http-api-") + language;
        EXPECT_EQ(answerTo(http, "list").at("statusCode"), 200);
        EXPECT_EQ(answerTo(http, "add").at("statusCode"), 201);
        EXPECT_EQ(answerTo(http, "not-found").at("statusCode"), 404);
        EXPECT_EQ(answerTo(http, "not-json").at("statusCode"), 400);
        const std::string queue = std::string("queue-worker-") + language;
        EXPECT_EQ(answerTo(queue, "ten").at("batchItemFailures").as_array().size(), 0U);
        EXPECT_EQ(answerTo(queue, "one-of-three-is-broken").at("batchItemFailures").as_array().size(), 1U);
        const std::string object = std::string("object-handler-") + language;
        EXPECT_EQ(answerTo(object, "created").at_pointer("/done/0/key"), "holidays/sunset at sea.png");
    }
    EXPECT_EQ(answerTo("hello-bash", "hello").at("message"), "Hello, Ada!");
    EXPECT_EQ(
        answerTo("stream-processor-python", "a-record-is-broken").at("batchItemFailures").as_array().size(),
        1U);
    EXPECT_GT(answerTo("scheduled-report-python", "last-night").at("revenue").as_double(), 1000);
    EXPECT_EQ(answerTo("cron-job-node", "now").at("removed"), 2);
    for (const char* caller : {"call-function-python", "call-without-sdk"}) {
        const boost::json::value sum = answerTo(caller, "ten-numbers");
        EXPECT_EQ(sum.at("sum"), 55) << caller;
        EXPECT_EQ(sum.at("calls"), 3) << caller;
    }
}

TEST_F(Templates, FunctionUrlsAnswer) {
    const Answer notes = request(server_->endpoint(), http::verb::post, "/lambda-url/http-api-node/notes",
                                 R"({"text": "from the URL"})");
    EXPECT_EQ(notes.status, 201) << notes.body;
    const Answer stream =
        request(server_->endpoint(), http::verb::get, "/lambda-url/streaming-response-node/?words=3", "");
    EXPECT_EQ(stream.status, 200);
    EXPECT_EQ(stream.body, "Warm air rises, \n");
}

TEST(NewWorkspace, IsInvokedFromTheCommandLine) {
    const auto source = findFunctionTemplate("hello-python");
    ASSERT_TRUE(source);
    const TemporaryFolder folder;
    ASSERT_TRUE(createWorkspace(folder.path() / "ws", *source, "hi"));
    const std::string output =
        outputOf(std::string(UPDRAFTD) + " invoke --workspace " + (folder.path() / "ws").string() +
                 " hi --event " + (folder.path() / "ws/events/hi/hello.json").string() + " 2>/dev/null");
    EXPECT_EQ(output, "{\"message\": \"Hello, Ada!\"}\n");
}

}  // namespace
}  // namespace updraft
