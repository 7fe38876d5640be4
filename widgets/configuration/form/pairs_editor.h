// PairsEditor: names and values as a table: environment variables and tags. Lines NAME=value can be pasted.
#pragma once

#include "widgets/configuration/form/pairs_model.h"
#include "widgets/configuration/form/value_editor.h"

class QTableView;
class QToolButton;

namespace updraft {

class PairsEditor final : public ValueEditor {
    Q_OBJECT
  public:
    PairsEditor(const PropertyRow& row, const Theme& theme, QWidget* parent);
    bool canShow(const FieldState& state) const override;
    std::vector<ValueChange> changes() const override;
    std::optional<PropertyProblem> problem() const override;
    bool isEmpty() const override;
    void setNames(const QString& title) override;

  protected:
    void take(const FieldState& state) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void build();
    void add();
    void paste();
    void removeCurrent();
    void changed();
    void fit();

    PairsModel* model_;
    QTableView* table_;
    QToolButton *add_, *paste_, *remove_, *reveal_;
    std::vector<Pair> written_;  // as the template has it, without Globals
};

}  // namespace updraft
