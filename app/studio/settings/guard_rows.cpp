#include <QCheckBox>

#include "app/studio/settings/pages.h"
#include "runtime/platform/loop_watch.h"
#include "runtime/platform/platform.h"
#include "widgets/session/platform_session.h"

namespace updraft {

// The guard's settings are the workspace's, in its file, where the server without a screen finds them too.
void PlatformPage::addGuard() {
    addHeading([] { return tr("Loops that cost money"); });
    addGuardCheck("guardOn", &LoopGuardSettings::on,
                  {[] { return tr("Look for loops"); },
                   [] {
                       return tr(
                           "Functions that call themselves over and over, and events that mostly are "
                           "retries; with what they would cost in an hour. In this workspace");
                   }});
    addGuardCheck("guardStops", &LoopGuardSettings::stops,
                  {[] { return tr("Stop functions that loop"); },
                   [] {
                       return tr(
                           "Take no further calls of a function whose loop nothing else ends, until you let "
                           "it run again. In this workspace");
                   }});
}

void PlatformPage::addGuardCheck(const char* name, bool LoopGuardSettings::*member, GuardTexts texts) {
    auto* box = new QCheckBox;
    box->setObjectName(QLatin1String(name));
    const auto show = [this, box, member] {
        const PlatformViewPtr view = session_.view();
        box->setEnabled(view != nullptr);
        if (view && !box->isDown()) box->setChecked(view->guard.*member);
    };
    connect(&session_, &PlatformSession::viewChanged, this, show);
    connect(&session_, &PlatformSession::stateChanged, this, show);
    show();
    connect(box, &QCheckBox::clicked, this, [this, member](bool on) {
        session_.onEngine(
            this,
            [member, on](Platform& platform) {
                LoopGuardSettings settings = platform.loops().settings();
                settings.*member = on;
                platform.loops().setSettings(settings);
                return true;
            },
            [](bool) {});
    });
    addRow(texts.title, texts.help, box);
}

}  // namespace updraft
