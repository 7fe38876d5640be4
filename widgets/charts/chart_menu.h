// ChartMenu: copies and saves what a widget shows, from its context menu and with Ctrl+C: a picture (PNG,
// SVG) or its figures (CSV). Saving happens beside the interface; what came of it is said in a bar inside the
// widget. Child of the widget; GUI thread.
//
// Actions that a page adds to the widget (addAction) stand above these in the menu.
#pragma once

#include <QMenu>

#include "widgets/base/background_job.h"
#include "widgets/charts/chart_export.h"

class QFileDialog;

namespace updraft {

class NoticeBar;

class ChartMenu final : public QObject {
    Q_OBJECT
  public:
    ChartMenu(QWidget* widget, const ChartExportable& chart);

    void open(const QPoint& global);
    void placeNotice();  // the widget has another size

  public slots:
    void copy();  // picture and figures: what is pasted into takes what it can
    void copyAs(ChartFormat format);
    void saveAs(ChartFormat format);  // asks where

  signals:
    void saved(const QString& path);
    void failed(const QString& why);

  private:
    struct Entry {
        QAction* action;
        const char *text, *tip;  // marked for translation
    };
    QAction* add(const char* text, const char* tip, std::function<void()> run);
    void retranslate();
    void write(const QString& path, ChartFormat format);
    void tell(const QString& path, const QString& error);

    QWidget* widget_;
    const ChartExportable& chart_;
    std::vector<Entry> entries_;
    NoticeBar* notice_;
    BackgroundJob job_;
};

// For a file: "Invocations, errors 2025-07-26 1200.png", without what file systems do not take.
QString chartFileName(const QString& title, ChartFormat format);
// The whole of it or nothing; an error in words, empty when it worked. Any thread.
QString writeChartFile(const QString& path, const QByteArray& bytes);

}  // namespace updraft
