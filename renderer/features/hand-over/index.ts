export { LeftBehind } from './left-behind.tsx';
export { HandOver } from './hand-over.tsx';
