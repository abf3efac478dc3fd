import { describe, expect, it } from 'vitest';
import { groupBy } from '#shared/folds/group-by.ts';
import { langs } from '#shared/kernel/lang.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { type KnowledgeDocument, problemText } from '#shared/knowledge/document.ts';
import { visitorViewSchema } from '#shared/ipc/visitor-view.ts';
import { documentOfDuty, documentOn, pageOn } from '#shared/knowledge/find-document.ts';
import { allLifeEvents } from '#shared/life-events/index.ts';
import { topics } from '#shared/life-events/topics.ts';
import { topicIds } from '#shared/knowledge/topics-of-event.ts';
import { builtInPack } from '#shared/rules/pack.ts';
import { visitorViewOf } from '../../renderer/knowledge/visitor-view-of.ts';
import { readLibrary } from '../../scripts/desk-build/read-documents.ts';
import { root } from './source-files.ts';

const read = readLibrary(root);
const documents = read.ok ? read.value.documents : [];
const day = plainDate('2026-11-23');

const nameOf = ({ id, from }: KnowledgeDocument): string => `${id} ${from}`;

describe('the documents of resources/', () => {
  it('are all readable', () => {
    expect(read.ok ? [] : read.error.map(problemText)).toEqual([]);
    expect(documents.length).toBeGreaterThan(5);
  });

  it.each(['page', 'brochure', 'bulletin'])('of the kind %s exist in three languages or in none', (kind) => {
    const versions = groupBy(
      documents.filter((one) => one.kind === kind),
      nameOf,
    );
    const spoken = [...versions].map(([name, of]) => [name, of.map(({ lang }) => lang).sort()]);
    expect(spoken).toEqual([...versions.keys()].map((name) => [name, [...langs].sort()]));
  });

  it('answer each duty to inform of each event of life, in each language', () => {
    const lacking = allLifeEvents.flatMap(({ id, information }) =>
      information.flatMap((duty) =>
        langs
          .filter((lang) => documentOfDuty({ documents }, duty, lang, day) === null)
          .map((lang) => `${id} ${duty.topic} ${duty.by} ${lang}`),
      ),
    );
    expect(lacking).toEqual([]);
  });

  it('are called as the duty that they answer, in each language', () => {
    const others = topicIds.flatMap((topic) =>
      langs.flatMap((lang) => {
        const title = pageOn({ documents }, topic, lang, day)?.title;
        const asked = topics[topic].title[lang];
        return title === asked ? [] : [`${topic} ${lang} ${asked}: ${title}`];
      }),
    );
    expect(others).toEqual([]);
  });

  it('rest on the same sources in each language of a version', () => {
    const versions = groupBy(
      documents.filter(({ kind }) => kind === 'page'),
      nameOf,
    );
    const differing = [...versions].filter(
      ([, of]) => new Set(of.map(({ sources }) => sources.join())).size > 1,
    );
    expect(differing.map(([name]) => name)).toEqual([]);
  });

  it('all fit into the window of the visitor', () => {
    const refused = documents.filter((document) => {
      const view = visitorViewOf(document, { pack: builtInPack, day, lang: document.lang }, true);
      return !visitorViewSchema.safeParse(view).success;
    });
    expect(refused.map(nameOf)).toEqual([]);
  });
});

it.each(langs)(
  'every topic of the charter has a page in %s, in force today, and the charter is there',
  (lang) => {
    const library = { documents };
    expect(topicIds.filter((topic) => pageOn(library, topic, lang, day) === null)).toEqual([]);
    expect(documentOn(library, 'charter', 'charter', lang, day)).not.toBeNull();
  },
);
