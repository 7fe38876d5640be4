// Gathers what is found while one template is read.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "runtime/function/template/diagnostic.h"
#include "runtime/function/template/tree.h"

namespace updraft::sam {

// Where in the tree one is: the path for messages.
using Path = std::string;

class DiagnosticList {
  public:
    explicit DiagnosticList(std::string file) : file_(std::move(file)) {}

    void error(Position at, Path path, std::string message, std::string remedy = {});
    void warning(Position at, Path path, std::string message, std::string remedy = {});
    void notice(Position at, Path path, std::string message, std::string remedy = {});

    // "Did you mean" within a budget of comparisons: in a file full of errors nobody reads it, and comparing
    // thousands of words with thousands takes minutes.
    std::string suggestion(std::string_view word, const std::vector<std::string>& candidates);
    bool suggests() const { return compared_ < kMostComparisons; }

    SourceLocation locate(Position at) const { return {file_, at.line, at.column}; }
    int errors() const { return errors_; }
    std::vector<Diagnostic> take();  // by line, without repetitions

  private:
    void add(Severity severity, Position at, Path path, std::string message, std::string remedy);

    std::string file_;
    static constexpr std::size_t kMostComparisons = 20'000;
    std::size_t compared_ = 0;
    int errors_ = 0;
    std::vector<Diagnostic> found_;
};

}  // namespace updraft::sam
