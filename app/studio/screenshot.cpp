#include "app/studio/screenshot.h"

#include <QApplication>
#include <QTimer>
#include <iostream>

#include "app/studio/shell/main_window.h"
#include "widgets/session/platform_session.h"

namespace updraft {
namespace {

constexpr int kViewsPerSecond = 4;
constexpr int kLongestMs = 60'000;

void finish(MainWindow& window, const QString& file) {
    QCoreApplication::sendPostedEvents();  // what changed size takes its place
    const bool saved = window.grab().save(file);
    if (!saved) std::cerr << "updraft: cannot write " << file.toStdString() << "\n";
    QApplication::exit(saved ? 0 : 1);
}

}  // namespace

void screenshotWhenReady(MainWindow& window, PlatformSession& session, const QString& file, int seconds) {
    auto views = std::make_shared<int>(0);
    QObject::connect(&session, &PlatformSession::viewChanged, &window, [&window, file, views, seconds] {
        if (++*views == seconds * kViewsPerSecond) finish(window, file);
    });
    QObject::connect(&session, &PlatformSession::stateChanged, &window, [&window, &session, file] {
        if (session.state() == PlatformSession::State::Failed) finish(window, file);
    });
    QTimer::singleShot(kLongestMs, &window, [] {
        std::cerr << "updraft: the workspace did not come up within a minute\n";
        QApplication::exit(1);
    });
}

}  // namespace updraft
