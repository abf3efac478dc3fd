// Loaded before main (`node --import`). The stand-in is TypeScript, in a loader of its own: main itself is read by Node alone.
import { tsImport } from 'tsx/esm/api';

await tsImport('./register.ts', import.meta.url);
