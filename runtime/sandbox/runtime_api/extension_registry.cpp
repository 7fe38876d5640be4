#include "runtime/sandbox/runtime_api/extension_registry.h"

#include <algorithm>
#include <boost/json.hpp>
#include <optional>

#include "runtime/base/text.h"

namespace updraft {

namespace json = boost::json;

std::string_view name(Extension::State state) {
    using State = Extension::State;
    switch (state) {
        case State::Started:
            return "Started";
        case State::Registered:
            return "Registered";
        case State::Ready:
            return "Ready";
        case State::Running:
            return "Running";
        case State::InitError:
            return "InitError";
        case State::ExitError:
            return "ExitError";
        case State::Exited:
            return "Exited";
    }
    return "";
}

std::string Extension::events() const {
    std::string text;
    if (wantsInvoke) text = "INVOKE";
    if (wantsShutdown) text += text.empty() ? "SHUTDOWN" : ",SHUTDOWN";
    return text;
}

bool ExtensionRegistry::expect(std::string_view fileName) {
    if (extensions_.size() >= kMaxExtensions) return false;
    Extension extension;
    extension.name = fileName;
    extension.id = RequestId::random();
    extension.external = true;
    extensions_.push_back(std::move(extension));
    return true;
}

ExtensionRegistry::Registration ExtensionRegistry::enrol(std::string_view extensionName,
                                                         std::string_view features, std::string_view body) {
    if (extensionName.empty())
        return {errorReply(403, "Extension.InvalidExtensionName", "Empty extension name"), {}};
    const auto external = std::find_if(extensions_.begin(), extensions_.end(), [&](const Extension& e) {
        return e.external && e.name == extensionName;
    });
    Request request;
    if (auto problem = readEvents(body, external != extensions_.end(), request))
        return {std::move(*problem), {}};
    Registration result;
    if (external == extensions_.end()) {
        result = enrolInternal(extensionName, request);
    } else if (external->state != Extension::State::Started) {
        return {reject(*external, "Registered", external->name), {}};
    } else {
        result = accept(*external, request);
    }
    if (!result.accepted()) return result;
    bool withAccount = false;
    for (const auto feature : splitView(features, ','))
        if (trim(feature) == "accountId") withAccount = true;
    result.reply.body = factsJson(withAccount);
    return result;
}

std::optional<ApiReply> ExtensionRegistry::readEvents(std::string_view body, bool external,
                                                      Request& request) const {
    boost::system::error_code error;
    const json::value document = json::parse({body.data(), body.size()}, error);
    if (error || !document.is_object())
        return errorReply(403, "InvalidRequestFormat", "The body is not a JSON object");
    const json::value* events = document.as_object().if_contains("events");
    if (!events || events->is_null()) return std::nullopt;
    if (!events->is_array()) return errorReply(403, "InvalidRequestFormat", "events is not a list");
    for (const json::value& event : events->as_array()) {
        const std::string text = event.is_string() ? std::string(event.as_string()) : json::serialize(event);
        if (text == "INVOKE") {
            request.invoke = true;
        } else if (text == "SHUTDOWN" && external) {
            request.shutdown = true;
        } else {
            return errorReply(403, "Extension.InvalidEventType",
                              text + (text == "SHUTDOWN" ? ": ShutdownEventNotSupportedForInternalExtension"
                                                         : ": ErrorInvalidEventType"));
        }
    }
    return std::nullopt;
}

ExtensionRegistry::Registration ExtensionRegistry::enrolInternal(std::string_view extensionName,
                                                                 const Request& request) {
    if (closed_)
        return {errorReply(403, "Extension.RegistrationClosed", "Extension registration closed already"), {}};
    for (const Extension& other : extensions_)
        if (other.name == extensionName)
            return {errorReply(403, "Extension.InvalidExtensionState",
                               "Extension with this name already registered"),
                    {}};
    if (extensions_.size() >= kMaxExtensions)
        return {errorReply(403, "Extension.TooManyExtensions",
                           "Extension limit (" + std::to_string(kMaxExtensions) + ") reached"),
                {}};
    Extension extension;
    extension.name = extensionName;
    extension.id = RequestId::random();
    extensions_.push_back(std::move(extension));
    return accept(extensions_.back(), request);
}

ExtensionRegistry::Registration ExtensionRegistry::accept(Extension& extension, const Request& request) {
    extension.wantsInvoke = request.invoke;
    extension.wantsShutdown = request.shutdown;
    extension.state = Extension::State::Registered;
    return {ApiReply{200, {}}, extension.id};
}

std::string ExtensionRegistry::factsJson(bool withAccount) const {
    std::string text = "{\"functionName\":";
    appendJsonString(text, facts_.functionName);
    text += ",\"functionVersion\":";
    appendJsonString(text, facts_.functionVersion);
    text += ",\"handler\":";
    appendJsonString(text, facts_.handler);
    if (withAccount) {
        text += ",\"accountId\":";
        appendJsonString(text, facts_.accountId);
    }
    return text + "}\n";
}

ExtensionRegistry::Found ExtensionRegistry::find(std::string_view identifierHeader) {
    if (identifierHeader.empty())
        return {nullptr, errorReply(403, "Extension.MissingExtensionIdentifier",
                                    "Missing Lambda-Extension-Identifier header")};
    const auto id = RequestId::parse(identifierHeader);
    if (!id)
        return {nullptr, errorReply(403, "Extension.InvalidExtensionIdentifier",
                                    "Invalid Lambda-Extension-Identifier")};
    for (Extension& extension : extensions_)
        if (extension.id == *id && extension.state != Extension::State::Started) return {&extension, {}};
    return {nullptr,
            errorReply(403, "Extension.UnknownExtensionIdentifier", "Unknown extension " + id->text())};
}

std::optional<ApiReply> ExtensionRegistry::ready(Extension& extension) {
    // A second long poll while the first still waits takes its place: clients reconnect.
    if (!extension.live()) return reject(extension, "Ready", extension.id.text());
    extension.state = Extension::State::Ready;
    return std::nullopt;
}

ApiReply ExtensionRegistry::initError(Extension& extension, std::string_view errorType) {
    if (errorType.empty())
        return errorReply(403, "Extension.MissingHeader", "Lambda-Extension-Function-Error-Type not found");
    if (extension.state == Extension::State::InitError) return acceptedReply();
    if (extension.state != Extension::State::Registered)
        return reject(extension, "InitError", extension.id.text());
    extension.state = Extension::State::InitError;
    extension.errorType = errorType;
    return acceptedReply();
}

ApiReply ExtensionRegistry::exitError(Extension& extension, std::string_view errorType) {
    if (errorType.empty())
        return errorReply(403, "Extension.MissingHeader", "Lambda-Extension-Function-Error-Type not found");
    if (extension.state == Extension::State::ExitError) return acceptedReply();
    if (!extension.live()) return reject(extension, "Exited", extension.id.text());
    extension.state = Extension::State::ExitError;
    extension.errorType = errorType;
    return acceptedReply();
}

ApiReply ExtensionRegistry::reject(const Extension& extension, std::string_view target,
                                   std::string_view who) const {
    std::string message = "State transition from ";
    message += updraft::name(extension.state);
    message += " to ";
    message += target;
    message += " failed for extension ";
    message += who;
    message += ". Error: State transition is not allowed";
    return errorReply(403, "Extension.InvalidExtensionState", message);
}

void ExtensionRegistry::exited(std::string_view externalName) {
    for (Extension& extension : extensions_)
        if (extension.external && extension.name == externalName) extension.state = Extension::State::Exited;
}

bool ExtensionRegistry::allRegistered() const {
    return std::none_of(extensions_.begin(), extensions_.end(),
                        [](const Extension& e) { return e.state == Extension::State::Started; });
}

bool ExtensionRegistry::allReady() const {
    return std::all_of(extensions_.begin(), extensions_.end(),
                       [](const Extension& e) { return e.state == Extension::State::Ready; });
}

bool ExtensionRegistry::allInvokedReady() const {
    return std::all_of(extensions_.begin(), extensions_.end(), [](const Extension& e) {
        return !e.wantsInvoke || e.state == Extension::State::Ready;
    });
}

bool ExtensionRegistry::anyExternal() const {
    return std::any_of(extensions_.begin(), extensions_.end(),
                       [](const Extension& e) { return e.external && e.live(); });
}

}  // namespace updraft
