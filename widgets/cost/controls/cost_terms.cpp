#include "widgets/cost/controls/cost_terms.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpressionValidator>
#include <QScreen>

#include "widgets/base/retranslate.h"
#include "widgets/cost/controls/cost_words.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMargin = 14, kSpacing = 8, kFieldWidth = 260, kRateDecimals = 6, kMostPerUnit = 1'000'000;
constexpr int kNoGrant = 3;  // after the ways to allocate it
constexpr int kHundredths = 100;
enum Label { Discount, Grant, Currency, Rate, Date, Source, Unit, Count, Function, LabelCount };

}  // namespace

CostTerms::CostTerms(QWidget* parent)
    : QPushButton(parent),
      form_(new QFrame(this, Qt::Popup)),
      discount_(new QDoubleSpinBox),
      rate_(new QDoubleSpinBox),
      grant_(new QButtonGroup(this)),
      currency_(new QLineEdit),
      source_(new QLineEdit),
      unit_(new QLineEdit),
      date_(new QDateEdit),
      function_(new QComboBox),
      count_(new QSpinBox),
      successful_(new QCheckBox) {
    setObjectName(QStringLiteral("costTerms"));
    form_->setObjectName(QStringLiteral("costTermsForm"));
    setLook(form_, "panel");
    build();
    connect(this, &QPushButton::clicked, this, &CostTerms::open);
    retranslated(this, [this] { retranslate(); });
}

QLabel* CostTerms::label(QFormLayout* layout, QWidget* field) {
    auto* name = new QLabel;
    labels_.append(name);
    layout->addRow(name, field);
    name->setBuddy(field);
    return name;
}

void CostTerms::build() {
    auto* layout = new QFormLayout(form_);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kSpacing);
    discount_->setObjectName(QStringLiteral("termsDiscount"));
    discount_->setRange(0, 100);
    discount_->setDecimals(2);
    discount_->setSuffix(QStringLiteral(" %"));
    label(layout, discount_);
    buildGrant(layout);
    buildCurrency(layout);
    buildUnit(layout);
    for (QAbstractSpinBox* box : std::initializer_list<QAbstractSpinBox*>{discount_, rate_, date_, count_})
        box->setKeyboardTracking(false);  // what is half typed is no rate yet
    connect(discount_, &QDoubleSpinBox::valueChanged, this, &CostTerms::read);
    connect(grant_, &QButtonGroup::idClicked, this, &CostTerms::read);
    for (QLineEdit* edit : {currency_, source_, unit_})
        connect(edit, &QLineEdit::editingFinished, this, &CostTerms::read);
    connect(rate_, &QDoubleSpinBox::valueChanged, this, &CostTerms::read);
    connect(date_, &QDateEdit::dateChanged, this, &CostTerms::read);
    connect(count_, &QSpinBox::valueChanged, this, &CostTerms::read);
    connect(function_, &QComboBox::activated, this, &CostTerms::read);
    connect(successful_, &QCheckBox::toggled, this, &CostTerms::read);
}

void CostTerms::buildGrant(QFormLayout* layout) {
    auto* ways = new QWidget;
    auto* column = new QVBoxLayout(ways);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (int way = 0; way <= kNoGrant; ++way) {
        auto* one = new QRadioButton;
        one->setObjectName(QStringLiteral("termsGrant%1").arg(way));
        grant_->addButton(one, way);
        column->addWidget(one);
    }
    label(layout, ways);
}

void CostTerms::buildCurrency(QFormLayout* layout) {
    currency_->setObjectName(QStringLiteral("termsCurrency"));
    currency_->setMaxLength(3);
    currency_->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[A-Za-z]{0,3}")), currency_));
    rate_->setObjectName(QStringLiteral("termsRate"));
    rate_->setDecimals(kRateDecimals);
    rate_->setRange(0, 1'000'000);
    date_->setObjectName(QStringLiteral("termsDate"));
    date_->setCalendarPopup(false);
    date_->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    date_->setDate(QDate::currentDate());
    source_->setObjectName(QStringLiteral("termsSource"));
    for (QWidget* field : std::initializer_list<QWidget*>{currency_, rate_, date_, source_})
        label(layout, field);
}

void CostTerms::buildUnit(QFormLayout* layout) {
    unit_->setObjectName(QStringLiteral("termsUnit"));
    count_->setObjectName(QStringLiteral("termsUnitCount"));
    count_->setRange(1, kMostPerUnit);
    function_->setObjectName(QStringLiteral("termsUnitFunction"));
    successful_->setObjectName(QStringLiteral("termsUnitSuccessful"));
    unit_->setMinimumWidth(kFieldWidth);
    for (QWidget* field : std::initializer_list<QWidget*>{unit_, count_, function_}) label(layout, field);
    layout->addRow(QString(), successful_);
}

void CostTerms::open() {
    form_->adjustSize();
    QPoint at = mapToGlobal(QPoint(0, height() + 2));
    if (const QScreen* on = screen()) {
        const QRect room = on->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - form_->width())));
        at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - form_->height())));
    }
    form_->move(at);
    form_->show();
    discount_->setFocus();
}

void CostTerms::readCurrency() {
    const QString to = currency_->text().toUpper();
    query_.rate.clear();
    if (to.size() != 3 || to == from_ || rate_->value() <= 0) return;
    CurrencyRate rate;
    rate.from = from_.toStdString();
    rate.to = to.toStdString();
    if (const auto amount = Amount::parse(QString::number(rate_->value(), 'f', kRateDecimals).toStdString()))
        rate.rate = *amount;
    const QDate day = date_->date();
    rate.date = {day.year(), day.month(), day.day()};
    rate.source = source_->text().trimmed().remove(QLatin1Char(',')).toStdString();
    query_.rate = QString::fromStdString(updraft::text(rate));
}

void CostTerms::read() {
    if (filling_) return;
    const CostQuery before = query_;
    query_.discount = static_cast<std::uint32_t>(std::lround(discount_->value() * kHundredths));
    const int way = grant_->checkedId();
    query_.withGrant = way != kNoGrant;
    if (way >= 0 && way < kNoGrant) query_.grant = static_cast<GrantAllocation>(way);
    readCurrency();
    query_.unit = {unit_->text().trimmed(), function_->currentData().toString(),
                   static_cast<std::uint32_t>(count_->value()), successful_->isChecked()};
    say();
    if (query_ != before) emit changed(query_);
}

void CostTerms::setQuery(const CostQuery& query) {
    query_ = query;
    filling_ = true;
    discount_->setValue(query.discount / static_cast<double>(kHundredths));
    if (QAbstractButton* way = grant_->button(query.withGrant ? static_cast<int>(query.grant) : kNoGrant))
        way->setChecked(true);
    if (const auto rate = parseCurrencyRate(query.rate.toStdString())) {
        currency_->setText(QString::fromStdString(rate->to));
        rate_->setValue(rate->rate.approximate());
        if (rate->date.known()) date_->setDate({rate->date.year, rate->date.month, rate->date.day});
        source_->setText(QString::fromStdString(rate->source));
    }
    if (!unit_->hasFocus()) unit_->setText(query.unit.name);
    count_->setValue(static_cast<int>(query.unit.perInvocations));
    if (function_->findData(query.unit.function) < 0 && !query.unit.function.isEmpty())
        function_->addItem(query.unit.function, query.unit.function);
    function_->setCurrentIndex(std::max(0, function_->findData(query.unit.function)));
    successful_->setChecked(query.unit.onlySuccessful);
    filling_ = false;
    say();
}

void CostTerms::follow(const CostData& known) {
    if (!known.bills.empty()) from_ = QString::fromStdString(known.bills.front().bill.tariff->currency);
    QStringList names;
    for (const auto& [id, facts] : known.recorded->facts) names.append(QString::fromStdString(facts.name));
    names.sort();
    bool same = function_->count() == names.size() + 1;
    for (int i = 0; same && i < names.size(); ++i) same = function_->itemText(i + 1) == names[i];
    if (same) return;
    filling_ = true;
    function_->clear();
    function_->addItem(tr("all functions"), QString());
    for (const QString& name : names) function_->addItem(name, name);
    filling_ = false;
    setQuery(query_);
}

// What is as usual is not worth a word.
void CostTerms::say() {
    QStringList parts;
    if (query_.discount > 0)
        parts.append(QStringLiteral("−%1 %").arg(QLocale().toString(query_.discount / double{kHundredths})));
    if (!query_.withGrant)
        parts.append(tr("no grant"));
    else if (query_.grant == GrantAllocation::Marginal)
        parts.append(tr("marginal"));
    else if (query_.grant == GrantAllocation::Chronological)
        parts.append(tr("first come"));
    const auto rate = parseCurrencyRate(query_.rate.toStdString());
    if (rate) parts.append(QString::fromStdString(rate->to));
    if (!query_.unit.name.isEmpty()) parts.append(tr("per %1").arg(query_.unit.name));
    setText((parts.isEmpty() ? tr("Terms") : parts.join(QStringLiteral(" · "))) + QStringLiteral(" ▾"));
    setToolTip(tr("Discount, free grant, currency and a unit of your own") +
               (rate ? QStringLiteral("\n") + CostWords::rate(*rate) : QString()));
}

void CostTerms::retranslate() {
    const QString names[LabelCount] = {tr("Negotiated discount"),
                                       tr("Free grant"),
                                       tr("Show in currency"),
                                       tr("Exchange rate"),
                                       tr("Rate of"),
                                       tr("Rate from"),
                                       tr("Count in"),
                                       tr("One for"),
                                       tr("Of")};
    for (int i = 0; i < LabelCount; ++i) labels_[i]->setText(names[i]);
    for (int way = 0; way < kNoGrant; ++way) {
        grant_->button(way)->setText(CostWords::grant(static_cast<GrantAllocation>(way)));
        grant_->button(way)->setToolTip(CostWords::grantTip(static_cast<GrantAllocation>(way)));
    }
    grant_->button(kNoGrant)->setText(tr("Without it"));
    grant_->button(kNoGrant)->setToolTip(
        tr("Everything at its price, as if the account had used it up elsewhere"));
    currency_->setPlaceholderText(tr("such as EUR; empty: as the tariff"));
    currency_->setToolTip(tr("Nothing is fetched: the rate is the one that you state"));
    rate_->setToolTip(tr("What one of the tariff’s currency is in this one"));
    source_->setPlaceholderText(tr("such as ECB reference rate"));
    unit_->setPlaceholderText(tr("such as order; empty: none"));
    count_->setSuffix(QLatin1Char(' ') + tr("invocations"));
    successful_->setText(tr("only those that succeeded"));
    if (function_->count() > 0) function_->setItemText(0, tr("all functions"));
    setAccessibleName(tr("Terms"));
    say();
}

}  // namespace updraft
