// PaletteModel: what the command palette offers, best match first. Items come from sources that are asked
// each time the palette opens. Owned by CommandPalette; GUI thread.
#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <functional>
#include <vector>

namespace updraft {

struct PaletteItem {
    QString title;   // "Invoke"
    QString group;   // "Function": shown before the title and searched with it
    QString detail;  // at the right: a shortcut, a runtime
    std::function<void()> run;
};
using PaletteSource = std::function<std::vector<PaletteItem>()>;

class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role { GroupRole = Qt::UserRole, DetailRole, MatchRole /* QVector<int>, positions in the title */ };
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<PaletteItem> items);
    void setPattern(const QString& pattern);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    void run(const QModelIndex& index) const;

  private:
    struct Shown {
        std::size_t item;
        int score;
        QVector<int> match;
    };
    void filter();
    std::vector<PaletteItem> items_;
    std::vector<Shown> shown_;
    QString pattern_;
};

}  // namespace updraft
