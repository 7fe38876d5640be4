// NameDialog: asks for the new name of a function to rename or copy, and does it; what goes wrong is said in
// place. Deletes itself when closed. GUI thread.
#pragma once

#include <QDialog>

#include "widgets/functions/edits/workspace_edits.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace updraft {

class NameField;

class NameDialog final : public QDialog {
    Q_OBJECT
  public:
    enum class Purpose : std::uint8_t { Rename, Duplicate };
    NameDialog(WorkspaceEdits& edits, Purpose purpose, QString function, QWidget* parent);

  private:
    void build();
    void begin();
    void run();
    void finished(const EditOutcome& outcome);

    WorkspaceEdits& edits_;
    const Purpose purpose_;
    const QString function_;
    NameField* name_;
    QLabel* hint_;
    QCheckBox* logicalId_;
    QPushButton* ok_;
    QPushButton* cancel_;
    bool running_ = false;
};

}  // namespace updraft
