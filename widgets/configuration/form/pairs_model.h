// PairsModel: names and values of a map in a template, in their order, with those that Globals add. Values of
// names that look secret are hidden until asked for. Owned by PairsEditor; GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <vector>

namespace updraft {

struct Pair {
    QString name, value;
    bool computed = false;   // the value is YAML
    bool inherited = false;  // from Globals: a value typed here becomes the function's own
    bool operator==(const Pair&) const = default;
};

// KEY, TOKEN, SECRET, PASSWORD as a word of the name.
bool looksSecret(const QString& name);
// Lines "NAME=value", also "export NAME='value'"; others, blank ones and comments are left out.
std::vector<Pair> pairsFromText(const QString& text);

class PairsModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Name, Value, ColumnCount };
    static constexpr int kSecretRole = Qt::UserRole;  // whether the value is hidden now

    explicit PairsModel(bool hidesSecrets, QObject* parent = nullptr);
    void setPairs(std::vector<Pair> pairs);
    const std::vector<Pair>& pairs() const { return pairs_; }
    void add(const std::vector<Pair>& pairs);  // a name that is there gets the new value
    void removeRow(int row);
    bool hasSecrets() const;
    bool isRevealed() const { return revealed_; }
    void setRevealed(bool revealed);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  signals:
    void edited();

  private:
    bool isHidden(const Pair& pair) const;
    QVariant toolTip(const Pair& pair) const;

    std::vector<Pair> pairs_;
    bool hidesSecrets_, revealed_ = false;
};

}  // namespace updraft
