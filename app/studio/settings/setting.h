// Setting<T>: one value that a user may change: typed, stored on change, told on change. Members of
// StudioSettings; GUI thread.
#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

namespace updraft {

class SettingBase : public QObject {
    Q_OBJECT
  public:
    SettingBase(QSettings& store, QString key) : store_(store), key_(std::move(key)) {}
    const QString& key() const { return key_; }
    virtual QVariant variant() const = 0;
    virtual QVariant defaultVariant() const = 0;
    virtual void setVariant(const QVariant& value) = 0;
    void reset() { setVariant(defaultVariant()); }

  signals:
    void changed();

  protected:
    QSettings& store_;
    QString key_;
};

template <typename T>
class Setting final : public SettingBase {
  public:
    Setting(QSettings& store, const char* key, T fallback)
        : SettingBase(store, QLatin1String(key)), fallback_(fallback), value_(fallback) {
        const QVariant kept = store.value(key_);
        if (kept.isValid() && kept.canConvert<T>()) value_ = kept.value<T>();
    }
    const T& get() const { return value_; }
    operator const T&() const { return value_; }  // NOLINT: reads as the value it is
    void set(const T& value) {
        if (value == value_) return;
        value_ = value;
        if (value_ == fallback_)
            store_.remove(key_);
        else
            store_.setValue(key_, QVariant::fromValue(value_));
        emit changed();
    }
    QVariant variant() const override { return QVariant::fromValue(value_); }
    QVariant defaultVariant() const override { return QVariant::fromValue(fallback_); }
    void setVariant(const QVariant& value) override { set(value.value<T>()); }

  private:
    T fallback_, value_;
};

}  // namespace updraft
