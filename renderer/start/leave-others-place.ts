const LAST_PERSON = 'guichet:last-person';

/**
 * Whoever comes back after a lock finds the screen they left. Somebody else starts at their own home: the
 * address would otherwise open the dossier of the person before in their name.
 */
export function leaveOthersPlace(staffId: string): void {
  const before = sessionStorage.getItem(LAST_PERSON);
  sessionStorage.setItem(LAST_PERSON, staffId);
  if (before !== null && before !== staffId)
    history.replaceState(null, '', location.pathname + location.search);
}
