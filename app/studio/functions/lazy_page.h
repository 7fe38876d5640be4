// LazyPage: the place of a page that costs time to make and is seldom looked at: made when it is first shown,
// or when somebody needs it before. Owned by who shows it; GUI thread.
#pragma once

#include <QVBoxLayout>
#include <QWidget>
#include <functional>

namespace updraft {

template <typename Page>
class LazyPage final : public QWidget {
  public:
    explicit LazyPage(std::function<Page*()> make) : make_(std::move(make)) {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
    }

    Page& page() {
        if (page_ == nullptr) {
            page_ = make_();
            layout()->addWidget(page_);
            setFocusProxy(page_);
        }
        return *page_;
    }
    Page* ifMade() const { return page_; }

  protected:
    void showEvent(QShowEvent* event) override {
        QWidget::showEvent(event);
        page();
    }

  private:
    std::function<Page*()> make_;
    Page* page_ = nullptr;
};

}  // namespace updraft
