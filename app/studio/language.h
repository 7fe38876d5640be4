// LanguageSwitch: the language of the interface, changeable while the program runs. Owned by the composition
// root; GUI thread.
#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace updraft {

class LanguageSwitch final : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    // "en", "de", "es", "fr", "ja", "zh_CN": what there is a catalogue for.
    static QStringList available();
    // In its own words: "Deutsch".
    static QString nativeName(const QString& code);
    // "" follows the system; what has no catalogue becomes English. Every widget gets a LanguageChange event.
    void use(const QString& code);
    const QString& current() const { return current_; }

  signals:
    void changed();

  private:
    QString current_;
    QTranslator ours_, qts_;
};

}  // namespace updraft
