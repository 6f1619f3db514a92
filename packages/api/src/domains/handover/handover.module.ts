import type { DomainModule } from '../../platform/domain-module.ts';
import { Handover } from './handover.entity.ts';
import { handoverGrants } from './handover.grants.ts';
import { handoverModel, handoversOfCase } from './handover.model.ts';
import { handoverPartModel, partsOfCase } from './handover-part.model.ts';
import {
  handoverAcceptPayload,
  handoverChangePayload,
  HandoverResolver,
  HandoversOfCaseResolver,
} from './handover.resolver.ts';
import { handoverRules } from './handover.rules.ts';

/** A case moves with its client to another place. */
export const handoverModule = {
  name: 'handover',
  entities: [Handover],
  grants: handoverGrants,
  resolvers: [HandoverResolver, HandoversOfCaseResolver],
  payloads: [handoverChangePayload, handoverAcceptPayload],
  models: [handoverModel, handoverPartModel],
  extensions: [handoversOfCase, partsOfCase],
  rules: handoverRules,
  invariants: {
    // half a handover: it says accepted, and no step of the case says that it came
    'an accepted handover has moved its case': `select h.id from casework.handover h where h.answer = 'ACCEPTED' and not exists (select from casework.case_step s where s.county_id = h.county_id and s.case_id = h.case_id and s.reason = 'HANDED_OVER' and s.occurred_on = h.answered_on)`,
    'an open handover is of the place whose case it is': `select h.id from casework.handover h join casework.case_file c on c.county_id = h.county_id and c.id = h.case_id where h.answer is null and h.from_id <> c.organisation_id`,
  },
} satisfies DomainModule;
