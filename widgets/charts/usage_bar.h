// UsageBar: how much of a limit is used, as a thin bar; near the limit it turns to the colour of errors. What
// it shows is said in words by a label beside it and by its accessible description. GUI thread.
#pragma once

#include <QWidget>

#include "widgets/theme/theme.h"

namespace updraft {

class UsageBar final : public QWidget {
    Q_OBJECT
  public:
    static constexpr double kNear = 0.9;

    explicit UsageBar(const Theme& theme, QWidget* parent = nullptr);
    void setUsage(double used, double limit);
    double share() const { return limit_ > 0 ? used_ / limit_ : 0; }
    QSize sizeHint() const override { return {120, 6}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Theme& theme_;
    double used_ = 0, limit_ = 0;
};

}  // namespace updraft
