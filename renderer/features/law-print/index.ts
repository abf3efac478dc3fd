export { PrintSheet } from './print-sheet.tsx';
export { PrintWays } from './print-ways.tsx';
