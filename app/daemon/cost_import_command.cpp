#include <unistd.h>

#include <boost/json.hpp>
#include <iomanip>
#include <iostream>
#include <sstream>

#include "app/daemon/commands.h"
#include "app/daemon/cost_inputs.h"
#include "app/daemon/text_table.h"
#include "runtime/base/whole_file.h"
#include "runtime/cost/billed_usage.h"
#include "runtime/cost/report_log.h"

namespace updraft {
namespace {

namespace json = boost::json;

std::string percentText(const BillComparison::Line& line) {
    if (!line.inEstimate) return "not estimated";
    const auto off = line.percentOff();
    if (!off) return line.inBill ? "" : "not in the bill";
    std::ostringstream out;
    out << std::showpos << std::fixed << std::setprecision(1) << *off << " %";
    return out.str();
}

// A provider's bill beside the estimate of the same month here.
class BillImport {
  public:
    BillImport(const CommandLine& command, const TariffCatalogue& catalogue)
        : command_(command), catalogue_(catalogue) {}

    int run(const std::string& text) {
        const auto bill = readBilledUsage(text);
        if (!bill) return costFailure(bill.error(), kExitUsage);
        const auto database = findDatabase(command_.platform.database, command_.platform.workspace);
        if (const int* code = std::get_if<int>(&database)) return *code;
        const auto usage = readUsage(std::get<std::string>(database), monthOfBill(*bill));
        if (!usage) return costFailure(usage.error(), kExitDatabase);
        const auto rows = usage->usage.rows();
        const auto plan = planPricing(catalogue_, rows, usage->facts, pricingChoice(command_));
        if (!plan) return costFailure(plan.error(), kExitUsage);
        const BillComparison compared = compareWithBill(*bill, priceMonth(*plan, rows, usage->facts));
        if (command_.cost.format == CostFormat::Json)
            printJson(*bill, compared);
        else
            printTable(*bill, compared);
        return kExitOk;
    }

  private:
    CostMonth monthOfBill(const BilledUsage& bill) const {
        if (command_.cost.month) return *command_.cost.month;
        const auto month = parseMonth(std::string_view(bill.from).substr(0, 7));
        return month ? *month : monthOf(SystemClock().wallNow());
    }

    void printTable(const BilledUsage& bill, const BillComparison& compared) const {
        std::cout << name(bill.format) << " of " << bill.from << " to " << bill.until << ", " << bill.rows
                  << " rows, " << bill.currency << "; list cost on both sides\n\n";
        constexpr int kPlaces = 6;
        TextRows rows{{"LINE", "BILLED", "ESTIMATED HERE", ""}};
        for (const auto& line : compared.lines)
            rows.push_back({line.what, line.billed.rounded(kPlaces), line.estimated.rounded(kPlaces),
                            percentText(line)});
        rows.push_back({"total", compared.billed.rounded(kPlaces), compared.estimated.rounded(kPlaces), ""});
        printTextRows(rows, std::cout);
        if (bill.unreadable > 0)
            std::cout << "\n" << bill.unreadable << " rows had no cost that can be read.\n";
        for (const std::string& service : compared.notMatched)
            std::cout << "\nNot estimated here: " << service << "\n";
    }

    static void printJson(const BilledUsage& bill, const BillComparison& compared) {
        json::array lines;
        for (const auto& line : compared.lines) {
            json::object one{
                {"what", line.what}, {"billed", line.billed.text()}, {"estimated", line.estimated.text()}};
            if (const auto off = line.percentOff()) one["percentOff"] = *off;
            lines.push_back(std::move(one));
        }
        const json::object root{{"format", name(bill.format)},
                                {"from", bill.from},
                                {"until", bill.until},
                                {"rows", bill.rows},
                                {"unreadable", bill.unreadable},
                                {"currency", bill.currency},
                                {"billed", compared.billed.text()},
                                {"estimated", compared.estimated.text()},
                                {"lines", std::move(lines)},
                                {"notEstimated", json::value_from(compared.notMatched)}};
        std::cout << json::serialize(root) << "\n";
    }

    const CommandLine& command_;
    const TariffCatalogue& catalogue_;
};

void printLog(const ReportLog& log, const MonthBill& month, bool asJson) {
    const MoneyRange list = month.sum(&Bill::list), net = month.sum(&Bill::net);
    const std::string& currency = month.functions.front().bill.tariff->currency;
    if (asJson) {
        const json::object root{{"reports", log.reports},
                                {"unreadable", log.unreadable},
                                {"billedMs", log.billedMs},
                                {"billedOtherwise", log.billedOtherwise},
                                {"tariff", month.functions.front().bill.tariff->id},
                                {"currency", currency},
                                {"listCost", list.low.text()},
                                {"netCost", net.low.text()}};
        std::cout << json::serialize(root) << "\n";
        return;
    }
    std::cout << log.reports << " REPORT lines, " << log.billedMs << " ms billed\nlist cost "
              << list.low.text() << " " << currency << ", net cost " << net.low.text() << " " << currency
              << "\n";
    if (log.billedOtherwise > 0)
        std::cout << log.billedOtherwise
                  << " lines were billed otherwise than by ceil(init + duration), as before August 2025\n";
    if (log.unreadable > 0) std::cout << log.unreadable << " lines say REPORT but are not whole\n";
}

int importLog(const CommandLine& command, const TariffCatalogue& catalogue, const std::string& text) {
    ReportLogOptions options;
    if (!command.cost.importing.function.empty()) options.function = command.cost.importing.function;
    options.chip = command.cost.importing.arm ? Chip::Arm64 : Chip::X86_64;
    options.otherwise = SystemClock().wallNow();
    const ReportLog log = readReportLog(text, options);
    if (log.reports == 0)
        return costFailure({"there is no whole REPORT line in " + command.cost.importing.file}, kExitUsage);
    const auto plan = planPricing(catalogue, log.rows, log.facts, pricingChoice(command));
    if (!plan) return costFailure(plan.error(), kExitUsage);
    printLog(log, priceMonth(*plan, log.rows, log.facts), command.cost.format == CostFormat::Json);
    return kExitOk;
}

}  // namespace

int costImportCommand(const CommandLine& command) {
    const auto catalogue = loadTariffs(command);
    if (const int* code = std::get_if<int>(&catalogue)) return *code;
    const std::string& file = command.cost.importing.file;
    const auto text = file == "-" ? readToEnd(STDIN_FILENO, "standard input") : readWholeFile(file);
    if (!text) return costFailure(text.error(), kExitUsage);
    const auto& tariffs = std::get<TariffCatalogue>(catalogue);
    const bool isLog = text->find("REPORT RequestId") != std::string::npos;
    return isLog ? importLog(command, tariffs, *text) : BillImport(command, tariffs).run(*text);
}

}  // namespace updraft
