#include "app/studio/functions/main_file.h"

#include <QDir>

namespace updraft {
namespace {

// In the order in which the runtimes look (docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html), source
// before what is built from it.
const QStringList kEndings = {QStringLiteral(".py"),  QStringLiteral(".ts"), QStringLiteral(".mts"),
                              QStringLiteral(".mjs"), QStringLiteral(".js"), QStringLiteral(".cjs"),
                              QStringLiteral(".sh"),  QStringLiteral(".cpp")};

}  // namespace

QString mainFileOf(const FunctionVersion& function) {
    const QDir folder(QString::fromStdString(function.code.folder.string()));
    const QString handler = QString::fromStdString(function.config.handler);
    QString module = handler.left(handler.lastIndexOf(QLatin1Char('.')));
    if (!QString::fromStdString(function.config.runtime).startsWith(QLatin1String("nodejs"))) {
        module.replace(QLatin1Char('.'), QLatin1Char('/'));
    }
    for (const QString& ending : kEndings) {
        if (!module.isEmpty() && folder.exists(module + ending))
            return folder.absoluteFilePath(module + ending);
    }
    for (const QString& name :
         {QStringLiteral("main.cpp"), QStringLiteral("src/main.cpp"), QStringLiteral("bootstrap")}) {
        if (folder.exists(name)) return folder.absoluteFilePath(name);
    }
    return {};
}

}  // namespace updraft
