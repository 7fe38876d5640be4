// RunningStrip: that something runs, for how long, how far it is, and how to end it. Shows itself only when
// it takes long enough to be read. GUI thread.
#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

#include "widgets/theme/theme.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace updraft {

class InvocationRunner;

class RunningStrip final : public QFrame {
    Q_OBJECT
  public:
    RunningStrip(const Theme& theme, InvocationRunner& runner, QWidget* parent = nullptr);

  private:
    void build();
    void refresh();
    InvocationRunner& runner_;
    QLabel* text_;
    QProgressBar* bar_;
    QPushButton* cancel_;
    QTimer appear_, tick_;
};

}  // namespace updraft
