#include "widgets/documents/message_bar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "widgets/base/retranslate.h"
#include "widgets/theme/theme.h"

namespace updraft {

MessageBar::MessageBar(const Theme& theme, const QString& icon, Text text, std::vector<Choice> choices,
                       QWidget* parent)
    : QFrame(parent), label_(new QLabel) {
    constexpr int kIcon = 16;
    setLook(this, "notice");
    setObjectName(QStringLiteral("messageBar"));
    auto* sign = new QLabel;
    themed(sign, theme, [sign, &theme, icon] { sign->setPixmap(theme.icon(icon).pixmap(kIcon)); });
    label_->setWordWrap(true);
    label_->setObjectName(QStringLiteral("messageText"));
    label_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(sign);
    row->addWidget(label_, 1);
    for (Choice& choice : choices) {
        auto* button = new QPushButton;
        button->setObjectName(QLatin1String(choice.name));
        connect(button, &QPushButton::clicked, this, std::move(choice.run));
        retranslated(button, [button, name = std::move(choice.text)] {
            button->setText(name());
            button->setAccessibleName(name());
        });
        row->addWidget(button);
    }
    retranslated(this, [this, text = std::move(text)] {
        label_->setText(text());
        setAccessibleName(text());
    });
}

}  // namespace updraft
