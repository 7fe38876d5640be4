#include "widgets/monitor/dashboards/card_form.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include "widgets/base/retranslate.h"
#include "widgets/monitor/dashboards/card_words.h"
#include "widgets/monitor/dashboards/scope_fields.h"
#include "widgets/monitor/metrics/metric_words.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

const QString kChart = QStringLiteral("chart:"), kMetric = QStringLiteral("metric:"),
              kHeat = QStringLiteral("heat:"), kTimeline = QStringLiteral("timeline:");

QString keyOf(const CardContent& content) {
    if (content.kind == CardContent::Kind::HeatMap) return kHeat;
    if (content.kind == CardContent::Kind::Timeline) return kTimeline;
    if (content.kind == CardContent::Kind::Chart)
        return kChart + QString::number(static_cast<int>(content.chart));
    return kMetric + QString::number(static_cast<int>(content.metric.metric));
}

}  // namespace

CardForm::CardForm(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("cardForm"));
    build();
    fillContents();
    retranslated(this, [this] { setTexts(); });
}

QComboBox* CardForm::addCombo(const char* name) {
    auto* combo = new QComboBox;
    combo->setObjectName(QLatin1String(name));
    combo->setMinimumContentsLength(10);
    combo->setMaxVisibleItems(16);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return combo;
}

QSpinBox* CardForm::addSpin(const char* name, int most) {
    auto* spin = new QSpinBox;
    spin->setObjectName(QLatin1String(name));
    spin->setRange(1, most);
    connect(spin, &QSpinBox::valueChanged, this, &CardForm::edited);
    return spin;
}

QLabel* CardForm::addRow(QGridLayout* grid, QWidget* field, QWidget* second) {
    auto* label = new QLabel;
    label->setBuddy(field);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1, 1, second == nullptr ? 2 : 1);
    if (second != nullptr) grid->addWidget(second, row, 2);
    return label;
}

QWidget* CardForm::sizeRow() {
    auto* widget = new QWidget;
    columns_ = addSpin("cardColumns", DashboardCard::kMostColumns);
    rows_ = addSpin("cardRows", DashboardCard::kMostRows);
    columnsText_ = new QLabel;
    rowsText_ = new QLabel;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* part : {static_cast<QWidget*>(columns_), static_cast<QWidget*>(columnsText_),
                          static_cast<QWidget*>(rows_), static_cast<QWidget*>(rowsText_)})
        row->addWidget(part);
    row->addStretch();
    return widget;
}

void CardForm::build() {
    content_ = addCombo("cardContent");
    statistic_ = addCombo("cardStatistic");
    statistic_->setEditable(true);
    statistic_->setInsertPolicy(QComboBox::NoInsert);
    connect(content_, &QComboBox::currentIndexChanged, this, &CardForm::contentChosen);
    connect(statistic_, &QComboBox::currentTextChanged, this, &CardForm::edited);
    scope_ = new ScopeFields;
    connect(scope_, &ScopeFields::changed, this, &CardForm::edited);
    title_ = new QLineEdit;
    title_->setObjectName(QStringLiteral("cardTitle"));
    title_->setMaxLength(DashboardCard::kMostTitle);
    connect(title_, &QLineEdit::textChanged, this, &CardForm::edited);
    help_ = new QLabel;
    help_->setWordWrap(true);
    setLook(help_, "secondary");
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    contentLabel_ = addRow(grid, content_, statistic_);
    grid->addWidget(help_, grid->rowCount(), 1, 1, 2);
    scopeLabel_ = addRow(grid, scope_);
    titleLabel_ = addRow(grid, title_);
    sizeLabel_ = addRow(grid, sizeRow());
    sizeLabel_->setBuddy(columns_);
}

void CardForm::setTexts() {
    const DashboardCard now = card();
    contentLabel_->setText(tr("&Shows"));
    scopeLabel_->setText(tr("&Of"));
    titleLabel_->setText(tr("&Title"));
    sizeLabel_->setText(tr("Si&ze"));
    columnsText_->setText(tr("columns wide,", "before: a number"));
    rowsText_->setText(tr("rows high", "before: a number"));
    const std::pair<QWidget*, QString> names[] = {
        {content_, tr("What the card shows")},
        {statistic_, tr("Statistic: choose one or type a percentile such as p99.5")},
        {title_, tr("Title of the card; empty: what it shows")},
        {columns_, tr("How many columns wide")},
        {rows_, tr("How many rows high")}};
    for (const auto& [widget, text] : names) {
        widget->setAccessibleName(text);
        widget->setToolTip(text);
    }
    fillContents();
    scope_->setTexts();
    setCard(now);
}

void CardForm::fillContents() {
    const QSignalBlocker quiet(content_);
    content_->clear();
    for (int i = 0; i < static_cast<int>(MonitorChart::Count); ++i)
        content_->addItem(ChartSpecs::title(static_cast<MonitorChart>(i)),
                          QString(kChart + QString::number(i)));
    const auto behind = [this](MonitorChart chart) {
        return content_->findData(QString(kChart + QString::number(static_cast<int>(chart)))) + 1;
    };
    content_->insertItem(behind(MonitorChart::Duration), CardWords::heatMap(), kHeat);
    content_->insertItem(behind(MonitorChart::Environments), CardWords::timeline(), kTimeline);
    content_->insertSeparator(content_->count());
    for (const MetricInfo& each : metrics()) {
        content_->addItem(tr("Metric: %1").arg(MetricWords::title(each.metric)),
                          QString(kMetric + QString::number(static_cast<int>(each.metric))));
    }
}

void CardForm::fillStatistics(const QString& chosen) {
    const QSignalBlocker quiet(statistic_);
    statistic_->clear();
    const QString key = content_->currentData().toString();
    const bool isMetric = key.startsWith(kMetric);
    statistic_->setVisible(isMetric);
    help_->setVisible(isMetric);
    if (!isMetric) return;
    const auto metric = static_cast<Metric>(key.mid(kMetric.size()).toInt());
    help_->setText(MetricWords::help(metric));
    const QStringList names = MetricWords::statistics(metric);
    for (const QString& name : names) statistic_->addItem(MetricWords::statistic(name), name);
    const QString wanted = chosen.isEmpty() ? names.first() : chosen;
    if (const int index = statistic_->findData(wanted); index >= 0)
        statistic_->setCurrentIndex(index);
    else
        statistic_->setEditText(wanted);
}

void CardForm::contentChosen() {
    if (showing_) return;
    fillStatistics({});
    edited();
}

void CardForm::setFunctions(const PlatformView& view) {
    scope_->setFunctions(view);
}

void CardForm::setCard(const DashboardCard& card) {
    showing_ = true;
    content_->setCurrentIndex(std::max(0, content_->findData(keyOf(card.content))));
    fillStatistics(card.content.kind == CardContent::Kind::Metric ? card.content.metric.statistic
                                                                  : QString());
    scope_->setScope(card.scope);
    title_->setText(card.title);
    columns_->setValue(card.columns);
    rows_->setValue(card.rows);
    showing_ = false;
    edited();
}

// What was chosen, or typed: "P99" and the statistic's own name as well.
QString CardForm::statistic() const {
    const QString typed = statistic_->currentText().trimmed();
    const int index = statistic_->findText(typed, Qt::MatchFixedString);
    if (index >= 0) return statistic_->itemData(index).toString();
    return typed.startsWith(QLatin1Char('P')) ? typed.toLower() : typed;
}

CardContent CardForm::content() const {
    const QString key = content_->currentData().toString();
    if (key == kHeat) return CardContent::heatMap();
    if (key == kTimeline) return CardContent::timeline();
    if (key.startsWith(kMetric))
        return CardContent::of(
            MetricChoice{static_cast<Metric>(key.mid(kMetric.size()).toInt()), statistic()});
    return CardContent::of(static_cast<MonitorChart>(key.mid(kChart.size()).toInt()));
}

DashboardCard CardForm::card() const {
    DashboardCard card;
    card.content = content();
    card.scope = scope_->scope();
    card.title = title_->text().trimmed();
    card.columns = columns_->value();
    card.rows = rows_->value();
    return card;
}

QString CardForm::problem() const {
    const CardContent shown = content();
    if (shown.kind != CardContent::Kind::Metric) return {};
    const auto statistic = statisticByName(shown.metric.statistic.toStdString());
    if (!statistic)
        return tr("There is no such statistic: choose one from the list or type a percentile such as p99.");
    if (statistic->kind == Statistic::Kind::Percentile && !info(shown.metric.metric).distribution)
        return tr("This metric has no percentiles: choose another statistic.");
    return {};
}

void CardForm::edited() {
    if (showing_) return;
    title_->setPlaceholderText(CardWords::content(content()));
    emit changed();
}

}  // namespace updraft
