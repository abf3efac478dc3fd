export { outcomeKey, outcomeMessages } from './outcome.messages.ts';
