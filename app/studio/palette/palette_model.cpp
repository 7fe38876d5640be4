#include "app/studio/palette/palette_model.h"

#include "widgets/base/fuzzy.h"

namespace updraft {

void PaletteModel::setItems(std::vector<PaletteItem> items) {
    items_ = std::move(items);
    pattern_.clear();
    filter();
}

void PaletteModel::setPattern(const QString& pattern) {
    pattern_ = pattern;
    filter();
}

void PaletteModel::filter() {
    beginResetModel();
    shown_.clear();
    for (std::size_t i = 0; i < items_.size(); ++i) {
        const PaletteItem& item = items_[i];
        const FuzzyMatch title = fuzzyMatch(pattern_, item.title);
        if (title) {
            shown_.push_back({i, title.score + 8, title.positions});
        } else if (const FuzzyMatch both = fuzzyMatch(pattern_, item.group + QLatin1Char(' ') + item.title)) {
            shown_.push_back({i, both.score, {}});
        }
    }
    std::stable_sort(shown_.begin(), shown_.end(),
                     [](const Shown& one, const Shown& other) { return one.score > other.score; });
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Shown& shown = shown_[static_cast<std::size_t>(index.row())];
    const PaletteItem& item = items_[shown.item];
    switch (role) {
        case Qt::DisplayRole:
            return item.title;
        case GroupRole:
            return item.group;
        case DetailRole:
            return item.detail;
        case MatchRole:
            return QVariant::fromValue(shown.match);
        case Qt::AccessibleTextRole:
            return QString(item.group + QStringLiteral(", ") + item.title + QStringLiteral(" ") +
                           item.detail);
        default:
            return {};
    }
}

void PaletteModel::run(const QModelIndex& index) const {
    if (!index.isValid()) return;
    // A copy: running may fill the model anew.
    const auto call = items_[shown_[static_cast<std::size_t>(index.row())].item].run;
    call();
}

}  // namespace updraft
