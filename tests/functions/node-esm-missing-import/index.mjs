import x from 'not-there-at-all';
export const handler = async () => x;
