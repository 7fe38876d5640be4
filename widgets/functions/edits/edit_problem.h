// EditProblem: why the workspace could not be changed, and in words what to do about it. A value; any thread,
// but its text is made on the GUI thread.
#pragma once

#include <QString>
#include <optional>
#include <utility>

namespace updraft {

struct FileFailure;

enum class EditProblemKind : std::uint8_t {
    BadName,        // subject: the name
    NameTaken,      // subject: the name
    FileTaken,      // subject: what is there already
    File,           // subject: path, code: errno
    NoTemplate,     // subject: the workspace
    Template,       // detail: why it cannot be changed, as the runtime says it
    WriteTemplate,  // detail: translated
    NotInTemplate,  // subject: the function
    NoHandler,      // subject: the folder or zip
    BadZip,         // subject: the zip, detail
    TooLarge,       // subject: the folder or zip
    Changed         // the template was changed at that place since
};

struct EditProblem {
    EditProblemKind kind = EditProblemKind::File;
    QString subject, detail;
    int code = 0;
};

EditProblem fileProblem(const FileFailure& failure);
QString problemText(const EditProblem& problem);

// Empty when a function can be named so; else why not.
QString functionNameProblem(const QString& name);

// A value or the problem that stood in its way.
template <typename T>
class Planned {
  public:
    Planned(T value) : value_(std::move(value)) {}                  // NOLINT: implicit on purpose
    Planned(EditProblem problem) : problem_(std::move(problem)) {}  // NOLINT: implicit on purpose
    explicit operator bool() const { return value_.has_value(); }
    T& operator*() { return *value_; }
    const T& operator*() const { return *value_; }
    T* operator->() { return &*value_; }
    const T* operator->() const { return &*value_; }
    const EditProblem& problem() const { return problem_; }

  private:
    std::optional<T> value_;
    EditProblem problem_;
};

}  // namespace updraft
