// LogCanvas: paints the visible rows of a log, and only those, in the code font, with time and function at
// the left; selection by mouse and keyboard, search marks, links into sources. Stays at the end while it
// follows. Owned by LiveLogView, which fills the buffer; GUI thread.
#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QTimer>

#include "widgets/models/log_layout.h"
#include "widgets/models/source_links.h"

namespace updraft {

class Theme;

class LogCanvas final : public QAbstractScrollArea {
    Q_OBJECT
  public:
    LogCanvas(const Theme& theme, LogBuffer& buffer, QWidget* parent = nullptr);

    void refresh();                                  // the buffer changed
    void setOptions(LogOptions options, bool wrap);  // columns are the canvas's own matter
    const LogLayout& layout() const { return layout_; }
    bool isSettled() const { return layout_.doneUpTo() == buffer_.end(); }
    bool isFollowing() const { return following_; }
    void setFollowing(bool following);

    // What is searched for is marked; findNext() goes on from the selection and
    // around the end, in steps, and selects the match.
    void setSearch(const QRegularExpression& pattern);
    void findNext(int direction);
    QString selectedText() const;
    void selectAll();
    void copy() const;
    // Row 0 is the first visible one; for tests and screen readers.
    QString visibleRowText(int row) const;
    int visibleRows() const;
    QString currentLineText() const;
    int lineHeight() const { return lineHeight_; }

  signals:
    void followingChanged(bool following);
    void found(bool found);
    void openSource(const QString& function, const QString& path, int line, int column);
    void contextMenuAsked(const QPoint& globalPos);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    struct Position {
        std::uint64_t line = 0;
        int offset = 0;
        auto operator<=>(const Position&) const = default;
    };
    struct Cached {
        LogText text;
        QVector<SourceLink> links;
    };
    void applyTheme();
    void relayOut();
    void work();
    void updateBars();
    std::uint64_t topRow() const;
    int gutter() const;
    const Cached& cached(std::uint64_t line) const;
    QColor lineColor(const LogLine& line) const;
    void paintRow(QPainter& painter, std::uint64_t row, int y);
    void paintGutter(QPainter& painter, const LogLine& line, int y);
    void paintText(QPainter& painter, std::uint64_t line, const Cached& content, int from, int to, QPoint at);
    void paintMarks(QPainter& painter, std::uint64_t line, const Cached& content, int from, int to,
                    QPoint at);
    std::optional<Position> positionAt(const QPoint& point) const;
    const SourceLink* linkAt(const Position& position) const;
    void moveCursor(const Position& to, bool select);
    Position moved(const QKeyEvent& event) const;
    Position stepped(const Position& from, int rows) const;
    void showPosition(const Position& position);
    void searchStep();
    bool searchLine(std::uint64_t line);
    std::optional<std::uint64_t> searchNextLine(std::uint64_t line);

    const Theme& theme_;
    LogBuffer& buffer_;
    LogLayout layout_;
    LogOptions options_;
    QRegularExpression search_;
    QTimer work_, searchTimer_;
    mutable QCache<std::uint64_t, Cached> cache_{512};
    Position anchor_, cursor_;
    std::optional<std::uint64_t> restoreTo_;  // line to show at the top once it is laid out again
    std::optional<std::uint64_t> searchAt_;
    std::uint64_t searchFrom_ = 0;  // the line where it began
    bool searchWrapped_ = false;
    int searchDirection_ = 1;
    double charWidth_ = 8;
    int lineHeight_ = 18, ascent_ = 13;
    bool wrap_ = false, following_ = true, moving_ = false, selecting_ = false;
};

}  // namespace updraft
