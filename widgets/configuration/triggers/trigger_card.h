// TriggerCard: one event of a function in the template: what it is, and its properties when opened. GUI
// thread.
#pragma once

#include <QFrame>

#include "widgets/configuration/form/template_form.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace updraft {

class PropertyField;
class Theme;

class TriggerCard final : public QFrame {
    Q_OBJECT
  public:
    TriggerCard(TemplateForm& form, const Theme& theme, std::string name, QWidget* parent = nullptr);

    const std::string& name() const { return name_; }
    void refresh();  // from the form
    void open(bool open);

  signals:
    void removeRequested(const QString& name);

  private:
    void build();
    void retranslate();
    void buildFields();

    TemplateForm& form_;
    const Theme& theme_;
    std::string name_, type_;
    QLabel *title_, *kind_, *badge_, *summary_, *unknown_;
    QToolButton *open_, *remove_, *inYaml_;
    QWidget* body_;
    QVBoxLayout* fieldsBox_;
    std::vector<PropertyField*> fields_;
};

}  // namespace updraft
