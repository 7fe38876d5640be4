// Opens a file, types into it, and waits to be killed. Usage: recovery_victim WORKSPACE STATE FILE TEXT
#include <Qsci/qsciscintilla.h>

#include <QApplication>
#include <QTest>

#include "widgets/documents/document_store.h"

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc != 5) return 2;
    const auto argument = [&](int i) { return QString::fromLocal8Bit(argv[i]); };
    updraft::RecoveryJournal journal(argument(2));
    updraft::DocumentStore store(argument(1), journal);
    QsciScintilla view;
    view.setDocument(store.open(argument(3))->handle());
    QTest::keyClicks(&view, argument(4));
    return QApplication::exec();
}
