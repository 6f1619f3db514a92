import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { Operation } from './operation.ts';

interface PostgraphileCaseload {
  readonly ledCaseFiles: {
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly nodes: readonly {
      readonly rowId: string;
      readonly nextDueOn: string | null;
      readonly counselled: {
        readonly rowId: string;
        readonly givenName: string;
        readonly familyName: string;
      };
    }[];
  };
}

const county = referenceUuid('organisation', 'rsk');
const bornheim = referenceUuid('organisation', 'bornheim');
const self = referenceUuid('person', 'cm.bornheim');

const cursorOf = (nextDueOn: string | null, id: string): string =>
  Buffer.from(JSON.stringify([nextDueOn ?? '9999-12-31', id])).toString('base64url');

/** Q1 of the design: what a case manager sees first. */
export const caseload: Operation = {
  name: 'caseload',
  title: 'Q1: 50 of the open cases one leads, with client, last contact, open goals, by next deadline',
  persona: 'cm.bornheim',
  api: {
    query: `{ cases(first: 50, filter: { viewerLeads: true, isOpen: true }, orderBy: { field: NEXT_DUE_ON, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { id reference phase lastContactOn openGoalCount nextDueOn client { id givenName familyName } } } }`,
  },
  postgraphile: {
    query: `{ ledCaseFiles(first: 50) { pageInfo { hasNextPage endCursor }
      nodes { rowId reference phase lastContactOn openGoalCount nextDueOn counselled { rowId givenName familyName } } } }`,
    toAnswer: ({ ledCaseFiles: { nodes, pageInfo } }: PostgraphileCaseload) => ({
      cases: {
        pageInfo: {
          hasNextPage: pageInfo.hasNextPage,
          // Its own says which row of the list it was, not where the list goes on.
          endCursor: cursorOf(nodes.at(-1)!.nextDueOn, nodes.at(-1)!.rowId),
        },
        nodes: nodes.map(({ rowId, counselled: { rowId: id, ...client }, ...file }) => ({
          id: rowId,
          ...file,
          client: { id, ...client },
        })),
      },
    }),
  },
  floor: {
    sql: `
      select json_build_object('cases', json_build_object('pageInfo', json_build_object('hasNextPage', count(*) > 50,
          'endCursor', (array_agg(p.cursor order by p.due, p.id))[50]),
        'nodes', json_agg(p.node order by p.due, p.id) filter (where p.place <= 50)))::text
      from (
        select l.due, l.id, row_number() over (order by l.due, l.id) as place,
          translate(encode(convert_to(format('["%s","%s"]', l.due, l.id), 'UTF8'), 'base64'), E'+/=\\n', '-_') as cursor,
          json_build_object('id', l.id, 'reference', l.reference, 'phase', l.phase, 'lastContactOn', l.last_contact_on,
            'openGoalCount', l.open_goal_count, 'nextDueOn', l.next_due_on,
            'client', json_build_object('id', c.id, 'givenName', c.given_name, 'familyName', c.family_name)) as node
        from (
          select f.*, coalesce(f.next_due_on, '9999-12-31') as due from casework.case_file f
          where f.county_id = $1 and f.organisation_id = $2 and f.closed_on is null and (f.responsible_id = $3 or f.id = any (array(
            select d.case_id from casework.case_deputy d where d.county_id = $1 and d.person_id = $3
              and d.valid_from <= current_date and (d.valid_to is null or d.valid_to >= current_date))))
          order by due, f.id limit 51) l
        join client.client c on c.county_id = l.county_id and c.id = l.client_id) p`,
    values: [county, bornheim, self],
  },
  goals: { floor: 0.5, postgraphile: 2 },
};
