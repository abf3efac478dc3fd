/**
 * Names that the preload needs. It must stay small and may hold no schema, so they live apart from the contract;
 * the contract's keys are checked against them by the compiler.
 */
export const appScheme = 'app';
export const appHost = 'guichet';
/** The only address a window of the desk may show. */
export const appOrigin = `${appScheme}://${appHost}`;

/** What the preload puts into the page's world. */
export const bridgeName = 'guichetHost';

/** Questions a page may ask main; each is answered with a `Result`. */
export const pageChannelNames = [
  'info',
  'setCentral',
  'startAfresh',
  'setLanguage',
  'tellDeskState',
  'print',
  'savePdf',
  'saveFile',
  'pickFiles',
  'camera',
  'notify',
  'openLink',
  'visitorWindow',
  'updateState',
  'installUpdate',
] as const;
export type PageChannelName = (typeof pageChannelNames)[number];

/** Questions the vault worker asks main through its own port; the page never sees them nor their answers. */
export const vaultChannelNames = [
  'mixSecret',
  'warmSecret',
  'journalAppend',
  'journalRead',
  'journalForget',
  'journalList',
] as const;
export type VaultChannelName = (typeof vaultChannelNames)[number];

/** What main tells a page without being asked. */
export const hostEventNames = ['lock', 'connectivity', 'command', 'updateState', 'visitorClosed'] as const;
export type HostEventName = (typeof hostEventNames)[number];

/** Names on Electron's wire. */
export const pageWire = 'guichet:ask';
export const eventWire = 'guichet:tell';
export const portWire = 'guichet:port';

/** A port that the page hands on: to main for its vault, or to the window the visitor sees. */
export const portPurposes = ['vault', 'visitor'] as const;
export type PortPurpose = (typeof portPurposes)[number];
