#include "app/studio/functions/trouble_bar.h"

#include <QDir>
#include <QVBoxLayout>

#include "app/studio/workspace/workspace_health.h"
#include "widgets/theme/theme.h"

namespace updraft {

using Trouble = WorkspaceHealth::Trouble;

TroubleBar::TroubleBar(const Theme& theme, WorkspaceHealth& health, QWidget* parent)
    : QWidget(parent), theme_(theme), health_(health) {
    setObjectName(QStringLiteral("troubleBar"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(&health, &WorkspaceHealth::changed, this, &TroubleBar::show);
    connect(&health, &WorkspaceHealth::failed, this, &TroubleBar::message);
    connect(&health, &WorkspaceHealth::movedAside, this, [this](const QString& path) {
        emit message(tr("The old database is kept as %1").arg(QDir::toNativeSeparators(path)));
    });
    show();
}

void TroubleBar::show() {
    // It may be one of its own buttons that led here.
    if (bar_ != nullptr) {
        bar_->hide();
        bar_->deleteLater();
        bar_ = nullptr;
    }
    setVisible(health_.trouble() != Trouble::None);
    if (health_.trouble() == Trouble::None) return;
    bar_ = new MessageBar(
        theme_, QStringLiteral("dialog-warning"), [this] { return text(); }, choices());
    layout()->addWidget(bar_);
}

QString TroubleBar::text() const {
    const QString folder = QDir::toNativeSeparators(QFileInfo(health_.templateFile()).path());
    const QString file = QFileInfo(health_.templateFile()).fileName();
    switch (health_.trouble()) {
        case Trouble::None:
            break;
        case Trouble::NoFolder:
            return tr("There is no folder %1. As soon as it is back, it is opened.").arg(folder);
        case Trouble::NoTemplate:
            return tr("%1 has no template.yaml, so there is nothing to serve yet.").arg(folder);
        case Trouble::TemplateErrors:
            return tr("%1 has %n error(s), so nothing is served. Mend and save it, and the functions start.",
                      nullptr, health_.templateErrors())
                .arg(file);
        case Trouble::DatabaseUnusable:
            return tr("Nothing is served, because the workspace's database cannot be used: %1. Moved aside, "
                      "it is kept as it is, and Updraft starts with an empty one.")
                .arg(health_.reason());
        case Trouble::DatabaseInUse:
            return tr("Another program serves this workspace already: %1. As soon as that program ends, this "
                      "window takes over; files can be edited meanwhile.")
                .arg(health_.reason());
        case Trouble::ReadOnly:
            return tr("Nothing is served, because %1 cannot be written: the platform keeps its records "
                      "there. "
                      "Allow writing, or copy the folder to another place and open it there.")
                .arg(folder);
        case Trouble::FolderGone:
            return tr("The folder %1 was deleted or moved away. What is open here is still complete.")
                .arg(folder);
        case Trouble::TemplateGone:
            return tr("The template was deleted or moved away. The functions run on as they were.");
    }
    return {};
}

std::vector<MessageBar::Choice> TroubleBar::choices() {
    const MessageBar::Choice again{"tryAgain", [] { return tr("Try again"); },
                                   [this] { health_.tryAgain(); }};
    switch (health_.trouble()) {
        case Trouble::NoTemplate:
            return {{"createFunction", [] { return tr("Create a first function"); },
                     [this] { health_.createFunction(); }}};
        case Trouble::TemplateErrors:
            return {{"openTemplate", [] { return tr("Open the template"); },
                     [this] { emit openTemplate(health_.templateFile()); }},
                    {"showProblems", [] { return tr("Show problems"); }, [this] { emit showProblems(); }}};
        case Trouble::DatabaseUnusable:
            return {{"moveAside", [] { return tr("Move it aside and start"); },
                     [this] { health_.moveDatabaseAside(); }},
                    again};
        case Trouble::DatabaseInUse:
        case Trouble::ReadOnly:
            return {again};
        case Trouble::TemplateGone:
            return {{"openTemplate", [] { return tr("Open the template"); },
                     [this] { emit openTemplate(health_.templateFile()); }}};
        case Trouble::None:
        case Trouble::NoFolder:
            break;
        case Trouble::FolderGone:
            return {{"writeAnew", [] { return tr("Write the open files anew"); },
                     [this] { health_.writeFilesAnew(); }}};
    }
    return {};
}

}  // namespace updraft
