import type { PageChannelName, VaultChannelName } from '#shared/ipc/names.ts';
import type { PageArgs } from '#shared/ipc/page-channels.ts';
import type { VaultArgs } from '#shared/ipc/vault-channels.ts';

/** A well-formed question for each channel, to spoil. A new channel without one is an error of types. */
export const pageExamples: { readonly [Name in PageChannelName]: PageArgs<Name> } = {
  info: {},
  setCentral: { url: 'https://central.example/' },
  startAfresh: { reason: 'byHand' },
  setLanguage: { lang: 'nl' },
  tellDeskState: { visitOpen: false, waiting: 0, unlocked: true },
  print: { landscape: false },
  savePdf: { suggestedName: 'lettre.pdf', landscape: false },
  saveFile: { suggestedName: 'liste.csv', type: 'csv', bytes: new Uint8Array([1, 2, 3]) },
  pickFiles: { types: ['pdf'], many: true },
  camera: { open: false },
  notify: { kind: 'visitorWaiting' },
  openLink: { id: 'L1' },
  visitorWindow: { open: false },
  updateState: {},
  installUpdate: {},
};

const vaultId = '0123456789abcdef0123456789abcdef';

export const vaultExamples: { readonly [Name in VaultChannelName]: VaultArgs<Name> } = {
  mixSecret: { salt: new Uint8Array(16), mayBegin: true },
  warmSecret: { vaultId, act: 'begin' },
  journalAppend: { vaultId, record: new Uint8Array([1, 2, 3]) },
  journalRead: { vaultId },
  journalForget: { vaultId, keep: 0 },
  journalList: {},
};
