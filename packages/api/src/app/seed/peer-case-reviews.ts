import type { EntityManager } from '@mikro-orm/postgresql';
import {
  demoPeerCaseOutcome,
  demoPeerCaseReview,
  demoPlannedReview,
} from '@kim/schema/demo/peer-case-reviews.ts';
import { arrayLiteral } from '../../platform/persistence/array-literal.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';

const COUNTY = 'rsk';

interface Part {
  readonly key: string;
  readonly persona: string;
  readonly name: string;
  readonly role: string;
}
/** Five colleagues of four municipalities and the county, in the five roles. */
const parts: readonly Part[] = [
  { key: 'eitorf', persona: 'cm.eitorf', name: 'Cem Muster-Eitorf', role: 'CASE_GIVER' },
  { key: COUNTY, persona: 'coordinator.rsk', name: 'Karim Muster-Rsk', role: 'MODERATOR' },
  { key: 'windeck', persona: 'cm.windeck', name: 'Cem Muster-Windeck', role: 'TIMEKEEPER' },
  { key: 'wachtberg', persona: 'cm.wachtberg', name: 'Cem Muster-Wachtberg', role: 'MINUTE_TAKER' },
  { key: 'much', persona: 'cm.much', name: 'Cem Muster-Much', role: 'ADVISER' },
];

const base = () => ({ county_id: organisationUuid(COUNTY) });
const idOf = (key: string): string => referenceUuid('peer-case-review', `${COUNTY}:${key}`);

const reviewRow = (key: string, convener: Part, invited: readonly string[]) => ({
  ...base(),
  id: idOf(key),
  organisation_id: organisationUuid(convener.key),
  convened_by_id: referenceUuid('person', convener.persona),
  convener_name: convener.name,
  invited_ids: arrayLiteral(invited.map((place) => organisationUuid(place))),
});

const partRow = (key: string, { key: place, persona, name, role }: Part) => ({
  ...base(),
  id: referenceUuid('peer-case-participant', `${COUNTY}:${key}:${persona}`),
  review_id: idOf(key),
  person_id: referenceUuid('person', persona),
  person_name: name,
  organisation_id: organisationUuid(place),
  role,
  answer: 'ACCEPTED',
});

/** One that is over, with what came of it, and one that waits for answers. */
export const seedPeerCaseReviews = async (em: EntityManager, county: string): Promise<void> => {
  if (county !== COUNTY) return;
  const [giver, , , minuteTaker] = parts;
  const invited = parts.map(({ key }) => key).filter((key) => key !== COUNTY);
  await insertMissing(em, 'peer_case_review', [
    {
      ...reviewRow('over', giver!, invited),
      ...demoPeerCaseReview,
      state: 'ENDED',
      started_at: demoPeerCaseReview.planned_at,
      ended_at: '2026-10-14T09:25:00Z',
    },
  ]);
  await insertMissing(em, 'peer_case_review', [
    { ...reviewRow('planned', giver!, ['windeck', 'much']), ...demoPlannedReview },
  ]);
  await insertMissing(em, 'peer_case_participant', [
    ...parts.map((part) => partRow('over', part)),
    partRow('planned', giver!),
  ]);
  await insertMissing(em, 'peer_case_outcome', [
    {
      ...base(),
      id: referenceUuid('peer-case-outcome', `${COUNTY}:over`),
      review_id: idOf('over'),
      ...demoPeerCaseOutcome,
      suggestions: arrayLiteral(demoPeerCaseOutcome.suggestions),
      recorded_by_id: referenceUuid('person', minuteTaker!.persona),
      recorder_name: minuteTaker!.name,
    },
  ]);
};
