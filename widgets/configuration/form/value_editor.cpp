#include "widgets/configuration/form/value_editor.h"

#include <QEvent>

#include "widgets/configuration/form/items_editor.h"
#include "widgets/configuration/form/pairs_editor.h"
#include "widgets/configuration/form/single_editors.h"

namespace updraft {
namespace {

class WheelGuard final : public QObject {
  public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus()) return false;
        event->ignore();
        return true;
    }
};

}  // namespace

void leaveWheelToPage(QWidget* control) {
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(new WheelGuard(control));
}

bool ValueEditor::canShow(const FieldState& state) const {
    if (!state.own) return true;
    return state.own->kind == WrittenValue::Kind::Single || state.own->kind == WrittenValue::Kind::Null;
}

void ValueEditor::show(const FieldState& state) {
    take(state);
    touched_ = false;
}

void ValueEditor::touch() {
    touched_ = true;
    emit typed();
}

void ValueEditor::commit() {
    if (touched_) emit committed();
}

ValueEditor* makeValueEditor(const PropertyRow& row, const Theme& theme, const ItemPresets& presets,
                             QWidget* parent) {
    switch (row.kind) {
        case PropertyKind::Integer:
        case PropertyKind::Number:
            return new NumberEditor(row, parent);
        case PropertyKind::Choice:
        case PropertyKind::Switch:
            return new ChoiceEditor(row, parent);
        case PropertyKind::List:
            if (row.mostItems == 1 && !row.allowed.empty()) return new ChoiceEditor(row, parent);
            return new ItemsEditor(row, presets, parent);
        case PropertyKind::Map:
            return new PairsEditor(row, theme, parent);
        case PropertyKind::Group:
        case PropertyKind::Yaml:
            return new BlockEditor(row, theme, parent);
        case PropertyKind::Text:
            break;
    }
    if (row.name() == "InlineCode") return new BlockEditor(row, theme, parent);
    return new TextEditor(row, parent);
}

}  // namespace updraft
