#include "widgets/charts/chart_export.h"

#include <QBuffer>
#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QSvgGenerator>
#include <cmath>

namespace updraft {

QImage chartImage(const ChartExportable& chart, QSize size, double pixelRatio) {
    QImage image(size * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    chart.paintTo(painter, QRectF(QPointF(), size));
    return image;
}

QByteArray chartSvg(const ChartExportable& chart, QSize size) {
    constexpr int kResolution = 96;  // CSS pixels per inch: one unit is one pixel
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kResolution);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(chart.title());
    QPainter painter(&generator);
    chart.paintTo(painter, QRectF(QPointF(), size));
    painter.end();
    return buffer.data();
}

QByteArray chartBytes(const ChartExportable& chart, ChartFormat format, QSize size) {
    constexpr double kPngRatio = 2;  // sharp in documents
    if (format == ChartFormat::Csv) return chart.csv().toUtf8();
    if (format == ChartFormat::Svg) return chartSvg(chart, size);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    chartImage(chart, size, kPngRatio).save(&buffer, "PNG");
    return buffer.data();
}

QString csvCell(const QString& text) {
    static const QString special = QStringLiteral(",\"\r\n");
    const bool quoted =
        std::any_of(text.begin(), text.end(), [](QChar letter) { return special.contains(letter); });
    if (!quoted) return text;
    QString inside = text;
    inside.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + inside + QLatin1Char('"');
}

QString csvTime(qint64 ms) {
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString csvNumber(double value) {
    return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString();
}

}  // namespace updraft
