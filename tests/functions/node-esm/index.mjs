import os from 'node:os';
export const handler = async () => typeof os.cpus;
