// Snippets: text with places to fill in. "${1:name}", "$2" and "$0" (the last) are stops; "\$" is a dollar.
// SnippetSession puts one into an editor and goes from stop to stop with Tab and Shift+Tab until Esc.
#pragma once

#include <QString>
#include <vector>

#include "widgets/editor/editor_feature.h"

namespace updraft {

struct Snippet {
    struct Stop {
        int number = 0;
        int start = 0, length = 0;  // in QChars of the text
        bool operator==(const Stop&) const = default;
    };
    QString text;
    std::vector<Stop> stops;  // as one visits them: 1, 2, …, 0
};

Snippet parseSnippet(const QString& source);  // pure

class SnippetSession final : public EditorFeature {
    Q_OBJECT
  public:
    explicit SnippetSession(CodeEditor& editor);

    // Instead of [position, position + length) in bytes; its lines are indented as the line there is.
    void insert(int position, int length, const QString& source);
    bool isActive() const { return !stops_.empty(); }

    bool keyPress(QKeyEvent& event) override;
    void textChanged(const TextChange& change) override;
    void restyle() override;

  private:
    struct Range {
        int start = 0, end = 0;  // bytes
    };
    void goTo(std::size_t stop);
    void end();
    void highlight();

    std::vector<Range> stops_;
    std::size_t current_ = 0;
    bool inserting_ = false;
};

}  // namespace updraft
