// ScaleSlider: ×1 to ×1000 of the recorded traffic, logarithmic, with marks where a grant ends or a tier
// begins. Arrow keys step by 2.3 %, Page keys by ten times. Owned by its strip; GUI thread.
#pragma once

#include <QSlider>
#include <vector>

#include "widgets/cost/data/cost_data.h"

namespace updraft {

class Theme;

class ScaleSlider final : public QSlider {
    Q_OBJECT
  public:
    explicit ScaleSlider(const Theme& theme, QWidget* parent = nullptr);
    void setScale(std::uint32_t percent);
    std::uint32_t scale() const;
    void setBends(std::vector<ScaleBend> bends);
    const std::vector<ScaleBend>& bends() const { return bends_; }
    QSize sizeHint() const override;

  signals:
    void scaleChanged(std::uint32_t percent);  // by a person

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

  private:
    double xOf(double percent) const;
    void say();

    const Theme& theme_;
    std::vector<ScaleBend> bends_;
};

}  // namespace updraft
