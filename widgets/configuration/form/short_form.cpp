#include "widgets/configuration/form/short_form.h"

namespace updraft {
namespace {

// Texts that need no quotes behind a tag.
bool isPlain(const std::string& text) {
    return !text.empty() &&
           text.find_first_not_of(
               "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
               "_-./${}") == std::string::npos &&
           text.front() != '{' && text.front() != '-';
}

}  // namespace

std::string shortForm(const sam::TreeNode& node) {
    if (node.isScalar()) return node.text;
    const sam::TreeEntry* function = sam::intrinsicOf(node);
    if (function == nullptr) return sam::toJson(node);
    std::string name = function->key;
    if (name.starts_with("Fn::")) name = name.substr(4);
    const sam::TreeNode& value = function->value;
    if (value.isScalar()) return "!" + name + " " + (isPlain(value.text) ? value.text : sam::toJson(value));
    const bool pair = name == "GetAtt" && value.items.size() == 2 && value.items[0].isScalar() &&
                      value.items[1].isScalar() && isPlain(value.items[0].text) &&
                      isPlain(value.items[1].text);
    if (pair) return "!GetAtt " + value.items[0].text + "." + value.items[1].text;
    return sam::toJson(node);
}

}  // namespace updraft
