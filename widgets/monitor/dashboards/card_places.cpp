#include "widgets/monitor/dashboards/card_places.h"

#include <algorithm>

namespace updraft {
namespace {

// Which fields are taken; it grows downwards.
class Fields {
  public:
    explicit Fields(int columns) : columns_(columns) {}
    bool isFree(const CardPlace& place) const {
        for (int row = place.row; row < place.row + place.rows; ++row) {
            for (int column = place.column; column < place.column + place.columns; ++column) {
                const std::size_t at = index(column, row);
                if (at < taken_.size() && taken_[at]) return false;
            }
        }
        return true;
    }
    void take(const CardPlace& place) {
        const std::size_t needed = index(0, place.row + place.rows);
        if (taken_.size() < needed) taken_.resize(needed);
        for (int row = place.row; row < place.row + place.rows; ++row) {
            for (int column = place.column; column < place.column + place.columns; ++column)
                taken_[index(column, row)] = true;
        }
    }

  private:
    std::size_t index(int column, int row) const { return static_cast<std::size_t>(row * columns_ + column); }
    int columns_;
    std::vector<bool> taken_;
};

}  // namespace

std::vector<CardPlace> placeCards(const std::vector<CardSize>& sizes, int columns) {
    columns = std::max(columns, 1);
    Fields fields(columns);
    std::vector<CardPlace> places;
    int from = 0;  // field of the one before: order is never turned around
    for (const CardSize& size : sizes) {
        CardPlace place{0, 0, std::clamp(size.columns, 1, columns), std::max(size.rows, 1)};
        for (int field = from;; ++field) {
            place.column = field % columns;
            place.row = field / columns;
            if (place.column + place.columns > columns || !fields.isFree(place)) continue;
            from = field;
            break;
        }
        fields.take(place);
        places.push_back(place);
    }
    return places;
}

int rowsOf(const std::vector<CardPlace>& places) {
    int rows = 0;
    for (const CardPlace& place : places) rows = std::max(rows, place.row + place.rows);
    return rows;
}

}  // namespace updraft
