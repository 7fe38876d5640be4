// The price lists that functions can be billed on, as choices: AWS Lambda first, under an empty key, then by
// provider. GUI thread.
#pragma once

#include <QCoreApplication>

#include "widgets/base/choice_popup.h"
#include "widgets/cost/data/cost_data.h"

namespace updraft {

class TariffChoices {
    Q_DECLARE_TR_FUNCTIONS(TariffChoices)
  public:
    // currency: only those in it; empty: all.
    static QList<Choice> all(const TariffsPtr& tariffs, std::string_view currency = {});
    // "AWS Lambda", "Vercel Functions · iad1"; of one that is not known, its id.
    static QString name(const std::string& id, const TariffsPtr& tariffs);
};

}  // namespace updraft
