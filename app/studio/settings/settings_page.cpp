#include "app/studio/settings/settings_page.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include "widgets/base/retranslate.h"
#include "widgets/theme/theme.h"

namespace updraft {

SettingsPage::SettingsPage(Text title, QWidget* parent)
    : QWidget(parent), title_(std::move(title)), column_(new QVBoxLayout(this)) {
    setLook(this, "panel");
    column_->setContentsMargins(24, 16, 24, 16);
    column_->setSpacing(4);
}

void SettingsPage::addRow(Text title, Text help, QWidget* control) {
    auto* row = new QWidget;
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 6, 0, 6);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(2);
    auto* titleLabel = new QLabel;
    auto* helpLabel = new QLabel;
    setLook(helpLabel, "secondary");
    for (QLabel* label : {titleLabel, helpLabel}) label->setWordWrap(true);
    titleLabel->setBuddy(control);
    grid->addWidget(titleLabel, 0, 0);
    grid->addWidget(helpLabel, 1, 0);
    grid->addWidget(control, 0, 1, 2, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    column_->addWidget(row);
    rows_.push_back({row, titleLabel, helpLabel});
    retranslated(row, [=, title = std::move(title), help = std::move(help)] {
        titleLabel->setText(title());
        helpLabel->setText(help ? help() : QString());
        helpLabel->setVisible(!helpLabel->text().isEmpty());
        control->setAccessibleName(title());
        control->setAccessibleDescription(helpLabel->text());
    });
}

void SettingsPage::addHeading(Text title) {
    auto* label = new QLabel;
    setLook(label, "heading");
    label->setContentsMargins(0, 14, 0, 2);
    column_->addWidget(label);
    rows_.push_back({label, label, nullptr, true});
    retranslated(label, [label, title = std::move(title)] { label->setText(title()); });
}

void SettingsPage::addStretch() {
    column_->addStretch();
}

int SettingsPage::filter(const QString& text) {
    int matched = 0;
    for (const Row& row : rows_) {
        const bool found = text.isEmpty() || row.title->text().contains(text, Qt::CaseInsensitive) ||
                           (row.help != nullptr && row.help->text().contains(text, Qt::CaseInsensitive));
        row.widget->setVisible(found && (!row.heading || text.isEmpty()));
        if (found && !row.heading) ++matched;
    }
    return matched;
}

QStringList SettingsPage::rowTitles() const {
    QStringList titles;
    for (const Row& row : rows_) {
        if (!row.heading) titles.append(row.title->text());
    }
    return titles;
}

QCheckBox* SettingsPage::addCheck(Text title, Text help, Setting<bool>& setting) {
    auto* box = new QCheckBox;
    box->setObjectName(setting.key());
    box->setChecked(setting);
    connect(box, &QCheckBox::toggled, &setting, [&setting](bool on) { setting.set(on); });
    connect(&setting, &SettingBase::changed, box, [box, &setting] { box->setChecked(setting); });
    addRow(std::move(title), std::move(help), box);
    return box;
}

QSpinBox* SettingsPage::addNumber(Text title, Text help, Setting<int>& setting, Range range) {
    auto* box = new QSpinBox;
    box->setObjectName(setting.key());
    box->setRange(range.low, range.high);
    box->setValue(setting);
    box->setMinimumWidth(110);
    if (range.suffix) retranslated(box, [box, suffix = range.suffix] { box->setSuffix(suffix()); });
    connect(box, &QSpinBox::valueChanged, &setting, [&setting](int value) { setting.set(value); });
    connect(&setting, &SettingBase::changed, box, [box, &setting] { box->setValue(setting); });
    addRow(std::move(title), std::move(help), box);
    return box;
}

QComboBox* SettingsPage::addChoice(Text title, Text help, std::vector<Text> choices, int current,
                                   std::function<void(int)> chosen) {
    auto* box = new QComboBox;
    for (const Text& choice : choices) box->addItem(choice());
    box->setCurrentIndex(current);
    retranslated(box, [box, choices = std::move(choices)] {
        for (std::size_t i = 0; i < choices.size(); ++i) box->setItemText(static_cast<int>(i), choices[i]());
    });
    connect(box, &QComboBox::activated, this, std::move(chosen));
    addRow(std::move(title), std::move(help), box);
    return box;
}

}  // namespace updraft
