// What differs between the code of two versions. Reads files: background threads only. Plain values.
#pragma once

#include <QString>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <vector>

namespace updraft {

struct CodeDifference {
    enum class Kind : std::uint8_t { Changed, OnlyLeft, OnlyRight };
    QString path;  // relative to both folders
    Kind kind = Kind::Changed;
    bool operator==(const CodeDifference&) const = default;
};

struct CodeDifferences {
    std::vector<CodeDifference> files;  // by path
    bool complete = true;               // false: there were more files than are looked at
    QString problem;                    // a folder that cannot be read; empty when all is well
};

// Folders that tools make (.git, __pycache__, node_modules/.cache, .updraft) are left out.
CodeDifferences compareCode(const std::filesystem::path& left, const std::filesystem::path& right,
                            const std::stop_token& stop);

struct CodeText {
    enum class State : std::uint8_t { Text, Missing, Binary, TooLarge };
    State state = State::Missing;
    QString text;
};
CodeText readCode(const std::filesystem::path& file);

}  // namespace updraft
