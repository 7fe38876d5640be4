// CardDialog: makes or changes a card of a dashboard, with a picture of it that follows what is typed and
// what happens. What is wrong is said in place. Deletes itself when closed. GUI thread.
#pragma once

#include <QDialog>

#include "widgets/monitor/dashboards/card_feeds.h"

class QLabel;
class QPushButton;

namespace updraft {

class CardForm;
class CardView;

class CardDialog final : public QDialog {
    Q_OBJECT
  public:
    enum class Purpose : std::uint8_t { New, Edit };
    CardDialog(const MonitorContext& context, Purpose purpose, const DashboardCard& card, QWidget* parent);

    CardForm& form() { return *form_; }
    CardView& preview() { return *preview_; }

  signals:
    void saved(const updraft::DashboardCard& card);

  private:
    void build();
    void setTexts();
    void follow();
    void showData();
    void save();

    MonitorContext context_;
    const Purpose purpose_;
    CardFeeds feeds_;
    CardForm* form_;
    CardView* preview_;
    QLabel* problem_;
    QPushButton *ok_, *cancel_;
};

}  // namespace updraft
