/**
 * Verdicts of the published packages stdnum 1.12 (BE nn, bis, vat) and ibantools 4.5, noted once:
 * a second opinion on our check digits, kept as data because shared/ may not import those packages.
 * Every number is fictitious: order 900 or more, enterprise 0999, bank code 999.
 */
export type Verdict = readonly [text: string, valid: boolean];

export const ssinVerdicts: readonly Verdict[] = [
  ['76092591690', true],
  ['66051794068', true],
  ['48252598233', true],
  ['58451392821', true],
  ['40092194012', true],
  ['06011798228', true],
  ['68210596869', true],
  ['48492590683', true],
  ['50092190825', false],
  ['94092593421', false],
  ['14290192648', false],
  ['90490997808', false],
  ['12010197493', false],
  ['30090593015', false],
  ['38212594888', false],
  ['96490198616', false],
];

export const enterpriseNumberVerdicts: readonly Verdict[] = [
  ['0999083271', true],
  ['0999614494', true],
  ['0999096040', true],
  ['0999629639', true],
  ['0999664083', true],
  ['0999545606', true],
  ['0999294401', false],
  ['0999760056', false],
  ['0999358413', false],
  ['0999214439', false],
  ['0999246490', false],
  ['0999187222', false],
];

export const ibanVerdicts: readonly Verdict[] = [
  ['BE82999802713668', true],
  ['BE24999225036838', true],
  ['BE35999704614437', true],
  ['BE56999237593688', true],
  ['BE64999761894452', true],
  ['BE38999834956872', true],
  ['BE63999866048002', false],
  ['BE39999526259224', false],
  ['BE46999887296052', false],
  ['BE78999517324817', false],
  ['BE71999781184015', false],
  ['BE92999329241615', false],
];
