#include "widgets/cost/parts/cost_tile.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>

namespace updraft {
namespace {

constexpr int kPadding = 12, kGap = 4, kBar = 6, kSpacing = 10, kRowFrom = 760, kLeastWidth = 130;
constexpr double kRadius = 8;

}  // namespace

CostTile::CostTile(const Theme& theme, QWidget* parent) : QAbstractButton(parent), theme_(theme) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    themed(this, theme, [this] {
        updateGeometry();
        update();
    });
}

void CostTile::setTexts(const CostTileText& text) {
    if (text == text_) return;
    text_ = text;
    setAccessibleName(text.title);
    setAccessibleDescription(text.note.isEmpty() ? text.figure
                                                 : text.figure + QStringLiteral(", ") + text.note);
    setToolTip(tr("%1: %2\nClick to see what it is made of").arg(text.title, accessibleDescription()));
    update();
}

QSize CostTile::sizeHint() const {
    const int lines = QFontMetrics(theme_.font(FontRole::Secondary)).height() * 2 +
                      QFontMetrics(theme_.font(FontRole::Figure)).height();
    return {210, lines + 2 * kPadding + 3 * kGap + kBar};
}

QSize CostTile::minimumSizeHint() const {
    return {kLeastWidth, sizeHint().height()};
}

bool CostTile::event(QEvent* event) {
    if (event->type() == QEvent::FontChange) updateGeometry();
    return QAbstractButton::event(event);
}

void CostTile::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

void CostTile::paintBudget(QPainter& painter, const QRectF& area) const {
    if (!text_.budget) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.color(ColorRole::Chip));
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    const double share = std::clamp(*text_.budget, 0.0, 1.0);
    if (share <= 0) return;
    painter.setBrush(theme_.color(*text_.budget > 1 ? ColorRole::Error : ColorRole::Money));
    painter.drawRoundedRect(
        QRectF(area.left(), area.top(), std::max(area.height(), area.width() * share), area.height()),
        area.height() / 2, area.height() / 2);
}

void CostTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme_.color(hasFocus() ? ColorRole::Accent : ColorRole::Line), 1));
    painter.setBrush(theme_.color(underMouse() ? ColorRole::Hover : ColorRole::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    const QRectF inner = QRectF(rect()).adjusted(kPadding, kPadding, -kPadding, -kPadding);
    double top = inner.top();
    const auto put = [&](const QString& words, FontRole font, ColorRole role) {
        painter.setFont(theme_.font(font));
        painter.setPen(theme_.textColor(role));
        const QRectF line(inner.left(), top, inner.width(), painter.fontMetrics().height());
        painter.drawText(
            line, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(line.width())));
        top += line.height() + kGap;
    };
    put(text_.title, FontRole::Secondary, ColorRole::SecondaryText);
    put(text_.figure, FontRole::Figure, text_.role);
    put(text_.note, FontRole::Secondary, ColorRole::SecondaryText);
    paintBudget(painter, {inner.left(), inner.bottom() - kBar, inner.width(), kBar});
}

CostTiles::CostTiles(const Theme& theme, QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(kSpacing);
    for (int i = 0; i < Count; ++i) {
        auto* tile = new CostTile(theme);
        tile->setObjectName(QStringLiteral("costTile%1").arg(i));
        connect(tile, &CostTile::clicked, this, [this, i] { emit asked(i); });
        tiles_.append(tile);
    }
    arrange(Count);
}

void CostTiles::arrange(int columns) {
    if (columns == columns_) return;
    columns_ = columns;
    for (int i = 0; i < tiles_.size(); ++i) grid_->addWidget(tiles_[i], i / columns, i % columns);
    for (int i = 0; i < Count; ++i) grid_->setColumnStretch(i, i < columns ? 1 : 0);
}

void CostTiles::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange(event->size().width() >= kRowFrom ? Count : 3);
}

}  // namespace updraft
