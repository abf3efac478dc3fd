export { useVisitorScope } from './use-visitor-scope.ts';
