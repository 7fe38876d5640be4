// ReviewPaper: pages that are filled from the top, each with a line at its foot. What does not fit begins the
// next page; rows of a table are not cut, and its headings are repeated. Vector pictures, so that it can be
// printed at any size. GUI thread.
#pragma once

#include <QPainter>
#include <QPdfWriter>

#include "widgets/cost/export/review.h"

namespace updraft {

class ReviewPaper {
  public:
    ReviewPaper(QPdfWriter& pdf, const Theme& theme, const QString& foot);

    bool isActive() const { return painter_.isActive(); }
    void gap(double height) { y_ += y_ > 0 ? height : 0; }
    void keepTogether(double height);  // the next page, if so much has no room on this one
    void text(const QString& words, FontRole font, ColorRole color = ColorRole::Text);
    void tiles(const std::vector<CostTileText>& tiles);
    void charts(const std::vector<ReviewChart>& charts);
    void table(const ReviewTable& table);
    double heightOf(const QString& words, FontRole font) const;
    double heightToBegin(const ReviewTable& table) const;  // headings and the first rows

  private:
    double bottom() const;
    void beginPage();
    QFont fontOf(FontRole role) const;
    double textHeight(const QFont& font, const QString& words, double width) const;
    std::vector<double> naturalWidths(const ReviewTable& table) const;
    std::vector<double> widthsOf(const ReviewTable& table) const;
    double rowHeight(const QStringList& cells, const std::vector<double>& widths, const QFont& font) const;
    void row(const QStringList& cells, const ReviewTable& table, const std::vector<double>& widths,
             bool heading);
    void tile(const CostTileText& tile, const QRectF& area);
    double tileHeight(const CostTileText& tile, double width) const;

    QPdfWriter& pdf_;
    const Theme& theme_;
    QString foot_;
    mutable QPainter painter_;
    double width_, height_, y_ = 0;
    int page_ = 0;
};

}  // namespace updraft
