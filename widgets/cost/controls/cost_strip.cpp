#include "widgets/cost/controls/cost_strip.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include "widgets/base/choice_button.h"
#include "widgets/base/retranslate.h"
#include "widgets/cost/controls/cost_terms.h"
#include "widgets/cost/controls/cost_words.h"
#include "widgets/cost/controls/scale_slider.h"
#include "widgets/cost/controls/tariff_choices.h"
#include "widgets/cost/tariffs/tariff_badge.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kSpacing = 8, kFactorWidth = 96;
const QString kPresent = QStringLiteral("present");

QString firstName(const QVariantList&, const QStringList& names) {
    return names.value(0);
}

}  // namespace

CostStrip::CostStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      month_(new ChoiceButton(ChoiceButton::Pick::One)),
      tariff_(new ChoiceButton(ChoiceButton::Pick::One)),
      split_(new ChoiceButton(ChoiceButton::Pick::One)),
      prices_(new TariffBadge(theme)),
      terms_(new CostTerms),
      factor_(new QLabel),
      slider_(new ScaleSlider(theme)),
      export_(new QPushButton),
      report_(new QPushButton) {
    setObjectName(QStringLiteral("costStrip"));
    build();
    connectParts();
    retranslated(this, [this] { retranslate(); });
}

void CostStrip::build() {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    month_->setObjectName(QStringLiteral("costMonth"));
    tariff_->setObjectName(QStringLiteral("costTariff"));
    split_->setObjectName(QStringLiteral("costSplit"));
    slider_->setObjectName(QStringLiteral("costScale"));
    factor_->setObjectName(QStringLiteral("costFactor"));
    export_->setObjectName(QStringLiteral("costExport"));
    export_->setMenu(new QMenu(export_));
    addExport(BillExport::FocusCsv, "costExportFocusCsv");
    addExport(BillExport::FocusJsonLines, "costExportFocusJson");
    addExport(BillExport::InfracostUsage, "costExportInfracost");
    report_->setObjectName(QStringLiteral("costExportReport"));
    for (ChoiceButton* one : {month_, tariff_, split_}) {
        one->setWords(firstName);
        layout->addWidget(one);
        if (one == tariff_) layout->addWidget(prices_);
    }
    layout->addWidget(terms_);
    layout->addSpacing(kSpacing);
    setLook(factor_, "secondary");
    factor_->setMinimumWidth(kFactorWidth);
    factor_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(factor_);
    layout->addWidget(slider_, 1);
    layout->addStretch();
    layout->addWidget(export_);
    layout->addWidget(report_);
}

void CostStrip::addExport(BillExport form, const char* name) {
    QAction* entry = export_->menu()->addAction(QString());
    entry->setObjectName(QLatin1String(name));
    connect(entry, &QAction::triggered, this, [this, form] { emit exportWanted(form); });
    exports_[form] = entry;
}

void CostStrip::connectParts() {
    connect(month_, &ChoiceButton::chosenChanged, this, [this](const QVariantList& keys) {
        CostQuery query = query_;
        query.month.reset();
        if (const auto month = parseMonth(keys.value(0).toString().toStdString()); month)
            query.month = *month;
        change(query);
    });
    connect(tariff_, &ChoiceButton::chosenChanged, this, [this](const QVariantList& keys) {
        CostQuery query = query_;
        query.tariff = keys.value(0).toString();
        change(query);
    });
    connect(split_, &ChoiceButton::chosenChanged, this, [this](const QVariantList& keys) {
        CostQuery query = query_;
        query.split = static_cast<CostSplit>(keys.value(0).toInt());
        change(query);
    });
    connect(slider_, &ScaleSlider::scaleChanged, this, [this](std::uint32_t percent) {
        CostQuery query = query_;
        query.scale = percent;
        change(query);
    });
    connect(terms_, &CostTerms::changed, this, &CostStrip::change);
    connect(prices_, &QPushButton::clicked, this, &CostStrip::pricesWanted);
    connect(report_, &QPushButton::clicked, this, &CostStrip::reportWanted);
}

void CostStrip::change(const CostQuery& query) {
    setQuery(query);
    emit queryChanged(query);
}

void CostStrip::setQuery(const CostQuery& query) {
    query_ = query;
    month_->setChosen({query.month ? QString::fromStdString(query.month->text()) : kPresent});
    tariff_->setChosen({query.tariff});
    split_->setChosen({static_cast<int>(query.split)});
    terms_->setQuery(query);
    slider_->setScale(query.scale);
    factor_->setText(tr("Traffic %1", "times").arg(CostWords::factor(query.scale)));
}

void CostStrip::setTariffs(const TariffsPtr& tariffs) {
    if (tariffs == tariffs_ && !tariff_->choices().isEmpty()) return;
    tariffs_ = tariffs;
    tariff_->setChoices(TariffChoices::all(tariffs));
    setQuery(query_);
}

void CostStrip::setMonths(const CostMonth& first, const CostMonth& last) {
    if (first == first_ && last == last_ && !month_->choices().isEmpty()) return;
    first_ = first;
    last_ = last;
    QList<Choice> choices{{kPresent, CostWords::month(last)}};
    for (CostMonth month = last; month > first;) {
        month = month.month == 1 ? CostMonth{month.year - 1, 12} : CostMonth{month.year, month.month - 1};
        choices.append({QString::fromStdString(month.text()), CostWords::month(month)});
    }
    month_->setChoices(choices);
    setQuery(query_);
}

void CostStrip::follow(const CostData& known) {
    const CostMonth last = monthOf(known.now);
    const WallNanos oldest = known.recorded->oldest;
    setMonths(oldest > 0 ? std::min(monthOf(oldest), last) : last, last);
    slider_->setBends(known.bends);
    terms_->follow(known);
}

void CostStrip::retranslate() {
    QList<Choice> splits;
    for (const CostSplit split :
         {CostSplit::Function, CostSplit::Version, CostSplit::Trigger, CostSplit::Line})
        splits.append({static_cast<int>(split), CostWords::split(split)});
    split_->setChoices(splits);
    tariff_->setChoices({});
    setTariffs(tariffs_);
    const CostMonth last =
        last_ == CostMonth() ? monthOf(QDateTime::currentMSecsSinceEpoch() * 1'000'000) : last_;
    month_->setChoices({});
    setMonths(first_ == CostMonth() ? last : first_, last);
    month_->setToolTip(tr("Which month"));
    tariff_->setToolTip(tr("On which price list"));
    split_->setToolTip(tr("Whose cost is told apart"));
    slider_->setAccessibleName(tr("Traffic"));
    slider_->setToolTip(
        tr("What the month would cost at so many times the traffic; marks: a free grant ends "
           "or the next tier begins. Double-click: as recorded"));
    export_->setText(tr("Export bill"));
    export_->setToolTip(tr("Save the bill for other programs"));
    exports_[BillExport::FocusCsv]->setText(tr("FOCUS 1.2 as CSV…"));
    exports_[BillExport::FocusJsonLines]->setText(tr("FOCUS 1.2 as JSON lines…"));
    exports_[BillExport::InfracostUsage]->setText(tr("Usage file for Infracost…"));
    report_->setText(tr("Export PDF"));
    report_->setToolTip(tr("Save a review with charts, tables and assumptions"));
    setQuery(query_);
}

}  // namespace updraft
