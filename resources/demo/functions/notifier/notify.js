// Tells customers what happened to their orders; its events look like those of an SNS topic.
//
// What to learn here: this is an ES module (see package.json). It is meant to be invoked asynchronously: the caller
// gets 202 at once, and when the handler throws, the platform tries again after one minute and after two more. So the
// same message may arrive twice, and the function has to notice.

// Lives as long as the environment does. It catches most repetitions and costs nothing; a shop that must never write
// twice would ask a database instead.
const alreadySent = new Set();

export const handler = async (event) => {
    let sent = 0;
    for (const { Sns: message } of event.Records) {
        if (alreadySent.has(message.MessageId)) {
            console.log('skipping', message.MessageId, 'which went out before');
            continue;
        }
        await deliver(message.Subject, render(JSON.parse(message.Message)));
        alreadySent.add(message.MessageId);
        sent += 1;
    }
    return { sent };
};

const sentences = {
    paid: (order) => `Thank you! ${order.amount} ${order.currency} have arrived; order ${order.id} is being packed.`,
    shipped: (order) => `Order ${order.id} is on its way and should be with you on ${order.due}.`,
    cancelled: (order) => `Order ${order.id} was cancelled. Nothing was charged.`,
};

function render(order) {
    const sentence = sentences[order.status];
    if (!sentence) throw new Error(`no sentence for an order that is ${order.status}`);
    return sentence(order);
}

// Posts to WEBHOOK_URL when the template sets one, else writes to the log.
async function deliver(subject, text) {
    if (!process.env.WEBHOOK_URL) {
        console.log(`${subject}: ${text}`);
        return;
    }
    const response = await fetch(process.env.WEBHOOK_URL, { method: 'POST', body: JSON.stringify({ subject, text }) });
    if (!response.ok) throw new Error(`the webhook answered ${response.status}`);
}
