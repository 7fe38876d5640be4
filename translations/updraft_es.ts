<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AlarmWords</name>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>In alarm</source>
        <translation>En alarma</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>por encima de %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>por debajo de %1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 o menos</translation>
    </message>
    <message>
        <source>%1 (%2) %3</source>
        <translation>%1 (%2) %3</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 durante %2</translation>
    </message>
    <message>
        <source>%1 in %2 of %3 periods of %4</source>
        <translation>%1 en %2 de %3 períodos de %4</translation>
    </message>
    <message>
        <source>alarm %1</source>
        <translation>alarma %1</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>Todas las funciones</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It cannot be evaluated: %1.</source>
        <translation>No se puede evaluar: %1.</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Está desactivada.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It was not evaluated yet.</source>
        <translation>Aún no se ha evaluado.</translation>
    </message>
    <message numerus="yes">
        <source>There is no data for the last %n period(s).</source>
        <translation>
            <numerusform>No hay datos del último período (%n).</numerusform>
            <numerusform>No hay datos de los últimos %n períodos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no data, which counts as chosen: %1.</source>
        <translation>No hay datos, lo que cuenta como se eligió: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 values breach it; the latest: %3.</source>
        <translation>%1 de %2 valores lo incumplen; el último: %3.</translation>
    </message>
    <message>
        <source>All values there are breach it (%1); newer ones are missing.</source>
        <translation>Todos los valores que hay lo incumplen (%1); faltan los más recientes.</translation>
    </message>
    <message>
        <source>There is too little data to change its state.</source>
        <translation>Hay muy pocos datos para cambiar su estado.</translation>
    </message>
    <message>
        <source>above</source>
        <translation>por encima de</translation>
    </message>
    <message>
        <source>at or above</source>
        <translation>como mínimo</translation>
    </message>
    <message>
        <source>below</source>
        <translation>por debajo de</translation>
    </message>
    <message>
        <source>at or below</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>Missing: no data at all is a state of its own</source>
        <translation>Faltan: no tener datos es un estado propio</translation>
    </message>
    <message>
        <source>Ignored: the state stays as it is</source>
        <translation>Se ignoran: el estado queda como está</translation>
    </message>
    <message>
        <source>Bad: as if the threshold were breached</source>
        <translation>Malo: como si se incumpliera el umbral</translation>
    </message>
    <message>
        <source>Good: as if all were well</source>
        <translation>Bueno: como si todo fuera bien</translation>
    </message>
    <message>
        <source>Give the alarm a name.</source>
        <translation>Dé un nombre a la alarma.</translation>
    </message>
    <message>
        <source>The name is too long: use at most %1 bytes.</source>
        <translation>El nombre es demasiado largo: use como máximo %1 bytes.</translation>
    </message>
    <message>
        <source>There is no such statistic: choose one from the list or type a percentile such as p99.</source>
        <translation>No existe esa estadística: elija una de la lista o escriba un percentil como p99.</translation>
    </message>
    <message>
        <source>This metric has no percentiles: choose another statistic.</source>
        <translation>Esta métrica no tiene percentiles: elija otra estadística.</translation>
    </message>
    <message>
        <source>A period is 10 or 30 seconds, or whole minutes.</source>
        <translation>Un período dura 10 o 30 segundos, o minutos enteros.</translation>
    </message>
    <message>
        <source>Look at 1 to %1 periods.</source>
        <translation>Examine de 1 a %1 períodos.</translation>
    </message>
    <message>
        <source>No more periods can breach the threshold than there are.</source>
        <translation>No pueden incumplir el umbral más períodos de los que hay.</translation>
    </message>
    <message>
        <source>All periods together are too long: at most 3 hours for periods under a minute, a day for periods under an hour, a week for longer ones.</source>
        <translation>Todos los períodos juntos son demasiado largos: como máximo 3 horas con períodos de menos de un minuto, un día con períodos de menos de una hora y una semana con los más largos.</translation>
    </message>
    <message>
        <source>The threshold must be a number.</source>
        <translation>El umbral debe ser un número.</translation>
    </message>
    <message>
        <source>Choose the function that the version or alias belongs to.</source>
        <translation>Elija la función a la que pertenece la versión o el alias.</translation>
    </message>
    <message>
        <source>Choose a version or an alias, not both.</source>
        <translation>Elija una versión o un alias, no ambos.</translation>
    </message>
    <message>
        <source>There is no such version.</source>
        <translation>No existe esa versión.</translation>
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
        <translation>%1: en alarma</translation>
    </message>
</context>
<context>
    <name>BudgetMarks</name>
    <message>
        <source>of a %1 budget · %2 %</source>
        <comment>money, share</comment>
        <translation>de un presupuesto de %1 · %2 %</translation>
    </message>
    <message>
        <source>%1 · budget used up on %2</source>
        <comment>the note as it is, a day</comment>
        <translation>%1 · presupuesto agotado el %2</translation>
    </message>
    <message>
        <source>budget %1/day</source>
        <translation>presupuesto %1/día</translation>
    </message>
</context>
<context>
    <name>BudgetWords</name>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Will not last</source>
        <translation>No alcanzará</translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <translation>Casi agotado</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>money</comment>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>money</comment>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>money, share of the budget</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>%1 at the month’s end</source>
        <translation>%1 a fin de mes</translation>
    </message>
    <message>
        <source>used up on %1</source>
        <comment>a day</comment>
        <translation>agotado el %1</translation>
    </message>
    <message numerus="yes">
        <source>by the run rate of %n whole day(s) and today</source>
        <translation>
            <numerusform>según el ritmo de %n día entero y hoy</numerusform>
            <numerusform>según el ritmo de %n días enteros y hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by the run rate of each weekday, of %n day(s)</source>
        <translation>
            <numerusform>según el ritmo de cada día de la semana, de %n día</numerusform>
            <numerusform>según el ritmo de cada día de la semana, de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by Holt-Winters over weeks, of %n day(s)</source>
        <translation>
            <numerusform>según Holt-Winters por semanas, de %n día</numerusform>
            <numerusform>según Holt-Winters por semanas, de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be judged: %1</source>
        <translation>No se pudo juzgar: %1</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>spent, limit, whose</comment>
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>state, figures</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Forecast: %1, %2.</source>
        <comment>what, method</comment>
        <translation>Previsión: %1, %2.</translation>
    </message>
    <message>
        <source>%1, daily</source>
        <comment>whose</comment>
        <translation>%1, diario</translation>
    </message>
    <message>
        <source>%1, monthly</source>
        <comment>whose</comment>
        <translation>%1, mensual</translation>
    </message>
    <message>
        <source>%1 calls itself</source>
        <translation>%1 se llama a sí misma</translation>
    </message>
    <message>
        <source>%1 is retried over and over</source>
        <translation>%1 se reintenta una y otra vez</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in one chain</source>
        <translation>
            <numerusform>%n llamada en una cadena</numerusform>
            <numerusform>%n llamadas en una cadena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s) in a minute</source>
        <translation>
            <numerusform>%n reintento en un minuto</numerusform>
            <numerusform>%n reintentos en un minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>Chain ended</source>
        <translation>Cadena terminada</translation>
    </message>
    <message>
        <source>Function stopped</source>
        <translation>Función detenida</translation>
    </message>
    <message>
        <source>%1, %2 an hour at this rate. %3.</source>
        <comment>how often, money, what became of it</comment>
        <translation>%1, %2 por hora a este ritmo. %3.</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Duration, heat map</source>
        <translation>Duración, mapa de calor</translation>
    </message>
    <message>
        <source>Environment timeline</source>
        <translation>Cronología de los entornos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a metric, its statistic</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>Todas las funciones</translation>
    </message>
    <message numerus="yes">
        <source>%n functions</source>
        <translation>
            <numerusform>%n función</numerusform>
            <numerusform>%n funciones</numerusform>
        </translation>
    </message>
    <message>
        <source>per second</source>
        <translation>por segundo</translation>
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
        <translation>Invocaciones, errores, limitaciones</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Execution environments</source>
        <translation>Entornos de ejecución</translation>
    </message>
    <message>
        <source>Cold start share</source>
        <translation>Proporción de arranques en frío</translation>
    </message>
    <message>
        <source>Async queue depth and age</source>
        <translation>Profundidad y antigüedad de la cola asíncrona</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Error share</source>
        <translation>Proporción de errores</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Duration p95</source>
        <translation>Duración p95</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>Arranques en frío</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>correctas</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>errores</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>limitadas</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupados</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciándose</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactivos</translation>
    </message>
    <message>
        <source>% of invocations</source>
        <translation>% de las invocaciones</translation>
    </message>
    <message>
        <source>waiting events</source>
        <translation>eventos en espera</translation>
    </message>
    <message>
        <source>age of the oldest</source>
        <translation>antigüedad del más antiguo</translation>
    </message>
    <message>
        <source>used, p95</source>
        <translation>usada, p95</translation>
    </message>
    <message>
        <source>used, most</source>
        <translation>usada, máximo</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>configurada</translation>
    </message>
    <message>
        <source>Cost rate</source>
        <translation>Ritmo de coste</translation>
    </message>
    <message>
        <source>an hour, list price</source>
        <translation>por hora, precio de lista</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>time left, ms</source>
        <translation>tiempo restante, ms</translation>
    </message>
    <message>
        <source>id of the invocation</source>
        <translation>ID de la invocación</translation>
    </message>
    <message>
        <source>name of the function</source>
        <translation>nombre de la función</translation>
    </message>
    <message>
        <source>version that runs</source>
        <translation>versión que se ejecuta</translation>
    </message>
    <message>
        <source>ARN that was called</source>
        <translation>ARN invocado</translation>
    </message>
    <message>
        <source>memory limit, MB</source>
        <translation>límite de memoria, MB</translation>
    </message>
    <message>
        <source>log group</source>
        <translation>grupo de registros</translation>
    </message>
    <message>
        <source>log stream</source>
        <translation>flujo de registros</translation>
    </message>
    <message>
        <source>context of a mobile client</source>
        <translation>contexto de un cliente móvil</translation>
    </message>
    <message>
        <source>Cognito identity</source>
        <translation>identidad de Cognito</translation>
    </message>
    <message>
        <source>whether to wait for the event loop</source>
        <translation>si se espera al bucle de eventos</translation>
    </message>
    <message>
        <source>Lambda handler</source>
        <translation>handler de Lambda</translation>
    </message>
    <message>
        <source>HTTP response</source>
        <translation>respuesta HTTP</translation>
    </message>
    <message>
        <source>try … except</source>
        <translation>try … except</translation>
    </message>
    <message>
        <source>function</source>
        <translation>función</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>bucle</translation>
    </message>
    <message>
        <source>loop over a batch, failures reported one by one</source>
        <translation>bucle sobre un lote, fallos notificados uno a uno</translation>
    </message>
    <message>
        <source>boto3 client</source>
        <translation>cliente boto3</translation>
    </message>
    <message>
        <source>Lambda handler, CommonJS</source>
        <translation>handler de Lambda, CommonJS</translation>
    </message>
    <message>
        <source>try … catch</source>
        <translation>try … catch</translation>
    </message>
    <message>
        <source>serverless function</source>
        <translation>función serverless</translation>
    </message>
    <message>
        <source>HTTP trigger</source>
        <translation>disparador HTTP</translation>
    </message>
    <message>
        <source>schedule trigger</source>
        <translation>disparador programado</translation>
    </message>
    <message>
        <source>strict mode</source>
        <translation>modo estricto</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condición</translation>
    </message>
</context>
<context>
    <name>CostAlerts</name>
    <message>
        <source>Budget %1: %2</source>
        <comment>name, why</comment>
        <translation>Presupuesto %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s)</source>
        <translation>
            <numerusform>%n presupuesto</numerusform>
            <numerusform>%n presupuestos</numerusform>
        </translation>
    </message>
    <message>
        <source>loop: %1</source>
        <comment>function</comment>
        <translation>bucle: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, how often and what it costs</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <comment>function</comment>
        <translation>detenida: %1</translation>
    </message>
    <message>
        <source>%1 takes no calls: a budget or the guard against loops stopped it</source>
        <translation>%1 no acepta llamadas: la detuvo un presupuesto o la protección contra bucles</translation>
    </message>
</context>
<context>
    <name>CostFacts</name>
    <message>
        <source>configured memory</source>
        <translation>memoria configurada</translation>
    </message>
    <message>
        <source>peak memory used</source>
        <translation>memoria máxima usada</translation>
    </message>
    <message>
        <source>invocations</source>
        <translation>invocaciones</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>arquitectura</translation>
    </message>
    <message>
        <source>provisioned concurrency is busy</source>
        <translation>la concurrencia aprovisionada está ocupada</translation>
    </message>
    <message>
        <source>pays from</source>
        <translation>compensa desde</translation>
    </message>
    <message>
        <source>logged by each invocation</source>
        <translation>registrado por cada invocación</translation>
    </message>
    <message>
        <source>logs cost</source>
        <translation>los registros cuestan</translation>
    </message>
    <message>
        <source>the function itself costs</source>
        <translation>la función misma cuesta</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>arranques</translation>
    </message>
    <message>
        <source>billed for starts</source>
        <translation>facturado por arranques</translation>
    </message>
    <message>
        <source>calls that keep warm</source>
        <translation>llamadas que mantienen caliente</translation>
    </message>
    <message>
        <source>billed by requests</source>
        <translation>facturado por solicitudes</translation>
    </message>
    <message>
        <source>billed by instances</source>
        <translation>facturado por instancias</translation>
    </message>
    <message>
        <source>high: durations stay as they are</source>
        <translation>alto: las duraciones se quedan como están</translation>
    </message>
    <message>
        <source>high: as if each invocation printed at most 1,024 bytes</source>
        <translation>alto: como si cada invocación imprimiera como mucho 1.024 bytes</translation>
    </message>
    <message>
        <source>high: as if one environment kept warm saved all starts</source>
        <translation>alto: como si un entorno mantenido caliente ahorrara todos los arranques</translation>
    </message>
    <message>
        <source>instances live as long as environments did here</source>
        <translation>las instancias viven tanto como los entornos aquí</translation>
    </message>
    <message>
        <source>low: handlers are slowed as less memory brings less CPU, by their share of a CPU (measured where it was)</source>
        <translation>mínimo: los handlers se ralentizan porque menos memoria da menos CPU, según su parte de CPU (medida donde se midió)</translation>
    </message>
    <message>
        <source>what has no known price on arm64 in this region is left out</source>
        <translation>lo que no tiene precio conocido en arm64 en esta región se deja fuera</translation>
    </message>
</context>
<context>
    <name>CostFormulas</name>
    <message>
        <source>in force: %1</source>
        <translation>vigencia: %1</translation>
    </message>
    <message>
        <source>without a price here: %1</source>
        <translation>sin precio aquí: %1</translation>
    </message>
    <message>
        <source>List price %1</source>
        <translation>Precio de lista %1</translation>
    </message>
    <message>
        <source>− free grant %1</source>
        <translation>− cuota gratuita %1</translation>
    </message>
    <message>
        <source>− discount %1</source>
        <translation>− descuento %1</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>As if the recorded traffic had been %1</source>
        <translation>Como si el tráfico registrado hubiera sido %1</translation>
    </message>
    <message>
        <source>Together %1; the free grant is shared by what each used of it</source>
        <translation>En total %1; la cuota gratuita se reparte según lo que cada una usó</translation>
    </message>
    <message>
        <source>Month to date</source>
        <translation>Mes hasta la fecha</translation>
    </message>
    <message>
        <source>run rate: what has been until now goes on</source>
        <translation>ritmo actual: lo habido hasta ahora continúa</translation>
    </message>
    <message>
        <source>run rate, weighted by weekday</source>
        <translation>ritmo actual, ponderado por día de la semana</translation>
    </message>
    <message>
        <source>additive Holt-Winters over weeks with a damped trend</source>
        <translation>Holt-Winters aditivo semanal con tendencia amortiguada</translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation>sin previsión</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>A forecast is made of the present month, once anything ran.</source>
        <translation>Hay previsión para el mes en curso en cuanto algo se haya ejecutado.</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>Método: %1</translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n whole day(s).</source>
        <translation>
            <numerusform>Se basa en %n día completo.</numerusform>
            <numerusform>Se basa en %n días completos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests are forecast, function by function, as %n path(s) that they may take, and each is priced with grant and tiers.</source>
        <translation>
            <numerusform>Se prevén las solicitudes, función por función, como %n trayectoria posible, tarifada con cuota gratuita y tramos.</numerusform>
            <numerusform>Se prevén las solicitudes, función por función, como %n trayectorias posibles, cada una tarifada con cuota gratuita y tramos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until now %1</source>
        <translation>Hasta ahora %1</translation>
    </message>
    <message>
        <source>At the month’s end, half of the paths above and half below: %1</source>
        <translation>A fin de mes, con la mitad de las trayectorias por encima y la mitad por debajo: %1</translation>
    </message>
    <message>
        <source>Half of them between %1 and %2</source>
        <translation>La mitad de ellas entre %1 y %2</translation>
    </message>
    <message>
        <source>Four of five between %1 and %2</source>
        <translation>Cuatro de cada cinco entre %1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: about %2 more requests; %3, %n day(s)</source>
        <translation>
            <numerusform>%1: unas %2 solicitudes más; %3, %n día</numerusform>
            <numerusform>%1: unas %2 solicitudes más; %3, %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Around the functions, not part of the above</source>
        <translation>Alrededor de las funciones, no incluido arriba</translation>
    </message>
    <message>
        <source>%1 ÷ %2 × 1,000,000 = %3</source>
        <translation>%1 ÷ %2 × 1,000,000 = %3</translation>
    </message>
    <message>
        <source>Of all requests</source>
        <translation>De todas las solicitudes</translation>
    </message>
    <message>
        <source>Of requests that succeeded</source>
        <translation>De las solicitudes con éxito</translation>
    </message>
    <message>
        <source>Of all requests, at list price without the free grant</source>
        <translation>De todas las solicitudes, a precio de lista sin la cuota gratuita</translation>
    </message>
    <message>
        <source>Per million requests</source>
        <translation>Por millón de solicitudes</translation>
    </message>
    <message>
        <source>%1: %2 vCPU, %3 MB of memory</source>
        <translation>%1: %2 vCPU, %3 MB de memoria</translation>
    </message>
    <message>
        <source>of which %1 vCPU for ever; more only for a while</source>
        <translation>de ellas %1 vCPU de forma permanente; más solo por un rato</translation>
    </message>
    <message>
        <source>%1 a month of %2 hours</source>
        <translation>%1 al mes de %2 horas</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) carry the recorded mix</source>
        <translation>
            <numerusform>%n máquina soporta la mezcla registrada</numerusform>
            <numerusform>%n máquinas soportan la mezcla registrada</numerusform>
        </translation>
    </message>
    <message>
        <source>at a peak of %1 × its mean of %2</source>
        <translation>con un pico de %1 × su media de %2</translation>
    </message>
    <message>
        <source>without disk, address and load balancer</source>
        <translation>sin disco, dirección ni equilibrador de carga</translation>
    </message>
    <message>
        <source>for %1 that were recorded of the month: %2</source>
        <translation>por %1 registrados del mes: %2</translation>
    </message>
    <message>
        <source>Idle avoided</source>
        <translation>Inactividad evitada</translation>
    </message>
    <message>
        <source>%1 − %2 = %3</source>
        <translation>%1 − %2 = %3</translation>
    </message>
    <message>
        <source>No number of such machines carries this load.</source>
        <translation>Ningún número de tales máquinas soporta esta carga.</translation>
    </message>
    <message>
        <source>together %1, which is the bill</source>
        <translation>en total %1, que es la factura</translation>
    </message>
    <message>
        <source>Waste is what is rounded up and what is kept idle: %1</source>
        <translation>El desperdicio es lo que se redondea y lo que se mantiene inactivo: %1</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Desperdicio</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>en total %1</translation>
    </message>
    <message>
        <source>Days are by UTC. The month’s first usage takes the free grant and the first tiers.</source>
        <translation>Los días son según UTC. El primer uso del mes toma la cuota gratuita y los primeros tramos.</translation>
    </message>
    <message>
        <source>%1 of all %2 %3</source>
        <translation>%1 de todos los %2 %3</translation>
    </message>
    <message>
        <source>its share of the list price: %1</source>
        <translation>su parte del precio de lista: %1</translation>
    </message>
    <message>
        <source>and of the free grant: −%1</source>
        <translation>y de la cuota gratuita: −%1</translation>
    </message>
    <message>
        <source>How it bills: %1</source>
        <translation>Cómo factura: %1</translation>
    </message>
    <message>
        <source>From %1 on, all month, %2 cost less than functions.</source>
        <translation>A partir de %1, todo el mes, %2 cuestan menos que las funciones.</translation>
    </message>
    <message>
        <source>The two do not meet within 10,000 times the recorded traffic.</source>
        <translation>Ambos no se cruzan dentro de 10 000 veces el tráfico registrado.</translation>
    </message>
    <message>
        <source>They carry up to %1 of the recorded mix.</source>
        <translation>Soportan hasta %1 de la mezcla registrada.</translation>
    </message>
    <message>
        <source>Recorded were %1 on average.</source>
        <translation>Se registró una media de %1.</translation>
    </message>
    <message>
        <source>Each point of the line is the recorded mix at that rate for a month of %1 hours, priced with grant and tiers.</source>
        <translation>Cada punto de la línea es la mezcla registrada a ese ritmo durante un mes de %1 horas, tarifada con cuota gratuita y tramos.</translation>
    </message>
    <message>
        <source>Break-even with an always-on server</source>
        <translation>Punto de equilibrio con un servidor siempre activo</translation>
    </message>
    <message>
        <source>Configured: %1 MB</source>
        <translation>Configurado: %1 MB</translation>
    </message>
    <message>
        <source>The most that any of %1 invocations used: %2 MB</source>
        <translation>Lo máximo que usó una de %1 invocaciones: %2 MB</translation>
    </message>
    <message>
        <source>Never used: %1 MB, %2 % of what is configured</source>
        <translation>Nunca usado: %1 MB, %2 % de lo configurado</translation>
    </message>
    <message>
        <source>Its duration costs %1 at list price, in proportion to the configured memory; of that %2 are for memory that was never used:</source>
        <translation>Su duración cuesta %1 a precio de lista, en proporción a la memoria configurada; de eso %2 son por memoria que nunca se usó:</translation>
    </message>
    <message>
        <source>%1 × %2 ÷ %3</source>
        <translation>%1 × %2 ÷ %3</translation>
    </message>
    <message>
        <source>Less memory is also less of a CPU: what it would really cost is measured, not reckoned.</source>
        <translation>Menos memoria es también menos CPU: lo que costaría de verdad se mide, no se calcula.</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>Exact: only the price list is another.</source>
        <translation>Exacto: solo cambia la lista de precios.</translation>
    </message>
    <message>
        <source>Reckoned, not counted: %1</source>
        <translation>Calculado, no contado: %1</translation>
    </message>
    <message>
        <source>= %1, of the functions and of what is around them</source>
        <translation>= %1, de las funciones y de lo que las rodea</translation>
    </message>
    <message>
        <source>Shown in %1: %2. Bills below are in %3.</source>
        <translation>Mostrado en %1: %2. Las facturas de abajo están en %3.</translation>
    </message>
    <message>
        <source>all functions</source>
        <translation>todas las funciones</translation>
    </message>
    <message>
        <source>Per %1: there is no function %2 here</source>
        <translation>Por %1: aquí no hay ninguna función %2</translation>
    </message>
    <message>
        <source>successful invocations of %1</source>
        <translation>invocaciones correctas de %1</translation>
    </message>
    <message>
        <source>invocations of %1</source>
        <translation>invocaciones de %1</translation>
    </message>
    <message>
        <source>one for every %1 %2</source>
        <comment>a number, invocations</comment>
        <translation>una por cada %1 %2</translation>
    </message>
    <message>
        <source>there was none</source>
        <translation>no hubo ninguna</translation>
    </message>
    <message>
        <source>Per %1 (%2)</source>
        <translation>Por %1 (%2)</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3</source>
        <translation>%1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>Whose the free grant is, is a convention; here: %1. %2.</source>
        <translation>A quién corresponde la cuota gratuita es una convención; aquí: %1. %2.</translation>
    </message>
    <message>
        <source>with %1; CPUs up to 60 % busy</source>
        <translation>con %1; CPU ocupadas hasta el 60 %</translation>
    </message>
    <message>
        <source>Every line’s net cost is cut in proportion to the time it bills. Waiting is what the CPU leaves of the handler’s time.</source>
        <translation>El coste neto de cada línea se reparte según el tiempo que factura. La espera es lo que la CPU deja del tiempo del handler.</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
</context>
<context>
    <name>CostNames</name>
    <message>
        <source>%1 × %2 always on</source>
        <translation>%1 × %2 siempre activos</translation>
    </message>
    <message>
        <source>free grant used up: %1</source>
        <translation>cuota gratuita agotada: %1</translation>
    </message>
    <message>
        <source>next tier: %1</source>
        <translation>tramo siguiente: %1</translation>
    </message>
    <message>
        <source>%1 This is AWS Lambda instead.</source>
        <translation>%1 En su lugar se muestra AWS Lambda.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>No tariff</source>
        <translation>Sin tarifa</translation>
    </message>
    <message>
        <source>Nothing ran on either side</source>
        <translation>No se ejecutó nada en ningún lado</translation>
    </message>
</context>
<context>
    <name>CostPictures</name>
    <message>
        <source>Month to date</source>
        <translation>Mes hasta la fecha</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Per million requests</source>
        <translation>Por millón de solicitudes</translation>
    </message>
    <message>
        <source>Idle avoided</source>
        <translation>Inactividad evitada</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Desperdicio</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>precio de lista</translation>
    </message>
    <message>
        <source>list %1 · free %2</source>
        <comment>money</comment>
        <translation>lista %1 · gratis %2</translation>
    </message>
    <message>
        <source>today %1 · %2</source>
        <translation>hoy %1 · %2</translation>
    </message>
    <message>
        <source>nothing ran yet</source>
        <translation>aún no se ha ejecutado nada</translation>
    </message>
    <message>
        <source>the month is over</source>
        <translation>el mes ha terminado</translation>
    </message>
    <message>
        <source>%1 to %2 at the month’s end</source>
        <comment>4 of 5 paths</comment>
        <translation>de %1 a %2 a fin de mes</translation>
    </message>
    <message>
        <source>list %1 · per successful %2</source>
        <translation>lista %1 · por exitosa %2</translation>
    </message>
    <message>
        <source>no such machine carries this load</source>
        <translation>ninguna máquina así soporta esta carga</translation>
    </message>
    <message>
        <source>against %1 always on</source>
        <translation>frente a %1 siempre activos</translation>
    </message>
    <message>
        <source>%1 always on would cost less</source>
        <translation>%1 siempre activos costarían menos</translation>
    </message>
    <message>
        <source>rounded up %1 · kept idle %2</source>
        <translation>redondeo %1 · inactivo %2</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otras</translation>
    </message>
    <message>
        <source>not everything that ran has a known price there</source>
        <translation>no todo lo ejecutado tiene allí un precio conocido</translation>
    </message>
    <message>
        <source>functions</source>
        <translation>funciones</translation>
    </message>
    <message>
        <source>recorded: %1</source>
        <translation>registrado: %1</translation>
    </message>
    <message>
        <source>more than %1 carry</source>
        <translation>más de lo que %1 soportan</translation>
    </message>
    <message>
        <source>used at most</source>
        <translation>uso máximo</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>memory used of what is configured</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>per %1 %2 · successful %3</source>
        <comment>a unit of one&apos;s own, money, money</comment>
        <translation>por %1 %2 · correctas %3</translation>
    </message>
    <message>
        <source>being worked out …</source>
        <translation>calculándose …</translation>
    </message>
</context>
<context>
    <name>CostReview</name>
    <message>
        <source>Cost review, %1</source>
        <translation>Informe de costes, %1</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>espacio de trabajo %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a fecha de %1</translation>
    </message>
    <message>
        <source>Sample data: generated, nothing of it ran here.</source>
        <translation>Datos de muestra: generados, nada de ello se ejecutó aquí.</translation>
    </message>
    <message>
        <source>As if the recorded traffic had been %1.</source>
        <translation>Como si el tráfico registrado hubiera sido %1.</translation>
    </message>
    <message>
        <source>As if the free grant were used up.</source>
        <translation>Como si la cuota gratuita estuviera agotada.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Calls,
warm + first</source>
        <translation>Llamadas,
en caliente + primeras</translation>
    </message>
    <message>
        <source>Warm: median
95 % interval</source>
        <translation>En caliente: mediana
intervalo del 95 %</translation>
    </message>
    <message>
        <source>Init + first,
medians</source>
        <translation>Init + primera,
medianas</translation>
    </message>
    <message>
        <source>Memory
used</source>
        <translation>Memoria
usada</translation>
    </message>
    <message>
        <source>arm64 / million
95 % interval</source>
        <translation>arm64 / millón
intervalo del 95 %</translation>
    </message>
    <message>
        <source>x86_64 / million
95 % interval</source>
        <translation>x86_64 / millón
intervalo del 95 %</translation>
    </message>
    <message>
        <source>Best value: %1</source>
        <translation>Mejor valor: %1</translation>
    </message>
    <message>
        <source>balanced: %1</source>
        <translation>equilibrado: %1</translation>
    </message>
    <message>
        <source>fastest: %1</source>
        <translation>más rápido: %1</translation>
    </message>
    <message>
        <source>knee: %1</source>
        <translation>codo: %1</translation>
    </message>
    <message>
        <source>No size is fit.</source>
        <translation>Ningún tamaño es apto.</translation>
    </message>
    <message>
        <source>Measured %1 with %2</source>
        <translation>Medido %1 con %2</translation>
    </message>
    <message>
        <source>%1 in the template then</source>
        <translation>entonces %1 en la plantilla</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>prices: %1</source>
        <translation>precios: %1</translation>
    </message>
    <message>
        <source>Duration and cost of a million calls by memory size</source>
        <translation>Duración y coste de un millón de llamadas por tamaño de memoria</translation>
    </message>
    <message>
        <source>Memory tuning: %1</source>
        <translation>Ajuste de memoria: %1</translation>
    </message>
    <message>
        <source>Every call was really made, one at a time, with that size’s share of this machine’s processors (one at 1,769 MB). Intervals hold the middle 95 % of what 2,000 resamples of the calls give (bootstrap). Costs are list prices of a million warm calls without the free grant; the other architecture is priced for the same time.</source>
        <translation>Cada llamada se hizo de verdad, una tras otra, con la parte de los procesadores de esta máquina que toca a ese tamaño (uno con 1.769 MB). Los intervalos contienen el 95 % central de lo que dan 2.000 remuestreos de las llamadas (bootstrap). Los costes son precios de lista de un millón de llamadas en caliente sin la cuota gratuita; la otra arquitectura se calcula con el mismo tiempo.</translation>
    </message>
    <message>
        <source>Prices, sources and assumptions</source>
        <translation>Precios, fuentes y supuestos</translation>
    </message>
    <message>
        <source>Taken: %1. Assumed: %2 requests share an instance where a provider lets them; traffic peaks at %3 times its mean.</source>
        <translation>Usado: %1. Supuesto: %2 solicitudes comparten una instancia donde un proveedor lo permite; los picos de tráfico son %3 veces la media.</translation>
    </message>
    <message>
        <source>Months and days are by UTC. Durations were measured on this machine; a cloud’s differ. No tax.</source>
        <translation>Los meses y días son según UTC. Las duraciones se midieron en esta máquina; las de una nube difieren. Sin impuestos.</translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>money</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day in a chart, Qt date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Group by function</source>
        <translation>Agrupar por función</translation>
    </message>
    <message>
        <source>Group by version</source>
        <translation>Agrupar por versión</translation>
    </message>
    <message>
        <source>Group by trigger</source>
        <translation>Agrupar por disparador</translation>
    </message>
    <message>
        <source>Group by line of the bill</source>
        <translation>Agrupar por línea de la factura</translation>
    </message>
    <message>
        <source>Daily cost by function</source>
        <translation>Coste diario por función</translation>
    </message>
    <message>
        <source>Daily cost by version</source>
        <translation>Coste diario por versión</translation>
    </message>
    <message>
        <source>Daily cost by trigger</source>
        <translation>Coste diario por disparador</translation>
    </message>
    <message>
        <source>Daily cost by line of the bill</source>
        <translation>Coste diario por línea de la factura</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>redondeado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>init</source>
        <translation>init</translation>
    </message>
    <message>
        <source>kept idle</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fijo</translation>
    </message>
    <message>
        <source>every invocation that ran</source>
        <translation>cada invocación ejecutada</translation>
    </message>
    <message>
        <source>invocations without provisioned concurrency; asynchronous events by their 64 KB chunks</source>
        <translation>invocaciones sin simultaneidad aprovisionada; eventos asíncronos por bloques de 64 KB</translation>
    </message>
    <message>
        <source>invocations on provisioned concurrency</source>
        <translation>invocaciones con simultaneidad aprovisionada</translation>
    </message>
    <message>
        <source>init + duration, rounded up to 1 ms, × configured memory; on demand</source>
        <translation>init + duración, redondeada a 1 ms, × memoria configurada; bajo demanda</translation>
    </message>
    <message>
        <source>duration, rounded up to 1 ms, × configured memory; on provisioned concurrency</source>
        <translation>duración, redondeada a 1 ms, × memoria configurada; con simultaneidad aprovisionada</translation>
    </message>
    <message>
        <source>init + duration, rounded up to 1 ms, × configured memory</source>
        <translation>init + duración, redondeada a 1 ms, × memoria configurada</translation>
    </message>
    <message>
        <source>init + duration, rounded up to 1 ms, × CPUs</source>
        <translation>init + duración, redondeada a 1 ms, × CPU</translation>
    </message>
    <message>
        <source>init + duration, at least 100 ms each, × configured memory</source>
        <translation>init + duración, al menos 100 ms cada una, × memoria configurada</translation>
    </message>
    <message>
        <source>init + duration, each rounded up to 100 ms, × configured memory</source>
        <translation>init + duración, cada una redondeada a 100 ms, × memoria configurada</translation>
    </message>
    <message>
        <source>init + duration, each rounded up to 100 ms, × clock</source>
        <translation>init + duración, cada una redondeada a 100 ms, × frecuencia</translation>
    </message>
    <message>
        <source>time rounded up to 100 ms × memory, shared by requests that overlap</source>
        <translation>tiempo redondeado a 100 ms × memoria, compartido por solicitudes que se solapan</translation>
    </message>
    <message>
        <source>time rounded up to 100 ms × CPUs, shared by requests that overlap</source>
        <translation>tiempo redondeado a 100 ms × CPU, compartido por solicitudes que se solapan</translation>
    </message>
    <message>
        <source>the handler’s time × memory, without starts, shared by requests that overlap</source>
        <translation>tiempo del controlador × memoria, sin arranques, compartido por solicitudes que se solapan</translation>
    </message>
    <message>
        <source>the handler’s time, each rounded up to 100 ms, × memory</source>
        <translation>tiempo del controlador, cada uno redondeado a 100 ms, × memoria</translation>
    </message>
    <message>
        <source>the handler’s time, at least 1 s each, then rounded up to 100 ms, × memory</source>
        <translation>tiempo del controlador, al menos 1 s cada uno, luego redondeado a 100 ms, × memoria</translation>
    </message>
    <message>
        <source>used memory in steps of 128 MB × at least 100 ms</source>
        <translation>memoria usada en pasos de 128 MB × al menos 100 ms</translation>
    </message>
    <message>
        <source>/tmp above 512 MB × billed time</source>
        <translation>/tmp por encima de 512 MB × tiempo facturado</translation>
    </message>
    <message>
        <source>the whole life of environments × memory</source>
        <translation>toda la vida de los entornos × memoria</translation>
    </message>
    <message>
        <source>the whole life of environments × CPUs</source>
        <translation>toda la vida de los entornos × CPU</translation>
    </message>
    <message>
        <source>provisioned concurrency that was ready, busy or not, × memory</source>
        <translation>simultaneidad aprovisionada que estaba lista, ocupada o no, × memoria</translation>
    </message>
    <message>
        <source>bytes that were logged, with the platform’s own lines</source>
        <translation>bytes registrados, con las líneas de la propia plataforma</translation>
    </message>
    <message>
        <source>answers to HTTP calls</source>
        <translation>respuestas a llamadas HTTP</translation>
    </message>
    <message>
        <source>a plan, by the month</source>
        <translation>un plan, por mes</translation>
    </message>
    <message>
        <source>nothing here counts this: it is 0 unless you state it</source>
        <translation>nada de aquí cuenta esto: es 0 si no lo indica</translation>
    </message>
    <message>
        <source>stated by you</source>
        <translation>indicado por usted</translation>
    </message>
    <message>
        <source>counted from what ran</source>
        <translation>contado de lo ejecutado</translation>
    </message>
    <message>
        <source>counted from what ran and an assumption</source>
        <translation>contado de lo ejecutado y un supuesto</translation>
    </message>
    <message>
        <source>not counted here</source>
        <translation>no se cuenta aquí</translation>
    </message>
    <message>
        <source>the provider’s own text</source>
        <translation>el texto del propio proveedor</translation>
    </message>
    <message>
        <source>a third party that names the provider’s list</source>
        <translation>un tercero que cita la lista del proveedor</translation>
    </message>
    <message>
        <source>derived by arithmetic</source>
        <translation>derivado por cálculo</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>no verificado</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>To the month’s first usage</source>
        <translation>Al primer uso del mes</translation>
    </message>
    <message>
        <source>In proportion to usage</source>
        <translation>En proporción al uso</translation>
    </message>
    <message>
        <source>To nobody: what one more call costs</source>
        <translation>A nadie: lo que cuesta una llamada más</translation>
    </message>
    <message>
        <source>Who ran first took it, with the first tiers. As on the days of the chart</source>
        <translation>Quien se ejecutó primero la tomó, con los primeros tramos. Como en los días del gráfico</translation>
    </message>
    <message>
        <source>Everybody has the share of it that they have of its usage</source>
        <translation>Cada uno tiene la parte que tiene de su uso</translation>
    </message>
    <message>
        <source>Rows of the table are at list price, for comparing; the month’s own figures keep the grant</source>
        <translation>Las filas de la tabla están a precio de lista, para comparar; las cifras del mes conservan la cuota</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <comment>exchange rate</comment>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>CPU time of each call: as measured, else the handler’s time × the assumed share of a CPU</source>
        <translation>Tiempo de CPU de cada llamada: como se midió; si no, el tiempo del handler × la parte de CPU supuesta</translation>
    </message>
</context>
<context>
    <name>CpuWords</name>
    <message>
        <source>CPU time as it was measured</source>
        <translation>tiempo de CPU medido</translation>
    </message>
    <message>
        <source>%1 % of a CPU while a handler runs (assumed)</source>
        <translation>%1 % de una CPU mientras se ejecuta un handler (supuesto)</translation>
    </message>
    <message>
        <source>CPU time as it was measured of %1 of %2 calls, of the others %3 % of a CPU while a handler runs (assumed)</source>
        <translation>tiempo de CPU medido de %1 de %2 llamadas; de las demás, %3 % de una CPU mientras se ejecuta un handler (supuesto)</translation>
    </message>
    <message>
        <source>measured of %1 calls</source>
        <translation>medido en %1 llamadas</translation>
    </message>
    <message>
        <source>assumed of %1 calls that were not measured</source>
        <translation>supuesto para %1 llamadas que no se midieron</translation>
    </message>
</context>
<context>
    <name>DashboardJson</name>
    <message>
        <source>there are two dashboards called “%1”</source>
        <translation>hay dos paneles llamados «%1»</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>aquí se espera un objeto</translation>
    </message>
    <message>
        <source>“%1” must be a list</source>
        <translation>«%1» debe ser una lista</translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation>«%1» debe ser un texto</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 letters</source>
        <translation>«%1» es demasiado largo: como máximo %2 letras</translation>
    </message>
    <message>
        <source>“%1” must be 1 to %2</source>
        <translation>«%1» debe ser de 1 a %2</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts</source>
        <translation>«%1» debe ser una lista de textos</translation>
    </message>
    <message>
        <source>a dashboard needs a “name”</source>
        <translation>un panel necesita un «name»</translation>
    </message>
    <message>
        <source>a dashboard has at most %1 cards</source>
        <translation>un panel tiene como máximo %1 tarjetas</translation>
    </message>
    <message>
        <source>a card needs a “chart” or a “metric”</source>
        <translation>una tarjeta necesita un «chart» o una «metric»</translation>
    </message>
    <message>
        <source>there is no chart “%1”</source>
        <translation>no existe el gráfico «%1»</translation>
    </message>
    <message>
        <source>there is no metric “%1”</source>
        <translation>no existe la métrica «%1»</translation>
    </message>
    <message>
        <source>there is no statistic “%1”</source>
        <translation>no existe la estadística «%1»</translation>
    </message>
    <message>
        <source>“%1” has no percentiles</source>
        <translation>«%1» no tiene percentiles</translation>
    </message>
    <message>
        <source>there is no trigger “%1”</source>
        <translation>no existe el disparador «%1»</translation>
    </message>
    <message>
        <source>“version” must be “$LATEST” or a number in quotes</source>
        <translation>«version» debe ser «$LATEST» o un número entre comillas</translation>
    </message>
</context>
<context>
    <name>EditProblem</name>
    <message>
        <source>%1 cannot be written: you have no permission there. Change the folder&apos;s permissions, then try again.</source>
        <translation>No se puede escribir %1: no tienes permiso. Cambia los permisos de la carpeta y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is read-only. Copy the workspace to a disk that can be written.</source>
        <translation>No se puede escribir %1: el disco es de solo lectura. Copia el espacio de trabajo a un disco en el que se pueda escribir.</translation>
    </message>
    <message>
        <source>The disk is full, nothing was changed. Free some space, then try again.</source>
        <translation>El disco está lleno, no se ha cambiado nada. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Put it back, then try again.</source>
        <translation>%1 ya no existe. Vuelve a ponerlo en su sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Choose another name, or move it away.</source>
        <translation>%1 ya existe y no se ha tocado. Elige otro nombre o muévelo a otro sitio.</translation>
    </message>
    <message>
        <source>%1 cannot be moved or copied: %2</source>
        <translation>No se puede mover ni copiar %1: %2</translation>
    </message>
    <message>
        <source>There is a function %1 already. Choose another name.</source>
        <translation>Ya existe una función %1. Elige otro nombre.</translation>
    </message>
    <message>
        <source>%1 has no template.yaml that can be read. Create a workspace there first.</source>
        <translation>%1 no tiene un template.yaml legible. Crea primero un espacio de trabajo ahí.</translation>
    </message>
    <message>
        <source>The template cannot be changed: %1</source>
        <translation>No se puede cambiar la plantilla: %1</translation>
    </message>
    <message>
        <source>The template was not changed, and no file was moved. %1</source>
        <translation>La plantilla no se ha cambiado y no se ha movido ningún archivo. %1</translation>
    </message>
    <message>
        <source>%1 is not in this workspace&apos;s template: it was made through the API. Change it there.</source>
        <translation>%1 no está en la plantilla de este espacio de trabajo: se creó con la API. Cámbialo ahí.</translation>
    </message>
    <message>
        <source>No handler was found in %1. It needs a Python file with &quot;def handler(event, context)&quot;, a JavaScript file that exports &quot;handler&quot;, or a program &quot;bootstrap&quot;.</source>
        <translation>No se encontró ningún handler en %1. Hace falta un archivo Python con «def handler(event, context)», un archivo JavaScript que exporte «handler» o un programa «bootstrap».</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2</source>
        <translation>No se puede descomprimir %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than the 250 MB that a function may have.</source>
        <translation>%1 supera los 250 MB que puede tener una función.</translation>
    </message>
    <message>
        <source>The template was changed at the same place since. Take that change back first.</source>
        <translation>La plantilla ha cambiado desde entonces en el mismo lugar. Deshaz primero ese cambio.</translation>
    </message>
    <message>
        <source>A function needs a name.</source>
        <translation>Una función necesita un nombre.</translation>
    </message>
    <message>
        <source>A function&apos;s name has at most 64 characters.</source>
        <translation>El nombre de una función tiene como máximo 64 caracteres.</translation>
    </message>
    <message>
        <source>Use only letters, digits, hyphens and underscores.</source>
        <translation>Usa solo letras, dígitos, guiones y guiones bajos.</translation>
    </message>
</context>
<context>
    <name>EventTemplate</name>
    <message>
        <source>Empty {}</source>
        <translation>Vacío {}</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hola</translation>
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
        <translation>URL de función, GET</translation>
    </message>
    <message>
        <source>Function URL, POST with JSON</source>
        <translation>URL de función, POST con JSON</translation>
    </message>
    <message>
        <source>Application Load Balancer</source>
        <translation>Application Load Balancer</translation>
    </message>
    <message>
        <source>API Gateway authorizer, token</source>
        <translation>Autorizador de API Gateway, token</translation>
    </message>
    <message>
        <source>HTTP API authorizer, request (v2)</source>
        <translation>Autorizador de API HTTP, solicitud (v2)</translation>
    </message>
    <message>
        <source>API Gateway WebSocket, message</source>
        <translation>API Gateway WebSocket, mensaje</translation>
    </message>
    <message>
        <source>S3 object created</source>
        <translation>Objeto de S3 creado</translation>
    </message>
    <message>
        <source>S3 object removed</source>
        <translation>Objeto de S3 eliminado</translation>
    </message>
    <message>
        <source>S3 Batch Operations job</source>
        <translation>Trabajo de S3 Batch Operations</translation>
    </message>
    <message>
        <source>SQS, one message</source>
        <translation>SQS, un mensaje</translation>
    </message>
    <message>
        <source>SQS, ten messages</source>
        <translation>SQS, diez mensajes</translation>
    </message>
    <message>
        <source>SQS, FIFO queue</source>
        <translation>SQS, cola FIFO</translation>
    </message>
    <message>
        <source>SNS notification</source>
        <translation>Notificación de SNS</translation>
    </message>
    <message>
        <source>EventBridge, event of your own</source>
        <translation>EventBridge, evento propio</translation>
    </message>
    <message>
        <source>EventBridge, schedule</source>
        <translation>EventBridge, programación</translation>
    </message>
    <message>
        <source>EventBridge, S3 object created</source>
        <translation>EventBridge, objeto de S3 creado</translation>
    </message>
    <message>
        <source>EventBridge, EC2 instance state</source>
        <translation>EventBridge, estado de instancia EC2</translation>
    </message>
    <message>
        <source>Kinesis stream, three records</source>
        <translation>Flujo de Kinesis, tres registros</translation>
    </message>
    <message>
        <source>Kinesis Firehose transformation</source>
        <translation>Transformación de Kinesis Firehose</translation>
    </message>
    <message>
        <source>DynamoDB stream: insert, modify, remove</source>
        <translation>Flujo de DynamoDB: insertar, modificar, eliminar</translation>
    </message>
    <message>
        <source>Cognito, before sign-up</source>
        <translation>Cognito, antes del registro</translation>
    </message>
    <message>
        <source>Cognito, after confirmation</source>
        <translation>Cognito, tras la confirmación</translation>
    </message>
    <message>
        <source>Cognito, before a token is made</source>
        <translation>Cognito, antes de generar un token</translation>
    </message>
    <message>
        <source>CloudWatch Logs subscription</source>
        <translation>Suscripción de CloudWatch Logs</translation>
    </message>
    <message>
        <source>CloudWatch alarm</source>
        <translation>Alarma de CloudWatch</translation>
    </message>
    <message>
        <source>CloudFront (Lambda@Edge), viewer request</source>
        <translation>CloudFront (Lambda@Edge), solicitud del visor</translation>
    </message>
    <message>
        <source>CloudFront (Lambda@Edge), origin response</source>
        <translation>CloudFront (Lambda@Edge), respuesta del origen</translation>
    </message>
    <message>
        <source>IoT rule</source>
        <translation>Regla de IoT</translation>
    </message>
    <message>
        <source>IoT button</source>
        <translation>Botón de IoT</translation>
    </message>
    <message>
        <source>SES incoming mail</source>
        <translation>SES, correo entrante</translation>
    </message>
    <message>
        <source>Step Functions task input</source>
        <translation>Step Functions, entrada de tarea</translation>
    </message>
    <message>
        <source>Lambda destination, success</source>
        <translation>Destino de Lambda, éxito</translation>
    </message>
    <message>
        <source>Lambda destination, failure</source>
        <translation>Destino de Lambda, fallo</translation>
    </message>
    <message>
        <source>CloudFormation custom resource, create</source>
        <translation>Recurso personalizado de CloudFormation, crear</translation>
    </message>
    <message>
        <source>CloudFormation custom resource, delete</source>
        <translation>Recurso personalizado de CloudFormation, eliminar</translation>
    </message>
    <message>
        <source>Kafka (MSK)</source>
        <translation>Kafka (MSK)</translation>
    </message>
    <message>
        <source>Kafka, self-managed</source>
        <translation>Kafka, autogestionado</translation>
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
        <translation>Flujo de cambios de DocumentDB</translation>
    </message>
    <message>
        <source>Alexa skill, intent</source>
        <translation>Skill de Alexa, intención</translation>
    </message>
    <message>
        <source>Alexa smart home, turn on</source>
        <translation>Alexa Smart Home, encender</translation>
    </message>
    <message>
        <source>Lex V2 bot</source>
        <translation>Bot de Lex V2</translation>
    </message>
    <message>
        <source>Config rule</source>
        <translation>Regla de Config</translation>
    </message>
    <message>
        <source>CodePipeline action</source>
        <translation>Acción de CodePipeline</translation>
    </message>
    <message>
        <source>CodeCommit push</source>
        <translation>Push de CodeCommit</translation>
    </message>
    <message>
        <source>Secrets Manager rotation</source>
        <translation>Rotación de Secrets Manager</translation>
    </message>
    <message>
        <source>AppSync resolver</source>
        <translation>Resolver de AppSync</translation>
    </message>
    <message>
        <source>Bedrock agent action</source>
        <translation>Acción de agente de Bedrock</translation>
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
        <translation>El archivo no existe.</translation>
    </message>
    <message>
        <source>Its folder no longer exists.</source>
        <translation>Su carpeta ya no existe.</translation>
    </message>
    <message>
        <source>You have no permission, or the file is read-only.</source>
        <translation>No tienes permiso o el archivo es de solo lectura.</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>El disco está lleno: libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>Another program has changed the file.</source>
        <translation>Otro programa ha cambiado el archivo.</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>El sistema indica: %1.</translation>
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
        <translation>ahora mismo</translation>
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
        <translation>Elegir %1 MB de memoria</translation>
    </message>
    <message>
        <source>Build for arm64</source>
        <translation>Compilar para arm64</translation>
    </message>
    <message>
        <source>Give up provisioned concurrency</source>
        <translation>Renunciar a la concurrencia aprovisionada</translation>
    </message>
    <message>
        <source>Log less</source>
        <translation>Registrar menos</translation>
    </message>
    <message>
        <source>Keep one environment warm</source>
        <translation>Mantener un entorno caliente</translation>
    </message>
    <message>
        <source>Bill by requests</source>
        <translation>Facturar por solicitudes</translation>
    </message>
    <message>
        <source>Bill by instances</source>
        <translation>Facturar por instancias</translation>
    </message>
    <message>
        <source>The most that was ever used, and a fifth more, fits into less memory. Time is billed in proportion to memory.</source>
        <translation>Lo máximo que se usó, y un quinto más, cabe en menos memoria. El tiempo se factura en proporción a la memoria.</translation>
    </message>
    <message>
        <source>The same time costs less on arm64. It must be built and tested there.</source>
        <translation>El mismo tiempo cuesta menos en arm64. Hay que compilarla y probarla allí.</translation>
    </message>
    <message>
        <source>Environments that are kept ready are paid for whether they are busy or not; below a share of busy time, starting on demand costs less.</source>
        <translation>Los entornos que se mantienen listos se pagan estén ocupados o no; por debajo de cierta ocupación, arrancar bajo demanda cuesta menos.</translation>
    </message>
    <message>
        <source>What is logged costs a large share of what the function itself does.</source>
        <translation>Lo que se registra cuesta gran parte de lo que cuesta la función misma.</translation>
    </message>
    <message>
        <source>Starts are billed like other time; a call every five minutes costs less than they do.</source>
        <translation>Los arranques se facturan como el resto del tiempo; una llamada cada cinco minutos cuesta menos que ellos.</translation>
    </message>
    <message>
        <source>The provider bills the same function in two ways; for this traffic the other one costs less.</source>
        <translation>El proveedor factura la misma función de dos maneras; para este tráfico la otra cuesta menos.</translation>
    </message>
    <message>
        <source>all functions</source>
        <translation>todas las funciones</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>money</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>day, hours</comment>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>from nothing</source>
        <translation>de la nada</translation>
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
        <translation>más solicitudes</translation>
    </message>
    <message>
        <source>longer durations, or more of them</source>
        <translation>duraciones más largas, o más de ellas</translation>
    </message>
    <message>
        <source>more starts</source>
        <translation>más arranques</translation>
    </message>
    <message>
        <source>more logs</source>
        <translation>más registros</translation>
    </message>
    <message>
        <source>%1 at %2 UTC: %3, %4</source>
        <comment>function, hour, how much more, of what</comment>
        <translation>%1 a las %2 UTC: %3, %4</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>What it would have saved of %1</source>
        <translation>Lo que habría ahorrado de %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como mucho %1</translation>
    </message>
    <message>
        <source>Priced as a scenario of the recorded month on %1, without the free grant: what a function saves is not what the grant happens to cover.</source>
        <translation>Valorado como escenario del mes registrado en %1, sin la cuota gratuita: lo que ahorra una función no es lo que la cuota cubre por casualidad.</translation>
    </message>
    <message>
        <source>Against tariff %1</source>
        <translation>Frente a la tarifa %1</translation>
    </message>
    <message>
        <source>What was reckoned, not measured</source>
        <translation>Lo que se calculó, no se midió</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>costó %1</translation>
    </message>
    <message>
        <source>expected %1: the median of the same hours of other weeks, of other days where there are fewer than three weeks, else of all hours</source>
        <translation>esperado %1: la mediana de las mismas horas de otras semanas, de otros días si hay menos de tres semanas, si no de todas las horas</translation>
    </message>
    <message>
        <source>= %1 more (%2)</source>
        <translation>= %1 más (%2)</translation>
    </message>
    <message>
        <source>Most of it is of: %1</source>
        <translation>La mayor parte es de: %1</translation>
    </message>
    <message>
        <source>An hour stands out from a robust z-score of %1 on (0.6745 × distance ÷ median distance), and when what it costs more is at least %2 % of what all hours cost. Hours are priced on %3 at the first tier, without the free grant.</source>
        <translation>Una hora destaca desde una puntuación z robusta de %1 (0,6745 × distancia ÷ distancia mediana), y cuando lo que cuesta de más es al menos %2 % de lo que cuestan todas. Las horas se valoran en %3 en el primer tramo, sin la cuota gratuita.</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparador</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Init</source>
        <translation>Init</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>When the platform accepted the call</source>
        <translation>Cuándo aceptó la plataforma la llamada</translation>
    </message>
    <message>
        <source>How it ended, or the type of its error</source>
        <translation>Cómo terminó, o el tipo de su error</translation>
    </message>
    <message>
        <source>What called the function</source>
        <translation>Qué llamó a la función</translation>
    </message>
    <message>
        <source>Time in the handler</source>
        <translation>Tiempo en el handler</translation>
    </message>
    <message>
        <source>Init and duration, rounded up to a millisecond</source>
        <translation>Init y duración, redondeados al milisegundo superior</translation>
    </message>
    <message>
        <source>Cold starts: time to start and initialise the environment</source>
        <translation>Arranques en frío: tiempo para iniciar e inicializar el entorno</translation>
    </message>
    <message>
        <source>Highest memory use of the environment so far</source>
        <translation>Mayor uso de memoria del entorno hasta ahora</translation>
    </message>
    <message>
        <source>Number of the environment that ran it</source>
        <translation>Número del entorno que la ejecutó</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>A value is missing here</source>
        <translation>Aquí falta un valor</translation>
    </message>
    <message>
        <source>A name in double quotes is missing here</source>
        <translation>Aquí falta un nombre entre comillas dobles</translation>
    </message>
    <message>
        <source>A colon is missing after this name</source>
        <translation>Faltan los dos puntos después de este nombre</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing before this</source>
        <translation>Antes de esto falta una coma o un paréntesis de cierre</translation>
    </message>
    <message>
        <source>There is a comma too many</source>
        <translation>Sobra una coma</translation>
    </message>
    <message>
        <source>This text has no closing quote</source>
        <translation>A este texto le falta la comilla de cierre</translation>
    </message>
    <message>
        <source>This bracket is never closed</source>
        <translation>Este paréntesis no se cierra nunca</translation>
    </message>
    <message>
        <source>JSON does not know this escape</source>
        <translation>JSON no conoce esta secuencia de escape</translation>
    </message>
    <message>
        <source>Tabs and line breaks inside of a text are written \t and \n</source>
        <translation>Los tabuladores y saltos de línea dentro de un texto se escriben \t y \n</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>Esto no es un número</translation>
    </message>
    <message>
        <source>JSON does not know this word; texts need double quotes</source>
        <translation>JSON no conoce esta palabra; los textos llevan comillas dobles</translation>
    </message>
    <message>
        <source>Use double quotes</source>
        <translation>Usa comillas dobles</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON no tiene comentarios</translation>
    </message>
    <message>
        <source>Too many brackets inside of each other</source>
        <translation>Demasiados paréntesis anidados</translation>
    </message>
    <message>
        <source>The event ends before this</source>
        <translation>El evento termina antes de esto</translation>
    </message>
</context>
<context>
    <name>LineFormula</name>
    <message>
        <source>configured with %1 MB</source>
        <translation>configurada con %1 MB</translation>
    </message>
    <message>
        <source>configured with %1 MB, which are %2 MB there</source>
        <translation>configurada con %1 MB, que allí son %2 MB</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>en total %1</translation>
    </message>
    <message>
        <source>%1 of what %2 costs</source>
        <translation>%1 de lo que cuesta %2</translation>
    </message>
    <message>
        <source>  (tier %1, up to %2)</source>
        <translation>  (tramo %1, hasta %2)</translation>
    </message>
    <message>
        <source>  (tier %1)</source>
        <translation>  (tramo %1)</translation>
    </message>
    <message>
        <source>or up to %1: the rule is not clear</source>
        <translation>o hasta %1: la regla no está clara</translation>
    </message>
    <message>
        <source>%1 of it have no known price</source>
        <translation>%1 de ello no tienen precio conocido</translation>
    </message>
    <message>
        <source>free of it: %1 of %2 a month = −%3</source>
        <translation>gratis de ello: %1 de %2 al mes = −%3</translation>
    </message>
    <message>
        <source>negotiated discount of %1 %: −%2</source>
        <translation>descuento negociado del %1 %: −%2</translation>
    </message>
    <message>
        <source>to pay: %1</source>
        <translation>a pagar: %1</translation>
    </message>
    <message>
        <source>= %1, at %2 for one %3</source>
        <translation>= %1, a %2 por %3</translation>
    </message>
    <message>
        <source>assumed: %1</source>
        <translation>supuesto: %1</translation>
    </message>
    <message>
        <source>Tariff %1, line %2</source>
        <translation>Tarifa %1, línea %2</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>leído el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old: it may not hold any more</source>
        <translation>
            <numerusform>%n día: puede que ya no valga</numerusform>
            <numerusform>%n días: puede que ya no valga</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>Invocations</source>
        <translation>Invocaciones</translation>
    </message>
    <message>
        <source>Invocations that ran or failed to start, without throttles</source>
        <translation>Invocaciones que se ejecutaron o no pudieron iniciarse, sin limitaciones</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Invocations that ended with an error of the function or its environment</source>
        <translation>Invocaciones que terminaron con un error de la función o de su entorno</translation>
    </message>
    <message>
        <source>Throttles</source>
        <translation>Limitaciones</translation>
    </message>
    <message>
        <source>Invocations that a limit refused</source>
        <translation>Invocaciones que un límite rechazó</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Time in the handler</source>
        <translation>Tiempo en el controlador</translation>
    </message>
    <message>
        <source>Extensions after the response</source>
        <translation>Extensiones después de la respuesta</translation>
    </message>
    <message>
        <source>Time that extensions took after the response</source>
        <translation>Tiempo que usaron las extensiones después de la respuesta</translation>
    </message>
    <message>
        <source>Concurrent executions</source>
        <translation>Ejecuciones simultáneas</translation>
    </message>
    <message>
        <source>Environments that run something</source>
        <translation>Entornos que ejecutan algo</translation>
    </message>
    <message>
        <source>Unreserved concurrency</source>
        <translation>Simultaneidad sin reserva</translation>
    </message>
    <message>
        <source>Concurrency of functions without a reservation</source>
        <translation>Simultaneidad de las funciones sin reserva</translation>
    </message>
    <message>
        <source>Provisioned concurrency in use</source>
        <translation>Simultaneidad aprovisionada en uso</translation>
    </message>
    <message>
        <source>Environments of provisioned concurrency that run something</source>
        <translation>Entornos de simultaneidad aprovisionada que ejecutan algo</translation>
    </message>
    <message>
        <source>Provisioned invocations</source>
        <translation>Invocaciones aprovisionadas</translation>
    </message>
    <message>
        <source>Invocations that ran on provisioned concurrency</source>
        <translation>Invocaciones ejecutadas con simultaneidad aprovisionada</translation>
    </message>
    <message>
        <source>Spill-over</source>
        <translation>Desbordamiento</translation>
    </message>
    <message>
        <source>Invocations that provisioned concurrency had no room for</source>
        <translation>Invocaciones para las que no había lugar en la simultaneidad aprovisionada</translation>
    </message>
    <message>
        <source>Provisioned utilization</source>
        <translation>Uso de lo aprovisionado</translation>
    </message>
    <message>
        <source>Share of provisioned concurrency that runs something</source>
        <translation>Parte de la simultaneidad aprovisionada que ejecuta algo</translation>
    </message>
    <message>
        <source>Asynchronous events received</source>
        <translation>Eventos asíncronos recibidos</translation>
    </message>
    <message>
        <source>Events that were accepted</source>
        <translation>Eventos que se aceptaron</translation>
    </message>
    <message>
        <source>Asynchronous event age</source>
        <translation>Antigüedad de los eventos asíncronos</translation>
    </message>
    <message>
        <source>Time from acceptance to an attempt&apos;s start</source>
        <translation>Tiempo desde la aceptación hasta el inicio de un intento</translation>
    </message>
    <message>
        <source>Asynchronous events dropped</source>
        <translation>Eventos asíncronos descartados</translation>
    </message>
    <message>
        <source>Events that were given up</source>
        <translation>Eventos que se abandonaron</translation>
    </message>
    <message>
        <source>Dead-letter errors</source>
        <translation>Errores de mensajes fallidos</translation>
    </message>
    <message>
        <source>Events that the dead-letter queue did not take</source>
        <translation>Eventos que la cola de mensajes fallidos no aceptó</translation>
    </message>
    <message>
        <source>Destination failures</source>
        <translation>Fallos de destinos</translation>
    </message>
    <message>
        <source>Results that a destination did not take</source>
        <translation>Resultados que un destino no aceptó</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>Arranques en frío</translation>
    </message>
    <message>
        <source>Invocations that waited for an init</source>
        <translation>Invocaciones que esperaron un init</translation>
    </message>
    <message>
        <source>Cold start share</source>
        <translation>Proporción de arranques en frío</translation>
    </message>
    <message>
        <source>Share of invocations that waited for an init</source>
        <translation>Proporción de invocaciones que esperaron un init</translation>
    </message>
    <message>
        <source>Error share</source>
        <translation>Proporción de errores</translation>
    </message>
    <message>
        <source>Share of invocations that ended with an error</source>
        <translation>Proporción de invocaciones que terminaron con un error</translation>
    </message>
    <message>
        <source>Init duration</source>
        <translation>Duración de init</translation>
    </message>
    <message>
        <source>Time of inits that invocations waited for</source>
        <translation>Tiempo de los init que las invocaciones esperaron</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Memoria usada</translation>
    </message>
    <message>
        <source>Memory of the whole process tree at its highest</source>
        <translation>Máximo de memoria de todo el árbol de procesos</translation>
    </message>
    <message>
        <source>Wait for this machine</source>
        <translation>Espera por este equipo</translation>
    </message>
    <message>
        <source>Time that invocations waited for room on this machine</source>
        <translation>Tiempo que las invocaciones esperaron lugar en este equipo</translation>
    </message>
    <message>
        <source>Environments starting</source>
        <translation>Entornos iniciándose</translation>
    </message>
    <message>
        <source>Environments in init</source>
        <translation>Entornos en init</translation>
    </message>
    <message>
        <source>Environments idle</source>
        <translation>Entornos inactivos</translation>
    </message>
    <message>
        <source>Environments kept warm</source>
        <translation>Entornos en espera caliente</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Environments in any state</source>
        <translation>Entornos en cualquier estado</translation>
    </message>
    <message>
        <source>Asynchronous queue depth</source>
        <translation>Profundidad de la cola asíncrona</translation>
    </message>
    <message>
        <source>Accepted events that are not delivered yet</source>
        <translation>Eventos aceptados que aún no se entregaron</translation>
    </message>
    <message>
        <source>Oldest asynchronous event</source>
        <translation>Evento asíncrono más antiguo</translation>
    </message>
    <message>
        <source>Age of the oldest event that is not delivered yet</source>
        <translation>Antigüedad del evento más antiguo que aún no se entregó</translation>
    </message>
    <message>
        <source>Refused by this machine</source>
        <translation>Rechazadas por este equipo</translation>
    </message>
    <message>
        <source>Invocations that this machine had no room for</source>
        <translation>Invocaciones para las que este equipo no tenía lugar</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>average</source>
        <translation>media</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>Mostrar el resumen</translation>
    </message>
    <message>
        <source>Compare functions</source>
        <translation>Comparar funciones</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Mostrar lo ocurrido</translation>
    </message>
    <message>
        <source>Show traces and the map of services</source>
        <translation>Mostrar las trazas y el mapa de servicios</translation>
    </message>
    <message>
        <source>Show the alarms</source>
        <translation>Mostrar las alarmas</translation>
    </message>
    <message>
        <source>Show the environments’ timeline</source>
        <translation>Mostrar la cronología de los entornos</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a range</comment>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Compare with nothing</source>
        <translation>No comparar con nada</translation>
    </message>
    <message>
        <source>Follow the present, or stop</source>
        <translation>Seguir el presente o detenerse</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Borrar los filtros</translation>
    </message>
    <message>
        <source>Make a chart large, or small again</source>
        <translation>Ampliar un gráfico o volver a reducirlo</translation>
    </message>
    <message>
        <source>Show the dashboards</source>
        <translation>Mostrar los paneles</translation>
    </message>
    <message>
        <source>Show the sample month, or what was recorded</source>
        <translation>Mostrar el mes de muestra, o lo registrado</translation>
    </message>
    <message>
        <source>Remove the sample month</source>
        <translation>Quitar el mes de muestra</translation>
    </message>
    <message>
        <source>New dashboard …</source>
        <translation>Nuevo panel…</translation>
    </message>
    <message>
        <source>Add a card to the dashboard …</source>
        <translation>Añadir una tarjeta al panel…</translation>
    </message>
    <message>
        <source>New alarm …</source>
        <translation>Nueva alarma…</translation>
    </message>
</context>
<context>
    <name>MonitorWords</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>Últimos %1 días</translation>
    </message>
    <message>
        <source>Last %1 h</source>
        <translation>Últimas %1 h</translation>
    </message>
    <message>
        <source>Last %1 min</source>
        <translation>Últimos %1 min</translation>
    </message>
    <message>
        <source>Last %1 s</source>
        <translation>Últimos %1 s</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>times of day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Comparar con el período anterior</translation>
    </message>
    <message>
        <source>Compare with yesterday</source>
        <translation>Comparar con ayer</translation>
    </message>
    <message>
        <source>Compare with last week</source>
        <translation>Comparar con la semana pasada</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, antes</translation>
    </message>
    <message>
        <source>%1, yesterday</source>
        <translation>%1, ayer</translation>
    </message>
    <message>
        <source>%1, last week</source>
        <translation>%1, semana pasada</translation>
    </message>
    <message>
        <source>on the period before</source>
        <translation>respecto al período anterior</translation>
    </message>
    <message>
        <source>on yesterday</source>
        <translation>respecto a ayer</translation>
    </message>
    <message>
        <source>on last week</source>
        <translation>respecto a la semana pasada</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>v%1 published</source>
        <translation>v%1 publicada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>alias: versions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <comment>old and new</comment>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 actualizado</translation>
    </message>
    <message>
        <source>throttling</source>
        <translation>limitación</translation>
    </message>
    <message>
        <source>throttling over</source>
        <translation>fin de la limitación</translation>
    </message>
    <message>
        <source>machine full</source>
        <translation>equipo lleno</translation>
    </message>
    <message>
        <source>machine has room</source>
        <translation>el equipo tiene espacio</translation>
    </message>
    <message>
        <source>alarm: %1</source>
        <translation>alarma: %1</translation>
    </message>
    <message>
        <source>alarm over: %1</source>
        <translation>fin de la alarma: %1</translation>
    </message>
    <message>
        <source>started</source>
        <translation>iniciada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>new code or configuration</source>
        <translation>código o configuración nuevos</translation>
    </message>
    <message>
        <source>new code or configuration (%1)</source>
        <translation>código o configuración nuevos (%1)</translation>
    </message>
    <message>
        <source>version %1 was published</source>
        <translation>se publicó la versión %1</translation>
    </message>
    <message>
        <source>alias %1 was shifted: %2</source>
        <translation>se desplazó el alias %1: %2</translation>
    </message>
    <message>
        <source>limit “%1” was changed: %2</source>
        <translation>se cambió el límite «%1»: %2</translation>
    </message>
    <message>
        <source>runtime %1 was updated: %2</source>
        <translation>se actualizó el entorno %1: %2</translation>
    </message>
    <message>
        <source>throttling began (%1)</source>
        <translation>comenzó la limitación (%1)</translation>
    </message>
    <message>
        <source>throttling ended</source>
        <translation>terminó la limitación</translation>
    </message>
    <message>
        <source>this machine became the limit (%1)</source>
        <translation>este equipo pasó a ser el límite (%1)</translation>
    </message>
    <message>
        <source>this machine has room again</source>
        <translation>este equipo vuelve a tener espacio</translation>
    </message>
    <message>
        <source>alarm “%1” was raised</source>
        <translation>se activó la alarma «%1»</translation>
    </message>
    <message>
        <source>alarm “%1” was raised: %2</source>
        <translation>se activó la alarma «%1»: %2</translation>
    </message>
    <message>
        <source>alarm “%1” is over</source>
        <translation>terminó la alarma «%1»</translation>
    </message>
    <message>
        <source>the platform started</source>
        <translation>se inició la plataforma</translation>
    </message>
    <message>
        <source>the platform stopped</source>
        <translation>se detuvo la plataforma</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>function: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This machine was full: invocations waited for room</source>
        <translation>Este equipo estaba lleno: las invocaciones esperaron</translation>
    </message>
    <message>
        <source>This machine was low on memory</source>
        <translation>A este equipo le faltaba memoria</translation>
    </message>
    <message>
        <source>This machine’s cores were taken: invocations waited</source>
        <translation>Los núcleos de este equipo estaban ocupados: las invocaciones esperaron</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The workspace is being opened</source>
        <translation>Se está abriendo el espacio de trabajo</translation>
    </message>
    <message>
        <source>Open a workspace to see what its functions do</source>
        <translation>Abra un espacio de trabajo para ver qué hacen sus funciones</translation>
    </message>
    <message>
        <source>The workspace could not be opened: Functions says why</source>
        <translation>No se pudo abrir el espacio de trabajo: en Funciones se explica por qué</translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>number of samples</comment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>budget: %1</source>
        <translation>presupuesto: %1</translation>
    </message>
    <message>
        <source>within budget: %1</source>
        <translation>dentro del presupuesto: %1</translation>
    </message>
    <message>
        <source>calls itself</source>
        <translation>se llama a sí misma</translation>
    </message>
    <message>
        <source>retry storm</source>
        <translation>tormenta de reintentos</translation>
    </message>
    <message>
        <source>the budget “%1” is not exceeded any more</source>
        <translation>el presupuesto «%1» ya no está superado</translation>
    </message>
    <message>
        <source>the budget “%1” is used up: %2</source>
        <translation>el presupuesto «%1» está agotado: %2</translation>
    </message>
    <message>
        <source>the budget “%1” is nearly used up: %2</source>
        <translation>el presupuesto «%1» está casi agotado: %2</translation>
    </message>
    <message>
        <source>the budget “%1” will not last for the month: %2 until now</source>
        <translation>el presupuesto «%1» no alcanzará para el mes: %2 hasta ahora</translation>
    </message>
    <message>
        <source>called itself %1 times in one chain, $%2 an hour at that rate</source>
        <translation>se llamó a sí misma %1 veces en una cadena, $%2 por hora a ese ritmo</translation>
    </message>
    <message>
        <source>was retried %1 times within a minute, $%2 an hour at that rate</source>
        <translation>se reintentó %1 veces en un minuto, $%2 por hora a ese ritmo</translation>
    </message>
    <message>
        <source>; the chain was ended</source>
        <translation>; se terminó la cadena</translation>
    </message>
    <message>
        <source>; the function was stopped</source>
        <translation>; se detuvo la función</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Success</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Process ended</source>
        <translation>Proceso terminado</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Sin memoria</translation>
    </message>
    <message>
        <source>Init failed</source>
        <translation>Error de init</translation>
    </message>
    <message>
        <source>Bad response</source>
        <translation>Respuesta no válida</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Limitada</translation>
    </message>
    <message>
        <source>Machine full</source>
        <translation>Máquina llena</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
</context>
<context>
    <name>OwnTariffs</name>
    <message>
        <source>There is a price list %1 already</source>
        <translation>Ya hay una lista de precios %1</translation>
    </message>
    <message>
        <source>There is a file %1 already</source>
        <translation>Ya hay un archivo %1</translation>
    </message>
    <message>
        <source>Open a workspace first: own price lists are files in it</source>
        <translation>Abra primero un espacio de trabajo: las listas de precios propias son archivos en él</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>No se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>No se guardó %1: %2</translation>
    </message>
    <message>
        <source>%1 was not saved, it would be wrong in line %2: %3</source>
        <translation>No se guardó %1, la línea %2 sería errónea: %3</translation>
    </message>
    <message>
        <source>%1 was not changed: %2</source>
        <translation>No se cambió %1: %2</translation>
    </message>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>No se eliminó %1: %2</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Nothing is lost: what you changed is still here</source>
        <translation>No se guardó %1: %2. No se ha perdido nada: lo que cambió sigue aquí</translation>
    </message>
</context>
<context>
    <name>PropertyNotes</name>
    <message>
        <source>is kept and shown; an alias moves at once here</source>
        <translation>se conserva y se muestra; aquí un alias se mueve de una vez</translation>
    </message>
    <message>
        <source>is kept and shown; environments start without snapshots here</source>
        <translation>se conserva y se muestra; aquí los entornos se inician sin instantáneas</translation>
    </message>
    <message>
        <source>is kept and shown; functions run with your own rights here</source>
        <translation>se conserva y se muestra; aquí las funciones se ejecutan con tus propios permisos</translation>
    </message>
    <message>
        <source>is kept and shown; functions use this machine&apos;s network</source>
        <translation>se conserva y se muestra; las funciones usan la red de esta máquina</translation>
    </message>
    <message>
        <source>is kept and shown; it has no effect on this machine</source>
        <translation>se conserva y se muestra; no tiene efecto en esta máquina</translation>
    </message>
    <message>
        <source>is kept and shown; no traces are sent</source>
        <translation>se conserva y se muestra; no se envían trazas</translation>
    </message>
    <message>
        <source>is not supported yet and ignored</source>
        <translation>aún no se admite y se ignora</translation>
    </message>
    <message>
        <source>is not supported yet: it does not invoke the function</source>
        <translation>aún no se admite: no invoca la función</translation>
    </message>
    <message>
        <source>is not supported yet: the file systems are not mounted</source>
        <translation>aún no se admite: los sistemas de archivos no se montan</translation>
    </message>
    <message>
        <source>is not supported: container images do not run here</source>
        <translation>no se admite: las imágenes de contenedor no se ejecutan aquí</translation>
    </message>
</context>
<context>
    <name>PropertyTexts</name>
    <message>
        <source>Use letters, digits, “-” and “_”, at most 64.</source>
        <translation>Usa letras, dígitos, «-» y «_», 64 como máximo.</translation>
    </message>
    <message>
        <source>A name starts with a letter and goes on with letters, digits and “_”.</source>
        <translation>Un nombre empieza por una letra y sigue con letras, dígitos y «_».</translation>
    </message>
    <message>
        <source>The name of an alias cannot be a number.</source>
        <translation>El nombre de un alias no puede ser un número.</translation>
    </message>
    <message>
        <source>A handler is “file.function”, without spaces.</source>
        <translation>Un handler es «file.function», sin espacios.</translation>
    </message>
    <message>
        <source>An ARN is needed: “arn:aws:service:region:account:name”.</source>
        <translation>Hace falta un ARN: «arn:aws:service:region:account:name».</translation>
    </message>
    <message>
        <source>Write “rate(5 minutes)” or “cron(0 12 * * ? *)”.</source>
        <translation>Escribe «rate(5 minutes)» o «cron(0 12 * * ? *)».</translation>
    </message>
    <message>
        <source>Write “rate(5 minutes)”, “cron(0 12 * * ? *)” or “at(2030-01-31T10:00:00)”.</source>
        <translation>Escribe «rate(5 minutes)», «cron(0 12 * * ? *)» o «at(2030-01-31T10:00:00)».</translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation>Una ruta empieza por «/».</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>Esto no se puede usar aquí.</translation>
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
        <translation>%1 o más</translation>
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
        <translation>Como máximo %1 bytes entre nombres y valores</translation>
    </message>
    <message numerus="yes">
        <source>At most %n item(s)</source>
        <translation>
            <numerusform>Como máximo %n elemento</numerusform>
            <numerusform>Como máximo %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>no effect on this machine</source>
        <translation>sin efecto en esta máquina</translation>
    </message>
    <message>
        <source>not supported yet</source>
        <translation>aún no se admite</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a property, and a verb phrase about it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>Hace falta un valor.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Hace falta un número entero.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Como mínimo %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Como máximo %1.</translation>
    </message>
    <message>
        <source>This is none of the values that are allowed.</source>
        <translation>No es ninguno de los valores permitidos.</translation>
    </message>
    <message>
        <source>This is not allowed. Did you mean “%1”?</source>
        <translation>Esto no está permitido. ¿Querías decir «%1»?</translation>
    </message>
    <message>
        <source>At most %1 characters; these are %2.</source>
        <translation>Como máximo %1 caracteres; aquí hay %2.</translation>
    </message>
    <message>
        <source>Lambda sets this variable itself; choose another name.</source>
        <translation>Lambda define esta variable por su cuenta; elige otro nombre.</translation>
    </message>
    <message>
        <source>This name is there twice.</source>
        <translation>Este nombre está repetido.</translation>
    </message>
    <message>
        <source>At most %1 entries; these are %2.</source>
        <translation>Como máximo %1 entradas; aquí hay %2.</translation>
    </message>
    <message>
        <source>At most %1 bytes in all; these are %2.</source>
        <translation>Como máximo %1 bytes en total; aquí hay %2.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Escribe true o false.</translation>
    </message>
    <message>
        <source>This is no YAML: %1</source>
        <translation>Esto no es YAML: %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>PropertyWords</name>
    <message>
        <source>Function name</source>
        <translation>Nombre de la función</translation>
    </message>
    <message>
        <source>Without one the template&apos;s logical id is the name.</source>
        <translation>Si falta, el nombre es el ID lógico de la plantilla.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What the function does, for people.</source>
        <translation>Lo que hace la función, para las personas.</translation>
    </message>
    <message>
        <source>Package type</source>
        <translation>Tipo de paquete</translation>
    </message>
    <message>
        <source>A folder or zip, or a container image.</source>
        <translation>Una carpeta o un zip, o una imagen de contenedor.</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Runtime</translation>
    </message>
    <message>
        <source>The language and its version.</source>
        <translation>El lenguaje y su versión.</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>The file and the function in it that get each event.</source>
        <translation>El archivo y la función que reciben cada evento.</translation>
    </message>
    <message>
        <source>Code folder</source>
        <translation>Carpeta del código</translation>
    </message>
    <message>
        <source>Relative to the template.</source>
        <translation>Relativa a la plantilla.</translation>
    </message>
    <message>
        <source>Inline code</source>
        <translation>Código en línea</translation>
    </message>
    <message>
        <source>Source that stands in the template instead of a folder.</source>
        <translation>Código fuente que está en la plantilla en lugar de una carpeta.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>The processor that the function runs on in the cloud; here it is this machine&apos;s.</source>
        <translation>El procesador en el que se ejecuta la función en la nube; aquí es el de esta máquina.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Merged into /opt in this order; later ones win.</source>
        <translation>Se combinan en /opt en este orden; prevalecen las últimas.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Address of the container image.</source>
        <translation>Dirección de la imagen de contenedor.</translation>
    </message>
    <message>
        <source>Image settings</source>
        <translation>Ajustes de la imagen</translation>
    </message>
    <message>
        <source>Entry point, command and working folder of the container image.</source>
        <translation>Punto de entrada, comando y carpeta de trabajo de la imagen de contenedor.</translation>
    </message>
    <message>
        <source>Code signing</source>
        <translation>Firma de código</translation>
    </message>
    <message>
        <source>Only code signed by these publishers may be deployed.</source>
        <translation>Solo se puede desplegar código firmado por estos editores.</translation>
    </message>
    <message>
        <source>Key for the package</source>
        <translation>Clave del paquete</translation>
    </message>
    <message>
        <source>Encrypts the package where the cloud keeps it.</source>
        <translation>Cifra el paquete donde lo guarda la nube.</translation>
    </message>
    <message>
        <source>Runtime updates</source>
        <translation>Actualizaciones del runtime</translation>
    </message>
    <message>
        <source>When the cloud moves the function to a newer patch of its runtime.</source>
        <translation>Cuándo pasa la nube la función a un parche más reciente de su runtime.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Also decides the share of a processor that the function gets.</source>
        <translation>También decide la parte de procesador que recibe la función.</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>An invocation that takes longer is stopped.</source>
        <translation>Una invocación que tarde más se detiene.</translation>
    </message>
    <message>
        <source>Space in /tmp</source>
        <translation>Espacio en /tmp</translation>
    </message>
    <message>
        <source>What one environment may keep there while it lives.</source>
        <translation>Lo que un entorno puede guardar ahí mientras vive.</translation>
    </message>
    <message>
        <source>Reserved concurrency</source>
        <translation>Simultaneidad reservada</translation>
    </message>
    <message>
        <source>At most this many invocations run at once; 0 stops the function.</source>
        <translation>Como máximo se ejecutan tantas invocaciones a la vez; 0 detiene la función.</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variables de entorno</translation>
    </message>
    <message>
        <source>What the code finds in its environment.</source>
        <translation>Lo que el código encuentra en su entorno.</translation>
    </message>
    <message>
        <source>Key for variables</source>
        <translation>Clave de las variables</translation>
    </message>
    <message>
        <source>Encrypts the environment variables at rest.</source>
        <translation>Cifra las variables de entorno en reposo.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Names and values to find and group functions by.</source>
        <translation>Nombres y valores para buscar y agrupar funciones.</translation>
    </message>
    <message>
        <source>Pass tags on</source>
        <translation>Propagar etiquetas</translation>
    </message>
    <message>
        <source>Also to the resources that SAM makes for the function.</source>
        <translation>También a los recursos que SAM crea para la función.</translation>
    </message>
    <message>
        <source>Log format</source>
        <translation>Formato de registro</translation>
    </message>
    <message>
        <source>JSON gives every line a level, and filters by it.</source>
        <translation>JSON da un nivel a cada línea y filtra por él.</translation>
    </message>
    <message>
        <source>Level of the function</source>
        <translation>Nivel de la función</translation>
    </message>
    <message>
        <source>Lines below it are left out; JSON only.</source>
        <translation>Las líneas por debajo se omiten; solo con JSON.</translation>
    </message>
    <message>
        <source>Level of the platform</source>
        <translation>Nivel de la plataforma</translation>
    </message>
    <message>
        <source>Log group</source>
        <translation>Grupo de registros</translation>
    </message>
    <message>
        <source>Without one it is /aws/lambda/ and the function&apos;s name.</source>
        <translation>Si falta, es /aws/lambda/ y el nombre de la función.</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Rastreo</translation>
    </message>
    <message>
        <source>Whether requests are followed across services.</source>
        <translation>Si las solicitudes se siguen entre servicios.</translation>
    </message>
    <message>
        <source>Alias that follows</source>
        <translation>Alias que sigue</translation>
    </message>
    <message>
        <source>Every change of code is published, and this alias moves to it.</source>
        <translation>Cada cambio de código se publica y este alias pasa a él.</translation>
    </message>
    <message>
        <source>Publish on any change</source>
        <translation>Publicar con cualquier cambio</translation>
    </message>
    <message>
        <source>Also when only the configuration changed.</source>
        <translation>También cuando solo cambió la configuración.</translation>
    </message>
    <message>
        <source>Digest of the code</source>
        <translation>Resumen del código</translation>
    </message>
    <message>
        <source>Publishes when this text changes instead of when the code does.</source>
        <translation>Publica cuando cambia este texto y no cuando cambia el código.</translation>
    </message>
    <message>
        <source>Description of versions</source>
        <translation>Descripción de las versiones</translation>
    </message>
    <message>
        <source>Of those that the alias makes.</source>
        <translation>De las que crea el alias.</translation>
    </message>
    <message>
        <source>Old versions</source>
        <translation>Versiones antiguas</translation>
    </message>
    <message>
        <source>Whether they stay when a new one is published.</source>
        <translation>Si permanecen cuando se publica una nueva.</translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation>Simultaneidad aprovisionada</translation>
    </message>
    <message>
        <source>Environments kept ready for the alias that follows.</source>
        <translation>Entornos listos para el alias que sigue.</translation>
    </message>
    <message>
        <source>Gradual deployment</source>
        <translation>Despliegue gradual</translation>
    </message>
    <message>
        <source>Moves the alias step by step.</source>
        <translation>Mueve el alias paso a paso.</translation>
    </message>
    <message>
        <source>Steps of deployment</source>
        <translation>Pasos del despliegue</translation>
    </message>
    <message>
        <source>Canary10Percent5Minutes, Linear10PercentEvery1Minute, AllAtOnce …</source>
        <translation>Canary10Percent5Minutes, Linear10PercentEvery1Minute, AllAtOnce …</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>A deployment is taken back when one of them sounds.</source>
        <translation>Un despliegue se revierte cuando salta una de ellas.</translation>
    </message>
    <message>
        <source>Check before</source>
        <translation>Comprobar antes</translation>
    </message>
    <message>
        <source>A function that runs before the alias moves.</source>
        <translation>Una función que se ejecuta antes de mover el alias.</translation>
    </message>
    <message>
        <source>Check after</source>
        <translation>Comprobar después</translation>
    </message>
    <message>
        <source>A function that runs after the alias moved.</source>
        <translation>Una función que se ejecuta después de mover el alias.</translation>
    </message>
    <message>
        <source>Pass the condition on</source>
        <translation>Propagar la condición</translation>
    </message>
    <message>
        <source>To the resources that SAM makes for the deployment.</source>
        <translation>A los recursos que SAM crea para el despliegue.</translation>
    </message>
    <message>
        <source>Role of deployments</source>
        <translation>Rol de los despliegues</translation>
    </message>
    <message>
        <source>What a deployment acts as.</source>
        <translation>Con qué identidad actúa un despliegue.</translation>
    </message>
    <message>
        <source>Notices of deployments</source>
        <translation>Avisos de despliegues</translation>
    </message>
    <message>
        <source>Topics that are told about a deployment.</source>
        <translation>Temas a los que se avisa de un despliegue.</translation>
    </message>
    <message>
        <source>SnapStart</source>
        <translation>SnapStart</translation>
    </message>
    <message>
        <source>Starts environments of published versions from a snapshot.</source>
        <translation>Inicia los entornos de versiones publicadas desde una instantánea.</translation>
    </message>
    <message>
        <source>Publish to $LATEST.PUBLISHED</source>
        <translation>Publicar en $LATEST.PUBLISHED</translation>
    </message>
    <message>
        <source>Who may call</source>
        <translation>Quién puede llamar</translation>
    </message>
    <message>
        <source>NONE: everybody. AWS_IAM: signed requests only.</source>
        <translation>NONE: cualquiera. AWS_IAM: solo solicitudes firmadas.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>At once when it is complete, or as a stream while it is made.</source>
        <translation>De una vez cuando está completa, o como flujo mientras se genera.</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Pages of these origins may call the address.</source>
        <translation>Las páginas de estos orígenes pueden llamar a la dirección.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>What such pages may use.</source>
        <translation>Lo que pueden usar esas páginas.</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Cabeceras de solicitud</translation>
    </message>
    <message>
        <source>What such pages may send.</source>
        <translation>Lo que pueden enviar esas páginas.</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Cabeceras de respuesta</translation>
    </message>
    <message>
        <source>What such pages may read.</source>
        <translation>Lo que pueden leer esas páginas.</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Whether such pages may send them.</source>
        <translation>Si esas páginas pueden enviarlas.</translation>
    </message>
    <message>
        <source>Remember for</source>
        <translation>Recordar durante</translation>
    </message>
    <message>
        <source>How long a browser keeps these answers.</source>
        <translation>Cuánto tiempo guarda un navegador estas respuestas.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>How often a failed asynchronous invocation is tried again.</source>
        <translation>Cuántas veces se reintenta una invocación asíncrona fallida.</translation>
    </message>
    <message>
        <source>Oldest event</source>
        <translation>Evento más antiguo</translation>
    </message>
    <message>
        <source>Events that waited longer are given up.</source>
        <translation>Los eventos que esperaron más se abandonan.</translation>
    </message>
    <message>
        <source>After success: kind</source>
        <translation>Tras éxito: tipo</translation>
    </message>
    <message>
        <source>SQS and SNS are made when no destination is named.</source>
        <translation>SQS y SNS se crean cuando no se indica un destino.</translation>
    </message>
    <message>
        <source>After success: to</source>
        <translation>Tras éxito: a</translation>
    </message>
    <message>
        <source>Gets a record of each event that was processed.</source>
        <translation>Recibe un registro de cada evento procesado.</translation>
    </message>
    <message>
        <source>After failure: kind</source>
        <translation>Tras fallo: tipo</translation>
    </message>
    <message>
        <source>After failure: to</source>
        <translation>Tras fallo: a</translation>
    </message>
    <message>
        <source>Gets a record of each event that was given up.</source>
        <translation>Recibe un registro de cada evento abandonado.</translation>
    </message>
    <message>
        <source>Dead letters: kind</source>
        <translation>Mensajes fallidos: tipo</translation>
    </message>
    <message>
        <source>Dead letters: to</source>
        <translation>Mensajes fallidos: a</translation>
    </message>
    <message>
        <source>Gets the events that were given up.</source>
        <translation>Recibe los eventos abandonados.</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Bucles</translation>
    </message>
    <message>
        <source>What happens when a function keeps calling itself.</source>
        <translation>Qué ocurre cuando una función se llama a sí misma una y otra vez.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>What the function may do in the cloud.</source>
        <translation>Lo que la función puede hacer en la nube.</translation>
    </message>
    <message>
        <source>Path of the role</source>
        <translation>Ruta del rol</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Permissions of the role that SAM makes.</source>
        <translation>Permisos del rol que crea SAM.</translation>
    </message>
    <message>
        <source>Permissions boundary</source>
        <translation>Límite de permisos</translation>
    </message>
    <message>
        <source>The most that the role may ever allow.</source>
        <translation>Lo máximo que el rol puede llegar a permitir.</translation>
    </message>
    <message>
        <source>Who may take the role</source>
        <translation>Quién puede asumir el rol</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Subnets and security groups.</source>
        <translation>Subredes y grupos de seguridad.</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation>Sistemas de archivos</translation>
    </message>
    <message>
        <source>EFS access points and where they are mounted.</source>
        <translation>Puntos de acceso de EFS y dónde se montan.</translation>
    </message>
    <message>
        <source>Capacity provider</source>
        <translation>Proveedor de capacidad</translation>
    </message>
    <message>
        <source>Durable execution</source>
        <translation>Ejecución duradera</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Tenancy</source>
        <translation>Tenencia</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>s3:ObjectCreated:* and the like.</source>
        <translation>s3:ObjectCreated:* y similares.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>What the request&apos;s path has to be, such as /orders/{id}.</source>
        <translation>Cómo debe ser la ruta de la solicitud, por ejemplo /orders/{id}.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>GET, POST … or any.</source>
        <translation>GET, POST … o any.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>The API resource; without one SAM makes one.</source>
        <translation>El recurso de API; si falta, SAM crea uno.</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Request model</source>
        <translation>Modelo de solicitud</translation>
    </message>
    <message>
        <source>Request parameters</source>
        <translation>Parámetros de solicitud</translation>
    </message>
    <message>
        <source>Event format</source>
        <translation>Formato del evento</translation>
    </message>
    <message>
        <source>Route settings</source>
        <translation>Ajustes de ruta</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>rate(5 minutes) or cron(0 12 * * ? *), in UTC.</source>
        <translation>rate(5 minutes) o cron(0 12 * * ? *), en UTC.</translation>
    </message>
    <message>
        <source>rate(…), cron(…) or at(…).</source>
        <translation>rate(…), cron(…) o at(…).</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Leave the name out</source>
        <translation>Omitir el nombre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>JSON that the function gets instead of the usual event.</source>
        <translation>JSON que recibe la función en lugar del evento habitual.</translation>
    </message>
    <message>
        <source>Part of the event</source>
        <translation>Parte del evento</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Habilitado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Flexible time</source>
        <translation>Horario flexible</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Dead letters: logical id</source>
        <translation>Mensajes fallidos: ID lógico</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Which events of the bus invoke the function.</source>
        <translation>Qué eventos del bus invocan la función.</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>Bus de eventos</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino de la regla</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>A bucket of this template.</source>
        <translation>Un bucket de esta plantilla.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What the filter looks at</source>
        <translation>Qué examina el filtro</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Through a queue</source>
        <translation>A través de una cola</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation>Empezar en</translation>
    </message>
    <message>
        <source>Start at time</source>
        <translation>Empezar en el momento</translation>
    </message>
    <message>
        <source>Seconds since 1970.</source>
        <translation>Segundos desde 1970.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>At most this many records in one event.</source>
        <translation>Como máximo tantos registros en un evento.</translation>
    </message>
    <message>
        <source>Batching window</source>
        <translation>Ventana de agrupación</translation>
    </message>
    <message>
        <source>How long records are gathered.</source>
        <translation>Cuánto tiempo se reúnen registros.</translation>
    </message>
    <message>
        <source>Which records invoke the function.</source>
        <translation>Qué registros invocan la función.</translation>
    </message>
    <message>
        <source>Partial failures</source>
        <translation>Fallos parciales</translation>
    </message>
    <message>
        <source>Parallel batches</source>
        <translation>Lotes en paralelo</translation>
    </message>
    <message>
        <source>Of each shard.</source>
        <translation>De cada shard.</translation>
    </message>
    <message>
        <source>Oldest record</source>
        <translation>Registro más antiguo</translation>
    </message>
    <message>
        <source>Halve failed batches</source>
        <translation>Dividir lotes fallidos</translation>
    </message>
    <message>
        <source>Tumbling window</source>
        <translation>Ventana de saltos</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>Máximo a la vez</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Version of the query language</source>
        <translation>Versión del lenguaje de consulta</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>User pool</source>
        <translation>Grupo de usuarios</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>Grupo de consumidores</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Unique policy name</source>
        <translation>Nombre de política único</translation>
    </message>
    <message>
        <source>Key of secrets</source>
        <translation>Clave de los secretos</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Documento completo</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>Success</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Process ended</source>
        <translation>Proceso terminado</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Sin memoria</translation>
    </message>
    <message>
        <source>Init failed</source>
        <translation>Error de init</translation>
    </message>
    <message>
        <source>Bad response</source>
        <translation>Respuesta no válida</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Limitada</translation>
    </message>
    <message>
        <source>Machine full</source>
        <translation>Máquina llena</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>Invocación</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asíncrona</translation>
    </message>
    <message>
        <source>Function URL</source>
        <translation>URL de función</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>API HTTP</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>Bus de eventos</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Object store</source>
        <translation>Almacén de objetos</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variables de entorno</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Simultaneidad</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asíncrono</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Function URL</source>
        <translation>URL de función</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Rastreo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>StarterDashboards</name>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Traffic, errors, durations, the asynchronous queue and throttles</source>
        <translation>Tráfico, errores, duraciones, la cola asíncrona y limitaciones</translation>
    </message>
    <message>
        <source>How durations are spread, cold starts, init and waiting</source>
        <translation>Cómo se reparten las duraciones, arranques en frío, init y espera</translation>
    </message>
    <message>
        <source>Environments, concurrency, cold starts, the queue and throttles</source>
        <translation>Entornos, simultaneidad, arranques en frío, la cola y limitaciones</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <comment>name of a new one</comment>
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>TariffChoices</name>
    <message>
        <source>AWS Lambda, as each function is built</source>
        <translation>AWS Lambda, según esté construida cada función</translation>
    </message>
</context>
<context>
    <name>TariffWords</name>
    <message>
        <source>not dated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>read today</source>
        <translation>leído hoy</translation>
    </message>
    <message numerus="yes">
        <source>read %n day(s) ago</source>
        <translation>
            <numerusform>leído hace %n día</numerusform>
            <numerusform>leído hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>dates</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>from %1, no end named</source>
        <comment>a date</comment>
        <translation>desde %1, sin fin indicado</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>validity, in words of the source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all</source>
        <comment>tier</comment>
        <translation>todo</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a quantity</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>above</source>
        <comment>the last tier</comment>
        <translation>por encima</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>price</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>It names no source.</source>
        <translation>No indica ninguna fuente.</translation>
    </message>
    <message>
        <source>%1 was %2; figures older than %3 days may have changed.</source>
        <translation>%1: %2; los datos de más de %3 días pueden haber cambiado.</translation>
    </message>
    <message>
        <source>%1 has no date.</source>
        <comment>a source</comment>
        <translation>%1 no tiene fecha.</translation>
    </message>
    <message>
        <source>It holds from %1 on, not yet.</source>
        <translation>Vale a partir de %1, aún no.</translation>
    </message>
    <message>
        <source>It held until %1, which is over.</source>
        <translation>Valía hasta %1, que ya pasó.</translation>
    </message>
    <message>
        <source>Compare it with its source, enter what changed, and state where from and when.</source>
        <translation>Compárela con su fuente, introduzca lo que cambió e indique de dónde y de cuándo es.</translation>
    </message>
    <message>
        <source>Compare it with the provider’s page; if prices changed, make a list of your own from it.</source>
        <translation>Compárela con la página del proveedor; si los precios cambiaron, haga una lista propia a partir de ella.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, reason</comment>
        <translation>%1, línea %2: %3</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Space in /tmp</source>
        <translation>Espacio en /tmp</translation>
    </message>
</context>
<context>
    <name>TileTexts</name>
    <message>
        <source>in the last minute</source>
        <translation>en el último minuto</translation>
    </message>
    <message>
        <source>in the last %1 s</source>
        <translation>en los últimos %1 s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>change, on what: +12 % on yesterday</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Invocations</source>
        <translation>Invocaciones</translation>
    </message>
    <message>
        <source>0/s</source>
        <translation>0/s</translation>
    </message>
    <message>
        <source>%1 on the mean of this range</source>
        <comment>change</comment>
        <translation>%1 respecto a la media de este intervalo</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>invocations</comment>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>errors: 11 in the last minute</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>errors</comment>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>%1 throttled</source>
        <translation>%1 limitadas</translation>
    </message>
    <message>
        <source>Duration p95</source>
        <translation>Duración p95</translation>
    </message>
    <message>
        <source>p50 %1 · p99 %2</source>
        <translation>p50 %1 · p99 %2</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>Arranques en frío</translation>
    </message>
    <message>
        <source>median init %1</source>
        <translation>mediana de init %1</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Simultaneidad</translation>
    </message>
    <message>
        <source>not known by alias or trigger</source>
        <translation>no se conoce por alias o disparador</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>busy environments of the limit</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>at most · mean %1</source>
        <translation>como máximo · media %1</translation>
    </message>
    <message>
        <source>%1 busy · %2 idle</source>
        <translation>%1 ocupados · %2 inactivos</translation>
    </message>
    <message>
        <source>%1 starting</source>
        <translation>%1 iniciándose</translation>
    </message>
    <message>
        <source>Async queue</source>
        <translation>Cola asíncrona</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>el más antiguo %1</translation>
    </message>
    <message>
        <source>no event waits</source>
        <translation>ningún evento en espera</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
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
        <translation>en espera</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>en la cola</translation>
    </message>
    <message>
        <source>init</source>
        <translation>init</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>controlador</translation>
    </message>
    <message>
        <source>handler, failed</source>
        <translation>controlador, con error</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>extensiones</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how it was called, how it ended</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Queue of %1</source>
        <comment>a function&apos;s queue of asynchronous events</comment>
        <translation>Cola de %1</translation>
    </message>
</context>
<context>
    <name>Triggers</name>
    <message>
        <source>Alexa skill</source>
        <translation>Skill de Alexa</translation>
    </message>
    <message>
        <source>Requests of a voice assistant&apos;s skill</source>
        <translation>Solicitudes de la skill de un asistente de voz</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>API REST</translation>
    </message>
    <message>
        <source>Requests to a path of an API</source>
        <translation>Solicitudes a una ruta de una API</translation>
    </message>
    <message>
        <source>CloudWatch event</source>
        <translation>Evento de CloudWatch</translation>
    </message>
    <message>
        <source>Events of the default bus that match a pattern</source>
        <translation>Eventos del bus predeterminado que cumplen un patrón</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Líneas de registro</translation>
    </message>
    <message>
        <source>Lines of a log group that match a pattern</source>
        <translation>Líneas de un grupo de registros que cumplen un patrón</translation>
    </message>
    <message>
        <source>User pool</source>
        <translation>Grupo de usuarios</translation>
    </message>
    <message>
        <source>Sign-ups and sign-ins of a user pool</source>
        <translation>Registros e inicios de sesión de un grupo de usuarios</translation>
    </message>
    <message>
        <source>DocumentDB</source>
        <translation>DocumentDB</translation>
    </message>
    <message>
        <source>Changes of documents</source>
        <translation>Cambios en documentos</translation>
    </message>
    <message>
        <source>DynamoDB stream</source>
        <translation>Flujo de DynamoDB</translation>
    </message>
    <message>
        <source>Changes of a table&apos;s items, in batches</source>
        <translation>Cambios en elementos de una tabla, por lotes</translation>
    </message>
    <message>
        <source>EventBridge rule</source>
        <translation>Regla de EventBridge</translation>
    </message>
    <message>
        <source>Events of a bus that match a pattern</source>
        <translation>Eventos de un bus que cumplen un patrón</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>API HTTP</translation>
    </message>
    <message>
        <source>Requests to a path, the plain way</source>
        <translation>Solicitudes a una ruta, de la forma sencilla</translation>
    </message>
    <message>
        <source>IoT rule</source>
        <translation>Regla de IoT</translation>
    </message>
    <message>
        <source>Messages of devices that a query selects</source>
        <translation>Mensajes de dispositivos que selecciona una consulta</translation>
    </message>
    <message>
        <source>Kinesis stream</source>
        <translation>Flujo de Kinesis</translation>
    </message>
    <message>
        <source>Records of a stream, in batches</source>
        <translation>Registros de un flujo, por lotes</translation>
    </message>
    <message>
        <source>Message broker</source>
        <translation>Broker de mensajes</translation>
    </message>
    <message>
        <source>Messages of ActiveMQ or RabbitMQ</source>
        <translation>Mensajes de ActiveMQ o RabbitMQ</translation>
    </message>
    <message>
        <source>Kafka (MSK)</source>
        <translation>Kafka (MSK)</translation>
    </message>
    <message>
        <source>Records of Kafka topics</source>
        <translation>Registros de temas de Kafka</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>Bucket de S3</translation>
    </message>
    <message>
        <source>Objects that are made or removed</source>
        <translation>Objetos que se crean o se eliminan</translation>
    </message>
    <message>
        <source>SNS topic</source>
        <translation>Tema de SNS</translation>
    </message>
    <message>
        <source>Messages of a topic</source>
        <translation>Mensajes de un tema</translation>
    </message>
    <message>
        <source>SQS queue</source>
        <translation>Cola de SQS</translation>
    </message>
    <message>
        <source>Messages of a queue, in batches</source>
        <translation>Mensajes de una cola, por lotes</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>At fixed times, by a rule</source>
        <translation>A horas fijas, mediante una regla</translation>
    </message>
    <message>
        <source>Schedule (Scheduler)</source>
        <translation>Programación (Scheduler)</translation>
    </message>
    <message>
        <source>At fixed times in a time zone, or once</source>
        <translation>A horas fijas en una zona horaria, o una vez</translation>
    </message>
    <message>
        <source>Kafka (own)</source>
        <translation>Kafka (propio)</translation>
    </message>
    <message>
        <source>Records of topics of your own Kafka</source>
        <translation>Registros de temas de tu propio Kafka</translation>
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
        <translation>sin memoria suficiente</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>more than half failed</source>
        <translation>falló más de la mitad</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medido</translation>
    </message>
    <message>
        <source>less than %1 % above the memory used</source>
        <translation>menos de un %1 % por encima de la memoria usada</translation>
    </message>
    <message>
        <source>when measured</source>
        <translation>al medir</translation>
    </message>
    <message>
        <source>best value</source>
        <translation>mejor relación</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>equilibrado</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>más rápido</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>codo</translation>
    </message>
    <message>
        <source>this machine has fewer CPUs</source>
        <translation>esta máquina tiene menos CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>95 % of medians</source>
        <translation>95 % de las medianas</translation>
    </message>
    <message>
        <source>IQR</source>
        <translation>RIC</translation>
    </message>
    <message>
        <source>Init and first</source>
        <translation>Init y primera</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Memoria usada</translation>
    </message>
    <message>
        <source>arm64 / million</source>
        <translation>arm64 / millón</translation>
    </message>
    <message>
        <source>x86_64 / million</source>
        <translation>x86_64 / millón</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>init, first invocation</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>best value %1</source>
        <translation>mejor relación %1</translation>
    </message>
    <message numerus="yes">
        <source>median %1 (95 %: %2 to %3), quartiles %4 and %5, median deviation %6, p95 %7, of %n</source>
        <translation>
            <numerusform>mediana %1 (95 %: %2 a %3), cuartiles %4 y %5, desviación mediana %6, p95 %7, de %n</numerusform>
            <numerusform>mediana %1 (95 %: %2 a %3), cuartiles %4 y %5, desviación mediana %6, p95 %7, de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no price is known</source>
        <comment>architecture</comment>
        <translation>%1: no se conoce el precio</translation>
    </message>
    <message>
        <source>%1: %2 (95 %: %3 to %4)</source>
        <comment>architecture, cost and its interval</comment>
        <translation>%1: %2 (95 %: %3 a %4)</translation>
    </message>
    <message>
        <source>measured %1 with %2</source>
        <translation>medido %1 con %2</translation>
    </message>
    <message>
        <source>CPU: %1 MB ÷ 1,769 MB = %2 of a processor of this machine; its processes were held back for %3</source>
        <translation>CPU: %1 MB ÷ 1.769 MB = %2 de un procesador de esta máquina; sus procesos se retuvieron durante %3</translation>
    </message>
    <message>
        <source>Warm invocations</source>
        <translation>Invocaciones en caliente</translation>
    </message>
    <message>
        <source>First invocations</source>
        <translation>Primeras invocaciones</translation>
    </message>
    <message>
        <source>Init before them</source>
        <translation>Init anterior</translation>
    </message>
    <message>
        <source>A million warm invocations, list price: requests, and billed milliseconds × memory</source>
        <translation>Un millón de invocaciones en caliente, precio de lista: solicitudes y milisegundos facturados × memoria</translation>
    </message>
    <message>
        <source>A million first invocations, init billed</source>
        <translation>Un millón de primeras invocaciones, con init facturado</translation>
    </message>
    <message>
        <source>Memory used at most: %1 here, %2 at any size</source>
        <translation>Memoria máxima usada: %1 aquí, %2 en cualquier tamaño</translation>
    </message>
    <message numerus="yes">
        <source>%n invocations ended badly, the first with: %1</source>
        <translation>
            <numerusform>%n invocación acabó mal, con: %1</numerusform>
            <numerusform>%n invocaciones acabaron mal, la primera con: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Intervals are by 2,000 resamples of each event&apos;s values (bootstrap). Best value: the lowest cost, of those its interval cannot tell apart the fastest. Fastest: the lowest median, likewise the cheapest. Balanced: the least of half the share of the highest cost and half of the longest time. Knee: the size on the Pareto front farthest below the line between its ends (Kneedle). The other architecture is priced for the same time.</source>
        <translation>Los intervalos provienen de 2.000 remuestreos de los valores de cada evento (bootstrap). Mejor relación: el menor coste; de los que su intervalo no distingue, el más rápido. Más rápido: la menor mediana, igualmente el más barato. Equilibrado: la menor suma de media parte del coste máximo y media del tiempo máximo. Codo: el tamaño del frente de Pareto más por debajo de la línea entre sus extremos (Kneedle). La otra arquitectura se valora con el mismo tiempo.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>function, memory size</comment>
        <translation>%1 a %2</translation>
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
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Guardar los cambios en %1?</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n file(s)?</source>
        <translation>
            <numerusform>¿Guardar los cambios en %n archivo?</numerusform>
            <numerusform>¿Guardar los cambios en %n archivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>De lo contrario se perderán.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Formato de registro</translation>
    </message>
    <message>
        <source>Level of the function</source>
        <translation>Nivel de la función</translation>
    </message>
    <message>
        <source>Level of the platform</source>
        <translation>Nivel de la plataforma</translation>
    </message>
    <message>
        <source>Log group</source>
        <translation>Grupo de registros</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Runtime</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Mensajes fallidos</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Rastreo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Code size</source>
        <translation>Tamaño del código</translation>
    </message>
    <message>
        <source>Code SHA-256</source>
        <translation>SHA-256 del código</translation>
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
        <translation>Se ha creado %1.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Se ha añadido %1.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 ahora se llama %2.</translation>
    </message>
    <message>
        <source>%1 is a copy of %2.</source>
        <translation>%1 es una copia de %2.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Se ha eliminado %1.</translation>
    </message>
    <message>
        <source>%1 was taken away again.</source>
        <translation>Se ha vuelto a quitar %1.</translation>
    </message>
    <message>
        <source>%1 is %2 again.</source>
        <translation>%1 vuelve a llamarse %2.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 está de vuelta.</translation>
    </message>
    <message>
        <source>Undo creating %1</source>
        <translation>Deshacer la creación de %1</translation>
    </message>
    <message>
        <source>Redo creating %1</source>
        <translation>Rehacer la creación de %1</translation>
    </message>
    <message>
        <source>Undo renaming %1 to %2</source>
        <translation>Deshacer el cambio de nombre de %1 a %2</translation>
    </message>
    <message>
        <source>Redo renaming %1 to %2</source>
        <translation>Rehacer el cambio de nombre de %1 a %2</translation>
    </message>
    <message>
        <source>Undo duplicating %1</source>
        <translation>Deshacer el duplicado de %1</translation>
    </message>
    <message>
        <source>Redo duplicating %1</source>
        <translation>Rehacer el duplicado de %1</translation>
    </message>
    <message>
        <source>Undo deleting %1</source>
        <translation>Deshacer la eliminación de %1</translation>
    </message>
    <message>
        <source>Redo deleting %1</source>
        <translation>Rehacer la eliminación de %1</translation>
    </message>
</context>
<context>
    <name>updraft::ActivityPanel</name>
    <message>
        <source>Invocations</source>
        <translation>Invocaciones</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>Registro en vivo</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Problemas %1</translation>
    </message>
    <message>
        <source>Show the invocations</source>
        <translation>Mostrar las invocaciones</translation>
    </message>
    <message>
        <source>Show the live log</source>
        <translation>Mostrar el registro en vivo</translation>
    </message>
    <message>
        <source>Show the environments</source>
        <translation>Mostrar los entornos</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Mostrar los problemas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>Todas las funciones</translation>
    </message>
    <message>
        <source>Show the activity of all functions (%1)</source>
        <translation>Mostrar la actividad de todas las funciones (%1)</translation>
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
        <translation>en alarma</translation>
    </message>
    <message>
        <source>No data in this time</source>
        <translation>Sin datos en este tiempo</translation>
    </message>
    <message>
        <source>It would not have been in alarm in the last %1.</source>
        <translation>No habría estado en alarma en los últimos %1.</translation>
    </message>
    <message>
        <source>There is no data of the last %1.</source>
        <translation>No hay datos de los últimos %1.</translation>
    </message>
    <message numerus="yes">
        <source>It would have been in alarm %n time(s) in the last %1, for %2 in all.</source>
        <translation>
            <numerusform>Habría estado en alarma %n vez en los últimos %1, %2 en total.</numerusform>
            <numerusform>Habría estado en alarma %n veces en los últimos %1, %2 en total.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::AlarmDialog</name>
    <message>
        <source>New alarm</source>
        <translation>Nueva alarma</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No workspace is being served: alarms cannot be changed now.</source>
        <translation>No se sirve ningún espacio de trabajo: ahora no se pueden cambiar las alarmas.</translation>
    </message>
</context>
<context>
    <name>updraft::AlarmEdits</name>
    <message>
        <source>There is an alarm called “%1” already: choose another name.</source>
        <translation>Ya hay una alarma llamada «%1»: elija otro nombre.</translation>
    </message>
    <message>
        <source>A workspace can have %1 alarms: delete one first.</source>
        <translation>Un espacio de trabajo puede tener %1 alarmas: elimine una primero.</translation>
    </message>
    <message>
        <source>That did not work: %1.</source>
        <translation>No funcionó: %1.</translation>
    </message>
</context>
<context>
    <name>updraft::AlarmForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Métrica</translation>
    </message>
    <message>
        <source>&amp;Function</source>
        <translation>&amp;Función</translation>
    </message>
    <message>
        <source>&amp;Alarm when it is</source>
        <translation>&amp;Alarma cuando está</translation>
    </message>
    <message>
        <source>f&amp;or</source>
        <translation>d&amp;urante</translation>
    </message>
    <message>
        <source>Missing &amp;data</source>
        <translation>&amp;Datos ausentes</translation>
    </message>
    <message>
        <source>of</source>
        <comment>2 of 3 periods</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>periods of</source>
        <translation>períodos de</translation>
    </message>
    <message>
        <source>Name of the alarm</source>
        <translation>Nombre de la alarma</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Lo que se vigila</translation>
    </message>
    <message>
        <source>Statistic: choose one or type a percentile such as p99.5</source>
        <translation>Estadística: elija una o escriba un percentil como p99.5</translation>
    </message>
    <message>
        <source>Whose invocations count</source>
        <translation>De quién cuentan las invocaciones</translation>
    </message>
    <message>
        <source>Only of a version or an alias</source>
        <translation>Solo de una versión o de un alias</translation>
    </message>
    <message>
        <source>How the value compares with the threshold</source>
        <translation>Cómo se compara el valor con el umbral</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>How many periods must breach the threshold</source>
        <translation>Cuántos períodos deben incumplir el umbral</translation>
    </message>
    <message>
        <source>How many periods are looked at</source>
        <translation>Cuántos períodos se examinan</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>Duración de un período</translation>
    </message>
    <message>
        <source>What a period without data counts as</source>
        <translation>Como qué cuenta un período sin datos</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Todas las versiones</translation>
    </message>
    <message>
        <source>Alias %1</source>
        <translation>Alias %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>Todas las funciones</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>updraft::AlarmNotices</name>
    <message>
        <source>Alarm: %1</source>
        <translation>Alarma: %1</translation>
    </message>
    <message>
        <source>All is well again: %1</source>
        <translation>Todo vuelve a estar bien: %1</translation>
    </message>
    <message>
        <source>%1, of: %2. %3</source>
        <comment>condition, whose, why</comment>
        <translation>%1, de: %2. %3</translation>
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
        <translation>Nueva alarma…</translation>
    </message>
    <message>
        <source>Watch a metric</source>
        <translation>Vigilar una métrica</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Change the chosen alarm</source>
        <translation>Cambiar la alarma elegida</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>Duplicar…</translation>
    </message>
    <message>
        <source>Make another alarm like the chosen one</source>
        <translation>Crear otra alarma como la elegida</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the chosen alarm; this can be undone</source>
        <translation>Eliminar la alarma elegida; se puede deshacer</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>No alarms yet. An alarm watches a metric, such as the error share or the 95th percentile of the duration,
and tells you here, in the status line and on the desktop when it crosses a threshold.</source>
        <translation>Aún no hay alarmas. Una alarma vigila una métrica, como la proporción de errores o el percentil 95 de la duración,
y avisa aquí, en la línea de estado y en el escritorio cuando cruza un umbral.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Do not evaluate the chosen alarm any more (Space)</source>
        <translation>No evaluar más la alarma elegida (Espacio)</translation>
    </message>
    <message>
        <source>Evaluate the chosen alarm again (Space)</source>
        <translation>Volver a evaluar la alarma elegida (Espacio)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an alarm&apos;s name, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (copia %2)</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Bring the alarm “%1” back</source>
        <translation>Recuperar la alarma «%1»</translation>
    </message>
</context>
<context>
    <name>updraft::AliasCard</name>
    <message>
        <source>from the template</source>
        <translation>de la plantilla</translation>
    </message>
    <message>
        <source>The template made this alias. What is changed here holds until the template says something else.</source>
        <translation>La plantilla creó este alias. Lo que se cambie aquí vale hasta que la plantilla indique otra cosa.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Version of alias %1</source>
        <translation>Versión del alias %1</translation>
    </message>
    <message>
        <source>Second version of alias %1</source>
        <translation>Segunda versión del alias %1</translation>
    </message>
    <message>
        <source>Share of the second version of alias %1, in percent</source>
        <translation>Parte de la segunda versión del alias %1, en porcentaje</translation>
    </message>
    <message>
        <source>Share of invocations that go to the second version</source>
        <translation>Parte de las invocaciones que van a la segunda versión</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete alias %1</source>
        <translation>Eliminar el alias %1</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>Revertir a %1</translation>
    </message>
    <message>
        <source>There is no older version to go back to.</source>
        <translation>No hay ninguna versión anterior a la que volver.</translation>
    </message>
    <message>
        <source>All traffic goes to %1 at once</source>
        <translation>Todo el tráfico va a %1 de inmediato</translation>
    </message>
    <message>
        <source>no other</source>
        <translation>ninguna otra</translation>
    </message>
</context>
<context>
    <name>updraft::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of everything but the editors</source>
        <translation>De todo salvo los editores</translation>
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
        <translation>previsto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s), together %1</source>
        <translation>
            <numerusform>%n barra, en total %1</numerusform>
            <numerusform>%n barras, en total %1</numerusform>
        </translation>
    </message>
    <message>
        <source>half of what may come: %1 to %2</source>
        <comment>values</comment>
        <translation>la mitad de lo posible: %1 a %2</translation>
    </message>
    <message>
        <source>four fifths: %1 to %2</source>
        <comment>values</comment>
        <translation>cuatro quintos: %1 a %2</translation>
    </message>
</context>
<context>
    <name>updraft::BudgetDialog</name>
    <message>
        <source>New budget</source>
        <translation>Presupuesto nuevo</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No workspace is being served: budgets cannot be changed now.</source>
        <translation>No se está sirviendo ningún espacio de trabajo: ahora no se pueden cambiar presupuestos.</translation>
    </message>
</context>
<context>
    <name>updraft::BudgetEdits</name>
    <message>
        <source>There is a budget called “%1” already: choose another name.</source>
        <translation>Ya hay un presupuesto llamado «%1»: elija otro nombre.</translation>
    </message>
    <message>
        <source>A workspace can have %1 budgets: delete one first.</source>
        <translation>Un espacio de trabajo puede tener %1 presupuestos: elimine uno antes.</translation>
    </message>
    <message>
        <source>That did not work: %1.</source>
        <translation>No funcionó: %1.</translation>
    </message>
</context>
<context>
    <name>updraft::BudgetForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Limit in US dollars</source>
        <translation>&amp;Límite en dólares</translation>
    </message>
    <message>
        <source>&amp;Warn at</source>
        <translation>&amp;Avisar al</translation>
    </message>
    <message>
        <source> % of it</source>
        <translation> % de él</translation>
    </message>
    <message>
        <source>No warning before it is used up</source>
        <translation>Sin aviso antes de agotarse</translation>
    </message>
    <message>
        <source>Warn when the month is expected to end &amp;over it</source>
        <translation>Avisar cuando se espere que el mes acabe por &amp;encima</translation>
    </message>
    <message>
        <source>&amp;Stop the function when it is used up</source>
        <translation>Detener la &amp;función cuando se agote</translation>
    </message>
    <message>
        <source>Wa&amp;tch this budget</source>
        <translation>&amp;Vigilar este presupuesto</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>The whole workspace</source>
        <translation>Todo el espacio de trabajo</translation>
    </message>
    <message>
        <source>Name of the budget</source>
        <translation>Nombre del presupuesto</translation>
    </message>
    <message>
        <source>Whose cost counts</source>
        <translation>De quién cuenta el coste</translation>
    </message>
    <message>
        <source>How much may be spent</source>
        <translation>Cuánto se puede gastar</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>En qué tiempo</translation>
    </message>
    <message>
        <source>Share of the limit from which to warn</source>
        <translation>Parte del límite desde la que se avisa</translation>
    </message>
    <message>
        <source>Give an amount, such as %1</source>
        <translation>Indique un importe, como %1</translation>
    </message>
    <message>
        <source>The limit must be above 0</source>
        <translation>El límite debe ser mayor que 0</translation>
    </message>
    <message>
        <source>Give the budget a name</source>
        <translation>Dé un nombre al presupuesto</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>El nombre es demasiado largo</translation>
    </message>
    <message>
        <source>There is a budget of this name already</source>
        <translation>Ya hay un presupuesto con este nombre</translation>
    </message>
    <message>
        <source>&amp;Priced on</source>
        <translation>&amp;Según la tarifa</translation>
    </message>
    <message>
        <source>Months and days are counted by UTC. The free grant counts for the workspace, which an account shares; a function is held against what it costs without. A function that is stopped takes no further calls until you let it.</source>
        <translation>Los meses y días se cuentan en UTC. La cuota gratuita cuenta para el espacio de trabajo, que una cuenta comparte; de una función cuenta lo que cuesta sin ella. Una función detenida no acepta más llamadas hasta que usted lo permita.</translation>
    </message>
    <message>
        <source>On which price list</source>
        <translation>Con qué lista de precios</translation>
    </message>
</context>
<context>
    <name>updraft::BudgetModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Priced on</source>
        <translation>Según la tarifa</translation>
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
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Loops that cost money</source>
        <translation>Bucles que cuestan dinero</translation>
    </message>
    <message>
        <source>New budget …</source>
        <translation>Presupuesto nuevo …</translation>
    </message>
    <message>
        <source>Set a limit and be told before it is reached</source>
        <translation>Poner un límite y recibir aviso antes de alcanzarlo</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Editar …</translation>
    </message>
    <message>
        <source>Change the chosen budget</source>
        <translation>Cambiar el presupuesto elegido</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the chosen budget; this can be undone</source>
        <translation>Eliminar el presupuesto elegido; se puede deshacer</translation>
    </message>
    <message>
        <source>Stop the function</source>
        <translation>Detener la función</translation>
    </message>
    <message>
        <source>Take no further calls of the function until you let it run again</source>
        <translation>No aceptar más llamadas de la función hasta que usted la deje funcionar de nuevo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Go to the function</source>
        <translation>Ir a la función</translation>
    </message>
    <message>
        <source>No budgets yet. A budget limits what the workspace or a function may cost in a month or on a day, and tells you here, in the status line and on the desktop before it is used up.</source>
        <translation>Aún no hay presupuestos. Un presupuesto limita lo que el espacio de trabajo o una función puede costar en un mes o en un día, y le avisa aquí, en la barra de estado y en el escritorio antes de agotarse.</translation>
    </message>
    <message>
        <source>None were found since the workspace was opened. Functions that call themselves over and over, and events that are retried over and over, are listed here with what they would cost in an hour.</source>
        <translation>No se encontró ninguno desde que se abrió el espacio de trabajo. Aquí aparecen las funciones que se llaman a sí mismas una y otra vez y los eventos que se reintentan sin parar, con lo que costarían en una hora.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Let %1 run again</source>
        <translation>Dejar funcionar %1 de nuevo</translation>
    </message>
    <message>
        <source>%1 takes no calls: a budget or the guard against loops stopped it</source>
        <translation>%1 no acepta llamadas: la detuvo un presupuesto o la protección contra bucles</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Bring the budget “%1” back</source>
        <translation>Recuperar el presupuesto «%1»</translation>
    </message>
</context>
<context>
    <name>updraft::BuildView</name>
    <message>
        <source>Output of the build</source>
        <translation>Salida del build</translation>
    </message>
    <message>
        <source>%1 is running …</source>
        <translation>%1 en ejecución …</translation>
    </message>
    <message>
        <source>Built. The function can be invoked.</source>
        <translation>Build terminado. La función ya se puede invocar.</translation>
    </message>
    <message>
        <source>%1 failed. The function is there; mend what the output says and run it again.</source>
        <translation>%1 ha fallado. La función está creada; corrige lo que indica la salida y vuelve a ejecutarlo.</translation>
    </message>
    <message>
        <source>%1 was stopped. Run it in the function&apos;s folder before you invoke.</source>
        <translation>%1 se ha detenido. Ejecútalo en la carpeta de la función antes de invocar.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>No se pudo iniciar %1: %2</translation>
    </message>
</context>
<context>
    <name>updraft::CallOptions</name>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>Client context</source>
        <translation>Contexto del cliente</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Esperar la respuesta</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asíncrona</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>JSON, or nothing</source>
        <translation>JSON, o nada</translation>
    </message>
    <message>
        <source>The version or alias that is called</source>
        <translation>La versión o el alias que se llama</translation>
    </message>
    <message>
        <source>Asynchronous calls are queued and retried; a dry run only checks that the call is allowed</source>
        <translation>Las llamadas asíncronas se encolan y se reintentan; una simulación solo comprueba que la llamada está permitida</translation>
    </message>
    <message>
        <source>How often the event is sent</source>
        <translation>Cuántas veces se envía el evento</translation>
    </message>
    <message>
        <source>How many of them may run at the same time</source>
        <translation>Cuántas de ellas pueden ejecutarse a la vez</translation>
    </message>
    <message>
        <source>What a mobile client would send along</source>
        <translation>Lo que enviaría además un cliente móvil</translation>
    </message>
    <message>
        <source>Version, kind of call, repetitions</source>
        <translation>Versión, tipo de llamada, repeticiones</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>how often</comment>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
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
            <numerusform>%n a la vez</numerusform>
            <numerusform>%n a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Options of the call: %1</source>
        <translation>Opciones de la llamada: %1</translation>
    </message>
</context>
<context>
    <name>updraft::CardDialog</name>
    <message>
        <source>Add a card</source>
        <translation>Añadir una tarjeta</translation>
    </message>
    <message>
        <source>Edit a card</source>
        <translation>Editar una tarjeta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>updraft::CardForm</name>
    <message>
        <source>&amp;Shows</source>
        <translation>&amp;Muestra</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Ta&amp;maño</translation>
    </message>
    <message>
        <source>columns wide,</source>
        <comment>before: a number</comment>
        <translation>columnas de ancho,</translation>
    </message>
    <message>
        <source>rows high</source>
        <comment>before: a number</comment>
        <translation>filas de alto</translation>
    </message>
    <message>
        <source>What the card shows</source>
        <translation>Lo que muestra la tarjeta</translation>
    </message>
    <message>
        <source>Statistic: choose one or type a percentile such as p99.5</source>
        <translation>Estadística: elija una o escriba un percentil como p99.5</translation>
    </message>
    <message>
        <source>Title of the card; empty: what it shows</source>
        <translation>Título de la tarjeta; vacío: lo que muestra</translation>
    </message>
    <message>
        <source>How many columns wide</source>
        <translation>Cuántas columnas de ancho</translation>
    </message>
    <message>
        <source>How many rows high</source>
        <translation>Cuántas filas de alto</translation>
    </message>
    <message>
        <source>Metric: %1</source>
        <translation>Métrica: %1</translation>
    </message>
    <message>
        <source>There is no such statistic: choose one from the list or type a percentile such as p99.</source>
        <translation>No existe tal estadística: elija una de la lista o escriba un percentil como p99.</translation>
    </message>
    <message>
        <source>This metric has no percentiles: choose another statistic.</source>
        <translation>Esta métrica no tiene percentiles: elija otra estadística.</translation>
    </message>
</context>
<context>
    <name>updraft::CardGrip</name>
    <message>
        <source>Drag to make the card larger or smaller (Alt+Shift+arrow keys)</source>
        <translation>Arrastre para agrandar o reducir la tarjeta (Alt+Mayús+flechas)</translation>
    </message>
    <message>
        <source>Size of the card</source>
        <translation>Tamaño de la tarjeta</translation>
    </message>
</context>
<context>
    <name>updraft::CardView</name>
    <message>
        <source>Edit card …</source>
        <translation>Editar la tarjeta…</translation>
    </message>
    <message>
        <source>Duplicate card</source>
        <translation>Duplicar la tarjeta</translation>
    </message>
    <message>
        <source>Remove card</source>
        <translation>Quitar la tarjeta</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover arriba</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover abajo</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Más ancha</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Más estrecha</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>Más alta</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Más baja</translation>
    </message>
    <message>
        <source>Move and resize</source>
        <translation>Mover y cambiar el tamaño</translation>
    </message>
    <message>
        <source>What can be done with this card</source>
        <translation>Qué se puede hacer con esta tarjeta</translation>
    </message>
    <message>
        <source>What can be done with “%1”</source>
        <translation>Qué se puede hacer con «%1»</translation>
    </message>
</context>
<context>
    <name>updraft::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <comment>a series of a chart</comment>
        <translation>%1 (oculta)</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>A las %1</translation>
    </message>
    <message>
        <source>%1: click or press Space to hide it</source>
        <translation>%1: haga clic o pulse Espacio para ocultarla</translation>
    </message>
    <message>
        <source>%1: click or press Space to show it</source>
        <translation>%1: haga clic o pulse Espacio para mostrarla</translation>
    </message>
</context>
<context>
    <name>updraft::ChartMenu</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imágenes SVG (*.svg)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tablas CSV (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the picture and its figures</source>
        <translation>Copiar la imagen y sus cifras</translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation>Copiar como SVG</translation>
    </message>
    <message>
        <source>Copy a picture that can be drawn at any size</source>
        <translation>Copiar una imagen que puede dibujarse a cualquier tamaño</translation>
    </message>
    <message>
        <source>Copy figures as CSV</source>
        <translation>Copiar las cifras como CSV</translation>
    </message>
    <message>
        <source>Copy the figures as a table</source>
        <translation>Copiar las cifras como tabla</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Save the picture, at twice the size of the screen</source>
        <translation>Guardar la imagen al doble del tamaño de la pantalla</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>Save a picture that can be drawn at any size</source>
        <translation>Guardar una imagen que puede dibujarse a cualquier tamaño</translation>
    </message>
    <message>
        <source>Save figures as CSV…</source>
        <translation>Guardar las cifras como CSV…</translation>
    </message>
    <message>
        <source>Save the figures as a table</source>
        <translation>Guardar las cifras como tabla</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Mostrar el archivo en su carpeta</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Choose another folder or free some space.</source>
        <translation>%1 no se guardó: %2. Elija otra carpeta o libere espacio.</translation>
    </message>
</context>
<context>
    <name>updraft::ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
</context>
<context>
    <name>updraft::ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
</context>
<context>
    <name>updraft::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Name of an action, function, file or setting</source>
        <translation>Nombre de una acción, función, archivo o ajuste</translation>
    </message>
    <message>
        <source>Type the name of an action, function, file or setting</source>
        <translation>Escribe el nombre de una acción, función, archivo o ajuste</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>Nada tiene ese nombre.</translation>
    </message>
</context>
<context>
    <name>updraft::CompareView</name>
    <message>
        <source>Back to versions</source>
        <translation>Volver a las versiones</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Ajustes que difieren</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Archivos que difieren</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>The settings are the same</source>
        <translation>Los ajustes son iguales</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ</source>
        <translation>
            <numerusform>%n ajuste difiere</numerusform>
            <numerusform>%n ajustes difieren</numerusform>
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
        <translation>El código es igual</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ</source>
        <translation>
            <numerusform>%n archivo difiere</numerusform>
            <numerusform>%n archivos difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the code …</source>
        <translation>Comparando el código …</translation>
    </message>
    <message>
        <source>The code cannot be compared: %1</source>
        <translation>No se puede comparar el código: %1</translation>
    </message>
    <message>
        <source>There are too many files; these were found to differ</source>
        <translation>Hay demasiados archivos; estos son los que difieren hasta ahora</translation>
    </message>
    <message>
        <source>%1 is no text; its bytes differ.</source>
        <translation>%1 no es texto; sus bytes difieren.</translation>
    </message>
    <message>
        <source>%1 is too large to be shown line by line.</source>
        <translation>%1 es demasiado grande para mostrarse línea a línea.</translation>
    </message>
</context>
<context>
    <name>updraft::ComparisonCard</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>The 7 days before</source>
        <translation>Los 7 días anteriores</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>whatever runs</source>
        <translation>lo que sea que corra</translation>
    </message>
    <message>
        <source>By function</source>
        <translation>Por función</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Por causa</translation>
    </message>
    <message>
        <source>Choose what was before and what is after</source>
        <translation>Elija qué fue antes y qué es después</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n request(s)</source>
        <translation>
            <numerusform>%1: %n solicitud</numerusform>
            <numerusform>%1: %n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>per million requests, </source>
        <translation>por millón de solicitudes, </translation>
    </message>
    <message>
        <source>at list price without the free grant, which hides what little loads cost</source>
        <translation>a precio de lista sin la cuota gratuita, que oculta lo que cuesta poca carga</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después %1</translation>
    </message>
    <message>
        <source>after − before = %1 (%2)</source>
        <translation>después − antes = %1 (%2)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>Antes y después: %1</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Two periods</source>
        <translation>Dos periodos</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>Per million requests</source>
        <translation>Por millón de solicitudes</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>Where the numbers of requests differ, compare per million</source>
        <translation>Si el número de solicitudes difiere, compare por millón</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>En porcentaje</translation>
    </message>
</context>
<context>
    <name>updraft::Completer</name>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
</context>
<context>
    <name>updraft::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>updraft::ConfigurationPage</name>
    <message>
        <source>Search all settings</source>
        <translation>Buscar en todos los ajustes</translation>
    </message>
    <message>
        <source>Search all settings of the function</source>
        <translation>Buscar en todos los ajustes de la función</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo in the template</source>
        <translation>Deshacer en la plantilla</translation>
    </message>
    <message>
        <source>Redo in the template</source>
        <translation>Rehacer en la plantilla</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <source>Configuration of the function</source>
        <translation>Configuración de la función</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Choose a function to see its configuration.</source>
        <translation>Elige una función para ver su configuración.</translation>
    </message>
    <message>
        <source>The template cannot be read, so nothing can be changed here: %1</source>
        <translation>No se puede leer la plantilla, así que aquí no se puede cambiar nada: %1</translation>
    </message>
    <message>
        <source>There is no function of this name.</source>
        <translation>No hay ninguna función con este nombre.</translation>
    </message>
    <message>
        <source>This function was made through the API and is not in the template, so it can only be looked at here. Change it the way it was made, or describe it in template.yaml.</source>
        <translation>Esta función se creó con la API y no está en la plantilla, así que aquí solo se puede consultar. Cámbiala por la misma vía o descríbela en template.yaml.</translation>
    </message>
</context>
<context>
    <name>updraft::CostExports</name>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 no se guardó: %2</translation>
    </message>
    <message>
        <source>There is no bill to export yet</source>
        <translation>Aún no hay factura que exportar</translation>
    </message>
    <message>
        <source>Save FOCUS rows</source>
        <translation>Guardar filas FOCUS</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tablas CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>YAML files (*.yml *.yaml)</source>
        <translation>Archivos YAML (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>Save usage for Infracost</source>
        <translation>Guardar el uso para Infracost</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>updraft::CostMode</name>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>%1 since the month began, on %2</source>
        <translation>%1 desde el inicio del mes, con %2</translation>
    </message>
</context>
<context>
    <name>updraft::CostNotices</name>
    <message>
        <source>Within budget again: %1</source>
        <translation>De nuevo dentro del presupuesto: %1</translation>
    </message>
    <message>
        <source>Budget %1: %2</source>
        <comment>name, state</comment>
        <translation>Presupuesto %1: %2</translation>
    </message>
    <message>
        <source>Stop the function</source>
        <translation>Detener la función</translation>
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
Doble clic para ver de qué se compone</translation>
    </message>
    <message>
        <source>Share of the billed time that is starts</source>
        <translation>Parte del tiempo facturado que son arranques</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparador</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
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
        <translation>Coste</translation>
    </message>
    <message>
        <source>Of the month. The free grant: %1</source>
        <translation>Del mes. La cuota gratuita: %1</translation>
    </message>
</context>
<context>
    <name>updraft::CostStrip</name>
    <message>
        <source>Traffic %1</source>
        <comment>times</comment>
        <translation>Tráfico %1</translation>
    </message>
    <message>
        <source>Which month</source>
        <translation>Qué mes</translation>
    </message>
    <message>
        <source>On which price list</source>
        <translation>Con qué lista de precios</translation>
    </message>
    <message>
        <source>Whose cost is told apart</source>
        <translation>De quién se distingue el coste</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>What the month would cost at so many times the traffic; marks: a free grant ends or the next tier begins. Double-click: as recorded</source>
        <translation>Lo que costaría el mes con ese múltiplo del tráfico; marcas: termina una cuota gratuita o empieza el tramo siguiente. Doble clic: como se registró</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exportar PDF</translation>
    </message>
    <message>
        <source>Save a review with charts, tables and assumptions</source>
        <translation>Guardar un informe con gráficos, tablas y supuestos</translation>
    </message>
    <message>
        <source>Export bill</source>
        <translation>Exportar factura</translation>
    </message>
    <message>
        <source>Save the bill for other programs</source>
        <translation>Guardar la factura para otros programas</translation>
    </message>
    <message>
        <source>FOCUS 1.2 as CSV…</source>
        <translation>FOCUS 1.2 como CSV…</translation>
    </message>
    <message>
        <source>FOCUS 1.2 as JSON lines…</source>
        <translation>FOCUS 1.2 como líneas JSON…</translation>
    </message>
    <message>
        <source>Usage file for Infracost…</source>
        <translation>Archivo de uso para Infracost…</translation>
    </message>
</context>
<context>
    <name>updraft::CostTerms</name>
    <message>
        <source>all functions</source>
        <translation>todas las funciones</translation>
    </message>
    <message>
        <source>no grant</source>
        <translation>sin cuota</translation>
    </message>
    <message>
        <source>marginal</source>
        <translation>marginal</translation>
    </message>
    <message>
        <source>first come</source>
        <translation>por orden de llegada</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Discount, free grant, currency and a unit of your own</source>
        <translation>Descuento, cuota gratuita, moneda y una unidad propia</translation>
    </message>
    <message>
        <source>Negotiated discount</source>
        <translation>Descuento negociado</translation>
    </message>
    <message>
        <source>Free grant</source>
        <translation>Cuota gratuita</translation>
    </message>
    <message>
        <source>Show in currency</source>
        <translation>Mostrar en moneda</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>Tipo del</translation>
    </message>
    <message>
        <source>Rate from</source>
        <translation>Tipo de</translation>
    </message>
    <message>
        <source>Count in</source>
        <translation>Contar en</translation>
    </message>
    <message>
        <source>One for</source>
        <translation>Una por</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Sin ella</translation>
    </message>
    <message>
        <source>Everything at its price, as if the account had used it up elsewhere</source>
        <translation>Todo a su precio, como si la cuenta la hubiera gastado en otra parte</translation>
    </message>
    <message>
        <source>such as EUR; empty: as the tariff</source>
        <translation>como EUR; vacío: la de la tarifa</translation>
    </message>
    <message>
        <source>Nothing is fetched: the rate is the one that you state</source>
        <translation>No se consulta nada: vale el tipo que usted indique</translation>
    </message>
    <message>
        <source>What one of the tariff’s currency is in this one</source>
        <translation>Lo que vale en esta una unidad de la moneda de la tarifa</translation>
    </message>
    <message>
        <source>such as ECB reference rate</source>
        <translation>como tipo de referencia del BCE</translation>
    </message>
    <message>
        <source>such as order; empty: none</source>
        <translation>como pedido; vacío: ninguna</translation>
    </message>
    <message>
        <source>invocations</source>
        <translation>invocaciones</translation>
    </message>
    <message>
        <source>only those that succeeded</source>
        <translation>solo las correctas</translation>
    </message>
</context>
<context>
    <name>updraft::CostTile</name>
    <message>
        <source>%1: %2
Click to see what it is made of</source>
        <translation>%1: %2
Clic para ver de qué se compone</translation>
    </message>
</context>
<context>
    <name>updraft::CostView</name>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>No se pudo leer nada</translation>
    </message>
    <message>
        <source>Nothing ran in this month: press Invoke or start demo traffic</source>
        <translation>Nada se ejecutó este mes: pulse Invocación o inicie el tráfico de demostración</translation>
    </message>
    <message>
        <source>What was recorded cannot be read: %1</source>
        <translation>No se puede leer lo registrado: %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>The same month elsewhere</source>
        <translation>El mismo mes en otros sitios</translation>
    </message>
    <message>
        <source>Break-even with an always-on server</source>
        <translation>Punto de equilibrio con un servidor siempre activo</translation>
    </message>
    <message>
        <source>Memory, configured and used</source>
        <translation>Memoria, configurada y usada</translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation>Adónde va el dinero</translation>
    </message>
    <message>
        <source>Sample data: generated, nothing of it ran here</source>
        <translation>Datos de muestra: generados, nada de ello se ejecutó aquí</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>label of charts that show generated data</comment>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>Qué podría mejorar</translation>
    </message>
    <message>
        <source>What would it cost otherwise</source>
        <translation>Qué costaría de otro modo</translation>
    </message>
    <message>
        <source>of what was recorded</source>
        <translation>de lo que se registró</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Hours that stood out, by UTC</source>
        <translation>Horas que destacan, según UTC</translation>
    </message>
    <message>
        <source>There is no bill to export yet</source>
        <translation>Aún no hay factura que exportar</translation>
    </message>
    <message>
        <source>Nothing to pay yet: the free grant covers what ran.
Terms shows it without the grant.</source>
        <translation>Aún no hay nada que pagar: la cuota gratuita cubre lo ejecutado.
En Condiciones se muestra sin la cuota.</translation>
    </message>
    <message>
        <source>A price list of yours is left out: %1</source>
        <translation>Se deja fuera una de sus listas de precios: %1</translation>
    </message>
</context>
<context>
    <name>updraft::DashboardBook</name>
    <message>
        <source>new dashboard “%1”</source>
        <translation>nuevo panel «%1»</translation>
    </message>
    <message>
        <source>rename “%1”</source>
        <translation>renombrar «%1»</translation>
    </message>
    <message>
        <source>duplicate “%1”</source>
        <translation>duplicar «%1»</translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation>eliminar «%1»</translation>
    </message>
    <message>
        <source>add a card</source>
        <translation>añadir una tarjeta</translation>
    </message>
    <message>
        <source>edit a card</source>
        <translation>editar una tarjeta</translation>
    </message>
    <message>
        <source>duplicate a card</source>
        <translation>duplicar una tarjeta</translation>
    </message>
    <message>
        <source>remove a card</source>
        <translation>quitar una tarjeta</translation>
    </message>
    <message>
        <source>move a card</source>
        <translation>mover una tarjeta</translation>
    </message>
    <message>
        <source>resize a card</source>
        <translation>cambiar el tamaño de una tarjeta</translation>
    </message>
    <message>
        <source>Give the dashboard a name.</source>
        <translation>Dé un nombre al panel.</translation>
    </message>
    <message>
        <source>The name is too long: use at most %1 letters.</source>
        <translation>El nombre es demasiado largo: use como máximo %1 letras.</translation>
    </message>
    <message>
        <source>There is a dashboard called “%1” already.</source>
        <translation>Ya existe un panel llamado «%1».</translation>
    </message>
</context>
<context>
    <name>updraft::DashboardFile</name>
    <message>
        <source>it is larger than any dashboards are</source>
        <translation>es mayor de lo que son los paneles</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>%1 was changed by another program: your last change was not kept.</source>
        <translation>Otro programa cambió %1: su último cambio no se conservó.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 no se guardó: %2</translation>
    </message>
    <message>
        <source>%1 could not be put aside: %2</source>
        <translation>No se pudo apartar %1: %2</translation>
    </message>
</context>
<context>
    <name>updraft::DashboardNameDialog</name>
    <message>
        <source>New dashboard</source>
        <translation>Nuevo panel</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renombrar «%1»</translation>
    </message>
    <message>
        <source>&amp;Name of the dashboard</source>
        <translation>&amp;Nombre del panel</translation>
    </message>
    <message>
        <source>Name of the dashboard</source>
        <translation>Nombre del panel</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>updraft::DashboardsPage</name>
    <message>
        <source>The file was put aside as %1.</source>
        <translation>El archivo se apartó como %1.</translation>
    </message>
    <message>
        <source>The dashboards cannot be shown: %1.
The file stays as it is until it can be read again: correct it, or put it aside and begin anew.</source>
        <translation>No se pueden mostrar los paneles: %1.
El archivo queda como está hasta que se pueda leer: corríjalo, o apártelo y empiece de nuevo.</translation>
    </message>
    <message>
        <source>What was recorded cannot be read: %1</source>
        <translation>No se puede leer lo registrado: %1</translation>
    </message>
    <message>
        <source>Nothing to measure in this range</source>
        <translation>Nada que medir en este intervalo</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«%1» se eliminó.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Bring the dashboard “%1” back</source>
        <translation>Recuperar el panel «%1»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Empty dashboard …</source>
        <translation>Panel vacío…</translation>
    </message>
    <message>
        <source>Make a dashboard without cards</source>
        <translation>Crear un panel sin tarjetas</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Give this dashboard another name</source>
        <translation>Dar otro nombre a este panel</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Make another dashboard like this one</source>
        <translation>Crear otro panel como este</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this dashboard; this can be undone</source>
        <translation>Eliminar este panel; se puede deshacer</translation>
    </message>
    <message>
        <source>Add card …</source>
        <translation>Añadir tarjeta…</translation>
    </message>
    <message>
        <source>Add a chart to this dashboard</source>
        <translation>Añadir un gráfico a este panel</translation>
    </message>
    <message>
        <source>New ▾</source>
        <translation>Nuevo ▾</translation>
    </message>
    <message>
        <source>Make a dashboard</source>
        <translation>Crear un panel</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>Nuevo panel</translation>
    </message>
    <message>
        <source>What can be done with this dashboard</source>
        <translation>Qué se puede hacer con este panel</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Which dashboard is shown</source>
        <translation>Qué panel se muestra</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>No dashboards yet. A dashboard shows the charts and metrics that you choose,
of the functions that you choose. It is kept in %1 beside the template, so that a team can share it.

Begin with one of these and change it as you like:</source>
        <translation>Aún no hay paneles. Un panel muestra los gráficos y métricas que elija,
de las funciones que elija. Se guarda en %1 junto a la plantilla, para que un equipo pueda compartirlo.

Empiece con uno de estos y cámbielo como quiera:</translation>
    </message>
    <message>
        <source>This dashboard has no cards yet. Add one here, or from the context menu of a chart of the overview.</source>
        <translation>Este panel aún no tiene tarjetas. Añada una aquí o desde el menú contextual de un gráfico de la vista general.</translation>
    </message>
    <message>
        <source>Put the file aside</source>
        <translation>Apartar el archivo</translation>
    </message>
    <message>
        <source>Rename the file and begin with no dashboards</source>
        <translation>Renombrar el archivo y empezar sin paneles</translation>
    </message>
</context>
<context>
    <name>updraft::DefinitionLinks</name>
    <message>
        <source>Go to definition</source>
        <translation>Ir a la definición</translation>
    </message>
</context>
<context>
    <name>updraft::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
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
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>%1 in line %2: %3</source>
        <translation>%1 en la línea %2: %3</translation>
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
        <translation>Problema</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Detectado por</translation>
    </message>
</context>
<context>
    <name>updraft::DiffView</name>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 de %n cambio</numerusform>
            <numerusform>%1 de %n cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::DocumentTabBar</name>
    <message>
        <source>Close (%1)</source>
        <translation>Cerrar (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>updraft::DocumentView</name>
    <message>
        <source>%1 could not be saved. %2 Your text is still here.</source>
        <translation>No se pudo guardar %1. %2 Tu texto sigue aquí.</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>No se pudo abrir %1. %2</translation>
    </message>
    <message>
        <source>%1 was changed on disk by another program, and here.</source>
        <translation>%1 fue modificado en el disco por otro programa, y también aquí.</translation>
    </message>
    <message>
        <source>%1 was deleted or moved away. Saving makes it again.</source>
        <translation>%1 fue eliminado o movido. Al guardar se vuelve a crear.</translation>
    </message>
    <message>
        <source>Recovered unsaved text from %1.</source>
        <translation>Se ha recuperado texto sin guardar de %1.</translation>
    </message>
    <message>
        <source>%1 is now saved as UTF-8: its encoding lacks a character of the text.</source>
        <translation>%1 se guarda ahora como UTF-8: a su codificación le falta un carácter del texto.</translation>
    </message>
    <message>
        <source>Left the file on disk, right the text here.</source>
        <translation>A la izquierda el archivo en disco, a la derecha el texto de aquí.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar la otra</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Texto de %1</translation>
    </message>
    <message>
        <source>Loading %1 …</source>
        <translation>Cargando %1 …</translation>
    </message>
    <message>
        <source>%1 is a binary file (%2).</source>
        <translation>%1 es un archivo binario (%2).</translation>
    </message>
    <message>
        <source>%1 is too large to be edited here (%2; at most %3).</source>
        <translation>%1 es demasiado grande para editarse aquí (%2; máximo %3).</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
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
        <translation>desde fuera</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Limitadas</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
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
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Cerrar archivo</translation>
    </message>
    <message>
        <source>Reopen closed file</source>
        <translation>Reabrir archivo cerrado</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Archivo siguiente</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Archivo anterior</translation>
    </message>
    <message>
        <source>Split right</source>
        <translation>Dividir a la derecha</translation>
    </message>
    <message>
        <source>Split down</source>
        <translation>Dividir abajo</translation>
    </message>
    <message>
        <source>Join splits</source>
        <translation>Unir divisiones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>Cerrar los demás</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy relative path</source>
        <translation>Copiar ruta relativa</translation>
    </message>
    <message>
        <source>Show in the file tree</source>
        <translation>Mostrar en el árbol de archivos</translation>
    </message>
</context>
<context>
    <name>updraft::EditorDiagnostics</name>
    <message>
        <source>Next problem</source>
        <translation>Problema siguiente</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
</context>
<context>
    <name>updraft::EditorGroup</name>
    <message>
        <source>Open files</source>
        <translation>Archivos abiertos</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>No file is open. Choose one in the tree, or drop one here.</source>
        <translation>No hay ningún archivo abierto. Elige uno en el árbol o suéltalo aquí.</translation>
    </message>
    <message>
        <source>%1, modified</source>
        <translation>%1, modificado</translation>
    </message>
</context>
<context>
    <name>updraft::EditorMenu</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
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
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Ctrl+wheel zooms a single editor</source>
        <translation>Ctrl+rueda amplía un solo editor</translation>
    </message>
    <message>
        <source>Tab width</source>
        <translation>Ancho del tabulador</translation>
    </message>
    <message>
        <source>A file&apos;s own indentation goes before</source>
        <translation>La sangría propia de un archivo tiene prioridad</translation>
    </message>
    <message>
        <source>Indent with spaces</source>
        <translation>Sangrar con espacios</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar líneas largas</translation>
    </message>
    <message>
        <source>Show spaces and tabs</source>
        <translation>Mostrar espacios y tabuladores</translation>
    </message>
    <message>
        <source>Close brackets and quotes</source>
        <translation>Cerrar paréntesis y comillas</translation>
    </message>
    <message>
        <source>Remove trailing spaces when saving</source>
        <translation>Quitar espacios finales al guardar</translation>
    </message>
    <message>
        <source>Complete while typing</source>
        <translation>Completar al escribir</translation>
    </message>
    <message>
        <source>Ctrl+Space completes anyway</source>
        <translation>Ctrl+Space completa en cualquier caso</translation>
    </message>
    <message>
        <source>Show time spent per line</source>
        <translation>Mostrar el tiempo por línea</translation>
    </message>
    <message>
        <source>Measured by sampling Python and Node.js functions while they run</source>
        <translation>Medido por muestreo de funciones Python y Node.js mientras se ejecutan</translation>
    </message>
</context>
<context>
    <name>updraft::EditorPane</name>
    <message>
        <source>Code editor</source>
        <translation>Editor de código</translation>
    </message>
</context>
<context>
    <name>updraft::EnvironmentTimeline</name>
    <message>
        <source>kept warm</source>
        <translation>en espera caliente</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelado</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>reinicio</translation>
    </message>
    <message>
        <source>init</source>
        <translation>init</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>throttled arrival</source>
        <translation>llegada limitada</translation>
    </message>
    <message numerus="yes">
        <source>%n throttled arrival(s) here</source>
        <translation>
            <numerusform>%n llegada limitada aquí</numerusform>
            <numerusform>%n llegadas limitadas aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>no environment at this moment</source>
        <translation>ningún entorno en este momento</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n entorno</numerusform>
            <numerusform>%n entornos</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
</context>
<context>
    <name>updraft::EnvironmentsModel</name>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelado</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Resetting</source>
        <translation>Restableciendo</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>%1, provisioned</source>
        <translation>%1, aprovisionado</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>This machine&apos;s folders</source>
        <translation>Carpetas de esta máquina</translation>
    </message>
    <message>
        <source>Own folders, /tmp limited</source>
        <translation>Carpetas propias, /tmp limitado</translation>
    </message>
    <message>
        <source>Own folders</source>
        <translation>Carpetas propias</translation>
    </message>
    <message>
        <source>Init took %1</source>
        <translation>El init tardó %1</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>In state</source>
        <translation>En el estado</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Pico</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Aislamiento</translation>
    </message>
</context>
<context>
    <name>updraft::EnvironmentsPage</name>
    <message>
        <source>No environment lived in this range: invoke a function to start one</source>
        <translation>No hubo ningún entorno en este intervalo: invoque una función para iniciar uno</translation>
    </message>
</context>
<context>
    <name>updraft::EnvironmentsView</name>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>No environment is running. The next invocation starts one.</source>
        <translation>No hay ningún entorno en ejecución. La próxima invocación inicia uno.</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>Reciclar</translation>
    </message>
    <message>
        <source>End the chosen environments after what they are doing</source>
        <translation>Terminar los entornos elegidos cuando acaben lo que hacen</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Forzar cierre</translation>
    </message>
    <message>
        <source>End the chosen environments at once (Del)</source>
        <translation>Terminar los entornos elegidos de inmediato (Del)</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) had already ended</source>
        <translation>
            <numerusform>%n entorno ya había terminado</numerusform>
            <numerusform>%n entornos ya habían terminado</numerusform>
        </translation>
    </message>
    <message>
        <source>Kill environments</source>
        <translation>Forzar cierre de entornos</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n environment(s)?</source>
        <translation>
            <numerusform>¿Forzar el cierre de %n entorno?</numerusform>
            <numerusform>¿Forzar el cierre de %n entornos?</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is running now fails with an error.</source>
        <translation>Lo que ejecuta ahora fallará con un error.</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copiar «%1»</translation>
    </message>
</context>
<context>
    <name>updraft::EventChoices</name>
    <message>
        <source>Simple</source>
        <translation>Sencillos</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Queues and streams</source>
        <translation>Colas y flujos</translation>
    </message>
    <message>
        <source>Topics, buses and schedules</source>
        <translation>Temas, buses y programaciones</translation>
    </message>
    <message>
        <source>Storage and databases</source>
        <translation>Almacenamiento y bases de datos</translation>
    </message>
    <message>
        <source>Workflows and destinations</source>
        <translation>Flujos de trabajo y destinos</translation>
    </message>
    <message>
        <source>Identity, devices and other services</source>
        <translation>Identidad, dispositivos y otros servicios</translation>
    </message>
    <message>
        <source>Saved events</source>
        <translation>Eventos guardados</translation>
    </message>
    <message>
        <source>Recorded event</source>
        <translation>Evento grabado</translation>
    </message>
    <message>
        <source>Own event</source>
        <translation>Evento propio</translation>
    </message>
</context>
<context>
    <name>updraft::EventPicker</name>
    <message>
        <source>Search events</source>
        <translation>Buscar eventos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>an event that was changed</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Evento: %1</translation>
    </message>
    <message>
        <source>%1 (changed). Choose another event</source>
        <translation>%1 (modificado). Elegir otro evento</translation>
    </message>
    <message>
        <source>%1. Choose another event</source>
        <translation>%1. Elegir otro evento</translation>
    </message>
</context>
<context>
    <name>updraft::EventsPanel</name>
    <message>
        <source>What happened</source>
        <translation>Lo ocurrido</translation>
    </message>
    <message>
        <source>Return shows the charts around that moment.</source>
        <translation>Intro muestra los gráficos alrededor de ese momento.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Nothing was changed in this range</source>
        <translation>No se cambió nada en este intervalo</translation>
    </message>
</context>
<context>
    <name>updraft::EventsView</name>
    <message>
        <source>&quot;%1&quot; was deleted.</source>
        <translation>Se ha eliminado «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed by another program; here it has changes of your own.</source>
        <translation>Otro programa ha modificado «%1»; aquí tiene cambios tuyos.</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>Usar el archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Guardar el evento</translation>
    </message>
    <message>
        <source>Save the event under a new name</source>
        <translation>Guardar el evento con otro nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nombre del evento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saved events</source>
        <translation>Eventos guardados</translation>
    </message>
    <message>
        <source>No events are saved for this function. Saved events are files below events/ in the workspace, so they go where its code goes.</source>
        <translation>No hay eventos guardados para esta función. Los eventos guardados son archivos bajo events/ en el espacio de trabajo, así que van adonde va su código.</translation>
    </message>
</context>
<context>
    <name>updraft::FileTree</name>
    <message>
        <source>%1 could not be put there: there is a file of that name, or it is not allowed.</source>
        <translation>No se pudo poner %1 ahí: ya hay un archivo con ese nombre o no está permitido.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo deleting</source>
        <translation>Deshacer la eliminación</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Archivo nuevo</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>No file can be made here: %1.</source>
        <translation>No se puede crear un archivo aquí: %1.</translation>
    </message>
    <message>
        <source>No folder can be made here.</source>
        <translation>No se puede crear una carpeta aquí.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash, so it was left where it is.</source>
        <translation>No se pudo mover %1 a la papelera, así que se dejó donde estaba.</translation>
    </message>
    <message>
        <source>%1 was moved to the trash.</source>
        <translation>%1 se movió a la papelera.</translation>
    </message>
    <message>
        <source>%1 could not be brought back; it still lies in the trash.</source>
        <translation>No se pudo recuperar %1; sigue en la papelera.</translation>
    </message>
</context>
<context>
    <name>updraft::FilterBar</name>
    <message>
        <source>Request id, error, log or payload</source>
        <translation>ID de solicitud, error, registro o contenido</translation>
    </message>
    <message>
        <source>Text in request id, error, log, event or response</source>
        <translation>Texto en ID de solicitud, error, registro, evento o respuesta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparador</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Cold starts only</source>
        <translation>Solo arranques en frío</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Show all invocations again</source>
        <translation>Volver a mostrar todas las invocaciones</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>All errors</source>
        <translation>Todos los errores</translation>
    </message>
    <message>
        <source>Any trigger</source>
        <translation>Cualquier disparador</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier hora</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Últimos 15 minutos</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Between …</source>
        <translation>Entre …</translation>
    </message>
</context>
<context>
    <name>updraft::FilterStrip</name>
    <message>
        <source>All versions</source>
        <translation>Todas las versiones</translation>
    </message>
    <message>
        <source>All aliases</source>
        <translation>Todos los alias</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>Todas las funciones</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>%n función</numerusform>
            <numerusform>%n funciones</numerusform>
        </translation>
    </message>
    <message>
        <source>All triggers</source>
        <translation>Todos los disparadores</translation>
    </message>
    <message numerus="yes">
        <source>%n trigger(s)</source>
        <translation>
            <numerusform>%n disparador</numerusform>
            <numerusform>%n disparadores</numerusform>
        </translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Sin comparación</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>El período anterior</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semana pasada</translation>
    </message>
    <message>
        <source>Whose invocations are shown</source>
        <translation>De qué funciones se muestran las invocaciones</translation>
    </message>
    <message>
        <source>Which version’s invocations are shown</source>
        <translation>De qué versión se muestran las invocaciones</translation>
    </message>
    <message>
        <source>Through which alias they were called</source>
        <translation>A través de qué alias se llamaron</translation>
    </message>
    <message>
        <source>What called them</source>
        <translation>Qué las llamó</translation>
    </message>
    <message>
        <source>Show an earlier period beside this one</source>
        <translation>Mostrar un período anterior junto a este</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Show the invocations of all functions again</source>
        <translation>Volver a mostrar las invocaciones de todas las funciones</translation>
    </message>
    <message>
        <source>Drag to zoom · double click goes back</source>
        <translation>Arrastre para ampliar · doble clic para volver</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● En vivo</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Follow the present</source>
        <translation>Seguir el presente</translation>
    </message>
    <message>
        <source>Filters of Monitor</source>
        <translation>Filtros de Monitor</translation>
    </message>
</context>
<context>
    <name>updraft::FindBar</name>
    <message>
        <source>went on from the start</source>
        <translation>se siguió desde el principio</translation>
    </message>
    <message>
        <source>went on from the end</source>
        <translation>se siguió desde el final</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n reemplazo</numerusform>
            <numerusform>%n reemplazos</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>En la selección</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>updraft::FormulaPanel</name>
    <message>
        <source>What the figure is made of</source>
        <translation>De qué se compone la cifra</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>Copiar todo como texto</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionCommands</name>
    <message>
        <source>%1 is not on this machine. Save it to a folder first.</source>
        <translation>%1 no está en esta máquina. Guárdalo primero en una carpeta.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionHeader</name>
    <message>
        <source>Publish version</source>
        <translation>Publicar versión</translation>
    </message>
    <message>
        <source>Deploy Ctrl S</source>
        <translation>Desplegar Ctrl S</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Saves everything that is open; the next invocation runs it (Ctrl+S)</source>
        <translation>Guarda todo lo que está abierto; la próxima invocación lo ejecuta (Ctrl+S)</translation>
    </message>
    <message>
        <source>Publish a version</source>
        <translation>Publicar una versión</translation>
    </message>
    <message>
        <source>What is new in this version</source>
        <translation>Novedades de esta versión</translation>
    </message>
    <message>
        <source>Description of the new version</source>
        <translation>Descripción de la nueva versión</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>What the function runs with</source>
        <translation>Con qué se ejecuta la función</translation>
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
        <translation>Memoria</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Where invocations without a version and of each alias go</source>
        <translation>Adónde van las invocaciones sin versión y las de cada alias</translation>
    </message>
    <message>
        <source>The function is not running.</source>
        <translation>La función no está en ejecución.</translation>
    </message>
    <message>
        <source>Keeps the code and configuration as they are now under a number</source>
        <translation>Conserva el código y la configuración actuales bajo un número</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>Nada ha cambiado desde %1.</translation>
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
        <translation>%1 · %2 ent. · %3</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>en frío</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>caliente</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupada</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>limitada</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>con errores</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionPages</name>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Triggers %1</source>
        <translation>Disparadores %1</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Disparadores</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Saved: the next invocation runs it</source>
        <translation>Guardado: la próxima invocación lo ejecuta</translation>
    </message>
    <message>
        <source>Not everything could be saved</source>
        <translation>No se pudo guardar todo</translation>
    </message>
    <message>
        <source>Version %1 was published</source>
        <translation>Se ha publicado la versión %1</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Publish version</source>
        <translation>Publicar versión</translation>
    </message>
    <message>
        <source>%1 is not in the template</source>
        <translation>%1 no está en la plantilla</translation>
    </message>
    <message>
        <source>%1 has %2 MB now; Undo in Configuration takes it back</source>
        <translation>%1 tiene ahora %2 MB; Deshacer en Configuración lo revierte</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionPanel</name>
    <message>
        <source>Functions</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>+ New</source>
        <translation>+ Nueva</translation>
    </message>
    <message>
        <source>New function</source>
        <translation>Nueva función</translation>
    </message>
    <message>
        <source>Create a function from a template</source>
        <translation>Crear una función a partir de una plantilla</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter functions by name, runtime or state</source>
        <translation>Filtrar funciones por nombre, runtime o estado</translation>
    </message>
    <message>
        <source>The workspace is not served. Problems says why; it is tried again when you save.</source>
        <translation>El espacio de trabajo no está en servicio. Problemas indica por qué; se reintenta al guardar.</translation>
    </message>
    <message>
        <source>No function matches the filter.</source>
        <translation>Ninguna función cumple el filtro.</translation>
    </message>
    <message>
        <source>No functions yet: press New, or drop a folder or a zip here.</source>
        <translation>Aún no hay funciones: pulsa Nueva, o suelta aquí una carpeta o un zip.</translation>
    </message>
    <message>
        <source>New function …</source>
        <translation>Nueva función …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Cambiar nombre …</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>Duplicar …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionRow</name>
    <message>
        <source>nothing ran</source>
        <translation>no se ejecutó nada</translation>
    </message>
    <message>
        <source>Show this function alone in the overview</source>
        <translation>Mostrar solo esta función en el resumen</translation>
    </message>
    <message>
        <source>%1 invocations
%2 errors
p95 %3
%4 cold</source>
        <translation>%1 invocaciones
%2 errores
p95 %3
%4 en frío</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionsMode</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Files and search</source>
        <translation>Archivos y búsqueda</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Filter functions</source>
        <translation>Filtrar funciones</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Find in all files</source>
        <translation>Buscar en todos los archivos</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Not everything could be saved, so nothing was invoked</source>
        <translation>No se pudo guardar todo, así que no se invocó nada</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Lín. %1, col. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cursor(s)</source>
        <translation>
            <numerusform>%n cursor</numerusform>
            <numerusform>%n cursores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) selected</source>
        <translation>
            <numerusform>%n carácter seleccionado</numerusform>
            <numerusform>%n caracteres seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>New function …</source>
        <translation>Nueva función …</translation>
    </message>
</context>
<context>
    <name>updraft::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the whole interface; changes at once</source>
        <translation>De toda la interfaz; cambia al instante</translation>
    </message>
    <message>
        <source>Open the last workspace at the start</source>
        <translation>Abrir el último espacio de trabajo al iniciar</translation>
    </message>
    <message>
        <source>Otherwise the demo workspace is opened</source>
        <translation>Si no, se abre el espacio de trabajo de demostración</translation>
    </message>
    <message>
        <source>Save before invoking</source>
        <translation>Guardar antes de invocar</translation>
    </message>
    <message>
        <source>Edited files are saved when you press Invoke, so that you run what you see</source>
        <translation>Los archivos editados se guardan al pulsar Invocar, para que se ejecute lo que ves</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>A long invocation that ended while the window was in the background, a function that began to fail</source>
        <translation>Una invocación larga que terminó con la ventana en segundo plano, una función que empezó a fallar</translation>
    </message>
    <message>
        <source>Notifications of alarms</source>
        <translation>Notificaciones de alarmas</translation>
    </message>
    <message>
        <source>When an alarm goes off or all is well again while the window is in the background</source>
        <translation>Cuando una alarma se activa o todo vuelve a estar bien mientras la ventana está en segundo plano</translation>
    </message>
    <message>
        <source>Notifications of budgets and loops</source>
        <translation>Notificaciones de presupuestos y bucles</translation>
    </message>
    <message>
        <source>When a budget warns or is used up, or a function loops, while the window is in the background</source>
        <translation>Cuando un presupuesto avisa o se agota, o una función entra en bucle, con la ventana en segundo plano</translation>
    </message>
</context>
<context>
    <name>updraft::GoTo</name>
    <message>
        <source>Go to line…</source>
        <translation>Ir a la línea…</translation>
    </message>
    <message>
        <source>Go to symbol…</source>
        <translation>Ir al símbolo…</translation>
    </message>
    <message>
        <source>Line, or line:column (1 to %1)</source>
        <translation>Línea, o línea:columna (1 a %1)</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Ir a la línea</translation>
    </message>
    <message>
        <source>Name of a symbol in this file</source>
        <translation>Nombre de un símbolo de este archivo</translation>
    </message>
    <message>
        <source>Go to symbol</source>
        <translation>Ir al símbolo</translation>
    </message>
    <message>
        <source>function</source>
        <translation>función</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>%1 · line %2</source>
        <translation>%1 · línea %2</translation>
    </message>
</context>
<context>
    <name>updraft::HeatMap</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of values</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a count and its share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Not over yet: figures will grow</source>
        <translation>Aún no ha terminado: las cifras crecerán</translation>
    </message>
    <message>
        <source>latest: most are in %1</source>
        <translation>lo último: la mayoría en %1</translation>
    </message>
</context>
<context>
    <name>updraft::HistoryView</name>
    <message>
        <source>Its event was not kept: recording of events was off then, or it had to make room.</source>
        <translation>No se conservó su evento: la grabación de eventos estaba desactivada o tuvo que dejar sitio.</translation>
    </message>
    <message>
        <source>Only the beginning of its event was kept; it has %1.</source>
        <translation>Solo se conservó el principio de su evento; tiene %1.</translation>
    </message>
    <message>
        <source>This function was not invoked yet.</source>
        <translation>Esta función aún no se ha invocado.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Send its event again, to the code as it is now, and compare</source>
        <translation>Enviar otra vez su evento, al código actual, y comparar</translation>
    </message>
    <message>
        <source>Replay the selected invocation</source>
        <translation>Repetir la invocación seleccionada</translation>
    </message>
    <message>
        <source>Use its event</source>
        <translation>Usar su evento</translation>
    </message>
    <message>
        <source>Open its event in the editor</source>
        <translation>Abrir su evento en el editor</translation>
    </message>
    <message>
        <source>Open the event of the selected invocation</source>
        <translation>Abrir el evento de la invocación seleccionada</translation>
    </message>
    <message>
        <source>Earlier invocations</source>
        <translation>Invocaciones anteriores</translation>
    </message>
</context>
<context>
    <name>updraft::InsightCards</name>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Nothing to save here that the figures would bear out</source>
        <translation>Nada que ahorrar que las cifras respalden</translation>
    </message>
    <message>
        <source>No hour stands out</source>
        <translation>Ninguna hora destaca</translation>
    </message>
    <message>
        <source>Put %1 MB into the template</source>
        <translation>Poner %1 MB en la plantilla</translation>
    </message>
    <message>
        <source>Put into the template</source>
        <translation>Poner en la plantilla</translation>
    </message>
    <message>
        <source>What would cost less</source>
        <translation>Qué costaría menos</translation>
    </message>
    <message>
        <source>of the month so far, without the free grant</source>
        <translation>del mes hasta ahora, sin la cuota gratuita</translation>
    </message>
    <message>
        <source>What stood out</source>
        <translation>Qué destacó</translation>
    </message>
    <message>
        <source>by UTC</source>
        <translation>en UTC</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Se basa en</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Ahorra</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>More than usual</source>
        <translation>Más de lo habitual</translation>
    </message>
    <message>
        <source>Show function</source>
        <translation>Mostrar la función</translation>
    </message>
    <message>
        <source>Open it in Functions</source>
        <translation>Abrirla en Funciones</translation>
    </message>
    <message>
        <source>Change the memory of the selected function in the template</source>
        <translation>Cambiar la memoria de la función elegida en la plantilla</translation>
    </message>
</context>
<context>
    <name>updraft::InvocationDetails</name>
    <message>
        <source>Replay</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Invoke the function again with this event</source>
        <translation>Invocar de nuevo la función con este evento</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Copiar ID de solicitud</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>Cerrar detalles (Esc)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Log of the invocation</source>
        <translation>Registro de la invocación</translation>
    </message>
    <message>
        <source>Event of the invocation</source>
        <translation>Evento de la invocación</translation>
    </message>
    <message>
        <source>Response of the invocation</source>
        <translation>Respuesta de la invocación</translation>
    </message>
    <message>
        <source>Choose an invocation</source>
        <translation>Elige una invocación</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>duration %1</source>
        <translation>duración %1</translation>
    </message>
    <message>
        <source>init %1</source>
        <translation>init %1</translation>
    </message>
    <message>
        <source>billed %1</source>
        <translation>facturado %1</translation>
    </message>
    <message>
        <source>memory %1 of %2</source>
        <translation>memoria %1 de %2</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>espera %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>evento %1</translation>
    </message>
    <message>
        <source>response %1</source>
        <translation>respuesta %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>entorno %1</translation>
    </message>
    <message>
        <source>The database no longer has this invocation.</source>
        <translation>La base de datos ya no tiene esta invocación.</translation>
    </message>
    <message>
        <source>It never ran, so there is no log.</source>
        <translation>Nunca se ejecutó, así que no hay registro.</translation>
    </message>
    <message>
        <source>Was not kept.</source>
        <translation>No se conservó.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>… cut off: %1 in all</source>
        <translation>… cortado: %1 en total</translation>
    </message>
    <message>
        <source>CPU time %1</source>
        <translation>Tiempo de CPU %1</translation>
    </message>
</context>
<context>
    <name>updraft::InvocationRunner</name>
    <message>
        <source>The workspace was closed before the answer came</source>
        <translation>El espacio de trabajo se cerró antes de que llegara la respuesta</translation>
    </message>
</context>
<context>
    <name>updraft::InvocationsView</name>
    <message numerus="yes">
        <source>Saved %n row(s)</source>
        <translation>
            <numerusform>%n fila guardada</numerusform>
            <numerusform>%n filas guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not save: %1</source>
        <translation>No se pudo guardar: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Invocations</source>
        <translation>Invocaciones</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Show only some invocations (%1)</source>
        <translation>Mostrar solo algunas invocaciones (%1)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep the newest invocations in view (Ctrl+Home)</source>
        <translation>Mantener a la vista las invocaciones más recientes (Ctrl+Home)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Log and figures of the chosen invocation (Enter)</source>
        <translation>Registro y cifras de la invocación elegida (Enter)</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel saving</source>
        <translation>Cancelar el guardado</translation>
    </message>
    <message>
        <source>Go to the newest and follow (Ctrl+Home)</source>
        <translation>Ir a la más reciente y seguir (Ctrl+Home)</translation>
    </message>
    <message>
        <source>Searching … back to %1</source>
        <translation>Buscando … hasta %1</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>Detenido en %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>No workspace is being served</source>
        <translation>Ningún espacio de trabajo en servicio</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>No invocation matches the filter</source>
        <translation>Ninguna invocación cumple el filtro</translation>
    </message>
    <message>
        <source>Nothing was invoked yet. Invoke the function or send demo traffic.</source>
        <translation>Aún no se ha invocado nada. Invoca la función o envía tráfico de demostración.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new invocation(s)</source>
        <translation>
            <numerusform>%n invocación nueva</numerusform>
            <numerusform>%n invocaciones nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Copiar ID de solicitud</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Guardar como CSV …</translation>
    </message>
    <message>
        <source>cold starts</source>
        <translation>arranques en frío</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Mostrar solo %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>entorno %1</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrar por %1</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Copied %1 of %2 rows. To have all of them, save them as CSV.</source>
        <translation>Copiadas %1 de %2 filas. Para tenerlas todas, guárdalas como CSV.</translation>
    </message>
    <message>
        <source>Save invocations</source>
        <translation>Guardar invocaciones</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving … %1 rows</source>
        <translation>Guardando … %1 filas</translation>
    </message>
    <message>
        <source>This invocation’s record is no longer kept</source>
        <translation>El registro de esta invocación ya no se conserva</translation>
    </message>
</context>
<context>
    <name>updraft::ItemsEditor</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Computed by the template; edit it in YAML</source>
        <translation>Calculado por la plantilla; edítalo en YAML</translation>
    </message>
    <message>
        <source>Type it …</source>
        <translation>Escríbelo …</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Quitar de %1</translation>
    </message>
    <message>
        <source>Move up in %1</source>
        <translation>Subir en %1</translation>
    </message>
    <message>
        <source>Move down in %1</source>
        <translation>Bajar en %1</translation>
    </message>
</context>
<context>
    <name>updraft::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>updraft::LanesPanel</name>
    <message>
        <source>%1 · click for its log</source>
        <comment>duration of an invocation</comment>
        <translation>%1 · clic para ver su registro</translation>
    </message>
    <message>
        <source>Environment timeline</source>
        <translation>Cronología de los entornos</translation>
    </message>
    <message>
        <source>The environments cannot be read: %1</source>
        <translation>No se pueden leer los entornos: %1</translation>
    </message>
    <message>
        <source>No environment lived in this range: invoke a function to start one</source>
        <translation>No hubo ningún entorno en este intervalo: invoque una función para iniciar uno</translation>
    </message>
    <message>
        <source>each lane is one execution environment</source>
        <translation>cada carril es un entorno de ejecución</translation>
    </message>
    <message>
        <source>the newest %1 environments</source>
        <translation>los %1 entornos más recientes</translation>
    </message>
    <message>
        <source>of the invocations, the newest only</source>
        <translation>de las invocaciones, solo las más recientes</translation>
    </message>
</context>
<context>
    <name>updraft::LanguageServer</name>
    <message>
        <source>%1 does not answer as a language server does.</source>
        <translation>%1 no responde como un servidor de lenguaje.</translation>
    </message>
    <message>
        <source>%1 could not be started. Check that it is installed.</source>
        <translation>No se pudo iniciar %1. Comprueba que está instalado.</translation>
    </message>
    <message>
        <source>%1 ended unexpectedly again and again, so it is not started any more. Completion and problems now come without it.</source>
        <translation>%1 terminó inesperadamente una y otra vez, así que ya no se inicia. Las sugerencias y los problemas se obtienen ahora sin él.</translation>
    </message>
</context>
<context>
    <name>updraft::LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>Lenguajes</translation>
    </message>
    <message>
        <source>Check the syntax while typing</source>
        <translation>Comprobar la sintaxis al escribir</translation>
    </message>
    <message>
        <source>By the interpreter that runs the function; your code is not executed</source>
        <translation>Con el intérprete que ejecuta la función; tu código no se ejecuta</translation>
    </message>
    <message>
        <source>Use language servers</source>
        <translation>Usar servidores de lenguaje</translation>
    </message>
    <message>
        <source>For completion, hover, definitions and problems, when they are installed: python-lsp-server, typescript-language-server</source>
        <translation>Para sugerencias, información al pasar el ratón, definiciones y problemas, si están instalados: python-lsp-server, typescript-language-server</translation>
    </message>
</context>
<context>
    <name>updraft::LineCommands</name>
    <message>
        <source>Move line up</source>
        <translation>Subir línea</translation>
    </message>
    <message>
        <source>Move line down</source>
        <translation>Bajar línea</translation>
    </message>
    <message>
        <source>Duplicate line</source>
        <translation>Duplicar línea</translation>
    </message>
    <message>
        <source>Delete line</source>
        <translation>Eliminar línea</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>Unir líneas</translation>
    </message>
    <message>
        <source>Select line</source>
        <translation>Seleccionar línea</translation>
    </message>
    <message>
        <source>Toggle comment</source>
        <translation>Alternar comentario</translation>
    </message>
    <message>
        <source>Indent lines</source>
        <translation>Sangrar líneas</translation>
    </message>
    <message>
        <source>Unindent lines</source>
        <translation>Quitar sangría</translation>
    </message>
    <message>
        <source>To upper case</source>
        <translation>A mayúsculas</translation>
    </message>
    <message>
        <source>To lower case</source>
        <translation>A minúsculas</translation>
    </message>
    <message>
        <source>Remove trailing spaces</source>
        <translation>Quitar espacios finales</translation>
    </message>
    <message>
        <source>Convert line ends to LF</source>
        <translation>Convertir fines de línea a LF</translation>
    </message>
    <message>
        <source>Convert line ends to CR LF</source>
        <translation>Convertir fines de línea a CR LF</translation>
    </message>
    <message>
        <source>Fold or unfold here</source>
        <translation>Plegar o desplegar aquí</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Tamaño original</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar líneas largas</translation>
    </message>
    <message>
        <source>Show white space</source>
        <translation>Mostrar espacios en blanco</translation>
    </message>
    <message>
        <source>Show line ends</source>
        <translation>Mostrar fines de línea</translation>
    </message>
</context>
<context>
    <name>updraft::LiveLogView</name>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>Registro en vivo</translation>
    </message>
    <message>
        <source>What functions print. Arrow keys move through the lines.</source>
        <translation>Lo que imprimen las funciones. Las flechas recorren las líneas.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find and filter (%1)</source>
        <translation>Buscar y filtrar (%1)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep the newest lines in view (Ctrl+End)</source>
        <translation>Mantener a la vista las líneas más recientes (Ctrl+End)</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Ajustar líneas</translation>
    </message>
    <message>
        <source>Break lines that are too long</source>
        <translation>Partir las líneas demasiado largas</translation>
    </message>
    <message>
        <source>Expand JSON</source>
        <translation>Expandir JSON</translation>
    </message>
    <message>
        <source>Spread JSON objects over several lines</source>
        <translation>Repartir objetos JSON en varias líneas</translation>
    </message>
    <message>
        <source>Platform lines</source>
        <translation>Líneas de plataforma</translation>
    </message>
    <message>
        <source>Show START, END and REPORT</source>
        <translation>Mostrar START, END y REPORT</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Take all lines out of this view</source>
        <translation>Quitar todas las líneas de esta vista</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar …</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>Guardar las líneas mostradas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation>Copiar la selección</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Enter: next, Shift+Enter: previous</source>
        <translation>Enter: siguiente, Shift+Enter: anterior</translation>
    </message>
    <message>
        <source>Show only lines that match</source>
        <translation>Mostrar solo líneas que coincidan</translation>
    </message>
    <message>
        <source>Filter of lines, a regular expression</source>
        <translation>Filtro de líneas, una expresión regular</translation>
    </message>
    <message>
        <source>A regular expression, such as ERROR|WARN</source>
        <translation>Una expresión regular, por ejemplo ERROR|WARN</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Coincidencia siguiente (Enter)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Coincidencia anterior (Shift+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%n older line(s) had to go</source>
        <translation>
            <numerusform>%n línea anterior se descartó</numerusform>
            <numerusform>%n líneas anteriores se descartaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invocation(s) came too fast to be shown here</source>
        <translation>
            <numerusform>%n invocación llegó demasiado rápido para mostrarse aquí</numerusform>
            <numerusform>%n invocaciones llegaron demasiado rápido para mostrarse aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n línea nueva</numerusform>
            <numerusform>%n líneas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest and follow (Ctrl+End)</source>
        <translation>Ir a la más reciente y seguir (Ctrl+End)</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Guardar registro</translation>
    </message>
    <message>
        <source>Saved the log to %1</source>
        <translation>Registro guardado en %1</translation>
    </message>
    <message>
        <source>Could not save the log: %1</source>
        <translation>No se pudo guardar el registro: %1</translation>
    </message>
</context>
<context>
    <name>updraft::LogView</name>
    <message>
        <source>Log of the invocation</source>
        <translation>Registro de la invocación</translation>
    </message>
    <message>
        <source>The log of an invocation stands here</source>
        <translation>Aquí aparece el registro de una invocación</translation>
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
        <translation>Modo</translation>
    </message>
</context>
<context>
    <name>updraft::ModeBar</name>
    <message>
        <source>Modes</source>
        <translation>Modos</translation>
    </message>
</context>
<context>
    <name>updraft::MonitorView</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Trazas</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Pages of Monitor</source>
        <translation>Páginas de Monitor</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo ocurrido</translation>
    </message>
    <message>
        <source>List deployments, versions, limits and alarms of this range</source>
        <translation>Listar despliegues, versiones, límites y alarmas de este intervalo</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>label of charts that show generated data</comment>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>This invocation belongs to the sample month: it has no log or event to open</source>
        <translation>Esta invocación pertenece al mes de muestra: no tiene registro ni evento que abrir</translation>
    </message>
</context>
<context>
    <name>updraft::MonoView</name>
    <message numerus="yes">
        <source>… %n more character(s)</source>
        <translation>
            <numerusform>… %n carácter más</numerusform>
            <numerusform>… %n caracteres más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::MultiCursor</name>
    <message>
        <source>Add next occurrence</source>
        <translation>Añadir la siguiente aparición</translation>
    </message>
    <message>
        <source>Select all occurrences</source>
        <translation>Seleccionar todas las apariciones</translation>
    </message>
    <message>
        <source>Add cursor above</source>
        <translation>Añadir cursor arriba</translation>
    </message>
    <message>
        <source>Add cursor below</source>
        <translation>Añadir cursor abajo</translation>
    </message>
</context>
<context>
    <name>updraft::MultiplesPage</name>
    <message>
        <source>Same scale for all functions</source>
        <translation>Misma escala para todas las funciones</translation>
    </message>
    <message>
        <source>Charts below each other have the same scale, so that they compare</source>
        <translation>Los gráficos uno debajo del otro tienen la misma escala para poder compararlos</translation>
    </message>
    <message>
        <source>Charts of each function</source>
        <translation>Gráficos de cada función</translation>
    </message>
    <message>
        <source>No function ran in this range: choose a longer one</source>
        <translation>Ninguna función se ejecutó en este intervalo: elija uno más largo</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>What was recorded cannot be read: %1</source>
        <translation>No se puede leer lo registrado: %1</translation>
    </message>
</context>
<context>
    <name>updraft::NameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar nombre de %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>Its folders in functions and events are renamed with it.</source>
        <translation>Sus carpetas en functions y events también cambian de nombre.</translation>
    </message>
    <message>
        <source>Sources, events and settings are copied.</source>
        <translation>Se copian el código fuente, los eventos y los ajustes.</translation>
    </message>
    <message>
        <source>Rename the logical id in the template, too</source>
        <translation>Cambiar también el ID lógico en la plantilla</translation>
    </message>
    <message>
        <source>With everything in the template that refers to it</source>
        <translation>Con todo lo que se refiere a él en la plantilla</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>updraft::NameField</name>
    <message>
        <source>Function name</source>
        <translation>Nombre de la función</translation>
    </message>
</context>
<context>
    <name>updraft::NewFunctionDialog</name>
    <message>
        <source>New function</source>
        <translation>Nueva función</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Runtime</source>
        <translation>&amp;Runtime</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>&amp;Memoria</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>&amp;Tiempo de espera</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>Archivos nuevos</translation>
    </message>
    <message>
        <source>Added to the template</source>
        <translation>Añadido a la plantilla</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory in megabytes</source>
        <translation>Memoria en megabytes</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Timeout in seconds</source>
        <translation>Tiempo de espera en segundos</translation>
    </message>
    <message>
        <source>As in the template</source>
        <translation>Como en la plantilla</translation>
    </message>
    <message>
        <source>Files that will be created</source>
        <translation>Archivos que se crearán</translation>
    </message>
    <message>
        <source>What is added to the template</source>
        <translation>Lo que se añade a la plantilla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Run %1 afterwards: it has to be built before it can be invoked</source>
        <translation>Ejecutar %1 después: necesita un build antes de poder invocarla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Stop the build</source>
        <translation>Detener el build</translation>
    </message>
</context>
<context>
    <name>updraft::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Folder of the workspace</source>
        <translation>Carpeta del espacio de trabajo</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>First f&amp;unction</source>
        <translation>Primera f&amp;unción</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create and open</source>
        <translation>Crear y abrir</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Run %1 in the function&apos;s folder before you invoke it.</source>
        <translation>Ejecuta %1 en la carpeta de la función antes de invocarla.</translation>
    </message>
    <message>
        <source>Write the whole path, beginning with / or ~.</source>
        <translation>Escribe la ruta completa, empezando por / o ~.</translation>
    </message>
</context>
<context>
    <name>updraft::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>updraft::Notices</name>
    <message>
        <source>%1 fails</source>
        <translation>%1 falla</translation>
    </message>
    <message>
        <source>Most of its calls of the last minute ended with an error.</source>
        <translation>La mayoría de sus llamadas del último minuto acabó con un error.</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ha fallado</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 ha respondido</translation>
    </message>
    <message>
        <source>The invocation took %1.</source>
        <translation>La invocación tardó %1.</translation>
    </message>
</context>
<context>
    <name>updraft::OverviewCharts</name>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Show how durations are spread (H)</source>
        <translation>Mostrar cómo se reparten las duraciones (H)</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <source>Show percentiles of the duration (H)</source>
        <translation>Mostrar percentiles de la duración (H)</translation>
    </message>
    <message>
        <source>Make large or small again</source>
        <translation>Ampliar o volver a reducir</translation>
    </message>
    <message>
        <source>Heat map or percentiles</source>
        <translation>Mapa de calor o percentiles</translation>
    </message>
    <message>
        <source>Add to dashboard</source>
        <translation>Añadir al panel</translation>
    </message>
</context>
<context>
    <name>updraft::OverviewPage</name>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>No se pudo leer nada</translation>
    </message>
    <message>
        <source>No invocations yet: press Invoke or start demo traffic</source>
        <translation>Aún no hay invocaciones: pulse Invocación o inicie el tráfico de demostración</translation>
    </message>
    <message>
        <source>No such invocations in this range: choose a longer one or clear the filters</source>
        <translation>No hay tales invocaciones en este intervalo: elija uno más largo o borre los filtros</translation>
    </message>
    <message>
        <source>No invocations in this range: choose a longer one</source>
        <translation>No hay invocaciones en este intervalo: elija uno más largo</translation>
    </message>
    <message>
        <source>What was recorded cannot be read: %1</source>
        <translation>No se puede leer lo registrado: %1</translation>
    </message>
    <message>
        <source>Add to dashboard</source>
        <translation>Añadir al panel</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>Nuevo panel</translation>
    </message>
    <message>
        <source>“%1” was added to the dashboard “%2”.</source>
        <translation>«%1» se añadió al panel «%2».</translation>
    </message>
</context>
<context>
    <name>updraft::OwnTariffDialog</name>
    <message>
        <source>Make a price list of your own</source>
        <translation>Crear una lista de precios propia</translation>
    </message>
    <message>
        <source>It begins as a copy of %1. Only what you change is written to the file; the rest follows the original.</source>
        <translation>Empieza como copia de %1. En el archivo solo se escribe lo que cambie; el resto sigue al original.</translation>
    </message>
    <message>
        <source>Id, also the file’s name</source>
        <translation>Id, también el nombre del archivo</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nombre del plan</translation>
    </message>
    <message>
        <source>my prices</source>
        <comment>name of a plan</comment>
        <translation>mis precios</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>updraft::PairsEditor</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>Pegar líneas</translation>
    </message>
    <message>
        <source>Takes lines NAME=value from the clipboard (Ctrl+V)</source>
        <translation>Toma líneas NAME=value del portapapeles (Ctrl+V)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removes the selected line (Delete)</source>
        <translation>Quita la línea seleccionada (Delete)</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Mostrar secretos</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Paste lines into %1</source>
        <translation>Pegar líneas en %1</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Quitar de %1</translation>
    </message>
    <message>
        <source>Show the secrets of %1</source>
        <translation>Mostrar los secretos de %1</translation>
    </message>
</context>
<context>
    <name>updraft::PairsModel</name>
    <message>
        <source>From Globals, computed by the template: edit it in YAML</source>
        <translation>De Globals, calculado por la plantilla: edítalo en YAML</translation>
    </message>
    <message>
        <source>From Globals; a value typed here is this function&apos;s own</source>
        <translation>De Globals; un valor escrito aquí es propio de esta función</translation>
    </message>
    <message>
        <source>Computed by the template: edit it in YAML</source>
        <translation>Calculado por la plantilla: edítalo en YAML</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>updraft::PayloadEditor</name>
    <message>
        <source>Event that is sent, JSON</source>
        <translation>Evento que se envía, JSON</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Guardar el evento</translation>
    </message>
    <message>
        <source>Save the event in the workspace, for you and who works with you</source>
        <translation>Guardar el evento en el espacio de trabajo, para ti y quienes trabajan contigo</translation>
    </message>
    <message>
        <source>Format the event</source>
        <translation>Dar formato al evento</translation>
    </message>
    <message>
        <source>Format the event (Ctrl+Shift+I)</source>
        <translation>Dar formato al evento (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>Remove the event&apos;s white space</source>
        <translation>Quitar los espacios en blanco del evento</translation>
    </message>
    <message>
        <source>%1:%2 %3</source>
        <comment>line, column, what is wrong</comment>
        <translation>%1:%2 %3</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>Haz clic para ir ahí</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a size and its limit</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The event is larger than the %1 that such a call may carry</source>
        <translation>El evento supera los %1 que puede llevar una llamada así</translation>
    </message>
    <message>
        <source>An event may have %1</source>
        <translation>Un evento puede tener %1</translation>
    </message>
</context>
<context>
    <name>updraft::PlatformPage</name>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>The modelled cloud and this machine</source>
        <translation>La nube modelada y esta máquina</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Where the AWS CLI and SDKs find the platform, the next time a workspace is opened; another is taken when it is in use</source>
        <translation>Dónde encuentran la plataforma la AWS CLI y los SDK, la próxima vez que se abra un espacio de trabajo; si está en uso, se toma otro</translation>
    </message>
    <message>
        <source>Not a collector&apos;s address, such as %1</source>
        <translation>No es la dirección de un colector, como %1</translation>
    </message>
    <message>
        <source>OpenTelemetry collector</source>
        <translation>Colector de OpenTelemetry</translation>
    </message>
    <message>
        <source>Where a span of every invocation is sent by OTLP over HTTP, the next time a workspace is opened; empty: nowhere</source>
        <translation>Adónde se envía un span de cada invocación por OTLP sobre HTTP, la próxima vez que se abra un espacio de trabajo; vacío: a ningún sitio</translation>
    </message>
    <message>
        <source>Loops that cost money</source>
        <translation>Bucles que cuestan dinero</translation>
    </message>
    <message>
        <source>Look for loops</source>
        <translation>Buscar bucles</translation>
    </message>
    <message>
        <source>Functions that call themselves over and over, and events that mostly are retries; with what they would cost in an hour. In this workspace</source>
        <translation>Funciones que se llaman a sí mismas una y otra vez, y eventos que en su mayoría son reintentos; con lo que costarían en una hora. En este espacio de trabajo</translation>
    </message>
    <message>
        <source>Stop functions that loop</source>
        <translation>Detener funciones en bucle</translation>
    </message>
    <message>
        <source>Take no further calls of a function whose loop nothing else ends, until you let it run again. In this workspace</source>
        <translation>No aceptar más llamadas de una función cuyo bucle nada más termina, hasta que usted la deje funcionar de nuevo. En este espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>updraft::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>updraft::PropertyField</name>
    <message>
        <source>What can be done with %1</source>
        <translation>Qué se puede hacer con %1</translation>
    </message>
    <message>
        <source>Reset, show in YAML, documentation</source>
        <translation>Restablecer, mostrar en YAML, documentación</translation>
    </message>
    <message>
        <source>Edit in YAML</source>
        <translation>Editar en YAML</translation>
    </message>
    <message>
        <source>Edit %1 in YAML</source>
        <translation>Editar %1 en YAML</translation>
    </message>
    <message>
        <source>%1 (from Globals)</source>
        <translation>%1 (de Globals)</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (predeterminado)</translation>
    </message>
    <message>
        <source>From Globals: %1</source>
        <translation>De Globals: %1</translation>
    </message>
    <message>
        <source>“%1” is needed too.</source>
        <translation>También hace falta «%1».</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Restablecer valor predeterminado</translation>
    </message>
    <message>
        <source>Show in YAML</source>
        <translation>Mostrar en YAML</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>updraft::QuickList</name>
    <message>
        <source>Nothing fits</source>
        <translation>Nada coincide</translation>
    </message>
</context>
<context>
    <name>updraft::RangeButton</name>
    <message>
        <source>Which stretch of time is shown</source>
        <translation>Qué intervalo de tiempo se muestra</translation>
    </message>
    <message>
        <source>From – until</source>
        <translation>Desde – hasta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the time between these two moments</source>
        <translation>Mostrar el tiempo entre estos dos momentos</translation>
    </message>
</context>
<context>
    <name>updraft::RecentWorkspaces</name>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (no existe)</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ya no existe</translation>
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
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Replay an invocation of the history to compare it here.</source>
        <translation>Repite una invocación del historial para compararla aquí.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>The answer is the same.</source>
        <translation>La respuesta es la misma.</translation>
    </message>
    <message>
        <source>The answer differs.</source>
        <translation>La respuesta difiere.</translation>
    </message>
    <message>
        <source>%1: %2, before %3, now %4</source>
        <translation>%1: %2, antes %3, ahora %4</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Init</source>
        <translation>Init</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
</context>
<context>
    <name>updraft::ResponseView</name>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin formato</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>How the response is shown</source>
        <translation>Cómo se muestra la respuesta</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Response as a tree</source>
        <translation>Respuesta como árbol</translation>
    </message>
    <message>
        <source>Copy the response</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>Save the response to a file</source>
        <translation>Guardar la respuesta en un archivo</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Too long to be shown whole (%1); copying and saving take all of it.</source>
        <translation>Demasiado larga para mostrarse entera (%1); al copiar y guardar se toma completa.</translation>
    </message>
    <message>
        <source>Image, %1 by %2</source>
        <translation>Imagen, %1 por %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>content type, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save the response</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>updraft::ResultSummary</name>
    <message>
        <source>billed %1</source>
        <translation>facturado %1</translation>
    </message>
    <message>
        <source>%1 / %2 MB</source>
        <translation>%1 / %2 MB</translation>
    </message>
    <message>
        <source>Invoke the function to see what it answers and what it takes</source>
        <translation>Invoca la función para ver qué responde y cuánto consume</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Aún no hay resultado</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>En qué se fue el tiempo</translation>
    </message>
    <message>
        <source>Memory: %1 of %2 used</source>
        <translation>Memoria: %1 de %2 en uso</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>CPU time %1</source>
        <translation>Tiempo de CPU %1</translation>
    </message>
</context>
<context>
    <name>updraft::ResultWords</name>
    <message>
        <source>Throttled</source>
        <translation>Limitada</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrada</translation>
    </message>
    <message>
        <source>Event too large</source>
        <translation>Evento demasiado grande</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>Sin servicio</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an error and its reason</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>Error del cliente</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Error del servidor</translation>
    </message>
    <message>
        <source>Would run</source>
        <translation>Se ejecutaría</translation>
    </message>
    <message>
        <source>As many invocations run as the account allows at once. Wait until some have ended, or raise the account&apos;s concurrency in the settings.</source>
        <translation>Se ejecutan tantas invocaciones como permite la cuenta a la vez. Espera a que terminen algunas o aumenta la simultaneidad de la cuenta en los ajustes.</translation>
    </message>
    <message>
        <source>As many invocations run as this function&apos;s reserved concurrency allows. Raise it in the function&apos;s configuration, or wait.</source>
        <translation>Se ejecutan tantas invocaciones como permite la simultaneidad reservada de esta función. Auméntala en la configuración de la función o espera.</translation>
    </message>
    <message>
        <source>The function is called more often per second than ten times its concurrency. Send fewer at once, or raise its concurrency.</source>
        <translation>La función se llama por segundo más de diez veces su simultaneidad. Envía menos a la vez o aumenta su simultaneidad.</translation>
    </message>
    <message>
        <source>Calls come faster than the API takes them. Send fewer at once.</source>
        <translation>Las llamadas llegan más rápido de lo que la API las acepta. Envía menos a la vez.</translation>
    </message>
    <message>
        <source>A limit of the cloud refused the call. Send fewer at once.</source>
        <translation>Un límite de la nube rechazó la llamada. Envía menos a la vez.</translation>
    </message>
    <message>
        <source>Choose another version or alias in the options below the event.</source>
        <translation>Elige otra versión u otro alias en las opciones debajo del evento.</translation>
    </message>
    <message>
        <source>Check that the function is still in the template.</source>
        <translation>Comprueba que la función sigue en la plantilla.</translation>
    </message>
    <message>
        <source>Make the event shorter; large data belongs into a bucket, the event names it.</source>
        <translation>Acorta el evento; los datos grandes van en un bucket y el evento lo nombra.</translation>
    </message>
    <message>
        <source>Correct the event; where it is wrong is marked in the editor.</source>
        <translation>Corrige el evento; el editor marca dónde está el error.</translation>
    </message>
    <message>
        <source>Wait until others have ended, or raise the limits of this machine in the settings.</source>
        <translation>Espera a que terminen otras o aumenta los límites de esta máquina en los ajustes.</translation>
    </message>
    <message>
        <source>Open a workspace and wait until it is served, then invoke again.</source>
        <translation>Abre un espacio de trabajo, espera a que esté en servicio y vuelve a invocar.</translation>
    </message>
    <message>
        <source>Find out what it waited for in the log, or raise the timeout in the configuration.</source>
        <translation>Mira en el registro a qué esperaba o aumenta el tiempo de espera en la configuración.</translation>
    </message>
    <message>
        <source>Raise the memory in the configuration, or keep less at once.</source>
        <translation>Aumenta la memoria en la configuración o retén menos a la vez.</translation>
    </message>
    <message>
        <source>The code outside of the handler failed; the log says where.</source>
        <translation>Falló el código fuera del handler; el registro indica dónde.</translation>
    </message>
    <message>
        <source>The process ended before it answered; the log shows its last words.</source>
        <translation>El proceso terminó antes de responder; el registro muestra sus últimas palabras.</translation>
    </message>
    <message>
        <source>An answer may have 6 MB and must be what the runtime can write as JSON.</source>
        <translation>Una respuesta puede tener 6 MB y debe ser algo que el runtime pueda escribir como JSON.</translation>
    </message>
    <message numerus="yes">
        <source>%n succeeded</source>
        <translation>
            <numerusform>%n correcta</numerusform>
            <numerusform>%n correctas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n throttled</source>
        <translation>
            <numerusform>%n limitada</numerusform>
            <numerusform>%n limitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelada</numerusform>
            <numerusform>%n canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cold start(s)</source>
        <translation>
            <numerusform>%n arranque en frío</numerusform>
            <numerusform>%n arranques en frío</numerusform>
        </translation>
    </message>
    <message>
        <source>least %1 · median %2 · p95 %3 · most %4</source>
        <translation>mín. %1 · mediana %2 · p95 %3 · máx. %4</translation>
    </message>
    <message>
        <source>%1 of %2 in %3 · %4</source>
        <comment>answers, asked for, time, rate</comment>
        <translation>%1 de %2 en %3 · %4</translation>
    </message>
    <message>
        <source>init</source>
        <translation>init</translation>
    </message>
    <message>
        <source>A new environment was started for this call</source>
        <translation>Se inició un entorno nuevo para esta llamada</translation>
    </message>
    <message>
        <source>Init ran again inside of the call</source>
        <translation>El init volvió a ejecutarse dentro de la llamada</translation>
    </message>
    <message>
        <source>process</source>
        <translation>proceso</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>runtime</translation>
    </message>
    <message>
        <source>your module</source>
        <translation>tu módulo</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>extensiones</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>Waited for this machine</source>
        <translation>Esperó a esta máquina</translation>
    </message>
    <message>
        <source>dispatch</source>
        <translation>reparto</translation>
    </message>
    <message>
        <source>The platform, between arrival and answer</source>
        <translation>La plataforma, entre la llegada y la respuesta</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>handler</translation>
    </message>
    <message>
        <source>Your function</source>
        <translation>Tu función</translation>
    </message>
    <message>
        <source>Extensions, after the answer</source>
        <translation>Extensiones, después de la respuesta</translation>
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
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>updraft::RunNotes</name>
    <message>
        <source>%1 · %2 % of time</source>
        <translation>%1 · %2 % del tiempo</translation>
    </message>
</context>
<context>
    <name>updraft::RunningStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End the invocation (Esc)</source>
        <translation>Terminar la invocación (Esc)</translation>
    </message>
    <message>
        <source>Cancel the invocation</source>
        <translation>Cancelar la invocación</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>%1 of %2 answered · %3</source>
        <comment>done, all, time</comment>
        <translation>%1 de %2 respondidas · %3</translation>
    </message>
    <message>
        <source>Running · %1</source>
        <translation>En ejecución · %1</translation>
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
        <translation>Nada en esta máquina puede ejecutar %1. Instálalo antes de invocar.</translation>
    </message>
    <message>
        <source>This machine does not have it: %1 (%2) stands in.</source>
        <translation>Esta máquina no lo tiene: se usa %1 (%2) en su lugar.</translation>
    </message>
</context>
<context>
    <name>updraft::SampleBar</name>
    <message>
        <source>Nothing was recorded here yet. A generated sample month shows what Monitor can do.</source>
        <translation>Aquí aún no se ha registrado nada. Un mes de muestra generado enseña lo que puede hacer Monitor.</translation>
    </message>
    <message>
        <source>A sample month is being generated …</source>
        <translation>Se está generando un mes de muestra…</translation>
    </message>
    <message>
        <source>Sample data: a generated month, kept apart from what your functions did.</source>
        <translation>Datos de muestra: un mes generado, separado de lo que hicieron sus funciones.</translation>
    </message>
    <message>
        <source>The sample month: %1</source>
        <translation>El mes de muestra: %1</translation>
    </message>
    <message>
        <source>Show a sample month</source>
        <translation>Mostrar un mes de muestra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show what was recorded</source>
        <translation>Mostrar lo registrado</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Quitar la muestra</translation>
    </message>
    <message>
        <source>Delete the generated month; what was recorded stays</source>
        <translation>Eliminar el mes generado; lo registrado permanece</translation>
    </message>
    <message>
        <source>How much of the sample month is generated</source>
        <translation>Cuánto del mes de muestra está generado</translation>
    </message>
</context>
<context>
    <name>updraft::SavedEvents</name>
    <message>
        <source>An event needs a name.</source>
        <translation>Un evento necesita un nombre.</translation>
    </message>
    <message>
        <source>The name becomes the name of a file: it may not contain a slash or begin with a dot.</source>
        <translation>El nombre pasa a ser el de un archivo: no puede contener una barra ni empezar por un punto.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>There is an event &quot;%1&quot; already.</source>
        <translation>Ya existe un evento «%1».</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; could not be read: %2</source>
        <translation>No se pudo leer el evento «%1»: %2</translation>
    </message>
    <message>
        <source>it is larger than any event may be</source>
        <translation>es mayor de lo que puede ser un evento</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; could not be saved: %2</source>
        <translation>No se pudo guardar el evento «%1»: %2</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; could not be renamed: %2</source>
        <translation>No se pudo cambiar el nombre del evento «%1»: %2</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; could not be deleted: %2</source>
        <translation>No se pudo eliminar el evento «%1»: %2</translation>
    </message>
</context>
<context>
    <name>updraft::SavedEventsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
</context>
<context>
    <name>updraft::ScopeFields</name>
    <message>
        <source>Whose invocations the card shows</source>
        <translation>De quién son las invocaciones que muestra la tarjeta</translation>
    </message>
    <message>
        <source>Only of a version or an alias</source>
        <translation>Solo de una versión o un alias</translation>
    </message>
    <message>
        <source>Only what a trigger caused</source>
        <translation>Solo lo que causó un disparador</translation>
    </message>
    <message>
        <source>As the page’s filters say</source>
        <translation>Según los filtros de la página</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>Todas las funciones</translation>
    </message>
    <message>
        <source>Any trigger</source>
        <translation>Cualquier disparador</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Todas las versiones</translation>
    </message>
    <message>
        <source>Alias %1</source>
        <translation>Alias %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
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
        <translation>disparador</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>function</source>
        <translation>función</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 errores</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>de %1: %2</translation>
    </message>
    <message>
        <source>to %1: %2</source>
        <translation>a %1: %2</translation>
    </message>
    <message>
        <source>%1 calls %2</source>
        <translation>%1 llama a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>updraft::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Default shortcut</source>
        <translation>Atajo predeterminado</translation>
    </message>
    <message>
        <source>Back to the default shortcut</source>
        <translation>Volver al atajo predeterminado</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>usado por %1</translation>
    </message>
</context>
<context>
    <name>updraft::SpikePanel</name>
    <message>
        <source>Errors first</source>
        <translation>Errores primero</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Las más largas primero</translation>
    </message>
    <message>
        <source>Cold starts, longest init first</source>
        <translation>Arranques en frío, init más largo primero</translation>
    </message>
    <message>
        <source>Most memory first</source>
        <translation>Más memoria primero</translation>
    </message>
    <message>
        <source>Asynchronous, most attempts first</source>
        <translation>Asíncronas, más intentos primero</translation>
    </message>
    <message>
        <source>Longest wait for this machine first</source>
        <translation>Mayor espera por este equipo primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Las más recientes primero</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>In which order these invocations are listed</source>
        <translation>En qué orden se listan estas invocaciones</translation>
    </message>
    <message>
        <source>Invocations behind this point</source>
        <translation>Invocaciones detrás de este punto</translation>
    </message>
    <message>
        <source>Open in Functions</source>
        <translation>Abrir en Funciones</translation>
    </message>
    <message>
        <source>Show the log and the figures of this invocation (Return)</source>
        <translation>Mostrar el registro y las cifras de esta invocación (Intro)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Invocations behind a point of a chart</source>
        <translation>Invocaciones detrás de un punto de un gráfico</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>These invocations cannot be read: %1</source>
        <translation>No se pueden leer estas invocaciones: %1</translation>
    </message>
    <message>
        <source>No such invocation arrived then. Its record may have been cleaned up.</source>
        <translation>Entonces no llegó ninguna invocación así. Quizá se haya limpiado su registro.</translation>
    </message>
    <message>
        <source>The first %1 of the newest %2 that arrived then</source>
        <translation>Las primeras %1 de las %2 más recientes que llegaron entonces</translation>
    </message>
    <message>
        <source>The first %1 of %2 that arrived then</source>
        <translation>Las primeras %1 de %2 que llegaron entonces</translation>
    </message>
    <message numerus="yes">
        <source>%n invocation(s) that arrived then</source>
        <translation>
            <numerusform>%n invocación que llegó entonces</numerusform>
            <numerusform>%n invocaciones que llegaron entonces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 invocations/s</source>
        <translation>%1 invocaciones/s</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s): %1 busy, %2 idle</source>
        <translation>
            <numerusform>%n entorno: %1 ocupado, %2 inactivo</numerusform>
            <numerusform>%n entornos: %1 ocupados, %2 inactivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the last minute</source>
        <translation>
            <numerusform>%n error en el último minuto</numerusform>
            <numerusform>%n errores en el último minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3 invocations</source>
        <translation>%1 %2, %3 invocaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s) at %1 %</source>
        <translation>
            <numerusform>%n núcleo al %1 %</numerusform>
            <numerusform>%n núcleos al %1 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarma</numerusform>
            <numerusform>%n alarmas</numerusform>
        </translation>
    </message>
    <message>
        <source>In alarm: %1</source>
        <translation>En alarma: %1</translation>
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
        <translation>En alarma:
%1
Clic para verlas</translation>
    </message>
    <message>
        <source>Not kept, because more came than could be written: invocations %1, logs %2, events and responses %3, other changes %4</source>
        <translation>No conservado, porque llegó más de lo que se podía escribir: invocaciones %1, registros %2, eventos y respuestas %3, otros cambios %4</translation>
    </message>
    <message>
        <source>%1
Click to see them</source>
        <translation>%1
Haga clic para verlos</translation>
    </message>
</context>
<context>
    <name>updraft::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Keep events and responses</source>
        <translation>Conservar eventos y respuestas</translation>
    </message>
    <message>
        <source>So that an invocation can be looked at in full and replayed</source>
        <translation>Para poder ver una invocación entera y repetirla</translation>
    </message>
    <message>
        <source>Space for events and responses</source>
        <translation>Espacio para eventos y respuestas</translation>
    </message>
    <message>
        <source>The oldest are removed when it is used up</source>
        <translation>Los más antiguos se quitan cuando se agota</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Delete history …</source>
        <translation>Eliminar historial …</translation>
    </message>
    <message>
        <source>History of this workspace</source>
        <translation>Historial de este espacio de trabajo</translation>
    </message>
    <message>
        <source>Records, logs, events and responses of every invocation, in one SQLite file</source>
        <translation>Datos, registros, eventos y respuestas de cada invocación, en un archivo SQLite</translation>
    </message>
    <message>
        <source>Delete history</source>
        <translation>Eliminar historial</translation>
    </message>
    <message>
        <source>Delete the records, logs, events and responses of all invocations of this workspace? This cannot be undone. Functions, versions and saved events stay.</source>
        <translation>¿Eliminar los datos, registros, eventos y respuestas de todas las invocaciones de este espacio de trabajo? Esto no se puede deshacer. Las funciones, versiones y eventos guardados permanecen.</translation>
    </message>
</context>
<context>
    <name>updraft::Studio</name>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Cambiar entre claro y oscuro</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Start or stop demo traffic</source>
        <translation>Iniciar o detener el tráfico de demostración</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Updraft</source>
        <translation>Updraft</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Another window has it open</source>
        <translation>Está abierto en otra ventana</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Show budgets and loops that cost money</source>
        <translation>Mostrar presupuestos y bucles que cuestan dinero</translation>
    </message>
    <message>
        <source>Show and edit price lists</source>
        <translation>Mostrar y editar listas de precios</translation>
    </message>
</context>
<context>
    <name>updraft::TariffBadge</name>
    <message>
        <source>Prices …</source>
        <translation>Precios …</translation>
    </message>
    <message numerus="yes">
        <source>Prices %n day(s) old</source>
        <translation>
            <numerusform>Precios de hace %n día</numerusform>
            <numerusform>Precios de hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices of no date</source>
        <translation>Precios sin fecha</translation>
    </message>
    <message>
        <source>Price list broken</source>
        <translation>Lista de precios errónea</translation>
    </message>
    <message>
        <source>Shows the price list: figures, sources, validity; own lists are edited there</source>
        <translation>Muestra la lista de precios: cifras, fuentes, validez; las propias se editan allí</translation>
    </message>
</context>
<context>
    <name>updraft::TariffCells</name>
    <message>
        <source>Not taken: %1</source>
        <translation>No aceptado: %1</translation>
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
        <translation>Propias</translation>
    </message>
    <message>
        <source>These prices may not hold any more. %1 %2</source>
        <translation>Puede que estos precios ya no valgan. %1 %2</translation>
    </message>
    <message>
        <source>Price list %1, changed</source>
        <translation>Lista de precios %1, modificada</translation>
    </message>
    <message>
        <source>Price list %1</source>
        <translation>Lista de precios %1</translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation>Abrir como texto</translation>
    </message>
    <message>
        <source>%1 is in no file that can be read now; it is shown as it was.</source>
        <translation>%1 no está en ningún archivo que pueda leerse ahora; se muestra como estaba.</translation>
    </message>
    <message>
        <source>State where the figures are from: a contract, an address …</source>
        <translation>Indique de dónde son las cifras: un contrato, una dirección …</translation>
    </message>
    <message>
        <source>“%1” is not a date: write 2026-09-29, 2026-09 or 2026</source>
        <translation>“%1” no es una fecha: escriba 2026-09-29, 2026-09 o 2026</translation>
    </message>
    <message>
        <source>The date of the source is in the future</source>
        <translation>La fecha de la fuente está en el futuro</translation>
    </message>
    <message>
        <source>Delete the price list</source>
        <translation>Eliminar la lista de precios</translation>
    </message>
    <message>
        <source>Delete the price list %1?</source>
        <translation>¿Eliminar la lista de precios %1?</translation>
    </message>
    <message>
        <source>Its file goes to the trash where there is one. Lists that are like it cannot be read any more.</source>
        <translation>Su archivo va a la papelera si la hay. Las listas basadas en ella ya no podrán leerse.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Guardar los cambios en %1?</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>Si no, se pierden.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Price the month on it</source>
        <translation>Calcular el mes con ella</translation>
    </message>
    <message>
        <source>Make my own …</source>
        <translation>Hacer una propia …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Eliminar …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Where changed figures are from</source>
        <translation>De dónde son las cifras cambiadas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>my contract</source>
        <translation>mi contrato</translation>
    </message>
    <message>
        <source>Which price list is shown</source>
        <translation>Qué lista de precios se muestra</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Lista de precios</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
</context>
<context>
    <name>updraft::TariffDraft</name>
    <message>
        <source>change of %1</source>
        <translation>cambio de %1</translation>
    </message>
</context>
<context>
    <name>updraft::TariffFacts</name>
    <message>
        <source>%1: may be old</source>
        <translation>%1: puede estar anticuado</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a date</comment>
        <translation>desde</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a date</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válida desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>updraft::TariffModel</name>
    <message>
        <source>share of %1</source>
        <translation>parte de %1</translation>
    </message>
    <message>
        <source>Given once to an account, with others of the pool %1</source>
        <translation>Se concede una vez por cuenta, junto con otros del fondo %1</translation>
    </message>
    <message>
        <source>Press F2 or double-click to change it</source>
        <translation>Pulse F2 o haga doble clic para cambiarlo</translation>
    </message>
    <message>
        <source>This list comes with Updraft: make your own from it to change it</source>
        <translation>Esta lista viene con Updraft: haga una propia a partir de ella para cambiarla</translation>
    </message>
    <message>
        <source>What is charged</source>
        <translation>Qué se cobra</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tramo</translation>
    </message>
    <message>
        <source>Price of one, %1</source>
        <translation>Precio de una, %1</translation>
    </message>
    <message>
        <source>Free a month</source>
        <translation>Gratis al mes</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>when the source was read</comment>
        <translation>Leído</translation>
    </message>
</context>
<context>
    <name>updraft::TemplateForm</name>
    <message>
        <source>The template does not describe this function.</source>
        <translation>La plantilla no describe esta función.</translation>
    </message>
</context>
<context>
    <name>updraft::TemplateList</name>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>Show templates of one language</source>
        <translation>Mostrar plantillas de un lenguaje</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los lenguajes</translation>
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
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
</context>
<context>
    <name>updraft::TemplateSource</name>
    <message>
        <source>The workspace has no template.</source>
        <translation>El espacio de trabajo no tiene plantilla.</translation>
    </message>
    <message>
        <source>The template cannot be read as text.</source>
        <translation>La plantilla no se puede leer como texto.</translation>
    </message>
</context>
<context>
    <name>updraft::TestPanel</name>
    <message>
        <source>Invoke</source>
        <translation>Invocar</translation>
    </message>
    <message>
        <source>Choose a function to test.</source>
        <translation>Elige una función para probarla.</translation>
    </message>
    <message>
        <source>The workspace is not being served at the moment.</source>
        <translation>El espacio de trabajo no está en servicio en este momento.</translation>
    </message>
    <message>
        <source>The event is not valid JSON; where is marked in the editor.</source>
        <translation>El evento no es JSON válido; el editor marca dónde.</translation>
    </message>
    <message>
        <source>The client context is not valid JSON.</source>
        <translation>El contexto del cliente no es JSON válido.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End the invocation (Esc)</source>
        <translation>Terminar la invocación (Esc)</translation>
    </message>
    <message>
        <source>Send the event to the function (Ctrl+Return)</source>
        <translation>Enviar el evento a la función (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Cancel the invocation</source>
        <translation>Cancelar la invocación</translation>
    </message>
    <message>
        <source>Invoke the function</source>
        <translation>Invocar la función</translation>
    </message>
    <message>
        <source>Its answer was not kept.</source>
        <translation>Su respuesta no se conservó.</translation>
    </message>
    <message>
        <source>Only the beginning of its answer was kept.</source>
        <translation>Solo se conservó el principio de su respuesta.</translation>
    </message>
    <message>
        <source>This invocation is no longer in the history.</source>
        <translation>Esta invocación ya no está en el historial.</translation>
    </message>
    <message>
        <source>Its event was not kept, so it cannot be sent again: recording of events was off then, or it had to make room for newer ones.</source>
        <translation>No se conservó su evento, así que no se puede volver a enviar: la grabación de eventos estaba desactivada o tuvo que dejar sitio a otros más recientes.</translation>
    </message>
    <message>
        <source>Only the beginning of its event was kept, so it cannot be sent again. Raise the limit of recorded events in the settings.</source>
        <translation>Solo se conservó el principio de su evento, así que no se puede volver a enviar. Aumenta el límite de eventos grabados en los ajustes.</translation>
    </message>
    <message>
        <source>The function &quot;%1&quot; is not there any more.</source>
        <translation>La función «%1» ya no existe.</translation>
    </message>
    <message>
        <source>Another test is running. Wait for it, or cancel it.</source>
        <translation>Hay otra prueba en curso. Espera a que acabe o cancélala.</translation>
    </message>
    <message>
        <source>Its answer was not kept whole, so answers cannot be compared.</source>
        <translation>Su respuesta no se conservó entera, así que no se pueden comparar las respuestas.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Saved events</source>
        <translation>Eventos guardados</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation>Partes del resultado</translation>
    </message>
</context>
<context>
    <name>updraft::TimeChart</name>
    <message>
        <source>(%1 to %2)</source>
        <comment>least and greatest in this bucket</comment>
        <translation>(de %1 a %2)</translation>
    </message>
    <message>
        <source>(n = %1)</source>
        <comment>number of samples</comment>
        <translation>(n = %1)</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Not over yet: figures will grow</source>
        <translation>Aún no ha terminado: las cifras crecerán</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: sin datos</translation>
    </message>
    <message>
        <source>%1: latest %2, highest %3</source>
        <translation>%1: último %2, máximo %3</translation>
    </message>
</context>
<context>
    <name>updraft::TopBar</name>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Sin espacio de trabajo</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Iniciando …</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Sin servicio</translation>
    </message>
    <message>
        <source>No port</source>
        <translation>Sin puerto</translation>
    </message>
    <message>
        <source>Serving the AWS Lambda interfaces. Click to copy the address</source>
        <translation>Sirve las interfaces de AWS Lambda. Haz clic para copiar la dirección</translation>
    </message>
    <message>
        <source>The usual port is in use: %1</source>
        <translation>El puerto habitual está en uso: %1</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Punto de conexión: %1</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>workspace: %1</source>
        <translation>espacio de trabajo: %1</translation>
    </message>
    <message>
        <source>Search or run a command   %1</source>
        <translation>Buscar o ejecutar un comando   %1</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Every action, function and setting by name</source>
        <translation>Cada acción, función y ajuste por su nombre</translation>
    </message>
    <message>
        <source>Stop traffic</source>
        <translation>Detener tráfico</translation>
    </message>
    <message>
        <source>Demo traffic</source>
        <translation>Tráfico demo</translation>
    </message>
    <message>
        <source>Sends a day-like pattern of requests with spikes through the platform&apos;s port</source>
        <translation>Envía solicitudes con el ritmo de un día, con picos, por el puerto de la plataforma</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Cambiar entre claro y oscuro</translation>
    </message>
</context>
<context>
    <name>updraft::TraceWaterfall</name>
    <message>
        <source>%1 failed</source>
        <comment>a duration</comment>
        <translation>%1 con error</translation>
    </message>
    <message>
        <source>begins after %1, takes %2</source>
        <translation>empieza tras %1, dura %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part and its duration</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::TracesModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n throttled</source>
        <translation>
            <numerusform>%n limitada</numerusform>
            <numerusform>%n limitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
</context>
<context>
    <name>updraft::TracesPage</name>
    <message>
        <source>Traces</source>
        <translation>Trazas</translation>
    </message>
    <message>
        <source>Who calls whom</source>
        <translation>Quién llama a quién</translation>
    </message>
    <message>
        <source>Views of traces</source>
        <translation>Vistas de las trazas</translation>
    </message>
    <message>
        <source>With errors only</source>
        <translation>Solo con errores</translation>
    </message>
    <message>
        <source>Only traces in which a call failed or was throttled</source>
        <translation>Solo trazas en las que una llamada falló o se limitó</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>Shortest duration shown</source>
        <translation>Duración más corta que se muestra</translation>
    </message>
    <message>
        <source>Only traces that took at least this long</source>
        <translation>Solo trazas que duraron al menos esto</translation>
    </message>
    <message>
        <source>any duration</source>
        <translation>cualquier duración</translation>
    </message>
    <message>
        <source>Looking for traces …</source>
        <translation>Buscando trazas…</translation>
    </message>
    <message>
        <source>No trace in this time matches the filters.</source>
        <translation>Ninguna traza de este tiempo coincide con los filtros.</translation>
    </message>
    <message>
        <source>No call between functions in this time.

Calls join a trace when a function calls another with an AWS SDK, or hands the header X-Amzn-Trace-Id or traceparent on that it got. Asynchronous events carry it by themselves.</source>
        <translation>Ninguna llamada entre funciones en este tiempo.

Las llamadas se unen a una traza cuando una función llama a otra con un SDK de AWS o reenvía la cabecera X-Amzn-Trace-Id o traceparent que recibió. Los eventos asíncronos la llevan por sí mismos.</translation>
    </message>
    <message>
        <source>Nothing was called in this time.</source>
        <translation>No se llamó a nada en este tiempo.</translation>
    </message>
    <message>
        <source>Looking for calls …</source>
        <translation>Buscando llamadas…</translation>
    </message>
    <message>
        <source>Service map</source>
        <translation>Mapa de servicios</translation>
    </message>
    <message>
        <source>Calls of the trace</source>
        <translation>Llamadas de la traza</translation>
    </message>
    <message>
        <source>Choose a trace above</source>
        <translation>Elija arriba una traza</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the newest %n trace(s)</source>
        <translation>
            <numerusform>%1 de la traza más reciente (%n)</numerusform>
            <numerusform>%1 de las %n trazas más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n trace(s)</source>
        <translation>
            <numerusform>%1 de %n traza</numerusform>
            <numerusform>%1 de %n trazas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::TrafficControl</name>
    <message>
        <source>There is nothing to send: save an event for a function, or write a traffic.json</source>
        <translation>No hay nada que enviar: guarda un evento para una función o escribe un traffic.json</translation>
    </message>
</context>
<context>
    <name>updraft::TriggerCard</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove trigger %1</source>
        <translation>Quitar el disparador %1</translation>
    </message>
    <message>
        <source>Show in YAML</source>
        <translation>Mostrar en YAML</translation>
    </message>
    <message>
        <source>Show trigger %1 in YAML</source>
        <translation>Mostrar el disparador %1 en YAML</translation>
    </message>
    <message>
        <source>This type of event is not known; edit it in YAML.</source>
        <translation>Este tipo de evento no se conoce; edítalo en YAML.</translation>
    </message>
    <message>
        <source>not run on this machine yet</source>
        <translation>aún no se ejecuta en esta máquina</translation>
    </message>
    <message>
        <source>The trigger is kept in the template and works in the cloud; here nothing sends these events yet. Use the test panel to send one.</source>
        <translation>El disparador se conserva en la plantilla y funciona en la nube; aquí aún nada envía estos eventos. Usa el panel de pruebas para enviar uno.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Properties of trigger %1</source>
        <translation>Propiedades del disparador %1</translation>
    </message>
</context>
<context>
    <name>updraft::TriggersPage</name>
    <message>
        <source>%1 (not run on this machine yet)</source>
        <translation>%1 (aún no se ejecuta en esta máquina)</translation>
    </message>
    <message>
        <source>Add trigger</source>
        <translation>Añadir disparador</translation>
    </message>
    <message>
        <source>Undo in the template</source>
        <translation>Deshacer en la plantilla</translation>
    </message>
    <message>
        <source>Undo in the template (%1)</source>
        <translation>Deshacer en la plantilla (%1)</translation>
    </message>
    <message>
        <source>Function URL</source>
        <translation>URL de función</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asíncrono</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>The template does not describe this function, so no events can be added to it.</source>
        <translation>La plantilla no describe esta función, así que no se le pueden añadir eventos.</translation>
    </message>
    <message>
        <source>The template cannot be read just now.</source>
        <translation>La plantilla no se puede leer en este momento.</translation>
    </message>
    <message>
        <source>No events invoke this function; it can be invoked by hand, by its URL and by the API.</source>
        <translation>Ningún evento invoca esta función; se puede invocar a mano, por su URL y por la API.</translation>
    </message>
    <message>
        <source>The function is not running.</source>
        <translation>La función no está en ejecución.</translation>
    </message>
    <message>
        <source>After success to %1</source>
        <translation>Tras éxito a %1</translation>
    </message>
    <message>
        <source>After failure to %1</source>
        <translation>Tras fallo a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n retries</source>
        <translation>
            <numerusform>%n reintento</numerusform>
            <numerusform>%n reintentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Dead letters to %1</source>
        <translation>Mensajes fallidos a %1</translation>
    </message>
    <message>
        <source>No destinations; a failed event is tried twice more, then given up.</source>
        <translation>Sin destinos; un evento fallido se intenta dos veces más y luego se abandona.</translation>
    </message>
    <message>
        <source>%1 (alias %2)</source>
        <translation>%1 (alias %2)</translation>
    </message>
    <message>
        <source>None; set who may call to get one.</source>
        <translation>Ninguna; define quién puede llamar para obtener una.</translation>
    </message>
</context>
<context>
    <name>updraft::TroubleBar</name>
    <message>
        <source>The old database is kept as %1</source>
        <translation>La base de datos anterior se conserva como %1</translation>
    </message>
    <message>
        <source>There is no folder %1. As soon as it is back, it is opened.</source>
        <translation>No existe la carpeta %1. En cuanto vuelva, se abrirá.</translation>
    </message>
    <message>
        <source>%1 has no template.yaml, so there is nothing to serve yet.</source>
        <translation>%1 no tiene template.yaml, así que aún no hay nada que servir.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n error(s), so nothing is served. Mend and save it, and the functions start.</source>
        <translation>
            <numerusform>%1 tiene %n error, así que no se sirve nada. Corrígelo y guarda, y las funciones arrancarán.</numerusform>
            <numerusform>%1 tiene %n errores, así que no se sirve nada. Corrígelos y guarda, y las funciones arrancarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is served, because the workspace&apos;s database cannot be used: %1. Moved aside, it is kept as it is, and Updraft starts with an empty one.</source>
        <translation>No se sirve nada porque la base de datos del espacio de trabajo no se puede usar: %1. Apartada, se conserva tal cual y Updraft empieza con una vacía.</translation>
    </message>
    <message>
        <source>Another program serves this workspace already: %1. As soon as that program ends, this window takes over; files can be edited meanwhile.</source>
        <translation>Otro programa ya sirve este espacio de trabajo: %1. Cuando termine, esta ventana tomará el relevo; mientras tanto se pueden editar archivos.</translation>
    </message>
    <message>
        <source>Nothing is served, because %1 cannot be written: the platform keeps its records there. Allow writing, or copy the folder to another place and open it there.</source>
        <translation>No se sirve nada porque no se puede escribir en %1: la plataforma guarda allí sus registros. Permite la escritura o copia la carpeta a otro lugar y ábrela allí.</translation>
    </message>
    <message>
        <source>The folder %1 was deleted or moved away. What is open here is still complete.</source>
        <translation>La carpeta %1 se ha eliminado o movido. Lo que está abierto aquí sigue completo.</translation>
    </message>
    <message>
        <source>The template was deleted or moved away. The functions run on as they were.</source>
        <translation>La plantilla se ha eliminado o movido. Las funciones siguen como estaban.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Create a first function</source>
        <translation>Crear una primera función</translation>
    </message>
    <message>
        <source>Open the template</source>
        <translation>Abrir la plantilla</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Mostrar problemas</translation>
    </message>
    <message>
        <source>Move it aside and start</source>
        <translation>Apartarla y empezar</translation>
    </message>
    <message>
        <source>Write the open files anew</source>
        <translation>Volver a escribir los archivos abiertos</translation>
    </message>
</context>
<context>
    <name>updraft::TuningChart</name>
    <message>
        <source>duration</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>cost / million</source>
        <translation>coste / millón</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>median and its interval</comment>
        <translation>%1 (%2 a %3)</translation>
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
        <translation>El espacio de trabajo se cerró antes de acabar la medición</translation>
    </message>
    <message>
        <source>The measurement was cancelled</source>
        <translation>La medición se canceló</translation>
    </message>
    <message>
        <source>%1 was measured</source>
        <translation>Se midió %1</translation>
    </message>
    <message>
        <source>It was not measured: %1</source>
        <translation>No se midió: %1</translation>
    </message>
</context>
<context>
    <name>updraft::TuningPanel</name>
    <message>
        <source>Event {}</source>
        <translation>Evento {}</translation>
    </message>
    <message>
        <source>All saved events</source>
        <translation>Todos los eventos guardados</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sizes</source>
        <translation>
            <numerusform>%n tamaño</numerusform>
            <numerusform>%n tamaños</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory tuning: %1</source>
        <translation>Ajuste de memoria: %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>medido %1</translation>
    </message>
    <message>
        <source>Memory tuning</source>
        <translation>Ajuste de memoria</translation>
    </message>
    <message>
        <source>Sample data: nothing of it can be measured</source>
        <translation>Datos de ejemplo: nada de ello se puede medir</translation>
    </message>
    <message>
        <source>Measure calls the function with its saved events at each size, with that size’s share of a CPU: what it takes, what it costs, and which size is the best value</source>
        <translation>Medir llama a la función con sus eventos guardados en cada tamaño, con su parte de CPU: lo que tarda, lo que cuesta y qué tamaño es la mejor relación</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Iniciando …</translation>
    </message>
    <message>
        <source>Measuring, %1</source>
        <translation>Midiendo, %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Call the function at each size; it does everything that it does</source>
        <translation>Llamar a la función en cada tamaño; hace todo lo que hace</translation>
    </message>
    <message>
        <source>Other invocations run now and would disturb the measurement</source>
        <translation>Ahora corren otras invocaciones y perturbarían la medición</translation>
    </message>
    <message>
        <source>Keep what was measured before</source>
        <translation>Conservar lo medido antes</translation>
    </message>
    <message>
        <source>Put %1 into the template</source>
        <translation>Poner %1 en la plantilla</translation>
    </message>
    <message>
        <source>Put into the template</source>
        <translation>Poner en la plantilla</translation>
    </message>
    <message>
        <source>It has that much already</source>
        <translation>Ya tiene esa cantidad</translation>
    </message>
    <message>
        <source>Change the function’s memory in the template</source>
        <translation>Cambiar la memoria de la función en la plantilla</translation>
    </message>
    <message>
        <source>Which function</source>
        <translation>Qué función</translation>
    </message>
    <message>
        <source>Which of its saved events, taken in turns</source>
        <translation>Cuáles de sus eventos guardados, por turnos</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Aún no medido</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>about %1 to %2</source>
        <comment>durations</comment>
        <translation>de %1 a %2 aprox.</translation>
    </message>
    <message>
        <source>At which memory sizes, from %1 to %2</source>
        <translation>Con qué tamaños de memoria, de %1 a %2</translation>
    </message>
    <message>
        <source>Warm calls at each size</source>
        <translation>Llamadas en caliente con cada tamaño</translation>
    </message>
    <message>
        <source>cold starts</source>
        <translation>arranques en frío</translation>
    </message>
    <message>
        <source>1 to %1, shared by the environments; more make the intervals narrower</source>
        <translation>De 1 a %1, repartidas entre los entornos; más hacen los intervalos más estrechos</translation>
    </message>
    <message>
        <source>1 to %1: so many environments are started, each with a first call</source>
        <translation>De 1 a %1: se inician tantos entornos, cada uno con una primera llamada</translation>
    </message>
    <message>
        <source>How many calls that are, and how long they take by the function’s last measurement or by what it took since the workspace was opened: as if a CPU’s share did not matter, and as if nothing else did</source>
        <translation>Cuántas llamadas son y cuánto tardan según la última medición de la función o lo que tardó desde que se abrió el espacio de trabajo: como si la parte de CPU no importara, y como si fuera lo único que importa</translation>
    </message>
</context>
<context>
    <name>updraft::VersionsModel</name>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
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
        <translation>Aprovisionada</translation>
    </message>
</context>
<context>
    <name>updraft::VersionsPage</name>
    <message>
        <source>What is new in this version</source>
        <translation>Novedades de esta versión</translation>
    </message>
    <message>
        <source>Description of the new version</source>
        <translation>Descripción de la nueva versión</translation>
    </message>
    <message>
        <source>Publish version</source>
        <translation>Publicar versión</translation>
    </message>
    <message>
        <source>Keeps the code and configuration as they are now under a number</source>
        <translation>Conserva el código y la configuración actuales bajo un número</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>Eliminar versión</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Name of a new alias, such as live</source>
        <translation>Nombre de un nuevo alias, por ejemplo live</translation>
    </message>
    <message>
        <source>Name of a new alias</source>
        <translation>Nombre de un nuevo alias</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>Nuevo alias</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last change of an alias back</source>
        <translation>Deshacer el último cambio de un alias</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>The function is not running.</source>
        <translation>La función no está en ejecución.</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>Nada ha cambiado desde %1.</translation>
    </message>
    <message>
        <source>Settings and code of both, side by side</source>
        <translation>Ajustes y código de ambas, lado a lado</translation>
    </message>
    <message>
        <source>Select two versions with Ctrl to compare them</source>
        <translation>Selecciona dos versiones con Ctrl para compararlas</translation>
    </message>
    <message>
        <source>%1 points to this version</source>
        <translation>%1 apunta a esta versión</translation>
    </message>
    <message>
        <source>Deletes the selected published version</source>
        <translation>Elimina la versión publicada seleccionada</translation>
    </message>
    <message>
        <source>There is an alias of this name.</source>
        <translation>Ya existe un alias con este nombre.</translation>
    </message>
    <message>
        <source>%1 is published.</source>
        <translation>%1 se ha publicado.</translation>
    </message>
    <message>
        <source>Alias %1 is deleted.</source>
        <translation>Se ha eliminado el alias %1.</translation>
    </message>
    <message>
        <source>Deleting v%1 cannot be taken back. Press Delete version again to do it.</source>
        <translation>La eliminación de v%1 no se puede deshacer. Pulsa de nuevo Eliminar versión para hacerlo.</translation>
    </message>
    <message>
        <source>v%1 is deleted.</source>
        <translation>Se ha eliminado v%1.</translation>
    </message>
</context>
<context>
    <name>updraft::Waterfall</name>
    <message>
        <source>Where the time went</source>
        <translation>En qué se fue el tiempo</translation>
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
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Serverless functions on this machine: write, run, measure. A workspace is a folder with a SAM template.</source>
        <translation>Funciones serverless en esta máquina: escribir, ejecutar, medir. Un espacio de trabajo es una carpeta con una plantilla SAM.</translation>
    </message>
    <message>
        <source>Back to the workspace</source>
        <translation>Volver al espacio de trabajo</translation>
    </message>
    <message>
        <source>Back to the workspace (%1)</source>
        <translation>Volver al espacio de trabajo (%1)</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Abrir carpeta …</translation>
    </message>
    <message>
        <source>A folder with template.yaml, or drop one here.</source>
        <translation>Una carpeta con template.yaml, o suelta una aquí.</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>Nuevo espacio de trabajo …</translation>
    </message>
    <message>
        <source>Starts with one function, by language and use.</source>
        <translation>Empieza con una función, según lenguaje y uso.</translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation>Espacio de trabajo de demostración</translation>
    </message>
    <message>
        <source>A web shop of eight functions with traffic to look at.</source>
        <translation>Una tienda web de ocho funciones con tráfico que observar.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Restore the demo</source>
        <translation>Restaurar la demostración</translation>
    </message>
    <message>
        <source>As it came; what you changed is kept beside it</source>
        <translation>Tal como venía; lo que cambiaste se conserva al lado</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espacios de trabajo recientes</translation>
    </message>
    <message>
        <source>What you open appears here.</source>
        <translation>Lo que abras aparece aquí.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>The folder itself stays as it is (%1)</source>
        <translation>La carpeta en sí no cambia (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>updraft::WhatIfCard</name>
    <message>
        <source>The same provider</source>
        <translation>El mismo proveedor</translation>
    </message>
    <message>
        <source>The same region</source>
        <translation>La misma región</translation>
    </message>
    <message>
        <source>The same architecture</source>
        <translation>La misma arquitectura</translation>
    </message>
    <message>
        <source>The same memory</source>
        <translation>La misma memoria</translation>
    </message>
    <message>
        <source>No gateway</source>
        <translation>Sin pasarela</translation>
    </message>
    <message>
        <source>HTTP API gateway</source>
        <translation>Pasarela de API HTTP</translation>
    </message>
    <message>
        <source>REST API gateway</source>
        <translation>Pasarela de API REST</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Qué pasaría si</translation>
    </message>
    <message>
        <source>On another provider</source>
        <translation>Con otro proveedor</translation>
    </message>
    <message>
        <source>In another region of AWS Lambda</source>
        <translation>En otra región de AWS Lambda</translation>
    </message>
    <message>
        <source>On another architecture, as fast as on this one</source>
        <translation>En otra arquitectura, igual de rápido que en esta</translation>
    </message>
    <message>
        <source>With another memory size; durations are reckoned by the share of a CPU</source>
        <translation>Con otro tamaño de memoria; las duraciones se calculan según la parte de CPU</translation>
    </message>
    <message>
        <source>Calls by HTTP through an API gateway</source>
        <translation>Llamadas HTTP a través de una pasarela de API</translation>
    </message>
    <message>
        <source>Environments of provisioned concurrency for each function, all day</source>
        <translation>Entornos de simultaneidad aprovisionada por función, todo el día</translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation>Simultaneidad aprovisionada</translation>
    </message>
    <message>
        <source>Not provisioned</source>
        <translation>Sin aprovisionar</translation>
    </message>
    <message>
        <source> provisioned</source>
        <translation> aprovisionados</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Put this beside the month as it was recorded</source>
        <translation>Poner esto junto al mes tal como se registró</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the selected one away (Del)</source>
        <translation>Quitar el seleccionado (Supr)</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Escenarios en paralelo</translation>
    </message>
    <message>
        <source>Choose what would be different and press Add: each line prices the same month that way</source>
        <translation>Elija qué sería distinto y pulse Añadir: cada línea valora el mismo mes de esa manera</translation>
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
            <numerusform>%n aprovisionado por función</numerusform>
            <numerusform>%n aprovisionados por función</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP API gateway</source>
        <translation>Pasarela de API HTTP</translation>
    </message>
    <message>
        <source>REST API gateway</source>
        <translation>Pasarela de API REST</translation>
    </message>
    <message>
        <source>As it was recorded</source>
        <translation>Como se registró</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Exact: only the price list is another</source>
        <translation>Exacto: solo cambia la lista de precios</translation>
    </message>
    <message>
        <source>Reckoned, not counted:
%1</source>
        <translation>Calculado, no contado:
%1</translation>
    </message>
    <message>
        <source>Of the functions and of what is around them</source>
        <translation>De las funciones y de lo que las rodea</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Qué pasaría si</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Per million</source>
        <translation>Por millón</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>At least: not everything that ran has a known price there</source>
        <translation>Como mínimo: no todo lo que se ejecutó tiene allí un precio conocido</translation>
    </message>
</context>
<context>
    <name>updraft::WorkspaceActions</name>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspaces and demo</source>
        <translation>Espacios de trabajo y demostración</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>Abrir carpeta …</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>Nuevo espacio de trabajo …</translation>
    </message>
    <message>
        <source>Open the demo workspace</source>
        <translation>Abrir el espacio de trabajo de demostración</translation>
    </message>
    <message>
        <source>Restore the demo workspace</source>
        <translation>Restaurar el espacio de trabajo de demostración</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>%1 is not there any more. Remove it from the list, or put it back.</source>
        <translation>%1 ya no existe. Quítalo de la lista o vuelve a ponerlo en su sitio.</translation>
    </message>
    <message>
        <source>%1 has no template.yaml, so it is no workspace yet.</source>
        <translation>%1 no tiene template.yaml, así que aún no es un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Create one there …</source>
        <translation>Crear uno ahí …</translation>
    </message>
    <message>
        <source>Create a workspace from a template in this folder</source>
        <translation>Crear un espacio de trabajo a partir de una plantilla en esta carpeta</translation>
    </message>
    <message>
        <source>The demo is as it came. What was there is kept in %1</source>
        <translation>La demostración vuelve a estar como venía. Lo que había se conserva en %1</translation>
    </message>
</context>
<context>
    <name>updraft::WorkspaceSearch</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1.</source>
        <translation>La expresión regular no es válida: %1.</translation>
    </message>
    <message>
        <source>Searching … %1 in %2 so far</source>
        <translation>Buscando … %1 en %2 hasta ahora</translation>
    </message>
    <message>
        <source>%1 in %2; there may be more. Narrow the search down to see them all.</source>
        <translation>%1 en %2; puede haber más. Acota la búsqueda para verlos todos.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search in all files</source>
        <translation>Buscar en todos los archivos</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message>
        <source>Only in, such as *.py, src/**</source>
        <translation>Solo en, p. ej. *.py, src/**</translation>
    </message>
    <message>
        <source>Not in, such as *.min.js</source>
        <translation>No en, p. ej. *.min.js</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n replacement(s)</source>
        <translation>
            <numerusform>Deshacer %n reemplazo</numerusform>
            <numerusform>Deshacer %n reemplazos</numerusform>
        </translation>
    </message>
</context>
</TS>
