// The language changes while the program runs: every text at once, none forgotten, none cut off although all
// are half as long again.
#include <QAbstractButton>
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>

#include "tests/gui/studio/bench.h"
#include "tests/gui/studio/walk.h"

namespace updraft {

using gui_test::StudioBench;

namespace {

const QChar kMark(0x2060);  // word joiner: takes no room and stands in no text of ours

constexpr int kLongestWord = 12;  // of what is added: sentences can still be wrapped

// A language that is English with a mark, half as long again. Placeholders stay what they are.
class LongWords final : public QTranslator {
  public:
    QString translate(const char* context, const char* source, const char*, int n) const override {
        // Qt's own texts are another catalogue's.
        if (qstrncmp(context, "Q", 1) == 0 || qstrcmp(context, "CloseButton") == 0) return {};
        QString text = QString::fromUtf8(source);
        if (n >= 0) text.replace(QLatin1String("%n"), QString::number(n));
        // Figures with units are as long in every language.
        const int more = qstrcmp(context, "Format") == 0 ? 0 : static_cast<int>((text.size() + 1) / 2);
        QString rest(more, QLatin1Char('~'));
        for (int i = kLongestWord; i < rest.size(); i += kLongestWord) rest[i] = QLatin1Char(' ');
        return kMark + text + rest;
    }
    bool isEmpty() const override { return false; }
};

bool isOurs(const QWidget* widget) {
    return !widget->objectName().startsWith(QLatin1String("qt_")) && !gui_test::isInnerPart(widget);
}

// Names, numbers, paths and samples of code are the same in every language.
bool needsWords(const QString& text) {
    static const QStringList same = {QStringLiteral("Updraft"), QStringLiteral("YAML"),
                                     QStringLiteral("JSON")};
    const bool isName = !text.contains(QLatin1Char(' ')) &&
                        (text.contains(QLatin1Char('.')) || text.contains(QLatin1Char('/')));
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) >= 3 && !isName &&
           !same.contains(text);
}

// Widgets that show what the workspace says, not what we say.
bool showsData(const QWidget* widget) {
    static const QStringList names = {QStringLiteral("endpointPill"), QStringLiteral("functionName"),
                                      QStringLiteral("documentTabs"), QStringLiteral("responseText"),
                                      QStringLiteral("searchText"),   QStringLiteral("eventPicker")};
    for (const QWidget* each = widget; each != nullptr; each = each->parentWidget()) {
        if (names.contains(each->objectName()) || each->objectName().startsWith(QLatin1String("engine/")))
            return true;
        if (each->inherits("QDialogButtonBox")) return true;  // Qt's own words, from its own catalogue
    }
    return false;
}

// What the template calls the property of a field is the same in every language.
bool isPropertyName(const QWidget* widget, const QString& text) {
    for (const QWidget* each = widget; each != nullptr; each = each->parentWidget()) {
        if (each->objectName() == QStringLiteral("field.") + text) return true;
    }
    return false;
}

QString plain(QString text) {
    if (Qt::mightBeRichText(text)) text.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    return text;
}

// What the widget shows and says, with what it is.
std::vector<std::pair<const char*, QString>> textsOf(const QWidget* widget) {
    std::vector<std::pair<const char*, QString>> texts = {{"tool tip", widget->toolTip()},
                                                          {"accessible name", widget->accessibleName()}};
    if (const auto* label = qobject_cast<const QLabel*>(widget)) texts.push_back({"text", label->text()});
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        texts.push_back({"text", button->text()});
    if (const auto* field = qobject_cast<const QLineEdit*>(widget))
        texts.push_back({"placeholder", field->placeholderText()});
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
        for (int i = 0; i < tabs->count(); ++i) texts.push_back({"tab", tabs->tabText(i)});
    }
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model()) {
        const auto* header = view->findChild<QHeaderView*>();
        if (header != nullptr && !header->isHidden() && header->orientation() == Qt::Horizontal) {
            for (int i = 0; i < view->model()->columnCount(); ++i)
                texts.push_back({"header", view->model()->headerData(i, Qt::Horizontal).toString()});
        }
    }
    return texts;
}

// Layouts ask each other for room by posted events; a few rounds and every one has answered.
void settle(QWidget& window) {
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
    }
    window.repaint();
}

bool isCut(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull()) return false;
        if (label->wordWrap()) return label->height() < label->heightForWidth(label->width());
        // The text itself: a size hint may be more generous.
        const QString text = plain(label->text());
        return label->contentsRect().width() + 1 <
               label->fontMetrics().size(label->buddy() ? Qt::TextShowMnemonic : 0, text).width();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        if (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
            return false;
        int needed = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        const bool beside = !button->icon().isNull() && !button->inherits("QToolButton");
        if (beside) needed += button->iconSize().width() + 4;
        return button->width() < needed;
    }
    return false;
}

}  // namespace

class LanguageTest final : public QObject {
    Q_OBJECT

  private slots:
    void everyTextFollowsTheLanguage() {
        StudioBench bench;
        QVERIFY(prepare(bench));
        LongWords words;
        QVERIFY(QCoreApplication::installTranslator(&words));
        QCoreApplication::processEvents();
        QStringList found;
        gui_test::visitEverything(bench, [&](const QString& state, QWidget& window) {
            for (const QWidget* widget : gui_test::visibleWidgets(window)) {
                if (!isOurs(widget) || showsData(widget)) continue;
                for (const auto& [what, text] : textsOf(widget)) {
                    if (needsWords(plain(text)) && !text.contains(kMark) && !isPropertyName(widget, text))
                        found << QStringLiteral("%1: %2 \"%3\" of %4")
                                     .arg(state, QLatin1String(what), text.left(60),
                                          gui_test::pathOf(widget));
                }
            }
            for (const QAction* action : window.findChildren<QAction*>()) {
                if (!action->objectName().isEmpty() && needsWords(action->text()) &&
                    !action->text().contains(kMark))
                    found << QStringLiteral("action %1: \"%2\"").arg(action->objectName(), action->text());
            }
        });
        QCoreApplication::removeTranslator(&words);
        report(found);
    }

    void longerTextsAreNotCut() {
        StudioBench bench;
        QVERIFY(prepare(bench));
        LongWords words;
        QVERIFY(QCoreApplication::installTranslator(&words));
        QCoreApplication::processEvents();
        QStringList found;
        QVERIFY(bench.window().width() <= 1280);
        gui_test::visitEverything(bench, [&](const QString& state, QWidget& window) {
            settle(window);
            for (const QWidget* widget : gui_test::visibleWidgets(window)) {
                if (isOurs(widget) && isCut(widget))
                    found << QStringLiteral("%1: cut: %2 (%3 px)")
                                 .arg(state, gui_test::pathOf(widget))
                                 .arg(widget->width());
            }
            if (window.minimumSizeHint().width() > 1280 || window.minimumSizeHint().height() > 720)
                found << QStringLiteral("%1: needs %2x%3")
                             .arg(state)
                             .arg(window.minimumSizeHint().width())
                             .arg(window.minimumSizeHint().height());
        });
        QCoreApplication::removeTranslator(&words);
        report(found);
    }

  private:
    static bool prepare(StudioBench& bench) {
        StudioCommand command;
        command.size = QSize(1280, 720);
        return bench.start({}, command) && bench.waitServing() && bench.choose(QStringLiteral("payment")) &&
               QTest::qWaitFor([&] { return bench.editor() != nullptr; }, 10'000);
    }
    static void report(const QStringList& found) { QVERIFY(gui_test::nothingFound(found)); }
};

UPDRAFT_GUI_TEST(LanguageTest)

}  // namespace updraft

#include "language_test.moc"
