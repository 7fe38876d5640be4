#include "app/studio/language.h"
#include "app/studio/settings/pages.h"

namespace updraft {

GeneralPage::GeneralPage(StudioSettings& settings) : SettingsPage([] { return tr("General"); }) {
    std::vector<Text> names = {[] { return tr("As the system"); }};
    for (const QString& code : LanguageSwitch::available()) {
        names.push_back([code] { return LanguageSwitch::nativeName(code); });
    }
    const auto current = LanguageSwitch::available().indexOf(settings.language.get()) + 1;
    addChoice(
        [] { return tr("Language"); }, [] { return tr("Of the whole interface; changes at once"); },
        std::move(names), static_cast<int>(current),
        [&settings](int index) {
            settings.language.set(index == 0 ? QString() : LanguageSwitch::available().value(index - 1));
        })
        ->setObjectName(QStringLiteral("general/language"));
    addCheck([] { return tr("Open the last workspace at the start"); },
             [] { return tr("Otherwise the demo workspace is opened"); }, settings.reopenLast);
    addCheck([] { return tr("Save before invoking"); },
             [] { return tr("Edited files are saved when you press Invoke, so that you run what you see"); },
             settings.saveBeforeInvoke);
    addCheck([] { return tr("Notifications"); },
             [] {
                 return tr(
                     "A long invocation that ended while the window was in the background, a function that "
                     "began to fail");
             },
             settings.notifications);
    addCheck(
        [] { return tr("Notifications of alarms"); },
        [] {
            return tr("When an alarm goes off or all is well again while the window is in the background");
        },
        settings.alarmNotifications);
    addCheck([] { return tr("Notifications of budgets and loops"); },
             [] {
                 return tr(
                     "When a budget warns or is used up, or a function loops, while the window is in the "
                     "background");
             },
             settings.costNotifications);
    addStretch();
}

EditorPage::EditorPage(StudioSettings& settings) : SettingsPage([] { return tr("Editor"); }) {
    const Text pixels = [] { return tr(" px"); };
    addNumber([] { return tr("Font size"); }, [] { return tr("Ctrl+wheel zooms a single editor"); },
              settings.editorFontSize, {8, 32, pixels});
    addNumber([] { return tr("Tab width"); }, [] { return tr("A file's own indentation goes before"); },
              settings.tabWidth, {1, 16, {}});
    addCheck([] { return tr("Indent with spaces"); }, {}, settings.useSpaces);
    addCheck([] { return tr("Wrap long lines"); }, {}, settings.wordWrap);
    addCheck([] { return tr("Show spaces and tabs"); }, {}, settings.showWhitespace);
    addCheck([] { return tr("Close brackets and quotes"); }, {}, settings.autoClose);
    addCheck([] { return tr("Remove trailing spaces when saving"); }, {}, settings.stripTrailing);
    addCheck([] { return tr("Complete while typing"); }, [] { return tr("Ctrl+Space completes anyway"); },
             settings.completion);
    addCheck([] { return tr("Show time spent per line"); },
             [] { return tr("Measured by sampling Python and Node.js functions while they run"); },
             settings.lineTimes);
    addStretch();
}

LanguagesPage::LanguagesPage(StudioSettings& settings) : SettingsPage([] { return tr("Languages"); }) {
    addCheck([] { return tr("Check the syntax while typing"); },
             [] { return tr("By the interpreter that runs the function; your code is not executed"); },
             settings.syntaxCheck);
    addCheck([] { return tr("Use language servers"); },
             [] {
                 return tr(
                     "For completion, hover, definitions and problems, when they are installed: "
                     "python-lsp-server, typescript-language-server");
             },
             settings.languageServers);
    addStretch();
}

AppearancePage::AppearancePage(StudioSettings& settings) : SettingsPage([] { return tr("Appearance"); }) {
    addChoice([] { return tr("Theme"); }, {},
              {[] { return tr("As the system"); }, [] { return tr("Light"); }, [] { return tr("Dark"); }},
              settings.scheme, [&settings](int index) { settings.scheme.set(index); })
        ->setObjectName(QStringLiteral("appearance/scheme"));
    addNumber([] { return tr("Text size"); }, [] { return tr("Of everything but the editors"); },
              settings.textScale, {80, 200, [] { return tr(" %"); }});
    addStretch();
}

}  // namespace updraft
