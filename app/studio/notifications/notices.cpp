#include "app/studio/notifications/notices.h"

#include "widgets/base/format.h"

namespace updraft {
namespace {

constexpr std::int64_t kLongNanos = 10'000'000'000;
constexpr qint64 kPauseSeconds = 60;

}  // namespace

Notices::Notices(QAbstractItemModel& functions, Surroundings surroundings, QObject* parent)
    : QObject(parent), functions_(functions), surroundings_(std::move(surroundings)) {
    follow(false);
    connect(&functions_, &QAbstractItemModel::rowsInserted, this, [this] { follow(false); });
    connect(&functions_, &QAbstractItemModel::rowsRemoved, this, [this] { follow(false); });
    connect(&functions_, &QAbstractItemModel::dataChanged, this, [this] { follow(true); });
}

// A function that is there for the first time did not begin to fail: it was found failing.
void Notices::follow(bool tell) {
    QHash<QString, FunctionActivity> now;
    for (int row = 0; row < functions_.rowCount(); ++row) {
        const QModelIndex index = functions_.index(row, 0);
        const QString name = index.data(FunctionListModel::NameRole).toString();
        const auto state = static_cast<FunctionActivity>(index.data(FunctionListModel::ActivityRole).toInt());
        const FunctionActivity before = states_.value(name, state);
        now.insert(name, state);
        if (tell && state == FunctionActivity::Failing && before != state) {
            say(name, tr("%1 fails").arg(name),
                tr("Most of its calls of the last minute ended with an error."));
        }
    }
    states_ = std::move(now);
}

void Notices::testEnded(const QString& function, bool failed, std::int64_t nanos) {
    if (nanos <= kLongNanos) return;
    say(function, failed ? tr("%1 failed").arg(function) : tr("%1 has answered").arg(function),
        tr("The invocation took %1.").arg(formatNanos(nanos)));
}

void Notices::say(const QString& function, const QString& summary, const QString& body) {
    if (!surroundings_.wanted()) return;
    const qint64 now = surroundings_.seconds();
    const auto last = last_.constFind(function);
    if (last != last_.constEnd() && now - *last < kPauseSeconds) return;
    last_.insert(function, now);
    emit notice(function, summary, body);
}

}  // namespace updraft
