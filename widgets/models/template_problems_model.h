// TemplateProblemsModel: what is wrong with the workspace's template, as the platform found it. Shows the
// columns and roles of problems.h. Owned by its view; GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "runtime/function/template/diagnostic.h"

namespace updraft {

class TemplateProblemsModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    using QAbstractTableModel::QAbstractTableModel;
    // Relative files lie in `folder`.
    void setDiagnostics(const std::vector<Diagnostic>& diagnostics, const QString& folder);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QVariant text(const Diagnostic& diagnostic, int column) const;
    QString path(const Diagnostic& diagnostic) const;
    std::vector<Diagnostic> diagnostics_;
    QString folder_;
};

}  // namespace updraft
