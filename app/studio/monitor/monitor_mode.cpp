#include "app/studio/monitor/monitor_mode.h"

#include <QVBoxLayout>

#include "app/studio/settings/studio_settings.h"
#include "app/studio/workspace/workspace_key.h"
#include "widgets/monitor/monitor_view.h"

namespace updraft {

MonitorMode::MonitorMode(Parts parts, QWidget* parent) : QWidget(parent), parts_(std::move(parts)) {
    setObjectName(QStringLiteral("monitorMode"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

MonitorMode::~MonitorMode() {
    saveState();
}

QString MonitorMode::key() const {
    return workspaceKey(parts_.folder) + QStringLiteral("/monitor");
}

MonitorView& MonitorMode::view() {
    if (view_ != nullptr) return *view_;
    view_ = new MonitorView(parts_.theme, parts_.session);
    connect(view_, &MonitorView::invocationWanted, this, &MonitorMode::invocationWanted);
    connect(view_, &MonitorView::message, this, &MonitorMode::message);
    connect(view_, &MonitorView::sampleShown, this, &MonitorMode::sampleShown);
    view_->setPrices(prices_, priceList_);
    view_->restoreState(parts_.settings.store.value(key()).toMap());
    layout()->addWidget(view_);
    return *view_;
}

void MonitorMode::setPrices(const ListPrices& prices, const QString& title) {
    prices_ = prices;
    priceList_ = title;
    if (view_ != nullptr) view_->setPrices(prices, title);
}

void MonitorMode::saveState() {
    if (view_ != nullptr) parts_.settings.store.setValue(key(), view_->saveState());
}

void MonitorMode::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    view();
}

}  // namespace updraft
