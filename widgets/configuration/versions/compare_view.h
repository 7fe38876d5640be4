// CompareView: two versions of a function side by side: the settings that differ, the files that differ, and
// one file's lines. Folders and files are read on another thread. GUI thread.
#pragma once

#include <QWidget>

#include "runtime/function/function_config.h"
#include "widgets/base/background_job.h"
#include "widgets/configuration/versions/code_compare.h"

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace updraft {

class DiffView;
class Theme;

class CompareView final : public QWidget {
    Q_OBJECT
  public:
    explicit CompareView(const Theme& theme, QWidget* parent = nullptr);

    void compare(FunctionVersionPtr left, FunctionVersionPtr right);
    bool isComparing() const { return folders_.isRunning() || texts_.isRunning(); }

  signals:
    void closed();  // the person is done

  private:
    struct Pair {
        CodeText left, right;
    };
    void build();
    void retranslate();
    void showSettings();
    void showFiles();
    void showFile(int row);
    void showTexts(const QString& path, const Pair& pair);
    QString sign(const CodeDifference& file) const;

    const Theme& theme_;
    FunctionVersionPtr left_, right_;
    CodeDifferences code_;
    QLabel *title_, *settingsTitle_, *filesTitle_, *note_;
    QPushButton* back_;
    QTableWidget* settings_;
    QListWidget* files_;
    DiffView* diff_;
    BackgroundJob folders_, texts_;
    bool compared_ = false;
};

}  // namespace updraft
