#include "app/studio/shell/top_bar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QToolTip>

#include "app/studio/actions/action_registry.h"
#include "app/studio/traffic_control.h"
#include "widgets/base/elided_text.h"
#include "widgets/base/retranslate.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

// A disc for "all is well", a ring for "on its way", a square for "not": never colour alone.
QIcon stateIcon(const QColor& color, PlatformSession::State state) {
    QPixmap pixmap(24, 24);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6));
    if (state != PlatformSession::State::Opening) painter.setBrush(color);
    const QRectF area(2.5, 2.5, 7, 7);
    if (state == PlatformSession::State::Failed)
        painter.drawRect(area);
    else
        painter.drawEllipse(area);
    return pixmap;
}

}  // namespace

TopBar::TopBar(const Parts& parts, QWidget* parent) : QFrame(parent), parts_(parts) {
    setObjectName(QStringLiteral("topBar"));
    setLook(this, "bar");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 7, 12, 7);
    layout->setSpacing(8);
    auto* product = new QLabel(QStringLiteral("Updraft"));
    setLook(product, "heading");
    layout->addWidget(product);
    addEndpoint(layout);
    addWorkspace(layout);
    addSearch(layout);
    addTraffic(layout);
    addThemeButton(layout);
}

void TopBar::addEndpoint(QHBoxLayout* layout) {
    endpoint_ = new QPushButton;
    endpoint_->setObjectName(QStringLiteral("endpointPill"));
    setLook(endpoint_, "pill");
    layout->addWidget(endpoint_);
    connect(endpoint_, &QPushButton::clicked, this, [this] {
        const QString url = parts_.session.endpoint().toString();
        if (url.isEmpty()) return;
        QGuiApplication::clipboard()->setText(url);
        QToolTip::showText(endpoint_->mapToGlobal(QPoint(8, endpoint_->height())), tr("Address copied"),
                           endpoint_);
    });
    connect(&parts_.session, &PlatformSession::stateChanged, this, &TopBar::showEndpoint);
    themed(endpoint_, parts_.theme, [this] { showEndpoint(); });
    retranslated(endpoint_, [this] { showEndpoint(); });
}

void TopBar::showEndpoint() {
    using State = PlatformSession::State;
    const State state = parts_.session.state();
    const QString url = parts_.session.endpoint().toString();
    ColorRole role = ColorRole::Idle;
    QString text = tr("No workspace"), tip;
    if (state == State::Opening) {
        text = tr("Starting …");
    } else if (state == State::Failed) {
        role = ColorRole::Error;
        text = tr("Not serving");
        tip = parts_.session.error();
    } else if (state == State::Serving) {
        role = url.isEmpty() ? ColorRole::Init : ColorRole::Success;
        text = url.isEmpty() ? tr("No port") : url;
        tip = url.isEmpty() ? parts_.session.portProblem()
                            : tr("Serving the AWS Lambda interfaces. Click to copy the address");
        if (!url.isEmpty() && !parts_.session.portProblem().isEmpty()) {
            tip += QLatin1Char('\n') + tr("The usual port is in use: %1").arg(parts_.session.portProblem());
        }
    }
    endpoint_->setIcon(stateIcon(parts_.theme.color(role), state));
    endpoint_->setText(text);
    endpoint_->setToolTip(tip);
    endpoint_->setAccessibleName(tr("Endpoint: %1").arg(text));
}

void TopBar::addWorkspace(QHBoxLayout* layout) {
    workspace_ = new QPushButton;
    workspace_->setObjectName(QStringLiteral("workspacePill"));
    setLook(workspace_, "pill");
    layout->addWidget(workspace_);
    connect(workspace_, &QPushButton::clicked, this, [this] {
        if (QAction* action = parts_.actions.find(QStringLiteral("workspace.welcome"))) action->trigger();
    });
    connect(&parts_.session, &PlatformSession::stateChanged, this, &TopBar::showWorkspace);
    retranslated(workspace_, [this] { showWorkspace(); });
}

void TopBar::showWorkspace() {
    const QString folder = parts_.session.folder();
    const QString name = QDir(folder).dirName();
    workspace_->setText(folder.isEmpty() ? tr("Open a workspace") : tr("workspace: %1").arg(name));
    workspace_->setToolTip(folder.isEmpty() ? QString() : QDir::toNativeSeparators(folder));
    workspace_->setAccessibleName(workspace_->text());
}

void TopBar::addSearch(QHBoxLayout* layout) {
    auto* search = new QPushButton;
    search->setObjectName(QStringLiteral("searchButton"));
    setLook(search, "searchButton");
    search->setMinimumWidth(220);
    themed(search, parts_.theme, [this, search] { search->setMaximumWidth(3 * parts_.theme.textScale()); });
    search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    layout->addStretch(1);
    layout->addWidget(search, 2);
    layout->addStretch(1);
    connect(search, &QPushButton::clicked, this, [this] {
        if (QAction* action = parts_.actions.find(QStringLiteral("palette.open"))) action->trigger();
    });
    const auto describe = [this, search] {
        const QAction* action = parts_.actions.find(QStringLiteral("palette.open"));
        const QString keys = action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
        setElidedText(search, tr("Search or run a command   %1").arg(keys));
        search->setAccessibleName(tr("Search or run a command"));
        search->setToolTip(tr("Every action, function and setting by name"));
    };
    retranslated(search, describe);
    connect(&parts_.actions, &ActionRegistry::shortcutsChanged, search, describe);
}

void TopBar::addTraffic(QHBoxLayout* layout) {
    traffic_ = new QPushButton;
    traffic_->setObjectName(QStringLiteral("trafficButton"));
    traffic_->setCheckable(true);
    layout->addWidget(traffic_);
    connect(traffic_, &QPushButton::clicked, this, [this] {
        if (QAction* action = parts_.actions.find(QStringLiteral("traffic.toggle"))) action->trigger();
        showTraffic();
    });
    connect(&parts_.traffic, &TrafficControl::changed, this, &TopBar::showTraffic);
    themed(traffic_, parts_.theme, [this] { showTraffic(); });
    retranslated(traffic_, [this] { showTraffic(); });
}

void TopBar::showTraffic() {
    const bool on = parts_.traffic.isRunning();
    traffic_->setChecked(on);
    traffic_->setEnabled(on || parts_.traffic.isPossible());
    traffic_->setText(on ? tr("Stop traffic") : tr("Demo traffic"));
    traffic_->setIcon(parts_.theme.icon(on ? QStringLiteral("media-playback-stop")
                                           : QStringLiteral("media-playback-start")));
    traffic_->setAccessibleName(traffic_->text());
    traffic_->setToolTip(tr("Sends a day-like pattern of requests with spikes through the platform's port"));
}

void TopBar::addThemeButton(QHBoxLayout* layout) {
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("themeButton"));
    layout->addWidget(button);
    setLook(button, "framed");
    button->setFocusPolicy(Qt::TabFocus);
    themed(button, parts_.theme,
           [this, button] { button->setIcon(parts_.theme.icon(QStringLiteral("updraft-theme"))); });
    connect(button, &QToolButton::clicked, this, [this] {
        if (QAction* action = parts_.actions.find(QStringLiteral("view.theme"))) action->trigger();
    });
    retranslated(button, [this, button] {
        button->setAccessibleName(tr("Light or dark"));
        button->setToolTip(tr("Switch between light and dark"));
    });
}

}  // namespace updraft
