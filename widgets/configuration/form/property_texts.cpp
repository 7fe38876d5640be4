#include "widgets/configuration/form/property_texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <limits>

#include "widgets/configuration/form/property_words.h"

namespace updraft {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PropertyTexts)
};

// "MaximumRetryAttempts": "Maximum retry attempts"; "ApiId": "Api id".
QString inWords(const QString& name) {
    QString result;
    for (int i = 0; i < name.size(); ++i) {
        const bool starts = i > 0 && name[i].isUpper() && !name[i - 1].isUpper();
        if (starts) result += QLatin1Char(' ');
        result += starts ? name[i].toLower() : name[i];
    }
    return result;
}

QString patternText(PropertyPattern pattern) {
    switch (pattern) {
        case PropertyPattern::FunctionName:
            return Texts::tr("Use letters, digits, “-” and “_”, at most 64.");
        case PropertyPattern::VariableName:
            return Texts::tr("A name starts with a letter and goes on with letters, digits and “_”.");
        case PropertyPattern::AliasName:
            return Texts::tr("The name of an alias cannot be a number.");
        case PropertyPattern::Handler:
            return Texts::tr("A handler is “file.function”, without spaces.");
        case PropertyPattern::Arn:
            return Texts::tr("An ARN is needed: “arn:aws:service:region:account:name”.");
        case PropertyPattern::RateOrCron:
            return Texts::tr("Write “rate(5 minutes)” or “cron(0 12 * * ? *)”.");
        case PropertyPattern::ScheduleExpression:
            return Texts::tr("Write “rate(5 minutes)”, “cron(0 12 * * ? *)” or “at(2030-01-31T10:00:00)”.");
        case PropertyPattern::HttpPath:
            return Texts::tr("A path begins with “/”.");
        case PropertyPattern::Any:
            break;
    }
    return Texts::tr("This cannot be used here.");
}

QString number(std::int64_t value) {
    return QLocale().toString(static_cast<qlonglong>(value));
}

}  // namespace

QString propertyTitle(const PropertyRow& row, bool event) {
    const PropertyWords* words = wordsOf(row.path, event);
    return words != nullptr ? QCoreApplication::translate("PropertyWords", words->title)
                            : inWords(QString::fromStdString(row.name()));
}

QString propertyHelp(const PropertyRow& row, bool event) {
    const PropertyWords* words = wordsOf(row.path, event);
    return words != nullptr && *words->help != 0 ? QCoreApplication::translate("PropertyWords", words->help)
                                                 : QString();
}

QString unitText(PropertyUnit unit) {
    switch (unit) {
        case PropertyUnit::Megabytes:
            return Texts::tr("MB");
        case PropertyUnit::Seconds:
            return Texts::tr("s");
        case PropertyUnit::Minutes:
            return Texts::tr("min");
        case PropertyUnit::Milliseconds:
            return Texts::tr("ms");
        case PropertyUnit::None:
            break;
    }
    return {};
}

namespace {

QString rangeText(const PropertyRow& row) {
    const bool open = row.most >= std::numeric_limits<int>::max();
    if (open) return Texts::tr("%1 or more").arg(number(row.least));
    const QString range = Texts::tr("%1 – %2").arg(number(row.least), number(row.most));
    if (row.unit == PropertyUnit::None) return range;
    return Texts::tr("%1 %2", "figures and unit").arg(range, unitText(row.unit));
}

// Not broken between two lines.
QString together(QString text) {
    return text.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

}  // namespace

QString limitsText(const PropertyRow& row) {
    if (row.kind == PropertyKind::Integer) return together(rangeText(row));

    if (row.mostBytes > 0)
        return Texts::tr("At most %1 bytes of names and values together")
            .arg(number(std::int64_t(row.mostBytes)));
    if (row.mostItems > 1) return Texts::tr("At most %n item(s)", nullptr, static_cast<int>(row.mostItems));
    return {};
}

QString supportBadge(sam::Support support) {
    switch (support) {
        case sam::Support::Stored:
            return Texts::tr("no effect on this machine");
        case sam::Support::Missing:
            return Texts::tr("not supported yet");
        case sam::Support::Full:
            break;
    }
    return {};
}

QString supportNote(const PropertyRow& row) {
    if (row.note.empty()) return {};
    return Texts::tr("%1 %2", "name of a property, and a verb phrase about it")
        .arg(QString::fromStdString(row.name()),
             QCoreApplication::translate("PropertyNotes", row.note.c_str()));
}

QString problemText(const PropertyProblem& problem) {
    switch (problem.fault) {
        case PropertyFault::Missing:
            return Texts::tr("A value is needed.");
        case PropertyFault::NotANumber:
            return Texts::tr("A whole number is needed.");
        case PropertyFault::TooSmall:
            return Texts::tr("At least %1.").arg(number(problem.limit));
        case PropertyFault::TooLarge:
            return Texts::tr("At most %1.").arg(number(problem.limit));
        case PropertyFault::NotAllowed:
            if (problem.meant.empty()) return Texts::tr("This is none of the values that are allowed.");
            return Texts::tr("This is not allowed. Did you mean “%1”?")
                .arg(QString::fromStdString(problem.meant));
        case PropertyFault::BadPattern:
            return patternText(problem.pattern);
        case PropertyFault::TooLong:
            return Texts::tr("At most %1 characters; these are %2.")
                .arg(number(problem.limit), number(problem.got));
        case PropertyFault::ReservedName:
            return Texts::tr("Lambda sets this variable itself; choose another name.");
        case PropertyFault::Duplicate:
            return Texts::tr("This name is there twice.");
        case PropertyFault::TooMany:
            return Texts::tr("At most %1 entries; these are %2.")
                .arg(number(problem.limit), number(problem.got));
        case PropertyFault::TooManyBytes:
            return Texts::tr("At most %1 bytes in all; these are %2.")
                .arg(number(problem.limit), number(problem.got));
        case PropertyFault::NotASwitch:
            return Texts::tr("Write true or false.");
        case PropertyFault::NotYaml:
            return Texts::tr("This is no YAML: %1").arg(QString::fromStdString(problem.detail));
    }
    return {};
}

QString choiceText(const PropertyRow& row, const QString& value) {
    if (row.kind != PropertyKind::Switch) return value;
    if (value == QLatin1String("true")) return Texts::tr("On");
    if (value == QLatin1String("false")) return Texts::tr("Off");
    return value;
}

}  // namespace updraft
