#include "tests/gui/support/gui_test.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <vector>

namespace updraft::gui_test {
namespace {

std::vector<std::function<std::unique_ptr<QObject>()>>& classes() {
    static std::vector<std::function<std::unique_ptr<QObject>()>> all;
    return all;
}

std::vector<std::function<void()>>& beginnings() {
    static std::vector<std::function<void()>> all;
    return all;
}

std::vector<std::function<void()>>& endings() {
    static std::vector<std::function<void()>> all;
    return all;
}

}  // namespace

BeforeAll::BeforeAll(std::function<void()> run) {
    beginnings().push_back(std::move(run));
}

AfterAll::AfterAll(std::function<void()> run) {
    endings().push_back(std::move(run));
}

void runBeginnings() {
    for (const auto& run : beginnings()) run();
}

Registration::Registration(std::function<std::unique_ptr<QObject>()> make) {
    classes().push_back(std::move(make));
}

}  // namespace updraft::gui_test

int main(int argc, char** argv) {
    updraft::gui_test::runBeginnings();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    application.setApplicationName(QStringLiteral("updraft-test"));
    int failed = updraft::gui_test::classes().empty() ? 1 : 0;
    for (const auto& make : updraft::gui_test::classes()) {
        const auto test = make();
        failed += QTest::qExec(test.get(), argc, argv) != 0 ? 1 : 0;
    }
    for (const auto& run : updraft::gui_test::endings()) run();
    return failed;
}
