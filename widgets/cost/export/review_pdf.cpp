// The review as PDF: figures and charts on the first page, the table, then every price with its source and
// what is assumed. Vector pictures, so that it can be printed at any size.
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include "widgets/charts/chart_export.h"
#include "widgets/cost/controls/cost_words.h"
#include "widgets/cost/data/elsewhere.h"
#include "widgets/cost/data/price_month.h"
#include "widgets/cost/export/cost_exports.h"
#include "widgets/cost/formula/cost_formula.h"
#include "widgets/cost/table/cost_rows_model.h"

namespace updraft {
namespace {

constexpr int kDotsPerInch = 96;  // so that sizes are those of the screen
constexpr double kMarginMm = 15, kGap = 12;
constexpr double kChartHeight = 220;
constexpr int kTitlePixels = 20, kTextPixels = 11;

class ReviewWriter {
  public:
    ReviewWriter(QPdfWriter& pdf, const ReviewParts& parts)
        : pdf_(pdf), parts_(parts), painter_(&pdf), page_(0, 0, pdf.width(), pdf.height()) {}

    bool isActive() const { return painter_.isActive(); }

    void write() {
        const CostData& data = *parts_.data;
        text(CostExports::tr("Cost review, %1").arg(CostWords::month(data.month)), kTitlePixels, true);
        text(tariffTitle(data));
        if (data.query.scale != CostQuery::kRecorded)
            text(CostExports::tr("As if the recorded traffic had been %1")
                     .arg(CostWords::factor(data.query.scale)));
        space();
        for (const QString& tile : parts_.tiles) text(tile);
        space();
        charts();
        table();
        assumptions();
    }

  private:
    void breakPage() {
        pdf_.newPage();
        y_ = 0;
    }
    void space() { y_ += kGap; }

    void text(const QString& words, int pixels = kTextPixels, bool bold = false) {
        QFont font = painter_.font();
        font.setPixelSize(pixels);
        font.setBold(bold);
        painter_.setFont(font);
        painter_.setPen(Qt::black);
        for (const QString& line : words.split(QLatin1Char('\n'))) {
            const QRectF room(0, y_, page_.width(), page_.height());
            const QRectF taken =
                painter_.boundingRect(room, Qt::TextWordWrap, line.isEmpty() ? QStringLiteral(" ") : line);
            if (y_ + taken.height() > page_.height()) breakPage();
            painter_.drawText(QRectF(0, y_, page_.width(), taken.height() + 1), Qt::TextWordWrap, line);
            y_ += taken.height();
        }
    }

    void charts() {
        for (const ChartExportable* chart : parts_.charts) {
            if (y_ + kChartHeight > page_.height()) breakPage();
            chart->paintTo(painter_, QRectF(0, y_, page_.width(), kChartHeight));
            y_ += kChartHeight + kGap;
        }
    }

    void table() {
        if (parts_.rows == nullptr || parts_.rows->rowCount() == 0) return;
        breakPage();
        text(CostExports::tr("Where the money goes"), kTitlePixels, true);
        space();
        cells([&](int column) {
            return parts_.rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        });
        for (int row = 0; row < parts_.rows->rowCount(); ++row)
            cells([&](int column) { return parts_.rows->index(row, column).data().toString(); });
    }

    template <typename Text>
    void cells(const Text& of) {
        QFont font = painter_.font();
        font.setPixelSize(kTextPixels);
        font.setBold(false);
        painter_.setFont(font);
        const double height = QFontMetricsF(font, &pdf_).height() + 4;
        if (y_ + height > page_.height()) breakPage();
        const double first = page_.width() * 0.4;
        const double other = (page_.width() - first) / (CostRowsModel::ColumnCount - 1);
        for (int column = 0; column < CostRowsModel::ColumnCount; ++column) {
            const QRectF cell(column == 0 ? 0 : first + other * (column - 1), y_, column == 0 ? first : other,
                              height);
            painter_.drawText(cell, Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight),
                              of(column));
        }
        y_ += height;
    }

    void assumptions() {
        breakPage();
        text(CostExports::tr("Prices, sources and assumptions"), kTitlePixels, true);
        space();
        text(CostFormulas::month(*parts_.data).text);
        space();
        if (parts_.data->bills.empty()) return;
        const UsageAssumptions& assumed = parts_.data->bills.front().usage->assumptions();
        text(CostExports::tr(
                 "Assumed: %1 % of a CPU while a handler runs; %2 requests share an instance where a "
                 "provider lets them; traffic peaks at %3 times its mean.")
                 .arg(assumed.cpuSharePpm / 10'000)
                 .arg(assumed.overlap)
                 .arg(kPeakToMean));
        text(
            CostExports::tr("Months and days are by UTC. Durations were measured on this machine; a cloud's "
                            "differ."));
    }

    QPdfWriter& pdf_;
    const ReviewParts& parts_;
    QPainter painter_;
    QRectF page_;
    double y_ = 0;
};

}  // namespace

QString writeReview(const QString& path, const ReviewParts& parts) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return file.errorString();
    {
        QPdfWriter pdf(&file);
        pdf.setResolution(kDotsPerInch);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
        pdf.setTitle(CostExports::tr("Cost review, %1").arg(CostWords::month(parts.data->month)));
        pdf.setCreator(QStringLiteral("Updraft"));
        ReviewWriter writer(pdf, parts);
        if (!writer.isActive()) return file.errorString();
        writer.write();
    }
    return file.commit() ? QString() : file.errorString();
}

}  // namespace updraft
