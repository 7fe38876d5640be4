// EditorLanguage: joins editors to what is known about their text: problems become squiggles, resting on a
// name and going to its definition ask the language server. Owned by the composition root; GUI thread.
#pragma once

#include <QObject>

#include "widgets/language/language_protocol.h"

namespace updraft {

class DiagnosticsModel;
class DocumentView;
class EditorArea;
class LanguageServers;

class EditorLanguage final : public QObject {
    Q_OBJECT
  public:
    // Serves every view of the area from now on. All outlive this object.
    EditorLanguage(EditorArea& area, DiagnosticsModel& model, LanguageServers& servers,
                   QObject* parent = nullptr);

  private:
    void serve(DocumentView* view);
    void showProblems(DocumentView* view) const;
    void hover(DocumentView* view, int line, int column);
    void goToDefinition(DocumentView* view, int line, int column);

    EditorArea& area_;
    DiagnosticsModel& model_;
    LanguageServers& servers_;
};

}  // namespace updraft
