// Completer: completion in an editor: asks its providers while one types (or by Ctrl+Space), ranks what they
// answer, shows it and puts the chosen one in. A feature of its editor.
#pragma once

#include <QTimer>
#include <memory>

#include "widgets/editor/completion.h"
#include "widgets/editor/editor_feature.h"

namespace updraft {

class CompletionPopup;
class SnippetSession;

class Completer final : public EditorFeature {
    Q_OBJECT
  public:
    Completer(CodeEditor& editor, SnippetSession& snippets);
    ~Completer() override;

    void addProvider(std::unique_ptr<CompletionProvider> provider);
    void ask();  // as by Ctrl+Space
    void close();
    bool isOpen() const;
    const std::vector<CompletionItem>& shown() const { return shown_; }

    bool keyPress(QKeyEvent& event) override;
    bool mousePress(QMouseEvent& event) override;
    void characterAdded(char32_t character) override;
    void textChanged(const TextChange& change) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    CompletionContext contextHere(bool asked) const;
    void request(bool asked);
    void answered(std::size_t provider, std::vector<CompletionItem> items);
    std::vector<CompletionItem> best(const QString& prefix) const;
    void refresh();
    void accept();
    int prefixStart() const;

    SnippetSession& snippets_;
    CompletionPopup* popup_;
    std::vector<std::unique_ptr<CompletionProvider>> providers_;
    std::vector<std::vector<CompletionItem>> answers_;  // by provider
    std::vector<CompletionItem> shown_;
    std::shared_ptr<int> round_;  // a new one makes older answers void
    int start_ = -1;              // byte position where the name begins
    bool asked_ = false, accepting_ = false;
    QTimer later_;
};

}  // namespace updraft
