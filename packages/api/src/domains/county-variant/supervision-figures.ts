/**
 * Today's positions by module and by who holds which supervision over them, as SQL: the organisational variant of a county
 * is what its supervisions say, never a setting beside them.
 */
export const supervisionFigures = (today: string): string => {
  const holder = (kind: string) =>
    `(select s.holder_id from app.supervision_assignment s where s.county_id = p.county_id and s.position_id = p.id and s.kind = '${kind}' and s.valid_from <= ${today} and (s.valid_to is null or s.valid_to >= ${today}))`;
  return `(select f.county_id, f.module, f.dienstaufsicht_id, f.fachaufsicht_id, count(*)::int as position_count, sum(f.fte)::numeric(12, 6)::text as fte
    from (select p.county_id, p.module, p.fte, ${holder('DIENSTAUFSICHT')} as dienstaufsicht_id, ${holder('FACHAUFSICHT')} as fachaufsicht_id
      from app.position p where p.fte > 0 and (p.returned_from is null or p.returned_from > ${today})) f
    group by f.county_id, f.module, f.dienstaufsicht_id, f.fachaufsicht_id)`;
};
