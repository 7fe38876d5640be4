// Finds the places of source code that a line of a log or a stack trace names, as far as they lie in the
// function's own code. Pure; any thread.
#pragma once

#include <QString>
#include <QVector>
#include <optional>
#include <string_view>

namespace updraft {

struct SourceFrame {
    int start = 0, length = 0;  // in the text
    QString path;               // absolute, on this machine
    int line = 0;               // from 1
};

// codeFolder: what is /var/task for the function.
QVector<SourceFrame> findSourceFrames(const QString& text, const QString& codeFolder);

// Of an error document: the innermost place in the function's code.
std::optional<SourceFrame> sourceOfError(std::string_view errorDocument, const QString& codeFolder);

}  // namespace updraft
