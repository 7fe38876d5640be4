#include "widgets/editor/go_to.h"

#include "widgets/editor/code_editor.h"
#include "widgets/editor/quick_list.h"
#include "widgets/editor/symbol_index.h"

namespace updraft {

GoTo::GoTo(CodeEditor& editor, SymbolIndex& symbols, QWidget* over)
    : EditorFeature(editor), symbols_(symbols), list_(new QuickList(editor.theme(), over)) {
    addCommand(
        "editor.goToLine", {Qt::CTRL | Qt::Key_G}, [] { return tr("Go to line…"); }, [this] { openLine(); });
    addCommand(
        "editor.goToSymbol", {Qt::CTRL | Qt::SHIFT | Qt::Key_O}, [] { return tr("Go to symbol…"); },
        [this] { openSymbol(); });
    connect(list_, &QuickList::chosen, this, &GoTo::take);
    connect(list_, &QuickList::left, this, &GoTo::back);
    connect(list_, &QuickList::highlighted, this, [this](int entry) {
        if (entry >= 0 && !lines_)
            this->editor().reveal(symbols_.symbols()[static_cast<std::size_t>(entry)].line);
    });
    connect(&symbols_, &SymbolIndex::changed, this, [this] {
        if (list_->isVisible() && !lines_) showSymbols();
    });
}

void GoTo::openLine() {
    lines_ = true;
    caret_ = editor().send(Sci::SCI_GETCURRENTPOS);
    anchor_ = editor().send(Sci::SCI_GETANCHOR);
    firstRow_ = editor().send(Sci::SCI_GETFIRSTVISIBLELINE);
    list_->setHint(tr("Line, or line:column (1 to %1)").arg(editor().lines()));
    list_->open({}, tr("Go to line"));
}

void GoTo::openSymbol() {
    lines_ = false;
    caret_ = editor().send(Sci::SCI_GETCURRENTPOS);
    anchor_ = editor().send(Sci::SCI_GETANCHOR);
    firstRow_ = editor().send(Sci::SCI_GETFIRSTVISIBLELINE);
    list_->setHint(tr("Name of a symbol in this file"));
    list_->open({}, tr("Go to symbol"));
    showSymbols();
}

void GoTo::showSymbols() {
    static constexpr const char* kKinds[] = {QT_TR_NOOP("function"), QT_TR_NOOP("class"),
                                             QT_TR_NOOP("variable"), QT_TR_NOOP("key"),
                                             QT_TR_NOOP("heading")};
    std::vector<QuickList::Entry> entries;
    for (const Symbol& symbol : symbols_.symbols()) {
        const QString kind = tr(kKinds[static_cast<int>(symbol.kind)]);
        entries.push_back({symbol.name, tr("%1 · line %2").arg(kind).arg(symbol.line + 1), symbol.depth});
    }
    list_->setEntries(std::move(entries));
}

void GoTo::take(int entry, const QString& typed) {
    editor().setFocus();
    if (lines_) {
        const QStringList parts = typed.split(QLatin1Char(':'));
        bool number = false;
        const int line = parts.value(0).trimmed().toInt(&number);
        if (!number) return back();
        editor().reveal(std::clamp(line, 1, editor().lines()) - 1, std::max(0, parts.value(1).toInt() - 1));
    } else if (entry >= 0 && entry < static_cast<int>(symbols_.symbols().size())) {
        const Symbol& symbol = symbols_.symbols()[static_cast<std::size_t>(entry)];
        editor().reveal(symbol.line, symbol.column);
    }
}

void GoTo::back() {
    editor().send(Sci::SCI_SETSELECTION, caret_, anchor_);
    editor().send(Sci::SCI_SETFIRSTVISIBLELINE, firstRow_);
    editor().setFocus();
}

}  // namespace updraft
