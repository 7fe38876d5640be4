// What is done to functions, and between runs, becomes annotations.
#include "runtime/platform/change_notes.h"

#include "runtime/platform/run_facts.h"
#include "tests/unit/registry/registry_fixture.h"

namespace updraft {
namespace {

using Kind = Annotation::Kind;

class Annotations final : public RecordSink {
  public:
    void onRecord(const InvocationRecord&, std::string&&, InvocationPayload&&) override {}
    std::uint32_t internString(std::string_view) override { return 0; }
    std::uint32_t nextEnvironmentId() override { return 0; }
    void onAnnotation(Annotation annotation) override { list.push_back(std::move(annotation)); }
    std::vector<Annotation> list;
};

struct Seen {
    Kind kind;
    std::string subject, detail;
    bool operator==(const Seen&) const = default;
};
std::ostream& operator<<(std::ostream& out, const Seen& seen) {
    return out << static_cast<int>(seen.kind) << " " << seen.subject << ": " << seen.detail;
}

class ChangeNotesTest : public RegistryTest {
  protected:
    ChangeNotesTest() { listen(); }
    void listen() {
        notes = std::make_unique<ChangeNotes>(heard, *registry, sink, clock);
        notes->learn();
        registry->setListener(notes.get());
    }
    void update(const std::string& content, int memoryMb = 128,
                std::map<std::string, std::string> environment = {}) {
        FunctionRegistry::Draft change = draft("f", content);
        change.config.memoryMb = memoryMb;
        change.config.environment = std::move(environment);
        registry->updateFunction("f", std::move(change));
        waitActive("f");
    }
    std::vector<Seen> take() {
        std::vector<Seen> seen;
        for (Annotation& one : sink.list) {
            EXPECT_EQ(one.at, clock.wallNow());
            EXPECT_EQ(one.functionId, registry->find("f") ? registry->find("f")->id : one.functionId);
            seen.push_back({one.kind, one.subject, one.detail});
        }
        sink.list.clear();
        return seen;
    }

    Annotations sink;
    std::unique_ptr<ChangeNotes> notes;
};

TEST_F(ChangeNotesTest, TheFirstFunctionsOfAWorkspaceAreNoNews) {
    create("f");
    EXPECT_EQ(take(), std::vector<Seen>{});
    EXPECT_EQ(heard.take(), std::vector<std::string>{"replaced f new"}) << "all is passed on";
    notes->begun();
    update("one");
    EXPECT_EQ(take(), std::vector<Seen>{}) << "the same once more";
}

TEST_F(ChangeNotesTest, ComingAndGoingIsNoted) {
    notes->begun();
    create("f");
    EXPECT_EQ(take(), (std::vector<Seen>{{Kind::CodeChanged, "created", ""}}));
    registry->removeFunction("f");
    EXPECT_EQ(take(), (std::vector<Seen>{{Kind::CodeChanged, "removed", ""}}));
    create("f");
    EXPECT_EQ(take(), (std::vector<Seen>{{Kind::CodeChanged, "created", ""}}));
}

TEST_F(ChangeNotesTest, CodeAndConfigurationAreToldApart) {
    create("f");
    notes->begun();
    update("two");
    EXPECT_EQ(take(), (std::vector<Seen>{{Kind::CodeChanged, "code", ""}}));
    update("two", 256, {{"TABLE", "secret"}});
    EXPECT_EQ(
        take(),
        (std::vector<Seen>{{Kind::CodeChanged, "configuration", "MemorySize 128 → 256, Environment.TABLE"}}));
    update("three", 512, {});
    EXPECT_EQ(take(), (std::vector<Seen>{{Kind::CodeChanged, "code, configuration",
                                          "MemorySize 256 → 512, Environment.TABLE"}}));
}

TEST_F(ChangeNotesTest, VersionsAliasesAndLimitsAreNoted) {
    create("f");
    notes->begun();
    registry->publishVersion("f", std::nullopt);
    registry->publishVersion("f", std::nullopt);  // the same once more
    EXPECT_EQ(take(), (std::vector<Seen>{{Kind::VersionPublished, "1", ""}}));
    update("two");
    registry->publishVersion("f", std::nullopt);
    take();
    registry->putAlias("f", {"live", "", "", {"1", "", 0}});
    registry->putAlias("f", {"live", "said differently", "", {"1", "", 0}});
    registry->putAlias("f", {"live", "", "", {"1", "2", 0.125}});
    registry->setProvisioned("f", "live", 3);
    registry->putAlias("f", {"live", "", "", {"2", "", 0}});
    registry->removeAlias("f", "live");
    EXPECT_EQ(take(), (std::vector<Seen>{{Kind::AliasShifted, "live", "– → 1"},
                                         {Kind::AliasShifted, "live", "1 → 1 87.5 %, 2 12.5 %"},
                                         {Kind::LimitChanged, "provisioned live", "0 → 3"},
                                         {Kind::AliasShifted, "live", "1 87.5 %, 2 12.5 % → 2"},
                                         {Kind::AliasShifted, "live", "2 → –"},
                                         {Kind::LimitChanged, "provisioned live", "3 → 0"}}));
    registry->setReserved("f", 10);
    registry->setReserved("f", 10);
    registry->setReserved("f", std::nullopt);
    EXPECT_EQ(take(), (std::vector<Seen>{{Kind::LimitChanged, "reserved", "– → 10"},
                                         {Kind::LimitChanged, "reserved", "10 → –"}}));
}

TEST_F(ChangeNotesTest, WhatARestartReadsIsKnownAndWhatWasEditedMeanwhileIsNot) {
    create("f");
    registry->setReserved("f", 10);
    registry->publishVersion("f", std::nullopt);
    registry->putAlias("f", {"live", "", "", {"1", "", 0}});
    registry->setListener(nullptr);
    reopen();
    sink.list.clear();
    listen();
    registry->announceAll();
    EXPECT_EQ(take(), std::vector<Seen>{});
    update("edited");
    EXPECT_EQ(take(), (std::vector<Seen>{{Kind::CodeChanged, "code", ""}}));
}

TEST(RunFacts, SurviveADocumentAndNameTheirDifferences) {
    const RunFacts before{1000, {{"python3.11", "3.11.2"}, {"nodejs18.x", "18.1.0"}}};
    EXPECT_EQ(runFactsFromJson(toJson(before)), before);
    EXPECT_EQ(runFactsFromJson("[]"), std::nullopt);
    EXPECT_EQ(runFactsFromJson("{"), std::nullopt);
    EXPECT_TRUE(changesBetween(before, before, 5).empty());
    const RunFacts now{500, {{"python3.11", "3.11.4"}, {"python3.12", "3.12.1"}}};
    const auto changes = changesBetween(before, now, 5);
    ASSERT_EQ(changes.size(), 2u) << "another runtime is none that was updated";
    EXPECT_EQ(changes[0].kind, Kind::RuntimeUpdated);
    EXPECT_EQ(changes[0].subject, "python3.11");
    EXPECT_EQ(changes[0].detail, "3.11.2 → 3.11.4");
    EXPECT_EQ(changes[1].kind, Kind::LimitChanged);
    EXPECT_EQ(changes[1].detail, "1000 → 500");
    EXPECT_EQ(changes[1].at, 5);
}

}  // namespace
}  // namespace updraft
