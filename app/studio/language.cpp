#include "app/studio/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace updraft {
namespace {

QString ofSystem() {
    for (const QString& wish : QLocale::system().uiLanguages()) {
        const QString code = QString(wish).replace(QLatin1Char('-'), QLatin1Char('_'));
        for (const QString& known : LanguageSwitch::available()) {
            if (code == known || code.startsWith(known + QLatin1Char('_'))) return known;
            if (known == QLatin1String("zh_CN") && code.startsWith(QLatin1String("zh_Hans"))) return known;
        }
    }
    return QStringLiteral("en");
}

}  // namespace

QStringList LanguageSwitch::available() {
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"),
            QStringLiteral("fr"), QStringLiteral("ja"), QStringLiteral("zh_CN")};
}

QString LanguageSwitch::nativeName(const QString& code) {
    if (code == QLatin1String("zh_CN")) return QStringLiteral("简体中文");
    if (code == QLatin1String("en")) return QStringLiteral("English");
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return name;
}

void LanguageSwitch::use(const QString& code) {
    const QString wanted = code.isEmpty() || !available().contains(code) ? ofSystem() : code;
    if (wanted == current_) return;
    current_ = wanted;
    QCoreApplication::removeTranslator(&ours_);
    QCoreApplication::removeTranslator(&qts_);
    QLocale::setDefault(QLocale(wanted));
    if (qts_.load(QStringLiteral("qtbase_") + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&qts_);
    }
    if (ours_.load(QStringLiteral(":/i18n/updraft_") + wanted)) QCoreApplication::installTranslator(&ours_);
    emit changed();
}

}  // namespace updraft
