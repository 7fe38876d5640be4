#include "widgets/cost/insights/insight_cards.h"

#include <QPushButton>

#include "widgets/base/retranslate.h"
#include "widgets/cost/controls/cost_words.h"
#include "widgets/cost/insights/insight_words.h"
#include "widgets/cost/table/card_table_model.h"
#include "widgets/cost/table/table_card.h"

namespace updraft {

InsightCards::InsightCards(CostExports& exports, QObject* parent)
    : QObject(parent),
      advice_(new TableCard(QStringLiteral("costAdvice"), exports)),
      anomalies_(new TableCard(QStringLiteral("costAnomalies"), exports)),
      apply_(new QPushButton),
      function_(new QPushButton) {
    apply_->setObjectName(QStringLiteral("costAdviceApply"));
    function_->setObjectName(QStringLiteral("costAdviceFunction"));
    advice_->addStretch();
    advice_->addControl(apply_);
    advice_->addControl(function_);
    anomalies_->addStretch();
    connect(advice_, &TableCard::opened, this, [this](int row) {
        emit opened(
            InsightWords::formula(*insights_, insights_->recommendations[static_cast<std::size_t>(row)]));
    });
    connect(anomalies_, &TableCard::opened, this, [this](int row) {
        const CostAnomaly& one = insights_->anomalies[static_cast<std::size_t>(row)];
        emit opened(InsightWords::formula(*insights_, one));
        emit dayWanted(insights_->dayOf(one));
    });
    connect(advice_, &TableCard::currentChanged, this, &InsightCards::showActions);
    connect(apply_, &QPushButton::clicked, this, [this] {
        if (const Recommendation* one = current(); one != nullptr && one->memoryMb)
            emit memoryWanted(insights_->functionName(one->functionId), static_cast<int>(*one->memoryMb));
    });
    connect(function_, &QPushButton::clicked, this, [this] {
        if (const Recommendation* one = current(); one != nullptr && one->functionId != 0)
            emit functionWanted(insights_->functionName(one->functionId));
    });
    retranslated(advice_, [this] { retranslate(); });
}

const Recommendation* InsightCards::current() const {
    const int row = advice_->current();
    if (!insights_ || row < 0 || row >= static_cast<int>(insights_->recommendations.size())) return nullptr;
    return &insights_->recommendations[static_cast<std::size_t>(row)];
}

void InsightCards::show(const CostInsightsPtr& insights, bool canApply) {
    if (shown_ && insights == insights_ && canApply == canApply_) return;
    shown_ = true;
    insights_ = insights;
    canApply_ = canApply;
    fill();
}

void InsightCards::fill() {
    std::vector<CardRow> advice, anomalies;
    if (insights_) {
        for (const Recommendation& one : insights_->recommendations) {
            const QString subject = InsightWords::subject(*insights_, one);
            advice.push_back({{InsightWords::advice(one), subject, InsightWords::evidence(one),
                               InsightWords::saving(*insights_, one)},
                              InsightWords::evidence(one),
                              QString::number(static_cast<int>(one.kind)) + subject});
        }
        for (const CostAnomaly& one : insights_->anomalies) {
            const QString function = insights_->functionName(one.functionId);
            anomalies.push_back(
                {{function, InsightWords::when(one), InsightWords::cause(one.cause), InsightWords::more(one)},
                 InsightWords::mark(*insights_, one),
                 QString::number(one.firstHour) + function});
        }
    }
    advice_->model().setRows(std::move(advice));
    anomalies_->model().setRows(std::move(anomalies));
    const QString waiting = tr("Looking …");
    advice_->setEmptyText(insights_ ? tr("Nothing to save here that the figures would bear out") : waiting);
    QString calm = tr("No hour stands out");
    if (insights_ && !insights_->problem.isEmpty()) calm = insights_->problem;
    anomalies_->setEmptyText(insights_ ? calm : waiting);
    showActions();
}

void InsightCards::showActions() {
    const Recommendation* one = current();
    const bool memory = one != nullptr && one->memoryMb.has_value();
    apply_->setVisible(canApply_);
    function_->setVisible(canApply_);
    apply_->setEnabled(canApply_ && memory);
    function_->setEnabled(canApply_ && one != nullptr && one->functionId != 0);
    apply_->setText(memory ? tr("Put %1 MB into the template").arg(*one->memoryMb)
                           : tr("Put into the template"));
}

void InsightCards::retranslate() {
    advice_->setTitle(tr("What would cost less"), tr("of the month so far, without the free grant"));
    anomalies_->setTitle(tr("What stood out"), tr("by UTC"));
    advice_->model().setHeaders({tr("What to do"), tr("Function"), tr("Rests on"), tr("Saves")}, 3);
    anomalies_->model().setHeaders({tr("Function"), tr("When"), tr("Of what"), tr("More than usual")}, 3);
    function_->setText(tr("Show function"));
    function_->setToolTip(tr("Open it in Functions"));
    apply_->setToolTip(tr("Change the memory of the selected function in the template"));
    fill();
}

}  // namespace updraft
