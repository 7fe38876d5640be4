#include "widgets/monitor/sample/sample_bar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "widgets/base/retranslate.h"
#include "widgets/monitor/data/monitor_feed.h"
#include "widgets/monitor/sample/sample_control.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kIcon = 16, kProgressWidth = 160;

}  // namespace

SampleBar::SampleBar(const Theme& theme, SampleControl& sample, const MonitorFeed& feed, QWidget* parent)
    : QFrame(parent), sample_(sample), feed_(feed), text_(new QLabel), progress_(new QProgressBar) {
    setObjectName(QStringLiteral("sampleBar"));
    setLook(this, "notice");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    auto* sign = new QLabel;
    themed(sign, theme, [sign, &theme] {
        sign->setPixmap(theme.icon(QStringLiteral("dialog-information")).pixmap(kIcon));
    });
    row->addWidget(sign);
    text_->setObjectName(QStringLiteral("sampleText"));
    text_->setWordWrap(true);
    row->addWidget(text_, 1);
    progress_->setObjectName(QStringLiteral("sampleProgress"));
    progress_->setFixedWidth(kProgressWidth);
    row->addWidget(progress_);
    make_ = addButton("sampleMake", &SampleControl::show);
    cancel_ = addButton("sampleCancel", &SampleControl::cancel);
    recorded_ = addButton("sampleRecorded", &SampleControl::showRecorded);
    remove_ = addButton("sampleRemove", &SampleControl::remove);
    connect(&sample, &SampleControl::changed, this, &SampleBar::show);
    connect(&feed, &MonitorFeed::changed, this, &SampleBar::show);
    retranslated(this, [this] { setTexts(); });
}

QPushButton* SampleBar::addButton(const char* name, void (SampleControl::*run)()) {
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, &sample_, run);
    layout()->addWidget(button);
    return button;
}

void SampleBar::setAside(bool aside) {
    aside_ = aside;
    show();
}

SampleBar::Says SampleBar::says() const {
    if (aside_) return Says::Nothing;
    if (sample_.state() == SampleControl::State::Making) return Says::Making;
    if (!sample_.problem().isEmpty()) return Says::Problem;
    if (sample_.isShown()) return Says::Shown;
    const MonitorDataPtr known = feed_.data();
    return known && !known->everRecorded ? Says::Offer : Says::Nothing;
}

QString SampleBar::text(Says what) const {
    switch (what) {
        case Says::Nothing:
            break;
        case Says::Offer:
            return tr("Nothing was recorded here yet. A generated sample month shows what Monitor can do.");
        case Says::Making:
            return tr("A sample month is being generated …");
        case Says::Shown:
            return tr("Sample data: a generated month, kept apart from what your functions did.");
        case Says::Problem:
            return tr("The sample month: %1").arg(sample_.problem());
    }
    return {};
}

void SampleBar::show() {
    const Says what = says();
    const QString words = text(what);
    setVisible(what != Says::Nothing);
    if (words != text_->text()) {
        text_->setText(words);
        setAccessibleName(words);
    }
    progress_->setVisible(what == Says::Making);
    progress_->setValue(sample_.percent());
    make_->setVisible(what == Says::Offer);
    cancel_->setVisible(what == Says::Making);
    recorded_->setVisible(what == Says::Shown || what == Says::Problem);
    remove_->setVisible(what == Says::Shown);
}

void SampleBar::setTexts() {
    make_->setText(tr("Show a sample month"));
    cancel_->setText(tr("Cancel"));
    recorded_->setText(tr("Show what was recorded"));
    remove_->setText(tr("Remove the sample"));
    remove_->setToolTip(tr("Delete the generated month; what was recorded stays"));
    progress_->setAccessibleName(tr("How much of the sample month is generated"));
    for (QPushButton* button : {make_, cancel_, recorded_, remove_})
        button->setAccessibleName(button->text());
    text_->clear();
    show();
}

}  // namespace updraft
