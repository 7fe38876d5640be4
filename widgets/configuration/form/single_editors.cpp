#include "widgets/configuration/form/single_editors.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <algorithm>
#include <limits>

#include "widgets/base/retranslate.h"
#include "widgets/configuration/form/property_texts.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

// "!Ref Queue": typed as in the template, so meant as there.
bool isComputed(const std::string& text) {
    return text.size() > 2 && text[0] == '!' && text[1] >= 'A' && text[1] <= 'Z';
}

std::optional<PropertyProblem> yamlProblem(const std::string& text) {
    static const PropertyRow row = [] {
        PropertyRow yaml;
        yaml.kind = PropertyKind::Yaml;
        return yaml;
    }();
    return validateProperty(row, text);
}

std::string utf8(const QString& text) {
    return text.toStdString();
}

QHBoxLayout* rowOf(QWidget* widget) {
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

QString single(const std::optional<WrittenValue>& value) {
    return value && value->kind == WrittenValue::Kind::Single ? QString::fromStdString(value->text)
                                                              : QString();
}

}  // namespace

TextEditor::TextEditor(const PropertyRow& row, QWidget* parent)
    : ValueEditor(row, parent), line_(new QLineEdit) {
    line_->setObjectName(QStringLiteral("value"));
    rowOf(this)->addWidget(line_);
    setFocusProxy(line_);
    connect(line_, &QLineEdit::textEdited, this, [this] { touch(); });
    connect(line_, &QLineEdit::editingFinished, this, [this] { commit(); });
}

void TextEditor::take(const FieldState& state) {
    const QString text = single(state.own);
    if (line_->text() != text) line_->setText(text);
    line_->setPlaceholderText(state.placeholder);
}

std::vector<ValueChange> TextEditor::changes() const {
    if (isEmpty()) return {{{}, std::nullopt}};
    const std::string text = utf8(line_->text());
    return {{{}, isComputed(text) ? TemplateValue::yaml(text) : propertyValue(row_, text)}};
}

std::optional<PropertyProblem> TextEditor::problem() const {
    const std::string text = utf8(line_->text());
    return isComputed(text) ? yamlProblem(text) : validateProperty(row_, text);
}

bool TextEditor::isEmpty() const {
    return line_->text().isEmpty();
}

void TextEditor::setNames(const QString& title) {
    line_->setAccessibleName(title);
}

void TextEditor::setInvalid(bool invalid) {
    setLook(line_, invalid ? "invalid" : "");
}

NumberBox::NumberBox(std::int64_t least, std::int64_t most, QWidget* parent)
    : QAbstractSpinBox(parent), least_(least), most_(most), usual_(least) {
    setKeyboardTracking(true);
    lineEdit()->setAlignment(Qt::AlignRight);
    lineEdit()->setObjectName(QStringLiteral("value"));
    leaveWheelToPage(this);
}

QValidator::State NumberBox::validate(QString&, int&) const {
    return QValidator::Acceptable;
}

QSize NumberBox::sizeHint() const {
    const QSize usual = QAbstractSpinBox::sizeHint();
    return {std::max(112, fontMetrics().horizontalAdvance(QStringLiteral("00000000")) + 48), usual.height()};
}

void NumberBox::stepBy(int steps) {
    bool isNumber = false;
    const qint64 now = lineEdit()->text().toLongLong(&isNumber);
    const std::int64_t next = std::clamp<std::int64_t>((isNumber ? now : usual_) + steps, least_, most_);
    lineEdit()->setText(QString::number(next));
    emit stepped();
}

NumberEditor::NumberEditor(const PropertyRow& row, QWidget* parent)
    : ValueEditor(row, parent), box_(new NumberBox(row.least, row.most, nullptr)), unit_(new QLabel) {
    setLook(unit_, "secondary");
    unit_->setMinimumWidth(24);
    rowOf(this);
    if (row.path == "MemorySize" || row.path == "EphemeralStorage.Size") addSlider(64);
    if (row.path == "Timeout") addSlider(1);
    layout()->addWidget(box_);
    layout()->addWidget(unit_);
    if (slider_ == nullptr) static_cast<QHBoxLayout*>(layout())->addStretch();
    unit_->setVisible(row.unit != PropertyUnit::None);
    setFocusProxy(box_);
    retranslated(this, [this] { unit_->setText(unitText(row_.unit)); });
    connect(box_->line(), &QLineEdit::textEdited, this, [this] {
        moveSlider();
        touch();
    });
    connect(box_, &NumberBox::stepped, this, [this] {
        moveSlider();
        touch();
    });
    connect(box_, &QAbstractSpinBox::editingFinished, this, [this] { commit(); });
}

void NumberEditor::addSlider(int step) {
    slider_ = new QSlider(Qt::Horizontal);
    slider_->setObjectName(QStringLiteral("slider"));
    slider_->setRange(static_cast<int>(row_.least), static_cast<int>(row_.most));
    slider_->setSingleStep(step);
    slider_->setPageStep(step * 8);
    slider_->setMinimumWidth(96);
    leaveWheelToPage(slider_);
    static_cast<QHBoxLayout*>(layout())->addWidget(slider_, 1);
    connect(slider_, &QSlider::valueChanged, this, [this, step](int value) {
        const int snapped = slider_->isSliderDown() && value != slider_->maximum()
                                ? std::max(static_cast<int>(row_.least), value / step * step)
                                : value;
        box_->line()->setText(QString::number(snapped));
        touch();
        if (!slider_->isSliderDown()) commit();
    });
    connect(slider_, &QSlider::sliderReleased, this, [this] { commit(); });
}

void NumberEditor::moveSlider() {
    if (slider_ == nullptr) return;
    bool isNumber = false;
    const qint64 value = box_->line()->text().toLongLong(&isNumber);
    const QSignalBlocker quiet(slider_);
    slider_->setValue(static_cast<int>(std::clamp<qint64>(isNumber ? value : usual_, row_.least, row_.most)));
}

void NumberEditor::take(const FieldState& state) {
    const QString usual = state.inherited ? single(state.inherited) : QString::fromStdString(row_.usual);
    bool isNumber = false;
    usual_ = usual.toLongLong(&isNumber);
    if (!isNumber) usual_ = row_.least;
    box_->setUsual(usual_);
    const QString text = single(state.own);
    if (box_->line()->text() != text) box_->line()->setText(text);
    box_->line()->setPlaceholderText(usual);
    moveSlider();
}

std::vector<ValueChange> NumberEditor::changes() const {
    if (isEmpty()) return {{{}, std::nullopt}};
    return {{{}, propertyValue(row_, utf8(box_->line()->text()))}};
}

std::optional<PropertyProblem> NumberEditor::problem() const {
    return validateProperty(row_, utf8(box_->line()->text()));
}

bool NumberEditor::isEmpty() const {
    return box_->line()->text().trimmed().isEmpty();
}

void NumberEditor::setNames(const QString& title) {
    box_->setAccessibleName(title);
    box_->line()->setAccessibleName(title);
    if (slider_ != nullptr) slider_->setAccessibleName(title);
}

void NumberEditor::setInvalid(bool invalid) {
    setLook(box_, invalid ? "invalid" : "");
}

ChoiceEditor::ChoiceEditor(const PropertyRow& row, QWidget* parent)
    : ValueEditor(row, parent), combo_(new QComboBox) {
    combo_->setObjectName(QStringLiteral("value"));
    combo_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo_->setMinimumContentsLength(18);
    leaveWheelToPage(combo_);
    rowOf(this)->addWidget(combo_);
    static_cast<QHBoxLayout*>(layout())->addStretch();
    setFocusProxy(combo_);
    connect(combo_, &QComboBox::activated, this, [this] {
        touch();
        commit();
    });
}

bool ChoiceEditor::canShow(const FieldState& state) const {
    if (row_.kind != PropertyKind::List || !state.own) return ValueEditor::canShow(state);
    const auto& items = state.own->tree.items;
    return state.own->kind == WrittenValue::Kind::List && items.size() <= 1 &&
           (items.empty() || items.front().isScalar());
}

void ChoiceEditor::take(const FieldState& state) {
    QString value = single(state.own);
    if (row_.kind == PropertyKind::List && state.own && !state.own->tree.items.empty())
        value = QString::fromStdString(state.own->tree.items.front().text);
    std::vector<std::string> allowed = row_.allowed;
    if (row_.kind == PropertyKind::Switch) allowed = {"true", "false"};
    if (!value.isEmpty() && std::find(allowed.begin(), allowed.end(), value.toStdString()) == allowed.end())
        allowed.push_back(value.toStdString());
    combo_->clear();
    combo_->addItem(state.placeholder.isEmpty() ? tr("Not set") : state.placeholder, QString());
    for (const std::string& one : allowed) {
        const QString text = QString::fromStdString(one);
        combo_->addItem(choiceText(row_, text), text);
    }
    combo_->setCurrentIndex(std::max(0, combo_->findData(value)));
}

std::vector<ValueChange> ChoiceEditor::changes() const {
    if (isEmpty()) return {{{}, std::nullopt}};
    const std::string text = utf8(combo_->currentData().toString());
    if (row_.kind == PropertyKind::List) return {{{}, TemplateValue::texts({text})}};
    return {{{}, propertyValue(row_, text)}};
}

std::optional<PropertyProblem> ChoiceEditor::problem() const {
    return validateProperty(row_, utf8(combo_->currentData().toString()));
}

bool ChoiceEditor::isEmpty() const {
    return combo_->currentData().toString().isEmpty();
}

void ChoiceEditor::setNames(const QString& title) {
    combo_->setAccessibleName(title);
}

void BlockBox::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    emit left();
}

BlockEditor::BlockEditor(const PropertyRow& row, const Theme& theme, QWidget* parent)
    : ValueEditor(row, parent), box_(new BlockBox) {
    box_->setObjectName(QStringLiteral("value"));
    box_->setLineWrapMode(QPlainTextEdit::NoWrap);
    box_->setTabChangesFocus(true);
    rowOf(this)->addWidget(box_);
    setFocusProxy(box_);
    themed(this, theme, [this, &theme] {
        box_->setFont(theme.font(FontRole::Mono));
        fit();
    });
    connect(box_, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        touch();
    });
    connect(box_, &BlockBox::left, this, [this] { commit(); });
}

void BlockEditor::fit() {
    const int lines = std::clamp(box_->document()->blockCount(), 1, 10);
    box_->setFixedHeight(box_->fontMetrics().lineSpacing() * lines + 24);
}

bool BlockEditor::canShow(const FieldState& state) const {
    return row_.kind == PropertyKind::Text ? ValueEditor::canShow(state) : true;
}

void BlockEditor::take(const FieldState& state) {
    QString text;
    if (state.own && row_.kind != PropertyKind::Text) text = QString::fromStdString(state.own->source);
    if (row_.kind == PropertyKind::Text) text = single(state.own);
    if (box_->toPlainText() != text) box_->setPlainText(text);
    box_->setPlaceholderText(state.placeholder);
}

std::vector<ValueChange> BlockEditor::changes() const {
    if (isEmpty()) return {{{}, std::nullopt}};
    return {{{}, propertyValue(row_, utf8(box_->toPlainText()))}};
}

std::optional<PropertyProblem> BlockEditor::problem() const {
    return validateProperty(row_, utf8(box_->toPlainText()));
}

bool BlockEditor::isEmpty() const {
    return box_->toPlainText().trimmed().isEmpty();
}

void BlockEditor::setNames(const QString& title) {
    box_->setAccessibleName(title);
}

void BlockEditor::setInvalid(bool invalid) {
    setLook(box_, invalid ? "invalid" : "");
}

}  // namespace updraft
