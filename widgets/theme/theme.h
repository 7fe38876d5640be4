// Theme: colours, fonts and icons of the studio, in a light and a dark scheme. There is one, owned by the
// program's composition root and handed to every widget by reference; it outlives them. GUI thread.
//
// Standard controls get their looks from the application's palette and style sheet, which apply() sets. A
// widget that paints by itself asks color(), font() and icon(), and does so again on changed(): see themed().
//
// Looks of standard controls are chosen by the dynamic property "look" (setLook):
//   QPushButton "primary" (the one main action), "ghost" (no frame); QLabel "title", "secondary", "chip",
//   "figure", "mono", "error", "warning"; QFrame "card", "bar"; QLineEdit "search"; QToolButton "mode".
#pragma once

#include <QFont>
#include <QIcon>
#include <QObject>
#include <functional>

#include "widgets/theme/palette.h"

class QWidget;

namespace updraft {

class SystemScheme;

enum class Scheme : std::uint8_t { System, Light, Dark };
enum class FontRole : std::uint8_t {
    Body,       // 13 px
    Secondary,  // 12 px
    Small,      // 11 px
    Title,      // 16 px, semi-bold
    Figure,     // 23 px, semi-bold: tiles
    Mono        // 13 px, code, ids and logs
};

class Theme final : public QObject {
    Q_OBJECT
  public:
    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    Scheme scheme() const { return scheme_; }
    void setScheme(Scheme scheme);
    bool isDark() const;

    QColor color(ColorRole role) const;
    // For text in a colour that means something ("3 errors" in red): readable on the given surface.
    QColor textColor(ColorRole role, ColorRole surface = ColorRole::Panel) const;
    QFont font(FontRole role) const;
    // By freedesktop name ("list-add") or the studio's own ("updraft-functions"). The studio draws those it
    // has a picture for (widgets/theme/icons) itself, in the given colour; others come from Breeze as they
    // are.
    QIcon icon(const QString& name, ColorRole role = ColorRole::Text) const;

    // Sizes of text in percent, 80 to 200; for Appearance settings.
    int textScale() const { return textScale_; }
    void setTextScale(int percent);

    void apply();  // to the application: once at the start; by itself on every change

  signals:
    void changed();

  private:
    static void findIcons();
    SystemScheme* system_;
    Scheme scheme_ = Scheme::System;
    int textScale_ = 100;
    QString sans_, mono_;
};

void setLook(QWidget* widget, const char* look);

// Calls `paint` now and whenever the theme changes, as long as `owner` lives.
void themed(QObject* owner, const Theme& theme, std::function<void()> paint);

}  // namespace updraft
