import type { ModuleSpec, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty } from '../world.support.ts';
import { overseers } from './casework-rows.support.ts';
import { here, teamLead } from './roles.support.ts';

interface CountRow extends OfCounty {
  readonly organisation_id: string;
  readonly phase: string;
}
interface MovementRow extends CountRow {
  readonly month: string;
}

declare module '../world.support.ts' {
  interface Tables {
    'casework.case_count': CountRow;
    'casework.case_movement': MovementRow;
  }
}

/** HR, funding and whoever else works for an employer are not among them: to them casework is closed, figures too. */
const readers: readonly string[] = [teamLead, ...overseers];

const seen = <Row extends CountRow>(rows: readonly Row[], who: SealedPrincipal): Row[] =>
  here(rows, who).filter(
    ({ organisation_id }) => overseers.includes(who.role) || organisation_id === who.organisation,
  );

export const spec: ModuleSpec = {
  tables: {
    'casework.case_count': {
      rowName: ['organisation_id', 'phase'],
      grants: [['SELECT', readers, '*']],
      seen: (who, world) => seen(world['casework.case_count'], who),
    },
    'casework.case_movement': {
      rowName: ['organisation_id', 'month', 'phase'],
      grants: [['SELECT', readers, '*']],
      seen: (who, world) => seen(world['casework.case_movement'], who),
    },
  },
};
