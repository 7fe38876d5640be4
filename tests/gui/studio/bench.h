// StudioBench: a whole studio with folders of its own for settings, data and sockets, as if a person had just
// installed it; and what tests need to find their way in it. One at a time.
#pragma once

#include <QTemporaryDir>
#include <memory>

#include "app/studio/studio.h"
#include "tests/gui/support/gui_test.h"

class QListView;

namespace updraft {
class CodeEditor;
class FunctionsMode;
}  // namespace updraft

namespace updraft::gui_test {

class StudioBench {
  public:
    StudioBench();
    ~StudioBench();

    // False when the studio did not come up. An empty workspace: the demo.
    bool start(const QString& workspace = {}, StudioCommand command = {});
    void stop();  // keeps the folders: start() again is a second start of the program
    // Waits until the first view of the served workspace is there.
    bool waitServing() const;

    Studio& studio() { return *studio_; }
    MainWindow& window() { return studio_->window(); }
    PlatformSession& session() { return studio_->session(); }
    FunctionsMode& mode();
    CodeEditor* editor();  // the current one, or null
    QString home() const { return home_.path(); }
    QString demo() const { return home_.filePath(QStringLiteral("data/updraft/demo")); }

    template <typename Widget>
    Widget* part(const char* name) {
        return window().findChild<Widget*>(QLatin1String(name));
    }
    // Clicks into the list, as a person does.
    bool choose(const QString& function);
    QString barText();  // of the bar above the page; empty: no trouble

  private:
    QTemporaryDir home_;
    std::unique_ptr<Studio> studio_;
};

}  // namespace updraft::gui_test
