// SampleBar: above Monitor's pages: that what they show is the sample month, how far its making is, or that
// one can be made where nothing was recorded yet. Takes no room while there is nothing to say. Owned by
// MonitorView; GUI thread.
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace updraft {

class MonitorFeed;
class SampleControl;
class Theme;

class SampleBar final : public QFrame {
    Q_OBJECT
  public:
    SampleBar(const Theme& theme, SampleControl& sample, const MonitorFeed& feed, QWidget* parent = nullptr);

    // The page does not show what this is about.
    void setAside(bool aside);

  private:
    enum class Says : std::uint8_t { Nothing, Offer, Making, Shown, Problem };
    Says says() const;
    void show();
    void setTexts();
    QString text(Says what) const;
    QPushButton* addButton(const char* name, void (SampleControl::*run)());

    SampleControl& sample_;
    const MonitorFeed& feed_;
    bool aside_ = false;
    QLabel* text_;
    QProgressBar* progress_;
    QPushButton *make_, *cancel_, *recorded_, *remove_;
};

}  // namespace updraft
