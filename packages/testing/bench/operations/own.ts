import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { Nodes, Operation } from './operation.ts';

interface PostgraphileMunicipality {
  readonly organisationByCountyIdAndRowId: {
    readonly rowId: string;
    readonly name: string;
    readonly fte: string;
    readonly casePositions: Nodes<{
      readonly rowId: string;
      readonly title: string;
      readonly fte: string;
      readonly isVacant: boolean;
      readonly employer: { readonly name: string } | null;
      readonly supervisionAssignmentsByCountyIdAndPositionId: Nodes<{
        readonly kind: string;
        readonly validFrom: string;
        readonly validTo: string | null;
        readonly organisationByCountyIdAndHolderId: { readonly name: string };
      }>;
      readonly positionOccupanciesByCountyIdAndPositionId: Nodes<{
        readonly share: string;
        readonly personByCountyIdAndPersonId: { readonly givenName: string; readonly familyName: string };
      }>;
    }>;
  };
}

const county = referenceUuid('organisation', 'rsk');
const bornheim = referenceUuid('organisation', 'bornheim');

/** One municipality's page, with everything on it. */
export const own: Operation = {
  name: 'own',
  title: "HR's own municipality: positions with employer, supervisions, occupants",
  persona: 'hr.bornheim',
  api: {
    query: `query ($id: ID!) { municipality(id: $id) { id name fte positions { nodes { id title fte isVacant employer { name }
      supervisions { kind validFrom validTo holder { name } } occupancies { share person { givenName familyName } } } } } }`,
    variables: { id: publicId('municipality', bornheim) },
  },
  postgraphile: {
    query: `query ($county: UUID!, $id: UUID!) { organisationByCountyIdAndRowId(countyId: $county, rowId: $id) { rowId name fte
      casePositions(first: 20) { nodes { rowId title fte isVacant employer { name }
        supervisionAssignmentsByCountyIdAndPositionId(orderBy: [VALID_FROM_ASC, ROW_ID_ASC]) {
          nodes { kind validFrom validTo organisationByCountyIdAndHolderId { name } } }
        positionOccupanciesByCountyIdAndPositionId(orderBy: [VALID_FROM_ASC, ROW_ID_ASC]) {
          nodes { share personByCountyIdAndPersonId { givenName familyName } } } } } } }`,
    variables: { county, id: bornheim },
    toAnswer: ({
      organisationByCountyIdAndRowId: { rowId, casePositions, ...municipality },
    }: PostgraphileMunicipality) => ({
      municipality: {
        id: rowId,
        ...municipality,
        positions: {
          nodes: casePositions.nodes.map((position) => ({
            id: position.rowId,
            title: position.title,
            fte: position.fte,
            isVacant: position.isVacant,
            employer: position.employer,
            supervisions: position.supervisionAssignmentsByCountyIdAndPositionId.nodes.map(
              ({ organisationByCountyIdAndHolderId: holder, ...assignment }) => ({ ...assignment, holder }),
            ),
            occupancies: position.positionOccupanciesByCountyIdAndPositionId.nodes.map(
              ({ share, personByCountyIdAndPersonId: person }) => ({ share, person }),
            ),
          })),
        },
      },
    }),
  },
  floor: {
    sql: `
      select json_build_object('municipality', json_build_object('id', m.id, 'name', m.name,
        'fte', (select coalesce(sum(p.fte * s.share), 0)::numeric(12, 6)::text
          from app.position_share s join app.position p on p.county_id = s.county_id and p.id = s.position_id
          where s.county_id = m.county_id and s.municipality_id = m.id and p.module = 'M2_CASE_MANAGEMENT'),
        'positions', json_build_object('nodes', (
          select coalesce(json_agg(json_build_object('id', p.id, 'title', p.title, 'fte', p.fte::text,
            'isVacant', not exists (select from app.position_occupancy o where o.county_id = p.county_id and o.position_id = p.id
              and o.valid_from <= current_date and (o.valid_to is null or o.valid_to >= current_date)),
            'employer', (select json_build_object('name', h.name)
              from app.supervision_assignment a join app.organisation h on h.county_id = a.county_id and h.id = a.holder_id
              where a.county_id = p.county_id and a.position_id = p.id and a.kind = 'DIENSTAUFSICHT'
                and a.valid_from <= current_date and (a.valid_to is null or a.valid_to >= current_date)),
            'supervisions', (select coalesce(json_agg(json_build_object('kind', a.kind, 'validFrom', a.valid_from, 'validTo', a.valid_to,
                'holder', json_build_object('name', h.name)) order by a.valid_from, a.id), '[]')
              from app.supervision_assignment a join app.organisation h on h.county_id = a.county_id and h.id = a.holder_id
              where a.county_id = p.county_id and a.position_id = p.id),
            'occupancies', (select coalesce(json_agg(json_build_object('share', o.share::text,
                'person', json_build_object('givenName', x.given_name, 'familyName', x.family_name)) order by o.valid_from, o.id), '[]')
              from app.position_occupancy o join app.person x on x.county_id = o.county_id and x.id = o.person_id
              where o.county_id = p.county_id and o.position_id = p.id)) order by p.key), '[]')
          from app.position_share s join app.position p on p.county_id = s.county_id and p.id = s.position_id
          where s.county_id = m.county_id and s.municipality_id = m.id and p.module = 'M2_CASE_MANAGEMENT'))))::text
      from app.organisation m where m.county_id = $1 and m.id = $2`,
    values: [county, bornheim],
  },
  goals: { floor: 0.5, postgraphile: 2 },
};
