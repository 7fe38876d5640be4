// ResponseView: what a function answered: formatted, as a tree, raw, and the decoded body of an HTTP answer.
// Large answers are prepared in the background and shown as far as a text view can; copying and saving always
// take all of it. GUI thread.
#pragma once

#include <QWidget>

#include "widgets/base/background_job.h"
#include "widgets/test/result/response_content.h"
#include "widgets/theme/theme.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace updraft {

class JsonEditor;
class JsonTreeModel;

class ResponseView final : public QWidget {
    Q_OBJECT
  public:
    enum Mode { Formatted, Tree, Raw, Body };

    explicit ResponseView(const Theme& theme, QWidget* parent = nullptr);

    // problem: why the response is not (wholly) there, for people; else empty.
    void setResponse(const QByteArray& response, const QString& problem = {});
    const QByteArray& response() const { return response_; }
    bool isPreparing() const { return job_.isRunning(); }
    void setMode(Mode mode);
    Mode mode() const { return mode_; }
    JsonEditor& text() const { return *text_; }
    QTreeView& tree() const { return *tree_; }

  private:
    void build();
    void buildTree();
    QToolButton* button(const char* name, const char* icon);
    void retranslate();
    void take(ResponseContent content);
    void refresh();
    void showText(const ShownText& shown);
    void showBody();
    QByteArray current() const;  // whole, in this mode
    void copy();
    void save();

    const Theme& theme_;
    QByteArray response_;
    QString problem_;
    ResponseContent content_;
    Mode mode_ = Formatted;
    QComboBox* modes_;
    QLabel *note_, *image_;
    QToolButton *copy_, *save_;
    QStackedWidget* pages_;
    JsonEditor* text_;
    QTreeView* tree_;
    JsonTreeModel* model_;
    BackgroundJob job_, saving_;
};

}  // namespace updraft
