// updraft: the desktop studio.
#include <QApplication>
#include <csignal>
#include <iostream>

#include "app/studio/command_line.h"
#include "app/studio/studio.h"
#include "runtime/sandbox/launcher.h"

int main(int argc, char** argv) {
    using namespace updraft;
    std::signal(SIGPIPE, SIG_IGN);
    ParsedStudioCommand parsed = parseStudioCommand(argc, argv);
    if (!parsed.command) return parsed.exitCode;
    // Before any thread exists: environments are forked from this small process, not from the studio.
    const auto seed = Launcher::start();
    if (!seed) {
        std::cerr << "updraft: " << seed.error().message << "\n";
        return 1;
    }
    QApplication::setApplicationName(QStringLiteral("updraft"));
    QApplication::setApplicationDisplayName(QStringLiteral("Updraft"));
    QApplication::setApplicationVersion(QStringLiteral(UPDRAFT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.updraft.Updraft"));
    if (!parsed.command->screenshot.isEmpty() && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");  // no screen is needed to render for documentation
    }
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/io.github.updraft.Updraft.svg")));
    Studio studio(*seed, std::move(*parsed.command));
    if (!studio.start()) return 0;
    return QApplication::exec();
}
