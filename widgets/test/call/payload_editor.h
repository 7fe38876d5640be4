// PayloadEditor: the event that is sent. Says while typing whether it is JSON and where it is not, how large
// it is against the limit, and formats or minifies it. Each event that was opened keeps its own undo history.
// GUI thread.
#pragma once

#include <Qsci/qscidocument.h>

#include <QHash>
#include <QTimer>
#include <QWidget>

#include "widgets/base/background_job.h"
#include "widgets/test/json/json_scanner.h"
#include "widgets/theme/theme.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace updraft {

class JsonEditor;

class PayloadEditor final : public QWidget {
    Q_OBJECT
  public:
    explicit PayloadEditor(const Theme& theme, QWidget* parent = nullptr);

    // Another event: `key` names its undo history. A known key shows what its editing came to when `text` is
    // what it began with; else it begins anew.
    void openEvent(const QString& key, const QByteArray& text);
    bool showKnown(const QString& key);  // false when no such event was open yet
    bool showsEvent(const QString& key) const { return key == key_ && kept_.contains(key); }
    void forget(const QString& key);  // its history; not of the one that is shown
    void renameEvent(const QString& key, const QString& newKey);
    void setText(const QByteArray& text);  // an edit that can be undone
    QByteArray text() const;
    void markSaved();  // isModified() is false from here
    bool isModified() const;

    const std::optional<JsonFault>& fault() const { return fault_; }  // of the text as it is now
    void setLimit(int bytes);                                         // 6 MB, or 1 MB for asynchronous calls
    JsonEditor& editor() const { return *editor_; }

  public slots:
    void format();
    void minify();
    void goToFault();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  signals:
    void saveWanted();
    void edited();
    void modifiedChanged(bool modified);

  private:
    struct Kept {
        QsciDocument document;
        QByteArray began;
    };
    void build();
    void display(const QString& key, bool isNew = false);
    void retranslate();
    void fitProblem();
    void check();
    void showCheck(std::optional<JsonFault> fault);
    void rewrite(std::optional<QByteArray> text);

    const Theme& theme_;
    JsonEditor* editor_;
    QPushButton* problem_;
    QLabel* size_;
    QToolButton *save_, *format_, *minify_;
    QHash<QString, Kept> kept_;
    QString key_, problemText_;
    std::optional<JsonFault> fault_;
    int limit_ = 6 << 20;
    QTimer checkLater_;
    BackgroundJob checking_;
};

}  // namespace updraft
