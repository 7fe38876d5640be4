// FormulaPanel: beside the charts, what one figure is made of, to be read, selected and copied. Owned by the
// view; GUI thread.
#pragma once

#include <QFrame>

#include "widgets/cost/formula/cost_formula.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace updraft {

class Theme;

class FormulaPanel final : public QFrame {
    Q_OBJECT
  public:
    explicit FormulaPanel(const Theme& theme, QWidget* parent = nullptr);
    // The same title again only brings new figures: it stays where it was scrolled to.
    void show(const CostFormula& formula);
    QString text() const;

  signals:
    void closed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QLabel* title_;
    QPlainTextEdit* text_;
    QPushButton* copy_;
    QToolButton* close_;
};

}  // namespace updraft
