// AlarmForm: the fields of an alarm, each with what is wrong with it said below them all. Owned by its
// dialog; GUI thread.
#pragma once

#include <QWidget>

#include "runtime/telemetry/alarm.h"

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace updraft {

struct PlatformView;

class AlarmForm final : public QWidget {
    Q_OBJECT
  public:
    explicit AlarmForm(QWidget* parent = nullptr);

    void setFunctions(const PlatformView& view);  // what there is to choose from
    void setAlarm(const AlarmDefinition& alarm);
    AlarmDefinition alarm() const;
    bool isSound() const { return validate(alarm()).ok(); }
    // A new alarm is named after what it watches until somebody types a name.
    void setSuggestsName(bool suggests);

  signals:
    void changed();

  private:
    QComboBox* addCombo(const char* name);
    void build();
    QWidget* conditionRow();
    QWidget* periodRow();
    void addRow(QGridLayout* grid, QLabel*& label, const char* name, QWidget* field,
                QWidget* second = nullptr);
    void setTexts();
    void fillMetrics();
    void fillStatistics(const QString& chosen);
    void fillQualifiers(const QString& chosen);
    void fillPeriods(int chosen);
    void showUnit();
    void edited();
    QString statistic() const;

    struct FunctionChoice {
        QString name;
        QStringList versions, aliases;
    };
    std::vector<FunctionChoice> functions_;
    AlarmDefinition original_;  // what the form does not show stays
    QLineEdit* name_;
    QComboBox *metric_, *statistic_, *function_, *qualifier_, *comparison_, *period_, *missing_;
    QDoubleSpinBox* threshold_;
    QSpinBox *datapoints_, *periods_;
    QLabel *nameLabel_, *metricLabel_, *functionLabel_, *conditionLabel_, *periodLabel_, *missingLabel_;
    QLabel *of_, *periodsOf_;
    QLabel* help_;
    bool showing_ = false, suggestsName_ = false;
};

}  // namespace updraft
