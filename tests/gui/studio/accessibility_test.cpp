// Everything that can be used has a name for screen readers and can be reached without a mouse; every text
// can be read against what is behind it, in both themes.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QShortcut>
#include <QTabBar>
#include <QToolButton>

#include "app/studio/actions/action_registry.h"
#include "tests/gui/studio/bench.h"
#include "tests/gui/studio/walk.h"

namespace updraft {

using gui_test::StudioBench;

namespace {

constexpr double kReadable = 4.5;

QString nameOf(QWidget* widget) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface == nullptr ? QString() : interface->text(QAccessible::Name);
}

// The focus chain of the window, which is the order of Tab.
QSet<const QWidget*> reachableByTab(QWidget& window) {
    QSet<const QWidget*> seen;
    QWidget* each = &window;
    do {
        const bool takes = (each->focusPolicy() & Qt::TabFocus) != 0;
        if (takes && each->isVisibleTo(&window) && each->isEnabled()) {
            for (const QWidget* proxy = each; proxy != nullptr; proxy = proxy->focusProxy())
                seen.insert(proxy);
        }
        each = each->nextInFocusChain();
    } while (each != nullptr && each != &window);
    return seen;
}

// A button whose action a key starts, or whose tool tip tells the key.
bool hasShortcut(const QWidget* widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (button != nullptr && !button->shortcut().isEmpty()) return true;
    for (const QAction* action : widget->actions()) {
        if (!action->shortcut().isEmpty()) return true;
    }
    return false;
}

// The two ends of what a text is painted with: the commonest colour is behind it, and of the others the one
// that stands out most is the text's core (the rest are the softened edges of letters).
double contrastOf(const QImage& image) {
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) ++counts[line[x] | 0xff000000];
    }
    QRgb ground = 0;
    int most = 0;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (each.value() > most) {
            most = each.value();
            ground = each.key();
        }
    }
    double best = 1;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        best = std::max(best, contrast(QColor(each.key()), QColor(ground)));
    }
    return best;
}

// Where the widget's own text is, in its coordinates; empty when it shows none.
QRect textArea(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        return label->text().trimmed().isEmpty() ? QRect() : label->contentsRect();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        if (button->text().trimmed().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
            return {};
        const QRect all = button->rect().adjusted(4, 4, -4, -4);
        if (button->icon().isNull()) return all;
        const int icon = button->iconSize().width() + 12;  // the icon may be the more visible of the two
        return button->inherits("QToolButton") ? all.adjusted(0, all.height() / 2, 0, 0)
                                               : all.adjusted(icon, 0, 0, 0);
    }
    if (const auto* field = qobject_cast<const QLineEdit*>(widget)) {
        const bool empty = field->text().isEmpty() && field->placeholderText().isEmpty();
        return empty ? QRect() : field->rect().adjusted(4, 4, -4, -4);
    }
    if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
        return box->currentText().isEmpty() ? QRect() : box->rect().adjusted(6, 4, -26, -4);
    }
    return {};
}

}  // namespace

class AccessibilityTest final : public QObject {
    Q_OBJECT

  private slots:
    void everythingHasANameAndCanBeReached() {
        StudioBench bench;
        QVERIFY(prepare(bench, QStringLiteral("light")));
        QStringList found;
        gui_test::visitEverything(bench, [&](const QString& state, QWidget& window) {
            const QSet<const QWidget*> reachable = reachableByTab(window);
            for (QWidget* widget : gui_test::visibleWidgets(window)) {
                if (!gui_test::isInteractive(widget) || gui_test::isInnerPart(widget)) continue;
                const QString where = gui_test::pathOf(widget);
                if (nameOf(widget).trimmed().isEmpty())
                    found << state + QStringLiteral(": no name: ") + where;
                const bool byProxy =
                    widget->focusProxy() != nullptr && reachable.contains(widget->focusProxy());
                if (widget->isEnabled() && !reachable.contains(widget) && !byProxy && !hasShortcut(widget))
                    found << state + QStringLiteral(": unreachable: ") + where;
            }
        });
        report(found);
    }

    void everyTextCanBeRead_data() {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << QStringLiteral("light");
        QTest::newRow("dark") << QStringLiteral("dark");
    }
    void everyTextCanBeRead() {
        QFETCH(QString, theme);
        StudioBench bench;
        QVERIFY(prepare(bench, theme));
        QStringList found;
        int looked = 0;
        gui_test::visitEverything(bench, [&](const QString& state, QWidget& window) {
            const QImage image = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
            for (QWidget* widget : gui_test::visibleWidgets(window)) {
                const QRect area = textArea(widget);
                if (area.isEmpty() || !widget->isEnabled()) continue;  // WCAG: not of what cannot be used
                const QPoint middle = widget->mapTo(&window, area.center());
                const QWidget* front = window.childAt(middle);
                const bool isFront = front != nullptr && (front == widget || widget->isAncestorOf(front) ||
                                                          front->isAncestorOf(widget));
                if (!isFront) continue;  // something lies over it
                const QRect seen = widget->visibleRegion().boundingRect().intersected(area);
                if (seen.width() < 8 || seen.height() < 8) continue;
                const QPoint at = widget->mapTo(&window, seen.topLeft());
                const double ratio = contrastOf(image.copy(QRect(at, seen.size())));
                ++looked;
                if (ratio < kReadable)
                    found << QStringLiteral("%1: %2 : 1: %3")
                                 .arg(state)
                                 .arg(ratio, 0, 'f', 2)
                                 .arg(gui_test::pathOf(widget));
            }
        });
        QVERIFY2(looked > 100, qPrintable(QString::number(looked)));
        report(found);
    }

  private:
    static bool prepare(StudioBench& bench, const QString& theme) {
        StudioCommand command;
        command.theme = theme;
        return bench.start({}, command) && bench.waitServing() && bench.choose(QStringLiteral("payment")) &&
               QTest::qWaitFor([&] { return bench.editor() != nullptr; }, 10'000);
    }
    static void report(const QStringList& found) { QVERIFY(gui_test::nothingFound(found)); }
};

UPDRAFT_GUI_TEST(AccessibilityTest)

}  // namespace updraft

#include "accessibility_test.moc"
