#include "widgets/functions/dialogs/build_view.h"

#include <signal.h>
#include <unistd.h>

#include <QLabel>
#include <QProgressBar>
#include <QScrollBar>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMostLines = 5000;

}  // namespace

BuildView::BuildView(const Theme& theme, QWidget* parent)
    : QWidget(parent), title_(new QLabel), bar_(new QProgressBar), output_(new QPlainTextEdit) {
    title_->setObjectName(QStringLiteral("buildState"));
    title_->setWordWrap(true);
    setLook(title_, "heading");
    bar_->setTextVisible(false);
    bar_->setFixedHeight(4);
    bar_->setRange(0, 0);
    output_->setObjectName(QStringLiteral("buildOutput"));
    output_->setReadOnly(true);
    output_->setMaximumBlockCount(kMostLines);
    output_->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title_);
    column->addWidget(bar_);
    column->addWidget(output_, 1);
    process_.setProcessChannelMode(QProcess::MergedChannels);
    process_.setChildProcessModifier([] { ::setpgid(0, 0); });  // so that compilers end with the script
    connect(&process_, &QProcess::readyRead, this, &BuildView::append);
    connect(&process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) ended(State::NotStarted);
    });
    connect(&process_, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        append();
        const bool built = code == 0 && status == QProcess::NormalExit;
        ended(state_ == State::Cancelled ? state_ : built ? State::Built : State::Failed);
    });
    themed(output_, theme, [this, &theme] { output_->setFont(theme.font(FontRole::Mono)); });
    retranslated(this, [this] {
        output_->setAccessibleName(tr("Output of the build"));
        showState();
    });
}

BuildView::~BuildView() {
    process_.disconnect(this);
    cancel();
    process_.waitForFinished(200);  // milliseconds; it was killed
}

void BuildView::start(const QString& folder, const QString& command) {
    command_ = command;
    state_ = State::Running;
    output_->clear();
    showState();
    process_.setWorkingDirectory(folder);
    process_.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
}

void BuildView::cancel() {
    if (!isRunning()) return;
    state_ = State::Cancelled;
    if (process_.processId() > 0) ::kill(-static_cast<pid_t>(process_.processId()), SIGKILL);
    process_.kill();
}

void BuildView::append() {
    const QString text = QString::fromLocal8Bit(process_.readAll());
    if (text.isEmpty()) return;
    QTextCursor end(output_->document());
    end.movePosition(QTextCursor::End);
    end.insertText(text);
    output_->verticalScrollBar()->setValue(output_->verticalScrollBar()->maximum());
}

void BuildView::ended(State state) {
    state_ = state;
    showState();
    emit finished(state == State::Built);
}

void BuildView::showState() {
    bar_->setVisible(state_ == State::Running);
    setLook(title_, state_ == State::Failed || state_ == State::NotStarted ? "error" : "heading");
    switch (state_) {
        case State::Waiting:
            return title_->clear();
        case State::Running:
            return title_->setText(tr("%1 is running …").arg(command_));
        case State::Built:
            return title_->setText(tr("Built. The function can be invoked."));
        case State::Failed:
            return title_->setText(
                tr("%1 failed. The function is there; mend what the output says and run it again.")
                    .arg(command_));
        case State::Cancelled:
            return title_->setText(
                tr("%1 was stopped. Run it in the function's folder before you invoke.").arg(command_));
        case State::NotStarted:
            return title_->setText(tr("%1 could not be started: %2").arg(command_, process_.errorString()));
    }
}

}  // namespace updraft
