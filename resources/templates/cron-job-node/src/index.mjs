// Removes what is older than KEEP_DAYS; started by a schedule every hour.
const DAY = 24 * 60 * 60 * 1000;
const keepDays = Number(process.env.KEEP_DAYS ?? 30);

export const handler = async (event, context) => {
    const before = new Date(event.time).getTime() - keepDays * DAY;
    let removed = 0;
    for await (const entry of findEntries()) {
        // Stop in time and go on at the next run: being killed half-way through is worse.
        if (context.getRemainingTimeInMillis() < 5000) {
            console.warn('no time left, the rest waits for the next run');
            break;
        }
        if (entry.createdAt >= before) continue;
        console.log('removing', entry.id, 'of', new Date(entry.createdAt).toISOString().slice(0, 10));
        removed += 1; // and remove it here
    }
    return { removed, before: new Date(before).toISOString() };
};

// Where your entries come from: a table, a bucket, an API that answers page by page.
async function* findEntries() {
    yield { id: 'session-1', createdAt: Date.parse('2026-09-01T00:00:00Z') };
    yield { id: 'session-2', createdAt: Date.parse('2026-10-01T00:00:00Z') };
    yield { id: 'session-3', createdAt: Date.parse('2026-11-20T00:00:00Z') };
}
