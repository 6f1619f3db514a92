import type { Nodes, Operation } from './operation.ts';

interface PostgraphilePositions {
  readonly allPositions: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly rowId: string;
      readonly title: string;
      readonly fte: string;
      readonly module: string;
      readonly employer: { readonly name: string } | null;
      readonly positionSharesByCountyIdAndPositionId: Nodes<{
        readonly share: string;
        readonly organisationByCountyIdAndMunicipalityId: { readonly name: string };
      }>;
    }[];
  };
}

/** A long list: the first hundred of a county's four hundred positions. */
export const directory: Operation = {
  name: 'directory',
  title:
    '100 of 400 positions with shares, municipalities and employer, for the coordinator of a large county',
  persona: 'coordinator.b25',
  api: {
    query: `{ positions(first: 100) { totalCount nodes { id title fte module employer { name } shares { share municipality { name } } } } }`,
  },
  postgraphile: {
    query: `{ allPositions(first: 100, orderBy: [KEY_ASC]) { totalCount nodes { rowId title fte module employer { name }
      positionSharesByCountyIdAndPositionId(orderBy: [MUNICIPALITY_ID_ASC]) {
        nodes { share organisationByCountyIdAndMunicipalityId { name } } } } } }`,
    toAnswer: ({ allPositions: { totalCount, nodes } }: PostgraphilePositions) => ({
      positions: {
        totalCount,
        nodes: nodes.map(({ rowId, positionSharesByCountyIdAndPositionId: shares, ...position }) => ({
          id: rowId,
          ...position,
          shares: shares.nodes.map(({ share, organisationByCountyIdAndMunicipalityId: municipality }) => ({
            share,
            municipality,
          })),
        })),
      },
    }),
  },
  floor: {
    sql: `
      select json_build_object('positions', json_build_object(
        'totalCount', (select count(*) from app.position where county_id = c.id),
        'nodes', (select coalesce(json_agg(page.node), '[]') from (
          select json_build_object('id', p.id, 'title', p.title, 'fte', p.fte::text, 'module', p.module,
            'employer', (select json_build_object('name', h.name)
              from app.supervision_assignment a join app.organisation h on h.county_id = a.county_id and h.id = a.holder_id
              where a.county_id = p.county_id and a.position_id = p.id and a.kind = 'DIENSTAUFSICHT'
                and a.valid_from <= current_date and (a.valid_to is null or a.valid_to >= current_date)),
            'shares', (select coalesce(json_agg(json_build_object('share', s.share::text,
                'municipality', json_build_object('name', m.name)) order by s.municipality_id), '[]')
              from app.position_share s join app.organisation m on m.county_id = s.county_id and m.id = s.municipality_id
              where s.county_id = p.county_id and s.position_id = p.id)) as node
          from app.position p where p.county_id = c.id order by p.key limit 100) page)))::text
      from app.organisation c where c.key = $1 and c.id = c.county_id`,
    values: ['b25'],
  },
  // The goal of the design for long lists.
  goals: { floor: 0.2, postgraphile: 0.8 },
};
