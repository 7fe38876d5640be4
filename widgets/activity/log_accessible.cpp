#include "widgets/activity/log_accessible.h"

#include <QAccessibleWidget>

#include "widgets/activity/log_canvas.h"

namespace updraft {
namespace {

class LogAccessible final : public QAccessibleWidget {
  public:
    explicit LogAccessible(LogCanvas* canvas)
        : QAccessibleWidget(canvas, QAccessible::Document), canvas_(canvas) {}
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? canvas_->currentLineText() : QAccessibleWidget::text(kind);
    }

  private:
    LogCanvas* canvas_;
};

QAccessibleInterface* make(const QString& type, QObject* object) {
    if (type != QLatin1String(LogCanvas::staticMetaObject.className())) return nullptr;
    auto* canvas = qobject_cast<LogCanvas*>(object);
    return canvas == nullptr ? nullptr : new LogAccessible(canvas);
}

}  // namespace

void installLogAccessibility() {
    [[maybe_unused]] static const bool once = (QAccessible::installFactory(make), true);
}

void announceLogLine(LogCanvas* canvas) {
    if (!QAccessible::isActive()) return;
    QAccessibleValueChangeEvent event(canvas, canvas->currentLineText());
    QAccessible::updateAccessibility(&event);
}

}  // namespace updraft
