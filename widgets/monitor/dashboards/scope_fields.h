// ScopeFields: whose invocations a card shows: as the page, or of a function, a version or an alias of it, a
// trigger. Owned by its form; GUI thread.
#pragma once

#include <QWidget>

#include "widgets/monitor/dashboards/dashboard.h"

class QComboBox;

namespace updraft {

struct PlatformView;

class ScopeFields final : public QWidget {
    Q_OBJECT
  public:
    explicit ScopeFields(QWidget* parent = nullptr);

    void setFunctions(const PlatformView& view);  // what there is to choose from
    void setScope(const std::optional<MonitorFilter>& scope);
    std::optional<MonitorFilter> scope() const;
    void setTexts();

  signals:
    void changed();

  private:
    struct FunctionChoice {
        QString name;
        QStringList versions, aliases;
    };
    QComboBox* addCombo(const char* name);
    void fill(const std::optional<MonitorFilter>& scope);
    void fillQualifiers(const QString& chosen);
    void functionChosen();

    std::vector<FunctionChoice> functions_;
    std::optional<MonitorFilter> original_;  // what the fields cannot say stays
    QComboBox *function_, *qualifier_, *trigger_;
    bool filling_ = false;
};

}  // namespace updraft
