#include "runtime/function/template/limits.h"

#include <algorithm>
#include <cctype>

namespace updraft::sam {

const Choices& packageTypes() {
    static const Choices choices = {"Zip", "Image"};
    return choices;
}

const Choices& architectures() {
    static const Choices choices = {"x86_64", "arm64"};
    return choices;
}

const Choices& logFormats() {
    static const Choices choices = {"Text", "JSON"};
    return choices;
}

const Choices& applicationLogLevels() {
    static const Choices choices = {"TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"};
    return choices;
}

const Choices& systemLogLevels() {
    static const Choices choices = {"DEBUG", "INFO", "WARN"};
    return choices;
}

const Choices& tracingModes() {
    static const Choices choices = {"Active", "PassThrough", "Disabled"};
    return choices;
}

const Choices& snapStartModes() {
    static const Choices choices = {"PublishedVersions", "None"};
    return choices;
}

const Choices& recursionModes() {
    static const Choices choices = {"Allow", "Terminate"};
    return choices;
}

const Choices& urlAuthTypes() {
    static const Choices choices = {"NONE", "AWS_IAM"};
    return choices;
}

const Choices& invokeModes() {
    static const Choices choices = {"BUFFERED", "RESPONSE_STREAM"};
    return choices;
}

const Choices& deadLetterTypes() {
    static const Choices choices = {"SQS", "SNS"};
    return choices;
}

const Choices& destinationTypes() {
    static const Choices choices = {"SQS", "SNS", "Lambda", "EventBridge", "S3"};
    return choices;
}

bool isFunctionName(std::string_view name) {
    const auto allowed = [](unsigned char c) { return std::isalnum(c) != 0 || c == '-' || c == '_'; };
    return !name.empty() && name.size() <= kLongestName && std::all_of(name.begin(), name.end(), allowed);
}

bool isVariableName(std::string_view name) {
    const auto allowed = [](unsigned char c) { return std::isalnum(c) != 0 || c == '_'; };
    return name.size() >= 2 && std::isalpha(static_cast<unsigned char>(name[0])) != 0 &&
           std::all_of(name.begin(), name.end(), allowed);
}

}  // namespace updraft::sam
