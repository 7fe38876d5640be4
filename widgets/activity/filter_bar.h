// FilterBar: which invocations the table shows: status, trigger, time, cold starts, and how far the search
// has got. Shown below the tabs when wanted. Owned by InvocationsView; GUI thread.
#pragma once

#include <QFrame>
#include <QTimer>

#include "widgets/models/invocation_row.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QHBoxLayout;
class QPushButton;

namespace updraft {

class FilterBar final : public QFrame {
    Q_OBJECT
  public:
    explicit FilterBar(QWidget* parent = nullptr);
    InvocationCriteria criteria() const;  // without the function
    void setCriteria(const InvocationCriteria& criteria);
    void clear() { setCriteria({}); }
    void focusText();

  signals:
    void changed();

  private:
    enum class Range : int { All, QuarterHour, Hour, Today, Between };
    QComboBox* addCombo(QHBoxLayout* layout, const QString& name);
    void fillStatus();
    void fillTriggers();
    void fillRanges();
    void onRange();
    void announce();
    void fixRange();

    QLineEdit* text_;
    QComboBox* status_;
    QComboBox* trigger_;
    QComboBox* range_;
    QDateTimeEdit* from_;
    QDateTimeEdit* until_;
    QCheckBox* cold_;
    QPushButton* clear_;
    WallNanos rangeFrom_ = 0;  // of the relative ranges, fixed when they were chosen
    std::optional<std::uint32_t> version_, environment_;  // from the table's menu
    QTimer textDelay_;
    bool setting_ = false;
};

}  // namespace updraft
