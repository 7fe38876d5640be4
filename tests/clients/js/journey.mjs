// @aws-sdk/client-lambda takes a function through its whole life. Usage: journey.mjs ENDPOINT PACKAGE_1 PACKAGE_2 STREAM_PACKAGE
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// Resolved from the working directory: the packages are installed in the build folder.
const require = createRequire(pathToFileURL(`${process.cwd()}/`));
const sdk = await import(pathToFileURL(require.resolve('@aws-sdk/client-lambda')));
const [endpoint, ...packages] = process.argv.slice(2);
const [one, two, streaming] = packages.map((file) => readFileSync(file));
const Role = 'arn:aws:iam::000000000000:role/any';
const client = new sdk.LambdaClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
});

const send = (name, input) => client.send(new sdk[`${name}Command`](input));
const name = (value) => (error) => assert.equal(error.name, value) === undefined;

async function invoke(FunctionName, event, more = {}) {
    const answer = await send('Invoke', { FunctionName, Payload: JSON.stringify(event), ...more });
    const text = Buffer.from(answer.Payload ?? []).toString();
    return { ...answer, payload: text ? JSON.parse(text) : undefined };
}

async function create(FunctionName, ZipFile, more = {}) {
    await send('CreateFunction', {
        FunctionName, Role, Code: { ZipFile }, Runtime: 'python3.11', Handler: 'behave.handler', ...more,
    });
    await sdk.waitUntilFunctionActiveV2({ client, maxWaitTime: 30, minDelay: 1 }, { FunctionName });
}

async function invocations() {
    await create('js', one, { Timeout: 2, Environment: { Variables: { COLOUR: 'red' } } });
    const ok = await invoke('js', { value: { a: 'ä' } }, { LogType: 'Tail' });
    assert.equal(ok.StatusCode, 200);
    assert.equal(ok.ExecutedVersion, '$LATEST');
    assert.equal(ok.FunctionError, undefined);
    assert.deepEqual(ok.payload, { a: 'ä' });
    assert.match(Buffer.from(ok.LogResult, 'base64').toString(), /^START RequestId: .*\nEND RequestId: .*\nREPORT /s);
    assert.match(ok.$metadata.requestId, /^[0-9a-f-]{36}$/);

    const failed = await invoke('js', { do: 'raise', text: 'boom' });
    assert.equal(failed.FunctionError, 'Unhandled');
    assert.equal(failed.payload.errorMessage, 'boom');
    assert.match((await invoke('js', { do: 'sleep', seconds: 20 })).payload.errorMessage, /Task timed out after 2.00 seconds/);
    assert.match((await invoke('js', { do: 'allocate', megabytes: 300, hold: 1 })).payload.errorMessage, /signal: killed/);
    assert.equal((await invoke('js', {}, { InvocationType: 'DryRun' })).StatusCode, 204);
    assert.equal((await invoke('js', {}, { InvocationType: 'Event' })).StatusCode, 202);
    await assert.rejects(invoke('nobody', {}), (error) => {
        assert.equal(error.name, 'ResourceNotFoundException');
        assert.equal(error.$metadata.httpStatusCode, 404);
        assert.match(error.message, /Function not found/);
        return true;
    });
}

async function throttling() {
    await send('PutFunctionConcurrency', { FunctionName: 'js', ReservedConcurrentExecutions: 0 });
    await assert.rejects(invoke('js', {}), (error) => {
        assert.equal(error.name, 'TooManyRequestsException');
        assert.equal(error.Reason, 'ReservedFunctionConcurrentInvocationLimitExceeded');
        return true;
    });
    await send('DeleteFunctionConcurrency', { FunctionName: 'js' });
    assert.equal((await invoke('js', { value: 1 })).payload, 1);
}

async function versions() {
    assert.equal((await send('PublishVersion', { FunctionName: 'js' })).Version, '1');
    await send('UpdateFunctionCode', { FunctionName: 'js', ZipFile: two });
    await sdk.waitUntilFunctionUpdatedV2({ client, maxWaitTime: 30, minDelay: 1 }, { FunctionName: 'js' });
    await send('UpdateFunctionConfiguration', { FunctionName: 'js', Environment: { Variables: { COLOUR: 'blue' } } });
    await sdk.waitUntilFunctionUpdatedV2({ client, maxWaitTime: 30, minDelay: 1 }, { FunctionName: 'js' });
    assert.equal((await send('PublishVersion', { FunctionName: 'js' })).Version, '2');
    await send('CreateAlias', {
        FunctionName: 'js', Name: 'live', FunctionVersion: '1', RoutingConfig: { AdditionalVersionWeights: { 2: 0.5 } },
    });
    const seen = [];
    for (let i = 0; i < 60; i += 1) seen.push((await invoke('js', { do: 'version' }, { Qualifier: 'live' })).payload);
    for (const [version, variable] of [['one', 'red'], ['two', 'blue']]) {
        const some = seen.filter((p) => p.version === version);
        assert.ok(some.length > 9, `${version} was chosen ${some.length} times of 60`);
        assert.ok(some.every((p) => p.variable === variable));
    }
    await send('DeleteAlias', { FunctionName: 'js', Name: 'live' });
    await assert.rejects(invoke('js', {}, { Qualifier: 'live' }), name('ResourceNotFoundException'));
}

async function settings() {
    const { FunctionUrl } = await send('CreateFunctionUrlConfig', { FunctionName: 'js', AuthType: 'NONE' });
    assert.match(FunctionUrl, /^https?:\/\//);
    const { FunctionArn } = (await send('GetFunction', { FunctionName: 'js' })).Configuration;
    await send('TagResource', { Resource: FunctionArn, Tags: { team: 'a' } });
    assert.deepEqual((await send('ListTags', { Resource: FunctionArn })).Tags, { team: 'a' });
    const names = [];
    for await (const page of sdk.paginateListFunctions({ client, pageSize: 1 }, {})) {
        names.push(...page.Functions.map((f) => f.FunctionName));
    }
    assert.ok(names.includes('js'), names.join());
}

async function stream(event, more = {}) {
    const answer = await send('InvokeWithResponseStream', { FunctionName: 'stream', Payload: JSON.stringify(event), ...more });
    const chunks = [];
    let complete;
    for await (const part of answer.EventStream) {
        if (part.PayloadChunk) chunks.push(Buffer.from(part.PayloadChunk.Payload).toString());
        if (part.InvokeComplete) complete = part.InvokeComplete;
    }
    return { answer, chunks, complete };
}

async function streams() {
    await create('stream', streaming, { Runtime: 'nodejs18.x', Handler: 'stream.handler', Timeout: 10 });
    const { answer, chunks, complete } = await stream({ chunks: 4, delayMs: 40 }, { LogType: 'Tail' });
    assert.equal(answer.StatusCode, 200);
    assert.equal(chunks.join(''), 'chunk 0\nchunk 1\nchunk 2\nchunk 3\n');
    assert.ok(chunks.length > 1, 'it arrives in pieces, as it is written');
    assert.equal(complete.ErrorCode, undefined);
    assert.match(Buffer.from(complete.LogResult, 'base64').toString(), /REPORT RequestId/);

    const broken = await stream({ chunks: 2, fail: true });
    assert.equal(broken.chunks.join(''), 'chunk 0\nchunk 1\n');
    assert.ok(broken.complete.ErrorCode, 'a failure in the middle is told at the end');
    assert.match(broken.complete.ErrorDetails, /failed in the middle/);

    // A buffered invocation of a streaming function gathers the answer.
    const gathered = await send('Invoke', { FunctionName: 'stream', Payload: JSON.stringify({ chunks: 2 }) });
    assert.equal(Buffer.from(gathered.Payload).toString(), 'chunk 0\nchunk 1\n');
}

async function end() {
    for (const FunctionName of ['js', 'stream']) {
        await send('DeleteFunction', { FunctionName });
        await assert.rejects(send('GetFunction', { FunctionName }), name('ResourceNotFoundException'));
    }
}

for (const step of [invocations, throttling, versions, settings, streams, end]) {
    await step();
    console.log(`${step.name}: ok`);
}
