// NewWorkspaceDialog: a new workspace with one function from a template. Creates it, or says in place why it
// cannot. Deletes itself when closed. GUI thread.
#pragma once

#include <QDialog>

#include "runtime/function/catalogue/function_templates.h"
#include "widgets/base/background_job.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace updraft {

class NameField;
class TemplateList;
class Theme;

class NewWorkspaceDialog final : public QDialog {
    Q_OBJECT
  public:
    // `folder`: to create it there; empty: one is suggested.
    NewWorkspaceDialog(const Theme& theme, std::vector<FunctionTemplate> templates, const QString& folder,
                       QWidget* parent);

  signals:
    void created(const QString& folder);

  private:
    QWidget* buildForm();
    void connectAll();
    void retranslate();
    void showTemplate();
    void browse();
    void create();
    void updateButtons();
    QString folder() const;

    TemplateList* templates_;
    QLabel *title_, *description_, *folderLabel_, *nameLabel_, *problem_;
    QLineEdit* folder_;
    QPushButton *browse_, *cancel_, *create_;
    NameField* name_;
    BackgroundJob job_;
};

}  // namespace updraft
