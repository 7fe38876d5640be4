// Calls a handler in plain Node.js, without any runtime around it, once for every event of a JSON array on
// standard input, and prints what it answers and writes: node plain.mjs MODULE EXPORT CONTEXT_JSON
import { readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const [file, name, context] = process.argv.slice(2);
let lines = [];
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (text) => lines.push(String(text)) > 0;

let prelude;
globalThis.awslambda = {
  streamifyResponse: (handler) => Object.assign(handler, { streams: true }),
  HttpResponseStream: { from: (stream, metadata) => ((prelude = metadata), stream) },
};

const module = await import(pathToFileURL(file).href);
const handler = module[name] ?? module.default[name];
const full = { ...JSON.parse(context), getRemainingTimeInMillis: () => 30000 };

function call(event) {
  if (handler.streams) {
    const chunks = [];
    const stream = new Writable({ write: (chunk, _encoding, done) => done(void chunks.push(chunk)) });
    stream.setContentType = () => {};
    return handler(event, stream, full).then(() => ({ prelude, body: Buffer.concat(chunks).toString() }));
  }
  return new Promise((resolve, reject) => {
    const result = handler(event, full, (error, value) => (error ? reject(error) : resolve(value)));
    if (result && typeof result.then === 'function') result.then(resolve, reject);
  });
}

const answers = [];
for (const event of JSON.parse(readFileSync(0, 'utf8'))) {
  lines = [];
  prelude = undefined;
  const answer = await call(event);
  answers.push({ answer: answer ?? null, lines });
}
write(JSON.stringify(answers), () => process.exit(0));
