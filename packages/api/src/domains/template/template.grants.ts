import type { Grant } from '../../platform/persistence/grants.ts';
import { adopters, coordinator, municipal, overseers, readers } from './template-sets.ts';

const everybody = [...overseers, ...readers];

export const templateGrants: readonly Grant[] = [
  ...['template', 'template_version', 'template_text'].map((table): Grant => ({
    table,
    roles: everybody,
    rights: { select: true },
  })),
  { table: 'template', roles: coordinator, rights: { insert: true } },
  {
    table: 'template_version',
    roles: coordinator,
    rights: {
      insert: true,
      update: ['state', 'published_on', 'retired_on', 'change_note', 'version'],
    },
  },
  {
    table: 'template_version',
    roles: ['kim_centre_head'],
    // days are set with the state, in one statement; that they stay empty before it is given out a check sees to
    rights: { update: ['state', 'published_on', 'retired_on', 'version'] },
  },
  { table: 'template_text', roles: coordinator, rights: { insert: true, update: ['body'] } },
  { table: 'template_step', roles: overseers, rights: { select: true, insert: true } },
  { table: 'template_adoption', roles: [...overseers, ...municipal], rights: { select: true } },
  { table: 'template_adoption', roles: adopters, rights: { insert: true } },
  { table: 'template_proposal', roles: [...overseers, ...adopters], rights: { select: true } },
  { table: 'template_proposal', roles: adopters, rights: { insert: true } },
  {
    table: 'template_proposal',
    roles: coordinator,
    rights: {
      update: ['answer', 'answer_reason', 'answered_on', 'answered_by_id', 'template_version_id', 'version'],
    },
  },
];
