#include "widgets/configuration/chip_row.h"

#include <QEvent>
#include <QLabel>
#include <algorithm>

#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kGap = 8;

}  // namespace

ChipRow::ChipRow(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ChipRow::setChips(const std::vector<Chip>& chips) {
    if (chips == chips_) return;
    chips_ = chips;
    while (labels_.size() < chips.size()) {
        auto* label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        setLook(label, "chip");
        labels_.push_back(label);
    }
    QStringList all;
    for (std::size_t i = 0; i < labels_.size(); ++i) {
        const bool used = i < chips.size();
        labels_[i]->setText(used ? chips[i].text : QString());
        labels_[i]->setToolTip(used ? chips[i].explanation : QString());
        if (used) all += chips[i].text;
    }
    setToolTip(all.join(QStringLiteral(" · ")));
    updateGeometry();
    layOut();
}

int ChipRow::shownCount() const {
    return static_cast<int>(std::count_if(labels_.begin(), labels_.end(),
                                          [](const QLabel* label) { return !label->isHidden(); }));
}

QSize ChipRow::sizeHint() const {
    int width = 0, height = 0;
    for (std::size_t i = 0; i < chips_.size(); ++i) {
        width += labels_[i]->sizeHint().width() + kGap;
        height = std::max(height, labels_[i]->sizeHint().height());
    }
    return {width, height};
}

QSize ChipRow::minimumSizeHint() const {
    return {0, sizeHint().height()};
}

void ChipRow::layOut() {
    int x = 0;
    for (std::size_t i = 0; i < labels_.size(); ++i) {
        const QSize size = labels_[i]->sizeHint();
        const bool fits = i < chips_.size() && x + size.width() <= width();
        labels_[i]->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        labels_[i]->setVisible(fits);
        x = fits ? x + size.width() + kGap : width() + 1;  // none behind one that is left out
    }
}

void ChipRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

bool ChipRow::event(QEvent* event) {
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::Polish) layOut();
    return QWidget::event(event);
}

}  // namespace updraft
