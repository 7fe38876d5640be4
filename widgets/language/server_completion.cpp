#include "widgets/language/server_completion.h"

#include "widgets/documents/document_view.h"
#include "widgets/language/language_servers.h"

namespace updraft {
namespace {

constexpr int kFirst = 60;  // below what surely fits, above mere words; then as the server sorts them

// By the protocol's numbers of CompletionItemKind.
CompletionKind kindOf(int kind) {
    switch (kind) {
        case 2:
        case 3:
        case 4:
            return CompletionKind::Function;
        case 5:
        case 10:
            return CompletionKind::Property;
        case 7:
        case 8:
        case 22:
            return CompletionKind::Class;
        case 9:
            return CompletionKind::Module;
        case 14:
            return CompletionKind::Keyword;
        case 1:
            return CompletionKind::Word;
        default:
            return CompletionKind::Variable;
    }
}

}  // namespace

ServerCompletionProvider::ServerCompletionProvider(DocumentView& view, LanguageServers& servers)
    : view_(view), servers_(servers) {}

void ServerCompletionProvider::complete(const CompletionContext& context,
                                        std::function<void(std::vector<CompletionItem>)> answer) {
    const QString path = view_.document().path();
    LanguageServer* server = context.inComment ? nullptr : servers_.serverFor(path);
    if (server == nullptr) {
        answer({});
        return;
    }
    server->complete(
        path, context.line, context.column, &view_,
        [answer = std::move(answer)](const std::vector<ServerCompletion>& found) {
            std::vector<CompletionItem> items;
            for (const ServerCompletion& completion : found) {
                const int rank = static_cast<int>(items.size());
                items.push_back(
                    {completion.label, kindOf(completion.kind), completion.detail,
                     completion.insertText == completion.label ? QString() : completion.insertText,
                     completion.documentation, std::max(kFirst - rank, 1)});
            }
            answer(std::move(items));
        });
}

}  // namespace updraft
