// DashboardBook: a workspace's dashboards, every change of which can be taken back, and their file. Others'
// changes of the file come in as they are; what could be taken back before is forgotten then. Owned by
// MonitorView; GUI thread.
#pragma once

#include <QUndoStack>

#include "widgets/monitor/dashboards/dashboard_file.h"

namespace updraft {

class DashboardBook final : public QObject {
    Q_OBJECT
  public:
    explicit DashboardBook(QObject* parent = nullptr);

    void setFolder(const QString& folder) { file_.setFolder(folder); }
    DashboardFile& file() { return file_; }
    const DashboardFile& file() const { return file_; }
    QUndoStack& steps() { return steps_; }
    // The file was read and is sound: there is something to change.
    bool isOpen() const { return file_.isKnown() && file_.problem().isEmpty(); }

    const Dashboards& dashboards() const { return dashboards_; }
    const Dashboard* find(const QString& name) const;  // null: none; valid until the next change

    // Each is one step to take back. Names and places that are not there, and what changes nothing, are
    // ignored. All need isOpen().
    void add(const Dashboard& dashboard);  // under a free name
    void rename(const QString& name, const QString& newName);
    void duplicate(const QString& name, const QString& copyName);
    void remove(const QString& name);
    void addCard(const QString& name, const DashboardCard& card);
    void replaceCard(const QString& name, int card, const DashboardCard& by);
    void duplicateCard(const QString& name, int card);  // behind it
    void removeCard(const QString& name, int card);
    void moveCard(const QString& name, int from, int to);
    void resizeCard(const QString& name, int card, int columns, int rows);

    QString nameProblem(const QString& name) const;  // why a new dashboard cannot be called so; else empty

  signals:
    // What is shown is another; `touched`: the dashboard that the change was of, empty: from outside.
    void changed(const QString& touched);
    void stateChanged();  // isOpen(), file().problem()
    void failed(const QString& text);

  private:
    class Step;
    void apply(const Dashboards& dashboards, const QString& touched);
    void change(const QString& text, const QString& name, const Dashboards& to, const QString& newName);
    bool isPlace(const QString& name, int card) const;

    DashboardFile file_;
    QUndoStack steps_;
    Dashboards dashboards_;
};

}  // namespace updraft
