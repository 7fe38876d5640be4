// NameField: a line for a function's name that says at once what is wrong with it. Owned by its parent; GUI
// thread.
#pragma once

#include <QLineEdit>
#include <QWidget>

class QLabel;

namespace updraft {

class NameField final : public QWidget {
    Q_OBJECT
  public:
    explicit NameField(QWidget* parent = nullptr);

    QString name() const { return line_->text().trimmed(); }
    // As if nobody had typed: a later suggestion may replace it.
    void suggest(const QString& name);
    bool isTyped() const { return typed_; }
    void setTaken(const QStringList& names);
    void setOwn(const QString& name) { own_ = name; }  // Rename: not worth a complaint, and not valid
    bool isValid() const;
    void showProblem(const QString& problem);  // until the next change
    QLineEdit* line() const { return line_; }

  signals:
    void changed();

  private:
    QString problem() const;
    void check();

    QLineEdit* line_;
    QLabel* says_;
    QStringList taken_;
    QString own_;
    bool typed_ = false;
};

}  // namespace updraft
