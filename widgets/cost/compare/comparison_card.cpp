#include "widgets/cost/compare/comparison_card.h"

#include <QLabel>
#include <QLocale>
#include <cmath>
#include <set>

#include "widgets/base/choice_button.h"
#include "widgets/base/retranslate.h"
#include "widgets/cost/controls/cost_words.h"
#include "widgets/cost/data/price_month.h"
#include "widgets/cost/formula/line_formula.h"
#include "widgets/cost/table/card_table_model.h"

namespace updraft {
namespace {

constexpr int kMonths = 12;  // so many are offered
const QString kBreak = QStringLiteral("\n");

QString firstName(const QVariantList&, const QStringList& names) {
    return names.value(0);
}

QString percentText(const CostDelta& delta) {
    const auto percent = delta.percent();
    if (!percent) return delta.after.isZero() ? QStringLiteral("–") : ComparisonCard::tr("new");
    const QString size = QLocale().toString(std::abs(*percent), 'f', std::abs(*percent) < 10 ? 1 : 0);
    return (*percent < 0 ? QStringLiteral("−") : QStringLiteral("+")) + ComparisonCard::tr("%1 %").arg(size);
}

bool sameTerms(const PricingChoice& a, const PricingChoice& b) {
    return a.tariff == b.tariff && a.region == b.region && a.discount == b.discount;
}

}  // namespace

ComparisonCard::ComparisonCard(CostExports& exports, QWidget* parent)
    : TableCard(QStringLiteral("costCompareTable"), exports, parent),
      kind_(new ChoiceButton(ChoiceButton::Pick::One)),
      before_(new ChoiceButton(ChoiceButton::Pick::One)),
      after_(new ChoiceButton(ChoiceButton::Pick::One)),
      basis_(new ChoiceButton(ChoiceButton::Pick::One)),
      job_(this),
      timer_(this) {
    setObjectName(QStringLiteral("costCompare"));
    const char* names[] = {"compareKind", "compareBefore", "compareAfter", "compareBasis"};
    int at = 0;
    for (ChoiceButton* one : {kind_, before_, after_, basis_}) {
        one->setObjectName(QLatin1String(names[at++]));
        one->setWords(firstName);
        addControl(one);
    }
    addStretch();
    timer_.setSingleShot(true);
    connectParts();
    retranslated(this, [this] { retranslate(); });
}

void ComparisonCard::connectParts() {
    connect(&timer_, &QTimer::timeout, this, &ComparisonCard::look);
    connect(kind_, &ChoiceButton::chosenChanged, this,
            [this](const QVariantList& keys) { choose(keys.value(0).toBool()); });
    const auto changed = [this] {
        emit queryChanged();
        look();
    };
    connect(before_, &ChoiceButton::chosenChanged, this, [this, changed](const QVariantList& keys) {
        query_.before = keys.value(0).toString();
        changed();
    });
    connect(after_, &ChoiceButton::chosenChanged, this, [this, changed](const QVariantList& keys) {
        query_.after = keys.value(0).toString();
        changed();
    });
    connect(basis_, &ChoiceButton::chosenChanged, this, [this, changed](const QVariantList& keys) {
        query_.basis = keys.value(0).toBool() ? DiffBasis::PerMillion : DiffBasis::Total;
        changed();
    });
    connect(this, &TableCard::opened, this, &ComparisonCard::explain);
}

// The other kind begins with the last two there are.
void ComparisonCard::choose(bool versions) {
    if (versions == query_.versions) return;
    CompareQuery query;
    query.versions = versions;
    if (versions) {
        query.before.clear();
        query.after.clear();
        query.basis = DiffBasis::PerMillion;  // versions seldom have the same number of calls
    }
    query_ = query;
    fillChoices();
    emit queryChanged();
    look();
}

void ComparisonCard::fillChoices() {
    QList<Choice> choices;
    if (query_.versions && data_) {
        std::set<std::pair<QString, std::uint32_t>> known;
        for (const UsageRow& row : data_->recorded->rows)
            known.insert({QString::fromStdString(functionText(data_->recorded->facts, row.key.functionId)),
                          row.key.version});
        for (const auto& [function, version] : known)
            choices.append({function + QLatin1Char(':') + QString::number(version),
                            function + QLatin1Char(':') +
                                (version == 0 ? QStringLiteral("$LATEST") : QString::number(version))});
        if (query_.before.isEmpty() && !choices.isEmpty()) query_.before = choices.front().key.toString();
        if (query_.after.isEmpty() && !choices.isEmpty())
            query_.after = choices[std::min<qsizetype>(1, choices.size() - 1)].key.toString();
    } else if (!query_.versions) {
        choices = {{QStringLiteral("today"), tr("Today")},
                   {QStringLiteral("yesterday"), tr("Yesterday")},
                   {QStringLiteral("week"), tr("Last 7 days")},
                   {QStringLiteral("weekBefore"), tr("The 7 days before")}};
        CostMonth month = data_ ? monthOf(data_->now) : CostMonth{};
        const CostMonth oldest =
            data_ && data_->recorded->oldest > 0 ? monthOf(data_->recorded->oldest) : month;
        for (int i = 0; data_ && i < kMonths && month >= oldest; ++i) {
            choices.append({QString::fromStdString(month.text()), CostWords::month(month)});
            month = month.month == 1 ? CostMonth{month.year - 1, 12} : CostMonth{month.year, month.month - 1};
        }
    }
    for (ChoiceButton* one : {before_, after_})
        if (choices != one->choices()) one->setChoices(choices);
    kind_->setChosen({query_.versions});
    basis_->setChosen({query_.basis == DiffBasis::PerMillion});
    before_->setChosen({query_.before});
    after_->setChosen({query_.after});
}

void ComparisonCard::setQuery(const CompareQuery& query) {
    query_ = query;
    fillChoices();
}

void ComparisonCard::follow(const CostDataPtr& known, const QString& database) {
    const bool other = database != database_;
    data_ = known;
    database_ = database;
    if (!known) {
        job_.cancel();
        timer_.stop();
        seen_.reset();
        return show(nullptr);
    }
    fillChoices();
    if (!other && seen_ == known->recorded && sameTerms(seenChoice_, known->choice)) return;
    if (other || !seen_ || !sameTerms(seenChoice_, known->choice) || since_.hasExpired(kAgainMs))
        return look();
    if (!timer_.isActive()) timer_.start(kAgainMs - static_cast<int>(since_.elapsed()));
}

void ComparisonCard::look() {
    timer_.stop();
    if (!data_ || query_.before.isEmpty() || query_.after.isEmpty()) return show(nullptr);
    seen_ = data_->recorded;
    seenChoice_ = data_->choice;
    since_.start();
    CompareRequest request{query_, database_, data_->tariffs, data_->recorded, data_->choice, data_->now};
    job_.start([request = std::move(request)](const std::stop_token&) { return compareCosts(request); },
               [this](CostComparisonPtr made) { show(std::move(made)); });
}

QString ComparisonCard::name(const CostDelta& delta) const {
    if (delta.name == "total") return tr("In all");
    if (delta.name == "(fixed)") return tr("whatever runs");
    return QString::fromStdString(delta.name).replace(QLatin1Char('_'), QLatin1Char(' '));
}

CardRow ComparisonCard::rowOf(const CostDelta& delta, const QString& group) const {
    const Amount change = delta.change();
    const QString sign = change.isNegative() ? QStringLiteral("−") : QStringLiteral("+");
    const Amount size = change.isNegative() ? -change : change;
    return {{name(delta), CostWords::money(delta.before, made_->currency),
             CostWords::money(delta.after, made_->currency),
             size.isZero() ? QStringLiteral("–") : sign + CostWords::money(size, made_->currency),
             percentText(delta)},
            {},
            group + QString::fromStdString(delta.name)};
}

void ComparisonCard::show(CostComparisonPtr made) {
    made_ = std::move(made);
    std::vector<CardRow> rows;
    shown_.clear();
    const auto add = [&](const CostDelta& delta, const QString& group) {
        rows.push_back(rowOf(delta, group));
        shown_.push_back(delta);
    };
    const auto heading = [&](const QString& text) {
        rows.push_back({{text}, {}, QStringLiteral("heading ") + text, true});
        shown_.emplace_back();
    };
    if (made_ && made_->problem.isEmpty()) {
        add(made_->diff.total, {});
        heading(tr("By function"));
        for (const CostDelta& delta : made_->diff.functions) add(delta, QStringLiteral("function "));
        heading(tr("By cause"));
        for (const CostDelta& delta : made_->diff.lines) add(delta, QStringLiteral("line "));
    }
    model().setRows(std::move(rows));
    if (made_ && !made_->problem.isEmpty()) return setEmptyText(made_->problem);
    setEmptyText(tr("Choose what was before and what is after"));
}

// Of one side, the figure, and how the line came about where the row is one.
QString ComparisonCard::sideText(const ComparedSide& side, const CostDelta& delta) const {
    QStringList text{tr("%1: %n request(s)", nullptr,
                        static_cast<int>(std::min<std::uint64_t>(side.requests, 2'000'000'000)))
                         .arg(side.period)};
    const TariffDate today = todayOf(*data_);
    for (const auto* bills : {&side.month.functions, &side.month.around})
        for (const PricedUsage& one : *bills)
            for (const BillLine& line : one.bill.lines)
                if (one.bill.tariff->service + ", " + line.dimension->key == delta.name &&
                    line.quantityHigh > 0)
                    text.append(LineFormula(one, line, today).text());
    return text.join(kBreak);
}

void ComparisonCard::explain(int row) {
    if (!made_ || !data_ || row < 0 || row >= static_cast<int>(shown_.size())) return;
    const CostDelta& delta = shown_[static_cast<std::size_t>(row)];
    const QString each =
        made_->query.basis == DiffBasis::PerMillion ? tr("per million requests, ") : QString();
    QStringList text{each + tr("at list price without the free grant, which hides what little loads cost"),
                     QString(),
                     tr("before %1").arg(CostWords::exact(delta.before, made_->currency)),
                     tr("after %1").arg(CostWords::exact(delta.after, made_->currency)),
                     tr("after − before = %1 (%2)")
                         .arg(CostWords::exact(delta.change(), made_->currency), percentText(delta)),
                     QString(),
                     tr("Before") + QStringLiteral(", ") + sideText(made_->before, delta),
                     QString(),
                     tr("After") + QStringLiteral(", ") + sideText(made_->after, delta)};
    emit explained({tr("Before and after: %1").arg(name(delta)), text.join(kBreak)});
}

void ComparisonCard::retranslate() {
    setTitle(tr("Before and after"));
    kind_->setChoices({{false, tr("Two periods")}, {true, tr("Two versions")}});
    basis_->setChoices({{false, tr("In all")}, {true, tr("Per million requests")}});
    before_->setToolTip(tr("Before"));
    after_->setToolTip(tr("After"));
    kind_->setToolTip(tr("What is compared"));
    basis_->setToolTip(tr("Where the numbers of requests differ, compare per million"));
    model().setHeaders({tr("What"), tr("Before"), tr("After"), tr("Change"), tr("In percent")}, 1);
    for (ChoiceButton* one : {before_, after_}) one->setChoices({});
    fillChoices();
    show(made_);
}

}  // namespace updraft
