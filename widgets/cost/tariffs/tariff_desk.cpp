#include "widgets/cost/tariffs/tariff_desk.h"

#include "widgets/cost/tariffs/tariff_dialog.h"

namespace updraft {

std::vector<const Tariff*> pricedTariffs(const CostData* data) {
    std::vector<const Tariff*> all;
    if (data == nullptr) return all;
    for (const PricedUsage& bill : data->bills)
        if (std::find(all.begin(), all.end(), bill.bill.tariff) == all.end()) all.push_back(bill.bill.tariff);
    return all;
}

void TariffDesk::open(QWidget* over) {
    if (dialog_) {
        dialog_->raise();
        return dialog_->activateWindow();
    }
    dialog_ = new TariffDialog(theme_, feed_, over);
    connect(dialog_, &TariffDialog::tariffWanted, this, &TariffDesk::tariffWanted);
    connect(dialog_, &TariffDialog::fileWanted, this, &TariffDesk::fileWanted);
    dialog_->open();
}

}  // namespace updraft
