#include "widgets/test/result/response_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSaveFile>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QToolButton>
#include <QTreeView>

#include "widgets/base/format.h"
#include "widgets/base/retranslate.h"
#include "widgets/test/json/json_editor.h"
#include "widgets/test/json/json_text.h"
#include "widgets/test/json/json_tree_model.h"
#include "widgets/test/result/wrap_label.h"

namespace updraft {
namespace {

constexpr int kAtOnce = 64 << 10;  // bytes that are prepared without a detour

}  // namespace

ResponseView::ResponseView(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setObjectName(QStringLiteral("responseView"));
    build();
    connect(modes_, qOverload<int>(&QComboBox::activated), this,
            [this](int mode) { setMode(static_cast<Mode>(mode)); });
    connect(copy_, &QToolButton::clicked, this, &ResponseView::copy);
    connect(save_, &QToolButton::clicked, this, &ResponseView::save);
    retranslated(this, [this] { retranslate(); });
    themed(this, theme, [this] {
        copy_->setIcon(theme_.icon(QStringLiteral("edit-copy")));
        save_->setIcon(theme_.icon(QStringLiteral("document-save")));
    });
}

QToolButton* ResponseView::button(const char* name, const char* icon) {
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setIcon(theme_.icon(QLatin1String(icon)));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void ResponseView::build() {
    modes_ = new QComboBox(this);
    modes_->setObjectName(QStringLiteral("responseMode"));
    modes_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int mode = Formatted; mode <= Body; ++mode) modes_->addItem(QString());
    note_ = new WrapLabel(this);
    note_->setObjectName(QStringLiteral("responseNote"));
    setLook(note_, "secondary");
    copy_ = button("copyResponse", "edit-copy");
    save_ = button("saveResponse", "document-save");
    auto* row = new QHBoxLayout;
    row->setContentsMargins(10, 6, 10, 6);
    row->addWidget(modes_);
    row->addStretch(1);
    row->addWidget(copy_);
    row->addWidget(save_);
    pages_ = new QStackedWidget(this);
    pages_->addWidget(text_ = new JsonEditor(theme_, this));
    text_->setObjectName(QStringLiteral("responseText"));
    text_->setReadOnly(true);
    buildTree();
    pages_->addWidget(tree_);
    auto* scroll = new QScrollArea(this);
    image_ = new QLabel;
    image_->setAlignment(Qt::AlignCenter);
    scroll->setWidget(image_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    pages_->addWidget(scroll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    auto* notes = new QHBoxLayout;
    notes->setContentsMargins(14, 0, 14, 4);
    notes->addWidget(note_);
    column->addLayout(notes);
    column->addWidget(pages_, 1);
}

void ResponseView::buildTree() {
    tree_ = new QTreeView(this);
    tree_->setObjectName(QStringLiteral("responseTree"));
    tree_->setModel(model_ = new JsonTreeModel(theme_, this));
    tree_->setUniformRowHeights(true);
    tree_->setAlternatingRowColors(false);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->header()->setStretchLastSection(true);
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(tree_, &QTreeView::customContextMenuRequested, this, [this](const QPoint& position) {
        const QModelIndex index = tree_->indexAt(position);
        if (!index.isValid()) return;
        QMenu menu(this);
        const QAction* value = menu.addAction(tr("Copy value"));
        const QAction* path = menu.addAction(tr("Copy path"));
        const QAction* chosen = menu.exec(tree_->viewport()->mapToGlobal(position));
        if (chosen == value) QApplication::clipboard()->setText(QString::fromUtf8(model_->textOf(index)));
        if (chosen == path) QApplication::clipboard()->setText(model_->pathOf(index));
    });
}

void ResponseView::retranslate() {
    const QString names[] = {tr("Formatted"), tr("Tree"), tr("Raw"), tr("Body")};
    for (int mode = Formatted; mode <= Body; ++mode) modes_->setItemText(mode, names[mode]);
    modes_->setAccessibleName(tr("How the response is shown"));
    modes_->setToolTip(modes_->accessibleName());
    text_->setAccessibleName(tr("Response"));
    tree_->setAccessibleName(tr("Response as a tree"));
    copy_->setAccessibleName(tr("Copy the response"));
    copy_->setToolTip(copy_->accessibleName());
    save_->setAccessibleName(tr("Save the response to a file"));
    save_->setToolTip(save_->accessibleName());
    refresh();
}

void ResponseView::setResponse(const QByteArray& response, const QString& problem) {
    response_ = response;
    problem_ = problem;
    if (response.size() <= kAtOnce) {
        job_.cancel();
        take(readResponse(response));
        return;
    }
    take({});
    note_->setText(tr("Reading %1\u2026").arg(formatBytes(response.size())));
    note_->show();
    job_.start([response](const std::stop_token&) { return readResponse(response); },
               [this](ResponseContent content) { take(std::move(content)); });
}

void ResponseView::take(ResponseContent content) {
    content_ = std::move(content);
    model_->setDocument(content_.index);
    tree_->expand(model_->index(0, 0));
    tree_->resizeColumnToContents(0);
    tree_->setColumnWidth(0, std::clamp(tree_->columnWidth(0), 90, 200));
    auto* items = qobject_cast<QStandardItemModel*>(modes_->model());
    items->item(Tree)->setEnabled(content_.index != nullptr);
    items->item(Body)->setEnabled(content_.bodyKind != BodyKind::None);
    refresh();
}

void ResponseView::setMode(Mode mode) {
    mode_ = mode;
    refresh();
}

// The wish stays when this response has no such form; it is shown formatted meanwhile.
void ResponseView::refresh() {
    Mode mode = mode_;
    if (mode == Tree && content_.index == nullptr) mode = Formatted;
    if (mode == Body && content_.bodyKind == BodyKind::None) mode = Formatted;
    {
        const QSignalBlocker quiet(modes_);
        modes_->setCurrentIndex(mode);
    }
    const bool any = !response_.isEmpty();
    modes_->setEnabled(any);
    copy_->setEnabled(any);
    save_->setEnabled(any);
    note_->setText(problem_);
    if (mode == Tree) {
        pages_->setCurrentWidget(tree_);
    } else if (mode == Body) {
        showBody();
    } else {
        showText(mode == Raw ? content_.raw : content_.formatted);
    }
    note_->setVisible(!note_->text().isEmpty());
}

void ResponseView::showText(const ShownText& shown) {
    text_->setColoured(shown.json);
    text_->setWrapped(shown.text.size() <= kAtOnce);
    text_->setBytes(shown.text);
    pages_->setCurrentIndex(0);
    if (shown.cut && problem_.isEmpty()) {
        note_->setText(tr("Too long to be shown whole (%1); copying and saving take all of it.")
                           .arg(formatBytes(current().size())));
    }
}

void ResponseView::showBody() {
    const QString size = formatBytes(content_.body.size());
    const bool image = content_.bodyKind == BodyKind::Image;
    const QImage picture = image ? QImage::fromData(content_.body) : QImage();
    if (picture.isNull()) {
        showText(content_.shownBody);
    } else {
        image_->setPixmap(QPixmap::fromImage(picture));
        image_->setAccessibleName(tr("Image, %1 by %2").arg(picture.width()).arg(picture.height()));
        pages_->setCurrentIndex(2);
    }
    if (note_->text().isEmpty()) {
        note_->setText(content_.bodyType.isEmpty()
                           ? size
                           : tr("%1 \u00B7 %2", "content type, size").arg(content_.bodyType, size));
    }
}

QByteArray ResponseView::current() const {
    if (modes_->currentIndex() == Body) return content_.body;
    if (modes_->currentIndex() != Formatted) return response_;
    return prettyJson(view(response_)).value_or(response_);
}

void ResponseView::copy() {
    const bool picture = modes_->currentIndex() == Body && content_.bodyKind == BodyKind::Image;
    if (picture)
        QApplication::clipboard()->setImage(QImage::fromData(content_.body));
    else
        QApplication::clipboard()->setText(QString::fromUtf8(current()));
}

void ResponseView::save() {
    const bool body = modes_->currentIndex() == Body;
    const QString suggested = body ? QStringLiteral("body") : QStringLiteral("response.json");
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the response"), suggested);
    if (path.isEmpty()) return;
    saving_.start(
        [path, bytes = current()](const std::stop_token&) {
            QSaveFile file(path);
            const bool good = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
            return good && file.commit() ? QString() : file.errorString();
        },
        [this, path](const QString& error) {
            note_->setText(error.isEmpty() ? tr("Saved as %1").arg(path)
                                           : tr("%1 could not be written: %2").arg(path, error));
            note_->show();
        });
}

}  // namespace updraft
