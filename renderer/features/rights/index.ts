export { RightsCard } from './rights-card.tsx';
export { RightsTab } from './rights-tab.tsx';
