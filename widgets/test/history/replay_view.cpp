#include "widgets/test/history/replay_view.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "widgets/base/format.h"
#include "widgets/base/retranslate.h"
#include "widgets/editor/diff_view.h"
#include "widgets/test/json/json_text.h"
#include "widgets/test/result/response_content.h"
#include "widgets/test/result/result_words.h"
#include "widgets/test/result/wrap_label.h"

namespace updraft {
namespace {

QString signedText(const QString& text, double value) {
    return (value < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + text;
}

// "+14 %", and for the tooltip "+0.3 ms"
struct Difference {
    QString share, amount;
};

Difference difference(double before, double after, const std::function<QString(double)>& format) {
    if (before == after) return {QStringLiteral("="), {}};
    const double by = after - before;
    const QString amount = signedText(format(std::abs(by)), by);
    const double percent = before > 0 ? std::abs(by) * 100 / before : 1000;
    if (percent >= 1000) return {amount, amount};
    const QString share = QStringLiteral("%1\u00A0%").arg(QLocale().toString(percent, 'f', 0));
    return {signedText(share, by), amount};
}

int sign(double value) {
    return value > 0 ? 1 : (value < 0 ? -1 : 0);
}

struct Answers {
    QString then, now;
    bool same = false;
};

Answers readAnswers(const QByteArray& then, const QByteArray& now) {
    const auto shown = [](const QByteArray& text) {
        return QString::fromUtf8(shownText(prettyJson(view(text)).value_or(text)).text);
    };
    return {shown(then), shown(now),
            then == now || (minifiedJson(view(then)) && minifiedJson(view(then)) == minifiedJson(view(now)))};
}

}  // namespace

ReplayView::ReplayView(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setObjectName(QStringLiteral("replayView"));
    setLook(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    build();
    retranslated(this, [this] { refresh(); });
    themed(this, theme, [this] { refresh(); });
}

void ReplayView::build() {
    verdict_ = new WrapLabel(this);
    verdict_->setObjectName(QStringLiteral("replayVerdict"));
    verdict_->setContentsMargins(14, 10, 14, 4);
    figures_ = new QWidget(this);
    auto* grid = new QGridLayout(figures_);
    grid->setContentsMargins(14, 4, 14, 10);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    const auto label = [&](int row, int column, const char* look) {
        auto* made = new QLabel(figures_);
        if (*look != '\0') setLook(made, look);
        made->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        made->setWordWrap(true);
        grid->addWidget(made, row, column);
        return made;
    };
    thenHead_ = label(0, 1, "secondary");
    nowHead_ = label(0, 2, "secondary");
    changeHead_ = label(0, 3, "secondary");
    for (int row = 0; row < RowCount; ++row) {
        lines_[static_cast<std::size_t>(row)] = {label(row + 1, 0, "secondary"), label(row + 1, 1, ""),
                                                 label(row + 1, 2, ""), label(row + 1, 3, "")};
    }
    lines_[Duration].change->setObjectName(QStringLiteral("replayDurationChange"));
    lines_[Memory].now->setObjectName(QStringLiteral("replayMemoryNow"));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->setColumnStretch(3, 1);
    diff_ = new DiffView(theme_, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(verdict_);
    column->addWidget(figures_);
    diff_->setMinimumHeight(160);
    column->addWidget(diff_, 1);
    column->addStretch(0);
}

void ReplayView::compare(TestResultPtr then, TestResultPtr now) {
    then_ = std::move(then);
    now_ = std::move(now);
    problem_.clear();
    answersCompared_ = false;
    refresh();
    preparing_.start([before = then_->response(), after = now_->response()](
                         const std::stop_token&) { return readAnswers(before, after); },
                     [this](const Answers& answers) {
                         same_ = answers.same;
                         answersCompared_ = true;
                         diff_->setTexts(answers.then, answers.now, Language::Json);
                         refresh();
                         emit compared();
                     });
}

void ReplayView::showProblem(const QString& why) {
    clear();
    problem_ = why;
    refresh();
}

void ReplayView::clear() {
    then_.reset();
    now_.reset();
    problem_.clear();
    preparing_.cancel();
    refresh();
}

void ReplayView::refresh() {
    const bool any = then_ && now_;
    figures_->setVisible(any);
    diff_->setVisible(any && answersCompared_);
    diff_->setTitles(tr("Then"), tr("Now"));
    thenHead_->setText(tr("Then"));
    nowHead_->setText(tr("Now"));
    changeHead_->setText(tr("Change"));
    if (any) showFigures();
    showAnswers();
}

void ReplayView::showAnswers() {
    QString text = problem_;
    if (text.isEmpty() && !then_) text = tr("Replay an invocation of the history to compare it here.");
    if (then_ && !answersCompared_) text = tr("Comparing\u2026");
    if (then_ && answersCompared_) {
        text = same_ ? tr("The answer is the same.") : tr("The answer differs.");
        if (!then_->responseProblem.isEmpty()) text = then_->responseProblem;
    }
    setLook(verdict_, then_ && answersCompared_ ? (same_ ? "success" : "warning") : "secondary");
    verdict_->setText(text);
}

void ReplayView::showLine(Row row, const QString& then, const QString& now, const QString& change,
                          int direction) {
    const Line& line = lines_[row];
    line.then->setText(then);
    line.now->setText(now);
    line.change->setText(change);
    QPalette palette = figures_->palette();
    const ColorRole role =
        direction == 0 ? ColorRole::SecondaryText : (direction > 0 ? ColorRole::Error : ColorRole::Success);
    palette.setColor(QPalette::WindowText, theme_.textColor(role));
    line.change->setPalette(palette);
    line.change->setAccessibleName(
        tr("%1: %2, before %3, now %4").arg(line.title->text(), change, then, now));
}

void ReplayView::showFigures() {
    const QString titles[] = {tr("Result"), tr("Duration"), tr("Billed"), tr("Init"), tr("Memory")};
    for (int row = 0; row < RowCount; ++row)
        lines_[static_cast<std::size_t>(row)].title->setText(titles[row]);
    const InvocationRecord &a = then_->record(), &b = now_->record();
    const QString before = statusWords(*then_), after = statusWords(*now_);
    showLine(Status, before, after, before == after ? QStringLiteral("=") : tr("changed"),
             then_->failed() == now_->failed() ? 0 : (now_->failed() ? 1 : -1));
    const auto compare = [this](Row row, double was, double is,
                                const std::function<QString(double)>& format) {
        const auto shown = [&](double value) { return value > 0 ? format(value) : QStringLiteral("\u2013"); };
        const Difference change = difference(was, is, format);
        showLine(row, shown(was), shown(is), change.share, sign(is - was));
        lines_[row].change->setToolTip(change.amount);
    };
    const auto nanos = [](double value) { return formatNanos(std::llround(value)); };
    compare(Duration, static_cast<double>(a.durationNs), static_cast<double>(b.durationNs), nanos);
    compare(Billed, a.billedMs * 1e6, b.billedMs * 1e6, nanos);
    compare(Init, static_cast<double>(a.initNs), static_cast<double>(b.initNs), nanos);
    compare(Memory, a.maxMemoryKb * 1024.0, b.maxMemoryKb * 1024.0,
            [](double value) { return formatBytes(std::llround(value)); });
}

}  // namespace updraft
