export { DocumentsCard } from './documents-card.tsx';
export { VisitFiles } from './visit-files.tsx';
