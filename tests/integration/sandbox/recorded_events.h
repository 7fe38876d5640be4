// SandboxEvents that writes down what happened.
#pragma once

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "runtime/sandbox/sandbox.h"

namespace updraft::test {

struct RecordedEvents final : SandboxEvents {
    std::vector<std::string> all;  // "ready", "log <line>", "response" …
    std::string response, streamed, platform;
    Fault fault;
    LineProfile profile;
    std::optional<ExitStatus> exit;
    std::size_t logBytes = 0;
    bool keepLogs = true;
    std::function<void(const std::string&)> react;  // after each event

    std::size_t count(const std::string& name) const {
        return static_cast<std::size_t>(std::count(all.begin(), all.end(), name));
    }
    bool has(const std::string& name) const { return count(name) > 0; }

    void note(std::string name) {
        all.push_back(name);
        if (react) react(name);
    }
    void onReady() override { note("ready"); }
    void onInitError(Fault one) override {
        fault = std::move(one);
        note("initError");
    }
    void onStreamStart(std::string_view contentType) override {
        streamed = std::string(contentType) + ":";
        note("streamStart");
    }
    void onStreamData(std::string_view chunk) override {
        streamed += chunk;
        note("streamData");
    }
    void onResponse(std::string payload) override {
        response = std::move(payload);
        note("response");
    }
    void onResponseError(Fault one) override {
        fault = std::move(one);
        note("error");
    }
    void onProfile(LineProfile one) override {
        profile = std::move(one);
        note("profile");
    }
    void onInvokeDone() override { note("done"); }
    void onLog(LogSource source, std::string_view line) override {
        logBytes += line.size() + 1;
        if (source == LogSource::Platform) platform = line;
        if (keepLogs) note("log " + std::string(line));
    }
    void onExit(ExitStatus status) override {
        exit = std::move(status);
        note("exit");
    }
};

}  // namespace updraft::test
