// Where the cards of a dashboard go: in their order, each in the first place that has room for it behind the
// one before, on a grid as wide as there is room for. Pure; any thread.
#pragma once

#include <vector>

namespace updraft {

struct CardSize {
    int columns = 1, rows = 1;
};
struct CardPlace {
    int column = 0, row = 0, columns = 1, rows = 1;
    bool operator==(const CardPlace&) const = default;
};

// Cards wider than the grid are as wide as it is.
std::vector<CardPlace> placeCards(const std::vector<CardSize>& sizes, int columns);
int rowsOf(const std::vector<CardPlace>& places);

}  // namespace updraft
