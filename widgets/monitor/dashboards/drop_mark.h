// DropMark: the line that says where a dragged card goes. Owned by its grid; GUI thread.
#pragma once

#include <QPainter>
#include <QWidget>

#include "widgets/theme/theme.h"

namespace updraft {

class DropMark final : public QWidget {
    Q_OBJECT
  public:
    static constexpr int kWidth = 4;
    DropMark(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
        setObjectName(QStringLiteral("dropMark"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme_.color(ColorRole::Accent));
        painter.drawRoundedRect(rect(), kWidth / 2.0, kWidth / 2.0);
    }

  private:
    const Theme& theme_;
};

}  // namespace updraft
