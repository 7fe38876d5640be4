#include "widgets/configuration/form/pairs_model.h"

#include <QFont>
#include <QRegularExpression>
#include <algorithm>

namespace updraft {

bool looksSecret(const QString& name) {
    static const QRegularExpression secret(
        QStringLiteral("(^|_)(KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?)(_|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return secret.match(name).hasMatch();
}

std::vector<Pair> pairsFromText(const QString& text) {
    static const QRegularExpression shape(
        QStringLiteral("^\\s*(?:export\\s+)?([^=\\s#]+)\\s*=\\s*(.*?)\\s*$"));
    std::vector<Pair> pairs;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        const QRegularExpressionMatch match = shape.match(line);
        if (!match.hasMatch()) continue;
        QString value = match.captured(2);
        for (const QChar quote : {QLatin1Char('"'), QLatin1Char('\'')}) {
            if (value.size() < 2 || !value.startsWith(quote) || !value.endsWith(quote)) continue;
            value = value.mid(1, value.size() - 2);
            break;
        }
        pairs.push_back({match.captured(1), value});
    }
    return pairs;
}

PairsModel::PairsModel(bool hidesSecrets, QObject* parent)
    : QAbstractTableModel(parent), hidesSecrets_(hidesSecrets) {}

void PairsModel::setPairs(std::vector<Pair> pairs) {
    if (pairs == pairs_) return;
    beginResetModel();
    pairs_ = std::move(pairs);
    endResetModel();
}

void PairsModel::add(const std::vector<Pair>& pairs) {
    for (const Pair& pair : pairs) {
        const auto same = std::find_if(pairs_.begin(), pairs_.end(), [&](const Pair& one) {
            return !pair.name.isEmpty() && one.name == pair.name;
        });
        if (same != pairs_.end()) {
            *same = pair;
            const int row = static_cast<int>(same - pairs_.begin());
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
            continue;
        }
        const int row = rowCount();
        beginInsertRows({}, row, row);
        pairs_.push_back(pair);
        endInsertRows();
    }
}

void PairsModel::removeRow(int row) {
    if (row < 0 || row >= rowCount()) return;
    beginRemoveRows({}, row, row);
    pairs_.erase(pairs_.begin() + row);
    endRemoveRows();
}

bool PairsModel::hasSecrets() const {
    return hidesSecrets_ && std::any_of(pairs_.begin(), pairs_.end(), [](const Pair& pair) {
               return !pair.computed && looksSecret(pair.name);
           });
}

void PairsModel::setRevealed(bool revealed) {
    revealed_ = revealed;
    if (!pairs_.empty()) emit dataChanged(index(0, Value), index(rowCount() - 1, Value));
}

void PairsModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!pairs_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PairsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(pairs_.size());
}

int PairsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

bool PairsModel::isHidden(const Pair& pair) const {
    return hidesSecrets_ && !revealed_ && !pair.computed && !pair.value.isEmpty() && looksSecret(pair.name);
}

QVariant PairsModel::toolTip(const Pair& pair) const {
    if (pair.inherited && pair.computed) return tr("From Globals, computed by the template: edit it in YAML");
    if (pair.inherited) return tr("From Globals; a value typed here is this function's own");
    if (pair.computed) return tr("Computed by the template: edit it in YAML");
    return {};
}

QVariant PairsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Pair& pair = pairs_[static_cast<size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            if (index.column() == Name) return pair.name;
            return isHidden(pair) ? QString(8, QChar(0x2022)) : pair.value;
        case Qt::EditRole:
            return index.column() == Name ? pair.name : pair.value;
        case Qt::AccessibleTextRole:
            if (index.column() == Value && isHidden(pair)) return tr("hidden");
            return {};
        case Qt::ToolTipRole:
            return toolTip(pair);
        case Qt::FontRole: {
            if (!pair.inherited && !pair.computed) return {};
            QFont font;
            font.setItalic(true);
            return font;
        }
        case kSecretRole:
            return index.column() == Value && hidesSecrets_ && !revealed_ && looksSecret(pair.name);
        default:
            return {};
    }
}

QVariant PairsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == Name ? tr("Name") : tr("Value");
}

Qt::ItemFlags PairsModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (!index.isValid()) return usual;
    const Pair& pair = pairs_[static_cast<size_t>(index.row())];
    const bool fixed = pair.computed || (index.column() == Name && pair.inherited);
    return fixed ? usual : usual | Qt::ItemIsEditable;
}

bool PairsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    Pair& pair = pairs_[static_cast<size_t>(index.row())];
    QString& text = index.column() == Name ? pair.name : pair.value;
    if (text == value.toString()) return false;
    text = index.column() == Name ? value.toString().trimmed() : value.toString();
    pair.inherited = false;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    emit edited();
    return true;
}

}  // namespace updraft
