// EditorGroup: one part of a split: a row of tabs, documents at its left and pages at its right, above what
// they show. Knows nothing of the other parts. Owned by EditorArea; GUI thread.
#pragma once

#include <QJsonObject>
#include <QWidget>
#include <functional>
#include <vector>

#include "widgets/documents/document_view.h"

class QLabel;
class QStackedWidget;

namespace updraft {

class DocumentTabBar;
class Theme;

class EditorGroup final : public QWidget {
    Q_OBJECT
  public:
    explicit EditorGroup(const Theme& theme, QWidget* parent = nullptr);
    ~EditorGroup() override;

    // Shows the document, in a new view when there is none yet.
    DocumentView* show(Document& document);
    DocumentView* viewOf(const Document& document) const;
    DocumentView* currentView() const;         // null: a page is shown, or nothing
    std::vector<DocumentView*> views() const;  // in the order of the tabs
    void remove(DocumentView* view);
    void step(int tabs);  // to the next or previous document, around the end

    void addPage(QWidget* page, std::function<QString()> title);
    void showPage(QWidget* page);
    QWidget* currentPage() const;
    std::vector<QWidget*> pages() const;
    void retitlePages();

    QJsonObject saveState() const;
    void focusContent();

  signals:
    void viewAdded(DocumentView* view);
    void closeRequested(DocumentView* view);
    void menuRequested(DocumentView* view, const QPoint& global);
    void currentChanged();

  private:
    struct Page {
        QWidget* widget;
        std::function<QString()> title;
    };
    void makeRow();
    void documentChosen(int tab);
    void pageChosen(int tab);
    void showCurrent();
    void retitle();
    DocumentView* viewAt(int tab) const;
    int tabOf(const DocumentView* view) const;

    const Theme& theme_;
    DocumentTabBar* documents_;
    DocumentTabBar* pageTabs_;
    QStackedWidget* stack_;
    QLabel* empty_;
    std::vector<Page> pages_;
    bool onPage_ = false;
};

}  // namespace updraft
