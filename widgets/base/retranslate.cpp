#include "widgets/base/retranslate.h"

#include <QEvent>
#include <QWidget>

namespace updraft {
namespace {

class LanguageWatch final : public QObject {
  public:
    LanguageWatch(QWidget* widget, std::function<void()> apply) : QObject(widget), apply_(std::move(apply)) {
        widget->installEventFilter(this);
    }
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::LanguageChange) apply_();
        return false;
    }

  private:
    std::function<void()> apply_;
};

}  // namespace

void retranslated(QWidget* widget, std::function<void()> apply) {
    apply();
    new LanguageWatch(widget, std::move(apply));
}

}  // namespace updraft
