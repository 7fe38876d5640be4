#include "widgets/monitor/dashboards/dashboard_book.h"

#include <algorithm>

namespace updraft {

// The whole before and after: small values, and nothing that could go out of step.
class DashboardBook::Step final : public QUndoCommand {
  public:
    struct State {
        Dashboards dashboards;
        QString touched;
    };
    Step(DashboardBook& book, const QString& text, State before, State after)
        : QUndoCommand(text), book_(book), before_(std::move(before)), after_(std::move(after)) {}
    void undo() override { book_.apply(before_.dashboards, before_.touched); }
    void redo() override { book_.apply(after_.dashboards, after_.touched); }

  private:
    DashboardBook& book_;
    State before_, after_;
};

DashboardBook::DashboardBook(QObject* parent) : QObject(parent) {
    connect(&file_, &DashboardFile::read, this, [this](const Dashboards& dashboards) {
        if (dashboards != dashboards_) {
            steps_.clear();
            dashboards_ = dashboards;
            emit changed({});
        }
        emit stateChanged();
    });
    connect(&file_, &DashboardFile::problemChanged, this, &DashboardBook::stateChanged);
    connect(&file_, &DashboardFile::failed, this, &DashboardBook::failed);
}

const Dashboard* DashboardBook::find(const QString& name) const {
    const int at = indexOf(dashboards_, name);
    return at < 0 ? nullptr : &dashboards_[static_cast<std::size_t>(at)];
}

void DashboardBook::apply(const Dashboards& dashboards, const QString& touched) {
    dashboards_ = dashboards;
    file_.save(dashboards_);
    emit changed(touched);
}

void DashboardBook::change(const QString& text, const QString& name, const Dashboards& to,
                           const QString& newName) {
    if (!isOpen() || to == dashboards_) return;
    steps_.push(new Step(*this, text, {dashboards_, name}, {to, newName}));
}

bool DashboardBook::isPlace(const QString& name, int card) const {
    const Dashboard* dashboard = find(name);
    return dashboard != nullptr && card >= 0 && card < static_cast<int>(dashboard->cards.size());
}

void DashboardBook::add(const Dashboard& dashboard) {
    Dashboards to = dashboards_;
    to.push_back(dashboard);
    to.back().name = freeName(dashboards_, dashboard.name);
    const QString name = to.back().name;
    change(tr("new dashboard “%1”").arg(name), name, to, name);
}

void DashboardBook::rename(const QString& name, const QString& newName) {
    const int at = indexOf(dashboards_, name);
    if (at < 0 || !nameProblem(newName).isEmpty()) return;
    Dashboards to = dashboards_;
    to[static_cast<std::size_t>(at)].name = newName.trimmed();
    change(tr("rename “%1”").arg(name), name, to, newName.trimmed());
}

void DashboardBook::duplicate(const QString& name, const QString& copyName) {
    const int at = indexOf(dashboards_, name);
    if (at < 0) return;
    Dashboards to = dashboards_;
    Dashboard copy = to[static_cast<std::size_t>(at)];
    copy.name = freeName(dashboards_, copyName);
    const QString free = copy.name;
    to.insert(to.begin() + at + 1, std::move(copy));
    change(tr("duplicate “%1”").arg(name), name, to, free);
}

void DashboardBook::remove(const QString& name) {
    const int at = indexOf(dashboards_, name);
    if (at < 0) return;
    Dashboards to = dashboards_;
    to.erase(to.begin() + at);
    const auto next = std::min<std::size_t>(static_cast<std::size_t>(at), to.empty() ? 0 : to.size() - 1);
    change(tr("delete “%1”").arg(name), name, to, to.empty() ? QString() : to[next].name);
}

void DashboardBook::addCard(const QString& name, const DashboardCard& card) {
    const int at = indexOf(dashboards_, name);
    if (at < 0 || dashboards_[static_cast<std::size_t>(at)].cards.size() >= Dashboard::kMostCards) return;
    Dashboards to = dashboards_;
    to[static_cast<std::size_t>(at)].cards.push_back(card);
    change(tr("add a card"), name, to, name);
}

void DashboardBook::replaceCard(const QString& name, int card, const DashboardCard& by) {
    if (!isPlace(name, card)) return;
    Dashboards to = dashboards_;
    to[static_cast<std::size_t>(indexOf(to, name))].cards[static_cast<std::size_t>(card)] = by;
    change(tr("edit a card"), name, to, name);
}

void DashboardBook::duplicateCard(const QString& name, int card) {
    if (!isPlace(name, card) || find(name)->cards.size() >= Dashboard::kMostCards) return;
    Dashboards to = dashboards_;
    std::vector<DashboardCard>& cards = to[static_cast<std::size_t>(indexOf(to, name))].cards;
    cards.insert(cards.begin() + card + 1, DashboardCard(cards[static_cast<std::size_t>(card)]));
    change(tr("duplicate a card"), name, to, name);
}

void DashboardBook::removeCard(const QString& name, int card) {
    if (!isPlace(name, card)) return;
    Dashboards to = dashboards_;
    std::vector<DashboardCard>& cards = to[static_cast<std::size_t>(indexOf(to, name))].cards;
    cards.erase(cards.begin() + card);
    change(tr("remove a card"), name, to, name);
}

void DashboardBook::moveCard(const QString& name, int from, int to) {
    if (!isPlace(name, from) || !isPlace(name, to)) return;
    Dashboards next = dashboards_;
    std::vector<DashboardCard>& cards = next[static_cast<std::size_t>(indexOf(next, name))].cards;
    DashboardCard card = std::move(cards[static_cast<std::size_t>(from)]);
    cards.erase(cards.begin() + from);
    cards.insert(cards.begin() + to, std::move(card));
    change(tr("move a card"), name, next, name);
}

void DashboardBook::resizeCard(const QString& name, int card, int columns, int rows) {
    if (!isPlace(name, card)) return;
    Dashboards to = dashboards_;
    DashboardCard& one =
        to[static_cast<std::size_t>(indexOf(to, name))].cards[static_cast<std::size_t>(card)];
    one.columns = std::clamp(columns, 1, DashboardCard::kMostColumns);
    one.rows = std::clamp(rows, 1, DashboardCard::kMostRows);
    change(tr("resize a card"), name, to, name);
}

QString DashboardBook::nameProblem(const QString& name) const {
    const QString plain = name.trimmed();
    if (plain.isEmpty()) return tr("Give the dashboard a name.");
    if (plain.size() > Dashboard::kMostName)
        return tr("The name is too long: use at most %1 letters.").arg(Dashboard::kMostName);
    if (indexOf(dashboards_, plain) >= 0) return tr("There is a dashboard called “%1” already.").arg(plain);
    return {};
}

}  // namespace updraft
