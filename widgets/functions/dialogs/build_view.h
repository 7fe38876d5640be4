// BuildView: runs a build script in a function's folder and shows what it writes; it can be stopped, with all
// that it started. Owned by its parent; GUI thread.
#pragma once

#include <QPlainTextEdit>
#include <QProcess>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace updraft {

class Theme;

class BuildView final : public QWidget {
    Q_OBJECT
  public:
    explicit BuildView(const Theme& theme, QWidget* parent = nullptr);
    ~BuildView() override;

    // `command` as the template says: "./build.sh".
    void start(const QString& folder, const QString& command);
    void cancel();
    bool isRunning() const { return process_.state() != QProcess::NotRunning; }
    bool succeeded() const { return state_ == State::Built; }

  signals:
    void finished(bool built);

  private:
    enum class State : std::uint8_t { Waiting, Running, Built, Failed, Cancelled, NotStarted };
    void append();
    void ended(State state);
    void showState();

    QProcess process_;
    QLabel* title_;
    QProgressBar* bar_;
    QPlainTextEdit* output_;
    QString command_;
    State state_ = State::Waiting;
};

}  // namespace updraft
