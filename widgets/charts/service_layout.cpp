#include "widgets/charts/service_layout.h"

#include <algorithm>
#include <numeric>

namespace updraft {
namespace {

// Boxes, then one stand-in for each layer that a long link passes.
class Layers {
  public:
    Layers(std::size_t boxes, const std::vector<ServiceLink>& links) : boxes_(boxes), links_(links) {
        breakCycles();
        assign();
        addStandIns();
        order();
    }

    const std::vector<std::vector<std::size_t>>& rows() const { return rows_; }
    const std::vector<std::vector<std::size_t>>& chains() const { return chains_; }
    std::size_t layerOf(std::size_t node) const { return layer_[node]; }

  private:
    std::size_t tail(std::size_t link) const { return turned_[link] ? links_[link].to : links_[link].from; }
    std::size_t head(std::size_t link) const { return turned_[link] ? links_[link].from : links_[link].to; }
    bool isLoop(std::size_t link) const { return links_[link].from == links_[link].to; }

    // Depth first; a link to a box that is still open leads back.
    void breakCycles() {
        turned_.assign(links_.size(), false);
        out_.assign(boxes_, {});
        std::vector<bool> called(boxes_, false);
        for (std::size_t link = 0; link < links_.size(); ++link) {
            out_[links_[link].from].push_back(link);
            if (!isLoop(link)) called[links_[link].to] = true;
        }
        std::vector<State> state(boxes_, State::New);
        for (const bool roots : {true, false}) {  // what nobody calls first
            for (std::size_t box = 0; box < boxes_; ++box) {
                if (state[box] == State::New && called[box] != roots) visit(box, state);
            }
        }
    }

    enum class State : std::uint8_t { New, Open, Done };
    void visit(std::size_t root, std::vector<State>& state) {
        std::vector<std::pair<std::size_t, std::size_t>> path{{root, 0}};  // box, its next link
        state[root] = State::Open;
        while (!path.empty()) {
            auto& [box, next] = path.back();
            if (next == out_[box].size()) {
                state[box] = State::Done;
                path.pop_back();
                continue;
            }
            const std::size_t link = out_[box][next++], to = links_[link].to;
            if (state[to] == State::Open) turned_[link] = !isLoop(link);
            if (state[to] != State::New) continue;
            state[to] = State::Open;
            path.emplace_back(to, 0);
        }
    }

    // The longest way from the left decides.
    void assign() {
        layer_.assign(boxes_, 0);
        for (std::size_t round = 0; round < boxes_; ++round) {
            bool moved = false;
            for (std::size_t link = 0; link < links_.size(); ++link) {
                if (isLoop(link) || layer_[head(link)] > layer_[tail(link)]) continue;
                layer_[head(link)] = layer_[tail(link)] + 1;
                moved = true;
            }
            if (!moved) break;
        }
    }

    void addStandIns() {
        const std::size_t layers = layer_.empty() ? 0 : *std::max_element(layer_.begin(), layer_.end()) + 1;
        rows_.assign(layers, {});
        for (std::size_t box = 0; box < boxes_; ++box) rows_[layer_[box]].push_back(box);
        chains_.assign(links_.size(), {});
        for (std::size_t link = 0; link < links_.size(); ++link) {
            if (isLoop(link)) continue;
            chains_[link].push_back(tail(link));
            for (std::size_t layer = layer_[tail(link)] + 1; layer < layer_[head(link)]; ++layer) {
                chains_[link].push_back(layer_.size());
                rows_[layer].push_back(layer_.size());
                layer_.push_back(layer);
            }
            chains_[link].push_back(head(link));
        }
        neighbours_.assign(layer_.size(), {});
        for (const auto& chain : chains_) {
            for (std::size_t i = 1; i < chain.size(); ++i) {
                neighbours_[chain[i - 1]].push_back(chain[i]);
                neighbours_[chain[i]].push_back(chain[i - 1]);
            }
        }
        for (std::size_t link = 0; link < links_.size(); ++link) {
            if (turned_[link]) std::reverse(chains_[link].begin(), chains_[link].end());
        }
    }

    // To the middle of its neighbours in the layer before (after, on the way back), a few times.
    void order() {
        place_.assign(layer_.size(), 0);
        for (const auto& row : rows_) number(row);
        constexpr int kSweeps = 8;
        for (int sweep = 0; sweep < kSweeps; ++sweep) {
            for (std::size_t i = 1; i < rows_.size(); ++i) {
                const bool forward = sweep % 2 == 0;
                sortRow(rows_[forward ? i : rows_.size() - 1 - i], forward);
            }
        }
    }

    void number(const std::vector<std::size_t>& row) {
        for (std::size_t i = 0; i < row.size(); ++i)
            place_[row[i]] = static_cast<double>(i) - static_cast<double>(row.size()) / 2;
    }

    void sortRow(std::vector<std::size_t>& row, bool forward) {
        std::vector<std::pair<double, std::size_t>> wanted;
        for (const std::size_t node : row) {
            double sum = 0, count = 0;
            for (const std::size_t other : neighbours_[node]) {
                if ((layer_[other] < layer_[node]) != forward) continue;
                sum += place_[other];
                ++count;
            }
            wanted.emplace_back(count > 0 ? sum / count : place_[node], node);
        }
        std::stable_sort(wanted.begin(), wanted.end(),
                         [](const auto& one, const auto& other) { return one.first < other.first; });
        for (std::size_t i = 0; i < row.size(); ++i) row[i] = wanted[i].second;
        number(row);
    }

    std::size_t boxes_;
    const std::vector<ServiceLink>& links_;
    std::vector<bool> turned_;
    std::vector<std::vector<std::size_t>> out_, rows_, chains_, neighbours_;
    std::vector<std::size_t> layer_;
    std::vector<double> place_;
};

}  // namespace

ServicePlaces placeServices(std::size_t boxes, const std::vector<ServiceLink>& links,
                            const ServiceSpacing& spacing) {
    ServicePlaces places;
    const Layers layers(boxes, links);
    std::vector<QPointF> middle;
    const double row = spacing.box.height() + spacing.down, column = spacing.box.width() + spacing.across;
    for (std::size_t layer = 0; layer < layers.rows().size(); ++layer) {
        const auto& nodes = layers.rows()[layer];
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (middle.size() <= nodes[i]) middle.resize(nodes[i] + 1);
            const double down = (static_cast<double>(i) - static_cast<double>(nodes.size() - 1) / 2) * row;
            middle[nodes[i]] = {static_cast<double>(layer) * column, down};
        }
    }
    for (std::size_t box = 0; box < boxes; ++box) {
        places.boxes.emplace_back(middle[box] - QPointF(spacing.box.width(), spacing.box.height()) / 2,
                                  spacing.box);
        places.bounds = places.bounds.united(places.boxes.back());
    }
    for (const auto& chain : layers.chains()) {
        std::vector<QPointF> line;
        for (std::size_t i = 0; i < chain.size(); ++i) {
            const bool first = i == 0, last = i + 1 == chain.size();
            QPointF at = middle[chain[i]];
            if (first || last) {  // at the side that faces the next one
                const double other = middle[chain[first ? i + 1 : i - 1]].x();
                at.rx() += (other > at.x() ? 1 : -1) * spacing.box.width() / 2;
            }
            line.push_back(at);
        }
        places.lines.push_back(std::move(line));
    }
    return places;
}

}  // namespace updraft
