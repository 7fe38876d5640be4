// Asks what to do about unsaved files before they are closed, naming them. GUI thread; does not block.
#pragma once

#include <functional>
#include <vector>

class QWidget;

namespace updraft {

class Document;
class DocumentStore;

// `then` gets whether to go on: everything was saved, or is given up. At once when there is nothing to ask
// about.
void askAboutUnsaved(QWidget* parent, DocumentStore& store, const std::vector<Document*>& documents,
                     std::function<void(bool)> then);

}  // namespace updraft
