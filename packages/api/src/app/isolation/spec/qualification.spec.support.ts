import type { ModuleSpec, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { keptFiles } from './personnel.spec.support.ts';
import { here, hr, lead, place, sqlUuid } from './roles.support.ts';

interface OfPerson extends OfCounty {
  readonly id: string;
  readonly person_id: string;
}

declare module '../world.support.ts' {
  interface Tables {
    onboarding_programme: OfPerson;
    qualification: OfPerson;
  }
}

/** The county all, HR those whose file it keeps, everybody at a municipality their own. */
const seenOf = (rows: readonly OfPerson[], who: SealedPrincipal, world: World): OfPerson[] => {
  const all = here(rows, who);
  if (lead.includes(who.role)) return all;
  const staff = new Set(who.role === hr ? keptFiles(who, world).map((row) => row.person_id) : []);
  return all.filter((row) => row.person_id === who.person || staff.has(row.person_id));
};

const everybody = 'from app.person x where not exists (select from';

export const spec: ModuleSpec = {
  tables: {
    onboarding_programme: {
      grants: [['SELECT', [...place, ...lead], '*']],
      seen: (who, world) => seenOf(world.onboarding_programme, who, world),
      node: { kind: () => 'onboarding', type: () => 'OnboardingProgramme' },
    },
    qualification: {
      grants: [['SELECT', [...place, ...lead], '*']],
      seen: (who, world) => seenOf(world.qualification, who, world),
      node: { kind: () => 'qualification', type: () => 'Qualification' },
    },
  },
  // of everybody, whatever they are: then a wrong policy shows more
  unusual: [
    `insert into app.onboarding_programme (county_id, id, person_id, hired_on) select x.county_id, ${sqlUuid("'onboarding' || x.id")}, x.id, '2025-01-01' ${everybody} app.onboarding_programme o where o.county_id = x.county_id and o.person_id = x.id)`,
    `insert into app.qualification (county_id, id, person_id, title, planned_for) select x.county_id, ${sqlUuid("'qualification' || x.id")}, x.id, 'Lehrgang', '2027-01-01' ${everybody} app.qualification q where q.county_id = x.county_id and q.person_id = x.id)`,
  ],
  multiply: [
    `insert into app.qualification (county_id, id, person_id, title, planned_for) select county_id, ${sqlUuid(`id::text || n`)}, person_id, title, '2027-01-01' from app.qualification, generate_series(1, 19) n`,
  ],
  grows: ['Person.qualifications'],
};
