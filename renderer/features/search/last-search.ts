/** What was typed when all results were asked for. In the memory of this page only: never in an address, gone at the lock. */
export const lastSearch = { text: '' };
