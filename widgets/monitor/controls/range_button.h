// RangeButton: which stretch of time: the last minutes, hours, days, everything, or from one moment until
// another. Owned by its parent; GUI thread.
#pragma once

#include <QWidget>

#include "widgets/monitor/data/monitor_query.h"

class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace updraft {

class ChoiceButton;

// In seconds; 0 is everything.
inline constexpr qint64 kRangeSeconds[] = {60,     300,    900,    1'800,   3'600,     10'800,
                                           21'600, 43'200, 86'400, 604'800, 2'592'000, qint64{0}};
MonitorRange rangeOf(qint64 seconds);

class RangeButton final : public QWidget {
    Q_OBJECT
  public:
    explicit RangeButton(QWidget* parent = nullptr);
    void setRange(const MonitorRange& range, const TimeWindow& shown);
    ChoiceButton& button() { return *button_; }

  signals:
    void rangeChosen(const MonitorRange& range);

  private:
    QWidget* makeBetween();
    void setTexts();
    void chooseBetween();

    ChoiceButton* button_;
    QLabel* title_;
    QDateTimeEdit* from_;
    QDateTimeEdit* until_;
    QPushButton* apply_;
    MonitorRange range_;
};

}  // namespace updraft
