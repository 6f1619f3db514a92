import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import { sealedOf, type ModuleSpec, type MutationSample } from '../specification.support.ts';
import {
  cm,
  isLed,
  knownPerson,
  ofLedCases,
  someCase,
  spreadRows,
  type OfCase,
} from './casework-rows.support.ts';
import { sqlUuid } from './roles.support.ts';

declare module '../world.support.ts' {
  interface Tables {
    'content.consent_evidence': OfCase & { readonly consent_id: string };
    'content.consent_evidence_content': OfCase;
  }
}

const grants = [
  ['SELECT', [cm], '*'],
  ['INSERT', [cm], '*'],
] as const;

/** Handed in by whom the case is led by, and a scan. */
const SCAN = 'einwilligung.pdf';

const consentEvidenceFile: MutationSample<OfCase> = {
  document: `mutation ($input: ConsentEvidenceFileInput!) { change: consentEvidenceFile(input: $input) { consent { id version evidence { id fileName } } errors { code path message currentVersion } } }`,
  targets: (world) =>
    ['cm.bornheim', 'cm.siegburg', 'cm.rkn'].map((subject) => {
      const account = world.identity_account.find((row) => row.subject.startsWith(subject))!;
      const home = world.person.find(({ id }) => id === account.person_id)!.organisation_id;
      const led = world['casework.case_file'].find(
        (row) => row.responsible_id === account.person_id && row.organisation_id === home,
      )!;
      return world['casework.consent'].find((row) => row.case_id === led.id)!;
    }),
  input: ({ id, case_id: caseId }, { upload, 'casework.case_file': cases }) => {
    const led = cases.find((row) => row.id === caseId)!;
    const scan = upload.find((row) => row.person_id === led.responsible_id && row.kind === 'PDF')!;
    return {
      idempotencyKey: randomUUID(),
      consentId: publicId('consent', id),
      uploadId: publicId('upload', scan.id),
    };
  },
  isAllowed: (who, { case_id: caseId }, world) => {
    const sealed = sealedOf(who);
    return sealed !== null && isLed(caseId, sealed, world);
  },
  by: 'cm.bornheim',
};

export const spec: ModuleSpec = {
  tables: {
    'content.consent_evidence': {
      grants,
      seen: (who, world) => ofLedCases(world['content.consent_evidence'], who, world),
      attempts: (who, world, random) => {
        const some = someCase(who, world, random);
        const consent = world['casework.consent'].find((row) => row.case_id === some.id)!;
        const isOneself = random.chance(0.7) && knownPerson(who, world);
        const filer = isOneself ? who.person! : some.responsible_id;
        return [
          {
            what: 'file evidence',
            sql: `insert into content.consent_evidence (county_id, id, case_id, consent_id, filed_on, filed_by_id, file_name, kind, size, checksum) values ('${some.county_id}', gen_random_uuid(), '${some.id}', '${consent.id}', '2026-01-01', '${filer}', 'a.pdf', 'PDF', 1, 'x')`,
            expected: isLed(some.id, who, world) && filer === who.person ? 1 : null,
          },
        ];
      },
      node: {
        kind: () => 'consent_evidence',
        type: () => 'ConsentEvidence',
        samples: (world) => spreadRows(world['content.consent_evidence']),
      },
    },
    'content.consent_evidence_content': {
      grants,
      seen: (who, world) => ofLedCases(world['content.consent_evidence_content'], who, world),
      // fetched over HTTP alone; nothing of it is in the contract
      known: () => [],
      attempts: (who, world, random) => {
        const some = someCase(who, world, random);
        return [
          {
            what: 'file the content of evidence',
            sql: `insert into content.consent_evidence_content (county_id, id, case_id, content) values ('${some.county_id}', gen_random_uuid(), '${some.id}', 'x')`,
            expected: isLed(some.id, who, world) ? 1 : null,
          },
        ];
      },
    },
  },
  mutations: { consentEvidenceFile },
  unusual: [
    // of every case, whosever it is
    `insert into content.consent_evidence (county_id, id, case_id, consent_id, filed_on, filed_by_id, file_name, kind, size, checksum) select k.county_id, ${sqlUuid("'evidence' || k.id")}, k.case_id, k.id, '2026-06-01', k.recorded_by_id, '${SCAN}', 'PDF', 1, 'x' from casework.consent k`,
    `insert into content.consent_evidence_content (county_id, id, case_id, content) select e.county_id, e.id, e.case_id, 'x' from content.consent_evidence e`,
    `insert into app.upload (county_id, id, person_id, organisation_id, file_name, kind, size, checksum, content, valid_until) select county_id, ${sqlUuid("'scan' || id")}, person_id, organisation_id, '${SCAN}', 'PDF', 1, 'sum', 'x', current_date + 1 from app.membership where role = 'CASE_MANAGER'`,
  ],
  multiply: [
    `insert into content.consent_evidence select county_id, ${sqlUuid('id::text || n')}, case_id, consent_id, filed_on, filed_by_id, file_name, kind, size, checksum from content.consent_evidence e, generate_series(1, 19) n`,
  ],
  grows: ['Consent.evidence'],
};
