#include "widgets/cost/tariffs/tariff_dialog.h"

#include <QDate>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include "widgets/base/choice_button.h"
#include "widgets/base/retranslate.h"
#include "widgets/cost/tariffs/own_tariff_dialog.h"
#include "widgets/cost/tariffs/own_tariffs.h"
#include "widgets/cost/tariffs/tariff_cells.h"
#include "widgets/cost/tariffs/tariff_desk.h"
#include "widgets/cost/tariffs/tariff_facts.h"
#include "widgets/cost/tariffs/tariff_model.h"
#include "widgets/cost/tariffs/tariff_words.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kMargin = 16, kSpacing = 8, kRowHeight = 28, kFactsHeight = 240, kTableHeight = 300;
constexpr int kWidth = 1280, kHeight = 740, kDateWidth = 110, kTextColumn = 170;

QString firstWord(const QVariantList&, const QStringList& names) {
    return names.value(0);
}

}  // namespace

TariffDialog::TariffDialog(const Theme& theme, CostFeed& feed, QWidget* parent)
    : QDialog(parent),
      theme_(theme),
      feed_(feed),
      draft_(this),
      model_(new TariffModel(draft_, this)),
      facts_(new TariffFacts(draft_)),
      choice_(new ChoiceButton(ChoiceButton::Pick::One)),
      table_(new QTableView),
      age_(new QLabel),
      stale_(new QLabel),
      problems_(new QLabel),
      said_(new QLabel),
      sourceLabel_(new QLabel),
      dateLabel_(new QLabel),
      source_(new QLineEdit),
      date_(new QLineEdit),
      use_(new QPushButton),
      makeOwn_(new QPushButton),
      text_(new QPushButton),
      delete_(new QPushButton),
      save_(new QPushButton),
      close_(new QPushButton),
      undo_(new QPushButton),
      redo_(new QPushButton) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("tariffDialog"));
    setModal(true);
    build();
    connectParts();
    follow();
    retranslated(this, [this] { retranslate(); });
    resize(QSize(kWidth, kHeight).boundedTo(screen()->availableSize()));
}

void TariffDialog::build() {
    const std::pair<QWidget*, const char*> names[] = {
        {choice_, "tariffChoice"},   {table_, "tariffTable"},       {age_, "tariffAge"},
        {stale_, "tariffWarning"},   {problems_, "tariffProblems"}, {said_, "tariffSaid"},
        {source_, "tariffSource"},   {date_, "tariffSourceDate"},   {use_, "tariffUse"},
        {makeOwn_, "tariffMakeOwn"}, {text_, "tariffText"},         {delete_, "tariffDelete"},
        {save_, "tariffSave"},       {close_, "tariffClose"},       {undo_, "tariffUndo"},
        {redo_, "tariffRedo"}};
    for (const auto& [widget, name] : names) widget->setObjectName(QLatin1String(name));
    setLook(stale_, "warning");
    setLook(problems_, "error");
    setLook(said_, "error");
    for (QLabel* label : {stale_, problems_, said_}) label->setWordWrap(true);
    problems_->setTextFormat(Qt::RichText);
    problems_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kSpacing);
    column->addWidget(buildTop());
    column->addWidget(problems_);
    column->addWidget(stale_);
    column->addWidget(buildFigures(), 1);
    edits_ = buildEdits();
    column->addWidget(edits_);
    column->addWidget(said_);
    column->addWidget(buildBottom());
    for (QPushButton* button : findChildren<QPushButton*>()) button->setAutoDefault(false);
}

QWidget* TariffDialog::buildTop() {
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpacing);
    choice_->setWords(firstWord);
    row->addWidget(choice_);
    row->addWidget(age_);
    row->addStretch();
    for (QPushButton* button : {use_, makeOwn_, text_, delete_}) row->addWidget(button);
    return top;
}

QWidget* TariffDialog::buildFigures() {
    auto* cells = new TariffCells(theme_, *model_, draft_, this);
    connect(cells, &TariffCells::said, this, &TariffDialog::say);
    table_->setModel(model_);
    table_->setItemDelegate(cells);
    table_->setSelectionBehavior(QAbstractItemView::SelectItems);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView* header = table_->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    // What is cut of these two is in their tips.
    header->setSectionResizeMode(TariffModel::Evidence, QHeaderView::Stretch);
    header->setSectionResizeMode(TariffModel::Source, QHeaderView::Interactive);
    header->resizeSection(TariffModel::Source, kTextColumn);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(facts_);
    setLook(facts_, "panel");
    auto* both = new QSplitter(Qt::Vertical);
    both->setChildrenCollapsible(false);
    both->addWidget(scroll);
    both->addWidget(table_);
    both->setSizes({kFactsHeight, kTableHeight});
    return both;
}

QWidget* TariffDialog::buildEdits() {
    auto* edits = new QWidget;
    auto* row = new QHBoxLayout(edits);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpacing);
    sourceLabel_->setBuddy(source_);
    dateLabel_->setBuddy(date_);
    date_->setFixedWidth(kDateWidth);
    row->addWidget(sourceLabel_);
    row->addWidget(source_, 1);
    row->addWidget(dateLabel_);
    row->addWidget(date_);
    for (QPushButton* button : {undo_, redo_, save_}) row->addWidget(button);
    setLook(save_, "primary");
    return edits;
}

QWidget* TariffDialog::buildBottom() {
    auto* bottom = new QWidget;
    auto* row = new QHBoxLayout(bottom);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(close_);
    return bottom;
}

void TariffDialog::connectParts() {
    connect(&feed_, &CostFeed::stateChanged, this, &TariffDialog::follow);
    connect(&feed_, &CostFeed::changed, this, &TariffDialog::followDraft);
    connect(&draft_, &TariffDraft::changed, this, &TariffDialog::followDraft);
    connect(facts_, &TariffFacts::said, this, &TariffDialog::say);
    for (QLineEdit* field : {source_, date_})
        connect(field, &QLineEdit::textEdited, this, [this] { say({}); });
    connect(choice_, &ChoiceButton::chosenChanged, this,
            [this](const QVariantList& keys) { showTariff(keys.value(0).toString()); });
    connect(problems_, &QLabel::linkActivated, this, [this](const QString& link) {
        const auto at = static_cast<std::size_t>(link.toInt());
        if (at >= feed_.tariffProblems().size()) return;
        const TariffProblem& problem = feed_.tariffProblems()[at];
        openText(problem.path, problem.line);
    });
    connect(use_, &QPushButton::clicked, this, [this] { emit tariffWanted(shownId()); });
    connect(makeOwn_, &QPushButton::clicked, this, [this] { leave([this] { makeOwn(); }); });
    connect(text_, &QPushButton::clicked, this,
            [this] { openText(QString::fromStdString(draft_.tariff().file), 0); });
    connect(delete_, &QPushButton::clicked, this, &TariffDialog::askAndDelete);
    connect(save_, &QPushButton::clicked, this, &TariffDialog::save);
    connect(close_, &QPushButton::clicked, this, &TariffDialog::reject);
    connect(undo_, &QPushButton::clicked, &draft_.stack(), &QUndoStack::undo);
    connect(redo_, &QPushButton::clicked, &draft_.stack(), &QUndoStack::redo);
    connect(&draft_.stack(), &QUndoStack::canUndoChanged, undo_, &QPushButton::setEnabled);
    connect(&draft_.stack(), &QUndoStack::canRedoChanged, redo_, &QPushButton::setEnabled);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, undo_, &QPushButton::click);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, redo_, &QPushButton::click);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, save_, &QPushButton::click);
}

// The list that is shown stays, with its changes, while its file is away or broken.
void TariffDialog::follow() {
    if (feed_.tariffs() != tariffs_) {
        tariffs_ = feed_.tariffs();
        fillChoices();
    }
    if (tariffs_ == nullptr) return followDraft();
    if (!wanted_.isEmpty() && tariffs_->find(wanted_.toStdString()) != nullptr) {
        const QString id = std::exchange(wanted_, QString());
        choose(id.toStdString());
        emit tariffWanted(id);
        return;
    }
    if (draft_.tariff().id.empty()) {
        const auto priced = pricedTariffs(feed_.data().get());
        if (!priced.empty()) return choose(priced.front()->id);
        return choose("aws-lambda-arm64-eu-central-1");
    }
    choose(draft_.tariff().id);
}

void TariffDialog::fillChoices() {
    QList<Choice> choices;
    std::map<QString, QList<Choice>> byProvider;
    QList<Choice> own;
    if (tariffs_) {
        for (const Tariff& one : tariffs_->tariffs()) {
            const QString id = QString::fromStdString(one.id);
            if (isOwnTariff(one, feed_.source().tariffs))
                own.append({id, tr("%1: %2", "id, title").arg(id, tariffTitle(one))});
            else
                byProvider[QString::fromStdString(one.provider)].append({id, tariffTitle(one)});
        }
    }
    if (!own.isEmpty()) choices.append({QStringLiteral("own"), tr("Your own"), true});
    choices.append(own);
    for (const auto& [provider, ofIt] : byProvider) {
        choices.append({QStringLiteral("provider ") + provider, provider, true});
        choices.append(ofIt);
    }
    choice_->setChoices(choices);
}

void TariffDialog::choose(const std::string& id) {
    const Tariff* tariff = tariffs_ ? tariffs_->find(id) : nullptr;
    if (tariff != nullptr)
        draft_.setTariff(*tariff, isOwnTariff(*tariff, feed_.source().tariffs));
    else
        followDraft();
}

void TariffDialog::showTariff(const QString& id) {
    if (id == shownId()) return;
    choice_->setChosen({shownId()});  // until the other is there
    leave([this, id] {
        say({});
        choose(id.toStdString());
    });
}

void TariffDialog::followDraft() {
    const Tariff& tariff = draft_.tariff();
    const TariffDate today = tariffDateOf(feed_.now());
    facts_->setToday(today);
    model_->setToday(today);
    choice_->setChosen({shownId()});
    const TariffAge age = ageOf(tariff, today);
    age_->setText(TariffWords::age(age));
    setLook(age_, age.stale ? "warning" : "chip");
    const QStringList reasons = TariffWords::staleReasons(tariff, today);
    stale_->setText(tr("These prices may not hold any more. %1 %2")
                        .arg(reasons.join(QLatin1Char(' ')), TariffWords::remedy(draft_.isOwn())));
    stale_->setVisible(!reasons.isEmpty() && !tariff.id.empty());
    edits_->setVisible(draft_.isOwn());
    text_->setVisible(draft_.isOwn());
    delete_->setVisible(draft_.isOwn());
    use_->setVisible(tariff.kind == TariffKind::Functions && feed_.query().tariff != shownId());
    makeOwn_->setEnabled(!tariff.id.empty() && !feed_.source().tariffs.isEmpty());
    save_->setEnabled(draft_.isModified());
    setWindowTitle(draft_.isModified() ? tr("Price list %1, changed").arg(shownId())
                                       : tr("Price list %1").arg(shownId()));
    undo_->setEnabled(draft_.stack().canUndo());
    redo_->setEnabled(draft_.stack().canRedo());
    showProblems();
}

void TariffDialog::showProblems() {
    QStringList lines;
    int at = 0;
    for (const TariffProblem& problem : feed_.tariffProblems())
        lines.append(QStringLiteral("%1 <a href=\"%2\">%3</a>")
                         .arg(TariffWords::problem(problem).toHtmlEscaped())
                         .arg(at++)
                         .arg(tr("Open as text").toHtmlEscaped()));
    if (tariffs_ && !shownId().isEmpty() && tariffs_->find(draft_.tariff().id) == nullptr)
        lines.append(tr("%1 is in no file that can be read now; it is shown as it was.")
                         .arg(shownId())
                         .toHtmlEscaped());
    problems_->setText(lines.join(QStringLiteral("<br>")));
    problems_->setVisible(!lines.isEmpty());
}

void TariffDialog::say(const QString& problem) {
    said_->setText(problem);
    said_->setVisible(!problem.isEmpty());
}

TariffSource TariffDialog::source() const {
    TariffSource source;
    source.address = source_->text().trimmed().toStdString();
    source.read = parseTariffDate(date_->text().trimmed().toStdString()).value_or(TariffDate{});
    return source;
}

QString TariffDialog::checkSource() const {
    const TariffSource from = source();
    if (from.address.empty()) return tr("State where the figures are from: a contract, an address …");
    if (!from.read.known())
        return tr("“%1” is not a date: write 2026-09-29, 2026-09 or 2026").arg(date_->text());
    if (tariffDateOf(feed_.now()) < from.read) return tr("The date of the source is in the future");
    return {};
}

bool TariffDialog::save() {
    if (!draft_.isModified()) return true;
    const bool figures =
        std::any_of(draft_.changes().begin(), draft_.changes().end(), [](const auto& change) {
            return change.first.field == TariffField::Price || change.first.field == TariffField::Free;
        });
    QString problem = figures ? checkSource() : QString();
    if (!problem.isEmpty()) (source().address.empty() ? source_ : date_)->setFocus();
    if (problem.isEmpty() && tariffs_)
        problem = OwnTariffs::save(draft_.tariff(), draft_.changes(), source(), *tariffs_);
    say(problem);
    if (!problem.isEmpty()) return false;
    draft_.markSaved();
    feed_.reloadTariffs();
    return true;
}

void TariffDialog::makeOwn() {
    if (!tariffs_) return;
    auto* dialog = new OwnTariffDialog(feed_.source().tariffs, tariffs_, draft_.tariff(), this);
    connect(dialog, &OwnTariffDialog::made, this, [this](const QString& id) {
        wanted_ = id;
        feed_.reloadTariffs();
    });
    dialog->open();
}

void TariffDialog::askAndDelete() {
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Delete the price list"),
                                tr("Delete the price list %1?").arg(shownId()), QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("tariffDeleteQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Its file goes to the trash where there is one. Lists that are like it cannot be read any more."));
    QPushButton* yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("tariffDeleteYes"));
    connect(yes, &QPushButton::clicked, this, [this] {
        const QString problem = OwnTariffs::remove(draft_.tariff()), id = shownId();
        say(problem);
        if (!problem.isEmpty()) return;
        draft_.discard();
        draft_.setTariff({}, false);
        feed_.reloadTariffs();
        if (feed_.query().tariff == id) emit tariffWanted({});
    });
    box->open();
}

void TariffDialog::openText(const QString& path, int line) {
    leave([this, path, line] {
        QDialog::reject();
        emit fileWanted(path, line);
    });
}

// Asks what to do with changes, when there are any.
void TariffDialog::leave(std::function<void()> then) {
    if (!draft_.isModified()) return then();
    auto* box = new QMessageBox(QMessageBox::Question, tr("Unsaved changes"),
                                tr("Save the changes to %1?").arg(shownId()), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("tariffUnsaved"));
    box->setInformativeText(tr("They are lost otherwise."));
    QPushButton* save = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton* discard = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    save->setObjectName(QStringLiteral("save"));
    discard->setObjectName(QStringLiteral("discard"));
    cancel->setObjectName(QStringLiteral("cancel"));
    box->setDefaultButton(save);
    box->setEscapeButton(cancel);
    connect(save, &QPushButton::clicked, this, [this, then] {
        if (this->save()) then();
    });
    connect(discard, &QPushButton::clicked, this, [this, then] {
        draft_.discard();
        then();
    });
    box->open();
}

void TariffDialog::reject() {
    leave([this] { QDialog::reject(); });
}

void TariffDialog::retranslate() {
    use_->setText(tr("Price the month on it"));
    makeOwn_->setText(tr("Make my own …"));
    text_->setText(tr("Open as text"));
    delete_->setText(tr("Delete …"));
    save_->setText(tr("Save"));
    close_->setText(tr("Close"));
    undo_->setText(tr("Undo"));
    redo_->setText(tr("Redo"));
    sourceLabel_->setText(tr("Where changed figures are from"));
    dateLabel_->setText(tr("Date"));
    source_->setPlaceholderText(tr("my contract"));
    if (date_->text().isEmpty()) date_->setText(QString::fromStdString(text(tariffDateOf(feed_.now()))));
    choice_->setToolTip(tr("Which price list is shown"));
    choice_->setAccessibleName(tr("Price list"));
    table_->setAccessibleName(tr("Prices"));
    say({});
    facts_->retranslate();
    model_->retranslate();
    fillChoices();
    followDraft();
}

}  // namespace updraft
