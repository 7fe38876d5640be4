#include "widgets/cost/data/shown_currency.h"

namespace updraft {
namespace {

class Conversion {
  public:
    explicit Conversion(const CurrencyRate& rate) : rate_(rate.rate), factor_(rate.rate.approximate()) {}

    void operator()(Amount& amount) const { amount = amount.scaled(rate_); }
    void operator()(double& amount) const { amount *= factor_; }
    void operator()(MoneyRange& range) const {
        (*this)(range.low);
        (*this)(range.high);
    }
    void operator()(CostPart& part) const {
        for (Amount* amount : {&part.list, &part.grant, &part.discount}) (*this)(*amount);
    }
    void operator()(CostUse& use) const {
        for (Amount& part : use.parts) (*this)(part);
    }
    void operator()(FanBand& band) const {
        for (Amount* amount : {&band.low80, &band.low50, &band.middle, &band.high50, &band.high80})
            (*this)(*amount);
    }
    template <typename T>
    void operator()(std::vector<T>& all) const {
        for (T& one : all) (*this)(one);
    }
    void operator()(CostForecast& forecast) const {
        (*this)(forecast.untilNow);
        (*this)(forecast.paths);
        for (ForecastDay& day : forecast.days) {
            (*this)(day.cumulative);
            (*this)(day.ofDay);
        }
    }
    void operator()(BreakEvenCurve& curve) const {
        (*this)(curve.fixed);
        for (BreakEvenCurve::Point& point : curve.points) (*this)(point.cost);
    }

  private:
    const Amount& rate_;
    double factor_;
};

}  // namespace

void showIn(CostData& data, const CurrencyRate& rate) {
    const QString from = QString::fromStdString(rate.from), to = QString::fromStdString(rate.to);
    if (data.currency != from) return;
    const Conversion convert(rate);
    for (MoneyRange* range : {&data.list, &data.grant, &data.discount, &data.net}) convert(*range);
    convert(data.use);
    convert(data.daySums);
    convert(data.fixed);
    convert(data.breakEven);
    for (CostRow& row : data.rows) {
        convert(row.share);
        convert(row.days);
    }
    if (data.forecast) convert(*data.forecast);
    for (ElsewhereRow& row : data.elsewhere) {
        if (row.currency != from) continue;
        convert(row.net);
        convert(row.use);
        row.currency = to;
    }
    for (WhatIfBill& bill : data.whatIfs) {
        if (bill.currency != from) continue;
        convert(bill.net);
        bill.currency = to;
    }
    data.currency = to;
    data.shownBy = rate;
}

}  // namespace updraft
