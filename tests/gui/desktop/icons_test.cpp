// The studio's own icons and the signs of controls: there, in the theme's colours, and seen on its surfaces.
#include <QDirIterator>
#include <QRegularExpression>
#include <QSvgRenderer>

#include "tests/gui/support/gui_test.h"
#include "widgets/theme/style_sheet.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

QString textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The colour that most opaque pixels have.
QRgb inkOf(const QIcon& icon, QIcon::Mode mode = QIcon::Normal, QIcon::State state = QIcon::Off) {
    const QImage image = icon.pixmap(QSize(48, 48), 1.0, mode, state).toImage();
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255) ++counts[image.pixel(x, y)];
        }
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? 0 : most.key();
}

class IconsTest : public QObject {
    Q_OBJECT
  private slots:
    void eachCanBeDrawn() {
        int count = 0;
        for (QDirIterator files(QStringLiteral(":/icons")); files.hasNext(); ++count) {
            QVERIFY2(QSvgRenderer(files.next()).isValid(), qPrintable(files.filePath()));
        }
        QVERIFY(count > 20);
    }

    void takesTheThemesColours() {
        Theme theme;
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            theme.setScheme(scheme);
            const QIcon icon = theme.icon(QStringLiteral("updraft-play"));
            QCOMPARE(inkOf(icon), theme.color(ColorRole::Text).rgb());
            QCOMPARE(inkOf(icon, QIcon::Disabled), theme.color(ColorRole::Control).rgb());
            QCOMPARE(inkOf(icon, QIcon::Normal, QIcon::On),
                     theme.textColor(ColorRole::Accent, ColorRole::Selection).rgb());
            QCOMPARE(inkOf(theme.icon(QStringLiteral("media-playback-stop"), ColorRole::AccentText)),
                     theme.color(ColorRole::AccentText).rgb());
        }
    }

    void theStyleSheetsPicturesExist() {
        Theme theme;
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            theme.setScheme(scheme);
            auto urls =
                QRegularExpression(QStringLiteral("url\\(([^)]*)\\)")).globalMatch(styleSheetOf(theme));
            QVERIFY(urls.hasNext());
            while (urls.hasNext()) {
                const QString path = urls.next().captured(1);
                QVERIFY2(QFile::exists(path), qPrintable(path));
            }
        }
    }

    // 3 : 1, what WCAG asks of signs (1.4.11): arrows on every surface, ticks on the accent.
    void signsAreSeen() {
        const QRegularExpression stroke(QStringLiteral("stroke=\"(#[0-9a-f]{6})\""));
        const auto colour = [&](const QString& name) {
            return QColor(stroke.match(textOf(QStringLiteral(":/icons/%1.svg").arg(name))).captured(1));
        };
        Theme theme;
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            theme.setScheme(scheme);
            for (const char* arrow : {"arrow-up", "arrow-down", "arrow-left", "arrow-right"}) {
                for (const ColorRole surface : {ColorRole::Panel, ColorRole::Window, ColorRole::Hover})
                    QVERIFY(contrast(colour(QLatin1String(arrow)), theme.color(surface)) >= 3);
            }
            for (const char* sign : {"check", "dash"}) {
                const QString name = QStringLiteral("%1-%2").arg(
                    QLatin1String(sign), theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light"));
                QVERIFY(contrast(colour(name), theme.color(ColorRole::Accent)) >= 3);
            }
            QVERIFY(contrast(theme.color(ColorRole::Control), theme.color(ColorRole::Panel)) >= 3);
        }
    }
};

UPDRAFT_GUI_TEST(IconsTest)

}  // namespace
}  // namespace updraft

#include "icons_test.moc"
