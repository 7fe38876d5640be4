// HostSandboxFactory: makes sandboxes out of this machine's interpreters and a launcher.
// Thread: engine thread only.
#pragma once

#include <boost/asio/io_context.hpp>
#include <filesystem>

#include "runtime/sandbox/byte_code.h"
#include "runtime/sandbox/extended_sandbox.h"
#include "runtime/sandbox/interpreter_catalogue.h"
#include "runtime/sandbox/launcher.h"
#include "runtime/sandbox/sandbox.h"

namespace updraft {

class HostSandboxFactory final : public SandboxFactory {
  public:
    // The context and the launcher outlive the factory and its sandboxes.
    HostSandboxFactory(boost::asio::io_context& context, Launcher& launcher,
                       InterpreterCatalogue catalogue = InterpreterCatalogue(),
                       std::filesystem::path bootstraps = installedBootstraps());

    Result<std::shared_ptr<SandboxRoom>> makeRoom(const FunctionVersion& version) override;
    Result<std::unique_ptr<Sandbox>> make(SandboxSpec spec) override;
    void setServices(LocalServices services) {
        services_ = std::move(services);
    }  // for environments made from now on
    Result<Interpreter> interpreterFor(std::string_view runtime) override { return catalogue_.find(runtime); }

    // ../share/updraft/bootstraps beside the running program when it is installed, else the source folder
    // that it was built from.
    static std::filesystem::path installedBootstraps();

  private:
    Result<ExtendedSandbox::Runtime> makeManaged(const SandboxSpec& spec, const std::string& apiAddress);
    Result<ExtendedSandbox::Runtime> makeProvided(const SandboxSpec& spec, const std::string& apiAddress);

    boost::asio::io_context& context_;
    Launcher& launcher_;
    InterpreterCatalogue catalogue_;
    std::filesystem::path bootstraps_;
    ByteCode byteCode_;
    LocalServices services_;
};

}  // namespace updraft
