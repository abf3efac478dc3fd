import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

function declarations(selector: string): Map<string, string> {
  const start = css.indexOf(selector);
  const block = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
}

function luminance(hex: string): number {
  const channel = (index: number) => {
    const value = Number.parseInt(hex.slice(1 + index * 2, 3 + index * 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2);
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const light = declarations(':root {');
const dark = new Map([...light, ...declarations(':root[data-theme="dark"] {')]);
const themes = { light, dark };

const texts: [string, string][] = [
  ['--ink', '--canvas'],
  ['--ink-2', '--canvas'],
  ['--ink-3', '--canvas'],
  ['--ink-3', '--surface'],
  ['--ink-3', '--sunken'],
  ['--ink-3', '--hover'],
  ['--ink-3', '--accent-soft'],
  ['--accent', '--surface'],
  ['--accent', '--accent-soft'],
  ['--on-accent', '--accent'],
  ['--on-accent', '--accent-hover'],
  ['--positive', '--positive-soft'],
  ['--caution', '--caution-soft'],
  ['--critical', '--critical-soft'],
  ['--info', '--info-soft'],
  ['--neutral', '--neutral-soft'],
  ['--critical', '--del'],
  ['--positive', '--ins'],
  ['--ink', '--mark'],
  ['--critical', '--surface'],
  ['--caution', '--surface'],
  ['--positive', '--surface'],
];
const lines: [string, string][] = [
  ['--line-strong', '--surface'],
  ['--focus', '--canvas'],
  ['--focus', '--surface'],
  ['--positive-line', '--surface'],
  ['--caution-line', '--surface'],
  ['--critical-line', '--surface'],
  ['--info-line', '--surface'],
  ['--chart-1', '--surface'],
  ['--chart-3', '--surface'],
];

describe('tokens', () => {
  it('says the same in the dark theme that was chosen and in the one of the system', () => {
    expect(declarations(':root:not([data-theme="light"]) {')).toEqual(
      declarations(':root[data-theme="dark"] {'),
    );
  });

  for (const [theme, tokens] of Object.entries(themes)) {
    it.each(texts)(`${theme}: %s can be read on %s`, (text, ground) => {
      expect(contrast(tokens.get(text) ?? '', tokens.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
    });
    it.each(lines)(`${theme}: %s can be seen on %s`, (line, ground) => {
      expect(contrast(tokens.get(line) ?? '', tokens.get(ground) ?? '')).toBeGreaterThanOrEqual(3);
    });
  }
});
