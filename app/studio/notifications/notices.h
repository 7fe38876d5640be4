// Notices: decides what is worth a notification while nobody looks at the window: a test that took long has
// ended, a function began to fail. At most one per function and minute. Owned by Studio; GUI thread.
#pragma once

#include <QHash>
#include <QObject>
#include <functional>

#include "widgets/functions/function_list_model.h"

namespace updraft {

class Notices final : public QObject {
    Q_OBJECT
  public:
    struct Surroundings {
        std::function<bool()> wanted;     // by the settings, and the window is not active
        std::function<qint64()> seconds;  // of any clock that only runs forward
    };
    // Follows the states in `functions`, which has the roles of FunctionListModel, as long as both live.
    Notices(QAbstractItemModel& functions, Surroundings surroundings, QObject* parent = nullptr);

    // A test that a person started has ended; `nanos` from its start on.
    void testEnded(const QString& function, bool failed, std::int64_t nanos);

  signals:
    void notice(const QString& function, const QString& summary, const QString& body);

  private:
    void follow(bool tell);
    void say(const QString& function, const QString& summary, const QString& body);

    QAbstractItemModel& functions_;
    Surroundings surroundings_;
    QHash<QString, FunctionActivity> states_;
    QHash<QString, qint64> last_;  // seconds
};

}  // namespace updraft
