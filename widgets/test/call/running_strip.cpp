#include "widgets/test/call/running_strip.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "widgets/base/format.h"
#include "widgets/base/retranslate.h"
#include "widgets/test/call/invocation_runner.h"
#include "widgets/test/result/wrap_label.h"

namespace updraft {
namespace {

constexpr int kAppearMs = 150;
constexpr int kTickMs = 100;

}  // namespace

RunningStrip::RunningStrip(const Theme&, InvocationRunner& runner, QWidget* parent)
    : QFrame(parent), runner_(runner) {
    setObjectName(QStringLiteral("runningStrip"));
    setLook(this, "panel");
    build();
    setVisible(false);
    appear_.setSingleShot(true);
    appear_.setInterval(kAppearMs);
    tick_.setInterval(kTickMs);
    connect(&appear_, &QTimer::timeout, this, [this] {
        refresh();
        show();
    });
    connect(&tick_, &QTimer::timeout, this, &RunningStrip::refresh);
    connect(&runner, &InvocationRunner::started, this, [this] {
        appear_.start();
        tick_.start();
    });
    connect(&runner, &InvocationRunner::progressed, this, [this] {
        if (runner_.isCancelling()) refresh();
    });
    connect(&runner, &InvocationRunner::finished, this, [this] {
        appear_.stop();
        tick_.stop();
        hide();
    });
    connect(cancel_, &QPushButton::clicked, &runner, &InvocationRunner::cancel);
    retranslated(this, [this] {
        cancel_->setText(tr("Cancel"));
        cancel_->setToolTip(tr("End the invocation (Esc)"));
        cancel_->setAccessibleName(tr("Cancel the invocation"));
        bar_->setAccessibleName(tr("Progress"));
        refresh();
    });
}

void RunningStrip::build() {
    text_ = new WrapLabel(this);
    text_->setObjectName(QStringLiteral("runningText"));
    bar_ = new QProgressBar(this);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(4);
    cancel_ = new QPushButton(this);
    cancel_->setObjectName(QStringLiteral("cancelInvoke"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(14, 8, 14, 10);
    grid->setVerticalSpacing(6);
    grid->addWidget(text_, 0, 0);
    grid->addWidget(cancel_, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->addWidget(bar_, 1, 0);
    grid->setColumnStretch(0, 1);
}

void RunningStrip::refresh() {
    const int asked = runner_.call().repeat;
    const QString time = formatNanos(runner_.elapsedNs() / 100'000'000 * 100'000'000);
    cancel_->setEnabled(!runner_.isCancelling());
    bar_->setRange(0, asked > 1 ? asked : 0);
    bar_->setValue(asked > 1 ? runner_.answered() : -1);
    if (runner_.isCancelling())
        text_->setText(tr("Cancelling\u2026"));
    else if (asked > 1)
        text_->setText(tr("%1 of %2 answered \u00B7 %3", "done, all, time")
                           .arg(formatCount(runner_.answered()), formatCount(asked), time));
    else
        text_->setText(tr("Running \u00B7 %1").arg(time));
}

}  // namespace updraft
