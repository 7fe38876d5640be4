// ChoiceButton: a button that says what is chosen ("All functions", "orders", "3 functions") and opens a
// ChoicePopup to change it. Owned by its parent; GUI thread.
#pragma once

#include <QPushButton>
#include <functional>

#include "widgets/base/choice_popup.h"

namespace updraft {

class ChoiceButton final : public QPushButton {
    Q_OBJECT
  public:
    enum class Pick : std::uint8_t { One, Many };
    explicit ChoiceButton(Pick pick, QWidget* parent = nullptr);

    void setChoices(const QList<Choice>& choices);
    const QList<Choice>& choices() const { return choices_; }
    void setChosen(const QVariantList& keys);  // tells nobody
    const QVariantList& chosen() const { return chosen_; }
    // What the button says, given what is chosen and its name of it; asked again by say().
    void setWords(std::function<QString(const QVariantList&, const QStringList&)> words);
    void say();
    ChoicePopup& popup() { return *popup_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  signals:
    void chosenChanged(const QVariantList& keys);  // by a person

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void open();
    QString nameOf(const QVariant& key) const;

    ChoicePopup* popup_;
    QList<Choice> choices_;
    QVariantList chosen_;
    QString whole_;  // what it says where there is room
    std::function<QString(const QVariantList&, const QStringList&)> words_;
    const bool many_;
};

}  // namespace updraft
