#include "widgets/functions/dialogs/runtime_choice.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QVBoxLayout>

#include "runtime/function/template/runtime_catalogue.h"
#include "runtime/sandbox/interpreter_catalogue.h"
#include "widgets/base/retranslate.h"
#include "widgets/theme/theme.h"

namespace updraft {

RuntimeChoice::RuntimeChoice(QWidget* parent) : QWidget(parent), box_(new QComboBox), note_(new QLabel) {
    box_->setObjectName(QStringLiteral("functionRuntime"));
    note_->setObjectName(QStringLiteral("functionRuntimeNote"));
    note_->setWordWrap(true);
    setLook(note_, "secondary");
    setFocusProxy(box_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(box_);
    column->addWidget(note_);
    connect(box_, &QComboBox::currentIndexChanged, this, [this] {
        look();
        emit changed();
    });
    retranslated(this, [this] {
        box_->setAccessibleName(tr("Runtime"));
        show();
    });
}

QString RuntimeChoice::runtime() const {
    return box_->currentText();
}

void RuntimeChoice::offer(const QString& identifier) {
    const RuntimeCatalogue catalogue = RuntimeCatalogue::bundled();
    const RuntimeInfo* wanted = catalogue.find(identifier.toStdString());
    const auto now = static_cast<WallNanos>(QDateTime::currentMSecsSinceEpoch()) * 1'000'000;
    {
        const QSignalBlocker quiet(box_);
        box_->clear();
        for (const RuntimeInfo& runtime : catalogue.all()) {
            const bool same = wanted != nullptr && runtime.language == wanted->language;
            const QString name = QString::fromStdString(runtime.identifier);
            if (name == identifier || (same && !runtime.isDeprecated(now))) box_->addItem(name);
        }
        if (box_->findText(identifier) < 0) box_->addItem(identifier);
        box_->setCurrentText(identifier);
    }
    look();
}

void RuntimeChoice::look() {
    known_ = false;
    show();
    const std::string runtime = this->runtime().toStdString();
    if (runtime.starts_with("provided")) return;
    // Reads folders and may run a program's --version.
    job_.start(
        [runtime](const std::stop_token&) {
            InterpreterCatalogue catalogue;
            const auto found = catalogue.find(runtime);
            if (!found) return Host{{}, {}, false, false};
            return Host{QString::fromStdString(found->version), QString::fromStdString(found->path.string()),
                        found->exact, true};
        },
        [this](const Host& host) {
            host_ = host;
            known_ = true;
            show();
        });
}

void RuntimeChoice::show() {
    QString text;
    if (known_ && !host_.found)
        text = tr("Nothing on this machine can run %1. Install it before you invoke.").arg(runtime());
    else if (known_ && !host_.exact)
        text = tr("This machine does not have it: %1 (%2) stands in.").arg(host_.version, host_.path);
    note_->setText(text);
    note_->setVisible(!text.isEmpty());
}

}  // namespace updraft
