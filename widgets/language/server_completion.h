// ServerCompletion: completions of a file's language server, as the editor offers them. Owned by the editor's
// completer; GUI thread.
#pragma once

#include <QPointer>

#include "widgets/editor/completion.h"

namespace updraft {

class DocumentView;
class LanguageServers;

class ServerCompletionProvider final : public CompletionProvider {
  public:
    // The servers outlive the view.
    ServerCompletionProvider(DocumentView& view, LanguageServers& servers);
    void complete(const CompletionContext& context,
                  std::function<void(std::vector<CompletionItem>)> answer) override;

  private:
    DocumentView& view_;
    LanguageServers& servers_;
};

}  // namespace updraft
