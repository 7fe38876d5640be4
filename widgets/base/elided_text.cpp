#include "widgets/base/elided_text.h"

#include <QAbstractButton>
#include <QEvent>
#include <QToolButton>

namespace updraft {
namespace {

const QString kName = QStringLiteral("updraftElider");

class Elider final : public QObject {
  public:
    explicit Elider(QAbstractButton* button) : QObject(button), button_(button) {
        setObjectName(kName);
        button->installEventFilter(this);
    }
    void setText(const QString& text) {
        text_ = text;
        apply();
    }
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange) apply();
        return false;
    }

  private:
    void apply() {
        constexpr int kPadding = 12;  // at each side, as the style sheet has it, and a hair
        const bool icon = !button_->icon().isNull();
        const int room = button_->width() - 2 * kPadding - (icon ? button_->iconSize().width() + 4 : 0);
        const QString fitting = button_->fontMetrics().elidedText(text_, Qt::ElideRight, room);
        if (fitting != button_->text()) button_->setText(fitting);
    }
    QAbstractButton* button_;
    QString text_;
};

}  // namespace

void setElidedText(QAbstractButton* button, const QString& text) {
    auto* elider = static_cast<Elider*>(button->findChild<QObject*>(kName, Qt::FindDirectChildrenOnly));
    if (elider == nullptr) elider = new Elider(button);
    elider->setText(text);
}

}  // namespace updraft
