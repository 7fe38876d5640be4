// Notices, menu and saving of LiveLogView.
#include <QEvent>
#include <QFileDialog>
#include <QSaveFile>

#include "widgets/activity/live_log_view.h"
#include "widgets/activity/log_canvas.h"
#include "widgets/base/format.h"

namespace updraft {

void LiveLogView::showNotice() {
    QStringList parts;
    if (buffer_.dropped() > 0) {
        parts << tr("%n older line(s) had to go", nullptr,
                    static_cast<int>(std::min<std::uint64_t>(buffer_.dropped(), INT_MAX)));
    }
    if (buffer_.missed() > 0) {
        parts << tr("%n invocation(s) came too fast to be shown here", nullptr,
                    static_cast<int>(std::min<std::uint64_t>(buffer_.missed(), INT_MAX)));
    }
    notice_->setVisible(!parts.isEmpty());
    notice_->setText(parts.join(QStringLiteral(" · ")));
}

void LiveLogView::showPill() {
    const std::uint64_t waiting = buffer_.end() - std::clamp(seen_, buffer_.begin(), buffer_.end());
    pill_->setVisible(!canvas_->isFollowing() && waiting > 0);
    if (!pill_->isVisibleTo(canvas_->viewport())) return;
    pill_->setText(tr("%n new line(s)", nullptr, static_cast<int>(waiting)));
    pill_->setToolTip(tr("Go to the newest and follow (Ctrl+End)"));
    placePill();
}

void LiveLogView::placePill() {
    pill_->adjustSize();
    const QSize room = canvas_->viewport()->size();
    pill_->move((room.width() - pill_->width()) / 2, room.height() - pill_->height() - 8);
}

bool LiveLogView::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::Resize) placePill();
    return false;
}

void LiveLogView::showMenu(const QPoint& at) {
    QMenu menu(this);
    menu.addAction(copyAction_);
    copyAction_->setEnabled(!canvas_->selectedText().isEmpty());
    menu.addAction(tr("Select all"), canvas_, &LogCanvas::selectAll);
    menu.addSeparator();
    menu.addActions({findAction_, wrapAction_, prettyAction_, platformAction_});
    menu.addSeparator();
    menu.addActions({saveAction_, clearAction_});
    menu.exec(at);
    copyAction_->setEnabled(true);
}

void LiveLogView::saveAs() {
    auto* dialog = new QFileDialog(this, tr("Save log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("log"));
    connect(dialog, &QFileDialog::fileSelected, this, &LiveLogView::write);
    dialog->open();
}

// Lines are shared, not copied; their texts are made on the other thread.
void LiveLogView::write(const QString& file) {
    const LogOptions options = canvas_->layout().options();
    saving_.start(
        [lines = buffer_.snapshot(), options, file](std::stop_token stop) -> QString {
            QSaveFile out(file);
            if (!out.open(QIODevice::WriteOnly)) return out.errorString();
            const std::string function = options.function.toStdString();
            for (const LogLine& line : lines) {
                if (stop.stop_requested()) return {};
                if (line.kind != LogLine::Kind::Output && !options.platformLines) continue;
                if (!function.empty() && line.call->function != function) continue;
                const std::string text = line.text();
                if (!options.filter.pattern().isEmpty() &&
                    !options.filter.match(QString::fromStdString(text)).hasMatch()) {
                    continue;
                }
                out.write(text.data(), static_cast<qint64>(text.size()));
                out.write("\n");
            }
            return out.commit() ? QString() : out.errorString();
        },
        [this, file](const QString& problem) {
            emit message(problem.isEmpty() ? tr("Saved the log to %1").arg(file)
                                           : tr("Could not save the log: %1").arg(problem));
        });
}

}  // namespace updraft
