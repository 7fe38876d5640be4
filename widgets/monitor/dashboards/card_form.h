// CardForm: the fields of a dashboard's card. Owned by its dialog; GUI thread.
#pragma once

#include <QWidget>

#include "widgets/monitor/dashboards/dashboard.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace updraft {

class ScopeFields;
struct PlatformView;

class CardForm final : public QWidget {
    Q_OBJECT
  public:
    explicit CardForm(QWidget* parent = nullptr);

    void setFunctions(const PlatformView& view);  // what there is to choose from
    void setCard(const DashboardCard& card);
    DashboardCard card() const;
    QString problem() const;  // why it cannot be a card, for people; empty: it can

  signals:
    void changed();

  private:
    QComboBox* addCombo(const char* name);
    QSpinBox* addSpin(const char* name, int most);
    QLabel* addRow(QGridLayout* grid, QWidget* field, QWidget* second = nullptr);
    QWidget* sizeRow();
    void build();
    void setTexts();
    void fillContents();
    void fillStatistics(const QString& chosen);
    void contentChosen();
    CardContent content() const;
    QString statistic() const;
    void edited();

    QComboBox *content_, *statistic_;
    ScopeFields* scope_;
    QLineEdit* title_;
    QSpinBox *columns_, *rows_;
    QLabel *contentLabel_, *scopeLabel_, *titleLabel_, *sizeLabel_, *help_;
    QLabel *columnsText_, *rowsText_;
    bool showing_ = false;
};

}  // namespace updraft
