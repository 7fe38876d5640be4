#include "widgets/models/template_problems_model.h"

#include <QDir>

#include "widgets/models/cell_roles.h"
#include "widgets/models/problems.h"
#include "widgets/theme/palette.h"

namespace updraft {
namespace {

ColorRole colorOf(Severity severity) {
    switch (severity) {
        case Severity::Error:
            return ColorRole::Error;
        case Severity::Warning:
            return ColorRole::Init;
        default:
            return ColorRole::Busy;
    }
}

DotShape shapeOf(Severity severity) {
    switch (severity) {
        case Severity::Error:
            return DotShape::Disc;
        case Severity::Warning:
            return DotShape::Triangle;
        default:
            return DotShape::Square;
    }
}

}  // namespace

void TemplateProblemsModel::setDiagnostics(const std::vector<Diagnostic>& diagnostics,
                                           const QString& folder) {
    beginResetModel();
    diagnostics_ = diagnostics;
    folder_ = folder;
    endResetModel();
}

int TemplateProblemsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(diagnostics_.size());
}

int TemplateProblemsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ProblemColumnCount;
}

QString TemplateProblemsModel::path(const Diagnostic& diagnostic) const {
    if (diagnostic.where.file.empty()) return {};
    return QDir::cleanPath(QDir(folder_).absoluteFilePath(QString::fromStdString(diagnostic.where.file)));
}

QVariant TemplateProblemsModel::text(const Diagnostic& diagnostic, int column) const {
    switch (column) {
        case ProblemLevel:
            if (diagnostic.severity == Severity::Error) return tr("Error");
            return diagnostic.severity == Severity::Warning ? tr("Warning") : tr("Notice");
        case ProblemMessage: {
            const QString message = QString::fromStdString(diagnostic.message);
            if (diagnostic.remedy.empty()) return message;
            return QStringLiteral("%1 %2").arg(message, QString::fromStdString(diagnostic.remedy));
        }
        case ProblemFile:
            return QDir(folder_).relativeFilePath(path(diagnostic));
        case ProblemLine:
            return diagnostic.where.line > 0 ? QString::number(diagnostic.where.line) : QString();
        default:
            return {};
    }
}

QVariant TemplateProblemsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Diagnostic& diagnostic = diagnostics_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return text(diagnostic, index.column());
        case Qt::ToolTipRole:
            return index.column() == ProblemMessage ? text(diagnostic, ProblemMessage)
                                                    : QVariant(QString::fromStdString(diagnostic.path));
        case Qt::TextAlignmentRole:
            return headerData(index.column(), Qt::Horizontal, role);
        case ProblemLevelRole:
            return static_cast<int>(diagnostic.severity);
        case ProblemPathRole:
            return path(diagnostic);
        case ProblemLineRole:
            return diagnostic.where.line;
        case ProblemColumnRole:
            return diagnostic.where.column;
        case DotRole:
            return index.column() == ProblemMessage ? QVariant(static_cast<int>(colorOf(diagnostic.severity)))
                                                    : QVariant();
        case DotShapeRole:
            return static_cast<int>(shapeOf(diagnostic.severity));
        default:
            return {};
    }
}

QVariant TemplateProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(section == ProblemLine ? Qt::AlignRight : Qt::AlignLeft) |
               static_cast<int>(Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case ProblemLevel:
            return tr("Severity");
        case ProblemMessage:
            return tr("Message");
        case ProblemFile:
            return tr("File");
        case ProblemLine:
            return tr("Line");
        default:
            return {};
    }
}

}  // namespace updraft
