<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AlarmWords</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>In alarm</source>
        <translation>アラーム中</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>%1 を超える</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>%1 未満</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>%1 (%2) %3</source>
        <translation>%1 (%2) %3</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 が %2 続く</translation>
    </message>
    <message>
        <source>%1 in %2 of %3 periods of %4</source>
        <translation>%4 の期間 %3 回中 %2 回で %1</translation>
    </message>
    <message>
        <source>alarm %1</source>
        <translation>アラーム %1</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>すべての関数</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It cannot be evaluated: %1.</source>
        <translation>評価できません: %1。</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>オフになっています。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>It was not evaluated yet.</source>
        <translation>まだ評価されていません。</translation>
    </message>
    <message numerus="yes">
        <source>There is no data for the last %n period(s).</source>
        <translation>
            <numerusform>直近 %n 期間のデータがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no data, which counts as chosen: %1.</source>
        <translation>データがないため、選択どおりに扱います: %1。</translation>
    </message>
    <message>
        <source>%1 of %2 values breach it; the latest: %3.</source>
        <translation>%2 個の値のうち %1 個が違反しています。最新: %3。</translation>
    </message>
    <message>
        <source>All values there are breach it (%1); newer ones are missing.</source>
        <translation>存在する値はすべて違反しています (%1)。より新しい値がありません。</translation>
    </message>
    <message>
        <source>There is too little data to change its state.</source>
        <translation>状態を変えるにはデータが足りません。</translation>
    </message>
    <message>
        <source>above</source>
        <translation>超える</translation>
    </message>
    <message>
        <source>at or above</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>below</source>
        <translation>未満</translation>
    </message>
    <message>
        <source>at or below</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>Missing: no data at all is a state of its own</source>
        <translation>欠落: データがないことを独立した状態とする</translation>
    </message>
    <message>
        <source>Ignored: the state stays as it is</source>
        <translation>無視: 状態を変えない</translation>
    </message>
    <message>
        <source>Bad: as if the threshold were breached</source>
        <translation>不良: しきい値に違反したものとする</translation>
    </message>
    <message>
        <source>Good: as if all were well</source>
        <translation>良好: すべて正常とする</translation>
    </message>
    <message>
        <source>Give the alarm a name.</source>
        <translation>アラームに名前を付けてください。</translation>
    </message>
    <message>
        <source>The name is too long: use at most %1 bytes.</source>
        <translation>名前が長すぎます: 最大 %1 バイトです。</translation>
    </message>
    <message>
        <source>There is no such statistic: choose one from the list or type a percentile such as p99.</source>
        <translation>その統計はありません: リストから選ぶか、p99 のようなパーセンタイルを入力してください。</translation>
    </message>
    <message>
        <source>This metric has no percentiles: choose another statistic.</source>
        <translation>この指標にパーセンタイルはありません: 別の統計を選んでください。</translation>
    </message>
    <message>
        <source>A period is 10 or 30 seconds, or whole minutes.</source>
        <translation>期間は 10 秒、30 秒、または分単位です。</translation>
    </message>
    <message>
        <source>Look at 1 to %1 periods.</source>
        <translation>1 から %1 期間を対象にしてください。</translation>
    </message>
    <message>
        <source>No more periods can breach the threshold than there are.</source>
        <translation>対象の期間より多くの期間が違反することはできません。</translation>
    </message>
    <message>
        <source>All periods together are too long: at most 3 hours for periods under a minute, a day for periods under an hour, a week for longer ones.</source>
        <translation>期間の合計が長すぎます: 1 分未満の期間では最大 3 時間、1 時間未満では 1 日、それより長い期間では 1 週間です。</translation>
    </message>
    <message>
        <source>The threshold must be a number.</source>
        <translation>しきい値は数値でなければなりません。</translation>
    </message>
    <message>
        <source>Choose the function that the version or alias belongs to.</source>
        <translation>バージョンまたはエイリアスの属する関数を選んでください。</translation>
    </message>
    <message>
        <source>Choose a version or an alias, not both.</source>
        <translation>バージョンとエイリアスのどちらか一方を選んでください。</translation>
    </message>
    <message>
        <source>There is no such version.</source>
        <translation>そのバージョンはありません。</translation>
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
        <translation>%1: アラーム状態</translation>
    </message>
</context>
<context>
    <name>BudgetMarks</name>
    <message>
        <source>of a %1 budget · %2 %</source>
        <comment>money, share</comment>
        <translation>予算 %1 のうち %2 %</translation>
    </message>
    <message>
        <source>%1 · budget used up on %2</source>
        <comment>the note as it is, a day</comment>
        <translation>%1 · 予算は %2 に消化</translation>
    </message>
    <message>
        <source>budget %1/day</source>
        <translation>予算 %1/日</translation>
    </message>
</context>
<context>
    <name>BudgetWords</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>範囲内</translation>
    </message>
    <message>
        <source>Will not last</source>
        <translation>不足する見込み</translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <translation>残りわずか</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>使い切り</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>money</comment>
        <translation>1 日 %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>money</comment>
        <translation>1 か月 %1</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>money, share of the budget</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>%1 at the month’s end</source>
        <translation>月末に %1</translation>
    </message>
    <message>
        <source>used up on %1</source>
        <comment>a day</comment>
        <translation>%1 に使い切り</translation>
    </message>
    <message numerus="yes">
        <source>by the run rate of %n whole day(s) and today</source>
        <translation>
            <numerusform>丸 %n 日と今日のペースによる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by the run rate of each weekday, of %n day(s)</source>
        <translation>
            <numerusform>曜日ごとのペースによる(%n 日分)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by Holt-Winters over weeks, of %n day(s)</source>
        <translation>
            <numerusform>週周期の Holt-Winters 法による(%n 日分)</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be judged: %1</source>
        <translation>判定できませんでした: %1</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>spent, limit, whose</comment>
        <translation>%2 のうち %1(%3)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>state, figures</comment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Forecast: %1, %2.</source>
        <comment>what, method</comment>
        <translation>予測: %1、%2。</translation>
    </message>
    <message>
        <source>%1, daily</source>
        <comment>whose</comment>
        <translation>%1、日次</translation>
    </message>
    <message>
        <source>%1, monthly</source>
        <comment>whose</comment>
        <translation>%1、月次</translation>
    </message>
    <message>
        <source>%1 calls itself</source>
        <translation>%1 が自身を呼び出しています</translation>
    </message>
    <message>
        <source>%1 is retried over and over</source>
        <translation>%1 が繰り返し再試行されています</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in one chain</source>
        <translation>
            <numerusform>1 つの連鎖で %n 回の呼び出し</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s) in a minute</source>
        <translation>
            <numerusform>1 分間に %n 回の再試行</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>Chain ended</source>
        <translation>連鎖を終了</translation>
    </message>
    <message>
        <source>Function stopped</source>
        <translation>関数を停止</translation>
    </message>
    <message>
        <source>%1, %2 an hour at this rate. %3.</source>
        <comment>how often, money, what became of it</comment>
        <translation>%1、このペースで 1 時間 %2。%3。</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Duration, heat map</source>
        <translation>所要時間 (ヒートマップ)</translation>
    </message>
    <message>
        <source>Environment timeline</source>
        <translation>実行環境のタイムライン</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a metric, its statistic</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>すべての関数</translation>
    </message>
    <message numerus="yes">
        <source>%n functions</source>
        <translation>
            <numerusform>関数 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>per second</source>
        <translation>毎秒</translation>
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
        <translation>呼び出し、エラー、スロットリング</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>実行時間</translation>
    </message>
    <message>
        <source>Execution environments</source>
        <translation>実行環境</translation>
    </message>
    <message>
        <source>Cold start share</source>
        <translation>コールドスタートの割合</translation>
    </message>
    <message>
        <source>Async queue depth and age</source>
        <translation>非同期キューの長さと経過時間</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Error share</source>
        <translation>エラーの割合</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Duration p95</source>
        <translation>実行時間 p95</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>コールドスタート</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>スロットリング</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>% of invocations</source>
        <translation>呼び出しに対する %</translation>
    </message>
    <message>
        <source>waiting events</source>
        <translation>待機中のイベント</translation>
    </message>
    <message>
        <source>age of the oldest</source>
        <translation>最も古いものの経過時間</translation>
    </message>
    <message>
        <source>used, p95</source>
        <translation>使用量、p95</translation>
    </message>
    <message>
        <source>used, most</source>
        <translation>使用量、最大</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>設定値</translation>
    </message>
    <message>
        <source>Cost rate</source>
        <translation>コストの推移</translation>
    </message>
    <message>
        <source>an hour, list price</source>
        <translation>1 時間あたり (定価)</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>time left, ms</source>
        <translation>残り時間 (ms)</translation>
    </message>
    <message>
        <source>id of the invocation</source>
        <translation>呼び出しの ID</translation>
    </message>
    <message>
        <source>name of the function</source>
        <translation>関数の名前</translation>
    </message>
    <message>
        <source>version that runs</source>
        <translation>実行中のバージョン</translation>
    </message>
    <message>
        <source>ARN that was called</source>
        <translation>呼び出された ARN</translation>
    </message>
    <message>
        <source>memory limit, MB</source>
        <translation>メモリの上限 (MB)</translation>
    </message>
    <message>
        <source>log group</source>
        <translation>ロググループ</translation>
    </message>
    <message>
        <source>log stream</source>
        <translation>ログストリーム</translation>
    </message>
    <message>
        <source>context of a mobile client</source>
        <translation>モバイルクライアントのコンテキスト</translation>
    </message>
    <message>
        <source>Cognito identity</source>
        <translation>Cognito ID</translation>
    </message>
    <message>
        <source>whether to wait for the event loop</source>
        <translation>イベントループの完了を待つかどうか</translation>
    </message>
    <message>
        <source>Lambda handler</source>
        <translation>Lambda ハンドラー</translation>
    </message>
    <message>
        <source>HTTP response</source>
        <translation>HTTP レスポンス</translation>
    </message>
    <message>
        <source>try … except</source>
        <translation>try … except</translation>
    </message>
    <message>
        <source>function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>loop over a batch, failures reported one by one</source>
        <translation>バッチのループ (失敗を 1 件ずつ報告)</translation>
    </message>
    <message>
        <source>boto3 client</source>
        <translation>boto3 クライアント</translation>
    </message>
    <message>
        <source>Lambda handler, CommonJS</source>
        <translation>Lambda ハンドラー (CommonJS)</translation>
    </message>
    <message>
        <source>try … catch</source>
        <translation>try … catch</translation>
    </message>
    <message>
        <source>serverless function</source>
        <translation>サーバーレス関数</translation>
    </message>
    <message>
        <source>HTTP trigger</source>
        <translation>HTTP トリガー</translation>
    </message>
    <message>
        <source>schedule trigger</source>
        <translation>スケジュールトリガー</translation>
    </message>
    <message>
        <source>strict mode</source>
        <translation>厳格モード</translation>
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
        <translation>予算 %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s)</source>
        <translation>
            <numerusform>予算 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>loop: %1</source>
        <comment>function</comment>
        <translation>ループ: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, how often and what it costs</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <comment>function</comment>
        <translation>停止: %1</translation>
    </message>
    <message>
        <source>%1 takes no calls: a budget or the guard against loops stopped it</source>
        <translation>%1 は呼び出しを受け付けません。予算またはループ監視が停止しました</translation>
    </message>
</context>
<context>
    <name>CostFacts</name>
    <message>
        <source>configured memory</source>
        <translation>設定されたメモリ</translation>
    </message>
    <message>
        <source>peak memory used</source>
        <translation>使用メモリの最大値</translation>
    </message>
    <message>
        <source>invocations</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>provisioned concurrency is busy</source>
        <translation>プロビジョニング済み同時実行の稼働率</translation>
    </message>
    <message>
        <source>pays from</source>
        <translation>採算が取れる稼働率</translation>
    </message>
    <message>
        <source>logged by each invocation</source>
        <translation>呼び出しごとのログ量</translation>
    </message>
    <message>
        <source>logs cost</source>
        <translation>ログの料金</translation>
    </message>
    <message>
        <source>the function itself costs</source>
        <translation>関数自体の料金</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>billed for starts</source>
        <translation>起動の課金額</translation>
    </message>
    <message>
        <source>calls that keep warm</source>
        <translation>ウォーム維持の呼び出し</translation>
    </message>
    <message>
        <source>billed by requests</source>
        <translation>リクエスト単位の課金</translation>
    </message>
    <message>
        <source>billed by instances</source>
        <translation>インスタンス単位の課金</translation>
    </message>
    <message>
        <source>high: durations stay as they are</source>
        <translation>高: 実行時間は変わらない</translation>
    </message>
    <message>
        <source>high: as if each invocation printed at most 1,024 bytes</source>
        <translation>高: 各呼び出しの出力が最大 1,024 バイトだった場合</translation>
    </message>
    <message>
        <source>high: as if one environment kept warm saved all starts</source>
        <translation>高: ウォームに保った 1 つの環境がすべての起動を省いた場合</translation>
    </message>
    <message>
        <source>instances live as long as environments did here</source>
        <translation>インスタンスの寿命はここでの環境と同じ</translation>
    </message>
    <message>
        <source>low: handlers are slowed as less memory brings less CPU, by their share of a CPU (measured where it was)</source>
        <translation>下限: メモリが減ると CPU も減り、その CPU 割合（計測されたものは計測値）に応じてハンドラーが遅くなる</translation>
    </message>
    <message>
        <source>what has no known price on arm64 in this region is left out</source>
        <translation>このリージョンの arm64 で価格が不明なものは除いている</translation>
    </message>
</context>
<context>
    <name>CostFormulas</name>
    <message>
        <source>in force: %1</source>
        <translation>有効期間: %1</translation>
    </message>
    <message>
        <source>without a price here: %1</source>
        <translation>ここでは料金なし: %1</translation>
    </message>
    <message>
        <source>List price %1</source>
        <translation>定価 %1</translation>
    </message>
    <message>
        <source>− free grant %1</source>
        <translation>− 無料枠 %1</translation>
    </message>
    <message>
        <source>− discount %1</source>
        <translation>− 割引 %1</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>リクエスト %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>As if the recorded traffic had been %1</source>
        <translation>記録されたトラフィックが %1 だったとした場合</translation>
    </message>
    <message>
        <source>Together %1; the free grant is shared by what each used of it</source>
        <translation>合計 %1。無料枠はそれぞれの使用量に応じて分けられます</translation>
    </message>
    <message>
        <source>Month to date</source>
        <translation>今月これまで</translation>
    </message>
    <message>
        <source>run rate: what has been until now goes on</source>
        <translation>現在のペース: これまでの状態が続くとした場合</translation>
    </message>
    <message>
        <source>run rate, weighted by weekday</source>
        <translation>曜日で重み付けした現在のペース</translation>
    </message>
    <message>
        <source>additive Holt-Winters over weeks with a damped trend</source>
        <translation>週単位の加法型ホルト・ウィンタース法 (減衰トレンド)</translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation>予測なし</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>A forecast is made of the present month, once anything ran.</source>
        <translation>何かが実行されると、当月の予測が作られます。</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>手法: %1</translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n whole day(s).</source>
        <translation>
            <numerusform>丸 %n 日分に基づいています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests are forecast, function by function, as %n path(s) that they may take, and each is priced with grant and tiers.</source>
        <translation>
            <numerusform>リクエストは関数ごとに %n 通りの経路として予測され、それぞれ無料枠と段階を含めて計算されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Until now %1</source>
        <translation>これまで %1</translation>
    </message>
    <message>
        <source>At the month’s end, half of the paths above and half below: %1</source>
        <translation>月末 (上記の経路の半分が上、半分が下): %1</translation>
    </message>
    <message>
        <source>Half of them between %1 and %2</source>
        <translation>そのうち半分は %1 から %2 の間</translation>
    </message>
    <message>
        <source>Four of five between %1 and %2</source>
        <translation>5 つのうち 4 つは %1 から %2 の間</translation>
    </message>
    <message numerus="yes">
        <source>%1: about %2 more requests; %3, %n day(s)</source>
        <translation>
            <numerusform>%1: あと約 %2 リクエスト。%3、%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Around the functions, not part of the above</source>
        <translation>関数の周辺 (上記に含まれません)</translation>
    </message>
    <message>
        <source>%1 ÷ %2 × 1,000,000 = %3</source>
        <translation>%1 ÷ %2 × 1,000,000 = %3</translation>
    </message>
    <message>
        <source>Of all requests</source>
        <translation>すべてのリクエスト</translation>
    </message>
    <message>
        <source>Of requests that succeeded</source>
        <translation>成功したリクエスト</translation>
    </message>
    <message>
        <source>Of all requests, at list price without the free grant</source>
        <translation>すべてのリクエスト (無料枠なしの定価)</translation>
    </message>
    <message>
        <source>Per million requests</source>
        <translation>100 万リクエストあたり</translation>
    </message>
    <message>
        <source>%1: %2 vCPU, %3 MB of memory</source>
        <translation>%1: %2 vCPU、メモリ %3 MB</translation>
    </message>
    <message>
        <source>of which %1 vCPU for ever; more only for a while</source>
        <translation>うち常時使えるのは %1 vCPU。それ以上は一時的です</translation>
    </message>
    <message>
        <source>%1 a month of %2 hours</source>
        <translation>1 か月 (%2 時間) あたり %1</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) carry the recorded mix</source>
        <translation>
            <numerusform>記録された負荷を %n 台で処理できます</numerusform>
        </translation>
    </message>
    <message>
        <source>at a peak of %1 × its mean of %2</source>
        <translation>ピークは平均 %2 の %1 倍</translation>
    </message>
    <message>
        <source>without disk, address and load balancer</source>
        <translation>ディスク、アドレス、ロードバランサーを除く</translation>
    </message>
    <message>
        <source>for %1 that were recorded of the month: %2</source>
        <translation>当月に記録された %1 分: %2</translation>
    </message>
    <message>
        <source>Idle avoided</source>
        <translation>回避した待機コスト</translation>
    </message>
    <message>
        <source>%1 − %2 = %3</source>
        <translation>%1 − %2 = %3</translation>
    </message>
    <message>
        <source>No number of such machines carries this load.</source>
        <translation>この負荷はこの種のマシンを何台並べても処理できません。</translation>
    </message>
    <message>
        <source>together %1, which is the bill</source>
        <translation>合計 %1 (これが請求額です)</translation>
    </message>
    <message>
        <source>Waste is what is rounded up and what is kept idle: %1</source>
        <translation>無駄とは、切り上げられた分と待機させた分です: %1</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>無駄</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>Days are by UTC. The month’s first usage takes the free grant and the first tiers.</source>
        <translation>日付は UTC です。月の最初の使用から無料枠と最初の段階が使われます。</translation>
    </message>
    <message>
        <source>%1 of all %2 %3</source>
        <translation>全 %2 %3 のうち %1</translation>
    </message>
    <message>
        <source>its share of the list price: %1</source>
        <translation>定価に占める分: %1</translation>
    </message>
    <message>
        <source>and of the free grant: −%1</source>
        <translation>無料枠に占める分: −%1</translation>
    </message>
    <message>
        <source>How it bills: %1</source>
        <translation>課金方法: %1</translation>
    </message>
    <message>
        <source>From %1 on, all month, %2 cost less than functions.</source>
        <translation>月を通して %1 を超えると、%2 のほうが関数より安くなります。</translation>
    </message>
    <message>
        <source>The two do not meet within 10,000 times the recorded traffic.</source>
        <translation>記録されたトラフィックの 10,000 倍以内では両者は交わりません。</translation>
    </message>
    <message>
        <source>They carry up to %1 of the recorded mix.</source>
        <translation>記録された負荷を最大 %1 まで処理できます。</translation>
    </message>
    <message>
        <source>Recorded were %1 on average.</source>
        <translation>記録された平均は %1 です。</translation>
    </message>
    <message>
        <source>Each point of the line is the recorded mix at that rate for a month of %1 hours, priced with grant and tiers.</source>
        <translation>線の各点は、記録された負荷がその頻度で 1 か月 (%1 時間) 続いた場合の、無料枠と段階を含む料金です。</translation>
    </message>
    <message>
        <source>Break-even with an always-on server</source>
        <translation>常時稼働サーバーとの損益分岐点</translation>
    </message>
    <message>
        <source>Configured: %1 MB</source>
        <translation>設定値: %1 MB</translation>
    </message>
    <message>
        <source>The most that any of %1 invocations used: %2 MB</source>
        <translation>%1 回の呼び出しでの最大使用量: %2 MB</translation>
    </message>
    <message>
        <source>Never used: %1 MB, %2 % of what is configured</source>
        <translation>未使用: %1 MB(設定値の %2 %)</translation>
    </message>
    <message>
        <source>Its duration costs %1 at list price, in proportion to the configured memory; of that %2 are for memory that was never used:</source>
        <translation>実行時間の料金は定価で %1(設定メモリに比例)、うち %2 は使われなかったメモリの分:</translation>
    </message>
    <message>
        <source>%1 × %2 ÷ %3</source>
        <translation>%1 × %2 ÷ %3</translation>
    </message>
    <message>
        <source>Less memory is also less of a CPU: what it would really cost is measured, not reckoned.</source>
        <translation>メモリを減らすと CPU も減ります。実際の料金は計算ではなく測定で分かります。</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Exact: only the price list is another.</source>
        <translation>正確: 価格表だけが異なります。</translation>
    </message>
    <message>
        <source>Reckoned, not counted: %1</source>
        <translation>計数ではなく計算: %1</translation>
    </message>
    <message>
        <source>= %1, of the functions and of what is around them</source>
        <translation>= %1(関数とその周辺)</translation>
    </message>
    <message>
        <source>Shown in %1: %2. Bills below are in %3.</source>
        <translation>%1 で表示: %2。下の請求は %3 です。</translation>
    </message>
    <message>
        <source>all functions</source>
        <translation>すべての関数</translation>
    </message>
    <message>
        <source>Per %1: there is no function %2 here</source>
        <translation>%1 あたり: 関数 %2 はここにありません</translation>
    </message>
    <message>
        <source>successful invocations of %1</source>
        <translation>%1 の成功した呼び出し</translation>
    </message>
    <message>
        <source>invocations of %1</source>
        <translation>%1 の呼び出し</translation>
    </message>
    <message>
        <source>one for every %1 %2</source>
        <comment>a number, invocations</comment>
        <translation>%2 %1 回ごとに 1 つ</translation>
    </message>
    <message>
        <source>there was none</source>
        <translation>ありませんでした</translation>
    </message>
    <message>
        <source>Per %1 (%2)</source>
        <translation>%1 あたり(%2)</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3</source>
        <translation>%1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>Whose the free grant is, is a convention; here: %1. %2.</source>
        <translation>無料枠を誰に割り当てるかは取り決めです。ここでは: %1。%2。</translation>
    </message>
    <message>
        <source>with %1; CPUs up to 60 % busy</source>
        <translation>%1。CPU 使用率は 60 % まで</translation>
    </message>
    <message>
        <source>Every line’s net cost is cut in proportion to the time it bills. Waiting is what the CPU leaves of the handler’s time.</source>
        <translation>各行の正味費用は請求される時間に応じて分けられる。待ち時間はハンドラーの時間から CPU 時間を除いた残り。</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>CostNames</name>
    <message>
        <source>%1 × %2 always on</source>
        <translation>常時稼働の %2 × %1</translation>
    </message>
    <message>
        <source>free grant used up: %1</source>
        <translation>無料枠を使い切り: %1</translation>
    </message>
    <message>
        <source>next tier: %1</source>
        <translation>次の段階: %1</translation>
    </message>
    <message>
        <source>%1 This is AWS Lambda instead.</source>
        <translation>%1 代わりに AWS Lambda を表示しています。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 件</translation>
    </message>
    <message>
        <source>No tariff</source>
        <translation>料金表なし</translation>
    </message>
    <message>
        <source>Nothing ran on either side</source>
        <translation>どちら側でも何も実行されていません</translation>
    </message>
</context>
<context>
    <name>CostPictures</name>
    <message>
        <source>Month to date</source>
        <translation>今月これまで</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Per million requests</source>
        <translation>100 万リクエストあたり</translation>
    </message>
    <message>
        <source>Idle avoided</source>
        <translation>回避した待機コスト</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>無駄</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>定価</translation>
    </message>
    <message>
        <source>list %1 · free %2</source>
        <comment>money</comment>
        <translation>定価 %1 · 無料 %2</translation>
    </message>
    <message>
        <source>today %1 · %2</source>
        <translation>今日 %1 · %2</translation>
    </message>
    <message>
        <source>nothing ran yet</source>
        <translation>まだ何も実行されていません</translation>
    </message>
    <message>
        <source>the month is over</source>
        <translation>月は終わりました</translation>
    </message>
    <message>
        <source>%1 to %2 at the month’s end</source>
        <comment>4 of 5 paths</comment>
        <translation>月末に %1 ～ %2</translation>
    </message>
    <message>
        <source>list %1 · per successful %2</source>
        <translation>定価 %1 · 成功あたり %2</translation>
    </message>
    <message>
        <source>no such machine carries this load</source>
        <translation>この負荷を処理できるマシンはありません</translation>
    </message>
    <message>
        <source>against %1 always on</source>
        <translation>常時稼働の %1 と比べて</translation>
    </message>
    <message>
        <source>%1 always on would cost less</source>
        <translation>常時稼働の %1 のほうが安くなります</translation>
    </message>
    <message>
        <source>rounded up %1 · kept idle %2</source>
        <translation>切り上げ %1 · 待機 %2</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>not everything that ran has a known price there</source>
        <translation>実行されたもののうち料金が不明なものがあります</translation>
    </message>
    <message>
        <source>functions</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>recorded: %1</source>
        <translation>記録: %1</translation>
    </message>
    <message>
        <source>more than %1 carry</source>
        <translation>%1 の処理能力を超えています</translation>
    </message>
    <message>
        <source>used at most</source>
        <translation>最大使用量</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>memory used of what is configured</comment>
        <translation>%2 のうち %1</translation>
    </message>
    <message>
        <source>per %1 %2 · successful %3</source>
        <comment>a unit of one&apos;s own, money, money</comment>
        <translation>%1 あたり %2 · 成功のみ %3</translation>
    </message>
    <message>
        <source>being worked out …</source>
        <translation>計算中…</translation>
    </message>
</context>
<context>
    <name>CostReview</name>
    <message>
        <source>Cost review, %1</source>
        <translation>費用レビュー、%1</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>ワークスペース %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>Sample data: generated, nothing of it ran here.</source>
        <translation>サンプルデータ: 生成されたもので、ここでは何も実行されていない。</translation>
    </message>
    <message>
        <source>As if the recorded traffic had been %1.</source>
        <translation>記録されたトラフィックが %1 だったとした場合。</translation>
    </message>
    <message>
        <source>As if the free grant were used up.</source>
        <translation>無料枠を使い切ったとした場合。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU 数</translation>
    </message>
    <message>
        <source>Calls,
warm + first</source>
        <translation>呼び出し、
ウォーム + 初回</translation>
    </message>
    <message>
        <source>Warm: median
95 % interval</source>
        <translation>ウォーム: 中央値
95 % 区間</translation>
    </message>
    <message>
        <source>Init + first,
medians</source>
        <translation>初期化 + 初回、
中央値</translation>
    </message>
    <message>
        <source>Memory
used</source>
        <translation>使用
メモリ</translation>
    </message>
    <message>
        <source>arm64 / million
95 % interval</source>
        <translation>arm64 / 100 万回
95 % 区間</translation>
    </message>
    <message>
        <source>x86_64 / million
95 % interval</source>
        <translation>x86_64 / 100 万回
95 % 区間</translation>
    </message>
    <message>
        <source>Best value: %1</source>
        <translation>最もお得: %1</translation>
    </message>
    <message>
        <source>balanced: %1</source>
        <translation>バランス: %1</translation>
    </message>
    <message>
        <source>fastest: %1</source>
        <translation>最速: %1</translation>
    </message>
    <message>
        <source>knee: %1</source>
        <translation>ニー: %1</translation>
    </message>
    <message>
        <source>No size is fit.</source>
        <translation>適したサイズはない。</translation>
    </message>
    <message>
        <source>Measured %1 with %2</source>
        <translation>%1 に %2 で計測</translation>
    </message>
    <message>
        <source>%1 in the template then</source>
        <translation>当時テンプレートでは %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 回の呼び出し</numerusform>
        </translation>
    </message>
    <message>
        <source>prices: %1</source>
        <translation>価格: %1</translation>
    </message>
    <message>
        <source>Duration and cost of a million calls by memory size</source>
        <translation>メモリサイズ別の所要時間と 100 万回の費用</translation>
    </message>
    <message>
        <source>Memory tuning: %1</source>
        <translation>メモリ調整: %1</translation>
    </message>
    <message>
        <source>Every call was really made, one at a time, with that size’s share of this machine’s processors (one at 1,769 MB). Intervals hold the middle 95 % of what 2,000 resamples of the calls give (bootstrap). Costs are list prices of a million warm calls without the free grant; the other architecture is priced for the same time.</source>
        <translation>すべての呼び出しは 1 回ずつ、そのサイズに応じたこのマシンのプロセッサー割合（1,769 MB で 1 個）で実際に行われた。区間は呼び出しの 2,000 回の再標本化（ブートストラップ）の中央 95 %。費用は無料枠なしのウォーム呼び出し 100 万回の定価で、もう一方のアーキテクチャは同じ時間で計算している。</translation>
    </message>
    <message>
        <source>Prices, sources and assumptions</source>
        <translation>価格、出典、前提</translation>
    </message>
    <message>
        <source>Taken: %1. Assumed: %2 requests share an instance where a provider lets them; traffic peaks at %3 times its mean.</source>
        <translation>使用: %1。仮定: プロバイダーが許す場合は %2 件のリクエストがインスタンスを共有し、トラフィックのピークは平均の %3 倍。</translation>
    </message>
    <message>
        <source>Months and days are by UTC. Durations were measured on this machine; a cloud’s differ. No tax.</source>
        <translation>月と日は UTC による。所要時間はこのマシンで計測したもので、クラウドとは異なる。税別。</translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>money</comment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day in a chart, Qt date format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Group by function</source>
        <translation>関数別</translation>
    </message>
    <message>
        <source>Group by version</source>
        <translation>バージョン別</translation>
    </message>
    <message>
        <source>Group by trigger</source>
        <translation>トリガー別</translation>
    </message>
    <message>
        <source>Group by line of the bill</source>
        <translation>請求明細別</translation>
    </message>
    <message>
        <source>Daily cost by function</source>
        <translation>関数別の日次コスト</translation>
    </message>
    <message>
        <source>Daily cost by version</source>
        <translation>バージョン別の日次コスト</translation>
    </message>
    <message>
        <source>Daily cost by trigger</source>
        <translation>トリガー別の日次コスト</translation>
    </message>
    <message>
        <source>Daily cost by line of the bill</source>
        <translation>請求明細別の日次コスト</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>切り上げ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>init</source>
        <translation>初期化</translation>
    </message>
    <message>
        <source>kept idle</source>
        <translation>待機維持</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>every invocation that ran</source>
        <translation>実行されたすべての呼び出し</translation>
    </message>
    <message>
        <source>invocations without provisioned concurrency; asynchronous events by their 64 KB chunks</source>
        <translation>プロビジョニングされた同時実行を使わない呼び出し。非同期イベントは 64 KB 単位</translation>
    </message>
    <message>
        <source>invocations on provisioned concurrency</source>
        <translation>プロビジョニングされた同時実行での呼び出し</translation>
    </message>
    <message>
        <source>init + duration, rounded up to 1 ms, × configured memory; on demand</source>
        <translation>初期化 + 所要時間 (1 ms 単位に切り上げ) × 設定メモリ。オンデマンド</translation>
    </message>
    <message>
        <source>duration, rounded up to 1 ms, × configured memory; on provisioned concurrency</source>
        <translation>所要時間 (1 ms 単位に切り上げ) × 設定メモリ。プロビジョニングされた同時実行</translation>
    </message>
    <message>
        <source>init + duration, rounded up to 1 ms, × configured memory</source>
        <translation>初期化 + 所要時間 (1 ms 単位に切り上げ) × 設定メモリ</translation>
    </message>
    <message>
        <source>init + duration, rounded up to 1 ms, × CPUs</source>
        <translation>初期化 + 所要時間 (1 ms 単位に切り上げ) × CPU 数</translation>
    </message>
    <message>
        <source>init + duration, at least 100 ms each, × configured memory</source>
        <translation>初期化 + 所要時間 (それぞれ最低 100 ms) × 設定メモリ</translation>
    </message>
    <message>
        <source>init + duration, each rounded up to 100 ms, × configured memory</source>
        <translation>初期化 + 所要時間 (それぞれ 100 ms 単位に切り上げ) × 設定メモリ</translation>
    </message>
    <message>
        <source>init + duration, each rounded up to 100 ms, × clock</source>
        <translation>初期化 + 所要時間 (それぞれ 100 ms 単位に切り上げ) × クロック</translation>
    </message>
    <message>
        <source>time rounded up to 100 ms × memory, shared by requests that overlap</source>
        <translation>100 ms 単位に切り上げた時間 × メモリ (重なるリクエストで共有)</translation>
    </message>
    <message>
        <source>time rounded up to 100 ms × CPUs, shared by requests that overlap</source>
        <translation>100 ms 単位に切り上げた時間 × CPU 数 (重なるリクエストで共有)</translation>
    </message>
    <message>
        <source>the handler’s time × memory, without starts, shared by requests that overlap</source>
        <translation>ハンドラーの時間 × メモリ (起動を除き、重なるリクエストで共有)</translation>
    </message>
    <message>
        <source>the handler’s time, each rounded up to 100 ms, × memory</source>
        <translation>ハンドラーの時間 (それぞれ 100 ms 単位に切り上げ) × メモリ</translation>
    </message>
    <message>
        <source>the handler’s time, at least 1 s each, then rounded up to 100 ms, × memory</source>
        <translation>ハンドラーの時間 (それぞれ最低 1 秒、その後 100 ms 単位に切り上げ) × メモリ</translation>
    </message>
    <message>
        <source>used memory in steps of 128 MB × at least 100 ms</source>
        <translation>使用メモリ (128 MB 単位) × 最低 100 ms</translation>
    </message>
    <message>
        <source>/tmp above 512 MB × billed time</source>
        <translation>512 MB を超える /tmp × 課金時間</translation>
    </message>
    <message>
        <source>the whole life of environments × memory</source>
        <translation>実行環境の存続時間全体 × メモリ</translation>
    </message>
    <message>
        <source>the whole life of environments × CPUs</source>
        <translation>実行環境の存続時間全体 × CPU 数</translation>
    </message>
    <message>
        <source>provisioned concurrency that was ready, busy or not, × memory</source>
        <translation>準備済みのプロビジョニングされた同時実行 (使用中かどうかを問わず) × メモリ</translation>
    </message>
    <message>
        <source>bytes that were logged, with the platform’s own lines</source>
        <translation>ログのバイト数 (プラットフォームの行を含む)</translation>
    </message>
    <message>
        <source>answers to HTTP calls</source>
        <translation>HTTP 呼び出しへの応答</translation>
    </message>
    <message>
        <source>a plan, by the month</source>
        <translation>月額プラン</translation>
    </message>
    <message>
        <source>nothing here counts this: it is 0 unless you state it</source>
        <translation>ここでは計測されません。指定しない限り 0 です</translation>
    </message>
    <message>
        <source>stated by you</source>
        <translation>あなたが指定</translation>
    </message>
    <message>
        <source>counted from what ran</source>
        <translation>実行されたものから計測</translation>
    </message>
    <message>
        <source>counted from what ran and an assumption</source>
        <translation>実行されたものと仮定から計算</translation>
    </message>
    <message>
        <source>not counted here</source>
        <translation>ここでは計測されません</translation>
    </message>
    <message>
        <source>the provider’s own text</source>
        <translation>プロバイダー自身の文書</translation>
    </message>
    <message>
        <source>a third party that names the provider’s list</source>
        <translation>プロバイダーの料金表を挙げる第三者</translation>
    </message>
    <message>
        <source>derived by arithmetic</source>
        <translation>計算で導出</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不確実</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>To the month’s first usage</source>
        <translation>月の最初の利用に</translation>
    </message>
    <message>
        <source>In proportion to usage</source>
        <translation>利用量に比例</translation>
    </message>
    <message>
        <source>To nobody: what one more call costs</source>
        <translation>割り当てなし: 追加 1 回の料金</translation>
    </message>
    <message>
        <source>Who ran first took it, with the first tiers. As on the days of the chart</source>
        <translation>先に動いたものが最初の段階とともに使います。グラフの日ごとの値と同じです</translation>
    </message>
    <message>
        <source>Everybody has the share of it that they have of its usage</source>
        <translation>利用量の割合に応じて分けます</translation>
    </message>
    <message>
        <source>Rows of the table are at list price, for comparing; the month’s own figures keep the grant</source>
        <translation>表の行は比較のため定価です。月の数値には無料枠が残ります</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <comment>exchange rate</comment>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>CPU time of each call: as measured, else the handler’s time × the assumed share of a CPU</source>
        <translation>各呼び出しの CPU 時間: 計測値。なければハンドラーの時間 × 仮定した CPU 割合</translation>
    </message>
</context>
<context>
    <name>CpuWords</name>
    <message>
        <source>CPU time as it was measured</source>
        <translation>計測された CPU 時間</translation>
    </message>
    <message>
        <source>%1 % of a CPU while a handler runs (assumed)</source>
        <translation>ハンドラー実行中に CPU の %1 %（仮定）</translation>
    </message>
    <message>
        <source>CPU time as it was measured of %1 of %2 calls, of the others %3 % of a CPU while a handler runs (assumed)</source>
        <translation>%2 回中 %1 回は計測された CPU 時間、残りはハンドラー実行中に CPU の %3 %（仮定）</translation>
    </message>
    <message>
        <source>measured of %1 calls</source>
        <translation>%1 回の呼び出しで計測</translation>
    </message>
    <message>
        <source>assumed of %1 calls that were not measured</source>
        <translation>計測されなかった %1 回の呼び出しでは仮定</translation>
    </message>
</context>
<context>
    <name>DashboardJson</name>
    <message>
        <source>there are two dashboards called “%1”</source>
        <translation>「%1」という名前のダッシュボードが 2 つあります</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>ここにはオブジェクトが必要です</translation>
    </message>
    <message>
        <source>“%1” must be a list</source>
        <translation>「%1」はリストでなければなりません</translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation>「%1」は文字列でなければなりません</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 letters</source>
        <translation>「%1」は長すぎます: 最大 %2 文字</translation>
    </message>
    <message>
        <source>“%1” must be 1 to %2</source>
        <translation>「%1」は 1 から %2 でなければなりません</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts</source>
        <translation>「%1」は文字列のリストでなければなりません</translation>
    </message>
    <message>
        <source>a dashboard needs a “name”</source>
        <translation>ダッシュボードには「name」が必要です</translation>
    </message>
    <message>
        <source>a dashboard has at most %1 cards</source>
        <translation>ダッシュボードのカードは最大 %1 枚です</translation>
    </message>
    <message>
        <source>a card needs a “chart” or a “metric”</source>
        <translation>カードには「chart」か「metric」が必要です</translation>
    </message>
    <message>
        <source>there is no chart “%1”</source>
        <translation>「%1」というグラフはありません</translation>
    </message>
    <message>
        <source>there is no metric “%1”</source>
        <translation>「%1」というメトリクスはありません</translation>
    </message>
    <message>
        <source>there is no statistic “%1”</source>
        <translation>「%1」という統計はありません</translation>
    </message>
    <message>
        <source>“%1” has no percentiles</source>
        <translation>「%1」にはパーセンタイルがありません</translation>
    </message>
    <message>
        <source>there is no trigger “%1”</source>
        <translation>「%1」というトリガーはありません</translation>
    </message>
    <message>
        <source>“version” must be “$LATEST” or a number in quotes</source>
        <translation>「version」は「$LATEST」か、引用符で囲んだ数でなければなりません</translation>
    </message>
</context>
<context>
    <name>EditProblem</name>
    <message>
        <source>%1 cannot be written: you have no permission there. Change the folder&apos;s permissions, then try again.</source>
        <translation>%1 に書き込めません: 権限がありません。フォルダーの権限を変更してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is read-only. Copy the workspace to a disk that can be written.</source>
        <translation>%1 に書き込めません: ディスクが読み取り専用です。書き込み可能なディスクにワークスペースをコピーしてください。</translation>
    </message>
    <message>
        <source>The disk is full, nothing was changed. Free some space, then try again.</source>
        <translation>ディスクの空きがないため、何も変更されませんでした。空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is not there any more. Put it back, then try again.</source>
        <translation>%1 が見つかりません。元に戻してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Choose another name, or move it away.</source>
        <translation>%1 はすでに存在するため、変更されませんでした。別の名前を選ぶか、既存のものを移動してください。</translation>
    </message>
    <message>
        <source>%1 cannot be moved or copied: %2</source>
        <translation>%1 を移動またはコピーできません: %2</translation>
    </message>
    <message>
        <source>There is a function %1 already. Choose another name.</source>
        <translation>関数 %1 はすでに存在します。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 has no template.yaml that can be read. Create a workspace there first.</source>
        <translation>%1 に読み取り可能な template.yaml がありません。先にワークスペースを作成してください。</translation>
    </message>
    <message>
        <source>The template cannot be changed: %1</source>
        <translation>テンプレートを変更できません: %1</translation>
    </message>
    <message>
        <source>The template was not changed, and no file was moved. %1</source>
        <translation>テンプレートは変更されず、ファイルも移動されませんでした。%1</translation>
    </message>
    <message>
        <source>%1 is not in this workspace&apos;s template: it was made through the API. Change it there.</source>
        <translation>%1 はこのワークスペースのテンプレートにありません。API で作成されたため、API で変更してください。</translation>
    </message>
    <message>
        <source>No handler was found in %1. It needs a Python file with &quot;def handler(event, context)&quot;, a JavaScript file that exports &quot;handler&quot;, or a program &quot;bootstrap&quot;.</source>
        <translation>%1 にハンドラーが見つかりません。&quot;def handler(event, context)&quot; を含む Python ファイル、&quot;handler&quot; をエクスポートする JavaScript ファイル、またはプログラム &quot;bootstrap&quot; が必要です。</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2</source>
        <translation>%1 を展開できません: %2</translation>
    </message>
    <message>
        <source>%1 is larger than the 250 MB that a function may have.</source>
        <translation>%1 は関数の上限 250 MB を超えています。</translation>
    </message>
    <message>
        <source>The template was changed at the same place since. Take that change back first.</source>
        <translation>その後、テンプレートの同じ箇所が変更されています。先にその変更を元に戻してください。</translation>
    </message>
    <message>
        <source>A function needs a name.</source>
        <translation>関数には名前が必要です。</translation>
    </message>
    <message>
        <source>A function&apos;s name has at most 64 characters.</source>
        <translation>関数の名前は 64 文字以内です。</translation>
    </message>
    <message>
        <source>Use only letters, digits, hyphens and underscores.</source>
        <translation>使用できるのは英数字、ハイフン、アンダースコアのみです。</translation>
    </message>
</context>
<context>
    <name>EventTemplate</name>
    <message>
        <source>Empty {}</source>
        <translation>空の {}</translation>
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
        <translation>関数 URL、GET</translation>
    </message>
    <message>
        <source>Function URL, POST with JSON</source>
        <translation>関数 URL、JSON を POST</translation>
    </message>
    <message>
        <source>Application Load Balancer</source>
        <translation>Application Load Balancer</translation>
    </message>
    <message>
        <source>API Gateway authorizer, token</source>
        <translation>API Gateway オーソライザー、トークン</translation>
    </message>
    <message>
        <source>HTTP API authorizer, request (v2)</source>
        <translation>HTTP API オーソライザー、リクエスト (v2)</translation>
    </message>
    <message>
        <source>API Gateway WebSocket, message</source>
        <translation>API Gateway WebSocket、メッセージ</translation>
    </message>
    <message>
        <source>S3 object created</source>
        <translation>S3 オブジェクトの作成</translation>
    </message>
    <message>
        <source>S3 object removed</source>
        <translation>S3 オブジェクトの削除</translation>
    </message>
    <message>
        <source>S3 Batch Operations job</source>
        <translation>S3 Batch Operations ジョブ</translation>
    </message>
    <message>
        <source>SQS, one message</source>
        <translation>SQS、メッセージ 1 件</translation>
    </message>
    <message>
        <source>SQS, ten messages</source>
        <translation>SQS、メッセージ 10 件</translation>
    </message>
    <message>
        <source>SQS, FIFO queue</source>
        <translation>SQS、FIFO キュー</translation>
    </message>
    <message>
        <source>SNS notification</source>
        <translation>SNS 通知</translation>
    </message>
    <message>
        <source>EventBridge, event of your own</source>
        <translation>EventBridge、カスタムイベント</translation>
    </message>
    <message>
        <source>EventBridge, schedule</source>
        <translation>EventBridge、スケジュール</translation>
    </message>
    <message>
        <source>EventBridge, S3 object created</source>
        <translation>EventBridge、S3 オブジェクトの作成</translation>
    </message>
    <message>
        <source>EventBridge, EC2 instance state</source>
        <translation>EventBridge、EC2 インスタンスの状態</translation>
    </message>
    <message>
        <source>Kinesis stream, three records</source>
        <translation>Kinesis ストリーム、レコード 3 件</translation>
    </message>
    <message>
        <source>Kinesis Firehose transformation</source>
        <translation>Kinesis Firehose の変換</translation>
    </message>
    <message>
        <source>DynamoDB stream: insert, modify, remove</source>
        <translation>DynamoDB ストリーム: 挿入、変更、削除</translation>
    </message>
    <message>
        <source>Cognito, before sign-up</source>
        <translation>Cognito、サインアップ前</translation>
    </message>
    <message>
        <source>Cognito, after confirmation</source>
        <translation>Cognito、確認後</translation>
    </message>
    <message>
        <source>Cognito, before a token is made</source>
        <translation>Cognito、トークン生成前</translation>
    </message>
    <message>
        <source>CloudWatch Logs subscription</source>
        <translation>CloudWatch Logs サブスクリプション</translation>
    </message>
    <message>
        <source>CloudWatch alarm</source>
        <translation>CloudWatch アラーム</translation>
    </message>
    <message>
        <source>CloudFront (Lambda@Edge), viewer request</source>
        <translation>CloudFront (Lambda@Edge)、ビューワーリクエスト</translation>
    </message>
    <message>
        <source>CloudFront (Lambda@Edge), origin response</source>
        <translation>CloudFront (Lambda@Edge)、オリジンレスポンス</translation>
    </message>
    <message>
        <source>IoT rule</source>
        <translation>IoT ルール</translation>
    </message>
    <message>
        <source>IoT button</source>
        <translation>IoT ボタン</translation>
    </message>
    <message>
        <source>SES incoming mail</source>
        <translation>SES 受信メール</translation>
    </message>
    <message>
        <source>Step Functions task input</source>
        <translation>Step Functions タスクの入力</translation>
    </message>
    <message>
        <source>Lambda destination, success</source>
        <translation>Lambda 送信先、成功</translation>
    </message>
    <message>
        <source>Lambda destination, failure</source>
        <translation>Lambda 送信先、失敗</translation>
    </message>
    <message>
        <source>CloudFormation custom resource, create</source>
        <translation>CloudFormation カスタムリソース、作成</translation>
    </message>
    <message>
        <source>CloudFormation custom resource, delete</source>
        <translation>CloudFormation カスタムリソース、削除</translation>
    </message>
    <message>
        <source>Kafka (MSK)</source>
        <translation>Kafka (MSK)</translation>
    </message>
    <message>
        <source>Kafka, self-managed</source>
        <translation>Kafka (セルフマネージド)</translation>
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
        <translation>DocumentDB 変更ストリーム</translation>
    </message>
    <message>
        <source>Alexa skill, intent</source>
        <translation>Alexa スキル、インテント</translation>
    </message>
    <message>
        <source>Alexa smart home, turn on</source>
        <translation>Alexa スマートホーム、オンにする</translation>
    </message>
    <message>
        <source>Lex V2 bot</source>
        <translation>Lex V2 ボット</translation>
    </message>
    <message>
        <source>Config rule</source>
        <translation>Config ルール</translation>
    </message>
    <message>
        <source>CodePipeline action</source>
        <translation>CodePipeline アクション</translation>
    </message>
    <message>
        <source>CodeCommit push</source>
        <translation>CodeCommit プッシュ</translation>
    </message>
    <message>
        <source>Secrets Manager rotation</source>
        <translation>Secrets Manager のローテーション</translation>
    </message>
    <message>
        <source>AppSync resolver</source>
        <translation>AppSync リゾルバー</translation>
    </message>
    <message>
        <source>Bedrock agent action</source>
        <translation>Bedrock エージェントのアクション</translation>
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
        <translation>ファイルが見つかりません。</translation>
    </message>
    <message>
        <source>Its folder no longer exists.</source>
        <translation>フォルダーがもう存在しません。</translation>
    </message>
    <message>
        <source>You have no permission, or the file is read-only.</source>
        <translation>権限がないか、ファイルが読み取り専用です。</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>ディスクの空きがありません。空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>ファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>Another program has changed the file.</source>
        <translation>別のプログラムがファイルを変更しました。</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>システムからのメッセージ: %1。</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
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
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
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
        <translation>メモリを %1 MB にする</translation>
    </message>
    <message>
        <source>Build for arm64</source>
        <translation>arm64 向けにビルドする</translation>
    </message>
    <message>
        <source>Give up provisioned concurrency</source>
        <translation>プロビジョニング済み同時実行をやめる</translation>
    </message>
    <message>
        <source>Log less</source>
        <translation>ログを減らす</translation>
    </message>
    <message>
        <source>Keep one environment warm</source>
        <translation>環境を 1 つウォームに保つ</translation>
    </message>
    <message>
        <source>Bill by requests</source>
        <translation>リクエスト単位の課金にする</translation>
    </message>
    <message>
        <source>Bill by instances</source>
        <translation>インスタンス単位の課金にする</translation>
    </message>
    <message>
        <source>The most that was ever used, and a fifth more, fits into less memory. Time is billed in proportion to memory.</source>
        <translation>これまでの最大使用量に 2 割を足しても、より少ないメモリで足ります。時間はメモリに比例して課金されます。</translation>
    </message>
    <message>
        <source>The same time costs less on arm64. It must be built and tested there.</source>
        <translation>同じ時間なら arm64 の方が安価です。そこでビルドとテストが必要です。</translation>
    </message>
    <message>
        <source>Environments that are kept ready are paid for whether they are busy or not; below a share of busy time, starting on demand costs less.</source>
        <translation>待機中の環境は稼働していなくても課金されます。稼働率がある割合を下回ると、必要時に起動する方が安価です。</translation>
    </message>
    <message>
        <source>What is logged costs a large share of what the function itself does.</source>
        <translation>ログの料金が関数自体の料金の大きな割合を占めています。</translation>
    </message>
    <message>
        <source>Starts are billed like other time; a call every five minutes costs less than they do.</source>
        <translation>起動もほかの時間と同じく課金されます。5 分ごとの呼び出しの方が安価です。</translation>
    </message>
    <message>
        <source>The provider bills the same function in two ways; for this traffic the other one costs less.</source>
        <translation>この事業者には 2 通りの課金方法があり、このトラフィックではもう一方が安価です。</translation>
    </message>
    <message>
        <source>all functions</source>
        <translation>すべての関数</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>money</comment>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>day, hours</comment>
        <translation>%1 %2~%3</translation>
    </message>
    <message>
        <source>from nothing</source>
        <translation>ゼロから</translation>
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
        <translation>リクエストの増加</translation>
    </message>
    <message>
        <source>longer durations, or more of them</source>
        <translation>実行時間または回数の増加</translation>
    </message>
    <message>
        <source>more starts</source>
        <translation>起動の増加</translation>
    </message>
    <message>
        <source>more logs</source>
        <translation>ログの増加</translation>
    </message>
    <message>
        <source>%1 at %2 UTC: %3, %4</source>
        <comment>function, hour, how much more, of what</comment>
        <translation>%1(%2 UTC): %3、%4</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>What it would have saved of %1</source>
        <translation>%1 のうち節約できた額</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>少なくとも %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>多くて %1</translation>
    </message>
    <message>
        <source>Priced as a scenario of the recorded month on %1, without the free grant: what a function saves is not what the grant happens to cover.</source>
        <translation>記録された月を %1 のシナリオとして無料枠なしで計算しました。関数の節約額は、無料枠がたまたま覆う額ではありません。</translation>
    </message>
    <message>
        <source>Against tariff %1</source>
        <translation>料金表 %1 との比較</translation>
    </message>
    <message>
        <source>What was reckoned, not measured</source>
        <translation>測定ではなく計算したもの</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>料金 %1</translation>
    </message>
    <message>
        <source>expected %1: the median of the same hours of other weeks, of other days where there are fewer than three weeks, else of all hours</source>
        <translation>予想 %1: ほかの週の同じ時間の中央値(3 週未満ならほかの日、それもなければ全時間)</translation>
    </message>
    <message>
        <source>= %1 more (%2)</source>
        <translation>= %1 増(%2)</translation>
    </message>
    <message>
        <source>Most of it is of: %1</source>
        <translation>主な要因: %1</translation>
    </message>
    <message>
        <source>An hour stands out from a robust z-score of %1 on (0.6745 × distance ÷ median distance), and when what it costs more is at least %2 % of what all hours cost. Hours are priced on %3 at the first tier, without the free grant.</source>
        <translation>頑健な z スコアが %1 以上(0.6745 × 距離 ÷ 距離の中央値)で、超過額が全時間の料金の %2 % 以上の時間を目立つとします。時間は %3 の第 1 段階、無料枠なしで計算します。</translation>
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
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>実行時間</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>課金時間</translation>
    </message>
    <message>
        <source>Init</source>
        <translation>初期化</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>実行環境</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>When the platform accepted the call</source>
        <translation>プラットフォームが呼び出しを受け付けた時刻</translation>
    </message>
    <message>
        <source>How it ended, or the type of its error</source>
        <translation>結果、またはエラーの種類</translation>
    </message>
    <message>
        <source>What called the function</source>
        <translation>関数の呼び出し元</translation>
    </message>
    <message>
        <source>Time in the handler</source>
        <translation>ハンドラーの実行時間</translation>
    </message>
    <message>
        <source>Init and duration, rounded up to a millisecond</source>
        <translation>初期化時間と実行時間の合計 (ミリ秒単位に切り上げ)</translation>
    </message>
    <message>
        <source>Cold starts: time to start and initialise the environment</source>
        <translation>コールドスタート: 実行環境の起動と初期化にかかった時間</translation>
    </message>
    <message>
        <source>Highest memory use of the environment so far</source>
        <translation>実行環境のこれまでの最大メモリ使用量</translation>
    </message>
    <message>
        <source>Number of the environment that ran it</source>
        <translation>実行した実行環境の番号</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>A value is missing here</source>
        <translation>ここに値がありません</translation>
    </message>
    <message>
        <source>A name in double quotes is missing here</source>
        <translation>ここに二重引用符で囲んだ名前がありません</translation>
    </message>
    <message>
        <source>A colon is missing after this name</source>
        <translation>この名前の後にコロンがありません</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing before this</source>
        <translation>この前にカンマまたは閉じ括弧がありません</translation>
    </message>
    <message>
        <source>There is a comma too many</source>
        <translation>余分なカンマがあります</translation>
    </message>
    <message>
        <source>This text has no closing quote</source>
        <translation>文字列の終わりの引用符がありません</translation>
    </message>
    <message>
        <source>This bracket is never closed</source>
        <translation>この括弧が閉じられていません</translation>
    </message>
    <message>
        <source>JSON does not know this escape</source>
        <translation>JSON で使えないエスケープです</translation>
    </message>
    <message>
        <source>Tabs and line breaks inside of a text are written \t and \n</source>
        <translation>文字列内のタブと改行は \t と \n で表します</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>JSON does not know this word; texts need double quotes</source>
        <translation>JSON で使えない語です。文字列は二重引用符で囲んでください</translation>
    </message>
    <message>
        <source>Use double quotes</source>
        <translation>二重引用符を使ってください</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON にコメントは使えません</translation>
    </message>
    <message>
        <source>Too many brackets inside of each other</source>
        <translation>括弧の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>The event ends before this</source>
        <translation>イベントはこの前で終わっています</translation>
    </message>
</context>
<context>
    <name>LineFormula</name>
    <message>
        <source>configured with %1 MB</source>
        <translation>設定 %1 MB</translation>
    </message>
    <message>
        <source>configured with %1 MB, which are %2 MB there</source>
        <translation>設定 %1 MB(そこでは %2 MB)</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>%1 of what %2 costs</source>
        <translation>%2 の料金の %1</translation>
    </message>
    <message>
        <source>  (tier %1, up to %2)</source>
        <translation>  (段階 %1、%2 まで)</translation>
    </message>
    <message>
        <source>  (tier %1)</source>
        <translation>  (段階 %1)</translation>
    </message>
    <message>
        <source>or up to %1: the rule is not clear</source>
        <translation>または最大 %1: 規則が明確ではありません</translation>
    </message>
    <message>
        <source>%1 of it have no known price</source>
        <translation>うち %1 は価格が不明</translation>
    </message>
    <message>
        <source>free of it: %1 of %2 a month = −%3</source>
        <translation>うち無料: 月 %2 のうち %1 = −%3</translation>
    </message>
    <message>
        <source>negotiated discount of %1 %: −%2</source>
        <translation>交渉割引 %1 %: −%2</translation>
    </message>
    <message>
        <source>to pay: %1</source>
        <translation>支払額: %1</translation>
    </message>
    <message>
        <source>= %1, at %2 for one %3</source>
        <translation>= %1(%3 あたり %2)</translation>
    </message>
    <message>
        <source>assumed: %1</source>
        <translation>仮定: %1</translation>
    </message>
    <message>
        <source>Tariff %1, line %2</source>
        <translation>料金表 %1、行 %2</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>確認日 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old: it may not hold any more</source>
        <translation>
            <numerusform>%n 日前のもの: 現在は異なる可能性があります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>Invocations</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Invocations that ran or failed to start, without throttles</source>
        <translation>実行された、または起動に失敗した呼び出し (スロットリングを除く)</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Invocations that ended with an error of the function or its environment</source>
        <translation>関数または実行環境のエラーで終わった呼び出し</translation>
    </message>
    <message>
        <source>Throttles</source>
        <translation>スロットリング</translation>
    </message>
    <message>
        <source>Invocations that a limit refused</source>
        <translation>制限によって拒否された呼び出し</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>実行時間</translation>
    </message>
    <message>
        <source>Time in the handler</source>
        <translation>ハンドラーの時間</translation>
    </message>
    <message>
        <source>Extensions after the response</source>
        <translation>応答後の拡張機能</translation>
    </message>
    <message>
        <source>Time that extensions took after the response</source>
        <translation>応答後に拡張機能が要した時間</translation>
    </message>
    <message>
        <source>Concurrent executions</source>
        <translation>同時実行数</translation>
    </message>
    <message>
        <source>Environments that run something</source>
        <translation>何かを実行している実行環境</translation>
    </message>
    <message>
        <source>Unreserved concurrency</source>
        <translation>予約外の同時実行</translation>
    </message>
    <message>
        <source>Concurrency of functions without a reservation</source>
        <translation>予約のない関数の同時実行</translation>
    </message>
    <message>
        <source>Provisioned concurrency in use</source>
        <translation>使用中のプロビジョニング済み同時実行</translation>
    </message>
    <message>
        <source>Environments of provisioned concurrency that run something</source>
        <translation>何かを実行しているプロビジョニング済み実行環境</translation>
    </message>
    <message>
        <source>Provisioned invocations</source>
        <translation>プロビジョニング済みの呼び出し</translation>
    </message>
    <message>
        <source>Invocations that ran on provisioned concurrency</source>
        <translation>プロビジョニング済み同時実行で実行された呼び出し</translation>
    </message>
    <message>
        <source>Spill-over</source>
        <translation>スピルオーバー</translation>
    </message>
    <message>
        <source>Invocations that provisioned concurrency had no room for</source>
        <translation>プロビジョニング済み同時実行に空きがなかった呼び出し</translation>
    </message>
    <message>
        <source>Provisioned utilization</source>
        <translation>プロビジョニングの使用率</translation>
    </message>
    <message>
        <source>Share of provisioned concurrency that runs something</source>
        <translation>何かを実行しているプロビジョニング済み同時実行の割合</translation>
    </message>
    <message>
        <source>Asynchronous events received</source>
        <translation>受信した非同期イベント</translation>
    </message>
    <message>
        <source>Events that were accepted</source>
        <translation>受け付けられたイベント</translation>
    </message>
    <message>
        <source>Asynchronous event age</source>
        <translation>非同期イベントの経過時間</translation>
    </message>
    <message>
        <source>Time from acceptance to an attempt&apos;s start</source>
        <translation>受付から試行開始までの時間</translation>
    </message>
    <message>
        <source>Asynchronous events dropped</source>
        <translation>破棄された非同期イベント</translation>
    </message>
    <message>
        <source>Events that were given up</source>
        <translation>断念されたイベント</translation>
    </message>
    <message>
        <source>Dead-letter errors</source>
        <translation>デッドレターエラー</translation>
    </message>
    <message>
        <source>Events that the dead-letter queue did not take</source>
        <translation>デッドレターキューが受け取らなかったイベント</translation>
    </message>
    <message>
        <source>Destination failures</source>
        <translation>送信先の失敗</translation>
    </message>
    <message>
        <source>Results that a destination did not take</source>
        <translation>送信先が受け取らなかった結果</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>コールドスタート</translation>
    </message>
    <message>
        <source>Invocations that waited for an init</source>
        <translation>初期化を待った呼び出し</translation>
    </message>
    <message>
        <source>Cold start share</source>
        <translation>コールドスタートの割合</translation>
    </message>
    <message>
        <source>Share of invocations that waited for an init</source>
        <translation>初期化を待った呼び出しの割合</translation>
    </message>
    <message>
        <source>Error share</source>
        <translation>エラーの割合</translation>
    </message>
    <message>
        <source>Share of invocations that ended with an error</source>
        <translation>エラーで終わった呼び出しの割合</translation>
    </message>
    <message>
        <source>Init duration</source>
        <translation>初期化時間</translation>
    </message>
    <message>
        <source>Time of inits that invocations waited for</source>
        <translation>呼び出しが待った初期化の時間</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>メモリ使用量</translation>
    </message>
    <message>
        <source>Memory of the whole process tree at its highest</source>
        <translation>プロセスツリー全体の最大メモリ</translation>
    </message>
    <message>
        <source>Wait for this machine</source>
        <translation>このマシンの待ち時間</translation>
    </message>
    <message>
        <source>Time that invocations waited for room on this machine</source>
        <translation>呼び出しがこのマシンの空きを待った時間</translation>
    </message>
    <message>
        <source>Environments starting</source>
        <translation>起動中の実行環境</translation>
    </message>
    <message>
        <source>Environments in init</source>
        <translation>初期化中の実行環境</translation>
    </message>
    <message>
        <source>Environments idle</source>
        <translation>アイドルの実行環境</translation>
    </message>
    <message>
        <source>Environments kept warm</source>
        <translation>ウォーム維持中の実行環境</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>実行環境</translation>
    </message>
    <message>
        <source>Environments in any state</source>
        <translation>すべての状態の実行環境</translation>
    </message>
    <message>
        <source>Asynchronous queue depth</source>
        <translation>非同期キューの長さ</translation>
    </message>
    <message>
        <source>Accepted events that are not delivered yet</source>
        <translation>受け付けられ、まだ配信されていないイベント</translation>
    </message>
    <message>
        <source>Oldest asynchronous event</source>
        <translation>最も古い非同期イベント</translation>
    </message>
    <message>
        <source>Age of the oldest event that is not delivered yet</source>
        <translation>まだ配信されていない最も古いイベントの経過時間</translation>
    </message>
    <message>
        <source>Refused by this machine</source>
        <translation>このマシンによる拒否</translation>
    </message>
    <message>
        <source>Invocations that this machine had no room for</source>
        <translation>このマシンに空きがなかった呼び出し</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>合計</translation>
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
        <translation>サンプル数</translation>
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
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
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
        <translation>モニター</translation>
    </message>
    <message>
        <source>Show the overview</source>
        <translation>概要を表示</translation>
    </message>
    <message>
        <source>Compare functions</source>
        <translation>関数を比較</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>起きたことを表示</translation>
    </message>
    <message>
        <source>Show traces and the map of services</source>
        <translation>トレースとサービスマップを表示</translation>
    </message>
    <message>
        <source>Show the alarms</source>
        <translation>アラームを表示</translation>
    </message>
    <message>
        <source>Show the environments’ timeline</source>
        <translation>実行環境のタイムラインを表示</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a range</comment>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>Compare with nothing</source>
        <translation>比較しない</translation>
    </message>
    <message>
        <source>Follow the present, or stop</source>
        <translation>現在に追従、または停止</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Make a chart large, or small again</source>
        <translation>グラフを拡大、または元に戻す</translation>
    </message>
    <message>
        <source>Show the dashboards</source>
        <translation>ダッシュボードを表示</translation>
    </message>
    <message>
        <source>Show the sample month, or what was recorded</source>
        <translation>サンプルの 1 か月と記録を切り替え</translation>
    </message>
    <message>
        <source>Remove the sample month</source>
        <translation>サンプルの 1 か月を削除</translation>
    </message>
    <message>
        <source>New dashboard …</source>
        <translation>新しいダッシュボード…</translation>
    </message>
    <message>
        <source>Add a card to the dashboard …</source>
        <translation>ダッシュボードにカードを追加…</translation>
    </message>
    <message>
        <source>New alarm …</source>
        <translation>新しいアラーム…</translation>
    </message>
</context>
<context>
    <name>MonitorWords</name>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>過去 %1 日</translation>
    </message>
    <message>
        <source>Last %1 h</source>
        <translation>過去 %1 時間</translation>
    </message>
    <message>
        <source>Last %1 min</source>
        <translation>過去 %1 分</translation>
    </message>
    <message>
        <source>Last %1 s</source>
        <translation>過去 %1 秒</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>times of day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>前の期間と比較</translation>
    </message>
    <message>
        <source>Compare with yesterday</source>
        <translation>昨日と比較</translation>
    </message>
    <message>
        <source>Compare with last week</source>
        <translation>先週と比較</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1、前の期間</translation>
    </message>
    <message>
        <source>%1, yesterday</source>
        <translation>%1、昨日</translation>
    </message>
    <message>
        <source>%1, last week</source>
        <translation>%1、先週</translation>
    </message>
    <message>
        <source>on the period before</source>
        <translation>前の期間との比較</translation>
    </message>
    <message>
        <source>on yesterday</source>
        <translation>昨日との比較</translation>
    </message>
    <message>
        <source>on last week</source>
        <translation>先週との比較</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>デプロイ</translation>
    </message>
    <message>
        <source>v%1 published</source>
        <translation>v%1 を公開</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>alias: versions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <comment>old and new</comment>
        <translation>制限 %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 を更新</translation>
    </message>
    <message>
        <source>throttling</source>
        <translation>スロットリング</translation>
    </message>
    <message>
        <source>throttling over</source>
        <translation>スロットリング終了</translation>
    </message>
    <message>
        <source>machine full</source>
        <translation>マシンが満杯</translation>
    </message>
    <message>
        <source>machine has room</source>
        <translation>マシンに空きあり</translation>
    </message>
    <message>
        <source>alarm: %1</source>
        <translation>アラーム: %1</translation>
    </message>
    <message>
        <source>alarm over: %1</source>
        <translation>アラーム終了: %1</translation>
    </message>
    <message>
        <source>started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>new code or configuration</source>
        <translation>新しいコードまたは設定</translation>
    </message>
    <message>
        <source>new code or configuration (%1)</source>
        <translation>新しいコードまたは設定 (%1)</translation>
    </message>
    <message>
        <source>version %1 was published</source>
        <translation>バージョン %1 が公開されました</translation>
    </message>
    <message>
        <source>alias %1 was shifted: %2</source>
        <translation>エイリアス %1 が切り替えられました: %2</translation>
    </message>
    <message>
        <source>limit “%1” was changed: %2</source>
        <translation>制限「%1」が変更されました: %2</translation>
    </message>
    <message>
        <source>runtime %1 was updated: %2</source>
        <translation>ランタイム %1 が更新されました: %2</translation>
    </message>
    <message>
        <source>throttling began (%1)</source>
        <translation>スロットリングが始まりました (%1)</translation>
    </message>
    <message>
        <source>throttling ended</source>
        <translation>スロットリングが終わりました</translation>
    </message>
    <message>
        <source>this machine became the limit (%1)</source>
        <translation>このマシンが限界になりました (%1)</translation>
    </message>
    <message>
        <source>this machine has room again</source>
        <translation>このマシンに再び空きができました</translation>
    </message>
    <message>
        <source>alarm “%1” was raised</source>
        <translation>アラーム「%1」が発生しました</translation>
    </message>
    <message>
        <source>alarm “%1” was raised: %2</source>
        <translation>アラーム「%1」が発生しました: %2</translation>
    </message>
    <message>
        <source>alarm “%1” is over</source>
        <translation>アラーム「%1」は終わりました</translation>
    </message>
    <message>
        <source>the platform started</source>
        <translation>プラットフォームが開始しました</translation>
    </message>
    <message>
        <source>the platform stopped</source>
        <translation>プラットフォームが停止しました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>function: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This machine was full: invocations waited for room</source>
        <translation>このマシンが満杯でした: 呼び出しは空きを待ちました</translation>
    </message>
    <message>
        <source>This machine was low on memory</source>
        <translation>このマシンのメモリが不足していました</translation>
    </message>
    <message>
        <source>This machine’s cores were taken: invocations waited</source>
        <translation>このマシンのコアが使用中でした: 呼び出しは待ちました</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The workspace is being opened</source>
        <translation>ワークスペースを開いています</translation>
    </message>
    <message>
        <source>Open a workspace to see what its functions do</source>
        <translation>関数の動きを見るにはワークスペースを開いてください</translation>
    </message>
    <message>
        <source>The workspace could not be opened: Functions says why</source>
        <translation>ワークスペースを開けませんでした: 理由は「関数」に表示されます</translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>number of samples</comment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>budget: %1</source>
        <translation>予算: %1</translation>
    </message>
    <message>
        <source>within budget: %1</source>
        <translation>予算内: %1</translation>
    </message>
    <message>
        <source>calls itself</source>
        <translation>自身を呼び出し</translation>
    </message>
    <message>
        <source>retry storm</source>
        <translation>再試行の嵐</translation>
    </message>
    <message>
        <source>the budget “%1” is not exceeded any more</source>
        <translation>予算「%1」の超過は解消しました</translation>
    </message>
    <message>
        <source>the budget “%1” is used up: %2</source>
        <translation>予算「%1」を使い切りました: %2</translation>
    </message>
    <message>
        <source>the budget “%1” is nearly used up: %2</source>
        <translation>予算「%1」は残りわずかです: %2</translation>
    </message>
    <message>
        <source>the budget “%1” will not last for the month: %2 until now</source>
        <translation>予算「%1」は今月足りなくなる見込みです: 現在 %2</translation>
    </message>
    <message>
        <source>called itself %1 times in one chain, $%2 an hour at that rate</source>
        <translation>1 つの連鎖で自身を %1 回呼び出し、このペースで 1 時間 $%2</translation>
    </message>
    <message>
        <source>was retried %1 times within a minute, $%2 an hour at that rate</source>
        <translation>1 分間に %1 回再試行、このペースで 1 時間 $%2</translation>
    </message>
    <message>
        <source>; the chain was ended</source>
        <translation>。連鎖を終了しました</translation>
    </message>
    <message>
        <source>; the function was stopped</source>
        <translation>。関数を停止しました</translation>
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
        <translation>エラー</translation>
    </message>
    <message>
        <source>Process ended</source>
        <translation>プロセス終了</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>Init failed</source>
        <translation>初期化失敗</translation>
    </message>
    <message>
        <source>Bad response</source>
        <translation>不正なレスポンス</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>スロットリング</translation>
    </message>
    <message>
        <source>Machine full</source>
        <translation>マシン容量不足</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>OwnTariffs</name>
    <message>
        <source>There is a price list %1 already</source>
        <translation>価格表 %1 はすでにある</translation>
    </message>
    <message>
        <source>There is a file %1 already</source>
        <translation>ファイル %1 はすでにある</translation>
    </message>
    <message>
        <source>Open a workspace first: own price lists are files in it</source>
        <translation>先にワークスペースを開く: 独自の価格表はその中のファイル</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>フォルダー %1 を作成できない</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めない: %2</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 は保存されなかった: %2</translation>
    </message>
    <message>
        <source>%1 was not saved, it would be wrong in line %2: %3</source>
        <translation>%1 は保存されなかった。%2 行目が誤りになる: %3</translation>
    </message>
    <message>
        <source>%1 was not changed: %2</source>
        <translation>%1 は変更されなかった: %2</translation>
    </message>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>%1 は削除されなかった: %2</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Nothing is lost: what you changed is still here</source>
        <translation>%1 は保存されなかった: %2。変更はここに残っている</translation>
    </message>
</context>
<context>
    <name>PropertyNotes</name>
    <message>
        <source>is kept and shown; an alias moves at once here</source>
        <translation>は保持・表示されますが、ここではエイリアスは一度に切り替わります</translation>
    </message>
    <message>
        <source>is kept and shown; environments start without snapshots here</source>
        <translation>は保持・表示されますが、ここでは実行環境はスナップショットなしで起動します</translation>
    </message>
    <message>
        <source>is kept and shown; functions run with your own rights here</source>
        <translation>は保持・表示されますが、ここでは関数はユーザー自身の権限で実行されます</translation>
    </message>
    <message>
        <source>is kept and shown; functions use this machine&apos;s network</source>
        <translation>は保持・表示されますが、関数はこのマシンのネットワークを使用します</translation>
    </message>
    <message>
        <source>is kept and shown; it has no effect on this machine</source>
        <translation>は保持・表示されますが、このマシンでは効果がありません</translation>
    </message>
    <message>
        <source>is kept and shown; no traces are sent</source>
        <translation>は保持・表示されますが、トレースは送信されません</translation>
    </message>
    <message>
        <source>is not supported yet and ignored</source>
        <translation>はまだサポートされておらず、無視されます</translation>
    </message>
    <message>
        <source>is not supported yet: it does not invoke the function</source>
        <translation>はまだサポートされておらず、関数を呼び出しません</translation>
    </message>
    <message>
        <source>is not supported yet: the file systems are not mounted</source>
        <translation>はまだサポートされておらず、ファイルシステムはマウントされません</translation>
    </message>
    <message>
        <source>is not supported: container images do not run here</source>
        <translation>はサポートされていません。ここではコンテナイメージは実行できません</translation>
    </message>
</context>
<context>
    <name>PropertyTexts</name>
    <message>
        <source>Use letters, digits, “-” and “_”, at most 64.</source>
        <translation>英数字、「-」、「_」を 64 文字以内で使ってください。</translation>
    </message>
    <message>
        <source>A name starts with a letter and goes on with letters, digits and “_”.</source>
        <translation>名前は英字で始まり、英数字と「_」が続きます。</translation>
    </message>
    <message>
        <source>The name of an alias cannot be a number.</source>
        <translation>エイリアスの名前を数字のみにすることはできません。</translation>
    </message>
    <message>
        <source>A handler is “file.function”, without spaces.</source>
        <translation>ハンドラーは「ファイル.関数」の形式で、空白は使えません。</translation>
    </message>
    <message>
        <source>An ARN is needed: “arn:aws:service:region:account:name”.</source>
        <translation>ARN が必要です: 「arn:aws:service:region:account:name」。</translation>
    </message>
    <message>
        <source>Write “rate(5 minutes)” or “cron(0 12 * * ? *)”.</source>
        <translation>「rate(5 minutes)」または「cron(0 12 * * ? *)」の形式で入力してください。</translation>
    </message>
    <message>
        <source>Write “rate(5 minutes)”, “cron(0 12 * * ? *)” or “at(2030-01-31T10:00:00)”.</source>
        <translation>「rate(5 minutes)」、「cron(0 12 * * ? *)」、「at(2030-01-31T10:00:00)」のいずれかの形式で入力してください。</translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation>パスは「/」で始まります。</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>ここでは使用できません。</translation>
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
        <translation>分</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
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
        <translation>名前と値の合計で最大 %1 バイト</translation>
    </message>
    <message numerus="yes">
        <source>At most %n item(s)</source>
        <translation>
            <numerusform>最大 %n 項目</numerusform>
        </translation>
    </message>
    <message>
        <source>no effect on this machine</source>
        <translation>このマシンでは効果なし</translation>
    </message>
    <message>
        <source>not supported yet</source>
        <translation>未サポート</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a property, and a verb phrase about it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>値が必要です。</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>整数が必要です。</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>%1 以上にしてください。</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>%1 以下にしてください。</translation>
    </message>
    <message>
        <source>This is none of the values that are allowed.</source>
        <translation>許可されている値ではありません。</translation>
    </message>
    <message>
        <source>This is not allowed. Did you mean “%1”?</source>
        <translation>許可されていない値です。「%1」のことですか?</translation>
    </message>
    <message>
        <source>At most %1 characters; these are %2.</source>
        <translation>最大 %1 文字です。現在 %2 文字です。</translation>
    </message>
    <message>
        <source>Lambda sets this variable itself; choose another name.</source>
        <translation>この変数は Lambda が設定します。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>This name is there twice.</source>
        <translation>この名前は重複しています。</translation>
    </message>
    <message>
        <source>At most %1 entries; these are %2.</source>
        <translation>最大 %1 件です。現在 %2 件です。</translation>
    </message>
    <message>
        <source>At most %1 bytes in all; these are %2.</source>
        <translation>合計で最大 %1 バイトです。現在 %2 バイトです。</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>true または false を入力してください。</translation>
    </message>
    <message>
        <source>This is no YAML: %1</source>
        <translation>YAML として正しくありません: %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>PropertyWords</name>
    <message>
        <source>Function name</source>
        <translation>関数名</translation>
    </message>
    <message>
        <source>Without one the template&apos;s logical id is the name.</source>
        <translation>省略時はテンプレートの論理 ID が名前になります。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What the function does, for people.</source>
        <translation>関数の役割 (人が読むための説明)。</translation>
    </message>
    <message>
        <source>Package type</source>
        <translation>パッケージタイプ</translation>
    </message>
    <message>
        <source>A folder or zip, or a container image.</source>
        <translation>フォルダーか zip、またはコンテナイメージ。</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>ランタイム</translation>
    </message>
    <message>
        <source>The language and its version.</source>
        <translation>言語とそのバージョン。</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>ハンドラー</translation>
    </message>
    <message>
        <source>The file and the function in it that get each event.</source>
        <translation>各イベントを受け取るファイルと関数。</translation>
    </message>
    <message>
        <source>Code folder</source>
        <translation>コードフォルダー</translation>
    </message>
    <message>
        <source>Relative to the template.</source>
        <translation>テンプレートからの相対パス。</translation>
    </message>
    <message>
        <source>Inline code</source>
        <translation>インラインコード</translation>
    </message>
    <message>
        <source>Source that stands in the template instead of a folder.</source>
        <translation>フォルダーの代わりにテンプレートに記述するソース。</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>The processor that the function runs on in the cloud; here it is this machine&apos;s.</source>
        <translation>クラウドで関数を実行するプロセッサー。ここではこのマシンのものです。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Merged into /opt in this order; later ones win.</source>
        <translation>この順に /opt に統合され、後のものが優先されます。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Address of the container image.</source>
        <translation>コンテナイメージのアドレス。</translation>
    </message>
    <message>
        <source>Image settings</source>
        <translation>イメージの設定</translation>
    </message>
    <message>
        <source>Entry point, command and working folder of the container image.</source>
        <translation>コンテナイメージのエントリポイント、コマンド、作業フォルダー。</translation>
    </message>
    <message>
        <source>Code signing</source>
        <translation>コード署名</translation>
    </message>
    <message>
        <source>Only code signed by these publishers may be deployed.</source>
        <translation>これらの発行元が署名したコードのみデプロイできます。</translation>
    </message>
    <message>
        <source>Key for the package</source>
        <translation>パッケージのキー</translation>
    </message>
    <message>
        <source>Encrypts the package where the cloud keeps it.</source>
        <translation>クラウドに保存されるパッケージを暗号化します。</translation>
    </message>
    <message>
        <source>Runtime updates</source>
        <translation>ランタイムの更新</translation>
    </message>
    <message>
        <source>When the cloud moves the function to a newer patch of its runtime.</source>
        <translation>クラウドで関数をランタイムの新しいパッチに移行する時期。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Also decides the share of a processor that the function gets.</source>
        <translation>関数に割り当てられる CPU の割合も決まります。</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>An invocation that takes longer is stopped.</source>
        <translation>これより長くかかる呼び出しは停止されます。</translation>
    </message>
    <message>
        <source>Space in /tmp</source>
        <translation>/tmp の容量</translation>
    </message>
    <message>
        <source>What one environment may keep there while it lives.</source>
        <translation>1 つの実行環境が存続中に保存できる容量。</translation>
    </message>
    <message>
        <source>Reserved concurrency</source>
        <translation>予約済み同時実行数</translation>
    </message>
    <message>
        <source>At most this many invocations run at once; 0 stops the function.</source>
        <translation>同時に実行できる呼び出しの上限。0 で関数を停止します。</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>What the code finds in its environment.</source>
        <translation>コードが実行時に参照する変数。</translation>
    </message>
    <message>
        <source>Key for variables</source>
        <translation>変数のキー</translation>
    </message>
    <message>
        <source>Encrypts the environment variables at rest.</source>
        <translation>保管中の環境変数を暗号化します。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Names and values to find and group functions by.</source>
        <translation>関数の検索とグループ分けに使う名前と値。</translation>
    </message>
    <message>
        <source>Pass tags on</source>
        <translation>タグを伝播</translation>
    </message>
    <message>
        <source>Also to the resources that SAM makes for the function.</source>
        <translation>SAM が関数用に作成するリソースにも付けます。</translation>
    </message>
    <message>
        <source>Log format</source>
        <translation>ログ形式</translation>
    </message>
    <message>
        <source>JSON gives every line a level, and filters by it.</source>
        <translation>JSON では各行にレベルが付き、レベルで絞り込めます。</translation>
    </message>
    <message>
        <source>Level of the function</source>
        <translation>関数のログレベル</translation>
    </message>
    <message>
        <source>Lines below it are left out; JSON only.</source>
        <translation>これより低いレベルの行は省かれます (JSON のみ)。</translation>
    </message>
    <message>
        <source>Level of the platform</source>
        <translation>プラットフォームのログレベル</translation>
    </message>
    <message>
        <source>Log group</source>
        <translation>ロググループ</translation>
    </message>
    <message>
        <source>Without one it is /aws/lambda/ and the function&apos;s name.</source>
        <translation>省略時は /aws/lambda/ と関数名になります。</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>Whether requests are followed across services.</source>
        <translation>サービスをまたいでリクエストを追跡するかどうか。</translation>
    </message>
    <message>
        <source>Alias that follows</source>
        <translation>追従するエイリアス</translation>
    </message>
    <message>
        <source>Every change of code is published, and this alias moves to it.</source>
        <translation>コードの変更ごとにバージョンが発行され、このエイリアスがそこに移ります。</translation>
    </message>
    <message>
        <source>Publish on any change</source>
        <translation>すべての変更で発行</translation>
    </message>
    <message>
        <source>Also when only the configuration changed.</source>
        <translation>設定のみの変更でも発行します。</translation>
    </message>
    <message>
        <source>Digest of the code</source>
        <translation>コードのダイジェスト</translation>
    </message>
    <message>
        <source>Publishes when this text changes instead of when the code does.</source>
        <translation>コードの変更時ではなく、この文字列の変更時に発行します。</translation>
    </message>
    <message>
        <source>Description of versions</source>
        <translation>バージョンの説明</translation>
    </message>
    <message>
        <source>Of those that the alias makes.</source>
        <translation>エイリアスが作成するバージョンの説明。</translation>
    </message>
    <message>
        <source>Old versions</source>
        <translation>古いバージョン</translation>
    </message>
    <message>
        <source>Whether they stay when a new one is published.</source>
        <translation>新しいバージョンの発行時に残すかどうか。</translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation>プロビジョニングされた同時実行数</translation>
    </message>
    <message>
        <source>Environments kept ready for the alias that follows.</source>
        <translation>追従するエイリアス用に待機させておく実行環境の数。</translation>
    </message>
    <message>
        <source>Gradual deployment</source>
        <translation>段階的デプロイ</translation>
    </message>
    <message>
        <source>Moves the alias step by step.</source>
        <translation>エイリアスを段階的に移行します。</translation>
    </message>
    <message>
        <source>Steps of deployment</source>
        <translation>デプロイの段階</translation>
    </message>
    <message>
        <source>Canary10Percent5Minutes, Linear10PercentEvery1Minute, AllAtOnce …</source>
        <translation>Canary10Percent5Minutes、Linear10PercentEvery1Minute、AllAtOnce …</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>A deployment is taken back when one of them sounds.</source>
        <translation>いずれかが発報するとデプロイを取り消します。</translation>
    </message>
    <message>
        <source>Check before</source>
        <translation>事前チェック</translation>
    </message>
    <message>
        <source>A function that runs before the alias moves.</source>
        <translation>エイリアスの移行前に実行する関数。</translation>
    </message>
    <message>
        <source>Check after</source>
        <translation>事後チェック</translation>
    </message>
    <message>
        <source>A function that runs after the alias moved.</source>
        <translation>エイリアスの移行後に実行する関数。</translation>
    </message>
    <message>
        <source>Pass the condition on</source>
        <translation>条件を伝播</translation>
    </message>
    <message>
        <source>To the resources that SAM makes for the deployment.</source>
        <translation>SAM がデプロイ用に作成するリソースに適用します。</translation>
    </message>
    <message>
        <source>Role of deployments</source>
        <translation>デプロイのロール</translation>
    </message>
    <message>
        <source>What a deployment acts as.</source>
        <translation>デプロイの実行に使うロール。</translation>
    </message>
    <message>
        <source>Notices of deployments</source>
        <translation>デプロイの通知</translation>
    </message>
    <message>
        <source>Topics that are told about a deployment.</source>
        <translation>デプロイの通知先トピック。</translation>
    </message>
    <message>
        <source>SnapStart</source>
        <translation>SnapStart</translation>
    </message>
    <message>
        <source>Starts environments of published versions from a snapshot.</source>
        <translation>発行済みバージョンの実行環境をスナップショットから起動します。</translation>
    </message>
    <message>
        <source>Publish to $LATEST.PUBLISHED</source>
        <translation>$LATEST.PUBLISHED に発行</translation>
    </message>
    <message>
        <source>Who may call</source>
        <translation>呼び出し権限</translation>
    </message>
    <message>
        <source>NONE: everybody. AWS_IAM: signed requests only.</source>
        <translation>NONE: 誰でも可。AWS_IAM: 署名付きリクエストのみ。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>At once when it is complete, or as a stream while it is made.</source>
        <translation>完成してから一度に返すか、作成しながらストリームで返すか。</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>オリジン</translation>
    </message>
    <message>
        <source>Pages of these origins may call the address.</source>
        <translation>これらのオリジンのページがこのアドレスを呼び出せます。</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>What such pages may use.</source>
        <translation>これらのページが使用できるメソッド。</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>リクエストヘッダー</translation>
    </message>
    <message>
        <source>What such pages may send.</source>
        <translation>これらのページが送信できるヘッダー。</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>レスポンスヘッダー</translation>
    </message>
    <message>
        <source>What such pages may read.</source>
        <translation>これらのページが読み取れるヘッダー。</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Whether such pages may send them.</source>
        <translation>これらのページが Cookie を送信できるかどうか。</translation>
    </message>
    <message>
        <source>Remember for</source>
        <translation>キャッシュ時間</translation>
    </message>
    <message>
        <source>How long a browser keeps these answers.</source>
        <translation>ブラウザーがこれらの応答を保持する時間。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行回数</translation>
    </message>
    <message>
        <source>How often a failed asynchronous invocation is tried again.</source>
        <translation>失敗した非同期呼び出しを再試行する回数。</translation>
    </message>
    <message>
        <source>Oldest event</source>
        <translation>イベントの最大経過時間</translation>
    </message>
    <message>
        <source>Events that waited longer are given up.</source>
        <translation>これより長く待機したイベントは破棄されます。</translation>
    </message>
    <message>
        <source>After success: kind</source>
        <translation>成功時: 種類</translation>
    </message>
    <message>
        <source>SQS and SNS are made when no destination is named.</source>
        <translation>送信先を指定しない場合、SQS または SNS が作成されます。</translation>
    </message>
    <message>
        <source>After success: to</source>
        <translation>成功時: 送信先</translation>
    </message>
    <message>
        <source>Gets a record of each event that was processed.</source>
        <translation>処理された各イベントの記録を受け取ります。</translation>
    </message>
    <message>
        <source>After failure: kind</source>
        <translation>失敗時: 種類</translation>
    </message>
    <message>
        <source>After failure: to</source>
        <translation>失敗時: 送信先</translation>
    </message>
    <message>
        <source>Gets a record of each event that was given up.</source>
        <translation>破棄された各イベントの記録を受け取ります。</translation>
    </message>
    <message>
        <source>Dead letters: kind</source>
        <translation>デッドレター: 種類</translation>
    </message>
    <message>
        <source>Dead letters: to</source>
        <translation>デッドレター: 送信先</translation>
    </message>
    <message>
        <source>Gets the events that were given up.</source>
        <translation>破棄されたイベントを受け取ります。</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>再帰ループ</translation>
    </message>
    <message>
        <source>What happens when a function keeps calling itself.</source>
        <translation>関数が自身を呼び出し続けた場合の動作。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>What the function may do in the cloud.</source>
        <translation>関数がクラウドで実行できる操作。</translation>
    </message>
    <message>
        <source>Path of the role</source>
        <translation>ロールのパス</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Permissions of the role that SAM makes.</source>
        <translation>SAM が作成するロールの権限。</translation>
    </message>
    <message>
        <source>Permissions boundary</source>
        <translation>アクセス許可の境界</translation>
    </message>
    <message>
        <source>The most that the role may ever allow.</source>
        <translation>ロールが許可できる権限の上限。</translation>
    </message>
    <message>
        <source>Who may take the role</source>
        <translation>ロールを引き受けられる対象</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Subnets and security groups.</source>
        <translation>サブネットとセキュリティグループ。</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation>ファイルシステム</translation>
    </message>
    <message>
        <source>EFS access points and where they are mounted.</source>
        <translation>EFS アクセスポイントとマウント先。</translation>
    </message>
    <message>
        <source>Capacity provider</source>
        <translation>キャパシティプロバイダー</translation>
    </message>
    <message>
        <source>Durable execution</source>
        <translation>永続実行</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>スケーリング</translation>
    </message>
    <message>
        <source>Tenancy</source>
        <translation>テナンシー</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>s3:ObjectCreated:* and the like.</source>
        <translation>s3:ObjectCreated:* など。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>What the request&apos;s path has to be, such as /orders/{id}.</source>
        <translation>リクエストのパス (例: /orders/{id})。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>GET, POST … or any.</source>
        <translation>GET、POST … または any。</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>The API resource; without one SAM makes one.</source>
        <translation>API リソース。省略時は SAM が作成します。</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>認可</translation>
    </message>
    <message>
        <source>Request model</source>
        <translation>リクエストモデル</translation>
    </message>
    <message>
        <source>Request parameters</source>
        <translation>リクエストパラメーター</translation>
    </message>
    <message>
        <source>Event format</source>
        <translation>イベント形式</translation>
    </message>
    <message>
        <source>Route settings</source>
        <translation>ルートの設定</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>rate(5 minutes) or cron(0 12 * * ? *), in UTC.</source>
        <translation>rate(5 minutes) または cron(0 12 * * ? *) (UTC)。</translation>
    </message>
    <message>
        <source>rate(…), cron(…) or at(…).</source>
        <translation>rate(…)、cron(…) または at(…)。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Leave the name out</source>
        <translation>名前を省略</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>JSON that the function gets instead of the usual event.</source>
        <translation>通常のイベントの代わりに関数に渡す JSON。</translation>
    </message>
    <message>
        <source>Part of the event</source>
        <translation>イベントの一部</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Flexible time</source>
        <translation>フレックスタイム</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>時間枠</translation>
    </message>
    <message>
        <source>Dead letters: logical id</source>
        <translation>デッドレター: 論理 ID</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Which events of the bus invoke the function.</source>
        <translation>関数を呼び出すバスのイベント。</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>イベントバス</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>A bucket of this template.</source>
        <translation>このテンプレートのバケット。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>What the filter looks at</source>
        <translation>フィルターの対象</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Through a queue</source>
        <translation>キュー経由</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation>開始位置</translation>
    </message>
    <message>
        <source>Start at time</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Seconds since 1970.</source>
        <translation>1970 年からの秒数。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>At most this many records in one event.</source>
        <translation>1 つのイベントに含まれるレコードの上限。</translation>
    </message>
    <message>
        <source>Batching window</source>
        <translation>バッチウィンドウ</translation>
    </message>
    <message>
        <source>How long records are gathered.</source>
        <translation>レコードを集める時間。</translation>
    </message>
    <message>
        <source>Which records invoke the function.</source>
        <translation>関数を呼び出すレコード。</translation>
    </message>
    <message>
        <source>Partial failures</source>
        <translation>部分的な失敗</translation>
    </message>
    <message>
        <source>Parallel batches</source>
        <translation>並列バッチ数</translation>
    </message>
    <message>
        <source>Of each shard.</source>
        <translation>シャードごとの数。</translation>
    </message>
    <message>
        <source>Oldest record</source>
        <translation>レコードの最大経過時間</translation>
    </message>
    <message>
        <source>Halve failed batches</source>
        <translation>失敗したバッチを二分割</translation>
    </message>
    <message>
        <source>Tumbling window</source>
        <translation>タンブリングウィンドウ</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>最大同時実行数</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Version of the query language</source>
        <translation>クエリ言語のバージョン</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>User pool</source>
        <translation>ユーザープール</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>コンシューマーグループ</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>ブローカー</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Unique policy name</source>
        <translation>一意のポリシー名</translation>
    </message>
    <message>
        <source>Key of secrets</source>
        <translation>シークレットのキー</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>ドキュメント全体</translation>
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
        <translation>エラー</translation>
    </message>
    <message>
        <source>Process ended</source>
        <translation>プロセス終了</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>Init failed</source>
        <translation>初期化失敗</translation>
    </message>
    <message>
        <source>Bad response</source>
        <translation>不正なレスポンス</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>スロットリング</translation>
    </message>
    <message>
        <source>Machine full</source>
        <translation>マシン容量不足</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>非同期</translation>
    </message>
    <message>
        <source>Function URL</source>
        <translation>関数 URL</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>HTTP API</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>イベントバス</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Object store</source>
        <translation>オブジェクトストア</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>ウォームアップ</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>同時実行</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>非同期</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Function URL</source>
        <translation>関数 URL</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>StarterDashboards</name>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシー</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>スケーリング</translation>
    </message>
    <message>
        <source>Traffic, errors, durations, the asynchronous queue and throttles</source>
        <translation>トラフィック、エラー、所要時間、非同期キュー、スロットリング</translation>
    </message>
    <message>
        <source>How durations are spread, cold starts, init and waiting</source>
        <translation>所要時間の分布、コールドスタート、初期化、待機</translation>
    </message>
    <message>
        <source>Environments, concurrency, cold starts, the queue and throttles</source>
        <translation>実行環境、同時実行数、コールドスタート、キュー、スロットリング</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <comment>name of a new one</comment>
        <translation>ダッシュボード</translation>
    </message>
</context>
<context>
    <name>TariffChoices</name>
    <message>
        <source>AWS Lambda, as each function is built</source>
        <translation>AWS Lambda (各関数のビルドどおり)</translation>
    </message>
</context>
<context>
    <name>TariffWords</name>
    <message>
        <source>not dated</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>read today</source>
        <translation>今日確認</translation>
    </message>
    <message numerus="yes">
        <source>read %n day(s) ago</source>
        <translation>
            <numerusform>%n 日前に確認</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>dates</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>from %1, no end named</source>
        <comment>a date</comment>
        <translation>%1 から、終わりは示されていない</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>validity, in words of the source</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>all</source>
        <comment>tier</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a quantity</comment>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>above</source>
        <comment>the last tier</comment>
        <translation>それ以上</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>price</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>It names no source.</source>
        <translation>出典が示されていない。</translation>
    </message>
    <message>
        <source>%1 was %2; figures older than %3 days may have changed.</source>
        <translation>%1: %2。%3 日より古い数値は変わっている可能性がある。</translation>
    </message>
    <message>
        <source>%1 has no date.</source>
        <comment>a source</comment>
        <translation>%1 には日付がない。</translation>
    </message>
    <message>
        <source>It holds from %1 on, not yet.</source>
        <translation>%1 から有効で、まだ有効ではない。</translation>
    </message>
    <message>
        <source>It held until %1, which is over.</source>
        <translation>%1 まで有効で、すでに過ぎている。</translation>
    </message>
    <message>
        <source>Compare it with its source, enter what changed, and state where from and when.</source>
        <translation>出典と比べ、変わったものを入力し、出典と日付を記す。</translation>
    </message>
    <message>
        <source>Compare it with the provider’s page; if prices changed, make a list of your own from it.</source>
        <translation>プロバイダーのページと比べ、価格が変わっていればそこから独自の価格表を作る。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, reason</comment>
        <translation>%1、%2 行目: %3</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Space in /tmp</source>
        <translation>/tmp の容量</translation>
    </message>
</context>
<context>
    <name>TileTexts</name>
    <message>
        <source>in the last minute</source>
        <translation>直近 1 分間</translation>
    </message>
    <message>
        <source>in the last %1 s</source>
        <translation>直近 %1 秒間</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>change, on what: +12 % on yesterday</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Invocations</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>0/s</source>
        <translation>0/秒</translation>
    </message>
    <message>
        <source>%1 on the mean of this range</source>
        <comment>change</comment>
        <translation>この期間の平均に対して %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>invocations</comment>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>errors: 11 in the last minute</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>errors</comment>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>%1 throttled</source>
        <translation>スロットリング %1</translation>
    </message>
    <message>
        <source>Duration p95</source>
        <translation>実行時間 p95</translation>
    </message>
    <message>
        <source>p50 %1 · p99 %2</source>
        <translation>p50 %1 · p99 %2</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>コールドスタート</translation>
    </message>
    <message>
        <source>median init %1</source>
        <translation>初期化の中央値 %1</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>同時実行</translation>
    </message>
    <message>
        <source>not known by alias or trigger</source>
        <translation>エイリアスやトリガー別には不明</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>busy environments of the limit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>at most · mean %1</source>
        <translation>最大 · 平均 %1</translation>
    </message>
    <message>
        <source>%1 busy · %2 idle</source>
        <translation>処理中 %1 · アイドル %2</translation>
    </message>
    <message>
        <source>%1 starting</source>
        <translation>起動中 %1</translation>
    </message>
    <message>
        <source>Async queue</source>
        <translation>非同期キュー</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>最も古いもの %1</translation>
    </message>
    <message>
        <source>no event waits</source>
        <translation>待機中のイベントはありません</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最大</translation>
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
        <translation>待機</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>キュー内</translation>
    </message>
    <message>
        <source>init</source>
        <translation>初期化</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>ハンドラー</translation>
    </message>
    <message>
        <source>handler, failed</source>
        <translation>ハンドラー、失敗</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>拡張機能</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how it was called, how it ended</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Queue of %1</source>
        <comment>a function&apos;s queue of asynchronous events</comment>
        <translation>%1 のキュー</translation>
    </message>
</context>
<context>
    <name>Triggers</name>
    <message>
        <source>Alexa skill</source>
        <translation>Alexa スキル</translation>
    </message>
    <message>
        <source>Requests of a voice assistant&apos;s skill</source>
        <translation>音声アシスタントのスキルのリクエスト</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>REST API</translation>
    </message>
    <message>
        <source>Requests to a path of an API</source>
        <translation>API のパスへのリクエスト</translation>
    </message>
    <message>
        <source>CloudWatch event</source>
        <translation>CloudWatch イベント</translation>
    </message>
    <message>
        <source>Events of the default bus that match a pattern</source>
        <translation>既定のバスでパターンに一致するイベント</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>ログ行</translation>
    </message>
    <message>
        <source>Lines of a log group that match a pattern</source>
        <translation>ロググループでパターンに一致する行</translation>
    </message>
    <message>
        <source>User pool</source>
        <translation>ユーザープール</translation>
    </message>
    <message>
        <source>Sign-ups and sign-ins of a user pool</source>
        <translation>ユーザープールの登録とサインイン</translation>
    </message>
    <message>
        <source>DocumentDB</source>
        <translation>DocumentDB</translation>
    </message>
    <message>
        <source>Changes of documents</source>
        <translation>ドキュメントの変更</translation>
    </message>
    <message>
        <source>DynamoDB stream</source>
        <translation>DynamoDB ストリーム</translation>
    </message>
    <message>
        <source>Changes of a table&apos;s items, in batches</source>
        <translation>テーブル項目の変更 (バッチ)</translation>
    </message>
    <message>
        <source>EventBridge rule</source>
        <translation>EventBridge ルール</translation>
    </message>
    <message>
        <source>Events of a bus that match a pattern</source>
        <translation>バスでパターンに一致するイベント</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>HTTP API</translation>
    </message>
    <message>
        <source>Requests to a path, the plain way</source>
        <translation>パスへのリクエスト (シンプル)</translation>
    </message>
    <message>
        <source>IoT rule</source>
        <translation>IoT ルール</translation>
    </message>
    <message>
        <source>Messages of devices that a query selects</source>
        <translation>クエリで選択したデバイスのメッセージ</translation>
    </message>
    <message>
        <source>Kinesis stream</source>
        <translation>Kinesis ストリーム</translation>
    </message>
    <message>
        <source>Records of a stream, in batches</source>
        <translation>ストリームのレコード (バッチ)</translation>
    </message>
    <message>
        <source>Message broker</source>
        <translation>メッセージブローカー</translation>
    </message>
    <message>
        <source>Messages of ActiveMQ or RabbitMQ</source>
        <translation>ActiveMQ または RabbitMQ のメッセージ</translation>
    </message>
    <message>
        <source>Kafka (MSK)</source>
        <translation>Kafka (MSK)</translation>
    </message>
    <message>
        <source>Records of Kafka topics</source>
        <translation>Kafka トピックのレコード</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>S3 バケット</translation>
    </message>
    <message>
        <source>Objects that are made or removed</source>
        <translation>オブジェクトの作成と削除</translation>
    </message>
    <message>
        <source>SNS topic</source>
        <translation>SNS トピック</translation>
    </message>
    <message>
        <source>Messages of a topic</source>
        <translation>トピックのメッセージ</translation>
    </message>
    <message>
        <source>SQS queue</source>
        <translation>SQS キュー</translation>
    </message>
    <message>
        <source>Messages of a queue, in batches</source>
        <translation>キューのメッセージ (バッチ)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>At fixed times, by a rule</source>
        <translation>ルールによる定時実行</translation>
    </message>
    <message>
        <source>Schedule (Scheduler)</source>
        <translation>スケジュール (Scheduler)</translation>
    </message>
    <message>
        <source>At fixed times in a time zone, or once</source>
        <translation>タイムゾーン指定の定時実行、または 1 回のみ</translation>
    </message>
    <message>
        <source>Kafka (own)</source>
        <translation>Kafka (セルフマネージド)</translation>
    </message>
    <message>
        <source>Records of topics of your own Kafka</source>
        <translation>セルフマネージド Kafka のトピックのレコード</translation>
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
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>more than half failed</source>
        <translation>半数以上が失敗</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>less than %1 % above the memory used</source>
        <translation>使用メモリからの余裕が %1 % 未満</translation>
    </message>
    <message>
        <source>when measured</source>
        <translation>測定時</translation>
    </message>
    <message>
        <source>best value</source>
        <translation>最もお得</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>最速</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>ニー</translation>
    </message>
    <message>
        <source>this machine has fewer CPUs</source>
        <translation>このマシンの CPU は足りません</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>95 % of medians</source>
        <translation>中央値の 95 %</translation>
    </message>
    <message>
        <source>IQR</source>
        <translation>IQR</translation>
    </message>
    <message>
        <source>Init and first</source>
        <translation>Init と初回</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>使用メモリ</translation>
    </message>
    <message>
        <source>arm64 / million</source>
        <translation>arm64 / 100 万回</translation>
    </message>
    <message>
        <source>x86_64 / million</source>
        <translation>x86_64 / 100 万回</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>init, first invocation</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>best value %1</source>
        <translation>最もお得 %1</translation>
    </message>
    <message numerus="yes">
        <source>median %1 (95 %: %2 to %3), quartiles %4 and %5, median deviation %6, p95 %7, of %n</source>
        <translation>
            <numerusform>中央値 %1(95 %: %2~%3)、四分位 %4 と %5、中央絶対偏差 %6、p95 %7、n = %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no price is known</source>
        <comment>architecture</comment>
        <translation>%1: 価格不明</translation>
    </message>
    <message>
        <source>%1: %2 (95 %: %3 to %4)</source>
        <comment>architecture, cost and its interval</comment>
        <translation>%1: %2(95 %: %3~%4)</translation>
    </message>
    <message>
        <source>measured %1 with %2</source>
        <translation>%1 に %2 で測定</translation>
    </message>
    <message>
        <source>CPU: %1 MB ÷ 1,769 MB = %2 of a processor of this machine; its processes were held back for %3</source>
        <translation>CPU: %1 MB ÷ 1,769 MB = このマシンのプロセッサーの %2。プロセスの待機は %3</translation>
    </message>
    <message>
        <source>Warm invocations</source>
        <translation>ウォームな呼び出し</translation>
    </message>
    <message>
        <source>First invocations</source>
        <translation>初回の呼び出し</translation>
    </message>
    <message>
        <source>Init before them</source>
        <translation>その前の Init</translation>
    </message>
    <message>
        <source>A million warm invocations, list price: requests, and billed milliseconds × memory</source>
        <translation>ウォームな呼び出し 100 万回の定価: リクエストと課金ミリ秒 × メモリ</translation>
    </message>
    <message>
        <source>A million first invocations, init billed</source>
        <translation>初回の呼び出し 100 万回、Init も課金</translation>
    </message>
    <message>
        <source>Memory used at most: %1 here, %2 at any size</source>
        <translation>最大使用メモリ: ここで %1、全サイズで %2</translation>
    </message>
    <message numerus="yes">
        <source>%n invocations ended badly, the first with: %1</source>
        <translation>
            <numerusform>%n 回の呼び出しが異常終了、最初は: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Intervals are by 2,000 resamples of each event&apos;s values (bootstrap). Best value: the lowest cost, of those its interval cannot tell apart the fastest. Fastest: the lowest median, likewise the cheapest. Balanced: the least of half the share of the highest cost and half of the longest time. Knee: the size on the Pareto front farthest below the line between its ends (Kneedle). The other architecture is priced for the same time.</source>
        <translation>区間は各イベントの値を 2,000 回再標本化したものです(ブートストラップ)。最もお得: 料金が最小、区間で区別できないものの中では最速。最速: 中央値が最小、同様に最安。バランス: 最高料金に対する割合と最長時間に対する割合の半分ずつの和が最小。ニー: パレート前線の両端を結ぶ線から最も下に離れたサイズ(Kneedle)。もう一方のアーキテクチャは同じ時間で計算します。</translation>
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
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>%1 への変更を保存しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n file(s)?</source>
        <translation>
            <numerusform>%n 個のファイルへの変更を保存しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>保存しない場合、変更は失われます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>VersionRows</name>
    <message>
        <source>Variable %1</source>
        <translation>変数 %1</translation>
    </message>
    <message>
        <source>Log format</source>
        <translation>ログ形式</translation>
    </message>
    <message>
        <source>Level of the function</source>
        <translation>関数のログレベル</translation>
    </message>
    <message>
        <source>Level of the platform</source>
        <translation>プラットフォームのログレベル</translation>
    </message>
    <message>
        <source>Log group</source>
        <translation>ロググループ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>ランタイム</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>ハンドラー</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>デッドレター</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Code size</source>
        <translation>コードサイズ</translation>
    </message>
    <message>
        <source>Code SHA-256</source>
        <translation>コードの SHA-256</translation>
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
        <translation>%1 を作成しました。</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 を追加しました。</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 を %2 に変更しました。</translation>
    </message>
    <message>
        <source>%1 is a copy of %2.</source>
        <translation>%2 を複製して %1 を作成しました。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>%1 was taken away again.</source>
        <translation>%1 を取り除きました。</translation>
    </message>
    <message>
        <source>%1 is %2 again.</source>
        <translation>%1 を %2 に戻しました。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 を復元しました。</translation>
    </message>
    <message>
        <source>Undo creating %1</source>
        <translation>%1 の作成を元に戻す</translation>
    </message>
    <message>
        <source>Redo creating %1</source>
        <translation>%1 の作成をやり直す</translation>
    </message>
    <message>
        <source>Undo renaming %1 to %2</source>
        <translation>%1 から %2 への名前変更を元に戻す</translation>
    </message>
    <message>
        <source>Redo renaming %1 to %2</source>
        <translation>%1 から %2 への名前変更をやり直す</translation>
    </message>
    <message>
        <source>Undo duplicating %1</source>
        <translation>%1 の複製を元に戻す</translation>
    </message>
    <message>
        <source>Redo duplicating %1</source>
        <translation>%1 の複製をやり直す</translation>
    </message>
    <message>
        <source>Undo deleting %1</source>
        <translation>%1 の削除を元に戻す</translation>
    </message>
    <message>
        <source>Redo deleting %1</source>
        <translation>%1 の削除をやり直す</translation>
    </message>
</context>
<context>
    <name>updraft::ActivityPanel</name>
    <message>
        <source>Invocations</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>ライブログ</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>実行環境</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>問題 %1</translation>
    </message>
    <message>
        <source>Show the invocations</source>
        <translation>呼び出しを表示</translation>
    </message>
    <message>
        <source>Show the live log</source>
        <translation>ライブログを表示</translation>
    </message>
    <message>
        <source>Show the environments</source>
        <translation>実行環境を表示</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>すべての関数</translation>
    </message>
    <message>
        <source>Show the activity of all functions (%1)</source>
        <translation>すべての関数のアクティビティを表示 (%1)</translation>
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
        <translation>アラーム中</translation>
    </message>
    <message>
        <source>No data in this time</source>
        <translation>この期間にデータはありません</translation>
    </message>
    <message>
        <source>It would not have been in alarm in the last %1.</source>
        <translation>過去 %1 にアラームにはならなかったはずです。</translation>
    </message>
    <message>
        <source>There is no data of the last %1.</source>
        <translation>過去 %1 のデータがありません。</translation>
    </message>
    <message numerus="yes">
        <source>It would have been in alarm %n time(s) in the last %1, for %2 in all.</source>
        <translation>
            <numerusform>過去 %1 に %n 回、合計 %2 アラームになったはずです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::AlarmDialog</name>
    <message>
        <source>New alarm</source>
        <translation>新しいアラーム</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No workspace is being served: alarms cannot be changed now.</source>
        <translation>ワークスペースが動作していないため、アラームを変更できません。</translation>
    </message>
</context>
<context>
    <name>updraft::AlarmEdits</name>
    <message>
        <source>There is an alarm called “%1” already: choose another name.</source>
        <translation>「%1」というアラームは既にあります: 別の名前を選んでください。</translation>
    </message>
    <message>
        <source>A workspace can have %1 alarms: delete one first.</source>
        <translation>ワークスペースのアラームは %1 個までです: 先に 1 つ削除してください。</translation>
    </message>
    <message>
        <source>That did not work: %1.</source>
        <translation>うまくいきませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>updraft::AlarmForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>指標(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Function</source>
        <translation>関数(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Alarm when it is</source>
        <translation>アラームの条件(&amp;A)</translation>
    </message>
    <message>
        <source>f&amp;or</source>
        <translation>期間(&amp;O)</translation>
    </message>
    <message>
        <source>Missing &amp;data</source>
        <translation>データ欠落時(&amp;D)</translation>
    </message>
    <message>
        <source>of</source>
        <comment>2 of 3 periods</comment>
        <translation>/</translation>
    </message>
    <message>
        <source>periods of</source>
        <translation>期間、各</translation>
    </message>
    <message>
        <source>Name of the alarm</source>
        <translation>アラームの名前</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>監視する対象</translation>
    </message>
    <message>
        <source>Statistic: choose one or type a percentile such as p99.5</source>
        <translation>統計: 選ぶか、p99.5 のようなパーセンタイルを入力</translation>
    </message>
    <message>
        <source>Whose invocations count</source>
        <translation>対象とする呼び出し</translation>
    </message>
    <message>
        <source>Only of a version or an alias</source>
        <translation>バージョンまたはエイリアスに限定</translation>
    </message>
    <message>
        <source>How the value compares with the threshold</source>
        <translation>値としきい値の比べ方</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>How many periods must breach the threshold</source>
        <translation>しきい値に違反すべき期間の数</translation>
    </message>
    <message>
        <source>How many periods are looked at</source>
        <translation>対象とする期間の数</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>期間の長さ</translation>
    </message>
    <message>
        <source>What a period without data counts as</source>
        <translation>データのない期間の扱い</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>すべてのバージョン</translation>
    </message>
    <message>
        <source>Alias %1</source>
        <translation>エイリアス %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>すべての関数</translation>
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
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>updraft::AlarmNotices</name>
    <message>
        <source>Alarm: %1</source>
        <translation>アラーム: %1</translation>
    </message>
    <message>
        <source>All is well again: %1</source>
        <translation>正常に戻りました: %1</translation>
    </message>
    <message>
        <source>%1, of: %2. %3</source>
        <comment>condition, whose, why</comment>
        <translation>%1、対象: %2。%3</translation>
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
        <translation>新しいアラーム…</translation>
    </message>
    <message>
        <source>Watch a metric</source>
        <translation>指標を監視</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Change the chosen alarm</source>
        <translation>選択したアラームを変更</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>複製…</translation>
    </message>
    <message>
        <source>Make another alarm like the chosen one</source>
        <translation>選択したアラームと同じものをもう 1 つ作成</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the chosen alarm; this can be undone</source>
        <translation>選択したアラームを削除 (元に戻せます)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>No alarms yet. An alarm watches a metric, such as the error share or the 95th percentile of the duration,
and tells you here, in the status line and on the desktop when it crosses a threshold.</source>
        <translation>まだアラームはありません。アラームはエラーの割合や実行時間の 95 パーセンタイルなどの指標を監視し、
しきい値を超えるとここ、ステータス行、デスクトップで知らせます。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Do not evaluate the chosen alarm any more (Space)</source>
        <translation>選択したアラームの評価を止める (スペース)</translation>
    </message>
    <message>
        <source>Evaluate the chosen alarm again (Space)</source>
        <translation>選択したアラームの評価を再開する (スペース)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an alarm&apos;s name, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>%1 から。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (コピー %2)</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Bring the alarm “%1” back</source>
        <translation>アラーム「%1」を元に戻す</translation>
    </message>
</context>
<context>
    <name>updraft::AliasCard</name>
    <message>
        <source>from the template</source>
        <translation>テンプレート由来</translation>
    </message>
    <message>
        <source>The template made this alias. What is changed here holds until the template says something else.</source>
        <translation>このエイリアスはテンプレートで作成されました。ここでの変更は、テンプレートで別の指定がされるまで有効です。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>and</source>
        <translation>と</translation>
    </message>
    <message>
        <source>Version of alias %1</source>
        <translation>エイリアス %1 のバージョン</translation>
    </message>
    <message>
        <source>Second version of alias %1</source>
        <translation>エイリアス %1 の 2 つ目のバージョン</translation>
    </message>
    <message>
        <source>Share of the second version of alias %1, in percent</source>
        <translation>エイリアス %1 の 2 つ目のバージョンの割合 (パーセント)</translation>
    </message>
    <message>
        <source>Share of invocations that go to the second version</source>
        <translation>2 つ目のバージョンに振り分ける呼び出しの割合</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete alias %1</source>
        <translation>エイリアス %1 を削除</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>%1 にロールバック</translation>
    </message>
    <message>
        <source>There is no older version to go back to.</source>
        <translation>ロールバック先の古いバージョンがありません。</translation>
    </message>
    <message>
        <source>All traffic goes to %1 at once</source>
        <translation>すべてのトラフィックを一度に %1 へ切り替えます</translation>
    </message>
    <message>
        <source>no other</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>updraft::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Of everything but the editors</source>
        <translation>エディターを除くすべて</translation>
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
        <translation>予想: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s), together %1</source>
        <translation>
            <numerusform>棒 %n 本、合計 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>half of what may come: %1 to %2</source>
        <comment>values</comment>
        <translation>起こりうる範囲の半分: %1～%2</translation>
    </message>
    <message>
        <source>four fifths: %1 to %2</source>
        <comment>values</comment>
        <translation>5 分の 4: %1～%2</translation>
    </message>
</context>
<context>
    <name>updraft::BudgetDialog</name>
    <message>
        <source>New budget</source>
        <translation>新しい予算</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No workspace is being served: budgets cannot be changed now.</source>
        <translation>稼働中のワークスペースがないため、今は予算を変更できません。</translation>
    </message>
</context>
<context>
    <name>updraft::BudgetEdits</name>
    <message>
        <source>There is a budget called “%1” already: choose another name.</source>
        <translation>「%1」という予算はすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>A workspace can have %1 budgets: delete one first.</source>
        <translation>ワークスペースの予算は %1 件までです。先に 1 件削除してください。</translation>
    </message>
    <message>
        <source>That did not work: %1.</source>
        <translation>できませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>updraft::BudgetForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>対象(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Limit in US dollars</source>
        <translation>上限(米ドル)(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Warn at</source>
        <translation>警告(&amp;W)</translation>
    </message>
    <message>
        <source> % of it</source>
        <translation> % に達したら</translation>
    </message>
    <message>
        <source>No warning before it is used up</source>
        <translation>使い切るまで警告しない</translation>
    </message>
    <message>
        <source>Warn when the month is expected to end &amp;over it</source>
        <translation>月末に超える見込みなら警告(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Stop the function when it is used up</source>
        <translation>使い切ったら関数を停止(&amp;S)</translation>
    </message>
    <message>
        <source>Wa&amp;tch this budget</source>
        <translation>この予算を監視(&amp;T)</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>1 か月あたり</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>1 日あたり</translation>
    </message>
    <message>
        <source>The whole workspace</source>
        <translation>ワークスペース全体</translation>
    </message>
    <message>
        <source>Name of the budget</source>
        <translation>予算の名前</translation>
    </message>
    <message>
        <source>Whose cost counts</source>
        <translation>料金の対象</translation>
    </message>
    <message>
        <source>How much may be spent</source>
        <translation>使ってよい金額</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Share of the limit from which to warn</source>
        <translation>警告を始める上限の割合</translation>
    </message>
    <message>
        <source>Give an amount, such as %1</source>
        <translation>%1 のように金額を入力してください</translation>
    </message>
    <message>
        <source>The limit must be above 0</source>
        <translation>上限は 0 より大きくしてください</translation>
    </message>
    <message>
        <source>Give the budget a name</source>
        <translation>予算に名前を付けてください</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>There is a budget of this name already</source>
        <translation>この名前の予算はすでにあります</translation>
    </message>
    <message>
        <source>&amp;Priced on</source>
        <translation>料金表(&amp;P)</translation>
    </message>
    <message>
        <source>Months and days are counted by UTC. The free grant counts for the workspace, which an account shares; a function is held against what it costs without. A function that is stopped takes no further calls until you let it.</source>
        <translation>月と日は UTC で数えます。無料枠はアカウントが共有するワークスペースに適用し、関数は無料枠なしの料金で判定します。停止した関数は、許可するまで呼び出しを受け付けません。</translation>
    </message>
    <message>
        <source>On which price list</source>
        <translation>どの料金表か</translation>
    </message>
</context>
<context>
    <name>updraft::BudgetModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Priced on</source>
        <translation>料金表</translation>
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
        <translation>予算</translation>
    </message>
    <message>
        <source>Loops that cost money</source>
        <translation>料金のかかるループ</translation>
    </message>
    <message>
        <source>New budget …</source>
        <translation>新しい予算 …</translation>
    </message>
    <message>
        <source>Set a limit and be told before it is reached</source>
        <translation>上限を決めて、達する前に知らせを受けます</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>編集 …</translation>
    </message>
    <message>
        <source>Change the chosen budget</source>
        <translation>選択した予算を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the chosen budget; this can be undone</source>
        <translation>選択した予算を削除(元に戻せます)</translation>
    </message>
    <message>
        <source>Stop the function</source>
        <translation>関数を停止</translation>
    </message>
    <message>
        <source>Take no further calls of the function until you let it run again</source>
        <translation>再び許可するまで、この関数の呼び出しを受け付けません</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Go to the function</source>
        <translation>関数へ移動</translation>
    </message>
    <message>
        <source>No budgets yet. A budget limits what the workspace or a function may cost in a month or on a day, and tells you here, in the status line and on the desktop before it is used up.</source>
        <translation>まだ予算はありません。予算は、ワークスペースまたは関数の 1 か月や 1 日の料金を制限し、使い切る前にここ、ステータスバー、デスクトップで知らせます。</translation>
    </message>
    <message>
        <source>None were found since the workspace was opened. Functions that call themselves over and over, and events that are retried over and over, are listed here with what they would cost in an hour.</source>
        <translation>ワークスペースを開いてから見つかっていません。自身を繰り返し呼び出す関数や繰り返し再試行されるイベントが、1 時間あたりの料金とともにここに並びます。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>1 時間あたり</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>Let %1 run again</source>
        <translation>%1 を再開</translation>
    </message>
    <message>
        <source>%1 takes no calls: a budget or the guard against loops stopped it</source>
        <translation>%1 は呼び出しを受け付けません。予算またはループ監視が停止しました</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Bring the budget “%1” back</source>
        <translation>予算「%1」を戻す</translation>
    </message>
</context>
<context>
    <name>updraft::BuildView</name>
    <message>
        <source>Output of the build</source>
        <translation>ビルドの出力</translation>
    </message>
    <message>
        <source>%1 is running …</source>
        <translation>%1 を実行中 …</translation>
    </message>
    <message>
        <source>Built. The function can be invoked.</source>
        <translation>ビルドしました。関数を呼び出せます。</translation>
    </message>
    <message>
        <source>%1 failed. The function is there; mend what the output says and run it again.</source>
        <translation>%1 が失敗しました。関数は作成済みです。出力を参考に問題を直してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>%1 was stopped. Run it in the function&apos;s folder before you invoke.</source>
        <translation>%1 を停止しました。呼び出す前に、関数のフォルダーで実行してください。</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 を起動できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>updraft::CallOptions</name>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出し方法</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同時実行</translation>
    </message>
    <message>
        <source>Client context</source>
        <translation>クライアントコンテキスト</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>応答を待つ</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>非同期</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>ドライラン</translation>
    </message>
    <message>
        <source>JSON, or nothing</source>
        <translation>JSON または空</translation>
    </message>
    <message>
        <source>The version or alias that is called</source>
        <translation>呼び出すバージョンまたはエイリアス</translation>
    </message>
    <message>
        <source>Asynchronous calls are queued and retried; a dry run only checks that the call is allowed</source>
        <translation>非同期呼び出しはキューに入り、再試行されます。ドライランは呼び出しが許可されるかのみを確認します</translation>
    </message>
    <message>
        <source>How often the event is sent</source>
        <translation>イベントを送信する回数</translation>
    </message>
    <message>
        <source>How many of them may run at the same time</source>
        <translation>同時に実行できる数</translation>
    </message>
    <message>
        <source>What a mobile client would send along</source>
        <translation>モバイルクライアントが一緒に送信する内容</translation>
    </message>
    <message>
        <source>Version, kind of call, repetitions</source>
        <translation>バージョン、呼び出しの種類、繰り返し</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 回</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>how often</comment>
        <translation>
            <numerusform>%n 回</numerusform>
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
            <numerusform>同時 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Options of the call: %1</source>
        <translation>呼び出しオプション: %1</translation>
    </message>
</context>
<context>
    <name>updraft::CardDialog</name>
    <message>
        <source>Add a card</source>
        <translation>カードを追加</translation>
    </message>
    <message>
        <source>Edit a card</source>
        <translation>カードを編集</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>updraft::CardForm</name>
    <message>
        <source>&amp;Shows</source>
        <translation>表示内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>対象(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>columns wide,</source>
        <comment>before: a number</comment>
        <translation>列幅、</translation>
    </message>
    <message>
        <source>rows high</source>
        <comment>before: a number</comment>
        <translation>行の高さ</translation>
    </message>
    <message>
        <source>What the card shows</source>
        <translation>カードに表示する内容</translation>
    </message>
    <message>
        <source>Statistic: choose one or type a percentile such as p99.5</source>
        <translation>統計: 選択するか、p99.5 のようなパーセンタイルを入力してください</translation>
    </message>
    <message>
        <source>Title of the card; empty: what it shows</source>
        <translation>カードのタイトル。空の場合は表示内容</translation>
    </message>
    <message>
        <source>How many columns wide</source>
        <translation>何列分の幅か</translation>
    </message>
    <message>
        <source>How many rows high</source>
        <translation>何行分の高さか</translation>
    </message>
    <message>
        <source>Metric: %1</source>
        <translation>メトリクス: %1</translation>
    </message>
    <message>
        <source>There is no such statistic: choose one from the list or type a percentile such as p99.</source>
        <translation>その統計はありません。リストから選ぶか、p99 のようなパーセンタイルを入力してください。</translation>
    </message>
    <message>
        <source>This metric has no percentiles: choose another statistic.</source>
        <translation>このメトリクスにはパーセンタイルがありません。別の統計を選んでください。</translation>
    </message>
</context>
<context>
    <name>updraft::CardGrip</name>
    <message>
        <source>Drag to make the card larger or smaller (Alt+Shift+arrow keys)</source>
        <translation>ドラッグしてカードの大きさを変更 (Alt+Shift+矢印キー)</translation>
    </message>
    <message>
        <source>Size of the card</source>
        <translation>カードの大きさ</translation>
    </message>
</context>
<context>
    <name>updraft::CardView</name>
    <message>
        <source>Edit card …</source>
        <translation>カードを編集…</translation>
    </message>
    <message>
        <source>Duplicate card</source>
        <translation>カードを複製</translation>
    </message>
    <message>
        <source>Remove card</source>
        <translation>カードを削除</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>幅を広げる</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>幅を狭める</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>高くする</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>低くする</translation>
    </message>
    <message>
        <source>Move and resize</source>
        <translation>移動とサイズ変更</translation>
    </message>
    <message>
        <source>What can be done with this card</source>
        <translation>このカードでできること</translation>
    </message>
    <message>
        <source>What can be done with “%1”</source>
        <translation>「%1」でできること</translation>
    </message>
</context>
<context>
    <name>updraft::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <comment>a series of a chart</comment>
        <translation>%1 (非表示)</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1 の時点</translation>
    </message>
    <message>
        <source>%1: click or press Space to hide it</source>
        <translation>%1: クリックまたはスペースキーで非表示</translation>
    </message>
    <message>
        <source>%1: click or press Space to show it</source>
        <translation>%1: クリックまたはスペースキーで表示</translation>
    </message>
</context>
<context>
    <name>updraft::ChartMenu</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 画像 (*.svg)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表 (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the picture and its figures</source>
        <translation>画像と数値をコピー</translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation>SVG としてコピー</translation>
    </message>
    <message>
        <source>Copy a picture that can be drawn at any size</source>
        <translation>どの大きさでも描ける画像をコピー</translation>
    </message>
    <message>
        <source>Copy figures as CSV</source>
        <translation>数値を CSV としてコピー</translation>
    </message>
    <message>
        <source>Copy the figures as a table</source>
        <translation>数値を表としてコピー</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNG として保存…</translation>
    </message>
    <message>
        <source>Save the picture, at twice the size of the screen</source>
        <translation>画面の 2 倍の大きさで画像を保存</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>SVG として保存…</translation>
    </message>
    <message>
        <source>Save a picture that can be drawn at any size</source>
        <translation>どの大きさでも描ける画像を保存</translation>
    </message>
    <message>
        <source>Save figures as CSV…</source>
        <translation>数値を CSV として保存…</translation>
    </message>
    <message>
        <source>Save the figures as a table</source>
        <translation>数値を表として保存</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 を保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>ファイルをフォルダーで表示</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Choose another folder or free some space.</source>
        <translation>%1 は保存されませんでした: %2。別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
    </message>
</context>
<context>
    <name>updraft::ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>updraft::ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選択肢</translation>
    </message>
</context>
<context>
    <name>updraft::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Name of an action, function, file or setting</source>
        <translation>操作、関数、ファイル、設定の名前</translation>
    </message>
    <message>
        <source>Type the name of an action, function, file or setting</source>
        <translation>操作、関数、ファイル、設定の名前を入力</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致項目</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>一致する名前はありません。</translation>
    </message>
</context>
<context>
    <name>updraft::CompareView</name>
    <message>
        <source>Back to versions</source>
        <translation>バージョンに戻る</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>異なる設定</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>異なるファイル</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The settings are the same</source>
        <translation>設定は同じです</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ</source>
        <translation>
            <numerusform>%n 件の設定が異なります</numerusform>
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
        <translation>コードは同じです</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ</source>
        <translation>
            <numerusform>%n 個のファイルが異なります</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the code …</source>
        <translation>コードを比較しています …</translation>
    </message>
    <message>
        <source>The code cannot be compared: %1</source>
        <translation>コードを比較できません: %1</translation>
    </message>
    <message>
        <source>There are too many files; these were found to differ</source>
        <translation>ファイルが多すぎます。差異が見つかったものを示します</translation>
    </message>
    <message>
        <source>%1 is no text; its bytes differ.</source>
        <translation>%1 はテキストではありません。バイトが異なります。</translation>
    </message>
    <message>
        <source>%1 is too large to be shown line by line.</source>
        <translation>%1 は行単位で表示するには大きすぎます。</translation>
    </message>
</context>
<context>
    <name>updraft::ComparisonCard</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>The 7 days before</source>
        <translation>その前の 7 日間</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>whatever runs</source>
        <translation>実行中のものすべて</translation>
    </message>
    <message>
        <source>By function</source>
        <translation>関数別</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>要因別</translation>
    </message>
    <message>
        <source>Choose what was before and what is after</source>
        <translation>前と後を選んでください</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n request(s)</source>
        <translation>
            <numerusform>%1: %n リクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>per million requests, </source>
        <translation>100 万リクエストあたり、 </translation>
    </message>
    <message>
        <source>at list price without the free grant, which hides what little loads cost</source>
        <translation>定価、無料枠なし(無料枠は小さな負荷の料金を隠すため)</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>前 %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>後 %1</translation>
    </message>
    <message>
        <source>after − before = %1 (%2)</source>
        <translation>後 − 前 = %1(%2)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>前と後: %1</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前と後</translation>
    </message>
    <message>
        <source>Two periods</source>
        <translation>2 つの期間</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>2 つのバージョン</translation>
    </message>
    <message>
        <source>Per million requests</source>
        <translation>100 万リクエストあたり</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Where the numbers of requests differ, compare per million</source>
        <translation>リクエスト数が異なるときは 100 万あたりで比較します</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>パーセント</translation>
    </message>
</context>
<context>
    <name>updraft::Completer</name>
    <message>
        <source>Complete</source>
        <translation>補完</translation>
    </message>
</context>
<context>
    <name>updraft::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>補完候補</translation>
    </message>
</context>
<context>
    <name>updraft::ConfigurationPage</name>
    <message>
        <source>Search all settings</source>
        <translation>すべての設定を検索</translation>
    </message>
    <message>
        <source>Search all settings of the function</source>
        <translation>関数のすべての設定を検索</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo in the template</source>
        <translation>テンプレートの変更を元に戻す</translation>
    </message>
    <message>
        <source>Redo in the template</source>
        <translation>テンプレートの変更をやり直す</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>該当する設定はありません。</translation>
    </message>
    <message>
        <source>Configuration of the function</source>
        <translation>関数の設定</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Choose a function to see its configuration.</source>
        <translation>設定を表示する関数を選択してください。</translation>
    </message>
    <message>
        <source>The template cannot be read, so nothing can be changed here: %1</source>
        <translation>テンプレートを読み取れないため、ここでは何も変更できません: %1</translation>
    </message>
    <message>
        <source>There is no function of this name.</source>
        <translation>この名前の関数はありません。</translation>
    </message>
    <message>
        <source>This function was made through the API and is not in the template, so it can only be looked at here. Change it the way it was made, or describe it in template.yaml.</source>
        <translation>この関数は API で作成され、テンプレートにないため、ここでは閲覧のみ可能です。作成時と同じ方法で変更するか、template.yaml に記述してください。</translation>
    </message>
</context>
<context>
    <name>updraft::CostExports</name>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 は保存されませんでした: %2</translation>
    </message>
    <message>
        <source>There is no bill to export yet</source>
        <translation>エクスポートする請求がまだありません</translation>
    </message>
    <message>
        <source>Save FOCUS rows</source>
        <translation>FOCUS 行を保存</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表 (*.csv)</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV としてコピー</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV として保存…</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>YAML files (*.yml *.yaml)</source>
        <translation>YAML ファイル (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>Save usage for Infracost</source>
        <translation>Infracost 用の使用量を保存</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
</context>
<context>
    <name>updraft::CostMode</name>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>%1 since the month began, on %2</source>
        <translation>月初から %1 (%2)</translation>
    </message>
</context>
<context>
    <name>updraft::CostNotices</name>
    <message>
        <source>Within budget again: %1</source>
        <translation>再び予算内: %1</translation>
    </message>
    <message>
        <source>Budget %1: %2</source>
        <comment>name, state</comment>
        <translation>予算 %1: %2</translation>
    </message>
    <message>
        <source>Stop the function</source>
        <translation>関数を停止</translation>
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
ダブルクリックで内訳を表示</translation>
    </message>
    <message>
        <source>Share of the billed time that is starts</source>
        <translation>課金時間に占める起動の割合</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>GB-s</source>
        <translation>GB 秒</translation>
    </message>
    <message>
        <source>Init</source>
        <translation>初期化</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Of the month. The free grant: %1</source>
        <translation>今月分。無料枠: %1</translation>
    </message>
</context>
<context>
    <name>updraft::CostStrip</name>
    <message>
        <source>Traffic %1</source>
        <comment>times</comment>
        <translation>トラフィック %1</translation>
    </message>
    <message>
        <source>Which month</source>
        <translation>どの月か</translation>
    </message>
    <message>
        <source>On which price list</source>
        <translation>どの料金表か</translation>
    </message>
    <message>
        <source>Whose cost is told apart</source>
        <translation>何のコストを区別するか</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>What the month would cost at so many times the traffic; marks: a free grant ends or the next tier begins. Double-click: as recorded</source>
        <translation>トラフィックがこの倍率だった場合の月額。目盛り: 無料枠の終わりまたは次の段階の始まり。ダブルクリックで記録どおりに戻す</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF をエクスポート</translation>
    </message>
    <message>
        <source>Save a review with charts, tables and assumptions</source>
        <translation>グラフ、表、前提を含むレポートを保存</translation>
    </message>
    <message>
        <source>Export bill</source>
        <translation>請求を書き出す</translation>
    </message>
    <message>
        <source>Save the bill for other programs</source>
        <translation>他のプログラム用に請求を保存</translation>
    </message>
    <message>
        <source>FOCUS 1.2 as CSV…</source>
        <translation>FOCUS 1.2（CSV）…</translation>
    </message>
    <message>
        <source>FOCUS 1.2 as JSON lines…</source>
        <translation>FOCUS 1.2（JSON Lines）…</translation>
    </message>
    <message>
        <source>Usage file for Infracost…</source>
        <translation>Infracost 用の使用量ファイル…</translation>
    </message>
</context>
<context>
    <name>updraft::CostTerms</name>
    <message>
        <source>all functions</source>
        <translation>すべての関数</translation>
    </message>
    <message>
        <source>no grant</source>
        <translation>無料枠なし</translation>
    </message>
    <message>
        <source>marginal</source>
        <translation>限界費用</translation>
    </message>
    <message>
        <source>first come</source>
        <translation>先着順</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>%1 あたり</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Discount, free grant, currency and a unit of your own</source>
        <translation>割引、無料枠、通貨、独自の単位</translation>
    </message>
    <message>
        <source>Negotiated discount</source>
        <translation>交渉割引</translation>
    </message>
    <message>
        <source>Free grant</source>
        <translation>無料枠</translation>
    </message>
    <message>
        <source>Show in currency</source>
        <translation>表示通貨</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>為替レート</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>レートの日付</translation>
    </message>
    <message>
        <source>Rate from</source>
        <translation>レートの出典</translation>
    </message>
    <message>
        <source>Count in</source>
        <translation>数える単位</translation>
    </message>
    <message>
        <source>One for</source>
        <translation>1 つあたり</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Everything at its price, as if the account had used it up elsewhere</source>
        <translation>アカウントが別の場所で使い切ったものとして、すべて通常価格で計算</translation>
    </message>
    <message>
        <source>such as EUR; empty: as the tariff</source>
        <translation>EUR など。空なら料金表の通貨</translation>
    </message>
    <message>
        <source>Nothing is fetched: the rate is the one that you state</source>
        <translation>取得は行いません。入力したレートを使います</translation>
    </message>
    <message>
        <source>What one of the tariff’s currency is in this one</source>
        <translation>料金表の通貨 1 単位がこの通貨でいくらか</translation>
    </message>
    <message>
        <source>such as ECB reference rate</source>
        <translation>ECB 参照レートなど</translation>
    </message>
    <message>
        <source>such as order; empty: none</source>
        <translation>注文など。空なら無し</translation>
    </message>
    <message>
        <source>invocations</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>only those that succeeded</source>
        <translation>成功したもののみ</translation>
    </message>
</context>
<context>
    <name>updraft::CostTile</name>
    <message>
        <source>%1: %2
Click to see what it is made of</source>
        <translation>%1: %2
クリックで内訳を表示</translation>
    </message>
</context>
<context>
    <name>updraft::CostView</name>
    <message>
        <source>Reading …</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>何も読み取れませんでした</translation>
    </message>
    <message>
        <source>Nothing ran in this month: press Invoke or start demo traffic</source>
        <translation>この月には何も実行されていません: 「呼び出し」を押すか、デモトラフィックを開始してください</translation>
    </message>
    <message>
        <source>What was recorded cannot be read: %1</source>
        <translation>記録を読み取れません: %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>The same month elsewhere</source>
        <translation>同じ月を他で実行した場合</translation>
    </message>
    <message>
        <source>Break-even with an always-on server</source>
        <translation>常時稼働サーバーとの損益分岐点</translation>
    </message>
    <message>
        <source>Memory, configured and used</source>
        <translation>メモリ (設定と使用)</translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation>費用の内訳</translation>
    </message>
    <message>
        <source>Sample data: generated, nothing of it ran here</source>
        <translation>サンプルデータ: 生成されたもので、ここで実行されたものではありません</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>label of charts that show generated data</comment>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>改善できること</translation>
    </message>
    <message>
        <source>What would it cost otherwise</source>
        <translation>ほかの条件での料金</translation>
    </message>
    <message>
        <source>of what was recorded</source>
        <translation>記録されたもの</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Hours that stood out, by UTC</source>
        <translation>目立った時間（UTC）</translation>
    </message>
    <message>
        <source>There is no bill to export yet</source>
        <translation>書き出せる請求はまだない</translation>
    </message>
    <message>
        <source>Nothing to pay yet: the free grant covers what ran.
Terms shows it without the grant.</source>
        <translation>まだ支払いはない: 実行分は無料枠に収まっている。
「条件」で無料枠なしの表示にできる。</translation>
    </message>
    <message>
        <source>A price list of yours is left out: %1</source>
        <translation>独自の価格表の 1 つを除いている: %1</translation>
    </message>
</context>
<context>
    <name>updraft::DashboardBook</name>
    <message>
        <source>new dashboard “%1”</source>
        <translation>新しいダッシュボード「%1」</translation>
    </message>
    <message>
        <source>rename “%1”</source>
        <translation>「%1」の名前を変更</translation>
    </message>
    <message>
        <source>duplicate “%1”</source>
        <translation>「%1」を複製</translation>
    </message>
    <message>
        <source>delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>add a card</source>
        <translation>カードを追加</translation>
    </message>
    <message>
        <source>edit a card</source>
        <translation>カードを編集</translation>
    </message>
    <message>
        <source>duplicate a card</source>
        <translation>カードを複製</translation>
    </message>
    <message>
        <source>remove a card</source>
        <translation>カードを削除</translation>
    </message>
    <message>
        <source>move a card</source>
        <translation>カードを移動</translation>
    </message>
    <message>
        <source>resize a card</source>
        <translation>カードのサイズを変更</translation>
    </message>
    <message>
        <source>Give the dashboard a name.</source>
        <translation>ダッシュボードに名前を付けてください。</translation>
    </message>
    <message>
        <source>The name is too long: use at most %1 letters.</source>
        <translation>名前が長すぎます: 最大 %1 文字です。</translation>
    </message>
    <message>
        <source>There is a dashboard called “%1” already.</source>
        <translation>「%1」というダッシュボードは既にあります。</translation>
    </message>
</context>
<context>
    <name>updraft::DashboardFile</name>
    <message>
        <source>it is larger than any dashboards are</source>
        <translation>ダッシュボードとしては大きすぎます</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1、%2 行目: %3</translation>
    </message>
    <message>
        <source>%1 was changed by another program: your last change was not kept.</source>
        <translation>%1 が別のプログラムに変更されたため、最後の変更は保持されませんでした。</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 は保存されませんでした: %2</translation>
    </message>
    <message>
        <source>%1 could not be put aside: %2</source>
        <translation>%1 を退避できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>updraft::DashboardNameDialog</name>
    <message>
        <source>New dashboard</source>
        <translation>新しいダッシュボード</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>「%1」の名前を変更</translation>
    </message>
    <message>
        <source>&amp;Name of the dashboard</source>
        <translation>ダッシュボードの名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the dashboard</source>
        <translation>ダッシュボードの名前</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>updraft::DashboardsPage</name>
    <message>
        <source>The file was put aside as %1.</source>
        <translation>ファイルは %1 として退避されました。</translation>
    </message>
    <message>
        <source>The dashboards cannot be shown: %1.
The file stays as it is until it can be read again: correct it, or put it aside and begin anew.</source>
        <translation>ダッシュボードを表示できません: %1。
ファイルは再び読み取れるまでそのまま残ります。修正するか、退避して新しく始めてください。</translation>
    </message>
    <message>
        <source>What was recorded cannot be read: %1</source>
        <translation>記録を読み取れません: %1</translation>
    </message>
    <message>
        <source>Nothing to measure in this range</source>
        <translation>この範囲には測定するものがありません</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Bring the dashboard “%1” back</source>
        <translation>ダッシュボード「%1」を元に戻す</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Empty dashboard …</source>
        <translation>空のダッシュボード…</translation>
    </message>
    <message>
        <source>Make a dashboard without cards</source>
        <translation>カードのないダッシュボードを作成</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Give this dashboard another name</source>
        <translation>このダッシュボードに別の名前を付ける</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Make another dashboard like this one</source>
        <translation>同じダッシュボードをもう 1 つ作成</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete this dashboard; this can be undone</source>
        <translation>このダッシュボードを削除 (元に戻せます)</translation>
    </message>
    <message>
        <source>Add card …</source>
        <translation>カードを追加…</translation>
    </message>
    <message>
        <source>Add a chart to this dashboard</source>
        <translation>このダッシュボードにグラフを追加</translation>
    </message>
    <message>
        <source>New ▾</source>
        <translation>新規 ▾</translation>
    </message>
    <message>
        <source>Make a dashboard</source>
        <translation>ダッシュボードを作成</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>新しいダッシュボード</translation>
    </message>
    <message>
        <source>What can be done with this dashboard</source>
        <translation>このダッシュボードでできること</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Which dashboard is shown</source>
        <translation>表示するダッシュボード</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>No dashboards yet. A dashboard shows the charts and metrics that you choose,
of the functions that you choose. It is kept in %1 beside the template, so that a team can share it.

Begin with one of these and change it as you like:</source>
        <translation>まだダッシュボードがありません。ダッシュボードには、選んだ関数の、選んだグラフと
メトリクスが表示されます。テンプレートの隣の %1 に保存されるので、チームで共有できます。

次のいずれかから始めて、自由に変更してください:</translation>
    </message>
    <message>
        <source>This dashboard has no cards yet. Add one here, or from the context menu of a chart of the overview.</source>
        <translation>このダッシュボードにはまだカードがありません。ここから、または概要のグラフのコンテキストメニューから追加してください。</translation>
    </message>
    <message>
        <source>Put the file aside</source>
        <translation>ファイルを退避</translation>
    </message>
    <message>
        <source>Rename the file and begin with no dashboards</source>
        <translation>ファイル名を変更し、ダッシュボードなしで始める</translation>
    </message>
</context>
<context>
    <name>updraft::DefinitionLinks</name>
    <message>
        <source>Go to definition</source>
        <translation>定義へ移動</translation>
    </message>
</context>
<context>
    <name>updraft::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>updraft::DiagnosticsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 件の問題</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>%1 in line %2: %3</source>
        <translation>%2 行目の%1: %3</translation>
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
        <translation>問題</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>検出元</translation>
    </message>
</context>
<context>
    <name>updraft::DiffView</name>
    <message>
        <source>Next change</source>
        <translation>次の変更</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>前の変更</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>変更前: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>変更後: %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>差異なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 / %n 件の変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::DocumentTabBar</name>
    <message>
        <source>Close (%1)</source>
        <translation>閉じる (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>updraft::DocumentView</name>
    <message>
        <source>%1 could not be saved. %2 Your text is still here.</source>
        <translation>%1 を保存できませんでした。%2 テキストはここに残っています。</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>%1 を開けませんでした。%2</translation>
    </message>
    <message>
        <source>%1 was changed on disk by another program, and here.</source>
        <translation>%1 はディスク上で別のプログラムにより変更され、ここでも変更されています。</translation>
    </message>
    <message>
        <source>%1 was deleted or moved away. Saving makes it again.</source>
        <translation>%1 は削除または移動されました。保存すると再作成されます。</translation>
    </message>
    <message>
        <source>Recovered unsaved text from %1.</source>
        <translation>%1 の未保存のテキストを復元しました。</translation>
    </message>
    <message>
        <source>%1 is now saved as UTF-8: its encoding lacks a character of the text.</source>
        <translation>%1 は UTF-8 で保存されました: 元のエンコーディングで表せない文字が含まれています。</translation>
    </message>
    <message>
        <source>Left the file on disk, right the text here.</source>
        <translation>左はディスク上のファイル、右はここのテキストです。</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>テキストに戻る</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の変更を保持</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>ディスク側を採用</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>%1 のテキスト</translation>
    </message>
    <message>
        <source>Loading %1 …</source>
        <translation>%1 を読み込んでいます …</translation>
    </message>
    <message>
        <source>%1 is a binary file (%2).</source>
        <translation>%1 はバイナリファイルです (%2)。</translation>
    </message>
    <message>
        <source>%1 is too large to be edited here (%2; at most %3).</source>
        <translation>%1 は大きすぎるため、ここでは編集できません (%2、上限 %3)。</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ここ</translation>
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
        <translation>外部から</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>スロットリング</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
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
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>ファイルを閉じる</translation>
    </message>
    <message>
        <source>Reopen closed file</source>
        <translation>閉じたファイルを開き直す</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>次のファイル</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>前のファイル</translation>
    </message>
    <message>
        <source>Split right</source>
        <translation>右に分割</translation>
    </message>
    <message>
        <source>Split down</source>
        <translation>下に分割</translation>
    </message>
    <message>
        <source>Join splits</source>
        <translation>分割を統合</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>他を閉じる</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy relative path</source>
        <translation>相対パスをコピー</translation>
    </message>
    <message>
        <source>Show in the file tree</source>
        <translation>ファイルツリーに表示</translation>
    </message>
</context>
<context>
    <name>updraft::EditorDiagnostics</name>
    <message>
        <source>Next problem</source>
        <translation>次の問題</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>前の問題</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
</context>
<context>
    <name>updraft::EditorGroup</name>
    <message>
        <source>Open files</source>
        <translation>開いているファイル</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>No file is open. Choose one in the tree, or drop one here.</source>
        <translation>開いているファイルはありません。ツリーで選択するか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>%1, modified</source>
        <translation>%1 (変更あり)</translation>
    </message>
</context>
<context>
    <name>updraft::EditorMenu</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>updraft::EditorPage</name>
    <message>
        <source>Editor</source>
        <translation>エディター</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>フォントサイズ</translation>
    </message>
    <message>
        <source>Ctrl+wheel zooms a single editor</source>
        <translation>Ctrl+ホイールで個々のエディターを拡大・縮小</translation>
    </message>
    <message>
        <source>Tab width</source>
        <translation>タブ幅</translation>
    </message>
    <message>
        <source>A file&apos;s own indentation goes before</source>
        <translation>ファイル自体のインデントを優先</translation>
    </message>
    <message>
        <source>Indent with spaces</source>
        <translation>スペースでインデント</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Show spaces and tabs</source>
        <translation>スペースとタブを表示</translation>
    </message>
    <message>
        <source>Close brackets and quotes</source>
        <translation>括弧と引用符を自動で閉じる</translation>
    </message>
    <message>
        <source>Remove trailing spaces when saving</source>
        <translation>保存時に行末の空白を削除</translation>
    </message>
    <message>
        <source>Complete while typing</source>
        <translation>入力中に補完</translation>
    </message>
    <message>
        <source>Ctrl+Space completes anyway</source>
        <translation>Ctrl+Space ではいつでも補完</translation>
    </message>
    <message>
        <source>Show time spent per line</source>
        <translation>行ごとの所要時間を表示</translation>
    </message>
    <message>
        <source>Measured by sampling Python and Node.js functions while they run</source>
        <translation>Python と Node.js の関数の実行中にサンプリングで測定</translation>
    </message>
</context>
<context>
    <name>updraft::EditorPane</name>
    <message>
        <source>Code editor</source>
        <translation>コードエディター</translation>
    </message>
</context>
<context>
    <name>updraft::EnvironmentTimeline</name>
    <message>
        <source>kept warm</source>
        <translation>ウォーム維持</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>init</source>
        <translation>初期化</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>throttled arrival</source>
        <translation>スロットリングされた到着</translation>
    </message>
    <message numerus="yes">
        <source>%n throttled arrival(s) here</source>
        <translation>
            <numerusform>ここでスロットリングされた到着 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>no environment at this moment</source>
        <translation>この時点に実行環境はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>実行環境 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 に</translation>
    </message>
</context>
<context>
    <name>updraft::EnvironmentsModel</name>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Resetting</source>
        <translation>リセット中</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>終了中</translation>
    </message>
    <message>
        <source>%1, provisioned</source>
        <translation>%1、プロビジョニング済み</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>This machine&apos;s folders</source>
        <translation>このマシンのフォルダー</translation>
    </message>
    <message>
        <source>Own folders, /tmp limited</source>
        <translation>専用フォルダー (/tmp 制限あり)</translation>
    </message>
    <message>
        <source>Own folders</source>
        <translation>専用フォルダー</translation>
    </message>
    <message>
        <source>Init took %1</source>
        <translation>初期化に %1</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>実行環境</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>In state</source>
        <translation>状態の継続</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>処理数</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>ピーク</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>インタープリター</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>分離</translation>
    </message>
</context>
<context>
    <name>updraft::EnvironmentsPage</name>
    <message>
        <source>No environment lived in this range: invoke a function to start one</source>
        <translation>この期間に実行環境はありません: 関数を呼び出すと起動します</translation>
    </message>
</context>
<context>
    <name>updraft::EnvironmentsView</name>
    <message>
        <source>Environments</source>
        <translation>実行環境</translation>
    </message>
    <message>
        <source>No environment is running. The next invocation starts one.</source>
        <translation>実行中の実行環境はありません。次の呼び出しで起動します。</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>リサイクル</translation>
    </message>
    <message>
        <source>End the chosen environments after what they are doing</source>
        <translation>選択した実行環境を処理の完了後に終了</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>強制終了</translation>
    </message>
    <message>
        <source>End the chosen environments at once (Del)</source>
        <translation>選択した実行環境をただちに終了 (Del)</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) had already ended</source>
        <translation>
            <numerusform>%n 個の実行環境はすでに終了していました</numerusform>
        </translation>
    </message>
    <message>
        <source>Kill environments</source>
        <translation>実行環境を強制終了</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n environment(s)?</source>
        <translation>
            <numerusform>%n 個の実行環境を強制終了しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is running now fails with an error.</source>
        <translation>現在実行中の処理はエラーで失敗します。</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>「%1」をコピー</translation>
    </message>
</context>
<context>
    <name>updraft::EventChoices</name>
    <message>
        <source>Simple</source>
        <translation>シンプル</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Queues and streams</source>
        <translation>キューとストリーム</translation>
    </message>
    <message>
        <source>Topics, buses and schedules</source>
        <translation>トピック、バス、スケジュール</translation>
    </message>
    <message>
        <source>Storage and databases</source>
        <translation>ストレージとデータベース</translation>
    </message>
    <message>
        <source>Workflows and destinations</source>
        <translation>ワークフローと送信先</translation>
    </message>
    <message>
        <source>Identity, devices and other services</source>
        <translation>ID、デバイス、その他のサービス</translation>
    </message>
    <message>
        <source>Saved events</source>
        <translation>保存済みイベント</translation>
    </message>
    <message>
        <source>Recorded event</source>
        <translation>記録されたイベント</translation>
    </message>
    <message>
        <source>Own event</source>
        <translation>独自のイベント</translation>
    </message>
</context>
<context>
    <name>updraft::EventPicker</name>
    <message>
        <source>Search events</source>
        <translation>イベントを検索</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>an event that was changed</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>イベント: %1</translation>
    </message>
    <message>
        <source>%1 (changed). Choose another event</source>
        <translation>%1 (変更あり)。別のイベントを選択</translation>
    </message>
    <message>
        <source>%1. Choose another event</source>
        <translation>%1。別のイベントを選択</translation>
    </message>
</context>
<context>
    <name>updraft::EventsPanel</name>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>Return shows the charts around that moment.</source>
        <translation>Enter キーでその時点のグラフを表示します。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Nothing was changed in this range</source>
        <translation>この期間に変更はありません</translation>
    </message>
</context>
<context>
    <name>updraft::EventsView</name>
    <message>
        <source>&quot;%1&quot; was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed by another program; here it has changes of your own.</source>
        <translation>「%1」は別のプログラムで変更され、ここにも未保存の変更があります。</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>ファイルを採用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>イベントを保存</translation>
    </message>
    <message>
        <source>Save the event under a new name</source>
        <translation>イベントを新しい名前で保存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>イベントの名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Saved events</source>
        <translation>保存済みイベント</translation>
    </message>
    <message>
        <source>No events are saved for this function. Saved events are files below events/ in the workspace, so they go where its code goes.</source>
        <translation>この関数の保存済みイベントはありません。保存済みイベントはワークスペースの events/ 以下のファイルなので、コードと一緒に移動します。</translation>
    </message>
</context>
<context>
    <name>updraft::FileTree</name>
    <message>
        <source>%1 could not be put there: there is a file of that name, or it is not allowed.</source>
        <translation>%1 をそこに置けませんでした: 同名のファイルがあるか、許可されていません。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo deleting</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新しいファイル</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ごみ箱に移動</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>No file can be made here: %1.</source>
        <translation>ここにファイルを作成できません: %1。</translation>
    </message>
    <message>
        <source>No folder can be made here.</source>
        <translation>ここにフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash, so it was left where it is.</source>
        <translation>%1 をごみ箱に移動できなかったため、そのまま残しました。</translation>
    </message>
    <message>
        <source>%1 was moved to the trash.</source>
        <translation>%1 をごみ箱に移動しました。</translation>
    </message>
    <message>
        <source>%1 could not be brought back; it still lies in the trash.</source>
        <translation>%1 を復元できませんでした。まだごみ箱にあります。</translation>
    </message>
</context>
<context>
    <name>updraft::FilterBar</name>
    <message>
        <source>Request id, error, log or payload</source>
        <translation>リクエスト ID、エラー、ログ、ペイロード</translation>
    </message>
    <message>
        <source>Text in request id, error, log, event or response</source>
        <translation>リクエスト ID、エラー、ログ、イベント、レスポンス内のテキスト</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Cold starts only</source>
        <translation>コールドスタートのみ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Show all invocations again</source>
        <translation>すべての呼び出しを再び表示</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>すべてのステータス</translation>
    </message>
    <message>
        <source>All errors</source>
        <translation>すべてのエラー</translation>
    </message>
    <message>
        <source>Any trigger</source>
        <translation>すべてのトリガー</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>過去 15 分</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Between …</source>
        <translation>期間を指定 …</translation>
    </message>
</context>
<context>
    <name>updraft::FilterStrip</name>
    <message>
        <source>All versions</source>
        <translation>すべてのバージョン</translation>
    </message>
    <message>
        <source>All aliases</source>
        <translation>すべてのエイリアス</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>すべての関数</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>関数 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>All triggers</source>
        <translation>すべてのトリガー</translation>
    </message>
    <message numerus="yes">
        <source>%n trigger(s)</source>
        <translation>
            <numerusform>トリガー %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>比較なし</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>前の期間</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>Whose invocations are shown</source>
        <translation>どの関数の呼び出しを表示するか</translation>
    </message>
    <message>
        <source>Which version’s invocations are shown</source>
        <translation>どのバージョンの呼び出しを表示するか</translation>
    </message>
    <message>
        <source>Through which alias they were called</source>
        <translation>どのエイリアス経由で呼び出されたか</translation>
    </message>
    <message>
        <source>What called them</source>
        <translation>何が呼び出したか</translation>
    </message>
    <message>
        <source>Show an earlier period beside this one</source>
        <translation>以前の期間を並べて表示</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Show the invocations of all functions again</source>
        <translation>すべての関数の呼び出しを再び表示</translation>
    </message>
    <message>
        <source>Drag to zoom · double click goes back</source>
        <translation>ドラッグで拡大 · ダブルクリックで戻る</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● ライブ</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Follow the present</source>
        <translation>現在に追従</translation>
    </message>
    <message>
        <source>Filters of Monitor</source>
        <translation>モニターのフィルター</translation>
    </message>
</context>
<context>
    <name>updraft::FindBar</name>
    <message>
        <source>went on from the start</source>
        <translation>先頭に戻って続行</translation>
    </message>
    <message>
        <source>went on from the end</source>
        <translation>末尾に戻って続行</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n 件を置換</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>一致なし</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 件一致</numerusform>
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
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>選択範囲内</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>updraft::FormulaPanel</name>
    <message>
        <source>What the figure is made of</source>
        <translation>数値の内訳</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>計算式</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>すべてテキストとしてコピー</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionCommands</name>
    <message>
        <source>%1 is not on this machine. Save it to a folder first.</source>
        <translation>%1 はこのマシンにありません。先にフォルダーに保存してください。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionHeader</name>
    <message>
        <source>Publish version</source>
        <translation>バージョンを発行</translation>
    </message>
    <message>
        <source>Deploy Ctrl S</source>
        <translation>デプロイ Ctrl S</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>デプロイ</translation>
    </message>
    <message>
        <source>Saves everything that is open; the next invocation runs it (Ctrl+S)</source>
        <translation>開いているものをすべて保存し、次の呼び出しから反映します (Ctrl+S)</translation>
    </message>
    <message>
        <source>Publish a version</source>
        <translation>バージョンを発行</translation>
    </message>
    <message>
        <source>What is new in this version</source>
        <translation>このバージョンの変更点</translation>
    </message>
    <message>
        <source>Description of the new version</source>
        <translation>新しいバージョンの説明</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>What the function runs with</source>
        <translation>関数の実行条件</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>ランタイム</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Where invocations without a version and of each alias go</source>
        <translation>バージョン指定なしと各エイリアスの呼び出しの振り分け先</translation>
    </message>
    <message>
        <source>The function is not running.</source>
        <translation>関数は稼働していません。</translation>
    </message>
    <message>
        <source>Keeps the code and configuration as they are now under a number</source>
        <translation>現在のコードと設定を番号付きで保存します</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>%1 から変更はありません。</translation>
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
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1 · %2 env · %3</source>
        <translation>%1 · %2 環境 · %3</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>コールド</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>ウォーム</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>スロットリング</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>保留中</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionPages</name>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Triggers %1</source>
        <translation>トリガー %1</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Saved: the next invocation runs it</source>
        <translation>保存しました: 次の呼び出しから反映されます</translation>
    </message>
    <message>
        <source>Not everything could be saved</source>
        <translation>一部を保存できませんでした</translation>
    </message>
    <message>
        <source>Version %1 was published</source>
        <translation>バージョン %1 を発行しました</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Publish version</source>
        <translation>バージョンを発行</translation>
    </message>
    <message>
        <source>%1 is not in the template</source>
        <translation>%1 はテンプレートにありません</translation>
    </message>
    <message>
        <source>%1 has %2 MB now; Undo in Configuration takes it back</source>
        <translation>%1 は %2 MB になりました。「設定」の「元に戻す」で戻せます</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionPanel</name>
    <message>
        <source>Functions</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>+ New</source>
        <translation>+ 新規</translation>
    </message>
    <message>
        <source>New function</source>
        <translation>新しい関数</translation>
    </message>
    <message>
        <source>Create a function from a template</source>
        <translation>テンプレートから関数を作成</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter functions by name, runtime or state</source>
        <translation>名前、ランタイム、状態で関数を絞り込む</translation>
    </message>
    <message>
        <source>The workspace is not served. Problems says why; it is tried again when you save.</source>
        <translation>ワークスペースは稼働していません。理由は「問題」に表示されます。保存すると再試行します。</translation>
    </message>
    <message>
        <source>No function matches the filter.</source>
        <translation>フィルターに一致する関数はありません。</translation>
    </message>
    <message>
        <source>No functions yet: press New, or drop a folder or a zip here.</source>
        <translation>関数がまだありません。「新規」を押すか、フォルダーまたは zip をここにドロップしてください。</translation>
    </message>
    <message>
        <source>New function …</source>
        <translation>新しい関数 …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>名前を変更 …</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>複製 …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionRow</name>
    <message>
        <source>nothing ran</source>
        <translation>実行なし</translation>
    </message>
    <message>
        <source>Show this function alone in the overview</source>
        <translation>概要でこの関数だけを表示</translation>
    </message>
    <message>
        <source>%1 invocations
%2 errors
p95 %3
%4 cold</source>
        <translation>呼び出し %1
エラー %2
p95 %3
コールド %4</translation>
    </message>
</context>
<context>
    <name>updraft::FunctionsMode</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Files and search</source>
        <translation>ファイルと検索</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Filter functions</source>
        <translation>関数を絞り込む</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>Find in all files</source>
        <translation>すべてのファイルを検索</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>エディター</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Not everything could be saved, so nothing was invoked</source>
        <translation>一部を保存できなかったため、呼び出しは行われませんでした</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>行 %1、列 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cursor(s)</source>
        <translation>
            <numerusform>%n 個のカーソル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) selected</source>
        <translation>
            <numerusform>%n 文字を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>New function …</source>
        <translation>新しい関数 …</translation>
    </message>
</context>
<context>
    <name>updraft::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of the whole interface; changes at once</source>
        <translation>インターフェイス全体の言語。すぐに切り替わります</translation>
    </message>
    <message>
        <source>Open the last workspace at the start</source>
        <translation>起動時に前回のワークスペースを開く</translation>
    </message>
    <message>
        <source>Otherwise the demo workspace is opened</source>
        <translation>オフの場合はデモ用ワークスペースを開きます</translation>
    </message>
    <message>
        <source>Save before invoking</source>
        <translation>呼び出し前に保存</translation>
    </message>
    <message>
        <source>Edited files are saved when you press Invoke, so that you run what you see</source>
        <translation>「呼び出し」を押すと編集中のファイルを保存し、表示どおりのコードを実行します</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>A long invocation that ended while the window was in the background, a function that began to fail</source>
        <translation>ウィンドウがバックグラウンドにある間に長い呼び出しが終了したとき、関数が失敗し始めたとき</translation>
    </message>
    <message>
        <source>Notifications of alarms</source>
        <translation>アラームの通知</translation>
    </message>
    <message>
        <source>When an alarm goes off or all is well again while the window is in the background</source>
        <translation>ウィンドウが背面にある間にアラームが発生したとき、または正常に戻ったとき</translation>
    </message>
    <message>
        <source>Notifications of budgets and loops</source>
        <translation>予算とループの通知</translation>
    </message>
    <message>
        <source>When a budget warns or is used up, or a function loops, while the window is in the background</source>
        <translation>ウィンドウが背面にあるとき、予算の警告や使い切り、関数のループを知らせます</translation>
    </message>
</context>
<context>
    <name>updraft::GoTo</name>
    <message>
        <source>Go to line…</source>
        <translation>行へ移動…</translation>
    </message>
    <message>
        <source>Go to symbol…</source>
        <translation>シンボルへ移動…</translation>
    </message>
    <message>
        <source>Line, or line:column (1 to %1)</source>
        <translation>行、または行:列 (1 ～ %1)</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>行へ移動</translation>
    </message>
    <message>
        <source>Name of a symbol in this file</source>
        <translation>このファイル内のシンボルの名前</translation>
    </message>
    <message>
        <source>Go to symbol</source>
        <translation>シンボルへ移動</translation>
    </message>
    <message>
        <source>function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>%1 · line %2</source>
        <translation>%1 · %2 行目</translation>
    </message>
</context>
<context>
    <name>updraft::HeatMap</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of values</comment>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a count and its share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Not over yet: figures will grow</source>
        <translation>まだ終わっていません: 数値は増えます</translation>
    </message>
    <message>
        <source>latest: most are in %1</source>
        <translation>最新: 最も多いのは %1</translation>
    </message>
</context>
<context>
    <name>updraft::HistoryView</name>
    <message>
        <source>Its event was not kept: recording of events was off then, or it had to make room.</source>
        <translation>イベントは保存されていません: イベントの記録がオフだったか、容量確保のため削除されました。</translation>
    </message>
    <message>
        <source>Only the beginning of its event was kept; it has %1.</source>
        <translation>イベントは先頭部分のみ保存されています (全体は %1)。</translation>
    </message>
    <message>
        <source>This function was not invoked yet.</source>
        <translation>この関数はまだ呼び出されていません。</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>Send its event again, to the code as it is now, and compare</source>
        <translation>現在のコードに同じイベントを再送信して比較</translation>
    </message>
    <message>
        <source>Replay the selected invocation</source>
        <translation>選択した呼び出しをリプレイ</translation>
    </message>
    <message>
        <source>Use its event</source>
        <translation>イベントを使用</translation>
    </message>
    <message>
        <source>Open its event in the editor</source>
        <translation>このイベントをエディターで開く</translation>
    </message>
    <message>
        <source>Open the event of the selected invocation</source>
        <translation>選択した呼び出しのイベントを開く</translation>
    </message>
    <message>
        <source>Earlier invocations</source>
        <translation>過去の呼び出し</translation>
    </message>
</context>
<context>
    <name>updraft::InsightCards</name>
    <message>
        <source>Looking …</source>
        <translation>確認中 …</translation>
    </message>
    <message>
        <source>Nothing to save here that the figures would bear out</source>
        <translation>数値で裏付けられる節約はありません</translation>
    </message>
    <message>
        <source>No hour stands out</source>
        <translation>目立つ時間はありません</translation>
    </message>
    <message>
        <source>Put %1 MB into the template</source>
        <translation>テンプレートに %1 MB を設定</translation>
    </message>
    <message>
        <source>Put into the template</source>
        <translation>テンプレートに設定</translation>
    </message>
    <message>
        <source>What would cost less</source>
        <translation>安くできること</translation>
    </message>
    <message>
        <source>of the month so far, without the free grant</source>
        <translation>今月これまで、無料枠なし</translation>
    </message>
    <message>
        <source>What stood out</source>
        <translation>目立ったこと</translation>
    </message>
    <message>
        <source>by UTC</source>
        <translation>UTC 基準</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>節約額</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>要因</translation>
    </message>
    <message>
        <source>More than usual</source>
        <translation>通常との差</translation>
    </message>
    <message>
        <source>Show function</source>
        <translation>関数を表示</translation>
    </message>
    <message>
        <source>Open it in Functions</source>
        <translation>「関数」で開く</translation>
    </message>
    <message>
        <source>Change the memory of the selected function in the template</source>
        <translation>選択した関数のメモリをテンプレートで変更</translation>
    </message>
</context>
<context>
    <name>updraft::InvocationDetails</name>
    <message>
        <source>Replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>Invoke the function again with this event</source>
        <translation>このイベントで関数を再度呼び出す</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>リクエスト ID をコピー</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>詳細を閉じる (Esc)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>Log of the invocation</source>
        <translation>呼び出しのログ</translation>
    </message>
    <message>
        <source>Event of the invocation</source>
        <translation>呼び出しのイベント</translation>
    </message>
    <message>
        <source>Response of the invocation</source>
        <translation>呼び出しのレスポンス</translation>
    </message>
    <message>
        <source>Choose an invocation</source>
        <translation>呼び出しを選択してください</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>duration %1</source>
        <translation>実行時間 %1</translation>
    </message>
    <message>
        <source>init %1</source>
        <translation>初期化 %1</translation>
    </message>
    <message>
        <source>billed %1</source>
        <translation>課金 %1</translation>
    </message>
    <message>
        <source>memory %1 of %2</source>
        <translation>メモリ %1 / %2</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>待機 %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>試行 %1</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>イベント %1</translation>
    </message>
    <message>
        <source>response %1</source>
        <translation>レスポンス %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>実行環境 %1</translation>
    </message>
    <message>
        <source>The database no longer has this invocation.</source>
        <translation>この呼び出しはデータベースに残っていません。</translation>
    </message>
    <message>
        <source>It never ran, so there is no log.</source>
        <translation>実行されなかったため、ログはありません。</translation>
    </message>
    <message>
        <source>Was not kept.</source>
        <translation>保存されていません。</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>… cut off: %1 in all</source>
        <translation>… 省略: 全体は %1</translation>
    </message>
    <message>
        <source>CPU time %1</source>
        <translation>CPU 時間 %1</translation>
    </message>
</context>
<context>
    <name>updraft::InvocationRunner</name>
    <message>
        <source>The workspace was closed before the answer came</source>
        <translation>応答が届く前にワークスペースが閉じられました</translation>
    </message>
</context>
<context>
    <name>updraft::InvocationsView</name>
    <message numerus="yes">
        <source>Saved %n row(s)</source>
        <translation>
            <numerusform>%n 行を保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not save: %1</source>
        <translation>保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Invocations</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Show only some invocations (%1)</source>
        <translation>呼び出しを絞り込んで表示 (%1)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Keep the newest invocations in view (Ctrl+Home)</source>
        <translation>最新の呼び出しを常に表示 (Ctrl+Home)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Log and figures of the chosen invocation (Enter)</source>
        <translation>選択した呼び出しのログと数値 (Enter)</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV でコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel saving</source>
        <translation>保存をキャンセル</translation>
    </message>
    <message>
        <source>Go to the newest and follow (Ctrl+Home)</source>
        <translation>最新へ移動して追従 (Ctrl+Home)</translation>
    </message>
    <message>
        <source>Searching … back to %1</source>
        <translation>検索しています … %1 まで遡りました</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>%1 で停止しました</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>No workspace is being served</source>
        <translation>稼働中のワークスペースがありません</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>検索しています …</translation>
    </message>
    <message>
        <source>No invocation matches the filter</source>
        <translation>フィルターに一致する呼び出しはありません</translation>
    </message>
    <message>
        <source>Nothing was invoked yet. Invoke the function or send demo traffic.</source>
        <translation>まだ呼び出しがありません。関数を呼び出すか、デモトラフィックを送信してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新着 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new invocation(s)</source>
        <translation>
            <numerusform>新しい呼び出し %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON でコピー</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>リクエスト ID をコピー</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>CSV で保存 …</translation>
    </message>
    <message>
        <source>cold starts</source>
        <translation>コールドスタート</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>%1のみ表示</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>実行環境 %1</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>%1で絞り込む</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Copied %1 of %2 rows. To have all of them, save them as CSV.</source>
        <translation>%2 行中 %1 行をコピーしました。すべて必要な場合は CSV で保存してください。</translation>
    </message>
    <message>
        <source>Save invocations</source>
        <translation>呼び出しを保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Saving … %1 rows</source>
        <translation>保存しています … %1 行</translation>
    </message>
    <message>
        <source>This invocation’s record is no longer kept</source>
        <translation>この呼び出しの記録はもう残っていません</translation>
    </message>
</context>
<context>
    <name>updraft::ItemsEditor</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Computed by the template; edit it in YAML</source>
        <translation>テンプレートで計算される値です。YAML で編集してください</translation>
    </message>
    <message>
        <source>Type it …</source>
        <translation>直接入力 …</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1 に追加</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>%1 から削除</translation>
    </message>
    <message>
        <source>Move up in %1</source>
        <translation>%1 内で上へ移動</translation>
    </message>
    <message>
        <source>Move down in %1</source>
        <translation>%1 内で下へ移動</translation>
    </message>
</context>
<context>
    <name>updraft::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 個のフィールド</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n 個の要素</numerusform>
        </translation>
    </message>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>updraft::LanesPanel</name>
    <message>
        <source>%1 · click for its log</source>
        <comment>duration of an invocation</comment>
        <translation>%1 · クリックでログを表示</translation>
    </message>
    <message>
        <source>Environment timeline</source>
        <translation>実行環境のタイムライン</translation>
    </message>
    <message>
        <source>The environments cannot be read: %1</source>
        <translation>実行環境を読み取れません: %1</translation>
    </message>
    <message>
        <source>No environment lived in this range: invoke a function to start one</source>
        <translation>この期間に実行環境はありません: 関数を呼び出すと起動します</translation>
    </message>
    <message>
        <source>each lane is one execution environment</source>
        <translation>各レーンは 1 つの実行環境です</translation>
    </message>
    <message>
        <source>the newest %1 environments</source>
        <translation>最新の実行環境 %1 個</translation>
    </message>
    <message>
        <source>of the invocations, the newest only</source>
        <translation>呼び出しは最新のもののみ</translation>
    </message>
</context>
<context>
    <name>updraft::LanguageServer</name>
    <message>
        <source>%1 does not answer as a language server does.</source>
        <translation>%1 は言語サーバーとして応答しません。</translation>
    </message>
    <message>
        <source>%1 could not be started. Check that it is installed.</source>
        <translation>%1 を起動できませんでした。インストールされているか確認してください。</translation>
    </message>
    <message>
        <source>%1 ended unexpectedly again and again, so it is not started any more. Completion and problems now come without it.</source>
        <translation>%1 が繰り返し予期せず終了したため、今後は起動されません。補完と問題の検出は言語サーバーなしで行われます。</translation>
    </message>
</context>
<context>
    <name>updraft::LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Check the syntax while typing</source>
        <translation>入力中に構文をチェック</translation>
    </message>
    <message>
        <source>By the interpreter that runs the function; your code is not executed</source>
        <translation>関数を実行するインタープリターで確認します。コードは実行されません</translation>
    </message>
    <message>
        <source>Use language servers</source>
        <translation>言語サーバーを使用</translation>
    </message>
    <message>
        <source>For completion, hover, definitions and problems, when they are installed: python-lsp-server, typescript-language-server</source>
        <translation>インストールされている場合、補完、ホバー、定義、問題に使用: python-lsp-server、typescript-language-server</translation>
    </message>
</context>
<context>
    <name>updraft::LineCommands</name>
    <message>
        <source>Move line up</source>
        <translation>行を上へ移動</translation>
    </message>
    <message>
        <source>Move line down</source>
        <translation>行を下へ移動</translation>
    </message>
    <message>
        <source>Duplicate line</source>
        <translation>行を複製</translation>
    </message>
    <message>
        <source>Delete line</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>行を連結</translation>
    </message>
    <message>
        <source>Select line</source>
        <translation>行を選択</translation>
    </message>
    <message>
        <source>Toggle comment</source>
        <translation>コメントを切り替え</translation>
    </message>
    <message>
        <source>Indent lines</source>
        <translation>行をインデント</translation>
    </message>
    <message>
        <source>Unindent lines</source>
        <translation>行のインデントを解除</translation>
    </message>
    <message>
        <source>To upper case</source>
        <translation>大文字に変換</translation>
    </message>
    <message>
        <source>To lower case</source>
        <translation>小文字に変換</translation>
    </message>
    <message>
        <source>Remove trailing spaces</source>
        <translation>行末の空白を削除</translation>
    </message>
    <message>
        <source>Convert line ends to LF</source>
        <translation>改行を LF に変換</translation>
    </message>
    <message>
        <source>Convert line ends to CR LF</source>
        <translation>改行を CR LF に変換</translation>
    </message>
    <message>
        <source>Fold or unfold here</source>
        <translation>ここを折りたたむ/展開</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>すべて折りたたむ</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>元のサイズ</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Show white space</source>
        <translation>空白文字を表示</translation>
    </message>
    <message>
        <source>Show line ends</source>
        <translation>改行文字を表示</translation>
    </message>
</context>
<context>
    <name>updraft::LiveLogView</name>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>ライブログ</translation>
    </message>
    <message>
        <source>What functions print. Arrow keys move through the lines.</source>
        <translation>関数の出力。矢印キーで行を移動します。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find and filter (%1)</source>
        <translation>検索とフィルター (%1)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Keep the newest lines in view (Ctrl+End)</source>
        <translation>最新の行を常に表示 (Ctrl+End)</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>行を折り返す</translation>
    </message>
    <message>
        <source>Break lines that are too long</source>
        <translation>長すぎる行を折り返す</translation>
    </message>
    <message>
        <source>Expand JSON</source>
        <translation>JSON を展開</translation>
    </message>
    <message>
        <source>Spread JSON objects over several lines</source>
        <translation>JSON オブジェクトを複数行に展開</translation>
    </message>
    <message>
        <source>Platform lines</source>
        <translation>プラットフォーム行</translation>
    </message>
    <message>
        <source>Show START, END and REPORT</source>
        <translation>START、END、REPORT を表示</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Take all lines out of this view</source>
        <translation>すべての行をこの表示から消去</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存 …</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>表示中の行を保存</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation>選択範囲をコピー</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Enter: next, Shift+Enter: previous</source>
        <translation>Enter: 次へ、Shift+Enter: 前へ</translation>
    </message>
    <message>
        <source>Show only lines that match</source>
        <translation>一致する行のみ表示</translation>
    </message>
    <message>
        <source>Filter of lines, a regular expression</source>
        <translation>行のフィルター (正規表現)</translation>
    </message>
    <message>
        <source>A regular expression, such as ERROR|WARN</source>
        <translation>正規表現 (例: ERROR|WARN)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>次の一致 (Enter)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>前の一致 (Shift+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%n older line(s) had to go</source>
        <translation>
            <numerusform>古い %n 行を破棄しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invocation(s) came too fast to be shown here</source>
        <translation>
            <numerusform>%n 件の呼び出しは速すぎてここに表示できませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>新着 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest and follow (Ctrl+End)</source>
        <translation>最新へ移動して追従 (Ctrl+End)</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>ログを保存</translation>
    </message>
    <message>
        <source>Saved the log to %1</source>
        <translation>ログを %1 に保存しました</translation>
    </message>
    <message>
        <source>Could not save the log: %1</source>
        <translation>ログを保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>updraft::LogView</name>
    <message>
        <source>Log of the invocation</source>
        <translation>呼び出しのログ</translation>
    </message>
    <message>
        <source>The log of an invocation stands here</source>
        <translation>呼び出しのログがここに表示されます</translation>
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
        <translation>モード</translation>
    </message>
</context>
<context>
    <name>updraft::ModeBar</name>
    <message>
        <source>Modes</source>
        <translation>モード</translation>
    </message>
</context>
<context>
    <name>updraft::MonitorView</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>実行環境</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Pages of Monitor</source>
        <translation>モニターのページ</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>List deployments, versions, limits and alarms of this range</source>
        <translation>この期間のデプロイ、バージョン、制限、アラームを一覧表示</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>label of charts that show generated data</comment>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>This invocation belongs to the sample month: it has no log or event to open</source>
        <translation>この呼び出しはサンプルの 1 か月のもので、開けるログやイベントはありません</translation>
    </message>
</context>
<context>
    <name>updraft::MonoView</name>
    <message numerus="yes">
        <source>… %n more character(s)</source>
        <translation>
            <numerusform>… 残り %n 文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::MultiCursor</name>
    <message>
        <source>Add next occurrence</source>
        <translation>次の出現箇所を追加</translation>
    </message>
    <message>
        <source>Select all occurrences</source>
        <translation>すべての出現箇所を選択</translation>
    </message>
    <message>
        <source>Add cursor above</source>
        <translation>上にカーソルを追加</translation>
    </message>
    <message>
        <source>Add cursor below</source>
        <translation>下にカーソルを追加</translation>
    </message>
</context>
<context>
    <name>updraft::MultiplesPage</name>
    <message>
        <source>Same scale for all functions</source>
        <translation>すべての関数で同じ目盛り</translation>
    </message>
    <message>
        <source>Charts below each other have the same scale, so that they compare</source>
        <translation>上下のグラフを比較できるよう同じ目盛りにします</translation>
    </message>
    <message>
        <source>Charts of each function</source>
        <translation>関数ごとのグラフ</translation>
    </message>
    <message>
        <source>No function ran in this range: choose a longer one</source>
        <translation>この期間に実行された関数はありません: もっと長い期間を選んでください</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>What was recorded cannot be read: %1</source>
        <translation>記録を読み取れません: %1</translation>
    </message>
</context>
<context>
    <name>updraft::NameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 を複製</translation>
    </message>
    <message>
        <source>Its folders in functions and events are renamed with it.</source>
        <translation>functions と events にある関数のフォルダーの名前も変更されます。</translation>
    </message>
    <message>
        <source>Sources, events and settings are copied.</source>
        <translation>ソース、イベント、設定がコピーされます。</translation>
    </message>
    <message>
        <source>Rename the logical id in the template, too</source>
        <translation>テンプレートの論理 ID も変更</translation>
    </message>
    <message>
        <source>With everything in the template that refers to it</source>
        <translation>テンプレート内でそれを参照するものもすべて変更します</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>updraft::NameField</name>
    <message>
        <source>Function name</source>
        <translation>関数名</translation>
    </message>
</context>
<context>
    <name>updraft::NewFunctionDialog</name>
    <message>
        <source>New function</source>
        <translation>新しい関数</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Runtime</source>
        <translation>ランタイム(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>メモリ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>タイムアウト(&amp;T)</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>新しいファイル</translation>
    </message>
    <message>
        <source>Added to the template</source>
        <translation>テンプレートへの追加内容</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory in megabytes</source>
        <translation>メモリ (MB)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Timeout in seconds</source>
        <translation>タイムアウト (秒)</translation>
    </message>
    <message>
        <source>As in the template</source>
        <translation>テンプレートのとおり</translation>
    </message>
    <message>
        <source>Files that will be created</source>
        <translation>作成されるファイル</translation>
    </message>
    <message>
        <source>What is added to the template</source>
        <translation>テンプレートに追加される内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Run %1 afterwards: it has to be built before it can be invoked</source>
        <translation>作成後に %1 を実行: 呼び出す前にビルドが必要です</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Stop the build</source>
        <translation>ビルドを停止</translation>
    </message>
</context>
<context>
    <name>updraft::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>新しいワークスペース</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Folder of the workspace</source>
        <translation>ワークスペースのフォルダー</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択 …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>First f&amp;unction</source>
        <translation>最初の関数(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create and open</source>
        <translation>作成して開く</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Run %1 in the function&apos;s folder before you invoke it.</source>
        <translation>呼び出す前に、関数のフォルダーで %1 を実行してください。</translation>
    </message>
    <message>
        <source>Write the whole path, beginning with / or ~.</source>
        <translation>/ または ~ で始まる完全なパスを入力してください。</translation>
    </message>
</context>
<context>
    <name>updraft::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
</context>
<context>
    <name>updraft::Notices</name>
    <message>
        <source>%1 fails</source>
        <translation>%1 でエラーが続いています</translation>
    </message>
    <message>
        <source>Most of its calls of the last minute ended with an error.</source>
        <translation>直近 1 分間の呼び出しの大半がエラーで終了しました。</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 が失敗しました</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 が応答しました</translation>
    </message>
    <message>
        <source>The invocation took %1.</source>
        <translation>呼び出しに %1 かかりました。</translation>
    </message>
</context>
<context>
    <name>updraft::OverviewCharts</name>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Show how durations are spread (H)</source>
        <translation>実行時間の分布を表示 (H)</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>パーセンタイル</translation>
    </message>
    <message>
        <source>Show percentiles of the duration (H)</source>
        <translation>実行時間のパーセンタイルを表示 (H)</translation>
    </message>
    <message>
        <source>Make large or small again</source>
        <translation>拡大または元に戻す</translation>
    </message>
    <message>
        <source>Heat map or percentiles</source>
        <translation>ヒートマップまたはパーセンタイル</translation>
    </message>
    <message>
        <source>Add to dashboard</source>
        <translation>ダッシュボードに追加</translation>
    </message>
</context>
<context>
    <name>updraft::OverviewPage</name>
    <message>
        <source>Reading …</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>何も読み取れませんでした</translation>
    </message>
    <message>
        <source>No invocations yet: press Invoke or start demo traffic</source>
        <translation>まだ呼び出しがありません: 「呼び出し」を押すか、デモトラフィックを開始してください</translation>
    </message>
    <message>
        <source>No such invocations in this range: choose a longer one or clear the filters</source>
        <translation>この期間に該当する呼び出しはありません: もっと長い期間を選ぶか、フィルターをクリアしてください</translation>
    </message>
    <message>
        <source>No invocations in this range: choose a longer one</source>
        <translation>この期間に呼び出しはありません: もっと長い期間を選んでください</translation>
    </message>
    <message>
        <source>What was recorded cannot be read: %1</source>
        <translation>記録を読み取れません: %1</translation>
    </message>
    <message>
        <source>Add to dashboard</source>
        <translation>ダッシュボードに追加</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>新しいダッシュボード</translation>
    </message>
    <message>
        <source>“%1” was added to the dashboard “%2”.</source>
        <translation>「%1」をダッシュボード「%2」に追加しました。</translation>
    </message>
</context>
<context>
    <name>updraft::OwnTariffDialog</name>
    <message>
        <source>Make a price list of your own</source>
        <translation>独自の価格表を作る</translation>
    </message>
    <message>
        <source>It begins as a copy of %1. Only what you change is written to the file; the rest follows the original.</source>
        <translation>%1 の写しから始まる。ファイルには変更したものだけが書かれ、残りは元に従う。</translation>
    </message>
    <message>
        <source>Id, also the file’s name</source>
        <translation>ID（ファイル名にもなる）</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>プランの名前</translation>
    </message>
    <message>
        <source>my prices</source>
        <comment>name of a plan</comment>
        <translation>自分の価格</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>updraft::PairsEditor</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>行を貼り付け</translation>
    </message>
    <message>
        <source>Takes lines NAME=value from the clipboard (Ctrl+V)</source>
        <translation>クリップボードから NAME=value 形式の行を取り込みます (Ctrl+V)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Removes the selected line (Delete)</source>
        <translation>選択した行を削除します (Delete)</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>シークレットを表示</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1 に追加</translation>
    </message>
    <message>
        <source>Paste lines into %1</source>
        <translation>%1 に行を貼り付け</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>%1 から削除</translation>
    </message>
    <message>
        <source>Show the secrets of %1</source>
        <translation>%1 のシークレットを表示</translation>
    </message>
</context>
<context>
    <name>updraft::PairsModel</name>
    <message>
        <source>From Globals, computed by the template: edit it in YAML</source>
        <translation>Globals 由来、テンプレートで計算される値です: YAML で編集してください</translation>
    </message>
    <message>
        <source>From Globals; a value typed here is this function&apos;s own</source>
        <translation>Globals 由来。ここに入力した値はこの関数だけに適用されます</translation>
    </message>
    <message>
        <source>Computed by the template: edit it in YAML</source>
        <translation>テンプレートで計算される値です: YAML で編集してください</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>updraft::PayloadEditor</name>
    <message>
        <source>Event that is sent, JSON</source>
        <translation>送信するイベント (JSON)</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>イベントを保存</translation>
    </message>
    <message>
        <source>Save the event in the workspace, for you and who works with you</source>
        <translation>イベントをワークスペースに保存し、共同作業者と共有</translation>
    </message>
    <message>
        <source>Format the event</source>
        <translation>イベントを整形</translation>
    </message>
    <message>
        <source>Format the event (Ctrl+Shift+I)</source>
        <translation>イベントを整形 (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>Remove the event&apos;s white space</source>
        <translation>イベントの空白を削除</translation>
    </message>
    <message>
        <source>%1:%2 %3</source>
        <comment>line, column, what is wrong</comment>
        <translation>%1:%2 %3</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>クリックして移動</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a size and its limit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The event is larger than the %1 that such a call may carry</source>
        <translation>イベントがこの呼び出しの上限 %1 を超えています</translation>
    </message>
    <message>
        <source>An event may have %1</source>
        <translation>イベントの上限は %1 です</translation>
    </message>
</context>
<context>
    <name>updraft::PlatformPage</name>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>The modelled cloud and this machine</source>
        <translation>クラウドのモデルとこのマシン</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Where the AWS CLI and SDKs find the platform, the next time a workspace is opened; another is taken when it is in use</source>
        <translation>AWS CLI と SDK がプラットフォームに接続するポート。次にワークスペースを開いたときに適用。使用中の場合は別のポートを使用します</translation>
    </message>
    <message>
        <source>Not a collector&apos;s address, such as %1</source>
        <translation>%1 のようなコレクターのアドレスではありません</translation>
    </message>
    <message>
        <source>OpenTelemetry collector</source>
        <translation>OpenTelemetry コレクター</translation>
    </message>
    <message>
        <source>Where a span of every invocation is sent by OTLP over HTTP, the next time a workspace is opened; empty: nowhere</source>
        <translation>各呼び出しのスパンを OTLP over HTTP で送る先 (次にワークスペースを開いたときから)。空の場合は送りません</translation>
    </message>
    <message>
        <source>Loops that cost money</source>
        <translation>料金のかかるループ</translation>
    </message>
    <message>
        <source>Look for loops</source>
        <translation>ループを探す</translation>
    </message>
    <message>
        <source>Functions that call themselves over and over, and events that mostly are retries; with what they would cost in an hour. In this workspace</source>
        <translation>自身を繰り返し呼び出す関数や、大半が再試行のイベントを、1 時間あたりの料金とともに示します。このワークスペースで有効</translation>
    </message>
    <message>
        <source>Stop functions that loop</source>
        <translation>ループする関数を停止</translation>
    </message>
    <message>
        <source>Take no further calls of a function whose loop nothing else ends, until you let it run again. In this workspace</source>
        <translation>ほかに止めるものがないループの関数は、再び許可するまで呼び出しを受け付けません。このワークスペースで有効</translation>
    </message>
</context>
<context>
    <name>updraft::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>updraft::PropertyField</name>
    <message>
        <source>What can be done with %1</source>
        <translation>%1 で実行できる操作</translation>
    </message>
    <message>
        <source>Reset, show in YAML, documentation</source>
        <translation>リセット、YAML で表示、ドキュメント</translation>
    </message>
    <message>
        <source>Edit in YAML</source>
        <translation>YAML で編集</translation>
    </message>
    <message>
        <source>Edit %1 in YAML</source>
        <translation>%1 を YAML で編集</translation>
    </message>
    <message>
        <source>%1 (from Globals)</source>
        <translation>%1 (Globals 由来)</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (既定値)</translation>
    </message>
    <message>
        <source>From Globals: %1</source>
        <translation>Globals 由来: %1</translation>
    </message>
    <message>
        <source>“%1” is needed too.</source>
        <translation>「%1」も必要です。</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Show in YAML</source>
        <translation>YAML で表示</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>updraft::QuickList</name>
    <message>
        <source>Nothing fits</source>
        <translation>該当なし</translation>
    </message>
</context>
<context>
    <name>updraft::RangeButton</name>
    <message>
        <source>Which stretch of time is shown</source>
        <translation>表示する期間</translation>
    </message>
    <message>
        <source>From – until</source>
        <translation>開始 – 終了</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the time between these two moments</source>
        <translation>この 2 つの時点の間を表示</translation>
    </message>
</context>
<context>
    <name>updraft::RecentWorkspaces</name>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (見つかりません)</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 が見つかりません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>updraft::ReplayView</name>
    <message>
        <source>Then</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Replay an invocation of the history to compare it here.</source>
        <translation>履歴の呼び出しをリプレイすると、ここで比較できます。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>The answer is the same.</source>
        <translation>応答は同じです。</translation>
    </message>
    <message>
        <source>The answer differs.</source>
        <translation>応答が異なります。</translation>
    </message>
    <message>
        <source>%1: %2, before %3, now %4</source>
        <translation>%1: %2、以前 %3、現在 %4</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>実行時間</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>課金時間</translation>
    </message>
    <message>
        <source>Init</source>
        <translation>初期化</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
</context>
<context>
    <name>updraft::ResponseView</name>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>未加工</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>How the response is shown</source>
        <translation>レスポンスの表示方法</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>Response as a tree</source>
        <translation>レスポンスのツリー</translation>
    </message>
    <message>
        <source>Copy the response</source>
        <translation>レスポンスをコピー</translation>
    </message>
    <message>
        <source>Save the response to a file</source>
        <translation>レスポンスをファイルに保存</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込んでいます…</translation>
    </message>
    <message>
        <source>Too long to be shown whole (%1); copying and saving take all of it.</source>
        <translation>長すぎるため全体を表示できません (%1)。コピーと保存では全体が対象です。</translation>
    </message>
    <message>
        <source>Image, %1 by %2</source>
        <translation>画像、%1 × %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>content type, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save the response</source>
        <translation>レスポンスを保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>updraft::ResultSummary</name>
    <message>
        <source>billed %1</source>
        <translation>課金 %1</translation>
    </message>
    <message>
        <source>%1 / %2 MB</source>
        <translation>%1 / %2 MB</translation>
    </message>
    <message>
        <source>Invoke the function to see what it answers and what it takes</source>
        <translation>関数を呼び出すと、応答と所要リソースが表示されます</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>結果はまだありません</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>結果: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>時間の内訳</translation>
    </message>
    <message>
        <source>Memory: %1 of %2 used</source>
        <translation>メモリ: %2 中 %1 を使用</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>CPU time %1</source>
        <translation>CPU 時間 %1</translation>
    </message>
</context>
<context>
    <name>updraft::ResultWords</name>
    <message>
        <source>Throttled</source>
        <translation>スロットリング</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Event too large</source>
        <translation>イベントが大きすぎます</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>未稼働</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an error and its reason</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>クライアントエラー</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>Would run</source>
        <translation>実行可能</translation>
    </message>
    <message>
        <source>As many invocations run as the account allows at once. Wait until some have ended, or raise the account&apos;s concurrency in the settings.</source>
        <translation>アカウントの同時実行数の上限に達しています。いくつかが終わるまで待つか、設定でアカウントの同時実行数を増やしてください。</translation>
    </message>
    <message>
        <source>As many invocations run as this function&apos;s reserved concurrency allows. Raise it in the function&apos;s configuration, or wait.</source>
        <translation>この関数の予約済み同時実行数の上限に達しています。関数の設定で増やすか、お待ちください。</translation>
    </message>
    <message>
        <source>The function is called more often per second than ten times its concurrency. Send fewer at once, or raise its concurrency.</source>
        <translation>関数の 1 秒あたりの呼び出しが同時実行数の 10 倍を超えています。同時に送る数を減らすか、同時実行数を増やしてください。</translation>
    </message>
    <message>
        <source>Calls come faster than the API takes them. Send fewer at once.</source>
        <translation>呼び出しが API の受付速度を超えています。同時に送る数を減らしてください。</translation>
    </message>
    <message>
        <source>A limit of the cloud refused the call. Send fewer at once.</source>
        <translation>クラウドの制限により呼び出しが拒否されました。同時に送る数を減らしてください。</translation>
    </message>
    <message>
        <source>Choose another version or alias in the options below the event.</source>
        <translation>イベントの下のオプションで別のバージョンまたはエイリアスを選んでください。</translation>
    </message>
    <message>
        <source>Check that the function is still in the template.</source>
        <translation>関数がテンプレートに残っているか確認してください。</translation>
    </message>
    <message>
        <source>Make the event shorter; large data belongs into a bucket, the event names it.</source>
        <translation>イベントを短くしてください。大きなデータはバケットに置き、イベントではその名前を指定します。</translation>
    </message>
    <message>
        <source>Correct the event; where it is wrong is marked in the editor.</source>
        <translation>イベントを修正してください。誤りの箇所はエディターに示されています。</translation>
    </message>
    <message>
        <source>Wait until others have ended, or raise the limits of this machine in the settings.</source>
        <translation>他の処理が終わるまで待つか、設定でこのマシンの上限を増やしてください。</translation>
    </message>
    <message>
        <source>Open a workspace and wait until it is served, then invoke again.</source>
        <translation>ワークスペースを開き、稼働するまで待ってから、もう一度呼び出してください。</translation>
    </message>
    <message>
        <source>Find out what it waited for in the log, or raise the timeout in the configuration.</source>
        <translation>何を待っていたのかをログで確認するか、関数の設定でタイムアウトを延ばしてください。</translation>
    </message>
    <message>
        <source>Raise the memory in the configuration, or keep less at once.</source>
        <translation>関数の設定でメモリを増やすか、一度に保持するデータを減らしてください。</translation>
    </message>
    <message>
        <source>The code outside of the handler failed; the log says where.</source>
        <translation>ハンドラー外のコードが失敗しました。場所はログに示されています。</translation>
    </message>
    <message>
        <source>The process ended before it answered; the log shows its last words.</source>
        <translation>応答する前にプロセスが終了しました。最後の出力はログに示されています。</translation>
    </message>
    <message>
        <source>An answer may have 6 MB and must be what the runtime can write as JSON.</source>
        <translation>応答は 6 MB 以内で、ランタイムが JSON として書き出せる必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n succeeded</source>
        <translation>
            <numerusform>成功 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n throttled</source>
        <translation>
            <numerusform>スロットリング %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>拒否 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>キャンセル %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cold start(s)</source>
        <translation>
            <numerusform>コールドスタート %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>least %1 · median %2 · p95 %3 · most %4</source>
        <translation>最小 %1 · 中央値 %2 · p95 %3 · 最大 %4</translation>
    </message>
    <message>
        <source>%1 of %2 in %3 · %4</source>
        <comment>answers, asked for, time, rate</comment>
        <translation>%1 / %2 件、%3 · %4</translation>
    </message>
    <message>
        <source>init</source>
        <translation>初期化</translation>
    </message>
    <message>
        <source>A new environment was started for this call</source>
        <translation>この呼び出しのために新しい実行環境を起動しました</translation>
    </message>
    <message>
        <source>Init ran again inside of the call</source>
        <translation>呼び出しの中で初期化が再度実行されました</translation>
    </message>
    <message>
        <source>process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>ランタイム</translation>
    </message>
    <message>
        <source>your module</source>
        <translation>ユーザーモジュール</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>拡張機能</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Waited for this machine</source>
        <translation>このマシンの空きを待機</translation>
    </message>
    <message>
        <source>dispatch</source>
        <translation>ディスパッチ</translation>
    </message>
    <message>
        <source>The platform, between arrival and answer</source>
        <translation>到着から応答までのプラットフォームの処理</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>ハンドラー</translation>
    </message>
    <message>
        <source>Your function</source>
        <translation>ユーザーの関数</translation>
    </message>
    <message>
        <source>Extensions, after the answer</source>
        <translation>拡張機能 (応答後)</translation>
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
        <translation>%1 · 時間の %2 %</translation>
    </message>
</context>
<context>
    <name>updraft::RunningStrip</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>End the invocation (Esc)</source>
        <translation>呼び出しを終了 (Esc)</translation>
    </message>
    <message>
        <source>Cancel the invocation</source>
        <translation>呼び出しをキャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>%1 of %2 answered · %3</source>
        <comment>done, all, time</comment>
        <translation>%1 / %2 件応答 · %3</translation>
    </message>
    <message>
        <source>Running · %1</source>
        <translation>実行中 · %1</translation>
    </message>
</context>
<context>
    <name>updraft::RuntimeChoice</name>
    <message>
        <source>Runtime</source>
        <translation>ランタイム</translation>
    </message>
    <message>
        <source>Nothing on this machine can run %1. Install it before you invoke.</source>
        <translation>このマシンには %1 を実行できるものがありません。呼び出す前にインストールしてください。</translation>
    </message>
    <message>
        <source>This machine does not have it: %1 (%2) stands in.</source>
        <translation>このマシンにはありません: 代わりに %1 (%2) を使用します。</translation>
    </message>
</context>
<context>
    <name>updraft::SampleBar</name>
    <message>
        <source>Nothing was recorded here yet. A generated sample month shows what Monitor can do.</source>
        <translation>ここにはまだ記録がありません。生成したサンプルの 1 か月で、モニターの機能を試せます。</translation>
    </message>
    <message>
        <source>A sample month is being generated …</source>
        <translation>サンプルの 1 か月を生成中…</translation>
    </message>
    <message>
        <source>Sample data: a generated month, kept apart from what your functions did.</source>
        <translation>サンプルデータ: 生成された 1 か月で、関数の実際の記録とは別に保存されています。</translation>
    </message>
    <message>
        <source>The sample month: %1</source>
        <translation>サンプルの 1 か月: %1</translation>
    </message>
    <message>
        <source>Show a sample month</source>
        <translation>サンプルの 1 か月を表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Show what was recorded</source>
        <translation>記録を表示</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>サンプルを削除</translation>
    </message>
    <message>
        <source>Delete the generated month; what was recorded stays</source>
        <translation>生成した 1 か月を削除します。記録は残ります</translation>
    </message>
    <message>
        <source>How much of the sample month is generated</source>
        <translation>サンプルの 1 か月の生成の進み具合</translation>
    </message>
</context>
<context>
    <name>updraft::SavedEvents</name>
    <message>
        <source>An event needs a name.</source>
        <translation>イベントには名前が必要です。</translation>
    </message>
    <message>
        <source>The name becomes the name of a file: it may not contain a slash or begin with a dot.</source>
        <translation>名前はファイル名になります。スラッシュを含めたり、ドットで始めたりすることはできません。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名前が長すぎます。</translation>
    </message>
    <message>
        <source>There is an event &quot;%1&quot; already.</source>
        <translation>イベント「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; could not be read: %2</source>
        <translation>イベント「%1」を読み込めませんでした: %2</translation>
    </message>
    <message>
        <source>it is larger than any event may be</source>
        <translation>イベントの上限サイズを超えています</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; could not be saved: %2</source>
        <translation>イベント「%1」を保存できませんでした: %2</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; could not be renamed: %2</source>
        <translation>イベント「%1」の名前を変更できませんでした: %2</translation>
    </message>
    <message>
        <source>The event &quot;%1&quot; could not be deleted: %2</source>
        <translation>イベント「%1」を削除できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>updraft::SavedEventsModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新日時</translation>
    </message>
</context>
<context>
    <name>updraft::ScopeFields</name>
    <message>
        <source>Whose invocations the card shows</source>
        <translation>カードに表示する呼び出しの対象</translation>
    </message>
    <message>
        <source>Only of a version or an alias</source>
        <translation>1 つのバージョンまたはエイリアスのみ</translation>
    </message>
    <message>
        <source>Only what a trigger caused</source>
        <translation>1 つのトリガーによるもののみ</translation>
    </message>
    <message>
        <source>As the page’s filters say</source>
        <translation>ページのフィルターに従う</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>すべての関数</translation>
    </message>
    <message>
        <source>Any trigger</source>
        <translation>すべてのトリガー</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>すべてのバージョン</translation>
    </message>
    <message>
        <source>Alias %1</source>
        <translation>エイリアス %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
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
        <translation>トリガー</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>エラー %1</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>%1 から: %2</translation>
    </message>
    <message>
        <source>to %1: %2</source>
        <translation>%1 へ: %2</translation>
    </message>
    <message>
        <source>%1 calls %2</source>
        <translation>%1 が %2 を呼び出す</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>サービス %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>updraft::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Default shortcut</source>
        <translation>既定のショートカット</translation>
    </message>
    <message>
        <source>Back to the default shortcut</source>
        <translation>既定のショートカットに戻す</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>%1 で使用中</translation>
    </message>
</context>
<context>
    <name>updraft::SpikePanel</name>
    <message>
        <source>Errors first</source>
        <translation>エラー優先</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>長いもの優先</translation>
    </message>
    <message>
        <source>Cold starts, longest init first</source>
        <translation>コールドスタート、初期化が長い順</translation>
    </message>
    <message>
        <source>Most memory first</source>
        <translation>メモリが多い順</translation>
    </message>
    <message>
        <source>Asynchronous, most attempts first</source>
        <translation>非同期、試行が多い順</translation>
    </message>
    <message>
        <source>Longest wait for this machine first</source>
        <translation>このマシンの待ち時間が長い順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>In which order these invocations are listed</source>
        <translation>これらの呼び出しを並べる順序</translation>
    </message>
    <message>
        <source>Invocations behind this point</source>
        <translation>この点の呼び出し</translation>
    </message>
    <message>
        <source>Open in Functions</source>
        <translation>「関数」で開く</translation>
    </message>
    <message>
        <source>Show the log and the figures of this invocation (Return)</source>
        <translation>この呼び出しのログと数値を表示 (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Invocations behind a point of a chart</source>
        <translation>グラフの点の呼び出し</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>These invocations cannot be read: %1</source>
        <translation>これらの呼び出しを読み取れません: %1</translation>
    </message>
    <message>
        <source>No such invocation arrived then. Its record may have been cleaned up.</source>
        <translation>その時点に該当する呼び出しはありません。記録が整理された可能性があります。</translation>
    </message>
    <message>
        <source>The first %1 of the newest %2 that arrived then</source>
        <translation>その時点に到着した最新 %2 件のうち最初の %1 件</translation>
    </message>
    <message>
        <source>The first %1 of %2 that arrived then</source>
        <translation>その時点に到着した %2 件のうち最初の %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n invocation(s) that arrived then</source>
        <translation>
            <numerusform>その時点に到着した呼び出し %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>%1 invocations/s</source>
        <translation>%1 呼び出し/秒</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s): %1 busy, %2 idle</source>
        <translation>
            <numerusform>実行環境 %n: 処理中 %1、アイドル %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the last minute</source>
        <translation>
            <numerusform>直近 1 分間のエラー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3 invocations</source>
        <translation>%1 %2、呼び出し %3 件</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s) at %1 %</source>
        <translation>
            <numerusform>%n コア、使用率 %1 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>アラーム %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>In alarm: %1</source>
        <translation>アラーム中: %1</translation>
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
        <translation>アラーム中:
%1
クリックで表示</translation>
    </message>
    <message>
        <source>Not kept, because more came than could be written: invocations %1, logs %2, events and responses %3, other changes %4</source>
        <translation>書き込みが追いつかず保存されなかったもの: 呼び出し %1、ログ %2、イベントと応答 %3、その他の変更 %4</translation>
    </message>
    <message>
        <source>%1
Click to see them</source>
        <translation>%1
クリックで表示</translation>
    </message>
</context>
<context>
    <name>updraft::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Keep events and responses</source>
        <translation>イベントとレスポンスを保存</translation>
    </message>
    <message>
        <source>So that an invocation can be looked at in full and replayed</source>
        <translation>呼び出しの全体を確認し、リプレイできるようにします</translation>
    </message>
    <message>
        <source>Space for events and responses</source>
        <translation>イベントとレスポンスの容量</translation>
    </message>
    <message>
        <source>The oldest are removed when it is used up</source>
        <translation>使い切ると古いものから削除されます</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Delete history …</source>
        <translation>履歴を削除 …</translation>
    </message>
    <message>
        <source>History of this workspace</source>
        <translation>このワークスペースの履歴</translation>
    </message>
    <message>
        <source>Records, logs, events and responses of every invocation, in one SQLite file</source>
        <translation>すべての呼び出しの記録、ログ、イベント、レスポンス (1 つの SQLite ファイル)</translation>
    </message>
    <message>
        <source>Delete history</source>
        <translation>履歴を削除</translation>
    </message>
    <message>
        <source>Delete the records, logs, events and responses of all invocations of this workspace? This cannot be undone. Functions, versions and saved events stay.</source>
        <translation>このワークスペースのすべての呼び出しの記録、ログ、イベント、レスポンスを削除しますか? この操作は元に戻せません。関数、バージョン、保存済みイベントは残ります。</translation>
    </message>
</context>
<context>
    <name>updraft::Studio</name>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>ライトとダークを切り替え</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>Start or stop demo traffic</source>
        <translation>デモトラフィックを開始/停止</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Updraft</source>
        <translation>Updraft</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>検索またはコマンドを実行</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Another window has it open</source>
        <translation>別のウィンドウで開いています</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Show budgets and loops that cost money</source>
        <translation>予算と料金のかかるループを表示</translation>
    </message>
    <message>
        <source>Show and edit price lists</source>
        <translation>価格表を表示・編集</translation>
    </message>
</context>
<context>
    <name>updraft::TariffBadge</name>
    <message>
        <source>Prices …</source>
        <translation>価格 …</translation>
    </message>
    <message numerus="yes">
        <source>Prices %n day(s) old</source>
        <translation>
            <numerusform>%n 日前の価格</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices of no date</source>
        <translation>日付のない価格</translation>
    </message>
    <message>
        <source>Price list broken</source>
        <translation>価格表に誤り</translation>
    </message>
    <message>
        <source>Shows the price list: figures, sources, validity; own lists are edited there</source>
        <translation>価格表を表示: 数値、出典、有効期間。独自の表はそこで編集する</translation>
    </message>
</context>
<context>
    <name>updraft::TariffCells</name>
    <message>
        <source>Not taken: %1</source>
        <translation>受け付けられない: %1</translation>
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
        <translation>独自</translation>
    </message>
    <message>
        <source>These prices may not hold any more. %1 %2</source>
        <translation>これらの価格はもう有効でない可能性がある。%1 %2</translation>
    </message>
    <message>
        <source>Price list %1, changed</source>
        <translation>価格表 %1（変更あり）</translation>
    </message>
    <message>
        <source>Price list %1</source>
        <translation>価格表 %1</translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation>テキストとして開く</translation>
    </message>
    <message>
        <source>%1 is in no file that can be read now; it is shown as it was.</source>
        <translation>%1 は今読めるどのファイルにもない。以前の内容を表示している。</translation>
    </message>
    <message>
        <source>State where the figures are from: a contract, an address …</source>
        <translation>数値の出典を記す: 契約、アドレスなど</translation>
    </message>
    <message>
        <source>“%1” is not a date: write 2026-09-29, 2026-09 or 2026</source>
        <translation>「%1」は日付ではない: 2026-09-29、2026-09、2026 のように書く</translation>
    </message>
    <message>
        <source>The date of the source is in the future</source>
        <translation>出典の日付が未来になっている</translation>
    </message>
    <message>
        <source>Delete the price list</source>
        <translation>価格表を削除</translation>
    </message>
    <message>
        <source>Delete the price list %1?</source>
        <translation>価格表 %1 を削除する?</translation>
    </message>
    <message>
        <source>Its file goes to the trash where there is one. Lists that are like it cannot be read any more.</source>
        <translation>ファイルはゴミ箱があればそこに移る。これに基づく価格表は読めなくなる。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>%1 の変更を保存する?</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>保存しないと失われる。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Price the month on it</source>
        <translation>この表で月を計算</translation>
    </message>
    <message>
        <source>Make my own …</source>
        <translation>独自の表を作る …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>削除 …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Where changed figures are from</source>
        <translation>変更した数値の出典</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>my contract</source>
        <translation>自分の契約</translation>
    </message>
    <message>
        <source>Which price list is shown</source>
        <translation>表示する価格表</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
</context>
<context>
    <name>updraft::TariffDraft</name>
    <message>
        <source>change of %1</source>
        <translation>%1 の変更</translation>
    </message>
</context>
<context>
    <name>updraft::TariffFacts</name>
    <message>
        <source>%1: may be old</source>
        <translation>%1: 古い可能性あり</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>端数処理</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a date</comment>
        <translation>から</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a date</comment>
        <translation>まで</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効開始日</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効終了日</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>updraft::TariffModel</name>
    <message>
        <source>share of %1</source>
        <translation>%1 に対する割合</translation>
    </message>
    <message>
        <source>Given once to an account, with others of the pool %1</source>
        <translation>アカウントに 1 回、プール %1 の他の項目と共有</translation>
    </message>
    <message>
        <source>Press F2 or double-click to change it</source>
        <translation>F2 またはダブルクリックで変更</translation>
    </message>
    <message>
        <source>This list comes with Updraft: make your own from it to change it</source>
        <translation>この表は Updraft に付属する。変更するには独自の表を作る</translation>
    </message>
    <message>
        <source>What is charged</source>
        <translation>課金対象</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Price of one, %1</source>
        <translation>単価（%1）</translation>
    </message>
    <message>
        <source>Free a month</source>
        <translation>月の無料分</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>when the source was read</comment>
        <translation>確認日</translation>
    </message>
</context>
<context>
    <name>updraft::TemplateForm</name>
    <message>
        <source>The template does not describe this function.</source>
        <translation>テンプレートにこの関数の記述がありません。</translation>
    </message>
</context>
<context>
    <name>updraft::TemplateList</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Show templates of one language</source>
        <translation>1 つの言語のテンプレートのみ表示</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>すべての言語</translation>
    </message>
</context>
<context>
    <name>updraft::TemplateListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>updraft::TemplateProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
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
        <translation>ワークスペースにテンプレートがありません。</translation>
    </message>
    <message>
        <source>The template cannot be read as text.</source>
        <translation>テンプレートをテキストとして読み取れません。</translation>
    </message>
</context>
<context>
    <name>updraft::TestPanel</name>
    <message>
        <source>Invoke</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Choose a function to test.</source>
        <translation>テストする関数を選択してください。</translation>
    </message>
    <message>
        <source>The workspace is not being served at the moment.</source>
        <translation>現在、ワークスペースは稼働していません。</translation>
    </message>
    <message>
        <source>The event is not valid JSON; where is marked in the editor.</source>
        <translation>イベントが正しい JSON ではありません。誤りの箇所はエディターに示されています。</translation>
    </message>
    <message>
        <source>The client context is not valid JSON.</source>
        <translation>クライアントコンテキストが正しい JSON ではありません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>End the invocation (Esc)</source>
        <translation>呼び出しを終了 (Esc)</translation>
    </message>
    <message>
        <source>Send the event to the function (Ctrl+Return)</source>
        <translation>イベントを関数に送信 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Cancel the invocation</source>
        <translation>呼び出しをキャンセル</translation>
    </message>
    <message>
        <source>Invoke the function</source>
        <translation>関数を呼び出す</translation>
    </message>
    <message>
        <source>Its answer was not kept.</source>
        <translation>応答は保存されていません。</translation>
    </message>
    <message>
        <source>Only the beginning of its answer was kept.</source>
        <translation>応答は先頭部分のみ保存されています。</translation>
    </message>
    <message>
        <source>This invocation is no longer in the history.</source>
        <translation>この呼び出しは履歴に残っていません。</translation>
    </message>
    <message>
        <source>Its event was not kept, so it cannot be sent again: recording of events was off then, or it had to make room for newer ones.</source>
        <translation>イベントが保存されていないため、再送信できません: イベントの記録がオフだったか、新しいものの容量確保のため削除されました。</translation>
    </message>
    <message>
        <source>Only the beginning of its event was kept, so it cannot be sent again. Raise the limit of recorded events in the settings.</source>
        <translation>イベントは先頭部分のみ保存されているため、再送信できません。設定で記録するイベントの上限を増やしてください。</translation>
    </message>
    <message>
        <source>The function &quot;%1&quot; is not there any more.</source>
        <translation>関数「%1」はもう存在しません。</translation>
    </message>
    <message>
        <source>Another test is running. Wait for it, or cancel it.</source>
        <translation>別のテストが実行中です。完了を待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Its answer was not kept whole, so answers cannot be compared.</source>
        <translation>応答の全体が保存されていないため、比較できません。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Saved events</source>
        <translation>保存済みイベント</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation>結果の構成</translation>
    </message>
</context>
<context>
    <name>updraft::TimeChart</name>
    <message>
        <source>(%1 to %2)</source>
        <comment>least and greatest in this bucket</comment>
        <translation>(%1 から %2)</translation>
    </message>
    <message>
        <source>(n = %1)</source>
        <comment>number of samples</comment>
        <translation>(n = %1)</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>Not over yet: figures will grow</source>
        <translation>まだ終わっていません: 数値は増えます</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: データなし</translation>
    </message>
    <message>
        <source>%1: latest %2, highest %3</source>
        <translation>%1: 最新 %2、最高 %3</translation>
    </message>
</context>
<context>
    <name>updraft::TopBar</name>
    <message>
        <source>Address copied</source>
        <translation>アドレスをコピーしました</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>ワークスペースなし</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>起動しています …</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>No port</source>
        <translation>ポートなし</translation>
    </message>
    <message>
        <source>Serving the AWS Lambda interfaces. Click to copy the address</source>
        <translation>AWS Lambda インターフェイスを提供中。クリックでアドレスをコピー</translation>
    </message>
    <message>
        <source>The usual port is in use: %1</source>
        <translation>通常のポートは使用中です: %1</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>エンドポイント: %1</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>workspace: %1</source>
        <translation>ワークスペース: %1</translation>
    </message>
    <message>
        <source>Search or run a command   %1</source>
        <translation>検索またはコマンドを実行   %1</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>検索またはコマンドを実行</translation>
    </message>
    <message>
        <source>Every action, function and setting by name</source>
        <translation>すべての操作、関数、設定を名前で検索</translation>
    </message>
    <message>
        <source>Stop traffic</source>
        <translation>トラフィックを停止</translation>
    </message>
    <message>
        <source>Demo traffic</source>
        <translation>デモトラフィック</translation>
    </message>
    <message>
        <source>Sends a day-like pattern of requests with spikes through the platform&apos;s port</source>
        <translation>1 日の変動とスパイクを模したリクエストをプラットフォームのポートに送信します</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライト/ダーク</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>ライトとダークを切り替え</translation>
    </message>
</context>
<context>
    <name>updraft::TraceWaterfall</name>
    <message>
        <source>%1 failed</source>
        <comment>a duration</comment>
        <translation>%1 失敗</translation>
    </message>
    <message>
        <source>begins after %1, takes %2</source>
        <translation>%1 後に開始、所要 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part and its duration</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>呼び出し %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::TracesModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n throttled</source>
        <translation>
            <numerusform>スロットリング %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>実行時間</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>トレース</translation>
    </message>
</context>
<context>
    <name>updraft::TracesPage</name>
    <message>
        <source>Traces</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>Who calls whom</source>
        <translation>呼び出し関係</translation>
    </message>
    <message>
        <source>Views of traces</source>
        <translation>トレースの表示</translation>
    </message>
    <message>
        <source>With errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Only traces in which a call failed or was throttled</source>
        <translation>呼び出しが失敗またはスロットリングされたトレースのみ</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>Shortest duration shown</source>
        <translation>表示する最短の時間</translation>
    </message>
    <message>
        <source>Only traces that took at least this long</source>
        <translation>これ以上かかったトレースのみ</translation>
    </message>
    <message>
        <source>any duration</source>
        <translation>任意の時間</translation>
    </message>
    <message>
        <source>Looking for traces …</source>
        <translation>トレースを探しています…</translation>
    </message>
    <message>
        <source>No trace in this time matches the filters.</source>
        <translation>この期間にフィルターに合うトレースはありません。</translation>
    </message>
    <message>
        <source>No call between functions in this time.

Calls join a trace when a function calls another with an AWS SDK, or hands the header X-Amzn-Trace-Id or traceparent on that it got. Asynchronous events carry it by themselves.</source>
        <translation>この期間に関数間の呼び出しはありません。

関数が AWS SDK で別の関数を呼び出すか、受け取った X-Amzn-Trace-Id または traceparent ヘッダーを渡すと、呼び出しは 1 つのトレースになります。非同期イベントは自動的に引き継ぎます。</translation>
    </message>
    <message>
        <source>Nothing was called in this time.</source>
        <translation>この期間に呼び出しはありません。</translation>
    </message>
    <message>
        <source>Looking for calls …</source>
        <translation>呼び出しを探しています…</translation>
    </message>
    <message>
        <source>Service map</source>
        <translation>サービスマップ</translation>
    </message>
    <message>
        <source>Calls of the trace</source>
        <translation>トレースの呼び出し</translation>
    </message>
    <message>
        <source>Choose a trace above</source>
        <translation>上でトレースを選んでください</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the newest %n trace(s)</source>
        <translation>
            <numerusform>最新のトレース %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n trace(s)</source>
        <translation>
            <numerusform>トレース %n 件中 %1 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updraft::TrafficControl</name>
    <message>
        <source>There is nothing to send: save an event for a function, or write a traffic.json</source>
        <translation>送信するものがありません: 関数のイベントを保存するか、traffic.json を作成してください</translation>
    </message>
</context>
<context>
    <name>updraft::TriggerCard</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove trigger %1</source>
        <translation>トリガー %1 を削除</translation>
    </message>
    <message>
        <source>Show in YAML</source>
        <translation>YAML で表示</translation>
    </message>
    <message>
        <source>Show trigger %1 in YAML</source>
        <translation>トリガー %1 を YAML で表示</translation>
    </message>
    <message>
        <source>This type of event is not known; edit it in YAML.</source>
        <translation>この種類のイベントは不明です。YAML で編集してください。</translation>
    </message>
    <message>
        <source>not run on this machine yet</source>
        <translation>このマシンでは未対応</translation>
    </message>
    <message>
        <source>The trigger is kept in the template and works in the cloud; here nothing sends these events yet. Use the test panel to send one.</source>
        <translation>このトリガーはテンプレートに保持され、クラウドでは動作しますが、ここではまだイベントは送信されません。テストパネルから送信してください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Properties of trigger %1</source>
        <translation>トリガー %1 のプロパティ</translation>
    </message>
</context>
<context>
    <name>updraft::TriggersPage</name>
    <message>
        <source>%1 (not run on this machine yet)</source>
        <translation>%1 (このマシンでは未対応)</translation>
    </message>
    <message>
        <source>Add trigger</source>
        <translation>トリガーを追加</translation>
    </message>
    <message>
        <source>Undo in the template</source>
        <translation>テンプレートの変更を元に戻す</translation>
    </message>
    <message>
        <source>Undo in the template (%1)</source>
        <translation>テンプレートの変更を元に戻す (%1)</translation>
    </message>
    <message>
        <source>Function URL</source>
        <translation>関数 URL</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>非同期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 を変更</translation>
    </message>
    <message>
        <source>The template does not describe this function, so no events can be added to it.</source>
        <translation>テンプレートにこの関数の記述がないため、イベントを追加できません。</translation>
    </message>
    <message>
        <source>The template cannot be read just now.</source>
        <translation>現在、テンプレートを読み取れません。</translation>
    </message>
    <message>
        <source>No events invoke this function; it can be invoked by hand, by its URL and by the API.</source>
        <translation>この関数を呼び出すイベントはありません。手動、URL、API で呼び出せます。</translation>
    </message>
    <message>
        <source>The function is not running.</source>
        <translation>関数は稼働していません。</translation>
    </message>
    <message>
        <source>After success to %1</source>
        <translation>成功時: %1 へ</translation>
    </message>
    <message>
        <source>After failure to %1</source>
        <translation>失敗時: %1 へ</translation>
    </message>
    <message numerus="yes">
        <source>%n retries</source>
        <translation>
            <numerusform>再試行 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Dead letters to %1</source>
        <translation>デッドレター: %1 へ</translation>
    </message>
    <message>
        <source>No destinations; a failed event is tried twice more, then given up.</source>
        <translation>送信先なし。失敗したイベントはさらに 2 回試行された後、破棄されます。</translation>
    </message>
    <message>
        <source>%1 (alias %2)</source>
        <translation>%1 (エイリアス %2)</translation>
    </message>
    <message>
        <source>None; set who may call to get one.</source>
        <translation>なし。呼び出し権限を設定すると取得できます。</translation>
    </message>
</context>
<context>
    <name>updraft::TroubleBar</name>
    <message>
        <source>The old database is kept as %1</source>
        <translation>以前のデータベースは %1 として残されています</translation>
    </message>
    <message>
        <source>There is no folder %1. As soon as it is back, it is opened.</source>
        <translation>フォルダー %1 がありません。戻りしだい開きます。</translation>
    </message>
    <message>
        <source>%1 has no template.yaml, so there is nothing to serve yet.</source>
        <translation>%1 に template.yaml がないため、まだ稼働するものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n error(s), so nothing is served. Mend and save it, and the functions start.</source>
        <translation>
            <numerusform>%1 に %n 件のエラーがあるため、何も稼働していません。修正して保存すると関数が起動します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is served, because the workspace&apos;s database cannot be used: %1. Moved aside, it is kept as it is, and Updraft starts with an empty one.</source>
        <translation>ワークスペースのデータベースを使用できないため、何も稼働していません: %1。退避するとそのまま保管され、Updraft は空のデータベースで始まります。</translation>
    </message>
    <message>
        <source>Another program serves this workspace already: %1. As soon as that program ends, this window takes over; files can be edited meanwhile.</source>
        <translation>別のプログラムがこのワークスペースをすでに稼働しています: %1。そのプログラムが終わりしだい、このウィンドウが引き継ぎます。その間もファイルは編集できます。</translation>
    </message>
    <message>
        <source>Nothing is served, because %1 cannot be written: the platform keeps its records there. Allow writing, or copy the folder to another place and open it there.</source>
        <translation>%1 に書き込めないため、何も稼働していません。プラットフォームはそこに記録を保存します。書き込みを許可するか、フォルダーを別の場所にコピーして開いてください。</translation>
    </message>
    <message>
        <source>The folder %1 was deleted or moved away. What is open here is still complete.</source>
        <translation>フォルダー %1 は削除または移動されました。ここで開いているものはまだ完全です。</translation>
    </message>
    <message>
        <source>The template was deleted or moved away. The functions run on as they were.</source>
        <translation>テンプレートは削除または移動されました。関数はこれまでどおり稼働しています。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Create a first function</source>
        <translation>最初の関数を作成</translation>
    </message>
    <message>
        <source>Open the template</source>
        <translation>テンプレートを開く</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>Move it aside and start</source>
        <translation>退避して開始</translation>
    </message>
    <message>
        <source>Write the open files anew</source>
        <translation>開いているファイルを書き直す</translation>
    </message>
</context>
<context>
    <name>updraft::TuningChart</name>
    <message>
        <source>duration</source>
        <translation>実行時間</translation>
    </message>
    <message>
        <source>cost / million</source>
        <translation>料金 / 100 万回</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>median and its interval</comment>
        <translation>%1(%2~%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>memory size, why it is not fit</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>memory size, duration, cost</comment>
        <translation>%1: %2、%3</translation>
    </message>
</context>
<context>
    <name>updraft::TuningDesk</name>
    <message>
        <source>The workspace was closed before the measurement was over</source>
        <translation>測定が終わる前にワークスペースが閉じられました</translation>
    </message>
    <message>
        <source>The measurement was cancelled</source>
        <translation>測定はキャンセルされました</translation>
    </message>
    <message>
        <source>%1 was measured</source>
        <translation>%1 を測定しました</translation>
    </message>
    <message>
        <source>It was not measured: %1</source>
        <translation>測定できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>updraft::TuningPanel</name>
    <message>
        <source>Event {}</source>
        <translation>イベント {}</translation>
    </message>
    <message>
        <source>All saved events</source>
        <translation>保存済みイベントすべて</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n 件のイベント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sizes</source>
        <translation>
            <numerusform>%n サイズ</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory tuning: %1</source>
        <translation>メモリ調整: %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>測定 %1</translation>
    </message>
    <message>
        <source>Memory tuning</source>
        <translation>メモリ調整</translation>
    </message>
    <message>
        <source>Sample data: nothing of it can be measured</source>
        <translation>サンプルデータは測定できません</translation>
    </message>
    <message>
        <source>Measure calls the function with its saved events at each size, with that size’s share of a CPU: what it takes, what it costs, and which size is the best value</source>
        <translation>測定は、各サイズの CPU 割合で保存済みイベントを使って関数を呼び出し、所要時間、料金、最もお得なサイズを調べます</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>開始中 …</translation>
    </message>
    <message>
        <source>Measuring, %1</source>
        <translation>測定中、%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Call the function at each size; it does everything that it does</source>
        <translation>各サイズで関数を呼び出します。関数は実際に動作します</translation>
    </message>
    <message>
        <source>Other invocations run now and would disturb the measurement</source>
        <translation>ほかの呼び出しが実行中のため、測定が乱れます</translation>
    </message>
    <message>
        <source>Keep what was measured before</source>
        <translation>以前の測定を残す</translation>
    </message>
    <message>
        <source>Put %1 into the template</source>
        <translation>テンプレートに %1 を設定</translation>
    </message>
    <message>
        <source>Put into the template</source>
        <translation>テンプレートに設定</translation>
    </message>
    <message>
        <source>It has that much already</source>
        <translation>すでにこのサイズです</translation>
    </message>
    <message>
        <source>Change the function’s memory in the template</source>
        <translation>テンプレートで関数のメモリを変更</translation>
    </message>
    <message>
        <source>Which function</source>
        <translation>どの関数か</translation>
    </message>
    <message>
        <source>Which of its saved events, taken in turns</source>
        <translation>どの保存済みイベントか(順番に使用)</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>未測定</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 回の呼び出し</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>about %1 to %2</source>
        <comment>durations</comment>
        <translation>約 %1～%2</translation>
    </message>
    <message>
        <source>At which memory sizes, from %1 to %2</source>
        <translation>計測するメモリサイズ（%1～%2）</translation>
    </message>
    <message>
        <source>Warm calls at each size</source>
        <translation>各サイズのウォーム呼び出し</translation>
    </message>
    <message>
        <source>cold starts</source>
        <translation>コールドスタート</translation>
    </message>
    <message>
        <source>1 to %1, shared by the environments; more make the intervals narrower</source>
        <translation>1～%1 回、環境に分けて実行。多いほど区間が狭くなる</translation>
    </message>
    <message>
        <source>1 to %1: so many environments are started, each with a first call</source>
        <translation>1～%1: この数だけ環境を起動し、それぞれで初回呼び出しを行う</translation>
    </message>
    <message>
        <source>How many calls that are, and how long they take by the function’s last measurement or by what it took since the workspace was opened: as if a CPU’s share did not matter, and as if nothing else did</source>
        <translation>呼び出し回数と所要時間。関数の前回の計測、またはワークスペースを開いてからの実績による。CPU 割合が影響しない場合と、それだけが影響する場合</translation>
    </message>
</context>
<context>
    <name>updraft::VersionsModel</name>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>プロビジョニング済み</translation>
    </message>
</context>
<context>
    <name>updraft::VersionsPage</name>
    <message>
        <source>What is new in this version</source>
        <translation>このバージョンの変更点</translation>
    </message>
    <message>
        <source>Description of the new version</source>
        <translation>新しいバージョンの説明</translation>
    </message>
    <message>
        <source>Publish version</source>
        <translation>バージョンを発行</translation>
    </message>
    <message>
        <source>Keeps the code and configuration as they are now under a number</source>
        <translation>現在のコードと設定を番号付きで保存します</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>バージョンを削除</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>Name of a new alias, such as live</source>
        <translation>新しいエイリアスの名前 (例: live)</translation>
    </message>
    <message>
        <source>Name of a new alias</source>
        <translation>新しいエイリアスの名前</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>新しいエイリアス</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take the last change of an alias back</source>
        <translation>エイリアスの直前の変更を元に戻す</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>The function is not running.</source>
        <translation>関数は稼働していません。</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>%1 から変更はありません。</translation>
    </message>
    <message>
        <source>Settings and code of both, side by side</source>
        <translation>両方の設定とコードを並べて表示</translation>
    </message>
    <message>
        <source>Select two versions with Ctrl to compare them</source>
        <translation>Ctrl を押しながら 2 つのバージョンを選択して比較</translation>
    </message>
    <message>
        <source>%1 points to this version</source>
        <translation>%1 がこのバージョンを参照しています</translation>
    </message>
    <message>
        <source>Deletes the selected published version</source>
        <translation>選択した発行済みバージョンを削除します</translation>
    </message>
    <message>
        <source>There is an alias of this name.</source>
        <translation>この名前のエイリアスはすでに存在します。</translation>
    </message>
    <message>
        <source>%1 is published.</source>
        <translation>%1 を発行しました。</translation>
    </message>
    <message>
        <source>Alias %1 is deleted.</source>
        <translation>エイリアス %1 を削除しました。</translation>
    </message>
    <message>
        <source>Deleting v%1 cannot be taken back. Press Delete version again to do it.</source>
        <translation>v%1 の削除は元に戻せません。実行するには、もう一度「バージョンを削除」を押してください。</translation>
    </message>
    <message>
        <source>v%1 is deleted.</source>
        <translation>v%1 を削除しました。</translation>
    </message>
</context>
<context>
    <name>updraft::Waterfall</name>
    <message>
        <source>Where the time went</source>
        <translation>時間の内訳</translation>
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
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Serverless functions on this machine: write, run, measure. A workspace is a folder with a SAM template.</source>
        <translation>このマシンでサーバーレス関数を作成、実行、計測。ワークスペースは SAM テンプレートのあるフォルダーです。</translation>
    </message>
    <message>
        <source>Back to the workspace</source>
        <translation>ワークスペースに戻る</translation>
    </message>
    <message>
        <source>Back to the workspace (%1)</source>
        <translation>ワークスペースに戻る (%1)</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>フォルダーを開く …</translation>
    </message>
    <message>
        <source>A folder with template.yaml, or drop one here.</source>
        <translation>template.yaml のあるフォルダー。ここへのドロップも可能です。</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>新しいワークスペース …</translation>
    </message>
    <message>
        <source>Starts with one function, by language and use.</source>
        <translation>言語と用途で選んだ 1 つの関数から始めます。</translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation>デモ用ワークスペース</translation>
    </message>
    <message>
        <source>A web shop of eight functions with traffic to look at.</source>
        <translation>8 つの関数からなるウェブショップ。トラフィックも確認できます。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Restore the demo</source>
        <translation>デモを復元</translation>
    </message>
    <message>
        <source>As it came; what you changed is kept beside it</source>
        <translation>初期状態に戻します。変更した内容は隣に保存されます</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近のワークスペース</translation>
    </message>
    <message>
        <source>What you open appears here.</source>
        <translation>開いたワークスペースがここに表示されます。</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>The folder itself stays as it is (%1)</source>
        <translation>フォルダー自体はそのまま残ります (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>updraft::WhatIfCard</name>
    <message>
        <source>The same provider</source>
        <translation>同じプロバイダー</translation>
    </message>
    <message>
        <source>The same region</source>
        <translation>同じリージョン</translation>
    </message>
    <message>
        <source>The same architecture</source>
        <translation>同じアーキテクチャ</translation>
    </message>
    <message>
        <source>The same memory</source>
        <translation>同じメモリ</translation>
    </message>
    <message>
        <source>No gateway</source>
        <translation>ゲートウェイなし</translation>
    </message>
    <message>
        <source>HTTP API gateway</source>
        <translation>HTTP API ゲートウェイ</translation>
    </message>
    <message>
        <source>REST API gateway</source>
        <translation>REST API ゲートウェイ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <source>On another provider</source>
        <translation>別のプロバイダーの場合</translation>
    </message>
    <message>
        <source>In another region of AWS Lambda</source>
        <translation>AWS Lambda の別のリージョンの場合</translation>
    </message>
    <message>
        <source>On another architecture, as fast as on this one</source>
        <translation>別のアーキテクチャの場合 (速度は同じとする)</translation>
    </message>
    <message>
        <source>With another memory size; durations are reckoned by the share of a CPU</source>
        <translation>別のメモリサイズの場合。所要時間は CPU の割合から計算します</translation>
    </message>
    <message>
        <source>Calls by HTTP through an API gateway</source>
        <translation>API ゲートウェイ経由の HTTP 呼び出し</translation>
    </message>
    <message>
        <source>Environments of provisioned concurrency for each function, all day</source>
        <translation>関数ごとに終日プロビジョニングする実行環境の数</translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation>プロビジョニングされた同時実行数</translation>
    </message>
    <message>
        <source>Not provisioned</source>
        <translation>プロビジョニングなし</translation>
    </message>
    <message>
        <source> provisioned</source>
        <translation> 個をプロビジョニング</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Put this beside the month as it was recorded</source>
        <translation>記録どおりの月と並べて表示</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take the selected one away (Del)</source>
        <translation>選択したものを削除 (Del)</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>シナリオの比較</translation>
    </message>
    <message>
        <source>Choose what would be different and press Add: each line prices the same month that way</source>
        <translation>変える条件を選んで「追加」を押すと、各行が同じ月をその条件で計算します</translation>
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
            <numerusform>関数ごとに %n 個をプロビジョニング</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP API gateway</source>
        <translation>HTTP API ゲートウェイ</translation>
    </message>
    <message>
        <source>REST API gateway</source>
        <translation>REST API ゲートウェイ</translation>
    </message>
    <message>
        <source>As it was recorded</source>
        <translation>記録どおり</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Exact: only the price list is another</source>
        <translation>正確: 料金表だけが異なります</translation>
    </message>
    <message>
        <source>Reckoned, not counted:
%1</source>
        <translation>計測ではなく計算:
%1</translation>
    </message>
    <message>
        <source>Of the functions and of what is around them</source>
        <translation>関数とその周辺の合計</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Per million</source>
        <translation>100 万あたり</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>At least: not everything that ran has a known price there</source>
        <translation>最低額: 実行されたものすべての価格がそこで知られているわけではない</translation>
    </message>
</context>
<context>
    <name>updraft::WorkspaceActions</name>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Workspaces and demo</source>
        <translation>ワークスペースとデモ</translation>
    </message>
    <message>
        <source>Open folder …</source>
        <translation>フォルダーを開く …</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>新しいワークスペース …</translation>
    </message>
    <message>
        <source>Open the demo workspace</source>
        <translation>デモ用ワークスペースを開く</translation>
    </message>
    <message>
        <source>Restore the demo workspace</source>
        <translation>デモ用ワークスペースを復元</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>%1 is not there any more. Remove it from the list, or put it back.</source>
        <translation>%1 が見つかりません。リストから削除するか、元に戻してください。</translation>
    </message>
    <message>
        <source>%1 has no template.yaml, so it is no workspace yet.</source>
        <translation>%1 に template.yaml がないため、まだワークスペースではありません。</translation>
    </message>
    <message>
        <source>Create one there …</source>
        <translation>そこに作成 …</translation>
    </message>
    <message>
        <source>Create a workspace from a template in this folder</source>
        <translation>このフォルダーにテンプレートからワークスペースを作成</translation>
    </message>
    <message>
        <source>The demo is as it came. What was there is kept in %1</source>
        <translation>デモを初期状態に戻しました。以前の内容は %1 に保存されています</translation>
    </message>
</context>
<context>
    <name>updraft::WorkspaceSearch</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1.</source>
        <translation>正規表現が正しくありません: %1。</translation>
    </message>
    <message>
        <source>Searching … %1 in %2 so far</source>
        <translation>検索しています … 現在 %2で%1</translation>
    </message>
    <message>
        <source>%1 in %2; there may be more. Narrow the search down to see them all.</source>
        <translation>%2で%1。他にもある可能性があります。すべて表示するには条件を絞り込んでください。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2で%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search in all files</source>
        <translation>すべてのファイルを検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Only in, such as *.py, src/**</source>
        <translation>対象 (例: *.py, src/**)</translation>
    </message>
    <message>
        <source>Not in, such as *.min.js</source>
        <translation>除外 (例: *.min.js)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n replacement(s)</source>
        <translation>
            <numerusform>%n 件の置換を元に戻す</numerusform>
        </translation>
    </message>
</context>
</TS>
