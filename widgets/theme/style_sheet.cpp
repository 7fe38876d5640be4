#include "widgets/theme/style_sheet.h"

#include <QApplication>
#include <QIcon>

#include "widgets/theme/theme.h"

namespace updraft {
namespace {

// @name is a colour, #name px a size that follows the text scale.
constexpr const char* kControls = R"qss(
QWidget { outline: none; }
QMainWindow, QDialog { background: @window; }
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: 5px 8px; }

QPushButton { background: @panel; color: @text; border: 1px solid @line; border-radius: 6px; padding: 5px 12px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @selection; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @secondary; background: @window; }
QPushButton[look="primary"] { background: @accent; color: @accentText; border-color: @accent; font-weight: 600; }
QPushButton[look="primary"]:hover { background: @accentHover; }
QPushButton[look="primary"]:focus { border: 2px solid @text; padding: 4px 11px; }
QPushButton[look="primary"]:disabled { background: @chip; color: @secondary; border-color: @line; }
QPushButton[look="ghost"] { background: transparent; border-color: transparent; }
QPushButton[look="ghost"]:hover { background: @hover; }
QPushButton[look="ghost"]:focus { border-color: @accent; }
QPushButton[look="live"]:checked { background: @accent; color: @accentText; border-color: @accent; font-weight: 600; }
QPushButton[look="live"]:checked:focus { border: 2px solid @text; padding: 4px 11px; }
QPushButton[look="field"] { background: @panel; text-align: left; padding: 6px 8px; }
QPushButton[look="pill"] { background: @panel; border-radius: 13px; padding: 4px 12px; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: url(:/icons/arrow-down.svg); subcontrol-position: right center; right: 6px; width: 10px; height: 10px; }
QToolButton::menu-arrow { image: url(:/icons/arrow-down.svg); width: 10px; height: 10px; }

QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @selection; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @secondary; }
QToolButton[look="framed"] { background: @panel; border-color: @line; padding: 5px 7px; }
QToolButton[look="chip"] { background: @chip; color: @chipText; border-radius: 4px; padding: 1px 6px; font-size: 12px; }
QToolButton[look="chip"]:hover { background: @hover; }
QToolButton[look="chip"]:focus { border-color: @accent; }
QToolButton[look="framed"]:hover { background: @hover; }
QToolButton[look="framed"]:focus { border-color: @accent; }
QToolButton[look="mode"] { border-radius: 0; border: none; border-left: 3px solid transparent; padding: 8px 2px 6px 0; color: @secondary; }
QToolButton[look="mode"]:checked { background: @selection; color: @accentReadable; border-left-color: @accent; }
QToolButton[look="mode"]:focus { background: @hover; }
QToolButton[popupMode="1"] { padding-right: 16px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox, QKeySequenceEdit {
  background: @panel; border: 1px solid @line; border-radius: 6px; padding: 5px 8px;
  selection-background-color: @accent; selection-color: @accentText; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
  border-color: @accent; }
QLineEdit[look="invalid"], QPlainTextEdit[look="invalid"], QAbstractSpinBox[look="invalid"] { border-color: @error; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled { background: @window; color: @secondary; }
QLineEdit:read-only { background: @window; }
QComboBox { padding-right: 22px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/arrow-down.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @panel; color: @text; border: 1px solid @line; selection-background-color: @selection; selection-color: @text; padding: 2px; }
QAbstractSpinBox { padding-right: 20px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 20px; border: none; background: transparent; subcontrol-origin: border; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 2px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 2px 2px 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @hover; }
QAbstractSpinBox::up-arrow { image: url(:/icons/arrow-up.svg); width: 8px; height: 8px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/arrow-down.svg); width: 8px; height: 8px; }

QCheckBox, QRadioButton { spacing: 8px; color: @text; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox::indicator, QAbstractItemView::indicator, QMenu::indicator, QGroupBox::indicator {
  width: 14px; height: 14px; border: 1px solid @control; border-radius: 4px; background: @panel; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QMenu::indicator:checked, QGroupBox::indicator:checked {
  border-color: @accent; background: @accent; image: url(:/icons/check-@scheme.svg); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
  border-color: @accent; background: @accent; image: url(:/icons/dash-@scheme.svg); }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line; background: @window; }
QMenu::indicator { margin-left: 8px; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @control; border-radius: 8px; background: @panel; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; background: @accentText; }
QGroupBox { border: 1px solid @line; border-radius: 8px; margin-top: 18px; padding: 12px 8px 8px 8px; background: @panel; }
QGroupBox::title { subcontrol-origin: margin; left: 8px; color: @secondary; }
)qss";

constexpr const char* kViews = R"qss(
QAbstractItemView { background: @panel; color: @text; border: none; alternate-background-color: @window;
  selection-background-color: @selection; selection-color: @text; }
QTableView { gridline-color: @line; }
QTableView::item, QTreeView::item, QListView::item { padding: 3px 6px; border: none; }
QTreeView::item:focus, QListView::item:focus { border: 1px solid @accent; padding: 2px 5px; }
QComboBox QAbstractItemView::item:focus { border: none; padding: 3px 6px; }
QTreeView::item:hover, QListView::item:hover { background: @hover; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: @selection; color: @text; }
QTreeView::branch { background: transparent; }
QTreeView::branch:has-children:closed { image: url(:/icons/branch-closed.svg); }
QTreeView::branch:has-children:open { image: url(:/icons/branch-open.svg); }
QHeaderView { background: @panel; border: none; }
QHeaderView::section { background: @panel; color: @secondary; border: none; border-bottom: 1px solid @line; padding: 6px 8px; font-size: 12px; }
QHeaderView::up-arrow { image: url(:/icons/arrow-up.svg); width: 8px; height: 8px; }
QHeaderView::down-arrow { image: url(:/icons/arrow-down.svg); width: 8px; height: 8px; }
QHeaderView::section:hover { color: @text; }
QTableCornerButton::section { background: @panel; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @secondary; padding: 8px 13px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: 600; }
QTabBar::tab:selected:focus { background: @selection; }
QTabBar::tear { width: 0; border: none; }
QTabBar::scroller { width: 44px; }
QTabBar > QToolButton#ScrollLeftButton, QTabBar > QToolButton#ScrollRightButton { background: @panel; border: 1px solid @line; border-radius: 4px; padding: 2px; margin: 4px 0; }
QTabBar > QToolButton::left-arrow { image: url(:/icons/arrow-left.svg); width: 10px; height: 10px; }
QTabBar > QToolButton::right-arrow { image: url(:/icons/arrow-right.svg); width: 10px; height: 10px; }
QTabBar::close-button { subcontrol-position: right; }
QFrame[look="tabrow"] { background: @window; border: none; border-bottom: 1px solid @line; }
QTabBar[look="documents"]::tab { padding: 8px 6px 8px 13px; }
QTabBar[look="documents"]::tab:selected { background: @panel; }
QTabBar[look="documents"][inactive="true"]::tab:selected { background: transparent; color: @secondary; border-bottom-color: transparent; font-weight: 400; }
QTabBar[look="documents"] QToolButton { padding: 0 0 2px 0; border-radius: 4px; color: @secondary; font-size: 16px; }
QTabBar[look="documents"] QToolButton:hover { color: @text; }

QSplitter::handle { background: @line; }
QSplitter[look="gap"]::handle { background: transparent; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: @accent; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 11px; }
QScrollBar:horizontal { height: 11px; }
QScrollBar::handle { background: @idle; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: @panel; border: none; }
QScrollArea { background: @panel; border: none; }
QScrollArea[look="paper"], QWidget[look="paper"] { background: @window; }

QMenu { background: @panel; color: @text; border: 1px solid @line; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @secondary; }
QMenu::separator { height: 1px; background: @line; margin: 5px 4px; }
QMenu::right-arrow { image: url(:/icons/arrow-right.svg); width: 10px; height: 10px; margin-right: 6px; }
QMenu::icon { padding-left: 6px; }
QMenuBar { background: @panel; color: @text; }
QMenuBar::item:selected { background: @selection; }

QProgressBar { background: @chip; border: none; border-radius: 3px; text-align: center; color: @text; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSlider::groove:horizontal { height: 4px; background: @chip; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { background: @accent; width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; }
QSlider::handle:horizontal:focus { border: 2px solid @text; }

QDockWidget { color: @text; }
QDockWidget::title { background: @panel; padding: 6px 8px; border-bottom: 1px solid @line; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
)qss";

constexpr const char* kLooks = R"qss(
QLabel { background: transparent; }
QLabel[look="title"] { font-size: 16px; font-weight: 600; }
QLabel[look="heading"] { font-weight: 600; }
QLabel[look="figure"] { font-size: 23px; font-weight: 600; }
QLabel[look="secondary"] { color: @secondary; font-size: 12px; }
QLabel[look="error"] { color: @errorReadable; }
QLabel[look="warning"] { color: @warningReadable; }
QLabel[look="success"] { color: @successReadable; }
QLabel[look="chip"] { background: @chip; color: @chipText; border-radius: 4px; padding: 2px 6px; font-size: 12px; }
QFrame[look="card"] { background: @panel; border: 1px solid @line; border-radius: 8px; }
QFrame[look="panel"], QWidget[look="panel"] { background: @panel; }
QFrame[look="bar"], QWidget[look="bar"] { background: @panel; border: none; border-bottom: 1px solid @line; }
QFrame[look="notice"] { background: @noticeBack; border: none; border-bottom: 1px solid @line; }
QFrame[look="modeBar"] { background: @window; border: none; border-right: 1px solid @line; }
QPushButton[look="status"] { background: transparent; color: @errorReadable; border: 1px solid transparent; border-radius: 4px; padding: 0 4px; }
QPushButton[look="status"]:hover { background: @hover; }
QPushButton[look="status"]:focus { border-color: @accent; }
QFrame[look="statusLine"] { background: @panel; border: none; border-top: 1px solid @line; }
QPushButton[look="searchButton"] { background: @window; color: @secondary; text-align: left; padding: 5px 10px; }
QPushButton[look="searchButton"]:hover { background: @hover; }
QStatusBar { background: @panel; border-top: 1px solid @line; color: @secondary; }
QStatusBar::item { border: none; }
)qss";

QString rgb(const QColor& color) {
    return color.name();
}

QColor mixed(const QColor& one, const QColor& other, double share) {
    const auto part = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return QColor(part(one.red(), other.red()), part(one.green(), other.green()),
                  part(one.blue(), other.blue()));
}

// Longer names first: "@accentText" must not be taken for "@accent".
QVector<std::pair<QString, QString>> variables(const Theme& theme) {
    const auto color = [&](ColorRole role) { return rgb(theme.color(role)); };
    const auto readable = [&](ColorRole role, ColorRole surface) {
        return rgb(theme.textColor(role, surface));
    };
    return {
        {QStringLiteral("@scheme"), theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light")},
        {QStringLiteral("@accentHover"),
         rgb(mixed(theme.color(ColorRole::Accent), theme.color(ColorRole::Text), 0.12))},
        {QStringLiteral("@accentText"), color(ColorRole::AccentText)},
        {QStringLiteral("@accentReadable"), readable(ColorRole::Accent, ColorRole::Selection)},
        {QStringLiteral("@accent"), color(ColorRole::Accent)},
        {QStringLiteral("@errorReadable"), readable(ColorRole::Error, ColorRole::Window)},
        {QStringLiteral("@warningReadable"), readable(ColorRole::Init, ColorRole::Window)},
        {QStringLiteral("@successReadable"), readable(ColorRole::Success, ColorRole::Window)},
        {QStringLiteral("@noticeBack"),
         rgb(mixed(theme.color(ColorRole::Panel), theme.color(ColorRole::Init), 0.14))},
        {QStringLiteral("@chipText"), readable(ColorRole::SecondaryText, ColorRole::Chip)},
        {QStringLiteral("@chip"), color(ColorRole::Chip)},
        {QStringLiteral("@error"), color(ColorRole::Error)},
        {QStringLiteral("@window"), color(ColorRole::Window)},
        {QStringLiteral("@panel"), color(ColorRole::Panel)},
        {QStringLiteral("@line"), color(ColorRole::Line)},
        {QStringLiteral("@hover"), color(ColorRole::Hover)},
        {QStringLiteral("@selection"), color(ColorRole::Selection)},
        {QStringLiteral("@control"), color(ColorRole::Control)},
        {QStringLiteral("@secondary"), color(ColorRole::SecondaryText)},
        {QStringLiteral("@text"), color(ColorRole::Text)},
        {QStringLiteral("@idle"), color(ColorRole::Idle)},
    };
}

}  // namespace

QString styleSheetOf(const Theme& theme) {
    QString sheet = QLatin1String(kControls) + QLatin1String(kViews) + QLatin1String(kLooks);
    for (const auto& [name, value] : variables(theme)) sheet.replace(name, value);
    for (const int pixels : {12, 16, 23}) {
        sheet.replace(QStringLiteral("font-size: %1px").arg(pixels),
                      QStringLiteral("font-size: %1px").arg(pixels * theme.textScale() / 100));
    }
    return sheet;
}

}  // namespace updraft
