<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlarmWords</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>In alarm</source>
        <translation>Im Alarm</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>%1 (%2) %3</source>
        <translation>%1 (%2) %3</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 in %2 of %3 periods of %4</source>
        <translation>%1 in %2 von %3 Perioden zu %4</translation>
    </message>
    <message>
        <source>alarm %1</source>
        <translation>Alarm %1</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>Alle Funktionen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It cannot be evaluated: %1.</source>
        <translation>Er lässt sich nicht auswerten: %1.</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Er ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It was not evaluated yet.</source>
        <translation>Er wurde noch nicht ausgewertet.</translation>
    </message>
    <message numerus="yes">
        <source>There is no data for the last %n period(s).</source>
        <translation>
            <numerusform>Für die letzte %n Periode gibt es keine Daten.</numerusform>
            <numerusform>Für die letzten %n Perioden gibt es keine Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no data, which counts as chosen: %1.</source>
        <translation>Es gibt keine Daten, was wie gewählt zählt: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 values breach it; the latest: %3.</source>
        <translation>%1 von %2 Werten verletzen ihn; der letzte: %3.</translation>
    </message>
    <message>
        <source>All values there are breach it (%1); newer ones are missing.</source>
        <translation>Alle vorhandenen Werte verletzen ihn (%1); neuere fehlen.</translation>
    </message>
    <message>
        <source>There is too little data to change its state.</source>
        <translation>Es gibt zu wenige Daten, um seinen Zustand zu ändern.</translation>
    </message>
    <message>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <source>at or above</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>below</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>at or below</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>Missing: no data at all is a state of its own</source>
        <translation>Fehlend: gar keine Daten sind ein eigener Zustand</translation>
    </message>
    <message>
        <source>Ignored: the state stays as it is</source>
        <translation>Ignoriert: der Zustand bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Bad: as if the threshold were breached</source>
        <translation>Schlecht: als wäre die Schwelle verletzt</translation>
    </message>
    <message>
        <source>Good: as if all were well</source>
        <translation>Gut: als wäre alles in Ordnung</translation>
    </message>
    <message>
        <source>Give the alarm a name.</source>
        <translation>Geben Sie dem Alarm einen Namen.</translation>
    </message>
    <message>
        <source>The name is too long: use at most %1 bytes.</source>
        <translation>Der Name ist zu lang: höchstens %1 Bytes.</translation>
    </message>
    <message>
        <source>There is no such statistic: choose one from the list or type a percentile such as p99.</source>
        <translation>Diese Statistik gibt es nicht: Wählen Sie eine aus der Liste oder geben Sie ein Perzentil wie p99 ein.</translation>
    </message>
    <message>
        <source>This metric has no percentiles: choose another statistic.</source>
        <translation>Diese Metrik hat keine Perzentile: Wählen Sie eine andere Statistik.</translation>
    </message>
    <message>
        <source>A period is 10 or 30 seconds, or whole minutes.</source>
        <translation>Eine Periode dauert 10 oder 30 Sekunden oder ganze Minuten.</translation>
    </message>
    <message>
        <source>Look at 1 to %1 periods.</source>
        <translation>Betrachten Sie 1 bis %1 Perioden.</translation>
    </message>
    <message>
        <source>No more periods can breach the threshold than there are.</source>
        <translation>Es können nicht mehr Perioden die Schwelle verletzen, als es gibt.</translation>
    </message>
    <message>
        <source>All periods together are too long: at most 3 hours for periods under a minute, a day for periods under an hour, a week for longer ones.</source>
        <translation>Alle Perioden zusammen sind zu lang: höchstens 3 Stunden bei Perioden unter einer Minute, ein Tag bei Perioden unter einer Stunde, eine Woche bei längeren.</translation>
    </message>
    <message>
        <source>The threshold must be a number.</source>
        <translation>Die Schwelle muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>Choose the function that the version or alias belongs to.</source>
        <translation>Wählen Sie die Funktion, zu der die Version oder der Alias gehört.</translation>
    </message>
    <message>
        <source>Choose a version or an alias, not both.</source>
        <translation>Wählen Sie eine Version oder einen Alias, nicht beides.</translation>
    </message>
    <message>
        <source>There is no such version.</source>
        <translation>Diese Version gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>metric, its limit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>function: what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: in alarm</source>
        <translation>%1: im Alarmzustand</translation>
    </message>
</context>
<context>
    <name>BudgetMarks</name>
    <message>
        <source>of a %1 budget · %2 %</source>
        <comment>money, share</comment>
        <translation>von %1 Budget · %2 %</translation>
    </message>
    <message>
        <source>%1 · budget used up on %2</source>
        <comment>the note as it is, a day</comment>
        <translation>%1 · Budget am %2 aufgebraucht</translation>
    </message>
    <message>
        <source>budget %1/day</source>
        <translation>Budget %1/Tag</translation>
    </message>
</context>
<context>
    <name>BudgetWords</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Im Rahmen</translation>
    </message>
    <message>
        <source>Will not last</source>
        <translation>Wird nicht reichen</translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <translation>Fast aufgebraucht</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>money</comment>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>money</comment>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>money, share of the budget</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>%1 at the month’s end</source>
        <translation>%1 am Monatsende</translation>
    </message>
    <message>
        <source>used up on %1</source>
        <comment>a day</comment>
        <translation>aufgebraucht am %1</translation>
    </message>
    <message numerus="yes">
        <source>by the run rate of %n whole day(s) and today</source>
        <translation>
            <numerusform>nach dem Tempo von %n ganzen Tag und heute</numerusform>
            <numerusform>nach dem Tempo von %n ganzen Tagen und heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by the run rate of each weekday, of %n day(s)</source>
        <translation>
            <numerusform>nach dem Tempo jedes Wochentags, von %n Tag</numerusform>
            <numerusform>nach dem Tempo jedes Wochentags, von %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by Holt-Winters over weeks, of %n day(s)</source>
        <translation>
            <numerusform>nach Holt-Winters über Wochen, von %n Tag</numerusform>
            <numerusform>nach Holt-Winters über Wochen, von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be judged: %1</source>
        <translation>Es konnte nicht beurteilt werden: %1</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>spent, limit, whose</comment>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>state, figures</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Forecast: %1, %2.</source>
        <comment>what, method</comment>
        <translation>Prognose: %1, %2.</translation>
    </message>
    <message>
        <source>%1, daily</source>
        <comment>whose</comment>
        <translation>%1, täglich</translation>
    </message>
    <message>
        <source>%1, monthly</source>
        <comment>whose</comment>
        <translation>%1, monatlich</translation>
    </message>
    <message>
        <source>%1 calls itself</source>
        <translation>%1 ruft sich selbst auf</translation>
    </message>
    <message>
        <source>%1 is retried over and over</source>
        <translation>%1 wird immer wieder wiederholt</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in one chain</source>
        <translation>
            <numerusform>%n Aufruf in einer Kette</numerusform>
            <numerusform>%n Aufrufe in einer Kette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s) in a minute</source>
        <translation>
            <numerusform>%n Wiederholung in einer Minute</numerusform>
            <numerusform>%n Wiederholungen in einer Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Läuft weiter</translation>
    </message>
    <message>
        <source>Chain ended</source>
        <translation>Kette beendet</translation>
    </message>
    <message>
        <source>Function stopped</source>
        <translation>Funktion angehalten</translation>
    </message>
    <message>
        <source>%1, %2 an hour at this rate. %3.</source>
        <comment>how often, money, what became of it</comment>
        <translation>%1, bei diesem Tempo %2 in der Stunde. %3.</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Duration, heat map</source>
        <translation>Dauer, Heatmap</translation>
    </message>
    <message>
        <source>Environment timeline</source>
        <translation>Zeitleiste der Umgebungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a metric, its statistic</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>Alle Funktionen</translation>
    </message>
    <message numerus="yes">
        <source>%n functions</source>
        <translation>
            <numerusform>%n Funktion</numerusform>
            <numerusform>%n Funktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>per second</source>
        <translation>pro Sekunde</translation>
    </message>
</context>
<context>
    <name>ChartMarks</name>
    <message>
        <source>%1 × %2</source>
        <comment>what happened, how often</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>↑ %1</source>
        <comment>a limit above the chart</comment>
        <translation>↑ %1</translation>
    </message>
</context>
<context>
    <name>ChartSpecs</name>
    <message>
        <source>Invocations, errors, throttles</source>
        <translation>Aufrufe, Fehler, Drosselungen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Execution environments</source>
        <translation>Ausführungsumgebungen</translation>
    </message>
    <message>
        <source>Cold start share</source>
        <translation>Anteil der Kaltstarts</translation>
    </message>
    <message>
        <source>Async queue depth and age</source>
        <translation>Tiefe und Alter der asynchronen Warteschlange</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Error share</source>
        <translation>Fehleranteil</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Duration p95</source>
        <translation>Dauer p95</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>Kaltstarts</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>gedrosselt</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>% of invocations</source>
        <translation>% der Aufrufe</translation>
    </message>
    <message>
        <source>waiting events</source>
        <translation>wartende Ereignisse</translation>
    </message>
    <message>
        <source>age of the oldest</source>
        <translation>Alter des ältesten</translation>
    </message>
    <message>
        <source>used, p95</source>
        <translation>belegt, p95</translation>
    </message>
    <message>
        <source>used, most</source>
        <translation>belegt, höchstens</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>konfiguriert</translation>
    </message>
    <message>
        <source>Cost rate</source>
        <translation>Kostenrate</translation>
    </message>
    <message>
        <source>an hour, list price</source>
        <translation>pro Stunde, Listenpreis</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>time left, ms</source>
        <translation>verbleibende Zeit, ms</translation>
    </message>
    <message>
        <source>id of the invocation</source>
        <translation>ID des Aufrufs</translation>
    </message>
    <message>
        <source>name of the function</source>
        <translation>Name der Funktion</translation>
    </message>
    <message>
        <source>version that runs</source>
        <translation>Version, die läuft</translation>
    </message>
    <message>
        <source>ARN that was called</source>
        <translation>ARN, der aufgerufen wurde</translation>
    </message>
    <message>
        <source>memory limit, MB</source>
        <translation>Speicherlimit, MB</translation>
    </message>
    <message>
        <source>log group</source>
        <translation>Log-Gruppe</translation>
    </message>
    <message>
        <source>log stream</source>
        <translation>Log-Stream</translation>
    </message>
    <message>
        <source>context of a mobile client</source>
        <translation>Kontext eines mobilen Clients</translation>
    </message>
    <message>
        <source>Cognito identity</source>
        <translation>Cognito-Identität</translation>
    </message>
    <message>
        <source>whether to wait for the event loop</source>
        <translation>ob auf die Event-Schleife gewartet wird</translation>
    </message>
    <message>
        <source>Lambda handler</source>
        <translation>Lambda-Handler</translation>
    </message>
    <message>
        <source>HTTP response</source>
        <translation>HTTP-Antwort</translation>
    </message>
    <message>
        <source>try … except</source>
        <translation>try … except</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>loop over a batch, failures reported one by one</source>
        <translation>Schleife über einen Batch, Fehler einzeln gemeldet</translation>
    </message>
    <message>
        <source>boto3 client</source>
        <translation>boto3-Client</translation>
    </message>
    <message>
        <source>Lambda handler, CommonJS</source>
        <translation>Lambda-Handler, CommonJS</translation>
    </message>
    <message>
        <source>try … catch</source>
        <translation>try … catch</translation>
    </message>
    <message>
        <source>serverless function</source>
        <translation>Serverless-Funktion</translation>
    </message>
    <message>
        <source>HTTP trigger</source>
        <translation>HTTP-Auslöser</translation>
    </message>
    <message>
        <source>schedule trigger</source>
        <translation>Zeitplan-Auslöser</translation>
    </message>
    <message>
        <source>strict mode</source>
        <translation>Strict Mode</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
</context>
<context>
    <name>CostAlerts</name>
    <message>
        <source>Budget %1: %2</source>
        <comment>name, why</comment>
        <translation>Budget %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s)</source>
        <translation>
            <numerusform>%n Budget</numerusform>
            <numerusform>%n Budgets</numerusform>
        </translation>
    </message>
    <message>
        <source>loop: %1</source>
        <comment>function</comment>
        <translation>Schleife: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, how often and what it costs</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <comment>function</comment>
        <translation>angehalten: %1</translation>
    </message>
    <message>
        <source>%1 takes no calls: a budget or the guard against loops stopped it</source>
        <translation>%1 nimmt keine Aufrufe an: Ein Budget oder der Schleifenwächter hat sie angehalten</translation>
    </message>
</context>
<context>
    <name>CostFacts</name>
    <message>
        <source>configured memory</source>
        <translation>konfigurierter Speicher</translation>
    </message>
    <message>
        <source>peak memory used</source>
        <translation>höchster genutzter Speicher</translation>
    </message>
    <message>
        <source>invocations</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>provisioned concurrency is busy</source>
        <translation>bereitgestellte Gleichzeitigkeit ist ausgelastet</translation>
    </message>
    <message>
        <source>pays from</source>
        <translation>lohnt sich ab</translation>
    </message>
    <message>
        <source>logged by each invocation</source>
        <translation>von jedem Aufruf protokolliert</translation>
    </message>
    <message>
        <source>logs cost</source>
        <translation>Protokolle kosten</translation>
    </message>
    <message>
        <source>the function itself costs</source>
        <translation>die Funktion selbst kostet</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>billed for starts</source>
        <translation>für Starts berechnet</translation>
    </message>
    <message>
        <source>calls that keep warm</source>
        <translation>Aufrufe, die warm halten</translation>
    </message>
    <message>
        <source>billed by requests</source>
        <translation>nach Anfragen abgerechnet</translation>
    </message>
    <message>
        <source>billed by instances</source>
        <translation>nach Instanzen abgerechnet</translation>
    </message>
    <message>
        <source>high: durations stay as they are</source>
        <translation>hoch: Dauern bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>high: as if each invocation printed at most 1,024 bytes</source>
        <translation>hoch: als gäbe jeder Aufruf höchstens 1.024 Byte aus</translation>
    </message>
    <message>
        <source>high: as if one environment kept warm saved all starts</source>
        <translation>hoch: als ersparte eine warm gehaltene Umgebung alle Starts</translation>
    </message>
    <message>
        <source>instances live as long as environments did here</source>
        <translation>Instanzen leben so lange wie die Umgebungen hier</translation>
    </message>
    <message>
        <source>low: handlers are slowed as less memory brings less CPU, by their share of a CPU (measured where it was)</source>
        <translation>Untergrenze: Handler werden langsamer, da weniger Speicher weniger CPU bringt, nach ihrem CPU-Anteil (gemessen, wo er es wurde)</translation>
    </message>
    <message>
        <source>what has no known price on arm64 in this region is left out</source>
        <translation>was auf arm64 in dieser Region keinen bekannten Preis hat, ist weggelassen</translation>
    </message>
</context>
<context>
    <name>CostFormulas</name>
    <message>
        <source>in force: %1</source>
        <translation>gültig: %1</translation>
    </message>
    <message>
        <source>without a price here: %1</source>
        <translation>hier ohne Preis: %1</translation>
    </message>
    <message>
        <source>List price %1</source>
        <translation>Listenpreis %1</translation>
    </message>
    <message>
        <source>− free grant %1</source>
        <translation>− Freikontingent %1</translation>
    </message>
    <message>
        <source>− discount %1</source>
        <translation>− Rabatt %1</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>As if the recorded traffic had been %1</source>
        <translation>Als wäre der aufgezeichnete Verkehr %1 gewesen</translation>
    </message>
    <message>
        <source>Together %1; the free grant is shared by what each used of it</source>
        <translation>Zusammen %1; das Freikontingent teilt sich danach, was jede davon verbraucht hat</translation>
    </message>
    <message>
        <source>Month to date</source>
        <translation>Monat bis heute</translation>
    </message>
    <message>
        <source>run rate: what has been until now goes on</source>
        <translation>Hochrechnung: Was bisher war, geht so weiter</translation>
    </message>
    <message>
        <source>run rate, weighted by weekday</source>
        <translation>Hochrechnung, nach Wochentagen gewichtet</translation>
    </message>
    <message>
        <source>additive Holt-Winters over weeks with a damped trend</source>
        <translation>additives Holt-Winters über Wochen mit gedämpftem Trend</translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation>keine Prognose</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>A forecast is made of the present month, once anything ran.</source>
        <translation>Eine Prognose gibt es für den laufenden Monat, sobald etwas gelaufen ist.</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>Verfahren: %1</translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n whole day(s).</source>
        <translation>
            <numerusform>Sie beruht auf %n ganzen Tag.</numerusform>
            <numerusform>Sie beruht auf %n ganzen Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests are forecast, function by function, as %n path(s) that they may take, and each is priced with grant and tiers.</source>
        <translation>
            <numerusform>Vorausgesagt werden die Anfragen, Funktion für Funktion, als %n möglicher Verlauf; er wird mit Freikontingent und Stufen berechnet.</numerusform>
            <numerusform>Vorausgesagt werden die Anfragen, Funktion für Funktion, als %n mögliche Verläufe; jeder wird mit Freikontingent und Stufen berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until now %1</source>
        <translation>Bisher %1</translation>
    </message>
    <message>
        <source>At the month’s end, half of the paths above and half below: %1</source>
        <translation>Am Monatsende, die Hälfte der obigen Verläufe darüber und die Hälfte darunter: %1</translation>
    </message>
    <message>
        <source>Half of them between %1 and %2</source>
        <translation>Die Hälfte davon zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Four of five between %1 and %2</source>
        <translation>Vier von fünf zwischen %1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: about %2 more requests; %3, %n day(s)</source>
        <translation>
            <numerusform>%1: etwa %2 weitere Anfragen; %3, %n Tag</numerusform>
            <numerusform>%1: etwa %2 weitere Anfragen; %3, %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Around the functions, not part of the above</source>
        <translation>Um die Funktionen herum, im Obigen nicht enthalten</translation>
    </message>
    <message>
        <source>%1 ÷ %2 × 1,000,000 = %3</source>
        <translation>%1 ÷ %2 × 1,000,000 = %3</translation>
    </message>
    <message>
        <source>Of all requests</source>
        <translation>Von allen Anfragen</translation>
    </message>
    <message>
        <source>Of requests that succeeded</source>
        <translation>Von erfolgreichen Anfragen</translation>
    </message>
    <message>
        <source>Of all requests, at list price without the free grant</source>
        <translation>Von allen Anfragen, zum Listenpreis ohne Freikontingent</translation>
    </message>
    <message>
        <source>Per million requests</source>
        <translation>Je Million Anfragen</translation>
    </message>
    <message>
        <source>%1: %2 vCPU, %3 MB of memory</source>
        <translation>%1: %2 vCPU, %3 MB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>of which %1 vCPU for ever; more only for a while</source>
        <translation>davon %1 vCPU dauerhaft; mehr nur für eine Weile</translation>
    </message>
    <message>
        <source>%1 a month of %2 hours</source>
        <translation>%1 im Monat von %2 Stunden</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) carry the recorded mix</source>
        <translation>
            <numerusform>%n Maschine trägt die aufgezeichnete Mischung</numerusform>
            <numerusform>%n Maschinen tragen die aufgezeichnete Mischung</numerusform>
        </translation>
    </message>
    <message>
        <source>at a peak of %1 × its mean of %2</source>
        <translation>bei einer Spitze vom %1-Fachen ihres Mittels von %2</translation>
    </message>
    <message>
        <source>without disk, address and load balancer</source>
        <translation>ohne Platte, Adresse und Lastverteiler</translation>
    </message>
    <message>
        <source>for %1 that were recorded of the month: %2</source>
        <translation>für %1, die vom Monat aufgezeichnet wurden: %2</translation>
    </message>
    <message>
        <source>Idle avoided</source>
        <translation>Vermiedener Leerlauf</translation>
    </message>
    <message>
        <source>%1 − %2 = %3</source>
        <translation>%1 − %2 = %3</translation>
    </message>
    <message>
        <source>No number of such machines carries this load.</source>
        <translation>Keine Anzahl solcher Maschinen trägt diese Last.</translation>
    </message>
    <message>
        <source>together %1, which is the bill</source>
        <translation>zusammen %1, das ist die Rechnung</translation>
    </message>
    <message>
        <source>Waste is what is rounded up and what is kept idle: %1</source>
        <translation>Verschwendung ist, was aufgerundet und was untätig bereitgehalten wird: %1</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Verschwendung</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>zusammen %1</translation>
    </message>
    <message>
        <source>Days are by UTC. The month’s first usage takes the free grant and the first tiers.</source>
        <translation>Tage zählen nach UTC. Die erste Nutzung des Monats verbraucht Freikontingent und erste Stufen.</translation>
    </message>
    <message>
        <source>%1 of all %2 %3</source>
        <translation>%1 von allen %2 %3</translation>
    </message>
    <message>
        <source>its share of the list price: %1</source>
        <translation>ihr Anteil am Listenpreis: %1</translation>
    </message>
    <message>
        <source>and of the free grant: −%1</source>
        <translation>und am Freikontingent: −%1</translation>
    </message>
    <message>
        <source>How it bills: %1</source>
        <translation>Wie berechnet wird: %1</translation>
    </message>
    <message>
        <source>From %1 on, all month, %2 cost less than functions.</source>
        <translation>Ab %1, den ganzen Monat lang, kosten %2 weniger als Funktionen.</translation>
    </message>
    <message>
        <source>The two do not meet within 10,000 times the recorded traffic.</source>
        <translation>Die beiden treffen sich nicht innerhalb des 10.000-Fachen des aufgezeichneten Verkehrs.</translation>
    </message>
    <message>
        <source>They carry up to %1 of the recorded mix.</source>
        <translation>Sie tragen bis zu %1 der aufgezeichneten Mischung.</translation>
    </message>
    <message>
        <source>Recorded were %1 on average.</source>
        <translation>Aufgezeichnet wurden im Mittel %1.</translation>
    </message>
    <message>
        <source>Each point of the line is the recorded mix at that rate for a month of %1 hours, priced with grant and tiers.</source>
        <translation>Jeder Punkt der Linie ist die aufgezeichnete Mischung mit dieser Rate einen Monat von %1 Stunden lang, mit Freikontingent und Stufen berechnet.</translation>
    </message>
    <message>
        <source>Break-even with an always-on server</source>
        <translation>Gewinnschwelle gegenüber einem Dauerserver</translation>
    </message>
    <message>
        <source>Configured: %1 MB</source>
        <translation>Konfiguriert: %1 MB</translation>
    </message>
    <message>
        <source>The most that any of %1 invocations used: %2 MB</source>
        <translation>Das Höchste, was einer von %1 Aufrufen nutzte: %2 MB</translation>
    </message>
    <message>
        <source>Never used: %1 MB, %2 % of what is configured</source>
        <translation>Nie genutzt: %1 MB, %2 % des Konfigurierten</translation>
    </message>
    <message>
        <source>Its duration costs %1 at list price, in proportion to the configured memory; of that %2 are for memory that was never used:</source>
        <translation>Ihre Dauer kostet %1 zum Listenpreis, im Verhältnis zum konfigurierten Speicher; davon %2 für nie genutzten Speicher:</translation>
    </message>
    <message>
        <source>%1 × %2 ÷ %3</source>
        <translation>%1 × %2 ÷ %3</translation>
    </message>
    <message>
        <source>Less memory is also less of a CPU: what it would really cost is measured, not reckoned.</source>
        <translation>Weniger Speicher heißt auch weniger CPU: Was es wirklich kosten würde, misst man, man rechnet es nicht.</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Exact: only the price list is another.</source>
        <translation>Genau: Nur die Preisliste ist eine andere.</translation>
    </message>
    <message>
        <source>Reckoned, not counted: %1</source>
        <translation>Berechnet, nicht gezählt: %1</translation>
    </message>
    <message>
        <source>= %1, of the functions and of what is around them</source>
        <translation>= %1, der Funktionen und dessen, was sie umgibt</translation>
    </message>
    <message>
        <source>Shown in %1: %2. Bills below are in %3.</source>
        <translation>Gezeigt in %1: %2. Die Rechnungen unten sind in %3.</translation>
    </message>
    <message>
        <source>all functions</source>
        <translation>alle Funktionen</translation>
    </message>
    <message>
        <source>Per %1: there is no function %2 here</source>
        <translation>Je %1: Hier gibt es keine Funktion %2</translation>
    </message>
    <message>
        <source>successful invocations of %1</source>
        <translation>erfolgreiche Aufrufe von %1</translation>
    </message>
    <message>
        <source>invocations of %1</source>
        <translation>Aufrufe von %1</translation>
    </message>
    <message>
        <source>one for every %1 %2</source>
        <comment>a number, invocations</comment>
        <translation>eine auf je %1 %2</translation>
    </message>
    <message>
        <source>there was none</source>
        <translation>es gab keine</translation>
    </message>
    <message>
        <source>Per %1 (%2)</source>
        <translation>Je %1 (%2)</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3</source>
        <translation>%1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>Whose the free grant is, is a convention; here: %1. %2.</source>
        <translation>Wem das Freikontingent zusteht, ist Vereinbarung; hier: %1. %2.</translation>
    </message>
    <message>
        <source>with %1; CPUs up to 60 % busy</source>
        <translation>mit %1; CPUs bis zu 60 % ausgelastet</translation>
    </message>
    <message>
        <source>Every line’s net cost is cut in proportion to the time it bills. Waiting is what the CPU leaves of the handler’s time.</source>
        <translation>Die Nettokosten jeder Zeile werden nach der Zeit geteilt, die sie abrechnet. Warten ist, was die CPU von der Zeit des Handlers übrig lässt.</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
</context>
<context>
    <name>CostNames</name>
    <message>
        <source>%1 × %2 always on</source>
        <translation>%1 × %2 dauernd an</translation>
    </message>
    <message>
        <source>free grant used up: %1</source>
        <translation>Freikontingent verbraucht: %1</translation>
    </message>
    <message>
        <source>next tier: %1</source>
        <translation>nächste Stufe: %1</translation>
    </message>
    <message>
        <source>%1 This is AWS Lambda instead.</source>
        <translation>%1 Stattdessen steht hier AWS Lambda.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>No tariff</source>
        <translation>Kein Tarif</translation>
    </message>
    <message>
        <source>Nothing ran on either side</source>
        <translation>Auf keiner Seite lief etwas</translation>
    </message>
</context>
<context>
    <name>CostPictures</name>
    <message>
        <source>Month to date</source>
        <translation>Monat bis heute</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Per million requests</source>
        <translation>Je Million Anfragen</translation>
    </message>
    <message>
        <source>Idle avoided</source>
        <translation>Vermiedener Leerlauf</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Verschwendung</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>list %1 · free %2</source>
        <comment>money</comment>
        <translation>Liste %1 · frei %2</translation>
    </message>
    <message>
        <source>today %1 · %2</source>
        <translation>heute %1 · %2</translation>
    </message>
    <message>
        <source>nothing ran yet</source>
        <translation>noch ist nichts gelaufen</translation>
    </message>
    <message>
        <source>the month is over</source>
        <translation>der Monat ist vorbei</translation>
    </message>
    <message>
        <source>%1 to %2 at the month’s end</source>
        <comment>4 of 5 paths</comment>
        <translation>%1 bis %2 am Monatsende</translation>
    </message>
    <message>
        <source>list %1 · per successful %2</source>
        <translation>Liste %1 · je erfolgreiche %2</translation>
    </message>
    <message>
        <source>no such machine carries this load</source>
        <translation>keine solche Maschine trägt diese Last</translation>
    </message>
    <message>
        <source>against %1 always on</source>
        <translation>gegenüber %1 dauernd an</translation>
    </message>
    <message>
        <source>%1 always on would cost less</source>
        <translation>%1 dauernd an kosteten weniger</translation>
    </message>
    <message>
        <source>rounded up %1 · kept idle %2</source>
        <translation>aufgerundet %1 · bereitgehalten %2</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>not everything that ran has a known price there</source>
        <translation>nicht alles, was lief, hat dort einen bekannten Preis</translation>
    </message>
    <message>
        <source>functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>recorded: %1</source>
        <translation>aufgezeichnet: %1</translation>
    </message>
    <message>
        <source>more than %1 carry</source>
        <translation>mehr, als %1 tragen</translation>
    </message>
    <message>
        <source>used at most</source>
        <translation>höchstens genutzt</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie genutzt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>memory used of what is configured</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>per %1 %2 · successful %3</source>
        <comment>a unit of one&apos;s own, money, money</comment>
        <translation>je %1 %2 · erfolgreich %3</translation>
    </message>
    <message>
        <source>being worked out …</source>
        <translation>wird ausgerechnet …</translation>
    </message>
</context>
<context>
    <name>CostReview</name>
    <message>
        <source>Cost review, %1</source>
        <translation>Kostenbericht, %1</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Sample data: generated, nothing of it ran here.</source>
        <translation>Beispieldaten: erzeugt, nichts davon lief hier.</translation>
    </message>
    <message>
        <source>As if the recorded traffic had been %1.</source>
        <translation>Als wäre der aufgezeichnete Verkehr %1 gewesen.</translation>
    </message>
    <message>
        <source>As if the free grant were used up.</source>
        <translation>Als wäre das Freikontingent aufgebraucht.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>Calls,
warm + first</source>
        <translation>Aufrufe,
warm + erste</translation>
    </message>
    <message>
        <source>Warm: median
95 % interval</source>
        <translation>Warm: Median
95-%-Intervall</translation>
    </message>
    <message>
        <source>Init + first,
medians</source>
        <translation>Init + erster,
Mediane</translation>
    </message>
    <message>
        <source>Memory
used</source>
        <translation>Speicher
genutzt</translation>
    </message>
    <message>
        <source>arm64 / million
95 % interval</source>
        <translation>arm64 / Million
95-%-Intervall</translation>
    </message>
    <message>
        <source>x86_64 / million
95 % interval</source>
        <translation>x86_64 / Million
95-%-Intervall</translation>
    </message>
    <message>
        <source>Best value: %1</source>
        <translation>Bester Wert: %1</translation>
    </message>
    <message>
        <source>balanced: %1</source>
        <translation>ausgewogen: %1</translation>
    </message>
    <message>
        <source>fastest: %1</source>
        <translation>am schnellsten: %1</translation>
    </message>
    <message>
        <source>knee: %1</source>
        <translation>Knie: %1</translation>
    </message>
    <message>
        <source>No size is fit.</source>
        <translation>Keine Größe eignet sich.</translation>
    </message>
    <message>
        <source>Measured %1 with %2</source>
        <translation>Gemessen %1 mit %2</translation>
    </message>
    <message>
        <source>%1 in the template then</source>
        <translation>damals %1 in der Vorlage</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>prices: %1</source>
        <translation>Preise: %1</translation>
    </message>
    <message>
        <source>Duration and cost of a million calls by memory size</source>
        <translation>Dauer und Kosten einer Million Aufrufe nach Speichergröße</translation>
    </message>
    <message>
        <source>Memory tuning: %1</source>
        <translation>Speicherabstimmung: %1</translation>
    </message>
    <message>
        <source>Every call was really made, one at a time, with that size’s share of this machine’s processors (one at 1,769 MB). Intervals hold the middle 95 % of what 2,000 resamples of the calls give (bootstrap). Costs are list prices of a million warm calls without the free grant; the other architecture is priced for the same time.</source>
        <translation>Jeder Aufruf fand wirklich statt, einer nach dem anderen, mit dem Prozessoranteil dieser Größe auf diesem Rechner (einer bei 1.769 MB). Intervalle enthalten die mittleren 95 % dessen, was 2.000 Stichproben der Aufrufe ergeben (Bootstrap). Kosten sind Listenpreise einer Million warmer Aufrufe ohne Freikontingent; die andere Architektur ist mit derselben Zeit berechnet.</translation>
    </message>
    <message>
        <source>Prices, sources and assumptions</source>
        <translation>Preise, Quellen und Annahmen</translation>
    </message>
    <message>
        <source>Taken: %1. Assumed: %2 requests share an instance where a provider lets them; traffic peaks at %3 times its mean.</source>
        <translation>Verwendet: %1. Angenommen: %2 Anfragen teilen sich eine Instanz, wo ein Anbieter das zulässt; Verkehrsspitzen sind das %3-Fache des Mittels.</translation>
    </message>
    <message>
        <source>Months and days are by UTC. Durations were measured on this machine; a cloud’s differ. No tax.</source>
        <translation>Monate und Tage gelten nach UTC. Dauern wurden auf diesem Rechner gemessen; die einer Cloud weichen ab. Ohne Steuern.</translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>money</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day in a chart, Qt date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Group by function</source>
        <translation>Nach Funktion</translation>
    </message>
    <message>
        <source>Group by version</source>
        <translation>Nach Version</translation>
    </message>
    <message>
        <source>Group by trigger</source>
        <translation>Nach Auslöser</translation>
    </message>
    <message>
        <source>Group by line of the bill</source>
        <translation>Nach Rechnungsposten</translation>
    </message>
    <message>
        <source>Daily cost by function</source>
        <translation>Tageskosten nach Funktion</translation>
    </message>
    <message>
        <source>Daily cost by version</source>
        <translation>Tageskosten nach Version</translation>
    </message>
    <message>
        <source>Daily cost by trigger</source>
        <translation>Tageskosten nach Auslöser</translation>
    </message>
    <message>
        <source>Daily cost by line of the bill</source>
        <translation>Tageskosten nach Rechnungsposten</translation>
    </message>
    <message>
        <source>used</source>
        <translation>genutzt</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>aufgerundet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>init</source>
        <translation>Init</translation>
    </message>
    <message>
        <source>kept idle</source>
        <translation>bereitgehalten</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>every invocation that ran</source>
        <translation>jeder Aufruf, der lief</translation>
    </message>
    <message>
        <source>invocations without provisioned concurrency; asynchronous events by their 64 KB chunks</source>
        <translation>Aufrufe ohne bereitgestellte Parallelität; asynchrone Ereignisse in Teilen von 64 KB</translation>
    </message>
    <message>
        <source>invocations on provisioned concurrency</source>
        <translation>Aufrufe mit bereitgestellter Parallelität</translation>
    </message>
    <message>
        <source>init + duration, rounded up to 1 ms, × configured memory; on demand</source>
        <translation>Init + Dauer, auf 1 ms aufgerundet, × eingestellter Speicher; auf Abruf</translation>
    </message>
    <message>
        <source>duration, rounded up to 1 ms, × configured memory; on provisioned concurrency</source>
        <translation>Dauer, auf 1 ms aufgerundet, × eingestellter Speicher; mit bereitgestellter Parallelität</translation>
    </message>
    <message>
        <source>init + duration, rounded up to 1 ms, × configured memory</source>
        <translation>Init + Dauer, auf 1 ms aufgerundet, × eingestellter Speicher</translation>
    </message>
    <message>
        <source>init + duration, rounded up to 1 ms, × CPUs</source>
        <translation>Init + Dauer, auf 1 ms aufgerundet, × CPUs</translation>
    </message>
    <message>
        <source>init + duration, at least 100 ms each, × configured memory</source>
        <translation>Init + Dauer, je mindestens 100 ms, × eingestellter Speicher</translation>
    </message>
    <message>
        <source>init + duration, each rounded up to 100 ms, × configured memory</source>
        <translation>Init + Dauer, je auf 100 ms aufgerundet, × eingestellter Speicher</translation>
    </message>
    <message>
        <source>init + duration, each rounded up to 100 ms, × clock</source>
        <translation>Init + Dauer, je auf 100 ms aufgerundet, × Takt</translation>
    </message>
    <message>
        <source>time rounded up to 100 ms × memory, shared by requests that overlap</source>
        <translation>auf 100 ms aufgerundete Zeit × Speicher, geteilt von Anfragen, die sich überlappen</translation>
    </message>
    <message>
        <source>time rounded up to 100 ms × CPUs, shared by requests that overlap</source>
        <translation>auf 100 ms aufgerundete Zeit × CPUs, geteilt von Anfragen, die sich überlappen</translation>
    </message>
    <message>
        <source>the handler’s time × memory, without starts, shared by requests that overlap</source>
        <translation>Zeit des Handlers × Speicher, ohne Starts, geteilt von Anfragen, die sich überlappen</translation>
    </message>
    <message>
        <source>the handler’s time, each rounded up to 100 ms, × memory</source>
        <translation>Zeit des Handlers, je auf 100 ms aufgerundet, × Speicher</translation>
    </message>
    <message>
        <source>the handler’s time, at least 1 s each, then rounded up to 100 ms, × memory</source>
        <translation>Zeit des Handlers, je mindestens 1 s, dann auf 100 ms aufgerundet, × Speicher</translation>
    </message>
    <message>
        <source>used memory in steps of 128 MB × at least 100 ms</source>
        <translation>genutzter Speicher in Schritten von 128 MB × mindestens 100 ms</translation>
    </message>
    <message>
        <source>/tmp above 512 MB × billed time</source>
        <translation>/tmp über 512 MB × berechnete Zeit</translation>
    </message>
    <message>
        <source>the whole life of environments × memory</source>
        <translation>ganzes Leben der Umgebungen × Speicher</translation>
    </message>
    <message>
        <source>the whole life of environments × CPUs</source>
        <translation>ganzes Leben der Umgebungen × CPUs</translation>
    </message>
    <message>
        <source>provisioned concurrency that was ready, busy or not, × memory</source>
        <translation>bereitgestellte Parallelität, die bereit war, beschäftigt oder nicht, × Speicher</translation>
    </message>
    <message>
        <source>bytes that were logged, with the platform’s own lines</source>
        <translation>geloggte Bytes, mit den Zeilen der Plattform</translation>
    </message>
    <message>
        <source>answers to HTTP calls</source>
        <translation>Antworten auf HTTP-Aufrufe</translation>
    </message>
    <message>
        <source>a plan, by the month</source>
        <translation>ein Plan, monatlich</translation>
    </message>
    <message>
        <source>nothing here counts this: it is 0 unless you state it</source>
        <translation>nichts hier zählt dies: Es ist 0, solange Sie nichts angeben</translation>
    </message>
    <message>
        <source>stated by you</source>
        <translation>von Ihnen angegeben</translation>
    </message>
    <message>
        <source>counted from what ran</source>
        <translation>aus dem gezählt, was lief</translation>
    </message>
    <message>
        <source>counted from what ran and an assumption</source>
        <translation>aus dem gezählt, was lief, und einer Annahme</translation>
    </message>
    <message>
        <source>not counted here</source>
        <translation>hier nicht gezählt</translation>
    </message>
    <message>
        <source>the provider’s own text</source>
        <translation>der eigene Text des Anbieters</translation>
    </message>
    <message>
        <source>a third party that names the provider’s list</source>
        <translation>ein Dritter, der die Liste des Anbieters nennt</translation>
    </message>
    <message>
        <source>derived by arithmetic</source>
        <translation>rechnerisch abgeleitet</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>To the month’s first usage</source>
        <translation>Der ersten Nutzung des Monats</translation>
    </message>
    <message>
        <source>In proportion to usage</source>
        <translation>Im Verhältnis zur Nutzung</translation>
    </message>
    <message>
        <source>To nobody: what one more call costs</source>
        <translation>Niemandem: was ein weiterer Aufruf kostet</translation>
    </message>
    <message>
        <source>Who ran first took it, with the first tiers. As on the days of the chart</source>
        <translation>Wer zuerst lief, bekam es, mit den ersten Stufen. Wie bei den Tagen des Diagramms</translation>
    </message>
    <message>
        <source>Everybody has the share of it that they have of its usage</source>
        <translation>Jeder hat den Anteil daran, den er an der Nutzung hat</translation>
    </message>
    <message>
        <source>Rows of the table are at list price, for comparing; the month’s own figures keep the grant</source>
        <translation>Zeilen der Tabelle stehen zum Listenpreis, zum Vergleichen; die Zahlen des Monats behalten das Kontingent</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <comment>exchange rate</comment>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>CPU time of each call: as measured, else the handler’s time × the assumed share of a CPU</source>
        <translation>CPU-Zeit jedes Aufrufs: wie gemessen, sonst die Zeit des Handlers × der angenommene CPU-Anteil</translation>
    </message>
</context>
<context>
    <name>CpuWords</name>
    <message>
        <source>CPU time as it was measured</source>
        <translation>gemessener CPU-Zeit</translation>
    </message>
    <message>
        <source>%1 % of a CPU while a handler runs (assumed)</source>
        <translation>%1 % einer CPU, während ein Handler läuft (angenommen)</translation>
    </message>
    <message>
        <source>CPU time as it was measured of %1 of %2 calls, of the others %3 % of a CPU while a handler runs (assumed)</source>
        <translation>gemessener CPU-Zeit von %1 der %2 Aufrufe, sonst %3 % einer CPU, während ein Handler läuft (angenommen)</translation>
    </message>
    <message>
        <source>measured of %1 calls</source>
        <translation>gemessen bei %1 Aufrufen</translation>
    </message>
    <message>
        <source>assumed of %1 calls that were not measured</source>
        <translation>angenommen für %1 Aufrufe, die nicht gemessen wurden</translation>
    </message>
</context>
<context>
    <name>DashboardJson</name>
    <message>
        <source>there are two dashboards called “%1”</source>
        <translation>es gibt zwei Dashboards namens „%1“</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>hier wird ein Objekt erwartet</translation>
    </message>
    <message>
        <source>“%1” must be a list</source>
        <translation>„%1“ muss eine Liste sein</translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation>„%1“ muss ein Text sein</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 letters</source>
        <translation>„%1“ ist zu lang: höchstens %2 Zeichen</translation>
    </message>
    <message>
        <source>“%1” must be 1 to %2</source>
        <translation>„%1“ muss 1 bis %2 sein</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts</source>
        <translation>„%1“ muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>a dashboard needs a “name”</source>
        <translation>ein Dashboard braucht ein „name“</translation>
    </message>
    <message>
        <source>a dashboard has at most %1 cards</source>
        <translation>ein Dashboard hat höchstens %1 Karten</translation>
    </message>
    <message>
        <source>a card needs a “chart” or a “metric”</source>
        <translation>eine Karte braucht ein „chart“ oder eine „metric“</translation>
    </message>
    <message>
        <source>there is no chart “%1”</source>
        <translation>es gibt kein Diagramm „%1“</translation>
    </message>
    <message>
        <source>there is no metric “%1”</source>
        <translation>es gibt keine Metrik „%1“</translation>
    </message>
    <message>
        <source>there is no statistic “%1”</source>
        <translation>es gibt keine Statistik „%1“</translation>
    </message>
    <message>
        <source>“%1” has no percentiles</source>
        <translation>„%1“ hat keine Perzentile</translation>
    </message>
    <message>
        <source>there is no trigger “%1”</source>
        <translation>es gibt keinen Auslöser „%1“</translation>
    </message>
    <message>
        <source>“version” must be “$LATEST” or a number in quotes</source>
        <translation>„version“ muss „$LATEST“ oder eine Zahl in Anführungszeichen sein</translation>
    </message>
</context>
<context>
    <name>EditProblem</name>
    <message>
        <source>%1 cannot be written: you have no permission there. Change the folder&apos;s permissions, then try again.</source>
        <translation>%1 kann nicht geschrieben werden: Die Berechtigung fehlt. Berechtigungen des Ordners ändern, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is read-only. Copy the workspace to a disk that can be written.</source>
        <translation>%1 kann nicht geschrieben werden: Das Laufwerk ist schreibgeschützt. Den Arbeitsbereich auf ein beschreibbares Laufwerk kopieren.</translation>
    </message>
    <message>
        <source>The disk is full, nothing was changed. Free some space, then try again.</source>
        <translation>Das Laufwerk ist voll, nichts wurde geändert. Speicherplatz freigeben, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Put it back, then try again.</source>
        <translation>%1 ist nicht mehr vorhanden. Wiederherstellen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Choose another name, or move it away.</source>
        <translation>%1 ist schon vorhanden und blieb unverändert. Einen anderen Namen wählen oder das Vorhandene verschieben.</translation>
    </message>
    <message>
        <source>%1 cannot be moved or copied: %2</source>
        <translation>%1 kann nicht verschoben oder kopiert werden: %2</translation>
    </message>
    <message>
        <source>There is a function %1 already. Choose another name.</source>
        <translation>Eine Funktion %1 gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 has no template.yaml that can be read. Create a workspace there first.</source>
        <translation>%1 hat kein lesbares template.yaml. Dort zuerst einen Arbeitsbereich anlegen.</translation>
    </message>
    <message>
        <source>The template cannot be changed: %1</source>
        <translation>Das Template kann nicht geändert werden: %1</translation>
    </message>
    <message>
        <source>The template was not changed, and no file was moved. %1</source>
        <translation>Das Template wurde nicht geändert und keine Datei verschoben. %1</translation>
    </message>
    <message>
        <source>%1 is not in this workspace&apos;s template: it was made through the API. Change it there.</source>
        <translation>%1 steht nicht im Template dieses Arbeitsbereichs: Es wurde über die API angelegt. Dort ändern.</translation>
    </message>
    <message>
        <source>No handler was found in %1. It needs a Python file with &quot;def handler(event, context)&quot;, a JavaScript file that exports &quot;handler&quot;, or a program &quot;bootstrap&quot;.</source>
        <translation>Kein Handler in %1 gefunden. Nötig ist eine Python-Datei mit „def handler(event, context)“, eine JavaScript-Datei, die „handler“ exportiert, oder ein Programm „bootstrap“.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2</source>
        <translation>%1 kann nicht entpackt werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than the 250 MB that a function may have.</source>
        <translation>%1 ist größer als die 250 MB, die eine Funktion haben darf.</translation>
    </message>
    <message>
        <source>The template was changed at the same place since. Take that change back first.</source>
        <translation>Das Template wurde seither an derselben Stelle geändert. Zuerst diese Änderung zurücknehmen.</translation>
    </message>
    <message>
        <source>A function needs a name.</source>
        <translation>Eine Funktion braucht einen Namen.</translation>
    </message>
    <message>
        <source>A function&apos;s name has at most 64 characters.</source>
        <translation>Der Name einer Funktion hat höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>Use only letters, digits, hyphens and underscores.</source>
        <translation>Nur Buchstaben, Ziffern, Bindestriche und Unterstriche verwenden.</translation>
    </message>
</context>
<context>
    <name>EventTemplate</name>
    <message>
        <source>Empty {}</source>
        <translation>Leer {}</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hallo</translation>
    </message>
    <message>
        <source>API Gateway REST API (v1)</source>
        <translation>API Gateway, REST-API (v1)</translation>
    </message>
    <message>
        <source>API Gateway HTTP API (v2)</source>
        <translation>API Gateway, HTTP-API (v2)</translation>
    </message>
    <message>
        <source>Function URL, GET</source>
        <translation>Funktions-URL, GET</translation>
    </message>
    <message>
        <source>Function URL, POST with JSON</source>
        <translation>Funktions-URL, POST mit JSON</translation>
    </message>
    <message>
        <source>Application Load Balancer</source>
        <translation>Application Load Balancer</translation>
    </message>
    <message>
        <source>API Gateway authorizer, token</source>
        <translation>API Gateway-Authorizer, Token</translation>
    </message>
    <message>
        <source>HTTP API authorizer, request (v2)</source>
        <translation>HTTP-API-Authorizer, Anfrage (v2)</translation>
    </message>
    <message>
        <source>API Gateway WebSocket, message</source>
        <translation>API Gateway WebSocket, Nachricht</translation>
    </message>
    <message>
        <source>S3 object created</source>
        <translation>S3-Objekt erstellt</translation>
    </message>
    <message>
        <source>S3 object removed</source>
        <translation>S3-Objekt entfernt</translation>
    </message>
    <message>
        <source>S3 Batch Operations job</source>
        <translation>S3 Batch Operations, Auftrag</translation>
    </message>
    <message>
        <source>SQS, one message</source>
        <translation>SQS, eine Nachricht</translation>
    </message>
    <message>
        <source>SQS, ten messages</source>
        <translation>SQS, zehn Nachrichten</translation>
    </message>
    <message>
        <source>SQS, FIFO queue</source>
        <translation>SQS, FIFO-Warteschlange</translation>
    </message>
    <message>
        <source>SNS notification</source>
        <translation>SNS-Benachrichtigung</translation>
    </message>
    <message>
        <source>EventBridge, event of your own</source>
        <translation>EventBridge, eigenes Event</translation>
    </message>
    <message>
        <source>EventBridge, schedule</source>
        <translation>EventBridge, Zeitplan</translation>
    </message>
    <message>
        <source>EventBridge, S3 object created</source>
        <translation>EventBridge, S3-Objekt erstellt</translation>
    </message>
    <message>
        <source>EventBridge, EC2 instance state</source>
        <translation>EventBridge, Zustand einer EC2-Instanz</translation>
    </message>
    <message>
        <source>Kinesis stream, three records</source>
        <translation>Kinesis-Stream, drei Datensätze</translation>
    </message>
    <message>
        <source>Kinesis Firehose transformation</source>
        <translation>Kinesis Firehose, Transformation</translation>
    </message>
    <message>
        <source>DynamoDB stream: insert, modify, remove</source>
        <translation>DynamoDB-Stream: Einfügen, Ändern, Entfernen</translation>
    </message>
    <message>
        <source>Cognito, before sign-up</source>
        <translation>Cognito, vor der Registrierung</translation>
    </message>
    <message>
        <source>Cognito, after confirmation</source>
        <translation>Cognito, nach der Bestätigung</translation>
    </message>
    <message>
        <source>Cognito, before a token is made</source>
        <translation>Cognito, vor der Token-Erzeugung</translation>
    </message>
    <message>
        <source>CloudWatch Logs subscription</source>
        <translation>CloudWatch Logs, Abonnement</translation>
    </message>
    <message>
        <source>CloudWatch alarm</source>
        <translation>CloudWatch-Alarm</translation>
    </message>
    <message>
        <source>CloudFront (Lambda@Edge), viewer request</source>
        <translation>CloudFront (Lambda@Edge), Viewer-Anfrage</translation>
    </message>
    <message>
        <source>CloudFront (Lambda@Edge), origin response</source>
        <translation>CloudFront (Lambda@Edge), Origin-Antwort</translation>
    </message>
    <message>
        <source>IoT rule</source>
        <translation>IoT-Regel</translation>
    </message>
    <message>
        <source>IoT button</source>
        <translation>IoT-Taste</translation>
    </message>
    <message>
        <source>SES incoming mail</source>
        <translation>SES, eingehende E-Mail</translation>
    </message>
    <message>
        <source>Step Functions task input</source>
        <translation>Step Functions, Task-Eingabe</translation>
    </message>
    <message>
        <source>Lambda destination, success</source>
        <translation>Lambda-Ziel, Erfolg</translation>
    </message>
    <message>
        <source>Lambda destination, failure</source>
        <translation>Lambda-Ziel, Fehler</translation>
    </message>
    <message>
        <source>CloudFormation custom resource, create</source>
        <translation>Eigene CloudFormation-Ressource, erstellen</translation>
    </message>
    <message>
        <source>CloudFormation custom resource, delete</source>
        <translation>Eigene CloudFormation-Ressource, löschen</translation>
    </message>
    <message>
        <source>Kafka (MSK)</source>
        <translation>Kafka (MSK)</translation>
    </message>
    <message>
        <source>Kafka, self-managed</source>
        <translation>Kafka, selbst verwaltet</translation>
    </message>
    <message>
        <source>Amazon MQ (ActiveMQ)</source>
        <translation>Amazon MQ (ActiveMQ)</translation>
    </message>
    <message>
        <source>Amazon MQ (RabbitMQ)</source>
        <translation>Amazon MQ (RabbitMQ)</translation>
    </message>
    <message>
        <source>DocumentDB change stream</source>
        <translation>DocumentDB-Change-Stream</translation>
    </message>
    <message>
        <source>Alexa skill, intent</source>
        <translation>Alexa-Skill, Intent</translation>
    </message>
    <message>
        <source>Alexa smart home, turn on</source>
        <translation>Alexa Smart Home, Einschalten</translation>
    </message>
    <message>
        <source>Lex V2 bot</source>
        <translation>Lex-V2-Bot</translation>
    </message>
    <message>
        <source>Config rule</source>
        <translation>Config-Regel</translation>
    </message>
    <message>
        <source>CodePipeline action</source>
        <translation>CodePipeline-Aktion</translation>
    </message>
    <message>
        <source>CodeCommit push</source>
        <translation>CodeCommit-Push</translation>
    </message>
    <message>
        <source>Secrets Manager rotation</source>
        <translation>Secrets Manager, Rotation</translation>
    </message>
    <message>
        <source>AppSync resolver</source>
        <translation>AppSync-Resolver</translation>
    </message>
    <message>
        <source>Bedrock agent action</source>
        <translation>Bedrock-Agent, Aktion</translation>
    </message>
    <message>
        <source>VPC Lattice (v2)</source>
        <translation>VPC Lattice (v2)</translation>
    </message>
</context>
<context>
    <name>FileProblem</name>
    <message>
        <source>There is no such file.</source>
        <translation>Die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Its folder no longer exists.</source>
        <translation>Ihr Ordner ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>You have no permission, or the file is read-only.</source>
        <translation>Die Berechtigung fehlt, oder die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>Das Laufwerk ist voll: Speicherplatz freigeben und erneut versuchen.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation>Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Another program has changed the file.</source>
        <translation>Ein anderes Programm hat die Datei geändert.</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>Das System meldet: %1.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 M/s</source>
        <translation>%1 Mio./s</translation>
    </message>
    <message>
        <source>%1 k/s</source>
        <translation>%1 Tsd./s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>%1 $</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>Choose %1 MB of memory</source>
        <translation>%1 MB Speicher wählen</translation>
    </message>
    <message>
        <source>Build for arm64</source>
        <translation>Für arm64 bauen</translation>
    </message>
    <message>
        <source>Give up provisioned concurrency</source>
        <translation>Bereitgestellte Gleichzeitigkeit aufgeben</translation>
    </message>
    <message>
        <source>Log less</source>
        <translation>Weniger protokollieren</translation>
    </message>
    <message>
        <source>Keep one environment warm</source>
        <translation>Eine Umgebung warm halten</translation>
    </message>
    <message>
        <source>Bill by requests</source>
        <translation>Nach Anfragen abrechnen</translation>
    </message>
    <message>
        <source>Bill by instances</source>
        <translation>Nach Instanzen abrechnen</translation>
    </message>
    <message>
        <source>The most that was ever used, and a fifth more, fits into less memory. Time is billed in proportion to memory.</source>
        <translation>Das höchste je Genutzte und ein Fünftel mehr passt in weniger Speicher. Zeit wird im Verhältnis zum Speicher abgerechnet.</translation>
    </message>
    <message>
        <source>The same time costs less on arm64. It must be built and tested there.</source>
        <translation>Dieselbe Zeit kostet auf arm64 weniger. Gebaut und getestet werden muss sie dort.</translation>
    </message>
    <message>
        <source>Environments that are kept ready are paid for whether they are busy or not; below a share of busy time, starting on demand costs less.</source>
        <translation>Bereitgehaltene Umgebungen werden bezahlt, ob sie ausgelastet sind oder nicht; unterhalb eines Anteils an Auslastung kostet das Starten bei Bedarf weniger.</translation>
    </message>
    <message>
        <source>What is logged costs a large share of what the function itself does.</source>
        <translation>Was protokolliert wird, kostet einen großen Teil dessen, was die Funktion selbst kostet.</translation>
    </message>
    <message>
        <source>Starts are billed like other time; a call every five minutes costs less than they do.</source>
        <translation>Starts werden wie andere Zeit abgerechnet; ein Aufruf alle fünf Minuten kostet weniger als sie.</translation>
    </message>
    <message>
        <source>The provider bills the same function in two ways; for this traffic the other one costs less.</source>
        <translation>Der Anbieter rechnet dieselbe Funktion auf zwei Arten ab; für diesen Verkehr kostet die andere weniger.</translation>
    </message>
    <message>
        <source>all functions</source>
        <translation>alle Funktionen</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>money</comment>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>day, hours</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>from nothing</source>
        <translation>aus dem Nichts</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>+%1 %</translation>
    </message>
    <message>
        <source>more requests</source>
        <translation>mehr Anfragen</translation>
    </message>
    <message>
        <source>longer durations, or more of them</source>
        <translation>längere Dauern oder mehr davon</translation>
    </message>
    <message>
        <source>more starts</source>
        <translation>mehr Starts</translation>
    </message>
    <message>
        <source>more logs</source>
        <translation>mehr Protokolle</translation>
    </message>
    <message>
        <source>%1 at %2 UTC: %3, %4</source>
        <comment>function, hour, how much more, of what</comment>
        <translation>%1 um %2 UTC: %3, %4</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf es beruht</translation>
    </message>
    <message>
        <source>What it would have saved of %1</source>
        <translation>Was es von %1 erspart hätte</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Priced as a scenario of the recorded month on %1, without the free grant: what a function saves is not what the grant happens to cover.</source>
        <translation>Bewertet als Szenario des aufgezeichneten Monats auf %1, ohne das Freikontingent: Was eine Funktion erspart, ist nicht, was das Kontingent gerade deckt.</translation>
    </message>
    <message>
        <source>Against tariff %1</source>
        <translation>Gegenüber dem Tarif %1</translation>
    </message>
    <message>
        <source>What was reckoned, not measured</source>
        <translation>Was berechnet, nicht gemessen wurde</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>kostete %1</translation>
    </message>
    <message>
        <source>expected %1: the median of the same hours of other weeks, of other days where there are fewer than three weeks, else of all hours</source>
        <translation>erwartet %1: der Median derselben Stunden anderer Wochen, bei weniger als drei Wochen anderer Tage, sonst aller Stunden</translation>
    </message>
    <message>
        <source>= %1 more (%2)</source>
        <translation>= %1 mehr (%2)</translation>
    </message>
    <message>
        <source>Most of it is of: %1</source>
        <translation>Das meiste davon: %1</translation>
    </message>
    <message>
        <source>An hour stands out from a robust z-score of %1 on (0.6745 × distance ÷ median distance), and when what it costs more is at least %2 % of what all hours cost. Hours are priced on %3 at the first tier, without the free grant.</source>
        <translation>Eine Stunde fällt auf ab einem robusten z-Wert von %1 (0,6745 × Abstand ÷ medianer Abstand), und wenn ihre Mehrkosten mindestens %2 % der Kosten aller Stunden sind. Stunden werden auf %3 zur ersten Stufe bewertet, ohne Freikontingent.</translation>
    </message>
</context>
<context>
    <name>InvocationCells</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Init</source>
        <translation>Init</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>When the platform accepted the call</source>
        <translation>Wann die Plattform den Aufruf angenommen hat</translation>
    </message>
    <message>
        <source>How it ended, or the type of its error</source>
        <translation>Wie er endete, oder der Typ seines Fehlers</translation>
    </message>
    <message>
        <source>What called the function</source>
        <translation>Was die Funktion aufgerufen hat</translation>
    </message>
    <message>
        <source>Time in the handler</source>
        <translation>Zeit im Handler</translation>
    </message>
    <message>
        <source>Init and duration, rounded up to a millisecond</source>
        <translation>Init und Dauer, auf eine Millisekunde aufgerundet</translation>
    </message>
    <message>
        <source>Cold starts: time to start and initialise the environment</source>
        <translation>Kaltstarts: Zeit für Start und Initialisierung der Umgebung</translation>
    </message>
    <message>
        <source>Highest memory use of the environment so far</source>
        <translation>Bisher höchster Speicherverbrauch der Umgebung</translation>
    </message>
    <message>
        <source>Number of the environment that ran it</source>
        <translation>Nummer der ausführenden Umgebung</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>A value is missing here</source>
        <translation>Hier fehlt ein Wert</translation>
    </message>
    <message>
        <source>A name in double quotes is missing here</source>
        <translation>Hier fehlt ein Name in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>A colon is missing after this name</source>
        <translation>Nach diesem Namen fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing before this</source>
        <translation>Davor fehlt ein Komma oder eine schließende Klammer</translation>
    </message>
    <message>
        <source>There is a comma too many</source>
        <translation>Hier ist ein Komma zu viel</translation>
    </message>
    <message>
        <source>This text has no closing quote</source>
        <translation>Diesem Text fehlt das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>This bracket is never closed</source>
        <translation>Diese Klammer wird nie geschlossen</translation>
    </message>
    <message>
        <source>JSON does not know this escape</source>
        <translation>JSON kennt diese Escape-Sequenz nicht</translation>
    </message>
    <message>
        <source>Tabs and line breaks inside of a text are written \t and \n</source>
        <translation>Tabulatoren und Zeilenumbrüche in einem Text schreibt man \t und \n</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>Das ist keine Zahl</translation>
    </message>
    <message>
        <source>JSON does not know this word; texts need double quotes</source>
        <translation>JSON kennt dieses Wort nicht; Texte brauchen doppelte Anführungszeichen</translation>
    </message>
    <message>
        <source>Use double quotes</source>
        <translation>Doppelte Anführungszeichen verwenden</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON hat keine Kommentare</translation>
    </message>
    <message>
        <source>Too many brackets inside of each other</source>
        <translation>Zu viele verschachtelte Klammern</translation>
    </message>
    <message>
        <source>The event ends before this</source>
        <translation>Das Event endet davor</translation>
    </message>
</context>
<context>
    <name>LineFormula</name>
    <message>
        <source>configured with %1 MB</source>
        <translation>mit %1 MB konfiguriert</translation>
    </message>
    <message>
        <source>configured with %1 MB, which are %2 MB there</source>
        <translation>mit %1 MB konfiguriert, das sind dort %2 MB</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>zusammen %1</translation>
    </message>
    <message>
        <source>%1 of what %2 costs</source>
        <translation>%1 von dem, was %2 kostet</translation>
    </message>
    <message>
        <source>  (tier %1, up to %2)</source>
        <translation>  (Stufe %1, bis %2)</translation>
    </message>
    <message>
        <source>  (tier %1)</source>
        <translation>  (Stufe %1)</translation>
    </message>
    <message>
        <source>or up to %1: the rule is not clear</source>
        <translation>oder bis zu %1: Die Regel ist nicht klar</translation>
    </message>
    <message>
        <source>%1 of it have no known price</source>
        <translation>%1 davon haben keinen bekannten Preis</translation>
    </message>
    <message>
        <source>free of it: %1 of %2 a month = −%3</source>
        <translation>davon frei: %1 von %2 im Monat = −%3</translation>
    </message>
    <message>
        <source>negotiated discount of %1 %: −%2</source>
        <translation>ausgehandelter Rabatt von %1 %: −%2</translation>
    </message>
    <message>
        <source>to pay: %1</source>
        <translation>zu zahlen: %1</translation>
    </message>
    <message>
        <source>= %1, at %2 for one %3</source>
        <translation>= %1, zu %2 für %3</translation>
    </message>
    <message>
        <source>assumed: %1</source>
        <translation>angenommen: %1</translation>
    </message>
    <message>
        <source>Tariff %1, line %2</source>
        <translation>Tarif %1, Zeile %2</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old: it may not hold any more</source>
        <translation>
            <numerusform>%n Tag alt: gilt vielleicht nicht mehr</numerusform>
            <numerusform>%n Tage alt: gilt vielleicht nicht mehr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>Invocations</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Invocations that ran or failed to start, without throttles</source>
        <translation>Aufrufe, die liefen oder nicht starten konnten, ohne Drosselungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Invocations that ended with an error of the function or its environment</source>
        <translation>Aufrufe, die mit einem Fehler der Funktion oder ihrer Umgebung endeten</translation>
    </message>
    <message>
        <source>Throttles</source>
        <translation>Drosselungen</translation>
    </message>
    <message>
        <source>Invocations that a limit refused</source>
        <translation>Aufrufe, die ein Limit abgelehnt hat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Time in the handler</source>
        <translation>Zeit im Handler</translation>
    </message>
    <message>
        <source>Extensions after the response</source>
        <translation>Erweiterungen nach der Antwort</translation>
    </message>
    <message>
        <source>Time that extensions took after the response</source>
        <translation>Zeit, die Erweiterungen nach der Antwort brauchten</translation>
    </message>
    <message>
        <source>Concurrent executions</source>
        <translation>Gleichzeitige Ausführungen</translation>
    </message>
    <message>
        <source>Environments that run something</source>
        <translation>Umgebungen, die etwas ausführen</translation>
    </message>
    <message>
        <source>Unreserved concurrency</source>
        <translation>Nicht reservierte Parallelität</translation>
    </message>
    <message>
        <source>Concurrency of functions without a reservation</source>
        <translation>Parallelität von Funktionen ohne Reservierung</translation>
    </message>
    <message>
        <source>Provisioned concurrency in use</source>
        <translation>Genutzte bereitgestellte Parallelität</translation>
    </message>
    <message>
        <source>Environments of provisioned concurrency that run something</source>
        <translation>Umgebungen der bereitgestellten Parallelität, die etwas ausführen</translation>
    </message>
    <message>
        <source>Provisioned invocations</source>
        <translation>Bereitgestellte Aufrufe</translation>
    </message>
    <message>
        <source>Invocations that ran on provisioned concurrency</source>
        <translation>Aufrufe, die auf bereitgestellter Parallelität liefen</translation>
    </message>
    <message>
        <source>Spill-over</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>Invocations that provisioned concurrency had no room for</source>
        <translation>Aufrufe, für die in der bereitgestellten Parallelität kein Platz war</translation>
    </message>
    <message>
        <source>Provisioned utilization</source>
        <translation>Auslastung der Bereitstellung</translation>
    </message>
    <message>
        <source>Share of provisioned concurrency that runs something</source>
        <translation>Anteil der bereitgestellten Parallelität, der etwas ausführt</translation>
    </message>
    <message>
        <source>Asynchronous events received</source>
        <translation>Asynchrone Ereignisse empfangen</translation>
    </message>
    <message>
        <source>Events that were accepted</source>
        <translation>Ereignisse, die angenommen wurden</translation>
    </message>
    <message>
        <source>Asynchronous event age</source>
        <translation>Alter asynchroner Ereignisse</translation>
    </message>
    <message>
        <source>Time from acceptance to an attempt&apos;s start</source>
        <translation>Zeit von der Annahme bis zum Beginn eines Versuchs</translation>
    </message>
    <message>
        <source>Asynchronous events dropped</source>
        <translation>Asynchrone Ereignisse verworfen</translation>
    </message>
    <message>
        <source>Events that were given up</source>
        <translation>Ereignisse, die aufgegeben wurden</translation>
    </message>
    <message>
        <source>Dead-letter errors</source>
        <translation>Dead-Letter-Fehler</translation>
    </message>
    <message>
        <source>Events that the dead-letter queue did not take</source>
        <translation>Ereignisse, die die Dead-Letter-Queue nicht annahm</translation>
    </message>
    <message>
        <source>Destination failures</source>
        <translation>Fehler von Zielen</translation>
    </message>
    <message>
        <source>Results that a destination did not take</source>
        <translation>Ergebnisse, die ein Ziel nicht annahm</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>Kaltstarts</translation>
    </message>
    <message>
        <source>Invocations that waited for an init</source>
        <translation>Aufrufe, die auf einen Init warteten</translation>
    </message>
    <message>
        <source>Cold start share</source>
        <translation>Anteil der Kaltstarts</translation>
    </message>
    <message>
        <source>Share of invocations that waited for an init</source>
        <translation>Anteil der Aufrufe, die auf einen Init warteten</translation>
    </message>
    <message>
        <source>Error share</source>
        <translation>Fehleranteil</translation>
    </message>
    <message>
        <source>Share of invocations that ended with an error</source>
        <translation>Anteil der Aufrufe, die mit einem Fehler endeten</translation>
    </message>
    <message>
        <source>Init duration</source>
        <translation>Init-Dauer</translation>
    </message>
    <message>
        <source>Time of inits that invocations waited for</source>
        <translation>Zeit der Inits, auf die Aufrufe warteten</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Belegter Speicher</translation>
    </message>
    <message>
        <source>Memory of the whole process tree at its highest</source>
        <translation>Höchststand des Speichers des ganzen Prozessbaums</translation>
    </message>
    <message>
        <source>Wait for this machine</source>
        <translation>Warten auf diesen Rechner</translation>
    </message>
    <message>
        <source>Time that invocations waited for room on this machine</source>
        <translation>Zeit, die Aufrufe auf Platz auf diesem Rechner warteten</translation>
    </message>
    <message>
        <source>Environments starting</source>
        <translation>Startende Umgebungen</translation>
    </message>
    <message>
        <source>Environments in init</source>
        <translation>Umgebungen im Init</translation>
    </message>
    <message>
        <source>Environments idle</source>
        <translation>Untätige Umgebungen</translation>
    </message>
    <message>
        <source>Environments kept warm</source>
        <translation>Warm gehaltene Umgebungen</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Environments in any state</source>
        <translation>Umgebungen in jedem Zustand</translation>
    </message>
    <message>
        <source>Asynchronous queue depth</source>
        <translation>Tiefe der asynchronen Warteschlange</translation>
    </message>
    <message>
        <source>Accepted events that are not delivered yet</source>
        <translation>Angenommene Ereignisse, die noch nicht zugestellt sind</translation>
    </message>
    <message>
        <source>Oldest asynchronous event</source>
        <translation>Ältestes asynchrones Ereignis</translation>
    </message>
    <message>
        <source>Age of the oldest event that is not delivered yet</source>
        <translation>Alter des ältesten Ereignisses, das noch nicht zugestellt ist</translation>
    </message>
    <message>
        <source>Refused by this machine</source>
        <translation>Von diesem Rechner abgelehnt</translation>
    </message>
    <message>
        <source>Invocations that this machine had no room for</source>
        <translation>Aufrufe, für die dieser Rechner keinen Platz hatte</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>average</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>MonitorActions</name>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Show the overview</source>
        <translation>Übersicht zeigen</translation>
    </message>
    <message>
        <source>Compare functions</source>
        <translation>Funktionen vergleichen</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Zeigen, was geschah</translation>
    </message>
    <message>
        <source>Show traces and the map of services</source>
        <translation>Traces und die Karte der Dienste zeigen</translation>
    </message>
    <message>
        <source>Show the alarms</source>
        <translation>Die Alarme zeigen</translation>
    </message>
    <message>
        <source>Show the environments’ timeline</source>
        <translation>Zeitleiste der Umgebungen zeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a range</comment>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Compare with nothing</source>
        <translation>Mit nichts vergleichen</translation>
    </message>
    <message>
        <source>Follow the present, or stop</source>
        <translation>Der Gegenwart folgen oder anhalten</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Make a chart large, or small again</source>
        <translation>Ein Diagramm groß oder wieder klein machen</translation>
    </message>
    <message>
        <source>Show the dashboards</source>
        <translation>Die Dashboards zeigen</translation>
    </message>
    <message>
        <source>Show the sample month, or what was recorded</source>
        <translation>Den Beispielmonat zeigen oder das Aufgezeichnete</translation>
    </message>
    <message>
        <source>Remove the sample month</source>
        <translation>Den Beispielmonat entfernen</translation>
    </message>
    <message>
        <source>New dashboard …</source>
        <translation>Neues Dashboard …</translation>
    </message>
    <message>
        <source>Add a card to the dashboard …</source>
        <translation>Dem Dashboard eine Karte hinzufügen …</translation>
    </message>
    <message>
        <source>New alarm …</source>
        <translation>Neuer Alarm …</translation>
    </message>
</context>
<context>
    <name>MonitorWords</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>Letzte %1 Tage</translation>
    </message>
    <message>
        <source>Last %1 h</source>
        <translation>Letzte %1 h</translation>
    </message>
    <message>
        <source>Last %1 min</source>
        <translation>Letzte %1 min</translation>
    </message>
    <message>
        <source>Last %1 s</source>
        <translation>Letzte %1 s</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>times of day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Mit dem Zeitraum davor vergleichen</translation>
    </message>
    <message>
        <source>Compare with yesterday</source>
        <translation>Mit gestern vergleichen</translation>
    </message>
    <message>
        <source>Compare with last week</source>
        <translation>Mit letzter Woche vergleichen</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, davor</translation>
    </message>
    <message>
        <source>%1, yesterday</source>
        <translation>%1, gestern</translation>
    </message>
    <message>
        <source>%1, last week</source>
        <translation>%1, letzte Woche</translation>
    </message>
    <message>
        <source>on the period before</source>
        <translation>gegenüber dem Zeitraum davor</translation>
    </message>
    <message>
        <source>on yesterday</source>
        <translation>gegenüber gestern</translation>
    </message>
    <message>
        <source>on last week</source>
        <translation>gegenüber letzter Woche</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>bereitgestellt</translation>
    </message>
    <message>
        <source>v%1 published</source>
        <translation>v%1 veröffentlicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>alias: versions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <comment>old and new</comment>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 aktualisiert</translation>
    </message>
    <message>
        <source>throttling</source>
        <translation>Drosselung</translation>
    </message>
    <message>
        <source>throttling over</source>
        <translation>Drosselung vorbei</translation>
    </message>
    <message>
        <source>machine full</source>
        <translation>Rechner ausgelastet</translation>
    </message>
    <message>
        <source>machine has room</source>
        <translation>Rechner hat Platz</translation>
    </message>
    <message>
        <source>alarm: %1</source>
        <translation>Alarm: %1</translation>
    </message>
    <message>
        <source>alarm over: %1</source>
        <translation>Alarm vorbei: %1</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>new code or configuration</source>
        <translation>neuer Code oder neue Konfiguration</translation>
    </message>
    <message>
        <source>new code or configuration (%1)</source>
        <translation>neuer Code oder neue Konfiguration (%1)</translation>
    </message>
    <message>
        <source>version %1 was published</source>
        <translation>Version %1 wurde veröffentlicht</translation>
    </message>
    <message>
        <source>alias %1 was shifted: %2</source>
        <translation>Alias %1 wurde verschoben: %2</translation>
    </message>
    <message>
        <source>limit “%1” was changed: %2</source>
        <translation>Limit „%1“ wurde geändert: %2</translation>
    </message>
    <message>
        <source>runtime %1 was updated: %2</source>
        <translation>Laufzeit %1 wurde aktualisiert: %2</translation>
    </message>
    <message>
        <source>throttling began (%1)</source>
        <translation>Drosselung begann (%1)</translation>
    </message>
    <message>
        <source>throttling ended</source>
        <translation>Drosselung endete</translation>
    </message>
    <message>
        <source>this machine became the limit (%1)</source>
        <translation>dieser Rechner wurde zur Grenze (%1)</translation>
    </message>
    <message>
        <source>this machine has room again</source>
        <translation>dieser Rechner hat wieder Platz</translation>
    </message>
    <message>
        <source>alarm “%1” was raised</source>
        <translation>Alarm „%1“ wurde ausgelöst</translation>
    </message>
    <message>
        <source>alarm “%1” was raised: %2</source>
        <translation>Alarm „%1“ wurde ausgelöst: %2</translation>
    </message>
    <message>
        <source>alarm “%1” is over</source>
        <translation>Alarm „%1“ ist vorbei</translation>
    </message>
    <message>
        <source>the platform started</source>
        <translation>die Plattform wurde gestartet</translation>
    </message>
    <message>
        <source>the platform stopped</source>
        <translation>die Plattform wurde beendet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>function: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This machine was full: invocations waited for room</source>
        <translation>Dieser Rechner war voll: Aufrufe warteten auf Platz</translation>
    </message>
    <message>
        <source>This machine was low on memory</source>
        <translation>Diesem Rechner fehlte Speicher</translation>
    </message>
    <message>
        <source>This machine’s cores were taken: invocations waited</source>
        <translation>Die Kerne dieses Rechners waren belegt: Aufrufe warteten</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The workspace is being opened</source>
        <translation>Der Arbeitsbereich wird geöffnet</translation>
    </message>
    <message>
        <source>Open a workspace to see what its functions do</source>
        <translation>Öffnen Sie einen Arbeitsbereich, um zu sehen, was seine Funktionen tun</translation>
    </message>
    <message>
        <source>The workspace could not be opened: Functions says why</source>
        <translation>Der Arbeitsbereich konnte nicht geöffnet werden: unter „Funktionen“ steht, warum</translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>number of samples</comment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>budget: %1</source>
        <translation>Budget: %1</translation>
    </message>
    <message>
        <source>within budget: %1</source>
        <translation>im Budget: %1</translation>
    </message>
    <message>
        <source>calls itself</source>
        <translation>ruft sich selbst auf</translation>
    </message>
    <message>
        <source>retry storm</source>
        <translation>Sturm von Wiederholungen</translation>
    </message>
    <message>
        <source>the budget “%1” is not exceeded any more</source>
        <translation>das Budget „%1“ ist nicht mehr überschritten</translation>
    </message>
    <message>
        <source>the budget “%1” is used up: %2</source>
        <translation>das Budget „%1“ ist aufgebraucht: %2</translation>
    </message>
    <message>
        <source>the budget “%1” is nearly used up: %2</source>
        <translation>das Budget „%1“ ist fast aufgebraucht: %2</translation>
    </message>
    <message>
        <source>the budget “%1” will not last for the month: %2 until now</source>
        <translation>das Budget „%1“ wird für den Monat nicht reichen: bisher %2</translation>
    </message>
    <message>
        <source>called itself %1 times in one chain, $%2 an hour at that rate</source>
        <translation>rief sich in einer Kette %1-mal selbst auf, bei diesem Tempo $%2 in der Stunde</translation>
    </message>
    <message>
        <source>was retried %1 times within a minute, $%2 an hour at that rate</source>
        <translation>wurde in einer Minute %1-mal wiederholt, bei diesem Tempo $%2 in der Stunde</translation>
    </message>
    <message>
        <source>; the chain was ended</source>
        <translation>; die Kette wurde beendet</translation>
    </message>
    <message>
        <source>; the function was stopped</source>
        <translation>; die Funktion wurde angehalten</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Process ended</source>
        <translation>Prozess beendet</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Speicher erschöpft</translation>
    </message>
    <message>
        <source>Init failed</source>
        <translation>Init fehlgeschlagen</translation>
    </message>
    <message>
        <source>Bad response</source>
        <translation>Ungültige Antwort</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Machine full</source>
        <translation>Maschine ausgelastet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>OwnTariffs</name>
    <message>
        <source>There is a price list %1 already</source>
        <translation>Es gibt schon eine Preisliste %1</translation>
    </message>
    <message>
        <source>There is a file %1 already</source>
        <translation>Es gibt schon eine Datei %1</translation>
    </message>
    <message>
        <source>Open a workspace first: own price lists are files in it</source>
        <translation>Öffnen Sie zuerst einen Arbeitsbereich: Eigene Preislisten sind Dateien darin</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 wurde nicht gesichert: %2</translation>
    </message>
    <message>
        <source>%1 was not saved, it would be wrong in line %2: %3</source>
        <translation>%1 wurde nicht gesichert, Zeile %2 wäre falsch: %3</translation>
    </message>
    <message>
        <source>%1 was not changed: %2</source>
        <translation>%1 wurde nicht geändert: %2</translation>
    </message>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>%1 wurde nicht gelöscht: %2</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Nothing is lost: what you changed is still here</source>
        <translation>%1 wurde nicht gesichert: %2. Nichts ist verloren: Was Sie geändert haben, ist noch hier</translation>
    </message>
</context>
<context>
    <name>PropertyNotes</name>
    <message>
        <source>is kept and shown; an alias moves at once here</source>
        <translation>wird behalten und angezeigt; ein Alias wechselt hier auf einmal</translation>
    </message>
    <message>
        <source>is kept and shown; environments start without snapshots here</source>
        <translation>wird behalten und angezeigt; Umgebungen starten hier ohne Snapshots</translation>
    </message>
    <message>
        <source>is kept and shown; functions run with your own rights here</source>
        <translation>wird behalten und angezeigt; Funktionen laufen hier mit deinen eigenen Rechten</translation>
    </message>
    <message>
        <source>is kept and shown; functions use this machine&apos;s network</source>
        <translation>wird behalten und angezeigt; Funktionen nutzen das Netzwerk dieses Rechners</translation>
    </message>
    <message>
        <source>is kept and shown; it has no effect on this machine</source>
        <translation>wird behalten und angezeigt; auf diesem Rechner ohne Wirkung</translation>
    </message>
    <message>
        <source>is kept and shown; no traces are sent</source>
        <translation>wird behalten und angezeigt; Traces werden nicht gesendet</translation>
    </message>
    <message>
        <source>is not supported yet and ignored</source>
        <translation>wird noch nicht unterstützt und ignoriert</translation>
    </message>
    <message>
        <source>is not supported yet: it does not invoke the function</source>
        <translation>wird noch nicht unterstützt: ruft die Funktion nicht auf</translation>
    </message>
    <message>
        <source>is not supported yet: the file systems are not mounted</source>
        <translation>wird noch nicht unterstützt: Die Dateisysteme werden nicht eingehängt</translation>
    </message>
    <message>
        <source>is not supported: container images do not run here</source>
        <translation>wird nicht unterstützt: Container-Images laufen hier nicht</translation>
    </message>
</context>
<context>
    <name>PropertyTexts</name>
    <message>
        <source>Use letters, digits, “-” and “_”, at most 64.</source>
        <translation>Buchstaben, Ziffern, „-“ und „_“ verwenden, höchstens 64.</translation>
    </message>
    <message>
        <source>A name starts with a letter and goes on with letters, digits and “_”.</source>
        <translation>Ein Name beginnt mit einem Buchstaben, dann folgen Buchstaben, Ziffern und „_“.</translation>
    </message>
    <message>
        <source>The name of an alias cannot be a number.</source>
        <translation>Der Name eines Alias kann keine Zahl sein.</translation>
    </message>
    <message>
        <source>A handler is “file.function”, without spaces.</source>
        <translation>Ein Handler ist „file.function“, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>An ARN is needed: “arn:aws:service:region:account:name”.</source>
        <translation>Ein ARN ist nötig: „arn:aws:service:region:account:name“.</translation>
    </message>
    <message>
        <source>Write “rate(5 minutes)” or “cron(0 12 * * ? *)”.</source>
        <translation>„rate(5 minutes)“ oder „cron(0 12 * * ? *)“ schreiben.</translation>
    </message>
    <message>
        <source>Write “rate(5 minutes)”, “cron(0 12 * * ? *)” or “at(2030-01-31T10:00:00)”.</source>
        <translation>„rate(5 minutes)“, „cron(0 12 * * ? *)“ oder „at(2030-01-31T10:00:00)“ schreiben.</translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation>Ein Pfad beginnt mit „/“.</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>Das ist hier nicht verwendbar.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figures and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>At most %1 bytes of names and values together</source>
        <translation>Höchstens %1 Bytes für Namen und Werte zusammen</translation>
    </message>
    <message numerus="yes">
        <source>At most %n item(s)</source>
        <translation>
            <numerusform>Höchstens %n Element</numerusform>
            <numerusform>Höchstens %n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>no effect on this machine</source>
        <translation>auf diesem Rechner ohne Wirkung</translation>
    </message>
    <message>
        <source>not supported yet</source>
        <translation>noch nicht unterstützt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a property, and a verb phrase about it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>Ein Wert ist nötig.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Eine ganze Zahl ist nötig.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Mindestens %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>This is none of the values that are allowed.</source>
        <translation>Dieser Wert gehört nicht zu den erlaubten.</translation>
    </message>
    <message>
        <source>This is not allowed. Did you mean “%1”?</source>
        <translation>Das ist nicht erlaubt. War „%1“ gemeint?</translation>
    </message>
    <message>
        <source>At most %1 characters; these are %2.</source>
        <translation>Höchstens %1 Zeichen; hier sind es %2.</translation>
    </message>
    <message>
        <source>Lambda sets this variable itself; choose another name.</source>
        <translation>Lambda setzt diese Variable selbst; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>This name is there twice.</source>
        <translation>Diesen Namen gibt es zweimal.</translation>
    </message>
    <message>
        <source>At most %1 entries; these are %2.</source>
        <translation>Höchstens %1 Einträge; hier sind es %2.</translation>
    </message>
    <message>
        <source>At most %1 bytes in all; these are %2.</source>
        <translation>Insgesamt höchstens %1 Bytes; hier sind es %2.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>true oder false schreiben.</translation>
    </message>
    <message>
        <source>This is no YAML: %1</source>
        <translation>Das ist kein YAML: %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>PropertyWords</name>
    <message>
        <source>Function name</source>
        <translation>Funktionsname</translation>
    </message>
    <message>
        <source>Without one the template&apos;s logical id is the name.</source>
        <translation>Ohne Angabe gilt die logische ID im Template als Name.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What the function does, for people.</source>
        <translation>Was die Funktion tut, für Menschen.</translation>
    </message>
    <message>
        <source>Package type</source>
        <translation>Pakettyp</translation>
    </message>
    <message>
        <source>A folder or zip, or a container image.</source>
        <translation>Ein Ordner oder ZIP, oder ein Container-Image.</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>The language and its version.</source>
        <translation>Die Sprache und ihre Version.</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>The file and the function in it that get each event.</source>
        <translation>Die Datei und die Funktion darin, die jedes Event erhalten.</translation>
    </message>
    <message>
        <source>Code folder</source>
        <translation>Codeordner</translation>
    </message>
    <message>
        <source>Relative to the template.</source>
        <translation>Relativ zum Template.</translation>
    </message>
    <message>
        <source>Inline code</source>
        <translation>Inline-Code</translation>
    </message>
    <message>
        <source>Source that stands in the template instead of a folder.</source>
        <translation>Quelltext, der statt eines Ordners im Template steht.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>The processor that the function runs on in the cloud; here it is this machine&apos;s.</source>
        <translation>Der Prozessor, auf dem die Funktion in der Cloud läuft; hier ist es der dieses Rechners.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Merged into /opt in this order; later ones win.</source>
        <translation>In dieser Reihenfolge in /opt zusammengeführt; spätere haben Vorrang.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Address of the container image.</source>
        <translation>Adresse des Container-Images.</translation>
    </message>
    <message>
        <source>Image settings</source>
        <translation>Image-Einstellungen</translation>
    </message>
    <message>
        <source>Entry point, command and working folder of the container image.</source>
        <translation>Einstiegspunkt, Befehl und Arbeitsordner des Container-Images.</translation>
    </message>
    <message>
        <source>Code signing</source>
        <translation>Codesignatur</translation>
    </message>
    <message>
        <source>Only code signed by these publishers may be deployed.</source>
        <translation>Nur Code, den diese Herausgeber signiert haben, darf deployt werden.</translation>
    </message>
    <message>
        <source>Key for the package</source>
        <translation>Schlüssel für das Paket</translation>
    </message>
    <message>
        <source>Encrypts the package where the cloud keeps it.</source>
        <translation>Verschlüsselt das Paket dort, wo die Cloud es ablegt.</translation>
    </message>
    <message>
        <source>Runtime updates</source>
        <translation>Laufzeit-Updates</translation>
    </message>
    <message>
        <source>When the cloud moves the function to a newer patch of its runtime.</source>
        <translation>Wann die Cloud die Funktion auf einen neueren Patch ihrer Laufzeit umstellt.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Also decides the share of a processor that the function gets.</source>
        <translation>Bestimmt auch den Prozessoranteil, den die Funktion erhält.</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>An invocation that takes longer is stopped.</source>
        <translation>Ein Aufruf, der länger dauert, wird beendet.</translation>
    </message>
    <message>
        <source>Space in /tmp</source>
        <translation>Platz in /tmp</translation>
    </message>
    <message>
        <source>What one environment may keep there while it lives.</source>
        <translation>Was eine Umgebung dort ablegen darf, solange sie lebt.</translation>
    </message>
    <message>
        <source>Reserved concurrency</source>
        <translation>Reservierte Parallelität</translation>
    </message>
    <message>
        <source>At most this many invocations run at once; 0 stops the function.</source>
        <translation>Höchstens so viele Aufrufe laufen gleichzeitig; 0 hält die Funktion an.</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>What the code finds in its environment.</source>
        <translation>Was der Code in seiner Umgebung vorfindet.</translation>
    </message>
    <message>
        <source>Key for variables</source>
        <translation>Schlüssel für Variablen</translation>
    </message>
    <message>
        <source>Encrypts the environment variables at rest.</source>
        <translation>Verschlüsselt die gespeicherten Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Names and values to find and group functions by.</source>
        <translation>Namen und Werte, um Funktionen zu finden und zu gruppieren.</translation>
    </message>
    <message>
        <source>Pass tags on</source>
        <translation>Tags weitergeben</translation>
    </message>
    <message>
        <source>Also to the resources that SAM makes for the function.</source>
        <translation>Auch an die Ressourcen, die SAM für die Funktion anlegt.</translation>
    </message>
    <message>
        <source>Log format</source>
        <translation>Log-Format</translation>
    </message>
    <message>
        <source>JSON gives every line a level, and filters by it.</source>
        <translation>JSON gibt jeder Zeile eine Stufe und filtert danach.</translation>
    </message>
    <message>
        <source>Level of the function</source>
        <translation>Stufe der Funktion</translation>
    </message>
    <message>
        <source>Lines below it are left out; JSON only.</source>
        <translation>Zeilen darunter entfallen; nur bei JSON.</translation>
    </message>
    <message>
        <source>Level of the platform</source>
        <translation>Stufe der Plattform</translation>
    </message>
    <message>
        <source>Log group</source>
        <translation>Log-Gruppe</translation>
    </message>
    <message>
        <source>Without one it is /aws/lambda/ and the function&apos;s name.</source>
        <translation>Ohne Angabe ist es /aws/lambda/ und der Name der Funktion.</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Tracing</translation>
    </message>
    <message>
        <source>Whether requests are followed across services.</source>
        <translation>Ob Anfragen über Dienste hinweg verfolgt werden.</translation>
    </message>
    <message>
        <source>Alias that follows</source>
        <translation>Nachgeführter Alias</translation>
    </message>
    <message>
        <source>Every change of code is published, and this alias moves to it.</source>
        <translation>Jede Codeänderung wird veröffentlicht, und dieser Alias rückt darauf vor.</translation>
    </message>
    <message>
        <source>Publish on any change</source>
        <translation>Bei jeder Änderung veröffentlichen</translation>
    </message>
    <message>
        <source>Also when only the configuration changed.</source>
        <translation>Auch wenn sich nur die Konfiguration geändert hat.</translation>
    </message>
    <message>
        <source>Digest of the code</source>
        <translation>Prüfsumme des Codes</translation>
    </message>
    <message>
        <source>Publishes when this text changes instead of when the code does.</source>
        <translation>Veröffentlicht, wenn sich dieser Text ändert, statt wenn der Code es tut.</translation>
    </message>
    <message>
        <source>Description of versions</source>
        <translation>Beschreibung der Versionen</translation>
    </message>
    <message>
        <source>Of those that the alias makes.</source>
        <translation>Derer, die der Alias anlegt.</translation>
    </message>
    <message>
        <source>Old versions</source>
        <translation>Alte Versionen</translation>
    </message>
    <message>
        <source>Whether they stay when a new one is published.</source>
        <translation>Ob sie bleiben, wenn eine neue veröffentlicht wird.</translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation>Bereitgestellte Parallelität</translation>
    </message>
    <message>
        <source>Environments kept ready for the alias that follows.</source>
        <translation>Umgebungen, die für den nachgeführten Alias bereitstehen.</translation>
    </message>
    <message>
        <source>Gradual deployment</source>
        <translation>Schrittweises Deployment</translation>
    </message>
    <message>
        <source>Moves the alias step by step.</source>
        <translation>Verschiebt den Alias Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Steps of deployment</source>
        <translation>Deployment-Schritte</translation>
    </message>
    <message>
        <source>Canary10Percent5Minutes, Linear10PercentEvery1Minute, AllAtOnce …</source>
        <translation>Canary10Percent5Minutes, Linear10PercentEvery1Minute, AllAtOnce …</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>A deployment is taken back when one of them sounds.</source>
        <translation>Ein Deployment wird zurückgenommen, wenn einer davon auslöst.</translation>
    </message>
    <message>
        <source>Check before</source>
        <translation>Prüfung davor</translation>
    </message>
    <message>
        <source>A function that runs before the alias moves.</source>
        <translation>Eine Funktion, die läuft, bevor der Alias wechselt.</translation>
    </message>
    <message>
        <source>Check after</source>
        <translation>Prüfung danach</translation>
    </message>
    <message>
        <source>A function that runs after the alias moved.</source>
        <translation>Eine Funktion, die läuft, nachdem der Alias gewechselt hat.</translation>
    </message>
    <message>
        <source>Pass the condition on</source>
        <translation>Bedingung weitergeben</translation>
    </message>
    <message>
        <source>To the resources that SAM makes for the deployment.</source>
        <translation>An die Ressourcen, die SAM für das Deployment anlegt.</translation>
    </message>
    <message>
        <source>Role of deployments</source>
        <translation>Rolle für Deployments</translation>
    </message>
    <message>
        <source>What a deployment acts as.</source>
        <translation>Als was ein Deployment handelt.</translation>
    </message>
    <message>
        <source>Notices of deployments</source>
        <translation>Deployment-Meldungen</translation>
    </message>
    <message>
        <source>Topics that are told about a deployment.</source>
        <translation>Topics, die über ein Deployment informiert werden.</translation>
    </message>
    <message>
        <source>SnapStart</source>
        <translation>SnapStart</translation>
    </message>
    <message>
        <source>Starts environments of published versions from a snapshot.</source>
        <translation>Startet Umgebungen veröffentlichter Versionen aus einem Snapshot.</translation>
    </message>
    <message>
        <source>Publish to $LATEST.PUBLISHED</source>
        <translation>In $LATEST.PUBLISHED veröffentlichen</translation>
    </message>
    <message>
        <source>Who may call</source>
        <translation>Wer aufrufen darf</translation>
    </message>
    <message>
        <source>NONE: everybody. AWS_IAM: signed requests only.</source>
        <translation>NONE: alle. AWS_IAM: nur signierte Anfragen.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>At once when it is complete, or as a stream while it is made.</source>
        <translation>Auf einmal, wenn sie vollständig ist, oder als Stream, während sie entsteht.</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Ursprünge</translation>
    </message>
    <message>
        <source>Pages of these origins may call the address.</source>
        <translation>Seiten dieser Ursprünge dürfen die Adresse aufrufen.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>What such pages may use.</source>
        <translation>Was solche Seiten verwenden dürfen.</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Anfrage-Header</translation>
    </message>
    <message>
        <source>What such pages may send.</source>
        <translation>Was solche Seiten senden dürfen.</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Antwort-Header</translation>
    </message>
    <message>
        <source>What such pages may read.</source>
        <translation>Was solche Seiten lesen dürfen.</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Whether such pages may send them.</source>
        <translation>Ob solche Seiten sie senden dürfen.</translation>
    </message>
    <message>
        <source>Remember for</source>
        <translation>Merken für</translation>
    </message>
    <message>
        <source>How long a browser keeps these answers.</source>
        <translation>Wie lange ein Browser diese Antworten behält.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Neuversuche</translation>
    </message>
    <message>
        <source>How often a failed asynchronous invocation is tried again.</source>
        <translation>Wie oft ein fehlgeschlagener asynchroner Aufruf erneut versucht wird.</translation>
    </message>
    <message>
        <source>Oldest event</source>
        <translation>Ältestes Event</translation>
    </message>
    <message>
        <source>Events that waited longer are given up.</source>
        <translation>Events, die länger gewartet haben, werden aufgegeben.</translation>
    </message>
    <message>
        <source>After success: kind</source>
        <translation>Nach Erfolg: Art</translation>
    </message>
    <message>
        <source>SQS and SNS are made when no destination is named.</source>
        <translation>SQS und SNS werden angelegt, wenn kein Ziel genannt ist.</translation>
    </message>
    <message>
        <source>After success: to</source>
        <translation>Nach Erfolg: an</translation>
    </message>
    <message>
        <source>Gets a record of each event that was processed.</source>
        <translation>Erhält einen Datensatz zu jedem verarbeiteten Event.</translation>
    </message>
    <message>
        <source>After failure: kind</source>
        <translation>Nach Fehler: Art</translation>
    </message>
    <message>
        <source>After failure: to</source>
        <translation>Nach Fehler: an</translation>
    </message>
    <message>
        <source>Gets a record of each event that was given up.</source>
        <translation>Erhält einen Datensatz zu jedem aufgegebenen Event.</translation>
    </message>
    <message>
        <source>Dead letters: kind</source>
        <translation>Dead Letters: Art</translation>
    </message>
    <message>
        <source>Dead letters: to</source>
        <translation>Dead Letters: an</translation>
    </message>
    <message>
        <source>Gets the events that were given up.</source>
        <translation>Erhält die aufgegebenen Events.</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Schleifen</translation>
    </message>
    <message>
        <source>What happens when a function keeps calling itself.</source>
        <translation>Was geschieht, wenn eine Funktion sich immer wieder selbst aufruft.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>What the function may do in the cloud.</source>
        <translation>Was die Funktion in der Cloud darf.</translation>
    </message>
    <message>
        <source>Path of the role</source>
        <translation>Pfad der Rolle</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Permissions of the role that SAM makes.</source>
        <translation>Berechtigungen der Rolle, die SAM anlegt.</translation>
    </message>
    <message>
        <source>Permissions boundary</source>
        <translation>Berechtigungsgrenze</translation>
    </message>
    <message>
        <source>The most that the role may ever allow.</source>
        <translation>Das Äußerste, was die Rolle je erlauben darf.</translation>
    </message>
    <message>
        <source>Who may take the role</source>
        <translation>Wer die Rolle annehmen darf</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Subnets and security groups.</source>
        <translation>Subnetze und Sicherheitsgruppen.</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation>Dateisysteme</translation>
    </message>
    <message>
        <source>EFS access points and where they are mounted.</source>
        <translation>EFS-Zugriffspunkte und wo sie eingehängt werden.</translation>
    </message>
    <message>
        <source>Capacity provider</source>
        <translation>Kapazitätsanbieter</translation>
    </message>
    <message>
        <source>Durable execution</source>
        <translation>Dauerhafte Ausführung</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Tenancy</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>s3:ObjectCreated:* and the like.</source>
        <translation>s3:ObjectCreated:* und Ähnliches.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>What the request&apos;s path has to be, such as /orders/{id}.</source>
        <translation>Wie der Pfad der Anfrage lauten muss, etwa /orders/{id}.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>GET, POST … or any.</source>
        <translation>GET, POST … oder any.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>The API resource; without one SAM makes one.</source>
        <translation>Die API-Ressource; ohne Angabe legt SAM eine an.</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Request model</source>
        <translation>Anfragemodell</translation>
    </message>
    <message>
        <source>Request parameters</source>
        <translation>Anfrageparameter</translation>
    </message>
    <message>
        <source>Event format</source>
        <translation>Event-Format</translation>
    </message>
    <message>
        <source>Route settings</source>
        <translation>Routeneinstellungen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>rate(5 minutes) or cron(0 12 * * ? *), in UTC.</source>
        <translation>rate(5 minutes) oder cron(0 12 * * ? *), in UTC.</translation>
    </message>
    <message>
        <source>rate(…), cron(…) or at(…).</source>
        <translation>rate(…), cron(…) oder at(…).</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Leave the name out</source>
        <translation>Name weglassen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>JSON that the function gets instead of the usual event.</source>
        <translation>JSON, das die Funktion statt des üblichen Events erhält.</translation>
    </message>
    <message>
        <source>Part of the event</source>
        <translation>Teil des Events</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Flexible time</source>
        <translation>Flexible Zeit</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Dead letters: logical id</source>
        <translation>Dead Letters: logische ID</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Which events of the bus invoke the function.</source>
        <translation>Welche Events des Busses die Funktion aufrufen.</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>Event-Bus</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Regelziel</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>A bucket of this template.</source>
        <translation>Ein Bucket dieses Templates.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>What the filter looks at</source>
        <translation>Worauf der Filter schaut</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Through a queue</source>
        <translation>Über eine Warteschlange</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation>Beginnen bei</translation>
    </message>
    <message>
        <source>Start at time</source>
        <translation>Beginnen ab Zeitpunkt</translation>
    </message>
    <message>
        <source>Seconds since 1970.</source>
        <translation>Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch-Größe</translation>
    </message>
    <message>
        <source>At most this many records in one event.</source>
        <translation>Höchstens so viele Datensätze in einem Event.</translation>
    </message>
    <message>
        <source>Batching window</source>
        <translation>Sammelzeitraum</translation>
    </message>
    <message>
        <source>How long records are gathered.</source>
        <translation>Wie lange Datensätze gesammelt werden.</translation>
    </message>
    <message>
        <source>Which records invoke the function.</source>
        <translation>Welche Datensätze die Funktion aufrufen.</translation>
    </message>
    <message>
        <source>Partial failures</source>
        <translation>Teilfehler</translation>
    </message>
    <message>
        <source>Parallel batches</source>
        <translation>Parallele Batches</translation>
    </message>
    <message>
        <source>Of each shard.</source>
        <translation>Je Shard.</translation>
    </message>
    <message>
        <source>Oldest record</source>
        <translation>Ältester Datensatz</translation>
    </message>
    <message>
        <source>Halve failed batches</source>
        <translation>Fehlerhafte Batches halbieren</translation>
    </message>
    <message>
        <source>Tumbling window</source>
        <translation>Tumbling-Fenster</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>Höchstens gleichzeitig</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Version of the query language</source>
        <translation>Version der Abfragesprache</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>User pool</source>
        <translation>Benutzerpool</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>Consumer-Gruppe</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Unique policy name</source>
        <translation>Eindeutiger Richtlinienname</translation>
    </message>
    <message>
        <source>Key of secrets</source>
        <translation>Schlüssel für Secrets</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Ganzes Dokument</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Process ended</source>
        <translation>Prozess beendet</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Speicher erschöpft</translation>
    </message>
    <message>
        <source>Init failed</source>
        <translation>Init fehlgeschlagen</translation>
    </message>
    <message>
        <source>Bad response</source>
        <translation>Ungültige Antwort</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Machine full</source>
        <translation>Maschine ausgelastet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asynchron</translation>
    </message>
    <message>
        <source>Function URL</source>
        <translation>Funktions-URL</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>HTTP-API</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>Event-Bus</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Object store</source>
        <translation>Objektspeicher</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Vorwärmen</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Parallelität</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asynchron</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>Logging</translation>
    </message>
    <message>
        <source>Function URL</source>
        <translation>Funktions-URL</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Tracing</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>StarterDashboards</name>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Traffic, errors, durations, the asynchronous queue and throttles</source>
        <translation>Verkehr, Fehler, Dauern, die asynchrone Warteschlange und Drosselungen</translation>
    </message>
    <message>
        <source>How durations are spread, cold starts, init and waiting</source>
        <translation>Wie sich Dauern verteilen, Kaltstarts, Init und Warten</translation>
    </message>
    <message>
        <source>Environments, concurrency, cold starts, the queue and throttles</source>
        <translation>Umgebungen, Parallelität, Kaltstarts, die Warteschlange und Drosselungen</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <comment>name of a new one</comment>
        <translation>Dashboard</translation>
    </message>
</context>
<context>
    <name>TariffChoices</name>
    <message>
        <source>AWS Lambda, as each function is built</source>
        <translation>AWS Lambda, so wie jede Funktion gebaut ist</translation>
    </message>
</context>
<context>
    <name>TariffWords</name>
    <message>
        <source>not dated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>read today</source>
        <translation>heute gelesen</translation>
    </message>
    <message numerus="yes">
        <source>read %n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag gelesen</numerusform>
            <numerusform>vor %n Tagen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>dates</comment>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>from %1, no end named</source>
        <comment>a date</comment>
        <translation>ab %1, kein Ende genannt</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>validity, in words of the source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all</source>
        <comment>tier</comment>
        <translation>alles</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a quantity</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>above</source>
        <comment>the last tier</comment>
        <translation>darüber</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>price</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>It names no source.</source>
        <translation>Sie nennt keine Quelle.</translation>
    </message>
    <message>
        <source>%1 was %2; figures older than %3 days may have changed.</source>
        <translation>%1 wurde %2; Angaben, die älter als %3 Tage sind, können sich geändert haben.</translation>
    </message>
    <message>
        <source>%1 has no date.</source>
        <comment>a source</comment>
        <translation>%1 hat kein Datum.</translation>
    </message>
    <message>
        <source>It holds from %1 on, not yet.</source>
        <translation>Sie gilt erst ab %1.</translation>
    </message>
    <message>
        <source>It held until %1, which is over.</source>
        <translation>Sie galt bis %1, das ist vorbei.</translation>
    </message>
    <message>
        <source>Compare it with its source, enter what changed, and state where from and when.</source>
        <translation>Vergleichen Sie sie mit ihrer Quelle, tragen Sie Änderungen ein und nennen Sie, woher und von wann sie sind.</translation>
    </message>
    <message>
        <source>Compare it with the provider’s page; if prices changed, make a list of your own from it.</source>
        <translation>Vergleichen Sie sie mit der Seite des Anbieters; haben sich Preise geändert, legen Sie daraus eine eigene Liste an.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, reason</comment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>Space in /tmp</source>
        <translation>Platz in /tmp</translation>
    </message>
</context>
<context>
    <name>TileTexts</name>
    <message>
        <source>in the last minute</source>
        <translation>in der letzten Minute</translation>
    </message>
    <message>
        <source>in the last %1 s</source>
        <translation>in den letzten %1 s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>change, on what: +12 % on yesterday</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Invocations</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>0/s</source>
        <translation>0/s</translation>
    </message>
    <message>
        <source>%1 on the mean of this range</source>
        <comment>change</comment>
        <translation>%1 gegenüber dem Mittel dieses Zeitraums</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>invocations</comment>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>errors: 11 in the last minute</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>errors</comment>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 throttled</source>
        <translation>%1 gedrosselt</translation>
    </message>
    <message>
        <source>Duration p95</source>
        <translation>Dauer p95</translation>
    </message>
    <message>
        <source>p50 %1 · p99 %2</source>
        <translation>p50 %1 · p99 %2</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>Kaltstarts</translation>
    </message>
    <message>
        <source>median init %1</source>
        <translation>mittlerer Init %1</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Parallelität</translation>
    </message>
    <message>
        <source>not known by alias or trigger</source>
        <translation>nach Alias oder Auslöser nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>busy environments of the limit</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>at most · mean %1</source>
        <translation>höchstens · im Mittel %1</translation>
    </message>
    <message>
        <source>%1 busy · %2 idle</source>
        <translation>%1 aktiv · %2 untätig</translation>
    </message>
    <message>
        <source>%1 starting</source>
        <translation>%1 startet</translation>
    </message>
    <message>
        <source>Async queue</source>
        <translation>Asynchrone Warteschlange</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>ältestes %1</translation>
    </message>
    <message>
        <source>no event waits</source>
        <translation>kein Ereignis wartet</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>MMM yyyy</source>
        <comment>QDate format of a month on a chart&apos;s axis</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>QDate format of a day on a chart&apos;s axis</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>QDate format of a full date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one moment to another</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>TracePictures</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>init</source>
        <translation>Init</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>handler, failed</source>
        <translation>Handler, fehlgeschlagen</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how it was called, how it ended</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Queue of %1</source>
        <comment>a function&apos;s queue of asynchronous events</comment>
        <translation>Warteschlange von %1</translation>
    </message>
</context>
<context>
    <name>Triggers</name>
    <message>
        <source>Alexa skill</source>
        <translation>Alexa-Skill</translation>
    </message>
    <message>
        <source>Requests of a voice assistant&apos;s skill</source>
        <translation>Anfragen des Skills eines Sprachassistenten</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>REST-API</translation>
    </message>
    <message>
        <source>Requests to a path of an API</source>
        <translation>Anfragen an einen Pfad einer API</translation>
    </message>
    <message>
        <source>CloudWatch event</source>
        <translation>CloudWatch-Event</translation>
    </message>
    <message>
        <source>Events of the default bus that match a pattern</source>
        <translation>Events des Standardbusses, die auf ein Muster passen</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Log-Zeilen</translation>
    </message>
    <message>
        <source>Lines of a log group that match a pattern</source>
        <translation>Zeilen einer Log-Gruppe, die auf ein Muster passen</translation>
    </message>
    <message>
        <source>User pool</source>
        <translation>Benutzerpool</translation>
    </message>
    <message>
        <source>Sign-ups and sign-ins of a user pool</source>
        <translation>Registrierungen und Anmeldungen eines Benutzerpools</translation>
    </message>
    <message>
        <source>DocumentDB</source>
        <translation>DocumentDB</translation>
    </message>
    <message>
        <source>Changes of documents</source>
        <translation>Änderungen von Dokumenten</translation>
    </message>
    <message>
        <source>DynamoDB stream</source>
        <translation>DynamoDB-Stream</translation>
    </message>
    <message>
        <source>Changes of a table&apos;s items, in batches</source>
        <translation>Änderungen an Elementen einer Tabelle, in Batches</translation>
    </message>
    <message>
        <source>EventBridge rule</source>
        <translation>EventBridge-Regel</translation>
    </message>
    <message>
        <source>Events of a bus that match a pattern</source>
        <translation>Events eines Busses, die auf ein Muster passen</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>HTTP-API</translation>
    </message>
    <message>
        <source>Requests to a path, the plain way</source>
        <translation>Anfragen an einen Pfad, auf die einfache Art</translation>
    </message>
    <message>
        <source>IoT rule</source>
        <translation>IoT-Regel</translation>
    </message>
    <message>
        <source>Messages of devices that a query selects</source>
        <translation>Gerätenachrichten, die eine Abfrage auswählt</translation>
    </message>
    <message>
        <source>Kinesis stream</source>
        <translation>Kinesis-Stream</translation>
    </message>
    <message>
        <source>Records of a stream, in batches</source>
        <translation>Datensätze eines Streams, in Batches</translation>
    </message>
    <message>
        <source>Message broker</source>
        <translation>Nachrichtenbroker</translation>
    </message>
    <message>
        <source>Messages of ActiveMQ or RabbitMQ</source>
        <translation>Nachrichten von ActiveMQ oder RabbitMQ</translation>
    </message>
    <message>
        <source>Kafka (MSK)</source>
        <translation>Kafka (MSK)</translation>
    </message>
    <message>
        <source>Records of Kafka topics</source>
        <translation>Datensätze von Kafka-Topics</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>S3-Bucket</translation>
    </message>
    <message>
        <source>Objects that are made or removed</source>
        <translation>Objekte, die angelegt oder entfernt werden</translation>
    </message>
    <message>
        <source>SNS topic</source>
        <translation>SNS-Topic</translation>
    </message>
    <message>
        <source>Messages of a topic</source>
        <translation>Nachrichten eines Topics</translation>
    </message>
    <message>
        <source>SQS queue</source>
        <translation>SQS-Warteschlange</translation>
    </message>
    <message>
        <source>Messages of a queue, in batches</source>
        <translation>Nachrichten einer Warteschlange, in Batches</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>At fixed times, by a rule</source>
        <translation>Zu festen Zeiten, durch eine Regel</translation>
    </message>
    <message>
        <source>Schedule (Scheduler)</source>
        <translation>Zeitplan (Scheduler)</translation>
    </message>
    <message>
        <source>At fixed times in a time zone, or once</source>
        <translation>Zu festen Zeiten in einer Zeitzone, oder einmalig</translation>
    </message>
    <message>
        <source>Kafka (own)</source>
        <translation>Kafka (eigenes)</translation>
    </message>
    <message>
        <source>Records of topics of your own Kafka</source>
        <translation>Datensätze von Topics eines eigenen Kafka</translation>
    </message>
</context>
<context>
    <name>TuningWords</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>Speicher reichte nicht</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>more than half failed</source>
        <translation>mehr als die Hälfte schlug fehl</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>less than %1 % above the memory used</source>
        <translation>weniger als %1 % über dem genutzten Speicher</translation>
    </message>
    <message>
        <source>when measured</source>
        <translation>bei der Messung</translation>
    </message>
    <message>
        <source>best value</source>
        <translation>bester Wert</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>ausgewogen</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>am schnellsten</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>this machine has fewer CPUs</source>
        <translation>diese Maschine hat weniger CPUs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95 % of medians</source>
        <translation>95 % der Mediane</translation>
    </message>
    <message>
        <source>IQR</source>
        <translation>IQR</translation>
    </message>
    <message>
        <source>Init and first</source>
        <translation>Init und erster</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Genutzter Speicher</translation>
    </message>
    <message>
        <source>arm64 / million</source>
        <translation>arm64 / Million</translation>
    </message>
    <message>
        <source>x86_64 / million</source>
        <translation>x86_64 / Million</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>init, first invocation</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>best value %1</source>
        <translation>bester Wert %1</translation>
    </message>
    <message numerus="yes">
        <source>median %1 (95 %: %2 to %3), quartiles %4 and %5, median deviation %6, p95 %7, of %n</source>
        <translation>
            <numerusform>Median %1 (95 %: %2 bis %3), Quartile %4 und %5, mediane Abweichung %6, p95 %7, von %n</numerusform>
            <numerusform>Median %1 (95 %: %2 bis %3), Quartile %4 und %5, mediane Abweichung %6, p95 %7, von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no price is known</source>
        <comment>architecture</comment>
        <translation>%1: kein Preis bekannt</translation>
    </message>
    <message>
        <source>%1: %2 (95 %: %3 to %4)</source>
        <comment>architecture, cost and its interval</comment>
        <translation>%1: %2 (95 %: %3 bis %4)</translation>
    </message>
    <message>
        <source>measured %1 with %2</source>
        <translation>gemessen %1 mit %2</translation>
    </message>
    <message>
        <source>CPU: %1 MB ÷ 1,769 MB = %2 of a processor of this machine; its processes were held back for %3</source>
        <translation>CPU: %1 MB ÷ 1.769 MB = %2 eines Prozessors dieser Maschine; ihre Prozesse wurden %3 zurückgehalten</translation>
    </message>
    <message>
        <source>Warm invocations</source>
        <translation>Warme Aufrufe</translation>
    </message>
    <message>
        <source>First invocations</source>
        <translation>Erste Aufrufe</translation>
    </message>
    <message>
        <source>Init before them</source>
        <translation>Init davor</translation>
    </message>
    <message>
        <source>A million warm invocations, list price: requests, and billed milliseconds × memory</source>
        <translation>Eine Million warmer Aufrufe, Listenpreis: Anfragen und berechnete Millisekunden × Speicher</translation>
    </message>
    <message>
        <source>A million first invocations, init billed</source>
        <translation>Eine Million erster Aufrufe, Init berechnet</translation>
    </message>
    <message>
        <source>Memory used at most: %1 here, %2 at any size</source>
        <translation>Höchster genutzter Speicher: %1 hier, %2 bei irgendeiner Größe</translation>
    </message>
    <message numerus="yes">
        <source>%n invocations ended badly, the first with: %1</source>
        <translation>
            <numerusform>%n Aufruf endete schlecht: %1</numerusform>
            <numerusform>%n Aufrufe endeten schlecht, der erste mit: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Intervals are by 2,000 resamples of each event&apos;s values (bootstrap). Best value: the lowest cost, of those its interval cannot tell apart the fastest. Fastest: the lowest median, likewise the cheapest. Balanced: the least of half the share of the highest cost and half of the longest time. Knee: the size on the Pareto front farthest below the line between its ends (Kneedle). The other architecture is priced for the same time.</source>
        <translation>Intervalle aus 2.000 Neuziehungen der Werte jedes Ereignisses (Bootstrap). Bester Wert: die geringsten Kosten, unter denen, die ihr Intervall nicht unterscheidet, die schnellste Größe. Am schnellsten: der kleinste Median, ebenso die günstigste. Ausgewogen: die kleinste Summe aus halbem Anteil an den höchsten Kosten und halbem Anteil an der längsten Zeit. Knie: die Größe der Pareto-Front, die am weitesten unter der Linie zwischen deren Enden liegt (Kneedle). Die andere Architektur ist für dieselbe Zeit bewertet.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>function, memory size</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>warm calls, first calls</comment>
        <translation>%1 + %2</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n file(s)?</source>
        <translation>
            <numerusform>Änderungen an %n Datei speichern?</numerusform>
            <numerusform>Änderungen an %n Dateien speichern?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>Sonst gehen sie verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>VersionRows</name>
    <message>
        <source>Variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>Log format</source>
        <translation>Log-Format</translation>
    </message>
    <message>
        <source>Level of the function</source>
        <translation>Stufe der Funktion</translation>
    </message>
    <message>
        <source>Level of the platform</source>
        <translation>Stufe der Plattform</translation>
    </message>
    <message>
        <source>Log group</source>
        <translation>Log-Gruppe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Layer %1</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Dead Letters</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Tracing</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Code size</source>
        <translation>Codegröße</translation>
    </message>
    <message>
        <source>Code SHA-256</source>
        <translation>SHA-256 des Codes</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>alias and its main version, share in percent</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2 %3 %, %4 %5 %</source>
        <translation>%1 → %2 %3 %, %4 %5 %</translation>
    </message>
</context>
<context>
    <name>WorkspaceEdits</name>
    <message>
        <source>%1 was created.</source>
        <translation>%1 wurde angelegt.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>%1 is a copy of %2.</source>
        <translation>%1 ist eine Kopie von %2.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 was taken away again.</source>
        <translation>%1 wurde wieder entfernt.</translation>
    </message>
    <message>
        <source>%1 is %2 again.</source>
        <translation>%1 heißt wieder %2.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ist wieder da.</translation>
    </message>
    <message>
        <source>Undo creating %1</source>
        <translation>Anlegen von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Redo creating %1</source>
        <translation>Anlegen von %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Undo renaming %1 to %2</source>
        <translation>Umbenennen von %1 in %2 rückgängig machen</translation>
    </message>
    <message>
        <source>Redo renaming %1 to %2</source>
        <translation>Umbenennen von %1 in %2 wiederherstellen</translation>
    </message>
    <message>
        <source>Undo duplicating %1</source>
        <translation>Duplizieren von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Redo duplicating %1</source>
        <translation>Duplizieren von %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Undo deleting %1</source>
        <translation>Löschen von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Redo deleting %1</source>
        <translation>Löschen von %1 wiederherstellen</translation>
    </message>
</context>
<context>
    <name>updraft::ActivityPanel</name>
    <message>
        <source>Invocations</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>Live-Log</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Probleme %1</translation>
    </message>
    <message>
        <source>Show the invocations</source>
        <translation>Aufrufe anzeigen</translation>
    </message>
    <message>
        <source>Show the live log</source>
        <translation>Live-Log anzeigen</translation>
    </message>
    <message>
        <source>Show the environments</source>
        <translation>Umgebungen anzeigen</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Probleme anzeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>Alle Funktionen</translation>
    </message>
    <message>
        <source>Show the activity of all functions (%1)</source>
        <translation>Aktivität aller Funktionen anzeigen (%1)</translation>
    </message>
</context>
<context>
    <name>updraft::AlarmChart</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>in alarm</source>
        <translation>im Alarm</translation>
    </message>
    <message>
        <source>No data in this time</source>
        <translation>Keine Daten in dieser Zeit</translation>
    </message>
    <message>
        <source>It would not have been in alarm in the last %1.</source>
        <translation>In den letzten %1 wäre er nicht im Alarm gewesen.</translation>
    </message>
    <message>
        <source>There is no data of the last %1.</source>
        <translation>Für die letzten %1 gibt es keine Daten.</translation>
    </message>
    <message numerus="yes">
        <source>It would have been in alarm %n time(s) in the last %1, for %2 in all.</source>
        <translation>
            <numerusform>Er wäre in den letzten %1 %n-mal im Alarm gewesen, insgesamt %2.</numerusform>
            <numerusform>Er wäre in den letzten %1 %n-mal im Alarm gewesen, insgesamt %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::AlarmDialog</name>
    <message>
        <source>New alarm</source>
        <translation>Neuer Alarm</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No workspace is being served: alarms cannot be changed now.</source>
        <translation>Es läuft kein Arbeitsbereich: Alarme lassen sich jetzt nicht ändern.</translation>
    </message>
</context>
<context>
    <name>updraft::AlarmEdits</name>
    <message>
        <source>There is an alarm called “%1” already: choose another name.</source>
        <translation>Es gibt schon einen Alarm namens „%1“: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A workspace can have %1 alarms: delete one first.</source>
        <translation>Ein Arbeitsbereich kann %1 Alarme haben: Löschen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>That did not work: %1.</source>
        <translation>Das ging nicht: %1.</translation>
    </message>
</context>
<context>
    <name>updraft::AlarmForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Metrik</translation>
    </message>
    <message>
        <source>&amp;Function</source>
        <translation>&amp;Funktion</translation>
    </message>
    <message>
        <source>&amp;Alarm when it is</source>
        <translation>&amp;Alarm, wenn sie</translation>
    </message>
    <message>
        <source>f&amp;or</source>
        <translation>f&amp;ür</translation>
    </message>
    <message>
        <source>Missing &amp;data</source>
        <translation>Fehlende &amp;Daten</translation>
    </message>
    <message>
        <source>of</source>
        <comment>2 of 3 periods</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>periods of</source>
        <translation>Perioden zu</translation>
    </message>
    <message>
        <source>Name of the alarm</source>
        <translation>Name des Alarms</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Was überwacht wird</translation>
    </message>
    <message>
        <source>Statistic: choose one or type a percentile such as p99.5</source>
        <translation>Statistik: Wählen Sie eine oder geben Sie ein Perzentil wie p99.5 ein</translation>
    </message>
    <message>
        <source>Whose invocations count</source>
        <translation>Wessen Aufrufe zählen</translation>
    </message>
    <message>
        <source>Only of a version or an alias</source>
        <translation>Nur einer Version oder eines Alias</translation>
    </message>
    <message>
        <source>How the value compares with the threshold</source>
        <translation>Wie sich der Wert zur Schwelle verhält</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>How many periods must breach the threshold</source>
        <translation>Wie viele Perioden die Schwelle verletzen müssen</translation>
    </message>
    <message>
        <source>How many periods are looked at</source>
        <translation>Wie viele Perioden betrachtet werden</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>Länge einer Periode</translation>
    </message>
    <message>
        <source>What a period without data counts as</source>
        <translation>Als was eine Periode ohne Daten zählt</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle Versionen</translation>
    </message>
    <message>
        <source>Alias %1</source>
        <translation>Alias %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>Alle Funktionen</translation>
    </message>
</context>
<context>
    <name>updraft::AlarmModel</name>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>updraft::AlarmNotices</name>
    <message>
        <source>Alarm: %1</source>
        <translation>Alarm: %1</translation>
    </message>
    <message>
        <source>All is well again: %1</source>
        <translation>Alles ist wieder gut: %1</translation>
    </message>
    <message>
        <source>%1, of: %2. %3</source>
        <comment>condition, whose, why</comment>
        <translation>%1, von: %2. %3</translation>
    </message>
</context>
<context>
    <name>updraft::AlarmsPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New alarm …</source>
        <translation>Neuer Alarm …</translation>
    </message>
    <message>
        <source>Watch a metric</source>
        <translation>Eine Metrik überwachen</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Change the chosen alarm</source>
        <translation>Den gewählten Alarm ändern</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>Duplizieren …</translation>
    </message>
    <message>
        <source>Make another alarm like the chosen one</source>
        <translation>Einen weiteren Alarm wie den gewählten anlegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the chosen alarm; this can be undone</source>
        <translation>Den gewählten Alarm löschen; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>No alarms yet. An alarm watches a metric, such as the error share or the 95th percentile of the duration,
and tells you here, in the status line and on the desktop when it crosses a threshold.</source>
        <translation>Noch keine Alarme. Ein Alarm überwacht eine Metrik, etwa den Fehleranteil oder das 95. Perzentil der Dauer,
und meldet sich hier, in der Statuszeile und auf dem Desktop, wenn sie eine Schwelle überschreitet.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Do not evaluate the chosen alarm any more (Space)</source>
        <translation>Den gewählten Alarm nicht mehr auswerten (Leertaste)</translation>
    </message>
    <message>
        <source>Evaluate the chosen alarm again (Space)</source>
        <translation>Den gewählten Alarm wieder auswerten (Leertaste)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an alarm&apos;s name, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (Kopie %2)</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bring the alarm “%1” back</source>
        <translation>Den Alarm „%1“ zurückholen</translation>
    </message>
</context>
<context>
    <name>updraft::AliasCard</name>
    <message>
        <source>from the template</source>
        <translation>aus dem Template</translation>
    </message>
    <message>
        <source>The template made this alias. What is changed here holds until the template says something else.</source>
        <translation>Das Template hat diesen Alias angelegt. Änderungen hier gelten, bis das Template etwas anderes vorgibt.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Version of alias %1</source>
        <translation>Version des Alias %1</translation>
    </message>
    <message>
        <source>Second version of alias %1</source>
        <translation>Zweite Version des Alias %1</translation>
    </message>
    <message>
        <source>Share of the second version of alias %1, in percent</source>
        <translation>Anteil der zweiten Version des Alias %1, in Prozent</translation>
    </message>
    <message>
        <source>Share of invocations that go to the second version</source>
        <translation>Anteil der Aufrufe, die an die zweite Version gehen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete alias %1</source>
        <translation>Alias %1 löschen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>Auf %1 zurückrollen</translation>
    </message>
    <message>
        <source>There is no older version to go back to.</source>
        <translation>Es gibt keine ältere Version zum Zurückrollen.</translation>
    </message>
    <message>
        <source>All traffic goes to %1 at once</source>
        <translation>Der gesamte Traffic geht sofort an %1</translation>
    </message>
    <message>
        <source>no other</source>
        <translation>keine weitere</translation>
    </message>
</context>
<context>
    <name>updraft::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Of everything but the editors</source>
        <translation>Für alles außer den Editoren</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>updraft::BarChart</name>
    <message>
        <source>expected: %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s), together %1</source>
        <translation>
            <numerusform>%n Balken, zusammen %1</numerusform>
            <numerusform>%n Balken, zusammen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>half of what may come: %1 to %2</source>
        <comment>values</comment>
        <translation>die Hälfte des Möglichen: %1 bis %2</translation>
    </message>
    <message>
        <source>four fifths: %1 to %2</source>
        <comment>values</comment>
        <translation>vier Fünftel: %1 bis %2</translation>
    </message>
</context>
<context>
    <name>updraft::BudgetDialog</name>
    <message>
        <source>New budget</source>
        <translation>Neues Budget</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No workspace is being served: budgets cannot be changed now.</source>
        <translation>Kein Arbeitsbereich ist in Betrieb: Budgets können jetzt nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>updraft::BudgetEdits</name>
    <message>
        <source>There is a budget called “%1” already: choose another name.</source>
        <translation>Es gibt schon ein Budget namens „%1“: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A workspace can have %1 budgets: delete one first.</source>
        <translation>Ein Arbeitsbereich kann %1 Budgets haben: Löschen Sie erst eines.</translation>
    </message>
    <message>
        <source>That did not work: %1.</source>
        <translation>Das gelang nicht: %1.</translation>
    </message>
</context>
<context>
    <name>updraft::BudgetForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Limit in US dollars</source>
        <translation>&amp;Grenze in US-Dollar</translation>
    </message>
    <message>
        <source>&amp;Warn at</source>
        <translation>&amp;Warnen ab</translation>
    </message>
    <message>
        <source> % of it</source>
        <translation> % davon</translation>
    </message>
    <message>
        <source>No warning before it is used up</source>
        <translation>Keine Warnung, bevor es aufgebraucht ist</translation>
    </message>
    <message>
        <source>Warn when the month is expected to end &amp;over it</source>
        <translation>Warnen, wenn der Monat voraussichtlich &amp;darüber endet</translation>
    </message>
    <message>
        <source>&amp;Stop the function when it is used up</source>
        <translation>Die Funktion &amp;anhalten, wenn es aufgebraucht ist</translation>
    </message>
    <message>
        <source>Wa&amp;tch this budget</source>
        <translation>Dieses Budget über&amp;wachen</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>The whole workspace</source>
        <translation>Der ganze Arbeitsbereich</translation>
    </message>
    <message>
        <source>Name of the budget</source>
        <translation>Name des Budgets</translation>
    </message>
    <message>
        <source>Whose cost counts</source>
        <translation>Wessen Kosten zählen</translation>
    </message>
    <message>
        <source>How much may be spent</source>
        <translation>Wie viel ausgegeben werden darf</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>In welcher Zeit</translation>
    </message>
    <message>
        <source>Share of the limit from which to warn</source>
        <translation>Anteil der Grenze, ab dem gewarnt wird</translation>
    </message>
    <message>
        <source>Give an amount, such as %1</source>
        <translation>Geben Sie einen Betrag an, etwa %1</translation>
    </message>
    <message>
        <source>The limit must be above 0</source>
        <translation>Die Grenze muss über 0 liegen</translation>
    </message>
    <message>
        <source>Give the budget a name</source>
        <translation>Geben Sie dem Budget einen Namen</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>Der Name ist zu lang</translation>
    </message>
    <message>
        <source>There is a budget of this name already</source>
        <translation>Es gibt schon ein Budget dieses Namens</translation>
    </message>
    <message>
        <source>&amp;Priced on</source>
        <translation>&amp;Bewertet nach</translation>
    </message>
    <message>
        <source>Months and days are counted by UTC. The free grant counts for the workspace, which an account shares; a function is held against what it costs without. A function that is stopped takes no further calls until you let it.</source>
        <translation>Monate und Tage zählen nach UTC. Das Freikontingent zählt für den Arbeitsbereich, wie ein Konto es teilt; bei einer Funktion zählt, was sie ohne es kostet. Eine angehaltene Funktion nimmt keine Aufrufe an, bis Sie es erlauben.</translation>
    </message>
    <message>
        <source>On which price list</source>
        <translation>Nach welcher Preisliste</translation>
    </message>
</context>
<context>
    <name>updraft::BudgetModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Priced on</source>
        <translation>Bewertet nach</translation>
    </message>
</context>
<context>
    <name>updraft::BudgetsCard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Loops that cost money</source>
        <translation>Schleifen, die Geld kosten</translation>
    </message>
    <message>
        <source>New budget …</source>
        <translation>Neues Budget …</translation>
    </message>
    <message>
        <source>Set a limit and be told before it is reached</source>
        <translation>Eine Grenze setzen und gewarnt werden, bevor sie erreicht ist</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Change the chosen budget</source>
        <translation>Das gewählte Budget ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the chosen budget; this can be undone</source>
        <translation>Das gewählte Budget löschen; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Stop the function</source>
        <translation>Funktion anhalten</translation>
    </message>
    <message>
        <source>Take no further calls of the function until you let it run again</source>
        <translation>Keine weiteren Aufrufe der Funktion annehmen, bis Sie sie wieder laufen lassen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Go to the function</source>
        <translation>Zur Funktion gehen</translation>
    </message>
    <message>
        <source>No budgets yet. A budget limits what the workspace or a function may cost in a month or on a day, and tells you here, in the status line and on the desktop before it is used up.</source>
        <translation>Noch keine Budgets. Ein Budget begrenzt, was der Arbeitsbereich oder eine Funktion in einem Monat oder an einem Tag kosten darf, und warnt Sie hier, in der Statuszeile und auf dem Desktop, bevor es aufgebraucht ist.</translation>
    </message>
    <message>
        <source>None were found since the workspace was opened. Functions that call themselves over and over, and events that are retried over and over, are listed here with what they would cost in an hour.</source>
        <translation>Seit der Arbeitsbereich geöffnet wurde, wurden keine gefunden. Funktionen, die sich immer wieder selbst aufrufen, und Ereignisse, die immer wieder wiederholt werden, stehen hier mit dem, was sie in einer Stunde kosten würden.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Je Stunde</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Let %1 run again</source>
        <translation>%1 wieder laufen lassen</translation>
    </message>
    <message>
        <source>%1 takes no calls: a budget or the guard against loops stopped it</source>
        <translation>%1 nimmt keine Aufrufe an: Ein Budget oder der Schleifenwächter hat sie angehalten</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bring the budget “%1” back</source>
        <translation>Das Budget „%1“ zurückholen</translation>
    </message>
</context>
<context>
    <name>updraft::BuildView</name>
    <message>
        <source>Output of the build</source>
        <translation>Ausgabe des Builds</translation>
    </message>
    <message>
        <source>%1 is running …</source>
        <translation>%1 läuft …</translation>
    </message>
    <message>
        <source>Built. The function can be invoked.</source>
        <translation>Build fertig. Die Funktion kann aufgerufen werden.</translation>
    </message>
    <message>
        <source>%1 failed. The function is there; mend what the output says and run it again.</source>
        <translation>%1 ist fehlgeschlagen. Die Funktion ist angelegt; beheben, was die Ausgabe meldet, und erneut ausführen.</translation>
    </message>
    <message>
        <source>%1 was stopped. Run it in the function&apos;s folder before you invoke.</source>
        <translation>%1 wurde angehalten. Vor dem Aufrufen im Ordner der Funktion ausführen.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 konnte nicht gestartet werden: %2</translation>
    </message>
</context>
<context>
    <name>updraft::CallOptions</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Client context</source>
        <translation>Client-Kontext</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Auf Antwort warten</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asynchron</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>JSON, or nothing</source>
        <translation>JSON oder nichts</translation>
    </message>
    <message>
        <source>The version or alias that is called</source>
        <translation>Die aufgerufene Version oder der Alias</translation>
    </message>
    <message>
        <source>Asynchronous calls are queued and retried; a dry run only checks that the call is allowed</source>
        <translation>Asynchrone Aufrufe werden eingereiht und wiederholt; ein Probelauf prüft nur, ob der Aufruf erlaubt ist</translation>
    </message>
    <message>
        <source>How often the event is sent</source>
        <translation>Wie oft das Event gesendet wird</translation>
    </message>
    <message>
        <source>How many of them may run at the same time</source>
        <translation>Wie viele davon gleichzeitig laufen dürfen</translation>
    </message>
    <message>
        <source>What a mobile client would send along</source>
        <translation>Was ein mobiler Client mitsenden würde</translation>
    </message>
    <message>
        <source>Version, kind of call, repetitions</source>
        <translation>Version, Art des Aufrufs, Wiederholungen</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>how often</comment>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>version, kind of call, how often</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <translation>
            <numerusform>%n gleichzeitig</numerusform>
            <numerusform>%n gleichzeitig</numerusform>
        </translation>
    </message>
    <message>
        <source>Options of the call: %1</source>
        <translation>Optionen des Aufrufs: %1</translation>
    </message>
</context>
<context>
    <name>updraft::CardDialog</name>
    <message>
        <source>Add a card</source>
        <translation>Karte hinzufügen</translation>
    </message>
    <message>
        <source>Edit a card</source>
        <translation>Karte bearbeiten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>updraft::CardForm</name>
    <message>
        <source>&amp;Shows</source>
        <translation>&amp;Zeigt</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>columns wide,</source>
        <comment>before: a number</comment>
        <translation>Spalten breit,</translation>
    </message>
    <message>
        <source>rows high</source>
        <comment>before: a number</comment>
        <translation>Zeilen hoch</translation>
    </message>
    <message>
        <source>What the card shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <source>Statistic: choose one or type a percentile such as p99.5</source>
        <translation>Statistik: Wählen Sie eine oder geben Sie ein Perzentil wie p99.5 ein</translation>
    </message>
    <message>
        <source>Title of the card; empty: what it shows</source>
        <translation>Titel der Karte; leer: was sie zeigt</translation>
    </message>
    <message>
        <source>How many columns wide</source>
        <translation>Wie viele Spalten breit</translation>
    </message>
    <message>
        <source>How many rows high</source>
        <translation>Wie viele Zeilen hoch</translation>
    </message>
    <message>
        <source>Metric: %1</source>
        <translation>Metrik: %1</translation>
    </message>
    <message>
        <source>There is no such statistic: choose one from the list or type a percentile such as p99.</source>
        <translation>Diese Statistik gibt es nicht: Wählen Sie eine aus der Liste oder geben Sie ein Perzentil wie p99 ein.</translation>
    </message>
    <message>
        <source>This metric has no percentiles: choose another statistic.</source>
        <translation>Diese Metrik hat keine Perzentile: Wählen Sie eine andere Statistik.</translation>
    </message>
</context>
<context>
    <name>updraft::CardGrip</name>
    <message>
        <source>Drag to make the card larger or smaller (Alt+Shift+arrow keys)</source>
        <translation>Ziehen, um die Karte größer oder kleiner zu machen (Alt+Umschalt+Pfeiltasten)</translation>
    </message>
    <message>
        <source>Size of the card</source>
        <translation>Größe der Karte</translation>
    </message>
</context>
<context>
    <name>updraft::CardView</name>
    <message>
        <source>Edit card …</source>
        <translation>Karte bearbeiten …</translation>
    </message>
    <message>
        <source>Duplicate card</source>
        <translation>Karte duplizieren</translation>
    </message>
    <message>
        <source>Remove card</source>
        <translation>Karte entfernen</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Niedriger</translation>
    </message>
    <message>
        <source>Move and resize</source>
        <translation>Verschieben und Größe ändern</translation>
    </message>
    <message>
        <source>What can be done with this card</source>
        <translation>Was sich mit dieser Karte tun lässt</translation>
    </message>
    <message>
        <source>What can be done with “%1”</source>
        <translation>Was sich mit „%1“ tun lässt</translation>
    </message>
</context>
<context>
    <name>updraft::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <comment>a series of a chart</comment>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>%1: click or press Space to hide it</source>
        <translation>%1: mit Klick oder Leertaste ausblenden</translation>
    </message>
    <message>
        <source>%1: click or press Space to show it</source>
        <translation>%1: mit Klick oder Leertaste einblenden</translation>
    </message>
</context>
<context>
    <name>updraft::ChartMenu</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the picture and its figures</source>
        <translation>Bild und Werte kopieren</translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation>Als SVG kopieren</translation>
    </message>
    <message>
        <source>Copy a picture that can be drawn at any size</source>
        <translation>Ein Bild kopieren, das sich in jeder Größe zeichnen lässt</translation>
    </message>
    <message>
        <source>Copy figures as CSV</source>
        <translation>Werte als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy the figures as a table</source>
        <translation>Die Werte als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern …</translation>
    </message>
    <message>
        <source>Save the picture, at twice the size of the screen</source>
        <translation>Das Bild in doppelter Bildschirmgröße speichern</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern …</translation>
    </message>
    <message>
        <source>Save a picture that can be drawn at any size</source>
        <translation>Ein Bild speichern, das sich in jeder Größe zeichnen lässt</translation>
    </message>
    <message>
        <source>Save figures as CSV…</source>
        <translation>Werte als CSV speichern …</translation>
    </message>
    <message>
        <source>Save the figures as a table</source>
        <translation>Die Werte als Tabelle speichern</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Die Datei in ihrem Ordner zeigen</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Choose another folder or free some space.</source>
        <translation>%1 wurde nicht gespeichert: %2. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>updraft::ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
</context>
<context>
    <name>updraft::ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>updraft::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Name of an action, function, file or setting</source>
        <translation>Name einer Aktion, Funktion, Datei oder Einstellung</translation>
    </message>
    <message>
        <source>Type the name of an action, function, file or setting</source>
        <translation>Namen einer Aktion, Funktion, Datei oder Einstellung eingeben</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>Nichts hat einen solchen Namen.</translation>
    </message>
</context>
<context>
    <name>updraft::CompareView</name>
    <message>
        <source>Back to versions</source>
        <translation>Zurück zu den Versionen</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Abweichende Einstellungen</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Abweichende Dateien</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>The settings are the same</source>
        <translation>Die Einstellungen sind gleich</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ</source>
        <translation>
            <numerusform>%n Einstellung weicht ab</numerusform>
            <numerusform>%n Einstellungen weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>− %1</source>
        <translation>− %1</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>The code is the same</source>
        <translation>Der Code ist gleich</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ</source>
        <translation>
            <numerusform>%n Datei weicht ab</numerusform>
            <numerusform>%n Dateien weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the code …</source>
        <translation>Code wird verglichen …</translation>
    </message>
    <message>
        <source>The code cannot be compared: %1</source>
        <translation>Der Code kann nicht verglichen werden: %1</translation>
    </message>
    <message>
        <source>There are too many files; these were found to differ</source>
        <translation>Es sind zu viele Dateien; diese weichen ab, soweit gefunden</translation>
    </message>
    <message>
        <source>%1 is no text; its bytes differ.</source>
        <translation>%1 ist kein Text; die Bytes weichen ab.</translation>
    </message>
    <message>
        <source>%1 is too large to be shown line by line.</source>
        <translation>%1 ist zu groß für eine zeilenweise Anzeige.</translation>
    </message>
</context>
<context>
    <name>updraft::ComparisonCard</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>The 7 days before</source>
        <translation>Die 7 Tage davor</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>whatever runs</source>
        <translation>was auch läuft</translation>
    </message>
    <message>
        <source>By function</source>
        <translation>Nach Funktion</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Nach Ursache</translation>
    </message>
    <message>
        <source>Choose what was before and what is after</source>
        <translation>Wählen Sie, was davor war und was danach ist</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n request(s)</source>
        <translation>
            <numerusform>%1: %n Anfrage</numerusform>
            <numerusform>%1: %n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>per million requests, </source>
        <translation>je Million Anfragen, </translation>
    </message>
    <message>
        <source>at list price without the free grant, which hides what little loads cost</source>
        <translation>zum Listenpreis ohne Freikontingent, das verbirgt, was wenig Last kostet</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>davor %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>danach %1</translation>
    </message>
    <message>
        <source>after − before = %1 (%2)</source>
        <translation>danach − davor = %1 (%2)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>Davor und danach: %1</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Davor und danach</translation>
    </message>
    <message>
        <source>Two periods</source>
        <translation>Zwei Zeiträume</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Zwei Versionen</translation>
    </message>
    <message>
        <source>Per million requests</source>
        <translation>Je Million Anfragen</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Where the numbers of requests differ, compare per million</source>
        <translation>Wo die Zahl der Anfragen verschieden ist, je Million vergleichen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>In Prozent</translation>
    </message>
</context>
<context>
    <name>updraft::Completer</name>
    <message>
        <source>Complete</source>
        <translation>Vervollständigen</translation>
    </message>
</context>
<context>
    <name>updraft::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>updraft::ConfigurationPage</name>
    <message>
        <source>Search all settings</source>
        <translation>Alle Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search all settings of the function</source>
        <translation>Alle Einstellungen der Funktion durchsuchen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo in the template</source>
        <translation>Im Template rückgängig machen</translation>
    </message>
    <message>
        <source>Redo in the template</source>
        <translation>Im Template wiederherstellen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Configuration of the function</source>
        <translation>Konfiguration der Funktion</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Choose a function to see its configuration.</source>
        <translation>Eine Funktion wählen, um ihre Konfiguration zu sehen.</translation>
    </message>
    <message>
        <source>The template cannot be read, so nothing can be changed here: %1</source>
        <translation>Das Template kann nicht gelesen werden, deshalb lässt sich hier nichts ändern: %1</translation>
    </message>
    <message>
        <source>There is no function of this name.</source>
        <translation>Es gibt keine Funktion dieses Namens.</translation>
    </message>
    <message>
        <source>This function was made through the API and is not in the template, so it can only be looked at here. Change it the way it was made, or describe it in template.yaml.</source>
        <translation>Diese Funktion wurde über die API angelegt und steht nicht im Template, deshalb kann sie hier nur angesehen werden. Auf demselben Weg ändern oder in template.yaml beschreiben.</translation>
    </message>
</context>
<context>
    <name>updraft::CostExports</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 wurde nicht gespeichert: %2</translation>
    </message>
    <message>
        <source>There is no bill to export yet</source>
        <translation>Es gibt noch keine Rechnung zum Exportieren</translation>
    </message>
    <message>
        <source>Save FOCUS rows</source>
        <translation>FOCUS-Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>YAML files (*.yml *.yaml)</source>
        <translation>YAML-Dateien (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>Save usage for Infracost</source>
        <translation>Nutzung für Infracost sichern</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>updraft::CostMode</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>%1 since the month began, on %2</source>
        <translation>%1 seit Monatsbeginn, mit %2</translation>
    </message>
</context>
<context>
    <name>updraft::CostNotices</name>
    <message>
        <source>Within budget again: %1</source>
        <translation>Wieder im Budget: %1</translation>
    </message>
    <message>
        <source>Budget %1: %2</source>
        <comment>name, state</comment>
        <translation>Budget %1: %2</translation>
    </message>
    <message>
        <source>Stop the function</source>
        <translation>Funktion anhalten</translation>
    </message>
</context>
<context>
    <name>updraft::CostRowsModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2
Double-click to see what it is made of</source>
        <translation>%1: %2
Doppelklick zeigt, woraus es besteht</translation>
    </message>
    <message>
        <source>Share of the billed time that is starts</source>
        <translation>Anteil der Starts an der berechneten Zeit</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>GB-s</source>
        <translation>GB-s</translation>
    </message>
    <message>
        <source>Init</source>
        <translation>Init</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Of the month. The free grant: %1</source>
        <translation>Des Monats. Das Freikontingent: %1</translation>
    </message>
</context>
<context>
    <name>updraft::CostStrip</name>
    <message>
        <source>Traffic %1</source>
        <comment>times</comment>
        <translation>Verkehr %1</translation>
    </message>
    <message>
        <source>Which month</source>
        <translation>Welcher Monat</translation>
    </message>
    <message>
        <source>On which price list</source>
        <translation>Nach welcher Preisliste</translation>
    </message>
    <message>
        <source>Whose cost is told apart</source>
        <translation>Wessen Kosten unterschieden werden</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>What the month would cost at so many times the traffic; marks: a free grant ends or the next tier begins. Double-click: as recorded</source>
        <translation>Was der Monat beim Vielfachen des Verkehrs kosten würde; Marken: ein Freikontingent endet oder die nächste Stufe beginnt. Doppelklick: wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Save a review with charts, tables and assumptions</source>
        <translation>Einen Bericht mit Diagrammen, Tabellen und Annahmen speichern</translation>
    </message>
    <message>
        <source>Export bill</source>
        <translation>Rechnung exportieren</translation>
    </message>
    <message>
        <source>Save the bill for other programs</source>
        <translation>Die Rechnung für andere Programme sichern</translation>
    </message>
    <message>
        <source>FOCUS 1.2 as CSV…</source>
        <translation>FOCUS 1.2 als CSV…</translation>
    </message>
    <message>
        <source>FOCUS 1.2 as JSON lines…</source>
        <translation>FOCUS 1.2 als JSON-Zeilen…</translation>
    </message>
    <message>
        <source>Usage file for Infracost…</source>
        <translation>Nutzungsdatei für Infracost…</translation>
    </message>
</context>
<context>
    <name>updraft::CostTerms</name>
    <message>
        <source>all functions</source>
        <translation>alle Funktionen</translation>
    </message>
    <message>
        <source>no grant</source>
        <translation>ohne Kontingent</translation>
    </message>
    <message>
        <source>marginal</source>
        <translation>marginal</translation>
    </message>
    <message>
        <source>first come</source>
        <translation>wer zuerst kommt</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>Discount, free grant, currency and a unit of your own</source>
        <translation>Rabatt, Freikontingent, Währung und eine eigene Einheit</translation>
    </message>
    <message>
        <source>Negotiated discount</source>
        <translation>Ausgehandelter Rabatt</translation>
    </message>
    <message>
        <source>Free grant</source>
        <translation>Freikontingent</translation>
    </message>
    <message>
        <source>Show in currency</source>
        <translation>In Währung zeigen</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>Kurs vom</translation>
    </message>
    <message>
        <source>Rate from</source>
        <translation>Kurs von</translation>
    </message>
    <message>
        <source>Count in</source>
        <translation>Zählen in</translation>
    </message>
    <message>
        <source>One for</source>
        <translation>Eine auf</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Ohne es</translation>
    </message>
    <message>
        <source>Everything at its price, as if the account had used it up elsewhere</source>
        <translation>Alles zu seinem Preis, als hätte das Konto es anderswo verbraucht</translation>
    </message>
    <message>
        <source>such as EUR; empty: as the tariff</source>
        <translation>etwa EUR; leer: wie der Tarif</translation>
    </message>
    <message>
        <source>Nothing is fetched: the rate is the one that you state</source>
        <translation>Nichts wird abgerufen: Es gilt der Kurs, den Sie angeben</translation>
    </message>
    <message>
        <source>What one of the tariff’s currency is in this one</source>
        <translation>Was eine Einheit der Tarifwährung in dieser ist</translation>
    </message>
    <message>
        <source>such as ECB reference rate</source>
        <translation>etwa EZB-Referenzkurs</translation>
    </message>
    <message>
        <source>such as order; empty: none</source>
        <translation>etwa Bestellung; leer: keine</translation>
    </message>
    <message>
        <source>invocations</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>only those that succeeded</source>
        <translation>nur die erfolgreichen</translation>
    </message>
</context>
<context>
    <name>updraft::CostTile</name>
    <message>
        <source>%1: %2
Click to see what it is made of</source>
        <translation>%1: %2
Klick zeigt, woraus es besteht</translation>
    </message>
</context>
<context>
    <name>updraft::CostView</name>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>Es ließ sich nichts lesen</translation>
    </message>
    <message>
        <source>Nothing ran in this month: press Invoke or start demo traffic</source>
        <translation>In diesem Monat ist nichts gelaufen: Drücken Sie „Aufruf“ oder starten Sie den Demoverkehr</translation>
    </message>
    <message>
        <source>What was recorded cannot be read: %1</source>
        <translation>Die Aufzeichnung lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>The same month elsewhere</source>
        <translation>Derselbe Monat anderswo</translation>
    </message>
    <message>
        <source>Break-even with an always-on server</source>
        <translation>Gewinnschwelle gegenüber einem Dauerserver</translation>
    </message>
    <message>
        <source>Memory, configured and used</source>
        <translation>Speicher, eingestellt und genutzt</translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation>Wohin das Geld geht</translation>
    </message>
    <message>
        <source>Sample data: generated, nothing of it ran here</source>
        <translation>Beispieldaten: erzeugt, nichts davon ist hier gelaufen</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>label of charts that show generated data</comment>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>Was besser sein könnte</translation>
    </message>
    <message>
        <source>What would it cost otherwise</source>
        <translation>Was es sonst kosten würde</translation>
    </message>
    <message>
        <source>of what was recorded</source>
        <translation>von dem, was aufgezeichnet wurde</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Hours that stood out, by UTC</source>
        <translation>Auffällige Stunden, nach UTC</translation>
    </message>
    <message>
        <source>There is no bill to export yet</source>
        <translation>Es gibt noch keine Rechnung zum Exportieren</translation>
    </message>
    <message>
        <source>Nothing to pay yet: the free grant covers what ran.
Terms shows it without the grant.</source>
        <translation>Noch nichts zu zahlen: Das Freikontingent deckt, was lief.
Unter „Konditionen“ lässt es sich ohne Kontingent zeigen.</translation>
    </message>
    <message>
        <source>A price list of yours is left out: %1</source>
        <translation>Eine Ihrer Preislisten ist weggelassen: %1</translation>
    </message>
</context>
<context>
    <name>updraft::DashboardBook</name>
    <message>
        <source>new dashboard “%1”</source>
        <translation>neues Dashboard „%1“</translation>
    </message>
    <message>
        <source>rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>duplicate “%1”</source>
        <translation>„%1“ duplizieren</translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>add a card</source>
        <translation>Karte hinzufügen</translation>
    </message>
    <message>
        <source>edit a card</source>
        <translation>Karte bearbeiten</translation>
    </message>
    <message>
        <source>duplicate a card</source>
        <translation>Karte duplizieren</translation>
    </message>
    <message>
        <source>remove a card</source>
        <translation>Karte entfernen</translation>
    </message>
    <message>
        <source>move a card</source>
        <translation>Karte verschieben</translation>
    </message>
    <message>
        <source>resize a card</source>
        <translation>Kartengröße ändern</translation>
    </message>
    <message>
        <source>Give the dashboard a name.</source>
        <translation>Geben Sie dem Dashboard einen Namen.</translation>
    </message>
    <message>
        <source>The name is too long: use at most %1 letters.</source>
        <translation>Der Name ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is a dashboard called “%1” already.</source>
        <translation>Es gibt schon ein Dashboard namens „%1“.</translation>
    </message>
</context>
<context>
    <name>updraft::DashboardFile</name>
    <message>
        <source>it is larger than any dashboards are</source>
        <translation>sie ist größer, als Dashboards je sind</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1 was changed by another program: your last change was not kept.</source>
        <translation>%1 wurde von einem anderen Programm geändert: Ihre letzte Änderung wurde nicht behalten.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 wurde nicht gespeichert: %2</translation>
    </message>
    <message>
        <source>%1 could not be put aside: %2</source>
        <translation>%1 ließ sich nicht beiseitelegen: %2</translation>
    </message>
</context>
<context>
    <name>updraft::DashboardNameDialog</name>
    <message>
        <source>New dashboard</source>
        <translation>Neues Dashboard</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name of the dashboard</source>
        <translation>&amp;Name des Dashboards</translation>
    </message>
    <message>
        <source>Name of the dashboard</source>
        <translation>Name des Dashboards</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>updraft::DashboardsPage</name>
    <message>
        <source>The file was put aside as %1.</source>
        <translation>Die Datei wurde als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>The dashboards cannot be shown: %1.
The file stays as it is until it can be read again: correct it, or put it aside and begin anew.</source>
        <translation>Die Dashboards lassen sich nicht zeigen: %1.
Die Datei bleibt, wie sie ist, bis sie wieder lesbar ist: Berichtigen Sie sie oder legen Sie sie beiseite und fangen Sie neu an.</translation>
    </message>
    <message>
        <source>What was recorded cannot be read: %1</source>
        <translation>Die Aufzeichnung lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Nothing to measure in this range</source>
        <translation>In diesem Zeitraum gibt es nichts zu messen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bring the dashboard “%1” back</source>
        <translation>Das Dashboard „%1“ zurückholen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Empty dashboard …</source>
        <translation>Leeres Dashboard …</translation>
    </message>
    <message>
        <source>Make a dashboard without cards</source>
        <translation>Ein Dashboard ohne Karten anlegen</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Give this dashboard another name</source>
        <translation>Diesem Dashboard einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Make another dashboard like this one</source>
        <translation>Ein weiteres Dashboard wie dieses anlegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this dashboard; this can be undone</source>
        <translation>Dieses Dashboard löschen; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Add card …</source>
        <translation>Karte hinzufügen …</translation>
    </message>
    <message>
        <source>Add a chart to this dashboard</source>
        <translation>Diesem Dashboard ein Diagramm hinzufügen</translation>
    </message>
    <message>
        <source>New ▾</source>
        <translation>Neu ▾</translation>
    </message>
    <message>
        <source>Make a dashboard</source>
        <translation>Ein Dashboard anlegen</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>Neues Dashboard</translation>
    </message>
    <message>
        <source>What can be done with this dashboard</source>
        <translation>Was sich mit diesem Dashboard tun lässt</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Which dashboard is shown</source>
        <translation>Welches Dashboard gezeigt wird</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>No dashboards yet. A dashboard shows the charts and metrics that you choose,
of the functions that you choose. It is kept in %1 beside the template, so that a team can share it.

Begin with one of these and change it as you like:</source>
        <translation>Noch keine Dashboards. Ein Dashboard zeigt die Diagramme und Metriken, die Sie wählen,
von den Funktionen, die Sie wählen. Es steht in %1 neben der Vorlage, sodass ein Team es teilen kann.

Beginnen Sie mit einem von diesen und ändern Sie es, wie Sie möchten:</translation>
    </message>
    <message>
        <source>This dashboard has no cards yet. Add one here, or from the context menu of a chart of the overview.</source>
        <translation>Dieses Dashboard hat noch keine Karten. Fügen Sie hier eine hinzu oder aus dem Kontextmenü eines Diagramms der Übersicht.</translation>
    </message>
    <message>
        <source>Put the file aside</source>
        <translation>Datei beiseitelegen</translation>
    </message>
    <message>
        <source>Rename the file and begin with no dashboards</source>
        <translation>Die Datei umbenennen und ohne Dashboards beginnen</translation>
    </message>
</context>
<context>
    <name>updraft::DefinitionLinks</name>
    <message>
        <source>Go to definition</source>
        <translation>Gehe zur Definition</translation>
    </message>
</context>
<context>
    <name>updraft::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>updraft::DiagnosticsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>%1 in line %2: %3</source>
        <translation>%1 in Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden von</translation>
    </message>
</context>
<context>
    <name>updraft::DiffView</name>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorherige Änderung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nachher: %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 von %n Änderung</numerusform>
            <numerusform>%1 von %n Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::DocumentTabBar</name>
    <message>
        <source>Close (%1)</source>
        <translation>Schließen (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>updraft::DocumentView</name>
    <message>
        <source>%1 could not be saved. %2 Your text is still here.</source>
        <translation>%1 konnte nicht gespeichert werden. %2 Der Text ist noch hier.</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>%1 konnte nicht geöffnet werden. %2</translation>
    </message>
    <message>
        <source>%1 was changed on disk by another program, and here.</source>
        <translation>%1 wurde auf dem Laufwerk von einem anderen Programm geändert, und auch hier.</translation>
    </message>
    <message>
        <source>%1 was deleted or moved away. Saving makes it again.</source>
        <translation>%1 wurde gelöscht oder verschoben. Speichern legt die Datei neu an.</translation>
    </message>
    <message>
        <source>Recovered unsaved text from %1.</source>
        <translation>Nicht gespeicherter Text aus %1 wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1 is now saved as UTF-8: its encoding lacks a character of the text.</source>
        <translation>%1 ist jetzt als UTF-8 gespeichert: In der bisherigen Kodierung fehlt ein Zeichen des Textes.</translation>
    </message>
    <message>
        <source>Left the file on disk, right the text here.</source>
        <translation>Links die Datei auf dem Laufwerk, rechts der Text hier.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>Loading %1 …</source>
        <translation>%1 wird geladen …</translation>
    </message>
    <message>
        <source>%1 is a binary file (%2).</source>
        <translation>%1 ist eine Binärdatei (%2).</translation>
    </message>
    <message>
        <source>%1 is too large to be edited here (%2; at most %3).</source>
        <translation>%1 ist zu groß, um hier bearbeitet zu werden (%2; höchstens %3).</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf dem Laufwerk</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>updraft::EdgesModel</name>
    <message>
        <source>%1 (%2 %)</source>
        <comment>how many, their share</comment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>von außen</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
</context>
<context>
    <name>updraft::EditorArea</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Datei schließen</translation>
    </message>
    <message>
        <source>Reopen closed file</source>
        <translation>Geschlossene Datei wieder öffnen</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Vorherige Datei</translation>
    </message>
    <message>
        <source>Split right</source>
        <translation>Rechts teilen</translation>
    </message>
    <message>
        <source>Split down</source>
        <translation>Unten teilen</translation>
    </message>
    <message>
        <source>Join splits</source>
        <translation>Teilungen aufheben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>Andere schließen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy relative path</source>
        <translation>Relativen Pfad kopieren</translation>
    </message>
    <message>
        <source>Show in the file tree</source>
        <translation>Im Dateibaum anzeigen</translation>
    </message>
</context>
<context>
    <name>updraft::EditorDiagnostics</name>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Vorheriges Problem</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
</context>
<context>
    <name>updraft::EditorGroup</name>
    <message>
        <source>Open files</source>
        <translation>Offene Dateien</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>No file is open. Choose one in the tree, or drop one here.</source>
        <translation>Keine Datei ist geöffnet. Eine im Baum wählen oder hier ablegen.</translation>
    </message>
    <message>
        <source>%1, modified</source>
        <translation>%1, geändert</translation>
    </message>
</context>
<context>
    <name>updraft::EditorMenu</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>updraft::EditorPage</name>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Ctrl+wheel zooms a single editor</source>
        <translation>Ctrl+Mausrad zoomt einen einzelnen Editor</translation>
    </message>
    <message>
        <source>Tab width</source>
        <translation>Tabulatorbreite</translation>
    </message>
    <message>
        <source>A file&apos;s own indentation goes before</source>
        <translation>Die eigene Einrückung einer Datei hat Vorrang</translation>
    </message>
    <message>
        <source>Indent with spaces</source>
        <translation>Mit Leerzeichen einrücken</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Show spaces and tabs</source>
        <translation>Leerzeichen und Tabulatoren anzeigen</translation>
    </message>
    <message>
        <source>Close brackets and quotes</source>
        <translation>Klammern und Anführungszeichen schließen</translation>
    </message>
    <message>
        <source>Remove trailing spaces when saving</source>
        <translation>Leerzeichen am Zeilenende beim Speichern entfernen</translation>
    </message>
    <message>
        <source>Complete while typing</source>
        <translation>Beim Tippen vervollständigen</translation>
    </message>
    <message>
        <source>Ctrl+Space completes anyway</source>
        <translation>Ctrl+Space vervollständigt in jedem Fall</translation>
    </message>
    <message>
        <source>Show time spent per line</source>
        <translation>Zeit pro Zeile anzeigen</translation>
    </message>
    <message>
        <source>Measured by sampling Python and Node.js functions while they run</source>
        <translation>Gemessen durch Sampling laufender Python- und Node.js-Funktionen</translation>
    </message>
</context>
<context>
    <name>updraft::EditorPane</name>
    <message>
        <source>Code editor</source>
        <translation>Code-Editor</translation>
    </message>
</context>
<context>
    <name>updraft::EnvironmentTimeline</name>
    <message>
        <source>kept warm</source>
        <translation>warm gehalten</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>zurückgesetzt</translation>
    </message>
    <message>
        <source>init</source>
        <translation>Init</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>throttled arrival</source>
        <translation>gedrosselte Ankunft</translation>
    </message>
    <message numerus="yes">
        <source>%n throttled arrival(s) here</source>
        <translation>
            <numerusform>%n gedrosselte Ankunft hier</numerusform>
            <numerusform>%n gedrosselte Ankünfte hier</numerusform>
        </translation>
    </message>
    <message>
        <source>no environment at this moment</source>
        <translation>keine Umgebung zu diesem Zeitpunkt</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n Umgebung</numerusform>
            <numerusform>%n Umgebungen</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
</context>
<context>
    <name>updraft::EnvironmentsModel</name>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Resetting</source>
        <translation>Wird zurückgesetzt</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>%1, provisioned</source>
        <translation>%1, bereitgestellt</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>This machine&apos;s folders</source>
        <translation>Ordner dieses Rechners</translation>
    </message>
    <message>
        <source>Own folders, /tmp limited</source>
        <translation>Eigene Ordner, /tmp begrenzt</translation>
    </message>
    <message>
        <source>Own folders</source>
        <translation>Eigene Ordner</translation>
    </message>
    <message>
        <source>Init took %1</source>
        <translation>Init dauerte %1</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>In state</source>
        <translation>Im Zustand</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolation</translation>
    </message>
</context>
<context>
    <name>updraft::EnvironmentsPage</name>
    <message>
        <source>No environment lived in this range: invoke a function to start one</source>
        <translation>In diesem Zeitraum gab es keine Umgebung: Rufen Sie eine Funktion auf, um eine zu starten</translation>
    </message>
</context>
<context>
    <name>updraft::EnvironmentsView</name>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>No environment is running. The next invocation starts one.</source>
        <translation>Keine Umgebung läuft. Der nächste Aufruf startet eine.</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>End the chosen environments after what they are doing</source>
        <translation>Gewählte Umgebungen nach der laufenden Arbeit beenden</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Sofort beenden</translation>
    </message>
    <message>
        <source>End the chosen environments at once (Del)</source>
        <translation>Gewählte Umgebungen sofort beenden (Del)</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) had already ended</source>
        <translation>
            <numerusform>%n Umgebung war bereits beendet</numerusform>
            <numerusform>%n Umgebungen waren bereits beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Kill environments</source>
        <translation>Umgebungen sofort beenden</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n environment(s)?</source>
        <translation>
            <numerusform>%n Umgebung sofort beenden?</numerusform>
            <numerusform>%n Umgebungen sofort beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is running now fails with an error.</source>
        <translation>Was dort gerade läuft, schlägt mit einem Fehler fehl.</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
</context>
<context>
    <name>updraft::EventChoices</name>
    <message>
        <source>Simple</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Queues and streams</source>
        <translation>Warteschlangen und Streams</translation>
    </message>
    <message>
        <source>Topics, buses and schedules</source>
        <translation>Topics, Busse und Zeitpläne</translation>
    </message>
    <message>
        <source>Storage and databases</source>
        <translation>Speicher und Datenbanken</translation>
    </message>
    <message>
        <source>Workflows and destinations</source>
        <translation>Workflows und Ziele</translation>
    </message>
    <message>
        <source>Identity, devices and other services</source>
        <translation>Identität, Geräte und andere Dienste</translation>
    </message>
    <message>
        <source>Saved events</source>
        <translation>Gespeicherte Events</translation>
    </message>
    <message>
        <source>Recorded event</source>
        <translation>Aufgezeichnetes Event</translation>
    </message>
    <message>
        <source>Own event</source>
        <translation>Eigenes Event</translation>
    </message>
</context>
<context>
    <name>updraft::EventPicker</name>
    <message>
        <source>Search events</source>
        <translation>Events durchsuchen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>an event that was changed</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Event: %1</translation>
    </message>
    <message>
        <source>%1 (changed). Choose another event</source>
        <translation>%1 (geändert). Anderes Event wählen</translation>
    </message>
    <message>
        <source>%1. Choose another event</source>
        <translation>%1. Anderes Event wählen</translation>
    </message>
</context>
<context>
    <name>updraft::EventsPanel</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Return shows the charts around that moment.</source>
        <translation>Die Eingabetaste zeigt die Diagramme um diesen Moment.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Nothing was changed in this range</source>
        <translation>In diesem Zeitraum wurde nichts geändert</translation>
    </message>
</context>
<context>
    <name>updraft::EventsView</name>
    <message>
        <source>&quot;%1&quot; was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed by another program; here it has changes of your own.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert; hier gibt es eigene Änderungen.</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>Datei übernehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Event speichern</translation>
    </message>
    <message>
        <source>Save the event under a new name</source>
        <translation>Event unter neuem Namen speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Name des Events</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saved events</source>
        <translation>Gespeicherte Events</translation>
    </message>
    <message>
        <source>No events are saved for this function. Saved events are files below events/ in the workspace, so they go where its code goes.</source>
        <translation>Für diese Funktion sind keine Events gespeichert. Gespeicherte Events sind Dateien unter events/ im Arbeitsbereich und gehen so mit dem Code mit.</translation>
    </message>
</context>
<context>
    <name>updraft::FileTree</name>
    <message>
        <source>%1 could not be put there: there is a file of that name, or it is not allowed.</source>
        <translation>%1 konnte dort nicht abgelegt werden: Eine Datei dieses Namens gibt es schon, oder es ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo deleting</source>
        <translation>Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>No file can be made here: %1.</source>
        <translation>Hier kann keine Datei angelegt werden: %1.</translation>
    </message>
    <message>
        <source>No folder can be made here.</source>
        <translation>Hier kann kein Ordner angelegt werden.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash, so it was left where it is.</source>
        <translation>%1 konnte nicht in den Papierkorb verschoben werden und blieb an seinem Ort.</translation>
    </message>
    <message>
        <source>%1 was moved to the trash.</source>
        <translation>%1 wurde in den Papierkorb verschoben.</translation>
    </message>
    <message>
        <source>%1 could not be brought back; it still lies in the trash.</source>
        <translation>%1 konnte nicht zurückgeholt werden; es liegt noch im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>updraft::FilterBar</name>
    <message>
        <source>Request id, error, log or payload</source>
        <translation>Request-ID, Fehler, Log oder Nutzdaten</translation>
    </message>
    <message>
        <source>Text in request id, error, log, event or response</source>
        <translation>Text in Request-ID, Fehler, Log, Event oder Antwort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Cold starts only</source>
        <translation>Nur Kaltstarts</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show all invocations again</source>
        <translation>Wieder alle Aufrufe anzeigen</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>All errors</source>
        <translation>Alle Fehler</translation>
    </message>
    <message>
        <source>Any trigger</source>
        <translation>Jeder Auslöser</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Between …</source>
        <translation>Zwischen …</translation>
    </message>
</context>
<context>
    <name>updraft::FilterStrip</name>
    <message>
        <source>All versions</source>
        <translation>Alle Versionen</translation>
    </message>
    <message>
        <source>All aliases</source>
        <translation>Alle Aliasse</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>Alle Funktionen</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>%n Funktion</numerusform>
            <numerusform>%n Funktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>All triggers</source>
        <translation>Alle Auslöser</translation>
    </message>
    <message numerus="yes">
        <source>%n trigger(s)</source>
        <translation>
            <numerusform>%n Auslöser</numerusform>
            <numerusform>%n Auslöser</numerusform>
        </translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Kein Vergleich</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Der Zeitraum davor</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Whose invocations are shown</source>
        <translation>Wessen Aufrufe gezeigt werden</translation>
    </message>
    <message>
        <source>Which version’s invocations are shown</source>
        <translation>Die Aufrufe welcher Version gezeigt werden</translation>
    </message>
    <message>
        <source>Through which alias they were called</source>
        <translation>Über welchen Alias sie aufgerufen wurden</translation>
    </message>
    <message>
        <source>What called them</source>
        <translation>Was sie aufgerufen hat</translation>
    </message>
    <message>
        <source>Show an earlier period beside this one</source>
        <translation>Einen früheren Zeitraum daneben zeigen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show the invocations of all functions again</source>
        <translation>Wieder die Aufrufe aller Funktionen zeigen</translation>
    </message>
    <message>
        <source>Drag to zoom · double click goes back</source>
        <translation>Ziehen vergrößert · Doppelklick geht zurück</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● Live</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Follow the present</source>
        <translation>Der Gegenwart folgen</translation>
    </message>
    <message>
        <source>Filters of Monitor</source>
        <translation>Filter des Monitors</translation>
    </message>
</context>
<context>
    <name>updraft::FindBar</name>
    <message>
        <source>went on from the start</source>
        <translation>am Anfang fortgesetzt</translation>
    </message>
    <message>
        <source>went on from the end</source>
        <translation>am Ende fortgesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>In Auswahl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>updraft::FormulaPanel</name>
    <message>
        <source>What the figure is made of</source>
        <translation>Woraus die Zahl besteht</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>Alles als Text kopieren</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionCommands</name>
    <message>
        <source>%1 is not on this machine. Save it to a folder first.</source>
        <translation>%1 liegt nicht auf diesem Rechner. Zuerst in einem Ordner speichern.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionHeader</name>
    <message>
        <source>Publish version</source>
        <translation>Version veröffentlichen</translation>
    </message>
    <message>
        <source>Deploy Ctrl S</source>
        <translation>Deployen Ctrl S</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Deployen</translation>
    </message>
    <message>
        <source>Saves everything that is open; the next invocation runs it (Ctrl+S)</source>
        <translation>Speichert alles, was offen ist; der nächste Aufruf führt es aus (Ctrl+S)</translation>
    </message>
    <message>
        <source>Publish a version</source>
        <translation>Eine Version veröffentlichen</translation>
    </message>
    <message>
        <source>What is new in this version</source>
        <translation>Was in dieser Version neu ist</translation>
    </message>
    <message>
        <source>Description of the new version</source>
        <translation>Beschreibung der neuen Version</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>What the function runs with</source>
        <translation>Womit die Funktion läuft</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>Where invocations without a version and of each alias go</source>
        <translation>Wohin Aufrufe ohne Version und die jedes Alias gehen</translation>
    </message>
    <message>
        <source>The function is not running.</source>
        <translation>Die Funktion läuft nicht.</translation>
    </message>
    <message>
        <source>Keeps the code and configuration as they are now under a number</source>
        <translation>Behält Code und Konfiguration im jetzigen Stand unter einer Nummer</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>Seit %1 hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2 env · %3</source>
        <translation>%1 · %2 Umg. · %3</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>kalt</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>gedrosselt</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionPages</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Triggers %1</source>
        <translation>Auslöser %1</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Saved: the next invocation runs it</source>
        <translation>Gespeichert: Der nächste Aufruf führt es aus</translation>
    </message>
    <message>
        <source>Not everything could be saved</source>
        <translation>Nicht alles konnte gespeichert werden</translation>
    </message>
    <message>
        <source>Version %1 was published</source>
        <translation>Version %1 wurde veröffentlicht</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Publish version</source>
        <translation>Version veröffentlichen</translation>
    </message>
    <message>
        <source>%1 is not in the template</source>
        <translation>%1 steht nicht in der Vorlage</translation>
    </message>
    <message>
        <source>%1 has %2 MB now; Undo in Configuration takes it back</source>
        <translation>%1 hat jetzt %2 MB; Rückgängig in Konfiguration nimmt es zurück</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionPanel</name>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>+ New</source>
        <translation>+ Neu</translation>
    </message>
    <message>
        <source>New function</source>
        <translation>Neue Funktion</translation>
    </message>
    <message>
        <source>Create a function from a template</source>
        <translation>Funktion aus einer Vorlage anlegen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter functions by name, runtime or state</source>
        <translation>Funktionen nach Name, Laufzeit oder Zustand filtern</translation>
    </message>
    <message>
        <source>The workspace is not served. Problems says why; it is tried again when you save.</source>
        <translation>Der Arbeitsbereich ist nicht in Betrieb. Unter „Probleme“ steht, warum; beim Speichern wird es erneut versucht.</translation>
    </message>
    <message>
        <source>No function matches the filter.</source>
        <translation>Keine Funktion passt auf den Filter.</translation>
    </message>
    <message>
        <source>No functions yet: press New, or drop a folder or a zip here.</source>
        <translation>Noch keine Funktionen: „Neu“ drücken oder einen Ordner oder ein ZIP hier ablegen.</translation>
    </message>
    <message>
        <source>New function …</source>
        <translation>Neue Funktion …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>Duplizieren …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionRow</name>
    <message>
        <source>nothing ran</source>
        <translation>nichts lief</translation>
    </message>
    <message>
        <source>Show this function alone in the overview</source>
        <translation>Nur diese Funktion in der Übersicht zeigen</translation>
    </message>
    <message>
        <source>%1 invocations
%2 errors
p95 %3
%4 cold</source>
        <translation>%1 Aufrufe
%2 Fehler
p95 %3
%4 kalt</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionsMode</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Files and search</source>
        <translation>Dateien und Suche</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Filter functions</source>
        <translation>Funktionen filtern</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Find in all files</source>
        <translation>In allen Dateien suchen</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Not everything could be saved, so nothing was invoked</source>
        <translation>Nicht alles konnte gespeichert werden, daher wurde nichts aufgerufen</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Ze %1, Sp %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cursor(s)</source>
        <translation>
            <numerusform>%n Cursor</numerusform>
            <numerusform>%n Cursor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) selected</source>
        <translation>
            <numerusform>%n Zeichen ausgewählt</numerusform>
            <numerusform>%n Zeichen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>New function …</source>
        <translation>Neue Funktion …</translation>
    </message>
</context>
<context>
    <name>updraft::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the whole interface; changes at once</source>
        <translation>Der gesamten Oberfläche; wechselt sofort</translation>
    </message>
    <message>
        <source>Open the last workspace at the start</source>
        <translation>Letzten Arbeitsbereich beim Start öffnen</translation>
    </message>
    <message>
        <source>Otherwise the demo workspace is opened</source>
        <translation>Sonst wird der Demo-Arbeitsbereich geöffnet</translation>
    </message>
    <message>
        <source>Save before invoking</source>
        <translation>Vor dem Aufrufen speichern</translation>
    </message>
    <message>
        <source>Edited files are saved when you press Invoke, so that you run what you see</source>
        <translation>Bearbeitete Dateien werden bei „Aufrufen“ gespeichert, damit läuft, was zu sehen ist</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>A long invocation that ended while the window was in the background, a function that began to fail</source>
        <translation>Ein langer Aufruf, der endete, während das Fenster im Hintergrund war, eine Funktion, die fehlzuschlagen begann</translation>
    </message>
    <message>
        <source>Notifications of alarms</source>
        <translation>Benachrichtigungen über Alarme</translation>
    </message>
    <message>
        <source>When an alarm goes off or all is well again while the window is in the background</source>
        <translation>Wenn ein Alarm auslöst oder alles wieder gut ist, während das Fenster im Hintergrund ist</translation>
    </message>
    <message>
        <source>Notifications of budgets and loops</source>
        <translation>Benachrichtigungen über Budgets und Schleifen</translation>
    </message>
    <message>
        <source>When a budget warns or is used up, or a function loops, while the window is in the background</source>
        <translation>Wenn ein Budget warnt oder aufgebraucht ist oder eine Funktion in einer Schleife läuft, während das Fenster im Hintergrund ist</translation>
    </message>
</context>
<context>
    <name>updraft::GoTo</name>
    <message>
        <source>Go to line…</source>
        <translation>Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>Go to symbol…</source>
        <translation>Gehe zu Symbol…</translation>
    </message>
    <message>
        <source>Line, or line:column (1 to %1)</source>
        <translation>Zeile oder Zeile:Spalte (1 bis %1)</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Name of a symbol in this file</source>
        <translation>Name eines Symbols in dieser Datei</translation>
    </message>
    <message>
        <source>Go to symbol</source>
        <translation>Gehe zu Symbol</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>%1 · line %2</source>
        <translation>%1 · Zeile %2</translation>
    </message>
</context>
<context>
    <name>updraft::HeatMap</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of values</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a count and its share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Not over yet: figures will grow</source>
        <translation>Noch nicht vorbei: Die Werte wachsen noch</translation>
    </message>
    <message>
        <source>latest: most are in %1</source>
        <translation>zuletzt: die meisten in %1</translation>
    </message>
</context>
<context>
    <name>updraft::HistoryView</name>
    <message>
        <source>Its event was not kept: recording of events was off then, or it had to make room.</source>
        <translation>Sein Event wurde nicht behalten: Die Aufzeichnung von Events war aus, oder es musste Platz machen.</translation>
    </message>
    <message>
        <source>Only the beginning of its event was kept; it has %1.</source>
        <translation>Nur der Anfang seines Events wurde behalten; es hat %1.</translation>
    </message>
    <message>
        <source>This function was not invoked yet.</source>
        <translation>Diese Funktion wurde noch nicht aufgerufen.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Send its event again, to the code as it is now, and compare</source>
        <translation>Sein Event erneut senden, an den Code im jetzigen Stand, und vergleichen</translation>
    </message>
    <message>
        <source>Replay the selected invocation</source>
        <translation>Gewählten Aufruf wiederholen</translation>
    </message>
    <message>
        <source>Use its event</source>
        <translation>Event verwenden</translation>
    </message>
    <message>
        <source>Open its event in the editor</source>
        <translation>Sein Event im Editor öffnen</translation>
    </message>
    <message>
        <source>Open the event of the selected invocation</source>
        <translation>Event des gewählten Aufrufs öffnen</translation>
    </message>
    <message>
        <source>Earlier invocations</source>
        <translation>Frühere Aufrufe</translation>
    </message>
</context>
<context>
    <name>updraft::InsightCards</name>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Nothing to save here that the figures would bear out</source>
        <translation>Nichts zu sparen, was die Zahlen belegen würden</translation>
    </message>
    <message>
        <source>No hour stands out</source>
        <translation>Keine Stunde fällt auf</translation>
    </message>
    <message>
        <source>Put %1 MB into the template</source>
        <translation>%1 MB in die Vorlage schreiben</translation>
    </message>
    <message>
        <source>Put into the template</source>
        <translation>In die Vorlage schreiben</translation>
    </message>
    <message>
        <source>What would cost less</source>
        <translation>Was weniger kosten würde</translation>
    </message>
    <message>
        <source>of the month so far, without the free grant</source>
        <translation>des bisherigen Monats, ohne Freikontingent</translation>
    </message>
    <message>
        <source>What stood out</source>
        <translation>Was auffiel</translation>
    </message>
    <message>
        <source>by UTC</source>
        <translation>nach UTC</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Erspart</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>More than usual</source>
        <translation>Mehr als üblich</translation>
    </message>
    <message>
        <source>Show function</source>
        <translation>Funktion zeigen</translation>
    </message>
    <message>
        <source>Open it in Functions</source>
        <translation>In Funktionen öffnen</translation>
    </message>
    <message>
        <source>Change the memory of the selected function in the template</source>
        <translation>Den Speicher der gewählten Funktion in der Vorlage ändern</translation>
    </message>
</context>
<context>
    <name>updraft::InvocationDetails</name>
    <message>
        <source>Replay</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Invoke the function again with this event</source>
        <translation>Funktion mit diesem Event erneut aufrufen</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Request-ID kopieren</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>Details schließen (Esc)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Log of the invocation</source>
        <translation>Log des Aufrufs</translation>
    </message>
    <message>
        <source>Event of the invocation</source>
        <translation>Event des Aufrufs</translation>
    </message>
    <message>
        <source>Response of the invocation</source>
        <translation>Antwort des Aufrufs</translation>
    </message>
    <message>
        <source>Choose an invocation</source>
        <translation>Einen Aufruf wählen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>duration %1</source>
        <translation>Dauer %1</translation>
    </message>
    <message>
        <source>init %1</source>
        <translation>Init %1</translation>
    </message>
    <message>
        <source>billed %1</source>
        <translation>berechnet %1</translation>
    </message>
    <message>
        <source>memory %1 of %2</source>
        <translation>Speicher %1 von %2</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>gewartet %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>Event %1</translation>
    </message>
    <message>
        <source>response %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>Umgebung %1</translation>
    </message>
    <message>
        <source>The database no longer has this invocation.</source>
        <translation>Dieser Aufruf ist nicht mehr in der Datenbank.</translation>
    </message>
    <message>
        <source>It never ran, so there is no log.</source>
        <translation>Er lief nie, daher gibt es kein Log.</translation>
    </message>
    <message>
        <source>Was not kept.</source>
        <translation>Wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>… cut off: %1 in all</source>
        <translation>… abgeschnitten: insgesamt %1</translation>
    </message>
    <message>
        <source>CPU time %1</source>
        <translation>CPU-Zeit %1</translation>
    </message>
</context>
<context>
    <name>updraft::InvocationRunner</name>
    <message>
        <source>The workspace was closed before the answer came</source>
        <translation>Der Arbeitsbereich wurde geschlossen, bevor die Antwort kam</translation>
    </message>
</context>
<context>
    <name>updraft::InvocationsView</name>
    <message numerus="yes">
        <source>Saved %n row(s)</source>
        <translation>
            <numerusform>%n Zeile gespeichert</numerusform>
            <numerusform>%n Zeilen gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not save: %1</source>
        <translation>Speichern fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Invocations</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Show only some invocations (%1)</source>
        <translation>Nur bestimmte Aufrufe anzeigen (%1)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest invocations in view (Ctrl+Home)</source>
        <translation>Neueste Aufrufe im Blick behalten (Ctrl+Home)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Log and figures of the chosen invocation (Enter)</source>
        <translation>Log und Kennzahlen des gewählten Aufrufs (Enter)</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel saving</source>
        <translation>Speichern abbrechen</translation>
    </message>
    <message>
        <source>Go to the newest and follow (Ctrl+Home)</source>
        <translation>Zum neuesten gehen und folgen (Ctrl+Home)</translation>
    </message>
    <message>
        <source>Searching … back to %1</source>
        <translation>Suche … zurück bis %1</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>Angehalten bei %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>No workspace is being served</source>
        <translation>Kein Arbeitsbereich in Betrieb</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche …</translation>
    </message>
    <message>
        <source>No invocation matches the filter</source>
        <translation>Kein Aufruf passt auf den Filter</translation>
    </message>
    <message>
        <source>Nothing was invoked yet. Invoke the function or send demo traffic.</source>
        <translation>Noch nichts wurde aufgerufen. Die Funktion aufrufen oder Demo-Traffic senden.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new invocation(s)</source>
        <translation>
            <numerusform>%n neuer Aufruf</numerusform>
            <numerusform>%n neue Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Request-ID kopieren</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>cold starts</source>
        <translation>Kaltstarts</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Nur %1 anzeigen</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>Umgebung %1</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Copied %1 of %2 rows. To have all of them, save them as CSV.</source>
        <translation>%1 von %2 Zeilen kopiert. Für alle als CSV speichern.</translation>
    </message>
    <message>
        <source>Save invocations</source>
        <translation>Aufrufe speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saving … %1 rows</source>
        <translation>Speichern … %1 Zeilen</translation>
    </message>
    <message>
        <source>This invocation’s record is no longer kept</source>
        <translation>Der Datensatz dieses Aufrufs wird nicht mehr aufbewahrt</translation>
    </message>
</context>
<context>
    <name>updraft::ItemsEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Computed by the template; edit it in YAML</source>
        <translation>Vom Template berechnet; in YAML bearbeiten</translation>
    </message>
    <message>
        <source>Type it …</source>
        <translation>Eingeben …</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Aus %1 entfernen</translation>
    </message>
    <message>
        <source>Move up in %1</source>
        <translation>In %1 nach oben</translation>
    </message>
    <message>
        <source>Move down in %1</source>
        <translation>In %1 nach unten</translation>
    </message>
</context>
<context>
    <name>updraft::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>updraft::LanesPanel</name>
    <message>
        <source>%1 · click for its log</source>
        <comment>duration of an invocation</comment>
        <translation>%1 · Klick zeigt das Log</translation>
    </message>
    <message>
        <source>Environment timeline</source>
        <translation>Zeitleiste der Umgebungen</translation>
    </message>
    <message>
        <source>The environments cannot be read: %1</source>
        <translation>Die Umgebungen lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>No environment lived in this range: invoke a function to start one</source>
        <translation>In diesem Zeitraum gab es keine Umgebung: Rufen Sie eine Funktion auf, um eine zu starten</translation>
    </message>
    <message>
        <source>each lane is one execution environment</source>
        <translation>jede Spur ist eine Ausführungsumgebung</translation>
    </message>
    <message>
        <source>the newest %1 environments</source>
        <translation>die neuesten %1 Umgebungen</translation>
    </message>
    <message>
        <source>of the invocations, the newest only</source>
        <translation>von den Aufrufen nur die neuesten</translation>
    </message>
</context>
<context>
    <name>updraft::LanguageServer</name>
    <message>
        <source>%1 does not answer as a language server does.</source>
        <translation>%1 antwortet nicht wie ein Sprachserver.</translation>
    </message>
    <message>
        <source>%1 could not be started. Check that it is installed.</source>
        <translation>%1 konnte nicht gestartet werden. Prüfen, ob es installiert ist.</translation>
    </message>
    <message>
        <source>%1 ended unexpectedly again and again, so it is not started any more. Completion and problems now come without it.</source>
        <translation>%1 wurde wiederholt unerwartet beendet und wird nicht mehr gestartet. Vervollständigung und Probleme kommen nun ohne ihn zustande.</translation>
    </message>
</context>
<context>
    <name>updraft::LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Check the syntax while typing</source>
        <translation>Syntax beim Tippen prüfen</translation>
    </message>
    <message>
        <source>By the interpreter that runs the function; your code is not executed</source>
        <translation>Durch den Interpreter, der die Funktion ausführt; der Code wird nicht ausgeführt</translation>
    </message>
    <message>
        <source>Use language servers</source>
        <translation>Sprachserver verwenden</translation>
    </message>
    <message>
        <source>For completion, hover, definitions and problems, when they are installed: python-lsp-server, typescript-language-server</source>
        <translation>Für Vervollständigung, Hover, Definitionen und Probleme, sofern installiert: python-lsp-server, typescript-language-server</translation>
    </message>
</context>
<context>
    <name>updraft::LineCommands</name>
    <message>
        <source>Move line up</source>
        <translation>Zeile nach oben verschieben</translation>
    </message>
    <message>
        <source>Move line down</source>
        <translation>Zeile nach unten verschieben</translation>
    </message>
    <message>
        <source>Duplicate line</source>
        <translation>Zeile duplizieren</translation>
    </message>
    <message>
        <source>Delete line</source>
        <translation>Zeile löschen</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>Zeilen verbinden</translation>
    </message>
    <message>
        <source>Select line</source>
        <translation>Zeile auswählen</translation>
    </message>
    <message>
        <source>Toggle comment</source>
        <translation>Kommentar umschalten</translation>
    </message>
    <message>
        <source>Indent lines</source>
        <translation>Zeilen einrücken</translation>
    </message>
    <message>
        <source>Unindent lines</source>
        <translation>Zeilen ausrücken</translation>
    </message>
    <message>
        <source>To upper case</source>
        <translation>In Großbuchstaben</translation>
    </message>
    <message>
        <source>To lower case</source>
        <translation>In Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Remove trailing spaces</source>
        <translation>Leerzeichen am Zeilenende entfernen</translation>
    </message>
    <message>
        <source>Convert line ends to LF</source>
        <translation>Zeilenenden in LF umwandeln</translation>
    </message>
    <message>
        <source>Convert line ends to CR LF</source>
        <translation>Zeilenenden in CR LF umwandeln</translation>
    </message>
    <message>
        <source>Fold or unfold here</source>
        <translation>Hier ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Show white space</source>
        <translation>Leerraum anzeigen</translation>
    </message>
    <message>
        <source>Show line ends</source>
        <translation>Zeilenenden anzeigen</translation>
    </message>
</context>
<context>
    <name>updraft::LiveLogView</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>Live-Log</translation>
    </message>
    <message>
        <source>What functions print. Arrow keys move through the lines.</source>
        <translation>Was Funktionen ausgeben. Pfeiltasten bewegen durch die Zeilen.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find and filter (%1)</source>
        <translation>Suchen und filtern (%1)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest lines in view (Ctrl+End)</source>
        <translation>Neueste Zeilen im Blick behalten (Ctrl+End)</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Break lines that are too long</source>
        <translation>Zu lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Expand JSON</source>
        <translation>JSON aufklappen</translation>
    </message>
    <message>
        <source>Spread JSON objects over several lines</source>
        <translation>JSON-Objekte über mehrere Zeilen verteilen</translation>
    </message>
    <message>
        <source>Platform lines</source>
        <translation>Plattformzeilen</translation>
    </message>
    <message>
        <source>Show START, END and REPORT</source>
        <translation>START, END und REPORT anzeigen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Take all lines out of this view</source>
        <translation>Alle Zeilen aus dieser Ansicht nehmen</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>Angezeigte Zeilen speichern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Log suchen</translation>
    </message>
    <message>
        <source>Enter: next, Shift+Enter: previous</source>
        <translation>Enter: weiter, Shift+Enter: zurück</translation>
    </message>
    <message>
        <source>Show only lines that match</source>
        <translation>Nur passende Zeilen anzeigen</translation>
    </message>
    <message>
        <source>Filter of lines, a regular expression</source>
        <translation>Zeilenfilter, ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>A regular expression, such as ERROR|WARN</source>
        <translation>Ein regulärer Ausdruck, etwa ERROR|WARN</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Enter)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Vorheriger Treffer (Shift+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%n older line(s) had to go</source>
        <translation>
            <numerusform>%n ältere Zeile musste weichen</numerusform>
            <numerusform>%n ältere Zeilen mussten weichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invocation(s) came too fast to be shown here</source>
        <translation>
            <numerusform>%n Aufruf kam zu schnell, um hier angezeigt zu werden</numerusform>
            <numerusform>%n Aufrufe kamen zu schnell, um hier angezeigt zu werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n neue Zeile</numerusform>
            <numerusform>%n neue Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest and follow (Ctrl+End)</source>
        <translation>Zur neuesten gehen und folgen (Ctrl+End)</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Log speichern</translation>
    </message>
    <message>
        <source>Saved the log to %1</source>
        <translation>Log in %1 gespeichert</translation>
    </message>
    <message>
        <source>Could not save the log: %1</source>
        <translation>Log konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>updraft::LogView</name>
    <message>
        <source>Log of the invocation</source>
        <translation>Log des Aufrufs</translation>
    </message>
    <message>
        <source>The log of an invocation stands here</source>
        <translation>Hier steht das Log eines Aufrufs</translation>
    </message>
</context>
<context>
    <name>updraft::MainWindow</name>
    <message>
        <source>%1 - Updraft</source>
        <translation>%1 - Updraft</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
</context>
<context>
    <name>updraft::ModeBar</name>
    <message>
        <source>Modes</source>
        <translation>Modi</translation>
    </message>
</context>
<context>
    <name>updraft::MonitorView</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Pages of Monitor</source>
        <translation>Seiten des Monitors</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>List deployments, versions, limits and alarms of this range</source>
        <translation>Bereitstellungen, Versionen, Limits und Alarme dieses Zeitraums auflisten</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>label of charts that show generated data</comment>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>This invocation belongs to the sample month: it has no log or event to open</source>
        <translation>Dieser Aufruf gehört zum Beispielmonat: Er hat kein Log und kein Ereignis, das sich öffnen ließe</translation>
    </message>
</context>
<context>
    <name>updraft::MonoView</name>
    <message numerus="yes">
        <source>… %n more character(s)</source>
        <translation>
            <numerusform>… %n weiteres Zeichen</numerusform>
            <numerusform>… %n weitere Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::MultiCursor</name>
    <message>
        <source>Add next occurrence</source>
        <translation>Nächstes Vorkommen hinzufügen</translation>
    </message>
    <message>
        <source>Select all occurrences</source>
        <translation>Alle Vorkommen auswählen</translation>
    </message>
    <message>
        <source>Add cursor above</source>
        <translation>Cursor darüber hinzufügen</translation>
    </message>
    <message>
        <source>Add cursor below</source>
        <translation>Cursor darunter hinzufügen</translation>
    </message>
</context>
<context>
    <name>updraft::MultiplesPage</name>
    <message>
        <source>Same scale for all functions</source>
        <translation>Gleiche Skala für alle Funktionen</translation>
    </message>
    <message>
        <source>Charts below each other have the same scale, so that they compare</source>
        <translation>Diagramme untereinander haben dieselbe Skala, damit sie vergleichbar sind</translation>
    </message>
    <message>
        <source>Charts of each function</source>
        <translation>Diagramme jeder Funktion</translation>
    </message>
    <message>
        <source>No function ran in this range: choose a longer one</source>
        <translation>In diesem Zeitraum lief keine Funktion: Wählen Sie einen längeren</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>What was recorded cannot be read: %1</source>
        <translation>Die Aufzeichnung lässt sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>updraft::NameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Its folders in functions and events are renamed with it.</source>
        <translation>Ihre Ordner in functions und events werden mit umbenannt.</translation>
    </message>
    <message>
        <source>Sources, events and settings are copied.</source>
        <translation>Quelltexte, Events und Einstellungen werden kopiert.</translation>
    </message>
    <message>
        <source>Rename the logical id in the template, too</source>
        <translation>Auch die logische ID im Template umbenennen</translation>
    </message>
    <message>
        <source>With everything in the template that refers to it</source>
        <translation>Mit allem im Template, was darauf verweist</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>updraft::NameField</name>
    <message>
        <source>Function name</source>
        <translation>Funktionsname</translation>
    </message>
</context>
<context>
    <name>updraft::NewFunctionDialog</name>
    <message>
        <source>New function</source>
        <translation>Neue Funktion</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Runtime</source>
        <translation>&amp;Laufzeit</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>&amp;Speicher</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>&amp;Timeout</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>Neue Dateien</translation>
    </message>
    <message>
        <source>Added to the template</source>
        <translation>Ergänzung im Template</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory in megabytes</source>
        <translation>Speicher in Megabyte</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Timeout in seconds</source>
        <translation>Timeout in Sekunden</translation>
    </message>
    <message>
        <source>As in the template</source>
        <translation>Wie im Template</translation>
    </message>
    <message>
        <source>Files that will be created</source>
        <translation>Dateien, die angelegt werden</translation>
    </message>
    <message>
        <source>What is added to the template</source>
        <translation>Was im Template ergänzt wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Run %1 afterwards: it has to be built before it can be invoked</source>
        <translation>Danach %1 ausführen: Vor dem ersten Aufruf ist ein Build nötig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Stop the build</source>
        <translation>Build anhalten</translation>
    </message>
</context>
<context>
    <name>updraft::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Folder of the workspace</source>
        <translation>Ordner des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>First f&amp;unction</source>
        <translation>Erste F&amp;unktion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create and open</source>
        <translation>Anlegen und öffnen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Run %1 in the function&apos;s folder before you invoke it.</source>
        <translation>Vor dem Aufrufen %1 im Ordner der Funktion ausführen.</translation>
    </message>
    <message>
        <source>Write the whole path, beginning with / or ~.</source>
        <translation>Den ganzen Pfad angeben, beginnend mit / oder ~.</translation>
    </message>
</context>
<context>
    <name>updraft::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>updraft::Notices</name>
    <message>
        <source>%1 fails</source>
        <translation>%1 schlägt fehl</translation>
    </message>
    <message>
        <source>Most of its calls of the last minute ended with an error.</source>
        <translation>Die meisten Aufrufe der letzten Minute endeten mit einem Fehler.</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 hat geantwortet</translation>
    </message>
    <message>
        <source>The invocation took %1.</source>
        <translation>Der Aufruf dauerte %1.</translation>
    </message>
</context>
<context>
    <name>updraft::OverviewCharts</name>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Show how durations are spread (H)</source>
        <translation>Zeigen, wie sich die Dauern verteilen (H)</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Perzentile</translation>
    </message>
    <message>
        <source>Show percentiles of the duration (H)</source>
        <translation>Perzentile der Dauer zeigen (H)</translation>
    </message>
    <message>
        <source>Make large or small again</source>
        <translation>Groß oder wieder klein machen</translation>
    </message>
    <message>
        <source>Heat map or percentiles</source>
        <translation>Heatmap oder Perzentile</translation>
    </message>
    <message>
        <source>Add to dashboard</source>
        <translation>Zum Dashboard hinzufügen</translation>
    </message>
</context>
<context>
    <name>updraft::OverviewPage</name>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>Es ließ sich nichts lesen</translation>
    </message>
    <message>
        <source>No invocations yet: press Invoke or start demo traffic</source>
        <translation>Noch keine Aufrufe: Drücken Sie „Aufruf“ oder starten Sie den Demoverkehr</translation>
    </message>
    <message>
        <source>No such invocations in this range: choose a longer one or clear the filters</source>
        <translation>Keine solchen Aufrufe in diesem Zeitraum: Wählen Sie einen längeren oder setzen Sie die Filter zurück</translation>
    </message>
    <message>
        <source>No invocations in this range: choose a longer one</source>
        <translation>Keine Aufrufe in diesem Zeitraum: Wählen Sie einen längeren</translation>
    </message>
    <message>
        <source>What was recorded cannot be read: %1</source>
        <translation>Die Aufzeichnung lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Add to dashboard</source>
        <translation>Zum Dashboard hinzufügen</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>Neues Dashboard</translation>
    </message>
    <message>
        <source>“%1” was added to the dashboard “%2”.</source>
        <translation>„%1“ wurde dem Dashboard „%2“ hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>updraft::OwnTariffDialog</name>
    <message>
        <source>Make a price list of your own</source>
        <translation>Eigene Preisliste anlegen</translation>
    </message>
    <message>
        <source>It begins as a copy of %1. Only what you change is written to the file; the rest follows the original.</source>
        <translation>Sie beginnt als Kopie von %1. In die Datei kommt nur, was Sie ändern; der Rest folgt dem Original.</translation>
    </message>
    <message>
        <source>Id, also the file’s name</source>
        <translation>Id, zugleich Name der Datei</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Name des Tarifs</translation>
    </message>
    <message>
        <source>my prices</source>
        <comment>name of a plan</comment>
        <translation>meine Preise</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>updraft::PairsEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Takes lines NAME=value from the clipboard (Ctrl+V)</source>
        <translation>Übernimmt Zeilen NAME=value aus der Zwischenablage (Ctrl+V)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removes the selected line (Delete)</source>
        <translation>Entfernt die gewählte Zeile (Delete)</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Secrets anzeigen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Paste lines into %1</source>
        <translation>Zeilen in %1 einfügen</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Aus %1 entfernen</translation>
    </message>
    <message>
        <source>Show the secrets of %1</source>
        <translation>Secrets von %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>updraft::PairsModel</name>
    <message>
        <source>From Globals, computed by the template: edit it in YAML</source>
        <translation>Aus Globals, vom Template berechnet: in YAML bearbeiten</translation>
    </message>
    <message>
        <source>From Globals; a value typed here is this function&apos;s own</source>
        <translation>Aus Globals; ein hier eingegebener Wert gehört nur dieser Funktion</translation>
    </message>
    <message>
        <source>Computed by the template: edit it in YAML</source>
        <translation>Vom Template berechnet: in YAML bearbeiten</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>updraft::PayloadEditor</name>
    <message>
        <source>Event that is sent, JSON</source>
        <translation>Gesendetes Event, JSON</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Event speichern</translation>
    </message>
    <message>
        <source>Save the event in the workspace, for you and who works with you</source>
        <translation>Event im Arbeitsbereich speichern, für dich und alle, die mitarbeiten</translation>
    </message>
    <message>
        <source>Format the event</source>
        <translation>Event formatieren</translation>
    </message>
    <message>
        <source>Format the event (Ctrl+Shift+I)</source>
        <translation>Event formatieren (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>Remove the event&apos;s white space</source>
        <translation>Leerraum des Events entfernen</translation>
    </message>
    <message>
        <source>%1:%2 %3</source>
        <comment>line, column, what is wrong</comment>
        <translation>%1:%2 %3</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>Klicken, um dorthin zu gehen</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a size and its limit</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The event is larger than the %1 that such a call may carry</source>
        <translation>Das Event ist größer als die %1, die ein solcher Aufruf übertragen darf</translation>
    </message>
    <message>
        <source>An event may have %1</source>
        <translation>Ein Event darf %1 haben</translation>
    </message>
</context>
<context>
    <name>updraft::PlatformPage</name>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>The modelled cloud and this machine</source>
        <translation>Die nachgebildete Cloud und dieser Rechner</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Where the AWS CLI and SDKs find the platform, the next time a workspace is opened; another is taken when it is in use</source>
        <translation>Wo AWS CLI und SDKs die Plattform finden, ab dem nächsten Öffnen eines Arbeitsbereichs; ist er belegt, wird ein anderer genommen</translation>
    </message>
    <message>
        <source>Not a collector&apos;s address, such as %1</source>
        <translation>Keine Adresse eines Kollektors wie %1</translation>
    </message>
    <message>
        <source>OpenTelemetry collector</source>
        <translation>OpenTelemetry-Kollektor</translation>
    </message>
    <message>
        <source>Where a span of every invocation is sent by OTLP over HTTP, the next time a workspace is opened; empty: nowhere</source>
        <translation>Wohin von jedem Aufruf ein Span über OTLP/HTTP gesendet wird, sobald wieder ein Arbeitsbereich geöffnet wird; leer: nirgendwohin</translation>
    </message>
    <message>
        <source>Loops that cost money</source>
        <translation>Schleifen, die Geld kosten</translation>
    </message>
    <message>
        <source>Look for loops</source>
        <translation>Nach Schleifen suchen</translation>
    </message>
    <message>
        <source>Functions that call themselves over and over, and events that mostly are retries; with what they would cost in an hour. In this workspace</source>
        <translation>Funktionen, die sich immer wieder selbst aufrufen, und Ereignisse, die meist Wiederholungen sind; mit dem, was sie in einer Stunde kosten würden. In diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Stop functions that loop</source>
        <translation>Funktionen in Schleifen anhalten</translation>
    </message>
    <message>
        <source>Take no further calls of a function whose loop nothing else ends, until you let it run again. In this workspace</source>
        <translation>Keine weiteren Aufrufe einer Funktion annehmen, deren Schleife sonst nichts beendet, bis Sie sie wieder laufen lassen. In diesem Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>updraft::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>updraft::PropertyField</name>
    <message>
        <source>What can be done with %1</source>
        <translation>Was mit %1 möglich ist</translation>
    </message>
    <message>
        <source>Reset, show in YAML, documentation</source>
        <translation>Zurücksetzen, in YAML anzeigen, Dokumentation</translation>
    </message>
    <message>
        <source>Edit in YAML</source>
        <translation>In YAML bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1 in YAML</source>
        <translation>%1 in YAML bearbeiten</translation>
    </message>
    <message>
        <source>%1 (from Globals)</source>
        <translation>%1 (aus Globals)</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>From Globals: %1</source>
        <translation>Aus Globals: %1</translation>
    </message>
    <message>
        <source>“%1” is needed too.</source>
        <translation>„%1“ ist ebenfalls nötig.</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Show in YAML</source>
        <translation>In YAML anzeigen</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>updraft::QuickList</name>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
</context>
<context>
    <name>updraft::RangeButton</name>
    <message>
        <source>Which stretch of time is shown</source>
        <translation>Welcher Zeitraum gezeigt wird</translation>
    </message>
    <message>
        <source>From – until</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the time between these two moments</source>
        <translation>Die Zeit zwischen diesen beiden Momenten zeigen</translation>
    </message>
</context>
<context>
    <name>updraft::RecentWorkspaces</name>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (nicht vorhanden)</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>updraft::ReplayView</name>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Replay an invocation of the history to compare it here.</source>
        <translation>Einen Aufruf aus dem Verlauf wiederholen, um ihn hier zu vergleichen.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>The answer is the same.</source>
        <translation>Die Antwort ist gleich.</translation>
    </message>
    <message>
        <source>The answer differs.</source>
        <translation>Die Antwort weicht ab.</translation>
    </message>
    <message>
        <source>%1: %2, before %3, now %4</source>
        <translation>%1: %2, vorher %3, jetzt %4</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Init</source>
        <translation>Init</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>updraft::ResponseView</name>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>How the response is shown</source>
        <translation>Wie die Antwort angezeigt wird</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Response as a tree</source>
        <translation>Antwort als Baum</translation>
    </message>
    <message>
        <source>Copy the response</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Save the response to a file</source>
        <translation>Antwort in einer Datei speichern</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Too long to be shown whole (%1); copying and saving take all of it.</source>
        <translation>Zu lang für die vollständige Anzeige (%1); Kopieren und Speichern erfassen alles.</translation>
    </message>
    <message>
        <source>Image, %1 by %2</source>
        <translation>Bild, %1 mal %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>content type, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save the response</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Als %1 gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>updraft::ResultSummary</name>
    <message>
        <source>billed %1</source>
        <translation>berechnet %1</translation>
    </message>
    <message>
        <source>%1 / %2 MB</source>
        <translation>%1 / %2 MB</translation>
    </message>
    <message>
        <source>Invoke the function to see what it answers and what it takes</source>
        <translation>Die Funktion aufrufen, um zu sehen, was sie antwortet und was sie braucht</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Noch kein Ergebnis</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Wofür die Zeit verging</translation>
    </message>
    <message>
        <source>Memory: %1 of %2 used</source>
        <translation>Speicher: %1 von %2 belegt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>CPU time %1</source>
        <translation>CPU-Zeit %1</translation>
    </message>
</context>
<context>
    <name>updraft::ResultWords</name>
    <message>
        <source>Throttled</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Event too large</source>
        <translation>Event zu groß</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>Nicht in Betrieb</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an error and its reason</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>Client-Fehler</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Server-Fehler</translation>
    </message>
    <message>
        <source>Would run</source>
        <translation>Würde laufen</translation>
    </message>
    <message>
        <source>As many invocations run as the account allows at once. Wait until some have ended, or raise the account&apos;s concurrency in the settings.</source>
        <translation>Es laufen so viele Aufrufe, wie das Konto gleichzeitig erlaubt. Warten, bis einige beendet sind, oder die Parallelität des Kontos in den Einstellungen erhöhen.</translation>
    </message>
    <message>
        <source>As many invocations run as this function&apos;s reserved concurrency allows. Raise it in the function&apos;s configuration, or wait.</source>
        <translation>Es laufen so viele Aufrufe, wie die reservierte Parallelität dieser Funktion erlaubt. In der Konfiguration der Funktion erhöhen oder warten.</translation>
    </message>
    <message>
        <source>The function is called more often per second than ten times its concurrency. Send fewer at once, or raise its concurrency.</source>
        <translation>Die Funktion wird pro Sekunde öfter aufgerufen als das Zehnfache ihrer Parallelität. Weniger auf einmal senden oder die Parallelität erhöhen.</translation>
    </message>
    <message>
        <source>Calls come faster than the API takes them. Send fewer at once.</source>
        <translation>Aufrufe kommen schneller, als die API sie annimmt. Weniger auf einmal senden.</translation>
    </message>
    <message>
        <source>A limit of the cloud refused the call. Send fewer at once.</source>
        <translation>Ein Limit der Cloud hat den Aufruf abgelehnt. Weniger auf einmal senden.</translation>
    </message>
    <message>
        <source>Choose another version or alias in the options below the event.</source>
        <translation>In den Optionen unter dem Event eine andere Version oder einen anderen Alias wählen.</translation>
    </message>
    <message>
        <source>Check that the function is still in the template.</source>
        <translation>Prüfen, ob die Funktion noch im Template steht.</translation>
    </message>
    <message>
        <source>Make the event shorter; large data belongs into a bucket, the event names it.</source>
        <translation>Das Event kürzen; große Daten gehören in einen Bucket, das Event nennt ihn.</translation>
    </message>
    <message>
        <source>Correct the event; where it is wrong is marked in the editor.</source>
        <translation>Das Event korrigieren; die fehlerhafte Stelle ist im Editor markiert.</translation>
    </message>
    <message>
        <source>Wait until others have ended, or raise the limits of this machine in the settings.</source>
        <translation>Warten, bis andere beendet sind, oder die Limits dieses Rechners in den Einstellungen erhöhen.</translation>
    </message>
    <message>
        <source>Open a workspace and wait until it is served, then invoke again.</source>
        <translation>Einen Arbeitsbereich öffnen und warten, bis er in Betrieb ist, dann erneut aufrufen.</translation>
    </message>
    <message>
        <source>Find out what it waited for in the log, or raise the timeout in the configuration.</source>
        <translation>Im Log nachsehen, worauf sie gewartet hat, oder das Timeout in der Konfiguration erhöhen.</translation>
    </message>
    <message>
        <source>Raise the memory in the configuration, or keep less at once.</source>
        <translation>Den Speicher in der Konfiguration erhöhen oder weniger gleichzeitig halten.</translation>
    </message>
    <message>
        <source>The code outside of the handler failed; the log says where.</source>
        <translation>Der Code außerhalb des Handlers ist fehlgeschlagen; das Log zeigt, wo.</translation>
    </message>
    <message>
        <source>The process ended before it answered; the log shows its last words.</source>
        <translation>Der Prozess endete, bevor er antwortete; das Log zeigt seine letzten Ausgaben.</translation>
    </message>
    <message>
        <source>An answer may have 6 MB and must be what the runtime can write as JSON.</source>
        <translation>Eine Antwort darf 6 MB haben und muss von der Laufzeit als JSON geschrieben werden können.</translation>
    </message>
    <message numerus="yes">
        <source>%n succeeded</source>
        <translation>
            <numerusform>%n erfolgreich</numerusform>
            <numerusform>%n erfolgreich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n throttled</source>
        <translation>
            <numerusform>%n gedrosselt</numerusform>
            <numerusform>%n gedrosselt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cold start(s)</source>
        <translation>
            <numerusform>%n Kaltstart</numerusform>
            <numerusform>%n Kaltstarts</numerusform>
        </translation>
    </message>
    <message>
        <source>least %1 · median %2 · p95 %3 · most %4</source>
        <translation>min. %1 · Median %2 · p95 %3 · max. %4</translation>
    </message>
    <message>
        <source>%1 of %2 in %3 · %4</source>
        <comment>answers, asked for, time, rate</comment>
        <translation>%1 von %2 in %3 · %4</translation>
    </message>
    <message>
        <source>init</source>
        <translation>Init</translation>
    </message>
    <message>
        <source>A new environment was started for this call</source>
        <translation>Für diesen Aufruf wurde eine neue Umgebung gestartet</translation>
    </message>
    <message>
        <source>Init ran again inside of the call</source>
        <translation>Init lief innerhalb des Aufrufs noch einmal</translation>
    </message>
    <message>
        <source>process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>your module</source>
        <translation>eigenes Modul</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Waited for this machine</source>
        <translation>Wartete auf diesen Rechner</translation>
    </message>
    <message>
        <source>dispatch</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>The platform, between arrival and answer</source>
        <translation>Die Plattform, zwischen Eingang und Antwort</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>Your function</source>
        <translation>Deine Funktion</translation>
    </message>
    <message>
        <source>Extensions, after the answer</source>
        <translation>Erweiterungen, nach der Antwort</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a status and its meaning</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>updraft::RowTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>updraft::RunNotes</name>
    <message>
        <source>%1 · %2 % of time</source>
        <translation>%1 · %2 % der Zeit</translation>
    </message>
</context>
<context>
    <name>updraft::RunningStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End the invocation (Esc)</source>
        <translation>Aufruf beenden (Esc)</translation>
    </message>
    <message>
        <source>Cancel the invocation</source>
        <translation>Aufruf abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>%1 of %2 answered · %3</source>
        <comment>done, all, time</comment>
        <translation>%1 von %2 beantwortet · %3</translation>
    </message>
    <message>
        <source>Running · %1</source>
        <translation>Läuft · %1</translation>
    </message>
</context>
<context>
    <name>updraft::RuntimeChoice</name>
    <message>
        <source>Runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Nothing on this machine can run %1. Install it before you invoke.</source>
        <translation>Nichts auf diesem Rechner kann %1 ausführen. Vor dem Aufrufen installieren.</translation>
    </message>
    <message>
        <source>This machine does not have it: %1 (%2) stands in.</source>
        <translation>Auf diesem Rechner nicht vorhanden: %1 (%2) springt ein.</translation>
    </message>
</context>
<context>
    <name>updraft::SampleBar</name>
    <message>
        <source>Nothing was recorded here yet. A generated sample month shows what Monitor can do.</source>
        <translation>Hier wurde noch nichts aufgezeichnet. Ein erzeugter Beispielmonat zeigt, was Monitor kann.</translation>
    </message>
    <message>
        <source>A sample month is being generated …</source>
        <translation>Ein Beispielmonat wird erzeugt …</translation>
    </message>
    <message>
        <source>Sample data: a generated month, kept apart from what your functions did.</source>
        <translation>Beispieldaten: ein erzeugter Monat, getrennt von dem, was Ihre Funktionen getan haben.</translation>
    </message>
    <message>
        <source>The sample month: %1</source>
        <translation>Der Beispielmonat: %1</translation>
    </message>
    <message>
        <source>Show a sample month</source>
        <translation>Beispielmonat zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show what was recorded</source>
        <translation>Aufgezeichnetes zeigen</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Beispiel entfernen</translation>
    </message>
    <message>
        <source>Delete the generated month; what was recorded stays</source>
        <translation>Den erzeugten Monat löschen; das Aufgezeichnete bleibt</translation>
    </message>
    <message>
        <source>How much of the sample month is generated</source>
        <translation>Wie viel des Beispielmonats erzeugt ist</translation>
    </message>
</context>
<context>
    <name>updraft::SavedEvents</name>
    <message>
        <source>An event needs a name.</source>
        <translation>Ein Event braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name becomes the name of a file: it may not contain a slash or begin with a dot.</source>
        <translation>Der Name wird zum Dateinamen: Er darf keinen Schrägstrich enthalten und nicht mit einem Punkt beginnen.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>There is an event &quot;%1&quot; already.</source>
        <translation>Ein Event „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; could not be read: %2</source>
        <translation>Das Event „%1“ konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>it is larger than any event may be</source>
        <translation>es ist größer, als ein Event sein darf</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; could not be saved: %2</source>
        <translation>Das Event „%1“ konnte nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; could not be renamed: %2</source>
        <translation>Das Event „%1“ konnte nicht umbenannt werden: %2</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; could not be deleted: %2</source>
        <translation>Das Event „%1“ konnte nicht gelöscht werden: %2</translation>
    </message>
</context>
<context>
    <name>updraft::SavedEventsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>updraft::ScopeFields</name>
    <message>
        <source>Whose invocations the card shows</source>
        <translation>Wessen Aufrufe die Karte zeigt</translation>
    </message>
    <message>
        <source>Only of a version or an alias</source>
        <translation>Nur von einer Version oder einem Alias</translation>
    </message>
    <message>
        <source>Only what a trigger caused</source>
        <translation>Nur, was ein Auslöser verursacht hat</translation>
    </message>
    <message>
        <source>As the page’s filters say</source>
        <translation>Wie die Filter der Seite es sagen</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>Alle Funktionen</translation>
    </message>
    <message>
        <source>Any trigger</source>
        <translation>Jeder Auslöser</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle Versionen</translation>
    </message>
    <message>
        <source>Alias %1</source>
        <translation>Alias %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>updraft::SearchModel</name>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>updraft::ServiceMap</name>
    <message>
        <source>trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>von %1: %2</translation>
    </message>
    <message>
        <source>to %1: %2</source>
        <translation>an %1: %2</translation>
    </message>
    <message>
        <source>%1 calls %2</source>
        <translation>%1 ruft %2 auf</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>updraft::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Default shortcut</source>
        <translation>Standardkürzel</translation>
    </message>
    <message>
        <source>Back to the default shortcut</source>
        <translation>Zurück zum Standardkürzel</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>von %1 verwendet</translation>
    </message>
</context>
<context>
    <name>updraft::SpikePanel</name>
    <message>
        <source>Errors first</source>
        <translation>Fehler zuerst</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Cold starts, longest init first</source>
        <translation>Kaltstarts, längster Init zuerst</translation>
    </message>
    <message>
        <source>Most memory first</source>
        <translation>Höchster Speicher zuerst</translation>
    </message>
    <message>
        <source>Asynchronous, most attempts first</source>
        <translation>Asynchron, meiste Versuche zuerst</translation>
    </message>
    <message>
        <source>Longest wait for this machine first</source>
        <translation>Längste Wartezeit auf diesen Rechner zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>In which order these invocations are listed</source>
        <translation>In welcher Reihenfolge diese Aufrufe stehen</translation>
    </message>
    <message>
        <source>Invocations behind this point</source>
        <translation>Aufrufe hinter diesem Punkt</translation>
    </message>
    <message>
        <source>Open in Functions</source>
        <translation>In „Funktionen“ öffnen</translation>
    </message>
    <message>
        <source>Show the log and the figures of this invocation (Return)</source>
        <translation>Log und Werte dieses Aufrufs zeigen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Invocations behind a point of a chart</source>
        <translation>Aufrufe hinter einem Punkt eines Diagramms</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>These invocations cannot be read: %1</source>
        <translation>Diese Aufrufe lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>No such invocation arrived then. Its record may have been cleaned up.</source>
        <translation>Damals kam kein solcher Aufruf an. Sein Datensatz wurde vielleicht aufgeräumt.</translation>
    </message>
    <message>
        <source>The first %1 of the newest %2 that arrived then</source>
        <translation>Die ersten %1 der neuesten %2, die damals ankamen</translation>
    </message>
    <message>
        <source>The first %1 of %2 that arrived then</source>
        <translation>Die ersten %1 von %2, die damals ankamen</translation>
    </message>
    <message numerus="yes">
        <source>%n invocation(s) that arrived then</source>
        <translation>
            <numerusform>%n Aufruf, der damals ankam</numerusform>
            <numerusform>%n Aufrufe, die damals ankamen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 invocations/s</source>
        <translation>%1 Aufrufe/s</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s): %1 busy, %2 idle</source>
        <translation>
            <numerusform>%n Umgebung: %1 aktiv, %2 im Leerlauf</numerusform>
            <numerusform>%n Umgebungen: %1 aktiv, %2 im Leerlauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the last minute</source>
        <translation>
            <numerusform>%n Fehler in der letzten Minute</numerusform>
            <numerusform>%n Fehler in der letzten Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3 invocations</source>
        <translation>%1 %2, %3 Aufrufe</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s) at %1 %</source>
        <translation>
            <numerusform>%n Kern bei %1 %</numerusform>
            <numerusform>%n Kerne bei %1 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>In alarm: %1</source>
        <translation>Im Alarm: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between alarms</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>In alarm:
%1
Click to see them</source>
        <translation>Im Alarm:
%1
Klick zeigt sie</translation>
    </message>
    <message>
        <source>Not kept, because more came than could be written: invocations %1, logs %2, events and responses %3, other changes %4</source>
        <translation>Nicht aufbewahrt, weil mehr kam, als geschrieben werden konnte: Aufrufe %1, Logs %2, Ereignisse und Antworten %3, andere Änderungen %4</translation>
    </message>
    <message>
        <source>%1
Click to see them</source>
        <translation>%1
Klicken, um sie zu sehen</translation>
    </message>
</context>
<context>
    <name>updraft::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Keep events and responses</source>
        <translation>Events und Antworten behalten</translation>
    </message>
    <message>
        <source>So that an invocation can be looked at in full and replayed</source>
        <translation>Damit ein Aufruf vollständig angesehen und wiederholt werden kann</translation>
    </message>
    <message>
        <source>Space for events and responses</source>
        <translation>Platz für Events und Antworten</translation>
    </message>
    <message>
        <source>The oldest are removed when it is used up</source>
        <translation>Die ältesten werden entfernt, wenn er aufgebraucht ist</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Delete history …</source>
        <translation>Verlauf löschen …</translation>
    </message>
    <message>
        <source>History of this workspace</source>
        <translation>Verlauf dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Records, logs, events and responses of every invocation, in one SQLite file</source>
        <translation>Datensätze, Logs, Events und Antworten aller Aufrufe, in einer SQLite-Datei</translation>
    </message>
    <message>
        <source>Delete history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Delete the records, logs, events and responses of all invocations of this workspace? This cannot be undone. Functions, versions and saved events stay.</source>
        <translation>Datensätze, Logs, Events und Antworten aller Aufrufe dieses Arbeitsbereichs löschen? Das kann nicht rückgängig gemacht werden. Funktionen, Versionen und gespeicherte Events bleiben.</translation>
    </message>
</context>
<context>
    <name>updraft::Studio</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Traffic</translation>
    </message>
    <message>
        <source>Start or stop demo traffic</source>
        <translation>Demo-Traffic starten oder anhalten</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Updraft</source>
        <translation>Updraft</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Another window has it open</source>
        <translation>In einem anderen Fenster geöffnet</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Show budgets and loops that cost money</source>
        <translation>Budgets und kostspielige Schleifen zeigen</translation>
    </message>
    <message>
        <source>Show and edit price lists</source>
        <translation>Preislisten zeigen und ändern</translation>
    </message>
</context>
<context>
    <name>updraft::TariffBadge</name>
    <message>
        <source>Prices …</source>
        <translation>Preise …</translation>
    </message>
    <message numerus="yes">
        <source>Prices %n day(s) old</source>
        <translation>
            <numerusform>Preise %n Tag alt</numerusform>
            <numerusform>Preise %n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices of no date</source>
        <translation>Preise ohne Datum</translation>
    </message>
    <message>
        <source>Price list broken</source>
        <translation>Preisliste fehlerhaft</translation>
    </message>
    <message>
        <source>Shows the price list: figures, sources, validity; own lists are edited there</source>
        <translation>Zeigt die Preisliste: Zahlen, Quellen, Gültigkeit; eigene Listen werden dort geändert</translation>
    </message>
</context>
<context>
    <name>updraft::TariffCells</name>
    <message>
        <source>Not taken: %1</source>
        <translation>Nicht übernommen: %1</translation>
    </message>
</context>
<context>
    <name>updraft::TariffDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>id, title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Ihre eigenen</translation>
    </message>
    <message>
        <source>These prices may not hold any more. %1 %2</source>
        <translation>Diese Preise gelten vielleicht nicht mehr. %1 %2</translation>
    </message>
    <message>
        <source>Price list %1, changed</source>
        <translation>Preisliste %1, geändert</translation>
    </message>
    <message>
        <source>Price list %1</source>
        <translation>Preisliste %1</translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation>Als Text öffnen</translation>
    </message>
    <message>
        <source>%1 is in no file that can be read now; it is shown as it was.</source>
        <translation>%1 steht in keiner Datei, die sich jetzt lesen lässt; gezeigt ist der Stand davor.</translation>
    </message>
    <message>
        <source>State where the figures are from: a contract, an address …</source>
        <translation>Nennen Sie, woher die Zahlen sind: ein Vertrag, eine Adresse …</translation>
    </message>
    <message>
        <source>“%1” is not a date: write 2026-09-29, 2026-09 or 2026</source>
        <translation>„%1“ ist kein Datum: Schreiben Sie 2026-09-29, 2026-09 oder 2026</translation>
    </message>
    <message>
        <source>The date of the source is in the future</source>
        <translation>Das Datum der Quelle liegt in der Zukunft</translation>
    </message>
    <message>
        <source>Delete the price list</source>
        <translation>Preisliste löschen</translation>
    </message>
    <message>
        <source>Delete the price list %1?</source>
        <translation>Preisliste %1 löschen?</translation>
    </message>
    <message>
        <source>Its file goes to the trash where there is one. Lists that are like it cannot be read any more.</source>
        <translation>Ihre Datei kommt in den Papierkorb, wo es einen gibt. Listen, die auf ihr beruhen, lassen sich dann nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungesicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Änderungen an %1 sichern?</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>Sonst gehen sie verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Price the month on it</source>
        <translation>Den Monat damit berechnen</translation>
    </message>
    <message>
        <source>Make my own …</source>
        <translation>Eigene anlegen …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Where changed figures are from</source>
        <translation>Woher geänderte Zahlen sind</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>my contract</source>
        <translation>mein Vertrag</translation>
    </message>
    <message>
        <source>Which price list is shown</source>
        <translation>Welche Preisliste gezeigt wird</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
</context>
<context>
    <name>updraft::TariffDraft</name>
    <message>
        <source>change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
</context>
<context>
    <name>updraft::TariffFacts</name>
    <message>
        <source>%1: may be old</source>
        <translation>%1: womöglich veraltet</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a date</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a date</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>updraft::TariffModel</name>
    <message>
        <source>share of %1</source>
        <translation>Anteil von %1</translation>
    </message>
    <message>
        <source>Given once to an account, with others of the pool %1</source>
        <translation>Gilt für ein Konto einmal, gemeinsam mit anderen des Topfes %1</translation>
    </message>
    <message>
        <source>Press F2 or double-click to change it</source>
        <translation>Mit F2 oder Doppelklick ändern</translation>
    </message>
    <message>
        <source>This list comes with Updraft: make your own from it to change it</source>
        <translation>Diese Liste gehört zu Updraft: Legen Sie daraus eine eigene an, um sie zu ändern</translation>
    </message>
    <message>
        <source>What is charged</source>
        <translation>Was berechnet wird</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Staffel</translation>
    </message>
    <message>
        <source>Price of one, %1</source>
        <translation>Preis je Einheit, %1</translation>
    </message>
    <message>
        <source>Free a month</source>
        <translation>Frei im Monat</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>when the source was read</comment>
        <translation>Gelesen</translation>
    </message>
</context>
<context>
    <name>updraft::TemplateForm</name>
    <message>
        <source>The template does not describe this function.</source>
        <translation>Das Template beschreibt diese Funktion nicht.</translation>
    </message>
</context>
<context>
    <name>updraft::TemplateList</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Show templates of one language</source>
        <translation>Vorlagen einer Sprache anzeigen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
</context>
<context>
    <name>updraft::TemplateListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>updraft::TemplateProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>updraft::TemplateSource</name>
    <message>
        <source>The workspace has no template.</source>
        <translation>Der Arbeitsbereich hat kein Template.</translation>
    </message>
    <message>
        <source>The template cannot be read as text.</source>
        <translation>Das Template kann nicht als Text gelesen werden.</translation>
    </message>
</context>
<context>
    <name>updraft::TestPanel</name>
    <message>
        <source>Invoke</source>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <source>Choose a function to test.</source>
        <translation>Eine Funktion zum Testen wählen.</translation>
    </message>
    <message>
        <source>The workspace is not being served at the moment.</source>
        <translation>Der Arbeitsbereich ist derzeit nicht in Betrieb.</translation>
    </message>
    <message>
        <source>The event is not valid JSON; where is marked in the editor.</source>
        <translation>Das Event ist kein gültiges JSON; die Stelle ist im Editor markiert.</translation>
    </message>
    <message>
        <source>The client context is not valid JSON.</source>
        <translation>Der Client-Kontext ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End the invocation (Esc)</source>
        <translation>Aufruf beenden (Esc)</translation>
    </message>
    <message>
        <source>Send the event to the function (Ctrl+Return)</source>
        <translation>Event an die Funktion senden (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Cancel the invocation</source>
        <translation>Aufruf abbrechen</translation>
    </message>
    <message>
        <source>Invoke the function</source>
        <translation>Funktion aufrufen</translation>
    </message>
    <message>
        <source>Its answer was not kept.</source>
        <translation>Seine Antwort wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Only the beginning of its answer was kept.</source>
        <translation>Nur der Anfang seiner Antwort wurde behalten.</translation>
    </message>
    <message>
        <source>This invocation is no longer in the history.</source>
        <translation>Dieser Aufruf ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>Its event was not kept, so it cannot be sent again: recording of events was off then, or it had to make room for newer ones.</source>
        <translation>Sein Event wurde nicht behalten und kann daher nicht erneut gesendet werden: Die Aufzeichnung von Events war aus, oder es musste neueren Platz machen.</translation>
    </message>
    <message>
        <source>Only the beginning of its event was kept, so it cannot be sent again. Raise the limit of recorded events in the settings.</source>
        <translation>Nur der Anfang seines Events wurde behalten, daher kann es nicht erneut gesendet werden. Das Limit für aufgezeichnete Events in den Einstellungen erhöhen.</translation>
    </message>
    <message>
        <source>The function &quot;%1&quot; is not there any more.</source>
        <translation>Die Funktion „%1“ ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Another test is running. Wait for it, or cancel it.</source>
        <translation>Ein anderer Test läuft. Auf ihn warten oder ihn abbrechen.</translation>
    </message>
    <message>
        <source>Its answer was not kept whole, so answers cannot be compared.</source>
        <translation>Seine Antwort wurde nicht vollständig behalten, daher lassen sich die Antworten nicht vergleichen.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Saved events</source>
        <translation>Gespeicherte Events</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation>Teile des Ergebnisses</translation>
    </message>
</context>
<context>
    <name>updraft::TimeChart</name>
    <message>
        <source>(%1 to %2)</source>
        <comment>least and greatest in this bucket</comment>
        <translation>(%1 bis %2)</translation>
    </message>
    <message>
        <source>(n = %1)</source>
        <comment>number of samples</comment>
        <translation>(n = %1)</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Not over yet: figures will grow</source>
        <translation>Noch nicht vorbei: Die Werte wachsen noch</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: keine Daten</translation>
    </message>
    <message>
        <source>%1: latest %2, highest %3</source>
        <translation>%1: zuletzt %2, höchstens %3</translation>
    </message>
</context>
<context>
    <name>updraft::TopBar</name>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Nicht in Betrieb</translation>
    </message>
    <message>
        <source>No port</source>
        <translation>Kein Port</translation>
    </message>
    <message>
        <source>Serving the AWS Lambda interfaces. Click to copy the address</source>
        <translation>Stellt die AWS-Lambda-Schnittstellen bereit. Klicken, um die Adresse zu kopieren</translation>
    </message>
    <message>
        <source>The usual port is in use: %1</source>
        <translation>Der übliche Port ist belegt: %1</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Endpunkt: %1</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>workspace: %1</source>
        <translation>Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>Search or run a command   %1</source>
        <translation>Suchen oder Befehl ausführen   %1</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Every action, function and setting by name</source>
        <translation>Jede Aktion, Funktion und Einstellung nach Namen</translation>
    </message>
    <message>
        <source>Stop traffic</source>
        <translation>Traffic anhalten</translation>
    </message>
    <message>
        <source>Demo traffic</source>
        <translation>Demo-Traffic</translation>
    </message>
    <message>
        <source>Sends a day-like pattern of requests with spikes through the platform&apos;s port</source>
        <translation>Sendet Anfragen nach Art eines Tagesverlaufs mit Spitzen durch den Port der Plattform</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
</context>
<context>
    <name>updraft::TraceWaterfall</name>
    <message>
        <source>%1 failed</source>
        <comment>a duration</comment>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>begins after %1, takes %2</source>
        <translation>beginnt nach %1, dauert %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part and its duration</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::TracesModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n throttled</source>
        <translation>
            <numerusform>%n gedrosselt</numerusform>
            <numerusform>%n gedrosselt</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
</context>
<context>
    <name>updraft::TracesPage</name>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Who calls whom</source>
        <translation>Wer wen aufruft</translation>
    </message>
    <message>
        <source>Views of traces</source>
        <translation>Ansichten der Traces</translation>
    </message>
    <message>
        <source>With errors only</source>
        <translation>Nur mit Fehlern</translation>
    </message>
    <message>
        <source>Only traces in which a call failed or was throttled</source>
        <translation>Nur Traces, in denen ein Aufruf fehlschlug oder gedrosselt wurde</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Shortest duration shown</source>
        <translation>Kürzeste gezeigte Dauer</translation>
    </message>
    <message>
        <source>Only traces that took at least this long</source>
        <translation>Nur Traces, die mindestens so lange dauerten</translation>
    </message>
    <message>
        <source>any duration</source>
        <translation>beliebige Dauer</translation>
    </message>
    <message>
        <source>Looking for traces …</source>
        <translation>Traces werden gesucht …</translation>
    </message>
    <message>
        <source>No trace in this time matches the filters.</source>
        <translation>Kein Trace in dieser Zeit passt zu den Filtern.</translation>
    </message>
    <message>
        <source>No call between functions in this time.

Calls join a trace when a function calls another with an AWS SDK, or hands the header X-Amzn-Trace-Id or traceparent on that it got. Asynchronous events carry it by themselves.</source>
        <translation>Kein Aufruf zwischen Funktionen in dieser Zeit.

Aufrufe gehören zu einem Trace, wenn eine Funktion eine andere mit einem AWS-SDK aufruft oder den erhaltenen Header X-Amzn-Trace-Id oder traceparent weitergibt. Asynchrone Ereignisse tragen ihn von selbst.</translation>
    </message>
    <message>
        <source>Nothing was called in this time.</source>
        <translation>In dieser Zeit wurde nichts aufgerufen.</translation>
    </message>
    <message>
        <source>Looking for calls …</source>
        <translation>Aufrufe werden gesucht …</translation>
    </message>
    <message>
        <source>Service map</source>
        <translation>Karte der Dienste</translation>
    </message>
    <message>
        <source>Calls of the trace</source>
        <translation>Aufrufe des Trace</translation>
    </message>
    <message>
        <source>Choose a trace above</source>
        <translation>Wählen Sie oben einen Trace</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the newest %n trace(s)</source>
        <translation>
            <numerusform>%1 des neuesten %n Trace</numerusform>
            <numerusform>%1 der neuesten %n Traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n trace(s)</source>
        <translation>
            <numerusform>%1 von %n Trace</numerusform>
            <numerusform>%1 von %n Traces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::TrafficControl</name>
    <message>
        <source>There is nothing to send: save an event for a function, or write a traffic.json</source>
        <translation>Es gibt nichts zu senden: ein Event für eine Funktion speichern oder eine traffic.json schreiben</translation>
    </message>
</context>
<context>
    <name>updraft::TriggerCard</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove trigger %1</source>
        <translation>Auslöser %1 entfernen</translation>
    </message>
    <message>
        <source>Show in YAML</source>
        <translation>In YAML anzeigen</translation>
    </message>
    <message>
        <source>Show trigger %1 in YAML</source>
        <translation>Auslöser %1 in YAML anzeigen</translation>
    </message>
    <message>
        <source>This type of event is not known; edit it in YAML.</source>
        <translation>Dieser Event-Typ ist nicht bekannt; in YAML bearbeiten.</translation>
    </message>
    <message>
        <source>not run on this machine yet</source>
        <translation>läuft auf diesem Rechner noch nicht</translation>
    </message>
    <message>
        <source>The trigger is kept in the template and works in the cloud; here nothing sends these events yet. Use the test panel to send one.</source>
        <translation>Der Auslöser bleibt im Template und wirkt in der Cloud; hier sendet noch nichts diese Events. Zum Senden das Test-Panel verwenden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Properties of trigger %1</source>
        <translation>Eigenschaften des Auslösers %1</translation>
    </message>
</context>
<context>
    <name>updraft::TriggersPage</name>
    <message>
        <source>%1 (not run on this machine yet)</source>
        <translation>%1 (läuft auf diesem Rechner noch nicht)</translation>
    </message>
    <message>
        <source>Add trigger</source>
        <translation>Auslöser hinzufügen</translation>
    </message>
    <message>
        <source>Undo in the template</source>
        <translation>Im Template rückgängig machen</translation>
    </message>
    <message>
        <source>Undo in the template (%1)</source>
        <translation>Im Template rückgängig machen (%1)</translation>
    </message>
    <message>
        <source>Function URL</source>
        <translation>Funktions-URL</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asynchron</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>The template does not describe this function, so no events can be added to it.</source>
        <translation>Das Template beschreibt diese Funktion nicht, daher können keine Events hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The template cannot be read just now.</source>
        <translation>Das Template kann gerade nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No events invoke this function; it can be invoked by hand, by its URL and by the API.</source>
        <translation>Keine Events rufen diese Funktion auf; sie kann von Hand, über ihre URL und über die API aufgerufen werden.</translation>
    </message>
    <message>
        <source>The function is not running.</source>
        <translation>Die Funktion läuft nicht.</translation>
    </message>
    <message>
        <source>After success to %1</source>
        <translation>Nach Erfolg an %1</translation>
    </message>
    <message>
        <source>After failure to %1</source>
        <translation>Nach Fehler an %1</translation>
    </message>
    <message numerus="yes">
        <source>%n retries</source>
        <translation>
            <numerusform>%n Neuversuch</numerusform>
            <numerusform>%n Neuversuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Dead letters to %1</source>
        <translation>Dead Letters an %1</translation>
    </message>
    <message>
        <source>No destinations; a failed event is tried twice more, then given up.</source>
        <translation>Keine Ziele; ein fehlgeschlagenes Event wird noch zweimal versucht, dann aufgegeben.</translation>
    </message>
    <message>
        <source>%1 (alias %2)</source>
        <translation>%1 (Alias %2)</translation>
    </message>
    <message>
        <source>None; set who may call to get one.</source>
        <translation>Keine; festlegen, wer aufrufen darf, um eine zu erhalten.</translation>
    </message>
</context>
<context>
    <name>updraft::TroubleBar</name>
    <message>
        <source>The old database is kept as %1</source>
        <translation>Die alte Datenbank ist aufgehoben als %1</translation>
    </message>
    <message>
        <source>There is no folder %1. As soon as it is back, it is opened.</source>
        <translation>Den Ordner %1 gibt es nicht. Sobald er wieder da ist, wird er geöffnet.</translation>
    </message>
    <message>
        <source>%1 has no template.yaml, so there is nothing to serve yet.</source>
        <translation>%1 hat kein template.yaml, deshalb gibt es noch nichts auszuführen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n error(s), so nothing is served. Mend and save it, and the functions start.</source>
        <translation>
            <numerusform>%1 hat %n Fehler, deshalb läuft nichts. Nach dem Beheben und Speichern starten die Funktionen.</numerusform>
            <numerusform>%1 hat %n Fehler, deshalb läuft nichts. Nach dem Beheben und Speichern starten die Funktionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is served, because the workspace&apos;s database cannot be used: %1. Moved aside, it is kept as it is, and Updraft starts with an empty one.</source>
        <translation>Nichts läuft, weil die Datenbank des Arbeitsbereichs nicht benutzbar ist: %1. Beiseitegelegt bleibt sie, wie sie ist, und Updraft beginnt mit einer leeren.</translation>
    </message>
    <message>
        <source>Another program serves this workspace already: %1. As soon as that program ends, this window takes over; files can be edited meanwhile.</source>
        <translation>Ein anderes Programm betreibt diesen Arbeitsbereich bereits: %1. Sobald es endet, übernimmt dieses Fenster; Dateien lassen sich inzwischen bearbeiten.</translation>
    </message>
    <message>
        <source>Nothing is served, because %1 cannot be written: the platform keeps its records there. Allow writing, or copy the folder to another place and open it there.</source>
        <translation>Nichts läuft, weil sich %1 nicht schreiben lässt: Dort führt die Plattform ihre Aufzeichnungen. Schreiben erlauben oder den Ordner an eine andere Stelle kopieren und dort öffnen.</translation>
    </message>
    <message>
        <source>The folder %1 was deleted or moved away. What is open here is still complete.</source>
        <translation>Der Ordner %1 wurde gelöscht oder verschoben. Was hier offen ist, ist noch vollständig.</translation>
    </message>
    <message>
        <source>The template was deleted or moved away. The functions run on as they were.</source>
        <translation>Das Template wurde gelöscht oder verschoben. Die Funktionen laufen weiter wie bisher.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Create a first function</source>
        <translation>Erste Funktion erstellen</translation>
    </message>
    <message>
        <source>Open the template</source>
        <translation>Template öffnen</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Probleme zeigen</translation>
    </message>
    <message>
        <source>Move it aside and start</source>
        <translation>Beiseitelegen und starten</translation>
    </message>
    <message>
        <source>Write the open files anew</source>
        <translation>Offene Dateien neu schreiben</translation>
    </message>
</context>
<context>
    <name>updraft::TuningChart</name>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>cost / million</source>
        <translation>Kosten / Million</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>median and its interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>memory size, why it is not fit</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>memory size, duration, cost</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>updraft::TuningDesk</name>
    <message>
        <source>The workspace was closed before the measurement was over</source>
        <translation>Der Arbeitsbereich wurde geschlossen, bevor die Messung fertig war</translation>
    </message>
    <message>
        <source>The measurement was cancelled</source>
        <translation>Die Messung wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1 was measured</source>
        <translation>%1 wurde gemessen</translation>
    </message>
    <message>
        <source>It was not measured: %1</source>
        <translation>Es wurde nicht gemessen: %1</translation>
    </message>
</context>
<context>
    <name>updraft::TuningPanel</name>
    <message>
        <source>Event {}</source>
        <translation>Ereignis {}</translation>
    </message>
    <message>
        <source>All saved events</source>
        <translation>Alle gespeicherten Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sizes</source>
        <translation>
            <numerusform>%n Größe</numerusform>
            <numerusform>%n Größen</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory tuning: %1</source>
        <translation>Speicherabstimmung: %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>gemessen %1</translation>
    </message>
    <message>
        <source>Memory tuning</source>
        <translation>Speicherabstimmung</translation>
    </message>
    <message>
        <source>Sample data: nothing of it can be measured</source>
        <translation>Beispieldaten: Davon lässt sich nichts messen</translation>
    </message>
    <message>
        <source>Measure calls the function with its saved events at each size, with that size’s share of a CPU: what it takes, what it costs, and which size is the best value</source>
        <translation>Messen ruft die Funktion mit ihren gespeicherten Ereignissen bei jeder Größe auf, mit deren Anteil an einer CPU: was sie braucht, was sie kostet und welche Größe der beste Wert ist</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>Measuring, %1</source>
        <translation>Misst, %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Call the function at each size; it does everything that it does</source>
        <translation>Die Funktion bei jeder Größe aufrufen; sie tut alles, was sie tut</translation>
    </message>
    <message>
        <source>Other invocations run now and would disturb the measurement</source>
        <translation>Jetzt laufen andere Aufrufe und würden die Messung stören</translation>
    </message>
    <message>
        <source>Keep what was measured before</source>
        <translation>Das früher Gemessene behalten</translation>
    </message>
    <message>
        <source>Put %1 into the template</source>
        <translation>%1 in die Vorlage schreiben</translation>
    </message>
    <message>
        <source>Put into the template</source>
        <translation>In die Vorlage schreiben</translation>
    </message>
    <message>
        <source>It has that much already</source>
        <translation>Sie hat schon so viel</translation>
    </message>
    <message>
        <source>Change the function’s memory in the template</source>
        <translation>Den Speicher der Funktion in der Vorlage ändern</translation>
    </message>
    <message>
        <source>Which function</source>
        <translation>Welche Funktion</translation>
    </message>
    <message>
        <source>Which of its saved events, taken in turns</source>
        <translation>Welche ihrer gespeicherten Ereignisse, reihum</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>about %1 to %2</source>
        <comment>durations</comment>
        <translation>etwa %1 bis %2</translation>
    </message>
    <message>
        <source>At which memory sizes, from %1 to %2</source>
        <translation>Bei welchen Speichergrößen, von %1 bis %2</translation>
    </message>
    <message>
        <source>Warm calls at each size</source>
        <translation>Warme Aufrufe bei jeder Größe</translation>
    </message>
    <message>
        <source>cold starts</source>
        <translation>Kaltstarts</translation>
    </message>
    <message>
        <source>1 to %1, shared by the environments; more make the intervals narrower</source>
        <translation>1 bis %1, auf die Umgebungen verteilt; mehr machen die Intervalle enger</translation>
    </message>
    <message>
        <source>1 to %1: so many environments are started, each with a first call</source>
        <translation>1 bis %1: So viele Umgebungen werden gestartet, jede mit einem ersten Aufruf</translation>
    </message>
    <message>
        <source>How many calls that are, and how long they take by the function’s last measurement or by what it took since the workspace was opened: as if a CPU’s share did not matter, and as if nothing else did</source>
        <translation>Wie viele Aufrufe das sind und wie lange sie dauern, nach der letzten Messung der Funktion oder nach dem, was sie seit dem Öffnen des Arbeitsbereichs brauchte: als spielte der CPU-Anteil keine Rolle, und als spielte nur er eine</translation>
    </message>
</context>
<context>
    <name>updraft::VersionsModel</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliase</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Bereitgestellt</translation>
    </message>
</context>
<context>
    <name>updraft::VersionsPage</name>
    <message>
        <source>What is new in this version</source>
        <translation>Was in dieser Version neu ist</translation>
    </message>
    <message>
        <source>Description of the new version</source>
        <translation>Beschreibung der neuen Version</translation>
    </message>
    <message>
        <source>Publish version</source>
        <translation>Version veröffentlichen</translation>
    </message>
    <message>
        <source>Keeps the code and configuration as they are now under a number</source>
        <translation>Behält Code und Konfiguration im jetzigen Stand unter einer Nummer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>Version löschen</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliase</translation>
    </message>
    <message>
        <source>Name of a new alias, such as live</source>
        <translation>Name eines neuen Alias, etwa live</translation>
    </message>
    <message>
        <source>Name of a new alias</source>
        <translation>Name eines neuen Alias</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>Neuer Alias</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change of an alias back</source>
        <translation>Letzte Änderung eines Alias zurücknehmen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>The function is not running.</source>
        <translation>Die Funktion läuft nicht.</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>Seit %1 hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Settings and code of both, side by side</source>
        <translation>Einstellungen und Code beider, nebeneinander</translation>
    </message>
    <message>
        <source>Select two versions with Ctrl to compare them</source>
        <translation>Zwei Versionen mit Ctrl auswählen, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>%1 points to this version</source>
        <translation>%1 zeigt auf diese Version</translation>
    </message>
    <message>
        <source>Deletes the selected published version</source>
        <translation>Löscht die gewählte veröffentlichte Version</translation>
    </message>
    <message>
        <source>There is an alias of this name.</source>
        <translation>Einen Alias dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>%1 is published.</source>
        <translation>%1 ist veröffentlicht.</translation>
    </message>
    <message>
        <source>Alias %1 is deleted.</source>
        <translation>Alias %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>Deleting v%1 cannot be taken back. Press Delete version again to do it.</source>
        <translation>Das Löschen von v%1 kann nicht zurückgenommen werden. Zum Ausführen erneut „Version löschen“ drücken.</translation>
    </message>
    <message>
        <source>v%1 is deleted.</source>
        <translation>v%1 ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>updraft::Waterfall</name>
    <message>
        <source>Where the time went</source>
        <translation>Wofür die Zeit verging</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part and its duration</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3 %)</source>
        <comment>a part, its exact duration and its share</comment>
        <translation>%1: %2 (%3 %)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>updraft::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Serverless functions on this machine: write, run, measure. A workspace is a folder with a SAM template.</source>
        <translation>Serverless-Funktionen auf diesem Rechner: schreiben, ausführen, messen. Ein Arbeitsbereich ist ein Ordner mit einem SAM-Template.</translation>
    </message>
    <message>
        <source>Back to the workspace</source>
        <translation>Zurück zum Arbeitsbereich</translation>
    </message>
    <message>
        <source>Back to the workspace (%1)</source>
        <translation>Zurück zum Arbeitsbereich (%1)</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>A folder with template.yaml, or drop one here.</source>
        <translation>Ein Ordner mit template.yaml; oder einen hier ablegen.</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>Neuer Arbeitsbereich …</translation>
    </message>
    <message>
        <source>Starts with one function, by language and use.</source>
        <translation>Beginnt mit einer Funktion, nach Sprache und Zweck.</translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation>Demo-Arbeitsbereich</translation>
    </message>
    <message>
        <source>A web shop of eight functions with traffic to look at.</source>
        <translation>Ein Webshop aus acht Funktionen, mit Traffic zum Ansehen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Restore the demo</source>
        <translation>Demo wiederherstellen</translation>
    </message>
    <message>
        <source>As it came; what you changed is kept beside it</source>
        <translation>Wie ausgeliefert; deine Änderungen bleiben daneben erhalten</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Letzte Arbeitsbereiche</translation>
    </message>
    <message>
        <source>What you open appears here.</source>
        <translation>Was geöffnet wird, erscheint hier.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>The folder itself stays as it is (%1)</source>
        <translation>Der Ordner selbst bleibt unverändert (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>updraft::WhatIfCard</name>
    <message>
        <source>The same provider</source>
        <translation>Derselbe Anbieter</translation>
    </message>
    <message>
        <source>The same region</source>
        <translation>Dieselbe Region</translation>
    </message>
    <message>
        <source>The same architecture</source>
        <translation>Dieselbe Architektur</translation>
    </message>
    <message>
        <source>The same memory</source>
        <translation>Derselbe Speicher</translation>
    </message>
    <message>
        <source>No gateway</source>
        <translation>Kein Gateway</translation>
    </message>
    <message>
        <source>HTTP API gateway</source>
        <translation>HTTP-API-Gateway</translation>
    </message>
    <message>
        <source>REST API gateway</source>
        <translation>REST-API-Gateway</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>On another provider</source>
        <translation>Bei einem anderen Anbieter</translation>
    </message>
    <message>
        <source>In another region of AWS Lambda</source>
        <translation>In einer anderen Region von AWS Lambda</translation>
    </message>
    <message>
        <source>On another architecture, as fast as on this one</source>
        <translation>Auf einer anderen Architektur, gleich schnell wie auf dieser</translation>
    </message>
    <message>
        <source>With another memory size; durations are reckoned by the share of a CPU</source>
        <translation>Mit einer anderen Speichergröße; Dauern werden nach dem CPU-Anteil umgerechnet</translation>
    </message>
    <message>
        <source>Calls by HTTP through an API gateway</source>
        <translation>HTTP-Aufrufe durch ein API-Gateway</translation>
    </message>
    <message>
        <source>Environments of provisioned concurrency for each function, all day</source>
        <translation>Umgebungen bereitgestellter Parallelität je Funktion, den ganzen Tag</translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation>Bereitgestellte Parallelität</translation>
    </message>
    <message>
        <source>Not provisioned</source>
        <translation>Nicht bereitgestellt</translation>
    </message>
    <message>
        <source> provisioned</source>
        <translation> bereitgestellt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Put this beside the month as it was recorded</source>
        <translation>Dies neben den Monat stellen, wie er aufgezeichnet wurde</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the selected one away (Del)</source>
        <translation>Das gewählte wegnehmen (Entf)</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Szenarien nebeneinander</translation>
    </message>
    <message>
        <source>Choose what would be different and press Add: each line prices the same month that way</source>
        <translation>Wählen Sie, was anders wäre, und drücken Sie Hinzufügen: Jede Zeile bewertet denselben Monat auf diese Art</translation>
    </message>
</context>
<context>
    <name>updraft::WhatIfModel</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message numerus="yes">
        <source>%n provisioned for each function</source>
        <translation>
            <numerusform>%n bereitgestellt je Funktion</numerusform>
            <numerusform>%n bereitgestellt je Funktion</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP API gateway</source>
        <translation>HTTP-API-Gateway</translation>
    </message>
    <message>
        <source>REST API gateway</source>
        <translation>REST-API-Gateway</translation>
    </message>
    <message>
        <source>As it was recorded</source>
        <translation>Wie aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Exact: only the price list is another</source>
        <translation>Genau: Nur die Preisliste ist eine andere</translation>
    </message>
    <message>
        <source>Reckoned, not counted:
%1</source>
        <translation>Gerechnet, nicht gezählt:
%1</translation>
    </message>
    <message>
        <source>Of the functions and of what is around them</source>
        <translation>Von den Funktionen und dem, was um sie herum ist</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Per million</source>
        <translation>Je Million</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>At least: not everything that ran has a known price there</source>
        <translation>Mindestens: Nicht alles, was lief, hat dort einen bekannten Preis</translation>
    </message>
</context>
<context>
    <name>updraft::WorkspaceActions</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Workspaces and demo</source>
        <translation>Arbeitsbereiche und Demo</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>Neuer Arbeitsbereich …</translation>
    </message>
    <message>
        <source>Open the demo workspace</source>
        <translation>Demo-Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Restore the demo workspace</source>
        <translation>Demo-Arbeitsbereich wiederherstellen</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>%1 is not there any more. Remove it from the list, or put it back.</source>
        <translation>%1 ist nicht mehr vorhanden. Aus der Liste entfernen oder wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 has no template.yaml, so it is no workspace yet.</source>
        <translation>%1 hat kein template.yaml und ist daher noch kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Create one there …</source>
        <translation>Dort einen anlegen …</translation>
    </message>
    <message>
        <source>Create a workspace from a template in this folder</source>
        <translation>In diesem Ordner einen Arbeitsbereich aus einer Vorlage anlegen</translation>
    </message>
    <message>
        <source>The demo is as it came. What was there is kept in %1</source>
        <translation>Die Demo ist wieder wie ausgeliefert. Was dort war, liegt jetzt in %1</translation>
    </message>
</context>
<context>
    <name>updraft::WorkspaceSearch</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1.</source>
        <translation>Der reguläre Ausdruck ist ungültig: %1.</translation>
    </message>
    <message>
        <source>Searching … %1 in %2 so far</source>
        <translation>Suche … bisher %1 in %2</translation>
    </message>
    <message>
        <source>%1 in %2; there may be more. Narrow the search down to see them all.</source>
        <translation>%1 in %2; es kann mehr geben. Suche eingrenzen, um alle zu sehen.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search in all files</source>
        <translation>In allen Dateien suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Only in, such as *.py, src/**</source>
        <translation>Nur in, etwa *.py, src/**</translation>
    </message>
    <message>
        <source>Not in, such as *.min.js</source>
        <translation>Nicht in, etwa *.min.js</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n replacement(s)</source>
        <translation>
            <numerusform>%n Ersetzung rückgängig machen</numerusform>
            <numerusform>%n Ersetzungen rückgängig machen</numerusform>
        </translation>
    </message>
</context>
</TS>
