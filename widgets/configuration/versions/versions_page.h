// VersionsPage: the versions of one function and the aliases that point to them: publish, move traffic
// between two of them, roll back, compare. Every change of an alias can be taken back. Owned by the studio's
// window; session, source and theme outlive it. GUI thread.
#pragma once

#include <QWidget>

#include "widgets/configuration/form/template_form.h"
#include "widgets/configuration/versions/versions_model.h"

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace updraft {

class AliasCard;
class CompareView;
class PlatformSession;
class Theme;

class VersionsPage final : public QWidget {
    Q_OBJECT
  public:
    VersionsPage(TemplateSource& source, PlatformSession& session, const Theme& theme,
                 QWidget* parent = nullptr);

    void setFunction(const QString& name);
    QString function() const { return form_.function(); }
    void compare(const QString& left, const QString& right);  // "$LATEST", "7"

  public slots:
    void publish();

  protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Undo {
        QString function;
        std::string name;
        std::optional<Alias> before;  // nothing: there was none
    };
    void build();
    QWidget* buildVersions();
    QWidget* buildPublish();
    QWidget* buildNotice();
    void buildTable();
    void connectParts();
    void retranslate();
    void refresh();
    void refreshAliases(const FunctionView* function);
    void fitTable();
    void refreshButtons();
    bool isFromTemplate(const std::string& alias) const;
    std::string follows() const;
    QStringList selected() const;  // oldest first
    void newAlias();
    void change(const Alias& alias);
    void removeAliasNamed(const QString& name);
    void deleteVersion();
    void compareSelected();
    void undo();
    void say(const QString& text, std::optional<Undo> undo);

    PlatformSession& session_;
    const Theme& theme_;
    TemplateForm form_;
    VersionsModel* model_;
    QStackedWidget* stack_;
    CompareView* compare_;
    QTableView* table_;
    QLineEdit *description_, *aliasName_;
    QPushButton *publish_, *compareButton_, *delete_, *newAlias_, *undo_;
    QLabel *why_, *aliasesTitle_, *aliasHint_, *noticeText_;
    QFrame* notice_;
    QVBoxLayout* aliases_;
    std::vector<AliasCard*> cards_;
    std::optional<Undo> undoable_;
};

}  // namespace updraft
