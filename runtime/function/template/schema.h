// What a template may say: resource types, their properties, and how far each means something here.
// Names: AWS SAM specification and CloudFormation's resource reference.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace updraft::sam {

enum class Support {
    Full,    // has its effect
    Stored,  // kept and shown; has no effect on this machine
    Missing  // not supported yet
};

struct PropertyRule {
    const char* name;
    Support support;
    const char* note;  // Stored and Missing: what that means, to follow the name
};

enum class ResourceKind {
    Function,
    Layer,
    Version,
    Alias,
    Url,
    EventInvokeConfig,
    Permission,
    Foreign  // known to exist in the cloud, not made here
};

struct ResourceSchema {
    const char* type;
    ResourceKind kind;
    std::vector<PropertyRule> properties;

    std::vector<std::string> names() const;
    const PropertyRule* find(std::string_view name) const;
};

// Null for types that are not made here.
const ResourceSchema* schemaOf(std::string_view type);
// Every AWS::Serverless and AWS::Lambda type, for telling a misspelt one from one that is not supported yet.
const std::vector<std::string>& serverlessTypes();
const std::vector<std::string>& eventTypes();  // of AWS::Serverless::Function's Events
// How far an event of this type invokes its function here. Null for unknown types.
const PropertyRule* eventRule(std::string_view type);
const std::vector<std::string>& globalsSections();
const std::vector<std::string>& reservedVariables();  // environment variables that Lambda sets itself

// How a resource that is not made here answers !Ref and !GetAtt Arn, so that templates using them still work.
struct StandIn {
    const char* type;
    const char* nameProperty;  // its physical name, else the logical id
    const char* arn;           // {region}, {account} and {name} are filled in
    const char* ref;           // what Ref gives, in the same notation
};
const StandIn* standInOf(std::string_view type);

}  // namespace updraft::sam
