// TariffModel: the figures of one price list, a row for each tier. Prices and grants of an own list can be
// changed through it: TariffDraft says what is right and keeps what was changed. Owned by the dialog, the
// draft outlives it; GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "widgets/cost/tariffs/tariff_draft.h"

namespace updraft {

class TariffModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column : int { Name, Unit, Tier, Price, Free, Evidence, Source, Age, ColumnCount };
    enum Role : int { StaleRole = Qt::UserRole + 1, ChangedRole };  // bool

    explicit TariffModel(TariffDraft& draft, QObject* parent = nullptr);
    void setToday(const TariffDate& today);
    void retranslate();
    // What can be edited in that cell; nothing: nothing can.
    std::optional<TariffPlace> place(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  private:
    struct Row {
        std::size_t dimension = 0, tier = 0;
        bool operator==(const Row&) const = default;
    };
    void follow();
    static std::vector<Row> rowsOf(const Tariff& tariff);
    const TariffDimension& dimension(const Row& row) const;
    QString text(const Row& row, int column) const;
    QString tip(const Row& row, int column) const;
    bool isStale(const Row& row) const;

    TariffDraft& draft_;
    TariffDate today_;
    std::string id_;  // of the list that the rows are of
    std::vector<Row> rows_;
};

}  // namespace updraft
