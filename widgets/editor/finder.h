// Finder: the matches of a query in an editor: highlighted, stepped through, replaced. Searches on another
// thread and again after edits; a step asked for meanwhile is taken when the answer is there. A feature of
// its editor.
#pragma once

#include <QTimer>
#include <optional>

#include "widgets/base/background_job.h"
#include "widgets/editor/editor_feature.h"
#include "widgets/editor/text_search.h"

namespace updraft {

class Finder final : public EditorFeature {
    Q_OBJECT
  public:
    explicit Finder(CodeEditor& editor);

    // Goes to the first match at or after `anchor` (a byte position).
    void search(const FindQuery& query, int anchor);
    void clear();
    const FindQuery& query() const { return query_; }
    // Only between these bytes; nothing: everywhere.
    void setScope(std::optional<std::pair<int, int>> scope);
    bool hasScope() const { return scope_.has_value(); }

    void next();
    void previous();
    void replaceCurrent(const QString& replacement);  // and goes on to the next
    void replaceAll(const QString& replacement);

    bool isSearching() const { return job_.isRunning() || later_.isActive(); }
    int count() const { return static_cast<int>(result_.matches.size()); }
    int current() const;  // the selected match, -1: none is
    const SearchResult& result() const { return result_; }

    void textChanged(const TextChange& change) override;
    void restyle() override;

  signals:
    void changed();
    void wrapped(bool forward);
    void replaced(int count);

  private:
    enum class Step : std::uint8_t { None, Anchor, Next, Previous };
    void start(Step step);
    void take(SearchResult result);
    void step(Step step);
    void highlight();
    void select(int match);
    void apply(const SearchResult& result);
    std::pair<int, int> range() const;

    FindQuery query_;
    SearchResult result_;
    std::optional<std::pair<int, int>> scope_;
    int anchor_ = 0;
    Step pending_ = Step::None;
    bool highlighted_ = false;
    QTimer later_;
    BackgroundJob job_, replacing_;
};

}  // namespace updraft
