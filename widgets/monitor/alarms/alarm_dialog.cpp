#include "widgets/monitor/alarms/alarm_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/monitor/alarms/alarm_chart.h"
#include "widgets/monitor/alarms/alarm_form.h"
#include "widgets/monitor/alarms/alarm_words.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

AlarmChart::Source sourceOf(PlatformSession& session) {
    return {[&session] { return session.databasePath(); },
            [&session] { return session.view() ? session.view()->taken : WallNanos{0}; }};
}

}  // namespace

AlarmDialog::AlarmDialog(const Theme& theme, PlatformSession& session, AlarmEdits& edits, Purpose purpose,
                         const AlarmDefinition& alarm, QWidget* parent)
    : QDialog(parent),
      session_(session),
      edits_(edits),
      purpose_(purpose),
      name_(QString::fromStdString(alarm.name)),
      form_(new AlarmForm),
      chart_(new AlarmChart(theme, sourceOf(session))),
      condition_(new QLabel),
      problem_(new QLabel),
      ok_(new QPushButton),
      cancel_(new QPushButton) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("alarmDialog"));
    setModal(true);
    build();
    if (session_.view()) form_->setFunctions(*session_.view());
    form_->setAlarm(alarm);
    form_->setSuggestsName(purpose == Purpose::New && alarm.name.empty());
    connect(form_, &AlarmForm::changed, this, &AlarmDialog::follow);
    connect(&session_, &PlatformSession::stateChanged, this, &AlarmDialog::follow);
    retranslated(this, [this] { setTexts(); });
    resize(720, 640);
}

void AlarmDialog::build() {
    condition_->setObjectName(QStringLiteral("alarmCondition"));
    condition_->setWordWrap(true);
    problem_->setObjectName(QStringLiteral("alarmProblem"));
    problem_->setWordWrap(true);
    setLook(problem_, "error");
    setLook(ok_, "primary");
    ok_->setObjectName(QStringLiteral("alarmAccept"));
    ok_->setDefault(true);
    cancel_->setObjectName(QStringLiteral("alarmCancel"));
    cancel_->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(form_);
    column->addWidget(condition_);
    column->addWidget(problem_);
    column->addWidget(chart_, 1);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel_);
    row->addWidget(ok_);
    column->addLayout(row);
    connect(ok_, &QPushButton::clicked, this, &AlarmDialog::save);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
}

void AlarmDialog::setTexts() {
    setWindowTitle(purpose_ == Purpose::New ? tr("New alarm") : tr("Edit %1").arg(name_));
    ok_->setText(purpose_ == Purpose::New ? tr("Create") : tr("Save"));
    cancel_->setText(tr("Cancel"));
    follow();
}

void AlarmDialog::follow() {
    const AlarmDefinition alarm = form_->alarm();
    const std::vector<AlarmFlaw> flaws = flawsOf(alarm);
    QString problem = flaws.empty() ? QString() : AlarmWords::flaw(flaws.front());
    if (!edits_.isPossible()) problem = tr("No workspace is being served: alarms cannot be changed now.");
    condition_->setText(flaws.empty() ? AlarmWords::condition(alarm) : QString());
    condition_->setVisible(flaws.empty());
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    ok_->setEnabled(problem.isEmpty() && !saving_);
    chart_->show(alarm);
}

void AlarmDialog::save() {
    if (saving_ || !form_->isSound() || !edits_.isPossible()) return;
    saving_ = true;
    ok_->setEnabled(false);
    const AlarmDefinition alarm = form_->alarm();
    const auto then = [this, name = QString::fromStdString(alarm.name)](const QString& problem) {
        finished(problem, name);
    };
    if (purpose_ == Purpose::New)
        edits_.add(alarm, this, then);
    else
        edits_.replace(name_, alarm, this, then);
}

void AlarmDialog::finished(const QString& problem, const QString& name) {
    saving_ = false;
    follow();
    if (problem.isEmpty()) {
        emit saved(name);
        return accept();
    }
    problem_->setText(problem);
    problem_->setVisible(true);
}

}  // namespace updraft
