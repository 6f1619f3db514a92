import type { ModuleSpec } from '../specification.support.ts';
import { overseers, spreadRows } from './casework-rows.support.ts';
import { here, hr, sqlUuid } from './roles.support.ts';
import {
  adoptionAttempts,
  proposalAttempts,
  stepAttempts,
  templateAttempts,
  textAttempts,
  versionAttempts,
} from './template-attempts.support.ts';
import {
  adopters,
  coordinator,
  countyOrOwn,
  templateReaders,
  templatesSeen,
  textsSeen,
  versionsSeen,
} from './template-rows.support.ts';

const everybody = [...overseers, ...templateReaders];
const states = `unnest(array['DRAFT', 'LEGAL_REVIEW', 'APPROVED', 'PUBLISHED', 'RETIRED']) s(state)`;
const versionOf = `'version' || c.id || s.state`;

export const spec: ModuleSpec = {
  tables: {
    template: {
      grants: [
        ['SELECT', everybody, '*'],
        ['INSERT', [coordinator], '*'],
      ],
      seen: templatesSeen,
      attempts: templateAttempts,
      node: {
        kind: () => 'template',
        type: () => 'Template',
        samples: (world) => spreadRows(world.template),
      },
    },
    template_version: {
      grants: [
        ['SELECT', everybody, '*'],
        ['INSERT', [coordinator], '*'],
        ['UPDATE', [coordinator], 'change_note published_on retired_on state version'],
        ['UPDATE', ['kim_centre_head'], 'published_on retired_on state version'],
      ],
      seen: versionsSeen,
      attempts: versionAttempts,
      node: {
        kind: () => 'template_version',
        type: () => 'TemplateVersion',
        samples: (world) => spreadRows(world.template_version),
      },
    },
    template_text: {
      rowName: ['template_version_id', 'language'],
      grants: [
        ['SELECT', everybody, '*'],
        ['INSERT', [coordinator], '*'],
        ['UPDATE', [coordinator], 'body'],
      ],
      // the trigger lets nobody add to what is no draft of theirs
      heldByReading: ['coordinator_writes'],
      seen: textsSeen,
      attempts: textAttempts,
    },
    template_step: {
      grants: [
        ['SELECT', overseers, '*'],
        ['INSERT', overseers, '*'],
      ],
      seen: (who, world) => here(world.template_step, who),
      attempts: stepAttempts,
      node: {
        kind: () => 'template_step',
        type: () => 'TemplateStep',
        samples: (world) => spreadRows(world.template_step),
      },
    },
    template_adoption: {
      rowName: ['template_version_id', 'organisation_id'],
      grants: [
        ['SELECT', [...overseers, ...adopters, hr], '*'],
        ['INSERT', adopters, '*'],
      ],
      // that a place takes part is answered for the own one alone
      heldByReading: ['place_adopts without organisation_id'],
      seen: (who, world) => countyOrOwn(world.template_adoption, who),
      attempts: adoptionAttempts,
    },
    template_proposal: {
      grants: [
        ['SELECT', [...overseers, ...adopters], '*'],
        ['INSERT', adopters, '*'],
        [
          'UPDATE',
          [coordinator],
          'answer answer_reason answered_by_id answered_on template_version_id version',
        ],
      ],
      heldByReading: ['coordinator_answers without county_id'],
      seen: (who, world) => countyOrOwn(world.template_proposal, who),
      attempts: proposalAttempts,
      node: {
        kind: () => 'template_proposal',
        type: () => 'TemplateProposal',
        samples: (world) => spreadRows(world.template_proposal),
      },
    },
  },
  // of each county a version in every state, adopted and with steps, and proposals of every place
  unusual: [
    `insert into app.template (county_id, id, kind, title) select c.id, ${sqlUuid(`'template' || c.id || s.state`)}, 'CHECKLIST', s.state from app.organisation c cross join ${states} where c.kind = 'COUNTY'`,
    `insert into app.template_version (county_id, id, template_id, number, state, change_note, published_on, retired_on) select c.id, ${sqlUuid(versionOf)}, ${sqlUuid(`'template' || c.id || s.state`)}, 1, s.state, 'x', case when s.state in ('PUBLISHED', 'RETIRED') then date '2026-01-01' end, case when s.state = 'RETIRED' then date '2026-02-01' end from app.organisation c cross join ${states} where c.kind = 'COUNTY'`,
    `insert into app.template_text (county_id, template_version_id, language, body) select v.county_id, v.id, l.language, 'x' from app.template_version v cross join unnest(array['de', 'uk']) l(language) where v.change_note = 'x'`,
    `insert into app.template_step (county_id, id, template_version_id, step, from_state, to_state, remark, legal_reviewer, legal_reviewed_on, occurred_on, recorded_at, person_id, person_name) select v.county_id, ${sqlUuid(`'step' || v.id`)}, v.id, 1, 'DRAFT', v.state, 'x', 'x', '2026-01-01', '2026-01-01', now(), (select p.id from app.person p where p.county_id = v.county_id order by p.id limit 1), 'x' from app.template_version v where v.change_note = 'x'`,
    `insert into app.template_adoption (county_id, template_version_id, organisation_id, adopted_on, recorded_at, person_id, person_name) select v.county_id, v.id, o.id, '2026-01-02', now(), (select p.id from app.person p where p.county_id = v.county_id order by p.id limit 1), 'x' from app.template_version v join app.organisation o on o.county_id = v.county_id and o.kind <> 'PARTNER' and o.key <> 'troisdorf' where v.change_note = 'x' and v.state in ('PUBLISHED', 'RETIRED') and right(md5(v.id::text || o.id), 1) < '8'`,
    `insert into app.template_proposal (county_id, id, organisation_id, kind, title, language, body, reason, proposed_on, person_id, person_name, answer, answer_reason, answered_on, answered_by_id) select o.county_id, ${sqlUuid(`'proposal' || o.id || n`)}, o.id, 'GOAL_AGREEMENT', 'x', 'de', 'x', 'x', '2026-01-01', p.id, 'x', case when n = 2 then 'DECLINED' end, case when n = 2 then 'x' end, case when n = 2 then date '2026-01-02' end, case when n = 2 then p.id end from app.organisation o cross join generate_series(1, 2) n cross join lateral (select p.id from app.person p where p.county_id = o.county_id order by p.id limit 1) p where o.kind <> 'PARTNER'`,
  ],
  multiply: [
    `insert into app.template (county_id, id, kind, title) select county_id, ${sqlUuid(`id::text || n`)}, 'CONCEPT', title || n from app.template, generate_series(1, 19) n`,
    `insert into app.template_version (county_id, id, template_id, number, state, published_on, retired_on) select v.county_id, ${sqlUuid(`'version' || v.id || n`)}, ${sqlUuid(`v.template_id::text || n`)}, v.number, v.state, v.published_on, v.retired_on from app.template_version v, generate_series(1, 19) n`,
    `insert into app.template_proposal (county_id, id, organisation_id, kind, title, language, body, reason, proposed_on, person_id, person_name) select county_id, ${sqlUuid(`id::text || n`)}, organisation_id, kind, title, language, body, reason, proposed_on, person_id, person_name from app.template_proposal, generate_series(1, 19) n`,
  ],
  grows: ['Query.templates', 'Query.templateProposals'],
};
