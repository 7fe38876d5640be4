// The Pareto front of time and cost, its knee, and which size to take.
#include <algorithm>

#include "runtime/tuning/tuning_result.h"

namespace updraft {
namespace {

using Indices = std::vector<std::size_t>;

class SizeChooser {
  public:
    SizeChooser(const std::vector<MeasuredSize>& sizes, Chip chip) : sizes_(sizes), chip_(chip) {
        for (const bool tightToo : {false, true}) {
            for (std::size_t i = 0; i < sizes.size(); ++i)
                if (counts(i) && (tightToo || !sizes[i].tight)) open_.push_back(i);
            if (!open_.empty()) return;
        }
    }

    TuningChoices choose() const {
        TuningChoices choices;
        if (open_.empty()) return choices;
        choices.bestValue = bestValue();
        choices.fastest = fastest();
        choices.balanced = balanced();
        choices.knee = knee();
        return choices;
    }

  private:
    bool counts(std::size_t i) const { return sizes_[i].fit == SizeFit::Fit && price(i).known; }
    const MillionCost& price(std::size_t i) const { return sizes_[i].warmOn(chip_); }
    double ms(std::size_t i) const { return sizes_[i].warm.median; }
    double cost(std::size_t i) const { return price(i).cost.approximate(); }
    bool cheaper(std::size_t a, std::size_t b) const { return price(a).cost < price(b).cost; }
    bool faster(std::size_t a, std::size_t b) const { return ms(a) < ms(b); }

    template <typename Less>
    std::size_t least(const Indices& among, Less less) const {
        return *std::min_element(among.begin(), among.end(), less);
    }
    std::size_t cheapestOf(const Indices& among) const {
        return least(among, [this](std::size_t a, std::size_t b) { return cheaper(a, b); });
    }
    std::size_t fastestOf(const Indices& among) const {
        return least(among, [this](std::size_t a, std::size_t b) { return faster(a, b); });
    }

    std::size_t bestValue() const {
        const Amount& limit = price(cheapestOf(open_)).high;
        Indices alike;
        for (const std::size_t i : open_)
            if (price(i).cost <= limit) alike.push_back(i);
        return fastestOf(alike);
    }

    std::size_t fastest() const {
        const double limit = sizes_[fastestOf(open_)].warm.high;
        Indices alike;
        for (const std::size_t i : open_)
            if (ms(i) <= limit) alike.push_back(i);
        return cheapestOf(alike);
    }

    std::size_t balanced() const {
        double longest = 0, dearest = 0;
        for (const std::size_t i : open_) {
            longest = std::max(longest, ms(i));
            dearest = std::max(dearest, cost(i));
        }
        const auto share = [](double value, double most) { return most > 0 ? value / most : 0; };
        return least(open_, [&](std::size_t a, std::size_t b) {
            return share(ms(a), longest) + share(cost(a), dearest) <
                   share(ms(b), longest) + share(cost(b), dearest);
        });
    }

    std::optional<std::size_t> knee() const {
        Indices front;
        for (const std::size_t i : open_)
            if (sizes_[i].onFront) front.push_back(i);
        std::sort(front.begin(), front.end(), [this](std::size_t a, std::size_t b) { return cheaper(a, b); });
        if (front.size() < 3) return std::nullopt;
        // From the cheapest, which is the slowest, at (0, 1) to the fastest at (1, 0): below the line x + y
        // = 1.
        const double left = cost(front.front()), right = cost(front.back());
        const double top = ms(front.front()), bottom = ms(front.back());
        const auto height = [&](std::size_t i) {
            return (cost(i) - left) / (right - left) + (ms(i) - bottom) / (top - bottom);
        };
        const std::size_t lowest =
            least(front, [&](std::size_t a, std::size_t b) { return height(a) < height(b); });
        if (height(lowest) >= 1) return std::nullopt;
        return lowest;
    }

    const std::vector<MeasuredSize>& sizes_;
    const Chip chip_;
    Indices open_;  // to be chosen from
};

}  // namespace

void markFront(std::vector<MeasuredSize>& sizes, Chip chip) {
    const auto counts = [chip](const MeasuredSize& size) {
        return size.fit == SizeFit::Fit && size.warmOn(chip).known;
    };
    const auto beats = [chip](const MeasuredSize& a, const MeasuredSize& b) {
        const Amount &costA = a.warmOn(chip).cost, &costB = b.warmOn(chip).cost;
        return costA <= costB && a.warm.median <= b.warm.median &&
               (costA < costB || a.warm.median < b.warm.median);
    };
    for (MeasuredSize& size : sizes) {
        size.onFront =
            counts(size) && std::none_of(sizes.begin(), sizes.end(), [&](const MeasuredSize& other) {
                return counts(other) && beats(other, size);
            });
    }
}

TuningChoices chooseSizes(const std::vector<MeasuredSize>& sizes, Chip chip) {
    return SizeChooser(sizes, chip).choose();
}

}  // namespace updraft
