// EditorHover: words beside the pointer when it rests on the text. Features of the editor say theirs at once
// (addSource); others are asked by requested() and answer with show() when they know. A feature of its
// editor.
#pragma once

#include <QPoint>
#include <QString>

#include "widgets/editor/editor_feature.h"

namespace updraft {

class EditorHover final : public EditorFeature {
    Q_OBJECT
  public:
    explicit EditorHover(CodeEditor& editor);

    // Rich text about a byte position; empty: nothing to say.
    void addSource(std::function<QString(int position)> source) { sources_.push_back(std::move(source)); }
    // The answer to the last requested(): rich text. Dropped when the pointer has moved on.
    void show(const QString& richText);
    QString shown() const { return shown_; }

  signals:
    void requested(int line, int column, const QPoint& globalPosition);

  private:
    void begin(int position, int x, int y);
    void end();

    std::vector<std::function<QString(int)>> sources_;
    bool resting_ = false;
    QPoint at_;
    QString shown_;
};

}  // namespace updraft
