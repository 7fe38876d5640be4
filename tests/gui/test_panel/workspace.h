// A workspace of small Python functions, served by a real platform, with a panel on it.
#pragma once

#include <QTemporaryDir>
#include <memory>

#include "widgets/session/platform_session.h"
#include "widgets/test/test_panel.h"
#include "widgets/theme/theme.h"

namespace updraft::gui_test {

class Workspace {
  public:
    Workspace();
    ~Workspace();

    // Qt Test's macros return from the function they stand in, so this only says whether it came to serve.
    bool serve(bool keepPayloads = true);
    QString path(const QString& relative) const { return folder_.filePath(relative); }
    void write(const QString& relative, const QByteArray& text) const;

    Theme theme;
    std::unique_ptr<PlatformSession> session;
    std::unique_ptr<TestPanel> panel;

  private:
    QTemporaryDir folder_;
};

template <typename Widget>
Widget* part(QWidget& parent, const char* name) {
    return parent.findChild<Widget*>(QLatin1String(name));
}

}  // namespace updraft::gui_test
