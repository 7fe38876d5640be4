#include "widgets/configuration/form/template_form.h"

#include "runtime/base/text.h"
#include "runtime/function/template/schema.h"

namespace updraft {

TemplatePath splitPath(std::string_view dotted) {
    TemplatePath path;
    for (const std::string_view part : splitView(dotted, '.')) path.emplace_back(part);
    return path;
}

TemplateForm::TemplateForm(TemplateSource& source, QObject* parent) : QObject(parent), source_(source) {
    connect(&source, &TemplateSource::changed, this, [this] {
        bind();
        emit changed();
    });
}

void TemplateForm::setFunction(const QString& name) {
    if (name == name_) return;
    name_ = name;
    bind();
    emit changed();
}

const FunctionDefinition* TemplateForm::definition() const {
    return source_.now().written ? source_.now().model.function(name_.toStdString()) : nullptr;
}

void TemplateForm::bind() {
    logicalId_.clear();
    type_.clear();
    const FunctionDefinition* found = name_.isEmpty() ? nullptr : definition();
    if (found == nullptr) return;
    logicalId_ = found->logicalId;
    const auto type = source_.now().written->value({"Resources", logicalId_, "Type"});
    if (type) type_ = type->text;
}

bool TemplateForm::has(const TemplatePath& path) const {
    const sam::ResourceSchema* schema = sam::schemaOf(type_);
    return schema != nullptr && !path.empty() && schema->find(path.front()) != nullptr;
}

TemplatePath TemplateForm::whole(const TemplatePath& path) const {
    TemplatePath result = {"Resources", logicalId_, "Properties"};
    result.insert(result.end(), path.begin(), path.end());
    return result;
}

std::optional<WrittenValue> TemplateForm::own(const TemplatePath& path) const {
    if (!isBound()) return std::nullopt;
    std::optional<WrittenValue> value = source_.now().written->value(whole(path));
    return value && value->inherited ? std::nullopt : value;
}

std::optional<WrittenValue> TemplateForm::inherited(const TemplatePath& path) const {
    if (!isBound()) return std::nullopt;
    const auto global = source_.now().written->globalPath(whole(path));
    return global ? source_.now().written->value(*global) : std::nullopt;
}

std::vector<std::string> TemplateForm::keys(const TemplatePath& path) const {
    return isBound() ? source_.now().written->keys(whole(path)) : std::vector<std::string>();
}

std::string TemplateForm::text(const TemplatePath& path) const {
    std::optional<WrittenValue> value = own(path);
    if (!value) value = inherited(path);
    return value && value->kind == WrittenValue::Kind::Single ? value->text : std::string();
}

void TemplateForm::write(std::vector<ValueChange> changes, const TemplateSource::Done& done) {
    if (!isBound()) {
        if (done) done(tr("The template does not describe this function."));
        return;
    }
    for (auto& [path, value] : changes) path = whole(path);
    source_.write(std::move(changes), done);
}

void TemplateForm::remove(const TemplatePath& path, const TemplateSource::Done& done) {
    write({{path, std::nullopt}}, done);
}

void TemplateForm::reveal(const TemplatePath& path) {
    if (!isBound()) return;
    const WrittenTemplate& written = *source_.now().written;
    for (TemplatePath at = path;; at.pop_back()) {
        std::optional<WrittenValue> value = written.value(whole(at));
        if (value || at.empty()) {
            const FunctionDefinition* found = definition();
            const int line = value ? value->from.line : found != nullptr ? found->where.line : 1;
            emit openSource(source_.path(), line);
            return;
        }
    }
}

}  // namespace updraft
