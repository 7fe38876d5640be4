#include "widgets/documents/unsaved_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include "widgets/documents/document_store.h"

namespace updraft {
namespace {

struct UnsavedQuestion {
    Q_DECLARE_TR_FUNCTIONS(UnsavedQuestion)
};

QString listed(const std::vector<Document*>& documents) {
    constexpr std::size_t kMost = 8;
    QStringList names;
    for (const Document* document : documents) {
        if (names.size() < static_cast<int>(kMost)) names.append(document->fileName());
    }
    if (documents.size() > kMost) {
        names.append(UnsavedQuestion::tr("and %n more", nullptr, static_cast<int>(documents.size() - kMost)));
    }
    return names.join(QLatin1Char('\n'));
}

}  // namespace

void askAboutUnsaved(QWidget* parent, DocumentStore& store, const std::vector<Document*>& documents,
                     std::function<void(bool)> then) {
    if (documents.empty()) {
        then(true);
        return;
    }
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("unsavedQuestion"));
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(UnsavedQuestion::tr("Unsaved changes"));
    box->setText(documents.size() == 1
                     ? UnsavedQuestion::tr("Save the changes to %1?").arg(documents.front()->fileName())
                     : UnsavedQuestion::tr("Save the changes to %n file(s)?", nullptr,
                                           static_cast<int>(documents.size())));
    box->setInformativeText(documents.size() == 1 ? UnsavedQuestion::tr("They are lost otherwise.")
                                                  : listed(documents));
    QPushButton* save = box->addButton(UnsavedQuestion::tr("Save"), QMessageBox::AcceptRole);
    QPushButton* discard = box->addButton(UnsavedQuestion::tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box->addButton(UnsavedQuestion::tr("Cancel"), QMessageBox::RejectRole);
    save->setObjectName(QStringLiteral("save"));
    discard->setObjectName(QStringLiteral("discard"));
    cancel->setObjectName(QStringLiteral("cancel"));
    box->setDefaultButton(save);
    box->setEscapeButton(cancel);
    std::vector<QPointer<Document>> asked(documents.begin(), documents.end());
    QObject::connect(box, &QMessageBox::finished, &store, [=, &store](int) {
        if (box->clickedButton() == discard) {
            then(true);
        } else if (box->clickedButton() != save) {
            then(false);
        } else {
            std::vector<Document*> left;
            for (const auto& document : asked) {
                if (document) left.push_back(document);
            }
            store.save(left, then);
        }
    });
    box->open();
}

}  // namespace updraft
