export { scopeMessages } from './scope.messages.ts';
export { type DossierPart, usePartOpen, useVisitorScope } from './use-visitor-scope.ts';
export { VisitorGuard } from './visitor-guard.tsx';
