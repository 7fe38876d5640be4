// LanguageServer: one language server on one workspace: started when the first file is opened, told of every
// open file and its changes, asked for completions, hovers and definitions. Restarted when it crashes, three
// times; then it says so once and stays away. Owned by LanguageServers; GUI thread, never blocks.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <map>
#include <memory>

#include "widgets/language/language_protocol.h"
#include "widgets/language/server_process.h"

namespace updraft {

struct ServerCommand {
    QString name;     // of the program, shown beside its problems
    QString program;  // looked up on PATH, or a path
    QStringList arguments;
    std::map<QString, QString> languageIds;  // by suffix: "py" is "python"
    QJsonObject settings;                    // for workspace/configuration
};

class LanguageServer final : public QObject {
    Q_OBJECT
  public:
    enum class State : std::uint8_t { Stopped, Starting, Ready, Failed };
    static constexpr int kMaxRestarts = 3;

    LanguageServer(ServerCommand command, QString workspace, QObject* parent = nullptr);
    ~LanguageServer() override;

    const ServerCommand& command() const { return command_; }
    State state() const { return state_; }
    bool isInstalled() const;
    qint64 processId() const { return process_ ? process_->processId() : 0; }
    bool serves(const QString& path) const;

    void open(const QString& path, const QByteArray& utf8);
    void change(const QString& path, const QByteArray& utf8);
    void saved(const QString& path);
    void close(const QString& path);

    // Lines and columns from 0, columns in characters. The answer comes later, empty when there is none; it
    // does not come when `context` is gone.
    void complete(const QString& path, int line, int column, QObject* context,
                  std::function<void(std::vector<ServerCompletion>)> then);
    void hover(const QString& path, int line, int column, QObject* context,
               std::function<void(QString)> then);
    void definition(const QString& path, int line, int column, QObject* context,
                    std::function<void(std::vector<TextPlace>)> then);

  signals:
    void stateChanged();
    void problemsFound(const QString& path, const Problems& problems);
    void failed(const QString& explanation);  // once

  private:
    struct File {
        QByteArray text;
        int version = 0;
    };
    void start();
    void initialized(const QJsonValue& result);
    void ended(bool couldStart);
    void giveUp(const QString& explanation);
    void answerServer(const QJsonValue& id, const QString& method, const QJsonObject& params);
    void tellOpen(const QString& path, File& file);
    void setState(State state);
    void ask(const QString& method, const QString& path, int line, int column, QObject* context,
             std::function<void(const QJsonValue&)> then);

    ServerCommand command_;
    QString workspace_;
    std::unique_ptr<ServerProcess> process_;
    State state_ = State::Stopped;
    std::map<QString, File> files_;
    std::map<QString, qint64> asked_;  // newest request by method: a newer one makes it void
    bool incremental_ = false;
    int crashes_ = 0;
    QElapsedTimer running_;
    QTimer restart_;
};

}  // namespace updraft
