// FilterStrip: the row above the pages: functions, version, alias, trigger; range, Live, comparison. Shows
// and changes a MonitorScope. Owned by MonitorView; GUI thread.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace updraft {

class ChoiceButton;
class MonitorScope;
class PlatformSession;
class RangeButton;

class FilterStrip final : public QFrame {
    Q_OBJECT
  public:
    FilterStrip(MonitorScope& scope, PlatformSession& session, QWidget* parent = nullptr);

    // Whether there is a present to follow: a sample has none.
    void setFollows(bool follows);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    ChoiceButton* addChoice(QHBoxLayout* layout, const QString& name, bool many);
    void connectChoices();
    void fill();
    void showQuery();
    void setTexts();

    MonitorScope& scope_;
    PlatformSession& session_;
    ChoiceButton* functions_;
    ChoiceButton* version_;
    ChoiceButton* alias_;
    ChoiceButton* triggers_;
    QPushButton* clear_;
    QLabel* hint_;
    RangeButton* range_;
    QPushButton* live_;
    ChoiceButton* compare_;
};

}  // namespace updraft
