// CallOptions: how an event is sent: to which version, waiting or not, how often. One line that says what is
// chosen, and a form below it that opens on a click. GUI thread.
#pragma once

#include <QVariantMap>
#include <QWidget>

#include "widgets/session/platform_session.h"
#include "widgets/test/call/invocation_runner.h"
#include "widgets/theme/theme.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QScrollArea;
class QSpinBox;
class QToolButton;

namespace updraft {

class CallOptions final : public QWidget {
    Q_OBJECT
  public:
    static constexpr int kMostRepeats = 100'000;
    static constexpr int kMostAtOnce = 1000;

    explicit CallOptions(const Theme& theme, QWidget* parent = nullptr);

    void setFunction(const FunctionView* function);  // null: unknown; keeps what is chosen where it can
    void apply(TestCall& call) const;
    InvocationType type() const;
    bool isValid() const;  // the client context is JSON or empty
    void open(bool open);

    QVariantMap state() const;
    void restore(const QVariantMap& state);

  signals:
    void changed();

  private:
    void build();
    QComboBox* combo(const char* name);
    QSpinBox* spin(const char* name, int most);
    void retranslate();
    void refresh();
    QString summary() const;

    const Theme& theme_;
    QToolButton* toggle_;
    QWidget* form_;
    QScrollArea* area_;  // around the form: it gives way in a low window
    QComboBox *version_, *type_;
    QSpinBox *repeat_, *atOnce_;
    QLineEdit* context_;
    QLabel *versionLabel_, *typeLabel_, *repeatLabel_, *atOnceLabel_, *contextLabel_;
    QStringList known_;  // versions and aliases in the box
};

}  // namespace updraft
