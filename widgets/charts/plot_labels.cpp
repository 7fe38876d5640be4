#include "widgets/charts/plot_labels.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

namespace updraft {
namespace {

constexpr double kTextGap = 4;  // between a line and its text
constexpr double kApart = 8;    // between texts
constexpr double kTick = 6;     // how high the marks of joined annotations are
constexpr std::size_t kAnnotationRows = 2;

class Words {
    Q_DECLARE_TR_FUNCTIONS(ChartMarks)
  public:
    static QString counted(const QString& what, std::size_t times) {
        return tr("%1 × %2", "what happened, how often").arg(what).arg(times);
    }
    static QString higher(const QString& name) { return tr("↑ %1", "a limit above the chart").arg(name); }
};

QColor paleGround(const Theme& theme) {
    constexpr float kGround = 0.7F;
    QColor color = theme.color(ColorRole::Panel);
    color.setAlphaF(kGround);
    return color;
}

double widthOf(const QString& text, const QFontMetricsF& metrics) {
    return std::ceil(metrics.horizontalAdvance(text)) + 2;
}

bool isIn(const QRectF& plot, double x) {
    return x >= plot.left() && x <= plot.right();
}

// Moments with one text join the mark before while they would lie below its text.
std::vector<AnnotationMark> joined(const std::vector<ChartAnnotation>& annotations, const QRectF& plot,
                                   const TimeToX& x, const QFontMetricsF& metrics) {
    struct Open {
        std::size_t mark = 0;
        double until = 0;
    };
    QHash<QString, Open> open;
    std::vector<AnnotationMark> marks;
    for (const ChartAnnotation& annotation : annotations) {
        const double at = x(annotation.ms);
        if (!isIn(plot, at)) continue;
        const auto known = open.constFind(annotation.text);
        if (known != open.constEnd() && at <= known->until) {
            marks[known->mark].more.push_back(at);
            continue;
        }
        const QString longest = Words::counted(annotation.text, 10);
        open.insert(annotation.text, {marks.size(), at + kTextGap + widthOf(longest, metrics) + kApart});
        marks.push_back({at, {}, annotation.text, annotation.role, {}});
    }
    for (AnnotationMark& mark : marks) {
        mark.text = countedAnnotation(mark.text, mark.more.size() + 1);
    }
    return marks;
}

void paintMark(QPainter& painter, const QRectF& plot, const AnnotationMark& mark, const Theme& theme) {
    const QColor color = theme.textColor(mark.role);
    const double at = std::floor(mark.x) + 0.5;
    QPen pen(color, 1, Qt::CustomDashLine);
    pen.setDashPattern({1, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
    double drawn = mark.x;
    for (const double x : mark.more) {
        if (x - drawn < 1) continue;  // in the same pixel
        drawn = x;
        painter.fillRect(QRectF(std::floor(x), plot.bottom() - kTick, 1, kTick), color);
    }
    if (mark.label.isEmpty()) return;
    painter.fillRect(mark.label, paleGround(theme));
    painter.setPen(color);
    painter.drawText(mark.label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, mark.text);
}

}  // namespace

std::vector<AnnotationMark> annotationMarks(const std::vector<ChartAnnotation>& annotations,
                                            const QRectF& plot, const TimeToX& x,
                                            const QFontMetricsF& metrics, const std::vector<QRectF>& taken) {
    std::vector<AnnotationMark> marks = joined(annotations, plot, x, metrics);
    std::array<double, kAnnotationRows> ends;
    ends.fill(plot.left() - kApart);
    for (AnnotationMark& mark : marks) {
        const double wide = widthOf(mark.text, metrics);
        const bool leftOfLine = mark.x + kTextGap + wide > plot.right();
        const double left = leftOfLine ? mark.x - kTextGap - wide : mark.x + kTextGap;
        if (left < plot.left()) continue;
        for (std::size_t row = 0; row < ends.size(); ++row) {
            const double top = plot.top() + 1 + static_cast<double>(row) * (metrics.height() + 1);
            const QRectF label(left, top, wide, metrics.height());
            const bool covered = std::any_of(taken.begin(), taken.end(),
                                             [&](const QRectF& other) { return label.intersects(other); });
            if (left < ends[row] + kApart || covered || label.bottom() > plot.bottom()) continue;
            ends[row] = label.right();
            mark.label = label;
            break;
        }
    }
    return marks;
}

void paintAnnotations(QPainter& painter, const QRectF& plot, const std::vector<ChartAnnotation>& annotations,
                      const TimeToX& x, const Theme& theme, const std::vector<QRectF>& taken) {
    const QFont font = theme.font(FontRole::Small);
    painter.setFont(font);
    for (const AnnotationMark& mark : annotationMarks(annotations, plot, x, QFontMetricsF(font), taken))
        paintMark(painter, plot, mark, theme);
}

// A text that would lie over one before goes to its left.
std::vector<ThresholdMark> thresholdMarks(const std::vector<ChartThreshold>& thresholds,
                                          const std::vector<double>& ys, const QRectF& plot,
                                          const QFontMetricsF& metrics) {
    std::vector<ThresholdMark> marks;
    for (std::size_t i = 0; i < thresholds.size(); ++i) {
        if (ys[i] > plot.bottom() + 0.5) continue;
        ThresholdMark mark{ys[i], ys[i] < plot.top() - 0.5, thresholds[i].text, thresholds[i].role, {}};
        if (mark.above) mark.text = Words::higher(mark.text);
        mark.text = metrics.elidedText(mark.text, Qt::ElideRight, plot.width() / 2);
        const double line = std::floor(mark.y) + 0.5, wide = widthOf(mark.text, metrics) + 2;
        const bool roomAbove = !mark.above && line - metrics.height() - 1 >= plot.top();
        const double top = mark.above ? plot.top() + 1 : roomAbove ? line - metrics.height() - 1 : line + 1;
        mark.label = {plot.right() - wide - 2, top, wide, metrics.height()};
        for (const ThresholdMark& before : marks) {
            if (mark.label.intersects(before.label)) mark.label.moveRight(before.label.left() - kApart);
        }
        if (mark.label.left() < plot.left()) mark.label = {};
        marks.push_back(std::move(mark));
    }
    return marks;
}

QString countedAnnotation(const QString& text, std::size_t times) {
    return times > 1 ? Words::counted(text, times) : text;
}

std::vector<QRectF> paintThresholds(QPainter& painter, const QRectF& plot,
                                    const std::vector<ChartThreshold>& thresholds,
                                    const std::vector<double>& ys, const Theme& theme) {
    const QFont font = theme.font(FontRole::Small);
    painter.setFont(font);
    std::vector<QRectF> labels;
    for (const ThresholdMark& mark : thresholdMarks(thresholds, ys, plot, QFontMetricsF(font))) {
        if (!mark.above) {
            const double at = std::floor(mark.y) + 0.5;
            painter.setPen(QPen(theme.color(mark.role), 1, Qt::DashLine));
            painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
        }
        if (mark.label.isEmpty()) continue;
        painter.fillRect(mark.label, paleGround(theme));
        painter.setPen(theme.textColor(mark.role));
        painter.drawText(mark.label, Qt::AlignCenter | Qt::TextSingleLine, mark.text);
        labels.push_back(mark.label);
    }
    return labels;
}

}  // namespace updraft
