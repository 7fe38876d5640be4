#include "app/studio/cost/cost_mode.h"

#include <QDateTime>
#include <QVBoxLayout>

#include "app/studio/settings/studio_settings.h"
#include "app/studio/workspace/workspace_key.h"
#include "runtime/cost/tariff.h"
#include "widgets/cost/controls/cost_words.h"
#include "widgets/cost/cost_view.h"
#include "widgets/session/platform_session.h"

namespace updraft {
namespace {

const QString kQuery = QStringLiteral("query");

// The present month as it is, whatever month and scale somebody looks at.
CostQuery presentOf(const CostQuery& shown) {
    CostQuery query = shown;
    query.month.reset();
    query.scale = CostQuery::kRecorded;
    query.split = CostSplit::Function;
    return query;
}

}  // namespace

CostMode::CostMode(Parts parts, QWidget* parent) : QWidget(parent), parts_(std::move(parts)) {
    setObjectName(QStringLiteral("costMode"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    PlatformSession& session = parts_.session;
    present_.setClock([&session]() -> WallNanos {
        const PlatformViewPtr view = session.view();
        return view ? view->taken : QDateTime::currentMSecsSinceEpoch() * 1'000'000;
    });
    const QVariantMap state = parts_.settings.store.value(key()).toMap();
    present_.setQuery(presentOf(CostQuery::fromMap(state.value(kQuery).toMap())));
    connect(&session, &PlatformSession::stateChanged, this, &CostMode::follow);
    connect(&session, &PlatformSession::viewChanged, this, [this] {
        if (const PlatformViewPtr view = parts_.session.view())
            present_.setRecorded(view->store.committedSequence);
    });
    connect(&present_, &CostFeed::changed, this, &CostMode::showPresent);
    follow();
}

CostMode::~CostMode() {
    saveState();
}

QString CostMode::key() const {
    return workspaceKey(parts_.folder) + QStringLiteral("/cost");
}

void CostMode::follow() {
    const bool serving = parts_.session.state() == PlatformSession::State::Serving;
    CostFeed::Source source;
    source.path = serving ? parts_.session.databasePath() : QString();
    source.serving = serving;
    source.tariffs = serving ? ownTariffFolder(parts_.folder) : QString();
    present_.setSource(source);
    present_.setPace(serving ? CostFeed::Pace::Slow : CostFeed::Pace::Off);
    if (!serving) emit todayChanged({}, {});
}

void CostMode::showPresent() {
    const CostDataPtr known = present_.data();
    if (!known || known->bills.empty()) {
        emit todayChanged({}, {});
        return;
    }
    emit todayChanged(tr("today %1").arg(CostWords::money(known->today(), known->currency)),
                      tr("%1 since the month began, on %2")
                          .arg(CostWords::money(known->net, known->currency), tariffTitle(*known)));
    if (const Tariff* tariff = known->mainTariff())
        emit pricesChanged(ListPrices::of(*tariff), tariffTitle(*tariff));
}

CostView& CostMode::view() {
    if (view_ != nullptr) return *view_;
    view_ = new CostView(parts_.theme, parts_.session);
    connect(view_, &CostView::message, this, &CostMode::message);
    connect(view_, &CostView::functionWanted, this, &CostMode::functionWanted);
    connect(view_, &CostView::memoryWanted, this, &CostMode::memoryWanted);
    connect(view_, &CostView::fileWanted, this, &CostMode::fileWanted);
    connect(view_, &CostView::queryChanged, this, [this] { present_.setQuery(presentOf(view_->query())); });
    if (!sample_.isEmpty()) view_->setDatabase(sample_, true);
    view_->restoreState(parts_.settings.store.value(key()).toMap());
    layout()->addWidget(view_);
    return *view_;
}

void CostMode::showSample(const QString& database) {
    sample_ = database;
    if (view_ != nullptr) view_->setDatabase(database, !database.isEmpty());
}

void CostMode::saveState() {
    if (view_ != nullptr) parts_.settings.store.setValue(key(), view_->saveState());
}

void CostMode::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    view();
}

}  // namespace updraft
