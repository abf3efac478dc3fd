import { makeSample, type Sample } from '../sample/make-sample.ts';

let made: Sample | undefined;

/** The sample extract, drawn once for all files of a worker. */
export function sampleOnce(): Sample {
  made ??= makeSample();
  return made;
}
