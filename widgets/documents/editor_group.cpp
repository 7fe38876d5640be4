#include "widgets/documents/editor_group.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QJsonArray>
#include <QLabel>
#include <QStackedWidget>

#include "widgets/base/retranslate.h"
#include "widgets/documents/document_tab_bar.h"
#include "widgets/editor/code_editor.h"
#include "widgets/theme/theme.h"

namespace updraft {

EditorGroup::EditorGroup(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      documents_(new DocumentTabBar(DocumentTabBar::Closing::Allowed)),
      pageTabs_(new DocumentTabBar(DocumentTabBar::Closing::Never)),
      stack_(new QStackedWidget),
      empty_(new QLabel) {
    setObjectName(QStringLiteral("editorGroup"));
    setLook(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    documents_->setObjectName(QStringLiteral("documentTabs"));
    pageTabs_->setObjectName(QStringLiteral("pageTabs"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setMargin(24);
    empty_->setObjectName(QStringLiteral("noDocument"));
    setLook(empty_, "secondary");
    stack_->addWidget(empty_);
    makeRow();
    retranslated(this, [this] {
        documents_->setAccessibleName(tr("Open files"));
        pageTabs_->setAccessibleName(tr("Pages"));
        empty_->setText(tr("No file is open. Choose one in the tree, or drop one here."));
        retitle();
        retitlePages();
    });
}

EditorGroup::~EditorGroup() = default;

void EditorGroup::makeRow() {
    auto* frame = new QFrame;
    setLook(frame, "tabrow");
    frame->setObjectName(QStringLiteral("tabRow"));
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    // The files' tabs shrink and scroll; the pages stay.
    documents_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    pageTabs_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    pageTabs_->setUsesScrollButtons(false);
    pageTabs_->setActive(false);
    pageTabs_->hide();
    row->addWidget(documents_, 1, Qt::AlignBottom);
    row->addWidget(pageTabs_, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(frame);
    column->addWidget(stack_, 1);
    connect(documents_, &DocumentTabBar::chosen, this, &EditorGroup::documentChosen);
    connect(pageTabs_, &DocumentTabBar::chosen, this, &EditorGroup::pageChosen);
    connect(documents_, &DocumentTabBar::closeRequested, this, [this](int tab) {
        if (DocumentView* view = viewAt(tab)) emit closeRequested(view);
    });
    documents_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(documents_, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const int tab = documents_->tabAt(at);
        if (DocumentView* view = viewAt(tab >= 0 ? tab : documents_->currentIndex())) {
            emit menuRequested(view, documents_->mapToGlobal(at));
        }
    });
}

DocumentView* EditorGroup::viewAt(int tab) const {
    return tab < 0 ? nullptr : documents_->tabData(tab).value<DocumentView*>();
}

int EditorGroup::tabOf(const DocumentView* view) const {
    for (int tab = 0; tab < documents_->count(); ++tab) {
        if (viewAt(tab) == view) return tab;
    }
    return -1;
}

DocumentView* EditorGroup::viewOf(const Document& document) const {
    for (DocumentView* view : views()) {
        if (&view->document() == &document) return view;
    }
    return nullptr;
}

std::vector<DocumentView*> EditorGroup::views() const {
    std::vector<DocumentView*> all;
    for (int tab = 0; tab < documents_->count(); ++tab) all.push_back(viewAt(tab));
    return all;
}

DocumentView* EditorGroup::show(Document& document) {
    DocumentView* view = viewOf(document);
    if (view == nullptr) {
        view = new DocumentView(theme_, document);
        stack_->addWidget(view);
        connect(&document, &Document::modifiedChanged, this, &EditorGroup::retitle);
        connect(&document, &Document::pathChanged, this, &EditorGroup::retitle);
        const QSignalBlocker quiet(documents_);  // the first tab would be chosen before it has a view
        const int tab = documents_->insertTab(documents_->currentIndex() + 1, document.fileName());
        documents_->setTabData(tab, QVariant::fromValue(view));
        retitle();
        emit viewAdded(view);
    }
    onPage_ = false;
    {
        const QSignalBlocker quiet(documents_);
        documents_->setCurrentIndex(tabOf(view));
    }
    showCurrent();
    return view;
}

DocumentView* EditorGroup::currentView() const {
    return onPage_ ? nullptr : viewAt(documents_->currentIndex());
}

void EditorGroup::remove(DocumentView* view) {
    const int tab = tabOf(view);
    if (tab < 0) return;
    {
        const QSignalBlocker quiet(documents_);
        documents_->removeTab(tab);
    }
    view->document().disconnect(this);
    stack_->removeWidget(view);
    view->deleteLater();
    retitle();
    showCurrent();
}

void EditorGroup::step(int tabs) {
    const int count = documents_->count();
    if (count == 0) return;
    const int from = onPage_ ? documents_->currentIndex() - tabs : documents_->currentIndex();
    onPage_ = false;
    documents_->setCurrentIndex(((from + tabs) % count + count) % count);
    showCurrent();
    focusContent();
}

void EditorGroup::documentChosen(int) {
    onPage_ = false;
    showCurrent();
}

void EditorGroup::pageChosen(int) {
    onPage_ = true;
    showCurrent();
}

void EditorGroup::showCurrent() {
    QWidget* shown = onPage_ ? currentPage() : viewAt(documents_->currentIndex());
    stack_->setCurrentWidget(shown != nullptr ? shown : empty_);
    documents_->setActive(!onPage_);
    pageTabs_->setActive(onPage_);
    emit currentChanged();
}

void EditorGroup::addPage(QWidget* page, std::function<QString()> title) {
    stack_->addWidget(page);
    const QSignalBlocker quiet(pageTabs_);
    const int tab = pageTabs_->addTab(title());
    pageTabs_->setTabData(tab, QVariant::fromValue(page));
    pages_.push_back({page, std::move(title)});
    pageTabs_->show();
}

void EditorGroup::retitlePages() {
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        const QString title = pages_[i].title();
        if (pageTabs_->tabText(static_cast<int>(i)) != title)
            pageTabs_->setTabText(static_cast<int>(i), title);
    }
}

void EditorGroup::showPage(QWidget* page) {
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        if (pages_[i].widget != page) continue;
        onPage_ = true;
        const QSignalBlocker quiet(pageTabs_);
        pageTabs_->setCurrentIndex(static_cast<int>(i));
    }
    showCurrent();
}

QWidget* EditorGroup::currentPage() const {
    const auto tab = static_cast<std::size_t>(pageTabs_->currentIndex());
    return onPage_ && tab < pages_.size() ? pages_[tab].widget : nullptr;
}

std::vector<QWidget*> EditorGroup::pages() const {
    std::vector<QWidget*> all;
    for (const Page& page : pages_) all.push_back(page.widget);
    return all;
}

// "app.py •" when modified; with its folder where two files have the same name.
void EditorGroup::retitle() {
    QHash<QString, int> names;
    for (const DocumentView* view : views()) ++names[view->document().fileName()];
    for (int tab = 0; tab < documents_->count(); ++tab) {
        const Document& document = viewAt(tab)->document();
        QString title = document.fileName();
        if (names[title] > 1) {
            title =
                QStringLiteral("%1 — %2").arg(title, QFileInfo(QFileInfo(document.path()).path()).fileName());
        }
        documents_->setTabToolTip(tab, document.path());
        documents_->setAccessibleTabName(tab, document.isModified() ? tr("%1, modified").arg(title) : title);
        if (document.isModified()) title = QStringLiteral("%1 •").arg(title);
        title.replace(QLatin1Char('&'), QStringLiteral("&&"));
        if (documents_->tabText(tab) != title) documents_->setTabText(tab, title);
    }
}

QJsonObject EditorGroup::saveState() const {
    QJsonArray files;
    for (const DocumentView* view : views()) {
        QJsonObject file = view->saveState();
        file.insert(QStringLiteral("path"), view->document().path());
        files.append(file);
    }
    return {{QStringLiteral("files"), files},
            {QStringLiteral("current"), documents_->currentIndex()},
            {QStringLiteral("page"), onPage_ ? pageTabs_->currentIndex() : -1}};
}

void EditorGroup::focusContent() {
    if (QWidget* shown = stack_->currentWidget()) shown->setFocus();
}

}  // namespace updraft
