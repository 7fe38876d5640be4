// TemplateList: the function templates to choose from, with a choice of language above. Owned by its parent;
// GUI thread.
#pragma once

#include <QAbstractListModel>
#include <QWidget>

#include "runtime/function/catalogue/function_templates.h"

class QComboBox;
class QListView;
class QSortFilterProxyModel;

namespace updraft {

class Theme;

class TemplateListModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role { IdRole = Qt::UserRole, DetailRole, LanguageRole };
    explicit TemplateListModel(std::vector<FunctionTemplate> templates, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    const FunctionTemplate& at(int row) const { return templates_[static_cast<std::size_t>(row)]; }
    QStringList languages() const;
    void retranslate();

  private:
    std::vector<FunctionTemplate> templates_;
};

class TemplateList final : public QWidget {
    Q_OBJECT
  public:
    TemplateList(const Theme& theme, std::vector<FunctionTemplate> templates, QWidget* parent = nullptr);

    const FunctionTemplate* current() const;  // null when there is none
    void select(const QString& id);
    QListView* view() const { return view_; }
    QComboBox* languages() const { return languages_; }

  signals:
    void currentChanged();
    void activated();  // double click, Enter

  private:
    void fillLanguages();

    const Theme& theme_;
    TemplateListModel* model_;
    QSortFilterProxyModel* shown_;
    QComboBox* languages_;
    QListView* view_;
};

}  // namespace updraft
