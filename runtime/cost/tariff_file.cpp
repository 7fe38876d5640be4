#include "runtime/cost/tariff_file.h"

#include <algorithm>
#include <set>

#include "runtime/base/json_position.h"
#include "runtime/base/resource_folder.h"
#include "runtime/base/whole_file.h"
#include "runtime/cost/tariff_reader.h"

namespace updraft {

namespace fs = std::filesystem;
namespace json = boost::json;

// The objects as they were read, with what they took from others, and all sources.
struct TariffCatalogue::Texts {
    std::map<std::string, json::object, std::less<>> objects;
    TariffReader::Sources sources;
};

namespace {

constexpr std::string_view kFormat = "updraft-tariffs/1";
constexpr std::uintmax_t kLargestFile = 16u << 20;

Result<json::value> parse(std::string_view text, const std::string& file) {
    json::error_code failed;
    json::stream_parser parser;
    const std::size_t used = parser.write_some(text.data(), text.size(), failed);
    const std::size_t rest = failed ? used : text.find_first_not_of(" \t\r\n", used);
    if (!failed && !parser.done())
        return Error{"the JSON ends too early", positionAt(text, text.size(), file)};
    if (failed || rest != std::string_view::npos)
        return Error{"this is not JSON" + (failed ? ": " + failed.message() : ", something follows its end"),
                     positionAt(text, rest, file)};
    return parser.release();
}

// What `over` does not say is as in `base`; objects of dimensions member by member.
void fillFrom(const json::object& base, json::object& over, int depth) {
    json::object merged = base;
    for (const auto& entry : over) {
        json::value& place = merged[entry.key()];
        if (depth > 0 && place.is_object() && entry.value().is_object()) {
            json::object inner = entry.value().as_object();
            // A price takes the place of tiers, and the other way round.
            if (inner.contains("price")) place.as_object().erase("tiers");
            if (inner.contains("tiers")) place.as_object().erase("price");
            fillFrom(place.as_object(), inner, depth - 1);
            place = std::move(inner);
        } else {
            place = entry.value();
        }
    }
    over = std::move(merged);
}

// How many pairs of neighbouring letters two ids share.
std::size_t alike(std::string_view a, std::string_view b) {
    std::size_t count = 0;
    for (std::size_t i = 0; i + 1 < a.size(); ++i) count += b.find(a.substr(i, 2)) != std::string_view::npos;
    return count;
}

}  // namespace

Result<TariffCatalogue> TariffCatalogue::shipped() {
    auto folder = resourceFolder();
    if (!folder) return folder.error();
    return fromFolder(*folder / "tariffs");
}

Result<TariffCatalogue> TariffCatalogue::fromFolder(const fs::path& folder) {
    TariffCatalogue catalogue;
    if (auto added = catalogue.addFolder(folder); !added) return added.error();
    if (catalogue.tariffs().empty())
        return Error{"There are no tariffs in " + folder.string() +
                     ": install Updraft again, or set UPDRAFT_RESOURCES."};
    return catalogue;
}

Status TariffCatalogue::addFolder(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failed;
    if (!fs::exists(folder, failed)) return Done{};
    for (fs::directory_iterator at(folder, failed), end; !failed && at != end; at.increment(failed))
        if (at->path().extension() == ".json") files.push_back(at->path());
    if (failed) return Error{"cannot read the tariffs in " + folder.string() + ": " + failed.message()};
    std::sort(files.begin(), files.end());
    for (const fs::path& file : files)
        if (auto added = addFile(file); !added) return added.error();
    return Done{};
}

Status TariffCatalogue::addFile(const fs::path& file) {
    std::error_code failed;
    const auto size = fs::file_size(file, failed);
    if (failed) return Error{"cannot read this tariff file: " + failed.message(), {file.string(), 0, 0}};
    if (size > kLargestFile) return Error{"this is too large to be a tariff file", {file.string(), 0, 0}};
    const auto text = readWholeFile(file);
    if (!text) return Error{text.error().message, {file.string(), 0, 0}};
    return addText(*text, file.string());
}

// What a file adds: read whole, so that a file that is wrong changes nothing.
class TariffCatalogue::FileReader {
  public:
    FileReader(std::string_view text, const std::string& file, const TariffCatalogue& before)
        : text_(text),
          file_(file),
          reader_(text, file_),
          tariffs(before.tariffs_),
          texts(std::make_shared<Texts>(before.texts_ == nullptr ? Texts{} : *before.texts_)) {}

    Status read() {
        auto parsed = parse(text_, file_);
        if (!parsed) return parsed.error();
        const json::object* root = parsed->if_object();
        const json::value* format = root == nullptr ? nullptr : root->if_contains("format");
        if (format == nullptr || *format != json::value(json::string(kFormat)))
            return Error{"a tariff file is an object with \"format\": \"" + std::string(kFormat) +
                             "\"; another format, or a newer one, is not understood",
                         positionAt(text_, 0, file_)};
        const json::value* list = root->if_contains("tariffs");
        if (list == nullptr || !list->is_array())
            return Error{"\"tariffs\" must be a list", findInJson(text_, {"tariffs"}, file_)};
        reader_.onlyKnown(*root, {}, {"format", "description", "sources", "tariffs"});
        for (auto& [id, source] : reader_.readSources(*root)) texts->sources.insert_or_assign(id, source);
        for (std::size_t i = 0; i < list->as_array().size() && !reader_.error(); ++i)
            readOne(list->as_array()[i], {"tariffs", std::to_string(i)});
        if (reader_.error()) return *reader_.error();
        return Done{};
    }

  private:
    void readOne(const json::value& value, const TariffReader::Path& path) {
        if (!value.is_object()) return reader_.fail(path, "a tariff is an object");
        json::object object = value.as_object();
        if (const std::string base = reader_.text(object, path, "like"); !base.empty()) {
            const auto found = texts->objects.find(base);
            if (found == texts->objects.end())
                return reader_.fail(TariffReader::below(path, "like"),
                                    "there is no tariff \"" + base + "\" before this one");
            fillFrom(found->second, object, 2);
        }
        Tariff tariff = reader_.readTariff(object, path, texts->sources);
        if (reader_.error()) return;
        if (!here_.insert(tariff.id).second)
            return reader_.fail(path, "there are two tariffs \"" + tariff.id + "\" in this file");
        texts->objects.insert_or_assign(tariff.id, std::move(object));
        const auto same = std::find_if(tariffs.begin(), tariffs.end(),
                                       [&](const Tariff& other) { return other.id == tariff.id; });
        if (same == tariffs.end())
            tariffs.push_back(std::move(tariff));
        else
            *same = std::move(tariff);
    }

    std::string_view text_;
    const std::string& file_;
    TariffReader reader_;
    std::set<std::string> here_;

  public:
    std::vector<Tariff> tariffs;
    std::shared_ptr<Texts> texts;
};

Status TariffCatalogue::addText(std::string_view text, const std::string& file) {
    FileReader reader(text, file, *this);
    if (auto read = reader.read(); !read) return read;
    tariffs_ = std::move(reader.tariffs);
    texts_ = std::move(reader.texts);
    return Done{};
}

const Tariff* TariffCatalogue::find(std::string_view id) const {
    const auto found =
        std::find_if(tariffs_.begin(), tariffs_.end(), [&](const Tariff& one) { return one.id == id; });
    return found == tariffs_.end() ? nullptr : &*found;
}

std::vector<std::string> TariffCatalogue::like(std::string_view id, std::size_t most) const {
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const Tariff& tariff : tariffs_)
        if (const std::size_t likeness = alike(id, tariff.id); likeness > 0)
            found.emplace_back(likeness, tariff.id);
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < found.size() && i < most; ++i) ids.push_back(std::move(found[i].second));
    return ids;
}

}  // namespace updraft
