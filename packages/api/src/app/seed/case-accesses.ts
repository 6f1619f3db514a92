import type { EntityManager } from '@mikro-orm/postgresql';
import { demoCaseAccess } from '@kim/schema/demo/case-access.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';

const COUNTY = 'rsk';

/** A look into a case that is long over: the log has something to show, and nothing can be read by it. */
export const seedCaseAccesses = async (em: EntityManager, county: string): Promise<void> => {
  if (county !== COUNTY) return;
  const { place, parts, ...access } = demoCaseAccess;
  const base = { county_id: organisationUuid(COUNTY) };
  const id = referenceUuid('case-access', `${COUNTY}:${place}`);
  const caseId = referenceUuid('case', `cm.${place}:1`);
  const [file] = await em.execute<{ reference: string }[]>(
    'select reference from casework.case_file where county_id = ? and id = ?',
    [base.county_id, caseId],
  );
  const coordinator = referenceUuid('person', 'coordinator.rsk');
  await insertMissing(em, 'case_access', [
    {
      ...base,
      ...access,
      id,
      case_id: caseId,
      case_reference: file!.reference,
      organisation_id: organisationUuid(place),
      opened_by_id: coordinator,
      ended_by_id: coordinator,
      ended_by_name: access.opened_by_name,
    },
  ]);
  await insertMissing(
    em,
    'case_access_read',
    parts.map(({ part, read_at }) => ({
      ...base,
      id: referenceUuid('case-access-read', `${COUNTY}:${place}:${part}`),
      access_id: id,
      part,
      read_at,
      written_in: '0',
    })),
  );
};
