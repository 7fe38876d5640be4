#include "app/studio/functions/functions_mode.h"

#include <QHBoxLayout>

#include "app/studio/settings/studio_settings.h"
#include "widgets/functions/function_panel.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {

FunctionsMode::FunctionsMode(const Parts& parts, QWidget* parent)
    : QWidget(parent),
      parts_(parts),
      functions_(new FunctionPanel(parts.theme, parts.session)),
      columns_(new QSplitter(Qt::Horizontal)),
      middle_(new QSplitter(Qt::Vertical)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns_);
    columns_->setObjectName(QStringLiteral("functionsColumns"));
    middle_->setObjectName(QStringLiteral("functionsMiddle"));
    for (QSplitter* splitter : {columns_, middle_}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    columns_->addWidget(functions_);
    columns_->addWidget(middle_);
    columns_->setStretchFactor(1, 1);
    columns_->setSizes({250, 800});
}

FunctionsMode::~FunctionsMode() = default;

void FunctionsMode::saveLayout() {
    parts_.settings.store.setValue(QStringLiteral("functions/columns"), columns_->saveState());
    parts_.settings.store.setValue(QStringLiteral("functions/middle"), middle_->saveState());
}

void FunctionsMode::restoreLayout() {
    columns_->restoreState(parts_.settings.store.value(QStringLiteral("functions/columns")).toByteArray());
    middle_->restoreState(parts_.settings.store.value(QStringLiteral("functions/middle")).toByteArray());
}

}  // namespace updraft
