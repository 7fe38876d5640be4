<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlarmWords</name>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>In alarm</source>
        <translation>En alarme</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>au-dessus de %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>au-dessous de %1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 ou moins</translation>
    </message>
    <message>
        <source>%1 (%2) %3</source>
        <translation>%1 (%2) %3</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 pendant %2</translation>
    </message>
    <message>
        <source>%1 in %2 of %3 periods of %4</source>
        <translation>%1 dans %2 périodes sur %3 de %4</translation>
    </message>
    <message>
        <source>alarm %1</source>
        <translation>alarme %1</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>Toutes les fonctions</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It cannot be evaluated: %1.</source>
        <translation>Elle ne peut pas être évaluée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Elle est désactivée.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It was not evaluated yet.</source>
        <translation>Elle n’a pas encore été évaluée.</translation>
    </message>
    <message numerus="yes">
        <source>There is no data for the last %n period(s).</source>
        <translation>
            <numerusform>Aucune donnée pour la dernière période (%n).</numerusform>
            <numerusform>Aucune donnée pour les %n dernières périodes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no data, which counts as chosen: %1.</source>
        <translation>Aucune donnée, ce qui compte comme choisi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 values breach it; the latest: %3.</source>
        <translation>%1 valeurs sur %2 l’enfreignent&#xa0;; la dernière&#xa0;: %3.</translation>
    </message>
    <message>
        <source>All values there are breach it (%1); newer ones are missing.</source>
        <translation>Toutes les valeurs présentes l’enfreignent (%1)&#xa0;; il en manque de plus récentes.</translation>
    </message>
    <message>
        <source>There is too little data to change its state.</source>
        <translation>Trop peu de données pour changer son état.</translation>
    </message>
    <message>
        <source>above</source>
        <translation>au-dessus de</translation>
    </message>
    <message>
        <source>at or above</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>below</source>
        <translation>au-dessous de</translation>
    </message>
    <message>
        <source>at or below</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>Missing: no data at all is a state of its own</source>
        <translation>Manquantes&#xa0;: l’absence de données est un état en soi</translation>
    </message>
    <message>
        <source>Ignored: the state stays as it is</source>
        <translation>Ignorées&#xa0;: l’état reste tel quel</translation>
    </message>
    <message>
        <source>Bad: as if the threshold were breached</source>
        <translation>Mauvais&#xa0;: comme si le seuil était franchi</translation>
    </message>
    <message>
        <source>Good: as if all were well</source>
        <translation>Bon&#xa0;: comme si tout allait bien</translation>
    </message>
    <message>
        <source>Give the alarm a name.</source>
        <translation>Donnez un nom à l’alarme.</translation>
    </message>
    <message>
        <source>The name is too long: use at most %1 bytes.</source>
        <translation>Le nom est trop long&#xa0;: au plus %1 octets.</translation>
    </message>
    <message>
        <source>There is no such statistic: choose one from the list or type a percentile such as p99.</source>
        <translation>Cette statistique n’existe pas&#xa0;: choisissez-en une dans la liste ou saisissez un percentile comme p99.</translation>
    </message>
    <message>
        <source>This metric has no percentiles: choose another statistic.</source>
        <translation>Cette métrique n’a pas de percentiles&#xa0;: choisissez une autre statistique.</translation>
    </message>
    <message>
        <source>A period is 10 or 30 seconds, or whole minutes.</source>
        <translation>Une période dure 10 ou 30 secondes, ou des minutes entières.</translation>
    </message>
    <message>
        <source>Look at 1 to %1 periods.</source>
        <translation>Examinez de 1 à %1 périodes.</translation>
    </message>
    <message>
        <source>No more periods can breach the threshold than there are.</source>
        <translation>Il ne peut pas y avoir plus de périodes en infraction que de périodes.</translation>
    </message>
    <message>
        <source>All periods together are too long: at most 3 hours for periods under a minute, a day for periods under an hour, a week for longer ones.</source>
        <translation>Toutes les périodes ensemble sont trop longues&#xa0;: au plus 3 heures pour des périodes de moins d’une minute, un jour pour moins d’une heure, une semaine pour les plus longues.</translation>
    </message>
    <message>
        <source>The threshold must be a number.</source>
        <translation>Le seuil doit être un nombre.</translation>
    </message>
    <message>
        <source>Choose the function that the version or alias belongs to.</source>
        <translation>Choisissez la fonction à laquelle appartient la version ou l’alias.</translation>
    </message>
    <message>
        <source>Choose a version or an alias, not both.</source>
        <translation>Choisissez une version ou un alias, pas les deux.</translation>
    </message>
    <message>
        <source>There is no such version.</source>
        <translation>Cette version n’existe pas.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>metric, its limit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>function: what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: in alarm</source>
        <translation>%1 : en alarme</translation>
    </message>
</context>
<context>
    <name>BudgetMarks</name>
    <message>
        <source>of a %1 budget · %2 %</source>
        <comment>money, share</comment>
        <translation>sur un budget de %1 · %2 %</translation>
    </message>
    <message>
        <source>%1 · budget used up on %2</source>
        <comment>the note as it is, a day</comment>
        <translation>%1 · budget épuisé le %2</translation>
    </message>
    <message>
        <source>budget %1/day</source>
        <translation>budget %1/jour</translation>
    </message>
</context>
<context>
    <name>BudgetWords</name>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Dans les limites</translation>
    </message>
    <message>
        <source>Will not last</source>
        <translation>Ne suffira pas</translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <translation>Presque épuisé</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>money</comment>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>money</comment>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>money, share of the budget</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>%1 at the month’s end</source>
        <translation>%1 à la fin du mois</translation>
    </message>
    <message>
        <source>used up on %1</source>
        <comment>a day</comment>
        <translation>épuisé le %1</translation>
    </message>
    <message numerus="yes">
        <source>by the run rate of %n whole day(s) and today</source>
        <translation>
            <numerusform>au rythme de %n jour entier et d&apos;aujourd&apos;hui</numerusform>
            <numerusform>au rythme de %n jours entiers et d&apos;aujourd&apos;hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by the run rate of each weekday, of %n day(s)</source>
        <translation>
            <numerusform>au rythme de chaque jour de la semaine, sur %n jour</numerusform>
            <numerusform>au rythme de chaque jour de la semaine, sur %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by Holt-Winters over weeks, of %n day(s)</source>
        <translation>
            <numerusform>selon Holt-Winters sur des semaines, sur %n jour</numerusform>
            <numerusform>selon Holt-Winters sur des semaines, sur %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be judged: %1</source>
        <translation>Il n&apos;a pas pu être évalué : %1</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>spent, limit, whose</comment>
        <translation>%1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>state, figures</comment>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>Forecast: %1, %2.</source>
        <comment>what, method</comment>
        <translation>Prévision : %1, %2.</translation>
    </message>
    <message>
        <source>%1, daily</source>
        <comment>whose</comment>
        <translation>%1, quotidien</translation>
    </message>
    <message>
        <source>%1, monthly</source>
        <comment>whose</comment>
        <translation>%1, mensuel</translation>
    </message>
    <message>
        <source>%1 calls itself</source>
        <translation>%1 s&apos;appelle elle-même</translation>
    </message>
    <message>
        <source>%1 is retried over and over</source>
        <translation>%1 est relancée sans cesse</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in one chain</source>
        <translation>
            <numerusform>%n appel dans une chaîne</numerusform>
            <numerusform>%n appels dans une chaîne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s) in a minute</source>
        <translation>
            <numerusform>%n relance en une minute</numerusform>
            <numerusform>%n relances en une minute</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Chain ended</source>
        <translation>Chaîne arrêtée</translation>
    </message>
    <message>
        <source>Function stopped</source>
        <translation>Fonction arrêtée</translation>
    </message>
    <message>
        <source>%1, %2 an hour at this rate. %3.</source>
        <comment>how often, money, what became of it</comment>
        <translation>%1, %2 par heure à ce rythme. %3.</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Duration, heat map</source>
        <translation>Durée, carte de chaleur</translation>
    </message>
    <message>
        <source>Environment timeline</source>
        <translation>Chronologie des environnements</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a metric, its statistic</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>Toutes les fonctions</translation>
    </message>
    <message numerus="yes">
        <source>%n functions</source>
        <translation>
            <numerusform>%n fonction</numerusform>
            <numerusform>%n fonctions</numerusform>
        </translation>
    </message>
    <message>
        <source>per second</source>
        <translation>par seconde</translation>
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
        <translation>Invocations, erreurs, limitations</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Execution environments</source>
        <translation>Environnements d’exécution</translation>
    </message>
    <message>
        <source>Cold start share</source>
        <translation>Part des démarrages à froid</translation>
    </message>
    <message>
        <source>Async queue depth and age</source>
        <translation>Profondeur et âge de la file asynchrone</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Error share</source>
        <translation>Part des erreurs</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Duration p95</source>
        <translation>Durée p95</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>Démarrages à froid</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>réussies</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erreurs</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>limitées</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupés</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>en démarrage</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactifs</translation>
    </message>
    <message>
        <source>% of invocations</source>
        <translation>% des invocations</translation>
    </message>
    <message>
        <source>waiting events</source>
        <translation>événements en attente</translation>
    </message>
    <message>
        <source>age of the oldest</source>
        <translation>âge du plus ancien</translation>
    </message>
    <message>
        <source>used, p95</source>
        <translation>utilisée, p95</translation>
    </message>
    <message>
        <source>used, most</source>
        <translation>utilisée, maximum</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>configurée</translation>
    </message>
    <message>
        <source>Cost rate</source>
        <translation>Rythme des coûts</translation>
    </message>
    <message>
        <source>an hour, list price</source>
        <translation>par heure, prix catalogue</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>time left, ms</source>
        <translation>temps restant, ms</translation>
    </message>
    <message>
        <source>id of the invocation</source>
        <translation>identifiant de l’invocation</translation>
    </message>
    <message>
        <source>name of the function</source>
        <translation>nom de la fonction</translation>
    </message>
    <message>
        <source>version that runs</source>
        <translation>version exécutée</translation>
    </message>
    <message>
        <source>ARN that was called</source>
        <translation>ARN appelé</translation>
    </message>
    <message>
        <source>memory limit, MB</source>
        <translation>limite de mémoire, Mo</translation>
    </message>
    <message>
        <source>log group</source>
        <translation>groupe de journaux</translation>
    </message>
    <message>
        <source>log stream</source>
        <translation>flux de journaux</translation>
    </message>
    <message>
        <source>context of a mobile client</source>
        <translation>contexte d’un client mobile</translation>
    </message>
    <message>
        <source>Cognito identity</source>
        <translation>identité Cognito</translation>
    </message>
    <message>
        <source>whether to wait for the event loop</source>
        <translation>s’il faut attendre la boucle d’événements</translation>
    </message>
    <message>
        <source>Lambda handler</source>
        <translation>gestionnaire Lambda</translation>
    </message>
    <message>
        <source>HTTP response</source>
        <translation>réponse HTTP</translation>
    </message>
    <message>
        <source>try … except</source>
        <translation>try … except</translation>
    </message>
    <message>
        <source>function</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>boucle</translation>
    </message>
    <message>
        <source>loop over a batch, failures reported one by one</source>
        <translation>boucle sur un lot, échecs signalés un par un</translation>
    </message>
    <message>
        <source>boto3 client</source>
        <translation>client boto3</translation>
    </message>
    <message>
        <source>Lambda handler, CommonJS</source>
        <translation>gestionnaire Lambda, CommonJS</translation>
    </message>
    <message>
        <source>try … catch</source>
        <translation>try … catch</translation>
    </message>
    <message>
        <source>serverless function</source>
        <translation>fonction serverless</translation>
    </message>
    <message>
        <source>HTTP trigger</source>
        <translation>déclencheur HTTP</translation>
    </message>
    <message>
        <source>schedule trigger</source>
        <translation>déclencheur planifié</translation>
    </message>
    <message>
        <source>strict mode</source>
        <translation>mode strict</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condition</translation>
    </message>
</context>
<context>
    <name>CostAlerts</name>
    <message>
        <source>Budget %1: %2</source>
        <comment>name, why</comment>
        <translation>Budget %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s)</source>
        <translation>
            <numerusform>%n budget</numerusform>
            <numerusform>%n budgets</numerusform>
        </translation>
    </message>
    <message>
        <source>loop: %1</source>
        <comment>function</comment>
        <translation>boucle : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, how often and what it costs</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <comment>function</comment>
        <translation>arrêtée : %1</translation>
    </message>
    <message>
        <source>%1 takes no calls: a budget or the guard against loops stopped it</source>
        <translation>%1 n&apos;accepte aucun appel : un budget ou la garde contre les boucles l&apos;a arrêtée</translation>
    </message>
</context>
<context>
    <name>CostFacts</name>
    <message>
        <source>configured memory</source>
        <translation>mémoire configurée</translation>
    </message>
    <message>
        <source>peak memory used</source>
        <translation>mémoire maximale utilisée</translation>
    </message>
    <message>
        <source>invocations</source>
        <translation>invocations</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>architecture</translation>
    </message>
    <message>
        <source>provisioned concurrency is busy</source>
        <translation>la simultanéité provisionnée est occupée</translation>
    </message>
    <message>
        <source>pays from</source>
        <translation>rentable à partir de</translation>
    </message>
    <message>
        <source>logged by each invocation</source>
        <translation>journalisé par chaque invocation</translation>
    </message>
    <message>
        <source>logs cost</source>
        <translation>les journaux coûtent</translation>
    </message>
    <message>
        <source>the function itself costs</source>
        <translation>la fonction elle-même coûte</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>démarrages</translation>
    </message>
    <message>
        <source>billed for starts</source>
        <translation>facturé pour les démarrages</translation>
    </message>
    <message>
        <source>calls that keep warm</source>
        <translation>appels qui gardent au chaud</translation>
    </message>
    <message>
        <source>billed by requests</source>
        <translation>facturé par requêtes</translation>
    </message>
    <message>
        <source>billed by instances</source>
        <translation>facturé par instances</translation>
    </message>
    <message>
        <source>high: durations stay as they are</source>
        <translation>haut : les durées restent telles quelles</translation>
    </message>
    <message>
        <source>high: as if each invocation printed at most 1,024 bytes</source>
        <translation>haut : comme si chaque invocation écrivait au plus 1 024 octets</translation>
    </message>
    <message>
        <source>high: as if one environment kept warm saved all starts</source>
        <translation>haut : comme si un environnement gardé au chaud évitait tous les démarrages</translation>
    </message>
    <message>
        <source>instances live as long as environments did here</source>
        <translation>les instances vivent aussi longtemps que les environnements ici</translation>
    </message>
    <message>
        <source>low: handlers are slowed as less memory brings less CPU, by their share of a CPU (measured where it was)</source>
        <translation>minimum : les handlers ralentissent, car moins de mémoire donne moins de CPU, selon leur part de CPU (mesurée là où elle l’a été)</translation>
    </message>
    <message>
        <source>what has no known price on arm64 in this region is left out</source>
        <translation>ce qui n’a pas de prix connu sur arm64 dans cette région est laissé de côté</translation>
    </message>
</context>
<context>
    <name>CostFormulas</name>
    <message>
        <source>in force: %1</source>
        <translation>en vigueur : %1</translation>
    </message>
    <message>
        <source>without a price here: %1</source>
        <translation>sans prix ici : %1</translation>
    </message>
    <message>
        <source>List price %1</source>
        <translation>Prix catalogue %1</translation>
    </message>
    <message>
        <source>− free grant %1</source>
        <translation>− quota gratuit %1</translation>
    </message>
    <message>
        <source>− discount %1</source>
        <translation>− remise %1</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>As if the recorded traffic had been %1</source>
        <translation>Comme si le trafic enregistré avait été %1</translation>
    </message>
    <message>
        <source>Together %1; the free grant is shared by what each used of it</source>
        <translation>Ensemble %1 ; le quota gratuit est partagé selon ce que chacune en a utilisé</translation>
    </message>
    <message>
        <source>Month to date</source>
        <translation>Mois à ce jour</translation>
    </message>
    <message>
        <source>run rate: what has been until now goes on</source>
        <translation>rythme actuel : ce qui a été jusqu’ici continue</translation>
    </message>
    <message>
        <source>run rate, weighted by weekday</source>
        <translation>rythme actuel, pondéré par jour de la semaine</translation>
    </message>
    <message>
        <source>additive Holt-Winters over weeks with a damped trend</source>
        <translation>Holt-Winters additif sur des semaines avec tendance amortie</translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation>pas de prévision</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>A forecast is made of the present month, once anything ran.</source>
        <translation>Une prévision est faite pour le mois en cours, dès que quelque chose a tourné.</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>Méthode : %1</translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n whole day(s).</source>
        <translation>
            <numerusform>Elle repose sur %n jour entier.</numerusform>
            <numerusform>Elle repose sur %n jours entiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests are forecast, function by function, as %n path(s) that they may take, and each is priced with grant and tiers.</source>
        <translation>
            <numerusform>Les requêtes sont prévues, fonction par fonction, selon %n trajectoire possible, tarifée avec quota gratuit et paliers.</numerusform>
            <numerusform>Les requêtes sont prévues, fonction par fonction, selon %n trajectoires possibles, chacune tarifée avec quota gratuit et paliers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until now %1</source>
        <translation>Jusqu’ici %1</translation>
    </message>
    <message>
        <source>At the month’s end, half of the paths above and half below: %1</source>
        <translation>À la fin du mois, la moitié des trajectoires ci-dessus étant plus hautes et l’autre moitié plus basses : %1</translation>
    </message>
    <message>
        <source>Half of them between %1 and %2</source>
        <translation>La moitié d’entre elles entre %1 et %2</translation>
    </message>
    <message>
        <source>Four of five between %1 and %2</source>
        <translation>Quatre sur cinq entre %1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: about %2 more requests; %3, %n day(s)</source>
        <translation>
            <numerusform>%1 : environ %2 requêtes de plus ; %3, %n jour</numerusform>
            <numerusform>%1 : environ %2 requêtes de plus ; %3, %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Around the functions, not part of the above</source>
        <translation>Autour des fonctions, non compris ci-dessus</translation>
    </message>
    <message>
        <source>%1 ÷ %2 × 1,000,000 = %3</source>
        <translation>%1 ÷ %2 × 1,000,000 = %3</translation>
    </message>
    <message>
        <source>Of all requests</source>
        <translation>De toutes les requêtes</translation>
    </message>
    <message>
        <source>Of requests that succeeded</source>
        <translation>Des requêtes réussies</translation>
    </message>
    <message>
        <source>Of all requests, at list price without the free grant</source>
        <translation>De toutes les requêtes, au prix catalogue sans le quota gratuit</translation>
    </message>
    <message>
        <source>Per million requests</source>
        <translation>Par million de requêtes</translation>
    </message>
    <message>
        <source>%1: %2 vCPU, %3 MB of memory</source>
        <translation>%1 : %2 vCPU, %3 Mo de mémoire</translation>
    </message>
    <message>
        <source>of which %1 vCPU for ever; more only for a while</source>
        <translation>dont %1 vCPU en permanence ; davantage pour un moment seulement</translation>
    </message>
    <message>
        <source>%1 a month of %2 hours</source>
        <translation>%1 par mois de %2 heures</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) carry the recorded mix</source>
        <translation>
            <numerusform>%n machine porte le mélange enregistré</numerusform>
            <numerusform>%n machines portent le mélange enregistré</numerusform>
        </translation>
    </message>
    <message>
        <source>at a peak of %1 × its mean of %2</source>
        <translation>à une pointe de %1 × sa moyenne de %2</translation>
    </message>
    <message>
        <source>without disk, address and load balancer</source>
        <translation>sans disque, adresse ni répartiteur de charge</translation>
    </message>
    <message>
        <source>for %1 that were recorded of the month: %2</source>
        <translation>pour %1 enregistrés du mois : %2</translation>
    </message>
    <message>
        <source>Idle avoided</source>
        <translation>Inactivité évitée</translation>
    </message>
    <message>
        <source>%1 − %2 = %3</source>
        <translation>%1 − %2 = %3</translation>
    </message>
    <message>
        <source>No number of such machines carries this load.</source>
        <translation>Aucun nombre de telles machines ne porte cette charge.</translation>
    </message>
    <message>
        <source>together %1, which is the bill</source>
        <translation>ensemble %1, soit la facture</translation>
    </message>
    <message>
        <source>Waste is what is rounded up and what is kept idle: %1</source>
        <translation>Le gaspillage est ce qui est arrondi et ce qui est maintenu inactif : %1</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Gaspillage</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>ensemble %1</translation>
    </message>
    <message>
        <source>Days are by UTC. The month’s first usage takes the free grant and the first tiers.</source>
        <translation>Les jours sont en UTC. Le premier usage du mois prend le quota gratuit et les premiers paliers.</translation>
    </message>
    <message>
        <source>%1 of all %2 %3</source>
        <translation>%1 sur l’ensemble de %2 %3</translation>
    </message>
    <message>
        <source>its share of the list price: %1</source>
        <translation>sa part du prix catalogue : %1</translation>
    </message>
    <message>
        <source>and of the free grant: −%1</source>
        <translation>et du quota gratuit : −%1</translation>
    </message>
    <message>
        <source>How it bills: %1</source>
        <translation>Comment il facture : %1</translation>
    </message>
    <message>
        <source>From %1 on, all month, %2 cost less than functions.</source>
        <translation>À partir de %1, tout le mois, %2 coûtent moins que des fonctions.</translation>
    </message>
    <message>
        <source>The two do not meet within 10,000 times the recorded traffic.</source>
        <translation>Les deux ne se croisent pas en deçà de 10 000 fois le trafic enregistré.</translation>
    </message>
    <message>
        <source>They carry up to %1 of the recorded mix.</source>
        <translation>Elles portent jusqu’à %1 du mélange enregistré.</translation>
    </message>
    <message>
        <source>Recorded were %1 on average.</source>
        <translation>%1 ont été enregistrées en moyenne.</translation>
    </message>
    <message>
        <source>Each point of the line is the recorded mix at that rate for a month of %1 hours, priced with grant and tiers.</source>
        <translation>Chaque point de la ligne est le mélange enregistré à ce rythme pendant un mois de %1 heures, tarifé avec quota gratuit et paliers.</translation>
    </message>
    <message>
        <source>Break-even with an always-on server</source>
        <translation>Seuil de rentabilité face à un serveur toujours actif</translation>
    </message>
    <message>
        <source>Configured: %1 MB</source>
        <translation>Configuré : %1 Mo</translation>
    </message>
    <message>
        <source>The most that any of %1 invocations used: %2 MB</source>
        <translation>Le plus qu&apos;une de %1 invocations ait utilisé : %2 Mo</translation>
    </message>
    <message>
        <source>Never used: %1 MB, %2 % of what is configured</source>
        <translation>Jamais utilisé : %1 Mo, %2 % de ce qui est configuré</translation>
    </message>
    <message>
        <source>Its duration costs %1 at list price, in proportion to the configured memory; of that %2 are for memory that was never used:</source>
        <translation>Sa durée coûte %1 au prix catalogue, en proportion de la mémoire configurée ; dont %2 pour de la mémoire jamais utilisée :</translation>
    </message>
    <message>
        <source>%1 × %2 ÷ %3</source>
        <translation>%1 × %2 ÷ %3</translation>
    </message>
    <message>
        <source>Less memory is also less of a CPU: what it would really cost is measured, not reckoned.</source>
        <translation>Moins de mémoire, c&apos;est aussi moins de processeur : le coût réel se mesure, il ne se calcule pas.</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>Exact: only the price list is another.</source>
        <translation>Exact : seule la liste de prix change.</translation>
    </message>
    <message>
        <source>Reckoned, not counted: %1</source>
        <translation>Calculé, non compté : %1</translation>
    </message>
    <message>
        <source>= %1, of the functions and of what is around them</source>
        <translation>= %1, des fonctions et de ce qui les entoure</translation>
    </message>
    <message>
        <source>Shown in %1: %2. Bills below are in %3.</source>
        <translation>Affiché en %1 : %2. Les factures ci-dessous sont en %3.</translation>
    </message>
    <message>
        <source>all functions</source>
        <translation>toutes les fonctions</translation>
    </message>
    <message>
        <source>Per %1: there is no function %2 here</source>
        <translation>Par %1 : il n&apos;y a pas de fonction %2 ici</translation>
    </message>
    <message>
        <source>successful invocations of %1</source>
        <translation>invocations réussies de %1</translation>
    </message>
    <message>
        <source>invocations of %1</source>
        <translation>invocations de %1</translation>
    </message>
    <message>
        <source>one for every %1 %2</source>
        <comment>a number, invocations</comment>
        <translation>une pour %1 %2</translation>
    </message>
    <message>
        <source>there was none</source>
        <translation>il n&apos;y en a pas eu</translation>
    </message>
    <message>
        <source>Per %1 (%2)</source>
        <translation>Par %1 (%2)</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3</source>
        <translation>%1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>Whose the free grant is, is a convention; here: %1. %2.</source>
        <translation>À qui revient la part gratuite est une convention ; ici : %1. %2.</translation>
    </message>
    <message>
        <source>with %1; CPUs up to 60 % busy</source>
        <translation>avec %1 ; CPU occupés à 60 % au plus</translation>
    </message>
    <message>
        <source>Every line’s net cost is cut in proportion to the time it bills. Waiting is what the CPU leaves of the handler’s time.</source>
        <translation>Le coût net de chaque ligne est réparti selon le temps qu’elle facture. L’attente est ce que le CPU laisse du temps du handler.</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
</context>
<context>
    <name>CostNames</name>
    <message>
        <source>%1 × %2 always on</source>
        <translation>%1 × %2 toujours actifs</translation>
    </message>
    <message>
        <source>free grant used up: %1</source>
        <translation>quota gratuit épuisé : %1</translation>
    </message>
    <message>
        <source>next tier: %1</source>
        <translation>palier suivant : %1</translation>
    </message>
    <message>
        <source>%1 This is AWS Lambda instead.</source>
        <translation>%1 AWS Lambda est montré à la place.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>No tariff</source>
        <translation>Aucun tarif</translation>
    </message>
    <message>
        <source>Nothing ran on either side</source>
        <translation>Rien n&apos;a tourné d&apos;aucun côté</translation>
    </message>
</context>
<context>
    <name>CostPictures</name>
    <message>
        <source>Month to date</source>
        <translation>Mois à ce jour</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Per million requests</source>
        <translation>Par million de requêtes</translation>
    </message>
    <message>
        <source>Idle avoided</source>
        <translation>Inactivité évitée</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Gaspillage</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>prix catalogue</translation>
    </message>
    <message>
        <source>list %1 · free %2</source>
        <comment>money</comment>
        <translation>catalogue %1 · gratuit %2</translation>
    </message>
    <message>
        <source>today %1 · %2</source>
        <translation>aujourd’hui %1 · %2</translation>
    </message>
    <message>
        <source>nothing ran yet</source>
        <translation>rien n’a encore tourné</translation>
    </message>
    <message>
        <source>the month is over</source>
        <translation>le mois est terminé</translation>
    </message>
    <message>
        <source>%1 to %2 at the month’s end</source>
        <comment>4 of 5 paths</comment>
        <translation>de %1 à %2 à la fin du mois</translation>
    </message>
    <message>
        <source>list %1 · per successful %2</source>
        <translation>catalogue %1 · par réussie %2</translation>
    </message>
    <message>
        <source>no such machine carries this load</source>
        <translation>aucune machine de ce type ne porte cette charge</translation>
    </message>
    <message>
        <source>against %1 always on</source>
        <translation>face à %1 toujours actifs</translation>
    </message>
    <message>
        <source>%1 always on would cost less</source>
        <translation>%1 toujours actifs coûteraient moins</translation>
    </message>
    <message>
        <source>rounded up %1 · kept idle %2</source>
        <translation>arrondi %1 · maintenu inactif %2</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>not everything that ran has a known price there</source>
        <translation>tout ce qui a tourné n’y a pas de prix connu</translation>
    </message>
    <message>
        <source>functions</source>
        <translation>fonctions</translation>
    </message>
    <message>
        <source>recorded: %1</source>
        <translation>enregistré : %1</translation>
    </message>
    <message>
        <source>more than %1 carry</source>
        <translation>plus que %1 ne portent</translation>
    </message>
    <message>
        <source>used at most</source>
        <translation>utilisé au plus</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>memory used of what is configured</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>per %1 %2 · successful %3</source>
        <comment>a unit of one&apos;s own, money, money</comment>
        <translation>par %1 %2 · réussies %3</translation>
    </message>
    <message>
        <source>being worked out …</source>
        <translation>en cours de calcul …</translation>
    </message>
</context>
<context>
    <name>CostReview</name>
    <message>
        <source>Cost review, %1</source>
        <translation>Revue des coûts, %1</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>espace de travail %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>Sample data: generated, nothing of it ran here.</source>
        <translation>Données d’exemple : générées, rien de cela n’a été exécuté ici.</translation>
    </message>
    <message>
        <source>As if the recorded traffic had been %1.</source>
        <translation>Comme si le trafic enregistré avait été %1.</translation>
    </message>
    <message>
        <source>As if the free grant were used up.</source>
        <translation>Comme si le quota gratuit était épuisé.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Calls,
warm + first</source>
        <translation>Appels,
à chaud + premiers</translation>
    </message>
    <message>
        <source>Warm: median
95 % interval</source>
        <translation>À chaud : médiane
intervalle à 95 %</translation>
    </message>
    <message>
        <source>Init + first,
medians</source>
        <translation>Init + premier,
médianes</translation>
    </message>
    <message>
        <source>Memory
used</source>
        <translation>Mémoire
utilisée</translation>
    </message>
    <message>
        <source>arm64 / million
95 % interval</source>
        <translation>arm64 / million
intervalle à 95 %</translation>
    </message>
    <message>
        <source>x86_64 / million
95 % interval</source>
        <translation>x86_64 / million
intervalle à 95 %</translation>
    </message>
    <message>
        <source>Best value: %1</source>
        <translation>Meilleure valeur : %1</translation>
    </message>
    <message>
        <source>balanced: %1</source>
        <translation>équilibré : %1</translation>
    </message>
    <message>
        <source>fastest: %1</source>
        <translation>le plus rapide : %1</translation>
    </message>
    <message>
        <source>knee: %1</source>
        <translation>coude : %1</translation>
    </message>
    <message>
        <source>No size is fit.</source>
        <translation>Aucune taille ne convient.</translation>
    </message>
    <message>
        <source>Measured %1 with %2</source>
        <translation>Mesuré %1 avec %2</translation>
    </message>
    <message>
        <source>%1 in the template then</source>
        <translation>%1 alors dans le modèle</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>prices: %1</source>
        <translation>prix : %1</translation>
    </message>
    <message>
        <source>Duration and cost of a million calls by memory size</source>
        <translation>Durée et coût d’un million d’appels selon la mémoire</translation>
    </message>
    <message>
        <source>Memory tuning: %1</source>
        <translation>Réglage de la mémoire : %1</translation>
    </message>
    <message>
        <source>Every call was really made, one at a time, with that size’s share of this machine’s processors (one at 1,769 MB). Intervals hold the middle 95 % of what 2,000 resamples of the calls give (bootstrap). Costs are list prices of a million warm calls without the free grant; the other architecture is priced for the same time.</source>
        <translation>Chaque appel a vraiment eu lieu, l’un après l’autre, avec la part des processeurs de cette machine qui revient à cette taille (un à 1 769 Mo). Les intervalles contiennent les 95 % centraux de ce que donnent 2 000 rééchantillonnages des appels (bootstrap). Les coûts sont les prix catalogue d’un million d’appels à chaud sans le quota gratuit ; l’autre architecture est chiffrée avec la même durée.</translation>
    </message>
    <message>
        <source>Prices, sources and assumptions</source>
        <translation>Prix, sources et hypothèses</translation>
    </message>
    <message>
        <source>Taken: %1. Assumed: %2 requests share an instance where a provider lets them; traffic peaks at %3 times its mean.</source>
        <translation>Retenu : %1. Supposé : %2 requêtes partagent une instance là où un fournisseur le permet ; les pointes de trafic valent %3 fois la moyenne.</translation>
    </message>
    <message>
        <source>Months and days are by UTC. Durations were measured on this machine; a cloud’s differ. No tax.</source>
        <translation>Mois et jours sont en UTC. Les durées ont été mesurées sur cette machine ; celles d’un cloud diffèrent. Hors taxes.</translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>money</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day in a chart, Qt date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Group by function</source>
        <translation>Par fonction</translation>
    </message>
    <message>
        <source>Group by version</source>
        <translation>Par version</translation>
    </message>
    <message>
        <source>Group by trigger</source>
        <translation>Par déclencheur</translation>
    </message>
    <message>
        <source>Group by line of the bill</source>
        <translation>Par ligne de facture</translation>
    </message>
    <message>
        <source>Daily cost by function</source>
        <translation>Coût journalier par fonction</translation>
    </message>
    <message>
        <source>Daily cost by version</source>
        <translation>Coût journalier par version</translation>
    </message>
    <message>
        <source>Daily cost by trigger</source>
        <translation>Coût journalier par déclencheur</translation>
    </message>
    <message>
        <source>Daily cost by line of the bill</source>
        <translation>Coût journalier par ligne de facture</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>arrondi</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>init</source>
        <translation>init</translation>
    </message>
    <message>
        <source>kept idle</source>
        <translation>maintenu inactif</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>every invocation that ran</source>
        <translation>chaque invocation exécutée</translation>
    </message>
    <message>
        <source>invocations without provisioned concurrency; asynchronous events by their 64 KB chunks</source>
        <translation>invocations sans simultanéité provisionnée ; événements asynchrones par blocs de 64 Ko</translation>
    </message>
    <message>
        <source>invocations on provisioned concurrency</source>
        <translation>invocations avec simultanéité provisionnée</translation>
    </message>
    <message>
        <source>init + duration, rounded up to 1 ms, × configured memory; on demand</source>
        <translation>init + durée, arrondie à 1 ms, × mémoire configurée ; à la demande</translation>
    </message>
    <message>
        <source>duration, rounded up to 1 ms, × configured memory; on provisioned concurrency</source>
        <translation>durée, arrondie à 1 ms, × mémoire configurée ; avec simultanéité provisionnée</translation>
    </message>
    <message>
        <source>init + duration, rounded up to 1 ms, × configured memory</source>
        <translation>init + durée, arrondie à 1 ms, × mémoire configurée</translation>
    </message>
    <message>
        <source>init + duration, rounded up to 1 ms, × CPUs</source>
        <translation>init + durée, arrondie à 1 ms, × processeurs</translation>
    </message>
    <message>
        <source>init + duration, at least 100 ms each, × configured memory</source>
        <translation>init + durée, au moins 100 ms chacune, × mémoire configurée</translation>
    </message>
    <message>
        <source>init + duration, each rounded up to 100 ms, × configured memory</source>
        <translation>init + durée, chacune arrondie à 100 ms, × mémoire configurée</translation>
    </message>
    <message>
        <source>init + duration, each rounded up to 100 ms, × clock</source>
        <translation>init + durée, chacune arrondie à 100 ms, × fréquence</translation>
    </message>
    <message>
        <source>time rounded up to 100 ms × memory, shared by requests that overlap</source>
        <translation>temps arrondi à 100 ms × mémoire, partagé par les requêtes qui se chevauchent</translation>
    </message>
    <message>
        <source>time rounded up to 100 ms × CPUs, shared by requests that overlap</source>
        <translation>temps arrondi à 100 ms × processeurs, partagé par les requêtes qui se chevauchent</translation>
    </message>
    <message>
        <source>the handler’s time × memory, without starts, shared by requests that overlap</source>
        <translation>temps du gestionnaire × mémoire, sans les démarrages, partagé par les requêtes qui se chevauchent</translation>
    </message>
    <message>
        <source>the handler’s time, each rounded up to 100 ms, × memory</source>
        <translation>temps du gestionnaire, chacun arrondi à 100 ms, × mémoire</translation>
    </message>
    <message>
        <source>the handler’s time, at least 1 s each, then rounded up to 100 ms, × memory</source>
        <translation>temps du gestionnaire, au moins 1 s chacun, puis arrondi à 100 ms, × mémoire</translation>
    </message>
    <message>
        <source>used memory in steps of 128 MB × at least 100 ms</source>
        <translation>mémoire utilisée par pas de 128 Mo × au moins 100 ms</translation>
    </message>
    <message>
        <source>/tmp above 512 MB × billed time</source>
        <translation>/tmp au-delà de 512 Mo × temps facturé</translation>
    </message>
    <message>
        <source>the whole life of environments × memory</source>
        <translation>toute la vie des environnements × mémoire</translation>
    </message>
    <message>
        <source>the whole life of environments × CPUs</source>
        <translation>toute la vie des environnements × processeurs</translation>
    </message>
    <message>
        <source>provisioned concurrency that was ready, busy or not, × memory</source>
        <translation>simultanéité provisionnée qui était prête, occupée ou non, × mémoire</translation>
    </message>
    <message>
        <source>bytes that were logged, with the platform’s own lines</source>
        <translation>octets journalisés, avec les lignes de la plateforme</translation>
    </message>
    <message>
        <source>answers to HTTP calls</source>
        <translation>réponses aux appels HTTP</translation>
    </message>
    <message>
        <source>a plan, by the month</source>
        <translation>un forfait, au mois</translation>
    </message>
    <message>
        <source>nothing here counts this: it is 0 unless you state it</source>
        <translation>rien ici ne compte ceci : c’est 0 tant que vous ne l’indiquez pas</translation>
    </message>
    <message>
        <source>stated by you</source>
        <translation>indiqué par vous</translation>
    </message>
    <message>
        <source>counted from what ran</source>
        <translation>compté d’après ce qui a tourné</translation>
    </message>
    <message>
        <source>counted from what ran and an assumption</source>
        <translation>compté d’après ce qui a tourné et une hypothèse</translation>
    </message>
    <message>
        <source>not counted here</source>
        <translation>non compté ici</translation>
    </message>
    <message>
        <source>the provider’s own text</source>
        <translation>le texte du fournisseur lui-même</translation>
    </message>
    <message>
        <source>a third party that names the provider’s list</source>
        <translation>un tiers qui cite la liste du fournisseur</translation>
    </message>
    <message>
        <source>derived by arithmetic</source>
        <translation>dérivé par calcul</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>To the month’s first usage</source>
        <translation>Au premier usage du mois</translation>
    </message>
    <message>
        <source>In proportion to usage</source>
        <translation>En proportion de l&apos;usage</translation>
    </message>
    <message>
        <source>To nobody: what one more call costs</source>
        <translation>À personne : ce que coûte un appel de plus</translation>
    </message>
    <message>
        <source>Who ran first took it, with the first tiers. As on the days of the chart</source>
        <translation>Qui a tourné en premier l&apos;a prise, avec les premiers paliers. Comme pour les jours du graphique</translation>
    </message>
    <message>
        <source>Everybody has the share of it that they have of its usage</source>
        <translation>Chacun a la part qu&apos;il a de l&apos;usage</translation>
    </message>
    <message>
        <source>Rows of the table are at list price, for comparing; the month’s own figures keep the grant</source>
        <translation>Les lignes du tableau sont au prix catalogue, pour comparer ; les chiffres du mois gardent la part gratuite</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <comment>exchange rate</comment>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>CPU time of each call: as measured, else the handler’s time × the assumed share of a CPU</source>
        <translation>Temps CPU de chaque appel : tel que mesuré, sinon le temps du handler × la part de CPU supposée</translation>
    </message>
</context>
<context>
    <name>CpuWords</name>
    <message>
        <source>CPU time as it was measured</source>
        <translation>temps CPU mesuré</translation>
    </message>
    <message>
        <source>%1 % of a CPU while a handler runs (assumed)</source>
        <translation>%1 % d’un CPU pendant qu’un handler s’exécute (supposé)</translation>
    </message>
    <message>
        <source>CPU time as it was measured of %1 of %2 calls, of the others %3 % of a CPU while a handler runs (assumed)</source>
        <translation>temps CPU mesuré de %1 appels sur %2, pour les autres %3 % d’un CPU pendant qu’un handler s’exécute (supposé)</translation>
    </message>
    <message>
        <source>measured of %1 calls</source>
        <translation>mesuré pour %1 appels</translation>
    </message>
    <message>
        <source>assumed of %1 calls that were not measured</source>
        <translation>supposé pour %1 appels non mesurés</translation>
    </message>
</context>
<context>
    <name>DashboardJson</name>
    <message>
        <source>there are two dashboards called “%1”</source>
        <translation>il y a deux tableaux de bord nommés « %1 »</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>un objet est attendu ici</translation>
    </message>
    <message>
        <source>“%1” must be a list</source>
        <translation>« %1 » doit être une liste</translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation>« %1 » doit être un texte</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 letters</source>
        <translation>« %1 » est trop long : %2 lettres au plus</translation>
    </message>
    <message>
        <source>“%1” must be 1 to %2</source>
        <translation>« %1 » doit être de 1 à %2</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts</source>
        <translation>« %1 » doit être une liste de textes</translation>
    </message>
    <message>
        <source>a dashboard needs a “name”</source>
        <translation>un tableau de bord a besoin d’un « name »</translation>
    </message>
    <message>
        <source>a dashboard has at most %1 cards</source>
        <translation>un tableau de bord a au plus %1 cartes</translation>
    </message>
    <message>
        <source>a card needs a “chart” or a “metric”</source>
        <translation>une carte a besoin d’un « chart » ou d’une « metric »</translation>
    </message>
    <message>
        <source>there is no chart “%1”</source>
        <translation>il n’y a pas de graphique « %1 »</translation>
    </message>
    <message>
        <source>there is no metric “%1”</source>
        <translation>il n’y a pas de métrique « %1 »</translation>
    </message>
    <message>
        <source>there is no statistic “%1”</source>
        <translation>il n’y a pas de statistique « %1 »</translation>
    </message>
    <message>
        <source>“%1” has no percentiles</source>
        <translation>« %1 » n’a pas de centiles</translation>
    </message>
    <message>
        <source>there is no trigger “%1”</source>
        <translation>il n’y a pas de déclencheur « %1 »</translation>
    </message>
    <message>
        <source>“version” must be “$LATEST” or a number in quotes</source>
        <translation>« version » doit être « $LATEST » ou un nombre entre guillemets</translation>
    </message>
</context>
<context>
    <name>EditProblem</name>
    <message>
        <source>%1 cannot be written: you have no permission there. Change the folder&apos;s permissions, then try again.</source>
        <translation>Impossible d’écrire dans %1&#xa0;: vous n’en avez pas l’autorisation. Modifiez les autorisations du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is read-only. Copy the workspace to a disk that can be written.</source>
        <translation>Impossible d’écrire dans %1&#xa0;: le disque est en lecture seule. Copiez l’espace de travail sur un disque accessible en écriture.</translation>
    </message>
    <message>
        <source>The disk is full, nothing was changed. Free some space, then try again.</source>
        <translation>Le disque est plein, rien n’a été modifié. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Put it back, then try again.</source>
        <translation>%1 n’existe plus. Remettez-le en place, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Choose another name, or move it away.</source>
        <translation>%1 existe déjà et a été laissé tel quel. Choisissez un autre nom ou déplacez-le.</translation>
    </message>
    <message>
        <source>%1 cannot be moved or copied: %2</source>
        <translation>Impossible de déplacer ou de copier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is a function %1 already. Choose another name.</source>
        <translation>Il existe déjà une fonction %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 has no template.yaml that can be read. Create a workspace there first.</source>
        <translation>%1 ne contient pas de template.yaml lisible. Créez-y d’abord un espace de travail.</translation>
    </message>
    <message>
        <source>The template cannot be changed: %1</source>
        <translation>Impossible de modifier le modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>The template was not changed, and no file was moved. %1</source>
        <translation>Le modèle n’a pas été modifié et aucun fichier n’a été déplacé. %1</translation>
    </message>
    <message>
        <source>%1 is not in this workspace&apos;s template: it was made through the API. Change it there.</source>
        <translation>%1 ne figure pas dans le modèle de cet espace de travail&#xa0;: la fonction a été créée par l’API. Modifiez-la par l’API.</translation>
    </message>
    <message>
        <source>No handler was found in %1. It needs a Python file with &quot;def handler(event, context)&quot;, a JavaScript file that exports &quot;handler&quot;, or a program &quot;bootstrap&quot;.</source>
        <translation>Aucun gestionnaire trouvé dans %1. Il faut un fichier Python avec «&#xa0;def handler(event, context)&#xa0;», un fichier JavaScript qui exporte «&#xa0;handler&#xa0;» ou un programme «&#xa0;bootstrap&#xa0;».</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2</source>
        <translation>Impossible de décompresser %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is larger than the 250 MB that a function may have.</source>
        <translation>%1 dépasse les 250 Mo autorisés pour une fonction.</translation>
    </message>
    <message>
        <source>The template was changed at the same place since. Take that change back first.</source>
        <translation>Le modèle a été modifié au même endroit entre-temps. Annulez d’abord cette modification.</translation>
    </message>
    <message>
        <source>A function needs a name.</source>
        <translation>Une fonction doit avoir un nom.</translation>
    </message>
    <message>
        <source>A function&apos;s name has at most 64 characters.</source>
        <translation>Le nom d’une fonction compte au plus 64 caractères.</translation>
    </message>
    <message>
        <source>Use only letters, digits, hyphens and underscores.</source>
        <translation>N’utilisez que des lettres, chiffres, traits d’union et traits de soulignement.</translation>
    </message>
</context>
<context>
    <name>EventTemplate</name>
    <message>
        <source>Empty {}</source>
        <translation>Vide {}</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>API Gateway REST API (v1)</source>
        <translation>API Gateway, API REST (v1)</translation>
    </message>
    <message>
        <source>API Gateway HTTP API (v2)</source>
        <translation>API Gateway, API HTTP (v2)</translation>
    </message>
    <message>
        <source>Function URL, GET</source>
        <translation>URL de fonction, GET</translation>
    </message>
    <message>
        <source>Function URL, POST with JSON</source>
        <translation>URL de fonction, POST avec JSON</translation>
    </message>
    <message>
        <source>Application Load Balancer</source>
        <translation>Application Load Balancer</translation>
    </message>
    <message>
        <source>API Gateway authorizer, token</source>
        <translation>Mécanisme d’autorisation API Gateway, jeton</translation>
    </message>
    <message>
        <source>HTTP API authorizer, request (v2)</source>
        <translation>Mécanisme d’autorisation API HTTP, requête (v2)</translation>
    </message>
    <message>
        <source>API Gateway WebSocket, message</source>
        <translation>API Gateway WebSocket, message</translation>
    </message>
    <message>
        <source>S3 object created</source>
        <translation>Objet S3 créé</translation>
    </message>
    <message>
        <source>S3 object removed</source>
        <translation>Objet S3 supprimé</translation>
    </message>
    <message>
        <source>S3 Batch Operations job</source>
        <translation>Tâche S3 Batch Operations</translation>
    </message>
    <message>
        <source>SQS, one message</source>
        <translation>SQS, un message</translation>
    </message>
    <message>
        <source>SQS, ten messages</source>
        <translation>SQS, dix messages</translation>
    </message>
    <message>
        <source>SQS, FIFO queue</source>
        <translation>SQS, file d’attente FIFO</translation>
    </message>
    <message>
        <source>SNS notification</source>
        <translation>Notification SNS</translation>
    </message>
    <message>
        <source>EventBridge, event of your own</source>
        <translation>EventBridge, événement personnalisé</translation>
    </message>
    <message>
        <source>EventBridge, schedule</source>
        <translation>EventBridge, planification</translation>
    </message>
    <message>
        <source>EventBridge, S3 object created</source>
        <translation>EventBridge, objet S3 créé</translation>
    </message>
    <message>
        <source>EventBridge, EC2 instance state</source>
        <translation>EventBridge, état d’instance EC2</translation>
    </message>
    <message>
        <source>Kinesis stream, three records</source>
        <translation>Flux Kinesis, trois enregistrements</translation>
    </message>
    <message>
        <source>Kinesis Firehose transformation</source>
        <translation>Transformation Kinesis Firehose</translation>
    </message>
    <message>
        <source>DynamoDB stream: insert, modify, remove</source>
        <translation>Flux DynamoDB&#xa0;: insertion, modification, suppression</translation>
    </message>
    <message>
        <source>Cognito, before sign-up</source>
        <translation>Cognito, avant l’inscription</translation>
    </message>
    <message>
        <source>Cognito, after confirmation</source>
        <translation>Cognito, après la confirmation</translation>
    </message>
    <message>
        <source>Cognito, before a token is made</source>
        <translation>Cognito, avant la création d’un jeton</translation>
    </message>
    <message>
        <source>CloudWatch Logs subscription</source>
        <translation>Abonnement CloudWatch Logs</translation>
    </message>
    <message>
        <source>CloudWatch alarm</source>
        <translation>Alarme CloudWatch</translation>
    </message>
    <message>
        <source>CloudFront (Lambda@Edge), viewer request</source>
        <translation>CloudFront (Lambda@Edge), requête du visiteur</translation>
    </message>
    <message>
        <source>CloudFront (Lambda@Edge), origin response</source>
        <translation>CloudFront (Lambda@Edge), réponse de l’origine</translation>
    </message>
    <message>
        <source>IoT rule</source>
        <translation>Règle IoT</translation>
    </message>
    <message>
        <source>IoT button</source>
        <translation>Bouton IoT</translation>
    </message>
    <message>
        <source>SES incoming mail</source>
        <translation>SES, e-mail entrant</translation>
    </message>
    <message>
        <source>Step Functions task input</source>
        <translation>Step Functions, entrée de tâche</translation>
    </message>
    <message>
        <source>Lambda destination, success</source>
        <translation>Destination Lambda, succès</translation>
    </message>
    <message>
        <source>Lambda destination, failure</source>
        <translation>Destination Lambda, échec</translation>
    </message>
    <message>
        <source>CloudFormation custom resource, create</source>
        <translation>Ressource personnalisée CloudFormation, création</translation>
    </message>
    <message>
        <source>CloudFormation custom resource, delete</source>
        <translation>Ressource personnalisée CloudFormation, suppression</translation>
    </message>
    <message>
        <source>Kafka (MSK)</source>
        <translation>Kafka (MSK)</translation>
    </message>
    <message>
        <source>Kafka, self-managed</source>
        <translation>Kafka, autogéré</translation>
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
        <translation>Flux de modifications DocumentDB</translation>
    </message>
    <message>
        <source>Alexa skill, intent</source>
        <translation>Skill Alexa, intention</translation>
    </message>
    <message>
        <source>Alexa smart home, turn on</source>
        <translation>Alexa Smart Home, allumer</translation>
    </message>
    <message>
        <source>Lex V2 bot</source>
        <translation>Bot Lex V2</translation>
    </message>
    <message>
        <source>Config rule</source>
        <translation>Règle Config</translation>
    </message>
    <message>
        <source>CodePipeline action</source>
        <translation>Action CodePipeline</translation>
    </message>
    <message>
        <source>CodeCommit push</source>
        <translation>Push CodeCommit</translation>
    </message>
    <message>
        <source>Secrets Manager rotation</source>
        <translation>Rotation Secrets Manager</translation>
    </message>
    <message>
        <source>AppSync resolver</source>
        <translation>Résolveur AppSync</translation>
    </message>
    <message>
        <source>Bedrock agent action</source>
        <translation>Action d’agent Bedrock</translation>
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
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Its folder no longer exists.</source>
        <translation>Son dossier n’existe plus.</translation>
    </message>
    <message>
        <source>You have no permission, or the file is read-only.</source>
        <translation>Vous n’avez pas l’autorisation, ou le fichier est en lecture seule.</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>Le disque est plein&#xa0;: libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Le fichier est trop volumineux.</translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Another program has changed the file.</source>
        <translation>Un autre programme a modifié le fichier.</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>Message du système&#xa0;: %1.</translation>
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
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
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
        <translation>à l’instant</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation>%1 G</translation>
    </message>
    <message>
        <source>%1 M/s</source>
        <translation>%1 M/s</translation>
    </message>
    <message>
        <source>%1 k/s</source>
        <translation>%1 k/s</translation>
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
        <translation>Choisir %1 Mo de mémoire</translation>
    </message>
    <message>
        <source>Build for arm64</source>
        <translation>Construire pour arm64</translation>
    </message>
    <message>
        <source>Give up provisioned concurrency</source>
        <translation>Renoncer à la simultanéité provisionnée</translation>
    </message>
    <message>
        <source>Log less</source>
        <translation>Journaliser moins</translation>
    </message>
    <message>
        <source>Keep one environment warm</source>
        <translation>Garder un environnement au chaud</translation>
    </message>
    <message>
        <source>Bill by requests</source>
        <translation>Facturer par requêtes</translation>
    </message>
    <message>
        <source>Bill by instances</source>
        <translation>Facturer par instances</translation>
    </message>
    <message>
        <source>The most that was ever used, and a fifth more, fits into less memory. Time is billed in proportion to memory.</source>
        <translation>Le plus qui ait été utilisé, et un cinquième de plus, tient dans moins de mémoire. Le temps est facturé en proportion de la mémoire.</translation>
    </message>
    <message>
        <source>The same time costs less on arm64. It must be built and tested there.</source>
        <translation>Le même temps coûte moins cher sur arm64. Il faut la construire et la tester là.</translation>
    </message>
    <message>
        <source>Environments that are kept ready are paid for whether they are busy or not; below a share of busy time, starting on demand costs less.</source>
        <translation>Les environnements tenus prêts se paient, occupés ou non ; en dessous d&apos;une part d&apos;occupation, démarrer à la demande coûte moins.</translation>
    </message>
    <message>
        <source>What is logged costs a large share of what the function itself does.</source>
        <translation>Ce qui est journalisé coûte une grande part de ce que coûte la fonction elle-même.</translation>
    </message>
    <message>
        <source>Starts are billed like other time; a call every five minutes costs less than they do.</source>
        <translation>Les démarrages sont facturés comme le reste du temps ; un appel toutes les cinq minutes coûte moins qu&apos;eux.</translation>
    </message>
    <message>
        <source>The provider bills the same function in two ways; for this traffic the other one costs less.</source>
        <translation>Le fournisseur facture la même fonction de deux façons ; pour ce trafic, l&apos;autre coûte moins.</translation>
    </message>
    <message>
        <source>all functions</source>
        <translation>toutes les fonctions</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>money</comment>
        <translation>jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>day, hours</comment>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>from nothing</source>
        <translation>à partir de rien</translation>
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
        <translation>davantage de requêtes</translation>
    </message>
    <message>
        <source>longer durations, or more of them</source>
        <translation>durées plus longues, ou plus nombreuses</translation>
    </message>
    <message>
        <source>more starts</source>
        <translation>davantage de démarrages</translation>
    </message>
    <message>
        <source>more logs</source>
        <translation>davantage de journaux</translation>
    </message>
    <message>
        <source>%1 at %2 UTC: %3, %4</source>
        <comment>function, hour, how much more, of what</comment>
        <translation>%1 à %2 UTC : %3, %4</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <source>What it would have saved of %1</source>
        <translation>Ce que cela aurait économisé sur %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>Priced as a scenario of the recorded month on %1, without the free grant: what a function saves is not what the grant happens to cover.</source>
        <translation>Chiffré comme scénario du mois enregistré sur %1, sans la part gratuite : ce qu&apos;une fonction économise n&apos;est pas ce que la part gratuite couvre par hasard.</translation>
    </message>
    <message>
        <source>Against tariff %1</source>
        <translation>Par rapport au tarif %1</translation>
    </message>
    <message>
        <source>What was reckoned, not measured</source>
        <translation>Ce qui a été calculé, non mesuré</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>coût %1</translation>
    </message>
    <message>
        <source>expected %1: the median of the same hours of other weeks, of other days where there are fewer than three weeks, else of all hours</source>
        <translation>attendu %1 : la médiane des mêmes heures d&apos;autres semaines, d&apos;autres jours s&apos;il y a moins de trois semaines, sinon de toutes les heures</translation>
    </message>
    <message>
        <source>= %1 more (%2)</source>
        <translation>= %1 de plus (%2)</translation>
    </message>
    <message>
        <source>Most of it is of: %1</source>
        <translation>L&apos;essentiel vient de : %1</translation>
    </message>
    <message>
        <source>An hour stands out from a robust z-score of %1 on (0.6745 × distance ÷ median distance), and when what it costs more is at least %2 % of what all hours cost. Hours are priced on %3 at the first tier, without the free grant.</source>
        <translation>Une heure ressort à partir d&apos;un score z robuste de %1 (0,6745 × écart ÷ écart médian), et quand son surcoût atteint au moins %2 % du coût de toutes les heures. Les heures sont chiffrées sur %3 au premier palier, sans la part gratuite.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Init</source>
        <translation>Init</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>When the platform accepted the call</source>
        <translation>Moment où la plateforme a accepté l’appel</translation>
    </message>
    <message>
        <source>How it ended, or the type of its error</source>
        <translation>Issue de l’invocation, ou type de son erreur</translation>
    </message>
    <message>
        <source>What called the function</source>
        <translation>Ce qui a appelé la fonction</translation>
    </message>
    <message>
        <source>Time in the handler</source>
        <translation>Temps passé dans le gestionnaire</translation>
    </message>
    <message>
        <source>Init and duration, rounded up to a millisecond</source>
        <translation>Init et durée, arrondies à la milliseconde supérieure</translation>
    </message>
    <message>
        <source>Cold starts: time to start and initialise the environment</source>
        <translation>Démarrages à froid&#xa0;: temps de démarrage et d’initialisation de l’environnement</translation>
    </message>
    <message>
        <source>Highest memory use of the environment so far</source>
        <translation>Pic de mémoire de l’environnement jusqu’ici</translation>
    </message>
    <message>
        <source>Number of the environment that ran it</source>
        <translation>Numéro de l’environnement qui l’a exécutée</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>A value is missing here</source>
        <translation>Il manque une valeur ici</translation>
    </message>
    <message>
        <source>A name in double quotes is missing here</source>
        <translation>Il manque ici un nom entre guillemets doubles</translation>
    </message>
    <message>
        <source>A colon is missing after this name</source>
        <translation>Il manque un deux-points après ce nom</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing before this</source>
        <translation>Il manque une virgule ou un crochet fermant avant ceci</translation>
    </message>
    <message>
        <source>There is a comma too many</source>
        <translation>Il y a une virgule de trop</translation>
    </message>
    <message>
        <source>This text has no closing quote</source>
        <translation>Ce texte n’a pas de guillemet fermant</translation>
    </message>
    <message>
        <source>This bracket is never closed</source>
        <translation>Ce crochet n’est jamais fermé</translation>
    </message>
    <message>
        <source>JSON does not know this escape</source>
        <translation>JSON ne connaît pas cet échappement</translation>
    </message>
    <message>
        <source>Tabs and line breaks inside of a text are written \t and \n</source>
        <translation>Dans un texte, les tabulations et sauts de ligne s’écrivent \t et \n</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>Ce n’est pas un nombre</translation>
    </message>
    <message>
        <source>JSON does not know this word; texts need double quotes</source>
        <translation>JSON ne connaît pas ce mot&#xa0;; les textes s’écrivent entre guillemets doubles</translation>
    </message>
    <message>
        <source>Use double quotes</source>
        <translation>Utilisez des guillemets doubles</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON n’admet pas de commentaires</translation>
    </message>
    <message>
        <source>Too many brackets inside of each other</source>
        <translation>Trop de crochets imbriqués</translation>
    </message>
    <message>
        <source>The event ends before this</source>
        <translation>L’événement se termine avant ceci</translation>
    </message>
</context>
<context>
    <name>LineFormula</name>
    <message>
        <source>configured with %1 MB</source>
        <translation>configurée avec %1 Mo</translation>
    </message>
    <message>
        <source>configured with %1 MB, which are %2 MB there</source>
        <translation>configurée avec %1 Mo, soit %2 Mo là-bas</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>ensemble %1</translation>
    </message>
    <message>
        <source>%1 of what %2 costs</source>
        <translation>%1 de ce que coûte %2</translation>
    </message>
    <message>
        <source>  (tier %1, up to %2)</source>
        <translation>  (palier %1, jusqu&apos;à %2)</translation>
    </message>
    <message>
        <source>  (tier %1)</source>
        <translation>  (palier %1)</translation>
    </message>
    <message>
        <source>or up to %1: the rule is not clear</source>
        <translation>ou jusqu&apos;à %1 : la règle n&apos;est pas claire</translation>
    </message>
    <message>
        <source>%1 of it have no known price</source>
        <translation>%1 n&apos;ont pas de prix connu</translation>
    </message>
    <message>
        <source>free of it: %1 of %2 a month = −%3</source>
        <translation>dont gratuit : %1 de %2 par mois = −%3</translation>
    </message>
    <message>
        <source>negotiated discount of %1 %: −%2</source>
        <translation>remise négociée de %1 % : −%2</translation>
    </message>
    <message>
        <source>to pay: %1</source>
        <translation>à payer : %1</translation>
    </message>
    <message>
        <source>= %1, at %2 for one %3</source>
        <translation>= %1, à %2 par %3</translation>
    </message>
    <message>
        <source>assumed: %1</source>
        <translation>supposé : %1</translation>
    </message>
    <message>
        <source>Tariff %1, line %2</source>
        <translation>Tarif %1, ligne %2</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lu le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old: it may not hold any more</source>
        <translation>
            <numerusform>%n jour : n&apos;est peut-être plus valable</numerusform>
            <numerusform>%n jours : n&apos;est peut-être plus valable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>Invocations</source>
        <translation>Invocations</translation>
    </message>
    <message>
        <source>Invocations that ran or failed to start, without throttles</source>
        <translation>Invocations qui se sont exécutées ou n’ont pas pu démarrer, hors limitations</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Invocations that ended with an error of the function or its environment</source>
        <translation>Invocations terminées par une erreur de la fonction ou de son environnement</translation>
    </message>
    <message>
        <source>Throttles</source>
        <translation>Limitations</translation>
    </message>
    <message>
        <source>Invocations that a limit refused</source>
        <translation>Invocations refusées par une limite</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Time in the handler</source>
        <translation>Temps passé dans le gestionnaire</translation>
    </message>
    <message>
        <source>Extensions after the response</source>
        <translation>Extensions après la réponse</translation>
    </message>
    <message>
        <source>Time that extensions took after the response</source>
        <translation>Temps pris par les extensions après la réponse</translation>
    </message>
    <message>
        <source>Concurrent executions</source>
        <translation>Exécutions simultanées</translation>
    </message>
    <message>
        <source>Environments that run something</source>
        <translation>Environnements qui exécutent quelque chose</translation>
    </message>
    <message>
        <source>Unreserved concurrency</source>
        <translation>Simultanéité non réservée</translation>
    </message>
    <message>
        <source>Concurrency of functions without a reservation</source>
        <translation>Simultanéité des fonctions sans réservation</translation>
    </message>
    <message>
        <source>Provisioned concurrency in use</source>
        <translation>Simultanéité provisionnée utilisée</translation>
    </message>
    <message>
        <source>Environments of provisioned concurrency that run something</source>
        <translation>Environnements de simultanéité provisionnée qui exécutent quelque chose</translation>
    </message>
    <message>
        <source>Provisioned invocations</source>
        <translation>Invocations provisionnées</translation>
    </message>
    <message>
        <source>Invocations that ran on provisioned concurrency</source>
        <translation>Invocations exécutées sur la simultanéité provisionnée</translation>
    </message>
    <message>
        <source>Spill-over</source>
        <translation>Débordement</translation>
    </message>
    <message>
        <source>Invocations that provisioned concurrency had no room for</source>
        <translation>Invocations pour lesquelles la simultanéité provisionnée n’avait plus de place</translation>
    </message>
    <message>
        <source>Provisioned utilization</source>
        <translation>Utilisation du provisionné</translation>
    </message>
    <message>
        <source>Share of provisioned concurrency that runs something</source>
        <translation>Part de la simultanéité provisionnée qui exécute quelque chose</translation>
    </message>
    <message>
        <source>Asynchronous events received</source>
        <translation>Événements asynchrones reçus</translation>
    </message>
    <message>
        <source>Events that were accepted</source>
        <translation>Événements acceptés</translation>
    </message>
    <message>
        <source>Asynchronous event age</source>
        <translation>Âge des événements asynchrones</translation>
    </message>
    <message>
        <source>Time from acceptance to an attempt&apos;s start</source>
        <translation>Temps entre l’acceptation et le début d’une tentative</translation>
    </message>
    <message>
        <source>Asynchronous events dropped</source>
        <translation>Événements asynchrones abandonnés</translation>
    </message>
    <message>
        <source>Events that were given up</source>
        <translation>Événements auxquels il a été renoncé</translation>
    </message>
    <message>
        <source>Dead-letter errors</source>
        <translation>Erreurs de lettres mortes</translation>
    </message>
    <message>
        <source>Events that the dead-letter queue did not take</source>
        <translation>Événements que la file de lettres mortes n’a pas pris</translation>
    </message>
    <message>
        <source>Destination failures</source>
        <translation>Échecs de destinations</translation>
    </message>
    <message>
        <source>Results that a destination did not take</source>
        <translation>Résultats qu’une destination n’a pas pris</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>Démarrages à froid</translation>
    </message>
    <message>
        <source>Invocations that waited for an init</source>
        <translation>Invocations qui ont attendu un init</translation>
    </message>
    <message>
        <source>Cold start share</source>
        <translation>Part des démarrages à froid</translation>
    </message>
    <message>
        <source>Share of invocations that waited for an init</source>
        <translation>Part des invocations qui ont attendu un init</translation>
    </message>
    <message>
        <source>Error share</source>
        <translation>Part des erreurs</translation>
    </message>
    <message>
        <source>Share of invocations that ended with an error</source>
        <translation>Part des invocations terminées par une erreur</translation>
    </message>
    <message>
        <source>Init duration</source>
        <translation>Durée d’init</translation>
    </message>
    <message>
        <source>Time of inits that invocations waited for</source>
        <translation>Temps des inits que des invocations ont attendus</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Mémoire utilisée</translation>
    </message>
    <message>
        <source>Memory of the whole process tree at its highest</source>
        <translation>Mémoire de tout l’arbre de processus à son plus haut</translation>
    </message>
    <message>
        <source>Wait for this machine</source>
        <translation>Attente de cette machine</translation>
    </message>
    <message>
        <source>Time that invocations waited for room on this machine</source>
        <translation>Temps pendant lequel des invocations ont attendu de la place sur cette machine</translation>
    </message>
    <message>
        <source>Environments starting</source>
        <translation>Environnements en démarrage</translation>
    </message>
    <message>
        <source>Environments in init</source>
        <translation>Environnements en init</translation>
    </message>
    <message>
        <source>Environments idle</source>
        <translation>Environnements inactifs</translation>
    </message>
    <message>
        <source>Environments kept warm</source>
        <translation>Environnements gardés au chaud</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Environments in any state</source>
        <translation>Environnements dans tout état</translation>
    </message>
    <message>
        <source>Asynchronous queue depth</source>
        <translation>Profondeur de la file asynchrone</translation>
    </message>
    <message>
        <source>Accepted events that are not delivered yet</source>
        <translation>Événements acceptés pas encore livrés</translation>
    </message>
    <message>
        <source>Oldest asynchronous event</source>
        <translation>Événement asynchrone le plus ancien</translation>
    </message>
    <message>
        <source>Age of the oldest event that is not delivered yet</source>
        <translation>Âge du plus ancien événement pas encore livré</translation>
    </message>
    <message>
        <source>Refused by this machine</source>
        <translation>Refusées par cette machine</translation>
    </message>
    <message>
        <source>Invocations that this machine had no room for</source>
        <translation>Invocations pour lesquelles cette machine n’avait pas de place</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>somme</translation>
    </message>
    <message>
        <source>average</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>échantillons</translation>
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
        <translation> Mo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
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
        <translation>Moniteur</translation>
    </message>
    <message>
        <source>Show the overview</source>
        <translation>Afficher la vue d’ensemble</translation>
    </message>
    <message>
        <source>Compare functions</source>
        <translation>Comparer les fonctions</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Afficher ce qui s’est passé</translation>
    </message>
    <message>
        <source>Show traces and the map of services</source>
        <translation>Afficher les traces et la carte des services</translation>
    </message>
    <message>
        <source>Show the alarms</source>
        <translation>Afficher les alarmes</translation>
    </message>
    <message>
        <source>Show the environments’ timeline</source>
        <translation>Afficher la chronologie des environnements</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a range</comment>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Compare with nothing</source>
        <translation>Ne rien comparer</translation>
    </message>
    <message>
        <source>Follow the present, or stop</source>
        <translation>Suivre le présent, ou arrêter</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Make a chart large, or small again</source>
        <translation>Agrandir un graphique, ou le réduire</translation>
    </message>
    <message>
        <source>Show the dashboards</source>
        <translation>Afficher les tableaux de bord</translation>
    </message>
    <message>
        <source>Show the sample month, or what was recorded</source>
        <translation>Afficher le mois d’exemple, ou ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Remove the sample month</source>
        <translation>Retirer le mois d’exemple</translation>
    </message>
    <message>
        <source>New dashboard …</source>
        <translation>Nouveau tableau de bord…</translation>
    </message>
    <message>
        <source>Add a card to the dashboard …</source>
        <translation>Ajouter une carte au tableau de bord…</translation>
    </message>
    <message>
        <source>New alarm …</source>
        <translation>Nouvelle alarme…</translation>
    </message>
</context>
<context>
    <name>MonitorWords</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>%1 derniers jours</translation>
    </message>
    <message>
        <source>Last %1 h</source>
        <translation>%1 dernières h</translation>
    </message>
    <message>
        <source>Last %1 min</source>
        <translation>%1 dernières min</translation>
    </message>
    <message>
        <source>Last %1 s</source>
        <translation>%1 dernières s</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>times of day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Comparer avec la période précédente</translation>
    </message>
    <message>
        <source>Compare with yesterday</source>
        <translation>Comparer avec hier</translation>
    </message>
    <message>
        <source>Compare with last week</source>
        <translation>Comparer avec la semaine dernière</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, avant</translation>
    </message>
    <message>
        <source>%1, yesterday</source>
        <translation>%1, hier</translation>
    </message>
    <message>
        <source>%1, last week</source>
        <translation>%1, semaine dernière</translation>
    </message>
    <message>
        <source>on the period before</source>
        <translation>par rapport à la période précédente</translation>
    </message>
    <message>
        <source>on yesterday</source>
        <translation>par rapport à hier</translation>
    </message>
    <message>
        <source>on last week</source>
        <translation>par rapport à la semaine dernière</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>déployé</translation>
    </message>
    <message>
        <source>v%1 published</source>
        <translation>v%1 publiée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>alias: versions</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <comment>old and new</comment>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 mis à jour</translation>
    </message>
    <message>
        <source>throttling</source>
        <translation>limitation</translation>
    </message>
    <message>
        <source>throttling over</source>
        <translation>fin de la limitation</translation>
    </message>
    <message>
        <source>machine full</source>
        <translation>machine pleine</translation>
    </message>
    <message>
        <source>machine has room</source>
        <translation>la machine a de la place</translation>
    </message>
    <message>
        <source>alarm: %1</source>
        <translation>alarme&#xa0;: %1</translation>
    </message>
    <message>
        <source>alarm over: %1</source>
        <translation>fin de l’alarme&#xa0;: %1</translation>
    </message>
    <message>
        <source>started</source>
        <translation>démarrée</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>new code or configuration</source>
        <translation>nouveau code ou nouvelle configuration</translation>
    </message>
    <message>
        <source>new code or configuration (%1)</source>
        <translation>nouveau code ou nouvelle configuration (%1)</translation>
    </message>
    <message>
        <source>version %1 was published</source>
        <translation>la version %1 a été publiée</translation>
    </message>
    <message>
        <source>alias %1 was shifted: %2</source>
        <translation>l’alias %1 a été déplacé&#xa0;: %2</translation>
    </message>
    <message>
        <source>limit “%1” was changed: %2</source>
        <translation>la limite «&#xa0;%1&#xa0;» a été modifiée&#xa0;: %2</translation>
    </message>
    <message>
        <source>runtime %1 was updated: %2</source>
        <translation>l’environnement %1 a été mis à jour&#xa0;: %2</translation>
    </message>
    <message>
        <source>throttling began (%1)</source>
        <translation>la limitation a commencé (%1)</translation>
    </message>
    <message>
        <source>throttling ended</source>
        <translation>la limitation a pris fin</translation>
    </message>
    <message>
        <source>this machine became the limit (%1)</source>
        <translation>cette machine est devenue la limite (%1)</translation>
    </message>
    <message>
        <source>this machine has room again</source>
        <translation>cette machine a de nouveau de la place</translation>
    </message>
    <message>
        <source>alarm “%1” was raised</source>
        <translation>l’alarme «&#xa0;%1&#xa0;» s’est déclenchée</translation>
    </message>
    <message>
        <source>alarm “%1” was raised: %2</source>
        <translation>l’alarme «&#xa0;%1&#xa0;» s’est déclenchée&#xa0;: %2</translation>
    </message>
    <message>
        <source>alarm “%1” is over</source>
        <translation>l’alarme «&#xa0;%1&#xa0;» est terminée</translation>
    </message>
    <message>
        <source>the platform started</source>
        <translation>la plateforme a démarré</translation>
    </message>
    <message>
        <source>the platform stopped</source>
        <translation>la plateforme s’est arrêtée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>function: what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This machine was full: invocations waited for room</source>
        <translation>Cette machine était pleine&#xa0;: des invocations ont attendu de la place</translation>
    </message>
    <message>
        <source>This machine was low on memory</source>
        <translation>Cette machine manquait de mémoire</translation>
    </message>
    <message>
        <source>This machine’s cores were taken: invocations waited</source>
        <translation>Les cœurs de cette machine étaient pris&#xa0;: des invocations ont attendu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The workspace is being opened</source>
        <translation>L’espace de travail est en cours d’ouverture</translation>
    </message>
    <message>
        <source>Open a workspace to see what its functions do</source>
        <translation>Ouvrez un espace de travail pour voir ce que font ses fonctions</translation>
    </message>
    <message>
        <source>The workspace could not be opened: Functions says why</source>
        <translation>L’espace de travail n’a pas pu être ouvert&#xa0;: Fonctions dit pourquoi</translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>number of samples</comment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>budget: %1</source>
        <translation>budget : %1</translation>
    </message>
    <message>
        <source>within budget: %1</source>
        <translation>dans le budget : %1</translation>
    </message>
    <message>
        <source>calls itself</source>
        <translation>s&apos;appelle elle-même</translation>
    </message>
    <message>
        <source>retry storm</source>
        <translation>tempête de relances</translation>
    </message>
    <message>
        <source>the budget “%1” is not exceeded any more</source>
        <translation>le budget « %1 » n&apos;est plus dépassé</translation>
    </message>
    <message>
        <source>the budget “%1” is used up: %2</source>
        <translation>le budget « %1 » est épuisé : %2</translation>
    </message>
    <message>
        <source>the budget “%1” is nearly used up: %2</source>
        <translation>le budget « %1 » est presque épuisé : %2</translation>
    </message>
    <message>
        <source>the budget “%1” will not last for the month: %2 until now</source>
        <translation>le budget « %1 » ne suffira pas pour le mois : %2 jusqu&apos;ici</translation>
    </message>
    <message>
        <source>called itself %1 times in one chain, $%2 an hour at that rate</source>
        <translation>s&apos;est appelée elle-même %1 fois dans une chaîne, $%2 par heure à ce rythme</translation>
    </message>
    <message>
        <source>was retried %1 times within a minute, $%2 an hour at that rate</source>
        <translation>a été relancée %1 fois en une minute, $%2 par heure à ce rythme</translation>
    </message>
    <message>
        <source>; the chain was ended</source>
        <translation>; la chaîne a été arrêtée</translation>
    </message>
    <message>
        <source>; the function was stopped</source>
        <translation>; la fonction a été arrêtée</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Process ended</source>
        <translation>Processus terminé</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Mémoire épuisée</translation>
    </message>
    <message>
        <source>Init failed</source>
        <translation>Échec d’init</translation>
    </message>
    <message>
        <source>Bad response</source>
        <translation>Réponse invalide</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Limitée</translation>
    </message>
    <message>
        <source>Machine full</source>
        <translation>Machine saturée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>OwnTariffs</name>
    <message>
        <source>There is a price list %1 already</source>
        <translation>Il y a déjà une liste de prix %1</translation>
    </message>
    <message>
        <source>There is a file %1 already</source>
        <translation>Il y a déjà un fichier %1</translation>
    </message>
    <message>
        <source>Open a workspace first: own price lists are files in it</source>
        <translation>Ouvrez d’abord un espace de travail : vos listes de prix sont des fichiers dedans</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Le dossier %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 n’a pas été enregistré : %2</translation>
    </message>
    <message>
        <source>%1 was not saved, it would be wrong in line %2: %3</source>
        <translation>%1 n’a pas été enregistré, la ligne %2 serait fausse : %3</translation>
    </message>
    <message>
        <source>%1 was not changed: %2</source>
        <translation>%1 n’a pas été modifié : %2</translation>
    </message>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>%1 n’a pas été supprimé : %2</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Nothing is lost: what you changed is still here</source>
        <translation>%1 n’a pas été enregistré : %2. Rien n’est perdu : vos modifications sont toujours là</translation>
    </message>
</context>
<context>
    <name>PropertyNotes</name>
    <message>
        <source>is kept and shown; an alias moves at once here</source>
        <translation>est conservé et affiché&#xa0;; ici, un alias bascule d’un seul coup</translation>
    </message>
    <message>
        <source>is kept and shown; environments start without snapshots here</source>
        <translation>est conservé et affiché&#xa0;; ici, les environnements démarrent sans instantané</translation>
    </message>
    <message>
        <source>is kept and shown; functions run with your own rights here</source>
        <translation>est conservé et affiché&#xa0;; ici, les fonctions s’exécutent avec vos propres droits</translation>
    </message>
    <message>
        <source>is kept and shown; functions use this machine&apos;s network</source>
        <translation>est conservé et affiché&#xa0;; les fonctions utilisent le réseau de cette machine</translation>
    </message>
    <message>
        <source>is kept and shown; it has no effect on this machine</source>
        <translation>est conservé et affiché, mais sans effet sur cette machine</translation>
    </message>
    <message>
        <source>is kept and shown; no traces are sent</source>
        <translation>est conservé et affiché&#xa0;; aucune trace n’est envoyée</translation>
    </message>
    <message>
        <source>is not supported yet and ignored</source>
        <translation>n’est pas encore pris en charge et est ignoré</translation>
    </message>
    <message>
        <source>is not supported yet: it does not invoke the function</source>
        <translation>n’est pas encore pris en charge&#xa0;: n’invoque pas la fonction</translation>
    </message>
    <message>
        <source>is not supported yet: the file systems are not mounted</source>
        <translation>n’est pas encore pris en charge&#xa0;: les systèmes de fichiers ne sont pas montés</translation>
    </message>
    <message>
        <source>is not supported: container images do not run here</source>
        <translation>n’est pas pris en charge&#xa0;: les images de conteneur ne s’exécutent pas ici</translation>
    </message>
</context>
<context>
    <name>PropertyTexts</name>
    <message>
        <source>Use letters, digits, “-” and “_”, at most 64.</source>
        <translation>Utilisez des lettres, des chiffres, «&#xa0;-&#xa0;» et «&#xa0;_&#xa0;», 64 caractères au plus.</translation>
    </message>
    <message>
        <source>A name starts with a letter and goes on with letters, digits and “_”.</source>
        <translation>Un nom commence par une lettre et se poursuit par des lettres, des chiffres et «&#xa0;_&#xa0;».</translation>
    </message>
    <message>
        <source>The name of an alias cannot be a number.</source>
        <translation>Le nom d’un alias ne peut pas être un nombre.</translation>
    </message>
    <message>
        <source>A handler is “file.function”, without spaces.</source>
        <translation>Un gestionnaire s’écrit «&#xa0;fichier.fonction&#xa0;», sans espace.</translation>
    </message>
    <message>
        <source>An ARN is needed: “arn:aws:service:region:account:name”.</source>
        <translation>Un ARN est requis&#xa0;: «&#xa0;arn:aws:service:région:compte:nom&#xa0;».</translation>
    </message>
    <message>
        <source>Write “rate(5 minutes)” or “cron(0 12 * * ? *)”.</source>
        <translation>Écrivez «&#xa0;rate(5 minutes)&#xa0;» ou «&#xa0;cron(0 12 * * ? *)&#xa0;».</translation>
    </message>
    <message>
        <source>Write “rate(5 minutes)”, “cron(0 12 * * ? *)” or “at(2030-01-31T10:00:00)”.</source>
        <translation>Écrivez «&#xa0;rate(5 minutes)&#xa0;», «&#xa0;cron(0 12 * * ? *)&#xa0;» ou «&#xa0;at(2030-01-31T10:00:00)&#xa0;».</translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation>Un chemin commence par «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>Ceci ne peut pas être utilisé ici.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
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
        <translation>%1 ou plus</translation>
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
        <translation>Noms et valeurs&#xa0;: %1 octets au plus en tout</translation>
    </message>
    <message numerus="yes">
        <source>At most %n item(s)</source>
        <translation>
            <numerusform>Au plus %n élément</numerusform>
            <numerusform>Au plus %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>no effect on this machine</source>
        <translation>sans effet sur cette machine</translation>
    </message>
    <message>
        <source>not supported yet</source>
        <translation>pas encore pris en charge</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a property, and a verb phrase about it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>Une valeur est requise.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Un nombre entier est requis.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Au moins %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Au plus %1.</translation>
    </message>
    <message>
        <source>This is none of the values that are allowed.</source>
        <translation>Cette valeur ne fait pas partie des valeurs admises.</translation>
    </message>
    <message>
        <source>This is not allowed. Did you mean “%1”?</source>
        <translation>Ceci n’est pas admis. Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>At most %1 characters; these are %2.</source>
        <translation>Au plus %1 caractères&#xa0;; il y en a %2.</translation>
    </message>
    <message>
        <source>Lambda sets this variable itself; choose another name.</source>
        <translation>Lambda définit elle-même cette variable&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This name is there twice.</source>
        <translation>Ce nom figure deux fois.</translation>
    </message>
    <message>
        <source>At most %1 entries; these are %2.</source>
        <translation>Au plus %1 entrées&#xa0;; il y en a %2.</translation>
    </message>
    <message>
        <source>At most %1 bytes in all; these are %2.</source>
        <translation>Au plus %1 octets en tout&#xa0;; il y en a %2.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Écrivez true ou false.</translation>
    </message>
    <message>
        <source>This is no YAML: %1</source>
        <translation>Ce n’est pas du YAML&#xa0;: %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>PropertyWords</name>
    <message>
        <source>Function name</source>
        <translation>Nom de la fonction</translation>
    </message>
    <message>
        <source>Without one the template&apos;s logical id is the name.</source>
        <translation>À défaut, l’identifiant logique du modèle sert de nom.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What the function does, for people.</source>
        <translation>Ce que fait la fonction, pour les lecteurs.</translation>
    </message>
    <message>
        <source>Package type</source>
        <translation>Type de paquet</translation>
    </message>
    <message>
        <source>A folder or zip, or a container image.</source>
        <translation>Un dossier ou un zip, ou une image de conteneur.</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Runtime</translation>
    </message>
    <message>
        <source>The language and its version.</source>
        <translation>Le langage et sa version.</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Gestionnaire</translation>
    </message>
    <message>
        <source>The file and the function in it that get each event.</source>
        <translation>Le fichier, et dans celui-ci la fonction qui reçoit chaque événement.</translation>
    </message>
    <message>
        <source>Code folder</source>
        <translation>Dossier du code</translation>
    </message>
    <message>
        <source>Relative to the template.</source>
        <translation>Relatif au modèle.</translation>
    </message>
    <message>
        <source>Inline code</source>
        <translation>Code intégré</translation>
    </message>
    <message>
        <source>Source that stands in the template instead of a folder.</source>
        <translation>Code source placé dans le modèle au lieu d’un dossier.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>The processor that the function runs on in the cloud; here it is this machine&apos;s.</source>
        <translation>Le processeur qui exécute la fonction dans le cloud&#xa0;; ici, c’est celui de cette machine.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Merged into /opt in this order; later ones win.</source>
        <translation>Fusionnées dans /opt dans cet ordre&#xa0;; les dernières l’emportent.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Address of the container image.</source>
        <translation>Adresse de l’image de conteneur.</translation>
    </message>
    <message>
        <source>Image settings</source>
        <translation>Paramètres de l’image</translation>
    </message>
    <message>
        <source>Entry point, command and working folder of the container image.</source>
        <translation>Point d’entrée, commande et dossier de travail de l’image de conteneur.</translation>
    </message>
    <message>
        <source>Code signing</source>
        <translation>Signature du code</translation>
    </message>
    <message>
        <source>Only code signed by these publishers may be deployed.</source>
        <translation>Seul le code signé par ces éditeurs peut être déployé.</translation>
    </message>
    <message>
        <source>Key for the package</source>
        <translation>Clé du paquet</translation>
    </message>
    <message>
        <source>Encrypts the package where the cloud keeps it.</source>
        <translation>Chiffre le paquet là où le cloud le conserve.</translation>
    </message>
    <message>
        <source>Runtime updates</source>
        <translation>Mises à jour du runtime</translation>
    </message>
    <message>
        <source>When the cloud moves the function to a newer patch of its runtime.</source>
        <translation>Quand le cloud fait passer la fonction à un correctif plus récent de son runtime.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Also decides the share of a processor that the function gets.</source>
        <translation>Détermine aussi la part de processeur attribuée à la fonction.</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai d’expiration</translation>
    </message>
    <message>
        <source>An invocation that takes longer is stopped.</source>
        <translation>Une invocation plus longue est arrêtée.</translation>
    </message>
    <message>
        <source>Space in /tmp</source>
        <translation>Espace dans /tmp</translation>
    </message>
    <message>
        <source>What one environment may keep there while it lives.</source>
        <translation>Ce qu’un environnement peut y garder tant qu’il vit.</translation>
    </message>
    <message>
        <source>Reserved concurrency</source>
        <translation>Simultanéité réservée</translation>
    </message>
    <message>
        <source>At most this many invocations run at once; 0 stops the function.</source>
        <translation>Nombre maximal d’invocations simultanées&#xa0;; 0 arrête la fonction.</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variables d’environnement</translation>
    </message>
    <message>
        <source>What the code finds in its environment.</source>
        <translation>Ce que le code trouve dans son environnement.</translation>
    </message>
    <message>
        <source>Key for variables</source>
        <translation>Clé des variables</translation>
    </message>
    <message>
        <source>Encrypts the environment variables at rest.</source>
        <translation>Chiffre les variables d’environnement au repos.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Balises</translation>
    </message>
    <message>
        <source>Names and values to find and group functions by.</source>
        <translation>Noms et valeurs pour retrouver et regrouper les fonctions.</translation>
    </message>
    <message>
        <source>Pass tags on</source>
        <translation>Transmettre les balises</translation>
    </message>
    <message>
        <source>Also to the resources that SAM makes for the function.</source>
        <translation>Aussi aux ressources que SAM crée pour la fonction.</translation>
    </message>
    <message>
        <source>Log format</source>
        <translation>Format des journaux</translation>
    </message>
    <message>
        <source>JSON gives every line a level, and filters by it.</source>
        <translation>JSON donne un niveau à chaque ligne et permet de filtrer par niveau.</translation>
    </message>
    <message>
        <source>Level of the function</source>
        <translation>Niveau de la fonction</translation>
    </message>
    <message>
        <source>Lines below it are left out; JSON only.</source>
        <translation>Les lignes d’un niveau inférieur sont omises&#xa0;; JSON seulement.</translation>
    </message>
    <message>
        <source>Level of the platform</source>
        <translation>Niveau de la plateforme</translation>
    </message>
    <message>
        <source>Log group</source>
        <translation>Groupe de journaux</translation>
    </message>
    <message>
        <source>Without one it is /aws/lambda/ and the function&apos;s name.</source>
        <translation>À défaut, c’est /aws/lambda/ suivi du nom de la fonction.</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Traçage</translation>
    </message>
    <message>
        <source>Whether requests are followed across services.</source>
        <translation>Indique si les requêtes sont suivies d’un service à l’autre.</translation>
    </message>
    <message>
        <source>Alias that follows</source>
        <translation>Alias suiveur</translation>
    </message>
    <message>
        <source>Every change of code is published, and this alias moves to it.</source>
        <translation>Chaque modification du code est publiée et cet alias y est déplacé.</translation>
    </message>
    <message>
        <source>Publish on any change</source>
        <translation>Publier à chaque modification</translation>
    </message>
    <message>
        <source>Also when only the configuration changed.</source>
        <translation>Même si seule la configuration a changé.</translation>
    </message>
    <message>
        <source>Digest of the code</source>
        <translation>Empreinte du code</translation>
    </message>
    <message>
        <source>Publishes when this text changes instead of when the code does.</source>
        <translation>Publie quand ce texte change, et non quand le code change.</translation>
    </message>
    <message>
        <source>Description of versions</source>
        <translation>Description des versions</translation>
    </message>
    <message>
        <source>Of those that the alias makes.</source>
        <translation>De celles que l’alias crée.</translation>
    </message>
    <message>
        <source>Old versions</source>
        <translation>Anciennes versions</translation>
    </message>
    <message>
        <source>Whether they stay when a new one is published.</source>
        <translation>Indique si elles restent quand une nouvelle est publiée.</translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation>Simultanéité provisionnée</translation>
    </message>
    <message>
        <source>Environments kept ready for the alias that follows.</source>
        <translation>Environnements tenus prêts pour l’alias suiveur.</translation>
    </message>
    <message>
        <source>Gradual deployment</source>
        <translation>Déploiement progressif</translation>
    </message>
    <message>
        <source>Moves the alias step by step.</source>
        <translation>Déplace l’alias par étapes.</translation>
    </message>
    <message>
        <source>Steps of deployment</source>
        <translation>Étapes du déploiement</translation>
    </message>
    <message>
        <source>Canary10Percent5Minutes, Linear10PercentEvery1Minute, AllAtOnce …</source>
        <translation>Canary10Percent5Minutes, Linear10PercentEvery1Minute, AllAtOnce…</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>A deployment is taken back when one of them sounds.</source>
        <translation>Un déploiement est annulé dès que l’une d’elles se déclenche.</translation>
    </message>
    <message>
        <source>Check before</source>
        <translation>Vérification avant</translation>
    </message>
    <message>
        <source>A function that runs before the alias moves.</source>
        <translation>Une fonction exécutée avant le déplacement de l’alias.</translation>
    </message>
    <message>
        <source>Check after</source>
        <translation>Vérification après</translation>
    </message>
    <message>
        <source>A function that runs after the alias moved.</source>
        <translation>Une fonction exécutée après le déplacement de l’alias.</translation>
    </message>
    <message>
        <source>Pass the condition on</source>
        <translation>Transmettre la condition</translation>
    </message>
    <message>
        <source>To the resources that SAM makes for the deployment.</source>
        <translation>Aux ressources que SAM crée pour le déploiement.</translation>
    </message>
    <message>
        <source>Role of deployments</source>
        <translation>Rôle des déploiements</translation>
    </message>
    <message>
        <source>What a deployment acts as.</source>
        <translation>L’identité sous laquelle agit un déploiement.</translation>
    </message>
    <message>
        <source>Notices of deployments</source>
        <translation>Notifications de déploiement</translation>
    </message>
    <message>
        <source>Topics that are told about a deployment.</source>
        <translation>Rubriques informées d’un déploiement.</translation>
    </message>
    <message>
        <source>SnapStart</source>
        <translation>SnapStart</translation>
    </message>
    <message>
        <source>Starts environments of published versions from a snapshot.</source>
        <translation>Démarre les environnements des versions publiées à partir d’un instantané.</translation>
    </message>
    <message>
        <source>Publish to $LATEST.PUBLISHED</source>
        <translation>Publier dans $LATEST.PUBLISHED</translation>
    </message>
    <message>
        <source>Who may call</source>
        <translation>Qui peut appeler</translation>
    </message>
    <message>
        <source>NONE: everybody. AWS_IAM: signed requests only.</source>
        <translation>NONE&#xa0;: tout le monde. AWS_IAM&#xa0;: requêtes signées uniquement.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>At once when it is complete, or as a stream while it is made.</source>
        <translation>D’un bloc une fois complète, ou en flux pendant sa production.</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Origines</translation>
    </message>
    <message>
        <source>Pages of these origins may call the address.</source>
        <translation>Les pages de ces origines peuvent appeler l’adresse.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>What such pages may use.</source>
        <translation>Ce que ces pages peuvent utiliser.</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>En-têtes de requête</translation>
    </message>
    <message>
        <source>What such pages may send.</source>
        <translation>Ce que ces pages peuvent envoyer.</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>En-têtes de réponse</translation>
    </message>
    <message>
        <source>What such pages may read.</source>
        <translation>Ce que ces pages peuvent lire.</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Whether such pages may send them.</source>
        <translation>Indique si ces pages peuvent les envoyer.</translation>
    </message>
    <message>
        <source>Remember for</source>
        <translation>Mémoriser pendant</translation>
    </message>
    <message>
        <source>How long a browser keeps these answers.</source>
        <translation>Durée pendant laquelle un navigateur conserve ces réponses.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouvelles tentatives</translation>
    </message>
    <message>
        <source>How often a failed asynchronous invocation is tried again.</source>
        <translation>Nombre de nouvelles tentatives après l’échec d’une invocation asynchrone.</translation>
    </message>
    <message>
        <source>Oldest event</source>
        <translation>Âge maximal de l’événement</translation>
    </message>
    <message>
        <source>Events that waited longer are given up.</source>
        <translation>Les événements qui ont attendu plus longtemps sont abandonnés.</translation>
    </message>
    <message>
        <source>After success: kind</source>
        <translation>En cas de succès&#xa0;: type</translation>
    </message>
    <message>
        <source>SQS and SNS are made when no destination is named.</source>
        <translation>SQS et SNS sont créés si aucune destination n’est indiquée.</translation>
    </message>
    <message>
        <source>After success: to</source>
        <translation>En cas de succès&#xa0;: vers</translation>
    </message>
    <message>
        <source>Gets a record of each event that was processed.</source>
        <translation>Reçoit un enregistrement de chaque événement traité.</translation>
    </message>
    <message>
        <source>After failure: kind</source>
        <translation>En cas d’échec&#xa0;: type</translation>
    </message>
    <message>
        <source>After failure: to</source>
        <translation>En cas d’échec&#xa0;: vers</translation>
    </message>
    <message>
        <source>Gets a record of each event that was given up.</source>
        <translation>Reçoit un enregistrement de chaque événement abandonné.</translation>
    </message>
    <message>
        <source>Dead letters: kind</source>
        <translation>Lettres mortes&#xa0;: type</translation>
    </message>
    <message>
        <source>Dead letters: to</source>
        <translation>Lettres mortes&#xa0;: vers</translation>
    </message>
    <message>
        <source>Gets the events that were given up.</source>
        <translation>Reçoit les événements abandonnés.</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Boucles</translation>
    </message>
    <message>
        <source>What happens when a function keeps calling itself.</source>
        <translation>Ce qui se passe quand une fonction s’appelle sans fin.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>What the function may do in the cloud.</source>
        <translation>Ce que la fonction peut faire dans le cloud.</translation>
    </message>
    <message>
        <source>Path of the role</source>
        <translation>Chemin du rôle</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Permissions of the role that SAM makes.</source>
        <translation>Autorisations du rôle que SAM crée.</translation>
    </message>
    <message>
        <source>Permissions boundary</source>
        <translation>Limite d’autorisations</translation>
    </message>
    <message>
        <source>The most that the role may ever allow.</source>
        <translation>Le maximum que le rôle pourra jamais autoriser.</translation>
    </message>
    <message>
        <source>Who may take the role</source>
        <translation>Qui peut endosser le rôle</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Subnets and security groups.</source>
        <translation>Sous-réseaux et groupes de sécurité.</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation>Systèmes de fichiers</translation>
    </message>
    <message>
        <source>EFS access points and where they are mounted.</source>
        <translation>Points d’accès EFS et leur emplacement de montage.</translation>
    </message>
    <message>
        <source>Capacity provider</source>
        <translation>Fournisseur de capacité</translation>
    </message>
    <message>
        <source>Durable execution</source>
        <translation>Exécution durable</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Mise à l’échelle</translation>
    </message>
    <message>
        <source>Tenancy</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>s3:ObjectCreated:* and the like.</source>
        <translation>s3:ObjectCreated:* et similaires.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>What the request&apos;s path has to be, such as /orders/{id}.</source>
        <translation>Le chemin que doit avoir la requête, par exemple /orders/{id}.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>GET, POST … or any.</source>
        <translation>GET, POST… ou any.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>The API resource; without one SAM makes one.</source>
        <translation>La ressource API&#xa0;; à défaut, SAM en crée une.</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Request model</source>
        <translation>Modèle de requête</translation>
    </message>
    <message>
        <source>Request parameters</source>
        <translation>Paramètres de requête</translation>
    </message>
    <message>
        <source>Event format</source>
        <translation>Format de l’événement</translation>
    </message>
    <message>
        <source>Route settings</source>
        <translation>Paramètres de route</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>rate(5 minutes) or cron(0 12 * * ? *), in UTC.</source>
        <translation>rate(5 minutes) ou cron(0 12 * * ? *), en UTC.</translation>
    </message>
    <message>
        <source>rate(…), cron(…) or at(…).</source>
        <translation>rate(…), cron(…) ou at(…).</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Leave the name out</source>
        <translation>Omettre le nom</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>JSON that the function gets instead of the usual event.</source>
        <translation>JSON que la fonction reçoit à la place de l’événement habituel.</translation>
    </message>
    <message>
        <source>Part of the event</source>
        <translation>Partie de l’événement</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Flexible time</source>
        <translation>Horaire flexible</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Dead letters: logical id</source>
        <translation>Lettres mortes&#xa0;: identifiant logique</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Which events of the bus invoke the function.</source>
        <translation>Les événements du bus qui invoquent la fonction.</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>Bus d’événements</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Compartiment</translation>
    </message>
    <message>
        <source>A bucket of this template.</source>
        <translation>Un compartiment de ce modèle.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>What the filter looks at</source>
        <translation>Ce qu’examine le filtre</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Through a queue</source>
        <translation>Via une file d’attente</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation>Commencer à</translation>
    </message>
    <message>
        <source>Start at time</source>
        <translation>Commencer à l’heure</translation>
    </message>
    <message>
        <source>Seconds since 1970.</source>
        <translation>Secondes depuis 1970.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille du lot</translation>
    </message>
    <message>
        <source>At most this many records in one event.</source>
        <translation>Nombre maximal d’enregistrements par événement.</translation>
    </message>
    <message>
        <source>Batching window</source>
        <translation>Fenêtre de regroupement</translation>
    </message>
    <message>
        <source>How long records are gathered.</source>
        <translation>Durée de collecte des enregistrements.</translation>
    </message>
    <message>
        <source>Which records invoke the function.</source>
        <translation>Les enregistrements qui invoquent la fonction.</translation>
    </message>
    <message>
        <source>Partial failures</source>
        <translation>Échecs partiels</translation>
    </message>
    <message>
        <source>Parallel batches</source>
        <translation>Lots parallèles</translation>
    </message>
    <message>
        <source>Of each shard.</source>
        <translation>De chaque partition.</translation>
    </message>
    <message>
        <source>Oldest record</source>
        <translation>Âge maximal</translation>
    </message>
    <message>
        <source>Halve failed batches</source>
        <translation>Diviser les lots en échec</translation>
    </message>
    <message>
        <source>Tumbling window</source>
        <translation>Fenêtre bascule</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>Simultanéité maximale</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Version of the query language</source>
        <translation>Version du langage de requête</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>User pool</source>
        <translation>Groupe d’utilisateurs</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>Groupe de consommateurs</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Agent de messages</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files d’attente</translation>
    </message>
    <message>
        <source>Unique policy name</source>
        <translation>Nom de politique unique</translation>
    </message>
    <message>
        <source>Key of secrets</source>
        <translation>Clé des secrets</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Document entier</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Process ended</source>
        <translation>Processus terminé</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Mémoire épuisée</translation>
    </message>
    <message>
        <source>Init failed</source>
        <translation>Échec d’init</translation>
    </message>
    <message>
        <source>Bad response</source>
        <translation>Réponse invalide</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Limitée</translation>
    </message>
    <message>
        <source>Machine full</source>
        <translation>Machine saturée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>Invocation</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asynchrone</translation>
    </message>
    <message>
        <source>Function URL</source>
        <translation>URL de fonction</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>API HTTP</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>Bus d’événements</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Object store</source>
        <translation>Stockage d’objets</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Préchauffage</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variables d’environnement</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Simultanéité</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asynchrone</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>Journalisation</translation>
    </message>
    <message>
        <source>Function URL</source>
        <translation>URL de fonction</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Traçage</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Balises</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>StarterDashboards</name>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Mise à l’échelle</translation>
    </message>
    <message>
        <source>Traffic, errors, durations, the asynchronous queue and throttles</source>
        <translation>Trafic, erreurs, durées, la file asynchrone et les limitations</translation>
    </message>
    <message>
        <source>How durations are spread, cold starts, init and waiting</source>
        <translation>Répartition des durées, démarrages à froid, init et attente</translation>
    </message>
    <message>
        <source>Environments, concurrency, cold starts, the queue and throttles</source>
        <translation>Environnements, simultanéité, démarrages à froid, la file et les limitations</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <comment>name of a new one</comment>
        <translation>Tableau de bord</translation>
    </message>
</context>
<context>
    <name>TariffChoices</name>
    <message>
        <source>AWS Lambda, as each function is built</source>
        <translation>AWS Lambda, selon la construction de chaque fonction</translation>
    </message>
</context>
<context>
    <name>TariffWords</name>
    <message>
        <source>not dated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>read today</source>
        <translation>lu aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>read %n day(s) ago</source>
        <translation>
            <numerusform>lu il y a %n jour</numerusform>
            <numerusform>lu il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>dates</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>from %1, no end named</source>
        <comment>a date</comment>
        <translation>depuis le %1, sans fin indiquée</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>validity, in words of the source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all</source>
        <comment>tier</comment>
        <translation>tout</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a quantity</comment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>above</source>
        <comment>the last tier</comment>
        <translation>au-delà</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>price</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>It names no source.</source>
        <translation>Elle n’indique aucune source.</translation>
    </message>
    <message>
        <source>%1 was %2; figures older than %3 days may have changed.</source>
        <translation>%1 : %2 ; des chiffres de plus de %3 jours peuvent avoir changé.</translation>
    </message>
    <message>
        <source>%1 has no date.</source>
        <comment>a source</comment>
        <translation>%1 n’a pas de date.</translation>
    </message>
    <message>
        <source>It holds from %1 on, not yet.</source>
        <translation>Elle n’est valable qu’à partir du %1.</translation>
    </message>
    <message>
        <source>It held until %1, which is over.</source>
        <translation>Elle était valable jusqu’au %1, c’est passé.</translation>
    </message>
    <message>
        <source>Compare it with its source, enter what changed, and state where from and when.</source>
        <translation>Comparez-la à sa source, saisissez ce qui a changé et indiquez d’où et de quand cela date.</translation>
    </message>
    <message>
        <source>Compare it with the provider’s page; if prices changed, make a list of your own from it.</source>
        <translation>Comparez-la à la page du fournisseur ; si des prix ont changé, faites-en votre propre liste.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, reason</comment>
        <translation>%1, ligne %2 : %3</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai d’expiration</translation>
    </message>
    <message>
        <source>Space in /tmp</source>
        <translation>Espace dans /tmp</translation>
    </message>
</context>
<context>
    <name>TileTexts</name>
    <message>
        <source>in the last minute</source>
        <translation>dans la dernière minute</translation>
    </message>
    <message>
        <source>in the last %1 s</source>
        <translation>dans les %1 dernières s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>change, on what: +12 % on yesterday</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Invocations</source>
        <translation>Invocations</translation>
    </message>
    <message>
        <source>0/s</source>
        <translation>0/s</translation>
    </message>
    <message>
        <source>%1 on the mean of this range</source>
        <comment>change</comment>
        <translation>%1 par rapport à la moyenne de cette période</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>invocations</comment>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>errors: 11 in the last minute</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>errors</comment>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>%1 throttled</source>
        <translation>%1 limitées</translation>
    </message>
    <message>
        <source>Duration p95</source>
        <translation>Durée p95</translation>
    </message>
    <message>
        <source>p50 %1 · p99 %2</source>
        <translation>p50 %1 · p99 %2</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>Démarrages à froid</translation>
    </message>
    <message>
        <source>median init %1</source>
        <translation>init médian %1</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Simultanéité</translation>
    </message>
    <message>
        <source>not known by alias or trigger</source>
        <translation>inconnue par alias ou déclencheur</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>busy environments of the limit</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>at most · mean %1</source>
        <translation>au plus · moyenne %1</translation>
    </message>
    <message>
        <source>%1 busy · %2 idle</source>
        <translation>%1 occupés · %2 inactifs</translation>
    </message>
    <message>
        <source>%1 starting</source>
        <translation>%1 en démarrage</translation>
    </message>
    <message>
        <source>Async queue</source>
        <translation>File asynchrone</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>le plus ancien %1</translation>
    </message>
    <message>
        <source>no event waits</source>
        <translation>aucun événement en attente</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>QDate format of a full date</comment>
        <translation>d MMM yyyy</translation>
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
        <translation>en attente</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>dans la file</translation>
    </message>
    <message>
        <source>init</source>
        <translation>init</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>gestionnaire</translation>
    </message>
    <message>
        <source>handler, failed</source>
        <translation>gestionnaire, en échec</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>extensions</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how it was called, how it ended</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Queue of %1</source>
        <comment>a function&apos;s queue of asynchronous events</comment>
        <translation>File de %1</translation>
    </message>
</context>
<context>
    <name>Triggers</name>
    <message>
        <source>Alexa skill</source>
        <translation>Skill Alexa</translation>
    </message>
    <message>
        <source>Requests of a voice assistant&apos;s skill</source>
        <translation>Requêtes de la skill d’un assistant vocal</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>API REST</translation>
    </message>
    <message>
        <source>Requests to a path of an API</source>
        <translation>Requêtes vers un chemin d’une API</translation>
    </message>
    <message>
        <source>CloudWatch event</source>
        <translation>Événement CloudWatch</translation>
    </message>
    <message>
        <source>Events of the default bus that match a pattern</source>
        <translation>Événements du bus par défaut correspondant à un motif</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Lignes de journal</translation>
    </message>
    <message>
        <source>Lines of a log group that match a pattern</source>
        <translation>Lignes d’un groupe de journaux correspondant à un motif</translation>
    </message>
    <message>
        <source>User pool</source>
        <translation>Groupe d’utilisateurs</translation>
    </message>
    <message>
        <source>Sign-ups and sign-ins of a user pool</source>
        <translation>Inscriptions et connexions d’un groupe d’utilisateurs</translation>
    </message>
    <message>
        <source>DocumentDB</source>
        <translation>DocumentDB</translation>
    </message>
    <message>
        <source>Changes of documents</source>
        <translation>Modifications de documents</translation>
    </message>
    <message>
        <source>DynamoDB stream</source>
        <translation>Flux DynamoDB</translation>
    </message>
    <message>
        <source>Changes of a table&apos;s items, in batches</source>
        <translation>Modifications des éléments d’une table, par lots</translation>
    </message>
    <message>
        <source>EventBridge rule</source>
        <translation>Règle EventBridge</translation>
    </message>
    <message>
        <source>Events of a bus that match a pattern</source>
        <translation>Événements d’un bus correspondant à un motif</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>API HTTP</translation>
    </message>
    <message>
        <source>Requests to a path, the plain way</source>
        <translation>Requêtes vers un chemin, version simple</translation>
    </message>
    <message>
        <source>IoT rule</source>
        <translation>Règle IoT</translation>
    </message>
    <message>
        <source>Messages of devices that a query selects</source>
        <translation>Messages d’appareils sélectionnés par une requête</translation>
    </message>
    <message>
        <source>Kinesis stream</source>
        <translation>Flux Kinesis</translation>
    </message>
    <message>
        <source>Records of a stream, in batches</source>
        <translation>Enregistrements d’un flux, par lots</translation>
    </message>
    <message>
        <source>Message broker</source>
        <translation>Agent de messages</translation>
    </message>
    <message>
        <source>Messages of ActiveMQ or RabbitMQ</source>
        <translation>Messages d’ActiveMQ ou de RabbitMQ</translation>
    </message>
    <message>
        <source>Kafka (MSK)</source>
        <translation>Kafka (MSK)</translation>
    </message>
    <message>
        <source>Records of Kafka topics</source>
        <translation>Enregistrements de rubriques Kafka</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>Compartiment S3</translation>
    </message>
    <message>
        <source>Objects that are made or removed</source>
        <translation>Objets créés ou supprimés</translation>
    </message>
    <message>
        <source>SNS topic</source>
        <translation>Rubrique SNS</translation>
    </message>
    <message>
        <source>Messages of a topic</source>
        <translation>Messages d’une rubrique</translation>
    </message>
    <message>
        <source>SQS queue</source>
        <translation>File d’attente SQS</translation>
    </message>
    <message>
        <source>Messages of a queue, in batches</source>
        <translation>Messages d’une file d’attente, par lots</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>At fixed times, by a rule</source>
        <translation>À heures fixes, par une règle</translation>
    </message>
    <message>
        <source>Schedule (Scheduler)</source>
        <translation>Planification (Scheduler)</translation>
    </message>
    <message>
        <source>At fixed times in a time zone, or once</source>
        <translation>À heures fixes dans un fuseau horaire, ou une seule fois</translation>
    </message>
    <message>
        <source>Kafka (own)</source>
        <translation>Kafka (autonome)</translation>
    </message>
    <message>
        <source>Records of topics of your own Kafka</source>
        <translation>Enregistrements de rubriques de votre propre Kafka</translation>
    </message>
</context>
<context>
    <name>TuningWords</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>more than half failed</source>
        <translation>plus de la moitié a échoué</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>less than %1 % above the memory used</source>
        <translation>moins de %1 % au-dessus de la mémoire utilisée</translation>
    </message>
    <message>
        <source>when measured</source>
        <translation>lors de la mesure</translation>
    </message>
    <message>
        <source>best value</source>
        <translation>meilleur rapport</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>équilibré</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>le plus rapide</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>coude</translation>
    </message>
    <message>
        <source>this machine has fewer CPUs</source>
        <translation>cette machine a moins de processeurs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>95 % of medians</source>
        <translation>95 % des médianes</translation>
    </message>
    <message>
        <source>IQR</source>
        <translation>EIQ</translation>
    </message>
    <message>
        <source>Init and first</source>
        <translation>Init et première</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Mémoire utilisée</translation>
    </message>
    <message>
        <source>arm64 / million</source>
        <translation>arm64 / million</translation>
    </message>
    <message>
        <source>x86_64 / million</source>
        <translation>x86_64 / million</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>init, first invocation</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>best value %1</source>
        <translation>meilleur rapport %1</translation>
    </message>
    <message numerus="yes">
        <source>median %1 (95 %: %2 to %3), quartiles %4 and %5, median deviation %6, p95 %7, of %n</source>
        <translation>
            <numerusform>médiane %1 (95 % : %2 à %3), quartiles %4 et %5, écart médian %6, p95 %7, sur %n</numerusform>
            <numerusform>médiane %1 (95 % : %2 à %3), quartiles %4 et %5, écart médian %6, p95 %7, sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no price is known</source>
        <comment>architecture</comment>
        <translation>%1 : aucun prix connu</translation>
    </message>
    <message>
        <source>%1: %2 (95 %: %3 to %4)</source>
        <comment>architecture, cost and its interval</comment>
        <translation>%1 : %2 (95 % : %3 à %4)</translation>
    </message>
    <message>
        <source>measured %1 with %2</source>
        <translation>mesuré %1 avec %2</translation>
    </message>
    <message>
        <source>CPU: %1 MB ÷ 1,769 MB = %2 of a processor of this machine; its processes were held back for %3</source>
        <translation>Processeur : %1 Mo ÷ 1 769 Mo = %2 d&apos;un processeur de cette machine ; ses processus ont été retenus pendant %3</translation>
    </message>
    <message>
        <source>Warm invocations</source>
        <translation>Invocations à chaud</translation>
    </message>
    <message>
        <source>First invocations</source>
        <translation>Premières invocations</translation>
    </message>
    <message>
        <source>Init before them</source>
        <translation>Init qui les précède</translation>
    </message>
    <message>
        <source>A million warm invocations, list price: requests, and billed milliseconds × memory</source>
        <translation>Un million d&apos;invocations à chaud, prix catalogue : requêtes et millisecondes facturées × mémoire</translation>
    </message>
    <message>
        <source>A million first invocations, init billed</source>
        <translation>Un million de premières invocations, init facturé</translation>
    </message>
    <message>
        <source>Memory used at most: %1 here, %2 at any size</source>
        <translation>Mémoire maximale utilisée : %1 ici, %2 toutes tailles confondues</translation>
    </message>
    <message numerus="yes">
        <source>%n invocations ended badly, the first with: %1</source>
        <translation>
            <numerusform>%n invocation s&apos;est mal terminée, avec : %1</numerusform>
            <numerusform>%n invocations se sont mal terminées, la première avec : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Intervals are by 2,000 resamples of each event&apos;s values (bootstrap). Best value: the lowest cost, of those its interval cannot tell apart the fastest. Fastest: the lowest median, likewise the cheapest. Balanced: the least of half the share of the highest cost and half of the longest time. Knee: the size on the Pareto front farthest below the line between its ends (Kneedle). The other architecture is priced for the same time.</source>
        <translation>Les intervalles viennent de 2 000 rééchantillonnages des valeurs de chaque événement (bootstrap). Meilleur rapport : le coût le plus bas ; parmi ceux que son intervalle ne distingue pas, le plus rapide. Le plus rapide : la plus petite médiane, de même la moins chère. Équilibré : la plus petite somme de la moitié de la part du coût le plus élevé et de la moitié de celle du temps le plus long. Coude : la taille du front de Pareto la plus éloignée sous la ligne entre ses extrémités (Kneedle). L&apos;autre architecture est chiffrée pour le même temps.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>function, memory size</comment>
        <translation>%1 à %2</translation>
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
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications de %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n file(s)?</source>
        <translation>
            <numerusform>Enregistrer les modifications de %n fichier&#xa0;?</numerusform>
            <numerusform>Enregistrer les modifications de %n fichiers&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>Sinon, elles seront perdues.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Format des journaux</translation>
    </message>
    <message>
        <source>Level of the function</source>
        <translation>Niveau de la fonction</translation>
    </message>
    <message>
        <source>Level of the platform</source>
        <translation>Niveau de la plateforme</translation>
    </message>
    <message>
        <source>Log group</source>
        <translation>Groupe de journaux</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Runtime</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Gestionnaire</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Lettres mortes</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Traçage</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Code size</source>
        <translation>Taille du code</translation>
    </message>
    <message>
        <source>Code SHA-256</source>
        <translation>SHA-256 du code</translation>
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
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2 %3 %, %4 %5 %</source>
        <translation>%1 → %2 %3&#xa0;%, %4 %5&#xa0;%</translation>
    </message>
</context>
<context>
    <name>WorkspaceEdits</name>
    <message>
        <source>%1 was created.</source>
        <translation>%1&#xa0;: fonction créée.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1&#xa0;: fonction ajoutée.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 s’appelle désormais %2.</translation>
    </message>
    <message>
        <source>%1 is a copy of %2.</source>
        <translation>%1 est une copie de %2.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1&#xa0;: fonction supprimée.</translation>
    </message>
    <message>
        <source>%1 was taken away again.</source>
        <translation>%1&#xa0;: fonction retirée.</translation>
    </message>
    <message>
        <source>%1 is %2 again.</source>
        <translation>%1 s’appelle de nouveau %2.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1&#xa0;: fonction rétablie.</translation>
    </message>
    <message>
        <source>Undo creating %1</source>
        <translation>Annuler la création de %1</translation>
    </message>
    <message>
        <source>Redo creating %1</source>
        <translation>Rétablir la création de %1</translation>
    </message>
    <message>
        <source>Undo renaming %1 to %2</source>
        <translation>Annuler le renommage de %1 en %2</translation>
    </message>
    <message>
        <source>Redo renaming %1 to %2</source>
        <translation>Rétablir le renommage de %1 en %2</translation>
    </message>
    <message>
        <source>Undo duplicating %1</source>
        <translation>Annuler la duplication de %1</translation>
    </message>
    <message>
        <source>Redo duplicating %1</source>
        <translation>Rétablir la duplication de %1</translation>
    </message>
    <message>
        <source>Undo deleting %1</source>
        <translation>Annuler la suppression de %1</translation>
    </message>
    <message>
        <source>Redo deleting %1</source>
        <translation>Rétablir la suppression de %1</translation>
    </message>
</context>
<context>
    <name>updraft::ActivityPanel</name>
    <message>
        <source>Invocations</source>
        <translation>Invocations</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>Journal en direct</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Problèmes %1</translation>
    </message>
    <message>
        <source>Show the invocations</source>
        <translation>Afficher les invocations</translation>
    </message>
    <message>
        <source>Show the live log</source>
        <translation>Afficher le journal en direct</translation>
    </message>
    <message>
        <source>Show the environments</source>
        <translation>Afficher les environnements</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Afficher les problèmes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>Toutes les fonctions</translation>
    </message>
    <message>
        <source>Show the activity of all functions (%1)</source>
        <translation>Afficher l’activité de toutes les fonctions (%1)</translation>
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
        <translation>en alarme</translation>
    </message>
    <message>
        <source>No data in this time</source>
        <translation>Aucune donnée dans ce temps</translation>
    </message>
    <message>
        <source>It would not have been in alarm in the last %1.</source>
        <translation>Elle n’aurait pas été en alarme durant les %1 derniers.</translation>
    </message>
    <message>
        <source>There is no data of the last %1.</source>
        <translation>Aucune donnée pour les %1 derniers.</translation>
    </message>
    <message numerus="yes">
        <source>It would have been in alarm %n time(s) in the last %1, for %2 in all.</source>
        <translation>
            <numerusform>Elle aurait été en alarme %n fois durant les %1 derniers, %2 en tout.</numerusform>
            <numerusform>Elle aurait été en alarme %n fois durant les %1 derniers, %2 en tout.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::AlarmDialog</name>
    <message>
        <source>New alarm</source>
        <translation>Nouvelle alarme</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No workspace is being served: alarms cannot be changed now.</source>
        <translation>Aucun espace de travail n’est servi&#xa0;: les alarmes ne peuvent pas être modifiées maintenant.</translation>
    </message>
</context>
<context>
    <name>updraft::AlarmEdits</name>
    <message>
        <source>There is an alarm called “%1” already: choose another name.</source>
        <translation>Il existe déjà une alarme nommée «&#xa0;%1&#xa0;»&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A workspace can have %1 alarms: delete one first.</source>
        <translation>Un espace de travail peut avoir %1 alarmes&#xa0;: supprimez-en une d’abord.</translation>
    </message>
    <message>
        <source>That did not work: %1.</source>
        <translation>Cela n’a pas fonctionné&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>updraft::AlarmForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Métrique</translation>
    </message>
    <message>
        <source>&amp;Function</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>&amp;Alarm when it is</source>
        <translation>&amp;Alarme quand elle est</translation>
    </message>
    <message>
        <source>f&amp;or</source>
        <translation>p&amp;endant</translation>
    </message>
    <message>
        <source>Missing &amp;data</source>
        <translation>&amp;Données manquantes</translation>
    </message>
    <message>
        <source>of</source>
        <comment>2 of 3 periods</comment>
        <translation>sur</translation>
    </message>
    <message>
        <source>periods of</source>
        <translation>périodes de</translation>
    </message>
    <message>
        <source>Name of the alarm</source>
        <translation>Nom de l’alarme</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Ce qui est surveillé</translation>
    </message>
    <message>
        <source>Statistic: choose one or type a percentile such as p99.5</source>
        <translation>Statistique&#xa0;: choisissez-en une ou saisissez un percentile comme p99.5</translation>
    </message>
    <message>
        <source>Whose invocations count</source>
        <translation>De qui les invocations comptent</translation>
    </message>
    <message>
        <source>Only of a version or an alias</source>
        <translation>Seulement d’une version ou d’un alias</translation>
    </message>
    <message>
        <source>How the value compares with the threshold</source>
        <translation>Comment la valeur se compare au seuil</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>How many periods must breach the threshold</source>
        <translation>Combien de périodes doivent franchir le seuil</translation>
    </message>
    <message>
        <source>How many periods are looked at</source>
        <translation>Combien de périodes sont examinées</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>Durée d’une période</translation>
    </message>
    <message>
        <source>What a period without data counts as</source>
        <translation>Comment compte une période sans données</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Toutes les versions</translation>
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
        <translation>Toutes les fonctions</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>updraft::AlarmNotices</name>
    <message>
        <source>Alarm: %1</source>
        <translation>Alarme&#xa0;: %1</translation>
    </message>
    <message>
        <source>All is well again: %1</source>
        <translation>Tout va de nouveau bien&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, of: %2. %3</source>
        <comment>condition, whose, why</comment>
        <translation>%1, de&#xa0;: %2. %3</translation>
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
        <translation>Nouvelle alarme…</translation>
    </message>
    <message>
        <source>Watch a metric</source>
        <translation>Surveiller une métrique</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the chosen alarm</source>
        <translation>Modifier l’alarme choisie</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Make another alarm like the chosen one</source>
        <translation>Créer une autre alarme comme celle choisie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the chosen alarm; this can be undone</source>
        <translation>Supprimer l’alarme choisie&#xa0;; cela peut être annulé</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>No alarms yet. An alarm watches a metric, such as the error share or the 95th percentile of the duration,
and tells you here, in the status line and on the desktop when it crosses a threshold.</source>
        <translation>Pas encore d’alarmes. Une alarme surveille une métrique, comme la part des erreurs ou le 95e percentile de la durée,
et vous avertit ici, dans la ligne d’état et sur le bureau quand elle franchit un seuil.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Do not evaluate the chosen alarm any more (Space)</source>
        <translation>Ne plus évaluer l’alarme choisie (Espace)</translation>
    </message>
    <message>
        <source>Evaluate the chosen alarm again (Space)</source>
        <translation>Évaluer de nouveau l’alarme choisie (Espace)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an alarm&apos;s name, its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Depuis %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (copie %2)</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bring the alarm “%1” back</source>
        <translation>Rétablir l’alarme «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>updraft::AliasCard</name>
    <message>
        <source>from the template</source>
        <translation>du modèle</translation>
    </message>
    <message>
        <source>The template made this alias. What is changed here holds until the template says something else.</source>
        <translation>Cet alias vient du modèle. Ce qui est modifié ici reste valable jusqu’à ce que le modèle indique autre chose.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>Version of alias %1</source>
        <translation>Version de l’alias %1</translation>
    </message>
    <message>
        <source>Second version of alias %1</source>
        <translation>Seconde version de l’alias %1</translation>
    </message>
    <message>
        <source>Share of the second version of alias %1, in percent</source>
        <translation>Part de la seconde version de l’alias %1, en pour cent</translation>
    </message>
    <message>
        <source>Share of invocations that go to the second version</source>
        <translation>Part des invocations dirigées vers la seconde version</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete alias %1</source>
        <translation>Supprimer l’alias %1</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
    <message>
        <source>There is no older version to go back to.</source>
        <translation>Il n’y a pas de version antérieure.</translation>
    </message>
    <message>
        <source>All traffic goes to %1 at once</source>
        <translation>Tout le trafic passe d’un coup à %1</translation>
    </message>
    <message>
        <source>no other</source>
        <translation>aucune autre</translation>
    </message>
</context>
<context>
    <name>updraft::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of everything but the editors</source>
        <translation>De tout, sauf des éditeurs</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
</context>
<context>
    <name>updraft::BarChart</name>
    <message>
        <source>expected: %1</source>
        <translation>attendu : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s), together %1</source>
        <translation>
            <numerusform>%n barre, ensemble %1</numerusform>
            <numerusform>%n barres, ensemble %1</numerusform>
        </translation>
    </message>
    <message>
        <source>half of what may come: %1 to %2</source>
        <comment>values</comment>
        <translation>la moitié des cas possibles : %1 à %2</translation>
    </message>
    <message>
        <source>four fifths: %1 to %2</source>
        <comment>values</comment>
        <translation>quatre cinquièmes : %1 à %2</translation>
    </message>
</context>
<context>
    <name>updraft::BudgetDialog</name>
    <message>
        <source>New budget</source>
        <translation>Nouveau budget</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No workspace is being served: budgets cannot be changed now.</source>
        <translation>Aucun espace de travail n&apos;est servi : les budgets ne peuvent pas être modifiés maintenant.</translation>
    </message>
</context>
<context>
    <name>updraft::BudgetEdits</name>
    <message>
        <source>There is a budget called “%1” already: choose another name.</source>
        <translation>Un budget nommé « %1 » existe déjà : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A workspace can have %1 budgets: delete one first.</source>
        <translation>Un espace de travail peut avoir %1 budgets : supprimez-en un d&apos;abord.</translation>
    </message>
    <message>
        <source>That did not work: %1.</source>
        <translation>Cela n&apos;a pas marché : %1.</translation>
    </message>
</context>
<context>
    <name>updraft::BudgetForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>&amp;Limit in US dollars</source>
        <translation>&amp;Limite en dollars US</translation>
    </message>
    <message>
        <source>&amp;Warn at</source>
        <translation>&amp;Avertir à</translation>
    </message>
    <message>
        <source> % of it</source>
        <translation> % de celui-ci</translation>
    </message>
    <message>
        <source>No warning before it is used up</source>
        <translation>Aucun avertissement avant qu&apos;il soit épuisé</translation>
    </message>
    <message>
        <source>Warn when the month is expected to end &amp;over it</source>
        <translation>Avertir quand le mois devrait finir au-&amp;dessus</translation>
    </message>
    <message>
        <source>&amp;Stop the function when it is used up</source>
        <translation>Arrêter la &amp;fonction quand il est épuisé</translation>
    </message>
    <message>
        <source>Wa&amp;tch this budget</source>
        <translation>&amp;Surveiller ce budget</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>The whole workspace</source>
        <translation>Tout l&apos;espace de travail</translation>
    </message>
    <message>
        <source>Name of the budget</source>
        <translation>Nom du budget</translation>
    </message>
    <message>
        <source>Whose cost counts</source>
        <translation>De qui le coût compte</translation>
    </message>
    <message>
        <source>How much may be spent</source>
        <translation>Combien peut être dépensé</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>En combien de temps</translation>
    </message>
    <message>
        <source>Share of the limit from which to warn</source>
        <translation>Part de la limite à partir de laquelle avertir</translation>
    </message>
    <message>
        <source>Give an amount, such as %1</source>
        <translation>Indiquez un montant, par exemple %1</translation>
    </message>
    <message>
        <source>The limit must be above 0</source>
        <translation>La limite doit être supérieure à 0</translation>
    </message>
    <message>
        <source>Give the budget a name</source>
        <translation>Donnez un nom au budget</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>Le nom est trop long</translation>
    </message>
    <message>
        <source>There is a budget of this name already</source>
        <translation>Un budget de ce nom existe déjà</translation>
    </message>
    <message>
        <source>&amp;Priced on</source>
        <translation>Selon le &amp;tarif</translation>
    </message>
    <message>
        <source>Months and days are counted by UTC. The free grant counts for the workspace, which an account shares; a function is held against what it costs without. A function that is stopped takes no further calls until you let it.</source>
        <translation>Les mois et les jours sont comptés en UTC. La part gratuite compte pour l&apos;espace de travail, qu&apos;un compte partage ; d&apos;une fonction compte ce qu&apos;elle coûte sans elle. Une fonction arrêtée n&apos;accepte plus d&apos;appels tant que vous ne l&apos;autorisez pas.</translation>
    </message>
    <message>
        <source>On which price list</source>
        <translation>Selon quelle liste de prix</translation>
    </message>
</context>
<context>
    <name>updraft::BudgetModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Priced on</source>
        <translation>Selon le tarif</translation>
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
        <translation>Boucles qui coûtent de l&apos;argent</translation>
    </message>
    <message>
        <source>New budget …</source>
        <translation>Nouveau budget …</translation>
    </message>
    <message>
        <source>Set a limit and be told before it is reached</source>
        <translation>Fixer une limite et être averti avant qu&apos;elle soit atteinte</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Modifier …</translation>
    </message>
    <message>
        <source>Change the chosen budget</source>
        <translation>Modifier le budget choisi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the chosen budget; this can be undone</source>
        <translation>Supprimer le budget choisi ; cela peut être annulé</translation>
    </message>
    <message>
        <source>Stop the function</source>
        <translation>Arrêter la fonction</translation>
    </message>
    <message>
        <source>Take no further calls of the function until you let it run again</source>
        <translation>Ne plus accepter d&apos;appels de la fonction tant que vous ne la laissez pas repartir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Go to the function</source>
        <translation>Aller à la fonction</translation>
    </message>
    <message>
        <source>No budgets yet. A budget limits what the workspace or a function may cost in a month or on a day, and tells you here, in the status line and on the desktop before it is used up.</source>
        <translation>Aucun budget pour l&apos;instant. Un budget limite ce que l&apos;espace de travail ou une fonction peut coûter par mois ou par jour, et vous prévient ici, dans la barre d&apos;état et sur le bureau avant d&apos;être épuisé.</translation>
    </message>
    <message>
        <source>None were found since the workspace was opened. Functions that call themselves over and over, and events that are retried over and over, are listed here with what they would cost in an hour.</source>
        <translation>Aucune depuis l&apos;ouverture de l&apos;espace de travail. Les fonctions qui s&apos;appellent sans cesse et les événements relancés sans cesse figurent ici avec ce qu&apos;ils coûteraient en une heure.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Par heure</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Let %1 run again</source>
        <translation>Laisser repartir %1</translation>
    </message>
    <message>
        <source>%1 takes no calls: a budget or the guard against loops stopped it</source>
        <translation>%1 n&apos;accepte aucun appel : un budget ou la garde contre les boucles l&apos;a arrêtée</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>« %1 » a été supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bring the budget “%1” back</source>
        <translation>Rétablir le budget « %1 »</translation>
    </message>
</context>
<context>
    <name>updraft::BuildView</name>
    <message>
        <source>Output of the build</source>
        <translation>Sortie du build</translation>
    </message>
    <message>
        <source>%1 is running …</source>
        <translation>%1 en cours…</translation>
    </message>
    <message>
        <source>Built. The function can be invoked.</source>
        <translation>Build terminé. La fonction peut être invoquée.</translation>
    </message>
    <message>
        <source>%1 failed. The function is there; mend what the output says and run it again.</source>
        <translation>%1 a échoué. La fonction est créée&#xa0;; corrigez ce que signale la sortie, puis relancez la commande.</translation>
    </message>
    <message>
        <source>%1 was stopped. Run it in the function&apos;s folder before you invoke.</source>
        <translation>%1 a été arrêté. Exécutez la commande dans le dossier de la fonction avant d’invoquer.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>Impossible de démarrer %1&#xa0;: %2</translation>
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
        <translation>Appel</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>En parallèle</translation>
    </message>
    <message>
        <source>Client context</source>
        <translation>Contexte client</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Attendre la réponse</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asynchrone</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>JSON, or nothing</source>
        <translation>JSON, ou rien</translation>
    </message>
    <message>
        <source>The version or alias that is called</source>
        <translation>La version ou l’alias appelé</translation>
    </message>
    <message>
        <source>Asynchronous calls are queued and retried; a dry run only checks that the call is allowed</source>
        <translation>Les appels asynchrones sont mis en file d’attente et retentés&#xa0;; un essai à blanc vérifie seulement que l’appel est autorisé</translation>
    </message>
    <message>
        <source>How often the event is sent</source>
        <translation>Nombre d’envois de l’événement</translation>
    </message>
    <message>
        <source>How many of them may run at the same time</source>
        <translation>Nombre d’appels pouvant s’exécuter en même temps</translation>
    </message>
    <message>
        <source>What a mobile client would send along</source>
        <translation>Ce qu’un client mobile joindrait à l’appel</translation>
    </message>
    <message>
        <source>Version, kind of call, repetitions</source>
        <translation>Version, type d’appel, répétitions</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>how often</comment>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
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
            <numerusform>%n en parallèle</numerusform>
            <numerusform>%n en parallèle</numerusform>
        </translation>
    </message>
    <message>
        <source>Options of the call: %1</source>
        <translation>Options de l’appel&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>updraft::CardDialog</name>
    <message>
        <source>Add a card</source>
        <translation>Ajouter une carte</translation>
    </message>
    <message>
        <source>Edit a card</source>
        <translation>Modifier une carte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>updraft::CardForm</name>
    <message>
        <source>&amp;Shows</source>
        <translation>Mon&amp;tre</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Tai&amp;lle</translation>
    </message>
    <message>
        <source>columns wide,</source>
        <comment>before: a number</comment>
        <translation>colonnes de large,</translation>
    </message>
    <message>
        <source>rows high</source>
        <comment>before: a number</comment>
        <translation>lignes de haut</translation>
    </message>
    <message>
        <source>What the card shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <source>Statistic: choose one or type a percentile such as p99.5</source>
        <translation>Statistique : choisissez-en une ou saisissez un centile tel que p99.5</translation>
    </message>
    <message>
        <source>Title of the card; empty: what it shows</source>
        <translation>Titre de la carte ; vide : ce qu’elle montre</translation>
    </message>
    <message>
        <source>How many columns wide</source>
        <translation>Combien de colonnes de large</translation>
    </message>
    <message>
        <source>How many rows high</source>
        <translation>Combien de lignes de haut</translation>
    </message>
    <message>
        <source>Metric: %1</source>
        <translation>Métrique : %1</translation>
    </message>
    <message>
        <source>There is no such statistic: choose one from the list or type a percentile such as p99.</source>
        <translation>Cette statistique n’existe pas : choisissez-en une dans la liste ou saisissez un centile tel que p99.</translation>
    </message>
    <message>
        <source>This metric has no percentiles: choose another statistic.</source>
        <translation>Cette métrique n’a pas de centiles : choisissez une autre statistique.</translation>
    </message>
</context>
<context>
    <name>updraft::CardGrip</name>
    <message>
        <source>Drag to make the card larger or smaller (Alt+Shift+arrow keys)</source>
        <translation>Faites glisser pour agrandir ou réduire la carte (Alt+Maj+flèches)</translation>
    </message>
    <message>
        <source>Size of the card</source>
        <translation>Taille de la carte</translation>
    </message>
</context>
<context>
    <name>updraft::CardView</name>
    <message>
        <source>Edit card …</source>
        <translation>Modifier la carte…</translation>
    </message>
    <message>
        <source>Duplicate card</source>
        <translation>Dupliquer la carte</translation>
    </message>
    <message>
        <source>Remove card</source>
        <translation>Retirer la carte</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Déplacer vers le haut</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Déplacer vers le bas</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Plus étroite</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>Plus haute</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Plus basse</translation>
    </message>
    <message>
        <source>Move and resize</source>
        <translation>Déplacer et redimensionner</translation>
    </message>
    <message>
        <source>What can be done with this card</source>
        <translation>Ce que l’on peut faire de cette carte</translation>
    </message>
    <message>
        <source>What can be done with “%1”</source>
        <translation>Ce que l’on peut faire de « %1 »</translation>
    </message>
</context>
<context>
    <name>updraft::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <comment>a series of a chart</comment>
        <translation>%1 (masquée)</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>%1: click or press Space to hide it</source>
        <translation>%1&#xa0;: cliquez ou appuyez sur Espace pour la masquer</translation>
    </message>
    <message>
        <source>%1: click or press Space to show it</source>
        <translation>%1&#xa0;: cliquez ou appuyez sur Espace pour l’afficher</translation>
    </message>
</context>
<context>
    <name>updraft::ChartMenu</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Images SVG (*.svg)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tableaux CSV (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the picture and its figures</source>
        <translation>Copier l’image et ses chiffres</translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation>Copier en SVG</translation>
    </message>
    <message>
        <source>Copy a picture that can be drawn at any size</source>
        <translation>Copier une image qui se dessine à toute taille</translation>
    </message>
    <message>
        <source>Copy figures as CSV</source>
        <translation>Copier les chiffres en CSV</translation>
    </message>
    <message>
        <source>Copy the figures as a table</source>
        <translation>Copier les chiffres sous forme de tableau</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>Save the picture, at twice the size of the screen</source>
        <translation>Enregistrer l’image au double de la taille de l’écran</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>Save a picture that can be drawn at any size</source>
        <translation>Enregistrer une image qui se dessine à toute taille</translation>
    </message>
    <message>
        <source>Save figures as CSV…</source>
        <translation>Enregistrer les chiffres en CSV…</translation>
    </message>
    <message>
        <source>Save the figures as a table</source>
        <translation>Enregistrer les chiffres sous forme de tableau</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Afficher le fichier dans son dossier</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Choose another folder or free some space.</source>
        <translation>%1 n’a pas été enregistré&#xa0;: %2. Choisissez un autre dossier ou libérez de la place.</translation>
    </message>
</context>
<context>
    <name>updraft::ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
</context>
<context>
    <name>updraft::ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
</context>
<context>
    <name>updraft::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Name of an action, function, file or setting</source>
        <translation>Nom d’une action, d’une fonction, d’un fichier ou d’un paramètre</translation>
    </message>
    <message>
        <source>Type the name of an action, function, file or setting</source>
        <translation>Saisissez le nom d’une action, d’une fonction, d’un fichier ou d’un paramètre</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>updraft::CompareView</name>
    <message>
        <source>Back to versions</source>
        <translation>Retour aux versions</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Paramètres différents</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Fichiers différents</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>The settings are the same</source>
        <translation>Les paramètres sont identiques</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ</source>
        <translation>
            <numerusform>%n paramètre diffère</numerusform>
            <numerusform>%n paramètres diffèrent</numerusform>
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
        <translation>Le code est identique</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ</source>
        <translation>
            <numerusform>%n fichier diffère</numerusform>
            <numerusform>%n fichiers diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the code …</source>
        <translation>Comparaison du code…</translation>
    </message>
    <message>
        <source>The code cannot be compared: %1</source>
        <translation>Impossible de comparer le code&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are too many files; these were found to differ</source>
        <translation>Il y a trop de fichiers&#xa0;; voici les différences trouvées</translation>
    </message>
    <message>
        <source>%1 is no text; its bytes differ.</source>
        <translation>%1 n’est pas du texte&#xa0;; ses octets diffèrent.</translation>
    </message>
    <message>
        <source>%1 is too large to be shown line by line.</source>
        <translation>%1 est trop volumineux pour être affiché ligne par ligne.</translation>
    </message>
</context>
<context>
    <name>updraft::ComparisonCard</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>The 7 days before</source>
        <translation>Les 7 jours d&apos;avant</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>whatever runs</source>
        <translation>tout ce qui tourne</translation>
    </message>
    <message>
        <source>By function</source>
        <translation>Par fonction</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Par cause</translation>
    </message>
    <message>
        <source>Choose what was before and what is after</source>
        <translation>Choisissez ce qui était avant et ce qui est après</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n request(s)</source>
        <translation>
            <numerusform>%1 : %n requête</numerusform>
            <numerusform>%1 : %n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>per million requests, </source>
        <translation>par million de requêtes, </translation>
    </message>
    <message>
        <source>at list price without the free grant, which hides what little loads cost</source>
        <translation>au prix catalogue sans la part gratuite, qui cache ce que coûte une faible charge</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>after − before = %1 (%2)</source>
        <translation>après − avant = %1 (%2)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>Avant et après : %1</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Two periods</source>
        <translation>Deux périodes</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Per million requests</source>
        <translation>Par million de requêtes</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>Where the numbers of requests differ, compare per million</source>
        <translation>Si les nombres de requêtes diffèrent, comparez par million</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>En pour cent</translation>
    </message>
</context>
<context>
    <name>updraft::Completer</name>
    <message>
        <source>Complete</source>
        <translation>Compléter</translation>
    </message>
</context>
<context>
    <name>updraft::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Propositions de complétion</translation>
    </message>
</context>
<context>
    <name>updraft::ConfigurationPage</name>
    <message>
        <source>Search all settings</source>
        <translation>Rechercher dans tous les paramètres</translation>
    </message>
    <message>
        <source>Search all settings of the function</source>
        <translation>Rechercher dans tous les paramètres de la fonction</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo in the template</source>
        <translation>Annuler dans le modèle</translation>
    </message>
    <message>
        <source>Redo in the template</source>
        <translation>Rétablir dans le modèle</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Aucun paramètre ne porte ce nom.</translation>
    </message>
    <message>
        <source>Configuration of the function</source>
        <translation>Configuration de la fonction</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Choose a function to see its configuration.</source>
        <translation>Choisissez une fonction pour voir sa configuration.</translation>
    </message>
    <message>
        <source>The template cannot be read, so nothing can be changed here: %1</source>
        <translation>Le modèle est illisible, rien ne peut donc être modifié ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no function of this name.</source>
        <translation>Aucune fonction ne porte ce nom.</translation>
    </message>
    <message>
        <source>This function was made through the API and is not in the template, so it can only be looked at here. Change it the way it was made, or describe it in template.yaml.</source>
        <translation>Cette fonction a été créée par l’API et ne figure pas dans le modèle&#xa0;: elle ne peut être que consultée ici. Modifiez-la de la façon dont elle a été créée, ou décrivez-la dans template.yaml.</translation>
    </message>
</context>
<context>
    <name>updraft::CostExports</name>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 n’a pas été enregistré : %2</translation>
    </message>
    <message>
        <source>There is no bill to export yet</source>
        <translation>Il n’y a pas encore de facture à exporter</translation>
    </message>
    <message>
        <source>Save FOCUS rows</source>
        <translation>Enregistrer les lignes FOCUS</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tableaux CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>YAML files (*.yml *.yaml)</source>
        <translation>Fichiers YAML (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>Save usage for Infracost</source>
        <translation>Enregistrer l’usage pour Infracost</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>updraft::CostMode</name>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>%1 since the month began, on %2</source>
        <translation>%1 depuis le début du mois, avec %2</translation>
    </message>
</context>
<context>
    <name>updraft::CostNotices</name>
    <message>
        <source>Within budget again: %1</source>
        <translation>De nouveau dans le budget : %1</translation>
    </message>
    <message>
        <source>Budget %1: %2</source>
        <comment>name, state</comment>
        <translation>Budget %1 : %2</translation>
    </message>
    <message>
        <source>Stop the function</source>
        <translation>Arrêter la fonction</translation>
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
        <translation>%1 : %2
Double-cliquez pour voir de quoi c’est fait</translation>
    </message>
    <message>
        <source>Share of the billed time that is starts</source>
        <translation>Part des démarrages dans le temps facturé</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>GB-s</source>
        <translation>Go-s</translation>
    </message>
    <message>
        <source>Init</source>
        <translation>Init</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Of the month. The free grant: %1</source>
        <translation>Du mois. La part gratuite : %1</translation>
    </message>
</context>
<context>
    <name>updraft::CostStrip</name>
    <message>
        <source>Traffic %1</source>
        <comment>times</comment>
        <translation>Trafic %1</translation>
    </message>
    <message>
        <source>Which month</source>
        <translation>Quel mois</translation>
    </message>
    <message>
        <source>On which price list</source>
        <translation>Selon quelle liste de prix</translation>
    </message>
    <message>
        <source>Whose cost is told apart</source>
        <translation>Ce dont on distingue le coût</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>What the month would cost at so many times the traffic; marks: a free grant ends or the next tier begins. Double-click: as recorded</source>
        <translation>Ce que coûterait le mois à ce multiple du trafic ; marques : un quota gratuit finit ou le palier suivant commence. Double clic : comme enregistré</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>Save a review with charts, tables and assumptions</source>
        <translation>Enregistrer un rapport avec graphiques, tableaux et hypothèses</translation>
    </message>
    <message>
        <source>Export bill</source>
        <translation>Exporter la facture</translation>
    </message>
    <message>
        <source>Save the bill for other programs</source>
        <translation>Enregistrer la facture pour d’autres programmes</translation>
    </message>
    <message>
        <source>FOCUS 1.2 as CSV…</source>
        <translation>FOCUS 1.2 en CSV…</translation>
    </message>
    <message>
        <source>FOCUS 1.2 as JSON lines…</source>
        <translation>FOCUS 1.2 en lignes JSON…</translation>
    </message>
    <message>
        <source>Usage file for Infracost…</source>
        <translation>Fichier d’usage pour Infracost…</translation>
    </message>
</context>
<context>
    <name>updraft::CostTerms</name>
    <message>
        <source>all functions</source>
        <translation>toutes les fonctions</translation>
    </message>
    <message>
        <source>no grant</source>
        <translation>sans part gratuite</translation>
    </message>
    <message>
        <source>marginal</source>
        <translation>marginal</translation>
    </message>
    <message>
        <source>first come</source>
        <translation>premier arrivé</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Discount, free grant, currency and a unit of your own</source>
        <translation>Remise, part gratuite, devise et une unité à vous</translation>
    </message>
    <message>
        <source>Negotiated discount</source>
        <translation>Remise négociée</translation>
    </message>
    <message>
        <source>Free grant</source>
        <translation>Part gratuite</translation>
    </message>
    <message>
        <source>Show in currency</source>
        <translation>Afficher en devise</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>Taux du</translation>
    </message>
    <message>
        <source>Rate from</source>
        <translation>Taux de</translation>
    </message>
    <message>
        <source>Count in</source>
        <translation>Compter en</translation>
    </message>
    <message>
        <source>One for</source>
        <translation>Une pour</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Sans elle</translation>
    </message>
    <message>
        <source>Everything at its price, as if the account had used it up elsewhere</source>
        <translation>Tout à son prix, comme si le compte l&apos;avait épuisée ailleurs</translation>
    </message>
    <message>
        <source>such as EUR; empty: as the tariff</source>
        <translation>par exemple EUR ; vide : celle du tarif</translation>
    </message>
    <message>
        <source>Nothing is fetched: the rate is the one that you state</source>
        <translation>Rien n&apos;est récupéré : le taux est celui que vous indiquez</translation>
    </message>
    <message>
        <source>What one of the tariff’s currency is in this one</source>
        <translation>Ce que vaut dans celle-ci une unité de la devise du tarif</translation>
    </message>
    <message>
        <source>such as ECB reference rate</source>
        <translation>par exemple taux de référence de la BCE</translation>
    </message>
    <message>
        <source>such as order; empty: none</source>
        <translation>par exemple commande ; vide : aucune</translation>
    </message>
    <message>
        <source>invocations</source>
        <translation>invocations</translation>
    </message>
    <message>
        <source>only those that succeeded</source>
        <translation>seulement celles qui ont réussi</translation>
    </message>
</context>
<context>
    <name>updraft::CostTile</name>
    <message>
        <source>%1: %2
Click to see what it is made of</source>
        <translation>%1 : %2
Cliquez pour voir de quoi c’est fait</translation>
    </message>
</context>
<context>
    <name>updraft::CostView</name>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>Rien n’a pu être lu</translation>
    </message>
    <message>
        <source>Nothing ran in this month: press Invoke or start demo traffic</source>
        <translation>Rien n’a tourné ce mois-ci : appuyez sur Invocation ou démarrez le trafic de démonstration</translation>
    </message>
    <message>
        <source>What was recorded cannot be read: %1</source>
        <translation>Impossible de lire ce qui a été enregistré : %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>The same month elsewhere</source>
        <translation>Le même mois ailleurs</translation>
    </message>
    <message>
        <source>Break-even with an always-on server</source>
        <translation>Seuil de rentabilité face à un serveur toujours actif</translation>
    </message>
    <message>
        <source>Memory, configured and used</source>
        <translation>Mémoire, configurée et utilisée</translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation>Où va l’argent</translation>
    </message>
    <message>
        <source>Sample data: generated, nothing of it ran here</source>
        <translation>Données d’exemple : générées, rien n’en a tourné ici</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>label of charts that show generated data</comment>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>Ce qui pourrait être mieux</translation>
    </message>
    <message>
        <source>What would it cost otherwise</source>
        <translation>Ce que cela coûterait autrement</translation>
    </message>
    <message>
        <source>of what was recorded</source>
        <translation>de ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Hours that stood out, by UTC</source>
        <translation>Heures remarquables, en UTC</translation>
    </message>
    <message>
        <source>There is no bill to export yet</source>
        <translation>Il n’y a pas encore de facture à exporter</translation>
    </message>
    <message>
        <source>Nothing to pay yet: the free grant covers what ran.
Terms shows it without the grant.</source>
        <translation>Rien à payer pour l’instant : le quota gratuit couvre ce qui s’est exécuté.
Conditions le montre sans le quota.</translation>
    </message>
    <message>
        <source>A price list of yours is left out: %1</source>
        <translation>Une de vos listes de prix est laissée de côté : %1</translation>
    </message>
</context>
<context>
    <name>updraft::DashboardBook</name>
    <message>
        <source>new dashboard “%1”</source>
        <translation>nouveau tableau de bord « %1 »</translation>
    </message>
    <message>
        <source>rename “%1”</source>
        <translation>renommer « %1 »</translation>
    </message>
    <message>
        <source>duplicate “%1”</source>
        <translation>dupliquer « %1 »</translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation>supprimer « %1 »</translation>
    </message>
    <message>
        <source>add a card</source>
        <translation>ajouter une carte</translation>
    </message>
    <message>
        <source>edit a card</source>
        <translation>modifier une carte</translation>
    </message>
    <message>
        <source>duplicate a card</source>
        <translation>dupliquer une carte</translation>
    </message>
    <message>
        <source>remove a card</source>
        <translation>retirer une carte</translation>
    </message>
    <message>
        <source>move a card</source>
        <translation>déplacer une carte</translation>
    </message>
    <message>
        <source>resize a card</source>
        <translation>redimensionner une carte</translation>
    </message>
    <message>
        <source>Give the dashboard a name.</source>
        <translation>Donnez un nom au tableau de bord.</translation>
    </message>
    <message>
        <source>The name is too long: use at most %1 letters.</source>
        <translation>Le nom est trop long : %1 lettres au plus.</translation>
    </message>
    <message>
        <source>There is a dashboard called “%1” already.</source>
        <translation>Il y a déjà un tableau de bord nommé « %1 ».</translation>
    </message>
</context>
<context>
    <name>updraft::DashboardFile</name>
    <message>
        <source>it is larger than any dashboards are</source>
        <translation>il est plus grand que ne le sont des tableaux de bord</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <source>%1 was changed by another program: your last change was not kept.</source>
        <translation>%1 a été modifié par un autre programme : votre dernière modification n’a pas été conservée.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 n’a pas été enregistré : %2</translation>
    </message>
    <message>
        <source>%1 could not be put aside: %2</source>
        <translation>Impossible de mettre %1 de côté : %2</translation>
    </message>
</context>
<context>
    <name>updraft::DashboardNameDialog</name>
    <message>
        <source>New dashboard</source>
        <translation>Nouveau tableau de bord</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renommer « %1 »</translation>
    </message>
    <message>
        <source>&amp;Name of the dashboard</source>
        <translation>&amp;Nom du tableau de bord</translation>
    </message>
    <message>
        <source>Name of the dashboard</source>
        <translation>Nom du tableau de bord</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>updraft::DashboardsPage</name>
    <message>
        <source>The file was put aside as %1.</source>
        <translation>Le fichier a été mis de côté sous %1.</translation>
    </message>
    <message>
        <source>The dashboards cannot be shown: %1.
The file stays as it is until it can be read again: correct it, or put it aside and begin anew.</source>
        <translation>Impossible d’afficher les tableaux de bord : %1.
Le fichier reste tel quel jusqu’à ce qu’il soit lisible : corrigez-le, ou mettez-le de côté et recommencez.</translation>
    </message>
    <message>
        <source>What was recorded cannot be read: %1</source>
        <translation>Impossible de lire ce qui a été enregistré : %1</translation>
    </message>
    <message>
        <source>Nothing to measure in this range</source>
        <translation>Rien à mesurer dans cette plage</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>« %1 » a été supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bring the dashboard “%1” back</source>
        <translation>Rétablir le tableau de bord « %1 »</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Empty dashboard …</source>
        <translation>Tableau de bord vide…</translation>
    </message>
    <message>
        <source>Make a dashboard without cards</source>
        <translation>Créer un tableau de bord sans cartes</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Give this dashboard another name</source>
        <translation>Donner un autre nom à ce tableau de bord</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Make another dashboard like this one</source>
        <translation>Créer un autre tableau de bord comme celui-ci</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this dashboard; this can be undone</source>
        <translation>Supprimer ce tableau de bord ; cela peut être annulé</translation>
    </message>
    <message>
        <source>Add card …</source>
        <translation>Ajouter une carte…</translation>
    </message>
    <message>
        <source>Add a chart to this dashboard</source>
        <translation>Ajouter un graphique à ce tableau de bord</translation>
    </message>
    <message>
        <source>New ▾</source>
        <translation>Nouveau ▾</translation>
    </message>
    <message>
        <source>Make a dashboard</source>
        <translation>Créer un tableau de bord</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>Nouveau tableau de bord</translation>
    </message>
    <message>
        <source>What can be done with this dashboard</source>
        <translation>Ce que l’on peut faire de ce tableau de bord</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Which dashboard is shown</source>
        <translation>Quel tableau de bord est affiché</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Tableaux de bord</translation>
    </message>
    <message>
        <source>No dashboards yet. A dashboard shows the charts and metrics that you choose,
of the functions that you choose. It is kept in %1 beside the template, so that a team can share it.

Begin with one of these and change it as you like:</source>
        <translation>Pas encore de tableaux de bord. Un tableau de bord montre les graphiques et métriques que vous choisissez,
des fonctions que vous choisissez. Il est gardé dans %1 à côté du modèle, pour qu’une équipe puisse le partager.

Commencez par l’un de ceux-ci et modifiez-le à votre gré :</translation>
    </message>
    <message>
        <source>This dashboard has no cards yet. Add one here, or from the context menu of a chart of the overview.</source>
        <translation>Ce tableau de bord n’a pas encore de cartes. Ajoutez-en une ici, ou depuis le menu contextuel d’un graphique de la vue d’ensemble.</translation>
    </message>
    <message>
        <source>Put the file aside</source>
        <translation>Mettre le fichier de côté</translation>
    </message>
    <message>
        <source>Rename the file and begin with no dashboards</source>
        <translation>Renommer le fichier et commencer sans tableaux de bord</translation>
    </message>
</context>
<context>
    <name>updraft::DefinitionLinks</name>
    <message>
        <source>Go to definition</source>
        <translation>Aller à la définition</translation>
    </message>
</context>
<context>
    <name>updraft::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
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
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>%1 in line %2: %3</source>
        <translation>%1 à la ligne %2&#xa0;: %3</translation>
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
        <translation>Problème</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>updraft::DiffView</name>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Après&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 sur %n modification</numerusform>
            <numerusform>%1 sur %n modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::DocumentTabBar</name>
    <message>
        <source>Close (%1)</source>
        <translation>Fermer (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>updraft::DocumentView</name>
    <message>
        <source>%1 could not be saved. %2 Your text is still here.</source>
        <translation>Impossible d’enregistrer %1. %2 Votre texte est toujours là.</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>Impossible d’ouvrir %1. %2</translation>
    </message>
    <message>
        <source>%1 was changed on disk by another program, and here.</source>
        <translation>%1 a été modifié sur le disque par un autre programme, et ici.</translation>
    </message>
    <message>
        <source>%1 was deleted or moved away. Saving makes it again.</source>
        <translation>%1 a été supprimé ou déplacé. L’enregistrer le recrée.</translation>
    </message>
    <message>
        <source>Recovered unsaved text from %1.</source>
        <translation>Texte non enregistré récupéré (%1).</translation>
    </message>
    <message>
        <source>%1 is now saved as UTF-8: its encoding lacks a character of the text.</source>
        <translation>%1 est désormais enregistré en UTF-8&#xa0;: un caractère du texte manque à son encodage.</translation>
    </message>
    <message>
        <source>Left the file on disk, right the text here.</source>
        <translation>À gauche le fichier sur le disque, à droite le texte d’ici.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Texte de %1</translation>
    </message>
    <message>
        <source>Loading %1 …</source>
        <translation>Chargement de %1…</translation>
    </message>
    <message>
        <source>%1 is a binary file (%2).</source>
        <translation>%1 est un fichier binaire (%2).</translation>
    </message>
    <message>
        <source>%1 is too large to be edited here (%2; at most %3).</source>
        <translation>%1 est trop volumineux pour être modifié ici (%2&#xa0;; au plus %3).</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
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
        <translation>de l’extérieur</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Limités</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Fermer le fichier</translation>
    </message>
    <message>
        <source>Reopen closed file</source>
        <translation>Rouvrir le fichier fermé</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Fichier suivant</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Fichier précédent</translation>
    </message>
    <message>
        <source>Split right</source>
        <translation>Diviser à droite</translation>
    </message>
    <message>
        <source>Split down</source>
        <translation>Diviser en bas</translation>
    </message>
    <message>
        <source>Join splits</source>
        <translation>Réunir les divisions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>Fermer les autres</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy relative path</source>
        <translation>Copier le chemin relatif</translation>
    </message>
    <message>
        <source>Show in the file tree</source>
        <translation>Afficher dans l’arborescence</translation>
    </message>
</context>
<context>
    <name>updraft::EditorDiagnostics</name>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problème précédent</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
</context>
<context>
    <name>updraft::EditorGroup</name>
    <message>
        <source>Open files</source>
        <translation>Fichiers ouverts</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>No file is open. Choose one in the tree, or drop one here.</source>
        <translation>Aucun fichier n’est ouvert. Choisissez-en un dans l’arborescence ou déposez-en un ici.</translation>
    </message>
    <message>
        <source>%1, modified</source>
        <translation>%1, modifié</translation>
    </message>
</context>
<context>
    <name>updraft::EditorMenu</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>updraft::EditorPage</name>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Taille de police</translation>
    </message>
    <message>
        <source>Ctrl+wheel zooms a single editor</source>
        <translation>Ctrl+molette agrandit ou réduit un seul éditeur</translation>
    </message>
    <message>
        <source>Tab width</source>
        <translation>Largeur des tabulations</translation>
    </message>
    <message>
        <source>A file&apos;s own indentation goes before</source>
        <translation>L’indentation propre au fichier est prioritaire</translation>
    </message>
    <message>
        <source>Indent with spaces</source>
        <translation>Indenter avec des espaces</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Couper les longues lignes</translation>
    </message>
    <message>
        <source>Show spaces and tabs</source>
        <translation>Afficher les espaces et les tabulations</translation>
    </message>
    <message>
        <source>Close brackets and quotes</source>
        <translation>Fermer les crochets et les guillemets</translation>
    </message>
    <message>
        <source>Remove trailing spaces when saving</source>
        <translation>Supprimer les espaces en fin de ligne à l’enregistrement</translation>
    </message>
    <message>
        <source>Complete while typing</source>
        <translation>Compléter pendant la saisie</translation>
    </message>
    <message>
        <source>Ctrl+Space completes anyway</source>
        <translation>Ctrl+Space complète dans tous les cas</translation>
    </message>
    <message>
        <source>Show time spent per line</source>
        <translation>Afficher le temps passé par ligne</translation>
    </message>
    <message>
        <source>Measured by sampling Python and Node.js functions while they run</source>
        <translation>Mesuré par échantillonnage des fonctions Python et Node.js pendant leur exécution</translation>
    </message>
</context>
<context>
    <name>updraft::EditorPane</name>
    <message>
        <source>Code editor</source>
        <translation>Éditeur de code</translation>
    </message>
</context>
<context>
    <name>updraft::EnvironmentTimeline</name>
    <message>
        <source>kept warm</source>
        <translation>gardé au chaud</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gelé</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>réinitialisation</translation>
    </message>
    <message>
        <source>init</source>
        <translation>init</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en exécution</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>throttled arrival</source>
        <translation>arrivée limitée</translation>
    </message>
    <message numerus="yes">
        <source>%n throttled arrival(s) here</source>
        <translation>
            <numerusform>%n arrivée limitée ici</numerusform>
            <numerusform>%n arrivées limitées ici</numerusform>
        </translation>
    </message>
    <message>
        <source>no environment at this moment</source>
        <translation>aucun environnement à cet instant</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n environnement</numerusform>
            <numerusform>%n environnements</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
</context>
<context>
    <name>updraft::EnvironmentsModel</name>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Gelé</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Resetting</source>
        <translation>Réinitialisation</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>%1, provisioned</source>
        <translation>%1, provisionné</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>This machine&apos;s folders</source>
        <translation>Dossiers de cette machine</translation>
    </message>
    <message>
        <source>Own folders, /tmp limited</source>
        <translation>Dossiers propres, /tmp limité</translation>
    </message>
    <message>
        <source>Own folders</source>
        <translation>Dossiers propres</translation>
    </message>
    <message>
        <source>Init took %1</source>
        <translation>Init en %1</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>In state</source>
        <translation>Dans l’état depuis</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Traitées</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Pic</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpréteur</translation>
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
        <translation>Aucun environnement dans cette période&#xa0;: invoquez une fonction pour en démarrer un</translation>
    </message>
</context>
<context>
    <name>updraft::EnvironmentsView</name>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>No environment is running. The next invocation starts one.</source>
        <translation>Aucun environnement en cours. La prochaine invocation en démarre un.</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>Recycler</translation>
    </message>
    <message>
        <source>End the chosen environments after what they are doing</source>
        <translation>Arrêter les environnements choisis une fois leur travail en cours terminé</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Tuer</translation>
    </message>
    <message>
        <source>End the chosen environments at once (Del)</source>
        <translation>Arrêter immédiatement les environnements choisis (Del)</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) had already ended</source>
        <translation>
            <numerusform>%n environnement était déjà arrêté</numerusform>
            <numerusform>%n environnements étaient déjà arrêtés</numerusform>
        </translation>
    </message>
    <message>
        <source>Kill environments</source>
        <translation>Tuer les environnements</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n environment(s)?</source>
        <translation>
            <numerusform>Tuer %n environnement&#xa0;?</numerusform>
            <numerusform>Tuer %n environnements&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is running now fails with an error.</source>
        <translation>Ce qui s’y exécute en ce moment échouera avec une erreur.</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copier «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>updraft::EventChoices</name>
    <message>
        <source>Simple</source>
        <translation>Simples</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Queues and streams</source>
        <translation>Files d’attente et flux</translation>
    </message>
    <message>
        <source>Topics, buses and schedules</source>
        <translation>Rubriques, bus et planifications</translation>
    </message>
    <message>
        <source>Storage and databases</source>
        <translation>Stockage et bases de données</translation>
    </message>
    <message>
        <source>Workflows and destinations</source>
        <translation>Workflows et destinations</translation>
    </message>
    <message>
        <source>Identity, devices and other services</source>
        <translation>Identité, appareils et autres services</translation>
    </message>
    <message>
        <source>Saved events</source>
        <translation>Événements enregistrés</translation>
    </message>
    <message>
        <source>Recorded event</source>
        <translation>Événement capturé</translation>
    </message>
    <message>
        <source>Own event</source>
        <translation>Événement personnel</translation>
    </message>
</context>
<context>
    <name>updraft::EventPicker</name>
    <message>
        <source>Search events</source>
        <translation>Rechercher des événements</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>an event that was changed</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Événement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (changed). Choose another event</source>
        <translation>%1 (modifié). Choisir un autre événement</translation>
    </message>
    <message>
        <source>%1. Choose another event</source>
        <translation>%1. Choisir un autre événement</translation>
    </message>
</context>
<context>
    <name>updraft::EventsPanel</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Return shows the charts around that moment.</source>
        <translation>Entrée affiche les graphiques autour de cet instant.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Nothing was changed in this range</source>
        <translation>Rien n’a été modifié dans cette période</translation>
    </message>
</context>
<context>
    <name>updraft::EventsView</name>
    <message>
        <source>&quot;%1&quot; was deleted.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed by another program; here it has changes of your own.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par un autre programme&#xa0;; ici, il contient vos propres modifications.</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>Prendre le fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Enregistrer l’événement</translation>
    </message>
    <message>
        <source>Save the event under a new name</source>
        <translation>Enregistrer l’événement sous un nouveau nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nom de l’événement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saved events</source>
        <translation>Événements enregistrés</translation>
    </message>
    <message>
        <source>No events are saved for this function. Saved events are files below events/ in the workspace, so they go where its code goes.</source>
        <translation>Aucun événement n’est enregistré pour cette fonction. Les événements enregistrés sont des fichiers sous events/ dans l’espace de travail&#xa0;: ils suivent donc son code.</translation>
    </message>
</context>
<context>
    <name>updraft::FileTree</name>
    <message>
        <source>%1 could not be put there: there is a file of that name, or it is not allowed.</source>
        <translation>Impossible d’y placer %1&#xa0;: un fichier porte déjà ce nom, ou ce n’est pas autorisé.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo deleting</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>No file can be made here: %1.</source>
        <translation>Impossible de créer un fichier ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No folder can be made here.</source>
        <translation>Impossible de créer un dossier ici.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash, so it was left where it is.</source>
        <translation>Impossible de mettre %1 à la corbeille&#xa0;; il est resté à sa place.</translation>
    </message>
    <message>
        <source>%1 was moved to the trash.</source>
        <translation>%1 a été mis à la corbeille.</translation>
    </message>
    <message>
        <source>%1 could not be brought back; it still lies in the trash.</source>
        <translation>Impossible de restaurer %1&#xa0;; il est toujours dans la corbeille.</translation>
    </message>
</context>
<context>
    <name>updraft::FilterBar</name>
    <message>
        <source>Request id, error, log or payload</source>
        <translation>Id de requête, erreur, journal ou données</translation>
    </message>
    <message>
        <source>Text in request id, error, log, event or response</source>
        <translation>Texte dans l’id de requête, l’erreur, le journal, l’événement ou la réponse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Cold starts only</source>
        <translation>Démarrages à froid seulement</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show all invocations again</source>
        <translation>Afficher de nouveau toutes les invocations</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>All errors</source>
        <translation>Toutes les erreurs</translation>
    </message>
    <message>
        <source>Any trigger</source>
        <translation>Tous les déclencheurs</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>15 dernières minutes</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Between …</source>
        <translation>Entre…</translation>
    </message>
</context>
<context>
    <name>updraft::FilterStrip</name>
    <message>
        <source>All versions</source>
        <translation>Toutes les versions</translation>
    </message>
    <message>
        <source>All aliases</source>
        <translation>Tous les alias</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>Toutes les fonctions</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>%n fonction</numerusform>
            <numerusform>%n fonctions</numerusform>
        </translation>
    </message>
    <message>
        <source>All triggers</source>
        <translation>Tous les déclencheurs</translation>
    </message>
    <message numerus="yes">
        <source>%n trigger(s)</source>
        <translation>
            <numerusform>%n déclencheur</numerusform>
            <numerusform>%n déclencheurs</numerusform>
        </translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Aucune comparaison</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>La période précédente</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semaine dernière</translation>
    </message>
    <message>
        <source>Whose invocations are shown</source>
        <translation>De quelles fonctions les invocations sont affichées</translation>
    </message>
    <message>
        <source>Which version’s invocations are shown</source>
        <translation>De quelle version les invocations sont affichées</translation>
    </message>
    <message>
        <source>Through which alias they were called</source>
        <translation>Par quel alias elles ont été appelées</translation>
    </message>
    <message>
        <source>What called them</source>
        <translation>Ce qui les a appelées</translation>
    </message>
    <message>
        <source>Show an earlier period beside this one</source>
        <translation>Afficher une période antérieure à côté de celle-ci</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show the invocations of all functions again</source>
        <translation>Afficher de nouveau les invocations de toutes les fonctions</translation>
    </message>
    <message>
        <source>Drag to zoom · double click goes back</source>
        <translation>Glisser pour agrandir · double clic pour revenir</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● En direct</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Follow the present</source>
        <translation>Suivre le présent</translation>
    </message>
    <message>
        <source>Filters of Monitor</source>
        <translation>Filtres du moniteur</translation>
    </message>
</context>
<context>
    <name>updraft::FindBar</name>
    <message>
        <source>went on from the start</source>
        <translation>reprise depuis le début</translation>
    </message>
    <message>
        <source>went on from the end</source>
        <translation>reprise depuis la fin</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacement</numerusform>
            <numerusform>%n remplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>Dans la sélection</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
</context>
<context>
    <name>updraft::FormulaPanel</name>
    <message>
        <source>What the figure is made of</source>
        <translation>De quoi le chiffre est fait</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>Tout copier en texte</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionCommands</name>
    <message>
        <source>%1 is not on this machine. Save it to a folder first.</source>
        <translation>%1 n’est pas sur cette machine. Enregistrez d’abord l’élément dans un dossier.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionHeader</name>
    <message>
        <source>Publish version</source>
        <translation>Publier une version</translation>
    </message>
    <message>
        <source>Deploy Ctrl S</source>
        <translation>Déployer Ctrl S</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Déployer</translation>
    </message>
    <message>
        <source>Saves everything that is open; the next invocation runs it (Ctrl+S)</source>
        <translation>Enregistre tout ce qui est ouvert&#xa0;; la prochaine invocation l’exécute (Ctrl+S)</translation>
    </message>
    <message>
        <source>Publish a version</source>
        <translation>Publier une version</translation>
    </message>
    <message>
        <source>What is new in this version</source>
        <translation>Nouveautés de cette version</translation>
    </message>
    <message>
        <source>Description of the new version</source>
        <translation>Description de la nouvelle version</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>What the function runs with</source>
        <translation>Ce avec quoi la fonction s’exécute</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Runtime</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai d’expiration</translation>
    </message>
    <message>
        <source>Where invocations without a version and of each alias go</source>
        <translation>Où vont les invocations sans version et celles de chaque alias</translation>
    </message>
    <message>
        <source>The function is not running.</source>
        <translation>La fonction n’est pas en service.</translation>
    </message>
    <message>
        <source>Keeps the code and configuration as they are now under a number</source>
        <translation>Conserve sous un numéro le code et la configuration actuels</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>Aucune modification depuis %1.</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2 env · %3</source>
        <translation>%1 · %2 env. · %3</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>froide</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>chaude</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupée</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>limitée</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionPages</name>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Triggers %1</source>
        <translation>Déclencheurs %1</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Déclencheurs</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Saved: the next invocation runs it</source>
        <translation>Enregistré&#xa0;: la prochaine invocation l’exécute</translation>
    </message>
    <message>
        <source>Not everything could be saved</source>
        <translation>Tout n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Version %1 was published</source>
        <translation>La version %1 a été publiée</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Publish version</source>
        <translation>Publier une version</translation>
    </message>
    <message>
        <source>%1 is not in the template</source>
        <translation>%1 n&apos;est pas dans le modèle</translation>
    </message>
    <message>
        <source>%1 has %2 MB now; Undo in Configuration takes it back</source>
        <translation>%1 a maintenant %2 Mo ; Annuler dans Configuration revient en arrière</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionPanel</name>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>+ New</source>
        <translation>+ Nouvelle</translation>
    </message>
    <message>
        <source>New function</source>
        <translation>Nouvelle fonction</translation>
    </message>
    <message>
        <source>Create a function from a template</source>
        <translation>Créer une fonction à partir d’un modèle</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter functions by name, runtime or state</source>
        <translation>Filtrer les fonctions par nom, runtime ou état</translation>
    </message>
    <message>
        <source>The workspace is not served. Problems says why; it is tried again when you save.</source>
        <translation>L’espace de travail n’est pas servi. Le panneau Problèmes indique pourquoi&#xa0;; un nouvel essai a lieu à l’enregistrement.</translation>
    </message>
    <message>
        <source>No function matches the filter.</source>
        <translation>Aucune fonction ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No functions yet: press New, or drop a folder or a zip here.</source>
        <translation>Pas encore de fonction&#xa0;: cliquez sur Nouvelle, ou déposez ici un dossier ou un zip.</translation>
    </message>
    <message>
        <source>New function …</source>
        <translation>Nouvelle fonction…</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionRow</name>
    <message>
        <source>nothing ran</source>
        <translation>rien ne s’est exécuté</translation>
    </message>
    <message>
        <source>Show this function alone in the overview</source>
        <translation>N’afficher que cette fonction dans la vue d’ensemble</translation>
    </message>
    <message>
        <source>%1 invocations
%2 errors
p95 %3
%4 cold</source>
        <translation>%1 invocations
%2 erreurs
p95 %3
%4 à froid</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionsMode</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Files and search</source>
        <translation>Fichiers et recherche</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Filter functions</source>
        <translation>Filtrer les fonctions</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Find in all files</source>
        <translation>Rechercher dans tous les fichiers</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Not everything could be saved, so nothing was invoked</source>
        <translation>Tout n’a pas pu être enregistré, rien n’a donc été invoqué</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Li %1, Col %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cursor(s)</source>
        <translation>
            <numerusform>%n curseur</numerusform>
            <numerusform>%n curseurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) selected</source>
        <translation>
            <numerusform>%n caractère sélectionné</numerusform>
            <numerusform>%n caractères sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>New function …</source>
        <translation>Nouvelle fonction…</translation>
    </message>
</context>
<context>
    <name>updraft::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the whole interface; changes at once</source>
        <translation>De toute l’interface&#xa0;; change immédiatement</translation>
    </message>
    <message>
        <source>Open the last workspace at the start</source>
        <translation>Ouvrir le dernier espace de travail au démarrage</translation>
    </message>
    <message>
        <source>Otherwise the demo workspace is opened</source>
        <translation>Sinon, l’espace de travail de démonstration est ouvert</translation>
    </message>
    <message>
        <source>Save before invoking</source>
        <translation>Enregistrer avant d’invoquer</translation>
    </message>
    <message>
        <source>Edited files are saved when you press Invoke, so that you run what you see</source>
        <translation>Les fichiers modifiés sont enregistrés quand vous cliquez sur Invoquer&#xa0;: vous exécutez ce que vous voyez</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>A long invocation that ended while the window was in the background, a function that began to fail</source>
        <translation>Fin d’une longue invocation alors que la fenêtre était en arrière-plan, fonction qui commence à échouer</translation>
    </message>
    <message>
        <source>Notifications of alarms</source>
        <translation>Notifications d’alarmes</translation>
    </message>
    <message>
        <source>When an alarm goes off or all is well again while the window is in the background</source>
        <translation>Quand une alarme se déclenche ou que tout va de nouveau bien alors que la fenêtre est à l’arrière-plan</translation>
    </message>
    <message>
        <source>Notifications of budgets and loops</source>
        <translation>Notifications de budgets et de boucles</translation>
    </message>
    <message>
        <source>When a budget warns or is used up, or a function loops, while the window is in the background</source>
        <translation>Quand un budget avertit ou est épuisé, ou qu&apos;une fonction boucle, la fenêtre étant en arrière-plan</translation>
    </message>
</context>
<context>
    <name>updraft::GoTo</name>
    <message>
        <source>Go to line…</source>
        <translation>Aller à la ligne…</translation>
    </message>
    <message>
        <source>Go to symbol…</source>
        <translation>Aller au symbole…</translation>
    </message>
    <message>
        <source>Line, or line:column (1 to %1)</source>
        <translation>Ligne, ou ligne:colonne (1 à %1)</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Name of a symbol in this file</source>
        <translation>Nom d’un symbole de ce fichier</translation>
    </message>
    <message>
        <source>Go to symbol</source>
        <translation>Aller au symbole</translation>
    </message>
    <message>
        <source>function</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>%1 · line %2</source>
        <translation>%1 · ligne %2</translation>
    </message>
</context>
<context>
    <name>updraft::HeatMap</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of values</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a count and its share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Not over yet: figures will grow</source>
        <translation>Pas encore terminé&#xa0;: les chiffres vont augmenter</translation>
    </message>
    <message>
        <source>latest: most are in %1</source>
        <translation>dernièrement&#xa0;: la plupart dans %1</translation>
    </message>
</context>
<context>
    <name>updraft::HistoryView</name>
    <message>
        <source>Its event was not kept: recording of events was off then, or it had to make room.</source>
        <translation>Son événement n’a pas été conservé&#xa0;: l’enregistrement des événements était désactivé, ou il a dû céder la place.</translation>
    </message>
    <message>
        <source>Only the beginning of its event was kept; it has %1.</source>
        <translation>Seul le début de son événement a été conservé&#xa0;; il fait %1.</translation>
    </message>
    <message>
        <source>This function was not invoked yet.</source>
        <translation>Cette fonction n’a pas encore été invoquée.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Send its event again, to the code as it is now, and compare</source>
        <translation>Renvoyer son événement, au code dans son état actuel, et comparer</translation>
    </message>
    <message>
        <source>Replay the selected invocation</source>
        <translation>Rejouer l’invocation sélectionnée</translation>
    </message>
    <message>
        <source>Use its event</source>
        <translation>Utiliser l’événement</translation>
    </message>
    <message>
        <source>Open its event in the editor</source>
        <translation>Ouvrir son événement dans l’éditeur</translation>
    </message>
    <message>
        <source>Open the event of the selected invocation</source>
        <translation>Ouvrir l’événement de l’invocation sélectionnée</translation>
    </message>
    <message>
        <source>Earlier invocations</source>
        <translation>Invocations précédentes</translation>
    </message>
</context>
<context>
    <name>updraft::InsightCards</name>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Nothing to save here that the figures would bear out</source>
        <translation>Rien à économiser que les chiffres confirment</translation>
    </message>
    <message>
        <source>No hour stands out</source>
        <translation>Aucune heure ne ressort</translation>
    </message>
    <message>
        <source>Put %1 MB into the template</source>
        <translation>Mettre %1 Mo dans le modèle</translation>
    </message>
    <message>
        <source>Put into the template</source>
        <translation>Mettre dans le modèle</translation>
    </message>
    <message>
        <source>What would cost less</source>
        <translation>Ce qui coûterait moins</translation>
    </message>
    <message>
        <source>of the month so far, without the free grant</source>
        <translation>du mois jusqu&apos;ici, sans la part gratuite</translation>
    </message>
    <message>
        <source>What stood out</source>
        <translation>Ce qui est ressorti</translation>
    </message>
    <message>
        <source>by UTC</source>
        <translation>en UTC</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Économise</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>More than usual</source>
        <translation>Plus que d&apos;habitude</translation>
    </message>
    <message>
        <source>Show function</source>
        <translation>Montrer la fonction</translation>
    </message>
    <message>
        <source>Open it in Functions</source>
        <translation>L&apos;ouvrir dans Fonctions</translation>
    </message>
    <message>
        <source>Change the memory of the selected function in the template</source>
        <translation>Changer la mémoire de la fonction choisie dans le modèle</translation>
    </message>
</context>
<context>
    <name>updraft::InvocationDetails</name>
    <message>
        <source>Replay</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Invoke the function again with this event</source>
        <translation>Invoquer de nouveau la fonction avec cet événement</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Copier l’id de requête</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>Fermer les détails (Esc)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Log of the invocation</source>
        <translation>Journal de l’invocation</translation>
    </message>
    <message>
        <source>Event of the invocation</source>
        <translation>Événement de l’invocation</translation>
    </message>
    <message>
        <source>Response of the invocation</source>
        <translation>Réponse de l’invocation</translation>
    </message>
    <message>
        <source>Choose an invocation</source>
        <translation>Choisissez une invocation</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>duration %1</source>
        <translation>durée %1</translation>
    </message>
    <message>
        <source>init %1</source>
        <translation>init %1</translation>
    </message>
    <message>
        <source>billed %1</source>
        <translation>facturé %1</translation>
    </message>
    <message>
        <source>memory %1 of %2</source>
        <translation>mémoire %1 sur %2</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>attente %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentative %1</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>événement %1</translation>
    </message>
    <message>
        <source>response %1</source>
        <translation>réponse %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>environnement %1</translation>
    </message>
    <message>
        <source>The database no longer has this invocation.</source>
        <translation>La base de données ne contient plus cette invocation.</translation>
    </message>
    <message>
        <source>It never ran, so there is no log.</source>
        <translation>Elle ne s’est jamais exécutée, il n’y a donc pas de journal.</translation>
    </message>
    <message>
        <source>Was not kept.</source>
        <translation>N’a pas été conservé.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>… cut off: %1 in all</source>
        <translation>… tronqué&#xa0;: %1 en tout</translation>
    </message>
    <message>
        <source>CPU time %1</source>
        <translation>Temps CPU %1</translation>
    </message>
</context>
<context>
    <name>updraft::InvocationRunner</name>
    <message>
        <source>The workspace was closed before the answer came</source>
        <translation>L’espace de travail a été fermé avant l’arrivée de la réponse</translation>
    </message>
</context>
<context>
    <name>updraft::InvocationsView</name>
    <message numerus="yes">
        <source>Saved %n row(s)</source>
        <translation>
            <numerusform>%n ligne enregistrée</numerusform>
            <numerusform>%n lignes enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not save: %1</source>
        <translation>Impossible d’enregistrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Invocations</source>
        <translation>Invocations</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show only some invocations (%1)</source>
        <translation>N’afficher que certaines invocations (%1)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Keep the newest invocations in view (Ctrl+Home)</source>
        <translation>Garder les invocations les plus récentes en vue (Ctrl+Home)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Log and figures of the chosen invocation (Enter)</source>
        <translation>Journal et chiffres de l’invocation choisie (Enter)</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel saving</source>
        <translation>Annuler l’enregistrement</translation>
    </message>
    <message>
        <source>Go to the newest and follow (Ctrl+Home)</source>
        <translation>Aller aux plus récentes et suivre (Ctrl+Home)</translation>
    </message>
    <message>
        <source>Searching … back to %1</source>
        <translation>Recherche… remontée jusqu’à %1</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>Arrêtée à %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>No workspace is being served</source>
        <translation>Aucun espace de travail n’est servi</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No invocation matches the filter</source>
        <translation>Aucune invocation ne correspond au filtre</translation>
    </message>
    <message>
        <source>Nothing was invoked yet. Invoke the function or send demo traffic.</source>
        <translation>Rien n’a encore été invoqué. Invoquez la fonction ou envoyez du trafic de démonstration.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new invocation(s)</source>
        <translation>
            <numerusform>%n nouvelle invocation</numerusform>
            <numerusform>%n nouvelles invocations</numerusform>
        </translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Copier l’id de requête</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>cold starts</source>
        <translation>démarrages à froid</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Afficher seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>environnement %1</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Copied %1 of %2 rows. To have all of them, save them as CSV.</source>
        <translation>%1 lignes copiées sur %2. Pour les avoir toutes, enregistrez-les en CSV.</translation>
    </message>
    <message>
        <source>Save invocations</source>
        <translation>Enregistrer les invocations</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving … %1 rows</source>
        <translation>Enregistrement… %1 lignes</translation>
    </message>
    <message>
        <source>This invocation’s record is no longer kept</source>
        <translation>L’enregistrement de cette invocation n’est plus conservé</translation>
    </message>
</context>
<context>
    <name>updraft::ItemsEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Computed by the template; edit it in YAML</source>
        <translation>Calculé par le modèle&#xa0;; modifiez-le en YAML</translation>
    </message>
    <message>
        <source>Type it …</source>
        <translation>Saisir…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Retirer de %1</translation>
    </message>
    <message>
        <source>Move up in %1</source>
        <translation>Monter dans %1</translation>
    </message>
    <message>
        <source>Move down in %1</source>
        <translation>Descendre dans %1</translation>
    </message>
</context>
<context>
    <name>updraft::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>updraft::LanesPanel</name>
    <message>
        <source>%1 · click for its log</source>
        <comment>duration of an invocation</comment>
        <translation>%1 · cliquez pour son journal</translation>
    </message>
    <message>
        <source>Environment timeline</source>
        <translation>Chronologie des environnements</translation>
    </message>
    <message>
        <source>The environments cannot be read: %1</source>
        <translation>Impossible de lire les environnements&#xa0;: %1</translation>
    </message>
    <message>
        <source>No environment lived in this range: invoke a function to start one</source>
        <translation>Aucun environnement dans cette période&#xa0;: invoquez une fonction pour en démarrer un</translation>
    </message>
    <message>
        <source>each lane is one execution environment</source>
        <translation>chaque ligne est un environnement d’exécution</translation>
    </message>
    <message>
        <source>the newest %1 environments</source>
        <translation>les %1 environnements les plus récents</translation>
    </message>
    <message>
        <source>of the invocations, the newest only</source>
        <translation>des invocations, seulement les plus récentes</translation>
    </message>
</context>
<context>
    <name>updraft::LanguageServer</name>
    <message>
        <source>%1 does not answer as a language server does.</source>
        <translation>%1 ne répond pas comme le fait un serveur de langage.</translation>
    </message>
    <message>
        <source>%1 could not be started. Check that it is installed.</source>
        <translation>Impossible de démarrer %1. Vérifiez qu’il est installé.</translation>
    </message>
    <message>
        <source>%1 ended unexpectedly again and again, so it is not started any more. Completion and problems now come without it.</source>
        <translation>%1 s’est arrêté plusieurs fois de façon inattendue et n’est plus redémarré. La complétion et les problèmes se passent désormais de lui.</translation>
    </message>
</context>
<context>
    <name>updraft::LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>Langages</translation>
    </message>
    <message>
        <source>Check the syntax while typing</source>
        <translation>Vérifier la syntaxe pendant la saisie</translation>
    </message>
    <message>
        <source>By the interpreter that runs the function; your code is not executed</source>
        <translation>Par l’interpréteur qui exécute la fonction&#xa0;; votre code n’est pas exécuté</translation>
    </message>
    <message>
        <source>Use language servers</source>
        <translation>Utiliser des serveurs de langage</translation>
    </message>
    <message>
        <source>For completion, hover, definitions and problems, when they are installed: python-lsp-server, typescript-language-server</source>
        <translation>Pour la complétion, les infobulles, les définitions et les problèmes, s’ils sont installés&#xa0;: python-lsp-server, typescript-language-server</translation>
    </message>
</context>
<context>
    <name>updraft::LineCommands</name>
    <message>
        <source>Move line up</source>
        <translation>Monter la ligne</translation>
    </message>
    <message>
        <source>Move line down</source>
        <translation>Descendre la ligne</translation>
    </message>
    <message>
        <source>Duplicate line</source>
        <translation>Dupliquer la ligne</translation>
    </message>
    <message>
        <source>Delete line</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>Joindre les lignes</translation>
    </message>
    <message>
        <source>Select line</source>
        <translation>Sélectionner la ligne</translation>
    </message>
    <message>
        <source>Toggle comment</source>
        <translation>Commenter ou décommenter</translation>
    </message>
    <message>
        <source>Indent lines</source>
        <translation>Indenter les lignes</translation>
    </message>
    <message>
        <source>Unindent lines</source>
        <translation>Désindenter les lignes</translation>
    </message>
    <message>
        <source>To upper case</source>
        <translation>En majuscules</translation>
    </message>
    <message>
        <source>To lower case</source>
        <translation>En minuscules</translation>
    </message>
    <message>
        <source>Remove trailing spaces</source>
        <translation>Supprimer les espaces en fin de ligne</translation>
    </message>
    <message>
        <source>Convert line ends to LF</source>
        <translation>Convertir les fins de ligne en LF</translation>
    </message>
    <message>
        <source>Convert line ends to CR LF</source>
        <translation>Convertir les fins de ligne en CR LF</translation>
    </message>
    <message>
        <source>Fold or unfold here</source>
        <translation>Plier ou déplier ici</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout plier</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Taille d’origine</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Couper les longues lignes</translation>
    </message>
    <message>
        <source>Show white space</source>
        <translation>Afficher les espaces</translation>
    </message>
    <message>
        <source>Show line ends</source>
        <translation>Afficher les fins de ligne</translation>
    </message>
</context>
<context>
    <name>updraft::LiveLogView</name>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>Journal en direct</translation>
    </message>
    <message>
        <source>What functions print. Arrow keys move through the lines.</source>
        <translation>Ce que les fonctions impriment. Les touches fléchées parcourent les lignes.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find and filter (%1)</source>
        <translation>Rechercher et filtrer (%1)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Keep the newest lines in view (Ctrl+End)</source>
        <translation>Garder les lignes les plus récentes en vue (Ctrl+End)</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Couper les lignes</translation>
    </message>
    <message>
        <source>Break lines that are too long</source>
        <translation>Couper les lignes trop longues</translation>
    </message>
    <message>
        <source>Expand JSON</source>
        <translation>Développer le JSON</translation>
    </message>
    <message>
        <source>Spread JSON objects over several lines</source>
        <translation>Étaler les objets JSON sur plusieurs lignes</translation>
    </message>
    <message>
        <source>Platform lines</source>
        <translation>Lignes de la plateforme</translation>
    </message>
    <message>
        <source>Show START, END and REPORT</source>
        <translation>Afficher START, END et REPORT</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Take all lines out of this view</source>
        <translation>Retirer toutes les lignes de cette vue</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>Enregistrer les lignes affichées</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Enter: next, Shift+Enter: previous</source>
        <translation>Enter&#xa0;: suivant, Shift+Enter&#xa0;: précédent</translation>
    </message>
    <message>
        <source>Show only lines that match</source>
        <translation>N’afficher que les lignes correspondantes</translation>
    </message>
    <message>
        <source>Filter of lines, a regular expression</source>
        <translation>Filtre de lignes, une expression régulière</translation>
    </message>
    <message>
        <source>A regular expression, such as ERROR|WARN</source>
        <translation>Une expression régulière, par exemple ERROR|WARN</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Résultat suivant (Enter)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Résultat précédent (Shift+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%n older line(s) had to go</source>
        <translation>
            <numerusform>%n ligne plus ancienne a dû être retirée</numerusform>
            <numerusform>%n lignes plus anciennes ont dû être retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invocation(s) came too fast to be shown here</source>
        <translation>
            <numerusform>%n invocation est arrivée trop vite pour être affichée ici</numerusform>
            <numerusform>%n invocations sont arrivées trop vite pour être affichées ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n nouvelle ligne</numerusform>
            <numerusform>%n nouvelles lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest and follow (Ctrl+End)</source>
        <translation>Aller aux plus récentes et suivre (Ctrl+End)</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Saved the log to %1</source>
        <translation>Journal enregistré dans %1</translation>
    </message>
    <message>
        <source>Could not save the log: %1</source>
        <translation>Impossible d’enregistrer le journal&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>updraft::LogView</name>
    <message>
        <source>Log of the invocation</source>
        <translation>Journal de l’invocation</translation>
    </message>
    <message>
        <source>The log of an invocation stands here</source>
        <translation>Le journal d’une invocation s’affiche ici</translation>
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
        <translation>Mode</translation>
    </message>
</context>
<context>
    <name>updraft::ModeBar</name>
    <message>
        <source>Modes</source>
        <translation>Modes</translation>
    </message>
</context>
<context>
    <name>updraft::MonitorView</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Pages of Monitor</source>
        <translation>Pages du moniteur</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Moniteur</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>List deployments, versions, limits and alarms of this range</source>
        <translation>Lister les déploiements, versions, limites et alarmes de cette période</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Tableaux de bord</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>label of charts that show generated data</comment>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>This invocation belongs to the sample month: it has no log or event to open</source>
        <translation>Cette invocation appartient au mois d’exemple : elle n’a ni journal ni événement à ouvrir</translation>
    </message>
</context>
<context>
    <name>updraft::MonoView</name>
    <message numerus="yes">
        <source>… %n more character(s)</source>
        <translation>
            <numerusform>… %n caractère de plus</numerusform>
            <numerusform>… %n caractères de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::MultiCursor</name>
    <message>
        <source>Add next occurrence</source>
        <translation>Ajouter l’occurrence suivante</translation>
    </message>
    <message>
        <source>Select all occurrences</source>
        <translation>Sélectionner toutes les occurrences</translation>
    </message>
    <message>
        <source>Add cursor above</source>
        <translation>Ajouter un curseur au-dessus</translation>
    </message>
    <message>
        <source>Add cursor below</source>
        <translation>Ajouter un curseur en dessous</translation>
    </message>
</context>
<context>
    <name>updraft::MultiplesPage</name>
    <message>
        <source>Same scale for all functions</source>
        <translation>Même échelle pour toutes les fonctions</translation>
    </message>
    <message>
        <source>Charts below each other have the same scale, so that they compare</source>
        <translation>Les graphiques l’un sous l’autre ont la même échelle afin d’être comparables</translation>
    </message>
    <message>
        <source>Charts of each function</source>
        <translation>Graphiques de chaque fonction</translation>
    </message>
    <message>
        <source>No function ran in this range: choose a longer one</source>
        <translation>Aucune fonction ne s’est exécutée dans cette période&#xa0;: choisissez-en une plus longue</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>What was recorded cannot be read: %1</source>
        <translation>Impossible de lire ce qui a été enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>updraft::NameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Its folders in functions and events are renamed with it.</source>
        <translation>Ses dossiers dans functions et events sont renommés avec elle.</translation>
    </message>
    <message>
        <source>Sources, events and settings are copied.</source>
        <translation>Le code source, les événements et les paramètres sont copiés.</translation>
    </message>
    <message>
        <source>Rename the logical id in the template, too</source>
        <translation>Renommer aussi l’identifiant logique dans le modèle</translation>
    </message>
    <message>
        <source>With everything in the template that refers to it</source>
        <translation>Avec tout ce qui s’y réfère dans le modèle</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>updraft::NameField</name>
    <message>
        <source>Function name</source>
        <translation>Nom de la fonction</translation>
    </message>
</context>
<context>
    <name>updraft::NewFunctionDialog</name>
    <message>
        <source>New function</source>
        <translation>Nouvelle fonction</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Runtime</source>
        <translation>&amp;Runtime</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>&amp;Mémoire</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>&amp;Délai d’expiration</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>Nouveaux fichiers</translation>
    </message>
    <message>
        <source>Added to the template</source>
        <translation>Ajouté au modèle</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Memory in megabytes</source>
        <translation>Mémoire en mégaoctets</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Timeout in seconds</source>
        <translation>Délai d’expiration en secondes</translation>
    </message>
    <message>
        <source>As in the template</source>
        <translation>Comme dans le modèle</translation>
    </message>
    <message>
        <source>Files that will be created</source>
        <translation>Fichiers qui seront créés</translation>
    </message>
    <message>
        <source>What is added to the template</source>
        <translation>Ce qui est ajouté au modèle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Run %1 afterwards: it has to be built before it can be invoked</source>
        <translation>Exécuter %1 ensuite&#xa0;: un build est nécessaire avant l’invocation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Stop the build</source>
        <translation>Arrêter le build</translation>
    </message>
</context>
<context>
    <name>updraft::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Folder of the workspace</source>
        <translation>Dossier de l’espace de travail</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>First f&amp;unction</source>
        <translation>Première fo&amp;nction</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create and open</source>
        <translation>Créer et ouvrir</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Run %1 in the function&apos;s folder before you invoke it.</source>
        <translation>Exécutez %1 dans le dossier de la fonction avant de l’invoquer.</translation>
    </message>
    <message>
        <source>Write the whole path, beginning with / or ~.</source>
        <translation>Indiquez le chemin complet, commençant par / ou ~.</translation>
    </message>
</context>
<context>
    <name>updraft::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>updraft::Notices</name>
    <message>
        <source>%1 fails</source>
        <translation>%1 échoue</translation>
    </message>
    <message>
        <source>Most of its calls of the last minute ended with an error.</source>
        <translation>La plupart de ses appels de la dernière minute se sont terminés par une erreur.</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 a échoué</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 a répondu</translation>
    </message>
    <message>
        <source>The invocation took %1.</source>
        <translation>L’invocation a duré %1.</translation>
    </message>
</context>
<context>
    <name>updraft::OverviewCharts</name>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Show how durations are spread (H)</source>
        <translation>Montrer comment les durées se répartissent (H)</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <source>Show percentiles of the duration (H)</source>
        <translation>Afficher les percentiles de la durée (H)</translation>
    </message>
    <message>
        <source>Make large or small again</source>
        <translation>Agrandir ou réduire</translation>
    </message>
    <message>
        <source>Heat map or percentiles</source>
        <translation>Carte de chaleur ou percentiles</translation>
    </message>
    <message>
        <source>Add to dashboard</source>
        <translation>Ajouter au tableau de bord</translation>
    </message>
</context>
<context>
    <name>updraft::OverviewPage</name>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>Rien n’a pu être lu</translation>
    </message>
    <message>
        <source>No invocations yet: press Invoke or start demo traffic</source>
        <translation>Pas encore d’invocations&#xa0;: appuyez sur Invocation ou démarrez le trafic de démonstration</translation>
    </message>
    <message>
        <source>No such invocations in this range: choose a longer one or clear the filters</source>
        <translation>Aucune invocation de ce genre dans cette période&#xa0;: choisissez-en une plus longue ou effacez les filtres</translation>
    </message>
    <message>
        <source>No invocations in this range: choose a longer one</source>
        <translation>Aucune invocation dans cette période&#xa0;: choisissez-en une plus longue</translation>
    </message>
    <message>
        <source>What was recorded cannot be read: %1</source>
        <translation>Impossible de lire ce qui a été enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add to dashboard</source>
        <translation>Ajouter au tableau de bord</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>Nouveau tableau de bord</translation>
    </message>
    <message>
        <source>“%1” was added to the dashboard “%2”.</source>
        <translation>« %1 » a été ajouté au tableau de bord « %2 ».</translation>
    </message>
</context>
<context>
    <name>updraft::OwnTariffDialog</name>
    <message>
        <source>Make a price list of your own</source>
        <translation>Créer votre propre liste de prix</translation>
    </message>
    <message>
        <source>It begins as a copy of %1. Only what you change is written to the file; the rest follows the original.</source>
        <translation>Elle commence comme copie de %1. Seul ce que vous changez est écrit dans le fichier ; le reste suit l’original.</translation>
    </message>
    <message>
        <source>Id, also the file’s name</source>
        <translation>Identifiant, aussi le nom du fichier</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nom de l’offre</translation>
    </message>
    <message>
        <source>my prices</source>
        <comment>name of a plan</comment>
        <translation>mes prix</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>updraft::PairsEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>Coller des lignes</translation>
    </message>
    <message>
        <source>Takes lines NAME=value from the clipboard (Ctrl+V)</source>
        <translation>Reprend les lignes NAME=value du presse-papiers (Ctrl+V)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removes the selected line (Delete)</source>
        <translation>Retire la ligne sélectionnée (Delete)</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Afficher les secrets</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>Paste lines into %1</source>
        <translation>Coller des lignes dans %1</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Retirer de %1</translation>
    </message>
    <message>
        <source>Show the secrets of %1</source>
        <translation>Afficher les secrets de %1</translation>
    </message>
</context>
<context>
    <name>updraft::PairsModel</name>
    <message>
        <source>From Globals, computed by the template: edit it in YAML</source>
        <translation>De Globals, calculé par le modèle&#xa0;: modifiez-le en YAML</translation>
    </message>
    <message>
        <source>From Globals; a value typed here is this function&apos;s own</source>
        <translation>De Globals&#xa0;; une valeur saisie ici sera propre à cette fonction</translation>
    </message>
    <message>
        <source>Computed by the template: edit it in YAML</source>
        <translation>Calculé par le modèle&#xa0;: modifiez-le en YAML</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>updraft::PayloadEditor</name>
    <message>
        <source>Event that is sent, JSON</source>
        <translation>Événement envoyé, JSON</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Enregistrer l’événement</translation>
    </message>
    <message>
        <source>Save the event in the workspace, for you and who works with you</source>
        <translation>Enregistrer l’événement dans l’espace de travail, pour vous et vos collègues</translation>
    </message>
    <message>
        <source>Format the event</source>
        <translation>Mettre en forme l’événement</translation>
    </message>
    <message>
        <source>Format the event (Ctrl+Shift+I)</source>
        <translation>Mettre en forme l’événement (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>Remove the event&apos;s white space</source>
        <translation>Supprimer les espaces de l’événement</translation>
    </message>
    <message>
        <source>%1:%2 %3</source>
        <comment>line, column, what is wrong</comment>
        <translation>%1:%2 %3</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>Cliquez pour y aller</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a size and its limit</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The event is larger than the %1 that such a call may carry</source>
        <translation>L’événement dépasse les %1 qu’un tel appel peut transporter</translation>
    </message>
    <message>
        <source>An event may have %1</source>
        <translation>Un événement peut faire %1 au plus</translation>
    </message>
</context>
<context>
    <name>updraft::PlatformPage</name>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>The modelled cloud and this machine</source>
        <translation>Le cloud modélisé et cette machine</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Where the AWS CLI and SDKs find the platform, the next time a workspace is opened; another is taken when it is in use</source>
        <translation>Où AWS CLI et les SDK trouvent la plateforme, à la prochaine ouverture d’un espace de travail&#xa0;; un autre est pris s’il est occupé</translation>
    </message>
    <message>
        <source>Not a collector&apos;s address, such as %1</source>
        <translation>Ce n’est pas l’adresse d’un collecteur, telle que %1</translation>
    </message>
    <message>
        <source>OpenTelemetry collector</source>
        <translation>Collecteur OpenTelemetry</translation>
    </message>
    <message>
        <source>Where a span of every invocation is sent by OTLP over HTTP, the next time a workspace is opened; empty: nowhere</source>
        <translation>Où un span de chaque invocation est envoyé par OTLP sur HTTP, à la prochaine ouverture d’un espace de travail ; vide : nulle part</translation>
    </message>
    <message>
        <source>Loops that cost money</source>
        <translation>Boucles qui coûtent de l&apos;argent</translation>
    </message>
    <message>
        <source>Look for loops</source>
        <translation>Rechercher les boucles</translation>
    </message>
    <message>
        <source>Functions that call themselves over and over, and events that mostly are retries; with what they would cost in an hour. In this workspace</source>
        <translation>Fonctions qui s&apos;appellent sans cesse, et événements qui sont surtout des relances ; avec ce qu&apos;ils coûteraient en une heure. Dans cet espace de travail</translation>
    </message>
    <message>
        <source>Stop functions that loop</source>
        <translation>Arrêter les fonctions qui bouclent</translation>
    </message>
    <message>
        <source>Take no further calls of a function whose loop nothing else ends, until you let it run again. In this workspace</source>
        <translation>Ne plus accepter d&apos;appels d&apos;une fonction dont rien d&apos;autre n&apos;arrête la boucle, tant que vous ne la laissez pas repartir. Dans cet espace de travail</translation>
    </message>
</context>
<context>
    <name>updraft::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>updraft::PropertyField</name>
    <message>
        <source>What can be done with %1</source>
        <translation>Actions possibles pour %1</translation>
    </message>
    <message>
        <source>Reset, show in YAML, documentation</source>
        <translation>Réinitialiser, afficher dans le YAML, documentation</translation>
    </message>
    <message>
        <source>Edit in YAML</source>
        <translation>Modifier en YAML</translation>
    </message>
    <message>
        <source>Edit %1 in YAML</source>
        <translation>Modifier %1 en YAML</translation>
    </message>
    <message>
        <source>%1 (from Globals)</source>
        <translation>%1 (de Globals)</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>From Globals: %1</source>
        <translation>De Globals&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is needed too.</source>
        <translation>«&#xa0;%1&#xa0;» est également requis.</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Rétablir la valeur par défaut</translation>
    </message>
    <message>
        <source>Show in YAML</source>
        <translation>Afficher dans le YAML</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>updraft::QuickList</name>
    <message>
        <source>Nothing fits</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>updraft::RangeButton</name>
    <message>
        <source>Which stretch of time is shown</source>
        <translation>Quelle période est affichée</translation>
    </message>
    <message>
        <source>From – until</source>
        <translation>De – à</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the time between these two moments</source>
        <translation>Afficher le temps entre ces deux instants</translation>
    </message>
</context>
<context>
    <name>updraft::RecentWorkspaces</name>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (introuvable)</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 n’existe plus</translation>
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
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Replay an invocation of the history to compare it here.</source>
        <translation>Rejouez une invocation de l’historique pour la comparer ici.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>The answer is the same.</source>
        <translation>La réponse est la même.</translation>
    </message>
    <message>
        <source>The answer differs.</source>
        <translation>La réponse diffère.</translation>
    </message>
    <message>
        <source>%1: %2, before %3, now %4</source>
        <translation>%1&#xa0;: %2, avant %3, maintenant %4</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Init</source>
        <translation>Init</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>updraft::ResponseView</name>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arborescence</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>How the response is shown</source>
        <translation>Mode d’affichage de la réponse</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Response as a tree</source>
        <translation>Réponse en arborescence</translation>
    </message>
    <message>
        <source>Copy the response</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Save the response to a file</source>
        <translation>Enregistrer la réponse dans un fichier</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Too long to be shown whole (%1); copying and saving take all of it.</source>
        <translation>Trop longue pour être affichée en entier (%1)&#xa0;; la copie et l’enregistrement la prennent entière.</translation>
    </message>
    <message>
        <source>Image, %1 by %2</source>
        <translation>Image, %1 × %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>content type, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save the response</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistrée dans %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>updraft::ResultSummary</name>
    <message>
        <source>billed %1</source>
        <translation>facturé %1</translation>
    </message>
    <message>
        <source>%1 / %2 MB</source>
        <translation>%1 / %2 Mo</translation>
    </message>
    <message>
        <source>Invoke the function to see what it answers and what it takes</source>
        <translation>Invoquez la fonction pour voir ce qu’elle répond et ce qu’elle consomme</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Pas encore de résultat</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Où est passé le temps</translation>
    </message>
    <message>
        <source>Memory: %1 of %2 used</source>
        <translation>Mémoire&#xa0;: %1 utilisés sur %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>CPU time %1</source>
        <translation>Temps CPU %1</translation>
    </message>
</context>
<context>
    <name>updraft::ResultWords</name>
    <message>
        <source>Throttled</source>
        <translation>Limitée</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Event too large</source>
        <translation>Événement trop volumineux</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>Non servie</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an error and its reason</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>Erreur client</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Erreur serveur</translation>
    </message>
    <message>
        <source>Would run</source>
        <translation>S’exécuterait</translation>
    </message>
    <message>
        <source>As many invocations run as the account allows at once. Wait until some have ended, or raise the account&apos;s concurrency in the settings.</source>
        <translation>Il s’exécute autant d’invocations que le compte en autorise en même temps. Attendez que certaines se terminent, ou augmentez la simultanéité du compte dans les paramètres.</translation>
    </message>
    <message>
        <source>As many invocations run as this function&apos;s reserved concurrency allows. Raise it in the function&apos;s configuration, or wait.</source>
        <translation>Il s’exécute autant d’invocations que la simultanéité réservée de cette fonction en autorise. Augmentez-la dans la configuration de la fonction, ou attendez.</translation>
    </message>
    <message>
        <source>The function is called more often per second than ten times its concurrency. Send fewer at once, or raise its concurrency.</source>
        <translation>La fonction est appelée plus de dix fois sa simultanéité par seconde. Envoyez moins d’appels à la fois, ou augmentez sa simultanéité.</translation>
    </message>
    <message>
        <source>Calls come faster than the API takes them. Send fewer at once.</source>
        <translation>Les appels arrivent plus vite que l’API ne les accepte. Envoyez-en moins à la fois.</translation>
    </message>
    <message>
        <source>A limit of the cloud refused the call. Send fewer at once.</source>
        <translation>Une limite du cloud a refusé l’appel. Envoyez moins d’appels à la fois.</translation>
    </message>
    <message>
        <source>Choose another version or alias in the options below the event.</source>
        <translation>Choisissez une autre version ou un autre alias dans les options sous l’événement.</translation>
    </message>
    <message>
        <source>Check that the function is still in the template.</source>
        <translation>Vérifiez que la fonction figure toujours dans le modèle.</translation>
    </message>
    <message>
        <source>Make the event shorter; large data belongs into a bucket, the event names it.</source>
        <translation>Raccourcissez l’événement&#xa0;; les données volumineuses vont dans un compartiment, l’événement en donne le nom.</translation>
    </message>
    <message>
        <source>Correct the event; where it is wrong is marked in the editor.</source>
        <translation>Corrigez l’événement&#xa0;; l’endroit fautif est marqué dans l’éditeur.</translation>
    </message>
    <message>
        <source>Wait until others have ended, or raise the limits of this machine in the settings.</source>
        <translation>Attendez que d’autres se terminent, ou augmentez les limites de cette machine dans les paramètres.</translation>
    </message>
    <message>
        <source>Open a workspace and wait until it is served, then invoke again.</source>
        <translation>Ouvrez un espace de travail et attendez qu’il soit servi, puis invoquez de nouveau.</translation>
    </message>
    <message>
        <source>Find out what it waited for in the log, or raise the timeout in the configuration.</source>
        <translation>Cherchez dans le journal ce qu’elle attendait, ou augmentez le délai d’expiration dans la configuration.</translation>
    </message>
    <message>
        <source>Raise the memory in the configuration, or keep less at once.</source>
        <translation>Augmentez la mémoire dans la configuration, ou gardez-y moins de données à la fois.</translation>
    </message>
    <message>
        <source>The code outside of the handler failed; the log says where.</source>
        <translation>Le code hors du gestionnaire a échoué&#xa0;; le journal indique où.</translation>
    </message>
    <message>
        <source>The process ended before it answered; the log shows its last words.</source>
        <translation>Le processus s’est terminé avant de répondre&#xa0;; le journal montre ses derniers mots.</translation>
    </message>
    <message>
        <source>An answer may have 6 MB and must be what the runtime can write as JSON.</source>
        <translation>Une réponse peut faire 6 Mo et doit pouvoir être écrite en JSON par le runtime.</translation>
    </message>
    <message numerus="yes">
        <source>%n succeeded</source>
        <translation>
            <numerusform>%n réussie</numerusform>
            <numerusform>%n réussies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n throttled</source>
        <translation>
            <numerusform>%n limitée</numerusform>
            <numerusform>%n limitées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n annulée</numerusform>
            <numerusform>%n annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cold start(s)</source>
        <translation>
            <numerusform>%n démarrage à froid</numerusform>
            <numerusform>%n démarrages à froid</numerusform>
        </translation>
    </message>
    <message>
        <source>least %1 · median %2 · p95 %3 · most %4</source>
        <translation>min %1 · médiane %2 · p95 %3 · max %4</translation>
    </message>
    <message>
        <source>%1 of %2 in %3 · %4</source>
        <comment>answers, asked for, time, rate</comment>
        <translation>%1 sur %2 en %3 · %4</translation>
    </message>
    <message>
        <source>init</source>
        <translation>init</translation>
    </message>
    <message>
        <source>A new environment was started for this call</source>
        <translation>Un nouvel environnement a été démarré pour cet appel</translation>
    </message>
    <message>
        <source>Init ran again inside of the call</source>
        <translation>L’init s’est exécutée de nouveau pendant l’appel</translation>
    </message>
    <message>
        <source>process</source>
        <translation>processus</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>runtime</translation>
    </message>
    <message>
        <source>your module</source>
        <translation>votre module</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>extensions</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>file d’attente</translation>
    </message>
    <message>
        <source>Waited for this machine</source>
        <translation>Attente de cette machine</translation>
    </message>
    <message>
        <source>dispatch</source>
        <translation>répartition</translation>
    </message>
    <message>
        <source>The platform, between arrival and answer</source>
        <translation>La plateforme, entre l’arrivée et la réponse</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>gestionnaire</translation>
    </message>
    <message>
        <source>Your function</source>
        <translation>Votre fonction</translation>
    </message>
    <message>
        <source>Extensions, after the answer</source>
        <translation>Extensions, après la réponse</translation>
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
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>updraft::RunNotes</name>
    <message>
        <source>%1 · %2 % of time</source>
        <translation>%1 · %2&#xa0;% du temps</translation>
    </message>
</context>
<context>
    <name>updraft::RunningStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>End the invocation (Esc)</source>
        <translation>Arrêter l’invocation (Esc)</translation>
    </message>
    <message>
        <source>Cancel the invocation</source>
        <translation>Annuler l’invocation</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>%1 of %2 answered · %3</source>
        <comment>done, all, time</comment>
        <translation>%1 réponses sur %2 · %3</translation>
    </message>
    <message>
        <source>Running · %1</source>
        <translation>En cours · %1</translation>
    </message>
</context>
<context>
    <name>updraft::RuntimeChoice</name>
    <message>
        <source>Runtime</source>
        <translation>Runtime</translation>
    </message>
    <message>
        <source>Nothing on this machine can run %1. Install it before you invoke.</source>
        <translation>Rien sur cette machine ne peut exécuter %1. Installez-le avant d’invoquer.</translation>
    </message>
    <message>
        <source>This machine does not have it: %1 (%2) stands in.</source>
        <translation>Absent de cette machine&#xa0;: %1 (%2) le remplace.</translation>
    </message>
</context>
<context>
    <name>updraft::SampleBar</name>
    <message>
        <source>Nothing was recorded here yet. A generated sample month shows what Monitor can do.</source>
        <translation>Rien n’a encore été enregistré ici. Un mois d’exemple généré montre ce que peut faire Monitor.</translation>
    </message>
    <message>
        <source>A sample month is being generated …</source>
        <translation>Un mois d’exemple est en cours de génération…</translation>
    </message>
    <message>
        <source>Sample data: a generated month, kept apart from what your functions did.</source>
        <translation>Données d’exemple : un mois généré, séparé de ce que vos fonctions ont fait.</translation>
    </message>
    <message>
        <source>The sample month: %1</source>
        <translation>Le mois d’exemple : %1</translation>
    </message>
    <message>
        <source>Show a sample month</source>
        <translation>Afficher un mois d’exemple</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show what was recorded</source>
        <translation>Afficher ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Retirer l’exemple</translation>
    </message>
    <message>
        <source>Delete the generated month; what was recorded stays</source>
        <translation>Supprimer le mois généré ; ce qui a été enregistré reste</translation>
    </message>
    <message>
        <source>How much of the sample month is generated</source>
        <translation>Quelle part du mois d’exemple est générée</translation>
    </message>
</context>
<context>
    <name>updraft::SavedEvents</name>
    <message>
        <source>An event needs a name.</source>
        <translation>Un événement doit avoir un nom.</translation>
    </message>
    <message>
        <source>The name becomes the name of a file: it may not contain a slash or begin with a dot.</source>
        <translation>Le nom devient celui d’un fichier&#xa0;: il ne peut ni contenir de barre oblique ni commencer par un point.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <source>There is an event &quot;%1&quot; already.</source>
        <translation>Il existe déjà un événement «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; could not be read: %2</source>
        <translation>Impossible de lire l’événement «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is larger than any event may be</source>
        <translation>il est plus volumineux qu’un événement ne peut l’être</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; could not be saved: %2</source>
        <translation>Impossible d’enregistrer l’événement «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; could not be renamed: %2</source>
        <translation>Impossible de renommer l’événement «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; could not be deleted: %2</source>
        <translation>Impossible de supprimer l’événement «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>updraft::SavedEventsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>updraft::ScopeFields</name>
    <message>
        <source>Whose invocations the card shows</source>
        <translation>De qui la carte montre les invocations</translation>
    </message>
    <message>
        <source>Only of a version or an alias</source>
        <translation>Seulement d’une version ou d’un alias</translation>
    </message>
    <message>
        <source>Only what a trigger caused</source>
        <translation>Seulement ce qu’un déclencheur a causé</translation>
    </message>
    <message>
        <source>As the page’s filters say</source>
        <translation>Selon les filtres de la page</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>Toutes les fonctions</translation>
    </message>
    <message>
        <source>Any trigger</source>
        <translation>Tous les déclencheurs</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Toutes les versions</translation>
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
        <translation>déclencheur</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>file</translation>
    </message>
    <message>
        <source>function</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>to %1: %2</source>
        <translation>vers %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 calls %2</source>
        <translation>%1 appelle %2</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>updraft::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Default shortcut</source>
        <translation>Raccourci par défaut</translation>
    </message>
    <message>
        <source>Back to the default shortcut</source>
        <translation>Revenir au raccourci par défaut</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>utilisé par %1</translation>
    </message>
</context>
<context>
    <name>updraft::SpikePanel</name>
    <message>
        <source>Errors first</source>
        <translation>Erreurs d’abord</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Les plus longues d’abord</translation>
    </message>
    <message>
        <source>Cold starts, longest init first</source>
        <translation>Démarrages à froid, init le plus long d’abord</translation>
    </message>
    <message>
        <source>Most memory first</source>
        <translation>Le plus de mémoire d’abord</translation>
    </message>
    <message>
        <source>Asynchronous, most attempts first</source>
        <translation>Asynchrones, le plus de tentatives d’abord</translation>
    </message>
    <message>
        <source>Longest wait for this machine first</source>
        <translation>La plus longue attente de cette machine d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>In which order these invocations are listed</source>
        <translation>Dans quel ordre ces invocations sont listées</translation>
    </message>
    <message>
        <source>Invocations behind this point</source>
        <translation>Invocations derrière ce point</translation>
    </message>
    <message>
        <source>Open in Functions</source>
        <translation>Ouvrir dans Fonctions</translation>
    </message>
    <message>
        <source>Show the log and the figures of this invocation (Return)</source>
        <translation>Afficher le journal et les chiffres de cette invocation (Entrée)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Invocations behind a point of a chart</source>
        <translation>Invocations derrière un point d’un graphique</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>These invocations cannot be read: %1</source>
        <translation>Impossible de lire ces invocations&#xa0;: %1</translation>
    </message>
    <message>
        <source>No such invocation arrived then. Its record may have been cleaned up.</source>
        <translation>Aucune invocation de ce genre n’est arrivée alors. Son enregistrement a peut-être été nettoyé.</translation>
    </message>
    <message>
        <source>The first %1 of the newest %2 that arrived then</source>
        <translation>Les %1 premières des %2 plus récentes arrivées alors</translation>
    </message>
    <message>
        <source>The first %1 of %2 that arrived then</source>
        <translation>Les %1 premières de %2 arrivées alors</translation>
    </message>
    <message numerus="yes">
        <source>%n invocation(s) that arrived then</source>
        <translation>
            <numerusform>%n invocation arrivée alors</numerusform>
            <numerusform>%n invocations arrivées alors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 invocations/s</source>
        <translation>%1 invocations/s</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s): %1 busy, %2 idle</source>
        <translation>
            <numerusform>%n environnement&#xa0;: %1 occupé, %2 inactif</numerusform>
            <numerusform>%n environnements&#xa0;: occupés %1, inactifs %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the last minute</source>
        <translation>
            <numerusform>%n erreur dans la dernière minute</numerusform>
            <numerusform>%n erreurs dans la dernière minute</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3 invocations</source>
        <translation>%1 %2, %3 invocations</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s) at %1 %</source>
        <translation>
            <numerusform>%n cœur à %1&#xa0;%</numerusform>
            <numerusform>%n cœurs à %1&#xa0;%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarme</numerusform>
            <numerusform>%n alarmes</numerusform>
        </translation>
    </message>
    <message>
        <source>In alarm: %1</source>
        <translation>En alarme&#xa0;: %1</translation>
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
        <translation>En alarme&#xa0;:
%1
Cliquez pour les voir</translation>
    </message>
    <message>
        <source>Not kept, because more came than could be written: invocations %1, logs %2, events and responses %3, other changes %4</source>
        <translation>Non conservé, car il en arrivait plus que l’on ne pouvait écrire : invocations %1, journaux %2, événements et réponses %3, autres changements %4</translation>
    </message>
    <message>
        <source>%1
Click to see them</source>
        <translation>%1
Cliquez pour les voir</translation>
    </message>
</context>
<context>
    <name>updraft::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Keep events and responses</source>
        <translation>Conserver les événements et les réponses</translation>
    </message>
    <message>
        <source>So that an invocation can be looked at in full and replayed</source>
        <translation>Pour pouvoir examiner une invocation en entier et la rejouer</translation>
    </message>
    <message>
        <source>Space for events and responses</source>
        <translation>Espace pour les événements et les réponses</translation>
    </message>
    <message>
        <source>The oldest are removed when it is used up</source>
        <translation>Les plus anciens sont supprimés quand il est épuisé</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Delete history …</source>
        <translation>Supprimer l’historique…</translation>
    </message>
    <message>
        <source>History of this workspace</source>
        <translation>Historique de cet espace de travail</translation>
    </message>
    <message>
        <source>Records, logs, events and responses of every invocation, in one SQLite file</source>
        <translation>Enregistrements, journaux, événements et réponses de chaque invocation, dans un fichier SQLite</translation>
    </message>
    <message>
        <source>Delete history</source>
        <translation>Supprimer l’historique</translation>
    </message>
    <message>
        <source>Delete the records, logs, events and responses of all invocations of this workspace? This cannot be undone. Functions, versions and saved events stay.</source>
        <translation>Supprimer les enregistrements, journaux, événements et réponses de toutes les invocations de cet espace de travail&#xa0;? Cette action est irréversible. Les fonctions, les versions et les événements enregistrés restent.</translation>
    </message>
</context>
<context>
    <name>updraft::Studio</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Basculer entre clair et sombre</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Start or stop demo traffic</source>
        <translation>Démarrer ou arrêter le trafic de démonstration</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Updraft</source>
        <translation>Updraft</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou exécuter une commande</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Another window has it open</source>
        <translation>Déjà ouvert dans une autre fenêtre</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Moniteur</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Show budgets and loops that cost money</source>
        <translation>Montrer les budgets et les boucles qui coûtent de l&apos;argent</translation>
    </message>
    <message>
        <source>Show and edit price lists</source>
        <translation>Afficher et modifier les listes de prix</translation>
    </message>
</context>
<context>
    <name>updraft::TariffBadge</name>
    <message>
        <source>Prices …</source>
        <translation>Prix …</translation>
    </message>
    <message numerus="yes">
        <source>Prices %n day(s) old</source>
        <translation>
            <numerusform>Prix vieux de %n jour</numerusform>
            <numerusform>Prix vieux de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices of no date</source>
        <translation>Prix sans date</translation>
    </message>
    <message>
        <source>Price list broken</source>
        <translation>Liste de prix erronée</translation>
    </message>
    <message>
        <source>Shows the price list: figures, sources, validity; own lists are edited there</source>
        <translation>Affiche la liste de prix : chiffres, sources, validité ; les vôtres s’y modifient</translation>
    </message>
</context>
<context>
    <name>updraft::TariffCells</name>
    <message>
        <source>Not taken: %1</source>
        <translation>Non accepté : %1</translation>
    </message>
</context>
<context>
    <name>updraft::TariffDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>id, title</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>These prices may not hold any more. %1 %2</source>
        <translation>Ces prix ne sont peut-être plus valables. %1 %2</translation>
    </message>
    <message>
        <source>Price list %1, changed</source>
        <translation>Liste de prix %1, modifiée</translation>
    </message>
    <message>
        <source>Price list %1</source>
        <translation>Liste de prix %1</translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation>Ouvrir comme texte</translation>
    </message>
    <message>
        <source>%1 is in no file that can be read now; it is shown as it was.</source>
        <translation>%1 n’est dans aucun fichier lisible actuellement ; il est montré tel qu’il était.</translation>
    </message>
    <message>
        <source>State where the figures are from: a contract, an address …</source>
        <translation>Indiquez d’où viennent les chiffres : un contrat, une adresse …</translation>
    </message>
    <message>
        <source>“%1” is not a date: write 2026-09-29, 2026-09 or 2026</source>
        <translation>« %1 » n’est pas une date : écrivez 2026-09-29, 2026-09 ou 2026</translation>
    </message>
    <message>
        <source>The date of the source is in the future</source>
        <translation>La date de la source est dans le futur</translation>
    </message>
    <message>
        <source>Delete the price list</source>
        <translation>Supprimer la liste de prix</translation>
    </message>
    <message>
        <source>Delete the price list %1?</source>
        <translation>Supprimer la liste de prix %1 ?</translation>
    </message>
    <message>
        <source>Its file goes to the trash where there is one. Lists that are like it cannot be read any more.</source>
        <translation>Son fichier va à la corbeille s’il y en a une. Les listes qui s’appuient dessus ne pourront plus être lues.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications de %1 ?</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>Sinon elles sont perdues.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Price the month on it</source>
        <translation>Calculer le mois avec elle</translation>
    </message>
    <message>
        <source>Make my own …</source>
        <translation>Créer la mienne …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Supprimer …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Where changed figures are from</source>
        <translation>D’où viennent les chiffres modifiés</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>my contract</source>
        <translation>mon contrat</translation>
    </message>
    <message>
        <source>Which price list is shown</source>
        <translation>Quelle liste de prix est affichée</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Liste de prix</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
</context>
<context>
    <name>updraft::TariffDraft</name>
    <message>
        <source>change of %1</source>
        <translation>modification de %1</translation>
    </message>
</context>
<context>
    <name>updraft::TariffFacts</name>
    <message>
        <source>%1: may be old</source>
        <translation>%1 : peut-être périmé</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a date</comment>
        <translation>depuis</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a date</comment>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>updraft::TariffModel</name>
    <message>
        <source>share of %1</source>
        <translation>part de %1</translation>
    </message>
    <message>
        <source>Given once to an account, with others of the pool %1</source>
        <translation>Accordé une fois par compte, avec les autres du pot %1</translation>
    </message>
    <message>
        <source>Press F2 or double-click to change it</source>
        <translation>F2 ou double-clic pour le modifier</translation>
    </message>
    <message>
        <source>This list comes with Updraft: make your own from it to change it</source>
        <translation>Cette liste est fournie avec Updraft : créez la vôtre à partir d’elle pour la modifier</translation>
    </message>
    <message>
        <source>What is charged</source>
        <translation>Ce qui est facturé</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Price of one, %1</source>
        <translation>Prix d’une unité, %1</translation>
    </message>
    <message>
        <source>Free a month</source>
        <translation>Gratuit par mois</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>when the source was read</comment>
        <translation>Lu</translation>
    </message>
</context>
<context>
    <name>updraft::TemplateForm</name>
    <message>
        <source>The template does not describe this function.</source>
        <translation>Le modèle ne décrit pas cette fonction.</translation>
    </message>
</context>
<context>
    <name>updraft::TemplateList</name>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>Show templates of one language</source>
        <translation>Afficher les modèles d’un langage</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Tous les langages</translation>
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
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>updraft::TemplateSource</name>
    <message>
        <source>The workspace has no template.</source>
        <translation>L’espace de travail n’a pas de modèle.</translation>
    </message>
    <message>
        <source>The template cannot be read as text.</source>
        <translation>Le modèle n’est pas lisible comme du texte.</translation>
    </message>
</context>
<context>
    <name>updraft::TestPanel</name>
    <message>
        <source>Invoke</source>
        <translation>Invoquer</translation>
    </message>
    <message>
        <source>Choose a function to test.</source>
        <translation>Choisissez une fonction à tester.</translation>
    </message>
    <message>
        <source>The workspace is not being served at the moment.</source>
        <translation>L’espace de travail n’est pas servi pour le moment.</translation>
    </message>
    <message>
        <source>The event is not valid JSON; where is marked in the editor.</source>
        <translation>L’événement n’est pas du JSON valide&#xa0;; l’endroit est marqué dans l’éditeur.</translation>
    </message>
    <message>
        <source>The client context is not valid JSON.</source>
        <translation>Le contexte client n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>End the invocation (Esc)</source>
        <translation>Arrêter l’invocation (Esc)</translation>
    </message>
    <message>
        <source>Send the event to the function (Ctrl+Return)</source>
        <translation>Envoyer l’événement à la fonction (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Cancel the invocation</source>
        <translation>Annuler l’invocation</translation>
    </message>
    <message>
        <source>Invoke the function</source>
        <translation>Invoquer la fonction</translation>
    </message>
    <message>
        <source>Its answer was not kept.</source>
        <translation>Sa réponse n’a pas été conservée.</translation>
    </message>
    <message>
        <source>Only the beginning of its answer was kept.</source>
        <translation>Seul le début de sa réponse a été conservé.</translation>
    </message>
    <message>
        <source>This invocation is no longer in the history.</source>
        <translation>Cette invocation n’est plus dans l’historique.</translation>
    </message>
    <message>
        <source>Its event was not kept, so it cannot be sent again: recording of events was off then, or it had to make room for newer ones.</source>
        <translation>Son événement n’a pas été conservé et ne peut donc pas être renvoyé&#xa0;: l’enregistrement des événements était désactivé, ou il a dû céder la place à de plus récents.</translation>
    </message>
    <message>
        <source>Only the beginning of its event was kept, so it cannot be sent again. Raise the limit of recorded events in the settings.</source>
        <translation>Seul le début de son événement a été conservé, il ne peut donc pas être renvoyé. Augmentez la limite des événements conservés dans les paramètres.</translation>
    </message>
    <message>
        <source>The function &quot;%1&quot; is not there any more.</source>
        <translation>La fonction «&#xa0;%1&#xa0;» n’existe plus.</translation>
    </message>
    <message>
        <source>Another test is running. Wait for it, or cancel it.</source>
        <translation>Un autre test est en cours. Attendez-le ou annulez-le.</translation>
    </message>
    <message>
        <source>Its answer was not kept whole, so answers cannot be compared.</source>
        <translation>Sa réponse n’a pas été conservée en entier, les réponses ne peuvent donc pas être comparées.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Saved events</source>
        <translation>Événements enregistrés</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejeu</translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation>Parties du résultat</translation>
    </message>
</context>
<context>
    <name>updraft::TimeChart</name>
    <message>
        <source>(%1 to %2)</source>
        <comment>least and greatest in this bucket</comment>
        <translation>(de %1 à %2)</translation>
    </message>
    <message>
        <source>(n = %1)</source>
        <comment>number of samples</comment>
        <translation>(n = %1)</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>Not over yet: figures will grow</source>
        <translation>Pas encore terminé&#xa0;: les chiffres vont augmenter</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1&#xa0;: aucune donnée</translation>
    </message>
    <message>
        <source>%1: latest %2, highest %3</source>
        <translation>%1&#xa0;: dernier %2, plus haut %3</translation>
    </message>
</context>
<context>
    <name>updraft::TopBar</name>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Aucun espace de travail</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>No port</source>
        <translation>Aucun port</translation>
    </message>
    <message>
        <source>Serving the AWS Lambda interfaces. Click to copy the address</source>
        <translation>Sert les interfaces AWS Lambda. Cliquez pour copier l’adresse</translation>
    </message>
    <message>
        <source>The usual port is in use: %1</source>
        <translation>Le port habituel est occupé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Point de terminaison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>workspace: %1</source>
        <translation>espace de travail&#xa0;: %1</translation>
    </message>
    <message>
        <source>Search or run a command   %1</source>
        <translation>Rechercher ou exécuter une commande   %1</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou exécuter une commande</translation>
    </message>
    <message>
        <source>Every action, function and setting by name</source>
        <translation>Toutes les actions, fonctions et tous les paramètres, par nom</translation>
    </message>
    <message>
        <source>Stop traffic</source>
        <translation>Arrêter le trafic</translation>
    </message>
    <message>
        <source>Demo traffic</source>
        <translation>Trafic de démo</translation>
    </message>
    <message>
        <source>Sends a day-like pattern of requests with spikes through the platform&apos;s port</source>
        <translation>Envoie par le port de la plateforme des requêtes suivant le rythme d’une journée, avec des pics</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Basculer entre clair et sombre</translation>
    </message>
</context>
<context>
    <name>updraft::TraceWaterfall</name>
    <message>
        <source>%1 failed</source>
        <comment>a duration</comment>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>begins after %1, takes %2</source>
        <translation>commence après %1, dure %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part and its duration</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::TracesModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n throttled</source>
        <translation>
            <numerusform>%n limité</numerusform>
            <numerusform>%n limités</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
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
        <translation>Qui appelle qui</translation>
    </message>
    <message>
        <source>Views of traces</source>
        <translation>Vues des traces</translation>
    </message>
    <message>
        <source>With errors only</source>
        <translation>Avec erreurs seulement</translation>
    </message>
    <message>
        <source>Only traces in which a call failed or was throttled</source>
        <translation>Seulement les traces dont un appel a échoué ou a été limité</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Shortest duration shown</source>
        <translation>Durée la plus courte affichée</translation>
    </message>
    <message>
        <source>Only traces that took at least this long</source>
        <translation>Seulement les traces qui ont duré au moins cela</translation>
    </message>
    <message>
        <source>any duration</source>
        <translation>toute durée</translation>
    </message>
    <message>
        <source>Looking for traces …</source>
        <translation>Recherche de traces…</translation>
    </message>
    <message>
        <source>No trace in this time matches the filters.</source>
        <translation>Aucune trace de ce temps ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>No call between functions in this time.

Calls join a trace when a function calls another with an AWS SDK, or hands the header X-Amzn-Trace-Id or traceparent on that it got. Asynchronous events carry it by themselves.</source>
        <translation>Aucun appel entre fonctions dans ce temps.

Les appels rejoignent une trace quand une fonction en appelle une autre avec un SDK AWS, ou transmet l’en-tête X-Amzn-Trace-Id ou traceparent qu’elle a reçu. Les événements asynchrones le portent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Nothing was called in this time.</source>
        <translation>Rien n’a été appelé dans ce temps.</translation>
    </message>
    <message>
        <source>Looking for calls …</source>
        <translation>Recherche d’appels…</translation>
    </message>
    <message>
        <source>Service map</source>
        <translation>Carte des services</translation>
    </message>
    <message>
        <source>Calls of the trace</source>
        <translation>Appels de la trace</translation>
    </message>
    <message>
        <source>Choose a trace above</source>
        <translation>Choisissez une trace ci-dessus</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the newest %n trace(s)</source>
        <translation>
            <numerusform>%1 sur la trace la plus récente (%n)</numerusform>
            <numerusform>%1 sur les %n traces les plus récentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n trace(s)</source>
        <translation>
            <numerusform>%1 sur %n trace</numerusform>
            <numerusform>%1 sur %n traces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::TrafficControl</name>
    <message>
        <source>There is nothing to send: save an event for a function, or write a traffic.json</source>
        <translation>Il n’y a rien à envoyer&#xa0;: enregistrez un événement pour une fonction, ou écrivez un traffic.json</translation>
    </message>
</context>
<context>
    <name>updraft::TriggerCard</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove trigger %1</source>
        <translation>Retirer le déclencheur %1</translation>
    </message>
    <message>
        <source>Show in YAML</source>
        <translation>Afficher dans le YAML</translation>
    </message>
    <message>
        <source>Show trigger %1 in YAML</source>
        <translation>Afficher le déclencheur %1 dans le YAML</translation>
    </message>
    <message>
        <source>This type of event is not known; edit it in YAML.</source>
        <translation>Ce type d’événement est inconnu&#xa0;; modifiez-le en YAML.</translation>
    </message>
    <message>
        <source>not run on this machine yet</source>
        <translation>pas encore exécuté sur cette machine</translation>
    </message>
    <message>
        <source>The trigger is kept in the template and works in the cloud; here nothing sends these events yet. Use the test panel to send one.</source>
        <translation>Le déclencheur est conservé dans le modèle et fonctionne dans le cloud&#xa0;; ici, rien n’envoie encore ces événements. Utilisez le panneau de test pour en envoyer un.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Properties of trigger %1</source>
        <translation>Propriétés du déclencheur %1</translation>
    </message>
</context>
<context>
    <name>updraft::TriggersPage</name>
    <message>
        <source>%1 (not run on this machine yet)</source>
        <translation>%1 (pas encore exécuté sur cette machine)</translation>
    </message>
    <message>
        <source>Add trigger</source>
        <translation>Ajouter un déclencheur</translation>
    </message>
    <message>
        <source>Undo in the template</source>
        <translation>Annuler dans le modèle</translation>
    </message>
    <message>
        <source>Undo in the template (%1)</source>
        <translation>Annuler dans le modèle (%1)</translation>
    </message>
    <message>
        <source>Function URL</source>
        <translation>URL de fonction</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asynchrone</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>The template does not describe this function, so no events can be added to it.</source>
        <translation>Le modèle ne décrit pas cette fonction, aucun événement ne peut donc y être ajouté.</translation>
    </message>
    <message>
        <source>The template cannot be read just now.</source>
        <translation>Le modèle est illisible pour l’instant.</translation>
    </message>
    <message>
        <source>No events invoke this function; it can be invoked by hand, by its URL and by the API.</source>
        <translation>Aucun événement n’invoque cette fonction&#xa0;; elle peut être invoquée à la main, par son URL et par l’API.</translation>
    </message>
    <message>
        <source>The function is not running.</source>
        <translation>La fonction n’est pas en service.</translation>
    </message>
    <message>
        <source>After success to %1</source>
        <translation>En cas de succès vers %1</translation>
    </message>
    <message>
        <source>After failure to %1</source>
        <translation>En cas d’échec vers %1</translation>
    </message>
    <message numerus="yes">
        <source>%n retries</source>
        <translation>
            <numerusform>%n nouvelle tentative</numerusform>
            <numerusform>%n nouvelles tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>Dead letters to %1</source>
        <translation>Lettres mortes vers %1</translation>
    </message>
    <message>
        <source>No destinations; a failed event is tried twice more, then given up.</source>
        <translation>Aucune destination&#xa0;; un événement en échec est retenté deux fois, puis abandonné.</translation>
    </message>
    <message>
        <source>%1 (alias %2)</source>
        <translation>%1 (alias %2)</translation>
    </message>
    <message>
        <source>None; set who may call to get one.</source>
        <translation>Aucune&#xa0;; définissez qui peut appeler pour en obtenir une.</translation>
    </message>
</context>
<context>
    <name>updraft::TroubleBar</name>
    <message>
        <source>The old database is kept as %1</source>
        <translation>L&apos;ancienne base de données est conservée sous %1</translation>
    </message>
    <message>
        <source>There is no folder %1. As soon as it is back, it is opened.</source>
        <translation>Le dossier %1 n&apos;existe pas. Dès son retour, il sera ouvert.</translation>
    </message>
    <message>
        <source>%1 has no template.yaml, so there is nothing to serve yet.</source>
        <translation>%1 n&apos;a pas de template.yaml : il n&apos;y a encore rien à servir.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n error(s), so nothing is served. Mend and save it, and the functions start.</source>
        <translation>
            <numerusform>%1 contient %n erreur : rien n&apos;est servi. Corrigez-la et enregistrez, et les fonctions démarreront.</numerusform>
            <numerusform>%1 contient %n erreurs : rien n&apos;est servi. Corrigez-les et enregistrez, et les fonctions démarreront.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is served, because the workspace&apos;s database cannot be used: %1. Moved aside, it is kept as it is, and Updraft starts with an empty one.</source>
        <translation>Rien n&apos;est servi, car la base de données de l&apos;espace de travail est inutilisable : %1. Mise de côté, elle est conservée telle quelle et Updraft démarre avec une base vide.</translation>
    </message>
    <message>
        <source>Another program serves this workspace already: %1. As soon as that program ends, this window takes over; files can be edited meanwhile.</source>
        <translation>Un autre programme sert déjà cet espace de travail : %1. Dès qu&apos;il se termine, cette fenêtre prend le relais ; les fichiers restent modifiables.</translation>
    </message>
    <message>
        <source>Nothing is served, because %1 cannot be written: the platform keeps its records there. Allow writing, or copy the folder to another place and open it there.</source>
        <translation>Rien n&apos;est servi, car %1 n&apos;est pas accessible en écriture : la plateforme y conserve ses enregistrements. Autorisez l&apos;écriture, ou copiez le dossier ailleurs et ouvrez-le là.</translation>
    </message>
    <message>
        <source>The folder %1 was deleted or moved away. What is open here is still complete.</source>
        <translation>Le dossier %1 a été supprimé ou déplacé. Ce qui est ouvert ici est encore complet.</translation>
    </message>
    <message>
        <source>The template was deleted or moved away. The functions run on as they were.</source>
        <translation>Le modèle a été supprimé ou déplacé. Les fonctions continuent comme avant.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Create a first function</source>
        <translation>Créer une première fonction</translation>
    </message>
    <message>
        <source>Open the template</source>
        <translation>Ouvrir le modèle</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Afficher les problèmes</translation>
    </message>
    <message>
        <source>Move it aside and start</source>
        <translation>Mettre de côté et démarrer</translation>
    </message>
    <message>
        <source>Write the open files anew</source>
        <translation>Réécrire les fichiers ouverts</translation>
    </message>
</context>
<context>
    <name>updraft::TuningChart</name>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>cost / million</source>
        <translation>coût / million</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>median and its interval</comment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>memory size, why it is not fit</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>memory size, duration, cost</comment>
        <translation>%1 : %2, %3</translation>
    </message>
</context>
<context>
    <name>updraft::TuningDesk</name>
    <message>
        <source>The workspace was closed before the measurement was over</source>
        <translation>L&apos;espace de travail a été fermé avant la fin de la mesure</translation>
    </message>
    <message>
        <source>The measurement was cancelled</source>
        <translation>La mesure a été annulée</translation>
    </message>
    <message>
        <source>%1 was measured</source>
        <translation>%1 a été mesurée</translation>
    </message>
    <message>
        <source>It was not measured: %1</source>
        <translation>Rien n&apos;a été mesuré : %1</translation>
    </message>
</context>
<context>
    <name>updraft::TuningPanel</name>
    <message>
        <source>Event {}</source>
        <translation>Événement {}</translation>
    </message>
    <message>
        <source>All saved events</source>
        <translation>Tous les événements enregistrés</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sizes</source>
        <translation>
            <numerusform>%n taille</numerusform>
            <numerusform>%n tailles</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory tuning: %1</source>
        <translation>Réglage de la mémoire : %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>mesuré %1</translation>
    </message>
    <message>
        <source>Memory tuning</source>
        <translation>Réglage de la mémoire</translation>
    </message>
    <message>
        <source>Sample data: nothing of it can be measured</source>
        <translation>Données d&apos;exemple : rien n&apos;en peut être mesuré</translation>
    </message>
    <message>
        <source>Measure calls the function with its saved events at each size, with that size’s share of a CPU: what it takes, what it costs, and which size is the best value</source>
        <translation>Mesurer appelle la fonction avec ses événements enregistrés à chaque taille, avec sa part de processeur : sa durée, son coût et la taille au meilleur rapport</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage …</translation>
    </message>
    <message>
        <source>Measuring, %1</source>
        <translation>Mesure, %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Call the function at each size; it does everything that it does</source>
        <translation>Appeler la fonction à chaque taille ; elle fait tout ce qu&apos;elle fait</translation>
    </message>
    <message>
        <source>Other invocations run now and would disturb the measurement</source>
        <translation>D&apos;autres invocations tournent et gêneraient la mesure</translation>
    </message>
    <message>
        <source>Keep what was measured before</source>
        <translation>Garder ce qui avait été mesuré</translation>
    </message>
    <message>
        <source>Put %1 into the template</source>
        <translation>Mettre %1 dans le modèle</translation>
    </message>
    <message>
        <source>Put into the template</source>
        <translation>Mettre dans le modèle</translation>
    </message>
    <message>
        <source>It has that much already</source>
        <translation>Elle en a déjà autant</translation>
    </message>
    <message>
        <source>Change the function’s memory in the template</source>
        <translation>Changer la mémoire de la fonction dans le modèle</translation>
    </message>
    <message>
        <source>Which function</source>
        <translation>Quelle fonction</translation>
    </message>
    <message>
        <source>Which of its saved events, taken in turns</source>
        <translation>Lesquels de ses événements enregistrés, à tour de rôle</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Pas encore mesuré</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>about %1 to %2</source>
        <comment>durations</comment>
        <translation>environ %1 à %2</translation>
    </message>
    <message>
        <source>At which memory sizes, from %1 to %2</source>
        <translation>À quelles tailles de mémoire, de %1 à %2</translation>
    </message>
    <message>
        <source>Warm calls at each size</source>
        <translation>Appels à chaud pour chaque taille</translation>
    </message>
    <message>
        <source>cold starts</source>
        <translation>démarrages à froid</translation>
    </message>
    <message>
        <source>1 to %1, shared by the environments; more make the intervals narrower</source>
        <translation>De 1 à %1, répartis entre les environnements ; davantage resserre les intervalles</translation>
    </message>
    <message>
        <source>1 to %1: so many environments are started, each with a first call</source>
        <translation>De 1 à %1 : autant d’environnements sont démarrés, chacun avec un premier appel</translation>
    </message>
    <message>
        <source>How many calls that are, and how long they take by the function’s last measurement or by what it took since the workspace was opened: as if a CPU’s share did not matter, and as if nothing else did</source>
        <translation>Combien d’appels cela fait et combien de temps ils durent, selon la dernière mesure de la fonction ou ce qu’elle a pris depuis l’ouverture de l’espace de travail : comme si la part de CPU ne comptait pas, et comme si elle seule comptait</translation>
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
        <translation>Description</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
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
        <translation>Alias</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Provisionnée</translation>
    </message>
</context>
<context>
    <name>updraft::VersionsPage</name>
    <message>
        <source>What is new in this version</source>
        <translation>Nouveautés de cette version</translation>
    </message>
    <message>
        <source>Description of the new version</source>
        <translation>Description de la nouvelle version</translation>
    </message>
    <message>
        <source>Publish version</source>
        <translation>Publier une version</translation>
    </message>
    <message>
        <source>Keeps the code and configuration as they are now under a number</source>
        <translation>Conserve sous un numéro le code et la configuration actuels</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>Supprimer la version</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Name of a new alias, such as live</source>
        <translation>Nom d’un nouvel alias, par exemple live</translation>
    </message>
    <message>
        <source>Name of a new alias</source>
        <translation>Nom d’un nouvel alias</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>Nouvel alias</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the last change of an alias back</source>
        <translation>Annuler la dernière modification d’un alias</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>The function is not running.</source>
        <translation>La fonction n’est pas en service.</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>Aucune modification depuis %1.</translation>
    </message>
    <message>
        <source>Settings and code of both, side by side</source>
        <translation>Paramètres et code des deux, côte à côte</translation>
    </message>
    <message>
        <source>Select two versions with Ctrl to compare them</source>
        <translation>Sélectionnez deux versions avec Ctrl pour les comparer</translation>
    </message>
    <message>
        <source>%1 points to this version</source>
        <translation>%1 pointe vers cette version</translation>
    </message>
    <message>
        <source>Deletes the selected published version</source>
        <translation>Supprime la version publiée sélectionnée</translation>
    </message>
    <message>
        <source>There is an alias of this name.</source>
        <translation>Un alias porte déjà ce nom.</translation>
    </message>
    <message>
        <source>%1 is published.</source>
        <translation>%1 est publiée.</translation>
    </message>
    <message>
        <source>Alias %1 is deleted.</source>
        <translation>L’alias %1 est supprimé.</translation>
    </message>
    <message>
        <source>Deleting v%1 cannot be taken back. Press Delete version again to do it.</source>
        <translation>La suppression de v%1 est irréversible. Cliquez de nouveau sur Supprimer la version pour la confirmer.</translation>
    </message>
    <message>
        <source>v%1 is deleted.</source>
        <translation>v%1 est supprimée.</translation>
    </message>
</context>
<context>
    <name>updraft::Waterfall</name>
    <message>
        <source>Where the time went</source>
        <translation>Où est passé le temps</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part and its duration</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3 %)</source>
        <comment>a part, its exact duration and its share</comment>
        <translation>%1&#xa0;: %2 (%3&#xa0;%)</translation>
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
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Serverless functions on this machine: write, run, measure. A workspace is a folder with a SAM template.</source>
        <translation>Fonctions serverless sur cette machine&#xa0;: écrire, exécuter, mesurer. Un espace de travail est un dossier avec un modèle SAM.</translation>
    </message>
    <message>
        <source>Back to the workspace</source>
        <translation>Retour à l’espace de travail</translation>
    </message>
    <message>
        <source>Back to the workspace (%1)</source>
        <translation>Retour à l’espace de travail (%1)</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>A folder with template.yaml, or drop one here.</source>
        <translation>Un dossier avec template.yaml, ou déposez-en un ici.</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Starts with one function, by language and use.</source>
        <translation>Commence avec une fonction, selon le langage et l’usage.</translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation>Espace de travail de démonstration</translation>
    </message>
    <message>
        <source>A web shop of eight functions with traffic to look at.</source>
        <translation>Une boutique en ligne de huit fonctions, avec du trafic à observer.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Restore the demo</source>
        <translation>Restaurer la démonstration</translation>
    </message>
    <message>
        <source>As it came; what you changed is kept beside it</source>
        <translation>Telle que fournie&#xa0;; vos modifications sont conservées à côté</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espaces de travail récents</translation>
    </message>
    <message>
        <source>What you open appears here.</source>
        <translation>Ce que vous ouvrez apparaît ici.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>The folder itself stays as it is (%1)</source>
        <translation>Le dossier lui-même reste tel quel (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>updraft::WhatIfCard</name>
    <message>
        <source>The same provider</source>
        <translation>Le même fournisseur</translation>
    </message>
    <message>
        <source>The same region</source>
        <translation>La même région</translation>
    </message>
    <message>
        <source>The same architecture</source>
        <translation>La même architecture</translation>
    </message>
    <message>
        <source>The same memory</source>
        <translation>La même mémoire</translation>
    </message>
    <message>
        <source>No gateway</source>
        <translation>Sans passerelle</translation>
    </message>
    <message>
        <source>HTTP API gateway</source>
        <translation>Passerelle d’API HTTP</translation>
    </message>
    <message>
        <source>REST API gateway</source>
        <translation>Passerelle d’API REST</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>On another provider</source>
        <translation>Chez un autre fournisseur</translation>
    </message>
    <message>
        <source>In another region of AWS Lambda</source>
        <translation>Dans une autre région d’AWS Lambda</translation>
    </message>
    <message>
        <source>On another architecture, as fast as on this one</source>
        <translation>Sur une autre architecture, aussi vite que sur celle-ci</translation>
    </message>
    <message>
        <source>With another memory size; durations are reckoned by the share of a CPU</source>
        <translation>Avec une autre taille de mémoire ; les durées sont calculées selon la part de processeur</translation>
    </message>
    <message>
        <source>Calls by HTTP through an API gateway</source>
        <translation>Appels HTTP par une passerelle d’API</translation>
    </message>
    <message>
        <source>Environments of provisioned concurrency for each function, all day</source>
        <translation>Environnements de simultanéité provisionnée par fonction, toute la journée</translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation>Simultanéité provisionnée</translation>
    </message>
    <message>
        <source>Not provisioned</source>
        <translation>Non provisionnée</translation>
    </message>
    <message>
        <source> provisioned</source>
        <translation> provisionnés</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Put this beside the month as it was recorded</source>
        <translation>Mettre ceci à côté du mois tel qu’enregistré</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the selected one away (Del)</source>
        <translation>Retirer celui qui est choisi (Suppr)</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Scénarios côte à côte</translation>
    </message>
    <message>
        <source>Choose what would be different and press Add: each line prices the same month that way</source>
        <translation>Choisissez ce qui serait différent et appuyez sur Ajouter : chaque ligne chiffre le même mois de cette façon</translation>
    </message>
</context>
<context>
    <name>updraft::WhatIfModel</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message numerus="yes">
        <source>%n provisioned for each function</source>
        <translation>
            <numerusform>%n provisionné par fonction</numerusform>
            <numerusform>%n provisionnés par fonction</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP API gateway</source>
        <translation>Passerelle d’API HTTP</translation>
    </message>
    <message>
        <source>REST API gateway</source>
        <translation>Passerelle d’API REST</translation>
    </message>
    <message>
        <source>As it was recorded</source>
        <translation>Tel qu’enregistré</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Exact: only the price list is another</source>
        <translation>Exact : seule la liste de prix change</translation>
    </message>
    <message>
        <source>Reckoned, not counted:
%1</source>
        <translation>Calculé, non compté :
%1</translation>
    </message>
    <message>
        <source>Of the functions and of what is around them</source>
        <translation>Des fonctions et de ce qui les entoure</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Per million</source>
        <translation>Par million</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>At least: not everything that ran has a known price there</source>
        <translation>Au moins : tout ce qui s’est exécuté n’y a pas de prix connu</translation>
    </message>
</context>
<context>
    <name>updraft::WorkspaceActions</name>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Workspaces and demo</source>
        <translation>Espaces de travail et démonstration</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Open the demo workspace</source>
        <translation>Ouvrir l’espace de travail de démonstration</translation>
    </message>
    <message>
        <source>Restore the demo workspace</source>
        <translation>Restaurer l’espace de travail de démonstration</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>%1 is not there any more. Remove it from the list, or put it back.</source>
        <translation>%1 n’existe plus. Retirez-le de la liste ou remettez-le en place.</translation>
    </message>
    <message>
        <source>%1 has no template.yaml, so it is no workspace yet.</source>
        <translation>%1 ne contient pas de template.yaml&#xa0;: ce n’est pas encore un espace de travail.</translation>
    </message>
    <message>
        <source>Create one there …</source>
        <translation>En créer un ici…</translation>
    </message>
    <message>
        <source>Create a workspace from a template in this folder</source>
        <translation>Créer un espace de travail dans ce dossier à partir d’un modèle</translation>
    </message>
    <message>
        <source>The demo is as it came. What was there is kept in %1</source>
        <translation>La démonstration est telle que fournie. Ce qui s’y trouvait est conservé dans %1</translation>
    </message>
</context>
<context>
    <name>updraft::WorkspaceSearch</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1.</source>
        <translation>L’expression régulière n’est pas valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Searching … %1 in %2 so far</source>
        <translation>Recherche… %1 dans %2 jusqu’ici</translation>
    </message>
    <message>
        <source>%1 in %2; there may be more. Narrow the search down to see them all.</source>
        <translation>%1 dans %2&#xa0;; il peut y en avoir d’autres. Affinez la recherche pour tout voir.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Search in all files</source>
        <translation>Rechercher dans tous les fichiers</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Only in, such as *.py, src/**</source>
        <translation>Seulement dans, par exemple *.py, src/**</translation>
    </message>
    <message>
        <source>Not in, such as *.min.js</source>
        <translation>Pas dans, par exemple *.min.js</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n replacement(s)</source>
        <translation>
            <numerusform>Annuler %n remplacement</numerusform>
            <numerusform>Annuler %n remplacements</numerusform>
        </translation>
    </message>
</context>
</TS>
