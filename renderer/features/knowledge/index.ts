export { PageSheet } from './page-sheet.tsx';
export { type Informed, type InformAnswer, useInform } from './use-inform.ts';
