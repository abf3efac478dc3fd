// Progress for people and for logs: one line rewritten on a terminal, plain lines elsewhere.
import { keeper } from './kept-output.mjs';

const plainEvery = 10_000;

/** @type {NodeJS.WriteStream} */
let progress = process.stdout;
let tty = progress.isTTY === true;

// Whoever read our lines may be gone before us; that is no reason to stop halfway through stopping.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

/** @param {number} since milliseconds, from performance.now() @returns {string} such as `12 s` */
export function elapsed(since) {
  const seconds = (performance.now() - since) / 1000;
  return seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`;
}

/** For commands whose standard output is read by a program: what people may want to know goes to the other stream. */
export function keepOutputClean() {
  progress = process.stderr;
  tty = progress.isTTY === true;
}

/** @param {string} text */
export function say(text) {
  write(`${text}\n`);
}

/** @param {string} text */
function write(text) {
  const keep = keeper();
  if (keep === undefined) progress.write(text);
  else keep(text);
}

/** @param {string} text */
export function complain(text) {
  const keep = keeper();
  if (keep === undefined) process.stderr.write(`${text}\n`);
  else keep(`${text}\n`);
}

/**
 * A step that takes time. `update` may be called as often as one likes.
 * @param {string} label such as `[1/3] Installing 187 packages`
 */
export function startStep(label) {
  const since = performance.now();
  let detail = '';
  let lastPlain = performance.now();
  let open = true;
  const redraws = tty && keeper() === undefined;

  const draw = () => {
    const text = `${label}… ${detail === '' ? '' : `${detail}, `}${elapsed(since)}`;
    if (redraws) progress.write(`\r\u001b[2K${text.slice(0, (progress.columns || 100) - 1)}`);
    else if (performance.now() - lastPlain >= plainEvery) {
      lastPlain = performance.now();
      say(text);
    }
  };
  if (redraws) draw();
  else say(`${label}…`);
  const timer = setInterval(draw, redraws ? 250 : 1000);
  timer.unref();

  /** @param {string} text */
  const close = (text) => {
    if (!open) return;
    open = false;
    clearInterval(timer);
    if (redraws) progress.write('\r\u001b[2K');
    say(text);
  };
  return {
    /** @param {string} text what has been done so far, such as `12 of 40` */
    update(text) {
      detail = text;
      if (redraws && open) draw();
    },
    /** @param {string} [note] */
    done(note) {
      close(`${label}: ${note === undefined ? '' : `${note}, `}${elapsed(since)}`);
    },
    failed() {
      close(`${label}: failed after ${elapsed(since)}`);
    },
  };
}

/** @param {string} text @param {number} lines @returns {string} the last lines, without blank ones */
export function tail(text, lines) {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(-lines)
    .join('\n');
}
