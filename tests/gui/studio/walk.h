// Walks over the widgets of a window as a person meets them: what can be seen, what can be used.
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>
#include <functional>
#include <utility>
#include <vector>

namespace updraft::gui_test {

class StudioBench;

// "mainWindow/topBar/QPushButton:trafficButton": enough to find it in the code.
QString pathOf(const QWidget* widget);

// Something a person clicks, types into or chooses from, and that is visible.
bool isInteractive(const QWidget* widget);
// Parts that Qt makes for a control and that belong to it: a spin box's line, a scroll bar's container.
bool isInnerPart(const QWidget* widget);

// Every visible widget in and below the window, itself included.
std::vector<QWidget*> visibleWidgets(QWidget& window);

// Each state of the studio, one after the other: every tab, page and dialog in front once. `look` gets its
// name and the window that came to the front.
using Look = std::function<void(const QString& state, QWidget& window)>;
void visitEverything(StudioBench& bench, const Look& look);

// Prints what was found ("STATE: what: where"), each thing once however many states show it.
bool nothingFound(const QStringList& found);

}  // namespace updraft::gui_test
