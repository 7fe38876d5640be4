// A process that records without pause is killed at random moments, again and again on one file: nothing that
// it was told to be durable is missing, and what is there is right.
#include <poll.h>
#include <sys/wait.h>

#include <csignal>
#include <thread>

#include "tests/unit/store/store_support.h"

namespace updraft::test {
namespace {

constexpr int kRounds = 12;

// What the child says it was told, through a pipe.
struct Told {
    enum Kind : std::uint64_t { Records, Event, Document } kind;
    std::uint64_t value;  // committed sequence, event id or document number
};

InvocationRecord recordOf(std::uint64_t sequence) {
    InvocationRecord record = RandomRecords(sequence).next();
    record.sequence = sequence;
    return record;
}

std::string logOf(std::uint64_t sequence) {
    return sequence % 3 == 0 ? "line of " + std::to_string(sequence) : "";
}

std::string payloadOf(const RequestId& id) {
    return std::string(id.bytes[0] * 16u, 'p') + id.text();
}

bool isRemoved(std::uint64_t eventId) {
    return eventId % 5 == 0;
}

// The process that gets killed.
class Child {
  public:
    Child(const std::filesystem::path& path, int tell) : open_(path), tell_(tell) {
        sequence_ = open_.store->health().committedSequence;
    }
    [[noreturn]] void run() {
        for (;;) {
            for (int i = 0; i < 40; ++i) record();
            addEvent();
            putDocument();
            open_.engine.restart();
            open_.engine.poll();
            tell({Told::Records, open_.store->health().committedSequence});
        }
    }

  private:
    void record() {
        ++sequence_;
        open_.store->onRecord(recordOf(sequence_), logOf(sequence_));
        // Faster than the disk for long would fill the queue, and then numbers no longer match.
        while (open_.store->health().queuedBytes > (8u << 20)) std::this_thread::yield();
    }
    void addEvent() {
        AsyncEvent event;
        event.requestId = RequestId::random();
        event.functionName = "hello";
        event.payload = payloadOf(event.requestId);
        open_.store->add(event, [this](bool durable, std::uint64_t id) {
            if (durable && isRemoved(id)) return open_.store->remove(id);
            if (durable) tell({Told::Event, id});
        });
    }
    void putDocument() {
        const std::uint64_t number = sequence_;
        open_.store->putDocument("function", std::to_string(number), "{}", [this, number](bool durable) {
            if (durable) tell({Told::Document, number});
        });
    }
    void tell(Told told) {
        if (write(tell_, &told, sizeof told) != sizeof told) _exit(3);
    }

    OpenStore open_;
    int tell_;
    std::uint64_t sequence_ = 0;
};

class Killed : public testing::Test {
  protected:
    // Starts a child, listens to a random number of its words and kills it some moment later.
    void round() {
        int channel[2];
        ASSERT_EQ(pipe(channel), 0);
        const pid_t child = fork();
        if (child == 0) {
            close(channel[0]);
            Child(path_, channel[1]).run();
        }
        close(channel[1]);
        const int words = 1 + static_cast<int>(random_() % 400);
        for (int i = 0; i < words; ++i) ASSERT_TRUE(listen(channel[0])) << "the child ended by itself";
        listenUntil(channel[0],
                    std::chrono::steady_clock::now() + std::chrono::microseconds(random_() % 40'000));
        kill(child, SIGKILL);
        while (listen(channel[0])) {
        }
        close(channel[0]);
        int status = 0;
        waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status));
    }

    bool listen(int from) {
        Told told{};
        if (read(from, &told, sizeof told) != sizeof told) return false;
        switch (told.kind) {
            case Told::Records:
                committed_ = std::max(committed_, told.value);
                break;
            case Told::Event:
                events_.insert(told.value);
                break;
            case Told::Document:
                documents_.insert(std::to_string(told.value));
                break;
        }
        return true;
    }
    // So that the kill does not always follow a commit closely.
    void listenUntil(int from, std::chrono::steady_clock::time_point end) {
        pollfd ready{from, POLLIN, 0};
        for (;;) {
            const auto left = std::chrono::duration_cast<Millis>(end - std::chrono::steady_clock::now());
            if (left.count() <= 0) return;
            if (poll(&ready, 1, static_cast<int>(left.count())) > 0 && !listen(from)) return;
        }
    }

    void check() {
        const OpenStore open(path_);
        ASSERT_TRUE(open.store);
        checkRecords(*open.reader());
        checkEvents(*open.store);
        const auto documents = open.store->loadDocuments("function");
        std::set<std::string> found;
        for (const StoredDocument& document : *documents) found.insert(document.key);
        EXPECT_TRUE(std::includes(found.begin(), found.end(), documents_.begin(), documents_.end()));
    }
    void checkRecords(StoreReader& reader) {
        const auto newest = reader.page({}, 0, 1);
        ASSERT_TRUE(newest.ok()) << newest.error().message;
        const std::uint64_t last = newest->records.empty() ? 0 : newest->records[0].sequence;
        ASSERT_GE(last, committed_);
        ASSERT_EQ(reader.counts({})->total, last) << "a number is missing";
        for (; checked_ < last; ++checked_) {
            const auto read = reader.invocation(checked_ + 1);
            ASSERT_TRUE(read.ok() && read->has_value());
            ASSERT_EQ(describe((*read)->record), describe(recordOf(checked_ + 1)));
            ASSERT_EQ((*read)->log, logOf(checked_ + 1));
        }
    }
    void checkEvents(Store& store) {
        std::set<std::uint64_t> found;
        for (const AsyncEvent& event : store.load()) {
            found.insert(event.id);
            ASSERT_EQ(event.payload, payloadOf(event.requestId));
        }
        EXPECT_TRUE(std::includes(found.begin(), found.end(), events_.begin(), events_.end()));
    }

    TempFolder folder_;
    std::filesystem::path path_ = folder_ / "updraft.db";
    std::mt19937_64 random_{std::random_device()()};
    std::uint64_t committed_ = 0, checked_ = 0;
    std::set<std::uint64_t> events_;
    std::set<std::string> documents_;
};

TEST_F(Killed, LosesNothingThatWasAcknowledged) {
    for (int i = 0; i < kRounds && !HasFatalFailure(); ++i) {
        round();
        if (!HasFatalFailure()) check();
    }
    EXPECT_GT(committed_, 0u);
    EXPECT_FALSE(events_.empty());
    EXPECT_FALSE(documents_.empty());
    RecordProperty("records", static_cast<int>(checked_));
    RecordProperty("events", static_cast<int>(events_.size()));
}

}  // namespace
}  // namespace updraft::test
