// Reacts to objects that are created in or removed from an S3 bucket.
import { basename, extname } from 'node:path/posix';

export const handler = async (event) => {
    // Several records may come at once; one that fails makes the whole event come again.
    const done = await Promise.all(event.Records.map(handleRecord));
    return { done: done.filter(Boolean) };
};

async function handleRecord({ eventName, s3 }) {
    const bucket = s3.bucket.name;
    // Keys arrive as in a URL: a blank is a plus.
    const key = decodeURIComponent(s3.object.key.replaceAll('+', ' '));
    // "ObjectCreated:Put", "ObjectRemoved:Delete": the part before the colon says what happened.
    switch (eventName.split(':')[0]) {
        case 'ObjectCreated':
            return created(bucket, key, s3.object.size ?? 0);
        case 'ObjectRemoved':
            return removed(bucket, key);
        default:
            console.log('nothing to do for', eventName);
            return null;
    }
}

async function created(bucket, key, size) {
    console.log(`new in ${bucket}: ${key}, ${size} bytes`);
    // Read it here with GetObjectCommand of @aws-sdk/client-s3.
    return { key, name: basename(key), extension: extname(key) };
}

async function removed(bucket, key) {
    console.log(`gone from ${bucket}: ${key}`);
    return { key, removed: true };
}
