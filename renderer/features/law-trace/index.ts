export { LawTrace, ruleWords } from './law-trace.tsx';
export { TraceSteps } from './trace-steps.tsx';
export { References, refWords } from './references.tsx';
export { TracePanel } from './trace-panel.tsx';
export { packWords, toConfirmWords } from './trace-words.ts';
export { builtInSource, useSources } from './use-sources.ts';
export { useKeep } from './use-keep.ts';
