#include "widgets/base/notice_bar.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "widgets/base/retranslate.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kStaysMs = 12'000;  // long enough to read and to reach for the button

}  // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), text_(new QLabel), action_(new QPushButton), close_(new QToolButton) {
    setObjectName(QStringLiteral("noticeBar"));
    setLook(this, "notice");
    text_->setObjectName(QStringLiteral("noticeText"));
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    action_->setObjectName(QStringLiteral("noticeAction"));
    close_->setObjectName(QStringLiteral("noticeClose"));
    close_->setText(QStringLiteral("✕"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(text_, 1);
    row->addWidget(action_);
    row->addWidget(close_);
    end_.setSingleShot(true);
    end_.setInterval(kStaysMs);
    connect(&end_, &QTimer::timeout, this, [this] {
        if (underMouse() || isAncestorOf(QApplication::focusWidget()))
            end_.start();
        else
            hide();
    });
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    connect(action_, &QPushButton::clicked, this, [this] {
        const auto run = run_;
        hide();
        if (run) run();
    });
    retranslated(this, [this] {
        close_->setAccessibleName(tr("Close this notice"));
        close_->setToolTip(tr("Close this notice"));
    });
    hide();
}

void NoticeBar::showNotice(Tone tone, const QString& text, const Action& action) {
    // A word beside the colour: the bar of a problem stays, and says what to do.
    setLook(text_, tone == Tone::Problem ? "error" : "");
    text_->setText(text);
    run_ = action.run;
    action_->setVisible(static_cast<bool>(run_));
    action_->setText(action.text);
    action_->setToolTip(action.tip);
    action_->setAccessibleName(action.tip.isEmpty() ? action.text : action.tip);
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    tone == Tone::Problem ? end_.stop() : end_.start();
}

void NoticeBar::enterEvent(QEnterEvent* event) {
    end_.stop();
    QFrame::enterEvent(event);
}

void NoticeBar::leaveEvent(QEvent* event) {
    if (!text_->property("look").toString().startsWith(QLatin1String("error"))) end_.start();
    QFrame::leaveEvent(event);
}

}  // namespace updraft
