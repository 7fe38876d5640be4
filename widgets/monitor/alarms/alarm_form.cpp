#include "widgets/monitor/alarms/alarm_form.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <array>

#include "runtime/platform/platform_view.h"
#include "widgets/base/retranslate.h"
#include "widgets/monitor/alarms/alarm_words.h"
#include "widgets/monitor/metrics/metric_words.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr std::array<int, 8> kPeriods{10, 30, 60, 300, 900, 3'600, 21'600, 86'400};
const QString kVersion = QStringLiteral("version:"), kAlias = QStringLiteral("alias:");

// Shows 5 as "5" and 0.25 as "0.25".
class ThresholdBox final : public QDoubleSpinBox {
  public:
    ThresholdBox() {
        setDecimals(6);
        setRange(-1e12, 1e12);
        setStepType(AdaptiveDecimalStepType);
    }
    QString textFromValue(double value) const override { return locale().toString(value, 'g', 12); }
    QSize sizeHint() const override { return {140, QDoubleSpinBox::sizeHint().height()}; }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

void choose(QComboBox* combo, const QVariant& data) {
    const int index = combo->findData(data);
    combo->setCurrentIndex(std::max(index, 0));
}

QHBoxLayout* rowIn(QWidget* widget) {
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

}  // namespace

AlarmForm::AlarmForm(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("alarmForm"));
    build();
    fillMetrics();
    retranslated(this, [this] { setTexts(); });
}

QComboBox* AlarmForm::addCombo(const char* name) {
    auto* combo = new QComboBox;
    combo->setObjectName(QLatin1String(name));
    combo->setMinimumContentsLength(10);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(combo, &QComboBox::currentTextChanged, this, &AlarmForm::edited);
    return combo;
}

void AlarmForm::build() {
    name_ = new QLineEdit;
    name_->setObjectName(QStringLiteral("alarmName"));
    connect(name_, &QLineEdit::textEdited, this, [this] { suggestsName_ = false; });
    connect(name_, &QLineEdit::textChanged, this, &AlarmForm::edited);
    metric_ = addCombo("alarmMetric");
    statistic_ = addCombo("alarmStatistic");
    statistic_->setEditable(true);
    statistic_->setInsertPolicy(QComboBox::NoInsert);
    function_ = addCombo("alarmFunction");
    qualifier_ = addCombo("alarmQualifier");
    missing_ = addCombo("alarmMissing");
    help_ = new QLabel;
    help_->setWordWrap(true);
    setLook(help_, "secondary");
    connect(metric_, &QComboBox::currentIndexChanged, this, [this] {
        if (!showing_) fillStatistics({});
    });
    connect(function_, &QComboBox::currentIndexChanged, this, [this] {
        if (!showing_) fillQualifiers({});
    });
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    addRow(grid, nameLabel_, "alarmNameLabel", name_);
    addRow(grid, metricLabel_, "alarmMetricLabel", metric_, statistic_);
    grid->addWidget(help_, grid->rowCount(), 1, 1, 2);
    addRow(grid, functionLabel_, "alarmFunctionLabel", function_, qualifier_);
    addRow(grid, conditionLabel_, "alarmConditionLabel", conditionRow());
    addRow(grid, periodLabel_, "alarmPeriodLabel", periodRow());
    addRow(grid, missingLabel_, "alarmMissingLabel", missing_);
    conditionLabel_->setBuddy(comparison_);
    periodLabel_->setBuddy(datapoints_);
}

QWidget* AlarmForm::conditionRow() {
    auto* widget = new QWidget;
    comparison_ = addCombo("alarmComparison");
    threshold_ = new ThresholdBox;
    threshold_->setObjectName(QStringLiteral("alarmThreshold"));
    connect(threshold_, &QDoubleSpinBox::valueChanged, this, &AlarmForm::edited);
    QHBoxLayout* row = rowIn(widget);
    row->addWidget(comparison_, 1);
    row->addWidget(threshold_, 1);
    return widget;
}

QWidget* AlarmForm::periodRow() {
    auto* widget = new QWidget;
    datapoints_ = new QSpinBox;
    datapoints_->setObjectName(QStringLiteral("alarmDatapoints"));
    periods_ = new QSpinBox;
    periods_->setObjectName(QStringLiteral("alarmPeriods"));
    for (QSpinBox* box : {datapoints_, periods_}) {
        box->setRange(1, AlarmDefinition::kMostPeriods);
        connect(box, &QSpinBox::valueChanged, this, &AlarmForm::edited);
    }
    period_ = addCombo("alarmPeriod");
    of_ = new QLabel;
    periodsOf_ = new QLabel;
    QHBoxLayout* row = rowIn(widget);
    row->addWidget(datapoints_);
    row->addWidget(of_);
    row->addWidget(periods_);
    row->addWidget(periodsOf_);
    row->addWidget(period_, 1);
    return widget;
}

void AlarmForm::addRow(QGridLayout* grid, QLabel*& label, const char* name, QWidget* field, QWidget* second) {
    label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setBuddy(field);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1, 1, second == nullptr ? 2 : 1);
    if (second != nullptr) grid->addWidget(second, row, 2);
}

void AlarmForm::setTexts() {
    const AlarmDefinition now = alarm();
    nameLabel_->setText(tr("&Name"));
    metricLabel_->setText(tr("&Metric"));
    functionLabel_->setText(tr("&Function"));
    conditionLabel_->setText(tr("&Alarm when it is"));
    periodLabel_->setText(tr("f&or"));
    missingLabel_->setText(tr("Missing &data"));
    of_->setText(tr("of", "2 of 3 periods"));
    periodsOf_->setText(tr("periods of"));
    const std::pair<QWidget*, QString> names[] = {
        {name_, tr("Name of the alarm")},
        {metric_, tr("What is watched")},
        {statistic_, tr("Statistic: choose one or type a percentile such as p99.5")},
        {function_, tr("Whose invocations count")},
        {qualifier_, tr("Only of a version or an alias")},
        {comparison_, tr("How the value compares with the threshold")},
        {threshold_, tr("Threshold")},
        {datapoints_, tr("How many periods must breach the threshold")},
        {periods_, tr("How many periods are looked at")},
        {period_, tr("Length of a period")},
        {missing_, tr("What a period without data counts as")}};
    for (const auto& [widget, text] : names) {
        widget->setAccessibleName(text);
        widget->setToolTip(text);
    }
    fillMetrics();
    setAlarm(now);
}

void AlarmForm::fillMetrics() {
    const QSignalBlocker quiet[] = {QSignalBlocker(metric_), QSignalBlocker(comparison_),
                                    QSignalBlocker(missing_)};
    metric_->clear();
    for (const MetricInfo& each : metrics())
        metric_->addItem(MetricWords::title(each.metric), static_cast<int>(each.metric));
    comparison_->clear();
    for (const auto each : {AlarmComparison::Greater, AlarmComparison::GreaterOrEqual, AlarmComparison::Less,
                            AlarmComparison::LessOrEqual}) {
        comparison_->addItem(AlarmWords::comparison(each), static_cast<int>(each));
    }
    missing_->clear();
    for (const auto each :
         {MissingData::Missing, MissingData::Ignore, MissingData::Breaching, MissingData::NotBreaching}) {
        missing_->addItem(AlarmWords::missing(each), static_cast<int>(each));
    }
}

void AlarmForm::setFunctions(const PlatformView& view) {
    functions_.clear();
    for (const FunctionView& function : view.functions) {
        FunctionChoice choice{QString::fromStdString(function.name), {}, {}};
        for (const FunctionVersionPtr& version : function.versions)
            choice.versions.append(QString::fromStdString(version->version));
        for (const Alias& alias : function.aliases) choice.aliases.append(QString::fromStdString(alias.name));
        functions_.push_back(std::move(choice));
    }
    setAlarm(alarm());
}

void AlarmForm::fillStatistics(const QString& chosen) {
    const QSignalBlocker quiet(statistic_);
    const auto metric = static_cast<Metric>(metric_->currentData().toInt());
    const QStringList names = MetricWords::statistics(metric);
    statistic_->clear();
    for (const QString& name : names) statistic_->addItem(MetricWords::statistic(name), name);
    const QString wanted = chosen.isEmpty() ? names.first() : chosen;
    if (const int index = statistic_->findData(wanted); index >= 0)
        statistic_->setCurrentIndex(index);
    else
        statistic_->setEditText(wanted);
    edited();
}

void AlarmForm::fillQualifiers(const QString& chosen) {
    const QSignalBlocker quiet(qualifier_);
    const QString function = function_->currentData().toString();
    qualifier_->clear();
    qualifier_->addItem(tr("All versions"), QString());
    qualifier_->setEnabled(!function.isEmpty());
    if (function.isEmpty()) return edited();
    qualifier_->addItem(QStringLiteral("$LATEST"), QString(kVersion + QStringLiteral("$LATEST")));
    for (const FunctionChoice& each : functions_) {
        if (each.name != function) continue;
        for (const QString& alias : each.aliases)
            qualifier_->addItem(tr("Alias %1").arg(alias), QString(kAlias + alias));
        for (const QString& version : each.versions)
            qualifier_->addItem(tr("Version %1").arg(version), QString(kVersion + version));
    }
    if (!chosen.isEmpty() && qualifier_->findData(chosen) < 0)
        qualifier_->addItem(chosen.section(QLatin1Char(':'), 1), chosen);
    choose(qualifier_, chosen);
    edited();
}

void AlarmForm::fillPeriods(int chosen) {
    const QSignalBlocker quiet(period_);
    period_->clear();
    for (const int seconds : kPeriods) period_->addItem(MetricWords::period(seconds), seconds);
    if (period_->findData(chosen) < 0) period_->addItem(MetricWords::period(chosen), chosen);
    choose(period_, chosen);
}

void AlarmForm::setAlarm(const AlarmDefinition& alarm) {
    showing_ = true;
    original_ = alarm;
    name_->setText(QString::fromStdString(alarm.name));
    choose(metric_, static_cast<int>(alarm.metric));
    fillStatistics(QString::fromStdString(alarm.statistic));
    const QString function = QString::fromStdString(alarm.function);
    function_->clear();
    function_->addItem(tr("All functions"), QString());
    for (const FunctionChoice& each : functions_) function_->addItem(each.name, each.name);
    if (function_->findData(function) < 0) function_->addItem(function, function);
    choose(function_, function);
    const QString version = QString::fromStdString(alarm.version),
                  alias = QString::fromStdString(alarm.alias);
    fillQualifiers(!alias.isEmpty() ? kAlias + alias : version.isEmpty() ? QString() : kVersion + version);
    choose(comparison_, static_cast<int>(alarm.comparison));
    fillPeriods(alarm.periodSeconds);
    datapoints_->setValue(alarm.datapointsToAlarm);
    periods_->setValue(alarm.evaluationPeriods);
    choose(missing_, static_cast<int>(alarm.treatMissing));
    showUnit();
    const double scale = MetricWords::scale(alarm.metric, QString::fromStdString(alarm.statistic)).toInput;
    threshold_->setValue(alarm.threshold * scale);
    showing_ = false;
    edited();
}

void AlarmForm::setSuggestsName(bool suggests) {
    suggestsName_ = suggests;
    edited();
}

// What was chosen, or typed: "P99" and the statistic's own name as well.
QString AlarmForm::statistic() const {
    const QString typed = statistic_->currentText().trimmed();
    const int index = statistic_->findText(typed, Qt::MatchFixedString);
    if (index >= 0) return statistic_->itemData(index).toString();
    return typed.startsWith(QLatin1Char('P')) ? typed.toLower() : typed;
}

AlarmDefinition AlarmForm::alarm() const {
    AlarmDefinition alarm = original_;
    alarm.name = name_->text().trimmed().toStdString();
    alarm.metric = static_cast<Metric>(metric_->currentData().toInt());
    alarm.statistic = statistic().toStdString();
    alarm.function = function_->currentData().toString().toStdString();
    const QString qualifier = qualifier_->currentData().toString();
    alarm.version = qualifier.startsWith(kVersion) ? qualifier.mid(kVersion.size()).toStdString() : "";
    alarm.alias = qualifier.startsWith(kAlias) ? qualifier.mid(kAlias.size()).toStdString() : "";
    alarm.comparison = static_cast<AlarmComparison>(comparison_->currentData().toInt());
    alarm.threshold = threshold_->value() / MetricWords::scale(alarm.metric, statistic()).toInput;
    if (const int seconds = period_->currentData().toInt(); seconds > 0) alarm.periodSeconds = seconds;
    alarm.evaluationPeriods = periods_->value();
    alarm.datapointsToAlarm = datapoints_->value();
    alarm.treatMissing = static_cast<MissingData>(missing_->currentData().toInt());
    return alarm;
}

void AlarmForm::showUnit() {
    const auto metric = static_cast<Metric>(metric_->currentData().toInt());
    threshold_->setSuffix(MetricWords::scale(metric, statistic()).suffix);
    help_->setText(MetricWords::help(metric));
}

void AlarmForm::edited() {
    if (showing_) return;
    showing_ = true;
    showUnit();
    if (suggestsName_) name_->setText(AlarmWords::suggestedName(alarm()));
    showing_ = false;
    emit changed();
}

}  // namespace updraft
