#include "runtime/tuning/tuning_file.h"

#include <fstream>

#include "tests/unit/tuning/tuning_fixture.h"

namespace updraft::test {
namespace {

namespace fs = std::filesystem;

class TuningFileTest : public ::testing::Test {
  protected:
    void SetUp() override {
        std::string pattern = (fs::temp_directory_path() / "updraft-tuning-XXXXXX").string();
        folder_ = ::mkdtemp(pattern.data());
    }
    void TearDown() override { fs::remove_all(folder_); }
    void write(const fs::path& file, const std::string& text) const {
        fs::create_directories((folder_ / file).parent_path());
        std::ofstream(folder_ / file) << text;
    }
    std::vector<std::string> namesOf(const std::vector<std::string>& named) const {
        const auto events = tuningEvents(folder_, "pictures", named);
        if (!events) return {events.error().message};
        std::vector<std::string> names;
        for (const TuningEvent& event : *events) names.push_back(event.name + "=" + event.payload);
        return names;
    }

    fs::path folder_;
};

TEST_F(TuningFileTest, WhatIsKeptIsReadAgain) {
    TuningMeasurement measurement = measurementOf({{128, 812.125}, {256, 40}});
    measurement.sizes[0].trouble = "Runtime.ExitError: \"killed\"";
    measurement.sizes[1].cpuShort = true;
    measurement.samples[3].end = SampleEnd::OutOfMemory;
    ASSERT_TRUE(keepTuning(folder_, measurement));
    EXPECT_EQ(tuningFile(folder_, "thumbnails"), folder_ / ".updraft/tuning/thumbnails.json");
    const auto read = loadTuning(folder_, "thumbnails");
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(*read, measurement);
    measurement.samples.clear();
    ASSERT_TRUE(keepTuning(folder_, measurement));
    EXPECT_EQ(loadTuning(folder_, "thumbnails").value(), measurement);
}

TEST_F(TuningFileTest, NothingIsKeptOfOthers) {
    const auto read = loadTuning(folder_, "thumbnails");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().message, "");
}

TEST_F(TuningFileTest, WhatIsNoMeasurementIsRefusedWithItsPlace) {
    for (const char* text : {"", "{", "[]", "{}", R"({"format": "updraft-tuning/9"})",
                             R"({"format": "updraft-tuning/1", "function": 3})"}) {
        write(".updraft/tuning/thumbnails.json", text);
        const auto read = loadTuning(folder_, "thumbnails");
        ASSERT_FALSE(read) << text;
        EXPECT_NE(read.error().message, "") << text;
        EXPECT_EQ(read.error().where.file, tuningFile(folder_, "thumbnails").string());
    }
}

TEST_F(TuningFileTest, EventsAreTheSavedOnesByName) {
    EXPECT_EQ(namesOf({}), (std::vector<std::string>{"{}={}"}));
    write("events/pictures/small.json", "1");
    write("events/pictures/large.json", "[2]");
    write("events/pictures/notes.txt", "not an event");
    write("events/other/other.json", "3");
    EXPECT_EQ(namesOf({}), (std::vector<std::string>{"large=[2]", "small=1"}));
    EXPECT_EQ(namesOf({"small"}), (std::vector<std::string>{"small=1"}));
    write("elsewhere.json", "4");
    EXPECT_EQ(namesOf({"small", (folder_ / "elsewhere.json").string()}),
              (std::vector<std::string>{"small=1", "elsewhere=4"}));
}

TEST_F(TuningFileTest, EventsThatCannotBeReadSayWhich) {
    EXPECT_EQ(namesOf({"missing"}),
              (std::vector<std::string>{"cannot read missing: No such file or directory"}));
    fs::create_directories(folder_ / "folder.json");
    const std::string folder = (folder_ / "folder.json").string();
    EXPECT_EQ(namesOf({folder}), (std::vector<std::string>{"cannot read " + folder + ": Is a directory"}));
    write("events/pictures/broken.json", "{");
    ASSERT_EQ(namesOf({}).size(), 1u);
    EXPECT_NE(namesOf({}).front().find("broken.json is not JSON"), std::string::npos);
}

}  // namespace
}  // namespace updraft::test
