#include "tests/gui/dashboards/watching.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QTest>
#include <cmath>

#include "runtime/platform/alarm_watch.h"
#include "runtime/platform/platform.h"
#include "widgets/monitor/dashboards/card_words.h"

namespace updraft::gui_test {

bool WatchingBoards::start() {
    if (!serving.serve()) return false;
    open();
    return QTest::qWaitFor([this] { return book().isOpen(); }, kDashboardWait);
}

void WatchingBoards::open(const QVariantMap& state) {
    view = std::make_unique<MonitorView>(serving.theme, *serving.session);
    view->restoreState(state);
    view->resize(1300, 820);
    view->show();
    QApplication::setActiveWindow(view.get());
    view->showPage(QStringLiteral("dashboards"));
}

DashboardsPage& WatchingBoards::page() const {
    return *qobject_cast<DashboardsPage*>(view->page(QStringLiteral("dashboards")));
}

const std::vector<DashboardCard>& WatchingBoards::cards() const {
    static const std::vector<DashboardCard> kNone;
    const Dashboard* shown = book().find(page().shown());
    return shown == nullptr ? kNone : shown->cards;
}

QStringList WatchingBoards::contents() const {
    QStringList words;
    for (const DashboardCard& one : cards()) words.append(CardWords::title(one));
    return words;
}

CardDialog* WatchingBoards::dialog() const {
    return view->findChild<CardDialog*>(QStringLiteral("cardDialog"));
}

bool WatchingBoards::put(const AlarmDefinition& alarm) {
    bool done = false;
    serving.session->onEngine(
        serving.session.get(), [alarm](Platform& platform) { return platform.alarms().put(alarm).ok(); },
        [&done](bool ok) { done = ok; });
    return QTest::qWaitFor([&done] { return done; }, kDashboardWait);
}

void WatchingBoards::press(const char* button) const {
    QTest::mouseClick(part<QAbstractButton>(button), Qt::LeftButton);
}

void WatchingBoards::key(int index, Qt::Key key, Qt::KeyboardModifiers modifiers) const {
    QApplication::setActiveWindow(view.get());  // after a dialog no window manager does it
    RangeChart& chart = card(index).chart();
    chart.setFocus();
    QTest::keyClick(&chart, key, modifiers);
}

double greatestOf(const TimeChart& chart, int series) {
    double greatest = std::nan("");
    if (static_cast<int>(chart.content().series.size()) <= series) return greatest;
    for (const ChartPoint& point : chart.content().series[static_cast<std::size_t>(series)].points) {
        if (!std::isnan(point.value))
            greatest = std::isnan(greatest) ? point.value : std::max(greatest, point.value);
    }
    return greatest;
}

void pickRow(QWidget& dialog, const char* combo, const QString& text) {
    auto* box = dialog.findChild<QComboBox*>(QLatin1String(combo));
    QVERIFY2(box->findText(text) >= 0, qPrintable(text));
    box->setFocus();
    while (box->currentIndex() > 0) QTest::keyClick(box, Qt::Key_Up);
    for (int i = 0; i < box->count() && box->currentText() != text; ++i) QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), text);
}

}  // namespace updraft::gui_test
