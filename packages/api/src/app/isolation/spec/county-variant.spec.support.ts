import type { ModuleSpec } from '../specification.support.ts';
import type { OfCounty } from '../world.support.ts';
import { here, staff } from './roles.support.ts';

interface StageRow extends OfCounty {
  readonly id: string;
}

declare module '../world.support.ts' {
  interface Tables {
    target_group_stage: StageRow;
  }
}

export const spec: ModuleSpec = {
  tables: {
    target_group_stage: {
      grants: [['SELECT', staff, '*']],
      seen: (who, world) => here(world.target_group_stage, who),
    },
  },
  // the demo's other county has no stages: one that nobody else may see
  unusual: [
    `insert into app.target_group_stage (county_id, id, stage, description, source, starts_on) select id, gen_random_uuid(), 9, 'Stufe', 'Papier', '2021-01-01' from app.organisation where kind = 'COUNTY'`,
  ],
};
