// A small HTTP API behind a function URL.
//
//   GET    /notes?contains=kite    all notes, or those with a word
//   POST   /notes                  {"text": "Buy a kite"}
//   DELETE /notes/{id}
//
// A request arrives as an event (payload format 2.0); the answer is an object with statusCode, headers and body.
import { randomUUID } from 'node:crypto';

// Lives as long as this environment does, and another environment has its own: use a database for what must stay.
const notes = new Map([['1', { id: '1', text: 'Fly a kite' }]]);

const routes = [
    ['GET', /^\/notes$/, listNotes],
    ['POST', /^\/notes$/, addNote],
    ['DELETE', /^\/notes\/([^/]+)$/, removeNote],
];

export const handler = async (event) => {
    const { method, path } = event.requestContext.http;
    try {
        for (const [wanted, pattern, action] of routes) {
            const match = method === wanted && path.match(pattern);
            if (match) return await action(event, ...match.slice(1));
        }
        throw problem(404, `nothing here for ${method} ${path}`);
    } catch (error) {
        if (!error.statusCode) throw error; // a bug: it is recorded with its stack trace, and the caller gets a 502
        return json(error.statusCode, { error: error.message });
    }
};

function listNotes(event) {
    const word = event.queryStringParameters?.contains ?? '';
    return json(200, { notes: [...notes.values()].filter((note) => note.text.includes(word)) });
}

function addNote(event) {
    const { text } = bodyOf(event) ?? {};
    if (typeof text !== 'string' || !text.trim()) throw problem(400, 'a note needs a text');
    const note = { id: randomUUID().slice(0, 8), text: text.trim() };
    notes.set(note.id, note);
    console.log('added', note.id);
    return json(201, note);
}

function removeNote(event, id) {
    if (!notes.delete(id)) throw problem(404, `no note ${id}`);
    return { statusCode: 204 };
}

function bodyOf(event) {
    const text = event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString() : event.body;
    try {
        return JSON.parse(text);
    } catch {
        throw problem(400, 'the body must be JSON');
    }
}

const problem = (statusCode, message) => Object.assign(new Error(message), { statusCode });

const json = (statusCode, body) => ({
    statusCode,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
});
