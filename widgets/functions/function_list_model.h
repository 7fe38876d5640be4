// FunctionListModel: the workspace's functions with what they do right now. Rows are merged with each view,
// so that selections stay. Owned by FunctionPanel; GUI thread.
#pragma once

#include <QAbstractListModel>
#include <QHash>

#include "widgets/session/platform_session.h"

namespace updraft {

enum class FunctionActivity : std::uint8_t { Cold, Warm, Busy, Throttled, Failing, Pending };

class FunctionListModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role {
        NameRole = Qt::UserRole,
        DetailRole,        // "python3.11 · 4 env · 214/s"
        ActivityRole,      // int of FunctionActivity
        ActivityTextRole,  // "busy"
        SparklineRole,     // QVector<float>, one value a second
        SearchRole         // everything that a filter looks at
    };
    explicit FunctionListModel(PlatformSession& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QModelIndex indexOf(const QString& name) const;
    void retranslate();

    static QString activityText(FunctionActivity activity);

  private:
    struct Row {
        QString name, runtime, description;
        int environments = 0;
        double perSecond = 0;
        FunctionActivity activity = FunctionActivity::Cold;
        QVector<float> sparkline;
        bool operator==(const Row&) const = default;
    };
    void refresh();
    std::vector<Row> rowsOf(const PlatformView& view) const;
    void merge(std::vector<Row> rows);
    QString detail(const Row& row) const;

    PlatformSession& session_;
    std::vector<Row> rows_;  // by name
};

}  // namespace updraft
