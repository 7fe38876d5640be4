#include "widgets/cost/tuning/tuning_panel.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "runtime/tuning/tuning_plan.h"
#include "widgets/base/choice_button.h"
#include "widgets/base/format.h"
#include "widgets/base/retranslate.h"
#include "widgets/cost/table/table_card.h"
#include "widgets/cost/tuning/tuning_words.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kProgressWidth = 160, kMargin = 11;
const QString kFunction = QStringLiteral("function"), kSizes = QStringLiteral("sizes"),
              kWarm = QStringLiteral("warm"), kCold = QStringLiteral("cold");
constexpr double kNsPerMs = 1e6;
constexpr std::uint32_t kOffered[] = {128,   192,   256,   384,   512,   768,   1'024, 1'536,
                                      1'769, 2'048, 3'008, 4'096, 6'144, 8'192, 10'240};

QVariantList standardSizes() {
    QVariantList sizes;
    for (const std::uint32_t mb : TuningPlan::standardSizes()) sizes.append(mb);
    return sizes;
}

}  // namespace

TuningPanel::TuningPanel(const Theme& theme, PlatformSession& session, CostExports& exports, QObject* parent)
    : QObject(parent),
      session_(session),
      desk_(session),
      card_(new TableCard(QStringLiteral("tuningTable"), exports)),
      chart_(new TuningChart(theme)),
      function_(new ChoiceButton(ChoiceButton::Pick::One)),
      events_(new ChoiceButton(ChoiceButton::Pick::Many)),
      sizes_(new ChoiceButton(ChoiceButton::Pick::Many)),
      measure_(new QPushButton),
      apply_(new QPushButton),
      progress_(new QProgressBar),
      problem_(new QLabel),
      warmLabel_(new QLabel),
      coldLabel_(new QLabel),
      expected_(new QLabel),
      warm_(new QSpinBox),
      cold_(new QSpinBox) {
    build();
    connectParts();
    retranslated(card_, [this] { retranslate(); });
}

void TuningPanel::build() {
    chart_->setObjectName(QStringLiteral("tuningChart"));
    function_->setObjectName(QStringLiteral("tuningFunction"));
    events_->setObjectName(QStringLiteral("tuningEvents"));
    sizes_->setObjectName(QStringLiteral("tuningSizes"));
    measure_->setObjectName(QStringLiteral("tuningMeasure"));
    apply_->setObjectName(QStringLiteral("tuningApply"));
    progress_->setObjectName(QStringLiteral("tuningProgress"));
    progress_->setFixedWidth(kProgressWidth);
    progress_->hide();
    sizes_->setChosen(standardSizes());
    // Reasons are long, and the way out is in them: below the controls, to be read and copied.
    problem_->setObjectName(QStringLiteral("tuningProblem"));
    setLook(problem_, "error");
    problem_->setWordWrap(true);
    problem_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    problem_->setContentsMargins(kMargin, 0, kMargin, 0);
    auto* rows = static_cast<QVBoxLayout*>(card_->layout());
    rows->insertLayout(1, buildCounts());
    rows->insertWidget(2, problem_);
    for (QWidget* control : std::initializer_list<QWidget*>{function_, events_, sizes_, measure_, progress_})
        card_->addControl(control);
    card_->addStretch();
    card_->addControl(apply_);
    function_->setWords([](const QVariantList&, const QStringList& names) { return names.value(0); });
    events_->setWords([this](const QVariantList&, const QStringList& names) {
        if (desk_.events().isEmpty()) return tr("Event {}");
        if (names.isEmpty() || names.size() == desk_.events().size()) return tr("All saved events");
        return names.size() == 1 ? names.front() : tr("%n events", nullptr, static_cast<int>(names.size()));
    });
    sizes_->setWords([](const QVariantList& keys, const QStringList& names) {
        return keys.size() == 1 ? names.front() : tr("%n sizes", nullptr, static_cast<int>(keys.size()));
    });
}

// How often at each size, below what is measured at which: words that say what comes of it stand beside it.
QLayout* TuningPanel::buildCounts() {
    const TuningPlan usual;
    warm_->setObjectName(QStringLiteral("tuningWarm"));
    cold_->setObjectName(QStringLiteral("tuningCold"));
    expected_->setObjectName(QStringLiteral("tuningExpected"));
    warm_->setRange(1, kMostWarm);
    cold_->setRange(1, kMostCold);
    warm_->setValue(usual.warm);
    cold_->setValue(usual.cold);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(kMargin, 0, kMargin, 0);
    for (const auto& [label, field] : {std::pair{warmLabel_, warm_}, std::pair{coldLabel_, cold_}}) {
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
        connect(field, &QSpinBox::valueChanged, this, &TuningPanel::sayCounts);
    }
    setLook(expected_, "secondary");
    row->addWidget(expected_);
    row->addStretch();
    return row;
}

void TuningPanel::connectParts() {
    connect(&desk_, &TuningDesk::changed, this, &TuningPanel::show);
    connect(&desk_, &TuningDesk::progressChanged, this, &TuningPanel::showProgress);
    connect(&desk_, &TuningDesk::message, this, &TuningPanel::message);
    connect(&session_, &PlatformSession::viewChanged, this, [this] {
        fillFunctions();
        showActions();
    });
    connect(function_, &ChoiceButton::chosenChanged, this,
            [this](const QVariantList& keys) { desk_.setFunction(keys.value(0).toString()); });
    connect(sizes_, &ChoiceButton::chosenChanged, this, &TuningPanel::showActions);
    connect(measure_, &QPushButton::clicked, this, &TuningPanel::toggle);
    connect(apply_, &QPushButton::clicked, this, [this] {
        if (const auto size = chosen())
            emit memoryWanted(desk_.function(),
                              static_cast<int>(desk_.shown()->result.sizes[*size].size.memoryMb));
    });
    connect(card_, &TableCard::opened, this, [this](int row) {
        if (const ShownTuningPtr shown = desk_.shown())
            emit opened(TuningWords::formula(*shown, static_cast<std::size_t>(row)));
    });
    connect(card_, &TableCard::currentChanged, this, [this](int row) {
        if (row >= 0) chart_->setCurrent(row);
        showActions();
    });
    connect(chart_, &TuningChart::picked, this, [this](int row) {
        if (const ShownTuningPtr shown = desk_.shown())
            emit opened(TuningWords::formula(*shown, static_cast<std::size_t>(row)));
    });
}

QWidget* TuningPanel::chartOver(QWidget* estimate) {
    stack_ = new QStackedWidget;
    stack_->addWidget(estimate);
    stack_->addWidget(chart_);
    showPicture();
    return stack_;
}

void TuningPanel::setSample(bool sample) {
    if (sample == sample_) return;
    sample_ = sample;
    show();
}

void TuningPanel::toggle() {
    if (desk_.isRunning()) return desk_.cancel();
    QStringList events;
    for (const QVariant& event : events_->chosen())
        if (desk_.events().contains(event.toString())) events.append(event.toString());
    desk_.start(events, plan());
}

TuningPlan TuningPanel::plan() const {
    TuningPlan plan;
    plan.memoryMb.clear();
    for (const QVariant& mb : sizes_->chosen()) plan.memoryMb.push_back(mb.toUInt());
    plan.warm = warm_->value();
    plan.cold = cold_->value();
    return plan;
}

// Of the last measurement; else what the function took on the whole since the workspace was opened, at the
// memory that it has now. How long it takes to start is not known then.
std::vector<KnownDuration> TuningPanel::known() const {
    if (const ShownTuningPtr shown = desk_.shown())
        if (auto measured = knownDurations(shown->result); !measured.empty()) return measured;
    const FunctionView* function = session_.function(desk_.function());
    if (function == nullptr || function->tally.invocations == 0 || configuredMb() == 0) return {};
    const double mean = static_cast<double>(function->tally.durationNs) /
                        static_cast<double>(function->tally.invocations) / kNsPerMs;
    return {{configuredMb(), mean, mean, 0}};
}

void TuningPanel::sayCounts() {
    const TuningPlan planned = plan();
    QString text = tr("%n call(s)", nullptr, planned.invocations());
    if (const auto estimate = estimateTuning(planned, known())) {
        const QString low = formatMilliseconds(estimate->lowMs), high = formatMilliseconds(estimate->highMs);
        text += QStringLiteral(" · ") +
                (low == high ? tr("about %1").arg(low) : tr("about %1 to %2", "durations").arg(low, high));
    }
    expected_->setText(text);
}

std::uint32_t TuningPanel::configuredMb() const {
    const FunctionView* known = session_.function(desk_.function());
    return known == nullptr ? 0 : static_cast<std::uint32_t>(known->latest->config.memoryMb);
}

// The size that is selected, else the best value; nothing when that is not fit.
std::optional<std::size_t> TuningPanel::chosen() const {
    const ShownTuningPtr shown = desk_.shown();
    if (!shown) return std::nullopt;
    const int row = card_->current();
    const std::optional<std::size_t> size =
        row >= 0 ? static_cast<std::size_t>(row) : shown->result.choices.bestValue;
    if (!size || *size >= shown->result.sizes.size() || shown->result.sizes[*size].fit != SizeFit::Fit)
        return std::nullopt;
    return size;
}

void TuningPanel::fillFunctions() {
    QList<Choice> functions;
    if (const PlatformViewPtr view = session_.view())
        for (const FunctionView& one : view->functions) {
            const QString name = QString::fromStdString(one.name);
            functions.append({name, name});
        }
    function_->setChoices(functions);
}

void TuningPanel::fillChoices() {
    fillFunctions();
    function_->setChosen({desk_.function()});
    QList<Choice> events, sizes;
    for (const QString& event : desk_.events()) events.append({event, event});
    events_->setChoices(events);
    if (shownFunction_ != desk_.function()) {
        shownFunction_ = desk_.function();
        events_->setChosen({});
    }
    events_->setEnabled(!events.isEmpty());
    events_->say();
    for (const std::uint32_t mb : kOffered) sizes.append({mb, TuningWords::memory(mb)});
    sizes_->setChoices(sizes);
}

void TuningPanel::show() {
    fillChoices();
    const ShownTuningPtr shown = desk_.shown();
    card_->model().setRows(shown && !sample_ ? TuningWords::rows(*shown) : std::vector<CardRow>());
    chart_->setContent(shown ? TuningWords::chart(*shown) : TuningChartContent());
    chart_->setTitle(tr("Memory tuning: %1").arg(desk_.function()));
    problem_->setText(desk_.problem());
    problem_->setVisible(!desk_.problem().isEmpty());
    QString note;
    if (shown && !sample_) note = tr("measured %1").arg(formatDateTime(shown->result.measurement.finished));
    card_->setTitle(tr("Memory tuning"), note);
    card_->setEmptyText(
        sample_
            ? tr("Sample data: nothing of it can be measured")
            : tr("Measure calls the function with its saved events at each size, with that size’s share of a "
                 "CPU: what it takes, what it costs, and which size is the best value"));
    showPicture();
    showProgress();
    showActions();
}

void TuningPanel::showPicture() {
    if (stack_ != nullptr) stack_->setCurrentWidget(desk_.shown() && !sample_ ? chart_ : stack_->widget(0));
}

void TuningPanel::showProgress() {
    progress_->setVisible(desk_.isRunning());
    const TuningProgress& now = desk_.progress();
    progress_->setMaximum(now.all);
    progress_->setValue(now.done);
    const QString text = now.memoryMb == 0 ? tr("Starting …") : TuningWords::memory(now.memoryMb);
    progress_->setFormat(text);
    progress_->setAccessibleName(tr("Measuring, %1").arg(text));
}

void TuningPanel::showActions() {
    const bool running = desk_.isRunning();
    measure_->setText(running ? tr("Cancel") : tr("Measure"));
    measure_->setEnabled(running || (!sample_ && desk_.canMeasure() && !sizes_->chosen().isEmpty()));
    for (QWidget* control : std::initializer_list<QWidget*>{function_, sizes_, warm_, cold_})
        control->setEnabled(!running);
    events_->setEnabled(!running && !desk_.events().isEmpty());
    QString tip = tr("Call the function at each size; it does everything that it does");
    if (session_.rates().invocationsPerSecond() > 0)
        tip += QLatin1Char('\n') + tr("Other invocations run now and would disturb the measurement");
    measure_->setToolTip(running ? tr("Keep what was measured before") : tip);
    const auto size = sample_ ? std::nullopt : chosen();
    const std::uint32_t mb = size ? desk_.shown()->result.sizes[*size].size.memoryMb : 0;
    apply_->setVisible(desk_.shown() && !sample_);
    apply_->setEnabled(mb > 0 && mb != configuredMb());
    apply_->setText(mb > 0 ? tr("Put %1 into the template").arg(TuningWords::memory(mb))
                           : tr("Put into the template"));
    apply_->setToolTip(mb > 0 && mb == configuredMb() ? tr("It has that much already")
                                                      : tr("Change the function’s memory in the template"));
    sayCounts();
}

void TuningPanel::retranslate() {
    function_->setToolTip(tr("Which function"));
    events_->setToolTip(tr("Which of its saved events, taken in turns"));
    sizes_->setToolTip(
        tr("At which memory sizes, from %1 to %2")
            .arg(TuningWords::memory(kLeastMemoryToTune), TuningWords::memory(kMostMemoryToTune)));
    warmLabel_->setText(tr("Warm calls at each size"));
    coldLabel_->setText(tr("cold starts"));
    warm_->setToolTip(tr("1 to %1, shared by the environments; more make the intervals narrower")
                          .arg(QLocale().toString(kMostWarm)));
    cold_->setToolTip(tr("1 to %1: so many environments are started, each with a first call")
                          .arg(QLocale().toString(kMostCold)));
    expected_->setToolTip(
        tr("How many calls that are, and how long they take by the function’s last measurement or by what "
           "it took since the workspace was opened: as if a CPU’s share did not matter, and as if nothing "
           "else did"));
    chart_->setEmptyText(tr("Not measured yet"));
    card_->model().setHeaders(TuningWords::headers(), 1);
    sizes_->setChoices({});
    show();
}

QVariantMap TuningPanel::saveState() const {
    return {{kFunction, desk_.function()},
            {kSizes, sizes_->chosen()},
            {kWarm, warm_->value()},
            {kCold, cold_->value()}};
}

void TuningPanel::restoreState(const QVariantMap& state) {
    if (const QString name = state.value(kFunction).toString(); !name.isEmpty()) desk_.setFunction(name);
    if (const QVariantList sizes = state.value(kSizes).toList(); !sizes.isEmpty()) {
        QVariantList typed;
        for (const QVariant& mb : sizes) typed.append(mb.toUInt());
        sizes_->setChosen(typed);
    }
    const TuningPlan usual;
    warm_->setValue(state.value(kWarm, usual.warm).toInt());
    cold_->setValue(state.value(kCold, usual.cold).toInt());
    showActions();
}

}  // namespace updraft
