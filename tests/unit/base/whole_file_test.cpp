// Whole files: what is read, and what is said of those that cannot be.
#include "runtime/base/whole_file.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "runtime/base/unique_fd.h"
#include "tests/support/temporary_folder.h"

namespace updraft {
namespace {

using testing_support::TemporaryFolder;

TEST(WholeFile, IsReadByteForByte) {
    const TemporaryFolder folder;
    std::string text;
    for (int i = 0; i < 200'000; ++i) text += static_cast<char>(i * 7);
    folder.write("bytes", text);
    folder.write("empty", "");
    EXPECT_EQ(readWholeFile(folder.path() / "bytes").value(), text);
    EXPECT_EQ(readWholeFile(folder.path() / "empty").value(), "");
}

TEST(WholeFile, AnErrorNamesTheFileAndTheReason) {
    const TemporaryFolder folder;
    const std::string at = folder.path().string();
    EXPECT_EQ(readWholeFile(at + "/none").error().message,
              "cannot read " + at + "/none: No such file or directory");
    EXPECT_EQ(readWholeFile(at).error().message, "cannot read " + at + ": Is a directory");
}

// The kernel lets the file of a process that has ended be opened before the end, and refuses to read it
// after.
TEST(WholeFile, OfAProcessThatEndedMeanwhileIsAnError) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::pause();
        ::_exit(0);
    }
    const std::string name = "/proc/" + std::to_string(child) + "/stat";
    const UniqueFd opened(::open(name.c_str(), O_RDONLY | O_CLOEXEC));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    const auto text = readToEnd(opened.get(), name);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().message, "cannot read " + name + ": No such process");
}

TEST(WholeFile, OfAPipeIsReadToItsEnd) {
    int ends[2];
    ASSERT_EQ(::pipe2(ends, O_CLOEXEC), 0);
    const UniqueFd reader(ends[0]);
    UniqueFd writer(ends[1]);
    ASSERT_EQ(::write(writer.get(), "event", 5), 5);
    writer.reset();
    EXPECT_EQ(readToEnd(reader.get(), "the pipe").value(), "event");
}

}  // namespace
}  // namespace updraft
