import type { ModuleSpec, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { here, hr, somebodyElse, sqlUuid } from './roles.support.ts';

export interface UploadRow extends OfCounty {
  readonly id: string;
  readonly person_id: string;
  readonly organisation_id: string;
  readonly kind: string;
  readonly valid_until: string;
}

declare module '../world.support.ts' {
  interface Tables {
    upload: UploadRow;
  }
}

const uploaders = [hr, 'kim_case_manager', 'kim_county_coordinator', 'kim_steering_office'];

const isOwn = (row: UploadRow, who: SealedPrincipal): boolean =>
  row.person_id === who.person && row.organisation_id === who.organisation;

const seen = (who: SealedPrincipal, world: World): UploadRow[] =>
  here(world.upload, who).filter(
    (row) => isOwn(row, who) && who.today !== undefined && row.valid_until >= who.today,
  );

/** A table of one colleague, handed in by everybody who may hand something in; and one that has expired. */
const CSV =
  'Vorname;Nachname;E-Mail;Beginn;Entgeltgruppe;Stufe;Wochenstunden\nNina;Beispiel;nina@neu.example;01.02.2026;S12;3;39';
const handedIn = (name: string, validUntil: string): string =>
  `insert into app.upload (county_id, id, person_id, organisation_id, file_name, kind, size, checksum, content, valid_until) select county_id, ${sqlUuid(`'${name}' || id`)}, person_id, organisation_id, 'liste.csv', 'CSV', 100, 'sum', convert_to('${CSV}', 'UTF8'), ${validUntil} from app.membership where role in ('MUNICIPAL_HR', 'COUNTY_COORDINATOR', 'STEERING_OFFICE')`;

export const spec: ModuleSpec = {
  tables: {
    upload: {
      keeps: ['kind'],
      grants: [
        ['SELECT', uploaders, '*'],
        ['INSERT', uploaders, '*'],
        ['UPDATE', uploaders, 'content'],
      ],
      heldByReading: ['own_upload_is_used'],
      seen,
      attempts: (who, world, random) => {
        const row = random.pick(world.upload);
        const mine = here(world.upload, who).find((some) => isOwn(some, who)) ?? row;
        const target = random.chance(0.6) ? mine : row;
        const mayWrite = uploaders.includes(who.role);
        const handIn = (until: string, { person_id, organisation_id } = target): string =>
          `insert into app.upload (county_id, id, person_id, organisation_id, file_name, kind, size, checksum, valid_until) values ('${target.county_id}', gen_random_uuid(), '${person_id}', '${organisation_id}', 'a', 'CSV', 1, 's', ${until})`;
        const elsewhere = world.organisation.find(
          ({ county_id, id }) => county_id === target.county_id && id !== who.organisation,
        )!;
        const isMine = target.county_id === who.county && isOwn(target, who);
        return [
          {
            what: 'hand in',
            sql: handIn('seal.today() + 1'),
            expected: mayWrite && isMine && who.today !== undefined ? 1 : null,
          },
          { what: 'hand in for ever', sql: handIn('seal.today() + 2'), expected: null },
          {
            what: 'hand in for somebody else',
            sql: handIn('seal.today()', { ...target, person_id: somebodyElse(who, target, world) }),
            expected: null,
          },
          {
            what: 'hand in for another organisation',
            sql: handIn('seal.today()', { ...target, organisation_id: elsewhere.id }),
            expected: null,
          },
          {
            what: 'use up',
            sql: `update app.upload set content = null where id = '${target.id}'`,
            expected: mayWrite ? Number(seen(who, world).includes(target)) : null,
          },
        ];
      },
    },
  },
  unusual: [handedIn('waiting', `current_date + 1`), handedIn('expired', `current_date - 1`)],
};
