#include <QPageSize>
#include <QSaveFile>

#include "widgets/cost/export/review_paper.h"
#include "widgets/theme/print_looks.h"

namespace updraft {
namespace {

constexpr int kDotsPerInch = 96;  // so that sizes are those of the screen
constexpr double kMarginMm = 15, kGap = 12, kBetween = 20, kBelowTitle = 6;

void writeHead(ReviewPaper& paper, const Review& review) {
    paper.text(review.title, FontRole::Figure);
    paper.text(review.subtitle, FontRole::Secondary, ColorRole::SecondaryText);
    for (const QString& note : review.notes) {
        paper.gap(kBelowTitle);
        paper.text(note, FontRole::Secondary, ColorRole::Error);
    }
    paper.gap(kGap);
    paper.tiles(review.tiles);
}

// A title stands on the page of what it is of.
void writeSection(ReviewPaper& paper, const ReviewSection& section) {
    double least = paper.heightToBegin(section.table);
    if (!section.charts.empty()) least += section.charts.front().height;
    if (!section.title.isEmpty()) least += paper.heightOf(section.title, FontRole::Title) + kBelowTitle;
    for (const QString& words : section.words)
        least += paper.heightOf(words, FontRole::Secondary) + kBelowTitle;
    paper.gap(kBetween);
    paper.keepTogether(least);
    if (!section.title.isEmpty()) {
        paper.text(section.title, FontRole::Title);
        paper.gap(kBelowTitle);
    }
    for (const QString& words : section.words) {
        paper.text(words, FontRole::Secondary, ColorRole::SecondaryText);
        paper.gap(kBelowTitle);
    }
    paper.charts(section.charts);
    paper.table(section.table);
    for (const QString& words : section.closing) {
        paper.gap(kBelowTitle);
        paper.text(words, FontRole::Small);
    }
}

}  // namespace

QString writeReview(const QString& path, const Review& review, const Theme& theme) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return file.errorString();
    {
        QPdfWriter pdf(&file);
        pdf.setResolution(kDotsPerInch);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
        pdf.setTitle(review.title);
        pdf.setCreator(QStringLiteral("Updraft"));
        const PrintLooks looks;
        ReviewPaper paper(pdf, theme, review.title);
        if (!paper.isActive()) return file.errorString();
        writeHead(paper, review);
        for (const ReviewSection& section : review.sections) writeSection(paper, section);
    }
    return file.commit() ? QString() : file.errorString();
}

}  // namespace updraft
