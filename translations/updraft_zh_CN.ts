<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AlarmWords</name>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>In alarm</source>
        <translation>警报中</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>高于 %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 或更高</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 或更低</translation>
    </message>
    <message>
        <source>%1 (%2) %3</source>
        <translation>%1（%2）%3</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1，持续 %2</translation>
    </message>
    <message>
        <source>%1 in %2 of %3 periods of %4</source>
        <translation>%1，%4 的 %3 个周期中有 %2 个</translation>
    </message>
    <message>
        <source>alarm %1</source>
        <translation>警报 %1</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>所有函数</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It cannot be evaluated: %1.</source>
        <translation>无法评估：%1。</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>已关闭。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>It was not evaluated yet.</source>
        <translation>尚未评估。</translation>
    </message>
    <message numerus="yes">
        <source>There is no data for the last %n period(s).</source>
        <translation>
            <numerusform>最近 %n 个周期没有数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no data, which counts as chosen: %1.</source>
        <translation>没有数据，按所选方式处理：%1。</translation>
    </message>
    <message>
        <source>%1 of %2 values breach it; the latest: %3.</source>
        <translation>%2 个值中有 %1 个越界；最新：%3。</translation>
    </message>
    <message>
        <source>All values there are breach it (%1); newer ones are missing.</source>
        <translation>现有的值全部越界（%1）；缺少更新的值。</translation>
    </message>
    <message>
        <source>There is too little data to change its state.</source>
        <translation>数据太少，无法改变其状态。</translation>
    </message>
    <message>
        <source>above</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>at or above</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>at or below</source>
        <translation>不高于</translation>
    </message>
    <message>
        <source>Missing: no data at all is a state of its own</source>
        <translation>缺失：没有数据本身就是一种状态</translation>
    </message>
    <message>
        <source>Ignored: the state stays as it is</source>
        <translation>忽略：状态保持不变</translation>
    </message>
    <message>
        <source>Bad: as if the threshold were breached</source>
        <translation>差：视为越过阈值</translation>
    </message>
    <message>
        <source>Good: as if all were well</source>
        <translation>好：视为一切正常</translation>
    </message>
    <message>
        <source>Give the alarm a name.</source>
        <translation>请为警报命名。</translation>
    </message>
    <message>
        <source>The name is too long: use at most %1 bytes.</source>
        <translation>名称太长：最多 %1 字节。</translation>
    </message>
    <message>
        <source>There is no such statistic: choose one from the list or type a percentile such as p99.</source>
        <translation>没有这种统计：请从列表中选择，或输入 p99 之类的百分位。</translation>
    </message>
    <message>
        <source>This metric has no percentiles: choose another statistic.</source>
        <translation>此指标没有百分位：请选择其他统计。</translation>
    </message>
    <message>
        <source>A period is 10 or 30 seconds, or whole minutes.</source>
        <translation>周期为 10 或 30 秒，或整分钟。</translation>
    </message>
    <message>
        <source>Look at 1 to %1 periods.</source>
        <translation>请查看 1 到 %1 个周期。</translation>
    </message>
    <message>
        <source>No more periods can breach the threshold than there are.</source>
        <translation>越过阈值的周期不能多于周期总数。</translation>
    </message>
    <message>
        <source>All periods together are too long: at most 3 hours for periods under a minute, a day for periods under an hour, a week for longer ones.</source>
        <translation>所有周期合计太长：周期短于一分钟时最多 3 小时，短于一小时时最多一天，更长时最多一周。</translation>
    </message>
    <message>
        <source>The threshold must be a number.</source>
        <translation>阈值必须是数字。</translation>
    </message>
    <message>
        <source>Choose the function that the version or alias belongs to.</source>
        <translation>请选择版本或别名所属的函数。</translation>
    </message>
    <message>
        <source>Choose a version or an alias, not both.</source>
        <translation>请选择版本或别名，不能同时选择。</translation>
    </message>
    <message>
        <source>There is no such version.</source>
        <translation>没有这个版本。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>metric, its limit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>function: what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: in alarm</source>
        <translation>%1：处于警报状态</translation>
    </message>
</context>
<context>
    <name>BudgetMarks</name>
    <message>
        <source>of a %1 budget · %2 %</source>
        <comment>money, share</comment>
        <translation>预算 %1 的 %2 %</translation>
    </message>
    <message>
        <source>%1 · budget used up on %2</source>
        <comment>the note as it is, a day</comment>
        <translation>%1 · 预算将于 %2 用完</translation>
    </message>
    <message>
        <source>budget %1/day</source>
        <translation>预算 %1/天</translation>
    </message>
</context>
<context>
    <name>BudgetWords</name>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>未超出</translation>
    </message>
    <message>
        <source>Will not last</source>
        <translation>将不够用</translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <translation>即将用完</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>money</comment>
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>money</comment>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>money, share of the budget</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>%1 at the month’s end</source>
        <translation>月末为 %1</translation>
    </message>
    <message>
        <source>used up on %1</source>
        <comment>a day</comment>
        <translation>于 %1 用完</translation>
    </message>
    <message numerus="yes">
        <source>by the run rate of %n whole day(s) and today</source>
        <translation>
            <numerusform>按 %n 个整天及今天的速度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by the run rate of each weekday, of %n day(s)</source>
        <translation>
            <numerusform>按每个星期几的速度,共 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by Holt-Winters over weeks, of %n day(s)</source>
        <translation>
            <numerusform>按周的 Holt-Winters 法,共 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be judged: %1</source>
        <translation>无法判断:%1</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>spent, limit, whose</comment>
        <translation>%2 中的 %1(%3)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>state, figures</comment>
        <translation>%1:%2。</translation>
    </message>
    <message>
        <source>Forecast: %1, %2.</source>
        <comment>what, method</comment>
        <translation>预测:%1,%2。</translation>
    </message>
    <message>
        <source>%1, daily</source>
        <comment>whose</comment>
        <translation>%1,每日</translation>
    </message>
    <message>
        <source>%1, monthly</source>
        <comment>whose</comment>
        <translation>%1,每月</translation>
    </message>
    <message>
        <source>%1 calls itself</source>
        <translation>%1 调用自身</translation>
    </message>
    <message>
        <source>%1 is retried over and over</source>
        <translation>%1 被反复重试</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in one chain</source>
        <translation>
            <numerusform>一条链中 %n 次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s) in a minute</source>
        <translation>
            <numerusform>一分钟内重试 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>仍在继续</translation>
    </message>
    <message>
        <source>Chain ended</source>
        <translation>链已终止</translation>
    </message>
    <message>
        <source>Function stopped</source>
        <translation>函数已停止</translation>
    </message>
    <message>
        <source>%1, %2 an hour at this rate. %3.</source>
        <comment>how often, money, what became of it</comment>
        <translation>%1,按此速度每小时 %2。%3。</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Duration, heat map</source>
        <translation>持续时间热图</translation>
    </message>
    <message>
        <source>Environment timeline</source>
        <translation>环境时间线</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a metric, its statistic</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>所有函数</translation>
    </message>
    <message numerus="yes">
        <source>%n functions</source>
        <translation>
            <numerusform>%n 个函数</numerusform>
        </translation>
    </message>
    <message>
        <source>per second</source>
        <translation>每秒</translation>
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
        <translation>调用、错误、限流</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Execution environments</source>
        <translation>执行环境</translation>
    </message>
    <message>
        <source>Cold start share</source>
        <translation>冷启动占比</translation>
    </message>
    <message>
        <source>Async queue depth and age</source>
        <translation>异步队列的深度与等待时间</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Error share</source>
        <translation>错误占比</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Duration p95</source>
        <translation>时长 p95</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>冷启动</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>已限流</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>% of invocations</source>
        <translation>占调用的 %</translation>
    </message>
    <message>
        <source>waiting events</source>
        <translation>等待的事件</translation>
    </message>
    <message>
        <source>age of the oldest</source>
        <translation>最早事件的等待时间</translation>
    </message>
    <message>
        <source>used, p95</source>
        <translation>已用，p95</translation>
    </message>
    <message>
        <source>used, most</source>
        <translation>已用，最高</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>已配置</translation>
    </message>
    <message>
        <source>Cost rate</source>
        <translation>费用速率</translation>
    </message>
    <message>
        <source>an hour, list price</source>
        <translation>每小时，目录价</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>time left, ms</source>
        <translation>剩余时间，毫秒</translation>
    </message>
    <message>
        <source>id of the invocation</source>
        <translation>调用的 ID</translation>
    </message>
    <message>
        <source>name of the function</source>
        <translation>函数名称</translation>
    </message>
    <message>
        <source>version that runs</source>
        <translation>正在运行的版本</translation>
    </message>
    <message>
        <source>ARN that was called</source>
        <translation>被调用的 ARN</translation>
    </message>
    <message>
        <source>memory limit, MB</source>
        <translation>内存上限，MB</translation>
    </message>
    <message>
        <source>log group</source>
        <translation>日志组</translation>
    </message>
    <message>
        <source>log stream</source>
        <translation>日志流</translation>
    </message>
    <message>
        <source>context of a mobile client</source>
        <translation>移动客户端的上下文</translation>
    </message>
    <message>
        <source>Cognito identity</source>
        <translation>Cognito 身份</translation>
    </message>
    <message>
        <source>whether to wait for the event loop</source>
        <translation>是否等待事件循环</translation>
    </message>
    <message>
        <source>Lambda handler</source>
        <translation>Lambda 处理程序</translation>
    </message>
    <message>
        <source>HTTP response</source>
        <translation>HTTP 响应</translation>
    </message>
    <message>
        <source>try … except</source>
        <translation>try … except</translation>
    </message>
    <message>
        <source>function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>loop over a batch, failures reported one by one</source>
        <translation>遍历批次，逐条报告失败</translation>
    </message>
    <message>
        <source>boto3 client</source>
        <translation>boto3 客户端</translation>
    </message>
    <message>
        <source>Lambda handler, CommonJS</source>
        <translation>Lambda 处理程序，CommonJS</translation>
    </message>
    <message>
        <source>try … catch</source>
        <translation>try … catch</translation>
    </message>
    <message>
        <source>serverless function</source>
        <translation>无服务器函数</translation>
    </message>
    <message>
        <source>HTTP trigger</source>
        <translation>HTTP 触发器</translation>
    </message>
    <message>
        <source>schedule trigger</source>
        <translation>计划触发器</translation>
    </message>
    <message>
        <source>strict mode</source>
        <translation>严格模式</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>条件</translation>
    </message>
</context>
<context>
    <name>CostAlerts</name>
    <message>
        <source>Budget %1: %2</source>
        <comment>name, why</comment>
        <translation>预算 %1:%2</translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s)</source>
        <translation>
            <numerusform>%n 个预算</numerusform>
        </translation>
    </message>
    <message>
        <source>loop: %1</source>
        <comment>function</comment>
        <translation>循环:%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, how often and what it costs</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <comment>function</comment>
        <translation>已停止:%1</translation>
    </message>
    <message>
        <source>%1 takes no calls: a budget or the guard against loops stopped it</source>
        <translation>%1 不接受调用:预算或循环防护已将其停止</translation>
    </message>
</context>
<context>
    <name>CostFacts</name>
    <message>
        <source>configured memory</source>
        <translation>配置的内存</translation>
    </message>
    <message>
        <source>peak memory used</source>
        <translation>使用内存峰值</translation>
    </message>
    <message>
        <source>invocations</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>provisioned concurrency is busy</source>
        <translation>预置并发忙碌的比例</translation>
    </message>
    <message>
        <source>pays from</source>
        <translation>划算的下限</translation>
    </message>
    <message>
        <source>logged by each invocation</source>
        <translation>每次调用写入的日志</translation>
    </message>
    <message>
        <source>logs cost</source>
        <translation>日志费用</translation>
    </message>
    <message>
        <source>the function itself costs</source>
        <translation>函数本身的费用</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>billed for starts</source>
        <translation>启动计费</translation>
    </message>
    <message>
        <source>calls that keep warm</source>
        <translation>保温调用</translation>
    </message>
    <message>
        <source>billed by requests</source>
        <translation>按请求计费</translation>
    </message>
    <message>
        <source>billed by instances</source>
        <translation>按实例计费</translation>
    </message>
    <message>
        <source>high: durations stay as they are</source>
        <translation>高:持续时间保持不变</translation>
    </message>
    <message>
        <source>high: as if each invocation printed at most 1,024 bytes</source>
        <translation>高:假设每次调用最多输出 1,024 字节</translation>
    </message>
    <message>
        <source>high: as if one environment kept warm saved all starts</source>
        <translation>高:假设一个保温的环境省去所有启动</translation>
    </message>
    <message>
        <source>instances live as long as environments did here</source>
        <translation>实例的存活时间与此处的环境相同</translation>
    </message>
    <message>
        <source>low: handlers are slowed as less memory brings less CPU, by their share of a CPU (measured where it was)</source>
        <translation>下限：内存减少会减少 CPU，处理程序按其 CPU 占比（有测量时用测量值）变慢</translation>
    </message>
    <message>
        <source>what has no known price on arm64 in this region is left out</source>
        <translation>该区域 arm64 上没有已知价格的部分未计入</translation>
    </message>
</context>
<context>
    <name>CostFormulas</name>
    <message>
        <source>in force: %1</source>
        <translation>有效期：%1</translation>
    </message>
    <message>
        <source>without a price here: %1</source>
        <translation>此处无价格：%1</translation>
    </message>
    <message>
        <source>List price %1</source>
        <translation>目录价 %1</translation>
    </message>
    <message>
        <source>− free grant %1</source>
        <translation>− 免费额度 %1</translation>
    </message>
    <message>
        <source>− discount %1</source>
        <translation>− 折扣 %1</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>As if the recorded traffic had been %1</source>
        <translation>假设记录的流量为 %1</translation>
    </message>
    <message>
        <source>Together %1; the free grant is shared by what each used of it</source>
        <translation>合计 %1；免费额度按各自用量分摊</translation>
    </message>
    <message>
        <source>Month to date</source>
        <translation>本月至今</translation>
    </message>
    <message>
        <source>run rate: what has been until now goes on</source>
        <translation>按当前速度：延续至今的情况</translation>
    </message>
    <message>
        <source>run rate, weighted by weekday</source>
        <translation>按星期几加权的当前速度</translation>
    </message>
    <message>
        <source>additive Holt-Winters over weeks with a damped trend</source>
        <translation>以周为周期、趋势阻尼的加法 Holt-Winters</translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation>无预测</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>A forecast is made of the present month, once anything ran.</source>
        <translation>当月有任何运行后即生成预测。</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>方法：%1</translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n whole day(s).</source>
        <translation>
            <numerusform>基于 %n 个整天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests are forecast, function by function, as %n path(s) that they may take, and each is priced with grant and tiers.</source>
        <translation>
            <numerusform>按函数预测请求的 %n 种可能走势，并逐一按免费额度与分档计价。</numerusform>
        </translation>
    </message>
    <message>
        <source>Until now %1</source>
        <translation>至今 %1</translation>
    </message>
    <message>
        <source>At the month’s end, half of the paths above and half below: %1</source>
        <translation>月末（上述走势一半高于、一半低于）：%1</translation>
    </message>
    <message>
        <source>Half of them between %1 and %2</source>
        <translation>其中一半在 %1 与 %2 之间</translation>
    </message>
    <message>
        <source>Four of five between %1 and %2</source>
        <translation>五分之四在 %1 与 %2 之间</translation>
    </message>
    <message numerus="yes">
        <source>%1: about %2 more requests; %3, %n day(s)</source>
        <translation>
            <numerusform>%1：约再有 %2 个请求；%3，%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Around the functions, not part of the above</source>
        <translation>函数周边，不含在上面</translation>
    </message>
    <message>
        <source>%1 ÷ %2 × 1,000,000 = %3</source>
        <translation>%1 ÷ %2 × 1,000,000 = %3</translation>
    </message>
    <message>
        <source>Of all requests</source>
        <translation>按全部请求</translation>
    </message>
    <message>
        <source>Of requests that succeeded</source>
        <translation>按成功的请求</translation>
    </message>
    <message>
        <source>Of all requests, at list price without the free grant</source>
        <translation>按全部请求，目录价，不计免费额度</translation>
    </message>
    <message>
        <source>Per million requests</source>
        <translation>每百万请求</translation>
    </message>
    <message>
        <source>%1: %2 vCPU, %3 MB of memory</source>
        <translation>%1：%2 vCPU，%3 MB 内存</translation>
    </message>
    <message>
        <source>of which %1 vCPU for ever; more only for a while</source>
        <translation>其中 %1 vCPU 可长期使用，更多只能短时使用</translation>
    </message>
    <message>
        <source>%1 a month of %2 hours</source>
        <translation>每月（%2 小时）%1</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) carry the recorded mix</source>
        <translation>
            <numerusform>%n 台机器可承载记录的负载组合</numerusform>
        </translation>
    </message>
    <message>
        <source>at a peak of %1 × its mean of %2</source>
        <translation>峰值为均值 %2 的 %1 倍</translation>
    </message>
    <message>
        <source>without disk, address and load balancer</source>
        <translation>不含磁盘、地址和负载均衡器</translation>
    </message>
    <message>
        <source>for %1 that were recorded of the month: %2</source>
        <translation>当月已记录的 %1：%2</translation>
    </message>
    <message>
        <source>Idle avoided</source>
        <translation>避免的空闲</translation>
    </message>
    <message>
        <source>%1 − %2 = %3</source>
        <translation>%1 − %2 = %3</translation>
    </message>
    <message>
        <source>No number of such machines carries this load.</source>
        <translation>多少台这样的机器都承载不了此负载。</translation>
    </message>
    <message>
        <source>together %1, which is the bill</source>
        <translation>合计 %1，即账单金额</translation>
    </message>
    <message>
        <source>Waste is what is rounded up and what is kept idle: %1</source>
        <translation>浪费指向上取整和保持空闲的部分：%1</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>浪费</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Days are by UTC. The month’s first usage takes the free grant and the first tiers.</source>
        <translation>日期按 UTC。当月最先的用量占用免费额度和前几档。</translation>
    </message>
    <message>
        <source>%1 of all %2 %3</source>
        <translation>全部 %2 %3 中的 %1</translation>
    </message>
    <message>
        <source>its share of the list price: %1</source>
        <translation>其在目录价中的份额：%1</translation>
    </message>
    <message>
        <source>and of the free grant: −%1</source>
        <translation>及免费额度中的份额：−%1</translation>
    </message>
    <message>
        <source>How it bills: %1</source>
        <translation>计费方式：%1</translation>
    </message>
    <message>
        <source>From %1 on, all month, %2 cost less than functions.</source>
        <translation>全月达到 %1 起，%2 比函数便宜。</translation>
    </message>
    <message>
        <source>The two do not meet within 10,000 times the recorded traffic.</source>
        <translation>在记录流量的 10,000 倍以内两者不相交。</translation>
    </message>
    <message>
        <source>They carry up to %1 of the recorded mix.</source>
        <translation>它们最多可承载记录组合的 %1。</translation>
    </message>
    <message>
        <source>Recorded were %1 on average.</source>
        <translation>记录的平均值为 %1。</translation>
    </message>
    <message>
        <source>Each point of the line is the recorded mix at that rate for a month of %1 hours, priced with grant and tiers.</source>
        <translation>线上每一点是以该速率运行一个月（%1 小时）的记录组合，按免费额度与分档计价。</translation>
    </message>
    <message>
        <source>Break-even with an always-on server</source>
        <translation>与常开服务器的盈亏平衡点</translation>
    </message>
    <message>
        <source>Configured: %1 MB</source>
        <translation>已配置:%1 MB</translation>
    </message>
    <message>
        <source>The most that any of %1 invocations used: %2 MB</source>
        <translation>%1 次调用中用到的最大值:%2 MB</translation>
    </message>
    <message>
        <source>Never used: %1 MB, %2 % of what is configured</source>
        <translation>从未使用:%1 MB,占配置的 %2 %</translation>
    </message>
    <message>
        <source>Its duration costs %1 at list price, in proportion to the configured memory; of that %2 are for memory that was never used:</source>
        <translation>其持续时间按目录价为 %1,与配置的内存成正比;其中 %2 用于从未使用的内存:</translation>
    </message>
    <message>
        <source>%1 × %2 ÷ %3</source>
        <translation>%1 × %2 ÷ %3</translation>
    </message>
    <message>
        <source>Less memory is also less of a CPU: what it would really cost is measured, not reckoned.</source>
        <translation>内存减少也意味着 CPU 减少:实际费用要靠测量,而不是推算。</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Exact: only the price list is another.</source>
        <translation>精确:只是价目表不同。</translation>
    </message>
    <message>
        <source>Reckoned, not counted: %1</source>
        <translation>推算而非计数:%1</translation>
    </message>
    <message>
        <source>= %1, of the functions and of what is around them</source>
        <translation>= %1,包括函数及其周边</translation>
    </message>
    <message>
        <source>Shown in %1: %2. Bills below are in %3.</source>
        <translation>以 %1 显示:%2。下方账单以 %3 计。</translation>
    </message>
    <message>
        <source>all functions</source>
        <translation>所有函数</translation>
    </message>
    <message>
        <source>Per %1: there is no function %2 here</source>
        <translation>每 %1:这里没有函数 %2</translation>
    </message>
    <message>
        <source>successful invocations of %1</source>
        <translation>%1 的成功调用</translation>
    </message>
    <message>
        <source>invocations of %1</source>
        <translation>%1 的调用</translation>
    </message>
    <message>
        <source>one for every %1 %2</source>
        <comment>a number, invocations</comment>
        <translation>每 %1 次 %2 计一个</translation>
    </message>
    <message>
        <source>there was none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Per %1 (%2)</source>
        <translation>每 %1(%2)</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3</source>
        <translation>%1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>Whose the free grant is, is a convention; here: %1. %2.</source>
        <translation>免费额度归谁是一种约定;此处:%1。%2。</translation>
    </message>
    <message>
        <source>with %1; CPUs up to 60 % busy</source>
        <translation>使用 %1；CPU 最高占用 60 %</translation>
    </message>
    <message>
        <source>Every line’s net cost is cut in proportion to the time it bills. Waiting is what the CPU leaves of the handler’s time.</source>
        <translation>每行的净费用按其计费时间拆分。等待是处理程序时间中 CPU 之外的部分。</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>使用 %1</translation>
    </message>
</context>
<context>
    <name>CostNames</name>
    <message>
        <source>%1 × %2 always on</source>
        <translation>%1 × %2 常开</translation>
    </message>
    <message>
        <source>free grant used up: %1</source>
        <translation>免费额度用尽：%1</translation>
    </message>
    <message>
        <source>next tier: %1</source>
        <translation>下一档：%1</translation>
    </message>
    <message>
        <source>%1 This is AWS Lambda instead.</source>
        <translation>%1 此处改为显示 AWS Lambda。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>No tariff</source>
        <translation>无价目</translation>
    </message>
    <message>
        <source>Nothing ran on either side</source>
        <translation>两边都没有运行</translation>
    </message>
</context>
<context>
    <name>CostPictures</name>
    <message>
        <source>Month to date</source>
        <translation>本月至今</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Per million requests</source>
        <translation>每百万请求</translation>
    </message>
    <message>
        <source>Idle avoided</source>
        <translation>避免的空闲</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>浪费</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>目录价</translation>
    </message>
    <message>
        <source>list %1 · free %2</source>
        <comment>money</comment>
        <translation>目录价 %1 · 免费 %2</translation>
    </message>
    <message>
        <source>today %1 · %2</source>
        <translation>今天 %1 · %2</translation>
    </message>
    <message>
        <source>nothing ran yet</source>
        <translation>尚无运行</translation>
    </message>
    <message>
        <source>the month is over</source>
        <translation>该月已结束</translation>
    </message>
    <message>
        <source>%1 to %2 at the month’s end</source>
        <comment>4 of 5 paths</comment>
        <translation>月末 %1 至 %2</translation>
    </message>
    <message>
        <source>list %1 · per successful %2</source>
        <translation>目录价 %1 · 每成功请求 %2</translation>
    </message>
    <message>
        <source>no such machine carries this load</source>
        <translation>没有此类机器能承载该负载</translation>
    </message>
    <message>
        <source>against %1 always on</source>
        <translation>相比常开的 %1</translation>
    </message>
    <message>
        <source>%1 always on would cost less</source>
        <translation>常开的 %1 会更便宜</translation>
    </message>
    <message>
        <source>rounded up %1 · kept idle %2</source>
        <translation>向上取整 %1 · 保持空闲 %2</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>not everything that ran has a known price there</source>
        <translation>并非所有运行在那里都有已知价格</translation>
    </message>
    <message>
        <source>functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>recorded: %1</source>
        <translation>已记录：%1</translation>
    </message>
    <message>
        <source>more than %1 carry</source>
        <translation>超出 %1 的承载能力</translation>
    </message>
    <message>
        <source>used at most</source>
        <translation>最多使用</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>memory used of what is configured</comment>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>per %1 %2 · successful %3</source>
        <comment>a unit of one&apos;s own, money, money</comment>
        <translation>每 %1 %2 · 仅成功 %3</translation>
    </message>
    <message>
        <source>being worked out …</source>
        <translation>正在计算…</translation>
    </message>
</context>
<context>
    <name>CostReview</name>
    <message>
        <source>Cost review, %1</source>
        <translation>费用报告，%1</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>工作区 %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Sample data: generated, nothing of it ran here.</source>
        <translation>示例数据：为生成数据，均未在此运行。</translation>
    </message>
    <message>
        <source>As if the recorded traffic had been %1.</source>
        <translation>假设记录的流量为 %1。</translation>
    </message>
    <message>
        <source>As if the free grant were used up.</source>
        <translation>假设免费额度已用完。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU 数</translation>
    </message>
    <message>
        <source>Calls,
warm + first</source>
        <translation>调用，
热 + 首次</translation>
    </message>
    <message>
        <source>Warm: median
95 % interval</source>
        <translation>热：中位数
95 % 区间</translation>
    </message>
    <message>
        <source>Init + first,
medians</source>
        <translation>初始化 + 首次，
中位数</translation>
    </message>
    <message>
        <source>Memory
used</source>
        <translation>已用
内存</translation>
    </message>
    <message>
        <source>arm64 / million
95 % interval</source>
        <translation>arm64 / 百万次
95 % 区间</translation>
    </message>
    <message>
        <source>x86_64 / million
95 % interval</source>
        <translation>x86_64 / 百万次
95 % 区间</translation>
    </message>
    <message>
        <source>Best value: %1</source>
        <translation>性价比最佳：%1</translation>
    </message>
    <message>
        <source>balanced: %1</source>
        <translation>均衡：%1</translation>
    </message>
    <message>
        <source>fastest: %1</source>
        <translation>最快：%1</translation>
    </message>
    <message>
        <source>knee: %1</source>
        <translation>拐点：%1</translation>
    </message>
    <message>
        <source>No size is fit.</source>
        <translation>没有合适的大小。</translation>
    </message>
    <message>
        <source>Measured %1 with %2</source>
        <translation>%1 使用 %2 测量</translation>
    </message>
    <message>
        <source>%1 in the template then</source>
        <translation>当时模板中为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>prices: %1</source>
        <translation>价格：%1</translation>
    </message>
    <message>
        <source>Duration and cost of a million calls by memory size</source>
        <translation>按内存大小的时长与百万次调用费用</translation>
    </message>
    <message>
        <source>Memory tuning: %1</source>
        <translation>内存调优：%1</translation>
    </message>
    <message>
        <source>Every call was really made, one at a time, with that size’s share of this machine’s processors (one at 1,769 MB). Intervals hold the middle 95 % of what 2,000 resamples of the calls give (bootstrap). Costs are list prices of a million warm calls without the free grant; the other architecture is priced for the same time.</source>
        <translation>每次调用都是真实逐一进行的，使用该大小对应的本机处理器份额（1,769 MB 为一个）。区间包含对调用进行 2,000 次重采样（自助法）结果的中间 95 %。费用为百万次热调用、不含免费额度的标价；另一架构按相同时间计价。</translation>
    </message>
    <message>
        <source>Prices, sources and assumptions</source>
        <translation>价格、来源与假设</translation>
    </message>
    <message>
        <source>Taken: %1. Assumed: %2 requests share an instance where a provider lets them; traffic peaks at %3 times its mean.</source>
        <translation>采用：%1。假设：在提供商允许时 %2 个请求共享一个实例；流量峰值为均值的 %3 倍。</translation>
    </message>
    <message>
        <source>Months and days are by UTC. Durations were measured on this machine; a cloud’s differ. No tax.</source>
        <translation>月与日按 UTC。时长在本机测得，云端会有差异。不含税。</translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>money</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day in a chart, Qt date format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Group by function</source>
        <translation>按函数分组</translation>
    </message>
    <message>
        <source>Group by version</source>
        <translation>按版本分组</translation>
    </message>
    <message>
        <source>Group by trigger</source>
        <translation>按触发器分组</translation>
    </message>
    <message>
        <source>Group by line of the bill</source>
        <translation>按账单条目分组</translation>
    </message>
    <message>
        <source>Daily cost by function</source>
        <translation>各函数每日费用</translation>
    </message>
    <message>
        <source>Daily cost by version</source>
        <translation>各版本每日费用</translation>
    </message>
    <message>
        <source>Daily cost by trigger</source>
        <translation>各触发器每日费用</translation>
    </message>
    <message>
        <source>Daily cost by line of the bill</source>
        <translation>各账单条目每日费用</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>向上取整</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>init</source>
        <translation>初始化</translation>
    </message>
    <message>
        <source>kept idle</source>
        <translation>保持空闲</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>every invocation that ran</source>
        <translation>每次已运行的调用</translation>
    </message>
    <message>
        <source>invocations without provisioned concurrency; asynchronous events by their 64 KB chunks</source>
        <translation>未使用预置并发的调用；异步事件按 64 KB 分块</translation>
    </message>
    <message>
        <source>invocations on provisioned concurrency</source>
        <translation>使用预置并发的调用</translation>
    </message>
    <message>
        <source>init + duration, rounded up to 1 ms, × configured memory; on demand</source>
        <translation>初始化 + 持续时间，向上取整到 1 ms，× 配置内存；按需</translation>
    </message>
    <message>
        <source>duration, rounded up to 1 ms, × configured memory; on provisioned concurrency</source>
        <translation>持续时间，向上取整到 1 ms，× 配置内存；预置并发</translation>
    </message>
    <message>
        <source>init + duration, rounded up to 1 ms, × configured memory</source>
        <translation>初始化 + 持续时间，向上取整到 1 ms，× 配置内存</translation>
    </message>
    <message>
        <source>init + duration, rounded up to 1 ms, × CPUs</source>
        <translation>初始化 + 持续时间，向上取整到 1 ms，× CPU 数</translation>
    </message>
    <message>
        <source>init + duration, at least 100 ms each, × configured memory</source>
        <translation>初始化 + 持续时间，每次至少 100 ms，× 配置内存</translation>
    </message>
    <message>
        <source>init + duration, each rounded up to 100 ms, × configured memory</source>
        <translation>初始化 + 持续时间，各向上取整到 100 ms，× 配置内存</translation>
    </message>
    <message>
        <source>init + duration, each rounded up to 100 ms, × clock</source>
        <translation>初始化 + 持续时间，各向上取整到 100 ms，× 主频</translation>
    </message>
    <message>
        <source>time rounded up to 100 ms × memory, shared by requests that overlap</source>
        <translation>向上取整到 100 ms 的时间 × 内存，由重叠的请求分摊</translation>
    </message>
    <message>
        <source>time rounded up to 100 ms × CPUs, shared by requests that overlap</source>
        <translation>向上取整到 100 ms 的时间 × CPU 数，由重叠的请求分摊</translation>
    </message>
    <message>
        <source>the handler’s time × memory, without starts, shared by requests that overlap</source>
        <translation>处理程序时间 × 内存，不含启动，由重叠的请求分摊</translation>
    </message>
    <message>
        <source>the handler’s time, each rounded up to 100 ms, × memory</source>
        <translation>处理程序时间，各向上取整到 100 ms，× 内存</translation>
    </message>
    <message>
        <source>the handler’s time, at least 1 s each, then rounded up to 100 ms, × memory</source>
        <translation>处理程序时间，每次至少 1 秒，再向上取整到 100 ms，× 内存</translation>
    </message>
    <message>
        <source>used memory in steps of 128 MB × at least 100 ms</source>
        <translation>已用内存（以 128 MB 为步长）× 至少 100 ms</translation>
    </message>
    <message>
        <source>/tmp above 512 MB × billed time</source>
        <translation>超过 512 MB 的 /tmp × 计费时间</translation>
    </message>
    <message>
        <source>the whole life of environments × memory</source>
        <translation>环境的整个生命周期 × 内存</translation>
    </message>
    <message>
        <source>the whole life of environments × CPUs</source>
        <translation>环境的整个生命周期 × CPU 数</translation>
    </message>
    <message>
        <source>provisioned concurrency that was ready, busy or not, × memory</source>
        <translation>已就绪的预置并发（无论是否忙碌）× 内存</translation>
    </message>
    <message>
        <source>bytes that were logged, with the platform’s own lines</source>
        <translation>日志字节数，含平台自身的行</translation>
    </message>
    <message>
        <source>answers to HTTP calls</source>
        <translation>对 HTTP 调用的响应</translation>
    </message>
    <message>
        <source>a plan, by the month</source>
        <translation>按月套餐</translation>
    </message>
    <message>
        <source>nothing here counts this: it is 0 unless you state it</source>
        <translation>此处不计量：除非您说明，否则为 0</translation>
    </message>
    <message>
        <source>stated by you</source>
        <translation>由您说明</translation>
    </message>
    <message>
        <source>counted from what ran</source>
        <translation>由实际运行计得</translation>
    </message>
    <message>
        <source>counted from what ran and an assumption</source>
        <translation>由实际运行和一项假定计得</translation>
    </message>
    <message>
        <source>not counted here</source>
        <translation>此处不计</translation>
    </message>
    <message>
        <source>the provider’s own text</source>
        <translation>提供商自己的文本</translation>
    </message>
    <message>
        <source>a third party that names the provider’s list</source>
        <translation>引用提供商价目的第三方</translation>
    </message>
    <message>
        <source>derived by arithmetic</source>
        <translation>由计算得出</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>To the month’s first usage</source>
        <translation>归当月最先的用量</translation>
    </message>
    <message>
        <source>In proportion to usage</source>
        <translation>按用量比例</translation>
    </message>
    <message>
        <source>To nobody: what one more call costs</source>
        <translation>不归任何一方:再多一次调用的费用</translation>
    </message>
    <message>
        <source>Who ran first took it, with the first tiers. As on the days of the chart</source>
        <translation>先运行者先得,并占用前几档。与图表中的每日一致</translation>
    </message>
    <message>
        <source>Everybody has the share of it that they have of its usage</source>
        <translation>各方按用量占比分得</translation>
    </message>
    <message>
        <source>Rows of the table are at list price, for comparing; the month’s own figures keep the grant</source>
        <translation>表中各行按目录价,便于比较;当月数字仍含额度</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <comment>exchange rate</comment>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>CPU time of each call: as measured, else the handler’s time × the assumed share of a CPU</source>
        <translation>每次调用的 CPU 时间：取测量值，否则为处理程序时间 × 假设的 CPU 占比</translation>
    </message>
</context>
<context>
    <name>CpuWords</name>
    <message>
        <source>CPU time as it was measured</source>
        <translation>测得的 CPU 时间</translation>
    </message>
    <message>
        <source>%1 % of a CPU while a handler runs (assumed)</source>
        <translation>处理程序运行时占用 CPU 的 %1 %（假设）</translation>
    </message>
    <message>
        <source>CPU time as it was measured of %1 of %2 calls, of the others %3 % of a CPU while a handler runs (assumed)</source>
        <translation>%2 次调用中 %1 次为测得的 CPU 时间，其余为处理程序运行时 CPU 的 %3 %（假设）</translation>
    </message>
    <message>
        <source>measured of %1 calls</source>
        <translation>测自 %1 次调用</translation>
    </message>
    <message>
        <source>assumed of %1 calls that were not measured</source>
        <translation>对未测量的 %1 次调用为假设</translation>
    </message>
</context>
<context>
    <name>DashboardJson</name>
    <message>
        <source>there are two dashboards called “%1”</source>
        <translation>有两个名为“%1”的仪表板</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>此处应为对象</translation>
    </message>
    <message>
        <source>“%1” must be a list</source>
        <translation>“%1”必须是列表</translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation>“%1”必须是文本</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 letters</source>
        <translation>“%1”太长：最多 %2 个字符</translation>
    </message>
    <message>
        <source>“%1” must be 1 to %2</source>
        <translation>“%1”必须为 1 至 %2</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts</source>
        <translation>“%1”必须是文本列表</translation>
    </message>
    <message>
        <source>a dashboard needs a “name”</source>
        <translation>仪表板需要“name”</translation>
    </message>
    <message>
        <source>a dashboard has at most %1 cards</source>
        <translation>一个仪表板最多有 %1 张卡片</translation>
    </message>
    <message>
        <source>a card needs a “chart” or a “metric”</source>
        <translation>卡片需要“chart”或“metric”</translation>
    </message>
    <message>
        <source>there is no chart “%1”</source>
        <translation>没有图表“%1”</translation>
    </message>
    <message>
        <source>there is no metric “%1”</source>
        <translation>没有指标“%1”</translation>
    </message>
    <message>
        <source>there is no statistic “%1”</source>
        <translation>没有统计量“%1”</translation>
    </message>
    <message>
        <source>“%1” has no percentiles</source>
        <translation>“%1”没有百分位数</translation>
    </message>
    <message>
        <source>there is no trigger “%1”</source>
        <translation>没有触发器“%1”</translation>
    </message>
    <message>
        <source>“version” must be “$LATEST” or a number in quotes</source>
        <translation>“version”必须是“$LATEST”或带引号的数字</translation>
    </message>
</context>
<context>
    <name>EditProblem</name>
    <message>
        <source>%1 cannot be written: you have no permission there. Change the folder&apos;s permissions, then try again.</source>
        <translation>无法写入 %1：您没有该处的权限。请更改文件夹的权限，然后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is read-only. Copy the workspace to a disk that can be written.</source>
        <translation>无法写入 %1：磁盘为只读。请将工作区复制到可写的磁盘。</translation>
    </message>
    <message>
        <source>The disk is full, nothing was changed. Free some space, then try again.</source>
        <translation>磁盘已满，未做任何更改。请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>%1 is not there any more. Put it back, then try again.</source>
        <translation>%1 已不存在。请将其放回原处，然后重试。</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Choose another name, or move it away.</source>
        <translation>%1 已存在，并保持原样。请选择其他名称，或将其移走。</translation>
    </message>
    <message>
        <source>%1 cannot be moved or copied: %2</source>
        <translation>无法移动或复制 %1：%2</translation>
    </message>
    <message>
        <source>There is a function %1 already. Choose another name.</source>
        <translation>已存在函数 %1。请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 has no template.yaml that can be read. Create a workspace there first.</source>
        <translation>%1 中没有可读取的 template.yaml。请先在那里创建工作区。</translation>
    </message>
    <message>
        <source>The template cannot be changed: %1</source>
        <translation>无法更改模板：%1</translation>
    </message>
    <message>
        <source>The template was not changed, and no file was moved. %1</source>
        <translation>模板未更改，也未移动任何文件。%1</translation>
    </message>
    <message>
        <source>%1 is not in this workspace&apos;s template: it was made through the API. Change it there.</source>
        <translation>%1 不在此工作区的模板中：它是通过 API 创建的。请通过 API 更改。</translation>
    </message>
    <message>
        <source>No handler was found in %1. It needs a Python file with &quot;def handler(event, context)&quot;, a JavaScript file that exports &quot;handler&quot;, or a program &quot;bootstrap&quot;.</source>
        <translation>在 %1 中未找到处理程序。需要一个包含“def handler(event, context)”的 Python 文件、一个导出“handler”的 JavaScript 文件，或一个“bootstrap”程序。</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2</source>
        <translation>无法解压 %1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than the 250 MB that a function may have.</source>
        <translation>%1 超过了函数允许的 250 MB。</translation>
    </message>
    <message>
        <source>The template was changed at the same place since. Take that change back first.</source>
        <translation>此后模板的同一处又有更改。请先撤销那次更改。</translation>
    </message>
    <message>
        <source>A function needs a name.</source>
        <translation>函数需要名称。</translation>
    </message>
    <message>
        <source>A function&apos;s name has at most 64 characters.</source>
        <translation>函数名称最多 64 个字符。</translation>
    </message>
    <message>
        <source>Use only letters, digits, hyphens and underscores.</source>
        <translation>只能使用字母、数字、连字符和下划线。</translation>
    </message>
</context>
<context>
    <name>EventTemplate</name>
    <message>
        <source>Empty {}</source>
        <translation>空的 {}</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hello</translation>
    </message>
    <message>
        <source>API Gateway REST API (v1)</source>
        <translation>API Gateway REST API (v1)</translation>
    </message>
    <message>
        <source>API Gateway HTTP API (v2)</source>
        <translation>API Gateway HTTP API (v2)</translation>
    </message>
    <message>
        <source>Function URL, GET</source>
        <translation>函数 URL，GET</translation>
    </message>
    <message>
        <source>Function URL, POST with JSON</source>
        <translation>函数 URL，POST JSON</translation>
    </message>
    <message>
        <source>Application Load Balancer</source>
        <translation>Application Load Balancer</translation>
    </message>
    <message>
        <source>API Gateway authorizer, token</source>
        <translation>API Gateway 授权方，令牌</translation>
    </message>
    <message>
        <source>HTTP API authorizer, request (v2)</source>
        <translation>HTTP API 授权方，请求 (v2)</translation>
    </message>
    <message>
        <source>API Gateway WebSocket, message</source>
        <translation>API Gateway WebSocket，消息</translation>
    </message>
    <message>
        <source>S3 object created</source>
        <translation>S3 对象已创建</translation>
    </message>
    <message>
        <source>S3 object removed</source>
        <translation>S3 对象已移除</translation>
    </message>
    <message>
        <source>S3 Batch Operations job</source>
        <translation>S3 Batch Operations 作业</translation>
    </message>
    <message>
        <source>SQS, one message</source>
        <translation>SQS，一条消息</translation>
    </message>
    <message>
        <source>SQS, ten messages</source>
        <translation>SQS，十条消息</translation>
    </message>
    <message>
        <source>SQS, FIFO queue</source>
        <translation>SQS，FIFO 队列</translation>
    </message>
    <message>
        <source>SNS notification</source>
        <translation>SNS 通知</translation>
    </message>
    <message>
        <source>EventBridge, event of your own</source>
        <translation>EventBridge，自定义事件</translation>
    </message>
    <message>
        <source>EventBridge, schedule</source>
        <translation>EventBridge，计划</translation>
    </message>
    <message>
        <source>EventBridge, S3 object created</source>
        <translation>EventBridge，S3 对象已创建</translation>
    </message>
    <message>
        <source>EventBridge, EC2 instance state</source>
        <translation>EventBridge，EC2 实例状态</translation>
    </message>
    <message>
        <source>Kinesis stream, three records</source>
        <translation>Kinesis 流，三条记录</translation>
    </message>
    <message>
        <source>Kinesis Firehose transformation</source>
        <translation>Kinesis Firehose 转换</translation>
    </message>
    <message>
        <source>DynamoDB stream: insert, modify, remove</source>
        <translation>DynamoDB 流：插入、修改、移除</translation>
    </message>
    <message>
        <source>Cognito, before sign-up</source>
        <translation>Cognito，注册前</translation>
    </message>
    <message>
        <source>Cognito, after confirmation</source>
        <translation>Cognito，确认后</translation>
    </message>
    <message>
        <source>Cognito, before a token is made</source>
        <translation>Cognito，令牌生成前</translation>
    </message>
    <message>
        <source>CloudWatch Logs subscription</source>
        <translation>CloudWatch Logs 订阅</translation>
    </message>
    <message>
        <source>CloudWatch alarm</source>
        <translation>CloudWatch 警报</translation>
    </message>
    <message>
        <source>CloudFront (Lambda@Edge), viewer request</source>
        <translation>CloudFront (Lambda@Edge)，查看器请求</translation>
    </message>
    <message>
        <source>CloudFront (Lambda@Edge), origin response</source>
        <translation>CloudFront (Lambda@Edge)，源响应</translation>
    </message>
    <message>
        <source>IoT rule</source>
        <translation>IoT 规则</translation>
    </message>
    <message>
        <source>IoT button</source>
        <translation>IoT 按钮</translation>
    </message>
    <message>
        <source>SES incoming mail</source>
        <translation>SES 收到的邮件</translation>
    </message>
    <message>
        <source>Step Functions task input</source>
        <translation>Step Functions 任务输入</translation>
    </message>
    <message>
        <source>Lambda destination, success</source>
        <translation>Lambda 目标，成功</translation>
    </message>
    <message>
        <source>Lambda destination, failure</source>
        <translation>Lambda 目标，失败</translation>
    </message>
    <message>
        <source>CloudFormation custom resource, create</source>
        <translation>CloudFormation 自定义资源，创建</translation>
    </message>
    <message>
        <source>CloudFormation custom resource, delete</source>
        <translation>CloudFormation 自定义资源，删除</translation>
    </message>
    <message>
        <source>Kafka (MSK)</source>
        <translation>Kafka (MSK)</translation>
    </message>
    <message>
        <source>Kafka, self-managed</source>
        <translation>Kafka（自建）</translation>
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
        <translation>DocumentDB 变更流</translation>
    </message>
    <message>
        <source>Alexa skill, intent</source>
        <translation>Alexa 技能，意图</translation>
    </message>
    <message>
        <source>Alexa smart home, turn on</source>
        <translation>Alexa 智能家居，打开</translation>
    </message>
    <message>
        <source>Lex V2 bot</source>
        <translation>Lex V2 机器人</translation>
    </message>
    <message>
        <source>Config rule</source>
        <translation>Config 规则</translation>
    </message>
    <message>
        <source>CodePipeline action</source>
        <translation>CodePipeline 操作</translation>
    </message>
    <message>
        <source>CodeCommit push</source>
        <translation>CodeCommit 推送</translation>
    </message>
    <message>
        <source>Secrets Manager rotation</source>
        <translation>Secrets Manager 轮换</translation>
    </message>
    <message>
        <source>AppSync resolver</source>
        <translation>AppSync 解析器</translation>
    </message>
    <message>
        <source>Bedrock agent action</source>
        <translation>Bedrock 代理操作</translation>
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
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>Its folder no longer exists.</source>
        <translation>其所在文件夹已不存在。</translation>
    </message>
    <message>
        <source>You have no permission, or the file is read-only.</source>
        <translation>您没有权限，或文件为只读。</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>磁盘已满：请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>文件过大。</translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>Another program has changed the file.</source>
        <translation>其他程序更改了此文件。</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>系统提示：%1。</translation>
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
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
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
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation>%1 G</translation>
    </message>
    <message>
        <source>%1 M/s</source>
        <translation>%1 M/秒</translation>
    </message>
    <message>
        <source>%1 k/s</source>
        <translation>%1 k/秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>$%1</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>Choose %1 MB of memory</source>
        <translation>选择 %1 MB 内存</translation>
    </message>
    <message>
        <source>Build for arm64</source>
        <translation>为 arm64 构建</translation>
    </message>
    <message>
        <source>Give up provisioned concurrency</source>
        <translation>放弃预置并发</translation>
    </message>
    <message>
        <source>Log less</source>
        <translation>减少日志</translation>
    </message>
    <message>
        <source>Keep one environment warm</source>
        <translation>保温一个环境</translation>
    </message>
    <message>
        <source>Bill by requests</source>
        <translation>按请求计费</translation>
    </message>
    <message>
        <source>Bill by instances</source>
        <translation>按实例计费</translation>
    </message>
    <message>
        <source>The most that was ever used, and a fifth more, fits into less memory. Time is billed in proportion to memory.</source>
        <translation>历史最大使用量再加五分之一,更少的内存也够用。时间按内存比例计费。</translation>
    </message>
    <message>
        <source>The same time costs less on arm64. It must be built and tested there.</source>
        <translation>同样的时间在 arm64 上更便宜。需要在其上构建和测试。</translation>
    </message>
    <message>
        <source>Environments that are kept ready are paid for whether they are busy or not; below a share of busy time, starting on demand costs less.</source>
        <translation>保持就绪的环境无论忙闲都要付费;忙碌比例低于某个值时,按需启动更便宜。</translation>
    </message>
    <message>
        <source>What is logged costs a large share of what the function itself does.</source>
        <translation>日志费用占函数本身费用的很大比例。</translation>
    </message>
    <message>
        <source>Starts are billed like other time; a call every five minutes costs less than they do.</source>
        <translation>启动与其他时间一样计费;每五分钟调用一次更便宜。</translation>
    </message>
    <message>
        <source>The provider bills the same function in two ways; for this traffic the other one costs less.</source>
        <translation>该提供商对同一函数有两种计费方式;对此流量另一种更便宜。</translation>
    </message>
    <message>
        <source>all functions</source>
        <translation>所有函数</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>money</comment>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>day, hours</comment>
        <translation>%1 %2 至 %3</translation>
    </message>
    <message>
        <source>from nothing</source>
        <translation>从无到有</translation>
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
        <translation>请求增多</translation>
    </message>
    <message>
        <source>longer durations, or more of them</source>
        <translation>持续时间变长或变多</translation>
    </message>
    <message>
        <source>more starts</source>
        <translation>启动增多</translation>
    </message>
    <message>
        <source>more logs</source>
        <translation>日志增多</translation>
    </message>
    <message>
        <source>%1 at %2 UTC: %3, %4</source>
        <comment>function, hour, how much more, of what</comment>
        <translation>%1,%2 UTC:%3,%4</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>What it would have saved of %1</source>
        <translation>在 %1 中本可节省的金额</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>Priced as a scenario of the recorded month on %1, without the free grant: what a function saves is not what the grant happens to cover.</source>
        <translation>按 %1 将已记录的月份作为情景计价,不含免费额度:函数节省的不是额度恰好覆盖的部分。</translation>
    </message>
    <message>
        <source>Against tariff %1</source>
        <translation>相对于价目 %1</translation>
    </message>
    <message>
        <source>What was reckoned, not measured</source>
        <translation>推算而非测量的内容</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>费用 %1</translation>
    </message>
    <message>
        <source>expected %1: the median of the same hours of other weeks, of other days where there are fewer than three weeks, else of all hours</source>
        <translation>预期 %1:其他周同一小时的中位数;不足三周时取其他日,否则取所有小时</translation>
    </message>
    <message>
        <source>= %1 more (%2)</source>
        <translation>= 多 %1(%2)</translation>
    </message>
    <message>
        <source>Most of it is of: %1</source>
        <translation>主要来自:%1</translation>
    </message>
    <message>
        <source>An hour stands out from a robust z-score of %1 on (0.6745 × distance ÷ median distance), and when what it costs more is at least %2 % of what all hours cost. Hours are priced on %3 at the first tier, without the free grant.</source>
        <translation>当稳健 z 分数达到 %1(0.6745 × 距离 ÷ 距离中位数),且多出的费用至少占所有小时费用的 %2 % 时,该小时视为突出。按 %3 的第一档计价,不含免费额度。</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>计费</translation>
    </message>
    <message>
        <source>Init</source>
        <translation>初始化</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>When the platform accepted the call</source>
        <translation>平台接受调用的时间</translation>
    </message>
    <message>
        <source>How it ended, or the type of its error</source>
        <translation>结束方式，或其错误类型</translation>
    </message>
    <message>
        <source>What called the function</source>
        <translation>调用此函数的来源</translation>
    </message>
    <message>
        <source>Time in the handler</source>
        <translation>处理程序中的耗时</translation>
    </message>
    <message>
        <source>Init and duration, rounded up to a millisecond</source>
        <translation>初始化与时长之和，向上取整到毫秒</translation>
    </message>
    <message>
        <source>Cold starts: time to start and initialise the environment</source>
        <translation>冷启动：启动并初始化环境的时间</translation>
    </message>
    <message>
        <source>Highest memory use of the environment so far</source>
        <translation>环境迄今的最高内存用量</translation>
    </message>
    <message>
        <source>Number of the environment that ran it</source>
        <translation>运行它的环境编号</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>A value is missing here</source>
        <translation>此处缺少值</translation>
    </message>
    <message>
        <source>A name in double quotes is missing here</source>
        <translation>此处缺少带双引号的名称</translation>
    </message>
    <message>
        <source>A colon is missing after this name</source>
        <translation>此名称后缺少冒号</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing before this</source>
        <translation>此前缺少逗号或右括号</translation>
    </message>
    <message>
        <source>There is a comma too many</source>
        <translation>多了一个逗号</translation>
    </message>
    <message>
        <source>This text has no closing quote</source>
        <translation>此文本缺少右引号</translation>
    </message>
    <message>
        <source>This bracket is never closed</source>
        <translation>此括号没有闭合</translation>
    </message>
    <message>
        <source>JSON does not know this escape</source>
        <translation>JSON 不支持此转义</translation>
    </message>
    <message>
        <source>Tabs and line breaks inside of a text are written \t and \n</source>
        <translation>文本中的制表符和换行符写作 \t 和 \n</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>这不是数字</translation>
    </message>
    <message>
        <source>JSON does not know this word; texts need double quotes</source>
        <translation>JSON 不认识此单词；文本需要双引号</translation>
    </message>
    <message>
        <source>Use double quotes</source>
        <translation>请使用双引号</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON 不支持注释</translation>
    </message>
    <message>
        <source>Too many brackets inside of each other</source>
        <translation>括号嵌套过多</translation>
    </message>
    <message>
        <source>The event ends before this</source>
        <translation>事件在此之前已结束</translation>
    </message>
</context>
<context>
    <name>LineFormula</name>
    <message>
        <source>configured with %1 MB</source>
        <translation>配置为 %1 MB</translation>
    </message>
    <message>
        <source>configured with %1 MB, which are %2 MB there</source>
        <translation>配置为 %1 MB,在那里为 %2 MB</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>%1 of what %2 costs</source>
        <translation>%2 费用的 %1</translation>
    </message>
    <message>
        <source>  (tier %1, up to %2)</source>
        <translation>  (第 %1 档,至 %2)</translation>
    </message>
    <message>
        <source>  (tier %1)</source>
        <translation>  (第 %1 档)</translation>
    </message>
    <message>
        <source>or up to %1: the rule is not clear</source>
        <translation>或最多 %1:规则不明确</translation>
    </message>
    <message>
        <source>%1 of it have no known price</source>
        <translation>其中 %1 没有已知价格</translation>
    </message>
    <message>
        <source>free of it: %1 of %2 a month = −%3</source>
        <translation>其中免费:每月 %2 中的 %1 = −%3</translation>
    </message>
    <message>
        <source>negotiated discount of %1 %: −%2</source>
        <translation>协议折扣 %1 %:−%2</translation>
    </message>
    <message>
        <source>to pay: %1</source>
        <translation>应付:%1</translation>
    </message>
    <message>
        <source>= %1, at %2 for one %3</source>
        <translation>= %1,每 %3 为 %2</translation>
    </message>
    <message>
        <source>assumed: %1</source>
        <translation>假定:%1</translation>
    </message>
    <message>
        <source>Tariff %1, line %2</source>
        <translation>价目 %1,第 %2 行</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>读取于 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old: it may not hold any more</source>
        <translation>
            <numerusform>已过 %n 天:可能不再有效</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>Invocations</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Invocations that ran or failed to start, without throttles</source>
        <translation>运行过或未能启动的调用，不含限流</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Invocations that ended with an error of the function or its environment</source>
        <translation>因函数或其环境出错而结束的调用</translation>
    </message>
    <message>
        <source>Throttles</source>
        <translation>限流</translation>
    </message>
    <message>
        <source>Invocations that a limit refused</source>
        <translation>被限制拒绝的调用</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Time in the handler</source>
        <translation>处理程序中的时间</translation>
    </message>
    <message>
        <source>Extensions after the response</source>
        <translation>响应后的扩展</translation>
    </message>
    <message>
        <source>Time that extensions took after the response</source>
        <translation>扩展在响应后占用的时间</translation>
    </message>
    <message>
        <source>Concurrent executions</source>
        <translation>并发执行</translation>
    </message>
    <message>
        <source>Environments that run something</source>
        <translation>正在运行的环境</translation>
    </message>
    <message>
        <source>Unreserved concurrency</source>
        <translation>未预留的并发</translation>
    </message>
    <message>
        <source>Concurrency of functions without a reservation</source>
        <translation>没有预留的函数的并发</translation>
    </message>
    <message>
        <source>Provisioned concurrency in use</source>
        <translation>使用中的预置并发</translation>
    </message>
    <message>
        <source>Environments of provisioned concurrency that run something</source>
        <translation>正在运行的预置并发环境</translation>
    </message>
    <message>
        <source>Provisioned invocations</source>
        <translation>预置调用</translation>
    </message>
    <message>
        <source>Invocations that ran on provisioned concurrency</source>
        <translation>在预置并发上运行的调用</translation>
    </message>
    <message>
        <source>Spill-over</source>
        <translation>溢出</translation>
    </message>
    <message>
        <source>Invocations that provisioned concurrency had no room for</source>
        <translation>预置并发没有空位的调用</translation>
    </message>
    <message>
        <source>Provisioned utilization</source>
        <translation>预置利用率</translation>
    </message>
    <message>
        <source>Share of provisioned concurrency that runs something</source>
        <translation>预置并发中正在运行的比例</translation>
    </message>
    <message>
        <source>Asynchronous events received</source>
        <translation>收到的异步事件</translation>
    </message>
    <message>
        <source>Events that were accepted</source>
        <translation>已接受的事件</translation>
    </message>
    <message>
        <source>Asynchronous event age</source>
        <translation>异步事件的等待时间</translation>
    </message>
    <message>
        <source>Time from acceptance to an attempt&apos;s start</source>
        <translation>从接受到开始尝试的时间</translation>
    </message>
    <message>
        <source>Asynchronous events dropped</source>
        <translation>丢弃的异步事件</translation>
    </message>
    <message>
        <source>Events that were given up</source>
        <translation>被放弃的事件</translation>
    </message>
    <message>
        <source>Dead-letter errors</source>
        <translation>死信错误</translation>
    </message>
    <message>
        <source>Events that the dead-letter queue did not take</source>
        <translation>死信队列未接收的事件</translation>
    </message>
    <message>
        <source>Destination failures</source>
        <translation>目标失败</translation>
    </message>
    <message>
        <source>Results that a destination did not take</source>
        <translation>目标未接收的结果</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>冷启动</translation>
    </message>
    <message>
        <source>Invocations that waited for an init</source>
        <translation>等待初始化的调用</translation>
    </message>
    <message>
        <source>Cold start share</source>
        <translation>冷启动占比</translation>
    </message>
    <message>
        <source>Share of invocations that waited for an init</source>
        <translation>等待初始化的调用占比</translation>
    </message>
    <message>
        <source>Error share</source>
        <translation>错误占比</translation>
    </message>
    <message>
        <source>Share of invocations that ended with an error</source>
        <translation>出错结束的调用占比</translation>
    </message>
    <message>
        <source>Init duration</source>
        <translation>初始化时长</translation>
    </message>
    <message>
        <source>Time of inits that invocations waited for</source>
        <translation>调用所等待的初始化时间</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>已用内存</translation>
    </message>
    <message>
        <source>Memory of the whole process tree at its highest</source>
        <translation>整个进程树的最高内存</translation>
    </message>
    <message>
        <source>Wait for this machine</source>
        <translation>等待本机</translation>
    </message>
    <message>
        <source>Time that invocations waited for room on this machine</source>
        <translation>调用等待本机空位的时间</translation>
    </message>
    <message>
        <source>Environments starting</source>
        <translation>启动中的环境</translation>
    </message>
    <message>
        <source>Environments in init</source>
        <translation>正在初始化的环境</translation>
    </message>
    <message>
        <source>Environments idle</source>
        <translation>空闲的环境</translation>
    </message>
    <message>
        <source>Environments kept warm</source>
        <translation>保持温热的环境</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Environments in any state</source>
        <translation>任何状态的环境</translation>
    </message>
    <message>
        <source>Asynchronous queue depth</source>
        <translation>异步队列深度</translation>
    </message>
    <message>
        <source>Accepted events that are not delivered yet</source>
        <translation>已接受但尚未投递的事件</translation>
    </message>
    <message>
        <source>Oldest asynchronous event</source>
        <translation>最早的异步事件</translation>
    </message>
    <message>
        <source>Age of the oldest event that is not delivered yet</source>
        <translation>尚未投递的最早事件的等待时间</translation>
    </message>
    <message>
        <source>Refused by this machine</source>
        <translation>被本机拒绝</translation>
    </message>
    <message>
        <source>Invocations that this machine had no room for</source>
        <translation>本机没有空位的调用</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本数</translation>
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
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>MonitorActions</name>
    <message>
        <source>Monitor</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>Show the overview</source>
        <translation>显示概览</translation>
    </message>
    <message>
        <source>Compare functions</source>
        <translation>比较函数</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>显示发生的事情</translation>
    </message>
    <message>
        <source>Show traces and the map of services</source>
        <translation>显示跟踪和服务图</translation>
    </message>
    <message>
        <source>Show the alarms</source>
        <translation>显示警报</translation>
    </message>
    <message>
        <source>Show the environments’ timeline</source>
        <translation>显示环境时间线</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a range</comment>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Compare with nothing</source>
        <translation>不比较</translation>
    </message>
    <message>
        <source>Follow the present, or stop</source>
        <translation>跟随当前，或停止</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Make a chart large, or small again</source>
        <translation>放大图表，或恢复原样</translation>
    </message>
    <message>
        <source>Show the dashboards</source>
        <translation>显示仪表板</translation>
    </message>
    <message>
        <source>Show the sample month, or what was recorded</source>
        <translation>显示示例月份或实际记录</translation>
    </message>
    <message>
        <source>Remove the sample month</source>
        <translation>移除示例月份</translation>
    </message>
    <message>
        <source>New dashboard …</source>
        <translation>新建仪表板…</translation>
    </message>
    <message>
        <source>Add a card to the dashboard …</source>
        <translation>向仪表板添加卡片…</translation>
    </message>
    <message>
        <source>New alarm …</source>
        <translation>新建警报…</translation>
    </message>
</context>
<context>
    <name>MonitorWords</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>最近 %1 天</translation>
    </message>
    <message>
        <source>Last %1 h</source>
        <translation>最近 %1 小时</translation>
    </message>
    <message>
        <source>Last %1 min</source>
        <translation>最近 %1 分钟</translation>
    </message>
    <message>
        <source>Last %1 s</source>
        <translation>最近 %1 秒</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>times of day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>与上一时段比较</translation>
    </message>
    <message>
        <source>Compare with yesterday</source>
        <translation>与昨天比较</translation>
    </message>
    <message>
        <source>Compare with last week</source>
        <translation>与上周比较</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1，之前</translation>
    </message>
    <message>
        <source>%1, yesterday</source>
        <translation>%1，昨天</translation>
    </message>
    <message>
        <source>%1, last week</source>
        <translation>%1，上周</translation>
    </message>
    <message>
        <source>on the period before</source>
        <translation>与上一时段相比</translation>
    </message>
    <message>
        <source>on yesterday</source>
        <translation>与昨天相比</translation>
    </message>
    <message>
        <source>on last week</source>
        <translation>与上周相比</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>已部署</translation>
    </message>
    <message>
        <source>v%1 published</source>
        <translation>v%1 已发布</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>alias: versions</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <comment>old and new</comment>
        <translation>限制 %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 已更新</translation>
    </message>
    <message>
        <source>throttling</source>
        <translation>限流</translation>
    </message>
    <message>
        <source>throttling over</source>
        <translation>限流结束</translation>
    </message>
    <message>
        <source>machine full</source>
        <translation>本机已满</translation>
    </message>
    <message>
        <source>machine has room</source>
        <translation>本机有余量</translation>
    </message>
    <message>
        <source>alarm: %1</source>
        <translation>警报：%1</translation>
    </message>
    <message>
        <source>alarm over: %1</source>
        <translation>警报结束：%1</translation>
    </message>
    <message>
        <source>started</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>new code or configuration</source>
        <translation>新的代码或配置</translation>
    </message>
    <message>
        <source>new code or configuration (%1)</source>
        <translation>新的代码或配置（%1）</translation>
    </message>
    <message>
        <source>version %1 was published</source>
        <translation>版本 %1 已发布</translation>
    </message>
    <message>
        <source>alias %1 was shifted: %2</source>
        <translation>别名 %1 已切换：%2</translation>
    </message>
    <message>
        <source>limit “%1” was changed: %2</source>
        <translation>限制“%1”已更改：%2</translation>
    </message>
    <message>
        <source>runtime %1 was updated: %2</source>
        <translation>运行时 %1 已更新：%2</translation>
    </message>
    <message>
        <source>throttling began (%1)</source>
        <translation>限流开始（%1）</translation>
    </message>
    <message>
        <source>throttling ended</source>
        <translation>限流结束</translation>
    </message>
    <message>
        <source>this machine became the limit (%1)</source>
        <translation>本机成为瓶颈（%1）</translation>
    </message>
    <message>
        <source>this machine has room again</source>
        <translation>本机重新有余量</translation>
    </message>
    <message>
        <source>alarm “%1” was raised</source>
        <translation>警报“%1”已触发</translation>
    </message>
    <message>
        <source>alarm “%1” was raised: %2</source>
        <translation>警报“%1”已触发：%2</translation>
    </message>
    <message>
        <source>alarm “%1” is over</source>
        <translation>警报“%1”已结束</translation>
    </message>
    <message>
        <source>the platform started</source>
        <translation>平台已启动</translation>
    </message>
    <message>
        <source>the platform stopped</source>
        <translation>平台已停止</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>function: what happened</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This machine was full: invocations waited for room</source>
        <translation>本机已满：调用在等待空位</translation>
    </message>
    <message>
        <source>This machine was low on memory</source>
        <translation>本机内存不足</translation>
    </message>
    <message>
        <source>This machine’s cores were taken: invocations waited</source>
        <translation>本机的核心被占用：调用在等待</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The workspace is being opened</source>
        <translation>正在打开工作区</translation>
    </message>
    <message>
        <source>Open a workspace to see what its functions do</source>
        <translation>打开工作区以查看其函数在做什么</translation>
    </message>
    <message>
        <source>The workspace could not be opened: Functions says why</source>
        <translation>无法打开工作区：“函数”中说明了原因</translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>number of samples</comment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>budget: %1</source>
        <translation>预算:%1</translation>
    </message>
    <message>
        <source>within budget: %1</source>
        <translation>在预算内:%1</translation>
    </message>
    <message>
        <source>calls itself</source>
        <translation>调用自身</translation>
    </message>
    <message>
        <source>retry storm</source>
        <translation>重试风暴</translation>
    </message>
    <message>
        <source>the budget “%1” is not exceeded any more</source>
        <translation>预算“%1”不再超出</translation>
    </message>
    <message>
        <source>the budget “%1” is used up: %2</source>
        <translation>预算“%1”已用完:%2</translation>
    </message>
    <message>
        <source>the budget “%1” is nearly used up: %2</source>
        <translation>预算“%1”即将用完:%2</translation>
    </message>
    <message>
        <source>the budget “%1” will not last for the month: %2 until now</source>
        <translation>预算“%1”不够本月使用:目前 %2</translation>
    </message>
    <message>
        <source>called itself %1 times in one chain, $%2 an hour at that rate</source>
        <translation>在一条链中调用自身 %1 次,按此速度每小时 $%2</translation>
    </message>
    <message>
        <source>was retried %1 times within a minute, $%2 an hour at that rate</source>
        <translation>一分钟内被重试 %1 次,按此速度每小时 $%2</translation>
    </message>
    <message>
        <source>; the chain was ended</source>
        <translation>;链已终止</translation>
    </message>
    <message>
        <source>; the function was stopped</source>
        <translation>;函数已停止</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Process ended</source>
        <translation>进程已终止</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Init failed</source>
        <translation>初始化失败</translation>
    </message>
    <message>
        <source>Bad response</source>
        <translation>响应无效</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>已限流</translation>
    </message>
    <message>
        <source>Machine full</source>
        <translation>本机已满载</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>OwnTariffs</name>
    <message>
        <source>There is a price list %1 already</source>
        <translation>已有价目表 %1</translation>
    </message>
    <message>
        <source>There is a file %1 already</source>
        <translation>已有文件 %1</translation>
    </message>
    <message>
        <source>Open a workspace first: own price lists are files in it</source>
        <translation>请先打开工作区：自有价目表是其中的文件</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>未保存 %1：%2</translation>
    </message>
    <message>
        <source>%1 was not saved, it would be wrong in line %2: %3</source>
        <translation>未保存 %1，第 %2 行将有误：%3</translation>
    </message>
    <message>
        <source>%1 was not changed: %2</source>
        <translation>未更改 %1：%2</translation>
    </message>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>未删除 %1：%2</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Nothing is lost: what you changed is still here</source>
        <translation>未保存 %1：%2。没有丢失：您的更改仍在这里</translation>
    </message>
</context>
<context>
    <name>PropertyNotes</name>
    <message>
        <source>is kept and shown; an alias moves at once here</source>
        <translation>会保留并显示；此处别名会立即切换</translation>
    </message>
    <message>
        <source>is kept and shown; environments start without snapshots here</source>
        <translation>会保留并显示；此处环境启动时不使用快照</translation>
    </message>
    <message>
        <source>is kept and shown; functions run with your own rights here</source>
        <translation>会保留并显示；此处函数以您自己的权限运行</translation>
    </message>
    <message>
        <source>is kept and shown; functions use this machine&apos;s network</source>
        <translation>会保留并显示；函数使用本机的网络</translation>
    </message>
    <message>
        <source>is kept and shown; it has no effect on this machine</source>
        <translation>会保留并显示；在本机上不起作用</translation>
    </message>
    <message>
        <source>is kept and shown; no traces are sent</source>
        <translation>会保留并显示；不会发送跟踪数据</translation>
    </message>
    <message>
        <source>is not supported yet and ignored</source>
        <translation>尚不支持，将被忽略</translation>
    </message>
    <message>
        <source>is not supported yet: it does not invoke the function</source>
        <translation>尚不支持：不会调用函数</translation>
    </message>
    <message>
        <source>is not supported yet: the file systems are not mounted</source>
        <translation>尚不支持：不会挂载文件系统</translation>
    </message>
    <message>
        <source>is not supported: container images do not run here</source>
        <translation>不支持：容器镜像无法在此运行</translation>
    </message>
</context>
<context>
    <name>PropertyTexts</name>
    <message>
        <source>Use letters, digits, “-” and “_”, at most 64.</source>
        <translation>请使用字母、数字、“-”和“_”，最多 64 个字符。</translation>
    </message>
    <message>
        <source>A name starts with a letter and goes on with letters, digits and “_”.</source>
        <translation>名称须以字母开头，后接字母、数字和“_”。</translation>
    </message>
    <message>
        <source>The name of an alias cannot be a number.</source>
        <translation>别名的名称不能是数字。</translation>
    </message>
    <message>
        <source>A handler is “file.function”, without spaces.</source>
        <translation>处理程序的格式为“文件.函数”，不含空格。</translation>
    </message>
    <message>
        <source>An ARN is needed: “arn:aws:service:region:account:name”.</source>
        <translation>需要 ARN：“arn:aws:服务:区域:账户:名称”。</translation>
    </message>
    <message>
        <source>Write “rate(5 minutes)” or “cron(0 12 * * ? *)”.</source>
        <translation>请写成“rate(5 minutes)”或“cron(0 12 * * ? *)”。</translation>
    </message>
    <message>
        <source>Write “rate(5 minutes)”, “cron(0 12 * * ? *)” or “at(2030-01-31T10:00:00)”.</source>
        <translation>请写成“rate(5 minutes)”、“cron(0 12 * * ? *)”或“at(2030-01-31T10:00:00)”。</translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation>路径以“/”开头。</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>此处不能使用。</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 或更多</translation>
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
        <translation>名称与值合计最多 %1 字节</translation>
    </message>
    <message numerus="yes">
        <source>At most %n item(s)</source>
        <translation>
            <numerusform>最多 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>no effect on this machine</source>
        <translation>在本机上不起作用</translation>
    </message>
    <message>
        <source>not supported yet</source>
        <translation>尚不支持</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a property, and a verb phrase about it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>需要填写值。</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>需要整数。</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>最少 %1。</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>最多 %1。</translation>
    </message>
    <message>
        <source>This is none of the values that are allowed.</source>
        <translation>这不是允许的值。</translation>
    </message>
    <message>
        <source>This is not allowed. Did you mean “%1”?</source>
        <translation>不允许这样写。您是否想输入“%1”？</translation>
    </message>
    <message>
        <source>At most %1 characters; these are %2.</source>
        <translation>最多 %1 个字符；现有 %2 个。</translation>
    </message>
    <message>
        <source>Lambda sets this variable itself; choose another name.</source>
        <translation>此变量由 Lambda 自行设置；请选择其他名称。</translation>
    </message>
    <message>
        <source>This name is there twice.</source>
        <translation>此名称重复出现。</translation>
    </message>
    <message>
        <source>At most %1 entries; these are %2.</source>
        <translation>最多 %1 个条目；现有 %2 个。</translation>
    </message>
    <message>
        <source>At most %1 bytes in all; these are %2.</source>
        <translation>合计最多 %1 字节；现有 %2 字节。</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>请写 true 或 false。</translation>
    </message>
    <message>
        <source>This is no YAML: %1</source>
        <translation>这不是有效的 YAML：%1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>PropertyWords</name>
    <message>
        <source>Function name</source>
        <translation>函数名称</translation>
    </message>
    <message>
        <source>Without one the template&apos;s logical id is the name.</source>
        <translation>未填写时，以模板的逻辑 ID 作为名称。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>What the function does, for people.</source>
        <translation>供人阅读的函数用途说明。</translation>
    </message>
    <message>
        <source>Package type</source>
        <translation>包类型</translation>
    </message>
    <message>
        <source>A folder or zip, or a container image.</source>
        <translation>文件夹或 zip，或者容器镜像。</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>The language and its version.</source>
        <translation>语言及其版本。</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>处理程序</translation>
    </message>
    <message>
        <source>The file and the function in it that get each event.</source>
        <translation>接收每个事件的文件及其中的函数。</translation>
    </message>
    <message>
        <source>Code folder</source>
        <translation>代码文件夹</translation>
    </message>
    <message>
        <source>Relative to the template.</source>
        <translation>相对于模板。</translation>
    </message>
    <message>
        <source>Inline code</source>
        <translation>内联代码</translation>
    </message>
    <message>
        <source>Source that stands in the template instead of a folder.</source>
        <translation>写在模板中、代替文件夹的源代码。</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>The processor that the function runs on in the cloud; here it is this machine&apos;s.</source>
        <translation>函数在云端运行所用的处理器；此处为本机的处理器。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Merged into /opt in this order; later ones win.</source>
        <translation>按此顺序合并到 /opt；后面的优先。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Address of the container image.</source>
        <translation>容器镜像的地址。</translation>
    </message>
    <message>
        <source>Image settings</source>
        <translation>镜像设置</translation>
    </message>
    <message>
        <source>Entry point, command and working folder of the container image.</source>
        <translation>容器镜像的入口点、命令和工作文件夹。</translation>
    </message>
    <message>
        <source>Code signing</source>
        <translation>代码签名</translation>
    </message>
    <message>
        <source>Only code signed by these publishers may be deployed.</source>
        <translation>只能部署由这些发布者签名的代码。</translation>
    </message>
    <message>
        <source>Key for the package</source>
        <translation>包的密钥</translation>
    </message>
    <message>
        <source>Encrypts the package where the cloud keeps it.</source>
        <translation>在云端存储包时用于加密。</translation>
    </message>
    <message>
        <source>Runtime updates</source>
        <translation>运行时更新</translation>
    </message>
    <message>
        <source>When the cloud moves the function to a newer patch of its runtime.</source>
        <translation>云端何时将函数升级到其运行时的较新补丁版本。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Also decides the share of a processor that the function gets.</source>
        <translation>同时决定函数获得的处理器份额。</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>An invocation that takes longer is stopped.</source>
        <translation>超过此时间的调用会被停止。</translation>
    </message>
    <message>
        <source>Space in /tmp</source>
        <translation>/tmp 空间</translation>
    </message>
    <message>
        <source>What one environment may keep there while it lives.</source>
        <translation>单个环境在其存续期间可在其中保存的数据量。</translation>
    </message>
    <message>
        <source>Reserved concurrency</source>
        <translation>预留并发</translation>
    </message>
    <message>
        <source>At most this many invocations run at once; 0 stops the function.</source>
        <translation>同时运行的调用数上限；0 表示停用函数。</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>What the code finds in its environment.</source>
        <translation>代码在其环境中读取到的变量。</translation>
    </message>
    <message>
        <source>Key for variables</source>
        <translation>变量的密钥</translation>
    </message>
    <message>
        <source>Encrypts the environment variables at rest.</source>
        <translation>对静态存储的环境变量加密。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Names and values to find and group functions by.</source>
        <translation>用于查找和分组函数的名称与值。</translation>
    </message>
    <message>
        <source>Pass tags on</source>
        <translation>传递标签</translation>
    </message>
    <message>
        <source>Also to the resources that SAM makes for the function.</source>
        <translation>也应用于 SAM 为函数创建的资源。</translation>
    </message>
    <message>
        <source>Log format</source>
        <translation>日志格式</translation>
    </message>
    <message>
        <source>JSON gives every line a level, and filters by it.</source>
        <translation>JSON 为每行指定级别，并据此筛选。</translation>
    </message>
    <message>
        <source>Level of the function</source>
        <translation>函数级别</translation>
    </message>
    <message>
        <source>Lines below it are left out; JSON only.</source>
        <translation>低于此级别的行会被略去；仅限 JSON。</translation>
    </message>
    <message>
        <source>Level of the platform</source>
        <translation>平台级别</translation>
    </message>
    <message>
        <source>Log group</source>
        <translation>日志组</translation>
    </message>
    <message>
        <source>Without one it is /aws/lambda/ and the function&apos;s name.</source>
        <translation>未填写时为 /aws/lambda/ 加函数名称。</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Whether requests are followed across services.</source>
        <translation>是否跨服务跟踪请求。</translation>
    </message>
    <message>
        <source>Alias that follows</source>
        <translation>跟随的别名</translation>
    </message>
    <message>
        <source>Every change of code is published, and this alias moves to it.</source>
        <translation>每次代码更改都会发布，并将此别名指向它。</translation>
    </message>
    <message>
        <source>Publish on any change</source>
        <translation>任何更改都发布</translation>
    </message>
    <message>
        <source>Also when only the configuration changed.</source>
        <translation>即使只有配置发生更改。</translation>
    </message>
    <message>
        <source>Digest of the code</source>
        <translation>代码摘要</translation>
    </message>
    <message>
        <source>Publishes when this text changes instead of when the code does.</source>
        <translation>当此文本更改时发布，而不是代码更改时。</translation>
    </message>
    <message>
        <source>Description of versions</source>
        <translation>版本描述</translation>
    </message>
    <message>
        <source>Of those that the alias makes.</source>
        <translation>由该别名创建的版本的描述。</translation>
    </message>
    <message>
        <source>Old versions</source>
        <translation>旧版本</translation>
    </message>
    <message>
        <source>Whether they stay when a new one is published.</source>
        <translation>发布新版本时是否保留旧版本。</translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation>预置并发</translation>
    </message>
    <message>
        <source>Environments kept ready for the alias that follows.</source>
        <translation>为跟随的别名保持就绪的环境数。</translation>
    </message>
    <message>
        <source>Gradual deployment</source>
        <translation>渐进式部署</translation>
    </message>
    <message>
        <source>Moves the alias step by step.</source>
        <translation>逐步切换别名。</translation>
    </message>
    <message>
        <source>Steps of deployment</source>
        <translation>部署步骤</translation>
    </message>
    <message>
        <source>Canary10Percent5Minutes, Linear10PercentEvery1Minute, AllAtOnce …</source>
        <translation>Canary10Percent5Minutes、Linear10PercentEvery1Minute、AllAtOnce…</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>A deployment is taken back when one of them sounds.</source>
        <translation>任一警报触发时，部署会被撤回。</translation>
    </message>
    <message>
        <source>Check before</source>
        <translation>事前检查</translation>
    </message>
    <message>
        <source>A function that runs before the alias moves.</source>
        <translation>在别名切换前运行的函数。</translation>
    </message>
    <message>
        <source>Check after</source>
        <translation>事后检查</translation>
    </message>
    <message>
        <source>A function that runs after the alias moved.</source>
        <translation>在别名切换后运行的函数。</translation>
    </message>
    <message>
        <source>Pass the condition on</source>
        <translation>传递条件</translation>
    </message>
    <message>
        <source>To the resources that SAM makes for the deployment.</source>
        <translation>传递给 SAM 为部署创建的资源。</translation>
    </message>
    <message>
        <source>Role of deployments</source>
        <translation>部署角色</translation>
    </message>
    <message>
        <source>What a deployment acts as.</source>
        <translation>部署操作所用的身份。</translation>
    </message>
    <message>
        <source>Notices of deployments</source>
        <translation>部署通知</translation>
    </message>
    <message>
        <source>Topics that are told about a deployment.</source>
        <translation>接收部署通知的主题。</translation>
    </message>
    <message>
        <source>SnapStart</source>
        <translation>SnapStart</translation>
    </message>
    <message>
        <source>Starts environments of published versions from a snapshot.</source>
        <translation>从快照启动已发布版本的环境。</translation>
    </message>
    <message>
        <source>Publish to $LATEST.PUBLISHED</source>
        <translation>发布到 $LATEST.PUBLISHED</translation>
    </message>
    <message>
        <source>Who may call</source>
        <translation>谁可以调用</translation>
    </message>
    <message>
        <source>NONE: everybody. AWS_IAM: signed requests only.</source>
        <translation>NONE：任何人。AWS_IAM：仅限已签名的请求。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>At once when it is complete, or as a stream while it is made.</source>
        <translation>完成后一次性返回，或在生成过程中以流的形式返回。</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Pages of these origins may call the address.</source>
        <translation>来自这些来源的页面可以调用此地址。</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>What such pages may use.</source>
        <translation>这些页面可以使用的方法。</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>请求标头</translation>
    </message>
    <message>
        <source>What such pages may send.</source>
        <translation>这些页面可以发送的内容。</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>响应标头</translation>
    </message>
    <message>
        <source>What such pages may read.</source>
        <translation>这些页面可以读取的内容。</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Whether such pages may send them.</source>
        <translation>这些页面是否可以发送 Cookie。</translation>
    </message>
    <message>
        <source>Remember for</source>
        <translation>缓存时长</translation>
    </message>
    <message>
        <source>How long a browser keeps these answers.</source>
        <translation>浏览器保留这些响应的时长。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>How often a failed asynchronous invocation is tried again.</source>
        <translation>异步调用失败后再次尝试的次数。</translation>
    </message>
    <message>
        <source>Oldest event</source>
        <translation>事件最长保留时间</translation>
    </message>
    <message>
        <source>Events that waited longer are given up.</source>
        <translation>等待时间更长的事件会被放弃。</translation>
    </message>
    <message>
        <source>After success: kind</source>
        <translation>成功后：类型</translation>
    </message>
    <message>
        <source>SQS and SNS are made when no destination is named.</source>
        <translation>未指定目标时会创建 SQS 和 SNS。</translation>
    </message>
    <message>
        <source>After success: to</source>
        <translation>成功后：目标</translation>
    </message>
    <message>
        <source>Gets a record of each event that was processed.</source>
        <translation>接收每个已处理事件的记录。</translation>
    </message>
    <message>
        <source>After failure: kind</source>
        <translation>失败后：类型</translation>
    </message>
    <message>
        <source>After failure: to</source>
        <translation>失败后：目标</translation>
    </message>
    <message>
        <source>Gets a record of each event that was given up.</source>
        <translation>接收每个被放弃事件的记录。</translation>
    </message>
    <message>
        <source>Dead letters: kind</source>
        <translation>死信：类型</translation>
    </message>
    <message>
        <source>Dead letters: to</source>
        <translation>死信：目标</translation>
    </message>
    <message>
        <source>Gets the events that were given up.</source>
        <translation>接收被放弃的事件。</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>What happens when a function keeps calling itself.</source>
        <translation>函数不断调用自身时的处理方式。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>What the function may do in the cloud.</source>
        <translation>函数在云端可以执行的操作。</translation>
    </message>
    <message>
        <source>Path of the role</source>
        <translation>角色路径</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Permissions of the role that SAM makes.</source>
        <translation>SAM 所创建角色的权限。</translation>
    </message>
    <message>
        <source>Permissions boundary</source>
        <translation>权限边界</translation>
    </message>
    <message>
        <source>The most that the role may ever allow.</source>
        <translation>该角色所能允许的最大权限。</translation>
    </message>
    <message>
        <source>Who may take the role</source>
        <translation>谁可以担任该角色</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Subnets and security groups.</source>
        <translation>子网和安全组。</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation>文件系统</translation>
    </message>
    <message>
        <source>EFS access points and where they are mounted.</source>
        <translation>EFS 访问点及其挂载位置。</translation>
    </message>
    <message>
        <source>Capacity provider</source>
        <translation>容量提供程序</translation>
    </message>
    <message>
        <source>Durable execution</source>
        <translation>持久执行</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>扩缩</translation>
    </message>
    <message>
        <source>Tenancy</source>
        <translation>租户隔离</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>s3:ObjectCreated:* and the like.</source>
        <translation>s3:ObjectCreated:* 等。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>What the request&apos;s path has to be, such as /orders/{id}.</source>
        <translation>请求必须匹配的路径，例如 /orders/{id}。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>GET, POST … or any.</source>
        <translation>GET、POST… 或 any。</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>The API resource; without one SAM makes one.</source>
        <translation>API 资源；未填写时由 SAM 创建。</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Request model</source>
        <translation>请求模型</translation>
    </message>
    <message>
        <source>Request parameters</source>
        <translation>请求参数</translation>
    </message>
    <message>
        <source>Event format</source>
        <translation>事件格式</translation>
    </message>
    <message>
        <source>Route settings</source>
        <translation>路由设置</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>rate(5 minutes) or cron(0 12 * * ? *), in UTC.</source>
        <translation>rate(5 minutes) 或 cron(0 12 * * ? *)，按 UTC。</translation>
    </message>
    <message>
        <source>rate(…), cron(…) or at(…).</source>
        <translation>rate(…)、cron(…) 或 at(…)。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Leave the name out</source>
        <translation>省略名称</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>JSON that the function gets instead of the usual event.</source>
        <translation>函数收到的 JSON，代替通常的事件。</translation>
    </message>
    <message>
        <source>Part of the event</source>
        <translation>事件的一部分</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Flexible time</source>
        <translation>弹性时间</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Dead letters: logical id</source>
        <translation>死信：逻辑 ID</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Which events of the bus invoke the function.</source>
        <translation>总线上的哪些事件会调用函数。</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>事件总线</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>A bucket of this template.</source>
        <translation>此模板中的存储桶。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选器</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What the filter looks at</source>
        <translation>筛选对象</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Through a queue</source>
        <translation>经由队列</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation>起始位置</translation>
    </message>
    <message>
        <source>Start at time</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Seconds since 1970.</source>
        <translation>自 1970 年起的秒数。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>At most this many records in one event.</source>
        <translation>单个事件中的记录数上限。</translation>
    </message>
    <message>
        <source>Batching window</source>
        <translation>批处理窗口</translation>
    </message>
    <message>
        <source>How long records are gathered.</source>
        <translation>收集记录的时长。</translation>
    </message>
    <message>
        <source>Which records invoke the function.</source>
        <translation>哪些记录会调用函数。</translation>
    </message>
    <message>
        <source>Partial failures</source>
        <translation>部分失败</translation>
    </message>
    <message>
        <source>Parallel batches</source>
        <translation>并行批次</translation>
    </message>
    <message>
        <source>Of each shard.</source>
        <translation>每个分片。</translation>
    </message>
    <message>
        <source>Oldest record</source>
        <translation>记录最长保留时间</translation>
    </message>
    <message>
        <source>Halve failed batches</source>
        <translation>对半拆分失败批次</translation>
    </message>
    <message>
        <source>Tumbling window</source>
        <translation>滚动窗口</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>最大并发</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Version of the query language</source>
        <translation>查询语言版本</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>User pool</source>
        <translation>用户池</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>触发时机</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>使用者组</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Unique policy name</source>
        <translation>唯一策略名称</translation>
    </message>
    <message>
        <source>Key of secrets</source>
        <translation>机密的密钥</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>完整文档</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Process ended</source>
        <translation>进程已终止</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Init failed</source>
        <translation>初始化失败</translation>
    </message>
    <message>
        <source>Bad response</source>
        <translation>响应无效</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>已限流</translation>
    </message>
    <message>
        <source>Machine full</source>
        <translation>本机已满载</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>异步</translation>
    </message>
    <message>
        <source>Function URL</source>
        <translation>函数 URL</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>HTTP API</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>事件总线</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Object store</source>
        <translation>对象存储</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>并发</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>异步</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>日志记录</translation>
    </message>
    <message>
        <source>Function URL</source>
        <translation>函数 URL</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>StarterDashboards</name>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>伸缩</translation>
    </message>
    <message>
        <source>Traffic, errors, durations, the asynchronous queue and throttles</source>
        <translation>流量、错误、持续时间、异步队列和限流</translation>
    </message>
    <message>
        <source>How durations are spread, cold starts, init and waiting</source>
        <translation>持续时间分布、冷启动、初始化和等待</translation>
    </message>
    <message>
        <source>Environments, concurrency, cold starts, the queue and throttles</source>
        <translation>环境、并发、冷启动、队列和限流</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <comment>name of a new one</comment>
        <translation>仪表板</translation>
    </message>
</context>
<context>
    <name>TariffChoices</name>
    <message>
        <source>AWS Lambda, as each function is built</source>
        <translation>AWS Lambda，按各函数的构建方式</translation>
    </message>
</context>
<context>
    <name>TariffWords</name>
    <message>
        <source>not dated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>read today</source>
        <translation>今天读取</translation>
    </message>
    <message numerus="yes">
        <source>read %n day(s) ago</source>
        <translation>
            <numerusform>%n 天前读取</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>dates</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1, no end named</source>
        <comment>a date</comment>
        <translation>自 %1 起，未注明结束</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>validity, in words of the source</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>all</source>
        <comment>tier</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a quantity</comment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>above</source>
        <comment>the last tier</comment>
        <translation>以上</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>price</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>It names no source.</source>
        <translation>未注明来源。</translation>
    </message>
    <message>
        <source>%1 was %2; figures older than %3 days may have changed.</source>
        <translation>%1：%2；超过 %3 天的数字可能已变。</translation>
    </message>
    <message>
        <source>%1 has no date.</source>
        <comment>a source</comment>
        <translation>%1 没有日期。</translation>
    </message>
    <message>
        <source>It holds from %1 on, not yet.</source>
        <translation>自 %1 起有效，尚未生效。</translation>
    </message>
    <message>
        <source>It held until %1, which is over.</source>
        <translation>有效期至 %1，已过期。</translation>
    </message>
    <message>
        <source>Compare it with its source, enter what changed, and state where from and when.</source>
        <translation>请与来源核对，填写变更，并注明出处与日期。</translation>
    </message>
    <message>
        <source>Compare it with the provider’s page; if prices changed, make a list of your own from it.</source>
        <translation>请与提供商页面核对；若价格有变，可据此建立自己的价目表。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, reason</comment>
        <translation>%1，第 %2 行：%3</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Space in /tmp</source>
        <translation>/tmp 空间</translation>
    </message>
</context>
<context>
    <name>TileTexts</name>
    <message>
        <source>in the last minute</source>
        <translation>最近一分钟</translation>
    </message>
    <message>
        <source>in the last %1 s</source>
        <translation>最近 %1 秒</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>change, on what: +12 % on yesterday</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Invocations</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>0/s</source>
        <translation>0/秒</translation>
    </message>
    <message>
        <source>%1 on the mean of this range</source>
        <comment>change</comment>
        <translation>%1，相对此时段的平均值</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>invocations</comment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>errors: 11 in the last minute</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>errors</comment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>%1 throttled</source>
        <translation>%1 次限流</translation>
    </message>
    <message>
        <source>Duration p95</source>
        <translation>时长 p95</translation>
    </message>
    <message>
        <source>p50 %1 · p99 %2</source>
        <translation>p50 %1 · p99 %2</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>冷启动</translation>
    </message>
    <message>
        <source>median init %1</source>
        <translation>初始化中位数 %1</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>并发</translation>
    </message>
    <message>
        <source>not known by alias or trigger</source>
        <translation>无法按别名或触发器得知</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>busy environments of the limit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>at most · mean %1</source>
        <translation>最高 · 平均 %1</translation>
    </message>
    <message>
        <source>%1 busy · %2 idle</source>
        <translation>%1 忙碌 · %2 空闲</translation>
    </message>
    <message>
        <source>%1 starting</source>
        <translation>%1 启动中</translation>
    </message>
    <message>
        <source>Async queue</source>
        <translation>异步队列</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>最早 %1</translation>
    </message>
    <message>
        <source>no event waits</source>
        <translation>没有等待的事件</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最高</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>MMM yyyy</source>
        <comment>QDate format of a month on a chart&apos;s axis</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>QDate format of a day on a chart&apos;s axis</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>QDate format of a full date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time of day</comment>
        <translation>%1 %2</translation>
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
        <translation>等待</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>在队列中</translation>
    </message>
    <message>
        <source>init</source>
        <translation>初始化</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>处理程序</translation>
    </message>
    <message>
        <source>handler, failed</source>
        <translation>处理程序，失败</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how it was called, how it ended</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Queue of %1</source>
        <comment>a function&apos;s queue of asynchronous events</comment>
        <translation>%1 的队列</translation>
    </message>
</context>
<context>
    <name>Triggers</name>
    <message>
        <source>Alexa skill</source>
        <translation>Alexa 技能</translation>
    </message>
    <message>
        <source>Requests of a voice assistant&apos;s skill</source>
        <translation>语音助手技能的请求</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>REST API</translation>
    </message>
    <message>
        <source>Requests to a path of an API</source>
        <translation>对 API 路径的请求</translation>
    </message>
    <message>
        <source>CloudWatch event</source>
        <translation>CloudWatch 事件</translation>
    </message>
    <message>
        <source>Events of the default bus that match a pattern</source>
        <translation>默认总线上与模式匹配的事件</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>Lines of a log group that match a pattern</source>
        <translation>日志组中与模式匹配的行</translation>
    </message>
    <message>
        <source>User pool</source>
        <translation>用户池</translation>
    </message>
    <message>
        <source>Sign-ups and sign-ins of a user pool</source>
        <translation>用户池的注册与登录</translation>
    </message>
    <message>
        <source>DocumentDB</source>
        <translation>DocumentDB</translation>
    </message>
    <message>
        <source>Changes of documents</source>
        <translation>文档的更改</translation>
    </message>
    <message>
        <source>DynamoDB stream</source>
        <translation>DynamoDB 流</translation>
    </message>
    <message>
        <source>Changes of a table&apos;s items, in batches</source>
        <translation>表中项目的更改，按批次</translation>
    </message>
    <message>
        <source>EventBridge rule</source>
        <translation>EventBridge 规则</translation>
    </message>
    <message>
        <source>Events of a bus that match a pattern</source>
        <translation>总线上与模式匹配的事件</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>HTTP API</translation>
    </message>
    <message>
        <source>Requests to a path, the plain way</source>
        <translation>对路径的请求，简单方式</translation>
    </message>
    <message>
        <source>IoT rule</source>
        <translation>IoT 规则</translation>
    </message>
    <message>
        <source>Messages of devices that a query selects</source>
        <translation>由查询选出的设备消息</translation>
    </message>
    <message>
        <source>Kinesis stream</source>
        <translation>Kinesis 流</translation>
    </message>
    <message>
        <source>Records of a stream, in batches</source>
        <translation>流中的记录，按批次</translation>
    </message>
    <message>
        <source>Message broker</source>
        <translation>消息代理</translation>
    </message>
    <message>
        <source>Messages of ActiveMQ or RabbitMQ</source>
        <translation>ActiveMQ 或 RabbitMQ 的消息</translation>
    </message>
    <message>
        <source>Kafka (MSK)</source>
        <translation>Kafka (MSK)</translation>
    </message>
    <message>
        <source>Records of Kafka topics</source>
        <translation>Kafka 主题的记录</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>S3 存储桶</translation>
    </message>
    <message>
        <source>Objects that are made or removed</source>
        <translation>创建或移除的对象</translation>
    </message>
    <message>
        <source>SNS topic</source>
        <translation>SNS 主题</translation>
    </message>
    <message>
        <source>Messages of a topic</source>
        <translation>主题的消息</translation>
    </message>
    <message>
        <source>SQS queue</source>
        <translation>SQS 队列</translation>
    </message>
    <message>
        <source>Messages of a queue, in batches</source>
        <translation>队列中的消息，按批次</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>At fixed times, by a rule</source>
        <translation>按规则在固定时间</translation>
    </message>
    <message>
        <source>Schedule (Scheduler)</source>
        <translation>计划 (Scheduler)</translation>
    </message>
    <message>
        <source>At fixed times in a time zone, or once</source>
        <translation>按时区在固定时间，或仅一次</translation>
    </message>
    <message>
        <source>Kafka (own)</source>
        <translation>Kafka（自建）</translation>
    </message>
    <message>
        <source>Records of topics of your own Kafka</source>
        <translation>您自建 Kafka 的主题记录</translation>
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
        <translation>内存不足</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>more than half failed</source>
        <translation>超过一半失败</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>less than %1 % above the memory used</source>
        <translation>高出已用内存不足 %1 %</translation>
    </message>
    <message>
        <source>when measured</source>
        <translation>测量时</translation>
    </message>
    <message>
        <source>best value</source>
        <translation>最划算</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>拐点</translation>
    </message>
    <message>
        <source>this machine has fewer CPUs</source>
        <translation>本机 CPU 较少</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>95 % of medians</source>
        <translation>95 % 的中位数</translation>
    </message>
    <message>
        <source>IQR</source>
        <translation>IQR</translation>
    </message>
    <message>
        <source>Init and first</source>
        <translation>初始化与首次</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>已用内存</translation>
    </message>
    <message>
        <source>arm64 / million</source>
        <translation>arm64 / 百万次</translation>
    </message>
    <message>
        <source>x86_64 / million</source>
        <translation>x86_64 / 百万次</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>init, first invocation</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>best value %1</source>
        <translation>最划算 %1</translation>
    </message>
    <message numerus="yes">
        <source>median %1 (95 %: %2 to %3), quartiles %4 and %5, median deviation %6, p95 %7, of %n</source>
        <translation>
            <numerusform>中位数 %1(95 %:%2 至 %3),四分位数 %4 和 %5,中位偏差 %6,p95 %7,n = %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no price is known</source>
        <comment>architecture</comment>
        <translation>%1:没有已知价格</translation>
    </message>
    <message>
        <source>%1: %2 (95 %: %3 to %4)</source>
        <comment>architecture, cost and its interval</comment>
        <translation>%1:%2(95 %:%3 至 %4)</translation>
    </message>
    <message>
        <source>measured %1 with %2</source>
        <translation>%1 用 %2 测量</translation>
    </message>
    <message>
        <source>CPU: %1 MB ÷ 1,769 MB = %2 of a processor of this machine; its processes were held back for %3</source>
        <translation>CPU:%1 MB ÷ 1,769 MB = 本机一个处理器的 %2;其进程被限制了 %3</translation>
    </message>
    <message>
        <source>Warm invocations</source>
        <translation>热调用</translation>
    </message>
    <message>
        <source>First invocations</source>
        <translation>首次调用</translation>
    </message>
    <message>
        <source>Init before them</source>
        <translation>之前的初始化</translation>
    </message>
    <message>
        <source>A million warm invocations, list price: requests, and billed milliseconds × memory</source>
        <translation>一百万次热调用,目录价:请求与计费毫秒 × 内存</translation>
    </message>
    <message>
        <source>A million first invocations, init billed</source>
        <translation>一百万次首次调用,初始化计费</translation>
    </message>
    <message>
        <source>Memory used at most: %1 here, %2 at any size</source>
        <translation>最大已用内存:此处 %1,任一大小 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n invocations ended badly, the first with: %1</source>
        <translation>
            <numerusform>%n 次调用未正常结束,第一次为:%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Intervals are by 2,000 resamples of each event&apos;s values (bootstrap). Best value: the lowest cost, of those its interval cannot tell apart the fastest. Fastest: the lowest median, likewise the cheapest. Balanced: the least of half the share of the highest cost and half of the longest time. Knee: the size on the Pareto front farthest below the line between its ends (Kneedle). The other architecture is priced for the same time.</source>
        <translation>区间来自对每个事件的值重抽样 2,000 次(自助法)。最划算:费用最低;在其区间无法区分的当中取最快。最快:中位数最小,同样取最便宜。均衡:最高费用占比的一半与最长时间占比的一半之和最小。拐点:帕累托前沿上离两端连线下方最远的大小(Kneedle)。另一种架构按相同时间计价。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>function, memory size</comment>
        <translation>%1(%2)</translation>
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
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>是否保存对 %1 的更改？</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n file(s)?</source>
        <translation>
            <numerusform>是否保存对 %n 个文件的更改？</numerusform>
        </translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>否则更改将丢失。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>VersionRows</name>
    <message>
        <source>Variable %1</source>
        <translation>变量 %1</translation>
    </message>
    <message>
        <source>Log format</source>
        <translation>日志格式</translation>
    </message>
    <message>
        <source>Level of the function</source>
        <translation>函数级别</translation>
    </message>
    <message>
        <source>Level of the platform</source>
        <translation>平台级别</translation>
    </message>
    <message>
        <source>Log group</source>
        <translation>日志组</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>处理程序</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>层 %1</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>死信</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Code size</source>
        <translation>代码大小</translation>
    </message>
    <message>
        <source>Code SHA-256</source>
        <translation>代码 SHA-256</translation>
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
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2 %3 %, %4 %5 %</source>
        <translation>%1 → %2 %3%，%4 %5%</translation>
    </message>
</context>
<context>
    <name>WorkspaceEdits</name>
    <message>
        <source>%1 was created.</source>
        <translation>已创建 %1。</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 现名为 %2。</translation>
    </message>
    <message>
        <source>%1 is a copy of %2.</source>
        <translation>%1 是 %2 的副本。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>%1 was taken away again.</source>
        <translation>已重新移除 %1。</translation>
    </message>
    <message>
        <source>%1 is %2 again.</source>
        <translation>%1 已恢复为 %2。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>已恢复 %1。</translation>
    </message>
    <message>
        <source>Undo creating %1</source>
        <translation>撤销创建 %1</translation>
    </message>
    <message>
        <source>Redo creating %1</source>
        <translation>重做创建 %1</translation>
    </message>
    <message>
        <source>Undo renaming %1 to %2</source>
        <translation>撤销将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Redo renaming %1 to %2</source>
        <translation>重做将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Undo duplicating %1</source>
        <translation>撤销复制 %1</translation>
    </message>
    <message>
        <source>Redo duplicating %1</source>
        <translation>重做复制 %1</translation>
    </message>
    <message>
        <source>Undo deleting %1</source>
        <translation>撤销删除 %1</translation>
    </message>
    <message>
        <source>Redo deleting %1</source>
        <translation>重做删除 %1</translation>
    </message>
</context>
<context>
    <name>updraft::ActivityPanel</name>
    <message>
        <source>Invocations</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>实时日志</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>Show the invocations</source>
        <translation>显示调用</translation>
    </message>
    <message>
        <source>Show the live log</source>
        <translation>显示实时日志</translation>
    </message>
    <message>
        <source>Show the environments</source>
        <translation>显示环境</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>所有函数</translation>
    </message>
    <message>
        <source>Show the activity of all functions (%1)</source>
        <translation>显示所有函数的活动 (%1)</translation>
    </message>
</context>
<context>
    <name>updraft::AlarmChart</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>in alarm</source>
        <translation>警报中</translation>
    </message>
    <message>
        <source>No data in this time</source>
        <translation>此时段无数据</translation>
    </message>
    <message>
        <source>It would not have been in alarm in the last %1.</source>
        <translation>在最近 %1 内不会触发警报。</translation>
    </message>
    <message>
        <source>There is no data of the last %1.</source>
        <translation>没有最近 %1 的数据。</translation>
    </message>
    <message numerus="yes">
        <source>It would have been in alarm %n time(s) in the last %1, for %2 in all.</source>
        <translation>
            <numerusform>在最近 %1 内会触发警报 %n 次，共 %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::AlarmDialog</name>
    <message>
        <source>New alarm</source>
        <translation>新建警报</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No workspace is being served: alarms cannot be changed now.</source>
        <translation>没有工作区在运行：现在无法更改警报。</translation>
    </message>
</context>
<context>
    <name>updraft::AlarmEdits</name>
    <message>
        <source>There is an alarm called “%1” already: choose another name.</source>
        <translation>已有名为“%1”的警报：请选择其他名称。</translation>
    </message>
    <message>
        <source>A workspace can have %1 alarms: delete one first.</source>
        <translation>一个工作区最多有 %1 个警报：请先删除一个。</translation>
    </message>
    <message>
        <source>That did not work: %1.</source>
        <translation>未能完成：%1。</translation>
    </message>
</context>
<context>
    <name>updraft::AlarmForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>指标(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Function</source>
        <translation>函数(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Alarm when it is</source>
        <translation>警报条件(&amp;A)</translation>
    </message>
    <message>
        <source>f&amp;or</source>
        <translation>持续(&amp;O)</translation>
    </message>
    <message>
        <source>Missing &amp;data</source>
        <translation>缺失数据(&amp;D)</translation>
    </message>
    <message>
        <source>of</source>
        <comment>2 of 3 periods</comment>
        <translation>/</translation>
    </message>
    <message>
        <source>periods of</source>
        <translation>个周期，每个</translation>
    </message>
    <message>
        <source>Name of the alarm</source>
        <translation>警报的名称</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>监视的内容</translation>
    </message>
    <message>
        <source>Statistic: choose one or type a percentile such as p99.5</source>
        <translation>统计：选择一个或输入 p99.5 之类的百分位</translation>
    </message>
    <message>
        <source>Whose invocations count</source>
        <translation>计入哪些调用</translation>
    </message>
    <message>
        <source>Only of a version or an alias</source>
        <translation>仅限某个版本或别名</translation>
    </message>
    <message>
        <source>How the value compares with the threshold</source>
        <translation>值与阈值如何比较</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>How many periods must breach the threshold</source>
        <translation>必须越过阈值的周期数</translation>
    </message>
    <message>
        <source>How many periods are looked at</source>
        <translation>查看的周期数</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>周期的长度</translation>
    </message>
    <message>
        <source>What a period without data counts as</source>
        <translation>没有数据的周期如何处理</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>所有版本</translation>
    </message>
    <message>
        <source>Alias %1</source>
        <translation>别名 %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>所有函数</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
</context>
<context>
    <name>updraft::AlarmNotices</name>
    <message>
        <source>Alarm: %1</source>
        <translation>警报：%1</translation>
    </message>
    <message>
        <source>All is well again: %1</source>
        <translation>一切恢复正常：%1</translation>
    </message>
    <message>
        <source>%1, of: %2. %3</source>
        <comment>condition, whose, why</comment>
        <translation>%1，对象：%2。%3</translation>
    </message>
</context>
<context>
    <name>updraft::AlarmsPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its shortcut</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>New alarm …</source>
        <translation>新建警报…</translation>
    </message>
    <message>
        <source>Watch a metric</source>
        <translation>监视一个指标</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Change the chosen alarm</source>
        <translation>更改所选警报</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>复制…</translation>
    </message>
    <message>
        <source>Make another alarm like the chosen one</source>
        <translation>新建一个与所选相同的警报</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the chosen alarm; this can be undone</source>
        <translation>删除所选警报；可以撤消</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>No alarms yet. An alarm watches a metric, such as the error share or the 95th percentile of the duration,
and tells you here, in the status line and on the desktop when it crosses a threshold.</source>
        <translation>尚无警报。警报监视某个指标，例如错误占比或时长的第 95 百分位，
当其越过阈值时，会在此处、状态栏和桌面上提醒您。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Do not evaluate the chosen alarm any more (Space)</source>
        <translation>不再评估所选警报（空格）</translation>
    </message>
    <message>
        <source>Evaluate the chosen alarm again (Space)</source>
        <translation>重新评估所选警报（空格）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an alarm&apos;s name, its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>自 %1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1（副本 %2）</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Bring the alarm “%1” back</source>
        <translation>恢复警报“%1”</translation>
    </message>
</context>
<context>
    <name>updraft::AliasCard</name>
    <message>
        <source>from the template</source>
        <translation>来自模板</translation>
    </message>
    <message>
        <source>The template made this alias. What is changed here holds until the template says something else.</source>
        <translation>此别名由模板创建。此处的更改一直有效，直到模板另有规定。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>and</source>
        <translation>和</translation>
    </message>
    <message>
        <source>Version of alias %1</source>
        <translation>别名 %1 的版本</translation>
    </message>
    <message>
        <source>Second version of alias %1</source>
        <translation>别名 %1 的第二个版本</translation>
    </message>
    <message>
        <source>Share of the second version of alias %1, in percent</source>
        <translation>别名 %1 的第二个版本所占份额，百分比</translation>
    </message>
    <message>
        <source>Share of invocations that go to the second version</source>
        <translation>转到第二个版本的调用份额</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete alias %1</source>
        <translation>删除别名 %1</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>回滚到 %1</translation>
    </message>
    <message>
        <source>There is no older version to go back to.</source>
        <translation>没有可回滚的更早版本。</translation>
    </message>
    <message>
        <source>All traffic goes to %1 at once</source>
        <translation>所有流量立即转到 %1</translation>
    </message>
    <message>
        <source>no other</source>
        <translation>无其他</translation>
    </message>
</context>
<context>
    <name>updraft::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Of everything but the editors</source>
        <translation>编辑器以外的所有文字</translation>
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
        <translation>预计：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s), together %1</source>
        <translation>
            <numerusform>%n 个柱，合计 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>half of what may come: %1 to %2</source>
        <comment>values</comment>
        <translation>一半的可能：%1 至 %2</translation>
    </message>
    <message>
        <source>four fifths: %1 to %2</source>
        <comment>values</comment>
        <translation>五分之四：%1 至 %2</translation>
    </message>
</context>
<context>
    <name>updraft::BudgetDialog</name>
    <message>
        <source>New budget</source>
        <translation>新建预算</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No workspace is being served: budgets cannot be changed now.</source>
        <translation>没有正在提供服务的工作区:现在无法更改预算。</translation>
    </message>
</context>
<context>
    <name>updraft::BudgetEdits</name>
    <message>
        <source>There is a budget called “%1” already: choose another name.</source>
        <translation>已有名为“%1”的预算:请另选名称。</translation>
    </message>
    <message>
        <source>A workspace can have %1 budgets: delete one first.</source>
        <translation>一个工作区最多 %1 个预算:请先删除一个。</translation>
    </message>
    <message>
        <source>That did not work: %1.</source>
        <translation>未成功:%1。</translation>
    </message>
</context>
<context>
    <name>updraft::BudgetForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>对象(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Limit in US dollars</source>
        <translation>上限(美元)(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Warn at</source>
        <translation>警告于(&amp;W)</translation>
    </message>
    <message>
        <source> % of it</source>
        <translation> %</translation>
    </message>
    <message>
        <source>No warning before it is used up</source>
        <translation>用完之前不警告</translation>
    </message>
    <message>
        <source>Warn when the month is expected to end &amp;over it</source>
        <translation>预计月末超出时警告(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Stop the function when it is used up</source>
        <translation>用完时停止函数(&amp;S)</translation>
    </message>
    <message>
        <source>Wa&amp;tch this budget</source>
        <translation>监视此预算(&amp;T)</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>The whole workspace</source>
        <translation>整个工作区</translation>
    </message>
    <message>
        <source>Name of the budget</source>
        <translation>预算名称</translation>
    </message>
    <message>
        <source>Whose cost counts</source>
        <translation>计入谁的费用</translation>
    </message>
    <message>
        <source>How much may be spent</source>
        <translation>可花费的金额</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Share of the limit from which to warn</source>
        <translation>开始警告的上限比例</translation>
    </message>
    <message>
        <source>Give an amount, such as %1</source>
        <translation>请输入金额,例如 %1</translation>
    </message>
    <message>
        <source>The limit must be above 0</source>
        <translation>上限必须大于 0</translation>
    </message>
    <message>
        <source>Give the budget a name</source>
        <translation>请为预算命名</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>There is a budget of this name already</source>
        <translation>已有同名预算</translation>
    </message>
    <message>
        <source>&amp;Priced on</source>
        <translation>计价依据(&amp;P)</translation>
    </message>
    <message>
        <source>Months and days are counted by UTC. The free grant counts for the workspace, which an account shares; a function is held against what it costs without. A function that is stopped takes no further calls until you let it.</source>
        <translation>月和日按 UTC 计。免费额度计入工作区(由账户共享);函数按不含额度的费用判断。被停止的函数在您允许之前不再接受调用。</translation>
    </message>
    <message>
        <source>On which price list</source>
        <translation>按哪份价目</translation>
    </message>
</context>
<context>
    <name>updraft::BudgetModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已花费</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Priced on</source>
        <translation>计价依据</translation>
    </message>
</context>
<context>
    <name>updraft::BudgetsCard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its shortcut</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Loops that cost money</source>
        <translation>花钱的循环</translation>
    </message>
    <message>
        <source>New budget …</source>
        <translation>新建预算…</translation>
    </message>
    <message>
        <source>Set a limit and be told before it is reached</source>
        <translation>设置上限,并在达到之前收到通知</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Change the chosen budget</source>
        <translation>更改所选预算</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the chosen budget; this can be undone</source>
        <translation>删除所选预算;可以撤销</translation>
    </message>
    <message>
        <source>Stop the function</source>
        <translation>停止函数</translation>
    </message>
    <message>
        <source>Take no further calls of the function until you let it run again</source>
        <translation>在您允许再次运行之前,不再接受该函数的调用</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Go to the function</source>
        <translation>转到函数</translation>
    </message>
    <message>
        <source>No budgets yet. A budget limits what the workspace or a function may cost in a month or on a day, and tells you here, in the status line and on the desktop before it is used up.</source>
        <translation>还没有预算。预算限制工作区或函数每月或每天的费用,并在用完之前在此处、状态栏和桌面上通知您。</translation>
    </message>
    <message>
        <source>None were found since the workspace was opened. Functions that call themselves over and over, and events that are retried over and over, are listed here with what they would cost in an hour.</source>
        <translation>自工作区打开以来没有发现。反复调用自身的函数和反复重试的事件会列在这里,并显示一小时的费用。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Let %1 run again</source>
        <translation>让 %1 再次运行</translation>
    </message>
    <message>
        <source>%1 takes no calls: a budget or the guard against loops stopped it</source>
        <translation>%1 不接受调用:预算或循环防护已将其停止</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Bring the budget “%1” back</source>
        <translation>恢复预算“%1”</translation>
    </message>
</context>
<context>
    <name>updraft::BuildView</name>
    <message>
        <source>Output of the build</source>
        <translation>构建的输出</translation>
    </message>
    <message>
        <source>%1 is running …</source>
        <translation>正在运行 %1…</translation>
    </message>
    <message>
        <source>Built. The function can be invoked.</source>
        <translation>构建完成。可以调用函数了。</translation>
    </message>
    <message>
        <source>%1 failed. The function is there; mend what the output says and run it again.</source>
        <translation>%1 失败。函数已创建；请根据输出修正问题，然后重新运行。</translation>
    </message>
    <message>
        <source>%1 was stopped. Run it in the function&apos;s folder before you invoke.</source>
        <translation>%1 已停止。调用之前，请在函数的文件夹中运行它。</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
</context>
<context>
    <name>updraft::CallOptions</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用方式</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>并发数</translation>
    </message>
    <message>
        <source>Client context</source>
        <translation>客户端上下文</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>等待响应</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>异步</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>JSON, or nothing</source>
        <translation>JSON，或留空</translation>
    </message>
    <message>
        <source>The version or alias that is called</source>
        <translation>要调用的版本或别名</translation>
    </message>
    <message>
        <source>Asynchronous calls are queued and retried; a dry run only checks that the call is allowed</source>
        <translation>异步调用会排队并重试；试运行只检查是否允许调用</translation>
    </message>
    <message>
        <source>How often the event is sent</source>
        <translation>事件的发送次数</translation>
    </message>
    <message>
        <source>How many of them may run at the same time</source>
        <translation>其中可同时运行的数量</translation>
    </message>
    <message>
        <source>What a mobile client would send along</source>
        <translation>移动客户端会一并发送的内容</translation>
    </message>
    <message>
        <source>Version, kind of call, repetitions</source>
        <translation>版本、调用方式、次数</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>how often</comment>
        <translation>
            <numerusform>%n 次</numerusform>
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
            <numerusform>%n 个并发</numerusform>
        </translation>
    </message>
    <message>
        <source>Options of the call: %1</source>
        <translation>调用选项：%1</translation>
    </message>
</context>
<context>
    <name>updraft::CardDialog</name>
    <message>
        <source>Add a card</source>
        <translation>添加卡片</translation>
    </message>
    <message>
        <source>Edit a card</source>
        <translation>编辑卡片</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>updraft::CardForm</name>
    <message>
        <source>&amp;Shows</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>对象(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <source>columns wide,</source>
        <comment>before: a number</comment>
        <translation>列宽，</translation>
    </message>
    <message>
        <source>rows high</source>
        <comment>before: a number</comment>
        <translation>行高</translation>
    </message>
    <message>
        <source>What the card shows</source>
        <translation>卡片显示的内容</translation>
    </message>
    <message>
        <source>Statistic: choose one or type a percentile such as p99.5</source>
        <translation>统计量：选择一个或输入 p99.5 这样的百分位数</translation>
    </message>
    <message>
        <source>Title of the card; empty: what it shows</source>
        <translation>卡片标题；留空则为其显示内容</translation>
    </message>
    <message>
        <source>How many columns wide</source>
        <translation>占几列宽</translation>
    </message>
    <message>
        <source>How many rows high</source>
        <translation>占几行高</translation>
    </message>
    <message>
        <source>Metric: %1</source>
        <translation>指标：%1</translation>
    </message>
    <message>
        <source>There is no such statistic: choose one from the list or type a percentile such as p99.</source>
        <translation>没有该统计量：请从列表中选择或输入 p99 这样的百分位数。</translation>
    </message>
    <message>
        <source>This metric has no percentiles: choose another statistic.</source>
        <translation>该指标没有百分位数：请选择其他统计量。</translation>
    </message>
</context>
<context>
    <name>updraft::CardGrip</name>
    <message>
        <source>Drag to make the card larger or smaller (Alt+Shift+arrow keys)</source>
        <translation>拖动以放大或缩小卡片（Alt+Shift+方向键）</translation>
    </message>
    <message>
        <source>Size of the card</source>
        <translation>卡片大小</translation>
    </message>
</context>
<context>
    <name>updraft::CardView</name>
    <message>
        <source>Edit card …</source>
        <translation>编辑卡片…</translation>
    </message>
    <message>
        <source>Duplicate card</source>
        <translation>复制卡片</translation>
    </message>
    <message>
        <source>Remove card</source>
        <translation>移除卡片</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>加宽</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>变窄</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>加高</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>变矮</translation>
    </message>
    <message>
        <source>Move and resize</source>
        <translation>移动和调整大小</translation>
    </message>
    <message>
        <source>What can be done with this card</source>
        <translation>可对此卡片执行的操作</translation>
    </message>
    <message>
        <source>What can be done with “%1”</source>
        <translation>可对“%1”执行的操作</translation>
    </message>
</context>
<context>
    <name>updraft::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <comment>a series of a chart</comment>
        <translation>%1（已隐藏）</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>%1: click or press Space to hide it</source>
        <translation>%1：单击或按空格键隐藏</translation>
    </message>
    <message>
        <source>%1: click or press Space to show it</source>
        <translation>%1：单击或按空格键显示</translation>
    </message>
</context>
<context>
    <name>updraft::ChartMenu</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the picture and its figures</source>
        <translation>复制图片及其数据</translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation>复制为 SVG</translation>
    </message>
    <message>
        <source>Copy a picture that can be drawn at any size</source>
        <translation>复制可按任意大小绘制的图片</translation>
    </message>
    <message>
        <source>Copy figures as CSV</source>
        <translation>将数据复制为 CSV</translation>
    </message>
    <message>
        <source>Copy the figures as a table</source>
        <translation>将数据复制为表格</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Save the picture, at twice the size of the screen</source>
        <translation>以屏幕两倍大小保存图片</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>Save a picture that can be drawn at any size</source>
        <translation>保存可按任意大小绘制的图片</translation>
    </message>
    <message>
        <source>Save figures as CSV…</source>
        <translation>将数据另存为 CSV…</translation>
    </message>
    <message>
        <source>Save the figures as a table</source>
        <translation>将数据保存为表格</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>在文件夹中显示该文件</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Choose another folder or free some space.</source>
        <translation>%1 未保存：%2。请选择其他文件夹或释放一些空间。</translation>
    </message>
</context>
<context>
    <name>updraft::ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>updraft::ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
</context>
<context>
    <name>updraft::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Name of an action, function, file or setting</source>
        <translation>操作、函数、文件或设置的名称</translation>
    </message>
    <message>
        <source>Type the name of an action, function, file or setting</source>
        <translation>输入操作、函数、文件或设置的名称</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>没有此名称的项目。</translation>
    </message>
</context>
<context>
    <name>updraft::CompareView</name>
    <message>
        <source>Back to versions</source>
        <translation>返回版本</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>不同的文件</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The settings are the same</source>
        <translation>设置相同</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ</source>
        <translation>
            <numerusform>%n 项设置不同</numerusform>
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
        <translation>代码相同</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ</source>
        <translation>
            <numerusform>%n 个文件不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the code …</source>
        <translation>正在比较代码…</translation>
    </message>
    <message>
        <source>The code cannot be compared: %1</source>
        <translation>无法比较代码：%1</translation>
    </message>
    <message>
        <source>There are too many files; these were found to differ</source>
        <translation>文件过多；已发现以下不同</translation>
    </message>
    <message>
        <source>%1 is no text; its bytes differ.</source>
        <translation>%1 不是文本；其字节不同。</translation>
    </message>
    <message>
        <source>%1 is too large to be shown line by line.</source>
        <translation>%1 过大，无法逐行显示。</translation>
    </message>
</context>
<context>
    <name>updraft::ComparisonCard</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>The 7 days before</source>
        <translation>之前的 7 天</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>whatever runs</source>
        <translation>所有运行内容</translation>
    </message>
    <message>
        <source>By function</source>
        <translation>按函数</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>按原因</translation>
    </message>
    <message>
        <source>Choose what was before and what is after</source>
        <translation>请选择之前与之后</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n request(s)</source>
        <translation>
            <numerusform>%1:%n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>per million requests, </source>
        <translation>每百万请求, </translation>
    </message>
    <message>
        <source>at list price without the free grant, which hides what little loads cost</source>
        <translation>目录价,不含免费额度(额度会掩盖小负载的费用)</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>之前 %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>之后 %1</translation>
    </message>
    <message>
        <source>after − before = %1 (%2)</source>
        <translation>之后 − 之前 = %1(%2)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>之前与之后:%1</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>之前与之后</translation>
    </message>
    <message>
        <source>Two periods</source>
        <translation>两个时段</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>两个版本</translation>
    </message>
    <message>
        <source>Per million requests</source>
        <translation>每百万请求</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较内容</translation>
    </message>
    <message>
        <source>Where the numbers of requests differ, compare per million</source>
        <translation>请求数不同时,按每百万比较</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>百分比</translation>
    </message>
</context>
<context>
    <name>updraft::Completer</name>
    <message>
        <source>Complete</source>
        <translation>补全</translation>
    </message>
</context>
<context>
    <name>updraft::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>补全建议</translation>
    </message>
</context>
<context>
    <name>updraft::ConfigurationPage</name>
    <message>
        <source>Search all settings</source>
        <translation>搜索所有设置</translation>
    </message>
    <message>
        <source>Search all settings of the function</source>
        <translation>搜索函数的所有设置</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo in the template</source>
        <translation>在模板中撤销</translation>
    </message>
    <message>
        <source>Redo in the template</source>
        <translation>在模板中重做</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>没有此名称的设置。</translation>
    </message>
    <message>
        <source>Configuration of the function</source>
        <translation>函数配置</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Choose a function to see its configuration.</source>
        <translation>选择一个函数以查看其配置。</translation>
    </message>
    <message>
        <source>The template cannot be read, so nothing can be changed here: %1</source>
        <translation>无法读取模板，因此此处无法更改：%1</translation>
    </message>
    <message>
        <source>There is no function of this name.</source>
        <translation>没有此名称的函数。</translation>
    </message>
    <message>
        <source>This function was made through the API and is not in the template, so it can only be looked at here. Change it the way it was made, or describe it in template.yaml.</source>
        <translation>此函数是通过 API 创建的，不在模板中，因此此处只能查看。请用创建它的方式进行更改，或在 template.yaml 中描述它。</translation>
    </message>
</context>
<context>
    <name>updraft::CostExports</name>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 未保存：%2</translation>
    </message>
    <message>
        <source>There is no bill to export yet</source>
        <translation>尚无可导出的账单</translation>
    </message>
    <message>
        <source>Save FOCUS rows</source>
        <translation>保存 FOCUS 行</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>YAML files (*.yml *.yaml)</source>
        <translation>YAML 文件 (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>Save usage for Infracost</source>
        <translation>保存供 Infracost 使用的用量</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>updraft::CostMode</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>%1 since the month began, on %2</source>
        <translation>自月初 %1，按 %2</translation>
    </message>
</context>
<context>
    <name>updraft::CostNotices</name>
    <message>
        <source>Within budget again: %1</source>
        <translation>重新回到预算内:%1</translation>
    </message>
    <message>
        <source>Budget %1: %2</source>
        <comment>name, state</comment>
        <translation>预算 %1:%2</translation>
    </message>
    <message>
        <source>Stop the function</source>
        <translation>停止函数</translation>
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
        <translation>%1：%2
双击查看构成</translation>
    </message>
    <message>
        <source>Share of the billed time that is starts</source>
        <translation>启动在计费时间中的占比</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>GB-s</source>
        <translation>GB-秒</translation>
    </message>
    <message>
        <source>Init</source>
        <translation>初始化</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Of the month. The free grant: %1</source>
        <translation>当月。免费额度:%1</translation>
    </message>
</context>
<context>
    <name>updraft::CostStrip</name>
    <message>
        <source>Traffic %1</source>
        <comment>times</comment>
        <translation>流量 %1</translation>
    </message>
    <message>
        <source>Which month</source>
        <translation>哪个月</translation>
    </message>
    <message>
        <source>On which price list</source>
        <translation>按哪份价目</translation>
    </message>
    <message>
        <source>Whose cost is told apart</source>
        <translation>按什么区分费用</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>What the month would cost at so many times the traffic; marks: a free grant ends or the next tier begins. Double-click: as recorded</source>
        <translation>流量为此倍数时当月的费用；标记：免费额度用尽或下一档开始。双击：恢复为记录值</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>Save a review with charts, tables and assumptions</source>
        <translation>保存包含图表、表格和假定的报告</translation>
    </message>
    <message>
        <source>Export bill</source>
        <translation>导出账单</translation>
    </message>
    <message>
        <source>Save the bill for other programs</source>
        <translation>保存账单供其他程序使用</translation>
    </message>
    <message>
        <source>FOCUS 1.2 as CSV…</source>
        <translation>FOCUS 1.2（CSV）…</translation>
    </message>
    <message>
        <source>FOCUS 1.2 as JSON lines…</source>
        <translation>FOCUS 1.2（JSON 行）…</translation>
    </message>
    <message>
        <source>Usage file for Infracost…</source>
        <translation>供 Infracost 使用的用量文件…</translation>
    </message>
</context>
<context>
    <name>updraft::CostTerms</name>
    <message>
        <source>all functions</source>
        <translation>所有函数</translation>
    </message>
    <message>
        <source>no grant</source>
        <translation>无额度</translation>
    </message>
    <message>
        <source>marginal</source>
        <translation>边际</translation>
    </message>
    <message>
        <source>first come</source>
        <translation>先到先得</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Discount, free grant, currency and a unit of your own</source>
        <translation>折扣、免费额度、货币和自定义单位</translation>
    </message>
    <message>
        <source>Negotiated discount</source>
        <translation>协议折扣</translation>
    </message>
    <message>
        <source>Free grant</source>
        <translation>免费额度</translation>
    </message>
    <message>
        <source>Show in currency</source>
        <translation>显示货币</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>汇率日期</translation>
    </message>
    <message>
        <source>Rate from</source>
        <translation>汇率来源</translation>
    </message>
    <message>
        <source>Count in</source>
        <translation>计数单位</translation>
    </message>
    <message>
        <source>One for</source>
        <translation>一个对应</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Everything at its price, as if the account had used it up elsewhere</source>
        <translation>全部按原价,如同账户已在别处用完</translation>
    </message>
    <message>
        <source>such as EUR; empty: as the tariff</source>
        <translation>例如 EUR;留空则与价目相同</translation>
    </message>
    <message>
        <source>Nothing is fetched: the rate is the one that you state</source>
        <translation>不会联网获取:以您填写的汇率为准</translation>
    </message>
    <message>
        <source>What one of the tariff’s currency is in this one</source>
        <translation>价目货币的一个单位折合多少</translation>
    </message>
    <message>
        <source>such as ECB reference rate</source>
        <translation>例如欧洲央行参考汇率</translation>
    </message>
    <message>
        <source>such as order; empty: none</source>
        <translation>例如 订单;留空则无</translation>
    </message>
    <message>
        <source>invocations</source>
        <translation>次调用</translation>
    </message>
    <message>
        <source>only those that succeeded</source>
        <translation>仅计成功的</translation>
    </message>
</context>
<context>
    <name>updraft::CostTile</name>
    <message>
        <source>%1: %2
Click to see what it is made of</source>
        <translation>%1：%2
单击查看构成</translation>
    </message>
</context>
<context>
    <name>updraft::CostView</name>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>未能读取任何内容</translation>
    </message>
    <message>
        <source>Nothing ran in this month: press Invoke or start demo traffic</source>
        <translation>本月尚无运行：按“调用”或启动演示流量</translation>
    </message>
    <message>
        <source>What was recorded cannot be read: %1</source>
        <translation>无法读取记录：%1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>The same month elsewhere</source>
        <translation>同一个月在别处</translation>
    </message>
    <message>
        <source>Break-even with an always-on server</source>
        <translation>与常开服务器的盈亏平衡点</translation>
    </message>
    <message>
        <source>Memory, configured and used</source>
        <translation>内存：配置与使用</translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation>费用去向</translation>
    </message>
    <message>
        <source>Sample data: generated, nothing of it ran here</source>
        <translation>示例数据：为生成数据，并非在此运行</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>label of charts that show generated data</comment>
        <translation>示例</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>可以改进之处</translation>
    </message>
    <message>
        <source>What would it cost otherwise</source>
        <translation>换种方式的费用</translation>
    </message>
    <message>
        <source>of what was recorded</source>
        <translation>取自已记录的内容</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Hours that stood out, by UTC</source>
        <translation>异常时段（UTC）</translation>
    </message>
    <message>
        <source>There is no bill to export yet</source>
        <translation>尚无可导出的账单</translation>
    </message>
    <message>
        <source>Nothing to pay yet: the free grant covers what ran.
Terms shows it without the grant.</source>
        <translation>暂无应付费用：运行量在免费额度内。
可在“条件”中查看不含额度的费用。</translation>
    </message>
    <message>
        <source>A price list of yours is left out: %1</source>
        <translation>您的一份价目表未被采用：%1</translation>
    </message>
</context>
<context>
    <name>updraft::DashboardBook</name>
    <message>
        <source>new dashboard “%1”</source>
        <translation>新建仪表板“%1”</translation>
    </message>
    <message>
        <source>rename “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>duplicate “%1”</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>add a card</source>
        <translation>添加卡片</translation>
    </message>
    <message>
        <source>edit a card</source>
        <translation>编辑卡片</translation>
    </message>
    <message>
        <source>duplicate a card</source>
        <translation>复制卡片</translation>
    </message>
    <message>
        <source>remove a card</source>
        <translation>移除卡片</translation>
    </message>
    <message>
        <source>move a card</source>
        <translation>移动卡片</translation>
    </message>
    <message>
        <source>resize a card</source>
        <translation>调整卡片大小</translation>
    </message>
    <message>
        <source>Give the dashboard a name.</source>
        <translation>请为仪表板命名。</translation>
    </message>
    <message>
        <source>The name is too long: use at most %1 letters.</source>
        <translation>名称太长：最多 %1 个字符。</translation>
    </message>
    <message>
        <source>There is a dashboard called “%1” already.</source>
        <translation>已有名为“%1”的仪表板。</translation>
    </message>
</context>
<context>
    <name>updraft::DashboardFile</name>
    <message>
        <source>it is larger than any dashboards are</source>
        <translation>它比任何仪表板文件都大</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1 was changed by another program: your last change was not kept.</source>
        <translation>%1 被其他程序更改：您的上次更改未保留。</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 未保存：%2</translation>
    </message>
    <message>
        <source>%1 could not be put aside: %2</source>
        <translation>无法将 %1 移到一旁：%2</translation>
    </message>
</context>
<context>
    <name>updraft::DashboardNameDialog</name>
    <message>
        <source>New dashboard</source>
        <translation>新建仪表板</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>&amp;Name of the dashboard</source>
        <translation>仪表板名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the dashboard</source>
        <translation>仪表板名称</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>updraft::DashboardsPage</name>
    <message>
        <source>The file was put aside as %1.</source>
        <translation>文件已另存到 %1。</translation>
    </message>
    <message>
        <source>The dashboards cannot be shown: %1.
The file stays as it is until it can be read again: correct it, or put it aside and begin anew.</source>
        <translation>无法显示仪表板：%1。
文件在可读取之前保持原样：请修正它，或将其移到一旁重新开始。</translation>
    </message>
    <message>
        <source>What was recorded cannot be read: %1</source>
        <translation>无法读取记录：%1</translation>
    </message>
    <message>
        <source>Nothing to measure in this range</source>
        <translation>此范围内没有可度量的内容</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Bring the dashboard “%1” back</source>
        <translation>恢复仪表板“%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its shortcut</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Empty dashboard …</source>
        <translation>空仪表板…</translation>
    </message>
    <message>
        <source>Make a dashboard without cards</source>
        <translation>创建没有卡片的仪表板</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Give this dashboard another name</source>
        <translation>为此仪表板另取名称</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Make another dashboard like this one</source>
        <translation>创建另一个相同的仪表板</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this dashboard; this can be undone</source>
        <translation>删除此仪表板；可以撤销</translation>
    </message>
    <message>
        <source>Add card …</source>
        <translation>添加卡片…</translation>
    </message>
    <message>
        <source>Add a chart to this dashboard</source>
        <translation>向此仪表板添加图表</translation>
    </message>
    <message>
        <source>New ▾</source>
        <translation>新建 ▾</translation>
    </message>
    <message>
        <source>Make a dashboard</source>
        <translation>创建仪表板</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>新建仪表板</translation>
    </message>
    <message>
        <source>What can be done with this dashboard</source>
        <translation>可对此仪表板执行的操作</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Which dashboard is shown</source>
        <translation>显示哪个仪表板</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>No dashboards yet. A dashboard shows the charts and metrics that you choose,
of the functions that you choose. It is kept in %1 beside the template, so that a team can share it.

Begin with one of these and change it as you like:</source>
        <translation>尚无仪表板。仪表板显示您选择的函数的图表和指标，
保存在模板旁的 %1 中，便于团队共享。

可从以下之一开始，再随意修改：</translation>
    </message>
    <message>
        <source>This dashboard has no cards yet. Add one here, or from the context menu of a chart of the overview.</source>
        <translation>此仪表板还没有卡片。可在此添加，或从概览图表的上下文菜单添加。</translation>
    </message>
    <message>
        <source>Put the file aside</source>
        <translation>将文件移到一旁</translation>
    </message>
    <message>
        <source>Rename the file and begin with no dashboards</source>
        <translation>重命名文件并从没有仪表板开始</translation>
    </message>
</context>
<context>
    <name>updraft::DefinitionLinks</name>
    <message>
        <source>Go to definition</source>
        <translation>转到定义</translation>
    </message>
</context>
<context>
    <name>updraft::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>updraft::DiagnosticsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1 in line %2: %3</source>
        <translation>第 %2 行%1：%3</translation>
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
        <translation>问题</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>updraft::DiffView</name>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>之后：%1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>没有差异</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>第 %1 处，共 %n 处更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::DocumentTabBar</name>
    <message>
        <source>Close (%1)</source>
        <translation>关闭 (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>updraft::DocumentView</name>
    <message>
        <source>%1 could not be saved. %2 Your text is still here.</source>
        <translation>无法保存 %1。%2 您的文本仍在此处。</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>无法打开 %1。%2</translation>
    </message>
    <message>
        <source>%1 was changed on disk by another program, and here.</source>
        <translation>%1 在磁盘上被其他程序更改，在此处也有更改。</translation>
    </message>
    <message>
        <source>%1 was deleted or moved away. Saving makes it again.</source>
        <translation>%1 已被删除或移走。保存将重新创建它。</translation>
    </message>
    <message>
        <source>Recovered unsaved text from %1.</source>
        <translation>已恢复未保存的文本（%1）。</translation>
    </message>
    <message>
        <source>%1 is now saved as UTF-8: its encoding lacks a character of the text.</source>
        <translation>%1 现已保存为 UTF-8：其原编码缺少文本中的某个字符。</translation>
    </message>
    <message>
        <source>Left the file on disk, right the text here.</source>
        <translation>左侧为磁盘上的文件，右侧为此处的文本。</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>返回文本</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>%1 的文本</translation>
    </message>
    <message>
        <source>Loading %1 …</source>
        <translation>正在加载 %1…</translation>
    </message>
    <message>
        <source>%1 is a binary file (%2).</source>
        <translation>%1 是二进制文件 (%2)。</translation>
    </message>
    <message>
        <source>%1 is too large to be edited here (%2; at most %3).</source>
        <translation>%1 过大，无法在此编辑（%2；最大 %3）。</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘上</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
</context>
<context>
    <name>updraft::EdgesModel</name>
    <message>
        <source>%1 (%2 %)</source>
        <comment>how many, their share</comment>
        <translation>%1（%2 %）</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>来自外部</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>调用者</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>已限流</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
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
        <translation>保存</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>关闭文件</translation>
    </message>
    <message>
        <source>Reopen closed file</source>
        <translation>重新打开已关闭的文件</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>下一个文件</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>上一个文件</translation>
    </message>
    <message>
        <source>Split right</source>
        <translation>向右拆分</translation>
    </message>
    <message>
        <source>Split down</source>
        <translation>向下拆分</translation>
    </message>
    <message>
        <source>Join splits</source>
        <translation>合并拆分</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>关闭其他</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy relative path</source>
        <translation>复制相对路径</translation>
    </message>
    <message>
        <source>Show in the file tree</source>
        <translation>在文件树中显示</translation>
    </message>
</context>
<context>
    <name>updraft::EditorDiagnostics</name>
    <message>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>updraft::EditorGroup</name>
    <message>
        <source>Open files</source>
        <translation>打开的文件</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>No file is open. Choose one in the tree, or drop one here.</source>
        <translation>没有打开的文件。请在文件树中选择一个，或将文件拖放到此处。</translation>
    </message>
    <message>
        <source>%1, modified</source>
        <translation>%1，已修改</translation>
    </message>
</context>
<context>
    <name>updraft::EditorMenu</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>updraft::EditorPage</name>
    <message>
        <source>Editor</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>字体大小</translation>
    </message>
    <message>
        <source>Ctrl+wheel zooms a single editor</source>
        <translation>Ctrl+滚轮可缩放单个编辑器</translation>
    </message>
    <message>
        <source>Tab width</source>
        <translation>制表符宽度</translation>
    </message>
    <message>
        <source>A file&apos;s own indentation goes before</source>
        <translation>文件自身的缩进优先</translation>
    </message>
    <message>
        <source>Indent with spaces</source>
        <translation>使用空格缩进</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行自动换行</translation>
    </message>
    <message>
        <source>Show spaces and tabs</source>
        <translation>显示空格和制表符</translation>
    </message>
    <message>
        <source>Close brackets and quotes</source>
        <translation>自动闭合括号和引号</translation>
    </message>
    <message>
        <source>Remove trailing spaces when saving</source>
        <translation>保存时删除行尾空格</translation>
    </message>
    <message>
        <source>Complete while typing</source>
        <translation>输入时补全</translation>
    </message>
    <message>
        <source>Ctrl+Space completes anyway</source>
        <translation>始终可用 Ctrl+Space 补全</translation>
    </message>
    <message>
        <source>Show time spent per line</source>
        <translation>显示每行耗时</translation>
    </message>
    <message>
        <source>Measured by sampling Python and Node.js functions while they run</source>
        <translation>在 Python 和 Node.js 函数运行时通过采样测量</translation>
    </message>
</context>
<context>
    <name>updraft::EditorPane</name>
    <message>
        <source>Code editor</source>
        <translation>代码编辑器</translation>
    </message>
</context>
<context>
    <name>updraft::EnvironmentTimeline</name>
    <message>
        <source>kept warm</source>
        <translation>保持温热</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>init</source>
        <translation>初始化</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>throttled arrival</source>
        <translation>被限流的到达</translation>
    </message>
    <message numerus="yes">
        <source>%n throttled arrival(s) here</source>
        <translation>
            <numerusform>此处有 %n 次被限流的到达</numerusform>
        </translation>
    </message>
    <message>
        <source>no environment at this moment</source>
        <translation>此刻没有环境</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n 个环境</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>在 %1</translation>
    </message>
</context>
<context>
    <name>updraft::EnvironmentsModel</name>
    <message>
        <source>Starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Resetting</source>
        <translation>重置中</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>结束中</translation>
    </message>
    <message>
        <source>%1, provisioned</source>
        <translation>%1，预置</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>This machine&apos;s folders</source>
        <translation>本机的文件夹</translation>
    </message>
    <message>
        <source>Own folders, /tmp limited</source>
        <translation>独立文件夹，/tmp 受限</translation>
    </message>
    <message>
        <source>Own folders</source>
        <translation>独立文件夹</translation>
    </message>
    <message>
        <source>Init took %1</source>
        <translation>初始化耗时 %1</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>存续时间</translation>
    </message>
    <message>
        <source>In state</source>
        <translation>状态时长</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>解释器</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>隔离</translation>
    </message>
</context>
<context>
    <name>updraft::EnvironmentsPage</name>
    <message>
        <source>No environment lived in this range: invoke a function to start one</source>
        <translation>此时段没有环境：调用一个函数即可启动</translation>
    </message>
</context>
<context>
    <name>updraft::EnvironmentsView</name>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>No environment is running. The next invocation starts one.</source>
        <translation>没有正在运行的环境。下一次调用会启动一个。</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>回收</translation>
    </message>
    <message>
        <source>End the chosen environments after what they are doing</source>
        <translation>所选环境完成当前工作后将其结束</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>强制结束</translation>
    </message>
    <message>
        <source>End the chosen environments at once (Del)</source>
        <translation>立即结束所选环境 (Del)</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) had already ended</source>
        <translation>
            <numerusform>%n 个环境先前已结束</numerusform>
        </translation>
    </message>
    <message>
        <source>Kill environments</source>
        <translation>强制结束环境</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n environment(s)?</source>
        <translation>
            <numerusform>是否强制结束 %n 个环境？</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is running now fails with an error.</source>
        <translation>其中正在运行的内容将因错误而失败。</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>复制“%1”</translation>
    </message>
</context>
<context>
    <name>updraft::EventChoices</name>
    <message>
        <source>Simple</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Queues and streams</source>
        <translation>队列和流</translation>
    </message>
    <message>
        <source>Topics, buses and schedules</source>
        <translation>主题、总线和计划</translation>
    </message>
    <message>
        <source>Storage and databases</source>
        <translation>存储和数据库</translation>
    </message>
    <message>
        <source>Workflows and destinations</source>
        <translation>工作流和目标</translation>
    </message>
    <message>
        <source>Identity, devices and other services</source>
        <translation>身份、设备和其他服务</translation>
    </message>
    <message>
        <source>Saved events</source>
        <translation>已保存的事件</translation>
    </message>
    <message>
        <source>Recorded event</source>
        <translation>已记录的事件</translation>
    </message>
    <message>
        <source>Own event</source>
        <translation>自定义事件</translation>
    </message>
</context>
<context>
    <name>updraft::EventPicker</name>
    <message>
        <source>Search events</source>
        <translation>搜索事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>an event that was changed</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>事件：%1</translation>
    </message>
    <message>
        <source>%1 (changed). Choose another event</source>
        <translation>%1（已更改）。选择其他事件</translation>
    </message>
    <message>
        <source>%1. Choose another event</source>
        <translation>%1。选择其他事件</translation>
    </message>
</context>
<context>
    <name>updraft::EventsPanel</name>
    <message>
        <source>What happened</source>
        <translation>发生的事情</translation>
    </message>
    <message>
        <source>Return shows the charts around that moment.</source>
        <translation>按回车键显示该时刻前后的图表。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Nothing was changed in this range</source>
        <translation>此时段没有任何更改</translation>
    </message>
</context>
<context>
    <name>updraft::EventsView</name>
    <message>
        <source>&quot;%1&quot; was deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed by another program; here it has changes of your own.</source>
        <translation>“%1”已被其他程序更改；此处也有您自己的更改。</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>采用文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>保存事件</translation>
    </message>
    <message>
        <source>Save the event under a new name</source>
        <translation>以新名称保存事件</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>事件的名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saved events</source>
        <translation>已保存的事件</translation>
    </message>
    <message>
        <source>No events are saved for this function. Saved events are files below events/ in the workspace, so they go where its code goes.</source>
        <translation>此函数没有已保存的事件。已保存的事件是工作区 events/ 下的文件，因此会随代码一起移动。</translation>
    </message>
</context>
<context>
    <name>updraft::FileTree</name>
    <message>
        <source>%1 could not be put there: there is a file of that name, or it is not allowed.</source>
        <translation>无法将 %1 放到那里：已有同名文件，或不允许此操作。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo deleting</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移至回收站</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>No file can be made here: %1.</source>
        <translation>无法在此创建文件：%1。</translation>
    </message>
    <message>
        <source>No folder can be made here.</source>
        <translation>无法在此创建文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash, so it was left where it is.</source>
        <translation>无法将 %1 移至回收站，因此保留在原处。</translation>
    </message>
    <message>
        <source>%1 was moved to the trash.</source>
        <translation>已将 %1 移至回收站。</translation>
    </message>
    <message>
        <source>%1 could not be brought back; it still lies in the trash.</source>
        <translation>无法恢复 %1；它仍在回收站中。</translation>
    </message>
</context>
<context>
    <name>updraft::FilterBar</name>
    <message>
        <source>Request id, error, log or payload</source>
        <translation>请求 ID、错误、日志或负载</translation>
    </message>
    <message>
        <source>Text in request id, error, log, event or response</source>
        <translation>请求 ID、错误、日志、事件或响应中的文本</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Cold starts only</source>
        <translation>仅冷启动</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show all invocations again</source>
        <translation>重新显示所有调用</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>All errors</source>
        <translation>所有错误</translation>
    </message>
    <message>
        <source>Any trigger</source>
        <translation>任何触发器</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>最近 15 分钟</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Between …</source>
        <translation>介于…</translation>
    </message>
</context>
<context>
    <name>updraft::FilterStrip</name>
    <message>
        <source>All versions</source>
        <translation>所有版本</translation>
    </message>
    <message>
        <source>All aliases</source>
        <translation>所有别名</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>所有函数</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>%n 个函数</numerusform>
        </translation>
    </message>
    <message>
        <source>All triggers</source>
        <translation>所有触发器</translation>
    </message>
    <message numerus="yes">
        <source>%n trigger(s)</source>
        <translation>
            <numerusform>%n 个触发器</numerusform>
        </translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>不比较</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>上一时段</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>Whose invocations are shown</source>
        <translation>显示哪些函数的调用</translation>
    </message>
    <message>
        <source>Which version’s invocations are shown</source>
        <translation>显示哪个版本的调用</translation>
    </message>
    <message>
        <source>Through which alias they were called</source>
        <translation>通过哪个别名调用</translation>
    </message>
    <message>
        <source>What called them</source>
        <translation>由什么调用</translation>
    </message>
    <message>
        <source>Show an earlier period beside this one</source>
        <translation>并列显示更早的时段</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show the invocations of all functions again</source>
        <translation>重新显示所有函数的调用</translation>
    </message>
    <message>
        <source>Drag to zoom · double click goes back</source>
        <translation>拖动放大 · 双击返回</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● 实时</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Follow the present</source>
        <translation>跟随当前</translation>
    </message>
    <message>
        <source>Filters of Monitor</source>
        <translation>监控的筛选</translation>
    </message>
</context>
<context>
    <name>updraft::FindBar</name>
    <message>
        <source>went on from the start</source>
        <translation>已从开头继续</translation>
    </message>
    <message>
        <source>went on from the end</source>
        <translation>已从末尾继续</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>无匹配项</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 个匹配项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>在选定内容中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>updraft::FormulaPanel</name>
    <message>
        <source>What the figure is made of</source>
        <translation>数字的构成</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>全部复制为文本</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionCommands</name>
    <message>
        <source>%1 is not on this machine. Save it to a folder first.</source>
        <translation>%1 不在本机上。请先将其保存到文件夹。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionHeader</name>
    <message>
        <source>Publish version</source>
        <translation>发布版本</translation>
    </message>
    <message>
        <source>Deploy Ctrl S</source>
        <translation>部署 Ctrl S</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Saves everything that is open; the next invocation runs it (Ctrl+S)</source>
        <translation>保存所有打开的内容；下一次调用将运行它们 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Publish a version</source>
        <translation>发布版本</translation>
    </message>
    <message>
        <source>What is new in this version</source>
        <translation>此版本的新内容</translation>
    </message>
    <message>
        <source>Description of the new version</source>
        <translation>新版本的描述</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>What the function runs with</source>
        <translation>函数运行所用的配置</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Where invocations without a version and of each alias go</source>
        <translation>未指定版本的调用和各别名调用的去向</translation>
    </message>
    <message>
        <source>The function is not running.</source>
        <translation>函数未在运行。</translation>
    </message>
    <message>
        <source>Keeps the code and configuration as they are now under a number</source>
        <translation>将当前的代码和配置以一个编号保存下来</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>自 %1 以来没有更改。</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1 · %2 env · %3</source>
        <translation>%1 · %2 个环境 · %3</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>冷态</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>热态</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>已限流</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionPages</name>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Triggers %1</source>
        <translation>触发器 %1</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Saved: the next invocation runs it</source>
        <translation>已保存：下一次调用将运行它</translation>
    </message>
    <message>
        <source>Not everything could be saved</source>
        <translation>未能全部保存</translation>
    </message>
    <message>
        <source>Version %1 was published</source>
        <translation>已发布版本 %1</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Publish version</source>
        <translation>发布版本</translation>
    </message>
    <message>
        <source>%1 is not in the template</source>
        <translation>%1 不在模板中</translation>
    </message>
    <message>
        <source>%1 has %2 MB now; Undo in Configuration takes it back</source>
        <translation>%1 现在为 %2 MB;在“配置”中撤销可恢复</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionPanel</name>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>+ New</source>
        <translation>+ 新建</translation>
    </message>
    <message>
        <source>New function</source>
        <translation>新建函数</translation>
    </message>
    <message>
        <source>Create a function from a template</source>
        <translation>从模板创建函数</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter functions by name, runtime or state</source>
        <translation>按名称、运行时或状态筛选函数</translation>
    </message>
    <message>
        <source>The workspace is not served. Problems says why; it is tried again when you save.</source>
        <translation>工作区未提供服务。“问题”中说明了原因；保存时会重试。</translation>
    </message>
    <message>
        <source>No function matches the filter.</source>
        <translation>没有与筛选条件匹配的函数。</translation>
    </message>
    <message>
        <source>No functions yet: press New, or drop a folder or a zip here.</source>
        <translation>还没有函数：点击“新建”，或将文件夹或 zip 拖放到此处。</translation>
    </message>
    <message>
        <source>New function …</source>
        <translation>新建函数…</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>创建副本…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionRow</name>
    <message>
        <source>nothing ran</source>
        <translation>没有运行</translation>
    </message>
    <message>
        <source>Show this function alone in the overview</source>
        <translation>在概览中只显示此函数</translation>
    </message>
    <message>
        <source>%1 invocations
%2 errors
p95 %3
%4 cold</source>
        <translation>%1 次调用
%2 个错误
p95 %3
%4 冷启动</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionsMode</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Files and search</source>
        <translation>文件和搜索</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Filter functions</source>
        <translation>筛选函数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Find in all files</source>
        <translation>在所有文件中查找</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Not everything could be saved, so nothing was invoked</source>
        <translation>未能全部保存，因此没有进行调用</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>行 %1，列 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cursor(s)</source>
        <translation>
            <numerusform>%n 个光标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>New function …</source>
        <translation>新建函数…</translation>
    </message>
</context>
<context>
    <name>updraft::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the whole interface; changes at once</source>
        <translation>整个界面的语言；立即生效</translation>
    </message>
    <message>
        <source>Open the last workspace at the start</source>
        <translation>启动时打开上次的工作区</translation>
    </message>
    <message>
        <source>Otherwise the demo workspace is opened</source>
        <translation>否则打开演示工作区</translation>
    </message>
    <message>
        <source>Save before invoking</source>
        <translation>调用前保存</translation>
    </message>
    <message>
        <source>Edited files are saved when you press Invoke, so that you run what you see</source>
        <translation>点击“调用”时保存已编辑的文件，使运行的内容与所见一致</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>A long invocation that ended while the window was in the background, a function that began to fail</source>
        <translation>窗口在后台时长时间的调用已结束，或某个函数开始失败</translation>
    </message>
    <message>
        <source>Notifications of alarms</source>
        <translation>警报通知</translation>
    </message>
    <message>
        <source>When an alarm goes off or all is well again while the window is in the background</source>
        <translation>当窗口在后台时警报触发或一切恢复正常</translation>
    </message>
    <message>
        <source>Notifications of budgets and loops</source>
        <translation>预算和循环的通知</translation>
    </message>
    <message>
        <source>When a budget warns or is used up, or a function loops, while the window is in the background</source>
        <translation>当窗口在后台时,若预算警告或用完、或函数出现循环则通知</translation>
    </message>
</context>
<context>
    <name>updraft::GoTo</name>
    <message>
        <source>Go to line…</source>
        <translation>转到行…</translation>
    </message>
    <message>
        <source>Go to symbol…</source>
        <translation>转到符号…</translation>
    </message>
    <message>
        <source>Line, or line:column (1 to %1)</source>
        <translation>行，或 行:列（1 到 %1）</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Name of a symbol in this file</source>
        <translation>此文件中的符号名称</translation>
    </message>
    <message>
        <source>Go to symbol</source>
        <translation>转到符号</translation>
    </message>
    <message>
        <source>function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>%1 · line %2</source>
        <translation>%1 · 第 %2 行</translation>
    </message>
</context>
<context>
    <name>updraft::HeatMap</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of values</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a count and its share</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not over yet: figures will grow</source>
        <translation>尚未结束：数值还会增长</translation>
    </message>
    <message>
        <source>latest: most are in %1</source>
        <translation>最新：多数在 %1</translation>
    </message>
</context>
<context>
    <name>updraft::HistoryView</name>
    <message>
        <source>Its event was not kept: recording of events was off then, or it had to make room.</source>
        <translation>其事件未保留：当时未开启事件记录，或因需要腾出空间而被移除。</translation>
    </message>
    <message>
        <source>Only the beginning of its event was kept; it has %1.</source>
        <translation>其事件只保留了开头部分；完整大小为 %1。</translation>
    </message>
    <message>
        <source>This function was not invoked yet.</source>
        <translation>此函数尚未被调用。</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Send its event again, to the code as it is now, and compare</source>
        <translation>将其事件再次发送给当前的代码，并进行比较</translation>
    </message>
    <message>
        <source>Replay the selected invocation</source>
        <translation>重放所选调用</translation>
    </message>
    <message>
        <source>Use its event</source>
        <translation>使用其事件</translation>
    </message>
    <message>
        <source>Open its event in the editor</source>
        <translation>在编辑器中打开其事件</translation>
    </message>
    <message>
        <source>Open the event of the selected invocation</source>
        <translation>打开所选调用的事件</translation>
    </message>
    <message>
        <source>Earlier invocations</source>
        <translation>早先的调用</translation>
    </message>
</context>
<context>
    <name>updraft::InsightCards</name>
    <message>
        <source>Looking …</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Nothing to save here that the figures would bear out</source>
        <translation>没有数据支持的可节省之处</translation>
    </message>
    <message>
        <source>No hour stands out</source>
        <translation>没有突出的小时</translation>
    </message>
    <message>
        <source>Put %1 MB into the template</source>
        <translation>将 %1 MB 写入模板</translation>
    </message>
    <message>
        <source>Put into the template</source>
        <translation>写入模板</translation>
    </message>
    <message>
        <source>What would cost less</source>
        <translation>可以更省之处</translation>
    </message>
    <message>
        <source>of the month so far, without the free grant</source>
        <translation>本月至今,不含免费额度</translation>
    </message>
    <message>
        <source>What stood out</source>
        <translation>异常之处</translation>
    </message>
    <message>
        <source>by UTC</source>
        <translation>按 UTC</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>More than usual</source>
        <translation>超出平常</translation>
    </message>
    <message>
        <source>Show function</source>
        <translation>显示函数</translation>
    </message>
    <message>
        <source>Open it in Functions</source>
        <translation>在“函数”中打开</translation>
    </message>
    <message>
        <source>Change the memory of the selected function in the template</source>
        <translation>在模板中更改所选函数的内存</translation>
    </message>
</context>
<context>
    <name>updraft::InvocationDetails</name>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Invoke the function again with this event</source>
        <translation>用此事件再次调用函数</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>复制请求 ID</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>关闭详细信息</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>关闭详细信息 (Esc)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Log of the invocation</source>
        <translation>调用的日志</translation>
    </message>
    <message>
        <source>Event of the invocation</source>
        <translation>调用的事件</translation>
    </message>
    <message>
        <source>Response of the invocation</source>
        <translation>调用的响应</translation>
    </message>
    <message>
        <source>Choose an invocation</source>
        <translation>选择一个调用</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>duration %1</source>
        <translation>时长 %1</translation>
    </message>
    <message>
        <source>init %1</source>
        <translation>初始化 %1</translation>
    </message>
    <message>
        <source>billed %1</source>
        <translation>计费 %1</translation>
    </message>
    <message>
        <source>memory %1 of %2</source>
        <translation>内存 %1 / %2</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>response %1</source>
        <translation>响应 %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>环境 %1</translation>
    </message>
    <message>
        <source>The database no longer has this invocation.</source>
        <translation>数据库中已没有此调用。</translation>
    </message>
    <message>
        <source>It never ran, so there is no log.</source>
        <translation>它从未运行，因此没有日志。</translation>
    </message>
    <message>
        <source>Was not kept.</source>
        <translation>未保留。</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>… cut off: %1 in all</source>
        <translation>… 已截断：共 %1</translation>
    </message>
    <message>
        <source>CPU time %1</source>
        <translation>CPU 时间 %1</translation>
    </message>
</context>
<context>
    <name>updraft::InvocationRunner</name>
    <message>
        <source>The workspace was closed before the answer came</source>
        <translation>响应到达前工作区已关闭</translation>
    </message>
</context>
<context>
    <name>updraft::InvocationsView</name>
    <message numerus="yes">
        <source>Saved %n row(s)</source>
        <translation>
            <numerusform>已保存 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not save: %1</source>
        <translation>无法保存：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Invocations</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only some invocations (%1)</source>
        <translation>仅显示部分调用 (%1)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keep the newest invocations in view (Ctrl+Home)</source>
        <translation>始终显示最新的调用 (Ctrl+Home)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Log and figures of the chosen invocation (Enter)</source>
        <translation>所选调用的日志和数据 (Enter)</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel saving</source>
        <translation>取消保存</translation>
    </message>
    <message>
        <source>Go to the newest and follow (Ctrl+Home)</source>
        <translation>转到最新并跟随 (Ctrl+Home)</translation>
    </message>
    <message>
        <source>Searching … back to %1</source>
        <translation>正在搜索… 已回溯至 %1</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>已停在 %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>No workspace is being served</source>
        <translation>没有提供服务的工作区</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>No invocation matches the filter</source>
        <translation>没有与筛选条件匹配的调用</translation>
    </message>
    <message>
        <source>Nothing was invoked yet. Invoke the function or send demo traffic.</source>
        <translation>尚无调用。请调用函数或发送演示流量。</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new invocation(s)</source>
        <translation>
            <numerusform>%n 个新调用</numerusform>
        </translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详细信息</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>复制请求 ID</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>cold starts</source>
        <translation>冷启动</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>仅显示：%1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>环境 %1</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Copied %1 of %2 rows. To have all of them, save them as CSV.</source>
        <translation>已复制 %2 行中的 %1 行。要获取全部，请另存为 CSV。</translation>
    </message>
    <message>
        <source>Save invocations</source>
        <translation>保存调用</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Saving … %1 rows</source>
        <translation>正在保存… %1 行</translation>
    </message>
    <message>
        <source>This invocation’s record is no longer kept</source>
        <translation>此调用的记录已不再保留</translation>
    </message>
</context>
<context>
    <name>updraft::ItemsEditor</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Computed by the template; edit it in YAML</source>
        <translation>由模板计算得出；请在 YAML 中编辑</translation>
    </message>
    <message>
        <source>Type it …</source>
        <translation>手动输入…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到 %1</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>从 %1 移除</translation>
    </message>
    <message>
        <source>Move up in %1</source>
        <translation>在 %1 中上移</translation>
    </message>
    <message>
        <source>Move down in %1</source>
        <translation>在 %1 中下移</translation>
    </message>
</context>
<context>
    <name>updraft::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 个字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n 个元素</numerusform>
        </translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>updraft::LanesPanel</name>
    <message>
        <source>%1 · click for its log</source>
        <comment>duration of an invocation</comment>
        <translation>%1 · 单击查看日志</translation>
    </message>
    <message>
        <source>Environment timeline</source>
        <translation>环境时间线</translation>
    </message>
    <message>
        <source>The environments cannot be read: %1</source>
        <translation>无法读取环境：%1</translation>
    </message>
    <message>
        <source>No environment lived in this range: invoke a function to start one</source>
        <translation>此时段没有环境：调用一个函数即可启动</translation>
    </message>
    <message>
        <source>each lane is one execution environment</source>
        <translation>每条泳道是一个执行环境</translation>
    </message>
    <message>
        <source>the newest %1 environments</source>
        <translation>最新的 %1 个环境</translation>
    </message>
    <message>
        <source>of the invocations, the newest only</source>
        <translation>调用中仅最新的部分</translation>
    </message>
</context>
<context>
    <name>updraft::LanguageServer</name>
    <message>
        <source>%1 does not answer as a language server does.</source>
        <translation>%1 的应答不符合语言服务器的规范。</translation>
    </message>
    <message>
        <source>%1 could not be started. Check that it is installed.</source>
        <translation>无法启动 %1。请检查是否已安装。</translation>
    </message>
    <message>
        <source>%1 ended unexpectedly again and again, so it is not started any more. Completion and problems now come without it.</source>
        <translation>%1 多次意外终止，因此不再启动。补全和问题现在不再依赖它。</translation>
    </message>
</context>
<context>
    <name>updraft::LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>编程语言</translation>
    </message>
    <message>
        <source>Check the syntax while typing</source>
        <translation>输入时检查语法</translation>
    </message>
    <message>
        <source>By the interpreter that runs the function; your code is not executed</source>
        <translation>由运行函数的解释器检查；不会执行您的代码</translation>
    </message>
    <message>
        <source>Use language servers</source>
        <translation>使用语言服务器</translation>
    </message>
    <message>
        <source>For completion, hover, definitions and problems, when they are installed: python-lsp-server, typescript-language-server</source>
        <translation>用于补全、悬停提示、定义和问题，需已安装：python-lsp-server、typescript-language-server</translation>
    </message>
</context>
<context>
    <name>updraft::LineCommands</name>
    <message>
        <source>Move line up</source>
        <translation>上移行</translation>
    </message>
    <message>
        <source>Move line down</source>
        <translation>下移行</translation>
    </message>
    <message>
        <source>Duplicate line</source>
        <translation>重复行</translation>
    </message>
    <message>
        <source>Delete line</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>合并行</translation>
    </message>
    <message>
        <source>Select line</source>
        <translation>选择行</translation>
    </message>
    <message>
        <source>Toggle comment</source>
        <translation>切换注释</translation>
    </message>
    <message>
        <source>Indent lines</source>
        <translation>增加缩进</translation>
    </message>
    <message>
        <source>Unindent lines</source>
        <translation>减少缩进</translation>
    </message>
    <message>
        <source>To upper case</source>
        <translation>转为大写</translation>
    </message>
    <message>
        <source>To lower case</source>
        <translation>转为小写</translation>
    </message>
    <message>
        <source>Remove trailing spaces</source>
        <translation>删除行尾空格</translation>
    </message>
    <message>
        <source>Convert line ends to LF</source>
        <translation>将行尾转换为 LF</translation>
    </message>
    <message>
        <source>Convert line ends to CR LF</source>
        <translation>将行尾转换为 CR LF</translation>
    </message>
    <message>
        <source>Fold or unfold here</source>
        <translation>在此折叠或展开</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>原始大小</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行自动换行</translation>
    </message>
    <message>
        <source>Show white space</source>
        <translation>显示空白字符</translation>
    </message>
    <message>
        <source>Show line ends</source>
        <translation>显示行尾符</translation>
    </message>
</context>
<context>
    <name>updraft::LiveLogView</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>实时日志</translation>
    </message>
    <message>
        <source>What functions print. Arrow keys move through the lines.</source>
        <translation>函数输出的内容。方向键可逐行移动。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find and filter (%1)</source>
        <translation>查找和筛选 (%1)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keep the newest lines in view (Ctrl+End)</source>
        <translation>始终显示最新的行 (Ctrl+End)</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>自动换行</translation>
    </message>
    <message>
        <source>Break lines that are too long</source>
        <translation>对过长的行换行</translation>
    </message>
    <message>
        <source>Expand JSON</source>
        <translation>展开 JSON</translation>
    </message>
    <message>
        <source>Spread JSON objects over several lines</source>
        <translation>将 JSON 对象分多行显示</translation>
    </message>
    <message>
        <source>Platform lines</source>
        <translation>平台行</translation>
    </message>
    <message>
        <source>Show START, END and REPORT</source>
        <translation>显示 START、END 和 REPORT</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Take all lines out of this view</source>
        <translation>从此视图中移除所有行</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>保存显示的行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation>复制所选内容</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>Enter: next, Shift+Enter: previous</source>
        <translation>Enter：下一个，Shift+Enter：上一个</translation>
    </message>
    <message>
        <source>Show only lines that match</source>
        <translation>仅显示匹配的行</translation>
    </message>
    <message>
        <source>Filter of lines, a regular expression</source>
        <translation>行筛选，正则表达式</translation>
    </message>
    <message>
        <source>A regular expression, such as ERROR|WARN</source>
        <translation>正则表达式，例如 ERROR|WARN</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一个匹配项 (Enter)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>上一个匹配项 (Shift+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%n older line(s) had to go</source>
        <translation>
            <numerusform>已移除 %n 行较早的内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invocation(s) came too fast to be shown here</source>
        <translation>
            <numerusform>%n 个调用来得过快，未能在此显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n 个新行</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest and follow (Ctrl+End)</source>
        <translation>转到最新并跟随 (Ctrl+End)</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Saved the log to %1</source>
        <translation>已将日志保存到 %1</translation>
    </message>
    <message>
        <source>Could not save the log: %1</source>
        <translation>无法保存日志：%1</translation>
    </message>
</context>
<context>
    <name>updraft::LogView</name>
    <message>
        <source>Log of the invocation</source>
        <translation>调用的日志</translation>
    </message>
    <message>
        <source>The log of an invocation stands here</source>
        <translation>调用的日志显示在此处</translation>
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
        <translation>模式</translation>
    </message>
</context>
<context>
    <name>updraft::ModeBar</name>
    <message>
        <source>Modes</source>
        <translation>模式</translation>
    </message>
</context>
<context>
    <name>updraft::MonitorView</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Pages of Monitor</source>
        <translation>监控的页面</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事情</translation>
    </message>
    <message>
        <source>List deployments, versions, limits and alarms of this range</source>
        <translation>列出此时段的部署、版本、限制和警报</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>label of charts that show generated data</comment>
        <translation>示例</translation>
    </message>
    <message>
        <source>This invocation belongs to the sample month: it has no log or event to open</source>
        <translation>此调用属于示例月份：没有可打开的日志或事件</translation>
    </message>
</context>
<context>
    <name>updraft::MonoView</name>
    <message numerus="yes">
        <source>… %n more character(s)</source>
        <translation>
            <numerusform>… 另有 %n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::MultiCursor</name>
    <message>
        <source>Add next occurrence</source>
        <translation>添加下一个匹配项</translation>
    </message>
    <message>
        <source>Select all occurrences</source>
        <translation>选择所有匹配项</translation>
    </message>
    <message>
        <source>Add cursor above</source>
        <translation>在上方添加光标</translation>
    </message>
    <message>
        <source>Add cursor below</source>
        <translation>在下方添加光标</translation>
    </message>
</context>
<context>
    <name>updraft::MultiplesPage</name>
    <message>
        <source>Same scale for all functions</source>
        <translation>所有函数使用相同刻度</translation>
    </message>
    <message>
        <source>Charts below each other have the same scale, so that they compare</source>
        <translation>上下排列的图表使用相同刻度，便于比较</translation>
    </message>
    <message>
        <source>Charts of each function</source>
        <translation>每个函数的图表</translation>
    </message>
    <message>
        <source>No function ran in this range: choose a longer one</source>
        <translation>此时段没有函数运行：请选择更长的时段</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>What was recorded cannot be read: %1</source>
        <translation>无法读取记录：%1</translation>
    </message>
</context>
<context>
    <name>updraft::NameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>创建 %1 的副本</translation>
    </message>
    <message>
        <source>Its folders in functions and events are renamed with it.</source>
        <translation>functions 和 events 中的对应文件夹会一并重命名。</translation>
    </message>
    <message>
        <source>Sources, events and settings are copied.</source>
        <translation>会复制源代码、事件和设置。</translation>
    </message>
    <message>
        <source>Rename the logical id in the template, too</source>
        <translation>同时重命名模板中的逻辑 ID</translation>
    </message>
    <message>
        <source>With everything in the template that refers to it</source>
        <translation>连同模板中引用它的所有内容</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>updraft::NameField</name>
    <message>
        <source>Function name</source>
        <translation>函数名称</translation>
    </message>
</context>
<context>
    <name>updraft::NewFunctionDialog</name>
    <message>
        <source>New function</source>
        <translation>新建函数</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Runtime</source>
        <translation>运行时(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>内存(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>超时(&amp;T)</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>Added to the template</source>
        <translation>添加到模板的内容</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory in megabytes</source>
        <translation>内存 (MB)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Timeout in seconds</source>
        <translation>超时（秒）</translation>
    </message>
    <message>
        <source>As in the template</source>
        <translation>与模板相同</translation>
    </message>
    <message>
        <source>Files that will be created</source>
        <translation>将创建的文件</translation>
    </message>
    <message>
        <source>What is added to the template</source>
        <translation>添加到模板中的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Run %1 afterwards: it has to be built before it can be invoked</source>
        <translation>之后运行 %1：调用之前必须先构建</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Stop the build</source>
        <translation>停止构建</translation>
    </message>
</context>
<context>
    <name>updraft::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Folder of the workspace</source>
        <translation>工作区的文件夹</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>First f&amp;unction</source>
        <translation>第一个函数(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create and open</source>
        <translation>创建并打开</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Run %1 in the function&apos;s folder before you invoke it.</source>
        <translation>调用之前，请在函数的文件夹中运行 %1。</translation>
    </message>
    <message>
        <source>Write the whole path, beginning with / or ~.</source>
        <translation>请输入以 / 或 ~ 开头的完整路径。</translation>
    </message>
</context>
<context>
    <name>updraft::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>updraft::Notices</name>
    <message>
        <source>%1 fails</source>
        <translation>%1 持续出错</translation>
    </message>
    <message>
        <source>Most of its calls of the last minute ended with an error.</source>
        <translation>最近一分钟的调用大多以错误结束。</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 已响应</translation>
    </message>
    <message>
        <source>The invocation took %1.</source>
        <translation>调用耗时 %1。</translation>
    </message>
</context>
<context>
    <name>updraft::OverviewCharts</name>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Show how durations are spread (H)</source>
        <translation>显示时长的分布 (H)</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>百分位</translation>
    </message>
    <message>
        <source>Show percentiles of the duration (H)</source>
        <translation>显示时长的百分位 (H)</translation>
    </message>
    <message>
        <source>Make large or small again</source>
        <translation>放大或恢复原样</translation>
    </message>
    <message>
        <source>Heat map or percentiles</source>
        <translation>热力图或百分位</translation>
    </message>
    <message>
        <source>Add to dashboard</source>
        <translation>添加到仪表板</translation>
    </message>
</context>
<context>
    <name>updraft::OverviewPage</name>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>未能读取任何内容</translation>
    </message>
    <message>
        <source>No invocations yet: press Invoke or start demo traffic</source>
        <translation>尚无调用：按“调用”或启动演示流量</translation>
    </message>
    <message>
        <source>No such invocations in this range: choose a longer one or clear the filters</source>
        <translation>此时段没有这样的调用：请选择更长的时段或清除筛选</translation>
    </message>
    <message>
        <source>No invocations in this range: choose a longer one</source>
        <translation>此时段没有调用：请选择更长的时段</translation>
    </message>
    <message>
        <source>What was recorded cannot be read: %1</source>
        <translation>无法读取记录：%1</translation>
    </message>
    <message>
        <source>Add to dashboard</source>
        <translation>添加到仪表板</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>新建仪表板</translation>
    </message>
    <message>
        <source>“%1” was added to the dashboard “%2”.</source>
        <translation>“%1”已添加到仪表板“%2”。</translation>
    </message>
</context>
<context>
    <name>updraft::OwnTariffDialog</name>
    <message>
        <source>Make a price list of your own</source>
        <translation>创建自有价目表</translation>
    </message>
    <message>
        <source>It begins as a copy of %1. Only what you change is written to the file; the rest follows the original.</source>
        <translation>以 %1 的副本开始。文件中只写入您的更改；其余沿用原表。</translation>
    </message>
    <message>
        <source>Id, also the file’s name</source>
        <translation>标识，也是文件名</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>my prices</source>
        <comment>name of a plan</comment>
        <translation>我的价格</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>updraft::PairsEditor</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>粘贴多行</translation>
    </message>
    <message>
        <source>Takes lines NAME=value from the clipboard (Ctrl+V)</source>
        <translation>从剪贴板读取 NAME=value 形式的行 (Ctrl+V)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removes the selected line (Delete)</source>
        <translation>移除所选行 (Delete)</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>显示机密</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到 %1</translation>
    </message>
    <message>
        <source>Paste lines into %1</source>
        <translation>将多行粘贴到 %1</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>从 %1 移除</translation>
    </message>
    <message>
        <source>Show the secrets of %1</source>
        <translation>显示 %1 的机密</translation>
    </message>
</context>
<context>
    <name>updraft::PairsModel</name>
    <message>
        <source>From Globals, computed by the template: edit it in YAML</source>
        <translation>来自 Globals，由模板计算得出：请在 YAML 中编辑</translation>
    </message>
    <message>
        <source>From Globals; a value typed here is this function&apos;s own</source>
        <translation>来自 Globals；在此输入的值仅属于此函数</translation>
    </message>
    <message>
        <source>Computed by the template: edit it in YAML</source>
        <translation>由模板计算得出：请在 YAML 中编辑</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>updraft::PayloadEditor</name>
    <message>
        <source>Event that is sent, JSON</source>
        <translation>要发送的事件，JSON</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>保存事件</translation>
    </message>
    <message>
        <source>Save the event in the workspace, for you and who works with you</source>
        <translation>将事件保存到工作区，供您和协作者使用</translation>
    </message>
    <message>
        <source>Format the event</source>
        <translation>格式化事件</translation>
    </message>
    <message>
        <source>Format the event (Ctrl+Shift+I)</source>
        <translation>格式化事件 (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>Remove the event&apos;s white space</source>
        <translation>去除事件中的空白</translation>
    </message>
    <message>
        <source>%1:%2 %3</source>
        <comment>line, column, what is wrong</comment>
        <translation>%1:%2 %3</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>点击以转到该处</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a size and its limit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The event is larger than the %1 that such a call may carry</source>
        <translation>事件超过了此类调用可携带的 %1</translation>
    </message>
    <message>
        <source>An event may have %1</source>
        <translation>事件最大可为 %1</translation>
    </message>
</context>
<context>
    <name>updraft::PlatformPage</name>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>The modelled cloud and this machine</source>
        <translation>模拟的云和本机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Where the AWS CLI and SDKs find the platform, the next time a workspace is opened; another is taken when it is in use</source>
        <translation>AWS CLI 和 SDK 访问平台所用的端口，下次打开工作区时生效；若已被占用则改用其他端口</translation>
    </message>
    <message>
        <source>Not a collector&apos;s address, such as %1</source>
        <translation>不是收集器地址，例如 %1</translation>
    </message>
    <message>
        <source>OpenTelemetry collector</source>
        <translation>OpenTelemetry 收集器</translation>
    </message>
    <message>
        <source>Where a span of every invocation is sent by OTLP over HTTP, the next time a workspace is opened; empty: nowhere</source>
        <translation>每次调用的跨度通过 OTLP/HTTP 发送到何处（下次打开工作区时生效）；留空则不发送</translation>
    </message>
    <message>
        <source>Loops that cost money</source>
        <translation>花钱的循环</translation>
    </message>
    <message>
        <source>Look for loops</source>
        <translation>查找循环</translation>
    </message>
    <message>
        <source>Functions that call themselves over and over, and events that mostly are retries; with what they would cost in an hour. In this workspace</source>
        <translation>反复调用自身的函数,以及大多为重试的事件;并显示一小时的费用。在此工作区内</translation>
    </message>
    <message>
        <source>Stop functions that loop</source>
        <translation>停止循环的函数</translation>
    </message>
    <message>
        <source>Take no further calls of a function whose loop nothing else ends, until you let it run again. In this workspace</source>
        <translation>对于没有其他方式终止循环的函数,在您允许再次运行之前不再接受调用。在此工作区内</translation>
    </message>
</context>
<context>
    <name>updraft::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>updraft::PropertyField</name>
    <message>
        <source>What can be done with %1</source>
        <translation>可对 %1 执行的操作</translation>
    </message>
    <message>
        <source>Reset, show in YAML, documentation</source>
        <translation>重置、在 YAML 中显示、文档</translation>
    </message>
    <message>
        <source>Edit in YAML</source>
        <translation>在 YAML 中编辑</translation>
    </message>
    <message>
        <source>Edit %1 in YAML</source>
        <translation>在 YAML 中编辑 %1</translation>
    </message>
    <message>
        <source>%1 (from Globals)</source>
        <translation>%1（来自 Globals）</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>From Globals: %1</source>
        <translation>来自 Globals：%1</translation>
    </message>
    <message>
        <source>“%1” is needed too.</source>
        <translation>还需要“%1”。</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>重置为默认值</translation>
    </message>
    <message>
        <source>Show in YAML</source>
        <translation>在 YAML 中显示</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>updraft::QuickList</name>
    <message>
        <source>Nothing fits</source>
        <translation>无匹配项</translation>
    </message>
</context>
<context>
    <name>updraft::RangeButton</name>
    <message>
        <source>Which stretch of time is shown</source>
        <translation>显示哪段时间</translation>
    </message>
    <message>
        <source>From – until</source>
        <translation>起 – 止</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the time between these two moments</source>
        <translation>显示这两个时刻之间的时间</translation>
    </message>
</context>
<context>
    <name>updraft::RecentWorkspaces</name>
    <message>
        <source>%1 (not there)</source>
        <translation>%1（不存在）</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 已不存在</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>updraft::ReplayView</name>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Replay an invocation of the history to compare it here.</source>
        <translation>重放历史记录中的一个调用，在此进行比较。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>The answer is the same.</source>
        <translation>响应相同。</translation>
    </message>
    <message>
        <source>The answer differs.</source>
        <translation>响应不同。</translation>
    </message>
    <message>
        <source>%1: %2, before %3, now %4</source>
        <translation>%1：%2，之前 %3，现在 %4</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>计费</translation>
    </message>
    <message>
        <source>Init</source>
        <translation>初始化</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
</context>
<context>
    <name>updraft::ResponseView</name>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>How the response is shown</source>
        <translation>响应的显示方式</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Response as a tree</source>
        <translation>树形响应</translation>
    </message>
    <message>
        <source>Copy the response</source>
        <translation>复制响应</translation>
    </message>
    <message>
        <source>Save the response to a file</source>
        <translation>将响应保存到文件</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Too long to be shown whole (%1); copying and saving take all of it.</source>
        <translation>过长，无法完整显示 (%1)；复制和保存会包含全部内容。</translation>
    </message>
    <message>
        <source>Image, %1 by %2</source>
        <translation>图像，%1 × %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>content type, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save the response</source>
        <translation>保存响应</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>updraft::ResultSummary</name>
    <message>
        <source>billed %1</source>
        <translation>计费 %1</translation>
    </message>
    <message>
        <source>%1 / %2 MB</source>
        <translation>%1 / %2 MB</translation>
    </message>
    <message>
        <source>Invoke the function to see what it answers and what it takes</source>
        <translation>调用函数以查看其响应和消耗</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>尚无结果</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>耗时分布</translation>
    </message>
    <message>
        <source>Memory: %1 of %2 used</source>
        <translation>内存：已用 %1 / %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>CPU time %1</source>
        <translation>CPU 时间 %1</translation>
    </message>
</context>
<context>
    <name>updraft::ResultWords</name>
    <message>
        <source>Throttled</source>
        <translation>已限流</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Event too large</source>
        <translation>事件过大</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>未提供服务</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an error and its reason</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>客户端错误</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>Would run</source>
        <translation>可以运行</translation>
    </message>
    <message>
        <source>As many invocations run as the account allows at once. Wait until some have ended, or raise the account&apos;s concurrency in the settings.</source>
        <translation>同时运行的调用数已达到账户上限。请等待其中一些结束，或在设置中提高账户的并发。</translation>
    </message>
    <message>
        <source>As many invocations run as this function&apos;s reserved concurrency allows. Raise it in the function&apos;s configuration, or wait.</source>
        <translation>同时运行的调用数已达到此函数的预留并发。请在函数配置中提高预留并发，或等待。</translation>
    </message>
    <message>
        <source>The function is called more often per second than ten times its concurrency. Send fewer at once, or raise its concurrency.</source>
        <translation>函数每秒被调用的次数超过了其并发的十倍。请减少同时发送的数量，或提高其并发。</translation>
    </message>
    <message>
        <source>Calls come faster than the API takes them. Send fewer at once.</source>
        <translation>调用到达的速度超过 API 的接收速度。请减少同时发送的数量。</translation>
    </message>
    <message>
        <source>A limit of the cloud refused the call. Send fewer at once.</source>
        <translation>云端的限制拒绝了此调用。请减少同时发送的数量。</translation>
    </message>
    <message>
        <source>Choose another version or alias in the options below the event.</source>
        <translation>请在事件下方的选项中选择其他版本或别名。</translation>
    </message>
    <message>
        <source>Check that the function is still in the template.</source>
        <translation>请检查函数是否仍在模板中。</translation>
    </message>
    <message>
        <source>Make the event shorter; large data belongs into a bucket, the event names it.</source>
        <translation>请缩短事件；大型数据应放在存储桶中，由事件给出其名称。</translation>
    </message>
    <message>
        <source>Correct the event; where it is wrong is marked in the editor.</source>
        <translation>请更正事件；出错之处已在编辑器中标出。</translation>
    </message>
    <message>
        <source>Wait until others have ended, or raise the limits of this machine in the settings.</source>
        <translation>请等待其他调用结束，或在设置中提高本机的限制。</translation>
    </message>
    <message>
        <source>Open a workspace and wait until it is served, then invoke again.</source>
        <translation>请打开工作区并等待其提供服务，然后再次调用。</translation>
    </message>
    <message>
        <source>Find out what it waited for in the log, or raise the timeout in the configuration.</source>
        <translation>请在日志中查明它在等待什么，或在配置中提高超时。</translation>
    </message>
    <message>
        <source>Raise the memory in the configuration, or keep less at once.</source>
        <translation>请在配置中提高内存，或减少同时保留的数据。</translation>
    </message>
    <message>
        <source>The code outside of the handler failed; the log says where.</source>
        <translation>处理程序之外的代码失败；日志中注明了位置。</translation>
    </message>
    <message>
        <source>The process ended before it answered; the log shows its last words.</source>
        <translation>进程在响应前终止；日志显示了其最后的输出。</translation>
    </message>
    <message>
        <source>An answer may have 6 MB and must be what the runtime can write as JSON.</source>
        <translation>响应最大为 6 MB，且必须能由运行时写成 JSON。</translation>
    </message>
    <message numerus="yes">
        <source>%n succeeded</source>
        <translation>
            <numerusform>%n 个成功</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n throttled</source>
        <translation>
            <numerusform>%n 个被限流</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 个被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n 个已取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cold start(s)</source>
        <translation>
            <numerusform>%n 次冷启动</numerusform>
        </translation>
    </message>
    <message>
        <source>least %1 · median %2 · p95 %3 · most %4</source>
        <translation>最小 %1 · 中位数 %2 · p95 %3 · 最大 %4</translation>
    </message>
    <message>
        <source>%1 of %2 in %3 · %4</source>
        <comment>answers, asked for, time, rate</comment>
        <translation>%1 / %2，用时 %3 · %4</translation>
    </message>
    <message>
        <source>init</source>
        <translation>初始化</translation>
    </message>
    <message>
        <source>A new environment was started for this call</source>
        <translation>为此调用启动了新环境</translation>
    </message>
    <message>
        <source>Init ran again inside of the call</source>
        <translation>初始化在调用中再次运行</translation>
    </message>
    <message>
        <source>process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>your module</source>
        <translation>您的模块</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Waited for this machine</source>
        <translation>等待本机</translation>
    </message>
    <message>
        <source>dispatch</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>The platform, between arrival and answer</source>
        <translation>平台，从到达至响应之间</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>处理程序</translation>
    </message>
    <message>
        <source>Your function</source>
        <translation>您的函数</translation>
    </message>
    <message>
        <source>Extensions, after the answer</source>
        <translation>扩展，在响应之后</translation>
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
        <translation>列</translation>
    </message>
</context>
<context>
    <name>updraft::RunNotes</name>
    <message>
        <source>%1 · %2 % of time</source>
        <translation>%1 · 占用时间 %2%</translation>
    </message>
</context>
<context>
    <name>updraft::RunningStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>End the invocation (Esc)</source>
        <translation>结束调用 (Esc)</translation>
    </message>
    <message>
        <source>Cancel the invocation</source>
        <translation>取消调用</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>%1 of %2 answered · %3</source>
        <comment>done, all, time</comment>
        <translation>已响应 %1 / %2 · %3</translation>
    </message>
    <message>
        <source>Running · %1</source>
        <translation>正在运行 · %1</translation>
    </message>
</context>
<context>
    <name>updraft::RuntimeChoice</name>
    <message>
        <source>Runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>Nothing on this machine can run %1. Install it before you invoke.</source>
        <translation>本机上没有可运行 %1 的程序。请在调用之前安装。</translation>
    </message>
    <message>
        <source>This machine does not have it: %1 (%2) stands in.</source>
        <translation>本机上没有此运行时：由 %1 (%2) 代替。</translation>
    </message>
</context>
<context>
    <name>updraft::SampleBar</name>
    <message>
        <source>Nothing was recorded here yet. A generated sample month shows what Monitor can do.</source>
        <translation>此处尚无记录。生成的示例月份可展示监控的功能。</translation>
    </message>
    <message>
        <source>A sample month is being generated …</source>
        <translation>正在生成示例月份…</translation>
    </message>
    <message>
        <source>Sample data: a generated month, kept apart from what your functions did.</source>
        <translation>示例数据：生成的一个月，与您的函数的实际记录分开保存。</translation>
    </message>
    <message>
        <source>The sample month: %1</source>
        <translation>示例月份：%1</translation>
    </message>
    <message>
        <source>Show a sample month</source>
        <translation>显示示例月份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show what was recorded</source>
        <translation>显示实际记录</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>移除示例</translation>
    </message>
    <message>
        <source>Delete the generated month; what was recorded stays</source>
        <translation>删除生成的月份；实际记录保留</translation>
    </message>
    <message>
        <source>How much of the sample month is generated</source>
        <translation>示例月份的生成进度</translation>
    </message>
</context>
<context>
    <name>updraft::SavedEvents</name>
    <message>
        <source>An event needs a name.</source>
        <translation>事件需要名称。</translation>
    </message>
    <message>
        <source>The name becomes the name of a file: it may not contain a slash or begin with a dot.</source>
        <translation>此名称将用作文件名：不能包含斜杠，也不能以点开头。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名称过长。</translation>
    </message>
    <message>
        <source>There is an event &quot;%1&quot; already.</source>
        <translation>已存在事件“%1”。</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; could not be read: %2</source>
        <translation>无法读取事件“%1”：%2</translation>
    </message>
    <message>
        <source>it is larger than any event may be</source>
        <translation>超过了事件的大小上限</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; could not be saved: %2</source>
        <translation>无法保存事件“%1”：%2</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; could not be renamed: %2</source>
        <translation>无法重命名事件“%1”：%2</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; could not be deleted: %2</source>
        <translation>无法删除事件“%1”：%2</translation>
    </message>
</context>
<context>
    <name>updraft::SavedEventsModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
</context>
<context>
    <name>updraft::ScopeFields</name>
    <message>
        <source>Whose invocations the card shows</source>
        <translation>卡片显示谁的调用</translation>
    </message>
    <message>
        <source>Only of a version or an alias</source>
        <translation>仅限某个版本或别名</translation>
    </message>
    <message>
        <source>Only what a trigger caused</source>
        <translation>仅限某个触发器引起的</translation>
    </message>
    <message>
        <source>As the page’s filters say</source>
        <translation>按页面筛选条件</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>所有函数</translation>
    </message>
    <message>
        <source>Any trigger</source>
        <translation>任何触发器</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>所有版本</translation>
    </message>
    <message>
        <source>Alias %1</source>
        <translation>别名 %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
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
        <translation>触发器</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 个错误</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>来自 %1：%2</translation>
    </message>
    <message>
        <source>to %1: %2</source>
        <translation>到 %1：%2</translation>
    </message>
    <message>
        <source>%1 calls %2</source>
        <translation>%1 调用 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n 个服务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>updraft::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Default shortcut</source>
        <translation>默认快捷键</translation>
    </message>
    <message>
        <source>Back to the default shortcut</source>
        <translation>恢复默认快捷键</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>已用于 %1</translation>
    </message>
</context>
<context>
    <name>updraft::SpikePanel</name>
    <message>
        <source>Errors first</source>
        <translation>错误优先</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>最长优先</translation>
    </message>
    <message>
        <source>Cold starts, longest init first</source>
        <translation>冷启动，初始化最长优先</translation>
    </message>
    <message>
        <source>Most memory first</source>
        <translation>内存最多优先</translation>
    </message>
    <message>
        <source>Asynchronous, most attempts first</source>
        <translation>异步，尝试最多优先</translation>
    </message>
    <message>
        <source>Longest wait for this machine first</source>
        <translation>等待本机最久优先</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新优先</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>In which order these invocations are listed</source>
        <translation>这些调用的排列顺序</translation>
    </message>
    <message>
        <source>Invocations behind this point</source>
        <translation>此点背后的调用</translation>
    </message>
    <message>
        <source>Open in Functions</source>
        <translation>在“函数”中打开</translation>
    </message>
    <message>
        <source>Show the log and the figures of this invocation (Return)</source>
        <translation>显示此调用的日志和数据（回车）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Invocations behind a point of a chart</source>
        <translation>图表某点背后的调用</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>These invocations cannot be read: %1</source>
        <translation>无法读取这些调用：%1</translation>
    </message>
    <message>
        <source>No such invocation arrived then. Its record may have been cleaned up.</source>
        <translation>当时没有这样的调用到达。其记录可能已被清理。</translation>
    </message>
    <message>
        <source>The first %1 of the newest %2 that arrived then</source>
        <translation>当时到达的最新 %2 个中的前 %1 个</translation>
    </message>
    <message>
        <source>The first %1 of %2 that arrived then</source>
        <translation>当时到达的 %2 个中的前 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%n invocation(s) that arrived then</source>
        <translation>
            <numerusform>当时到达的 %n 个调用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 invocations/s</source>
        <translation>%1 次调用/s</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s): %1 busy, %2 idle</source>
        <translation>
            <numerusform>%n 个环境：%1 个忙碌，%2 个空闲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the last minute</source>
        <translation>
            <numerusform>最近一分钟 %n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3 invocations</source>
        <translation>%1 %2，%3 个调用</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s) at %1 %</source>
        <translation>
            <numerusform>%n 个核心，%1%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n 个警报</numerusform>
        </translation>
    </message>
    <message>
        <source>In alarm: %1</source>
        <translation>警报中：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between alarms</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>In alarm:
%1
Click to see them</source>
        <translation>警报中：
%1
单击查看</translation>
    </message>
    <message>
        <source>Not kept, because more came than could be written: invocations %1, logs %2, events and responses %3, other changes %4</source>
        <translation>因来不及写入而未保留：调用 %1、日志 %2、事件与响应 %3、其他更改 %4</translation>
    </message>
    <message>
        <source>%1
Click to see them</source>
        <translation>%1
点击查看</translation>
    </message>
</context>
<context>
    <name>updraft::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Keep events and responses</source>
        <translation>保留事件和响应</translation>
    </message>
    <message>
        <source>So that an invocation can be looked at in full and replayed</source>
        <translation>以便完整查看并重放调用</translation>
    </message>
    <message>
        <source>Space for events and responses</source>
        <translation>事件和响应的空间</translation>
    </message>
    <message>
        <source>The oldest are removed when it is used up</source>
        <translation>空间用尽时移除最旧的内容</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Delete history …</source>
        <translation>删除历史记录…</translation>
    </message>
    <message>
        <source>History of this workspace</source>
        <translation>此工作区的历史记录</translation>
    </message>
    <message>
        <source>Records, logs, events and responses of every invocation, in one SQLite file</source>
        <translation>每次调用的记录、日志、事件和响应，保存在一个 SQLite 文件中</translation>
    </message>
    <message>
        <source>Delete history</source>
        <translation>删除历史记录</translation>
    </message>
    <message>
        <source>Delete the records, logs, events and responses of all invocations of this workspace? This cannot be undone. Functions, versions and saved events stay.</source>
        <translation>是否删除此工作区所有调用的记录、日志、事件和响应？此操作无法撤销。函数、版本和已保存的事件会保留。</translation>
    </message>
</context>
<context>
    <name>updraft::Studio</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>在浅色和深色之间切换</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Start or stop demo traffic</source>
        <translation>开始或停止演示流量</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Updraft</source>
        <translation>Updraft</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Another window has it open</source>
        <translation>已在另一个窗口中打开</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Show budgets and loops that cost money</source>
        <translation>显示预算和花钱的循环</translation>
    </message>
    <message>
        <source>Show and edit price lists</source>
        <translation>显示并编辑价目表</translation>
    </message>
</context>
<context>
    <name>updraft::TariffBadge</name>
    <message>
        <source>Prices …</source>
        <translation>价格 …</translation>
    </message>
    <message numerus="yes">
        <source>Prices %n day(s) old</source>
        <translation>
            <numerusform>价格已有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices of no date</source>
        <translation>价格无日期</translation>
    </message>
    <message>
        <source>Price list broken</source>
        <translation>价目表有误</translation>
    </message>
    <message>
        <source>Shows the price list: figures, sources, validity; own lists are edited there</source>
        <translation>显示价目表：数字、来源、有效期；自有价目表在其中编辑</translation>
    </message>
</context>
<context>
    <name>updraft::TariffCells</name>
    <message>
        <source>Not taken: %1</source>
        <translation>未采用：%1</translation>
    </message>
</context>
<context>
    <name>updraft::TariffDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>id, title</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>These prices may not hold any more. %1 %2</source>
        <translation>这些价格可能已失效。%1 %2</translation>
    </message>
    <message>
        <source>Price list %1, changed</source>
        <translation>价目表 %1，已更改</translation>
    </message>
    <message>
        <source>Price list %1</source>
        <translation>价目表 %1</translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation>以文本打开</translation>
    </message>
    <message>
        <source>%1 is in no file that can be read now; it is shown as it was.</source>
        <translation>%1 不在任何当前可读的文件中；显示的是之前的内容。</translation>
    </message>
    <message>
        <source>State where the figures are from: a contract, an address …</source>
        <translation>请注明数字出处：合同、网址……</translation>
    </message>
    <message>
        <source>“%1” is not a date: write 2026-09-29, 2026-09 or 2026</source>
        <translation>“%1”不是日期：请写 2026-09-29、2026-09 或 2026</translation>
    </message>
    <message>
        <source>The date of the source is in the future</source>
        <translation>来源日期在未来</translation>
    </message>
    <message>
        <source>Delete the price list</source>
        <translation>删除价目表</translation>
    </message>
    <message>
        <source>Delete the price list %1?</source>
        <translation>删除价目表 %1？</translation>
    </message>
    <message>
        <source>Its file goes to the trash where there is one. Lists that are like it cannot be read any more.</source>
        <translation>文件将移入回收站（若有）。基于它的价目表将无法读取。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>保存对 %1 的更改？</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>否则将会丢失。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Price the month on it</source>
        <translation>以此计算本月</translation>
    </message>
    <message>
        <source>Make my own …</source>
        <translation>建立自有价目表 …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>删除 …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Where changed figures are from</source>
        <translation>更改数字的出处</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>my contract</source>
        <translation>我的合同</translation>
    </message>
    <message>
        <source>Which price list is shown</source>
        <translation>显示哪份价目表</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
</context>
<context>
    <name>updraft::TariffDraft</name>
    <message>
        <source>change of %1</source>
        <translation>更改 %1</translation>
    </message>
</context>
<context>
    <name>updraft::TariffFacts</name>
    <message>
        <source>%1: may be old</source>
        <translation>%1：可能已过时</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a date</comment>
        <translation>自</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a date</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>updraft::TariffModel</name>
    <message>
        <source>share of %1</source>
        <translation>%1 的比例</translation>
    </message>
    <message>
        <source>Given once to an account, with others of the pool %1</source>
        <translation>每个账户一次，与池 %1 中的其他项目共享</translation>
    </message>
    <message>
        <source>Press F2 or double-click to change it</source>
        <translation>按 F2 或双击进行更改</translation>
    </message>
    <message>
        <source>This list comes with Updraft: make your own from it to change it</source>
        <translation>此价目表随 Updraft 提供：要更改请据此建立自有价目表</translation>
    </message>
    <message>
        <source>What is charged</source>
        <translation>计费项目</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>Price of one, %1</source>
        <translation>单价，%1</translation>
    </message>
    <message>
        <source>Free a month</source>
        <translation>每月免费</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>when the source was read</comment>
        <translation>读取日期</translation>
    </message>
</context>
<context>
    <name>updraft::TemplateForm</name>
    <message>
        <source>The template does not describe this function.</source>
        <translation>模板未描述此函数。</translation>
    </message>
</context>
<context>
    <name>updraft::TemplateList</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Show templates of one language</source>
        <translation>仅显示一种语言的模板</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
</context>
<context>
    <name>updraft::TemplateListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>updraft::TemplateProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>updraft::TemplateSource</name>
    <message>
        <source>The workspace has no template.</source>
        <translation>工作区没有模板。</translation>
    </message>
    <message>
        <source>The template cannot be read as text.</source>
        <translation>无法以文本形式读取模板。</translation>
    </message>
</context>
<context>
    <name>updraft::TestPanel</name>
    <message>
        <source>Invoke</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Choose a function to test.</source>
        <translation>选择要测试的函数。</translation>
    </message>
    <message>
        <source>The workspace is not being served at the moment.</source>
        <translation>工作区当前未提供服务。</translation>
    </message>
    <message>
        <source>The event is not valid JSON; where is marked in the editor.</source>
        <translation>事件不是有效的 JSON；位置已在编辑器中标出。</translation>
    </message>
    <message>
        <source>The client context is not valid JSON.</source>
        <translation>客户端上下文不是有效的 JSON。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>End the invocation (Esc)</source>
        <translation>结束调用 (Esc)</translation>
    </message>
    <message>
        <source>Send the event to the function (Ctrl+Return)</source>
        <translation>将事件发送给函数 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Cancel the invocation</source>
        <translation>取消调用</translation>
    </message>
    <message>
        <source>Invoke the function</source>
        <translation>调用函数</translation>
    </message>
    <message>
        <source>Its answer was not kept.</source>
        <translation>其响应未保留。</translation>
    </message>
    <message>
        <source>Only the beginning of its answer was kept.</source>
        <translation>其响应只保留了开头部分。</translation>
    </message>
    <message>
        <source>This invocation is no longer in the history.</source>
        <translation>此调用已不在历史记录中。</translation>
    </message>
    <message>
        <source>Its event was not kept, so it cannot be sent again: recording of events was off then, or it had to make room for newer ones.</source>
        <translation>其事件未保留，因此无法再次发送：当时未开启事件记录，或已为较新的事件腾出空间。</translation>
    </message>
    <message>
        <source>Only the beginning of its event was kept, so it cannot be sent again. Raise the limit of recorded events in the settings.</source>
        <translation>其事件只保留了开头部分，因此无法再次发送。请在设置中提高所记录事件的上限。</translation>
    </message>
    <message>
        <source>The function &quot;%1&quot; is not there any more.</source>
        <translation>函数“%1”已不存在。</translation>
    </message>
    <message>
        <source>Another test is running. Wait for it, or cancel it.</source>
        <translation>另一个测试正在运行。请等待或取消它。</translation>
    </message>
    <message>
        <source>Its answer was not kept whole, so answers cannot be compared.</source>
        <translation>其响应未完整保留，因此无法比较响应。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Saved events</source>
        <translation>已保存的事件</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation>结果的各部分</translation>
    </message>
</context>
<context>
    <name>updraft::TimeChart</name>
    <message>
        <source>(%1 to %2)</source>
        <comment>least and greatest in this bucket</comment>
        <translation>（%1 至 %2）</translation>
    </message>
    <message>
        <source>(n = %1)</source>
        <comment>number of samples</comment>
        <translation>(n = %1)</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Not over yet: figures will grow</source>
        <translation>尚未结束：数值还会增长</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1：无数据</translation>
    </message>
    <message>
        <source>%1: latest %2, highest %3</source>
        <translation>%1：最新 %2，最高 %3</translation>
    </message>
</context>
<context>
    <name>updraft::TopBar</name>
    <message>
        <source>Address copied</source>
        <translation>已复制地址</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>无工作区</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>未提供服务</translation>
    </message>
    <message>
        <source>No port</source>
        <translation>无端口</translation>
    </message>
    <message>
        <source>Serving the AWS Lambda interfaces. Click to copy the address</source>
        <translation>正在提供 AWS Lambda 接口。点击以复制地址</translation>
    </message>
    <message>
        <source>The usual port is in use: %1</source>
        <translation>常用端口已被占用：%1</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>端点：%1</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>workspace: %1</source>
        <translation>工作区：%1</translation>
    </message>
    <message>
        <source>Search or run a command   %1</source>
        <translation>搜索或运行命令   %1</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>Every action, function and setting by name</source>
        <translation>按名称查找任何操作、函数和设置</translation>
    </message>
    <message>
        <source>Stop traffic</source>
        <translation>停止流量</translation>
    </message>
    <message>
        <source>Demo traffic</source>
        <translation>演示流量</translation>
    </message>
    <message>
        <source>Sends a day-like pattern of requests with spikes through the platform&apos;s port</source>
        <translation>通过平台端口发送模拟日间规律并带有峰值的请求</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>在浅色和深色之间切换</translation>
    </message>
</context>
<context>
    <name>updraft::TraceWaterfall</name>
    <message>
        <source>%1 failed</source>
        <comment>a duration</comment>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>begins after %1, takes %2</source>
        <translation>%1 后开始，用时 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part and its duration</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 次调用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::TracesModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n throttled</source>
        <translation>
            <numerusform>%n 次限流</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>跟踪</translation>
    </message>
</context>
<context>
    <name>updraft::TracesPage</name>
    <message>
        <source>Traces</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Who calls whom</source>
        <translation>谁调用谁</translation>
    </message>
    <message>
        <source>Views of traces</source>
        <translation>跟踪的视图</translation>
    </message>
    <message>
        <source>With errors only</source>
        <translation>仅含错误</translation>
    </message>
    <message>
        <source>Only traces in which a call failed or was throttled</source>
        <translation>仅显示有调用失败或被限流的跟踪</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>Shortest duration shown</source>
        <translation>显示的最短时长</translation>
    </message>
    <message>
        <source>Only traces that took at least this long</source>
        <translation>仅显示至少这么长的跟踪</translation>
    </message>
    <message>
        <source>any duration</source>
        <translation>任意时长</translation>
    </message>
    <message>
        <source>Looking for traces …</source>
        <translation>正在查找跟踪…</translation>
    </message>
    <message>
        <source>No trace in this time matches the filters.</source>
        <translation>此时段没有符合筛选的跟踪。</translation>
    </message>
    <message>
        <source>No call between functions in this time.

Calls join a trace when a function calls another with an AWS SDK, or hands the header X-Amzn-Trace-Id or traceparent on that it got. Asynchronous events carry it by themselves.</source>
        <translation>此时段没有函数之间的调用。

当函数用 AWS SDK 调用另一个函数，或传递其收到的 X-Amzn-Trace-Id 或 traceparent 头时，调用会加入同一个跟踪。异步事件会自动携带它。</translation>
    </message>
    <message>
        <source>Nothing was called in this time.</source>
        <translation>此时段没有任何调用。</translation>
    </message>
    <message>
        <source>Looking for calls …</source>
        <translation>正在查找调用…</translation>
    </message>
    <message>
        <source>Service map</source>
        <translation>服务图</translation>
    </message>
    <message>
        <source>Calls of the trace</source>
        <translation>跟踪的调用</translation>
    </message>
    <message>
        <source>Choose a trace above</source>
        <translation>请在上方选择一个跟踪</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the newest %n trace(s)</source>
        <translation>
            <numerusform>最新 %n 条跟踪中的 %1 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n trace(s)</source>
        <translation>
            <numerusform>%n 条跟踪中的 %1 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::TrafficControl</name>
    <message>
        <source>There is nothing to send: save an event for a function, or write a traffic.json</source>
        <translation>没有可发送的内容：请为函数保存一个事件，或编写 traffic.json</translation>
    </message>
</context>
<context>
    <name>updraft::TriggerCard</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove trigger %1</source>
        <translation>移除触发器 %1</translation>
    </message>
    <message>
        <source>Show in YAML</source>
        <translation>在 YAML 中显示</translation>
    </message>
    <message>
        <source>Show trigger %1 in YAML</source>
        <translation>在 YAML 中显示触发器 %1</translation>
    </message>
    <message>
        <source>This type of event is not known; edit it in YAML.</source>
        <translation>未知的事件类型；请在 YAML 中编辑。</translation>
    </message>
    <message>
        <source>not run on this machine yet</source>
        <translation>尚不能在本机上运行</translation>
    </message>
    <message>
        <source>The trigger is kept in the template and works in the cloud; here nothing sends these events yet. Use the test panel to send one.</source>
        <translation>触发器保留在模板中，并在云端生效；此处尚不会发送这些事件。请使用测试面板发送。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Properties of trigger %1</source>
        <translation>触发器 %1 的属性</translation>
    </message>
</context>
<context>
    <name>updraft::TriggersPage</name>
    <message>
        <source>%1 (not run on this machine yet)</source>
        <translation>%1（尚不能在本机上运行）</translation>
    </message>
    <message>
        <source>Add trigger</source>
        <translation>添加触发器</translation>
    </message>
    <message>
        <source>Undo in the template</source>
        <translation>在模板中撤销</translation>
    </message>
    <message>
        <source>Undo in the template (%1)</source>
        <translation>在模板中撤销 (%1)</translation>
    </message>
    <message>
        <source>Function URL</source>
        <translation>函数 URL</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>异步</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改%1</translation>
    </message>
    <message>
        <source>The template does not describe this function, so no events can be added to it.</source>
        <translation>模板未描述此函数，因此无法为其添加事件。</translation>
    </message>
    <message>
        <source>The template cannot be read just now.</source>
        <translation>目前无法读取模板。</translation>
    </message>
    <message>
        <source>No events invoke this function; it can be invoked by hand, by its URL and by the API.</source>
        <translation>没有事件调用此函数；可以手动、通过其 URL 或通过 API 调用。</translation>
    </message>
    <message>
        <source>The function is not running.</source>
        <translation>函数未在运行。</translation>
    </message>
    <message>
        <source>After success to %1</source>
        <translation>成功后发送到 %1</translation>
    </message>
    <message>
        <source>After failure to %1</source>
        <translation>失败后发送到 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n retries</source>
        <translation>
            <numerusform>重试 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Dead letters to %1</source>
        <translation>死信发送到 %1</translation>
    </message>
    <message>
        <source>No destinations; a failed event is tried twice more, then given up.</source>
        <translation>没有目标；失败的事件会再尝试两次，然后放弃。</translation>
    </message>
    <message>
        <source>%1 (alias %2)</source>
        <translation>%1（别名 %2）</translation>
    </message>
    <message>
        <source>None; set who may call to get one.</source>
        <translation>无；设置“谁可以调用”即可获得。</translation>
    </message>
</context>
<context>
    <name>updraft::TroubleBar</name>
    <message>
        <source>The old database is kept as %1</source>
        <translation>旧数据库已保留为 %1</translation>
    </message>
    <message>
        <source>There is no folder %1. As soon as it is back, it is opened.</source>
        <translation>文件夹 %1 不存在。恢复后会立即打开。</translation>
    </message>
    <message>
        <source>%1 has no template.yaml, so there is nothing to serve yet.</source>
        <translation>%1 没有 template.yaml，因此还没有可运行的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n error(s), so nothing is served. Mend and save it, and the functions start.</source>
        <translation>
            <numerusform>%1 有 %n 个错误，因此没有任何内容在运行。修正并保存后，函数即会启动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is served, because the workspace&apos;s database cannot be used: %1. Moved aside, it is kept as it is, and Updraft starts with an empty one.</source>
        <translation>无法使用工作区的数据库，因此没有任何内容在运行：%1。移开后它会原样保留，Updraft 将使用空数据库启动。</translation>
    </message>
    <message>
        <source>Another program serves this workspace already: %1. As soon as that program ends, this window takes over; files can be edited meanwhile.</source>
        <translation>另一个程序已在运行此工作区：%1。该程序结束后，此窗口会接管；其间仍可编辑文件。</translation>
    </message>
    <message>
        <source>Nothing is served, because %1 cannot be written: the platform keeps its records there. Allow writing, or copy the folder to another place and open it there.</source>
        <translation>无法写入 %1，因此没有任何内容在运行：平台在那里保存记录。请允许写入，或将文件夹复制到别处再打开。</translation>
    </message>
    <message>
        <source>The folder %1 was deleted or moved away. What is open here is still complete.</source>
        <translation>文件夹 %1 已被删除或移走。此处打开的内容仍然完整。</translation>
    </message>
    <message>
        <source>The template was deleted or moved away. The functions run on as they were.</source>
        <translation>模板已被删除或移走。函数照旧运行。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Create a first function</source>
        <translation>创建第一个函数</translation>
    </message>
    <message>
        <source>Open the template</source>
        <translation>打开模板</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Move it aside and start</source>
        <translation>移开并启动</translation>
    </message>
    <message>
        <source>Write the open files anew</source>
        <translation>重新写入打开的文件</translation>
    </message>
</context>
<context>
    <name>updraft::TuningChart</name>
    <message>
        <source>duration</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>cost / million</source>
        <translation>费用 / 百万次</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>median and its interval</comment>
        <translation>%1(%2 至 %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>memory size, why it is not fit</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>memory size, duration, cost</comment>
        <translation>%1:%2,%3</translation>
    </message>
</context>
<context>
    <name>updraft::TuningDesk</name>
    <message>
        <source>The workspace was closed before the measurement was over</source>
        <translation>测量完成前工作区已关闭</translation>
    </message>
    <message>
        <source>The measurement was cancelled</source>
        <translation>测量已取消</translation>
    </message>
    <message>
        <source>%1 was measured</source>
        <translation>已测量 %1</translation>
    </message>
    <message>
        <source>It was not measured: %1</source>
        <translation>未测量:%1</translation>
    </message>
</context>
<context>
    <name>updraft::TuningPanel</name>
    <message>
        <source>Event {}</source>
        <translation>事件 {}</translation>
    </message>
    <message>
        <source>All saved events</source>
        <translation>所有已保存事件</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sizes</source>
        <translation>
            <numerusform>%n 种大小</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory tuning: %1</source>
        <translation>内存调优:%1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>测量于 %1</translation>
    </message>
    <message>
        <source>Memory tuning</source>
        <translation>内存调优</translation>
    </message>
    <message>
        <source>Sample data: nothing of it can be measured</source>
        <translation>示例数据:无法测量</translation>
    </message>
    <message>
        <source>Measure calls the function with its saved events at each size, with that size’s share of a CPU: what it takes, what it costs, and which size is the best value</source>
        <translation>测量会在每种大小及其 CPU 占比下用已保存事件调用函数:耗时、费用以及最划算的大小</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Measuring, %1</source>
        <translation>正在测量,%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Call the function at each size; it does everything that it does</source>
        <translation>在每种大小下调用函数;函数会照常执行其所有操作</translation>
    </message>
    <message>
        <source>Other invocations run now and would disturb the measurement</source>
        <translation>现在有其他调用在运行,会干扰测量</translation>
    </message>
    <message>
        <source>Keep what was measured before</source>
        <translation>保留之前的测量</translation>
    </message>
    <message>
        <source>Put %1 into the template</source>
        <translation>将 %1 写入模板</translation>
    </message>
    <message>
        <source>Put into the template</source>
        <translation>写入模板</translation>
    </message>
    <message>
        <source>It has that much already</source>
        <translation>已是该大小</translation>
    </message>
    <message>
        <source>Change the function’s memory in the template</source>
        <translation>在模板中更改函数的内存</translation>
    </message>
    <message>
        <source>Which function</source>
        <translation>哪个函数</translation>
    </message>
    <message>
        <source>Which of its saved events, taken in turns</source>
        <translation>使用哪些已保存事件,轮流进行</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>about %1 to %2</source>
        <comment>durations</comment>
        <translation>约 %1 至 %2</translation>
    </message>
    <message>
        <source>At which memory sizes, from %1 to %2</source>
        <translation>测量哪些内存大小，从 %1 到 %2</translation>
    </message>
    <message>
        <source>Warm calls at each size</source>
        <translation>每种大小的热调用</translation>
    </message>
    <message>
        <source>cold starts</source>
        <translation>冷启动</translation>
    </message>
    <message>
        <source>1 to %1, shared by the environments; more make the intervals narrower</source>
        <translation>1 至 %1 次，分摊到各环境；越多区间越窄</translation>
    </message>
    <message>
        <source>1 to %1: so many environments are started, each with a first call</source>
        <translation>1 至 %1：启动这么多环境，每个各有一次首次调用</translation>
    </message>
    <message>
        <source>How many calls that are, and how long they take by the function’s last measurement or by what it took since the workspace was opened: as if a CPU’s share did not matter, and as if nothing else did</source>
        <translation>调用次数及耗时，按该函数上次测量或自打开工作区以来的耗时估算：一端假设 CPU 份额无影响，另一端假设只有它有影响</translation>
    </message>
</context>
<context>
    <name>updraft::VersionsModel</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>预置</translation>
    </message>
</context>
<context>
    <name>updraft::VersionsPage</name>
    <message>
        <source>What is new in this version</source>
        <translation>此版本的新内容</translation>
    </message>
    <message>
        <source>Description of the new version</source>
        <translation>新版本的描述</translation>
    </message>
    <message>
        <source>Publish version</source>
        <translation>发布版本</translation>
    </message>
    <message>
        <source>Keeps the code and configuration as they are now under a number</source>
        <translation>将当前的代码和配置以一个编号保存下来</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>删除版本</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Name of a new alias, such as live</source>
        <translation>新别名的名称，例如 live</translation>
    </message>
    <message>
        <source>Name of a new alias</source>
        <translation>新别名的名称</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>新建别名</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last change of an alias back</source>
        <translation>撤销对别名的上一次更改</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>The function is not running.</source>
        <translation>函数未在运行。</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>自 %1 以来没有更改。</translation>
    </message>
    <message>
        <source>Settings and code of both, side by side</source>
        <translation>并排显示两者的设置和代码</translation>
    </message>
    <message>
        <source>Select two versions with Ctrl to compare them</source>
        <translation>按住 Ctrl 选择两个版本进行比较</translation>
    </message>
    <message>
        <source>%1 points to this version</source>
        <translation>%1 指向此版本</translation>
    </message>
    <message>
        <source>Deletes the selected published version</source>
        <translation>删除所选的已发布版本</translation>
    </message>
    <message>
        <source>There is an alias of this name.</source>
        <translation>已存在同名别名。</translation>
    </message>
    <message>
        <source>%1 is published.</source>
        <translation>已发布 %1。</translation>
    </message>
    <message>
        <source>Alias %1 is deleted.</source>
        <translation>已删除别名 %1。</translation>
    </message>
    <message>
        <source>Deleting v%1 cannot be taken back. Press Delete version again to do it.</source>
        <translation>删除 v%1 后无法撤销。请再次点击“删除版本”以确认。</translation>
    </message>
    <message>
        <source>v%1 is deleted.</source>
        <translation>已删除 v%1。</translation>
    </message>
</context>
<context>
    <name>updraft::Waterfall</name>
    <message>
        <source>Where the time went</source>
        <translation>耗时分布</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part and its duration</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3 %)</source>
        <comment>a part, its exact duration and its share</comment>
        <translation>%1：%2 (%3%)</translation>
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
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Serverless functions on this machine: write, run, measure. A workspace is a folder with a SAM template.</source>
        <translation>在本机上编写、运行和测量无服务器函数。工作区是包含 SAM 模板的文件夹。</translation>
    </message>
    <message>
        <source>Back to the workspace</source>
        <translation>返回工作区</translation>
    </message>
    <message>
        <source>Back to the workspace (%1)</source>
        <translation>返回工作区 (%1)</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>A folder with template.yaml, or drop one here.</source>
        <translation>包含 template.yaml 的文件夹，也可拖放到此处。</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>Starts with one function, by language and use.</source>
        <translation>按语言和用途选择一个函数作为起点。</translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation>演示工作区</translation>
    </message>
    <message>
        <source>A web shop of eight functions with traffic to look at.</source>
        <translation>由八个函数组成的网店，并有流量可供查看。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Restore the demo</source>
        <translation>恢复演示</translation>
    </message>
    <message>
        <source>As it came; what you changed is kept beside it</source>
        <translation>恢复为初始状态；您更改的内容会保留在旁边</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
    <message>
        <source>What you open appears here.</source>
        <translation>打开过的工作区会显示在此处。</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>The folder itself stays as it is (%1)</source>
        <translation>文件夹本身保持不变 (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>updraft::WhatIfCard</name>
    <message>
        <source>The same provider</source>
        <translation>同一提供商</translation>
    </message>
    <message>
        <source>The same region</source>
        <translation>同一区域</translation>
    </message>
    <message>
        <source>The same architecture</source>
        <translation>同一架构</translation>
    </message>
    <message>
        <source>The same memory</source>
        <translation>同样的内存</translation>
    </message>
    <message>
        <source>No gateway</source>
        <translation>无网关</translation>
    </message>
    <message>
        <source>HTTP API gateway</source>
        <translation>HTTP API 网关</translation>
    </message>
    <message>
        <source>REST API gateway</source>
        <translation>REST API 网关</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>On another provider</source>
        <translation>换用其他提供商</translation>
    </message>
    <message>
        <source>In another region of AWS Lambda</source>
        <translation>在 AWS Lambda 的其他区域</translation>
    </message>
    <message>
        <source>On another architecture, as fast as on this one</source>
        <translation>换用其他架构，速度与此相同</translation>
    </message>
    <message>
        <source>With another memory size; durations are reckoned by the share of a CPU</source>
        <translation>换用其他内存大小；持续时间按 CPU 份额推算</translation>
    </message>
    <message>
        <source>Calls by HTTP through an API gateway</source>
        <translation>通过 API 网关的 HTTP 调用</translation>
    </message>
    <message>
        <source>Environments of provisioned concurrency for each function, all day</source>
        <translation>每个函数全天预置并发的环境数</translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation>预置并发</translation>
    </message>
    <message>
        <source>Not provisioned</source>
        <translation>不预置</translation>
    </message>
    <message>
        <source> provisioned</source>
        <translation> 个预置</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Put this beside the month as it was recorded</source>
        <translation>与记录的月份并排比较</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the selected one away (Del)</source>
        <translation>移除所选（Del）</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>并排情景</translation>
    </message>
    <message>
        <source>Choose what would be different and press Add: each line prices the same month that way</source>
        <translation>选择要改变的条件并按“添加”:每一行按该方式为同一个月计价</translation>
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
            <numerusform>每个函数预置 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP API gateway</source>
        <translation>HTTP API 网关</translation>
    </message>
    <message>
        <source>REST API gateway</source>
        <translation>REST API 网关</translation>
    </message>
    <message>
        <source>As it was recorded</source>
        <translation>按记录</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Exact: only the price list is another</source>
        <translation>精确：仅价目不同</translation>
    </message>
    <message>
        <source>Reckoned, not counted:
%1</source>
        <translation>推算而非计量：
%1</translation>
    </message>
    <message>
        <source>Of the functions and of what is around them</source>
        <translation>含函数及其周边</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Per million</source>
        <translation>每百万</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>At least: not everything that ran has a known price there</source>
        <translation>至少：并非所有运行内容在那里都有已知价格</translation>
    </message>
</context>
<context>
    <name>updraft::WorkspaceActions</name>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Workspaces and demo</source>
        <translation>工作区和演示</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>Open the demo workspace</source>
        <translation>打开演示工作区</translation>
    </message>
    <message>
        <source>Restore the demo workspace</source>
        <translation>恢复演示工作区</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>%1 is not there any more. Remove it from the list, or put it back.</source>
        <translation>%1 已不存在。请将其从列表中移除，或放回原处。</translation>
    </message>
    <message>
        <source>%1 has no template.yaml, so it is no workspace yet.</source>
        <translation>%1 中没有 template.yaml，因此还不是工作区。</translation>
    </message>
    <message>
        <source>Create one there …</source>
        <translation>在那里创建…</translation>
    </message>
    <message>
        <source>Create a workspace from a template in this folder</source>
        <translation>在此文件夹中从模板创建工作区</translation>
    </message>
    <message>
        <source>The demo is as it came. What was there is kept in %1</source>
        <translation>演示已恢复为初始状态。原有内容保留在 %1</translation>
    </message>
</context>
<context>
    <name>updraft::WorkspaceSearch</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 处匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1.</source>
        <translation>正则表达式无效：%1。</translation>
    </message>
    <message>
        <source>Searching … %1 in %2 so far</source>
        <translation>正在搜索… 目前 %2中有 %1</translation>
    </message>
    <message>
        <source>%1 in %2; there may be more. Narrow the search down to see them all.</source>
        <translation>%2中有 %1；可能还有更多。请缩小搜索范围以查看全部。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2中有 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Search in all files</source>
        <translation>在所有文件中搜索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Only in, such as *.py, src/**</source>
        <translation>仅限于，例如 *.py, src/**</translation>
    </message>
    <message>
        <source>Not in, such as *.min.js</source>
        <translation>排除，例如 *.min.js</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n replacement(s)</source>
        <translation>
            <numerusform>撤销 %n 处替换</numerusform>
        </translation>
    </message>
</context>
</TS>
