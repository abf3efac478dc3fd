export { type Gathered, useBasket } from './use-basket.ts';
