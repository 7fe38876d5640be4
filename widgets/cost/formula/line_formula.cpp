#include "widgets/cost/formula/line_formula.h"

#include <QRegularExpression>

#include "widgets/cost/controls/cost_words.h"
#include "widgets/cost/controls/cpu_words.h"

namespace updraft {
namespace {

const QString kBreak = QStringLiteral("\n"), kIndent = QStringLiteral("    ");

// "configured with 512 MB, there 1024 MB"
QString inputName(const std::string& what) {
    static const QRegularExpression kMemory(
        QStringLiteral("^configured with (\\d+) MB(?:, there (\\d+) MB)?$"));
    const QString words = QString::fromStdString(what);
    const auto found = kMemory.match(words);
    if (!found.hasMatch()) {
        const QString cpu = CpuWords::input(words);
        return cpu.isEmpty() ? words : cpu;
    }
    if (found.captured(2).isEmpty()) return LineFormula::tr("configured with %1 MB").arg(found.captured(1));
    return LineFormula::tr("configured with %1 MB, which are %2 MB there")
        .arg(found.captured(1), found.captured(2));
}

}  // namespace

TariffDate todayOf(const CostData& data) {
    return parseTariffDate(dayText(usageDayOf(data.now))).value_or(TariffDate());
}

LineFormula::LineFormula(const PricedUsage& priced, const BillLine& line, const TariffDate& today)
    : line_(line),
      all_(explain(priced.bill, line, *priced.usage, today)),
      currency_(QString::fromStdString(all_.currency)) {}

QString LineFormula::amount(const std::string& quantity) const {
    return CostWords::decimal(quantity) + QLatin1Char(' ') + QString::fromStdString(all_.unit);
}

void LineFormula::addInputs(QStringList& text) const {
    for (const ExplainedInput& input : all_.inputs)
        text.append(kIndent + inputName(input.what) + QStringLiteral(": ") +
                    CostWords::decimal(input.quantity) + QLatin1Char(' ') +
                    QString::fromStdString(input.unit));
    if (all_.inputs.size() > 1) text.append(kIndent + tr("together %1").arg(amount(all_.quantity)));
}

void LineFormula::addTiers(QStringList& text) const {
    if (!all_.surchargeOn.empty())
        text.append(kIndent + tr("%1 of what %2 costs")
                                  .arg(QString::fromStdString(line_.dimension->tiers.front().price.text),
                                       QString::fromStdString(all_.surchargeOn)));
    int number = 0;
    for (const ExplainedTier& tier : all_.tiers) {
        ++number;
        QString words = kIndent + amount(tier.quantity) + QStringLiteral(" × ") +
                        QString::fromStdString(tier.price) + QLatin1Char(' ') + currency_;
        if (tier.priced) words += QStringLiteral(" = ") + CostWords::exact(tier.cost, currency_);
        if (line_.dimension->tiers.size() > 1)
            words += tier.upTo ? tr("  (tier %1, up to %2)").arg(number).arg(CostWords::decimal(*tier.upTo))
                               : tr("  (tier %1)").arg(number);
        text.append(words);
    }
    if (all_.quantityHigh)
        text.append(kIndent + tr("or up to %1: the rule is not clear").arg(amount(*all_.quantityHigh)));
    if (line_.unpriced > 0)
        text.append(kIndent + tr("%1 of it have no known price")
                                  .arg(amount(quantityText(line_.unpriced, line_.dimension->unitSize))));
}

void LineFormula::addTakenOff(QStringList& text) const {
    if (!all_.grant.high.isZero())
        text.append(kIndent + tr("free of it: %1 of %2 a month = −%3")
                                  .arg(amount(all_.granted), CostWords::decimal(all_.grantOfMonth),
                                       CostWords::exact(all_.grant, currency_)));
    if (!all_.discount.high.isZero())
        text.append(kIndent + tr("negotiated discount of %1 %: −%2")
                                  .arg(CostWords::decimal(all_.discountShare.times(100).text()),
                                       CostWords::exact(all_.discount, currency_)));
    text.append(kIndent + tr("to pay: %1").arg(CostWords::exact(all_.net, currency_)));
    if (all_.conversion)
        text.append(kIndent +
                    tr("= %1, at %2 for one %3")
                        .arg(CostWords::exact(all_.converted, QString::fromStdString(all_.conversion->to)),
                             CostWords::decimal(all_.conversion->rate.text()), currency_));
}

void LineFormula::addReasons(QStringList& text) const {
    if (line_.dimension->parts.empty())
        text.append(kIndent + CostWords::origin(line_) + QStringLiteral(": ") +
                    CostWords::meter(line_.dimension->meter));
    for (const std::string& assumption : all_.assumptions)
        text.append(kIndent + tr("assumed: %1").arg(QString::fromStdString(assumption)));
}

QString LineFormula::sourceText(const QString& tariff, const QString& line, const ExplainedSource& source) {
    QStringList text{kIndent + tr("Tariff %1, line %2").arg(tariff, line)};
    QString from = QString::fromStdString(source.address);
    if (!source.read.empty())
        from += QStringLiteral(", ") + tr("read %1").arg(QString::fromStdString(source.read));
    else if (!source.date.empty())
        from += QStringLiteral(", ") + QString::fromStdString(source.date);
    if (!from.isEmpty()) text.append(kIndent + kIndent + from);
    QString trust = CostWords::evidence(source.evidence);
    if (source.age.days && source.age.stale)
        trust +=
            QStringLiteral(", ") + tr("%n day(s) old: it may not hold any more", nullptr, *source.age.days);
    text.append(kIndent + kIndent + trust);
    if (!source.note.empty()) text.append(kIndent + kIndent + QString::fromStdString(source.note));
    return text.join(kBreak);
}

QString LineFormula::source(const Tariff& tariff, const TariffDimension& dimension, const TariffDate& today) {
    ExplainedSource one{dimension.sourceId, {}, {}, {}, dimension.verifyNote, dimension.evidence, {}};
    if (const TariffSource* known = tariff.source(dimension.sourceId)) {
        one.address = known->address;
        one.date = known->date;
        one.read = updraft::text(known->read);
        one.age = ageOf(*known, today);
    }
    return sourceText(QString::fromStdString(tariff.id), QString::fromStdString(dimension.key), one);
}

QString LineFormula::text() const {
    QStringList text{CostWords::lineName(*line_.dimension)};
    addInputs(text);
    addTiers(text);
    addTakenOff(text);
    addReasons(text);
    text.append(
        sourceText(QString::fromStdString(all_.tariff), QString::fromStdString(all_.line), all_.source));
    return text.join(kBreak);
}

}  // namespace updraft
