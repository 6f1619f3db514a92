import { publicId } from '@kim/schema/ids.ts';
import {
  sealedOf,
  type Attempt,
  type ModuleSpec,
  type MutationSample,
  type SealedPrincipal,
} from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { cm, isLed, someCase, spreadRows } from './casework-rows.support.ts';
import { here, somebodyElse, sqlUuid } from './roles.support.ts';

interface DraftRow extends OfCounty {
  readonly id: string;
  readonly person_id: string;
  readonly organisation_id: string;
  readonly form: string;
  readonly case_id: string | null;
  readonly about_id: string | null;
  readonly key_number: number | null;
}

declare module '../world.support.ts' {
  interface Tables {
    'content.draft': DraftRow;
  }
}

/** One's own, of the house one acts for; about a case only while one leads it. */
const draftsSeen = (who: SealedPrincipal, world: World): DraftRow[] =>
  who.role !== cm
    ? []
    : here(world['content.draft'], who).filter(
        (row) =>
          row.person_id === who.person &&
          row.organisation_id === who.organisation &&
          (row.case_id === null || isLed(row.case_id, who, world)),
      );

const isOfBornheim = (row: DraftRow, world: World): boolean =>
  row.person_id === world.identity_account.find(({ subject }) => subject === 'cm.bornheim')!.person_id;

/** Of a case, the first by the case manager of Bornheim about a case of theirs. */
const someDrafts = (world: World): DraftRow[] => {
  const about = world['content.draft'].filter((row) => row.case_id !== null && row.key_number !== null);
  const own = about.find(
    (row) =>
      isOfBornheim(row, world) &&
      world['casework.case_file'].some(
        (file) => file.id === row.case_id && file.responsible_id === row.person_id,
      ),
  )!;
  return [own, ...spreadRows(about.filter((row) => !isOfBornheim(row, world)))].slice(0, 3);
};

const sample = (name: string, more: object, part: string): MutationSample<DraftRow> => ({
  document: `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { change: ${name}(input: $input) { ${part} errors { code path message currentVersion } } }`,
  targets: someDrafts,
  input: (row) => ({
    form: row.form,
    caseId: publicId('case', row.case_id!),
    ...(row.about_id
      ? { aboutId: publicId(row.form === 'TASK_CHANGE' ? 'case_task' : 'note', row.about_id) }
      : {}),
    ...more,
  }),
  isAllowed: (who, row, world) => {
    const sealed = sealedOf(who);
    return sealed !== null && isLed(row.case_id!, sealed, world);
  },
  by: 'cm.bornheim',
});

interface NewDraft {
  readonly county: string;
  readonly person: string;
  readonly organisation: string;
  readonly caseId: string | null;
}

const begin = (who: SealedPrincipal, world: World, draft: NewDraft): Attempt => {
  const { county, person, organisation, caseId } = draft;
  const isOwn =
    county === who.county &&
    person === who.person &&
    organisation === who.organisation &&
    (caseId === null || isLed(caseId, who, world));
  const values = `'${county}', gen_random_uuid(), '${person}', '${organisation}', '${caseId ? 'GOAL_AGREEMENT' : 'CASE_INTAKE'}', ${caseId ? `'${caseId}'` : 'null'}, now()`;
  return {
    what: 'begin a draft',
    sql: `insert into content.draft (county_id, id, person_id, organisation_id, form, case_id, saved_at) values (${values})`,
    expected: who.role === cm && isOwn ? 1 : null,
  };
};

const bytes = `'\\x00'::bytea, '\\x00'::bytea, 98, timestamptz '2026-06-01'`;
const columns =
  'county_id, id, person_id, organisation_id, form, case_id, ciphertext, nonce, key_number, saved_at';
const id = (what: string): string => sqlUuid(`'${what}' || c.id`);
const ofEveryCase = 'from casework.case_file c';

export const spec: ModuleSpec = {
  tables: {
    'content.draft': {
      grants: [
        ['SELECT', [cm], '*'],
        ['INSERT', [cm], '*'],
        ['UPDATE', [cm], 'ciphertext key_number nonce saved_at'],
      ],
      heldByReading: ['own_draft_continued'],
      seen: draftsSeen,
      attempts: (who, world, random) => {
        const own = draftsSeen(who, world);
        const row =
          own.length > 0 && random.chance(0.5) ? random.pick(own) : random.pick(world['content.draft']);
        const file = someCase(who, world, random);
        const person = random.chance(0.8) && who.person ? who.person : somebodyElse(who, file, world);
        const elsewhere = random.pick(here(world.organisation, { ...who, county: file.county_id })).id;
        const organisation = random.chance(0.8) && who.organisation ? who.organisation : elsewhere;
        const county = random.chance(0.9) && who.county ? who.county : file.county_id;
        const place = { county, person, organisation };
        return [
          {
            what: 'continue a draft',
            sql: `update content.draft set saved_at = now() where id = '${row.id}'`,
            expected: who.role === cm ? Number(own.includes(row)) : null,
          },
          begin(who, world, { ...place, county: file.county_id, caseId: file.id }),
          begin(who, world, { ...place, caseId: null }),
        ];
      },
      node: { kind: () => 'draft', type: () => 'Draft', samples: someDrafts },
    },
  },
  mutations: {
    draftSave: sample('draftSave', { content: '{}' }, 'draft { id form savedAt content }'),
    draftDiscard: sample('draftDiscard', {}, ''),
  },
  unusual: [
    // by who leads the case, and by everybody of the county about a case of Bornheim
    `insert into content.draft (${columns}) select c.county_id, ${id('draft')}, c.responsible_id, c.organisation_id, 'CASE_NOTE', c.id, ${bytes} ${ofEveryCase}`,
    `insert into content.draft (${columns}) select c.county_id, ${sqlUuid("'curious' || m.id || c.id")}, m.person_id, m.organisation_id, 'ASSESSMENT', c.id, ${bytes} ${ofEveryCase} join app.organisation o on o.id = c.organisation_id and o.key = 'bornheim' join app.membership m on m.county_id = c.county_id and m.role = 'CASE_MANAGER' and m.person_id <> c.responsible_id on conflict do nothing`,
    // without a case, by everybody who has any role; and what somebody began for another house
    `insert into content.draft (${columns}) select m.county_id, ${sqlUuid("'service' || m.id")}, m.person_id, m.organisation_id, 'SERVICE', null, ${bytes} from app.membership m on conflict do nothing`,
    `insert into content.draft (${columns}) select m.county_id, ${sqlUuid("'elsewhere' || m.id")}, m.person_id, o.id, 'SERVICE', null, ${bytes} from app.membership m join app.organisation o on o.county_id = m.county_id and o.key in ('siegburg', 'dormagen') on conflict do nothing`,
    // of a case they lead, begun for another house
    `insert into content.draft (${columns}) select c.county_id, ${id('away')}, c.responsible_id, o.id, 'GOAL_AGREEMENT', c.id, ${bytes} ${ofEveryCase} join app.organisation o on o.county_id = c.county_id and o.key in ('lohmar', 'dormagen') and o.id <> c.organisation_id`,
    // of a note that is being put right, and of a task
    `insert into content.draft (${columns}, about_id) select c.county_id, ${id('correction')}, c.responsible_id, c.organisation_id, 'NOTE_CORRECTION', c.id, ${bytes}, ${id('corrected')} ${ofEveryCase}`,
    `insert into content.draft (${columns}, about_id) select c.county_id, ${id('task change')}, c.responsible_id, c.organisation_id, 'TASK_CHANGE', c.id, ${bytes}, ${id('task')} ${ofEveryCase}`,
    // sent already
    `update content.draft set ciphertext = null, nonce = null, key_number = null where get_byte(uuid_send(id), 0) < 20`,
  ],
  multiply: [
    `insert into content.draft (${columns}, about_id) select county_id, ${sqlUuid('id::text || n')}, person_id, organisation_id, form, case_id, ciphertext, nonce, key_number, saved_at, about_id from content.draft, generate_series(1, 19) n on conflict do nothing`,
  ],
};
