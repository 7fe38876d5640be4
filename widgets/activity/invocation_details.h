// InvocationDetails: one invocation in full: figures, log with the platform's lines, source links. Reads it
// in the background. Owned by InvocationsView; GUI thread.
#pragma once

#include <QFrame>

#include "widgets/base/background_job.h"
#include "widgets/models/record_reader.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace updraft {

class MonoView;
class Theme;

class InvocationDetails final : public QFrame {
    Q_OBJECT
  public:
    explicit InvocationDetails(const Theme& theme, QWidget* parent = nullptr);
    void setDatabase(const QString& path);
    void show(const InvocationRow& row);
    void clear();
    std::uint64_t sequence() const { return row_ ? row_->record.sequence : 0; }

  signals:
    void openSource(const QString& path, int line, int column);
    void replayRequested(std::uint64_t sequence);
    void closed();

  private:
    void setTexts();
    void load();
    void render();
    void renderHead();
    QString figures() const;
    QString logText() const;
    QString payloadText(const QString& text, bool cut, std::uint64_t bytes) const;

    const Theme& theme_;
    QLabel* status_;
    QLabel* figures_;
    QPushButton* replay_;
    QPushButton* copy_;
    QToolButton* close_;
    QTabWidget* tabs_;
    MonoView* log_;
    MonoView* event_;
    MonoView* response_;
    std::shared_ptr<RecordReader> reader_;
    BackgroundJob job_;
    std::optional<InvocationRow> row_;
    RecordDetail detail_;
    QString eventText_, responseText_;  // made for reading in the background
    bool loaded_ = false;
};

}  // namespace updraft
