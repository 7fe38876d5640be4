// TriggersPage: what invokes a function: the events of the template, its URL, and where the outcomes of
// asynchronous invocations go. Owned by the studio's window; session, source and theme outlive it. GUI
// thread.
#pragma once

#include <QWidget>

#include "widgets/configuration/form/template_form.h"

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace updraft {

class PlatformSession;
class Theme;
class TriggerCard;

class TriggersPage final : public QWidget {
    Q_OBJECT
  public:
    TriggersPage(TemplateSource& source, PlatformSession& session, const Theme& theme,
                 QWidget* parent = nullptr);

    void setFunction(const QString& name);
    QString function() const { return form_.function(); }
    int count() const { return count_; }  // for the title of the tab
    void add(const std::string& type);

  signals:
    void countChanged(int count);
    void openSource(const QString& path, int line);
    void propertyRequested(const QString& path);  // of the page Configuration: "FunctionUrlConfig.AuthType"

  private:
    struct Fact {  // something that is set on the page Configuration
        QLabel *title, *text;
        QToolButton* change;
    };
    void build();
    Fact addFact(QVBoxLayout* column, const char* name, const QString& property);
    void fillMenu();
    void retranslate();
    void refresh();
    void refreshCards();
    void refreshFacts();
    QString destinationText() const;
    QString region() const;
    void remove(const QString& name);
    void say(const QString& problem);
    std::string uniqueName(const std::string& type) const;

    PlatformSession& session_;
    const Theme& theme_;
    TemplateForm form_;
    QPushButton* add_;
    QMenu* menu_;
    QToolButton* undo_;
    QLabel *none_, *problem_;
    QVBoxLayout* cardsBox_;
    Fact url_, destinations_;
    std::vector<TriggerCard*> cards_;
    std::string opened_;  // a new trigger, to be opened when it is there
    QString shownFor_;
    int count_ = 0;
};

}  // namespace updraft
