#include "runtime/sandbox/syntax_reports.h"

#include <gtest/gtest.h>

#include <random>

#include "runtime/sandbox/syntax_check.h"

namespace updraft {
namespace {

struct Expected {
    int line, column, endLine, endColumn;
    const char* message;
};

void expectFound(const Diagnostics& found, const std::vector<Expected>& expected, const std::string& what) {
    ASSERT_EQ(found.size(), expected.size()) << what;
    for (std::size_t i = 0; i < found.size(); ++i) {
        EXPECT_EQ(found[i].where.file, "src/file") << what;
        EXPECT_EQ(found[i].where.line, expected[i].line) << what;
        EXPECT_EQ(found[i].where.column, expected[i].column) << what;
        EXPECT_EQ(found[i].endLine, expected[i].endLine) << what;
        EXPECT_EQ(found[i].endColumn, expected[i].endColumn) << what;
        EXPECT_EQ(found[i].message, expected[i].message) << what;
    }
}

TEST(SyntaxReports, OfPython) {
    const auto found = readPythonReport(
        "E\t2\t11\t2\t12\tinvalid syntax\nW\t5\t0\t0\t0\t\"is\" with a literal\nX\t1\t1\t1\t1\tno\nE\t1\n",
        "src/file");
    expectFound(found, {{2, 11, 2, 12, "invalid syntax"}, {5, 0, 0, 0, "\"is\" with a literal"}}, "python");
    EXPECT_EQ(found[0].severity, Severity::Error);
    EXPECT_EQ(found[1].severity, Severity::Warning);
    EXPECT_TRUE(readPythonReport("", "src/file").empty());
}

TEST(SyntaxReports, OfNode) {
    struct Row {
        const char* text;
        std::vector<Expected> expected;
    };
    const Row rows[] = {
        {"[stdin]:1\nconst x = ;\n          ^\n\nSyntaxError: Unexpected token ';'\n    at a (node:b:1:2)\n",
         {{1, 11, 1, 12, "Unexpected token ';'"}}},
        {"(node:1) Warning: To load an ES module, set\n(Use `node` to show)\n[stdin]:3\nimport a from "
         "'x';\n^^^^^^\n\n"
         "SyntaxError: Cannot use import statement outside a module\n",
         {{3, 1, 3, 7, "Cannot use import statement outside a module"}}},
        {"file:///x/[eval1]:2\n\tfoo(@);\n\t    \n\nSyntaxError: Invalid or unexpected token\n",
         {{2, 6, 0, 0, "Invalid or unexpected token"}}},
        {"[stdin]:7\n    ^ ^\n  ^^\n\nSyntaxError: Unexpected token '^'\n",
         {{7, 3, 7, 5, "Unexpected token '^'"}}},
        {"node: bad option: --what\n", {}},
        {"", {}},
    };
    for (const Row& row : rows) expectFound(readNodeReport(row.text, "src/file"), row.expected, row.text);
}

TEST(SyntaxReports, OfShells) {
    const char* text =
        "/dev/stdin: line 2: syntax error near unexpected token `fi'\n/dev/stdin: line 2: `fi'\n"
        "/dev/stdin: 4: Syntax error: end of file unexpected (expecting \"fi\")\nbash: warning: setlocale\n";
    expectFound(readShellReport(text, "src/file"),
                {{2, 0, 0, 0, "syntax error near unexpected token `fi'"},
                 {4, 0, 0, 0, "Syntax error: end of file unexpected (expecting \"fi\")"}},
                text);
}

TEST(SyntaxReports, OfJson) {
    struct Row {
        const char* text;
        int line, column;  // 0: nothing wrong
    };
    const Row rows[] = {{"{\"a\": 1}\n", 0, 0},
                        {"[1, 2, \"é\", null, true, -1.5e3]", 0, 0},
                        {"", 1, 1},
                        {"{\n  \"a\": 1,\n  \"b\" 2\n}", 3, 7},
                        {"{\"é\": x}", 1, 7},
                        {"[1, 2\n", 2, 1},
                        {"{} {}", 1, 4},
                        {"{\"a\": 1,}", 1, 9}};
    for (const Row& row : rows) {
        const Diagnostics found = checkJson(row.text, "src/file");
        ASSERT_EQ(found.size(), row.line == 0 ? 0u : 1u) << row.text;
        if (row.line == 0) continue;
        EXPECT_EQ(found[0].where.line, row.line) << row.text << found[0].message;
        EXPECT_EQ(found[0].where.column, row.column) << row.text << found[0].message;
        EXPECT_FALSE(found[0].message.empty());
    }
    EXPECT_EQ(checkJson(std::string(2'000'000, '['), "src/file").size(), 1u);  // no stack overflows
}

TEST(SyntaxReports, OfYaml) {
    EXPECT_TRUE(checkYaml("a: 1\nb: [1, 2]\nc: !Ref d\n---\nother: &x {y: *x}\n", "src/file").empty());
    EXPECT_TRUE(checkYaml("", "src/file").empty());
    for (const auto& [text, line] : std::vector<std::pair<std::string, int>>{{"a: 1\nb: [1, 2\nc: 3\n", 3},
                                                                             {"a: 1\n\tb: 2\n", 2},
                                                                             {"a: \"x\n", 1},
                                                                             {"a: 1\nb: \"x\nc: 1\n\n", 3},
                                                                             {"a: b: c\n", 1}}) {
        const Diagnostics found = checkYaml(text, "src/file");
        ASSERT_EQ(found.size(), 1u) << text;
        EXPECT_EQ(found[0].where.line, line) << text << found[0].message;
    }
    EXPECT_EQ(checkYaml(std::string(200'000, '['), "src/file").size(), 1u);
    EXPECT_EQ(checkYaml(std::string(200'000, '{'), "src/file").size(), 1u);
}

TEST(SyntaxReports, LiveThroughGarbage) {
    std::mt19937 random(9);
    constexpr std::string_view kAlphabet = "EW\t\n:^ 019[]{}\"'`a-&*!|>#%@\\/é";
    for (int round = 0; round < 5'000; ++round) {
        std::string text;
        for (int i = 0; i < 60; ++i) text.push_back(kAlphabet[random() % kAlphabet.size()]);
        for (const auto& found : {readPythonReport(text, "f"), readNodeReport(text, "f"),
                                  readShellReport(text, "f"), checkJson(text, "f"), checkYaml(text, "f")}) {
            for (const Diagnostic& one : found) EXPECT_GE(one.where.line, 0);
        }
    }
}

TEST(SyntaxReports, LanguagesByNameAndFirstLine) {
    const std::tuple<const char*, const char*, SourceLanguage> rows[] = {
        {"a/app.py", "", SourceLanguage::Python},
        {"index.MJS", "", SourceLanguage::JavaScript},
        {"index.cjs", "", SourceLanguage::JavaScript},
        {"events/a.json", "", SourceLanguage::Json},
        {"template.yml", "", SourceLanguage::Yaml},
        {"run.sh", "", SourceLanguage::Shell},
        {"bootstrap", "#!/bin/sh\nset -e\n", SourceLanguage::Shell},
        {"bootstrap", "#!/usr/bin/env bash", SourceLanguage::Shell},
        {"bootstrap", "#!/usr/bin/env python3\n", SourceLanguage::Python},
        {"bootstrap",
         "\x7f"
         "ELF",
         SourceLanguage::None},
        {"index.ts", "", SourceLanguage::None},
        {"README", "sh ", SourceLanguage::None}};
    for (const auto& [file, text, expected] : rows)
        EXPECT_EQ(languageOf(file, text), expected) << file << text;
}

}  // namespace
}  // namespace updraft
