/**
 * What support may know: the build, the kind of the error and where in the code. The message of an error may quote a
 * name or a number, so it stays out; of the address only the room is kept.
 */
export function crashReport(error: unknown, components: string): string {
  const name = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return [
    `guichet ${__BUILD_ID__}`,
    `room ${location.hash.split('/')[1] ?? ''}`,
    `error ${name}`,
    ...codePlaces(stack),
    'components',
    ...componentNames(components),
  ].join('\n');
}

/** Lines of a stack that name a file and a line. The first lines hold the message, which is left out. */
function codePlaces(stack: string): string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .flatMap(
      (line) =>
        /([\w.$<>-]*)\s*\(?[^()\s]*\/([\w.-]+\.[cm]?[jt]sx?[^()\s:]*:\d+:\d+)\)?$/
          .exec(line)
          ?.slice(1, 3)
          .join(' ') ?? [],
    )
    .slice(0, 12);
}

function componentNames(stack: string): string[] {
  return stack
    .split('\n')
    .flatMap((line) => /^\s*at ([\w.$]+)/.exec(line)?.[1] ?? [])
    .slice(0, 12);
}
