// WorkspaceHealth: what is wrong with the open folder as a whole: no folder, no template, a template with
// errors, a database that cannot be used. Looks at the folder once a second, and opens the platform anew by
// itself as soon as what kept it from serving has changed. Owned by OpenWorkspace; GUI thread, looks in the
// background.
#pragma once

#include <QObject>
#include <QTimer>

#include "widgets/base/background_job.h"

namespace updraft {

class DocumentStore;
class PlatformSession;

class WorkspaceHealth final : public QObject {
    Q_OBJECT
  public:
    enum class Trouble : std::uint8_t {
        None,
        NoFolder,
        NoTemplate,
        TemplateErrors,
        DatabaseUnusable,  // damaged, foreign, or of a newer Updraft
        DatabaseInUse,
        ReadOnly,
        FolderGone,   // while it was served
        TemplateGone  // while it was served
    };
    WorkspaceHealth(PlatformSession& session, DocumentStore& documents, QObject* parent = nullptr);
    ~WorkspaceHealth() override;

    Trouble trouble() const { return trouble_; }
    // Absolute; where one would be when there is none.
    QString templateFile() const;
    int templateErrors() const;
    QString reason() const;  // the platform's own words, one sentence
    QString database() const;

    void tryAgain();
    // Each answers by changed() or failed().
    void moveDatabaseAside();
    void createFunction();  // a first one, with the template around it
    void writeFilesAnew();  // what is open here

  signals:
    void changed();
    void failed(const QString& reason);       // of an action above
    void movedAside(const QString& newPath);  // the database

  private:
    struct Look {
        bool taken = false, folder = false, writable = false, lock = false;
        QString templateName;
        qint64 templateStamp = 0;
        bool operator==(const Look&) const = default;
    };
    static Look look(const QString& folder);
    void lookNow();
    void take(const Look& look);
    void stateChanged();
    void update();
    Trouble find() const;

    PlatformSession& session_;
    DocumentStore& documents_;
    QTimer timer_;
    BackgroundJob looking_, moving_;
    Look last_;
    Trouble trouble_ = Trouble::None;
    QString reason_;
    int errors_ = 0;
};

}  // namespace updraft
