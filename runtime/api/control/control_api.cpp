#include "runtime/api/control/control_api.h"

#include <boost/json.hpp>
#include <unordered_map>

#include "runtime/api/control/constraints.h"
#include "runtime/api/control/handler_support.h"
#include "runtime/api/control/handlers.h"
#include "runtime/api/control/upload.h"
#include "runtime/base/text.h"

namespace updraft {
namespace json = boost::json;
namespace {

constexpr std::string_view kCodePath = "/_updraft/code/";

using control::Handler;

const std::unordered_map<std::string_view, Handler>& handlers() {
    static const std::unordered_map<std::string_view, Handler> all{
        {"AddLayerVersionPermission", control::addLayerPermission},
        {"AddPermission", control::addPermission},
        {"CreateAlias", control::createAlias},
        {"CreateFunction", control::createFunction},
        {"CreateFunctionUrlConfig", control::createFunctionUrl},
        {"DeleteAlias", control::deleteAlias},
        {"DeleteFunction", control::deleteFunction},
        {"DeleteFunctionCodeSigningConfig", control::deleteFunctionCodeSigning},
        {"DeleteFunctionConcurrency", control::deleteFunctionConcurrency},
        {"DeleteFunctionEventInvokeConfig", control::deleteEventInvokeConfig},
        {"DeleteFunctionUrlConfig", control::deleteFunctionUrl},
        {"DeleteLayerVersion", control::deleteLayerVersion},
        {"DeleteProvisionedConcurrencyConfig", control::deleteProvisionedConcurrency},
        {"GetAccountSettings", control::getAccountSettings},
        {"GetAlias", control::getAlias},
        {"GetFunction", control::getFunction},
        {"GetFunctionCodeSigningConfig", control::getFunctionCodeSigning},
        {"GetFunctionConcurrency", control::getFunctionConcurrency},
        {"GetFunctionConfiguration", control::getFunctionConfiguration},
        {"GetFunctionEventInvokeConfig", control::getEventInvokeConfig},
        {"GetFunctionRecursionConfig", control::getRecursionConfig},
        {"GetFunctionUrlConfig", control::getFunctionUrl},
        {"GetLayerVersion", control::getLayerVersion},
        {"GetLayerVersionByArn", control::getLayerVersionByArn},
        {"GetLayerVersionPolicy", control::getLayerPolicy},
        {"GetPolicy", control::getPolicy},
        {"GetProvisionedConcurrencyConfig", control::getProvisionedConcurrency},
        {"GetRuntimeManagementConfig", control::getRuntimeManagement},
        {"ListAliases", control::listAliases},
        {"ListCodeSigningConfigs", control::listCodeSigningConfigs},
        {"ListFunctionEventInvokeConfigs", control::listEventInvokeConfigs},
        {"ListFunctionUrlConfigs", control::listFunctionUrls},
        {"ListFunctions", control::listFunctions},
        {"ListLayerVersions", control::listLayerVersions},
        {"ListLayers", control::listLayers},
        {"ListProvisionedConcurrencyConfigs", control::listProvisionedConcurrency},
        {"ListTags", control::listTags},
        {"ListVersionsByFunction", control::listVersionsByFunction},
        {"PublishLayerVersion", control::publishLayerVersion},
        {"PublishVersion", control::publishVersion},
        {"PutFunctionConcurrency", control::putFunctionConcurrency},
        {"PutFunctionEventInvokeConfig", control::putEventInvokeConfig},
        {"PutFunctionRecursionConfig", control::putRecursionConfig},
        {"PutProvisionedConcurrencyConfig", control::putProvisionedConcurrency},
        {"PutRuntimeManagementConfig", control::putRuntimeManagement},
        {"RemoveLayerVersionPermission", control::removeLayerPermission},
        {"RemovePermission", control::removePermission},
        {"TagResource", control::tagResource},
        {"UntagResource", control::untagResource},
        {"UpdateAlias", control::updateAlias},
        {"UpdateFunctionCode", control::updateFunctionCode},
        {"UpdateFunctionConfiguration", control::updateFunctionConfiguration},
        {"UpdateFunctionEventInvokeConfig", control::updateEventInvokeConfig},
        {"UpdateFunctionUrlConfig", control::updateFunctionUrl},
    };
    return all;
}

HttpResponse respond(Answer answer) {
    HttpResponse response{answer.status, {{"x-amzn-RequestId", RequestId::random().text()}}, {}};
    if (!answer.body) return response;
    response.headers.emplace_back("Content-Type", "application/json");
    response.body = json::serialize(*answer.body);
    return response;
}

ApiError notOffered(std::string_view operation) {
    return {501,
            "NotImplementedException",
            "Updraft does not offer " + std::string(operation) +
                ". The operations it offers are listed in runtime/api/README.md.",
            {}};
}

ApiError unknownOperation(const HttpRequest& request) {
    return {404,
            "UnknownOperationException",
            "The Lambda API has no operation " + request.method + " " + std::string(request.path()) + ".",
            {}};
}

ApiError notAnObject() {
    return {400, "SerializationException", "The request's body is not a JSON object.", {}};
}

}  // namespace

bool ControlApi::owns(std::string_view, std::string_view path) const {
    return isLambdaPath(path) || path.starts_with(kCodePath);
}

void ControlApi::handle(HttpExchangePtr exchange) {
    HttpRequest& http = exchange->request();
    if (http.path().starts_with(kCodePath)) return download(exchange);
    const auto matched = matchOperation(http.method, http.path(), http.query());
    if (!matched) return exchange->respond(errorResponse(unknownOperation(http)));
    const std::string_view operation = matched->operation->name;
    if (!handlers().contains(operation)) return exchange->respond(errorResponse(notOffered(operation)));
    ControlRequest request;
    request.operation = operation;
    request.input = readParameters(*matched, http.query());
    request.host = http.header("host");
    if (carriesPackage(operation)) return readUpload(exchange, operation, std::move(request));
    if (!addBody(request.input, http.body)) return exchange->respond(errorResponse(notAnObject()));
    run(exchange, std::move(request));
}

// Parsing, decoding and unpacking up to 50 MB takes far longer than the engine may wait.
void ControlApi::readUpload(const HttpExchangePtr& exchange, std::string_view operation,
                            ControlRequest request) {
    struct Work {
        ControlRequest request;
        std::string body;
        bool readable = true;
    };
    auto work = std::make_shared<Work>(Work{std::move(request), std::move(exchange->request().body)});
    context_.code.background().run(
        [work, operation, &code = context_.code] {
            work->readable = addBody(work->request.input, work->body);
            if (work->readable) acceptUpload(operation, work->request, code);
            return work;
        },
        [this, exchange](const std::shared_ptr<Work>& done) {
            if (!done->readable) return exchange->respond(errorResponse(notAnObject()));
            run(exchange, std::move(done->request));
        });
}

void ControlApi::run(const HttpExchangePtr& exchange, ControlRequest request) {
    readTextNumbers(request.operation, request.input);
    if (const auto error = checkInput(request.operation, request.input))
        return exchange->respond(errorResponse(*error));
    HttpResponse response;
    try {
        response = respond(handlers().at(request.operation)(context_, request));
    } catch (const Refused& refused) {
        response = errorResponse(refused.error);
    }
    exchange->respond(std::move(response));
}

HttpResponse ControlApi::tooLarge(const HttpRequest& request, std::size_t limit) const {
    const auto matched = matchOperation(request.method, request.path(), request.query());
    const std::string operation(matched ? matched->operation->name : "requested");
    return errorResponse({413,
                          "RequestEntityTooLargeException",
                          "Request must be smaller than " + std::to_string(limit) + " bytes for the " +
                              operation + " operation",
                          {}});
}

// /_updraft/code/functions/<name>/<version>/<hash>.zip or /_updraft/code/layers/<name>/<version>/<hash>.zip;
// the hash makes the link as hard to guess as the code itself.
void ControlApi::download(const HttpExchangePtr& exchange) {
    const auto package = findDownload(context_, exchange->request().path().substr(kCodePath.size()));
    if (!package || exchange->request().method != "GET")
        return exchange->respond(errorResponse(resourceNotFound("There is no such package.")));
    context_.code.background().run(
        [package = *package, &code = context_.code] { return code.readZip(package); },
        [exchange](Result<std::string> zip) {
            if (!zip)
                return exchange->respond(errorResponse({500, "ServiceException", zip.error().message, {}}));
            exchange->respond({200, {{"Content-Type", "application/zip"}}, std::move(*zip)});
        });
}

}  // namespace updraft
