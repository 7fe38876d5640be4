#include "widgets/monitor/functions/multiples_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/monitor/controls/monitor_words.h"
#include "widgets/monitor/data/monitor_feed.h"
#include "widgets/monitor/data/monitor_scope.h"
#include "widgets/monitor/functions/function_row.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMargin = 12, kSpacing = 10;
const QString kSame = QStringLiteral("sameScale");

}  // namespace

MultiplesPage::MultiplesPage(const MonitorContext& context, QWidget* parent)
    : MonitorPage(parent),
      context_(context),
      same_(new QCheckBox),
      empty_(new QLabel),
      scroll_(new QScrollArea) {
    setObjectName(QStringLiteral("monitorMultiples"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, kSpacing, 0, 0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kMargin, 0, kMargin, 0);
    same_->setObjectName(QStringLiteral("monitorSameScale"));
    same_->setChecked(true);
    head->addWidget(same_);
    head->addStretch(1);
    outer->addLayout(head);
    empty_->setObjectName(QStringLiteral("monitorMultiplesEmpty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    setLook(empty_, "secondary");
    outer->addWidget(empty_, 1);
    auto* inner = new QWidget;
    setLook(inner, "paper");
    column_ = new QVBoxLayout(inner);
    column_->setContentsMargins(kMargin, 0, kMargin, kMargin);
    column_->setSpacing(kSpacing);
    column_->addStretch(1);
    setLook(scroll_, "paper");
    scroll_->setWidgetResizable(true);
    scroll_->setWidget(inner);
    outer->addWidget(scroll_, 1);
    connect(same_, &QCheckBox::toggled, this, &MultiplesPage::fillRows);
    connect(scroll_->verticalScrollBar(), &QScrollBar::valueChanged, this, &MultiplesPage::fillRows);
    connect(&context_.feed, &MonitorFeed::changed, this, &MultiplesPage::showData);
    connect(&context_.feed, &MonitorFeed::stateChanged, this, &MultiplesPage::showData);
    retranslated(this, [this] {
        same_->setText(tr("Same scale for all functions"));
        same_->setToolTip(tr("Charts below each other have the same scale, so that they compare"));
        scroll_->setAccessibleName(tr("Charts of each function"));
        showData();
    });
}

void MultiplesPage::showData() {
    const MonitorDataPtr known = context_.feed.data();
    const std::size_t count = known ? known->functions.size() : 0;
    while (rows_.size() > count) {
        rows_.back()->deleteLater();
        rows_.pop_back();
    }
    while (rows_.size() < count) {
        auto* row = new FunctionRow(context_.theme, context_.scope.chartRange());
        connect(row, &FunctionRow::chosen, this, &MultiplesPage::functionChosen);
        column_->insertWidget(static_cast<int>(rows_.size()), row);
        rows_.push_back(row);
    }
    QString why;
    if (!context_.feed.source().sample) why = MonitorWords::whyNothing(context_.session.state());
    if (why.isEmpty())
        why = known ? tr("No function ran in this range: choose a longer one") : tr("Reading …");
    if (!context_.feed.problem().isEmpty())
        why = tr("What was recorded cannot be read: %1").arg(context_.feed.problem());
    empty_->setText(why);
    empty_->setVisible(count == 0);
    scroll_->setVisible(count > 0);
    fillRows();
}

bool MultiplesPage::inSight(const FunctionRow& row) const {
    const QRect place(row.mapTo(scroll_->viewport(), QPoint()), row.size());
    return row.size().isEmpty() || place.intersects(scroll_->viewport()->rect());
}

void MultiplesPage::fillRows() {
    const MonitorDataPtr known = context_.feed.data();
    if (!known) return;
    FunctionRow::Tops tops{};
    if (same_->isChecked()) tops = FunctionRow::topsOf(known->functions);
    for (std::size_t i = 0; i < rows_.size() && i < known->functions.size(); ++i) {
        if (inSight(*rows_[i])) rows_[i]->setFunction(known->functions[i], known->now, tops);
    }
}

void MultiplesPage::showEvent(QShowEvent* event) {
    MonitorPage::showEvent(event);
    showData();
}

void MultiplesPage::resizeEvent(QResizeEvent* event) {
    MonitorPage::resizeEvent(event);
    fillRows();
}

QVariantMap MultiplesPage::saveState() const {
    return {{kSame, same_->isChecked()}};
}

void MultiplesPage::restoreState(const QVariantMap& state) {
    same_->setChecked(state.value(kSame, true).toBool());
}

}  // namespace updraft
