import type { DomainModule } from '../../platform/domain-module.ts';
import { CrisisChangeResolver } from './crisis-change.resolver.ts';
import { CrisisDesignResolver } from './crisis-design.resolver.ts';
import { CrisisCopy, CrisisEntry, CrisisValue } from './crisis-entry.entity.ts';
import {
  crisisCopyModel,
  crisisEntryModel,
  crisisShareModel,
  crisisValueModel,
} from './crisis-entry.model.ts';
import { CrisisField, CrisisForm, CrisisPlace, CrisisRollup } from './crisis-form.entity.ts';
import {
  crisisAccessModel,
  crisisFieldModel,
  crisisFormModel,
  crisisPlaceModel,
  crisisPurgeModel,
} from './crisis-form.model.ts';
import { CrisisReadResolver } from './crisis-read.resolver.ts';
import { CrisisAccess, CrisisPurge, CrisisShare } from './crisis-share.entity.ts';
import { crisisGrants } from './crisis.grants.ts';
import { crisisInvariants } from './crisis.invariants.ts';
import { CrisisEntryPayload, CrisisFormPayload } from './crisis.payloads.ts';
import { crisisRules } from './crisis.rules.ts';

/** Registration of many people in a crisis: designed by the county, live in chosen municipalities, shared by field with offices. */
export const crisisModule = {
  name: 'crisis',
  entities: [
    CrisisForm,
    CrisisField,
    CrisisPlace,
    CrisisRollup,
    CrisisEntry,
    CrisisValue,
    CrisisShare,
    CrisisCopy,
    CrisisAccess,
    CrisisPurge,
  ],
  grants: crisisGrants,
  resolvers: [CrisisReadResolver, CrisisDesignResolver, CrisisChangeResolver],
  payloads: [CrisisFormPayload, CrisisEntryPayload],
  models: [
    crisisFormModel,
    crisisFieldModel,
    crisisPlaceModel,
    crisisPurgeModel,
    crisisAccessModel,
    crisisEntryModel,
    crisisValueModel,
    crisisShareModel,
    crisisCopyModel,
  ],
  rules: crisisRules,
  invariants: crisisInvariants,
} satisfies DomainModule;
