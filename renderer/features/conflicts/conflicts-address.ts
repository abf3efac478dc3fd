/** The part of a dossier's address that opens what waits for a decision. */
export const CONFLICTS_TAB = 'decide';
/** Heading, on the Sync page, of what belongs to no dossier. */
export const LOOSE_TROUBLES = 'loose-troubles';
