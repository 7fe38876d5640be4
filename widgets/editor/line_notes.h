// LineNotes: small words behind the ends of lines ("p95 1.9 ms · 62 % of time"). ErrorLine: the line where
// the code failed, tinted, with the message behind it. Both move with edits and vanish from a line that is
// changed: what they say was measured on other text. Features of their editor.
#pragma once

#include <QMap>
#include <QString>
#include <vector>

#include "widgets/editor/editor_feature.h"
#include "widgets/theme/palette.h"

namespace updraft {

struct LineNote {
    QString text;
    ColorRole role = ColorRole::SecondaryText;
};

class LineNotes final : public EditorFeature {
    Q_OBJECT
  public:
    explicit LineNotes(CodeEditor& editor);

    void set(const QMap<int, LineNote>& notes);  // by line from 0; replaces all
    QMap<int, LineNote> notes() const;           // where they are now

    void textChanged(const TextChange& change) override;
    void paintOver(QPainter& painter) override;

  private:
    struct Placed {
        int marker = -1;
        LineNote note;
    };
    std::vector<Placed> placed_;
};

class ErrorLine final : public EditorFeature {
    Q_OBJECT
  public:
    explicit ErrorLine(CodeEditor& editor);

    void set(int line, const QString& message);
    void clear();
    int line() const;  // -1: none
    QString message() const { return message_; }

    void textChanged(const TextChange& change) override;
    void paintOver(QPainter& painter) override;
    void restyle() override;

  private:
    int marker_ = -1;
    QString message_;
};

}  // namespace updraft
