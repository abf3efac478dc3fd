import type { Role } from '#shared/entities/codes.ts';
import { staffSchema } from '#shared/entities/directory.ts';
import { officeSchema } from '#shared/entities/directory.ts';
import { type Hello, helloSchema } from '#shared/sync/hello.ts';
import { PROTOCOL_MIN, PROTOCOL_VERSION } from '#shared/sync/protocol.ts';
import type { CentralContext } from '../../central-context.ts';
import { demoPassword } from '../../seed/demo-fund.ts';
import { sealingKeys } from '../../custody/sealing-keys.ts';
import { presentPackHash } from '../../packs/packs-in-force.ts';
import { isLoopback } from '../authenticated.ts';
import { problems } from '../docs-of.ts';
import type { Server } from '../server-type.ts';
import type { CentralState } from '../state.ts';

/** The three whom a demo introduces, in the order of the first minute's story. */
const introduced = ['demo-anne', 'demo-tom', 'demo-beatrice'];

export function helloRoute(server: Server, state: CentralState): void {
  server.get(
    '/api/v1/hello',
    {
      schema: {
        summary: 'What a desk may know before anybody signs in',
        tags: ['start'],
        response: { 200: helloSchema, ...problems('unavailable') },
      },
    },
    async (request): Promise<Hello> => {
      const context = state.context();
      return {
        fund: context.fund,
        people: context.demo ? await demoPeople(context) : [],
        today: context.clock.today(),
        now: context.clock.now(),
        epoch: context.epoch,
        proto: { current: PROTOCOL_VERSION, min: PROTOCOL_MIN },
        buildId: state.buildId,
        openEnrolment: context.demo && isLoopback(request),
        pack: await presentPackHash(context.db),
        sealKey: (await sealingKeys(context.db)).present.publicKey,
      };
    },
  );
}

async function demoPeople(context: CentralContext): Promise<Hello['people']> {
  const staff = (await context.db.selectFrom('staff').select('body').execute()).map(({ body }) =>
    staffSchema.parse(body),
  );
  const spaces = await context.db.selectFrom('space').select(['space_id', 'office']).execute();
  const offices = new Map(spaces.map(({ space_id, office }) => [space_id, officeSchema.parse(office).name]));
  return introduced.flatMap((password) => {
    const person = staff.find(({ name }) => demoPassword(name) === password);
    const role: Role | undefined = person?.roles[0];
    const office = offices.get(person?.spaces[0] ?? '');
    if (!person || !role || !office) return [];
    return [{ badge: person.badge, name: person.name, initials: person.initials, role, office, password }];
  });
}
