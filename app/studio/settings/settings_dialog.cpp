#include "app/studio/settings/settings_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/studio/settings/settings_page.h"
#include "widgets/base/retranslate.h"

namespace updraft {

SettingsDialog::SettingsDialog(std::vector<SettingsPage*> pages, QWidget* parent)
    : QDialog(parent),
      pages_(std::move(pages)),
      search_(new QLineEdit),
      list_(new QListWidget),
      stack_(new QStackedWidget) {
    setObjectName(QStringLiteral("settingsDialog"));
    resize(860, 620);
    auto* row = new QHBoxLayout;
    auto* left = new QVBoxLayout;
    left->addWidget(search_);
    left->addWidget(list_, 1);
    row->addLayout(left);
    row->addWidget(stack_, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    column->addWidget(buttons);
    search_->setObjectName(QStringLiteral("settingsSearch"));
    search_->setClearButtonEnabled(true);
    list_->setObjectName(QStringLiteral("settingsList"));
    list_->setFixedWidth(190);
    search_->setFixedWidth(190);
    for (SettingsPage* page : pages_) {
        auto* scroll = new QScrollArea;
        scroll->setWidget(page);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        stack_->addWidget(scroll);
        list_->addItem(QString());
    }
    list_->setCurrentRow(0);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(list_, &QListWidget::currentRowChanged, stack_, &QStackedWidget::setCurrentIndex);
    connect(search_, &QLineEdit::textChanged, this, &SettingsDialog::filter);
    search_->installEventFilter(this);
    retranslated(this, [this] { retitle(); });
}

void SettingsDialog::retitle() {
    setWindowTitle(tr("Settings"));
    search_->setPlaceholderText(tr("Search settings"));
    search_->setAccessibleName(tr("Search settings"));
    list_->setAccessibleName(tr("Pages"));
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        list_->item(static_cast<int>(i))->setText(pages_[i]->title());
    }
}

// Arrows in the search line choose the page, so that hands stay on the keys.
bool SettingsDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            list_->setFocus(Qt::OtherFocusReason);
            return QCoreApplication::sendEvent(list_, event);
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SettingsDialog::search(const QString& text) {
    search_->setText(text);
    search_->setFocus();
}

std::vector<SettingsDialog::Entry> SettingsDialog::entries() const {
    std::vector<Entry> all;
    for (const SettingsPage* page : pages_) {
        for (const QString& title : page->rowTitles()) all.push_back({page->title(), title});
    }
    return all;
}

// Pages without a match are hidden; the first one with a match comes to the front.
void SettingsDialog::filter(const QString& text) {
    int first = -1;
    bool currentMatches = false;
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        const int row = static_cast<int>(i);
        const bool found = pages_[i]->filter(text.trimmed()) > 0;
        list_->item(row)->setHidden(!found);
        if (found && first < 0) first = row;
        if (found && row == list_->currentRow()) currentMatches = true;
    }
    if (first >= 0 && !currentMatches) list_->setCurrentRow(first);
}

}  // namespace updraft
