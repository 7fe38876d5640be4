#include "widgets/cost/tariffs/tariff_facts.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include "widgets/cost/tariffs/tariff_words.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMargin = 12, kSpacing = 6, kDateWidth = 110;

QLabel* wrapping(const char* look) {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse |
                                   Qt::LinksAccessibleByKeyboard);
    label->setOpenExternalLinks(true);
    setLook(label, look);
    return label;
}

QString joined(const std::vector<std::string>& all, const QString& between) {
    QStringList texts;
    for (const std::string& one : all) texts.append(QString::fromStdString(one));
    return texts.join(between);
}

}  // namespace

TariffFacts::TariffFacts(TariffDraft& draft, QWidget* parent)
    : QWidget(parent),
      draft_(draft),
      dates_(new QWidget),
      fromLabel_(new QLabel),
      toLabel_(new QLabel),
      sourcesTitle_(new QLabel),
      from_(new QLineEdit),
      to_(new QLineEdit),
      sources_(nullptr) {
    setObjectName(QStringLiteral("tariffFacts"));
    build();
    connect(&draft_, &TariffDraft::changed, this, &TariffFacts::follow);
}

void TariffFacts::build() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(kMargin, kSpacing, kMargin, kSpacing);
    grid->setHorizontalSpacing(kMargin);
    grid->setVerticalSpacing(kSpacing);
    grid->setColumnStretch(1, 1);
    constexpr const char* kNames[] = {"tariffProvider", "tariffService",  "tariffPlan", "tariffRegions",
                                      "tariffValidity", "tariffRounding", "tariffNotes"};
    for (int i = 0; i < FactCount; ++i) {
        names_[i] = new QLabel;
        setLook(names_[i], "secondary");
        values_[i] = wrapping("");
        values_[i]->setObjectName(QLatin1String(kNames[i]));
        grid->addWidget(names_[i], i, 0, Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(values_[i], i, 1);
    }
    auto* row = new QHBoxLayout(dates_);
    row->setContentsMargins(0, 0, 0, 0);
    from_->setObjectName(QStringLiteral("tariffFrom"));
    to_->setObjectName(QStringLiteral("tariffTo"));
    for (const auto& [label, field] : {std::pair(fromLabel_, from_), std::pair(toLabel_, to_)}) {
        label->setBuddy(field);
        field->setFixedWidth(kDateWidth);
        field->setPlaceholderText(QStringLiteral("2026-09-29"));
        row->addWidget(label);
        row->addWidget(field);
        connect(field, &QLineEdit::editingFinished, this, [this, one = field] { take(one); });
    }
    row->addStretch();
    grid->addWidget(dates_, Validity, 1);
    setLook(sourcesTitle_, "secondary");
    grid->addWidget(sourcesTitle_, FactCount, 0, Qt::AlignTop | Qt::AlignLeft);
    grid->setRowStretch(FactCount + 1, 1);
}

TariffPlace TariffFacts::placeOf(const QLineEdit* field) const {
    return {field == from_ ? TariffField::ValidFrom : TariffField::ValidTo, {}, 0};
}

// What is wrong stays in the field, marked, until it is right.
void TariffFacts::take(QLineEdit* field) {
    if (!draft_.isOwn()) return;
    const QString text = field->text().trimmed(), problem = draft_.problemOf(placeOf(field), text);
    setLook(field, problem.isEmpty() ? "" : "invalid");
    field->setToolTip(problem);
    emit said(problem);
    if (problem.isEmpty()) draft_.set(placeOf(field), text);
}

QString TariffFacts::fact(Fact which) const {
    const Tariff& tariff = draft_.tariff();
    switch (which) {
        case Provider:
            return QString::fromStdString(tariff.provider);
        case Service:
            return QString::fromStdString(tariff.service);
        case Plan:
            return QString::fromStdString(tariff.plan);
        case Regions:
            return joined(tariff.regions, QStringLiteral(", "));
        case Validity:
            return TariffWords::validity(tariff);
        case Rounding:
            return QString::fromStdString(tariff.rounding);
        default:
            return joined(tariff.notes, QStringLiteral("\n"));
    }
}

void TariffFacts::follow() {
    for (int i = 0; i < FactCount; ++i) {
        const QString text = fact(static_cast<Fact>(i));
        values_[i]->setTextFormat(Qt::PlainText);
        values_[i]->setText(text);
        names_[i]->setVisible(!text.isEmpty());
        values_[i]->setVisible(!text.isEmpty() && !(i == Validity && draft_.isOwn()));
    }
    dates_->setVisible(draft_.isOwn());
    for (QLineEdit* field : {from_, to_}) {
        const QString now = QString::fromStdString(draft_.value(placeOf(field)));
        if (field->text() != now && !field->hasFocus()) field->setText(now);
        if (field->text() == now) setLook(field, "");
    }
    fillSources();
}

void TariffFacts::setToday(const TariffDate& today) {
    if (today == today_) return;
    today_ = today;
    fillSources();
}

void TariffFacts::fillSources() {
    QString all = QString::fromStdString(text(today_));
    for (const TariffSource& source : draft_.tariff().sources)
        for (const std::string& one :
             {source.id, source.address, source.date, text(source.read), source.note})
            all += QString::fromStdString(one) + QLatin1Char('\n');
    if (std::exchange(shownSources_, all) == all) return;
    delete sources_;
    sources_ = new QWidget;
    sources_->setObjectName(QStringLiteral("tariffSources"));
    auto* grid = new QGridLayout(sources_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const TariffSource& source : draft_.tariff().sources) {
        const TariffAge age = ageOf(source, today_);
        auto* badge =
            new QLabel(age.stale ? tr("%1: may be old").arg(TariffWords::age(age)) : TariffWords::age(age));
        badge->setObjectName(age.stale ? QStringLiteral("tariffStale") : QStringLiteral("tariffFresh"));
        setLook(badge, age.stale ? "warning" : "chip");
        auto* words = wrapping("");
        words->setTextFormat(Qt::RichText);
        QString said = QString::fromStdString(source.id).toHtmlEscaped() + QStringLiteral(": ") +
                       TariffWords::link(QString::fromStdString(source.address));
        if (!source.date.empty())
            said += QStringLiteral("; ") + QString::fromStdString(source.date).toHtmlEscaped();
        words->setText(said);
        grid->addWidget(badge, row, 0, Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(words, row++, 1);
    }
    static_cast<QGridLayout*>(layout())->addWidget(sources_, FactCount, 1);
}

void TariffFacts::retranslate() {
    const QString names[] = {tr("Provider"), tr("Service"),  tr("Plan"), tr("Regions"),
                             tr("Valid"),    tr("Rounding"), tr("Notes")};
    for (int i = 0; i < FactCount; ++i) names_[i]->setText(names[i]);
    fromLabel_->setText(tr("from", "a date"));
    toLabel_->setText(tr("until", "a date"));
    from_->setAccessibleName(tr("Valid from"));
    to_->setAccessibleName(tr("Valid until"));
    sourcesTitle_->setText(tr("Sources"));
    shownSources_.clear();
    follow();
}

}  // namespace updraft
