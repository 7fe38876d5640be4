#include "runtime/telemetry/error_stack.h"

#include <gtest/gtest.h>

#include <random>

namespace updraft {
namespace {

using Frames = std::vector<StackFrame>;

StackFrame own(std::string file, int line, int column, std::string function) {
    return {std::move(file), line, column, std::move(function), true, true};
}
StackFrame library(std::string file, int line, int column, std::string function) {
    return {std::move(file), line, column, std::move(function), true, false};
}
StackFrame foreign(std::string file, int line, int column, std::string function) {
    return {std::move(file), line, column, std::move(function), false, false};
}

TEST(ErrorStack, OfErrorDocuments) {
    struct Row {
        const char* document;
        Frames expected;
    };
    const Row rows[] = {
        // Python: outermost first in the document.
        {R"J({"errorMessage":"no","errorType":"ValueError","requestId":"1","stackTrace":[
            "  File \"/var/task/app.py\", line 12, in handler\n    return work(event)\n           ^^^^^^^^^^^\n",
            "  File \"/var/task/lib/site-packages/json_tool.py\", line 3, in load\n    fail()\n",
            "  File \"/usr/lib/python3.11/json/__init__.py\", line 346, in loads\n    raise\n",
            "  File \"<frozen importlib._bootstrap>\", line 1206, in _gcd_import\n"]})J",
         {foreign("<frozen importlib._bootstrap>", 1206, 0, "_gcd_import"),
          foreign("/usr/lib/python3.11/json/__init__.py", 346, 0, "loads"),
          library("lib/site-packages/json_tool.py", 3, 0, "load"), own("app.py", 12, 0, "handler")}},
        {R"J({"errorMessage":"Syntax error in module 'app': invalid syntax (app.py, line 2)",
            "errorType":"Runtime.UserCodeSyntaxError","requestId":"",
            "stackTrace":["  File \"/var/task/src/app.py\" Line 2\n        return 1 +\n"]})J",
         {own("src/app.py", 2, 0, "")}},
        {R"J({"errorMessage":"Syntax error in module 'app': invalid syntax (app.py, line 2)",
            "errorType":"Runtime.UserCodeSyntaxError","stackTrace":[]})J",
         {own("app.py", 2, 0, "")}},
        // Node.js: innermost first.
        {R"J({"errorType":"RangeError","errorMessage":"no","trace":["RangeError: no",
            "    at fail (/var/task/index.js:3:9)","    at async exports.handler (/var/task/index.js:5:1)",
            "    at new Order (/var/task/node_modules/orders/index.js:7:2)",
            "    at file:///var/task/a%20b.mjs:1:2","    at Array.map (<anonymous>)",
            "    at Module._compile (node:internal/modules/cjs/loader:1521:14)",
            "    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)"]})J",
         {own("index.js", 3, 9, "fail"), own("index.js", 5, 1, "exports.handler"),
          library("node_modules/orders/index.js", 7, 2, "new Order"), own("a b.mjs", 1, 2, ""),
          foreign("node:internal/modules/cjs/loader", 1521, 14, "Module._compile"),
          foreign("node:internal/process/task_queues", 95, 5, "process.processTicksAndRejections")}},
        {R"J({"errorType":"SyntaxError","errorMessage":"Unexpected token ';'",
            "stack":"/var/task/index.js:3\nconst x = ;\n          ^\n\nSyntaxError: Unexpected token ';'\n    at wrap (node:internal/x:1:2)"})J",
         {own("index.js", 3, 0, ""), foreign("node:internal/x", 1, 2, "wrap")}},
        {R"J({"errorType":"Runtime.ImportModuleError","errorMessage":"Error: Cannot find module 'x'",
            "trace":["Runtime.ImportModuleError: Error: Cannot find module 'x'","Require stack:",
            "- /var/task/lib/a.js","- /var/runtime/index.mjs"]})J",
         {own("lib/a.js", 0, 0, "")}},
        {R"J({"errorMessage":"no","errorType":"E","stackTrace":[]})J", {}},
        {R"J({"errorMessage":17,"stackTrace":{"a":1}})J", {}},
        {"[]", {}},
        {"", {}},
        {"{", {}},
    };
    for (const Row& row : rows) EXPECT_EQ(stackOf(row.document), row.expected) << row.document;
}

TEST(ErrorStack, WhereTheTaskRootIsAnotherFolder) {
    const char* document = R"J({"stackTrace":["  File \"/home/me/shop/app.py\", line 1, in f\n",
        "  File \"/home/me/shopping/app.py\", line 2, in f\n", "  File \"/home/me/shop/../x.py\", line 3, in f\n"]})J";
    const Frames expected = {foreign("/home/me/shop/../x.py", 3, 0, "f"),
                             foreign("/home/me/shopping/app.py", 2, 0, "f"), own("app.py", 1, 0, "f")};
    EXPECT_EQ(stackOf(document, "/home/me/shop"), expected);
    EXPECT_EQ(stackOf(document, "/home/me/shop/"), expected);
    EXPECT_EQ(ownFrame(expected), &expected[2]);
    EXPECT_EQ(ownFrame({}), nullptr);
    const Frames onlyLibrary = {foreign("/x", 1, 1, ""), library("node_modules/a.js", 1, 1, "")};
    EXPECT_EQ(ownFrame(onlyLibrary), &onlyLibrary[1]);
}

TEST(ErrorStack, InsideOfText) {
    struct Row {
        std::string text;
        std::vector<std::pair<std::string, StackFrame>> expected;  // what is to be a link, and where it leads
    };
    const Row rows[] = {
        // As Python's runtime logs it: one record, no-break spaces.
        {"[ERROR] ValueError: no\rTraceback (most recent call last):\r\xc2\xa0\xc2\xa0"
         "File \"/var/task/app.py\", line 12, in handler\r\xc2\xa0\xc2\xa0\xc2\xa0\xc2\xa0return work()",
         {{"File \"/var/task/app.py\", line 12", own("app.py", 12, 0, "handler")}}},
        {"  File \"/var/task/app.py\", line 3, in <module>\n",
         {{"File \"/var/task/app.py\", line 3", own("app.py", 3, 0, "")}}},
        // As Node.js' runtime logs it: JSON behind a tab.
        {"2026-11-25T23:15:21.776Z\tid\tERROR\tInvoke Error \t{\"errorType\":\"E\",\"stack\":[\"E: no\","
         "\"    at fail (/var/task/index.js:3:9)\",\"    at /var/task/a.js:4:5\"]}",
         {{"/var/task/index.js:3:9", own("index.js", 3, 9, "fail")},
          {"/var/task/a.js:4:5", own("a.js", 4, 5, "")}}},
        {R"J({"stack":"E: no\n    at fail (/var/task/index.js:3:9)\n    at file:///var/task/b.mjs:1:1"})J",
         {{"/var/task/index.js:3:9", own("index.js", 3, 9, "fail")},
          {"file:///var/task/b.mjs:1:1", own("b.mjs", 1, 1, "")}}},
        {R"J({"message":"Traceback:\n  File \"/var/task/app.py\", line 7, in f\n    x"})J",
         {{R"J(File \"/var/task/app.py\", line 7)J", own("app.py", 7, 0, "f")}}},
        {"/var/task/index.js:3\nconst x = ;\n          ^\n\nSyntaxError: Unexpected token ';'",
         {{"/var/task/index.js:3", own("index.js", 3, 0, "")}}},
        {"Syntax error in module 'app': invalid syntax (app.py, line 2)\r\xc2\xa0\xc2\xa0"
         "File \"/var/task/src/app.py\" Line 2\r",
         {{"app.py, line 2", own("src/app.py", 2, 0, "")},
          {"File \"/var/task/src/app.py\" Line 2", own("src/app.py", 2, 0, "")}}},
        // What only looks like it.
        {"we met at noon (12:30:15), at /tmp, at http://localhost:80:1", {}},
        {"GET /var/task/index.js:3 was asked for; File \"x\" is here, line 4; (a/b.py, line 4) (x.py, line )",
         {}},
        {"that /var/task/index.js:3:9", {}},
    };
    for (const Row& row : rows) {
        const auto found = framesInText(row.text);
        ASSERT_EQ(found.size(), row.expected.size()) << row.text;
        for (std::size_t i = 0; i < found.size(); ++i) {
            EXPECT_EQ(row.text.substr(found[i].offset, found[i].length), row.expected[i].first);
            EXPECT_EQ(found[i].frame, row.expected[i].second) << row.text;
        }
    }
}

TEST(ErrorStack, LivesThroughGarbage) {
    std::mt19937 random(3);
    const std::vector<std::string> parts = {
        "File \"", "\\\"", "/var/task/", "a.py", "\", line ", "7",  ", in f", "\n",   "    at ",
        "(",       ")",    ":3",         ":4",   "file:///",  "%4", "- /",    "\xa0", "async "};
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (int i = 0; i < 24; ++i) text += parts[random() % parts.size()];
        std::size_t end = 0;
        for (const FrameInText& found : framesInText(text, kTaskRoot, 5)) {
            EXPECT_GE(found.offset, end);
            end = found.offset + found.length;
            ASSERT_LE(end, text.size());
            EXPECT_GE(found.frame.line, 0);
        }
        EXPECT_LE(framesInText(text, kTaskRoot, 5).size(), 5u);
    }
}

}  // namespace
}  // namespace updraft
