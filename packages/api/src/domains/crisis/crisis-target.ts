import type { CrisisFormState } from '@kim/schema/reference/crisis.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { crisisEntryModel } from './crisis-entry.model.ts';
import type { AskedField } from './crisis-entry.policy.ts';
import { crisisFormModel } from './crisis-form.model.ts';
import { mayRecordEntries } from './crisis.policy.ts';

export interface KnownForm extends Row {
  readonly id: string;
  readonly state: CrisisFormState;
  readonly version: number;
  readonly replacesId: string | null;
}

/** The form, if it exists for the caller. */
export const findForm = visibleFinder<KnownForm>(crisisFormModel, (row) => ({
  state: `${row}.state`,
  version: `${row}.version`,
  replacesId: `${row}.replaces_id`,
}));

interface KnownEntry extends Row {
  readonly id: string;
  readonly formId: string;
  readonly version: number;
  readonly isRemoved: boolean;
  readonly hasConsent: boolean;
  readonly wasGiven: boolean;
}

const findEntry = visibleFinder<KnownEntry>(crisisEntryModel, (row) => ({
  formId: `${row}.form_id`,
  version: `${row}.version`,
  isRemoved: `${row}.removed_on is not null`,
  hasConsent: `${row}.consent_on is not null and ${row}.consent_withdrawn_on is null`,
  wasGiven: `${row}.consent_on is not null`,
}));

export const formToChange = async (context: RequestContext, formId: string): Promise<KnownForm> => {
  const form = await findForm(context, formId);
  if (!form) throw new Refused('NOT_FOUND', { field: 'formId' });
  return form;
};

/** The form at the version the caller has seen, one version on; two at once cannot both win. */
export const formAt = async (
  context: RequestContext,
  formId: string,
  version: number,
): Promise<KnownForm> => {
  const form = await formToChange(context, formId);
  const changed = await context.em!.execute<object[]>(
    'update casework.crisis_form set version = version + 1 where id = ? and version = ? returning id',
    [formId, version],
  );
  if (changed.length === 0) {
    const isEnded = form.state === 'CLOSED' || form.state === 'PURGED';
    if (isEnded && form.version === version) throw new Refused('CRISIS_STEP', { about: { formId } });
    throw new Refused('CONFLICT', { field: 'version', currentVersion: form.version, about: { formId } });
  }
  return form;
};

export const draftAt = async (
  context: RequestContext,
  formId: string,
  version: number,
): Promise<KnownForm> => {
  const form = await formAt(context, formId, version);
  if (form.state !== 'DRAFT') throw new Refused('CRISIS_PUBLISHED', { about: { formId } });
  return form;
};

/** The entry at the version the caller has seen, one version on. What was taken out is not changed any more. */
export const entryAt = async (
  context: RequestContext,
  entryId: string,
  version: number,
): Promise<KnownEntry> => {
  const entry = await findEntry(context, entryId);
  const about = { entryId };
  if (!entry) throw new Refused('NOT_FOUND', { field: 'entryId' });
  if (entry.isRemoved) throw new Refused('CRISIS_REMOVED', { about });
  const changed = await context.em!.execute<object[]>(
    'update client.crisis_entry set version = version + 1 where id = ? and version = ? returning id',
    [entryId, version],
  );
  if (changed.length === 0)
    throw new Refused('CONFLICT', { field: 'version', currentVersion: entry.version, about });
  return entry;
};

export const fieldsOf = (context: RequestContext, formId: string): Promise<AskedField[]> =>
  context.rows.query<AskedField>(
    `select f.id, f.key, f.kind, f.choices, f.is_mandatory as "isMandatory", f.data_category as "dataCategory", f.offices
     from casework.crisis_field f where f.form_id = $1 and f.position is not null order by f.position, f.id`,
    [formId],
  );

/** The domain wall of everything that registers people. */
export const refuseUnlessRecording = ({ actor, walls }: RequestContext): void => {
  if (walls.domain && !mayRecordEntries(actor)) throw new Forbidden('RECORD_CRISIS_ENTRIES');
};
