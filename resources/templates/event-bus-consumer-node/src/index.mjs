// Reacts to events on the bus, by their kind. Called asynchronously: nobody waits for the answer, and when it throws,
// the platform tries again twice. So the same event may come more than once; its id stays the same.

const reactions = {
    'Order Placed': ({ order, total, currency }) => `order ${order} for ${total} ${currency} goes to the warehouse`,
    'Order Cancelled': ({ order }) => `order ${order} is taken off the list`,
};

const seen = new Set(); // of this environment; ask a database where it matters

export const handler = async (event) => {
    if (seen.has(event.id)) {
        console.log('skipping', event.id, 'which came before');
        return { skipped: event.id };
    }
    const react = reactions[event['detail-type']];
    if (!react) throw new Error(`no reaction to ${event['detail-type']} from ${event.source}`);
    const done = react(event.detail);
    console.log(done);
    seen.add(event.id);
    return { done };
};
