#include "widgets/monitor/dashboards/dashboards_page.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

#include "widgets/base/notice_bar.h"
#include "widgets/base/retranslate.h"
#include "widgets/monitor/dashboards/card_dialog.h"
#include "widgets/monitor/dashboards/dashboard_book.h"
#include "widgets/monitor/dashboards/dashboard_grid.h"
#include "widgets/monitor/dashboards/name_dialog.h"
#include "widgets/monitor/data/monitor_scope.h"
#include "widgets/monitor/drill/spike_panel.h"
#include "widgets/monitor/overview/overview_page.h"
#include "widgets/session/platform_session.h"

namespace updraft {
namespace {

const QString kShown = QStringLiteral("dashboard");

}  // namespace

void DashboardsPage::connectParts() {
    connect(&book_, &DashboardBook::changed, this, &DashboardsPage::follow);
    connect(&book_, &DashboardBook::stateChanged, this, &DashboardsPage::followState);
    connect(&book_, &DashboardBook::failed, this,
            [this](const QString& text) { notice_->showNotice(NoticeBar::Tone::Problem, text); });
    connect(&book_.file(), &DashboardFile::asideAs, this, [this](const QString& name) {
        notice_->showNotice(NoticeBar::Tone::Done, tr("The file was put aside as %1.").arg(name));
    });
    connect(&feeds_, &CardFeeds::changed, this, &DashboardsPage::showData);
    connect(&context_.session, &PlatformSession::viewChanged, this, [this] {
        // Alarms come with views; while charts follow the present they are drawn anyway.
        if (isVisible() && !context_.scope.query().isLive()) showData(nullptr);
    });
    connect(choice_, &QComboBox::currentTextChanged, this, [this](const QString& name) {
        if (!choosing_) choose(name);
    });
    connect(grid_, &DashboardGrid::commanded, this, &DashboardsPage::command);
    connect(grid_, &DashboardGrid::moveWanted, this, &DashboardsPage::moveCard);
    connect(grid_, &DashboardGrid::resizeWanted, this,
            [this](int card, int columns, int rows) { book_.resizeCard(shown_, card, columns, rows); });
    connect(grid_, &DashboardGrid::spikePicked, this, &DashboardsPage::showSpike);
    connect(grid_, &DashboardGrid::chosen, this, &DashboardsPage::bringIntoSight);
    connect(spike_, &SpikePanel::opened, this, context_.openInvocation);
    connect(spike_, &SpikePanel::closed, this, [this] { showSide(false); });
}

// What was changed is shown, also when that was taken back.
void DashboardsPage::follow(const QString& touched) {
    QStringList names;
    for (const Dashboard& dashboard : book_.dashboards()) names.append(dashboard.name);
    choosing_ = true;
    model_->update(names);
    choosing_ = false;
    if (!touched.isEmpty() && names.contains(touched)) shown_ = touched;
    if (!wanted_.isEmpty() && names.contains(wanted_)) shown_ = std::exchange(wanted_, {});
    if (!names.contains(shown_)) shown_ = names.isEmpty() ? QString() : names.first();
    showDashboard();
}

void DashboardsPage::followState() {
    const bool open = book_.isOpen();
    trouble_->setText(tr("The dashboards cannot be shown: %1.\nThe file stays as it is until it can be read "
                         "again: correct it, or put it aside and begin anew.")
                          .arg(book_.file().problem()));
    for (QAction* action : {new_, addCard_}) action->setEnabled(open);
    starters_->setEnabled(open);
    for (const Starter& starter : starterButtons_) starter.button->setEnabled(open);
    showDashboard();
}

void DashboardsPage::choose(const QString& name) {
    if (book_.find(name) == nullptr) {
        wanted_ = name;
        return;
    }
    if (name == shown_) return;
    shown_ = name;
    showDashboard();
}

void DashboardsPage::showDashboard() {
    const Dashboard* dashboard = book_.find(shown_);
    const bool open = book_.isOpen();
    for (QAction* action : {rename_, duplicate_, delete_}) action->setEnabled(open && dashboard != nullptr);
    more_->setVisible(open && dashboard != nullptr);
    choosing_ = true;
    choice_->setCurrentIndex(model_->rowOf(shown_));
    choosing_ = false;
    choice_->setVisible(open && dashboard != nullptr);
    const std::vector<DashboardCard> cards =
        open && dashboard != nullptr ? dashboard->cards : std::vector<DashboardCard>();
    const Place place = !book_.file().problem().isEmpty() ? Trouble
                        : dashboard == nullptr            ? Nothing
                        : cards.empty()                   ? NoCards
                                                          : Cards;
    feeds_.setCards(cards);
    grid_->setCards(cards);
    stack_->setCurrentIndex(place);
    measure();
    showData(nullptr);
}

QString DashboardsPage::emptyTextOf(const DashboardCard& card, const MonitorFeed& feed) const {
    if (!feed.problem().isEmpty()) return tr("What was recorded cannot be read: %1").arg(feed.problem());
    const MonitorDataPtr known = feed.data();
    const bool isMetric = card.content.kind == CardContent::Kind::Metric;
    if (isMetric && known && known->columns.anythingRecorded()) return tr("Nothing to measure in this range");
    return OverviewPage::emptyText(context_.session, feed);
}

// Null: all of them.
void DashboardsPage::showData(const MonitorFeed* changed) {
    if (!isVisible()) return;
    const PlatformViewPtr view = context_.session.view();
    const AlarmList alarms = view ? view->alarms : AlarmList();
    for (CardView* card : grid_->cards()) {
        MonitorFeed& feed = feeds_.feedOf(card->card());
        if (changed != nullptr && changed != &feed) continue;
        const MonitorDataPtr known = feed.data();
        card->setEmptyText(emptyTextOf(card->card(), feed));
        card->showData(known.get(), alarms, filterOf(card->card(), context_.scope.query().filter));
    }
}

void DashboardsPage::newDashboard() {
    if (!book_.isOpen()) return;
    const QString wish = freeName(book_.dashboards(), StarterDashboards::emptyName());
    auto* dialog = new DashboardNameDialog(book_, {}, wish, this);
    connect(dialog, &DashboardNameDialog::named, this, [this](const QString& name) {
        book_.add({name, {}});
    });
    dialog->open();
}

void DashboardsPage::rename() {
    if (book_.find(shown_) == nullptr) return;
    auto* dialog = new DashboardNameDialog(book_, shown_, {}, this);
    connect(dialog, &DashboardNameDialog::named, this,
            [this, name = shown_](const QString& newName) { book_.rename(name, newName); });
    dialog->open();
}

void DashboardsPage::duplicate() {
    book_.duplicate(shown_, tr("%1 (copy)").arg(shown_));
}

void DashboardsPage::remove() {
    const QString name = shown_;
    if (book_.find(name) == nullptr) return;
    book_.remove(name);
    const int step = book_.steps().index();
    notice_->showNotice(NoticeBar::Tone::Done, tr("“%1” was deleted.").arg(name),
                        {tr("Undo"), tr("Bring the dashboard “%1” back").arg(name), [this, step] {
                             if (book_.steps().index() == step) book_.steps().undo();
                         }});
}

void DashboardsPage::startWith(StarterDashboards::Kind kind) {
    book_.add(StarterDashboards::make(kind));
}

void DashboardsPage::addCard() {
    if (book_.isOpen()) openCard(-1);
}

void DashboardsPage::openCard(int card) {
    const Dashboard* dashboard = book_.find(shown_);
    if (dashboard == nullptr && card >= 0) return;
    const bool isNew = card < 0;
    const DashboardCard draft = isNew ? DashboardCard() : dashboard->cards[static_cast<std::size_t>(card)];
    auto* dialog =
        new CardDialog(context_, isNew ? CardDialog::Purpose::New : CardDialog::Purpose::Edit, draft, this);
    connect(dialog, &CardDialog::saved, this, [this, card, isNew, name = shown_](const DashboardCard& made) {
        if (!isNew) return book_.replaceCard(name, card, made);
        if (book_.find(name) == nullptr) return book_.add({StarterDashboards::emptyName(), {made}});
        book_.addCard(name, made);
        grid_->choose(static_cast<int>(grid_->cards().size()) - 1);
    });
    dialog->open();
}

void DashboardsPage::moveCard(int from, int to) {
    book_.moveCard(shown_, from, to);
    grid_->choose(to);
}

void DashboardsPage::command(int card, CardCommand command) {
    const Dashboard* dashboard = book_.find(shown_);
    if (dashboard == nullptr || card < 0 || card >= static_cast<int>(dashboard->cards.size())) return;
    const DashboardCard& one = dashboard->cards[static_cast<std::size_t>(card)];
    switch (command) {
        case CardCommand::Edit:
            return openCard(card);
        case CardCommand::Duplicate:
            book_.duplicateCard(shown_, card);
            return grid_->choose(card + 1);
        case CardCommand::Remove:
            book_.removeCard(shown_, card);
            return grid_->choose(std::min(card, static_cast<int>(grid_->cards().size()) - 1));
        case CardCommand::Wider:
            return book_.resizeCard(shown_, card, one.columns + 1, one.rows);
        case CardCommand::Narrower:
            return book_.resizeCard(shown_, card, one.columns - 1, one.rows);
        case CardCommand::Taller:
            return book_.resizeCard(shown_, card, one.columns, one.rows + 1);
        case CardCommand::Lower:
            return book_.resizeCard(shown_, card, one.columns, one.rows - 1);
        default:
            return moveCard(card, grid_->neighbour(card, command));
    }
}

void DashboardsPage::showSpike(const CardView* view, SpikeRequest request) {
    request.filter = filterOf(view->card(), context_.scope.query().filter);
    showSide(true);
    spike_->showSpike(context_.feed.source().path, request);
}

void DashboardsPage::bringIntoSight(int card) {
    const QRect place = grid_->placeOf(card).translated(grid_->pos());
    scroll_->ensureVisible(place.center().x(), place.top() + 1, 0, 0);
    scroll_->ensureVisible(place.center().x(), place.bottom(), 0, 0);
}

void DashboardsPage::measure() {
    grid_->setViewHeight(scroll_->viewport()->height() - 2 * kPaperMargin);
    if (const int plot = grid_->widestPlot(); plot > 0 && isVisible()) feeds_.setPixels(plot);
}

void DashboardsPage::resizeEvent(QResizeEvent* event) {
    MonitorPage::resizeEvent(event);
    measure();
}

void DashboardsPage::showEvent(QShowEvent* event) {
    MonitorPage::showEvent(event);
    feeds_.setActive(true);
    measure();
    showData(nullptr);
}

void DashboardsPage::hideEvent(QHideEvent* event) {
    MonitorPage::hideEvent(event);
    feeds_.setActive(false);
}

QVariantMap DashboardsPage::saveState() const {
    return {{kShown, wanted_.isEmpty() ? shown_ : wanted_}};
}

void DashboardsPage::restoreState(const QVariantMap& state) {
    if (const QString name = state.value(kShown).toString(); !name.isEmpty()) choose(name);
}

}  // namespace updraft
