#include "widgets/cost/scenarios/what_if_card.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QTableView>
#include <algorithm>

#include "widgets/base/choice_button.h"
#include "widgets/base/retranslate.h"
#include "widgets/base/settled_columns.h"
#include "widgets/cost/data/price_month.h"
#include "widgets/cost/export/cost_exports.h"
#include "widgets/cost/scenarios/what_if_model.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMargin = 12, kSpacing = 8, kRowHeight = 28, kLeastHeight = 190, kMostProvisioned = 1'000;
constexpr std::uint32_t kMemorySizes[] = {128, 256, 512, 1024, 1769, 2048, 3008, 4096, 8192, 10'240};

QString firstName(const QVariantList&, const QStringList& names) {
    return names.value(0);
}

}  // namespace

WhatIfCard::WhatIfCard(CostExports& exports, QWidget* parent)
    : QFrame(parent),
      title_(new QLabel),
      tariff_(new ChoiceButton(ChoiceButton::Pick::One)),
      region_(new ChoiceButton(ChoiceButton::Pick::One)),
      chip_(new ChoiceButton(ChoiceButton::Pick::One)),
      memory_(new ChoiceButton(ChoiceButton::Pick::One)),
      gateway_(new ChoiceButton(ChoiceButton::Pick::One)),
      provisioned_(new QSpinBox),
      add_(new QPushButton),
      remove_(new QPushButton),
      table_(new QTableView),
      model_(new WhatIfModel(this)),
      empty_(new QLabel) {
    setObjectName(QStringLiteral("costWhatIf"));
    setLook(this, "card");
    build(exports);
    connect(add_, &QPushButton::clicked, this, &WhatIfCard::add);
    connect(remove_, &QPushButton::clicked, this, &WhatIfCard::removeSelected);
    const auto open = [this](const QModelIndex& index) { emit opened(index.row()); };
    connect(table_, &QTableView::activated, this, open);
    connect(table_, &QTableView::clicked, this, open);
    auto* removal = new QShortcut(QKeySequence(QKeySequence::Delete), table_);
    removal->setContext(Qt::WidgetShortcut);
    connect(removal, &QShortcut::activated, this, &WhatIfCard::removeSelected);
    retranslated(this, [this] { retranslate(); });
}

void WhatIfCard::build(CostExports& exports) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, kMargin - 3, 1, 1);
    layout->setSpacing(kSpacing);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(kMargin - 1, 0, kMargin - 1, 0);
    row->setSpacing(kSpacing);
    setLook(title_, "heading");
    row->addWidget(title_);
    const char* names[] = {"whatIfTariff", "whatIfRegion", "whatIfChip", "whatIfMemory", "whatIfGateway"};
    int at = 0;
    for (ChoiceButton* one : {tariff_, region_, chip_, memory_, gateway_}) {
        one->setObjectName(QLatin1String(names[at++]));
        one->setWords(firstName);
        row->addWidget(one);
    }
    provisioned_->setObjectName(QStringLiteral("whatIfProvisioned"));
    provisioned_->setRange(0, kMostProvisioned);
    add_->setObjectName(QStringLiteral("whatIfAdd"));
    remove_->setObjectName(QStringLiteral("whatIfRemove"));
    row->addWidget(provisioned_);
    row->addWidget(add_);
    row->addStretch();
    row->addWidget(remove_);
    layout->addLayout(row);
    layout->addWidget(table_, 1);
    table_->setObjectName(QStringLiteral("whatIfTable"));
    table_->setModel(model_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(kRowHeight);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSectionResizeMode(WhatIfModel::What, QHeaderView::Stretch);
    new SettledColumns(*table_);
    empty_->setObjectName(QStringLiteral("whatIfEmpty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    setLook(empty_, "secondary");
    auto* within = new QVBoxLayout(table_->viewport());
    within->addWidget(empty_);
    exports.addTableActions(table_, [this] { return model_->csv(); });
}

const QAbstractItemModel& WhatIfCard::model() const {
    return *model_;
}

QSize WhatIfCard::minimumSizeHint() const {
    return {0, kLeastHeight};
}

void WhatIfCard::fillChoices() {
    QList<Choice> tariffs{{QString(), tr("The same provider")}}, regions{{QString(), tr("The same region")}};
    QStringList known;
    if (tariffs_) {
        for (const Tariff& one : tariffs_->tariffs()) {
            if (one.kind != TariffKind::Functions || one.dimensions.empty()) continue;
            if (one.id.starts_with("aws-lambda-arm64-") && !one.regions.empty())
                known.append(QString::fromStdString(one.regions.front()));
            if (one.provider != "AWS") tariffs.append({QString::fromStdString(one.id), tariffTitle(one)});
        }
    }
    known.sort();
    for (const QString& region : known) regions.append({region, region});
    QList<Choice> chips{{QString(), tr("The same architecture")}}, sizes{{0, tr("The same memory")}},
        gateways{{QString(), tr("No gateway")},
                 {QStringLiteral("http"), tr("HTTP API gateway")},
                 {QStringLiteral("rest"), tr("REST API gateway")}};
    for (const Chip chip : {Chip::X86_64, Chip::Arm64})
        chips.append({QString::fromLatin1(name(chip)), QString::fromLatin1(name(chip))});
    for (const std::uint32_t size : kMemorySizes) sizes.append({size, tr("%1 MB").arg(size)});
    tariff_->setChoices(tariffs);
    region_->setChoices(regions);
    chip_->setChoices(chips);
    memory_->setChoices(sizes);
    gateway_->setChoices(gateways);
    for (ChoiceButton* one : {tariff_, region_, chip_, memory_, gateway_})
        if (one->chosen().isEmpty()) one->setChosen({one->choices().front().key});
}

void WhatIfCard::setTariffs(const TariffsPtr& tariffs) {
    if (tariffs == tariffs_) return;
    tariffs_ = tariffs;
    fillChoices();
}

void WhatIfCard::setWhatIfs(const std::vector<WhatIf>& all) {
    all_ = all;
}

void WhatIfCard::show(const CostDataPtr& known) {
    model_->setBills(known);
    remove_->setEnabled(model_->rowCount() > 1);
    empty_->setVisible(model_->rowCount() == 0);
}

WhatIf WhatIfCard::chosen() const {
    WhatIf what;
    what.tariff = tariff_->chosen().value(0).toString();
    what.region = region_->chosen().value(0).toString();
    const QString chip = chip_->chosen().value(0).toString();
    for (const Chip one : {Chip::X86_64, Chip::Arm64})
        if (chip == QLatin1String(name(one))) what.chip = one;
    what.memoryMb = memory_->chosen().value(0).toUInt();
    what.provisioned = static_cast<std::uint32_t>(provisioned_->value());
    what.gateway = gateway_->chosen().value(0).toString();
    return what;
}

void WhatIfCard::add() {
    const WhatIf what = chosen();
    if (what.isNothing() || std::find(all_.begin(), all_.end(), what) != all_.end()) return;
    all_.push_back(what);
    emit changed();
}

// The first row is the month itself.
void WhatIfCard::removeSelected() {
    const int row = table_->currentIndex().row();
    if (row < 1 || row > static_cast<int>(all_.size())) return;
    all_.erase(all_.begin() + (row - 1));
    emit changed();
}

void WhatIfCard::retranslate() {
    title_->setText(tr("What if"));
    tariff_->setToolTip(tr("On another provider"));
    region_->setToolTip(tr("In another region of AWS Lambda"));
    chip_->setToolTip(tr("On another architecture, as fast as on this one"));
    memory_->setToolTip(tr("With another memory size; durations are reckoned by the share of a CPU"));
    gateway_->setToolTip(tr("Calls by HTTP through an API gateway"));
    provisioned_->setToolTip(tr("Environments of provisioned concurrency for each function, all day"));
    provisioned_->setAccessibleName(tr("Provisioned concurrency"));
    provisioned_->setSpecialValueText(tr("Not provisioned"));
    provisioned_->setSuffix(tr(" provisioned"));
    provisioned_->setMinimumWidth(provisioned_->sizeHint().width());
    add_->setText(tr("Add"));
    add_->setToolTip(tr("Put this beside the month as it was recorded"));
    remove_->setText(tr("Remove"));
    remove_->setToolTip(tr("Take the selected one away (Del)"));
    table_->setAccessibleName(tr("Scenarios side by side"));
    empty_->setText(
        tr("Choose what would be different and press Add: each line prices the same month that way"));
    for (ChoiceButton* one : {tariff_, region_, chip_, memory_, gateway_}) one->setChoices({});
    fillChoices();
}

}  // namespace updraft
