// InvocationsView: the Invocations tab: the table, its filter, the details of the chosen row. Follows new
// ones while it stands at the top. Owned by ActivityPanel; GUI thread.
#pragma once

#include <QWidget>

#include "widgets/base/background_job.h"
#include "widgets/models/invocation_export.h"
#include "widgets/models/invocations_model.h"

class QLabel;
class QPushButton;
class QSplitter;

namespace updraft {

class FilterBar;
class InvocationDetails;
class RowTable;
class Theme;
struct RecordDetail;

class InvocationsView final : public QWidget {
    Q_OBJECT
  public:
    explicit InvocationsView(const Theme& theme, QWidget* parent = nullptr);

    void setDatabase(const QString& path);
    void setFunction(const QString& name);  // empty: all
    // There are new ones, up to this sequence; it need not be committed yet.
    void refresh(std::uint64_t upTo = 0) { model_->refresh(upTo); }
    InvocationsModel& model() { return *model_; }
    RowTable& table() { return *table_; }
    const InvocationRow* shownRow() const { return currentRow(); }  // the chosen one; null: none
    QList<QAction*> barActions() const { return {filterAction_, followAction_, detailsAction_}; }

    // Narrows the table to it, chooses it and shows its details. What cannot be found is told by message().
    void reveal(std::uint64_t sequence);

    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

  signals:
    void openSource(const QString& path, int line, int column);
    void replayRequested(std::uint64_t sequence);
    void invocationSelected(std::uint64_t sequence);
    void message(const QString& text);         // for the status line
    void functionWanted(const QString& name);  // "show only this function" or, empty, all

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void makeParts();
    void makeActions();
    void layOut();
    void connectModel();
    void setTexts();
    void applyCriteria();
    void lookedAt();
    void showSearch();
    void showPill();
    void placePill();
    void chosen();
    void showDetails(bool shown);
    void showMenu(const QPoint& at);
    void addFilterActions(QMenu& menu, const InvocationRow& row, int column);
    void copy(bool json);
    void saveAs();
    void showExport(qint64 rows);
    // Those in memory; `all`: how many are selected.
    std::vector<InvocationRow> selectedRows(int& all) const;
    const InvocationRow* currentRow() const;
    void narrowTo(const RecordDetail& detail);
    void chooseRevealed();

    const Theme& theme_;
    InvocationsModel* model_;
    RowTable* table_;
    FilterBar* filter_;
    InvocationDetails* details_;
    QSplitter* splitter_;
    QFrame* searchBar_;
    QLabel* searchText_;
    QPushButton* searchButton_;
    QFrame* exportBar_;
    QLabel* exportText_;
    QPushButton* exportCancel_;
    QPushButton* pill_;
    QAction* filterAction_;
    QAction* followAction_;
    QAction* detailsAction_;
    QAction* copyAction_;
    InvocationExport export_;
    QString path_, function_;
    std::uint64_t chosen_ = 0;    // sequence that was last told
    std::uint64_t revealed_ = 0;  // to be chosen when its row comes; 0: none
    BackgroundJob revealing_;
    int above_ = 0;  // rows that came in while not following
};

}  // namespace updraft
