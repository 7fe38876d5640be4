#include "widgets/test/result/result_summary.h"

#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

#include "widgets/base/format.h"
#include "widgets/base/retranslate.h"
#include "widgets/charts/usage_bar.h"
#include "widgets/charts/waterfall.h"
#include "widgets/test/result/result_words.h"
#include "widgets/test/result/source_frames.h"
#include "widgets/test/result/wrap_label.h"

namespace updraft {
namespace {

QString coloured(const QString& text, const QColor& color) {
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(color.name(), text.toHtmlEscaped());
}

// Figures stay together with their units when a line breaks.
QString unbroken(QString text) {
    return text.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

QLabel* wrapping(const char* name, const char* look, QWidget* parent) {
    auto* label = new WrapLabel(parent);
    label->setObjectName(QLatin1String(name));
    if (*look != '\0') setLook(label, look);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse |
                                   Qt::LinksAccessibleByKeyboard);
    return label;
}

}  // namespace

ResultSummary::ResultSummary(const Theme& theme, QWidget* parent) : QFrame(parent), theme_(theme) {
    setObjectName(QStringLiteral("resultSummary"));
    setLook(this, "panel");
    build();
    connect(error_, &QLabel::linkActivated, this, [this](const QString& link) {
        const int colon = static_cast<int>(link.lastIndexOf(QLatin1Char(':')));
        emit openSource(link.left(colon), link.mid(colon + 1).toInt());
    });
    retranslated(this, [this] { refresh(); });
    themed(this, theme, [this] { refresh(); });
}

void ResultSummary::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(6);
    column->addWidget(status_ = wrapping("resultStatus", "", this));
    column->addWidget(error_ = wrapping("resultError", "", this));
    column->addWidget(remedy_ = wrapping("resultRemedy", "secondary", this));
    column->addWidget(repeatText_ = wrapping("repeatSummary", "secondary", this));
    column->addWidget(timesTitle_ = wrapping("timesTitle", "secondary", this));
    column->addWidget(waterfall_ = new Waterfall(theme_, this));
    column->addWidget(memoryTitle_ = wrapping("memoryTitle", "secondary", this));
    column->addWidget(memory_ = new UsageBar(theme_, this));
}

void ResultSummary::setResult(TestResultPtr result, const QString& codeFolder) {
    result_ = std::move(result);
    codeFolder_ = codeFolder;
    refresh();
}

void ResultSummary::setRepeat(const std::optional<RepeatSummary>& repeat) {
    repeat_ = repeat;
    refresh();
}

void ResultSummary::refresh() {
    showRepeat();
    showStatus();
    showError();
    showTimes();
    showMemory();
}

QString ResultSummary::figures() const {
    if (!result_->ran()) return {};
    const InvocationRecord& record = result_->record();
    QStringList parts{unbroken(formatNanos(record.durationNs))};
    parts << unbroken(tr("billed %1").arg(formatMilliseconds(record.billedMs)));
    if (record.cpuNs >= 0) parts << unbroken(tr("CPU time %1").arg(formatNanos(record.cpuNs)));
    parts << unbroken(tr("%1 / %2 MB").arg((record.maxMemoryKb + 1023) / 1024).arg(record.memoryMb));
    return parts.join(QStringLiteral(" \u00B7 "));
}

void ResultSummary::showStatus() {
    if (!result_) {
        status_->setText(coloured(tr("Invoke the function to see what it answers and what it takes"),
                                  theme_.color(ColorRole::SecondaryText)));
        status_->setAccessibleName(tr("No result yet"));
        return;
    }
    const ColorRole role = statusColor(*result_);
    const QString words = statusWords(*result_);
    const bool plain = role == ColorRole::Success || role == ColorRole::Idle;
    QString text = coloured(statusSign(*result_), theme_.color(role)) + QStringLiteral("&nbsp; <b>") +
                   (plain ? words.toHtmlEscaped() : coloured(words, theme_.textColor(role))) +
                   QStringLiteral("</b>&nbsp; ") +
                   coloured(figures(), theme_.color(ColorRole::SecondaryText));
    status_->setText(text);
    status_->setAccessibleName(tr("Result: %1").arg(words + QLatin1Char(' ') + figures()));
}

void ResultSummary::showError() {
    const QString error = result_ ? errorWords(*result_) : QString();
    const QString remedy = result_ ? remedyWords(*result_) : QString();
    QString text = coloured(error, theme_.textColor(ColorRole::Error));
    if (!error.isEmpty() && result_->answer.result.functionError()) {
        if (const auto place = sourceOfError(result_->answer.result.payload, codeFolder_)) {
            text += QStringLiteral(" &nbsp;<a style=\"color:%1\" href=\"%2:%3\">%4:%3</a>")
                        .arg(theme_.textColor(ColorRole::Accent).name(), place->path.toHtmlEscaped())
                        .arg(place->line)
                        .arg(QFileInfo(place->path).fileName().toHtmlEscaped());
        }
    }
    error_->setText(text);
    error_->setAccessibleName(tr("Error: %1").arg(error));
    error_->setVisible(!error.isEmpty());
    remedy_->setText(remedy);
    remedy_->setVisible(!remedy.isEmpty());
}

void ResultSummary::showTimes() {
    std::vector<WaterfallPart> parts;
    if (result_ && result_->ran()) parts = timeParts(result_->record(), result_->answer.result.init);
    waterfall_->setParts(std::move(parts));
    timesTitle_->setText(tr("Where the time went"));
    const bool any = !waterfall_->parts().empty();
    timesTitle_->setVisible(any);
    waterfall_->setVisible(any);
}

void ResultSummary::showMemory() {
    const bool any = result_ && result_->ran() && result_->record().maxMemoryKb > 0;
    memoryTitle_->setVisible(any);
    memory_->setVisible(any);
    if (!any) return;
    const InvocationRecord& record = result_->record();
    // In whole megabytes upwards, as the REPORT line says it.
    const std::int64_t used = std::int64_t{(record.maxMemoryKb + 1023) / 1024} << 20;
    const std::int64_t limit = std::int64_t{record.memoryMb} << 20;
    const QString words = tr("Memory: %1 of %2 used").arg(formatBytes(used), formatBytes(limit));
    memoryTitle_->setText(words);
    memory_->setAccessibleName(tr("Memory"));
    memory_->setAccessibleDescription(words);
    memory_->setToolTip(words);
    memory_->setUsage(static_cast<double>(used), static_cast<double>(limit));
}

void ResultSummary::showRepeat() {
    repeatText_->setVisible(repeat_.has_value());
    if (repeat_) repeatText_->setText(repeatWords(*repeat_));
}

}  // namespace updraft
