// Where cards go.
#include "widgets/monitor/dashboards/card_places.h"

#include <random>
#include <set>

#include "tests/gui/support/gui_test.h"

using namespace updraft;

class CardPlacesTest : public QObject {
    Q_OBJECT
  private slots:
    void fillRowsInTheirOrder() {
        const auto places = placeCards({{2, 1}, {1, 2}, {1, 1}, {1, 1}, {3, 1}}, 3);
        const std::vector<CardPlace> expected{
            {0, 0, 2, 1}, {2, 0, 1, 2}, {0, 1, 1, 1}, {1, 1, 1, 1}, {0, 2, 3, 1}};
        QVERIFY(places == expected);
        QCOMPARE(rowsOf(places), 3);
    }

    void aNarrowGridMakesCardsNarrower() {
        const auto places = placeCards({{3, 1}, {2, 2}}, 1);
        const std::vector<CardPlace> expected{{0, 0, 1, 1}, {0, 1, 1, 2}};
        QVERIFY(places == expected);
        QCOMPARE(rowsOf(placeCards({}, 3)), 0);
    }

    void neverLieOverEachOtherAndKeepTheirOrder() {
        std::mt19937 random(5);
        for (int round = 0; round < 300; ++round) {
            const int columns = 1 + static_cast<int>(random() % 3);
            std::vector<CardSize> sizes(random() % 20);
            for (CardSize& size : sizes)
                size = {1 + static_cast<int>(random() % 3), 1 + static_cast<int>(random() % 2)};
            std::set<std::pair<int, int>> taken;
            int before = -1;
            for (const CardPlace& place : placeCards(sizes, columns)) {
                QVERIFY(place.column >= 0 && place.column + place.columns <= columns);
                for (int row = place.row; row < place.row + place.rows; ++row) {
                    for (int column = place.column; column < place.column + place.columns; ++column)
                        QVERIFY(taken.insert({row, column}).second);
                }
                const int field = place.row * columns + place.column;
                QVERIFY(field > before);
                before = field;
            }
        }
    }
};

UPDRAFT_GUI_TEST(CardPlacesTest)
#include "card_places_test.moc"
