// ConfigurationPage: everything that the template can say about one function, as a form over template.yaml.
// What is written in the template and what stands here are the same at any time. A function that the template
// does not describe is shown as it is, with the reason. Owned by the studio's window; session, source and
// theme outlive it. GUI thread.
#pragma once

#include <QWidget>

#include "widgets/configuration/form/template_form.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;
class QStackedWidget;
class QTableWidget;
class QToolButton;
class QVBoxLayout;

namespace updraft {

class PlatformSession;
class PropertyField;
class Theme;
struct SettingsSection;

class ConfigurationPage final : public QWidget {
    Q_OBJECT
  public:
    ConfigurationPage(TemplateSource& source, PlatformSession& session, const Theme& theme,
                      QWidget* parent = nullptr);

    void setFunction(const QString& name);
    QString function() const { return form_.function(); }
    void focusFilter();
    void showProperty(const QString& path);  // "MemorySize": scrolls there and gives it the focus

  signals:
    void openSource(const QString& path, int line);  // absolute; line from 1

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Section {
        const SettingsSection* what;
        QWidget* box;
        QLabel* title;
        std::vector<PropertyField*> fields;
    };
    void build();
    QWidget* buildBar();
    QWidget* buildForm();
    QWidget* buildFacts();
    void addSection(const SettingsSection& what, QVBoxLayout* column);
    void connectParts();
    void retranslate();
    void refresh();
    void refreshFacts();
    QString whyReadOnly() const;
    void applyFilter();
    void goToSection(int index);
    void followScroll();

    PlatformSession& session_;
    const Theme& theme_;
    TemplateForm form_;
    std::vector<Section> sections_;
    QLineEdit* filter_;
    QToolButton *undo_, *redo_;
    QListWidget* index_;
    QScrollArea* scroll_;
    QLabel *nothing_, *reason_;
    QStackedWidget* stack_;
    QTableWidget* facts_;
    bool jumping_ = false;
};

}  // namespace updraft
