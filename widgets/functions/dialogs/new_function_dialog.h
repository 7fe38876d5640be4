// NewFunctionDialog: a new function from a template: which one, its name and figures, and what will be
// written. It creates the function, and builds it where the template asks for that. Deletes itself when
// closed. GUI thread.
#pragma once

#include <QDialog>
#include <QTimer>

#include "widgets/functions/edits/workspace_edits.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace updraft {

class BuildView;
class NameField;
class RuntimeChoice;
class TemplateList;
class Theme;

class NewFunctionDialog final : public QDialog {
    Q_OBJECT
  public:
    NewFunctionDialog(const Theme& theme, WorkspaceEdits& edits, std::vector<FunctionTemplate> templates,
                      QWidget* parent);

    void selectTemplate(const QString& id);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void reject() override;

  private:
    QWidget* buildForm();
    QWidget* buildPreview();
    QLayout* buildButtons();
    void connectAll();
    void retranslate();
    void showTemplate();
    void suggestName();
    void refreshPreview();
    void showPreview(const EditPreview& preview);
    void updateButtons();
    NewFunctionSpec spec() const;
    void create();
    void created(const EditOutcome& outcome);

    const Theme& theme_;
    WorkspaceEdits& edits_;
    TemplateList* templates_;
    QStackedWidget* pages_;
    BuildView* build_;
    QLabel* title_;
    QLabel* description_;
    NameField* name_;
    RuntimeChoice* runtime_;
    QSpinBox* memory_;
    QSpinBox* timeout_;
    QCheckBox* runBuild_;
    QLabel *nameLabel_, *runtimeLabel_, *memoryLabel_, *timeoutLabel_, *filesLabel_, *yamlLabel_;
    QPlainTextEdit *files_, *yaml_;
    QLabel* problem_;
    QPushButton *cancel_, *create_;
    QTimer previewSoon_;
    bool creating_ = false, isCreated_ = false;
};

}  // namespace updraft
