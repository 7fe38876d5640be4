// AlarmDialog: makes or changes an alarm: its fields, its condition in words, and what it would have done in
// the last day. What goes wrong is said in place. Deletes itself when closed. GUI thread.
#pragma once

#include <QDialog>

#include "widgets/monitor/alarms/alarm_edits.h"

class QLabel;
class QPushButton;

namespace updraft {

class AlarmChart;
class AlarmForm;
class PlatformSession;
class Theme;

class AlarmDialog final : public QDialog {
    Q_OBJECT
  public:
    enum class Purpose : std::uint8_t { New, Edit };
    AlarmDialog(const Theme& theme, PlatformSession& session, AlarmEdits& edits, Purpose purpose,
                const AlarmDefinition& alarm, QWidget* parent);

    AlarmForm& form() { return *form_; }
    AlarmChart& chart() { return *chart_; }

  signals:
    void saved(const QString& name);

  private:
    void build();
    void setTexts();
    void follow();
    void save();
    void finished(const QString& problem, const QString& name);

    PlatformSession& session_;
    AlarmEdits& edits_;
    const Purpose purpose_;
    const QString name_;  // of the one that is changed
    AlarmForm* form_;
    AlarmChart* chart_;
    QLabel *condition_, *problem_;
    QPushButton *ok_, *cancel_;
    bool saving_ = false;
};

}  // namespace updraft
