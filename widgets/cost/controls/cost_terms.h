// CostTerms: on what terms a month is priced and shown: negotiated discount, whose the free grant is, another
// currency by a rate that the person states, and a unit of their own to count in. A button that says what is
// out of the ordinary, and the form that it opens. Owned by the strip; GUI thread.
#pragma once

#include <QPushButton>

#include "widgets/cost/data/cost_data.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace updraft {

class CostTerms final : public QPushButton {
    Q_OBJECT
  public:
    explicit CostTerms(QWidget* parent = nullptr);
    void setQuery(const CostQuery& query);  // tells nobody
    void follow(const CostData& known);     // which functions there are, in which currency the tariff is
    QFrame& form() { return *form_; }

  signals:
    void changed(const updraft::CostQuery& query);  // by a person

  private:
    void build();
    void buildGrant(QFormLayout* layout);
    void buildCurrency(QFormLayout* layout);
    void buildUnit(QFormLayout* layout);
    void open();
    void read();
    void readCurrency();
    void say();
    void retranslate();
    QLabel* label(QFormLayout* layout, QWidget* field);

    CostQuery query_;
    QString from_ = QStringLiteral("USD");
    QFrame* form_;
    QDoubleSpinBox *discount_, *rate_;
    QButtonGroup* grant_;
    QLineEdit *currency_, *source_, *unit_;
    QDateEdit* date_;
    QComboBox* function_;
    QSpinBox* count_;
    QCheckBox* successful_;
    QList<QLabel*> labels_;  // in the order of Label
    bool filling_ = false;
};

}  // namespace updraft
