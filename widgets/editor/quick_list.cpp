#include "widgets/editor/quick_list.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>

#include "widgets/editor/fuzzy.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kEntryRole = Qt::UserRole + 1;
constexpr int kWidth = 440, kRowsShown = 12, kMostShown = 500;

}  // namespace

QuickList::QuickList(const Theme& theme, QWidget* over)
    : QFrame(over),
      theme_(theme),
      line_(new QLineEdit(this)),
      list_(new QListView(this)),
      note_(new QLabel(this)),
      model_(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("quickList"));
    line_->setObjectName(QStringLiteral("quickListText"));
    list_->setObjectName(QStringLiteral("quickListEntries"));
    setLook(this, "card");
    setLook(note_, "secondary");
    list_->setModel(model_);
    list_->setUniformItemSizes(true);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    column->addWidget(line_);
    column->addWidget(note_);
    column->addWidget(list_);
    line_->installEventFilter(this);
    over->installEventFilter(this);
    connect(line_, &QLineEdit::textChanged, this, &QuickList::narrow);
    connect(list_, &QListView::clicked, this, [this] { finish(true); });
    hide();
}

void QuickList::open(std::vector<Entry> entries, const QString& accessibleName) {
    entries_ = std::move(entries);
    open_ = true;
    line_->clear();
    line_->setPlaceholderText(hint_);
    line_->setAccessibleName(accessibleName);
    list_->setAccessibleName(accessibleName);
    narrow();
    show();
    raise();
    line_->setFocus();
}

void QuickList::setEntries(std::vector<Entry> entries) {
    entries_ = std::move(entries);
    narrow();
}

QString QuickList::typed() const {
    return line_->text();
}

void QuickList::narrow() {
    struct Fit {
        int entry, score;
    };
    std::vector<Fit> fits;
    const QString pattern = line_->text().trimmed();
    for (int i = 0; i < static_cast<int>(entries_.size()); ++i) {
        if (const auto score = fuzzyScore(pattern, entries_[static_cast<std::size_t>(i)].text)) {
            fits.push_back({i, *score});
        }
    }
    if (!pattern.isEmpty()) {
        std::stable_sort(fits.begin(), fits.end(),
                         [](const Fit& a, const Fit& b) { return a.score > b.score; });
    }
    model_->clear();
    for (const Fit& fit : fits) {
        if (model_->rowCount() >= kMostShown) break;
        const Entry& entry = entries_[static_cast<std::size_t>(fit.entry)];
        const QString indent(pattern.isEmpty() ? entry.depth * 3 : 0, QLatin1Char(' '));
        const QString detail = entry.detail.isEmpty() ? QString() : QStringLiteral("   ") + entry.detail;
        auto* item = new QStandardItem(indent + entry.text + detail);
        item->setData(fit.entry, kEntryRole);
        model_->appendRow(item);
    }
    if (model_->rowCount() > 0) list_->setCurrentIndex(model_->index(0, 0));
    list_->setVisible(model_->rowCount() > 0);
    note_->setVisible(!entries_.empty() && fits.empty());
    note_->setText(tr("Nothing fits"));
    place();
    emit highlighted(pattern.isEmpty() ? -1 : currentEntry());
}

void QuickList::place() {
    const int width = std::min(kWidth, parentWidget()->width() - 16);
    const int row = std::max(18, list_->sizeHintForRow(0));
    const int rows = std::min(kRowsShown, model_->rowCount());
    list_->setFixedHeight(rows * row + 2);
    setFixedWidth(std::max(160, width));
    adjustSize();
    QWidget::move((parentWidget()->width() - this->width()) / 2, 8);
}

int QuickList::currentEntry() const {
    const QModelIndex index = list_->currentIndex();
    return index.isValid() && list_->isVisibleTo(this) ? index.data(kEntryRole).toInt() : -1;
}

void QuickList::move(int rows) {
    if (rows == 0 || model_->rowCount() == 0) return;
    const int row = std::clamp(list_->currentIndex().row() + rows, 0, model_->rowCount() - 1);
    list_->setCurrentIndex(model_->index(row, 0));
    emit highlighted(currentEntry());
}

void QuickList::finish(bool take) {
    if (!open_) return;
    open_ = false;
    const int entry = currentEntry();
    const QString typed = line_->text();
    hide();
    take ? emit chosen(entry, typed) : emit left();
}

bool QuickList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && open_) place();
        return false;
    }
    if (event->type() == QEvent::FocusOut) {
        finish(false);
    } else if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
            case Qt::Key_Up:
                return move(-1), true;
            case Qt::Key_Down:
                return move(1), true;
            case Qt::Key_PageUp:
                return move(-kRowsShown), true;
            case Qt::Key_PageDown:
                return move(kRowsShown), true;
            case Qt::Key_Return:
            case Qt::Key_Enter:
                return finish(true), true;
            case Qt::Key_Escape:
                return finish(false), true;
            default:
                break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace updraft
