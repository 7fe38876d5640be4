#include "runtime/platform/local_invoke.h"

#include "runtime/api/invoke_request.h"
#include "runtime/platform/platform.h"

namespace updraft {
namespace {

using Finish = std::function<void(LocalAnswer)>;

LocalAnswer refused(const ApiError& error) {
    LocalAnswer answer;
    answer.status = error.status;
    answer.errorCode = error.type;
    answer.error = error.message;
    return answer;
}

// Gathers a streamed answer, so that the caller sees one payload either way.
class AnswerSink final : public InvocationSink {
  public:
    explicit AnswerSink(Finish done) : done_(std::move(done)) {}
    void onStreamData(std::string_view chunk) override { streamed_.append(chunk); }
    void onFinished(InvocationResult result) override {
        LocalAnswer answer;
        if (wasRefused(result))
            answer = refused(refusalOf(result));
        else
            answer.status = 200;
        answer.invoked = true;
        answer.result = std::move(result);
        if (answer.result.payload.empty()) answer.result.payload = std::move(streamed_);
        done_(std::move(answer));
    }

  private:
    Finish done_;
    std::string streamed_;
};

std::optional<ApiError> tooLarge(const LocalCall& call) {
    const std::size_t most = call.type == InvocationType::Event ? kMaxAsyncPayload : kMaxSyncPayload;
    if (call.payload.size() <= most) return std::nullopt;
    ApiError error;
    error.status = 413;
    error.type = "RequestTooLargeException";
    error.message =
        "The event is larger than the " + std::to_string(most) + " bytes that such a call may carry";
    return error;
}

void invokeLater(Platform& platform, LocalCall call, std::string arn, Finish done) {
    Engine::AsyncRequest request;
    request.functionName = std::move(call.function);
    request.qualifier = std::move(call.qualifier);
    request.invokedArn = std::move(arn);
    request.payload = call.payload.empty() ? "{}" : std::move(call.payload);
    request.clientContext = std::move(call.clientContext);
    request.requestId = call.requestId;
    platform.engine().invokeAsync(std::move(request), [done = std::move(done)](bool accepted) {
        LocalAnswer answer;
        answer.status = accepted ? 202 : 503;
        if (!accepted) {
            answer.errorCode = "ServiceException";
            answer.error = "The event could not be stored, so it was not accepted";
        }
        done(std::move(answer));
    });
}

}  // namespace

void invokeLocally(Platform& platform, LocalCall call, Finish done) {
    if (auto error = tooLarge(call)) return done(refused(*error));
    if (auto error = checkPayload(call.payload)) return done(refused(*error));
    InvokeTarget target{call.function, call.qualifier, {}};
    target.invokedArn = platform.registry().identity().functionArn(target.name, target.qualifier);
    InvocationRequest request;
    auto version = resolveTarget(platform.registry(), target, request.alias);
    if (const auto* error = std::get_if<ApiError>(&version)) return done(refused(*error));
    if (call.type == InvocationType::DryRun) {
        LocalAnswer answer;
        answer.status = 204;
        return done(std::move(answer));
    }
    if (call.type == InvocationType::Event) {
        return invokeLater(platform, std::move(call), std::move(target.invokedArn), std::move(done));
    }
    request.version = std::get<FunctionVersionPtr>(std::move(version));
    request.invokedArn = std::move(target.invokedArn);
    request.requestId = call.requestId;
    request.payload = call.payload.empty() ? "{}" : std::move(call.payload);
    request.clientContext = std::move(call.clientContext);
    request.wantLogTail = true;
    request.wantProfile = call.wantProfile;
    request.streaming = true;
    platform.engine().invoke(std::move(request), std::make_shared<AnswerSink>(std::move(done)));
}

}  // namespace updraft
