#include "widgets/functions/dialogs/new_function_dialog.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/functions/dialogs/build_view.h"
#include "widgets/functions/dialogs/name_field.h"
#include "widgets/functions/dialogs/runtime_choice.h"
#include "widgets/functions/dialogs/template_list.h"
#include "widgets/functions/dialogs/template_texts.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kPreviewAfterMs = 150;  // of typing

// 0: as the template and Globals say; the least value that can be chosen is `least`.
QSpinBox* figure(const char* name, int least, int most, int step) {
    auto* box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(least - step, most);
    box->setSingleStep(step);
    box->setAccelerated(true);
    return box;
}

int chosen(const QSpinBox* box) {
    return box->value() == box->minimum() ? 0 : std::max(box->value(), box->minimum() + box->singleStep());
}

QPlainTextEdit* readOnly(const char* name) {
    auto* text = new QPlainTextEdit;
    text->setObjectName(QLatin1String(name));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    return text;
}

}  // namespace

NewFunctionDialog::NewFunctionDialog(const Theme& theme, WorkspaceEdits& edits,
                                     std::vector<FunctionTemplate> templates, QWidget* parent)
    : QDialog(parent),
      theme_(theme),
      edits_(edits),
      templates_(new TemplateList(theme, std::move(templates))),
      pages_(new QStackedWidget),
      build_(new BuildView(theme)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("newFunctionDialog"));
    setModal(true);
    auto* form = buildForm();
    auto* page = new QWidget;
    auto* columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);
    templates_->setFixedWidth(248);
    columns->addWidget(templates_);
    columns->addWidget(form, 1);
    pages_->addWidget(page);
    pages_->addWidget(build_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(pages_, 1);
    column->addLayout(buildButtons());
    resize(960, 620);
    connectAll();
    retranslated(this, [this] { retranslate(); });
    showTemplate();
    name_->setFocus();
}

QWidget* NewFunctionDialog::buildForm() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    title_ = new QLabel;
    setLook(title_, "title");
    description_ = new QLabel;
    description_->setWordWrap(true);
    setLook(description_, "secondary");
    column->addWidget(title_);
    column->addWidget(description_);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft);
    name_ = new NameField;
    runtime_ = new RuntimeChoice;
    memory_ = figure("functionMemory", 128, 10'240, 64);
    timeout_ = figure("functionTimeout", 1, 900, 1);
    runBuild_ = new QCheckBox;
    runBuild_->setObjectName(QStringLiteral("runBuild"));
    runBuild_->setChecked(true);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(16);
    for (QLabel** label : {&nameLabel_, &runtimeLabel_, &memoryLabel_, &timeoutLabel_}) *label = new QLabel;
    form->addRow(nameLabel_, name_);
    form->addRow(runtimeLabel_, runtime_);
    figures->addWidget(memory_, 1);
    figures->addWidget(timeoutLabel_);
    figures->addWidget(timeout_, 1);
    form->addRow(memoryLabel_, figures);
    nameLabel_->setBuddy(name_->line());
    runtimeLabel_->setBuddy(runtime_);
    memoryLabel_->setBuddy(memory_);
    timeoutLabel_->setBuddy(timeout_);
    column->addSpacing(8);
    column->addLayout(form);
    column->addWidget(runBuild_);
    column->addWidget(buildPreview(), 1);
    return side;
}

QWidget* NewFunctionDialog::buildPreview() {
    auto* preview = new QWidget;
    auto* row = new QHBoxLayout(preview);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(12);
    files_ = readOnly("previewFiles");
    yaml_ = readOnly("previewYaml");
    const auto part = [row](QLabel*& label, QPlainTextEdit* text, int stretch) {
        label = new QLabel;
        setLook(label, "secondary");
        label->setBuddy(text);
        auto* column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(label);
        column->addWidget(text, 1);
        row->addLayout(column, stretch);
    };
    part(filesLabel_, files_, 4);
    part(yamlLabel_, yaml_, 5);
    themed(preview, theme_, [this] {
        for (QPlainTextEdit* text : {files_, yaml_}) text->setFont(theme_.font(FontRole::Mono));
    });
    return preview;
}

QLayout* NewFunctionDialog::buildButtons() {
    problem_ = new QLabel;
    problem_->setObjectName(QStringLiteral("newFunctionProblem"));
    problem_->setWordWrap(true);
    setLook(problem_, "error");
    cancel_ = new QPushButton;
    cancel_->setObjectName(QStringLiteral("newFunctionCancel"));
    cancel_->setAutoDefault(false);
    create_ = new QPushButton;
    create_->setObjectName(QStringLiteral("newFunctionCreate"));
    setLook(create_, "primary");
    create_->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(problem_, 1);
    row->addWidget(cancel_);
    row->addWidget(create_);
    return row;
}

void NewFunctionDialog::connectAll() {
    previewSoon_.setSingleShot(true);
    previewSoon_.setInterval(kPreviewAfterMs);
    connect(&previewSoon_, &QTimer::timeout, this, &NewFunctionDialog::refreshPreview);
    connect(templates_, &TemplateList::currentChanged, this, &NewFunctionDialog::showTemplate);
    connect(templates_, &TemplateList::activated, this, &NewFunctionDialog::create);
    const auto soon = [this] {
        problem_->clear();
        updateButtons();
        previewSoon_.start();
    };
    connect(name_, &NameField::changed, this, soon);
    connect(runtime_, &RuntimeChoice::changed, this, soon);
    connect(memory_, &QSpinBox::valueChanged, this, soon);
    connect(timeout_, &QSpinBox::valueChanged, this, soon);
    connect(create_, &QPushButton::clicked, this, &NewFunctionDialog::create);
    connect(cancel_, &QPushButton::clicked, this, &NewFunctionDialog::reject);
    connect(build_, &BuildView::finished, this, &NewFunctionDialog::updateButtons);
    name_->line()->installEventFilter(this);
}

void NewFunctionDialog::retranslate() {
    setWindowTitle(tr("New function"));
    nameLabel_->setText(tr("&Name"));
    runtimeLabel_->setText(tr("&Runtime"));
    memoryLabel_->setText(tr("&Memory"));
    timeoutLabel_->setText(tr("&Timeout"));
    filesLabel_->setText(tr("New files"));
    yamlLabel_->setText(tr("Added to the template"));
    memory_->setSuffix(tr(" MB"));
    memory_->setAccessibleName(tr("Memory in megabytes"));
    timeout_->setSuffix(tr(" s"));
    timeout_->setAccessibleName(tr("Timeout in seconds"));
    for (QSpinBox* box : {memory_, timeout_}) box->setSpecialValueText(tr("As in the template"));
    files_->setAccessibleName(tr("Files that will be created"));
    yaml_->setAccessibleName(tr("What is added to the template"));
    cancel_->setText(tr("Cancel"));
    updateButtons();
    if (templates_->current() != nullptr) showTemplate();
}

void NewFunctionDialog::selectTemplate(const QString& id) {
    templates_->select(id);
}

void NewFunctionDialog::showTemplate() {
    const FunctionTemplate* source = templates_->current();
    if (source == nullptr) return updateButtons();
    title_->setText(tr("%1 in %2").arg(templateTitle(*source), QString::fromStdString(source->language)));
    description_->setText(templateDescription(*source));
    runBuild_->setVisible(!source->build.empty());
    runBuild_->setText(tr("Run %1 afterwards: it has to be built before it can be invoked")
                           .arg(QString::fromStdString(source->build)));
    runtime_->offer(QString::fromStdString(source->runtime));
    suggestName();
    previewSoon_.start();
    updateButtons();
}

// The template's use as a name, as long as nobody typed one.
void NewFunctionDialog::suggestName() {
    const FunctionTemplate* source = templates_->current();
    if (source == nullptr || name_->isTyped()) return;
    const QString id = QString::fromStdString(source->id);
    const QString use = id.left(id.lastIndexOf(QLatin1Char('-')));
    edits_.names(use, [self = QPointer(this)](const QStringList& taken, const QString& free) {
        if (!self) return;
        self->name_->setTaken(taken);
        if (!self->name_->isTyped()) self->name_->suggest(free);
    });
}

NewFunctionSpec NewFunctionDialog::spec() const {
    const FunctionTemplate* source = templates_->current();
    return {source == nullptr ? FunctionTemplate{} : *source, name_->name(), runtime_->runtime(),
            chosen(memory_), chosen(timeout_)};
}

void NewFunctionDialog::refreshPreview() {
    if (templates_->current() == nullptr || !name_->isValid() || creating_ || isCreated_) return;
    edits_.preview(spec(), [self = QPointer(this)](const EditPreview& preview) {
        if (self) self->showPreview(preview);
    });
}

void NewFunctionDialog::showPreview(const EditPreview& preview) {
    if (!creating_) problem_->setText(preview.problem);
    files_->setPlainText(preview.files.join(QLatin1Char('\n')));
    yaml_->setPlainText(preview.yaml);
}

void NewFunctionDialog::updateButtons() {
    const bool building = build_->isRunning();
    create_->setText(isCreated_ ? tr("Close") : tr("Create"));
    create_->setEnabled(isCreated_ ? !building : !creating_ && templates_->current() && name_->isValid());
    cancel_->setText(building ? tr("Stop the build") : tr("Cancel"));
    cancel_->setVisible(!isCreated_ || building);
    if (isCreated_ && !building) create_->setFocus();
}

void NewFunctionDialog::create() {
    if (isCreated_ && !build_->isRunning()) return accept();
    if (creating_ || !create_->isEnabled()) return;
    creating_ = true;
    updateButtons();
    edits_.create(spec(), [self = QPointer(this)](const EditOutcome& outcome) {
        if (self) self->created(outcome);
    });
}

void NewFunctionDialog::created(const EditOutcome& outcome) {
    creating_ = false;
    if (!outcome.ok()) {
        problem_->setText(outcome.problem);
        return updateButtons();
    }
    const FunctionTemplate* source = templates_->current();
    if (source == nullptr || source->build.empty() || !runBuild_->isChecked()) return accept();
    isCreated_ = true;
    pages_->setCurrentWidget(build_);
    build_->start(outcome.sources, QString::fromStdString(source->build));
    updateButtons();
}

bool NewFunctionDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == name_->line() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        // The list is at hand while the name is typed.
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            QListView* view = templates_->view();
            const QModelIndex next = view->currentIndex().siblingAtRow(view->currentIndex().row() +
                                                                       (key->key() == Qt::Key_Up ? -1 : 1));
            if (next.isValid()) view->setCurrentIndex(next);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void NewFunctionDialog::reject() {
    if (build_->isRunning()) return build_->cancel();
    QDialog::reject();
}

}  // namespace updraft
