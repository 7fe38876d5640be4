// ChipRow: small labels in a row; those that have no room are left out from the right. GUI thread.
#pragma once

#include <QWidget>
#include <vector>

class QLabel;

namespace updraft {

struct LabelChip {
    QString text, explanation;
    bool warning = false;
    bool operator==(const LabelChip&) const = default;
};

class ChipRow final : public QWidget {
    Q_OBJECT
  public:
    explicit ChipRow(QWidget* parent = nullptr);
    void setChips(const std::vector<LabelChip>& chips);
    int shownCount() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void layOut();
    std::vector<LabelChip> chips_;
    std::vector<QLabel*> labels_;
};

}  // namespace updraft
