// YAML by yaml-cpp's events alone: nothing is built, so aliases cost nothing.
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <sstream>

#include "runtime/sandbox/syntax_reports.h"

namespace updraft {
namespace {

constexpr int kDeepest = 500;  // the parser calls itself for each level

struct TooDeep {
    YAML::Mark mark;
};

class DepthGuard final : public YAML::EventHandler {
  public:
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {
        enter(mark);
    }
    void OnSequenceEnd() override { --depth_; }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {
        enter(mark);
    }
    void OnMapEnd() override { --depth_; }

  private:
    void enter(const YAML::Mark& mark) {
        if (++depth_ > kDeepest) throw TooDeep{mark};
    }
    int depth_ = 0;
};

Diagnostics fault(std::string_view file, const YAML::Mark& mark, std::string message) {
    Diagnostic one;
    one.where.file = file;
    if (!mark.is_null()) one.where = {std::string(file), mark.line + 1, mark.column + 1};
    one.message = std::move(message);
    return {std::move(one)};
}

}  // namespace

Diagnostics checkYaml(std::string_view text, std::string_view file) {
    // A line break at the end hides from the parser that a quoted text is never closed.
    text = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
    try {
        std::istringstream stream{std::string(text)};
        YAML::Parser parser(stream);
        DepthGuard guard;
        while (parser.HandleNextDocument(guard)) {
        }
    } catch (const YAML::Exception& error) {
        return fault(file, error.mark, error.msg);
    } catch (const TooDeep& error) {
        return fault(file, error.mark, "nested deeper than " + std::to_string(kDeepest) + " levels");
    }
    return {};
}

}  // namespace updraft
