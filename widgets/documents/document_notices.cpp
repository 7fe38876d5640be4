// The bars above a document's text.
#include <QBoxLayout>
#include <QLocale>

#include "widgets/documents/document_view.h"
#include "widgets/documents/message_bar.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

QString iconOf(NoticeKind kind) {
    switch (kind) {
        case NoticeKind::SaveFailed:
        case NoticeKind::LoadFailed:
            return QStringLiteral("dialog-error");
        case NoticeKind::ChangedOnDisk:
        case NoticeKind::DeletedOnDisk:
            return QStringLiteral("dialog-warning");
        case NoticeKind::Recovered:
        case NoticeKind::EncodingWidened:
            break;
    }
    return QStringLiteral("dialog-information");
}

}  // namespace

QString noticeText(const Document& document, const Notice& notice) {
    const QString name = document.fileName();
    const QString problem = fileProblemText(notice.problem, notice.code);
    switch (notice.kind) {
        case NoticeKind::SaveFailed:
            return DocumentView::tr("%1 could not be saved. %2 Your text is still here.").arg(name, problem);
        case NoticeKind::LoadFailed:
            return DocumentView::tr("%1 could not be opened. %2").arg(name, problem);
        case NoticeKind::ChangedOnDisk:
            return DocumentView::tr("%1 was changed on disk by another program, and here.").arg(name);
        case NoticeKind::DeletedOnDisk:
            return DocumentView::tr("%1 was deleted or moved away. Saving makes it again.").arg(name);
        case NoticeKind::Recovered: {
            const bool today = notice.when.date() == QDate::currentDate();
            const QString when = today ? QLocale().toString(notice.when.time(), QLocale::ShortFormat)
                                       : QLocale().toString(notice.when, QLocale::ShortFormat);
            return DocumentView::tr("Recovered unsaved text from %1.").arg(when);
        }
        case NoticeKind::EncodingWidened:
            return DocumentView::tr("%1 is now saved as UTF-8: its encoding lacks a character of the text.")
                .arg(name);
    }
    return {};
}

void DocumentView::showNotices() {
    while (const QLayoutItem* item = bars_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();  // one of its buttons may have brought us here
        delete item;
    }
    if (diff_ != nullptr) {
        bars_->addWidget(
            new MessageBar(theme_, QStringLiteral("vcs-diff"),
                           [] { return tr("Left the file on disk, right the text here."); },
                           {{"backToText", [] { return tr("Back to the text"); }, [this] { showText(); }}}));
    }
    for (const Notice& notice : document_.notices()) bars_->addWidget(barFor(notice));
}

QWidget* DocumentView::barFor(const Notice& notice) {
    std::vector<MessageBar::Choice> choices;
    const auto add = [&](const char* name, MessageBar::Text text, std::function<void()> run) {
        choices.push_back({name, std::move(text), std::move(run)});
    };
    const NoticeKind kind = notice.kind;
    const bool compare = kind == NoticeKind::ChangedOnDisk || kind == NoticeKind::Recovered;
    if (compare && diff_ == nullptr)
        add(
            "compare", [] { return tr("Compare"); }, [this] { compareWithDisk(); });
    switch (kind) {
        case NoticeKind::ChangedOnDisk:
            add(
                "keepMine", [] { return tr("Keep mine"); },
                [this] {
                    showText();
                    document_.keepMine();
                });
            add(
                "takeTheirs", [] { return tr("Take theirs"); },
                [this] {
                    showText();
                    document_.takeTheirs();
                });
            break;
        case NoticeKind::Recovered:
            add(
                "discard", [] { return tr("Discard"); },
                [this] {
                    showText();
                    document_.takeTheirs();
                });
            add(
                "dismiss", [] { return tr("Keep"); }, [this, kind] { document_.dismiss(kind); });
            break;
        case NoticeKind::SaveFailed:
        case NoticeKind::DeletedOnDisk:
            add(
                "saveAgain", [] { return tr("Save"); }, [this] { document_.save(); });
            break;
        case NoticeKind::LoadFailed:
            add(
                "retry", [] { return tr("Try again"); }, [this] { document_.load(); });
            break;
        case NoticeKind::EncodingWidened:
            add(
                "dismiss", [] { return tr("OK"); }, [this, kind] { document_.dismiss(kind); });
            break;
    }
    return new MessageBar(
        theme_, iconOf(kind), [this, notice] { return noticeText(document_, notice); }, std::move(choices));
}

}  // namespace updraft
