export { AdviserDialog } from './adviser-dialog.tsx';
