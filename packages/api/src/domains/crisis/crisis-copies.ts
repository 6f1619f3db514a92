import type { RequestContext } from '../../platform/graphql/context.ts';

/** Of the shares that stand, the answers marked for their office, as they are now. */
export const copyMarked = async (
  { em }: RequestContext,
  which: string,
  values: readonly string[],
): Promise<void> => {
  await em!.execute(
    `insert into client.crisis_copy as c (county_id, id, share_id, field_id, value)
     select s.county_id, gen_random_uuid(), s.id, v.field_id, v.value from casework.crisis_share s
       join client.crisis_value v on v.county_id = s.county_id and v.entry_id = s.entry_id
       join casework.crisis_field f on f.county_id = v.county_id and f.id = v.field_id and s.office = any (f.offices)
     where s.withdrawn_on is null and ${which}
     on conflict (county_id, share_id, field_id) do update set value = excluded.value where c.value is distinct from excluded.value`,
    [...values],
  );
};

/** After a correction: the offices get the answers as they are now, and see that they are to be looked at again. */
export const copyAgain = async (context: RequestContext, entryId: string): Promise<void> => {
  await context.em!.execute(
    'update casework.crisis_share set changed_on = ?, version = version + 1 where entry_id = ? and withdrawn_on is null',
    [context.today, entryId],
  );
  await copyMarked(context, 's.entry_id = ?', [entryId]);
};

/** Leaves a tombstone: the copies lose their answers in the same transaction. */
export const withdrawShares = async (context: RequestContext, entryId: string): Promise<void> => {
  await context.em!.execute(
    'update client.crisis_copy set value = null where share_id = any (array(select s.id from casework.crisis_share s where s.entry_id = ?))',
    [entryId],
  );
  await context.em!.execute(
    'update casework.crisis_share set withdrawn_on = ?, version = version + 1 where entry_id = ? and withdrawn_on is null',
    [context.today, entryId],
  );
};
