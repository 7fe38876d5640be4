// The names by which a template refers to one of its resources. Internal to runtime/function/template/edit.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "runtime/function/template/tree.h"

namespace updraft::sam {

class ReferenceRename {
  public:
    // `root` has the resource `from`.
    ReferenceRename(const TreeNode& root, std::string from, std::string to);

    // The whole template with the resource and every reference to it renamed.
    TreeNode apply(const TreeNode& root) const;
    // "${Hello.Arn}" within a text; names in `own` belong to the Sub itself.
    std::string inSub(std::string_view text, const std::vector<std::string>& own) const;

  private:
    std::string name(std::string_view name) const;  // "Hello", "HelloUrl", "Hello.Arn"
    void walk(TreeNode& node) const;
    void call(const std::string& function, TreeNode& argument) const;
    void dependsOn(TreeNode& resource) const;
    void connector(TreeNode& properties) const;
    void scalar(TreeNode& node) const;

    std::string from_, to_;
    // What SAM makes of a function: the ends of derived ids ("Url"), and beginnings of such ends ("Version").
    std::vector<std::string> ends_, openEnds_;
    std::vector<std::string> taken_;  // ids that the template itself has
};

}  // namespace updraft::sam
