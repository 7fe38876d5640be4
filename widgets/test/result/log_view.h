// LogView: an invocation's log: the platform's lines quiet, errors red, places in the function's code as
// links (click, or Return on their line). GUI thread.
#pragma once

#include <QPlainTextEdit>

#include "widgets/test/result/source_frames.h"
#include "widgets/theme/theme.h"

namespace updraft {

class LogHighlighter;

class LogView final : public QPlainTextEdit {
    Q_OBJECT
  public:
    explicit LogView(const Theme& theme, QWidget* parent = nullptr);
    void setLog(const QString& text, const QString& codeFolder);

  signals:
    void openSource(const QString& path, int line);

  protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    std::optional<SourceFrame> frameAt(const QPoint& position) const;
    LogHighlighter* highlighter_;
    QString codeFolder_;
};

}  // namespace updraft
