#include "widgets/cost/controls/cpu_words.h"

#include <QRegularExpression>

#include "runtime/cost/cpu_use.h"

namespace updraft {
namespace {
constexpr std::uint32_t kPpmOfPercent = 10'000;
}

QString CpuWords::basis(const MeteredUsage& usage) {
    const CpuCoverage cpu = cpuCoverage(usage.rows());
    if (cpu.calls > 0 && cpu.all()) return tr("CPU time as it was measured");
    const QString percent = QString::number(usage.assumptions().cpuSharePpm / kPpmOfPercent);
    if (cpu.measured == 0) return tr("%1 % of a CPU while a handler runs (assumed)").arg(percent);
    return tr("CPU time as it was measured of %1 of %2 calls, of the others %3 % of a CPU while a handler "
              "runs "
              "(assumed)")
        .arg(QString::number(cpu.measured), QString::number(cpu.calls), percent);
}

QString CpuWords::input(const QString& words) {
    static const QRegularExpression kMeasured(QStringLiteral("^measured of (\\d+) calls$"));
    static const QRegularExpression kAssumed(
        QStringLiteral("^assumed of (\\d+) calls that were not measured$"));
    if (const auto found = kMeasured.match(words); found.hasMatch())
        return tr("measured of %1 calls").arg(found.captured(1));
    if (const auto found = kAssumed.match(words); found.hasMatch())
        return tr("assumed of %1 calls that were not measured").arg(found.captured(1));
    return {};
}

}  // namespace updraft
