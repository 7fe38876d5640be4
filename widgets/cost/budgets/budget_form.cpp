#include "widgets/cost/budgets/budget_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <algorithm>

#include "widgets/base/choice_button.h"
#include "widgets/base/retranslate.h"
#include "widgets/cost/budgets/budget_words.h"
#include "widgets/cost/controls/tariff_choices.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMostPercent = 100;
constexpr std::string_view kCurrency = "USD";

void choose(QComboBox* combo, const QVariant& data) {
    combo->setCurrentIndex(std::max(combo->findData(data), 0));
}

}  // namespace

BudgetForm::BudgetForm(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("budgetForm"));
    build();
    retranslated(this, [this] { setTexts(); });
}

void BudgetForm::build() {
    name_ = new QLineEdit;
    limit_ = new QLineEdit;
    function_ = new QComboBox;
    period_ = new QComboBox;
    tariff_ = new ChoiceButton(ChoiceButton::Pick::One);
    setLook(tariff_, "field");
    tariff_->setWords([](const QVariantList&, const QStringList& names) { return names.value(0); });
    warn_ = new QSpinBox;
    warn_->setRange(0, kMostPercent);
    forecast_ = new QCheckBox;
    stop_ = new QCheckBox;
    enabled_ = new QCheckBox;
    help_ = new QLabel;
    help_->setWordWrap(true);
    setLook(help_, "secondary");
    const std::pair<QWidget*, const char*> names[] = {
        {name_, "budgetName"},     {limit_, "budgetLimit"},     {function_, "budgetFunction"},
        {tariff_, "budgetTariff"}, {period_, "budgetPeriod"},   {warn_, "budgetWarn"},
        {stop_, "budgetStop"},     {enabled_, "budgetEnabled"}, {forecast_, "budgetForecast"}};
    for (const auto& [widget, text] : names) widget->setObjectName(QLatin1String(text));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    addRow(grid, nameLabel_, name_);
    addFlaw(grid, Name);
    addRow(grid, functionLabel_, function_);
    addRow(grid, tariffLabel_, tariff_, 2);  // lists have long names
    grid->addWidget(period_, addRow(grid, limitLabel_, limit_), 2);
    addFlaw(grid, Limit);
    addRow(grid, warnLabel_, warn_);
    for (QCheckBox* box : {forecast_, stop_, enabled_}) {
        grid->addWidget(box, grid->rowCount(), 1, 1, 2);
        connect(box, &QCheckBox::toggled, this, &BudgetForm::edited);
    }
    grid->addWidget(help_, grid->rowCount(), 0, 1, 3);
    connect(name_, &QLineEdit::textEdited, this, [this] { suggestsName_ = false, touched_[Name] = true; });
    connect(limit_, &QLineEdit::textEdited, this, [this] { touched_[Limit] = true; });
    for (QLineEdit* line : {name_, limit_}) connect(line, &QLineEdit::textChanged, this, &BudgetForm::edited);
    for (QComboBox* combo : {function_, period_})
        connect(combo, &QComboBox::currentIndexChanged, this, &BudgetForm::edited);
    connect(warn_, &QSpinBox::valueChanged, this, &BudgetForm::edited);
    connect(tariff_, &ChoiceButton::chosenChanged, this, &BudgetForm::edited);
}

int BudgetForm::addRow(QGridLayout* grid, QLabel*& label, QWidget* field, int columns) {
    label = new QLabel;
    label->setBuddy(field);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1, 1, columns);
    return row;
}

void BudgetForm::addFlaw(QGridLayout* grid, Field field) {
    auto* label = new QLabel;
    label->setObjectName(field == Name ? QStringLiteral("budgetNameFlaw")
                                       : QStringLiteral("budgetLimitFlaw"));
    label->setWordWrap(true);
    setLook(label, "error");
    label->hide();
    flaws_[field] = label;
    grid->addWidget(label, grid->rowCount(), 1, 1, 2);
}

void BudgetForm::setTexts() {
    nameLabel_->setText(tr("&Name"));
    functionLabel_->setText(tr("&Of"));
    tariffLabel_->setText(tr("&Priced on"));
    limitLabel_->setText(tr("&Limit in US dollars"));
    warnLabel_->setText(tr("&Warn at"));
    warn_->setSuffix(tr(" % of it"));
    warn_->setSpecialValueText(tr("No warning before it is used up"));
    forecast_->setText(tr("Warn when the month is expected to end &over it"));
    stop_->setText(tr("&Stop the function when it is used up"));
    enabled_->setText(tr("Wa&tch this budget"));
    help_->setText(
        tr("Months and days are counted by UTC. The free grant counts for the workspace, which an account "
           "shares; a function is held against what it costs without. A function that is stopped takes no "
           "further calls until you let it."));
    const BudgetDefinition now = budget();
    const QSignalBlocker quiet(period_);
    period_->clear();
    period_->addItem(tr("a month"), static_cast<int>(BudgetDefinition::Period::Month));
    period_->addItem(tr("a day"), static_cast<int>(BudgetDefinition::Period::Day));
    choose(period_, static_cast<int>(now.period));
    if (function_->count() > 0) function_->setItemText(0, tr("The whole workspace"));
    fillTariffs();
    const std::pair<QWidget*, QString> names[] = {
        {name_, tr("Name of the budget")},    {function_, tr("Whose cost counts")},
        {tariff_, tr("On which price list")}, {limit_, tr("How much may be spent")},
        {period_, tr("In which time")},       {warn_, tr("Share of the limit from which to warn")}};
    for (const auto& [widget, text] : names) {
        widget->setAccessibleName(text);
        widget->setToolTip(text);
    }
    edited();
}

void BudgetForm::setFunctions(const QStringList& functions) {
    const QSignalBlocker quiet(function_);
    const QString chosen = function_->currentData().toString();
    function_->clear();
    function_->addItem(tr("The whole workspace"), QString());
    for (const QString& name : functions) function_->addItem(name, name);
    choose(function_, chosen);
}

void BudgetForm::setTariffs(const TariffsPtr& tariffs) {
    tariffs_ = tariffs;
    fillTariffs();
}

// A list that is not there, or not now, stays the budget's until another is chosen.
void BudgetForm::fillTariffs() {
    QList<Choice> choices = TariffChoices::all(tariffs_, kCurrency);
    const QString id = QString::fromStdString(original_.tariff);
    if (std::none_of(choices.begin(), choices.end(), [&](const Choice& one) { return one.key == id; }))
        choices.append({id, id});
    tariff_->setChoices(choices);
    if (tariff_->chosen().isEmpty()) tariff_->setChosen({id});
    tariff_->say();
}

void BudgetForm::setTaken(const QStringList& names) {
    taken_ = names;
}

void BudgetForm::setBudget(const BudgetDefinition& budget) {
    showing_ = true;
    original_ = budget;
    name_->setText(QString::fromStdString(budget.name));
    const QString function = QString::fromStdString(budget.function);
    if (function_->findData(function) < 0) function_->addItem(function, function);
    choose(function_, function);
    fillTariffs();
    tariff_->setChosen({QString::fromStdString(budget.tariff)});
    choose(period_, static_cast<int>(budget.period));
    QString limit = budget.limit.isZero() ? QString() : QString::fromStdString(budget.limit.text());
    limit_->setText(limit.replace(QLatin1Char('.'), QLocale().decimalPoint()));
    warn_->setValue(static_cast<int>(budget.warnPercent));
    forecast_->setChecked(budget.warnOnForecast);
    stop_->setChecked(budget.stopAtLimit);
    enabled_->setChecked(budget.enabled);
    touched_ = {};
    showing_ = false;
    edited();
}

void BudgetForm::setSuggestsName(bool suggests) {
    suggestsName_ = suggests;
    edited();
}

std::optional<Amount> BudgetForm::limit() const {
    QString text = limit_->text().trimmed();
    if (text.startsWith(QLatin1Char('$'))) text.remove(0, 1);
    text.replace(QLocale().decimalPoint(), QStringLiteral("."));
    auto amount = Amount::parse(text.toStdString());
    return amount ? std::optional(*amount) : std::nullopt;
}

BudgetDefinition BudgetForm::budget() const {
    BudgetDefinition budget = original_;
    budget.name = name_->text().trimmed().toStdString();
    budget.function = function_->currentData().toString().toStdString();
    budget.tariff = tariff_->chosen().value(0).toString().toStdString();
    budget.period = static_cast<BudgetDefinition::Period>(period_->currentData().toInt());
    budget.limit = limit().value_or(Amount());
    budget.warnPercent = static_cast<std::uint32_t>(warn_->value());
    budget.warnOnForecast = forecast_->isChecked();
    budget.stopAtLimit = stop_->isChecked() && !budget.function.empty();
    budget.enabled = enabled_->isChecked();
    return budget;
}

QString BudgetForm::flaw(Field field) const {
    if (field == Limit) {
        const auto amount = limit();
        if (!amount) return tr("Give an amount, such as %1").arg(QLocale().toString(12.5, 'f', 2));
        return *amount <= Amount() ? tr("The limit must be above 0") : QString();
    }
    const QString name = name_->text().trimmed();
    if (name.isEmpty()) return tr("Give the budget a name");
    if (name.toUtf8().size() > static_cast<qsizetype>(BudgetDefinition::kMostName))
        return tr("The name is too long");
    return taken_.contains(name) ? tr("There is a budget of this name already") : QString();
}

void BudgetForm::showFlaws() {
    QLineEdit* const lines[] = {name_, limit_};
    for (const Field field : {Name, Limit}) {
        const QString text = touched_[field] ? flaw(field) : QString();
        flaws_[field]->setText(text);
        flaws_[field]->setVisible(!text.isEmpty());
        setLook(lines[field], text.isEmpty() ? "" : "invalid");
        lines[field]->setAccessibleDescription(text);
    }
}

bool BudgetForm::check() {
    touched_.fill(true);
    showFlaws();
    for (const Field field : {Name, Limit}) {
        if (flaw(field).isEmpty()) continue;
        (field == Name ? name_ : limit_)->setFocus();
        return false;
    }
    return true;
}

void BudgetForm::edited() {
    if (showing_) return;
    showing_ = true;
    const BudgetDefinition now = budget();
    forecast_->setEnabled(now.period == BudgetDefinition::Period::Month);
    stop_->setEnabled(!now.function.empty());
    if (suggestsName_) name_->setText(BudgetWords::suggestedName(now));
    showing_ = false;
    showFlaws();
    emit changed();
}

}  // namespace updraft
