// TemplateForm: one function of the template, bound to forms: finds the function by its name, says what is
// written for a property, and writes it. Owned by the page; the source outlives it. GUI thread.
//
// Paths are relative to the function's Properties: {"EphemeralStorage", "Size"}.
#pragma once

#include <QObject>

#include "runtime/function/template/edit/property_catalogue.h"
#include "widgets/configuration/form/template_source.h"

namespace updraft {

TemplatePath splitPath(std::string_view dotted);

class TemplateForm final : public QObject {
    Q_OBJECT
  public:
    explicit TemplateForm(TemplateSource& source, QObject* parent = nullptr);

    void setFunction(const QString& name);
    QString function() const { return name_; }
    // False: the template does not describe this function, or cannot be read just now.
    bool isBound() const { return !logicalId_.empty(); }
    const std::string& logicalId() const { return logicalId_; }
    const FunctionDefinition* definition() const;  // valid until the next changed()
    // Whether the resource's type has this property: AWS::Lambda::Function has fewer.
    bool has(const TemplatePath& path) const;
    TemplateSource& source() const { return source_; }

    std::optional<WrittenValue> own(const TemplatePath& path) const;        // written at the function itself
    std::optional<WrittenValue> inherited(const TemplatePath& path) const;  // by Globals
    std::vector<std::string> keys(const TemplatePath& path) const;
    std::string text(const TemplatePath& path) const;  // of a single value, own or inherited

    void write(std::vector<ValueChange> changes, const TemplateSource::Done& done = {});
    void remove(const TemplatePath& path, const TemplateSource::Done& done = {});
    void reveal(const TemplatePath& path);  // emits openSource

  signals:
    void changed();  // anything above may answer differently
    void openSource(const QString& path, int line);

  private:
    TemplatePath whole(const TemplatePath& path) const;
    void bind();

    TemplateSource& source_;
    QString name_;
    std::string logicalId_, type_;
};

}  // namespace updraft
