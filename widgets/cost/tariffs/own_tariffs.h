// OwnTariffs: a workspace's own price lists as files: made, changed and deleted whole or not at all. Lists
// that come with the program are never written. Each gives what went wrong, for people, and nothing when
// nothing did. Small files; GUI thread.
#pragma once

#include <QCoreApplication>

#include "runtime/cost/tariff_edit.h"
#include "runtime/cost/tariff_file.h"

namespace updraft {

class OwnTariffs {
    Q_DECLARE_TR_FUNCTIONS(OwnTariffs)
  public:
    // "my-lambda-arm64": free among those.
    static QString suggestedId(const Tariff& like, const TariffCatalogue& all);
    static QString problemOfId(const QString& folder, const QString& id, const TariffCatalogue& all);
    static QString create(const QString& folder, const QString& id, const Tariff& like, const QString& plan,
                          const TariffCatalogue& all);
    // What somebody else changed in the file meanwhile stays. `all`: what the file may refer to.
    static QString save(const Tariff& tariff, const TariffChanges& changes, const TariffSource& source,
                        const TariffCatalogue& all);
    static QString remove(const Tariff& tariff);  // to the trash, where there is one

  private:
    static QString write(const QString& path, const std::string& text);
};

}  // namespace updraft
