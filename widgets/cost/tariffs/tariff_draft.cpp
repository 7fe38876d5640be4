#include "widgets/cost/tariffs/tariff_draft.h"

namespace updraft {

class TariffDraft::Change final : public QUndoCommand {
  public:
    Change(TariffDraft& draft, TariffPlace place, std::string before, std::string after)
        : draft_(draft), place_(std::move(place)), before_(std::move(before)), after_(std::move(after)) {
        setText(tr("change of %1").arg(QString::fromStdString(place_.dimension)));
    }
    void undo() override { draft_.apply(place_, before_); }
    void redo() override { draft_.apply(place_, after_); }

  private:
    TariffDraft& draft_;
    const TariffPlace place_;
    const std::string before_, after_;
};

void TariffDraft::setTariff(const Tariff& tariff, bool own) {
    const bool other = tariff.id != saved_.id;
    saved_ = tariff;
    own_ = own;
    if (other) {
        changes_.clear();
        stack_.clear();
    }
    // What is in the file by now is no change any more, nor what has no place in it any more.
    std::erase_if(changes_, [&](const auto& one) {
        const auto now = valueAt(saved_, one.first);
        return !now || *now == one.second;
    });
    show();
}

std::string TariffDraft::value(const TariffPlace& place) const {
    return valueAt(shown_, place).value_or(std::string());
}

QString TariffDraft::problemOf(const TariffPlace& place, const QString& text) const {
    const auto right = checkTariffValue(shown_, place, text.toStdString());
    return right ? QString() : QString::fromStdString(right.error().message);
}

bool TariffDraft::set(const TariffPlace& place, const QString& text) {
    if (!own_ || !problemOf(place, text).isEmpty()) return false;
    const std::string before = value(place), after = text.toStdString();
    if (before != after) stack_.push(new Change(*this, place, before, after));
    return true;
}

void TariffDraft::markSaved() {
    saved_ = shown_;
    changes_.clear();
    show();
}

void TariffDraft::discard() {
    changes_.clear();
    stack_.clear();
    show();
}

void TariffDraft::apply(const TariffPlace& place, const std::string& value) {
    const auto saved = valueAt(saved_, place);
    if (!saved) return;  // it went from the file meanwhile
    if (*saved == value)
        changes_.erase(place);
    else
        changes_[place] = value;
    show();
}

void TariffDraft::show() {
    shown_ = changedTariff(saved_, changes_);
    emit changed();
}

}  // namespace updraft
