#include "tests/gui/studio/walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>

#include "app/studio/actions/action_registry.h"
#include "app/studio/functions/functions_mode.h"
#include "tests/gui/studio/bench.h"
#include "widgets/documents/editor_area.h"
#include "widgets/editor/code_editor.h"

namespace updraft::gui_test {
namespace {

void visitTabs(StudioBench& bench, const char* name, const Look& look) {
    for (auto* tabs : bench.window().findChildren<QTabWidget*>(QLatin1String(name))) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (!tabs->isTabVisible(i)) continue;
            tabs->setCurrentIndex(i);
            QCoreApplication::processEvents();
            look(QStringLiteral("%1[%2]").arg(QLatin1String(name)).arg(i), bench.window());
        }
    }
}

void visitTabBar(StudioBench& bench, const char* name, const Look& look) {
    for (auto* tabs : bench.window().findChildren<QTabBar*>(QLatin1String(name))) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (!tabs->isTabVisible(i)) continue;
            tabs->setCurrentIndex(i);
            QCoreApplication::processEvents();
            look(QStringLiteral("%1[%2]").arg(QLatin1String(name)).arg(i), bench.window());
        }
    }
}

void visitSettings(StudioBench& bench, const Look& look) {
    bench.window().actions().find(QStringLiteral("settings.open"))->trigger();
    auto* dialog = bench.window().findChild<QDialog*>(QStringLiteral("settingsDialog"));
    if (dialog == nullptr || !QTest::qWaitForWindowExposed(dialog)) qFatal("no settings dialog");
    auto* list = dialog->findChild<QListWidget*>(QStringLiteral("settingsList"));
    for (int page = 0; page < list->count(); ++page) {
        list->setCurrentRow(page);
        QCoreApplication::processEvents();
        look(QStringLiteral("settings[%1]").arg(page), *dialog);
    }
    delete dialog;
    QApplication::setActiveWindow(&bench.window());
}

void visitDialog(StudioBench& bench, const char* action, const char* name, const Look& look) {
    bench.window().actions().find(QLatin1String(action))->trigger();
    const auto find = [&] { return bench.window().findChild<QDialog*>(QLatin1String(name)); };
    const auto isThere = [&] { return find() != nullptr && find()->isVisible(); };
    if (!QTest::qWaitFor(isThere) || !QTest::qWaitForWindowExposed(find())) qFatal("no dialog %s", name);
    look(QLatin1String(action), *find());
    delete find();
    QApplication::setActiveWindow(&bench.window());
}

// A page that an action brings into the window's middle.
void visitPage(StudioBench& bench, const char* action, const char* name, const Look& look) {
    bench.window().actions().find(QLatin1String(action))->trigger();
    const auto* page = bench.window().findChild<QWidget*>(QLatin1String(name));
    if (page == nullptr || !QTest::qWaitFor([&] { return page->isVisible(); })) qFatal("no page %s", name);
    QCoreApplication::processEvents();
    look(QLatin1String(action), bench.window());
}

// What an action of the registry brings up: a dialog, an overlay or a popup.
void visitAction(StudioBench& bench, const QString& id, const Look& look) {
    QAction* action = bench.window().actions().find(id);
    if (action == nullptr) return;
    action->trigger();
    QCoreApplication::processEvents();
    QWidget* front = QApplication::activeModalWidget();
    look(id, front != nullptr ? *front : bench.window());
    if (front != nullptr)
        QTest::keyClick(front, Qt::Key_Escape);
    else if (QWidget* focus = bench.window().focusWidget())
        QTest::keyClick(focus, Qt::Key_Escape);
    QCoreApplication::processEvents();
}

}  // namespace

QString pathOf(const QWidget* widget) {
    QStringList parts;
    for (const QWidget* each = widget; each != nullptr; each = each->parentWidget()) {
        if (each != widget && each->objectName().isEmpty()) continue;
        const QString type =
            QString::fromLatin1(each->metaObject()->className()).remove(QStringLiteral("updraft::"));
        parts.prepend(each->objectName().isEmpty() ? type : type + QLatin1Char(':') + each->objectName());
        if (parts.size() == 4) break;
    }
    return parts.join(QLatin1Char('/'));
}

bool isInnerPart(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    if (parent == nullptr) return false;
    if (widget->objectName().startsWith(QLatin1String("qt_"))) return true;
    if (qobject_cast<const QScrollBar*>(widget)) return true;
    if (qobject_cast<const QTabBar*>(parent) && qobject_cast<const QAbstractButton*>(widget)) return true;
    if (qobject_cast<const QLineEdit*>(parent)) return true;
    if (qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent)) return true;
    if (qobject_cast<const QKeySequenceEdit*>(parent)) return true;
    const auto* area = qobject_cast<const QAbstractItemView*>(parent);
    return area != nullptr && (qobject_cast<const QAbstractButton*>(widget) || widget == area->viewport() ||
                               widget->inherits("QHeaderView"));
}

bool isInteractive(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QAbstractSlider*>(widget) || qobject_cast<const QAbstractItemView*>(widget) ||
           qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
           qobject_cast<const QTabBar*>(widget) || qobject_cast<const QKeySequenceEdit*>(widget) ||
           qobject_cast<const CodeEditor*>(widget);
}

std::vector<QWidget*> visibleWidgets(QWidget& window) {
    std::vector<QWidget*> all = {&window};
    for (QWidget* each : window.findChildren<QWidget*>()) {
        if (each->isVisibleTo(&window) && each->window() == &window) all.push_back(each);
    }
    return all;
}

void visitEverything(StudioBench& bench, const Look& look) {
    look(QStringLiteral("start"), bench.window());
    visitTabs(bench, "leftTabs", look);
    visitTabBar(bench, "activityTabs", look);
    visitTabs(bench, "testTabs", look);
    visitTabBar(bench, "pageTabs", look);
    visitAction(bench, QStringLiteral("palette.open"), look);
    QTest::keyClick(bench.editor(), Qt::Key_H, Qt::ControlModifier);  // find and replace
    QCoreApplication::processEvents();
    look(QStringLiteral("replace"), bench.window());
    if (QWidget* focus = bench.window().focusWidget()) QTest::keyClick(focus, Qt::Key_Escape);
    visitSettings(bench, look);
    visitDialog(bench, "function.new", "newFunctionDialog", look);
    visitPage(bench, "function.configuration", "configurationPage", look);
    visitPage(bench, "function.triggers", "triggersPage", look);
    visitPage(bench, "function.versions", "versionsPage", look);
    visitDialog(bench, "workspace.new", "newWorkspaceDialog", look);
    visitPage(bench, "workspace.welcome", "welcomePage", look);
}

bool nothingFound(const QStringList& found) {
    QSet<QString> seen;
    for (const QString& line : found) {
        const QString what = line.mid(line.indexOf(QLatin1String(": ")) + 2);
        if (seen.contains(what)) continue;
        seen.insert(what);
        qWarning("%s", qPrintable(line));
    }
    return found.isEmpty();
}

}  // namespace updraft::gui_test
