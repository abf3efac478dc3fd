export { ContributionsTab } from './contributions-tab.tsx';
