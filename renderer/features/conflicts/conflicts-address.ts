/** The part of a dossier's address that opens what waits for a decision. */
export const CONFLICTS_TAB = 'decide';
