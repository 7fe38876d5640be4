#include "widgets/cost/parts/cost_paper.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>

#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMargin = 12, kSpacing = 10, kAbove = 8;  // kAbove: more room before a heading

}  // namespace

CostPaper::CostPaper(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    setLook(this, "paper");
    grid_->setContentsMargins(kMargin, kSpacing, kMargin, kMargin);
    grid_->setSpacing(kSpacing);
}

void CostPaper::add(Section section, QWidget* card, int columns, int height) {
    parts_[section].cards.push_back({card, columns, height});
    arrange(wide_);
}

void CostPaper::setHeading(Section section, const QString& heading) {
    Part& part = parts_[section];
    const bool fresh = part.heading == nullptr;
    if (fresh) {
        part.heading = new QLabel(this);
        setLook(part.heading, "heading");
        part.heading->setContentsMargins(2, kAbove, 0, 0);
    }
    part.heading->setText(heading);
    part.heading->setVisible(!heading.isEmpty() && !part.cards.empty());
    if (fresh) arrange(wide_);
}

// Cards from left to right as far as the columns go; gives the row after them.
int CostPaper::place(const Part& part, int row, bool wide) {
    int column = 0;
    if (part.heading != nullptr && !part.cards.empty()) grid_->addWidget(part.heading, row++, 0, 1, kColumns);
    for (const Card& card : part.cards) {
        const int columns = wide ? card.columns : kColumns;
        if (column + columns > kColumns) {
            ++row;
            column = 0;
        }
        grid_->addWidget(card.widget, row, column, 1, columns);
        if (card.height > 0) {
            grid_->setRowStretch(row, 1);
            grid_->setRowMinimumHeight(row, std::max(grid_->rowMinimumHeight(row), card.height));
        }
        column += columns;
    }
    return row + 1;
}

void CostPaper::arrange(bool wide) {
    wide_ = wide;
    for (int row = 0; row < grid_->rowCount(); ++row) {
        grid_->setRowStretch(row, 0);
        grid_->setRowMinimumHeight(row, 0);
    }
    int row = 0;
    for (const auto& [section, part] : parts_)
        if (!part.cards.empty()) row = place(part, row, wide);
    for (int column = 0; column < kColumns; ++column) grid_->setColumnStretch(column, 1);
}

void CostPaper::follow(int width) {
    if ((width >= kWideFrom) != wide_) arrange(!wide_);
}

void CostPaper::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    follow(event->size().width());
}

void CostPaper::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    follow(width());
}

}  // namespace updraft
