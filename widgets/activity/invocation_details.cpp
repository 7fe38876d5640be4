#include "widgets/activity/invocation_details.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTabWidget>

#include "widgets/activity/mono_view.h"
#include "widgets/base/format.h"
#include "widgets/base/retranslate.h"
#include "widgets/models/invocation_cells.h"
#include "widgets/models/log_text.h"
#include "widgets/models/record_text.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

// JSON spread over lines; anything else as it is. The view shows no more than its limit of either.
QString readable(const std::string& text) {
    const QString raw =
        QString::fromUtf8(text.data(), std::min<qsizetype>(std::ssize(text), 2 * MonoView::kMostChars));
    const QChar first = raw.trimmed().left(1).isEmpty() ? QChar() : raw.trimmed()[0];
    return first == QLatin1Char('{') || first == QLatin1Char('[') ? prettyJson(raw) : raw;
}

}  // namespace

InvocationDetails::InvocationDetails(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      theme_(theme),
      status_(new QLabel(this)),
      figures_(new QLabel(this)),
      replay_(new QPushButton(this)),
      copy_(new QPushButton(this)),
      close_(new QToolButton(this)),
      tabs_(new QTabWidget(this)),
      log_(new MonoView(theme, this)),
      event_(new MonoView(theme, this)),
      response_(new MonoView(theme, this)) {
    setObjectName(QStringLiteral("invocationDetails"));
    setLook(this, "panel");
    status_->setObjectName(QStringLiteral("detailsStatus"));
    figures_->setObjectName(QStringLiteral("detailsFigures"));
    replay_->setObjectName(QStringLiteral("detailsReplay"));
    copy_->setObjectName(QStringLiteral("detailsCopyId"));
    close_->setObjectName(QStringLiteral("detailsClose"));
    log_->setObjectName(QStringLiteral("detailsLog"));
    tabs_->setObjectName(QStringLiteral("detailsTabs"));
    event_->setObjectName(QStringLiteral("detailsEvent"));
    response_->setObjectName(QStringLiteral("detailsResponse"));
    for (MonoView* view : {log_, event_, response_}) {
        tabs_->addTab(view, QString());
        connect(view, &MonoView::openSource, this, &InvocationDetails::openSource);
    }
    setLook(figures_, "secondary");
    figures_->setWordWrap(true);
    figures_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* top = new QHBoxLayout;
    top->addWidget(status_, 1);
    top->addWidget(copy_);
    top->addWidget(replay_);
    top->addWidget(close_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(figures_);
    layout->addWidget(tabs_, 1);
    connect(replay_, &QPushButton::clicked, this, [this] { emit replayRequested(sequence()); });
    connect(close_, &QToolButton::clicked, this, &InvocationDetails::closed);
    connect(copy_, &QPushButton::clicked, this, [this] {
        if (row_)
            QGuiApplication::clipboard()->setText(QString::fromStdString(row_->record.requestId.text()));
    });
    themed(this, theme_, [this] {
        close_->setIcon(theme_.icon(QStringLiteral("window-close")));
        renderHead();
    });
    retranslated(this, [this] { setTexts(); });
}

void InvocationDetails::setTexts() {
    replay_->setText(tr("Replay"));
    replay_->setToolTip(tr("Invoke the function again with this event"));
    copy_->setText(tr("Copy request id"));
    close_->setAccessibleName(tr("Close details"));
    close_->setToolTip(tr("Close details (Esc)"));
    tabs_->setTabText(0, tr("Log"));
    tabs_->setTabText(1, tr("Event"));
    tabs_->setTabText(2, tr("Response"));
    log_->setAccessibleName(tr("Log of the invocation"));
    event_->setAccessibleName(tr("Event of the invocation"));
    response_->setAccessibleName(tr("Response of the invocation"));
    render();
}

void InvocationDetails::setDatabase(const QString& path) {
    reader_ = path.isEmpty() ? nullptr : std::make_shared<RecordReader>(path);
    clear();
}

void InvocationDetails::clear() {
    job_.cancel();
    row_.reset();
    detail_ = {};
    eventText_.clear();
    responseText_.clear();
    loaded_ = false;
    render();
}

void InvocationDetails::show(const InvocationRow& row) {
    if (sequence() == row.record.sequence) return;
    row_ = row;
    detail_ = {};
    eventText_.clear();
    responseText_.clear();
    loaded_ = false;
    render();
    load();
}

void InvocationDetails::load() {
    if (!reader_) return;
    struct Answer {
        RecordDetail detail;
        QString event, response;
    };
    job_.start(
        [reader = reader_, wanted = sequence()](std::stop_token) {
            Answer answer{reader->detail(wanted), {}, {}};
            if (const auto& payload = answer.detail.payload) {
                answer.event = readable(payload->request);
                answer.response = readable(payload->response);
            }
            return answer;
        },
        [this](Answer answer) {
            detail_ = std::move(answer.detail);
            eventText_ = std::move(answer.event);
            responseText_ = std::move(answer.response);
            loaded_ = true;
            render();
        });
}

void InvocationDetails::renderHead() {
    replay_->setEnabled(row_.has_value());
    copy_->setEnabled(row_.has_value());
    if (!row_) {
        status_->setText(tr("Choose an invocation"));
        figures_->clear();
        return;
    }
    const QColor color = theme_.textColor(RecordText::color(row_->record.outcome));
    const QString when =
        tr("%1 at %2").arg(row_->function.toHtmlEscaped(), formatClock(row_->record.arrived));
    status_->setText(QStringLiteral("<span style='color:%1'>●</span> <b>%2</b> &nbsp;%3")
                         .arg(color.name(), RecordText::status(*row_).toHtmlEscaped(), when));
    figures_->setText(figures());
}

QString InvocationDetails::figures() const {
    const InvocationRecord& record = row_->record;
    QStringList parts;
    if (RecordText::hasRun(record)) {
        parts << tr("duration %1").arg(formatNanos(record.durationNs));
        if (record.initNs > 0) parts << tr("init %1").arg(formatNanos(record.initNs));
        parts << tr("billed %1").arg(InvocationCells::wholeMilliseconds(record.billedMs));
        if (record.cpuNs >= 0) parts << tr("CPU time %1").arg(formatNanos(record.cpuNs));
        parts << tr("memory %1 of %2")
                     .arg(formatBytes(record.maxMemoryKb * 1024LL),
                          formatBytes(record.memoryMb * 1024LL * 1024));
    }
    if (record.queuedNs > 0) parts << tr("waited %1").arg(formatNanos(record.queuedNs));
    if (record.asyncAttempt > 0) parts << tr("attempt %1").arg(record.asyncAttempt);
    parts << tr("event %1").arg(formatBytes(record.requestBytes))
          << tr("response %1").arg(formatBytes(record.responseBytes));
    parts << tr("version %1").arg(RecordText::version(record.version));
    if (record.environmentId > 0) parts << tr("environment %1").arg(record.environmentId);
    parts << QString::fromStdString(record.requestId.text());
    return parts.join(QStringLiteral(" · "));
}

QString InvocationDetails::logText() const {
    if (!loaded_) return {};
    if (!detail_.problem.isEmpty()) return detail_.problem;
    if (!detail_.row) return tr("The database no longer has this invocation.");
    const InvocationRecord& record = detail_.row->record;
    if (!RecordText::hasRun(record)) return tr("It never ran, so there is no log.");
    QString text = QString::fromStdString(startLine(record)) + QLatin1Char('\n');
    text += QString::fromStdString(detail_.log);
    if (!text.endsWith(QLatin1Char('\n'))) text += QLatin1Char('\n');
    text += QString::fromStdString(endLine(record)) + QLatin1Char('\n');
    return text + QString::fromStdString(reportLine(record, detail_.row->errorType.toStdString()));
}

QString InvocationDetails::payloadText(const QString& text, bool cut, std::uint64_t bytes) const {
    if (!loaded_ || !detail_.row) return {};
    if (!detail_.payload) return tr("Was not kept.");
    if (bytes == 0) return tr("Empty");
    if (!cut) return text;
    return text + QLatin1Char('\n') +
           tr("… cut off: %1 in all").arg(formatBytes(static_cast<std::int64_t>(bytes)));
}

void InvocationDetails::render() {
    renderHead();
    const InvocationPayload payload = detail_.payload.value_or(InvocationPayload{});
    event_->setContent(payloadText(eventText_, payload.requestCut(), payload.requestBytes), false);
    response_->setContent(payloadText(responseText_, payload.responseCut(), payload.responseBytes), true);
    log_->setContent(logText(), true);
}

}  // namespace updraft
