#include "widgets/cost/tuning/kept_tunings.h"

#include <QDir>

#include "runtime/tuning/tuning_file.h"
#include "widgets/cost/data/price_month.h"

namespace updraft {
namespace {

QFileInfoList tuningFiles(const QString& workspace, QDir::SortFlag order) {
    return QDir(workspace + QStringLiteral("/.updraft/tuning"))
        .entryInfoList({QStringLiteral("*.json")}, QDir::Files, order);
}

}  // namespace

ShownTuningPtr showTuning(TuningMeasurement measurement, const TariffCatalogue* tariffs,
                          const std::string& region) {
    auto shown = std::make_shared<ShownTuning>();
    const TuningPrices prices = tariffs == nullptr ? TuningPrices() : TuningPrices::find(*tariffs, region);
    shown->result = deriveTuning(std::move(measurement), prices);
    if (const Tariff* priced = prices.of(shown->result.chip)) {
        shown->currency = QString::fromStdString(priced->currency);
        shown->priceList = tariffTitle(*priced);
    }
    return shown;
}

KeptTunings keptTunings(const QString& workspace, const TariffCatalogue* tariffs, const std::string& region) {
    KeptTunings kept;
    if (workspace.isEmpty()) return kept;
    for (const QFileInfo& file : tuningFiles(workspace, QDir::Name)) {
        auto read = loadTuning(workspace.toStdString(), file.completeBaseName().toStdString());
        if (read)
            kept.all.push_back(showTuning(std::move(*read), tariffs, region));
        else
            kept.problems.append(QString::fromStdString(read.error().message));
    }
    return kept;
}

QString lastMeasured(const QString& workspace) {
    const QFileInfoList files = tuningFiles(workspace, QDir::Time);
    return files.isEmpty() ? QString() : files.front().completeBaseName();
}

}  // namespace updraft
