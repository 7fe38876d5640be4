// What a file brings in: imported names with their modules, and the AWS clients it makes; found by the look
// of lines. Pure; any thread.
#pragma once

#include <QHash>
#include <QString>
#include <vector>

#include "widgets/editor/language.h"

namespace updraft {

struct ImportedName {
    QString name, module;
    bool operator==(const ImportedName&) const = default;
};

struct FileImports {
    std::vector<ImportedName> names;
    QHash<QString, QString> clients;  // variable -> service: s3 = boto3.client("s3")
};

FileImports scanImports(Language language, const QString& text);
// Operations of boto3's client of a service, as its users call them; empty when the service is not known
// here.
QStringList clientOperations(const QString& service);

}  // namespace updraft
