// A workspace with a template that has comments, Globals and intrinsic functions; served by a real platform
// when a test asks for it.
#pragma once

#include <QTemporaryDir>
#include <memory>

#include "widgets/configuration/form/template_source.h"
#include "widgets/documents/document_store.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft::gui_test {

class Workspace {
  public:
    Workspace();
    ~Workspace();

    bool serve();  // until the first view is there
    bool read();   // until the template is
    QString path(const QString& relative) const { return folder_.filePath(relative); }
    void write(const QString& relative, const QByteArray& text) const;
    QByteArray text() const;  // of template.yaml on disk
    static QByteArray original();

  private:
    QTemporaryDir folder_;

  public:
    Theme theme;
    PlatformSession session;
    RecoveryJournal journal;
    DocumentStore documents;
    TemplateSource source;
};

template <typename Widget>
Widget* part(QWidget& parent, const QString& name) {
    return parent.findChild<Widget*>(name);
}

// Saves a picture in both themes when UPDRAFT_SHOTS names a folder.
void picture(Theme& theme, QWidget& widget, const QString& name);

}  // namespace updraft::gui_test
