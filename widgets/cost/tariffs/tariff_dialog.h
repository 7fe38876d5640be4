// TariffDialog: a price list in full: its facts, figures, sources and their age; and for lists of one's own
// the place to change them. Follows files that others change. Deletes itself when closed; the theme and the
// feed outlive it. GUI thread.
#pragma once

#include <QDialog>
#include <functional>

#include "widgets/cost/data/cost_feed.h"
#include "widgets/cost/tariffs/tariff_draft.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace updraft {

class ChoiceButton;
class TariffFacts;
class TariffModel;
class Theme;

class TariffDialog final : public QDialog {
    Q_OBJECT
  public:
    TariffDialog(const Theme& theme, CostFeed& feed, QWidget* parent);

    void showTariff(const QString& id);  // asks about unsaved changes first
    TariffDraft& draft() { return draft_; }
    bool save();  // whether nothing is unsaved afterwards
    void reject() override;

  signals:
    void tariffWanted(const QString& id);
    void fileWanted(const QString& path, int line);

  private:
    void build();
    QWidget* buildTop();
    QWidget* buildFigures();
    QWidget* buildEdits();
    QWidget* buildBottom();
    void connectParts();
    void retranslate();
    void follow();       // lists, from files
    void followDraft();  // what is shown of one
    void showProblems();
    void fillChoices();
    void choose(const std::string& id);
    void say(const QString& problem);
    void makeOwn();
    void askAndDelete();
    void openText(const QString& path, int line);
    void leave(std::function<void()> then);
    QString checkSource() const;
    TariffSource source() const;
    QString shownId() const { return QString::fromStdString(draft_.tariff().id); }

    const Theme& theme_;
    CostFeed& feed_;
    TariffsPtr tariffs_;
    TariffDraft draft_;
    TariffModel* model_;
    TariffFacts* facts_;
    ChoiceButton* choice_;
    QTableView* table_;
    QWidget* edits_ = nullptr;
    QLabel *age_, *stale_, *problems_, *said_, *sourceLabel_, *dateLabel_;
    QLineEdit *source_, *date_;
    QPushButton *use_, *makeOwn_, *text_, *delete_, *save_, *close_;
    QPushButton *undo_, *redo_;
    QString wanted_;  // to be shown once its file is read
};

}  // namespace updraft
