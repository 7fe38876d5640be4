// Streaming handlers.
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';

const { streamifyResponse, HttpResponseStream } = awslambda;

export const plain = streamifyResponse(async (event, stream) => {
  stream.setContentType('text/plain');
  stream.write('hello ');
  stream.write(Buffer.from('world'));
  stream.end();
});

export const defaults = streamifyResponse(async (event, stream) => {
  stream.write({ as: 'json' });
  stream.end('!');
});

export const http = streamifyResponse(async (event, stream, context) => {
  stream = HttpResponseStream.from(stream, { statusCode: 201, headers: { 'x-id': context.awsRequestId } });
  await pipeline(Readable.from(['a', 'b', 'c']), stream);
});

export const slow = streamifyResponse(async (event, stream) => {
  stream.write('first');
  await new Promise((resolve) => setTimeout(resolve, event.ms));
  stream.end('second');
});

export const large = streamifyResponse(async (event, stream) => {
  let drained = 0;
  for (let i = 0; i < event.chunks; i++) {
    console.log('chunk', i);
    if (!stream.write(Buffer.alloc(event.size, 97 + (i % 26)))) {
      drained++;
      await new Promise((resolve) => stream.once('drain', resolve));
    }
  }
  console.log('drained', drained > 0);
  stream.end();
}, { highWaterMark: 64 * 1024 });

export const failsBefore = streamifyResponse(async () => { throw new Error('before the first byte'); });

export const failsMidway = streamifyResponse(async (event, stream) => {
  stream.write('some');
  throw new Error('midway');
});

export const notAsync = streamifyResponse((event, stream) => { stream.end('x'); });
export const neverEnds = streamifyResponse(async (event, stream) => { stream.write('x'); });
export const returnsSomething = streamifyResponse(async (event, stream) => { stream.end('x'); return 1; });
export const typeTooLate = streamifyResponse(async (event, stream) => { stream.write('x'); stream.setContentType('text/html'); });
export const mark = streamifyResponse(async (event, stream) => { stream.end(String(stream.writableHighWaterMark)); }, { highWaterMark: 4321 });
export const nested = { deep: { handler: async () => 'nested' } };
