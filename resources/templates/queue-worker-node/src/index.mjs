// Works off an SQS queue.
//
// A batch arrives as one event. Throwing would bring all of it back; answering with batchItemFailures brings back only
// what failed. It needs ReportBatchItemFailures in the template.

export const handler = async (event) => {
    const results = await Promise.allSettled(event.Records.map((message) => work(message)));
    const batchItemFailures = [];
    results.forEach((result, i) => {
        if (result.status === 'fulfilled') return;
        const { messageId, attributes } = event.Records[i];
        console.error(`message ${messageId} failed (attempt ${attributes.ApproximateReceiveCount}):`, result.reason.message);
        batchItemFailures.push({ itemIdentifier: messageId });
    });
    console.log(`${results.length - batchItemFailures.length} done, ${batchItemFailures.length} failed`);
    return { batchItemFailures };
};

// A message may come twice: make sure that doing this again does no harm.
async function work(message) {
    const { order, product, quantity } = JSON.parse(message.body);
    console.log(`order ${order}: ${quantity} x ${product}`);
}
