// DiagnosticsModel: the problems of all sources (template, syntax check, language server), as a tree of files
// and their problems, for the Problems panel and for the editors. Owned by the composition root; GUI thread.
// Files are in order of their paths, a file's problems in order of their lines; the same problem of two
// sources is shown once.
#pragma once

#include <QAbstractItemModel>
#include <map>
#include <memory>

#include "widgets/language/problem.h"

namespace updraft {

class Theme;

class DiagnosticsModel final : public QAbstractItemModel {
    Q_OBJECT
  public:
    enum Column { Message, Place, Source, ColumnCount };
    enum Role { PathRole = Qt::UserRole + 1, LineRole, ColumnRole, SeverityRole };

    DiagnosticsModel(const Theme& theme, QString workspace, QObject* parent = nullptr);
    ~DiagnosticsModel() override;

    // Replaces what the source said about this file before.
    void setProblems(const QString& source, const QString& path, Problems problems);
    void clearSource(const QString& source);
    void setWorkspace(const QString& workspace);  // paths are shown from here

    Problems problems(const QString& path) const;
    int count(ProblemLevel severity) const;
    int count() const { return total_; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

  signals:
    void problemsChanged(const QString& path);
    void countChanged();

  private:
    struct Entry {
        Problem problem;
        QString source;
        bool operator==(const Entry&) const = default;
    };
    struct File {
        QString path;
        std::map<QString, Problems> bySource;
        std::vector<Entry> shown;
    };
    static std::vector<Entry> merged(const std::map<QString, Problems>& bySource);
    int rowOf(const QString& path) const;  // where it is, or would be
    void show(File& file, int row, std::vector<Entry> entries);
    void addFile(const QString& source, const QString& path, Problems problems);
    void recount();
    QVariant fileData(const File& file, int column, int role) const;
    QVariant entryData(const File& file, const Entry& entry, int column, int role) const;
    QString shownPath(const QString& path) const;

    const Theme& theme_;
    QString workspace_;
    std::vector<std::unique_ptr<File>> files_;  // by path; a problem's index points to its File
    int counts_[4] = {};
    int total_ = 0;
};

}  // namespace updraft
