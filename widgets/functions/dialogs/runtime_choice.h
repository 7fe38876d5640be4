// RuntimeChoice: the runtimes of one language, and what runs them on this machine. Owned by its parent; GUI
// thread.
#pragma once

#include <QWidget>

#include "widgets/base/background_job.h"

class QComboBox;
class QLabel;

namespace updraft {

class RuntimeChoice final : public QWidget {
    Q_OBJECT
  public:
    explicit RuntimeChoice(QWidget* parent = nullptr);

    void offer(const QString& identifier);  // and the others of its language; selects it
    QString runtime() const;

  signals:
    void changed();

  private:
    // What runs a runtime here.
    struct Host {
        QString version;  // "3.11.2"
        QString path;
        bool exact = true, found = false;
    };
    void look();
    void show();

    QComboBox* box_;
    QLabel* note_;
    BackgroundJob job_;
    Host host_;
    bool known_ = false;
};

}  // namespace updraft
