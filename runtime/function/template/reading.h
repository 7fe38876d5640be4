// The parts of a template's reader: what each resource becomes. Internal to runtime/function/template.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "runtime/function/template/property_reader.h"
#include "runtime/function/template/resources.h"
#include "runtime/function/template/runtime_catalogue.h"
#include "runtime/function/template/workspace_model.h"

namespace updraft::sam {

// What every reader needs; made once per template.
struct ReadContext {
    const TemplateOptions& options;
    const RuntimeCatalogue& runtimes;
    std::filesystem::path folder;  // of the template, absolute
    ReferenceTable& references;
    Resolver& resolver;
    DiagnosticList& found;

    PropertyReader reader(const TreeNode& properties, Position at, Path path) {
        return {properties, at, std::move(path), resolver, found};
    }
    PropertyReader reader(const Resource& resource) {
        return reader(resource.properties, resource.at, resource.path + ".Properties");
    }
};

FunctionDefinition readFunction(const Resource& resource, const std::vector<LayerDefinition>& layers,
                                ReadContext& context);
LayerDefinition readLayer(const Resource& resource, ReadContext& context);

// Resources of their own that belong to a function: versions, aliases, URLs, event-invoke configurations and
// permissions. Added to the function that they name; reported when there is none.
void readSatellite(const Resource& resource, std::vector<FunctionDefinition>& functions,
                   ReadContext& context);

// Shared by properties of functions and resources of their own.
FunctionUrl readUrlSettings(PropertyReader& properties, ReadContext& context);
EventInvokeConfig readEventInvoke(PropertyReader& properties, ReadContext& context);
std::optional<int> readProvisioned(PropertyReader& properties, ReadContext& context);

// A local path that code or a layer comes from. Reports what does not exist or lies in S3.
CodeSource readCodePath(const TreeNode& value, const Path& path, ReadContext& context);
// Where the handler's file is missing from a folder: a warning.
void checkHandlerFile(const FunctionDefinition& function, ReadContext& context);

}  // namespace updraft::sam
