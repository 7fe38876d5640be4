// Editors of single values: a line of text, a number with its unit, a choice, a block of YAML or code.
#pragma once

#include <QAbstractSpinBox>
#include <QPlainTextEdit>

#include "widgets/configuration/form/value_editor.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSlider;

namespace updraft {

class TextEditor final : public ValueEditor {
    Q_OBJECT
  public:
    TextEditor(const PropertyRow& row, QWidget* parent);
    std::vector<ValueChange> changes() const override;
    std::optional<PropertyProblem> problem() const override;
    bool isEmpty() const override;
    void setNames(const QString& title) override;
    void setInvalid(bool invalid) override;
    QLineEdit* line() const { return line_; }

  protected:
    void take(const FieldState& state) override;

  private:
    QLineEdit* line_;
};

// A spin box that lets anything be typed, so that the form can say what is wrong, and that can be empty.
class NumberBox final : public QAbstractSpinBox {
    Q_OBJECT
  public:
    NumberBox(std::int64_t least, std::int64_t most, QWidget* parent);
    QLineEdit* line() const { return lineEdit(); }
    void setUsual(std::int64_t usual) { usual_ = usual; }  // where steps start from when empty
    void stepBy(int steps) override;
    QValidator::State validate(QString& text, int& at) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  signals:
    void stepped();

  protected:
    StepEnabled stepEnabled() const override { return StepUpEnabled | StepDownEnabled; }

  private:
    std::int64_t least_, most_, usual_;
};

class NumberEditor final : public ValueEditor {
    Q_OBJECT
  public:
    NumberEditor(const PropertyRow& row, QWidget* parent);
    std::vector<ValueChange> changes() const override;
    std::optional<PropertyProblem> problem() const override;
    bool isEmpty() const override;
    void setNames(const QString& title) override;
    void setInvalid(bool invalid) override;

  protected:
    void take(const FieldState& state) override;

  private:
    void addSlider(int step);
    void moveSlider();

    NumberBox* box_;
    QSlider* slider_ = nullptr;
    QLabel* unit_;
    std::int64_t usual_ = 0;
};

// Also switches, and lists that hold one of a few values.
class ChoiceEditor final : public ValueEditor {
    Q_OBJECT
  public:
    ChoiceEditor(const PropertyRow& row, QWidget* parent);
    bool canShow(const FieldState& state) const override;
    std::vector<ValueChange> changes() const override;
    std::optional<PropertyProblem> problem() const override;
    bool isEmpty() const override;
    void setNames(const QString& title) override;

  protected:
    void take(const FieldState& state) override;

  private:
    QComboBox* combo_;
};

// Text that takes itself back to the form when the focus leaves it.
class BlockBox final : public QPlainTextEdit {
    Q_OBJECT
  public:
    using QPlainTextEdit::QPlainTextEdit;

  signals:
    void left();

  protected:
    void focusOutEvent(QFocusEvent* event) override;
};

class BlockEditor final : public ValueEditor {
    Q_OBJECT
  public:
    BlockEditor(const PropertyRow& row, const Theme& theme, QWidget* parent);
    bool canShow(const FieldState& state) const override;
    std::vector<ValueChange> changes() const override;
    std::optional<PropertyProblem> problem() const override;
    bool isEmpty() const override;
    void setNames(const QString& title) override;
    void setInvalid(bool invalid) override;

  protected:
    void take(const FieldState& state) override;

  private:
    void fit();
    BlockBox* box_;
};

}  // namespace updraft
