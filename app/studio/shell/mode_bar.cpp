#include "app/studio/shell/mode_bar.h"

#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kWidth = 64;  // or what the longest label needs

}  // namespace

ModeBar::ModeBar(const Theme& theme, QWidget* parent)
    : QFrame(parent), theme_(theme), layout_(new QVBoxLayout(this)), group_(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("modeBar"));
    setLook(this, "modeBar");
    setMinimumWidth(kWidth);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    layout_->setContentsMargins(0, 8, 0, 8);
    layout_->setSpacing(4);
    layout_->addStretch();
    retranslated(this, [this] { setAccessibleName(tr("Modes")); });
}

void ModeBar::addMode(QAction* action, const QString& iconName) {
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("mode.") + action->objectName());
    setLook(button, "mode");
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize({22, 22});
    button->setMinimumWidth(kWidth);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    themed(button, theme_, [this, button, iconName] {
        button->setIcon(theme_.icon(iconName, ColorRole::SecondaryText));
        button->setFont(theme_.font(FontRole::Small));
    });
    const auto describe = [button, action] {
        button->setText(action->text());
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->text());
    };
    describe();
    connect(action, &QAction::changed, button, describe);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    group_->addButton(button, static_cast<int>(group_->buttons().size()));
    layout_->insertWidget(layout_->count() - 1, button);
}

void ModeBar::setCurrent(int index) {
    if (auto* button = group_->button(index)) button->setChecked(true);
}

}  // namespace updraft
