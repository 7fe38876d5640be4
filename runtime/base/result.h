// Result<T>: a value or an Error with a text for people. The runtime reports expected failures this way and
// never throws across a layer. (std::expected is not in GCC 12.)
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace updraft {

// Where a text file is at fault; line and column count from 1, 0 means unknown.
struct SourceLocation {
    std::string file;
    int line = 0;
    int column = 0;
};

struct Error {
    std::string message;        // what happened and what to do, one or two sentences, no trailing newline
    SourceLocation where = {};  // set when a file of the user's is at fault
};

template <typename T>
class [[nodiscard]] Result {
  public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}      // NOLINT: implicit on purpose
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}  // NOLINT: implicit on purpose

    bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }
    T& value() & { return std::get<0>(state_); }
    const T& value() const& { return std::get<0>(state_); }
    T&& value() && { return std::get<0>(std::move(state_)); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const Error& error() const { return std::get<1>(state_); }

  private:
    std::variant<T, Error> state_;
};

struct Done {};
using Status = Result<Done>;

}  // namespace updraft
