#include <unistd.h>

#include <iostream>

#include "app/daemon/commands.h"
#include "app/daemon/temporary_folder.h"
#include "runtime/api/invoke_request.h"
#include "runtime/base/whole_file.h"
#include "runtime/sandbox/interpreter_catalogue.h"

namespace updraft {
namespace {

Result<std::string> readEvent(const std::string& file) {
    if (file.empty()) return std::string("{}");
    auto event = file == "-" ? readToEnd(STDIN_FILENO, "the event from standard input") : readWholeFile(file);
    if (!event) return event;
    if (const auto wrong = checkPayload(*event)) return Error{"the event is not JSON: " + wrong->message};
    return event;
}

class ProblemPrinter final : public PlatformObserver {
  public:
    void onProblem(const std::string& text) override { std::cerr << "updraftd: " << text << "\n"; }
    void onInvocation(const InvocationRecord& record, std::string_view, std::string_view log) override {
        std::cerr << startLine(record) << "\n"
                  << log << (log.empty() || log.ends_with('\n') ? "" : "\n") << endLine(record) << "\n"
                  << reportLine(record) << "\n";
    }
};

class PrintingSink final : public InvocationSink {
  public:
    PrintingSink(int& exitCode, std::function<void()> done) : exitCode_(exitCode), done_(std::move(done)) {}
    void onStreamData(std::string_view chunk) override { std::cout << chunk; }
    void onFinished(InvocationResult result) override {
        std::cout << result.payload << std::endl;
        exitCode_ = result.outcome == Outcome::Success ? kExitOk : kExitFunctionFailed;
        done_();
    }

  private:
    int& exitCode_;
    std::function<void()> done_;
};

int complain(const std::string& text, int exitCode) {
    std::cerr << "updraftd: " << text << "\n";
    return exitCode;
}

// The diagnostics matter only as far as they concern the function that is asked for.
int explainOpenFailure(const Platform::Opened& opened) {
    for (const Diagnostic& diagnostic : opened.diagnostics) std::cerr << diagnostic.text() << "\n";
    return complain(opened.error.message, kExitTemplate);
}

Result<InvocationRequest> makeRequest(const CommandLine& command, Platform& platform, std::string event) {
    InvokeTarget target{command.function, command.qualifier, {}};
    target.invokedArn = platform.registry().identity().functionArn(target.name, target.qualifier);
    InvocationRequest request;
    auto version = resolveTarget(platform.registry(), target, request.alias);
    if (const auto* error = std::get_if<ApiError>(&version)) return Error{error->message};
    request.version = std::get<FunctionVersionPtr>(version);
    request.invokedArn = target.invokedArn;
    request.requestId = RequestId::random();
    request.clientContext = command.clientContext;
    request.payload = std::move(event);
    request.streaming = true;
    return request;
}

}  // namespace

int invokeCommand(const CommandLine& command, Launcher::Seed seed) {
    auto event = readEvent(command.eventFile);
    if (!event) return complain(event.error().message, kExitUsage);
    const TemporaryFolder folder;  // the records of a single call are of no further use
    boost::asio::io_context context(1);
    const auto launcher = Launcher::connect(seed, context);
    ProblemPrinter observer;
    PlatformOptions options = command.platform;
    options.database = folder.path() / "updraft.db";
    options.watch = false;
    options.tapRecords = true;
    auto opened = Platform::open(std::move(options), context, *launcher, observer);
    if (!opened.platform) return explainOpenFailure(opened);
    auto request = makeRequest(command, *opened.platform, std::move(*event));
    if (!request) return complain(request.error().message, kExitUsage);
    const std::string& runtime = request->version->config.runtime;
    if (const auto found = opened.platform->sandboxes().interpreterFor(runtime); found && !found->exact) {
        std::cerr << standInNote(runtime, *found) << "\n";
    }
    int exitCode = kExitFunctionFailed;
    Platform& platform = *opened.platform;
    platform.engine().invoke(std::move(*request), std::make_shared<PrintingSink>(exitCode, [&] {
                                 platform.shutdown(std::chrono::seconds(2), [&] { context.stop(); });
                             }));
    context.run();
    return exitCode;
}

}  // namespace updraft
