#include "widgets/monitor/dashboards/card_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/charts/range_chart.h"
#include "widgets/monitor/dashboards/card_form.h"
#include "widgets/monitor/dashboards/card_view.h"
#include "widgets/monitor/data/monitor_scope.h"
#include "widgets/monitor/overview/overview_page.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kPreviewHeight = 220;

}  // namespace

CardDialog::CardDialog(const MonitorContext& context, Purpose purpose, const DashboardCard& card,
                       QWidget* parent)
    : QDialog(parent),
      context_(context),
      purpose_(purpose),
      feeds_(context),
      form_(new CardForm),
      preview_(new CardView(context, false)),
      problem_(new QLabel),
      ok_(new QPushButton),
      cancel_(new QPushButton) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("cardDialog"));
    setModal(true);
    build();
    if (context_.session.view()) form_->setFunctions(*context_.session.view());
    form_->setCard(card);
    connect(form_, &CardForm::changed, this, &CardDialog::follow);
    connect(&feeds_, &CardFeeds::changed, this, &CardDialog::showData);
    connect(&context_.scope, &MonitorScope::queryChanged, this, &CardDialog::follow);
    retranslated(this, [this] { setTexts(); });
    resize(680, 560);
}

void CardDialog::build() {
    problem_->setObjectName(QStringLiteral("cardProblem"));
    problem_->setWordWrap(true);
    setLook(problem_, "error");
    setLook(ok_, "primary");
    ok_->setObjectName(QStringLiteral("cardAccept"));
    ok_->setDefault(true);
    cancel_->setObjectName(QStringLiteral("cardCancel"));
    cancel_->setAutoDefault(false);
    preview_->setMinimumHeight(kPreviewHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(form_);
    column->addWidget(problem_);
    column->addWidget(preview_, 1);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel_);
    row->addWidget(ok_);
    column->addLayout(row);
    connect(ok_, &QPushButton::clicked, this, &CardDialog::save);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
}

void CardDialog::setTexts() {
    setWindowTitle(purpose_ == Purpose::New ? tr("Add a card") : tr("Edit a card"));
    ok_->setText(purpose_ == Purpose::New ? tr("Add") : tr("Save"));
    cancel_->setText(tr("Cancel"));
    follow();
}

// The picture reads for itself, also what follows the page: the page's own reading is left alone.
void CardDialog::follow() {
    const DashboardCard card = form_->card();
    const QString problem = form_->problem();
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    ok_->setEnabled(problem.isEmpty());
    preview_->setCard(card);
    DashboardCard read = card;
    read.scope = filterOf(card, context_.scope.query().filter);
    feeds_.setCards(problem.isEmpty() ? std::vector<DashboardCard>{read} : std::vector<DashboardCard>{});
    feeds_.setOwnActive(true);
    showData();
}

void CardDialog::showData() {
    DashboardCard read = form_->card();
    read.scope = filterOf(read, context_.scope.query().filter);
    MonitorFeed& feed = feeds_.feedOf(read);
    preview_->setEmptyText(OverviewPage::emptyText(context_.session, feed));
    const PlatformViewPtr view = context_.session.view();
    const bool own = &feed != &context_.feed;
    preview_->showData(own ? feed.data().get() : nullptr, view ? view->alarms : AlarmList(), *read.scope);
}

void CardDialog::save() {
    if (!form_->problem().isEmpty()) return;
    emit saved(form_->card());
    accept();
}

}  // namespace updraft
