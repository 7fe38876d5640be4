// TemplateSource: the workspace's template as forms see it: its text, what is written in it, which functions
// it describes. Follows the open document while it is typed in, and the file. Edits go through DocumentStore,
// into the document's own undo history, and are saved at once. One per workspace, owned by whoever makes the
// pages; store and session outlive it. GUI thread; reading happens on another one.
#pragma once

#include <QObject>
#include <QTimer>

#include "runtime/function/template/edit/template_edit.h"
#include "runtime/function/template/edit/written_template.h"
#include "runtime/function/template/workspace_model.h"
#include "widgets/base/background_job.h"

namespace updraft {

class Document;
class DocumentStore;
class PlatformSession;

class TemplateSource final : public QObject {
    Q_OBJECT
  public:
    struct Reading {
        std::optional<WrittenTemplate> written;  // nothing while the text cannot be read
        WorkspaceModel model;
        QString problem;  // why there is no `written`
    };
    TemplateSource(DocumentStore& documents, PlatformSession& session, QObject* parent = nullptr);
    ~TemplateSource() override;

    const Reading& now() const { return reading_; }  // of the last changed()
    QString path() const { return path_; }           // absolute, empty without a template
    QString workspace() const;

    using Done = std::function<void(QString problem)>;  // translated; empty when it is saved
    using Edit = std::function<TemplateEdits(std::string_view text)>;
    void edit(const Edit& make, const Done& done = {});
    void write(std::vector<ValueChange> changes, const Done& done = {});

    // Of the template's document; what they did is saved.
    bool canUndo() const;
    bool canRedo() const;
    void undo();
    void redo();

  signals:
    void changed();
    void historyChanged();

  private:
    void follow(Document* document);
    void refresh();
    void parse(const QByteArray& text);
    Document* document() const;

    DocumentStore& documents_;
    QString path_;
    Reading reading_;
    QTimer soon_;
    BackgroundJob job_;
};

}  // namespace updraft
