// ValueEditor: the part of a form's field in which a value is edited, one kind for each kind of property.
// Owned by its field. GUI thread.
#pragma once

#include <QWidget>
#include <optional>

#include "runtime/function/template/edit/property_check.h"
#include "runtime/function/template/edit/template_edit.h"
#include "runtime/function/template/edit/written_template.h"

namespace updraft {

class Theme;

// What is written for a property when a field is shown.
struct FieldState {
    std::optional<WrittenValue> own;        // at the function itself
    std::optional<WrittenValue> inherited;  // by Globals
    QString placeholder;                    // what holds when nothing is written
};

class ValueEditor : public QWidget {
    Q_OBJECT
  public:
    explicit ValueEditor(const PropertyRow& row, QWidget* parent = nullptr) : QWidget(parent), row_(row) {}

    // False: what is written is nothing that this editor can show, such as an intrinsic function.
    virtual bool canShow(const FieldState& state) const;
    void show(const FieldState& state);
    // Relative to the property; nothing as value removes.
    virtual std::vector<ValueChange> changes() const = 0;
    virtual std::optional<PropertyProblem> problem() const = 0;
    virtual bool isEmpty() const = 0;
    virtual void setNames(const QString& title) = 0;  // for assistive tools
    virtual void setInvalid(bool invalid) { (void)invalid; }
    bool isTouched() const { return touched_; }  // since it was last shown or committed
    void settle() { touched_ = false; }
    const PropertyRow& row() const { return row_; }

  signals:
    void typed();      // something else stands there now
    void committed();  // the person is done with it

  protected:
    virtual void take(const FieldState& state) = 0;
    void touch();
    void commit();  // when it was touched

    const PropertyRow& row_;

  private:
    bool touched_ = false;
};

// `preset` names what a list can be extended with besides what is typed: YAML and a text for people.
using ItemPreset = std::pair<std::string, QString>;
using ItemPresets = std::function<std::vector<ItemPreset>()>;
ValueEditor* makeValueEditor(const PropertyRow& row, const Theme& theme, const ItemPresets& presets,
                             QWidget* parent);

// Pages scroll: the wheel is for the page unless the control has the focus.
void leaveWheelToPage(QWidget* control);

}  // namespace updraft
