// Random edits of whole templates: each answers edits whose result says what was meant, or an Error; undo
// gives the same bytes; nothing outside of the edits changes.
#include <gtest/gtest.h>

#include <fstream>
#include <random>
#include <sstream>

#include "edit_cases.h"
#include "runtime/function/template/edit/edit_session.h"

namespace updraft {
namespace {
using sam::TreeNode;
using test::edited;
using V = TemplateValue;

std::string demo() {
    std::ifstream in(UPDRAFT_SOURCE_DIR "/resources/demo/template.yaml", std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

class Generator {
  public:
    explicit Generator(unsigned seed) : random_(seed) {}

    unsigned below(unsigned end) { return random_() % end; }

    std::string word() {
        static constexpr const char* words[] = {
            "a",     "yes", "12",  "a: b",       "x, y", "it's", "\"q\"", "#no", "line\n2", "two\n\n",
            " lead", "é",   "{b}", "http://x/y", "0x10", "null", "a #b",  "",    "*",       "2010-01-01"};
        return words[below(std::size(words))];
    }

    V value(int depth) {
        switch (below(depth > 2 ? 5 : 8)) {
            case 0:
                return V::integer(below(9999));
            case 1:
                return V::flag(below(2) == 0);
            case 2:
                return V::yaml(below(2) == 0 ? "!Ref Stage" : "!If\n- IsLocal\n- 1\n- two words\n");
            case 3:
            case 4:
                return V::text(word());
            case 5: {
                std::vector<V> items;
                for (unsigned i = below(4); i > 0; --i) items.push_back(value(depth + 1));
                return V::list(std::move(items));
            }
            default: {
                V::Entries entries;
                for (unsigned i = below(4); i > 0; --i)
                    entries.emplace_back("K" + std::to_string(i), value(depth + 1));
                return V::map(std::move(entries));
            }
        }
    }

    // A path that is in the tree, or nearly.
    TemplatePath path(const TreeNode& root) {
        TemplatePath result = {"Resources"};
        const TreeNode* node = root.find("Resources");
        while (node != nullptr && (result.size() < 3 || below(4) != 0)) {
            if (sam::intrinsicOf(*node) != nullptr) break;
            if (node->isMap() && !node->entries.empty()) {
                const auto& entry = node->entries[below(static_cast<unsigned>(node->entries.size()))];
                result.push_back(entry.key);
                node = &entry.value;
            } else if (node->isList() && !node->items.empty()) {
                const unsigned index = below(static_cast<unsigned>(node->items.size()));
                result.push_back(std::to_string(index));
                node = &node->items[index];
            } else {
                break;
            }
        }
        if (below(3) == 0) result.push_back("New" + std::to_string(below(3)));
        return result;
    }

    // The same template in another hand.
    std::string restyled(std::string text) {
        if (below(3) == 0) {
            std::string windows;
            for (const char c : text) windows += c == '\n' ? "\r\n" : std::string(1, c);
            text = windows;
        }
        if (below(3) == 0) {
            std::string wide;
            bool start = true;
            for (const char c : text) {
                wide += start && c == ' ' ? "  " : std::string(1, c);
                start = c == '\n' || (start && c == ' ');
            }
            text = wide;
        }
        if (below(3) == 0) text.erase(text.find_last_not_of("\r\n") + 1);
        return text;
    }

  private:
    std::mt19937 random_;
};

TreeNode treeOf(const std::string& text) {
    const auto document = sam::TemplateDocument::read(text);
    EXPECT_TRUE(document) << text;
    return document ? document->tree() : TreeNode();
}

struct Count {
    int done = 0, refused = 0;
    int unsafe = 0;  // refused for another reason than that the path leads into a single value or a function
    std::string lastRefusal;
};

// One edit; answers the text after it.
std::string step(Generator& random, const std::string& text, Count& count) {
    const TreeNode tree = treeOf(text);
    const TemplatePath path = random.path(tree);
    const std::string id = path.size() > 1 ? path[1] : "Payment";
    const V value = random.value(0);
    const unsigned kind = random.below(12);
    const TemplateEdits edits = kind < 6     ? setValue(text, path, value)
                                : kind < 9   ? removeValue(text, path)
                                : kind == 9  ? renameResource(text, id, uniqueLogicalId(text, id + "R"))
                                : kind == 10 ? duplicateResource(text, id, uniqueLogicalId(text, id), {})
                                             : removeResource(text, id);
    ++(edits ? count.done : count.refused);
    if (!edits) {
        const bool unsafe = edits.error().message.find("single value") == std::string::npos &&
                            edits.error().message.find("computed by") == std::string::npos;
        count.unsafe += unsafe ? 1 : 0;
        if (unsafe) count.lastRefusal = edits.error().message + "\n" + text;
        return text;
    }
    std::string after = edited(text, edits);
    const auto there = readValue(after, path);
    const bool shifts = kind >= 6 && sam::listIndex(path.back());  // the next item comes in its place
    if (kind < 9 && !shifts) {
        EXPECT_EQ(there && !there->inherited, kind < 6) << pathText(path) << "\n" << after;
    }
    return after;
}

TEST(RandomEdits, OfTheDemoSayWhatWasMeant) {
    Count count;
    for (unsigned seed = 0; seed < 15; ++seed) {
        Generator random(seed);
        std::string text = random.restyled(demo());
        for (int round = 0; round < 12 && !testing::Test::HasFailure(); ++round)
            text = step(random, text, count);
    }
    EXPECT_GT(count.done, 130);
    EXPECT_EQ(count.unsafe, 0) << count.lastRefusal;
}

// JSON of the demo's tree, which has every kind of value, in two styles.
TEST(RandomEdits, OfJsonSayWhatWasMeant) {
    const std::string compact = sam::toJson(treeOf(demo()));
    Count count;
    for (unsigned seed = 0; seed < 6; ++seed) {
        Generator random(seed);
        std::string text = compact;
        for (int round = 0; round < 12 && !testing::Test::HasFailure(); ++round)
            text = step(random, text, count);
    }
    EXPECT_GT(count.done, 50);
    EXPECT_EQ(count.unsafe, 0) << count.lastRefusal;
}

// Everything that YAML allows and people seldom write.
constexpr const char* kOdd = R"(%YAML 1.1
---
# odd
"Transform" : AWS::Serverless-2016-10-31   # quoted key
Globals: {Function: {Timeout: 3,
    Environment: {Variables: {  A : "1" , 'B': b  }}}}   # flow over lines
Resources:

    A: &a   # an anchor
        Type: AWS::Serverless::Function
        # deeper
        Properties: &p
            Layers:
            - one
            # between
            -   two
            - { Key: "x", # in flow
                Value: y, }
            -
                Key: z
            - - nested
              - list
            InlineCode: |+
                def f():

                    return 1  # not a comment


            Description: >-
                folded
                  text
            # behind
            Handler: "a
              b"
            Role: some
              plain text
    B :
        <<: *a
        Properties:
            <<: *p
            Handler: !Sub
                '${A}.x'
            Empty:
            Tagged: !Join [ '', [ a,b , c ] ]
            Url: http://x/y#z
            Text: !!str 12
            Alias: *p
      # shallower
    C: {Type: T}
...
)";

TEST(RandomEdits, OfOddTemplatesAreRightOrRefused) {
    Count count;
    for (unsigned seed = 0; seed < 30; ++seed) {
        Generator random(seed);
        std::string text = random.restyled(kOdd);
        for (int round = 0; round < 6 && !testing::Test::HasFailure(); ++round)
            text = step(random, text, count);
    }
    EXPECT_GT(count.done, 100);
}

// Damaged templates are refused, or edited as meant; nothing crashes (run under sanitizers).
TEST(RandomEdits, OfDamagedTemplatesDoNotCrash) {
    std::mt19937 random(11);
    int done = 0;
    for (int round = 0; round < 800; ++round) {
        std::string text = kOdd;
        for (unsigned i = 1 + random() % 3; i > 0; --i) {
            const std::size_t offset = random() % text.size();
            if (random() % 2 == 0) text.erase(offset, random() % 12);
            text.insert(std::min(offset, text.size()), 1, ":-#{}[]\"'|>&*!\n\t ,a"[random() % 19]);
        }
        const TemplateEdits edits = setValue(text, test::at("Resources.C.Properties.Timeout"), V::integer(5));
        if (!edits) continue;
        ++done;
        EXPECT_EQ(readValue(edited(text, edits), test::at("Resources.C.Properties.Timeout"))->text, "5");
    }
    EXPECT_GT(done, 100);
}

TEST(EditTrail, JoinsChangesMadeOneAfterTheOther) {
    std::mt19937 random(3);
    for (int round = 0; round < 500; ++round) {
        const std::string original = "the quick brown fox jumps over the lazy dog";
        std::string text = original;
        EditTrail trail(original);
        for (unsigned i = random() % 5; i > 0; --i) {
            std::vector<TextEdit> edits;
            std::size_t from = 0;
            for (unsigned k = random() % 3; k > 0 && from < text.size(); --k) {
                const std::size_t offset = from + random() % (text.size() - from + 1);
                const std::size_t length = random() % (std::min<std::size_t>(text.size() - offset, 6) + 1);
                edits.push_back({offset, length, std::string(random() % 4, static_cast<char>('A' + i))});
                from = offset + length;
            }
            text = applyEdits(text, edits);
            trail.apply(edits);
        }
        ASSERT_EQ(applyEdits(original, trail.edits(original)), text);
        ASSERT_EQ(applyEdits(text, invert(trail.edits(original), original)), original);
    }
}

}  // namespace
}  // namespace updraft
