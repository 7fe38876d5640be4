// ServerProcess: one run of a language server: its process, the messages to and from it, and who waits for
// which answer. Never blocks; what is buffered is bounded. Owned by LanguageServer; GUI thread.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <functional>
#include <map>

#include "widgets/language/json_rpc.h"

namespace updraft {

class ServerProcess final : public QObject {
    Q_OBJECT
  public:
    using Answer =
        std::function<void(const QJsonValue& result)>;  // undefined: an error, no answer in time, or it died

    explicit ServerProcess(QObject* parent = nullptr);
    ~ServerProcess() override;  // asks it to leave and goes; it is killed when it does not. At the program's
                                // end it waits a moment

    void start(const QString& program, const QStringList& arguments, const QString& folder);
    bool isRunning() const { return process_ != nullptr; }
    qint64 processId() const { return process_ != nullptr ? process_->processId() : 0; }

    qint64 request(const QString& method, const QJsonObject& params, Answer answer, int timeoutMs);
    void cancel(qint64 id);               // its answer is no longer wanted
    void abandon() { waiting_.clear(); }  // no answer is wanted any more
    void notify(const QString& method, const QJsonObject& params);
    void respond(const QJsonValue& id, const QJsonValue& result);

    const QByteArray& lastWords() const { return errorTail_; }  // the end of what it wrote to stderr

  signals:
    void notified(const QString& method, const QJsonObject& params);
    void asked(const QJsonValue& id, const QString& method, const QJsonObject& params);
    void ended(bool couldStart);  // by itself

  private:
    static void endNow(QProcess& process);
    void read();
    void take(const QJsonObject& message);
    void send(const QJsonObject& message);
    void finish(bool couldStart);
    void giveUp(qint64 id);

    QProcess* process_ = nullptr;
    JsonRpcReader reader_;
    std::map<qint64, Answer> waiting_;
    qint64 nextId_ = 1;
    QByteArray errorTail_;
};

}  // namespace updraft
