// The shop's HTTP API, behind a function URL.
//
//   GET  /products           the catalogue
//   GET  /products/{id}      one product
//   POST /checkout           {"product":"mug","quantity":2,"card":"4242 4242 4242 4242"}
//
// What to learn here: an HTTP request arrives as an event (payload format 2.0), and the answer is an object with
// statusCode, headers and body. One function may call another through the Lambda API.
'use strict';

const http = require('node:http');
const https = require('node:https');

// Code outside the handler runs once per environment, during init: the place for what every request needs.
const products = require('./products.json');
const endpoint = new URL(process.env.AWS_ENDPOINT_URL_LAMBDA || process.env.AWS_ENDPOINT_URL || 'http://127.0.0.1:9000');
const currency = process.env.CURRENCY;

exports.handler = async (event) => {
    const { method, path } = event.requestContext.http;
    try {
        if (method === 'GET' && path === '/products') return json(200, { currency, products });
        if (method === 'GET' && path.startsWith('/products/')) return product(path.split('/')[2]);
        if (method === 'POST' && path === '/checkout') return await checkout(bodyOf(event));
        return json(404, { error: `nothing here for ${method} ${path}`, try: ['/products', '/checkout'] });
    } catch (error) {
        if (error.statusCode) return json(error.statusCode, { error: error.message });
        throw error; // a bug: let the platform record it, the caller sees a 502
    }
};

function product(id) {
    const found = products.find((p) => p.id === id);
    return found ? json(200, found) : json(404, { error: `no product ${id}` });
}

async function checkout({ product: id, quantity = 1, card }) {
    const item = products.find((p) => p.id === id);
    if (!item) throw problem(404, `no product ${id}`);
    if (!Number.isInteger(quantity) || quantity < 1) throw problem(400, 'quantity must be 1 or more');

    const amount = Math.round(item.price * quantity * 100) / 100;
    const payment = await invoke(process.env.PAYMENT_FUNCTION, { amount, currency, card });
    console.log('payment', payment.status, amount, currency);
    if (payment.status !== 'paid') return json(402, payment);
    return json(201, { order: payment.reference, product: id, quantity, amount, currency });
}

// A synchronous invocation of another function, by plain HTTP. An SDK does the same with a signature on top, and
// hands the trace on as well, so that both calls are seen as one.
function invoke(name, payload) {
    const path = `/2015-03-31/functions/${encodeURIComponent(name)}/invocations`;
    const headers = { 'X-Amzn-Trace-Id': process.env._X_AMZN_TRACE_ID || '' };
    const client = endpoint.protocol === 'https:' ? https : http;
    return new Promise((resolve, reject) => {
        const request = client.request(new URL(path, endpoint), { method: 'POST', headers }, (response) => {
            const chunks = [];
            response.on('data', (chunk) => chunks.push(chunk));
            response.on('end', () => {
                const answer = JSON.parse(Buffer.concat(chunks).toString() || 'null');
                // Two ways to fail: the call itself (429 when throttled, 404 …), or the function that was called.
                if (response.statusCode === 429) return reject(problem(503, 'too many payments at once, try again'));
                if (response.statusCode !== 200) return reject(new Error(`${name}: ${answer && (answer.message || answer.Message)}`));
                if (response.headers['x-amz-function-error']) return reject(new Error(`${name}: ${answer.errorMessage}`));
                resolve(answer);
            });
        });
        request.on('error', reject);
        request.end(JSON.stringify(payload));
    });
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
