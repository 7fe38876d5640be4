// Pictures of a widget in both themes, for people: saved when UPDRAFT_SHOTS names a folder.
#pragma once

#include <QTest>
#include <QWidget>

#include "widgets/theme/theme.h"

namespace updraft::gui_test {

inline void screenshots(Theme& theme, QWidget& widget, const QString& name) {
    for (const Scheme scheme : {Scheme::Dark, Scheme::Light}) {
        theme.setScheme(scheme);
        theme.apply();
        QCoreApplication::processEvents();
        const QPixmap picture = widget.grab();
        QVERIFY(!picture.isNull());
        const QString folder = qEnvironmentVariable("UPDRAFT_SHOTS");
        if (folder.isEmpty()) continue;
        const QString suffix = scheme == Scheme::Dark ? QStringLiteral("-dark") : QString();
        QVERIFY(picture.save(QStringLiteral("%1/%2%3.png").arg(folder, name, suffix)));
    }
}

}  // namespace updraft::gui_test
