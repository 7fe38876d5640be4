// What to ask the control API so that it gives each recorded error.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "tests/unit/control/control_fixture.h"

namespace updraft {

class RecordedSteps : public ControlTest {
  public:
    using Step = std::function<Reply(RecordedSteps&)>;

    // By Recording::key().
    static const std::map<std::string, Step>& steps();
    // Recordings that are left out here, by key, with the reason.
    static const std::map<std::string, std::string>& leftOut();

    void TestBody() override {}

    Reply oversized();
    Reply withFunction(std::string_view method, std::string_view target,
                       const boost::json::value& body = nullptr);
    Reply creationWith(std::string_view member, boost::json::value value);

    using ControlTest::alias;
    using ControlTest::call;
    using ControlTest::creation;
    using ControlTest::finish;
    using ControlTest::make;
    using ControlTest::publish;
    using ControlTest::Reply;
    using ControlTest::start;
    using ControlTest::waitActive;
};

void addFunctionSteps(std::map<std::string, RecordedSteps::Step>& steps);
void addUrlSteps(std::map<std::string, RecordedSteps::Step>& steps);
void addPolicySteps(std::map<std::string, RecordedSteps::Step>& steps);
void addSettingSteps(std::map<std::string, RecordedSteps::Step>& steps);

inline constexpr char kFn[] = "/2015-03-31/functions/";
inline constexpr char kArnPrefix[] = "arn:aws:lambda:us-east-1:000000000000:function:";

}  // namespace updraft
