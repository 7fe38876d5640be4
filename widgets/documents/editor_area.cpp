#include "widgets/documents/editor_area.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPointer>
#include <QSplitter>

#include "widgets/documents/document_store.h"
#include "widgets/documents/editor_group.h"
#include "widgets/documents/unsaved_question.h"
#include "widgets/editor/code_editor.h"
#include "widgets/editor/editor_pane.h"

namespace updraft {

EditorArea::EditorArea(const Theme& theme, DocumentStore& store, QWidget* parent)
    : QWidget(parent), theme_(theme), store_(store), root_(new QSplitter) {
    setObjectName(QStringLiteral("editorArea"));
    setAcceptDrops(true);
    root_->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(root_);
    main_ = current_ = addGroup();
    root_->addWidget(main_);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, const QWidget* now) { focusMoved(now); });
    connect(&store, &DocumentStore::closing, this, &EditorArea::dropViewsOf);
    makeActions();
}

EditorArea::~EditorArea() = default;

EditorGroup* EditorArea::addGroup() {
    auto* group = new EditorGroup(theme_);
    groups_.push_back(group);
    connect(group, &EditorGroup::viewAdded, this, [this](DocumentView* view) {
        view->editor().setSettings(settings_);
        view->editor().viewport()->installEventFilter(this);  // files are dropped on the text, too
        view->editor().installEventFilter(this);
        emit viewAdded(view);
    });
    connect(group, &EditorGroup::closeRequested, this, [this](DocumentView* view) { closeView(view); });
    connect(group, &EditorGroup::menuRequested, this, &EditorArea::showMenu);
    connect(group, &EditorGroup::currentChanged, this, [this, group] {
        current_ = group;
        emit currentChanged();
    });
    return group;
}

void EditorArea::focusMoved(const QWidget* now) {
    for (EditorGroup* group : groups_) {
        if (group == current_ || now == nullptr || !group->isAncestorOf(now)) continue;
        current_ = group;
        emit currentChanged();
        return;
    }
}

EditorGroup* EditorArea::groupOf(const DocumentView* view) const {
    for (EditorGroup* group : groups_) {
        if (group->isAncestorOf(view)) return group;
    }
    return nullptr;
}

DocumentView* EditorArea::openFile(const QString& path) {
    return current_->show(*store_.open(path));
}

DocumentView* EditorArea::openFile(const QString& path, int line, int column) {
    DocumentView* view = openFile(path);
    view->goTo(line, column);
    view->setFocus();
    return view;
}

DocumentView* EditorArea::currentView() const {
    return current_->currentView();
}

Document* EditorArea::currentDocument() const {
    const DocumentView* view = currentView();
    return view != nullptr ? &view->document() : nullptr;
}

CodeEditor* EditorArea::currentEditor() const {
    const DocumentView* view = currentView();
    return view != nullptr ? &view->editor() : nullptr;
}

std::vector<DocumentView*> EditorArea::views() const {
    std::vector<DocumentView*> all;
    for (const EditorGroup* group : groups_) {
        for (DocumentView* view : group->views()) all.push_back(view);
    }
    return all;
}

void EditorArea::saveCurrent() {
    if (DocumentView* view = currentView()) view->save();
}

void EditorArea::setEditorSettings(const EditorSettings& settings) {
    settings_ = settings;
    for (DocumentView* view : views()) view->editor().setSettings(settings);
}

// --- closing ---

void EditorArea::closeView(DocumentView* view, std::function<void(bool)> done) {
    Document& document = view->document();
    const std::vector<DocumentView*> all = views();
    const bool last = std::count_if(all.begin(), all.end(), [&](const DocumentView* other) {
                          return &other->document() == &document;
                      }) == 1;
    const auto close = [this, view = QPointer(view), done](bool agreed) {
        if (agreed && view) takeView(view);
        if (done) done(agreed);
    };
    if (last && document.isModified()) {
        askAboutUnsaved(this, store_, {&document}, close);
    } else {
        close(true);
    }
}

void EditorArea::takeView(DocumentView* view) {
    constexpr std::size_t kRemembered = 30;
    Document& document = view->document();
    const QString path = document.path();
    closed_.push_back({path, QJsonDocument(view->saveState()).toJson(QJsonDocument::Compact)});
    if (closed_.size() > kRemembered) closed_.erase(closed_.begin());
    EditorGroup* group = groupOf(view);
    group->remove(view);
    const std::vector<DocumentView*> left = views();
    const bool shown = std::any_of(
        left.begin(), left.end(), [&](const DocumentView* other) { return &other->document() == &document; });
    if (!shown) store_.close(path);
    if (group->views().empty()) removeGroup(group);
}

void EditorArea::dropViewsOf(const Document* document) {
    for (DocumentView* view : views()) {
        if (&view->document() != document) continue;
        EditorGroup* group = groupOf(view);
        group->remove(view);
        if (group->views().empty()) removeGroup(group);
    }
}

void EditorArea::closeAll(std::function<void(bool)> done) {
    askAboutUnsaved(this, store_, store_.modified(), [this, done = std::move(done)](bool agreed) {
        if (agreed) {
            unsplit();
            for (DocumentView* view : views()) takeView(view);
            for (const Document* document : store_.documents()) store_.close(document->path());
        }
        if (done) done(agreed);
    });
}

void EditorArea::closeOthers(DocumentView* keep) {
    std::vector<QPointer<DocumentView>> others;
    for (DocumentView* view : groupOf(keep)->views()) {
        if (view != keep) others.emplace_back(view);
    }
    closeEach(std::move(others));
}

// One after the other: each may ask, and a "no" ends it.
void EditorArea::closeEach(std::vector<QPointer<DocumentView>> views) {
    while (!views.empty() && !views.back()) views.pop_back();
    if (views.empty()) return;
    DocumentView* view = views.back();
    views.pop_back();
    closeView(view, [this, views = std::move(views)](bool closed) {
        if (closed) closeEach(views);
    });
}

void EditorArea::reopenClosed() {
    while (!closed_.empty()) {
        const Closed last = closed_.back();
        closed_.pop_back();
        if (!QFileInfo::exists(last.path)) continue;
        DocumentView* view = openFile(last.path);
        view->restoreState(QJsonDocument::fromJson(last.view).object());
        view->setFocus();
        return;
    }
}

// --- pages ---

void EditorArea::addPage(QWidget* page, std::function<QString()> title) {
    main_->addPage(page, std::move(title));
}

void EditorArea::showPage(QWidget* page) {
    main_->showPage(page);
}

QWidget* EditorArea::currentPage() const {
    return current_->currentPage();
}

void EditorArea::retitlePages() {
    main_->retitlePages();
}

}  // namespace updraft
