#include "widgets/configuration/function_header.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "widgets/base/format.h"
#include "widgets/base/retranslate.h"
#include "widgets/configuration/chip_row.h"
#include "widgets/configuration/versions/version_calls.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr std::int64_t kMegabyte = 1024 * 1024;

}  // namespace

FunctionHeader::FunctionHeader(TemplateSource& source, PlatformSession& session, const Theme& theme,
                               QWidget* parent)
    : QFrame(parent),
      session_(session),
      form_(source),
      name_(new QLabel),
      chips_(new ChipRow),
      publish_(new QPushButton),
      deploy_(new QPushButton),
      publishNow_(new QPushButton),
      popup_(new QFrame(this, Qt::Popup)),
      popupTitle_(new QLabel),
      description_(new QLineEdit) {
    setObjectName(QStringLiteral("functionHeader"));
    setLook(this, "panel");
    build();
    buildPopup();
    connect(&session_, &PlatformSession::viewChanged, this, &FunctionHeader::refresh);
    connect(&form_, &TemplateForm::changed, this, &FunctionHeader::refresh);
    connect(deploy_, &QPushButton::clicked, this, &FunctionHeader::deployRequested);
    connect(publish_, &QPushButton::clicked, this, &FunctionHeader::askForDescription);
    connect(publishNow_, &QPushButton::clicked, this, &FunctionHeader::publish);
    connect(description_, &QLineEdit::returnPressed, this, &FunctionHeader::publish);
    themed(this, theme, [this] { refresh(); });
    retranslated(this, [this] { retranslate(); });
}

void FunctionHeader::build() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    name_->setObjectName(QStringLiteral("functionName"));
    name_->setTextFormat(Qt::PlainText);
    setLook(name_, "title");
    chips_->setObjectName(QStringLiteral("functionChips"));
    publish_->setObjectName(QStringLiteral("headerPublish"));
    deploy_->setObjectName(QStringLiteral("headerDeploy"));
    setLook(deploy_, "primary");
    row->addWidget(name_);
    row->addWidget(chips_, 1);
    row->addWidget(publish_);
    row->addWidget(deploy_);
}

void FunctionHeader::buildPopup() {
    popup_->setObjectName(QStringLiteral("publishPopup"));
    setLook(popup_, "card");
    auto* column = new QVBoxLayout(popup_);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    setLook(popupTitle_, "heading");
    column->addWidget(popupTitle_);
    auto* row = new QHBoxLayout;
    description_->setObjectName(QStringLiteral("popupDescription"));
    description_->setMaxLength(256);
    description_->setMinimumWidth(280);
    publishNow_->setObjectName(QStringLiteral("popupPublish"));
    setLook(publishNow_, "primary");
    row->addWidget(description_, 1);
    row->addWidget(publishNow_);
    column->addLayout(row);
}

void FunctionHeader::retranslate() {
    publish_->setText(tr("Publish version"));
    deploy_->setText(tr("Deploy Ctrl S"));
    deploy_->setAccessibleName(tr("Deploy"));
    deploy_->setToolTip(tr("Saves everything that is open; the next invocation runs it (Ctrl+S)"));
    popupTitle_->setText(tr("Publish a version"));
    description_->setPlaceholderText(tr("What is new in this version"));
    description_->setAccessibleName(tr("Description of the new version"));
    publishNow_->setText(tr("Publish"));
    chips_->setAccessibleName(tr("What the function runs with"));
    refresh();
}

void FunctionHeader::setFunction(const QString& name) {
    form_.setFunction(name);
}

void FunctionHeader::refresh() {
    name_->setText(form_.function());
    const FunctionView* function = session_.function(form_.function());
    std::vector<LabelChip> chips;
    std::string follows;
    if (function != nullptr) {
        const FunctionConfig& config = function->latest->config;
        const QString runtime = QString::fromStdString(config.runtime);
        const QString standIn = QString::fromStdString(function->interpreter);
        chips.push_back({standIn.isEmpty() ? runtime : tr("⚠ %1").arg(runtime),
                         standIn.isEmpty() ? tr("Runtime") : standIn});
        chips.push_back({formatBytes(config.memoryMb * kMegabyte), tr("Memory")});
        chips.push_back({tr("%1 s").arg(config.timeoutS), tr("Timeout")});
        QStringList traffic = {QStringLiteral("$LATEST")};
        QStringList all = traffic;
        for (const Alias& alias : function->aliases) {
            traffic += mainRoutingText(alias);
            all += routingText(alias);
        }
        chips.push_back(
            {traffic.join(QStringLiteral(" · ")), tr("Where invocations without a version and of each "
                                                     "alias go")});
        if (form_.definition() != nullptr) follows = form_.definition()->autoPublishAlias;
    }
    chips_->setChips(chips);
    const bool changed = function != nullptr && hasChanges(*function, follows);
    publish_->setEnabled(changed);
    publish_->setToolTip(
        function == nullptr ? tr("The function is not running.")
        : changed           ? tr("Keeps the code and configuration as they are now under a number")
                  : tr("Nothing changed since %1.").arg(versionLabel(function->versions.back()->version)));
}

void FunctionHeader::askForDescription() {
    description_->clear();
    popup_->adjustSize();
    const QPoint corner = publish_->mapToGlobal(QPoint(publish_->width(), publish_->height() + 4));
    popup_->move(corner - QPoint(popup_->width(), 0));
    popup_->show();
    description_->setFocus(Qt::PopupFocusReason);
}

void FunctionHeader::publish() {
    popup_->hide();
    publishVersion(session_, form_.function(), description_->text().trimmed(), this,
                   [this](const PublishOutcome& outcome) {
                       if (outcome.made) emit published(outcome.version);
                       if (outcome.version == 0) emit problem(tr("The function is not running."));
                   });
}

}  // namespace updraft
