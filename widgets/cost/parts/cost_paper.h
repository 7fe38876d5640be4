// CostPaper: what Cost's page lies on: cards in sections, each with a heading, so that many of them stay in
// order. A section's cards stand side by side, six columns wide, where there is room, else below each other.
// Owned by the view's scroll area, owns the cards; GUI thread.
#pragma once

#include <QWidget>
#include <map>
#include <vector>

class QGridLayout;
class QLabel;

namespace updraft {

class CostPaper final : public QWidget {
    Q_OBJECT
  public:
    // In this order. Notes and figures have no heading: what they are is plain.
    enum class Section : std::uint8_t { Notes, Figures, Money, Advice, Compare, Budgets };
    static constexpr int kColumns = 6, kWideFrom = 900;  // pixels

    explicit CostPaper(QWidget* parent = nullptr);

    // After what the section has already. `height`: least; 0: as the card asks for, without growing.
    void add(Section section, QWidget* card, int columns, int height = 0);
    // Shown above the section once it has a card; empty: none.
    void setHeading(Section section, const QString& heading);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    struct Card {
        QWidget* widget = nullptr;
        int columns = kColumns, height = 0;
    };
    struct Part {
        std::vector<Card> cards;
        QLabel* heading = nullptr;
    };
    void follow(int width);
    void arrange(bool wide);
    int place(const Part& part, int row, bool wide);

    QGridLayout* grid_;
    std::map<Section, Part> parts_;
    bool wide_ = false;
};

}  // namespace updraft
