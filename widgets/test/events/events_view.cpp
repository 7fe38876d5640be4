#include "widgets/test/events/events_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/test/events/event_desk.h"
#include "widgets/test/events/saved_events_model.h"
#include "widgets/test/result/wrap_label.h"

namespace updraft {

EventsView::EventsView(const Theme& theme, EventDesk& desk, QWidget* parent)
    : QWidget(parent), theme_(theme), desk_(desk), model_(new SavedEventsModel(desk.saved(), this)) {
    setObjectName(QStringLiteral("eventsView"));
    build();
    connectParts();
    retranslated(this, [this] { retranslate(); });
    themed(this, theme, [this] {
        save_->setIcon(theme_.icon(QStringLiteral("document-save")));
        saveAs_->setIcon(theme_.icon(QStringLiteral("document-save-as")));
        rename_->setIcon(theme_.icon(QStringLiteral("edit-rename")));
        duplicate_->setIcon(theme_.icon(QStringLiteral("edit-copy")));
        delete_->setIcon(theme_.icon(QStringLiteral("edit-delete")));
    });
}

QToolButton* EventsView::button(const char* name) {
    auto* made = new QToolButton(this);
    made->setObjectName(QLatin1String(name));
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void EventsView::build() {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(4);
    row->addWidget(save_ = button("saveEvent"));
    row->addWidget(saveAs_ = button("saveEventAs"));
    row->addStretch(1);
    row->addWidget(rename_ = button("renameEvent"));
    row->addWidget(duplicate_ = button("duplicateEvent"));
    row->addWidget(delete_ = button("deleteEvent"));
    table_ = new QTableView(this);
    table_->setObjectName(QStringLiteral("savedEvents"));
    table_->setModel(model_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::EditKeyPressed);
    table_->setShowGrid(false);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setTabKeyNavigation(false);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(30);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(SavedEventsModel::Name, QHeaderView::Stretch);
    empty_ = new WrapLabel(this);
    setLook(empty_, "secondary");
    empty_->setContentsMargins(14, 8, 14, 8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(buildName());
    column->addWidget(buildNote());
    column->addWidget(empty_);
    column->addWidget(table_, 1);
    column->addStretch(0);
}

QWidget* EventsView::buildName() {
    nameRow_ = new QFrame(this);
    setLook(nameRow_, "bar");
    name_ = new QLineEdit(nameRow_);
    name_->setObjectName(QStringLiteral("eventName"));
    nameSave_ = new QPushButton(nameRow_);
    nameSave_->setObjectName(QStringLiteral("eventNameSave"));
    nameCancel_ = new QPushButton(nameRow_);
    setLook(nameCancel_, "ghost");
    auto* row = new QHBoxLayout(nameRow_);
    row->setContentsMargins(10, 6, 10, 6);
    row->addWidget(name_, 1);
    row->addWidget(nameSave_);
    row->addWidget(nameCancel_);
    nameRow_->hide();
    return nameRow_;
}

QWidget* EventsView::buildNote() {
    noteRow_ = new QFrame(this);
    noteRow_->setObjectName(QStringLiteral("eventNotice"));
    setLook(noteRow_, "notice");
    note_ = new WrapLabel(noteRow_);
    noteAction_ = new QPushButton(noteRow_);
    noteAction_->setObjectName(QStringLiteral("eventNoticeAction"));
    auto* row = new QHBoxLayout(noteRow_);
    row->setContentsMargins(14, 6, 10, 6);
    row->addWidget(note_, 1);
    row->addWidget(noteAction_);
    noteRow_->hide();
    return noteRow_;
}

void EventsView::connectParts() {
    const auto open = [this](const QModelIndex& index) {
        desk_.open({EventRef::Kind::Saved, model_->nameAt(index.row())});
    };
    connect(table_, &QTableView::doubleClicked, this, open);
    connect(table_, &QTableView::customContextMenuRequested, this, &EventsView::showMenu);
    const auto key = [this](const QKeySequence& keys, auto run) {
        auto* shortcut = new QShortcut(keys, table_);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(QKeySequence(Qt::Key_Return), [this, open] {
        if (table_->currentIndex().isValid()) open(table_->currentIndex());
    });
    key(QKeySequence(Qt::Key_Delete), [this] { delete_->click(); });
    connect(save_, &QToolButton::clicked, &desk_, &EventDesk::save);
    connect(saveAs_, &QToolButton::clicked, this, [this] {
        const EventRef& ref = desk_.current();
        askForName(desk_.saved().freeName(ref.id.isEmpty() ? QStringLiteral("event") : ref.id));
    });
    connect(rename_, &QToolButton::clicked, this,
            [this] { table_->edit(model_->index(model_->rowOf(selected()), SavedEventsModel::Name)); });
    connect(duplicate_, &QToolButton::clicked, this, [this] { desk_.duplicate(selected()); });
    connect(delete_, &QToolButton::clicked, this, [this] {
        if (!selected().isEmpty()) desk_.remove(selected());
    });
    connect(nameSave_, &QPushButton::clicked, this, &EventsView::saveNamed);
    connect(name_, &QLineEdit::returnPressed, this, &EventsView::saveNamed);
    connect(nameCancel_, &QPushButton::clicked, nameRow_, &QWidget::hide);
    connect(noteAction_, &QPushButton::clicked, this, [this] {
        noteRow_->hide();
        if (noteRun_) noteRun_();
    });
    connect(model_, &SavedEventsModel::renameWanted, &desk_, &EventDesk::rename);
    connect(model_, &SavedEventsModel::refused, this, [this](const QString& why) { showNote(why, true); });
    connect(model_, &QAbstractItemModel::modelReset, this, &EventsView::refresh);
    connect(&desk_, &EventDesk::currentChanged, this, &EventsView::refresh);
    connect(&desk_, &EventDesk::failed, this, [this](const QString& text) { showNote(text, true); });
    connect(&desk_, &EventDesk::deletedChanged, this, [this] {
        if (desk_.deleted().isEmpty()) return noteRow_->hide();
        showNote(tr("\"%1\" was deleted.").arg(desk_.deleted()), false);
        noteAction_->setText(tr("Undo"));
        noteRun_ = [this] { desk_.undoDelete(); };
    });
    connect(&desk_, &EventDesk::changedOnDisk, this, [this](const QString& name) {
        showNote(tr("\"%1\" was changed by another program; here it has changes of your own.").arg(name),
                 false);
        noteAction_->setText(tr("Take the file"));
        noteRun_ = [this] { desk_.reload(); };
    });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const bool any = !selected().isEmpty();
        if (any) chosen_ = selected();
        for (QToolButton* button : {rename_, duplicate_, delete_}) button->setEnabled(any);
    });
}

void EventsView::showNote(const QString& text, bool error) {
    note_->setText(text);
    noteAction_->setText(error ? tr("Close") : QString());
    noteRun_ = nullptr;
    noteRow_->show();
}

void EventsView::askForName(const QString& suggestion) {
    name_->setText(suggestion);
    name_->selectAll();
    nameRow_->show();
    name_->setFocus();
}

void EventsView::saveNamed() {
    const QString name = name_->text().trimmed();
    if (const QString problem = desk_.saved().nameProblem(name); !problem.isEmpty())
        return showNote(problem, true);
    nameRow_->hide();
    noteRow_->hide();
    desk_.saveAs(name);
}

QString EventsView::selected() const {
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : model_->nameAt(rows.first().row());
}

void EventsView::showMenu(const QPoint& position) {
    if (!table_->indexAt(position).isValid()) return;
    QMenu menu(this);
    for (QToolButton* button : {rename_, duplicate_, delete_})
        menu.addAction(button->icon(), button->accessibleName(), button, &QToolButton::click);
    menu.exec(table_->viewport()->mapToGlobal(position));
}

void EventsView::refresh() {
    const bool any = model_->rowCount() > 0;
    table_->setVisible(any);
    empty_->setVisible(!any);
    const EventRef& ref = desk_.current();
    if (!(ref == open_)) chosen_ = ref.kind == EventRef::Kind::Saved ? ref.id : QString();
    open_ = ref;
    const int row = model_->rowOf(chosen_);
    if (row >= 0 && selected() != chosen_) table_->selectRow(row);
    const bool chosen = !selected().isEmpty();
    for (QToolButton* button : {rename_, duplicate_, delete_}) button->setEnabled(chosen);
}

void EventsView::retranslate() {
    const auto name = [](QToolButton* button, const QString& text, const QString& keys = {}) {
        button->setAccessibleName(text);
        button->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
    };
    name(save_, tr("Save the event"));
    name(saveAs_, tr("Save the event under a new name"));
    name(rename_, tr("Rename"), QStringLiteral("F2"));
    name(duplicate_, tr("Duplicate"));
    name(delete_, tr("Delete"), tr("Del", "the key"));
    name_->setAccessibleName(tr("Name of the event"));
    name_->setPlaceholderText(tr("Name"));
    nameSave_->setText(tr("Save"));
    nameCancel_->setText(tr("Cancel"));
    table_->setAccessibleName(tr("Saved events"));
    empty_->setText(
        tr("No events are saved for this function. Saved events are files below events/ in the "
           "workspace, so they go where its code goes."));
    refresh();
}

}  // namespace updraft
