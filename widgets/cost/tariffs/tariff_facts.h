// TariffFacts: what a price list is besides its figures: whose, where, how long it holds, how it rounds, and
// where its figures come from, each source with its age. The dates of an own list can be changed. Owned by
// the dialog; GUI thread.
#pragma once

#include <QWidget>

#include "widgets/cost/tariffs/tariff_draft.h"

class QGridLayout;
class QLabel;
class QLineEdit;

namespace updraft {

class TariffFacts final : public QWidget {
    Q_OBJECT
  public:
    explicit TariffFacts(TariffDraft& draft, QWidget* parent = nullptr);
    void setToday(const TariffDate& today);
    void retranslate();

  signals:
    void said(const QString& problem);  // of a date that is typed; empty: it is right

  private:
    enum Fact : int { Provider, Service, Plan, Regions, Validity, Rounding, Notes, FactCount };
    void build();
    void follow();
    void fillSources();
    void take(QLineEdit* field);
    QString fact(Fact which) const;
    TariffPlace placeOf(const QLineEdit* field) const;

    TariffDraft& draft_;
    TariffDate today_;
    QLabel *names_[FactCount] = {}, *values_[FactCount] = {};
    QWidget* dates_;
    QLabel *fromLabel_, *toLabel_, *sourcesTitle_;
    QLineEdit *from_, *to_;
    QWidget* sources_;
    QString shownSources_;  // so that they are made anew only when they changed
};

}  // namespace updraft
