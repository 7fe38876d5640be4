#include "widgets/monitor/alarms/alarm_chart.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/base/format.h"
#include "widgets/base/retranslate.h"
#include "widgets/charts/time_chart.h"
#include "widgets/monitor/alarms/alarm_words.h"
#include "widgets/monitor/metrics/metric_words.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kRestMs = 150;
constexpr std::int64_t kMilli = 1'000'000;

// The same data, wherever the present is.
bool asksTheSame(MetricQuestion a, const MetricQuestion& b) {
    a.from = b.from;
    return a == b;
}

}  // namespace

AlarmChart::AlarmChart(const Theme& theme, Source source, QWidget* parent)
    : QWidget(parent), source_(std::move(source)), chart_(new TimeChart(theme, range_)), says_(new QLabel) {
    setObjectName(QStringLiteral("alarmChart"));
    says_->setObjectName(QStringLiteral("alarmChartSays"));
    says_->setWordWrap(true);
    setLook(says_, "secondary");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(chart_, 1);
    layout->addWidget(says_);
    wait_.setSingleShot(true);
    wait_.setInterval(kRestMs);
    connect(&wait_, &QTimer::timeout, this, &AlarmChart::read);
    retranslated(this, [this] { draw(); });
}

void AlarmChart::show(const AlarmDefinition& alarm) {
    const bool sound = validate(alarm).ok();
    const MetricQuestion wanted = sound ? previewQuestion(alarm, source_.now()) : MetricQuestion{};
    const bool known = alarm_ && sound && asksTheSame(wanted, question_);
    alarm_ = alarm;
    if (!known) {
        question_ = wanted;
        points_.clear();
        job_.cancel();
        if (sound) wait_.start();
    }
    draw();
}

void AlarmChart::refresh() {
    if (alarm_ && validate(*alarm_).ok()) wait_.start();
}

void AlarmChart::clear() {
    wait_.stop();
    job_.cancel();
    alarm_.reset();
    points_.clear();
    question_ = {};
    draw();
}

void AlarmChart::read() {
    const QString path = source_.path();
    if (!alarm_ || path.isEmpty()) return;
    const auto work = [path = path.toStdString(), question = previewQuestion(*alarm_, source_.now())](
                          const std::stop_token& stop) -> Read {
        auto reader = MetricReader::open(path);
        if (!reader) return {question, reader.error()};
        return {question, (*reader)->read(question, stop)};
    };
    job_.start(work, [this](Read read) { took(std::move(read)); });
}

void AlarmChart::took(Read read) {
    question_ = read.question;
    problem_.clear();
    points_.clear();
    if (read.buckets)
        points_ = std::move(read.buckets->values);
    else
        problem_ = QString::fromStdString(read.buckets.error().message);
    draw();
}

void AlarmChart::draw() {
    stretches_.clear();
    std::vector<ChartSeries> series;
    std::vector<ChartShade> shades;
    std::vector<ChartThreshold> thresholds;
    if (alarm_ && !points_.empty()) {
        const QString statistic = QString::fromStdString(alarm_->statistic);
        const MetricScale scale = MetricWords::scale(alarm_->metric, statistic);
        stretches_ = alarmStretches(*alarm_, question_, points_);
        ChartSeries line;
        line.name = tr("%1 (%2)").arg(MetricWords::title(alarm_->metric), MetricWords::statistic(statistic));
        line.role = MetricWords::color(alarm_->metric);
        for (std::size_t i = 0; i < points_.size(); ++i) {
            ChartPoint point;
            point.startMs = (question_.from + static_cast<std::int64_t>(i) * question_.bucketNs) / kMilli;
            if (points_[i]) point.value = *points_[i] * scale.toChart;
            line.points.push_back(point);
        }
        series.push_back(std::move(line));
        for (const AlarmStretch& stretch : stretches_)
            shades.push_back(
                {stretch.from / kMilli, stretch.until / kMilli, tr("in alarm"), ColorRole::Error});
        thresholds.push_back({alarm_->threshold * scale.toChart, AlarmWords::threshold(*alarm_)});
        chart_->setUnit(scale.unit);
        chart_->setBucket(question_.bucketNs / kMilli);
        range_.setVisible({question_.from / kMilli, question_.until() / kMilli});
    }
    chart_->setTitle(alarm_ ? MetricWords::title(alarm_->metric) : QString());
    chart_->setSubtitle(alarm_ ? AlarmWords::scope(*alarm_) : QString());
    chart_->setEmptyText(problem_.isEmpty() ? tr("No data in this time") : problem_);
    chart_->setSeries(std::move(series));
    chart_->setShades(std::move(shades));
    chart_->setThresholds(std::move(thresholds));
    say();
    emit changed();
}

void AlarmChart::say() {
    if (!alarm_ || isReading() || points_.empty()) return says_->setText(problem_);
    const QString span =
        MetricWords::period(static_cast<int>((question_.until() - question_.from) / 1'000'000'000));
    const bool any =
        std::any_of(points_.begin(), points_.end(), [](const auto& point) { return point.has_value(); });
    if (stretches_.empty()) {
        return says_->setText(any ? tr("It would not have been in alarm in the last %1.").arg(span)
                                  : tr("There is no data of the last %1.").arg(span));
    }
    std::int64_t together = 0;
    for (const AlarmStretch& stretch : stretches_) together += stretch.until - stretch.from;
    says_->setText(tr("It would have been in alarm %n time(s) in the last %1, for %2 in all.", nullptr,
                      static_cast<int>(stretches_.size()))
                       .arg(span, MetricWords::period(static_cast<int>(together / 1'000'000'000))));
}

QString AlarmChart::says() const {
    return says_->text();
}

}  // namespace updraft
