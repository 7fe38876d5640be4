#include "widgets/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QStandardPaths>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>
#include <QVariant>
#include <QWidget>

#include "widgets/theme/icon_engine.h"
#include "widgets/theme/print_looks.h"
#include "widgets/theme/style_sheet.h"
#include "widgets/theme/system_scheme.h"

namespace updraft {
namespace {

int printing = 0;  // so many PrintLooks live

QString firstInstalled(const QStringList& families, QFontDatabase::SystemFont fallback) {
    const QStringList installed = QFontDatabase::families();
    for (const QString& family : families) {
        if (installed.contains(family)) return family;
    }
    return QFontDatabase::systemFont(fallback).family();
}

// The studio's own picture for a freedesktop name; its own names begin with "updraft-".
QString ownPicture(const QString& name) {
    static const QHash<QString, QString> pictures = {
        {QStringLiteral("arrow-down"), QStringLiteral("collapse")},
        {QStringLiteral("arrow-right"), QStringLiteral("expand")},
        {QStringLiteral("code-context"), QStringLiteral("braces")},
        {QStringLiteral("document-save"), QStringLiteral("save")},
        {QStringLiteral("document-save-as"), QStringLiteral("save-as")},
        {QStringLiteral("edit-clear-all"), QStringLiteral("clear")},
        {QStringLiteral("edit-copy"), QStringLiteral("copy")},
        {QStringLiteral("edit-delete"), QStringLiteral("delete")},
        {QStringLiteral("edit-find"), QStringLiteral("search")},
        {QStringLiteral("edit-redo"), QStringLiteral("redo")},
        {QStringLiteral("edit-rename"), QStringLiteral("rename")},
        {QStringLiteral("edit-undo"), QStringLiteral("undo")},
        {QStringLiteral("format-indent-less"), QStringLiteral("minify")},
        {QStringLiteral("format-indent-more"), QStringLiteral("format")},
        {QStringLiteral("go-bottom"), QStringLiteral("follow-down")},
        {QStringLiteral("go-down"), QStringLiteral("down")},
        {QStringLiteral("go-top"), QStringLiteral("follow")},
        {QStringLiteral("go-up"), QStringLiteral("up")},
        {QStringLiteral("list-add"), QStringLiteral("plus")},
        {QStringLiteral("media-playback-start"), QStringLiteral("play")},
        {QStringLiteral("media-playback-stop"), QStringLiteral("stop")},
        {QStringLiteral("process-stop"), QStringLiteral("kill")},
        {QStringLiteral("text-wrap"), QStringLiteral("wrap")},
        {QStringLiteral("view-filter"), QStringLiteral("filter")},
        {QStringLiteral("view-list-details"), QStringLiteral("lines")},
        {QStringLiteral("view-refresh"), QStringLiteral("refresh")},
        {QStringLiteral("view-right-new"), QStringLiteral("details")},
        {QStringLiteral("window-close"), QStringLiteral("close")},
    };
    const QLatin1String own("updraft-");
    return name.startsWith(own) ? name.mid(own.size()) : pictures.value(name);
}

QPalette qtPalette(const Theme& theme) {
    const auto color = [&](ColorRole role) { return theme.color(role); };
    QPalette palette;
    palette.setColor(QPalette::Window, color(ColorRole::Window));
    palette.setColor(QPalette::WindowText, color(ColorRole::Text));
    palette.setColor(QPalette::Base, color(ColorRole::Panel));
    palette.setColor(QPalette::AlternateBase, color(ColorRole::Window));
    palette.setColor(QPalette::Text, color(ColorRole::Text));
    palette.setColor(QPalette::Button, color(ColorRole::Panel));
    palette.setColor(QPalette::ButtonText, color(ColorRole::Text));
    palette.setColor(QPalette::BrightText, color(ColorRole::AccentText));
    palette.setColor(QPalette::Highlight, color(ColorRole::Selection));
    palette.setColor(QPalette::HighlightedText, color(ColorRole::Text));
    palette.setColor(QPalette::Link, color(ColorRole::Accent));
    palette.setColor(QPalette::LinkVisited, color(ColorRole::Throttled));
    palette.setColor(QPalette::ToolTipBase, color(ColorRole::Panel));
    palette.setColor(QPalette::ToolTipText, color(ColorRole::Text));
    palette.setColor(QPalette::PlaceholderText, color(ColorRole::SecondaryText));
    palette.setColor(QPalette::Mid, color(ColorRole::Line));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, color(ColorRole::SecondaryText));
    }
    return palette;
}

}  // namespace

Theme::Theme(QObject* parent)
    : QObject(parent),
      system_(new SystemScheme(this)),
      sans_(firstInstalled({QStringLiteral("Inter"), QStringLiteral("Inter Variable")},
                           QFontDatabase::GeneralFont)),
      mono_(firstInstalled({QStringLiteral("JetBrains Mono")}, QFontDatabase::FixedFont)) {
    findIcons();
    connect(system_, &SystemScheme::changed, this, [this] {
        if (scheme_ == Scheme::System) apply();
    });
}

Theme::~Theme() = default;

// Qt's platform theme sets these on a desktop; without one (rendering for documentation, tests) nobody does.
void Theme::findIcons() {
    QStringList paths = QIcon::themeSearchPaths();
    for (const QString& folder : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        const QString icons = folder + QStringLiteral("/icons");
        if (!paths.contains(icons)) paths.append(icons);
    }
    QIcon::setThemeSearchPaths(paths);
}

void Theme::setScheme(Scheme scheme) {
    if (scheme == scheme_) return;
    scheme_ = scheme;
    apply();
}

PrintLooks::PrintLooks() {
    ++printing;
}

PrintLooks::~PrintLooks() {
    --printing;
}

bool Theme::isDark() const {
    if (printing > 0) return false;
    return scheme_ == Scheme::System ? system_->isDark() : scheme_ == Scheme::Dark;
}

QColor Theme::color(ColorRole role) const {
    return (isDark() ? darkPalette() : lightPalette())[static_cast<std::size_t>(role)];
}

QColor Theme::textColor(ColorRole role, ColorRole surface) const {
    return readableOn(color(role), color(surface));
}

QFont Theme::font(FontRole role) const {
    static constexpr int kPixels[] = {13, 12, 11, 16, 23, 13};
    QFont font(role == FontRole::Mono ? mono_ : sans_);
    font.setPixelSize(kPixels[static_cast<int>(role)] * (printing > 0 ? 100 : textScale_) / 100);
    if (role == FontRole::Title || role == FontRole::Figure) font.setWeight(QFont::DemiBold);
    if (role == FontRole::Mono) font.setStyleHint(QFont::Monospace);
    return font;
}

QIcon Theme::icon(const QString& name, ColorRole role) const {
    const QString own = ownPicture(name);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(own));
    if (own.isEmpty() || !file.open(QIODevice::ReadOnly)) return QIcon::fromTheme(name);
    return QIcon(new IconEngine(
        file.readAll(),
        {color(role), textColor(ColorRole::Accent, ColorRole::Selection), color(ColorRole::Control)}));
}

void Theme::setTextScale(int percent) {
    percent = std::clamp(percent, 80, 200);
    if (percent == textScale_) return;
    textScale_ = percent;
    apply();
}

void Theme::apply() {
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QIcon::setThemeName(isDark() ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    QApplication::setFont(font(FontRole::Body));
    QApplication::setPalette(qtPalette(*this));
    QToolTip::setPalette(qtPalette(*this));
    qApp->setStyleSheet(styleSheetOf(*this));
    emit changed();
}

void setLook(QWidget* widget, const char* look) {
    widget->setProperty("look", QLatin1String(look));
    if (widget->style() != nullptr && widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

void themed(QObject* owner, const Theme& theme, std::function<void()> paint) {
    paint();
    QObject::connect(&theme, &Theme::changed, owner, std::move(paint));
}

}  // namespace updraft
