export { gapMessages } from './gap.messages.ts';
export { useVisitWith } from './use-visit-with.ts';
export { type Gathered, useBasket } from './use-basket.ts';
