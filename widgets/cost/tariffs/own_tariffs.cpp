#include "widgets/cost/tariffs/own_tariffs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include "widgets/base/trash.h"

namespace updraft {
namespace {

const QString kEnding = QStringLiteral(".json");

QString pathOf(const Tariff& tariff) {
    return QString::fromStdString(tariff.file);
}

}  // namespace

QString OwnTariffs::suggestedId(const Tariff& like, const TariffCatalogue& all) {
    std::string base = like.id.starts_with("my-") ? like.id : "my-" + like.id;
    std::string id = base;
    for (int number = 2; all.find(id) != nullptr; ++number) id = base + "-" + std::to_string(number);
    return QString::fromStdString(id);
}

QString OwnTariffs::problemOfId(const QString& folder, const QString& id, const TariffCatalogue& all) {
    if (const auto right = checkTariffId(id.toStdString()); !right)
        return QString::fromStdString(right.error().message);
    if (all.find(id.toStdString()) != nullptr) return tr("There is a price list %1 already").arg(id);
    if (QFileInfo::exists(QDir(folder).filePath(id + kEnding)))
        return tr("There is a file %1 already").arg(id + kEnding);
    return {};
}

QString OwnTariffs::create(const QString& folder, const QString& id, const Tariff& like, const QString& plan,
                           const TariffCatalogue& all) {
    if (folder.isEmpty()) return tr("Open a workspace first: own price lists are files in it");
    if (const QString problem = problemOfId(folder, id, all); !problem.isEmpty()) return problem;
    if (!QDir().mkpath(folder)) return tr("The folder %1 cannot be made").arg(folder);
    return write(QDir(folder).filePath(id + kEnding),
                 newTariffText(id.toStdString(), like.id, plan.toStdString()));
}

QString OwnTariffs::save(const Tariff& tariff, const TariffChanges& changes, const TariffSource& source,
                         const TariffCatalogue& all) {
    const QString path = pathOf(tariff), name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return tr("%1 cannot be read: %2").arg(name, file.errorString());
    const auto text = changedTariffText(file.readAll().toStdString(), tariff.file, tariff, changes, source);
    if (!text) return tr("%1 was not saved: %2").arg(name, QString::fromStdString(text.error().message));
    TariffCatalogue with = all;
    if (const auto read = with.addText(*text, tariff.file); !read)
        return tr("%1 was not saved, it would be wrong in line %2: %3")
            .arg(name)
            .arg(read.error().where.line)
            .arg(QString::fromStdString(read.error().message));
    return write(path, *text);
}

QString OwnTariffs::remove(const Tariff& tariff) {
    const QString path = pathOf(tariff), name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return tr("%1 cannot be read: %2").arg(name, file.errorString());
    const auto text = tariffTextWithout(file.readAll().toStdString(), tariff.file, tariff.id);
    file.close();
    if (!text) return tr("%1 was not changed: %2").arg(name, QString::fromStdString(text.error().message));
    if (*text) return write(path, **text);
    if (moveToTrash(path) || file.remove()) return {};
    return tr("%1 was not deleted: %2").arg(name, file.errorString());
}

QString OwnTariffs::write(const QString& path, const std::string& text) {
    QSaveFile file(path);
    const auto size = static_cast<qint64>(text.size());
    if (file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit()) return {};
    return tr("%1 was not saved: %2. Nothing is lost: what you changed is still here")
        .arg(QFileInfo(path).fileName(), file.errorString());
}

}  // namespace updraft
