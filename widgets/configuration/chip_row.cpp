#include "widgets/configuration/chip_row.h"

#include <QEvent>
#include <QLabel>
#include <algorithm>

#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kGap = 8;
constexpr int kShortest = 72;  // less of a chip says nothing

}  // namespace

ChipRow::ChipRow(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ChipRow::setChips(const std::vector<LabelChip>& chips) {
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
        const QLabel& label = *labels_[i];
        const QFontMetrics metrics = label.fontMetrics();
        width += label.sizeHint().width() - metrics.horizontalAdvance(label.text()) +
                 metrics.horizontalAdvance(chips_[i].text) + kGap;
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
        if (i >= chips_.size()) {
            labels_[i]->hide();
            continue;
        }
        labels_[i]->setText(chips_[i].text);
        QSize size = labels_[i]->sizeHint();
        const int room = width() - x;
        if (size.width() > room && room >= kShortest) {  // the one at the edge is shortened
            const int frame = size.width() - labels_[i]->fontMetrics().horizontalAdvance(chips_[i].text);
            labels_[i]->setText(
                labels_[i]->fontMetrics().elidedText(chips_[i].text, Qt::ElideMiddle, room - frame));
            size.setWidth(room);
        }
        const bool fits = size.width() <= room;
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
