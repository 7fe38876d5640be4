// SettingsPage: one page of the settings dialog: rows of a title, an explanation and a control, found by the
// dialog's search. Every change takes effect at once. A page makes its rows in its constructor; titles follow
// the language. GUI thread.
#pragma once

#include <QComboBox>
#include <QWidget>
#include <functional>
#include <vector>

#include "app/studio/settings/setting.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace updraft {

class SettingsPage : public QWidget {
    Q_OBJECT
  public:
    using Text = std::function<QString()>;
    SettingsPage(Text title, QWidget* parent = nullptr);

    QString title() const { return title_(); }
    // Shows the rows that match and hides the others; answers how many matched. Empty shows all.
    int filter(const QString& text);
    QStringList rowTitles() const;

  protected:
    // `control` belongs to the page from here on; its accessible name becomes the title.
    void addRow(Text title, Text help, QWidget* control);
    void addHeading(Text title);
    void addStretch();

    QCheckBox* addCheck(Text title, Text help, Setting<bool>& setting);
    struct Range {
        int low, high;
        Text suffix;
    };
    QSpinBox* addNumber(Text title, Text help, Setting<int>& setting, Range range);
    // Choices by index; texts are asked again when the language changes.
    QComboBox* addChoice(Text title, Text help, std::vector<Text> choices, int current,
                         std::function<void(int)> chosen);

  private:
    struct Row {
        QWidget* widget;
        QLabel* title;
        QLabel* help;
        bool heading = false;
    };
    Text title_;
    QVBoxLayout* column_;
    std::vector<Row> rows_;
};

}  // namespace updraft
