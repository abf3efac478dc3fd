export { RightsTab } from './rights-tab.tsx';
