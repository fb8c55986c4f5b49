export const title = {};
