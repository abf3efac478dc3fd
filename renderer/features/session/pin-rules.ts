/** Proposed by a demo central only, where nothing is worth stealing. */
export const DEMO_PIN = '246810';
export const DEMO_PHRASE = 'tavo beki rumo sidu lane fipo';

/** What is wrong with a new code, as the key of its sentence; null when nothing is. */
export function pinFault(pin: string): 'pinDigits' | 'pinEasy' | null {
  if (!/^\d{6,}$/.test(pin)) return 'pinDigits';
  return /^(\d)\1+$/.test(pin) ? 'pinEasy' : null;
}
