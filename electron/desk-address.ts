/** Reading of the address of the desk, given on the command line by whoever starts the window. */

export type DeskAddress = { kind: 'address'; url: URL } | { kind: 'refused'; sentence: string };

const flag = '--desk-url=';

/**
 * Only the loopback over http, or https elsewhere: anything else would let the network read or change the desk.
 * @param argv the words of the command line
 */
export function readDeskAddress(argv: readonly string[]): DeskAddress {
  const given = argv.find((word) => word.startsWith(flag))?.slice(flag.length);
  if (given === undefined || given === '') {
    return { kind: 'refused', sentence: 'Guichet opens its window by itself: start it with "npm start".' };
  }
  if (!URL.canParse(given))
    return { kind: 'refused', sentence: 'The address of the desk is not a web address.' };
  const url = new URL(given);
  const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && loopback)) return { kind: 'address', url };
  return {
    kind: 'refused',
    sentence: 'The desk opens over https, or over http on this very machine; this address is neither.',
  };
}

/** Whether a page may be shown in the window: the desk's own origin and nothing else. */
export function isDeskPage(desk: URL, target: string): boolean {
  return URL.canParse(target) && new URL(target).origin === desk.origin;
}
