// Sends its answer piece by piece: the caller reads the first words while the last are not yet written.
// Try it: curl -N http://127.0.0.1:9000/lambda-url/NAME/?words=20
import { setTimeout as wait } from 'node:timers/promises';

const text = 'Warm air rises, cools, and falls again; what it carries up stays there as long as the updraft lasts.';

// `awslambda` is given by the runtime, there is nothing to import.
export const handler = awslambda.streamifyResponse(async (event, responseStream, context) => {
    const count = Number(event.queryStringParameters?.words ?? event.words ?? 10);
    // The status and the headers go first.
    const stream = awslambda.HttpResponseStream.from(responseStream, {
        statusCode: 200,
        headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
    const words = text.split(' ');
    for (let i = 0; i < count; i += 1) {
        stream.write(`${words[i % words.length]} `);
        await wait(50);
    }
    stream.end('\n');
});
