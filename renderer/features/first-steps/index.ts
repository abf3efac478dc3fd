export { FirstStepsStrip } from './first-steps-strip.tsx';
