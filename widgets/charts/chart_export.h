// What can be taken out of a chart: its picture and its figures. GUI thread.
#pragma once

#include <QImage>
#include <QString>

class QPainter;

namespace updraft {

class ChartExportable {
  public:
    ChartExportable() = default;
    virtual ~ChartExportable() = default;
    ChartExportable(const ChartExportable&) = delete;
    ChartExportable& operator=(const ChartExportable&) = delete;

    virtual QString title() const = 0;
    virtual void paintTo(QPainter& painter, const QRectF& area) const = 0;  // as on the screen, at any size
    virtual QString csv() const = 0;  // RFC 4180 with a heading; times in UTC by ISO 8601
};

enum class ChartFormat : std::uint8_t { Png, Svg, Csv };

QImage chartImage(const ChartExportable& chart, QSize size, double pixelRatio);
QByteArray chartSvg(const ChartExportable& chart, QSize size);
QByteArray chartBytes(const ChartExportable& chart, ChartFormat format, QSize size);

// A cell of a CSV file, quoted when it has to be.
QString csvCell(const QString& text);
QString csvTime(qint64 ms);
QString csvNumber(double value);  // a gap is empty

}  // namespace updraft
