// SavedEvents: the events of one function that are kept as files, events/<function>/<name>.json in the
// workspace, so that they can be shared with its code. Reads and writes on a thread of its own, in order;
// follows what others do to the files. Owned by EventDesk; GUI thread.
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <functional>
#include <memory>

namespace updraft {

struct SavedEvent {
    QString name;  // without ".json"
    qint64 bytes = 0;
    QDateTime changed;
    bool operator==(const SavedEvent&) const = default;
};

class SavedEvents final : public QObject {
    Q_OBJECT
  public:
    static constexpr qint64 kMostBytes = 8 << 20;

    explicit SavedEvents(QObject* parent = nullptr);
    ~SavedEvents() override;  // waits for a write that is under way

    void setPlace(const QString& workspace, const QString& function);  // "" for either: none
    const QVector<SavedEvent>& events() const { return events_; }      // by name
    bool isListed() const { return listed_; }                          // events() is true of this place
    bool contains(const QString& name) const;
    QString freeName(const QString& wish) const;     // "order", "order-2" …
    QString nameProblem(const QString& name) const;  // why it cannot be one, for people; else empty

    // then(text) when it could be read; else failed() says why, unless nobody asked for it.
    enum class Asked : std::uint8_t { ByUser, ByItself };
    void read(const QString& name, std::function<void(const QByteArray&)> then, Asked asked = Asked::ByUser);
    void save(const QString& name, const QByteArray& text, std::function<void()> then = {});
    void rename(const QString& name, const QString& newName, std::function<void()> then = {});
    void remove(const QString& name, std::function<void(const QByteArray& was)> then = {});

  signals:
    void listed();
    void fileChanged(const QString& name);  // by another program, or by a call above
    void failed(const QString& text);

  private:
    struct Answer {
        QByteArray text;
        QString error;
        bool gone = false;
    };
    QString folder() const;
    QString path(const QString& name) const;
    void run(std::function<Answer()> work, std::function<void(const Answer&)> then);
    void list();
    void take(QVector<SavedEvent> events);
    void drop(const QString& name);  // from the list
    void watch();

    QThreadPool pool_;  // one thread: calls keep their order
    QFileSystemWatcher watcher_;
    QTimer settle_;
    QString workspace_, function_;
    QVector<SavedEvent> events_;
    bool listed_ = false;
};

}  // namespace updraft
