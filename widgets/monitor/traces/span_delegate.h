// SpanDelegate: rows of a trace: a status in its colour, and when a call happened as a bar on the trace's
// time with a stretch for each part of it. Owned by the list; GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace updraft {

class Theme;
struct TraceSpan;
struct TraceTree;

class SpanDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    SpanDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    // Where each part is drawn in `area`; at least a pixel and a half wide.
    static QVector<QRectF> bars(const TraceTree& trace, const TraceSpan& span, const QRectF& area);

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

  private:
    const Theme& theme_;
};

}  // namespace updraft
