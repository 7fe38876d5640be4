#include "widgets/base/choice_button.h"

#include <QKeyEvent>

#include "widgets/base/elided_text.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMostWidth = 220, kLeastWidth = 90;  // of the text, of the button

}  // namespace

ChoiceButton::ChoiceButton(Pick pick, QWidget* parent)
    : QPushButton(parent), popup_(new ChoicePopup(pick == Pick::Many, this)), many_(pick == Pick::Many) {
    setLook(this, "choice");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);  // gives way; a button would not
    connect(this, &QPushButton::clicked, this, &ChoiceButton::open);
    connect(popup_, &ChoicePopup::toggled, this, [this](const QVariantList& keys) {
        chosen_ = keys;
        say();
        emit chosenChanged(chosen_);
    });
    connect(popup_, &ChoicePopup::picked, this, [this](const QVariant& key) {
        chosen_ = {key};
        say();
        emit chosenChanged(chosen_);
    });
}

void ChoiceButton::setChoices(const QList<Choice>& choices) {
    if (choices == choices_) return;  // an open list must not jump
    choices_ = choices;
    popup_->setChoices(choices);
    popup_->setChosen(chosen_);
    say();
}

void ChoiceButton::setChosen(const QVariantList& keys) {
    chosen_ = keys;
    popup_->setChosen(keys);
    say();
}

void ChoiceButton::setWords(std::function<QString(const QVariantList&, const QStringList&)> words) {
    words_ = std::move(words);
    say();
}

QString ChoiceButton::nameOf(const QVariant& key) const {
    for (const Choice& choice : choices_) {
        if (choice.key == key) return choice.text;
    }
    return key.toString();
}

void ChoiceButton::say() {
    if (!words_) return;
    QStringList names;
    for (const QVariant& key : chosen_) names.append(nameOf(key));
    const QString text = words_(chosen_, names);
    whole_ = fontMetrics().elidedText(text, Qt::ElideRight, kMostWidth) + QStringLiteral(" ▾");
    setElidedText(this, whole_);
    updateGeometry();
    setAccessibleName(text);
}

// That of the whole text: what the button says now is what fits.
QSize ChoiceButton::sizeHint() const {
    QSize size = QPushButton::sizeHint();
    size.rwidth() += fontMetrics().horizontalAdvance(whole_) - fontMetrics().horizontalAdvance(text());
    return size;
}

QSize ChoiceButton::minimumSizeHint() const {
    const QSize size = sizeHint();
    return {std::min(size.width(), kLeastWidth), size.height()};
}

void ChoiceButton::open() {
    popup_->setChosen(chosen_);
    popup_->openBelow(this);
}

void ChoiceButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return open();
    QPushButton::keyPressEvent(event);
}

}  // namespace updraft
