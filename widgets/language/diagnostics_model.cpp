#include "widgets/language/diagnostics_model.h"

#include <QDir>

#include "widgets/theme/theme.h"

namespace updraft {
namespace {

QString iconName(ProblemLevel severity) {
    switch (severity) {
        case ProblemLevel::Error:
            return QStringLiteral("data-error");
        case ProblemLevel::Warning:
            return QStringLiteral("data-warning");
        case ProblemLevel::Info:
        case ProblemLevel::Hint:
            break;
    }
    return QStringLiteral("data-information");
}

}  // namespace

DiagnosticsModel::DiagnosticsModel(const Theme& theme, QString workspace, QObject* parent)
    : QAbstractItemModel(parent), theme_(theme), workspace_(std::move(workspace)) {
    connect(&theme, &Theme::changed, this, [this] {
        if (files_.empty()) return;
        emit dataChanged(index(0, 0), index(static_cast<int>(files_.size()) - 1, 0), {Qt::DecorationRole});
    });
}

DiagnosticsModel::~DiagnosticsModel() = default;

void DiagnosticsModel::setWorkspace(const QString& workspace) {
    beginResetModel();
    workspace_ = workspace;
    files_.clear();
    endResetModel();
    recount();
}

std::vector<DiagnosticsModel::Entry> DiagnosticsModel::merged(const std::map<QString, Problems>& bySource) {
    std::vector<Entry> entries;
    for (const auto& [source, problems] : bySource) {
        for (const Problem& problem : problems) {
            const bool known = std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) {
                return entry.problem.line == problem.line && entry.problem.message == problem.message;
            });
            if (!known) entries.push_back({problem, source});
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return std::tie(a.problem.line, a.problem.severity, a.problem.column) <
               std::tie(b.problem.line, b.problem.severity, b.problem.column);
    });
    return entries;
}

int DiagnosticsModel::rowOf(const QString& path) const {
    const auto place = std::lower_bound(files_.begin(), files_.end(), path,
                                        [](const auto& file, const QString& p) { return file->path < p; });
    return static_cast<int>(place - files_.begin());
}

void DiagnosticsModel::setProblems(const QString& source, const QString& path, Problems problems) {
    constexpr std::size_t kMostPerSource = 1000;  // a server gone wild must not fill the panel
    if (problems.size() > kMostPerSource) problems.resize(kMostPerSource);
    const int row = rowOf(path);
    const bool known =
        row < static_cast<int>(files_.size()) && files_[static_cast<std::size_t>(row)]->path == path;
    if (!known) {
        if (!problems.empty()) addFile(source, path, std::move(problems));
        return;
    }
    File& file = *files_[static_cast<std::size_t>(row)];
    if (problems.empty()) {
        file.bySource.erase(source);
    } else {
        file.bySource[source] = std::move(problems);
    }
    std::vector<Entry> entries = merged(file.bySource);
    if (entries == file.shown) return;
    if (entries.empty()) {
        beginRemoveRows({}, row, row);
        files_.erase(files_.begin() + row);
        endRemoveRows();
    } else {
        show(file, row, std::move(entries));
    }
    recount();
    emit problemsChanged(path);
}

void DiagnosticsModel::addFile(const QString& source, const QString& path, Problems problems) {
    auto file = std::make_unique<File>();
    file->path = path;
    file->bySource[source] = std::move(problems);
    file->shown = merged(file->bySource);
    const int row = rowOf(path);
    beginInsertRows({}, row, row);
    files_.insert(files_.begin() + row, std::move(file));
    endInsertRows();
    recount();
    emit problemsChanged(path);
}

// Rows that stay keep their selection: only what lies between the equal beginnings and ends is changed.
void DiagnosticsModel::show(File& file, int row, std::vector<Entry> entries) {
    const QModelIndex parent = index(row, 0);
    const auto shorter = std::min(file.shown.size(), entries.size());
    std::size_t head = 0, tail = 0;
    while (head < shorter && file.shown[head] == entries[head]) ++head;
    while (tail < shorter - head &&
           file.shown[file.shown.size() - 1 - tail] == entries[entries.size() - 1 - tail]) {
        ++tail;
    }
    const auto at = [](auto& list, std::size_t i) { return list.begin() + static_cast<std::ptrdiff_t>(i); };
    const std::size_t oldEnd = file.shown.size() - tail, newEnd = entries.size() - tail;
    if (oldEnd > head) {
        beginRemoveRows(parent, static_cast<int>(head), static_cast<int>(oldEnd) - 1);
        file.shown.erase(at(file.shown, head), at(file.shown, oldEnd));
        endRemoveRows();
    }
    if (newEnd > head) {
        beginInsertRows(parent, static_cast<int>(head), static_cast<int>(newEnd) - 1);
        file.shown.insert(at(file.shown, head), at(entries, head), at(entries, newEnd));
        endInsertRows();
    }
    emit dataChanged(parent, index(row, ColumnCount - 1));
}

void DiagnosticsModel::clearSource(const QString& source) {
    QStringList paths;
    for (const auto& file : files_) {
        if (file->bySource.contains(source)) paths.append(file->path);
    }
    for (const QString& path : paths) setProblems(source, path, {});
}

Problems DiagnosticsModel::problems(const QString& path) const {
    Problems all;
    const auto row = static_cast<std::size_t>(rowOf(path));
    if (row >= files_.size() || files_[row]->path != path) return all;
    for (const Entry& entry : files_[row]->shown) all.push_back(entry.problem);
    return all;
}

int DiagnosticsModel::count(ProblemLevel severity) const {
    return counts_[static_cast<int>(severity)];
}

void DiagnosticsModel::recount() {
    std::fill(std::begin(counts_), std::end(counts_), 0);
    total_ = 0;
    for (const auto& file : files_) {
        for (const Entry& entry : file->shown) {
            ++counts_[static_cast<int>(entry.problem.severity)];
            ++total_;
        }
    }
    emit countChanged();
}

QModelIndex DiagnosticsModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    File* file = parent.isValid() ? files_[static_cast<std::size_t>(parent.row())].get() : nullptr;
    return createIndex(row, column, file);
}

QModelIndex DiagnosticsModel::parent(const QModelIndex& index) const {
    const auto* file = static_cast<const File*>(index.internalPointer());
    if (file == nullptr) return {};
    return createIndex(rowOf(file->path), 0, nullptr);
}

int DiagnosticsModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(files_.size());
    if (parent.internalPointer() != nullptr || parent.column() != 0) return 0;
    return static_cast<int>(files_[static_cast<std::size_t>(parent.row())]->shown.size());
}

int DiagnosticsModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QString DiagnosticsModel::shownPath(const QString& path) const {
    const QString relative = QDir(workspace_).relativeFilePath(path);
    return relative.startsWith(QStringLiteral("../")) ? path : relative;
}

QVariant DiagnosticsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto* file = static_cast<const File*>(index.internalPointer());
    const auto row = static_cast<std::size_t>(index.row());
    if (file == nullptr) return fileData(*files_[row], index.column(), role);
    return entryData(*file, file->shown[row], index.column(), role);
}

QVariant DiagnosticsModel::fileData(const File& file, int column, int role) const {
    if (role == PathRole) return file.path;
    if (role == Qt::ToolTipRole) return file.path;
    if (role == Qt::DisplayRole && column == Message) return shownPath(file.path);
    const int problems = static_cast<int>(file.shown.size());
    if (role == Qt::DisplayRole && column == Place) return QLocale().toString(problems);
    if (role == Qt::TextAlignmentRole && column == Place) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && column == Message) {
        return tr("%1, %2").arg(shownPath(file.path), tr("%n problem(s)", nullptr, problems));
    }
    return {};
}

QVariant DiagnosticsModel::entryData(const File& file, const Entry& entry, int column, int role) const {
    const Problem& problem = entry.problem;
    switch (role) {
        case PathRole:
            return file.path;
        case LineRole:
            return problem.line;
        case ColumnRole:
            return problem.column;
        case SeverityRole:
            return static_cast<int>(problem.severity);
        case Qt::ToolTipRole:
            return problem.message;
        case Qt::DecorationRole:
            return column == Message ? QVariant(theme_.icon(iconName(problem.severity))) : QVariant();
        case Qt::TextAlignmentRole:
            return column == Place ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
        case Qt::AccessibleTextRole: {
            if (column != Message) break;
            const QString words[] = {tr("Error"), tr("Warning"), tr("Information"), tr("Hint")};
            return tr("%1 in line %2: %3")
                .arg(words[static_cast<int>(problem.severity)])
                .arg(problem.line + 1)
                .arg(problem.message);
        }
        case Qt::DisplayRole:
            break;
        default:
            return {};
    }
    if (column == Message) return problem.message.section(QLatin1Char('\n'), 0, 0);
    if (column == Place) return tr("%1:%2").arg(problem.line + 1).arg(problem.column + 1);
    return problem.code.isEmpty() ? entry.source : tr("%1 (%2)").arg(entry.source, problem.code);
}

QVariant DiagnosticsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section == Place) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const QString titles[] = {tr("Problem"), tr("Line"), tr("Found by")};
    return section >= 0 && section < ColumnCount ? titles[section] : QVariant();
}

}  // namespace updraft
