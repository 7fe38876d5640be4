// DashboardNameDialog: asks for a dashboard's name; what is wrong with it is said in place. Deletes itself
// when closed. GUI thread. The book outlives it.
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace updraft {

class DashboardBook;

class DashboardNameDialog final : public QDialog {
    Q_OBJECT
  public:
    // `before`: the name of the one that is renamed; empty: a new one, for which `wish` is offered.
    DashboardNameDialog(const DashboardBook& book, const QString& before, const QString& wish,
                        QWidget* parent);

  signals:
    void named(const QString& name);

  private:
    void setTexts();
    void follow();
    void save();

    const DashboardBook& book_;
    const QString before_;
    QLabel *label_, *problem_;
    QLineEdit* name_;
    QPushButton *ok_, *cancel_;
};

}  // namespace updraft
