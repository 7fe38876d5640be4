#include "widgets/configuration/versions/compare_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/base/retranslate.h"
#include "widgets/configuration/version_rows.h"
#include "widgets/configuration/versions/version_calls.h"
#include "widgets/editor/diff_view.h"
#include "widgets/theme/theme.h"

namespace updraft {

CompareView::CompareView(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      title_(new QLabel),
      settingsTitle_(new QLabel),
      filesTitle_(new QLabel),
      note_(new QLabel),
      back_(new QPushButton),
      settings_(new QTableWidget),
      files_(new QListWidget),
      diff_(new DiffView(theme)) {
    setObjectName(QStringLiteral("compareView"));
    build();
    connect(back_, &QPushButton::clicked, this, &CompareView::closed);
    connect(files_, &QListWidget::currentRowChanged, this, &CompareView::showFile);
    retranslated(this, [this] { retranslate(); });
}

void CompareView::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    setLook(title_, "title");
    back_->setObjectName(QStringLiteral("closeCompare"));
    head->addWidget(title_, 1);
    head->addWidget(back_);
    column->addLayout(head);
    for (QLabel* label : {settingsTitle_, filesTitle_}) setLook(label, "heading");
    settings_->setObjectName(QStringLiteral("settingDifferences"));
    settings_->setColumnCount(3);
    settings_->verticalHeader()->hide();
    settings_->verticalHeader()->setDefaultSectionSize(26);
    settings_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    settings_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    settings_->setShowGrid(false);
    settings_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    settings_->setSelectionBehavior(QAbstractItemView::SelectRows);
    settings_->setTabKeyNavigation(false);
    column->addWidget(settingsTitle_);
    column->addWidget(settings_);
    column->addWidget(filesTitle_);
    files_->setObjectName(QStringLiteral("fileDifferences"));
    auto* code = new QWidget;
    auto* right = new QVBoxLayout(code);
    right->setContentsMargins(0, 0, 0, 0);
    note_->setObjectName(QStringLiteral("compareNote"));
    note_->setWordWrap(true);
    note_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    note_->setMargin(16);
    setLook(note_, "secondary");
    right->addWidget(note_);
    right->addWidget(diff_, 1);
    auto* split = new QSplitter;
    split->addWidget(files_);
    split->addWidget(code);
    split->setSizes({180, 540});
    split->setStretchFactor(1, 1);
    column->addWidget(split, 1);
}

void CompareView::retranslate() {
    back_->setText(tr("Back to versions"));
    settings_->setAccessibleName(tr("Settings that differ"));
    files_->setAccessibleName(tr("Files that differ"));
    if (!left_ || !right_) return;
    const QString left = versionLabel(left_->version), right = versionLabel(right_->version);
    title_->setText(tr("%1 and %2").arg(left, right));
    settings_->setHorizontalHeaderLabels({tr("Setting"), left, right});
    diff_->setTitles(left, right);
    showSettings();
    showFiles();
}

void CompareView::compare(FunctionVersionPtr left, FunctionVersionPtr right) {
    left_ = std::move(left);
    right_ = std::move(right);
    code_ = {};
    compared_ = false;
    retranslate();
    folders_.start([a = left_->code.folder,
                    b = right_->code.folder](const std::stop_token& stop) { return compareCode(a, b, stop); },
                   [this](CodeDifferences found) {
                       code_ = std::move(found);
                       compared_ = true;
                       showFiles();
                       if (!code_.files.empty()) files_->setCurrentRow(0);
                   });
}

void CompareView::showSettings() {
    const std::vector<DifferenceRow> rows = versionDifferences(*left_, *right_);
    settings_->setRowCount(static_cast<int>(rows.size()));
    for (int i = 0; i < settings_->rowCount(); ++i) {
        const DifferenceRow& row = rows[static_cast<size_t>(i)];
        int column = 0;
        for (const QString& text : {row.name, row.left, row.right}) {
            auto* item = new QTableWidgetItem(text.isEmpty() ? QStringLiteral("–") : text);
            item->setToolTip(text);
            settings_->setItem(i, column++, item);
        }
    }
    settingsTitle_->setText(rows.empty() ? tr("The settings are the same")
                                         : tr("%n setting(s) differ", nullptr, settings_->rowCount()));
    settings_->setVisible(!rows.empty());
    settings_->setFixedHeight(settings_->horizontalHeader()->sizeHint().height() +
                              std::clamp(settings_->rowCount(), 1, 5) * 26 + 4);
}

QString CompareView::sign(const CodeDifference& file) const {
    switch (file.kind) {
        case CodeDifference::Kind::OnlyLeft:
            return tr("− %1").arg(file.path);
        case CodeDifference::Kind::OnlyRight:
            return tr("+ %1").arg(file.path);
        case CodeDifference::Kind::Changed:
            break;
    }
    return tr("± %1").arg(file.path);
}

void CompareView::showFiles() {
    const int current = files_->currentRow();
    const QSignalBlocker quiet(files_);
    files_->clear();
    for (const CodeDifference& file : code_.files) {
        auto* item = new QListWidgetItem(sign(file));
        item->setToolTip(file.path);
        files_->addItem(item);
    }
    files_->setCurrentRow(current);
    const int count = static_cast<int>(code_.files.size());
    QString title = count == 0 ? tr("The code is the same") : tr("%n file(s) differ", nullptr, count);
    if (!compared_) title = tr("Comparing the code …");
    if (!code_.problem.isEmpty()) title = tr("The code cannot be compared: %1").arg(code_.problem);
    if (!code_.complete) title = tr("There are too many files; these were found to differ");
    filesTitle_->setText(title);
    files_->setVisible(count > 0);
    if (count > 0) return;
    diff_->hide();
    note_->hide();
}

void CompareView::showFile(int row) {
    if (row < 0 || row >= static_cast<int>(code_.files.size())) return;
    const std::string path = code_.files[static_cast<size_t>(row)].path.toStdString();
    texts_.start(
        [a = left_->code.folder / path, b = right_->code.folder / path](const std::stop_token&) {
            return Pair{readCode(a), readCode(b)};
        },
        [this, path](const Pair& pair) { showTexts(QString::fromStdString(path), pair); });
}

void CompareView::showTexts(const QString& path, const Pair& pair) {
    using State = CodeText::State;
    QString note;
    for (const CodeText& side : {pair.left, pair.right}) {
        if (side.state == State::Binary) note = tr("%1 is no text; its bytes differ.").arg(path);
        if (side.state == State::TooLarge) note = tr("%1 is too large to be shown line by line.").arg(path);
    }
    note_->setText(note);
    note_->setVisible(!note.isEmpty());
    diff_->setVisible(note.isEmpty());
    if (note.isEmpty()) diff_->setTexts(pair.left.text, pair.right.text, detectLanguage(path));
}

}  // namespace updraft
