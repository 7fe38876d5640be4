#include "app/studio/welcome/new_workspace_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/functions/dialogs/name_field.h"
#include "widgets/functions/dialogs/template_list.h"
#include "widgets/functions/dialogs/template_texts.h"
#include "widgets/theme/theme.h"

namespace updraft {

NewWorkspaceDialog::NewWorkspaceDialog(const Theme& theme, std::vector<FunctionTemplate> templates,
                                       const QString& folder, QWidget* parent)
    : QDialog(parent), templates_(new TemplateList(theme, std::move(templates))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("newWorkspaceDialog"));
    setModal(true);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    templates_->setFixedWidth(248);
    columns->addWidget(templates_);
    columns->addWidget(buildForm(), 1);
    problem_ = new QLabel;
    problem_->setObjectName(QStringLiteral("newWorkspaceProblem"));
    problem_->setWordWrap(true);
    setLook(problem_, "error");
    cancel_ = new QPushButton;
    cancel_->setAutoDefault(false);
    create_ = new QPushButton;
    create_->setObjectName(QStringLiteral("newWorkspaceCreate"));
    create_->setDefault(true);
    setLook(create_, "primary");
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(problem_, 1);
    buttons->addWidget(cancel_);
    buttons->addWidget(create_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(columns, 1);
    column->addLayout(buttons);
    resize(800, 480);
    folder_->setText(QDir::toNativeSeparators(
        folder.isEmpty() ? QDir::home().filePath(QStringLiteral("my-functions")) : folder));
    connectAll();
    retranslated(this, [this] { retranslate(); });
    showTemplate();
    folder.isEmpty() ? folder_->setFocus() : name_->setFocus();
}

QWidget* NewWorkspaceDialog::buildForm() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    title_ = new QLabel;
    setLook(title_, "title");
    description_ = new QLabel;
    description_->setWordWrap(true);
    setLook(description_, "secondary");
    folder_ = new QLineEdit;
    folder_->setObjectName(QStringLiteral("workspaceFolder"));
    browse_ = new QPushButton;
    browse_->setAutoDefault(false);
    name_ = new NameField;
    folderLabel_ = new QLabel;
    folderLabel_->setBuddy(folder_);
    nameLabel_ = new QLabel;
    nameLabel_->setBuddy(name_->line());
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(folder_, 1);
    row->addWidget(browse_);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(folderLabel_, row);
    form->addRow(nameLabel_, name_);
    column->addWidget(title_);
    column->addWidget(description_);
    column->addSpacing(8);
    column->addLayout(form);
    column->addStretch(1);
    return side;
}

void NewWorkspaceDialog::connectAll() {
    connect(templates_, &TemplateList::currentChanged, this, &NewWorkspaceDialog::showTemplate);
    connect(templates_, &TemplateList::activated, this, &NewWorkspaceDialog::create);
    const auto edited = [this] {
        problem_->clear();
        updateButtons();
    };
    connect(folder_, &QLineEdit::textChanged, this, edited);
    connect(name_, &NameField::changed, this, edited);
    connect(browse_, &QPushButton::clicked, this, &NewWorkspaceDialog::browse);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(create_, &QPushButton::clicked, this, &NewWorkspaceDialog::create);
}

void NewWorkspaceDialog::retranslate() {
    setWindowTitle(tr("New workspace"));
    folderLabel_->setText(tr("&Folder"));
    folder_->setAccessibleName(tr("Folder of the workspace"));
    browse_->setText(tr("Choose …"));
    browse_->setAccessibleName(tr("Choose the folder"));
    nameLabel_->setText(tr("First f&unction"));
    cancel_->setText(tr("Cancel"));
    create_->setText(tr("Create and open"));
    showTemplate();
}

void NewWorkspaceDialog::showTemplate() {
    const FunctionTemplate* source = templates_->current();
    if (source == nullptr) return updateButtons();
    title_->setText(tr("%1 in %2").arg(templateTitle(*source), QString::fromStdString(source->language)));
    QString text = templateDescription(*source);
    if (!source->build.empty()) {
        text += QLatin1Char(' ') + tr("Run %1 in the function's folder before you invoke it.")
                                       .arg(QString::fromStdString(source->build));
    }
    description_->setText(text);
    const QString id = QString::fromStdString(source->id);
    if (!name_->isTyped()) name_->suggest(id.left(id.lastIndexOf(QLatin1Char('-'))));
    updateButtons();
}

QString NewWorkspaceDialog::folder() const {
    QString path = folder_->text().trimmed();
    if (path == QLatin1String("~") || path.startsWith(QLatin1String("~/")))
        path.replace(0, 1, QDir::homePath());
    return QDir::isAbsolutePath(path) ? QDir::cleanPath(path) : QString();
}

void NewWorkspaceDialog::browse() {
    const QString chosen =
        QFileDialog::getExistingDirectory(this, tr("Folder of the workspace"), QFileInfo(folder()).path());
    if (!chosen.isEmpty()) folder_->setText(QDir::toNativeSeparators(chosen));
}

void NewWorkspaceDialog::updateButtons() {
    create_->setEnabled(!job_.isRunning() && templates_->current() != nullptr && name_->isValid() &&
                        !folder_->text().trimmed().isEmpty());
}

void NewWorkspaceDialog::create() {
    if (!create_->isEnabled()) return;
    const QString target = folder();
    if (target.isEmpty()) return problem_->setText(tr("Write the whole path, beginning with / or ~."));
    job_.start(
        [source = *templates_->current(), target, name = name_->name()](const std::stop_token&) {
            return createWorkspace(target.toStdString(), source, name.toStdString());
        },
        [this, target](const Status& status) {
            updateButtons();
            if (!status) return problem_->setText(QString::fromStdString(status.error().message));
            emit created(target);
            accept();
        });
    updateButtons();
}

}  // namespace updraft
