import type { EntityManager } from '@mikro-orm/postgresql';
import { demoChecklist, demoProposal } from '@kim/schema/demo/template-work.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';

/** Who works by what is given out, a draft of the county, and what a municipality proposed. */
export const seedTemplateWork = async (em: EntityManager, county: string): Promise<void> => {
  const countyId = organisationUuid(county);
  // every municipality with case management, a week after it was given out
  await em.execute(
    `insert into app.template_adoption (county_id, template_version_id, organisation_id, adopted_on, recorded_at, person_id, person_name)
     select distinct on (v.id, m.organisation_id) v.county_id, v.id, m.organisation_id, v.published_on + 7, v.published_on + 7, p.id, p.given_name || ' ' || p.family_name
     from app.template_version v join app.membership m on m.county_id = v.county_id and m.role = 'CASE_MANAGER'
       join app.person p on p.county_id = m.county_id and p.id = m.person_id
     where v.county_id = ? and v.state = 'PUBLISHED' order by v.id, m.organisation_id, p.id on conflict do nothing`,
    [countyId],
  );
  if (county !== 'rsk') return;
  await seedDraft(em, countyId);
  await insertMissing(em, 'template_proposal', [
    {
      county_id: countyId,
      id: referenceUuid('template-proposal', `${county}:windeck`),
      organisation_id: organisationUuid('windeck'),
      ...demoProposal,
      person_id: referenceUuid('person', 'cm.windeck'),
      answered_by_id: referenceUuid('person', 'coordinator.rsk'),
    },
  ]);
};

const seedDraft = async (em: EntityManager, countyId: string): Promise<void> => {
  const { title, changeNote, body, occurredOn } = demoChecklist;
  const templateId = referenceUuid('template', 'rsk:CHECKLIST');
  const versionId = referenceUuid('template-version', 'rsk:CHECKLIST:1');
  await insertMissing(em, 'template', [{ county_id: countyId, id: templateId, kind: 'CHECKLIST', title }]);
  await insertMissing(em, 'template_version', [
    {
      county_id: countyId,
      id: versionId,
      template_id: templateId,
      number: 1,
      state: 'DRAFT',
      change_note: changeNote,
    },
  ]);
  await insertMissing(em, 'template_text', [
    { county_id: countyId, template_version_id: versionId, language: 'de', body },
  ]);
  await insertMissing(em, 'template_step', [
    {
      county_id: countyId,
      id: referenceUuid('template-step', 'rsk:CHECKLIST:1:1'),
      template_version_id: versionId,
      step: 1,
      from_state: null,
      to_state: 'DRAFT',
      occurred_on: occurredOn,
      recorded_at: occurredOn,
      person_id: referenceUuid('person', 'coordinator.rsk'),
      person_name: 'Karim Muster-Rsk',
    },
  ]);
};
