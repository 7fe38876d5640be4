// Review: a month's cost as something to print and hand round: what it is of, figures, then sections with
// words, charts and a table each. Values; charts belong to `owner`. GUI thread.
#pragma once

#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

#include "widgets/cost/parts/cost_tile.h"

namespace updraft {

class ChartExportable;

struct ReviewChart {
    const ChartExportable* chart = nullptr;
    double height = 200;  // pixels of 1/96 inch
    bool half = false;    // as wide as half a page: beside another of these
};

struct ReviewTable {
    QStringList headers;
    std::vector<QStringList> rows;
    std::vector<bool> figures;  // by column: at the right, on one line; others are words
};

struct ReviewSection {
    QString title;
    QStringList words;  // paragraphs above charts and table
    std::vector<ReviewChart> charts;
    ReviewTable table;    // no rows: none
    QStringList closing;  // paragraphs below them
};

struct Review {
    QString title, subtitle;
    QStringList notes;  // what must be known first: "Sample data: …"
    std::vector<CostTileText> tiles;
    std::vector<ReviewSection> sections;
    std::shared_ptr<const void> owner;
};

// As PDF, in the light scheme. An error in words; empty when it worked.
QString writeReview(const QString& path, const Review& review, const Theme& theme);

}  // namespace updraft
