const ARIA_NAMES: Record<string, string> = {
  Ctrl: 'Control',
  '↵': 'Enter',
  Entrée: 'Enter',
  Échap: 'Escape',
  Esc: 'Escape',
};

/** Turns the keys printed on a button (`Ctrl ↵`) into the value of `aria-keyshortcuts` (`Control+Enter`). */
export function ariaKeys(printed: string): string {
  return printed
    .split(/[ +]/)
    .filter((part) => part !== '')
    .map((part) => ARIA_NAMES[part] ?? part)
    .join('+');
}
