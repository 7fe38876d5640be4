// MonoView: read-only text in the code font, with places in source files as links: clicked, or reached with
// Tab and opened with Enter. Bounded: of longer texts it shows the beginning and says so. GUI thread.
#pragma once

#include <QTextBrowser>

#include "widgets/models/source_links.h"

namespace updraft {

class Theme;

class MonoView final : public QTextBrowser {
    Q_OBJECT
  public:
    static constexpr int kMostChars = 256 * 1024;

    explicit MonoView(const Theme& theme, QWidget* parent = nullptr);
    void setContent(const QString& text, bool links);

  signals:
    void openSource(const QString& path, int line, int column);

  private:
    void render();
    const Theme& theme_;
    QString text_;
    bool links_ = false;
    QVector<SourceLink> found_;
};

}  // namespace updraft
