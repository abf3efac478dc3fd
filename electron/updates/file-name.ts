/** Names that Windows keeps for its devices, whatever their ending. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * Whether a name from a manifest may become a file on this machine: letters, digits, dots, hyphens and underscores.
 * No separator, quote, percent sign, space or control character ever reaches a path or a command.
 */
export function isSafeFileName(name: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?!\.)){0,118}[A-Za-z0-9]$/.test(name) && !devices.test(name);
}
