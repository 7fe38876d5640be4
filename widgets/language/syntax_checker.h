// SyntaxChecker: checks the text of open documents as the user pauses, and reports to DiagnosticsModel. JSON
// and YAML are read in process; other languages by a function that asks the real interpreter. A newer text
// makes a running check's answer void. Owned by the composition root; GUI thread, checks run elsewhere.
#pragma once

#include <QObject>
#include <QTimer>
#include <map>
#include <memory>

#include "widgets/base/background_job.h"
#include "widgets/language/problem.h"

namespace updraft {

class DiagnosticsModel;
class Document;
class DocumentStore;

struct SyntaxCheckRequest {
    QString path;
    QByteArray utf8;
    QString runtime = {};  // of the function that the file belongs to, if that is known
};
// Blocks, on a thread of the pool; gives up when asked to stop. Nothing: it cannot check such files.
using SyntaxCheck = std::function<std::optional<Problems>(const SyntaxCheckRequest&, const std::stop_token&)>;

class SyntaxChecker final : public QObject {
    Q_OBJECT
  public:
    static constexpr int kPauseMs = 400;

    SyntaxChecker(DocumentStore& store, DiagnosticsModel& model, SyntaxCheck how, QObject* parent = nullptr);
    ~SyntaxChecker() override;
    // Which runtime a file is for ("python3.13"); GUI thread.
    void setRuntimeOf(std::function<QString(const QString& path)> runtimeOf) {
        runtimeOf_ = std::move(runtimeOf);
    }
    void setEnabled(bool enabled);

  private:
    struct Watched;
    void watch(Document* document);
    void forget(Document* document);
    void check(Document* document);

    DocumentStore& store_;
    DiagnosticsModel& model_;
    SyntaxCheck check_;
    std::function<QString(const QString&)> runtimeOf_;
    bool enabled_ = true;
    std::map<Document*, std::unique_ptr<Watched>> watched_;
};

}  // namespace updraft
