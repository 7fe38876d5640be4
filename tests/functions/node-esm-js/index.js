export const handler = async () => import.meta.url.endsWith('node-esm-js/index.js');
