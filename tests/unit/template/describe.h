// Models as text, for tables of tests: a template goes in, lines come out.
#pragma once

#include <filesystem>
#include <string>

#include "runtime/function/template/workspace_model.h"

namespace updraft::test {

// A folder that is removed with its contents.
class Scratch {
  public:
    Scratch();
    ~Scratch();
    void write(const std::string& name, std::string_view text) const;
    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

// Parses a text as if it were template.yaml of the folder, which has src/ with app.py and index.js, layer/
// and code.zip.
const Scratch& sampleFolder();
WorkspaceModel parse(std::string_view text, TemplateOptions options = {},
                     const std::string& file = "template.yaml");

// One line per diagnostic: "error 3:5 message. Remedy."
std::string diagnosticsOf(const WorkspaceModel& model);
// Functions, layers and outputs, only what differs from the defaults.
std::string describe(const WorkspaceModel& model);

// "Resources" with one function "F" whose further properties are given, indented by six spaces.
std::string withFunction(const std::string& properties);

}  // namespace updraft::test
