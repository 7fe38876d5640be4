// OwnTariffDialog: asks how a price list of one's own is to be called, and makes its file. What is wrong is
// said below the fields. Deletes itself when closed. GUI thread.
#pragma once

#include <QDialog>
#include <memory>

#include "runtime/cost/tariff_file.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace updraft {

class OwnTariffDialog final : public QDialog {
    Q_OBJECT
  public:
    // `folder`: of own lists; `like`: what the new one is as, until it is changed.
    OwnTariffDialog(QString folder, std::shared_ptr<const TariffCatalogue> all, Tariff like, QWidget* parent);

  signals:
    void made(const QString& id);

  private:
    void build();
    void setTexts();
    void check();
    void create();

    const QString folder_;
    const std::shared_ptr<const TariffCatalogue> all_;
    const Tariff like_;
    QLineEdit *id_, *plan_;
    QLabel *idLabel_, *planLabel_, *what_, *problem_;
    QPushButton *ok_, *cancel_;
};

}  // namespace updraft
