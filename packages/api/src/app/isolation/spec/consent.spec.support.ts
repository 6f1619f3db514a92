import type { ModuleSpec } from '../specification.support.ts';
import {
  cm,
  isLed,
  knownPerson,
  ofLedCases,
  ofLedOrOverseen,
  overseers,
  someCase,
  spreadRows,
  type OfCase,
} from './casework-rows.support.ts';

interface ConsentRow extends OfCase {
  readonly template_version_id: string;
  readonly version: number;
}

declare module '../world.support.ts' {
  interface Tables {
    'casework.consent': ConsentRow;
    'casework.consent_item': OfCase & { readonly consent_id: string };
  }
}

const VALIDITY =
  'case_id county_id expires_on form given_on id language superseded_by_id template_version_id withdrawn_on';

export const spec: ModuleSpec = {
  tables: {
    'casework.consent': {
      grants: [
        ['SELECT', [cm], '*'],
        ['SELECT', overseers, VALIDITY],
        ['INSERT', [cm], '*'],
        ['UPDATE', [cm], 'superseded_by_id version withdrawn_on'],
      ],
      heldByReading: ['leading_case_manager_ends_consent'],
      seen: (who, world) => ofLedOrOverseen(world['casework.consent'], who, world),
      node: {
        kind: () => 'consent',
        type: () => 'Consent',
        samples: (world) => spreadRows(world['casework.consent']),
      },
      attempts: (who, world, random) => {
        const some = someCase(who, world, random);
        const consent = random.pick(world['casework.consent']);
        const changed = random.chance(0.5)
          ? consent
          : world['casework.consent'].find((row) => row.case_id === some.id)!;
        const isOneself = random.chance(0.7) && knownPerson(who, world);
        const recorder = isOneself ? who.person! : some.responsible_id;
        return [
          {
            what: 'record a consent',
            sql: `insert into casework.consent (county_id, id, case_id, template_version_id, language, form, given_on, expires_on, recorded_by_id, recorded_at) values ('${some.county_id}', gen_random_uuid(), '${some.id}', '${changed.template_version_id}', 'de', 'WRITTEN', '2026-01-01', '2027-01-01', '${recorder}', now())`,
            expected: isLed(some.id, who, world) && recorder === who.person ? 1 : null,
          },
          {
            what: 'end a consent',
            sql: `update casework.consent set version = version + 1 where id = '${changed.id}'`,
            expected: who.role === cm ? Number(isLed(changed.case_id, who, world)) : null,
          },
        ];
      },
    },
    'casework.consent_item': {
      grants: [
        ['SELECT', [cm], '*'],
        ['INSERT', [cm], '*'],
        ['UPDATE', [cm], 'withdrawn_on'],
      ],
      heldByReading: ['leading_case_manager_ends_items'],
      seen: (who, world) => ofLedCases(world['casework.consent_item'], who, world),
      node: {
        kind: () => 'consent_item',
        type: () => 'ConsentItem',
        samples: (world) => spreadRows(world['casework.consent_item']),
      },
      attempts: (who, world, random) => {
        const some = someCase(who, world, random);
        const item = world['casework.consent_item'].find((row) => row.case_id === some.id)!;
        return [
          {
            what: 'add to a consent',
            sql: `insert into casework.consent_item (county_id, id, consent_id, case_id, purpose, recipient_id, data_category) values ('${some.county_id}', gen_random_uuid(), '${item.consent_id}', '${some.id}', 'REFERRAL', '${some.organisation_id}', 'IDENTITY')`,
            expected: isLed(some.id, who, world) ? 1 : null,
          },
          {
            what: 'withdraw a part',
            sql: `update casework.consent_item set withdrawn_on = withdrawn_on where id = '${item.id}'`,
            expected: who.role === cm ? Number(isLed(some.id, who, world)) : null,
          },
        ];
      },
    },
  },
};
