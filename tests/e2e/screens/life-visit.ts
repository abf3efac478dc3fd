import type { Locator, Page } from '@playwright/test';
import { expect } from '../../support/expect.ts';
import type { VisitDesk } from '../visit-desk.ts';
import { openPalette } from './palette.ts';
import { type LifeVisitLang, lifeVisitWords } from './life-visit.words.ts';

/** What a person says: yes or no, a choice by its words, or what is typed. */
export type Answer = boolean | string;

export interface PromiseMade {
  readonly kind: 'weWill' | 'theyWill' | 'theyPay';
  readonly what: string;
  readonly due: string;
  readonly amount?: string;
}

/** A visit for a life event, act by act, as the person at the desk does it. The desk speaks `lang`. */
export class LifeVisit {
  readonly page: Page;
  readonly #desk: VisitDesk;
  readonly #words: (typeof lifeVisitWords)[LifeVisitLang];

  constructor(desk: VisitDesk, lang: LifeVisitLang = 'fr') {
    this.#desk = desk;
    this.page = desk.page;
    // A word that is not there ends the visit within a minute.
    this.page.setDefaultTimeout(30_000);
    this.#words = lifeVisitWords[lang];
  }

  get #panel(): Locator {
    return this.#desk.visit.panel;
  }

  get #rights(): Locator {
    return this.page.getByRole('region', { name: this.#words.rights });
  }

  get #questions(): Locator {
    return this.page.getByRole('region', { name: this.#words.questions });
  }

  /** At the door: the dossier is opened, and with a reason the panel knows what the charter asks to tell. */
  async begin(reason: string): Promise<void> {
    await this.#choose(this.#panel, this.#words.reason, reason);
    await this.#desk.visit.begin();
  }

  async sayWhoIsThere(visitor: string): Promise<void> {
    const button = this.#panel.getByRole('button', { name: this.#words.details });
    await button.click();
    await this.#choose(this.#panel, this.#words.visitor, visitor);
    await button.click();
    await expect(this.#panel.getByText(visitor).first()).toBeVisible();
  }

  async interview(event: string): Promise<void> {
    const words = this.#words;
    await openPalette(this.page);
    await this.page.getByRole('combobox', { name: words.palette }).fill(`${words.interview} ${event}`);
    await this.page
      .getByRole('option', { name: new RegExp(`${words.interview} ?: ${event}`) })
      .first()
      .click();
    await expect(this.#questions).toBeVisible();
  }

  /** What the dossier already knows is on the screen with its origin, and nobody asks for it. */
  async knows(...questions: readonly string[]): Promise<void> {
    for (const name of questions)
      await expect(this.#questions.getByRole('listitem').filter({ hasText: name })).toContainText(
        this.#words.fromDossier,
      );
  }

  /** Answers what is asked, in the order it is asked, until nothing is left. A question without an answer here fails. */
  async answers(said: Readonly<Record<string, Answer>>): Promise<void> {
    const left = new Map(Object.entries(said));
    // Before they are there, none is asked.
    await expect(this.#questions).toBeVisible();
    const next = this.#questions.getByRole('listitem').filter({ hasText: this.#words.next });
    const asked = () => next.evaluateAll(([item]) => item?.getAttribute('data-question') ?? null);
    for (let question = await asked(); question !== null; question = await asked()) {
      const answer = left.get(question);
      if (answer === undefined) throw new Error(`asked "${await next.innerText()}" (${question})`);
      left.delete(question);
      await this.#say(next, answer);
      await expect.poll(asked, { intervals: [20] }).not.toBe(question);
      await expect(this.#questions.locator('[aria-busy="true"]')).toHaveCount(0);
    }
    expect([...left.keys()], 'answers to questions nobody asked').toEqual([]);
  }

  async #say(item: Locator, answer: Answer): Promise<void> {
    const { yes, no } = this.#words;
    if (typeof answer === 'boolean') {
      await item.getByText(answer ? yes : no, { exact: true }).click();
      return;
    }
    const field = item.getByRole('textbox');
    if ((await field.count()) > 0) {
      await field.fill(answer);
      await field.press('Tab');
      return;
    }
    const list = item.getByRole('button', { expanded: false });
    if ((await list.count()) === 0) {
      await item.getByText(answer, { exact: true }).click();
      return;
    }
    await list.click();
    await this.page.getByRole('option', { name: answer, exact: true }).click();
  }

  right(name: string): Locator {
    return this.#rights
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  async look(view: 'rights' | 'duties' | 'papers' | 'forms'): Promise<void> {
    await this.#rights.getByRole('radiogroup').getByText(this.#words.views[view]).first().click();
  }

  async unfold(name: string): Promise<Locator> {
    const line = this.right(name);
    const button = line.getByRole('button', { name, exact: true });
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    return line;
  }

  /** A right down to its article; with a rule behind it, down to the steps of that rule. */
  async trace(name: string, says: string | RegExp, rule?: string): Promise<void> {
    const words = this.#words;
    const line = await this.unfold(name);
    await expect(line).toContainText(says);
    if (rule === undefined) return;
    await line.getByRole('button', { name: words.seeWay }).click();
    const title = `${name}${words.colon}${rule}`;
    const way = this.page.getByRole('region', { name: title, exact: true });
    await expect(way.getByRole('listitem').first()).toBeVisible();
    await way.getByRole('button', { name: words.close }).click();
    await expect(this.#rights).toBeVisible();
  }

  async toBasket(name: string): Promise<void> {
    const line = await this.unfold(name);
    await line.getByRole('button', { name: this.#words.toBasket }).click();
    await expect(line).toContainText(this.#words.asked);
    await expect(this.#panel.getByRole('list', { name: this.#words.basket })).toContainText(name);
  }

  /** What to bring, on the screen and on paper in the language of the person. */
  async papers(lang: string, names: readonly string[], title: string): Promise<void> {
    await this.papersAre(...names);
    await this.#rights.getByRole('button', { name: this.#words.printPapers }).click();
    await expect(this.page.locator(`.print-sheet[lang="${lang}"] h1`)).toHaveText(title);
  }

  /** What to bring, on the screen alone; see `papers`. */
  async papersAre(...names: readonly string[]): Promise<void> {
    await this.look('papers');
    for (const name of names) await expect(this.#rights.getByText(name).first()).toBeVisible();
  }

  /** What the charter asks to tell here, each one press away from its page; that it has that title is a test of the pages. */
  async dutiesAre(...topics: readonly string[]): Promise<void> {
    await this.look('duties');
    for (const name of topics)
      await expect(this.#rights.getByRole('button', { name, exact: true })).toBeVisible();
  }

  /** A duty to inform, ticked by the page that was shown: in the language of the visitor, on their own window. */
  async tell(topic: string, heading: string = topic): Promise<void> {
    await this.look('duties');
    await this.#rights.getByRole('button', { name: topic, exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: heading });
    await dialog.getByRole('button', { name: this.#words.show, exact: true }).click();
    await expect(dialog.getByText(this.#words.shown)).toBeVisible();
    const visitor = this.#desk.context.pages().find((one) => one !== this.page);
    if (visitor === undefined) throw new Error('the visitor has a window');
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(heading);
    await dialog.getByRole('button', { name: this.#words.close, exact: true }).click();
  }

  /** Hands a document of the library over, on paper: what proves a brochure or the charter. */
  async hand(title: string, heading: string = title): Promise<void> {
    await this.page
      .getByRole('navigation')
      .getByRole('link', { name: new RegExp(`^${this.#words.pages}`) })
      .click();
    await this.page.getByRole('main').getByRole('button', { name: title, exact: true }).last().click();
    await expect(this.page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
    await this.page.getByRole('button', { name: this.#words.hand, exact: true }).click();
    await expect(this.page.getByText(this.#words.handed)).toBeVisible();
  }

  /** The visit is about to end: what is still open is handed over from the list itself, which comes back with the rest. */
  async handFromGaps(heading: string): Promise<void> {
    const words = this.#words;
    await this.#desk.visit.askToClose();
    await this.#desk.visit.gaps.getByRole('button', { name: words.handOrSend }).click();
    const dialog = this.page.getByRole('dialog', { name: heading });
    await dialog.getByRole('button', { name: words.hand, exact: true }).click();
    await expect(dialog.getByText(words.handed)).toBeVisible();
    await dialog.getByRole('button', { name: words.close, exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  /** Everything gathered in the basket stands there done. */
  async basketReady(count: number): Promise<void> {
    await expect(this.#panel.getByText(this.#words.ready(count))).toBeVisible();
  }

  /** Opens a form from its right, or from the list of forms. */
  async form(title: string, right?: string): Promise<Locator> {
    if (right === undefined) {
      await this.look('forms');
      await this.#rights.getByRole('button', { name: title, exact: true }).click();
    } else {
      await this.look('rights');
      const line = await this.unfold(right);
      await line.getByRole('button', { name: /formul/i }).click();
    }
    const form = this.page.getByRole('region', { name: title, exact: true });
    await expect(form).toBeVisible();
    return form;
  }

  /** Signed by the name alone; the page says what that signature is. */
  async sign(form: Locator, name: string): Promise<void> {
    const words = this.#words;
    await expect(form.getByText(words.canClose)).toBeVisible();
    await expect(form.getByText(/eIDAS.*SHA-256/)).toBeVisible();
    await form.getByRole('textbox', { name: words.signName }).fill(name);
    await form.getByRole('button', { name: words.sign }).click();
    await expect(form.getByText(words.signed)).toBeVisible();
    await form.getByRole('button', { name: words.back }).click();
  }

  /**
   * Signed by hand. Strokes are bound to the words they were drawn under: other words, and they are gone. The signed page
   * keeps them with its whole hash, and says so when it is looked at again.
   * @param other a word of the form that changes between two tries
   * @param right where the page is found again
   */
  async signByHand(
    form: Locator,
    name: string,
    other: { readonly label: string; readonly text: string },
    right: string | null = null,
  ): Promise<void> {
    const words = this.#words;
    const bound = form.getByText(/eIDAS.*SHA-256/);
    const wipe = form.getByRole('button', { name: words.wipe });
    await form.getByRole('textbox', { name: words.signName }).fill(name);
    await this.#draw(form);
    await expect(wipe).toBeVisible();
    await form.getByRole('textbox', { name: new RegExp(`^${escaped(other.label)}`) }).fill(other.text);
    await expect(form.getByText(words.drawnUnderOther)).toBeVisible();
    await expect(wipe).toHaveCount(0);
    // A press that slipped is no signature.
    await form.getByRole('img', { name: words.pad }).click();
    await expect(wipe).toHaveCount(0);
    await this.#draw(form);
    await expect(wipe).toBeVisible();
    const start = hashIn(await bound.innerText());
    expect(start).toMatch(/^[0-9a-f]{12}$/);
    await form.getByRole('button', { name: words.sign }).click();
    await expect(form.getByText(words.signed)).toBeVisible();
    const isSigned = async () => {
      const page = form.getByRole('article');
      await expect(page).toContainText(other.text);
      await expect(page.getByRole('img', { name: words.strokes(name) }).locator('path')).toHaveAttribute(
        'd',
        /^M \d+ \d+( L \d+ \d+){3,}$/,
      );
      await expect(page).toContainText(words.drawnBy(name));
      const whole = hashIn(await page.getByText(/eIDAS.*SHA-256/).innerText());
      expect(whole).toMatch(/^[0-9a-f]{64}$/);
      expect(whole.startsWith(start), 'what was signed is what was read').toBe(true);
    };
    await isSigned();
    await form.getByRole('button', { name: words.back }).click();
    if (right === null) return;
    const line = await this.unfold(right);
    await line.getByRole('button', { name: /formul/i }).click();
    await isSigned();
    await form.getByRole('button', { name: words.back }).click();
  }

  /** One of the choices a form offers beside what the dossier and the interview fill. */
  choose(form: Locator, label: string, option: string): Promise<void> {
    return this.#choose(form, label, option);
  }

  async #draw(form: Locator): Promise<void> {
    const pad = form.getByRole('img', { name: this.#words.pad });
    await pad.scrollIntoViewIfNeeded();
    const box = await pad.boundingBox();
    if (box === null) throw new Error('the pad is on the screen');
    const { mouse } = this.page;
    await mouse.move(box.x + 40, box.y + 60);
    await mouse.down();
    for (const [x, y] of [
      [90, 20],
      [140, 90],
      [200, 40],
      [260, 70],
    ] as const)
      await mouse.move(box.x + x, box.y + y);
    await mouse.up();
  }

  /** Nothing can be signed while something is lacking; seen papers and typed words settle it. */
  async complete(
    form: Locator,
    { seen = [], typed = {} }: { seen?: readonly string[]; typed?: Readonly<Record<string, string>> },
  ): Promise<void> {
    await expect(form.getByText(this.#words.blocked)).toBeVisible();
    for (const [label, text] of Object.entries(typed))
      await form.getByRole('textbox', { name: new RegExp(`^${escaped(label)}`) }).fill(text);
    for (const paper of seen) await form.getByText(paper, { exact: true }).last().click();
  }

  async noteEvent(day: string): Promise<void> {
    const words = this.#words;
    await this.#rights.getByRole('button', { name: words.noteEvent }).click();
    const dialog = this.page.getByRole('dialog', { name: words.noteEvent });
    await expect(dialog.getByRole('textbox', { name: words.eventDay })).toHaveValue(day);
    await dialog.getByRole('button', { name: words.noteEvent }).click();
    await expect(this.#rights.getByText(words.eventNoted)).toBeVisible();
  }

  async promise({ kind, what, due, amount }: PromiseMade): Promise<void> {
    const words = this.#words;
    await this.#panel.getByRole('button', { name: words.promiseNew }).click();
    const form = this.#panel.getByRole('form', { name: words.promiseNew });
    await form.getByText(words.promiseKinds[kind], { exact: true }).click();
    await form.getByRole('textbox', { name: words.promiseWhat }).fill(what);
    await form.getByRole('textbox', { name: words.promiseDue }).fill(due);
    if (amount !== undefined) await form.getByRole('textbox', { name: words.promiseAmount }).fill(amount);
    await form.getByRole('button', { name: words.promiseSave, exact: true }).click();
    await expect(this.#panel.getByRole('list', { name: words.promises })).toBeVisible();
  }

  /** The note stands there by itself, with all of this in it; one sentence of it is put right. */
  async editNote(holds: readonly (string | RegExp)[], from: string, to: string): Promise<void> {
    const { note } = this.#desk.visit;
    for (const words of holds)
      await expect(note).toHaveValue(typeof words === 'string' ? new RegExp(escaped(words)) : words);
    const text = await note.inputValue();
    expect(text).toContain(from);
    await this.#desk.visit.write(text.replace(from, to));
  }

  /** The page the person takes home, in their language, printed and handed over. */
  async summary(lang: string, title: string, holds: readonly string[]): Promise<void> {
    const words = this.#words;
    await this.#panel.getByRole('button', { name: words.summary }).click();
    const dialog = this.page.getByRole('dialog', { name: words.summaryTitle });
    const sheet = dialog.getByRole('article', { name: title });
    await expect(sheet).toHaveAttribute('lang', lang);
    for (const one of holds) await expect(sheet).toContainText(one);
    await dialog.getByRole('button', { name: words.summaryPrint }).click();
    await expect(dialog.getByText(words.summaryHanded)).toBeVisible();
    await dialog.getByRole('button', { name: words.close, exact: true }).click();
  }

  /**
   * Closed, and found again where a colleague will look.
   * @param left what is left for the next contact, one of it or all; without it, one press ends the visit
   */
  async close(note: string, left?: string | readonly string[]): Promise<void> {
    const words = this.#words;
    const { visit } = this.#desk;
    if (left === undefined) await visit.closeWhole();
    else await visit.close(left);
    const way = this.page.getByRole('link', { name: words.dossier, exact: true });
    if ((await way.count()) > 0) await way.click();
    await this.page.getByRole('tab', { name: words.notesTab }).click();
    await expect(this.page.getByRole('article').filter({ hasText: note })).toBeVisible();
  }

  /** In the overview of the dossier: what is left to do, and by when. */
  async todo(what: string, by: string): Promise<void> {
    const line = this.page.getByRole('main').getByRole('listitem').filter({ hasText: what });
    await expect(line).toContainText(by);
  }

  /** The cable is back: all of it went, and central took it. */
  async arrives(note: string): Promise<void> {
    const sent = this.page.getByRole('banner').locator('.pill.ok');
    await expect(sent).toHaveCount(0);
    await this.#desk.cable.plug();
    // Nothing waits and nothing asks for a decision.
    await expect(sent).toBeVisible();
    await expect(this.page.getByRole('article').filter({ hasText: note })).toBeVisible();
  }

  async #choose(within: Locator, label: string, option: string): Promise<void> {
    await within.getByRole('button', { name: new RegExp(label) }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }
}

/** The hash that a sentence names, without its gaps. */
function hashIn(words: string): string {
  const [, hash = ''] = /: ([0-9a-f ]+)/.exec(words.replaceAll('\u00a0', ' ')) ?? [];
  return hash.replaceAll(' ', '');
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
