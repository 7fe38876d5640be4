// The halves of an editor area, and what comes back at the next start.
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSplitter>

#include "widgets/documents/document_store.h"
#include "widgets/documents/editor_area.h"
#include "widgets/documents/editor_group.h"

namespace updraft {
namespace {

void shareEvenly(QSplitter* splitter) {
    QList<int> sizes;
    const int all = splitter->orientation() == Qt::Horizontal ? splitter->width() : splitter->height();
    for (int i = 0; i < splitter->count(); ++i) sizes.append(std::max(all / splitter->count(), 1));
    splitter->setSizes(sizes);
}

QSplitter* newSplitter(Qt::Orientation orientation) {
    auto* splitter = new QSplitter(orientation);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

}  // namespace

// The splitter of this direction that the group is in, made around it when there is none.
QSplitter* EditorArea::splitterFor(EditorGroup* group, Qt::Orientation orientation) {
    auto* parent = qobject_cast<QSplitter*>(group->parentWidget());
    if (parent->count() == 1) parent->setOrientation(orientation);
    if (parent->orientation() == orientation) return parent;
    QSplitter* inner = newSplitter(orientation);
    const QList<int> sizes = parent->sizes();
    const int place = parent->indexOf(group);
    inner->addWidget(group);
    parent->insertWidget(place, inner);
    parent->setSizes(sizes);
    return inner;
}

void EditorArea::split(Split direction) {
    DocumentView* from = currentView();
    if (from == nullptr) return;
    const QJsonObject state = from->saveState();
    EditorGroup* group = current_;
    QSplitter* splitter = splitterFor(group, direction == Split::Right ? Qt::Horizontal : Qt::Vertical);
    EditorGroup* half = addGroup();
    splitter->insertWidget(splitter->indexOf(group) + 1, half);
    shareEvenly(splitter);
    DocumentView* view = half->show(from->document());
    view->restoreState(state);
    view->setFocus();
}

// The main half has the pages and stays: it takes over what the other one shows.
void EditorArea::removeGroup(EditorGroup* group) {
    if (groups_.size() == 1) return;
    if (group == main_) {
        EditorGroup* heir =
            *std::find_if(groups_.begin(), groups_.end(), [this](auto* g) { return g != main_; });
        for (DocumentView* view : heir->views()) {
            const QJsonObject state = view->saveState();
            Document& document = view->document();
            heir->remove(view);
            main_->show(document)->restoreState(state);
        }
        group = heir;
    }
    std::erase(groups_, group);
    if (current_ == group) current_ = main_;
    QWidget* parent = group->parentWidget();
    group->hide();
    group->setParent(nullptr);
    group->deleteLater();
    // A splitter with nothing left to split gives its place to its content.
    auto* splitter = qobject_cast<QSplitter*>(parent);
    while (splitter != nullptr && splitter != root_ && splitter->count() <= 1) {
        auto* outer = qobject_cast<QSplitter*>(splitter->parentWidget());
        if (splitter->count() == 1) outer->insertWidget(outer->indexOf(splitter), splitter->widget(0));
        splitter->setParent(nullptr);
        splitter->deleteLater();
        splitter = outer;
    }
    emit currentChanged();
}

void EditorArea::unsplit() {
    while (groups_.size() > 1) {
        EditorGroup* group = groups_.back() == main_ ? groups_.front() : groups_.back();
        for (DocumentView* view : group->views()) {
            Document& document = view->document();
            const QJsonObject state = view->saveState();
            const bool known = main_->viewOf(document) != nullptr;
            group->remove(view);
            if (!known) main_->show(document)->restoreState(state);
        }
        removeGroup(group);
    }
}

QJsonObject EditorArea::stateOf(const QWidget* part) const {
    const auto* splitter = qobject_cast<const QSplitter*>(part);
    if (splitter == nullptr) {
        const auto* group = static_cast<const EditorGroup*>(part);
        QJsonObject state = group->saveState();
        state.insert(QStringLiteral("active"), group == current_);
        state.insert(QStringLiteral("main"), group == main_);
        return state;
    }
    QJsonArray parts, sizes;
    for (int i = 0; i < splitter->count(); ++i) {
        parts.append(stateOf(splitter->widget(i)));
        sizes.append(splitter->sizes().at(i));
    }
    return {{QStringLiteral("down"), splitter->orientation() == Qt::Vertical},
            {QStringLiteral("parts"), parts},
            {QStringLiteral("sizes"), sizes}};
}

QByteArray EditorArea::saveState() const {
    return QJsonDocument(stateOf(root_)).toJson(QJsonDocument::Compact);
}

void EditorArea::restoreState(const QByteArray& state) {
    const QJsonObject root = QJsonDocument::fromJson(state).object();
    if (!root.contains(QLatin1String("parts"))) return;
    unsplit();
    restorePart(root_, root);
    // A half all of whose files are gone is not kept.
    for (EditorGroup* group : std::vector(groups_)) {
        const bool kept = std::find(groups_.begin(), groups_.end(), group) != groups_.end();
        if (kept && group != main_ && group->views().empty()) removeGroup(group);
    }
    if (main_->views().empty()) removeGroup(main_);
}

void EditorArea::restorePart(QSplitter* into, const QJsonObject& state) {
    into->setOrientation(state.value(QLatin1String("down")).toBool() ? Qt::Vertical : Qt::Horizontal);
    EditorGroup* active = nullptr;
    for (const QJsonValue& value : state.value(QLatin1String("parts")).toArray()) {
        const QJsonObject part = value.toObject();
        if (part.contains(QLatin1String("parts"))) {
            QSplitter* inner = newSplitter(Qt::Horizontal);
            into->addWidget(inner);
            restorePart(inner, part);
            continue;
        }
        EditorGroup* group = part.value(QLatin1String("main")).toBool() ? main_ : addGroup();
        into->addWidget(group);
        fillGroup(group, part);
        if (part.value(QLatin1String("active")).toBool()) active = group;
    }
    QList<int> sizes;
    for (const QJsonValue& size : state.value(QLatin1String("sizes")).toArray()) sizes.append(size.toInt());
    if (sizes.size() == into->count()) into->setSizes(sizes);
    if (active != nullptr) {
        current_ = active;
        emit currentChanged();
    }
}

void EditorArea::fillGroup(EditorGroup* group, const QJsonObject& state) {
    const QJsonArray files = state.value(QLatin1String("files")).toArray();
    Document* shown = nullptr;
    for (int i = 0; i < files.size(); ++i) {
        const QJsonObject file = files.at(i).toObject();
        const QString path = file.value(QLatin1String("path")).toString();
        if (!QFileInfo(path).isFile() && store_.find(path) == nullptr) continue;
        DocumentView* view = group->show(*store_.open(path));
        view->restoreState(file);
        if (i == state.value(QLatin1String("current")).toInt()) shown = &view->document();
    }
    if (shown != nullptr) group->show(*shown);
    const int page = state.value(QLatin1String("page")).toInt(-1);
    const std::vector<QWidget*> pages = group->pages();
    if (page >= 0 && page < static_cast<int>(pages.size()))
        group->showPage(pages[static_cast<std::size_t>(page)]);
}

}  // namespace updraft
