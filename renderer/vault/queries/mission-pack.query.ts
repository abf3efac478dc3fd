import { type Carried, type MissionPack, missionPack } from '#shared/folds/mission-pack.ts';
import { titleOf } from '#shared/folds/search-words.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { can } from '#shared/permissions/can.ts';
import { defineQuery } from './define-query.ts';

/** What of a day on the road is on this device: its dossiers, their neighbours, their files. */
export const missionPackQuery = defineQuery<{ readonly day: PlainDate }, MissionPack>({
  topics: () => ['digests', 'status', 'files'],
  async run(context, { day }) {
    const me = context.session.staff.staffId;
    const stops: string[] = [];
    for (const { dossierId, items } of context.digests())
      if (
        items.some(
          (item) =>
            item.k === 'appointment' && item.staffId === me && item.on === day && item.state !== 'cancelled',
        )
      )
        stops.push(dossierId);
    const known = new Map<
      string,
      { readonly carried: Carried | null; readonly confirmedAt: Instant | null }
    >();
    const learn = async (id: string): Promise<Carried | null> => {
      const carried = await context.carried(id);
      known.set(id, { carried, confirmedAt: carried ? await context.freshness(id) : null });
      return carried;
    };
    for (const stop of stops)
      for (const neighbour of (await learn(stop))?.neighbours ?? [])
        if (!known.has(neighbour)) await learn(neighbour);
    const { files } = await context.files();
    const whole = new Set(files.filter(({ here, bytes }) => here === bytes).map(({ hash }) => hash));
    return missionPack({
      stops,
      name: (id) => {
        const card = context.digest(id)?.card;
        // A protected neighbour stays with those who may open it: it is not waited for here.
        const mine =
          card &&
          (!card.protected || can(context.session.staff.roles, 'dossier.openProtected', true).allowed);
        return mine ? titleOf(card) : null;
      },
      carried: (id) => known.get(id)?.carried ?? null,
      confirmedAt: (id) => known.get(id)?.confirmedAt ?? null,
      whole: (hash) => whole.has(hash),
    });
  },
});
