#include "widgets/charts/chart_menu.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>
#include <QWidget>

#include "widgets/base/notice_bar.h"
#include "widgets/base/retranslate.h"

namespace updraft {
namespace {

const QString kSvgType = QStringLiteral("image/svg+xml"), kCsvType = QStringLiteral("text/csv");
constexpr double kCopyRatio = 2;

QString suffixOf(ChartFormat format) {
    if (format == ChartFormat::Png) return QStringLiteral("png");
    return format == ChartFormat::Svg ? QStringLiteral("svg") : QStringLiteral("csv");
}

QString filterOf(ChartFormat format) {
    if (format == ChartFormat::Png) return ChartMenu::tr("PNG pictures (*.png)");
    return format == ChartFormat::Svg ? ChartMenu::tr("SVG pictures (*.svg)")
                                      : ChartMenu::tr("CSV tables (*.csv)");
}

void setText(QMimeData& data, const QString& csv) {
    data.setText(csv);
    data.setData(kCsvType, csv.toUtf8());
}

}  // namespace

QString chartFileName(const QString& title, ChartFormat format) {
    QString name;
    for (const QChar letter : title) {
        const bool taken = letter.isLetterOrNumber() || QStringLiteral(" ,.-_()").contains(letter);
        name += taken ? letter : QLatin1Char('-');
    }
    name = name.simplified();
    while (name.startsWith(QLatin1Char('.'))) name.remove(0, 1);
    if (name.isEmpty()) name = QStringLiteral("chart");
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmm"));
    return name.left(100) + QLatin1Char(' ') + now + QLatin1Char('.') + suffixOf(format);
}

QString writeChartFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return file.errorString();
    file.write(bytes);
    return file.commit() ? QString() : file.errorString();
}

ChartMenu::ChartMenu(QWidget* widget, const ChartExportable& chart)
    : QObject(widget), widget_(widget), chart_(chart), notice_(new NoticeBar(widget)) {
    QAction* copyAll =
        add(QT_TR_NOOP("Copy"), QT_TR_NOOP("Copy the picture and its figures"), [this] { copy(); });
    copyAll->setShortcut(QKeySequence::Copy);
    copyAll->setShortcutContext(Qt::WidgetShortcut);
    add(QT_TR_NOOP("Copy as SVG"), QT_TR_NOOP("Copy a picture that can be drawn at any size"),
        [this] { copyAs(ChartFormat::Svg); });
    add(QT_TR_NOOP("Copy figures as CSV"), QT_TR_NOOP("Copy the figures as a table"),
        [this] { copyAs(ChartFormat::Csv); });
    add(QT_TR_NOOP("Save as PNG…"), QT_TR_NOOP("Save the picture, at twice the size of the screen"),
        [this] { saveAs(ChartFormat::Png); });
    add(QT_TR_NOOP("Save as SVG…"), QT_TR_NOOP("Save a picture that can be drawn at any size"),
        [this] { saveAs(ChartFormat::Svg); });
    add(QT_TR_NOOP("Save figures as CSV…"), QT_TR_NOOP("Save the figures as a table"),
        [this] { saveAs(ChartFormat::Csv); });
    widget->addAction(copyAll);  // its key works wherever the widget has the focus
    retranslated(widget, [this] { retranslate(); });
}

QAction* ChartMenu::add(const char* text, const char* tip, std::function<void()> run) {
    auto* action = new QAction(this);
    connect(action, &QAction::triggered, this, std::move(run));
    entries_.push_back({action, text, tip});
    return action;
}

void ChartMenu::retranslate() {
    for (const Entry& entry : entries_) {
        entry.action->setText(tr(entry.text));
        entry.action->setToolTip(tr(entry.tip));
    }
}

void ChartMenu::open(const QPoint& global) {
    auto* menu = new QMenu(widget_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (QAction* action : widget_->actions()) {
        if (action != entries_.front().action) menu->addAction(action);
    }
    if (!menu->isEmpty()) menu->addSeparator();
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        constexpr std::size_t kFirstSave = 3;
        if (i == kFirstSave) menu->addSeparator();
        menu->addAction(entries_[i].action);
    }
    menu->popup(global);
}

void ChartMenu::copy() {
    auto* data = new QMimeData;
    data->setImageData(chartImage(chart_, widget_->size(), kCopyRatio));
    setText(*data, chart_.csv());
    QApplication::clipboard()->setMimeData(data);
}

void ChartMenu::copyAs(ChartFormat format) {
    auto* data = new QMimeData;
    if (format == ChartFormat::Csv) {
        setText(*data, chart_.csv());
    } else if (format == ChartFormat::Svg) {
        const QByteArray svg = chartSvg(chart_, widget_->size());
        data->setData(kSvgType, svg);
        data->setText(QString::fromUtf8(svg));
    } else {
        data->setImageData(chartImage(chart_, widget_->size(), kCopyRatio));
    }
    QApplication::clipboard()->setMimeData(data);
}

void ChartMenu::saveAs(ChartFormat format) {
    auto* dialog = new QFileDialog(widget_->window(), tr("Save %1").arg(chart_.title()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(filterOf(format));
    dialog->setDefaultSuffix(suffixOf(format));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(chartFileName(chart_.title(), format));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString& path) { write(path, format); });
    dialog->setModal(false);
    dialog->show();
}

void ChartMenu::write(const QString& path, ChartFormat format) {
    const QByteArray bytes = chartBytes(chart_, format, widget_->size());
    job_.start([path, bytes](const std::stop_token&) { return writeChartFile(path, bytes); },
               [this, path](const QString& error) { tell(path, error); });
}

void ChartMenu::tell(const QString& path, const QString& error) {
    const QString file = QDir::toNativeSeparators(path);
    if (error.isEmpty()) {
        const QString folder = QFileInfo(path).absolutePath();
        notice_->showNotice(NoticeBar::Tone::Done, tr("Saved as %1").arg(file),
                            {tr("Open folder"), tr("Show the file in its folder"),
                             [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
        placeNotice();
        emit saved(path);
        return;
    }
    const QString why =
        tr("%1 was not saved: %2. Choose another folder or free some space.").arg(file, error);
    notice_->showNotice(NoticeBar::Tone::Problem, why);
    placeNotice();
    emit failed(why);
}

void ChartMenu::placeNotice() {
    const int width = widget_->width() - 2;
    const int needed =
        notice_->hasHeightForWidth() ? notice_->heightForWidth(width) : notice_->sizeHint().height();
    const int height = std::min(widget_->height() - 2, needed);
    notice_->setGeometry(1, widget_->height() - 1 - height, width, height);
    notice_->raise();
}

}  // namespace updraft
