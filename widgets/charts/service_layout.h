// Where the boxes of a service map go: in layers from left to right along the calls, ordered within a layer
// so that few lines cross. Pure; any thread. Cycles are broken at a call that leads back. Deterministic.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <vector>

namespace updraft {

struct ServiceLink {
    std::size_t from = 0, to = 0;  // indexes of boxes
};

struct ServicePlaces {
    std::vector<QRectF> boxes;
    // Of each link from box to box, with the places between that keep it off other boxes; a link from a box
    // to itself has none.
    std::vector<std::vector<QPointF>> lines;
    QRectF bounds;
};

struct ServiceSpacing {
    QSizeF box{150, 44};
    double across = 190, down = 30;  // between layers, between boxes of one
};

ServicePlaces placeServices(std::size_t boxes, const std::vector<ServiceLink>& links,
                            const ServiceSpacing& spacing = {});

}  // namespace updraft
