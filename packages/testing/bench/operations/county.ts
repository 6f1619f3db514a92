import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { Nodes, Operation } from './operation.ts';

interface PostgraphileCounty {
  readonly allOrganisations: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly rowId: string;
      readonly name: string;
      readonly fte: string;
      readonly casePositions: Nodes<{ readonly rowId: string; readonly fte: string }>;
    }[];
  };
}

const german = new Intl.Collator('de');

/** The county coordinator's overview: THE query of the platform. */
export const county: Operation = {
  name: 'county',
  title: '19 municipalities with VZÄ sum and positions, for the county coordinator',
  persona: 'coordinator.rsk',
  api: { query: '{ municipalities { totalCount nodes { id name fte positions { nodes { id fte } } } } }' },
  postgraphile: {
    query: `{ allOrganisations(condition: { kind: "MUNICIPALITY" }, orderBy: [NAME_ASC], first: 20) {
      totalCount nodes { rowId name fte casePositions(first: 20) { nodes { rowId fte } } } } }`,
    toAnswer: ({ allOrganisations: { totalCount, nodes } }: PostgraphileCounty) => ({
      municipalities: {
        totalCount,
        // It knows only the database's own order of words.
        nodes: nodes
          .toSorted((a, b) => german.compare(a.name, b.name))
          .map(({ rowId, name, fte, casePositions }) => ({
            id: rowId,
            name,
            fte,
            positions: {
              nodes: casePositions.nodes.map((position) => ({ id: position.rowId, fte: position.fte })),
            },
          })),
      },
    }),
  },
  floor: {
    sql: `
      select json_build_object('municipalities', json_build_object(
        'totalCount', (select count(*) from app.organisation where county_id = $1 and kind = 'MUNICIPALITY'),
        'nodes', coalesce(json_agg(m.node), '[]')))::text
      from (
        select json_build_object('id', o.id, 'name', o.name,
          'fte', coalesce(sum(p.fte * s.share), 0)::numeric(12, 6)::text,
          'positions', json_build_object('nodes', coalesce(
            json_agg(json_build_object('id', p.id, 'fte', p.fte::text) order by p.key) filter (where p.id is not null), '[]'))) as node
        from app.organisation o
        left join (app.position_share s join app.position p
            on p.county_id = s.county_id and p.id = s.position_id and p.module = 'M2_CASE_MANAGEMENT')
          on s.county_id = o.county_id and s.municipality_id = o.id
        where o.county_id = $1 and o.kind = 'MUNICIPALITY'
        group by o.county_id, o.id
        order by o.name collate "de-x-icu" limit 20) m`,
    values: [referenceUuid('organisation', 'rsk')],
  },
  goals: { floor: 0.5, postgraphile: 2 },
};
