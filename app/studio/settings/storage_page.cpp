#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include "app/studio/settings/pages.h"
#include "runtime/platform/platform.h"
#include "runtime/platform/settings_table.h"
#include "widgets/base/format.h"
#include "widgets/base/retranslate.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {

StoragePage::StoragePage(StudioSettings& settings, PlatformSession& session)
    : PlatformRowsPage([] { return tr("Storage"); }, settings, session) {
    addDatabase();
    addRetention();
    addCheck([] { return tr("Keep events and responses"); },
             [] { return tr("So that an invocation can be looked at in full and replayed"); },
             settings.capturePayloads);
    addNumber([] { return tr("Space for events and responses"); },
              [] { return tr("The oldest are removed when it is used up"); }, settings.payloadBudgetMb,
              {16, 65536, [] { return tr(" MB"); }});
    addStretch();
}

void StoragePage::addDatabase() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    size_ = new QLabel;
    auto* button = new QPushButton;
    button->setObjectName(QStringLiteral("forgetButton"));
    row->addWidget(size_);
    row->addWidget(button);
    const auto show = [this, button] {
        const PlatformViewPtr view = session_.view();
        size_->setText(view ? formatBytes(view->databaseBytes) : QString());
        size_->setToolTip(session_.databasePath());
        button->setEnabled(view != nullptr);
    };
    connect(&session_, &PlatformSession::viewChanged, this, show);
    connect(&session_, &PlatformSession::stateChanged, this, show);
    connect(button, &QPushButton::clicked, this, &StoragePage::forget);
    show();
    retranslated(button, [button] { button->setText(tr("Delete history …")); });
    addRow([] { return tr("History of this workspace"); },
           [] { return tr("Records, logs, events and responses of every invocation, in one SQLite file"); },
           box);
}

void StoragePage::addRetention() {
    for (const SettingEntry& entry : settingsTable()) {
        if (entry.ofHistory) addPlatformRow(QString::fromStdString(entry.name));
    }
}

void StoragePage::forget() {
    const auto answer = QMessageBox::question(
        this, tr("Delete history"),
        tr("Delete the records, logs, events and responses of all invocations of this workspace? "
           "This cannot be undone. Functions, versions and saved events stay."),
        QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer != QMessageBox::Yes) return;
    session_.onEngine(
        this,
        [](Platform& platform) {
            platform.store().forgetInvocations(std::nullopt, [](Store::Forgotten) {});
            return true;
        },
        [](bool) {});
}

}  // namespace updraft
