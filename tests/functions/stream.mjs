// A victim that streams its answer: {"chunks": 3, "delayMs": 20, "fail": false} or, through a function URL, ?chunks=3;
// {"megabytes": 8} streams that much instead.
export const handler = awslambda.streamifyResponse(async (event, stream) => {
    const query = event.queryStringParameters ?? event;
    const chunks = Number(query.chunks ?? 3);
    if (event.requestContext) {
        stream = awslambda.HttpResponseStream.from(stream, {
            statusCode: 203,
            headers: { 'content-type': 'text/plain', 'x-colour': 'green' },
            cookies: ['a=1'],
        });
    }
    for (let i = 0; i < (query.megabytes ?? 0) * 16; i += 1) {
        if (!stream.write('x'.repeat(65536))) await new Promise((resolve) => stream.once('drain', resolve));
    }
    for (let i = 0; i < (query.megabytes ? 0 : chunks); i += 1) {
        stream.write(`chunk ${i}\n`);
        await new Promise((resolve) => setTimeout(resolve, Number(query.delayMs ?? 5)));
    }
    if (query.fail) throw new Error('failed in the middle');
    stream.end();
});
