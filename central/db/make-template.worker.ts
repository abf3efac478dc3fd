import { workerData } from 'node:worker_threads';
import { assert } from '#shared/kernel/assert.ts';
import { makeTemplate } from './make-template.ts';

assert(typeof workerData === 'string', 'the file to write is told');
await makeTemplate(workerData);
