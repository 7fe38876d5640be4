#include "edit_cases.h"

#include <gtest/gtest.h>

#include "runtime/base/text.h"

namespace updraft::test {

std::string edited(std::string_view text, const TemplateEdits& edits) {
    if (!edits) {
        EXPECT_FALSE(edits.error().message.empty());
        return "error: " + edits.error().message;
    }
    std::size_t done = 0;
    for (const TextEdit& edit : *edits) {
        EXPECT_GE(edit.offset, done);
        EXPECT_TRUE(edit.length > 0 || !edit.replacement.empty()) << "an edit that changes nothing";
        done = edit.offset + edit.length;
        EXPECT_LE(done, text.size());
    }
    const std::string result = applyEdits(text, *edits);
    EXPECT_EQ(applyEdits(result, invert(*edits, text)), text) << "undo";
    return result;
}

TemplatePath at(std::string_view path) {
    TemplatePath result;
    for (const std::string_view part : splitView(path, '.')) result.emplace_back(part);
    return result;
}

}  // namespace updraft::test
