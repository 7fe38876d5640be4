// Makes rows of the catalogue. Internal to runtime/function/template/edit.
#pragma once

#include <utility>

#include "runtime/function/template/edit/property_catalogue.h"
#include "runtime/function/template/limits.h"

namespace updraft::sam {

class RowMaker {
  public:
    explicit RowMaker(const char* path, PropertyKind kind) {
        row_.path = path;
        row_.kind = kind;
    }

    RowMaker&& range(Range range, PropertyUnit unit = PropertyUnit::None) && {
        row_.least = range.least;
        row_.most = range.most;
        row_.unit = unit;
        return std::move(*this);
    }
    RowMaker&& usual(std::string text) && { return with(row_.usual, std::move(text)); }
    RowMaker&& required() && { return with(row_.required, true); }
    RowMaker&& like(PropertyPattern pattern) && { return with(row_.pattern, pattern); }
    RowMaker&& longest(std::size_t characters) && { return with(row_.longest, characters); }
    RowMaker&& mostItems(std::size_t count) && { return with(row_.mostItems, count); }
    RowMaker&& mostBytes(std::size_t count) && { return with(row_.mostBytes, count); }
    RowMaker&& of(Choices choices) && { return with(row_.allowed, std::move(choices)); }
    operator PropertyRow() && { return std::move(row_); }  // NOLINT: implicit on purpose

  private:
    template <typename T, typename U>
    RowMaker&& with(T& member, U&& value) {
        member = std::forward<U>(value);
        return std::move(*this);
    }

    PropertyRow row_;
};

inline RowMaker textRow(const char* path) {
    return RowMaker(path, PropertyKind::Text);
}
inline RowMaker integerRow(const char* path, Range range, PropertyUnit unit = PropertyUnit::None) {
    return RowMaker(path, PropertyKind::Integer).range(range, unit);
}
inline RowMaker choiceRow(const char* path, Choices choices) {
    return RowMaker(path, PropertyKind::Choice).of(std::move(choices));
}
inline RowMaker switchRow(const char* path) {
    return RowMaker(path, PropertyKind::Switch);
}
inline RowMaker listRow(const char* path) {
    return RowMaker(path, PropertyKind::List);
}
inline RowMaker mapRow(const char* path) {
    return RowMaker(path, PropertyKind::Map);
}
inline RowMaker groupRow(const char* path) {
    return RowMaker(path, PropertyKind::Group);
}
inline RowMaker yamlRow(const char* path) {
    return RowMaker(path, PropertyKind::Yaml);
}

// "sam-property-function-sqs.html#sam-function-sqs-batchsize" with the address in front.
std::string samDocumentation(std::string_view page, std::string_view anchor);

}  // namespace updraft::sam
