// FunctionHeader: the row above the editor: the function's name, what it runs with, where its traffic goes,
// and the two things that are done most: publish and deploy. Chips that have no room are left out from the
// right; all of them stand in the tooltip. Owned by the studio's window. GUI thread.
#pragma once

#include <QFrame>

#include "widgets/configuration/form/template_form.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace updraft {

class ChipRow;
class PlatformSession;
class Theme;

class FunctionHeader final : public QFrame {
    Q_OBJECT
  public:
    FunctionHeader(TemplateSource& source, PlatformSession& session, const Theme& theme,
                   QWidget* parent = nullptr);

    void setFunction(const QString& name);  // "": none
    QString function() const { return form_.function(); }

  signals:
    void deployRequested();  // saves everything that is open
    void published(int version);
    void problem(const QString& text);

  private:
    void build();
    void buildPopup();
    void retranslate();
    void refresh();
    void askForDescription();
    void publish();

    PlatformSession& session_;
    TemplateForm form_;
    QLabel* name_;
    ChipRow* chips_;
    QPushButton *publish_, *deploy_, *publishNow_;
    QFrame* popup_;
    QLabel* popupTitle_;
    QLineEdit* description_;
};

}  // namespace updraft
