// AliasCard: one alias: which version it points to, how much of its traffic goes to a second one, the way
// back. It shows and asks; VersionsPage does. GUI thread.
#pragma once

#include <QFrame>

#include "runtime/function/function_config.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QToolButton;

namespace updraft {

class AliasCard final : public QFrame {
    Q_OBJECT
  public:
    explicit AliasCard(QWidget* parent = nullptr);

    // `versions`: numbers, oldest first. `fromTemplate`: it follows AutoPublishAlias or is a resource there.
    void setAlias(const Alias& alias, const std::vector<std::string>& versions, bool fromTemplate);
    const Alias& alias() const { return alias_; }

  signals:
    void changeRequested(const updraft::Alias& alias);
    void removeRequested(const QString& name);

  private:
    void build();
    void retranslate();
    void fill(QComboBox* combo, const std::string& chosen, bool none);
    void showRouting(const AliasWeights& routing);
    AliasWeights chosen() const;
    void request();
    std::string older() const;  // the version that rolling back leads to; empty for none
    void rollBack();

    Alias alias_;
    std::vector<std::string> versions_;
    bool fromTemplate_ = false, showing_ = false;
    QLabel *name_, *origin_, *text_, *mainLabel_, *secondLabel_;
    QComboBox *main_, *second_;
    QSlider* weight_;
    QPushButton* back_;
    QToolButton* remove_;
};

}  // namespace updraft
