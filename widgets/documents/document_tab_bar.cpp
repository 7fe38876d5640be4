#include "widgets/documents/document_tab_bar.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>
#include <QToolButton>

#include "widgets/base/retranslate.h"
#include "widgets/theme/theme.h"

namespace updraft {

DocumentTabBar::DocumentTabBar(Closing closing, QWidget* parent) : QTabBar(parent), closing_(closing) {
    setLook(this, "documents");
    setDocumentMode(true);
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setMovable(closing == Closing::Allowed);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index >= 0 && index == currentIndex()) emit chosen(index);
    });
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0) emit chosen(index);
    });
}

void DocumentTabBar::setActive(bool active) {
    if (active == active_) return;
    active_ = active;
    setProperty("inactive", !active);
    style()->unpolish(this);
    style()->polish(this);
    update();
}

// The style measures the plain font, but draws the current tab's title bold.
QSize DocumentTabBar::tabSizeHint(int index) const {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int more = QFontMetrics(bold).horizontalAdvance(tabText(index)) -
                     fontMetrics().horizontalAdvance(tabText(index));
    return QTabBar::tabSizeHint(index) + QSize(std::max(more, 0) + 2, 0);
}

QSize DocumentTabBar::minimumTabSizeHint(int index) const {
    return tabSizeHint(index);
}

void DocumentTabBar::tabInserted(int index) {
    QTabBar::tabInserted(index);
    if (closing_ == Closing::Never) return;
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("closeTab"));
    button->setAutoRaise(true);
    button->setFixedSize(18, 18);
    button->setFocusPolicy(Qt::NoFocus);  // Ctrl+W, or Delete on the tab
    button->setText(QStringLiteral("×"));
    retranslated(button, [button] {
        button->setToolTip(
            tr("Close (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_W).toString(QKeySequence::NativeText)));
        button->setAccessibleName(tr("Close"));
    });
    connect(button, &QToolButton::clicked, this, [this, button] {
        for (int i = 0; i < count(); ++i) {
            if (tabButton(i, RightSide) == button) emit closeRequested(i);
        }
    });
    setTabButton(index, RightSide, button);
}

void DocumentTabBar::mouseReleaseEvent(QMouseEvent* event) {
    const int index = tabAt(event->pos());
    if (event->button() == Qt::MiddleButton && index >= 0 && closing_ == Closing::Allowed) {
        emit closeRequested(index);
        return;
    }
    QTabBar::mouseReleaseEvent(event);
}

void DocumentTabBar::keyPressEvent(QKeyEvent* event) {
    const bool enter =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (enter && currentIndex() >= 0) {
        emit chosen(currentIndex());
    } else if (event->key() == Qt::Key_Delete && currentIndex() >= 0 && closing_ == Closing::Allowed) {
        emit closeRequested(currentIndex());
    } else {
        QTabBar::keyPressEvent(event);
    }
}

}  // namespace updraft
