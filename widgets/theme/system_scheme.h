// SystemScheme: whether the desktop prefers dark windows, and when that changes. Asks the desktop portal
// (org.freedesktop.portal.Settings, "color-scheme"); without one, the palette that Qt's platform theme
// brought decides. Owned by Theme; GUI thread. Never blocks: the answer of the portal arrives as changed().
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace updraft {

class SystemScheme final : public QObject {
    Q_OBJECT
  public:
    explicit SystemScheme(QObject* parent = nullptr);
    bool isDark() const { return dark_; }

  signals:
    void changed();

  private slots:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

  private:
    void ask();
    void take(QVariant value);
    bool dark_ = false;
};

}  // namespace updraft
