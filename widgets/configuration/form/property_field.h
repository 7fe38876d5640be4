// PropertyField: one property in a form: its title, the editor of its kind, what it means, what is wrong, and
// a menu to take it back to its default or to see it in the template. Valid values are written when the
// person is done with them (Enter, another field, a choice); wrong ones say so while they are typed and are
// not written. GUI thread.
#pragma once

#include <QPointer>
#include <QWidget>

#include "widgets/configuration/form/template_form.h"
#include "widgets/configuration/form/value_editor.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace updraft {

class Theme;

class PropertyField final : public QWidget {
    Q_OBJECT
  public:
    // `base`: what the row's path is below, relative to the function's Properties. The row outlives the
    // field.
    PropertyField(TemplateForm& form, const Theme& theme, const PropertyRow& row, TemplatePath base,
                  QWidget* parent = nullptr);

    const PropertyRow& row() const { return row_; }
    // Fields of the same group: a required one that is missing keeps the others from being written.
    void setPeers(std::vector<PropertyField*> peers) { peers_ = std::move(peers); }
    void refresh();    // from the form
    void hideBadge();  // where what surrounds the field says it for all
    void hideTitle();
    bool matches(const QString& filter) const;
    QString message() const;

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void build(const Theme& theme);
    QWidget* buildHead();
    QWidget* buildComputed(const Theme& theme);
    void retranslate();
    FieldState state() const;
    QString placeholder(const FieldState& state) const;
    QString origin(const FieldState& state) const;
    void showMenu();
    void check();
    void commit();
    void written(const QString& problem);
    std::optional<PropertyProblem> problem() const;
    const PropertyField* missingPeer() const;
    QString diagnosticText() const;
    void say(const QString& text);
    std::vector<ValueChange> changes() const;

    TemplateForm& form_;
    const PropertyRow& row_;
    const bool event_;
    TemplatePath path_;
    std::vector<PropertyField*> peers_;
    ValueEditor* editor_;
    QLabel *title_, *badge_, *help_, *message_, *source_ = nullptr;
    QToolButton *menu_, *inYaml_ = nullptr;
    QWidget *computed_ = nullptr, *head_ = nullptr;
    QString shown_;  // what the template said when it was last shown
    bool everShown_ = false, badged_ = true;
    bool stale_ = false;  // written since: what is shown may differ from what the template says by now
};

}  // namespace updraft
