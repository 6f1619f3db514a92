import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { Nodes, Operation } from './operation.ts';

interface PostgraphileFigures {
  readonly allOrganisations: Nodes<{
    readonly rowId: string;
    readonly name: string;
    readonly fte: string;
    readonly openCases: number;
    readonly serviceMonths: Nodes<object>;
  }>;
}

const [from, to] = ['2025-12-01', '2026-11-01'];
const german = new Intl.Collator('de');

/** Q2 of the design. */
export const figures: Operation = {
  name: 'figures',
  title: 'Q2: 19 municipalities with VZÄ sum, open cases and twelve months of services by type',
  persona: 'coordinator.rsk',
  api: {
    query: `query ($from: LocalDate!, $to: LocalDate!) { municipalities { nodes { id name fte openCases
      serviceFigures(from: $from, to: $to) { month type count } } } }`,
    variables: { from, to },
  },
  postgraphile: {
    query: `query ($from: Date!, $to: Date!) { allOrganisations(condition: { kind: "MUNICIPALITY" }, orderBy: [NAME_ASC], first: 20) { nodes { rowId name fte openCases
      serviceMonths(from: $from, to: $to) { nodes { month type count } } } } }`,
    variables: { from, to },
    toAnswer: ({ allOrganisations: { nodes } }: PostgraphileFigures) => ({
      municipalities: {
        // It knows only the database's own order of words.
        nodes: nodes
          .toSorted((a, b) => german.compare(a.name, b.name))
          .map(({ rowId, serviceMonths: months, ...municipality }) => ({
            id: rowId,
            ...municipality,
            serviceFigures: months.nodes,
          })),
      },
    }),
  },
  floor: {
    sql: `
      select json_build_object('municipalities', json_build_object('nodes', json_agg(m.node)))::text
      from (
        select json_build_object('id', o.id, 'name', o.name,
          'fte', (select coalesce(sum(p.fte * s.share), 0)::numeric(12, 6)::text
            from app.position_share s join app.position p on p.county_id = s.county_id and p.id = s.position_id
            where s.county_id = o.county_id and s.municipality_id = o.id and p.module = 'M2_CASE_MANAGEMENT'),
          'openCases', (select coalesce(sum(c.count), 0)::int
            from casework.case_count c where c.county_id = o.county_id and c.organisation_id = o.id),
          'serviceFigures', (select coalesce(json_agg(json_build_object('month', r.month, 'type', r.type, 'count', r.count)
              order by r.month, r.type), '[]')
            from casework.service_rollup r where r.county_id = o.county_id and r.municipality_id = o.id
              and r.month >= $2 and r.month <= $3 and r.count > 0)) as node
        from app.organisation o where o.county_id = $1 and o.kind = 'MUNICIPALITY'
        order by o.name collate "de-x-icu" limit 20) m`,
    values: [referenceUuid('organisation', 'rsk'), from, to],
  },
  goals: { floor: 0.5, postgraphile: 2 },
};
