import type { EntityManager } from '@mikro-orm/postgresql';
import {
  demoFollowedReport,
  demoHurdles,
  demoReconstruction,
  type DemoHurdle,
  type DemoHurdleReport,
} from '@kim/schema/demo/hurdles.ts';
import { labelledHurdleReports } from '@kim/schema/demo/labelled-hurdle-reports.ts';
import { findPersona } from '@kim/schema/demo/personas.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { createHash } from 'node:crypto';
import { arrayLiteral } from '../../platform/persistence/array-literal.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';

const idOf = (kind: string, county: string, key: string): string => referenceUuid(kind, `${county}:${key}`);
const textOf = ({ text }: DemoHurdleReport) => labelledHurdleReports.find(({ key }) => key === text)!;
const nameOf = (name: string): string => {
  const persona = findPersona(name)!;
  return `${persona.givenName} ${persona.familyName}`;
};

const reporterOf = ({ persona, place, key }: DemoHurdleReport) =>
  persona
    ? {
        organisation_id: organisationUuid(place),
        person_id: referenceUuid('person', persona),
        person_name: nameOf(persona),
        reporter_organisation: null,
        token_hash: null,
      }
    : {
        organisation_id: null,
        person_id: null,
        person_name: null,
        reporter_organisation: place,
        token_hash: createHash('sha256')
          .update(key === demoFollowedReport.key ? demoFollowedReport.secret : `demo ${key}`)
          .digest('hex'),
      };

/** Who only reports begins a hurdle of its own; the others are put to the hurdle they are in. */
const reportRow = (county: string, hurdle: DemoHurdle, report: DemoHurdleReport) => {
  const said = textOf(report);
  const id = idOf('hurdle-report', county, report.key);
  return {
    county_id: organisationUuid(county),
    id,
    hurdle_id: hurdle.steps.length > 0 ? idOf('hurdle', county, hurdle.key) : id,
    source: report.source,
    ...reporterOf(report),
    municipality_id: report.source === 'CASE_MANAGER' ? organisationUuid(report.place) : null,
    theme: said.theme,
    legal_domains: arrayLiteral(said.domains),
    bodies: arrayLiteral(said.bodies),
    title: said.title,
    description: said.text,
    reported_on: report.on,
  };
};

const outcomes: Partial<Record<DemoHurdle['state'], string>> = {
  SOLVED: 'SOLVABLE_AT_ONCE',
  ASSESSED: 'NEEDS_STRUCTURAL_CHANGE',
  DECISION_REQUESTED: 'NEEDS_STRUCTURAL_CHANGE',
};

const dayOf = ({ steps }: DemoHurdle, asked: string): string | undefined =>
  steps.find(([state]) => state === asked)?.[1];

const seedHurdle = async (em: EntityManager, county: string, hurdle: DemoHurdle): Promise<void> => {
  const base = { county_id: organisationUuid(county) };
  const hurdleId = idOf('hurdle', county, hurdle.key);
  const first = textOf(hurdle.reports[0]!);
  await insertMissing(em, 'hurdle.hurdle', [
    {
      ...base,
      id: hurdleId,
      title: first.title,
      theme: first.theme,
      state: hurdle.state,
      first_reported_on: hurdle.reports[0]!.on,
      answer: hurdle.answer ?? null,
      decided_on: dayOf(hurdle, 'SOLVED') ?? null,
    },
  ]);
  await insertMissing(
    em,
    'hurdle.step',
    hurdle.steps.map(([to_state, occurred_on], index) => ({
      ...base,
      id: idOf('hurdle-step', county, `${hurdle.key}:${index}`),
      hurdle_id: hurdleId,
      step: index + 1,
      from_state: hurdle.steps[index - 1]?.[0] ?? null,
      to_state,
      occurred_on,
    })),
  );
  if (hurdle.request)
    await em.execute('update governance.decision_request set hurdle_id = ? where id = ?', [
      hurdleId,
      referenceUuid('decision-request', hurdle.request),
    ]);
  const dueSince = dayOf(hurdle, 'RECONSTRUCTION');
  if (!dueSince) return;
  const outcome = outcomes[hurdle.state];
  await insertMissing(em, 'hurdle.reconstruction', [
    {
      ...base,
      id: idOf('reconstruction', county, hurdle.key),
      hurdle_id: hurdleId,
      number: 1,
      due_since: dueSince,
      report_count: hurdle.reports.length,
      ...(outcome && concluded(outcome, dayOf(hurdle, 'ASSESSED')!)),
    },
  ]);
};

const concluded = (outcome: string, on: string) => ({
  ...demoReconstruction,
  problem_fields: arrayLiteral(demoReconstruction.problem_fields),
  outcome,
  reason:
    outcome === 'SOLVABLE_AT_ONCE' ? 'Eine Absprache genügt.' : 'Mehrere Träger müssen ihre Abläufe ändern.',
  concluded_on: on,
  person_id: referenceUuid('person', 'coordinator.rsk'),
  person_name: nameOf('coordinator.rsk'),
});

/** Hurdles as they were reported, put together, reconstructed, solved. Which case a report came from its case manager alone knows. */
export const seedHurdles = async (em: EntityManager, county: string): Promise<void> => {
  for (const hurdle of demoHurdles[county] ?? []) {
    if (hurdle.steps.length > 0) await seedHurdle(em, county, hurdle);
    await insertMissing(
      em,
      'hurdle.report',
      hurdle.reports.map((report) => reportRow(county, hurdle, report)),
    );
    for (const { key, persona } of hurdle.reports.filter(({ withCase }) => withCase))
      await em.execute(
        `insert into hurdle.report_case (county_id, id, case_id, person_id, organisation_id)
         select f.county_id, ?, f.id, f.responsible_id, f.organisation_id from casework.case_file f where f.responsible_id = ? order by f.id limit 1
         on conflict do nothing`,
        [idOf('hurdle-report', county, key), referenceUuid('person', persona!)],
      );
  }
};
