// Which price lists there are: those that come with the program and a workspace's own,
// WORKSPACE/.updraft/tariffs/*.json. A file that is wrong is left out and named; the others are there.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>
#include <memory>
#include <string>
#include <vector>

#include "runtime/cost/tariff_file.h"

namespace updraft {

// Why an own file is left out.
struct TariffProblem {
    QString path;
    int line = 0;  // 0: not known
    QString reason;
    bool operator==(const TariffProblem&) const = default;
};

struct LoadedTariffs {
    std::shared_ptr<const TariffCatalogue> tariffs;  // null: not read yet
    std::vector<TariffProblem> problems;
};

// Empty without a workspace.
QString ownTariffFolder(const QString& workspace);
// Of that folder; empty: the shipped ones alone. Milliseconds; any thread.
Result<LoadedTariffs> loadTariffs(const QString& ownFolder);
bool isOwnTariff(const Tariff& tariff, const QString& ownFolder);

// Says when a file of the folder comes, changes or goes, whoever did it; the folder itself may come later.
// GUI thread.
class TariffWatch final : public QObject {
    Q_OBJECT
  public:
    explicit TariffWatch(QObject* parent = nullptr);
    void setFolder(const QString& folder);  // empty: none
    void remember();                        // what is there now is about to be read

  signals:
    void changed();

  private:
    void look();
    void watch();
    std::string state() const;

    QFileSystemWatcher watcher_;
    QTimer settle_;
    QString folder_;
    std::string seen_;
};

}  // namespace updraft
