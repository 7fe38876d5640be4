#include "widgets/theme/palette.h"

#include <cmath>

namespace updraft {
namespace {

struct Entry {
    ColorRole role;
    QRgb light, dark;
};

constexpr Entry kEntries[] = {
    {ColorRole::Busy, 0xff2f6fed, 0xff5b8ff9},         {ColorRole::Init, 0xffe8a317, 0xfff0b740},
    {ColorRole::Idle, 0xffb9c4d2, 0xff465366},         {ColorRole::Error, 0xffd6455d, 0xfff0687c},
    {ColorRole::Throttled, 0xff8e5bd0, 0xffb48aee},    {ColorRole::Success, 0xff1f9d6b, 0xff45c08f},
    {ColorRole::Money, 0xff0f8f8c, 0xff3cc0bb},        {ColorRole::SeriesFive, 0xffc9689b, 0xffe493bf},
    {ColorRole::SeriesSix, 0xff7a8a2a, 0xffb3c25a},    {ColorRole::Window, 0xfff6f7f9, 0xff15191f},
    {ColorRole::Panel, 0xffffffff, 0xff1c222a},        {ColorRole::Line, 0xffe1e5ea, 0xff2d3641},
    {ColorRole::Hover, 0xffeef2f7, 0xff252d37},        {ColorRole::Selection, 0xffdde8fd, 0xff263556},
    {ColorRole::Chip, 0xffebeef2, 0xff2a323c},         {ColorRole::Control, 0xff8592a3, 0xff6b7a8d},
    {ColorRole::Text, 0xff1b2430, 0xffe4e9ef},         {ColorRole::SecondaryText, 0xff5b6878, 0xff9dabbc},
    {ColorRole::Accent, 0xff2f6fed, 0xff6b9bff},       {ColorRole::AccentText, 0xffffffff, 0xff0c1a33},
    {ColorRole::Keyword, 0xff7a34b8, 0xffc39bf0},      {ColorRole::String, 0xff1a7d4e, 0xff7fd6a4},
    {ColorRole::Number, 0xffb05a0c, 0xfff2a65a},       {ColorRole::Comment, 0xff687688, 0xff8795a7},
    {ColorRole::FunctionName, 0xff1f5fd6, 0xff7fb0ff}, {ColorRole::TypeName, 0xff0c7a86, 0xff5cc9d6},
    {ColorRole::Variable, 0xff1b2430, 0xffe4e9ef},     {ColorRole::Operator, 0xff4a5768, 0xffb4c0ce},
    {ColorRole::CurrentLine, 0xffeaf1fe, 0xff212c42},  {ColorRole::Match, 0xffffe39a, 0xff6a5416},
};

Palette make(QRgb Entry::*scheme) {
    Palette palette;
    for (const Entry& entry : kEntries) palette[static_cast<std::size_t>(entry.role)] = QColor(entry.*scheme);
    return palette;
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}  // namespace

const Palette& lightPalette() {
    static const Palette palette = make(&Entry::light);
    return palette;
}

const Palette& darkPalette() {
    static const Palette palette = make(&Entry::dark);
    return palette;
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor readableOn(const QColor& color, const QColor& background) {
    constexpr double kEnough = 4.5;  // WCAG 2.1, 1.4.3
    const bool darken = luminance(background) > 0.18;
    QColor result = color;
    for (int step = 0; step < 40 && contrast(result, background) < kEnough; ++step) {
        result = darken ? result.darker(106) : result.lighter(106);
        if (!darken && result.valueF() >= 0.999F) {  // brighter is not possible: paler is
            result = QColor::fromHsvF(result.hsvHueF(), result.hsvSaturationF() * 0.92F, result.valueF());
        }
    }
    return result;
}

}  // namespace updraft
