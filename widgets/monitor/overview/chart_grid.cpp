#include "widgets/monitor/overview/chart_grid.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QResizeEvent>

#include "widgets/charts/range_chart.h"

namespace updraft {
namespace {

constexpr int kSpacing = 10, kLeastChartWidth = 300;

}  // namespace

ChartGrid::ChartGrid(int mostColumns, QWidget* parent)
    : QWidget(parent), mostColumns_(mostColumns), layout_(new QGridLayout(this)) {
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(kSpacing);
}

void ChartGrid::add(RangeChart* chart) {
    charts_.append(chart);
    chart->setParent(this);
    chart->installEventFilter(this);
    columns_ = 0;
    arrange();
}

void ChartGrid::put(RangeChart* before, RangeChart* instead) {
    const auto at = charts_.indexOf(before);
    if (at < 0 || before == instead) return;
    const bool large = maximised_ == before;
    if (large) maximised_ = instead;
    layout_->removeWidget(before);
    before->hide();
    charts_[at] = instead;
    instead->setParent(this);
    instead->removeEventFilter(this);
    instead->installEventFilter(this);
    columns_ = 0;
    arrange();
}

void ChartGrid::maximise(RangeChart* chart) {
    if (chart == maximised_) return;
    maximised_ = chart;
    columns_ = 0;
    arrange();
    if (chart != nullptr) chart->setFocus();
    emit maximisedChanged(chart != nullptr);
}

void ChartGrid::toggleMaximised() {
    if (maximised_ != nullptr) return maximise(nullptr);
    for (RangeChart* chart : charts_) {
        if (chart->hasFocus() || chart->isAncestorOf(QApplication::focusWidget())) return maximise(chart);
    }
    if (!charts_.isEmpty()) maximise(charts_.first());
}

void ChartGrid::arrange() {
    const int fitting = std::max(1, width() / kLeastChartWidth);
    const int columns = maximised_ != nullptr ? 1 : std::min(mostColumns_, fitting);
    if (columns == columns_) return;
    columns_ = columns;
    for (RangeChart* chart : charts_) layout_->removeWidget(chart);
    int place = 0;
    for (RangeChart* chart : charts_) {
        const bool shown = maximised_ == nullptr || maximised_ == chart;
        if (shown) {
            layout_->addWidget(chart, place / columns, place % columns);
            ++place;
        }
        chart->setVisible(shown);
    }
    const int rows = (static_cast<int>(charts_.size()) + columns - 1) / columns;
    for (int i = 0; i < std::max<int>(mostColumns_, layout_->columnCount()); ++i)
        layout_->setColumnStretch(i, i < columns ? 1 : 0);
    for (int i = 0; i < layout_->rowCount(); ++i) layout_->setRowStretch(i, i < rows ? 1 : 0);
}

void ChartGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

// Above the plot a double click means the card; in it, ChartRange::back().
bool ChartGrid::eventFilter(QObject* watched, QEvent* event) {
    auto* chart = qobject_cast<RangeChart*>(watched);
    if (chart == nullptr) return false;
    if (event->type() == QEvent::MouseButtonDblClick) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton && mouse->position().y() < chart->plotArea().top()) {
            maximise(maximised_ == chart ? nullptr : chart);
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && maximised_ != nullptr) {
            maximise(nullptr);
            return true;
        }
        if (key == Qt::Key_M) {
            maximise(maximised_ == chart ? nullptr : chart);
            return true;
        }
    }
    return false;
}

}  // namespace updraft
