// SpikePanel: the invocations behind a point of a chart, beside the charts. Return or a double click opens
// one; Esc closes the panel. Reads on another thread. Owned by its page; GUI thread.
#pragma once

#include <QFrame>

#include "widgets/base/background_job.h"
#include "widgets/monitor/drill/spike_reader.h"

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;
class QTreeView;

namespace updraft {

class SpikeModel;
class Theme;

class SpikePanel final : public QFrame {
    Q_OBJECT
  public:
    explicit SpikePanel(const Theme& theme, QWidget* parent = nullptr);

    void showSpike(const QString& database, const SpikeRequest& request);
    const SpikeRequest& request() const { return request_; }
    SpikeModel& model() { return *model_; }
    QTreeView& table() { return *table_; }

  signals:
    void opened(std::uint64_t sequence, const QString& function);
    void closed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void build();
    void setTexts();
    void read();
    void took(Result<SpikeList> list);
    void openCurrent();
    void say();

    const Theme& theme_;
    SpikeRequest request_;
    QString database_, problem_;
    SpikeModel* model_;
    QLabel* title_;
    QLabel* note_;
    QComboBox* order_;
    QTreeView* table_;
    QPushButton* open_;
    QToolButton* close_;
    BackgroundJob job_;
    std::uint64_t matching_ = 0;
    bool cut_ = false;
};

}  // namespace updraft
