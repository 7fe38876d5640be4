// What Lambda allows: the ranges, lengths and choices that readers of templates check and forms offer. One
// place, so that both say the same. Limits: docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
// and the Lambda API's shapes.
#pragma once

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace updraft::sam {

struct Range {
    int least = 0;
    int most = 0;
};

constexpr int kNoLimit = std::numeric_limits<int>::max();
constexpr Range kMemoryMb{128, 10'240};
constexpr Range kTimeoutS{1, 900};
constexpr Range kTmpMb{512, 10'240};
constexpr Range kReserved{0, kNoLimit};
constexpr Range kProvisioned{1, kNoLimit};
constexpr Range kRetryAttempts{0, 2};
constexpr Range kEventAgeS{60, 21'600};
constexpr Range kCorsAgeS{0, 86'400};
constexpr int kUsualMemoryMb = 128, kUsualTimeoutS = 3, kUsualTmpMb = 512;

constexpr std::size_t kEnvironmentBytes = 4096;  // keys and values
constexpr std::size_t kMostLayers = 5;
constexpr std::size_t kMostTags = 50;
constexpr std::size_t kMostCorsEntries = 100;
constexpr std::size_t kLongestName = 64;
constexpr std::size_t kLongestHandler = 128;
constexpr std::size_t kLongestDescription = 256;

using Choices = std::vector<std::string>;
const Choices& packageTypes();
const Choices& architectures();
const Choices& logFormats();
const Choices& applicationLogLevels();
const Choices& systemLogLevels();
const Choices& tracingModes();  // of AWS::Serverless::Function
const Choices& snapStartModes();
const Choices& recursionModes();
const Choices& urlAuthTypes();
const Choices& invokeModes();
const Choices& deadLetterTypes();
const Choices& destinationTypes();

bool isFunctionName(std::string_view name);  // letters, digits, "-" and "_", at most 64
bool isVariableName(std::string_view name);  // [a-zA-Z]([a-zA-Z0-9_])+

}  // namespace updraft::sam
