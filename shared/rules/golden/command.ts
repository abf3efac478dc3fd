/** What the command line needs of the law: the entry of the bundle `dist/law/main.js`. Everything pure, no output. */
export { answerItem } from './batch.ts';
export { calculate, listRules } from './calculate.ts';
export { compareGolden } from './compare-golden.ts';
