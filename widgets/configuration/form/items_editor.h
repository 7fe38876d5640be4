// ItemsEditor: a list of texts in their order. Items that the template computes are shown as they are
// written; they can be moved and removed, and edited in YAML only.
#pragma once

#include "widgets/configuration/form/value_editor.h"

class QLabel;
class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace updraft {

class ItemsEditor final : public ValueEditor {
    Q_OBJECT
  public:
    ItemsEditor(const PropertyRow& row, ItemPresets presets, QWidget* parent);
    bool canShow(const FieldState& state) const override;
    std::vector<ValueChange> changes() const override;
    std::optional<PropertyProblem> problem() const override;
    bool isEmpty() const override;
    void setNames(const QString& title) override;

  protected:
    void take(const FieldState& state) override;

  private:
    void build();
    void append(const QString& text, bool computed);
    void add();
    void addPreset(const ItemPreset& preset);
    void removeCurrent();
    void move(int by);
    void changed();
    void fit();
    void enable();

    ItemPresets presets_;
    QListWidget* list_;
    QLabel* none_;
    QToolButton *add_, *remove_, *up_, *down_;
    bool showing_ = false;
};

}  // namespace updraft
