// Providers that need no language server: words and names of the file, the handler's event and context, SDK
// clients, snippets. Owned by EditorPane, fed by SymbolIndex. GUI thread.
#pragma once

#include <QJsonValue>

#include "widgets/editor/completion.h"

namespace updraft {

class CodeEditor;
class SymbolIndex;

class WordProvider final : public CompletionProvider {
  public:
    WordProvider(const CodeEditor& editor, const SymbolIndex& index) : editor_(editor), index_(index) {}
    void complete(const CompletionContext& context,
                  std::function<void(std::vector<CompletionItem>)> answer) override;

  private:
    const CodeEditor& editor_;
    const SymbolIndex& index_;
};

// Members of a Lambda handler's context, and keys of the event as a sample of the function's trigger has
// them.
class LambdaProvider final : public CompletionProvider {
  public:
    explicit LambdaProvider(const SymbolIndex& index) : index_(index) {}
    void setEventSample(const QJsonValue& sample) { sample_ = sample; }
    void complete(const CompletionContext& context,
                  std::function<void(std::vector<CompletionItem>)> answer) override;

  private:
    const SymbolIndex& index_;
    QJsonValue sample_;
};

class SnippetProvider final : public CompletionProvider {
  public:
    void complete(const CompletionContext& context,
                  std::function<void(std::vector<CompletionItem>)> answer) override;
};

}  // namespace updraft
