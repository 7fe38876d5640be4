// LiveLogView: the Live log tab: what functions print, as it happens, with search, filter and follow. Owned
// by ActivityPanel; GUI thread.
#pragma once

#include <QFrame>
#include <QTimer>

#include "widgets/base/background_job.h"
#include "widgets/models/log_buffer.h"

class QCheckBox;
class QLabel;

namespace updraft {

class LogCanvas;
class Theme;

class LiveLogView final : public QFrame {
    Q_OBJECT
  public:
    explicit LiveLogView(const Theme& theme, QWidget* parent = nullptr);

    void add(const LiveBatch& batch);
    void setFunction(const QString& name);  // empty: all
    void clear();
    LogCanvas& canvas() { return *canvas_; }
    const LogBuffer& buffer() const { return buffer_; }
    QList<QAction*> barActions() const;

    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

  signals:
    void openSource(const QString& function, const QString& path, int line, int column);
    void message(const QString& text);

  protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QAction* addAction(const QString& name, bool checkable);
    void makeActions();
    void makeBar();
    void setTexts();
    void applyOptions();
    void applySearch();
    void applyFilter();
    void showBar(bool shown);
    void showNotice();
    void showPill();
    void placePill();
    void showMenu(const QPoint& at);
    void saveAs();
    Q_INVOKABLE void write(const QString& file);
    bool eventFilter(QObject* watched, QEvent* event) override;

    const Theme& theme_;
    LogBuffer buffer_;
    LogCanvas* canvas_;
    QFrame* bar_;
    QLineEdit* search_;
    QLineEdit* filter_;
    QToolButton* next_;
    QToolButton* previous_;
    QLabel* result_;
    QLabel* notice_;
    QPushButton* pill_;
    QAction* findAction_;
    QAction* followAction_;
    QAction* wrapAction_;
    QAction* prettyAction_;
    QAction* platformAction_;
    QAction* clearAction_;
    QAction* saveAction_;
    QAction* copyAction_;
    BackgroundJob saving_;
    QTimer filterDelay_;
    QString function_;
    std::uint64_t seen_ = 0;  // lines up to here were there when following ended
};

}  // namespace updraft
