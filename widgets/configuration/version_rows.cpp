#include "widgets/configuration/version_rows.h"

#include <QCoreApplication>
#include <algorithm>

#include "widgets/base/format.h"
#include "widgets/configuration/form/pairs_model.h"

namespace updraft {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(VersionRows)
};

class Rows {
  public:
    void add(const QString& name, const std::string& value) {
        if (!value.empty()) rows.push_back({name, QString::fromStdString(value), {}});
    }
    std::vector<VersionRow> rows;
};

constexpr std::int64_t kMegabyte = 1024 * 1024;

void addSizes(Rows& to, const FunctionConfig& config) {
    to.rows.push_back({Texts::tr("Memory"), formatBytes(config.memoryMb * kMegabyte), {}});
    to.rows.push_back({Texts::tr("Timeout"), formatMilliseconds(config.timeoutS * 1000.0), {}});
    to.rows.push_back({Texts::tr("Space in /tmp"), formatBytes(config.tmpMb * kMegabyte), {}});
}

void addEnvironment(Rows& to, const FunctionConfig& config) {
    for (const auto& [name, value] : config.environment) {
        const QString shown = QString::fromStdString(name);
        const bool hidden = looksSecret(shown) && !value.empty();
        to.rows.push_back({Texts::tr("Variable %1").arg(shown),
                           hidden ? QString(8, QChar(0x2022)) : QString::fromStdString(value),
                           hidden ? value : std::string()});
    }
}

void addLogging(Rows& to, const FunctionConfig& config) {
    to.add(Texts::tr("Log format"), config.logging.format == LogFormat::Json ? "JSON" : "Text");
    to.add(Texts::tr("Level of the function"), config.logging.applicationLevel);
    to.add(Texts::tr("Level of the platform"), config.logging.systemLevel);
    to.add(Texts::tr("Log group"), config.logGroup());
}

}  // namespace

std::vector<VersionRow> versionRows(const FunctionVersion& version) {
    const FunctionConfig& config = version.config;
    Rows all;
    all.add(Texts::tr("Description"), config.description);
    all.add(Texts::tr("Runtime"), config.runtime);
    all.add(Texts::tr("Handler"), config.handler);
    all.add(Texts::tr("Architecture"), config.architecture);
    addSizes(all, config);
    addEnvironment(all, config);
    for (std::size_t i = 0; i < config.layers.size(); ++i)
        all.add(Texts::tr("Layer %1").arg(i + 1), config.layers[i].arn);
    addLogging(all, config);
    all.add(Texts::tr("Dead letters"), config.deadLetterArn);
    all.add(Texts::tr("Tracing"), config.tracingMode);
    all.add(Texts::tr("Role"), config.role);
    all.rows.push_back({Texts::tr("Code size"), formatBytes(version.code.size), {}});
    all.add(Texts::tr("Code SHA-256"), version.code.sha256Base64);
    return all.rows;
}

std::vector<DifferenceRow> versionDifferences(const FunctionVersion& left, const FunctionVersion& right) {
    std::vector<VersionRow> a = versionRows(left), b = versionRows(right);
    std::vector<DifferenceRow> result;
    for (const VersionRow& row : a) {
        const auto same =
            std::find_if(b.begin(), b.end(), [&](const VersionRow& one) { return one.name == row.name; });
        const VersionRow other = same == b.end() ? VersionRow{row.name, {}, {}} : *same;
        if (same != b.end()) b.erase(same);
        if (row != other) result.push_back({row.name, row.value, other.value});
    }
    for (const VersionRow& row : b) result.push_back({row.name, QString(), row.value});
    return result;
}

}  // namespace updraft
