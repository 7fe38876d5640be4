// Qt Test classes of one program. In each source: a QObject with test slots, then UPDRAFT_GUI_TEST(ItsName)
// and #include "source_name.moc". Arguments of Qt Test (function names, -v2) go to every class.
#pragma once

#include <QTest>
#include <functional>
#include <memory>

namespace updraft::gui_test {

struct Registration {
    explicit Registration(std::function<std::unique_ptr<QObject>()> make);
};

// Runs first thing in main, before there is any thread: what a program that forks needs.
struct BeforeAll {
    explicit BeforeAll(std::function<void()> run);
};
void runBeginnings();  // by main

// Runs last in main, while the application is still there: what has threads ends here, not among the statics.
struct AfterAll {
    explicit AfterAll(std::function<void()> run);
};

}  // namespace updraft::gui_test

#define UPDRAFT_GUI_TEST(Class)                                          \
    static const updraft::gui_test::Registration k##Class##Registration( \
        [] { return std::make_unique<Class>(); });
