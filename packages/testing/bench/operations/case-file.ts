import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { firstCase } from '../dataset/casework.ts';
import type { Nodes, Operation } from './operation.ts';

interface Identified {
  readonly rowId: string;
}
interface PostgraphileCase {
  readonly caseworkCaseFileByCountyIdAndRowId: Identified & {
    readonly clientClientByCountyIdAndClientId: Identified;
    readonly caseworkCaseStepsByCountyIdAndCaseId: Nodes<Identified>;
    readonly contentNotesByCountyIdAndCaseId: Nodes<Identified>;
    readonly contentAssessmentsByCountyIdAndCaseId: Nodes<Identified>;
    readonly contentCaseTasksByCountyIdAndCaseId: Nodes<Identified>;
    readonly caseworkConsentsByCountyIdAndCaseId: Nodes<
      Identified & { readonly caseworkConsentItemsByCountyIdAndConsentId: Nodes<Identified> }
    >;
    readonly contentGoalAgreementsByCountyIdAndCaseId: Nodes<
      Identified & {
        readonly contentGoalsByCountyIdAndCaseIdAndAgreementId: Nodes<
          Identified & { readonly contentMilestonesByCountyIdAndCaseIdAndGoalId: Nodes<Identified> }
        >;
      }
    >;
  };
}

const county = referenceUuid('organisation', 'rsk');

const withId = <Row extends Identified>({ rowId: id, ...row }: Row) => ({ id, ...row });
const rowsOf = <Row extends Identified>({ nodes }: Nodes<Row>) => nodes.map(withId);

/** Q4 of the design: a case with all that was said and done in it. */
export const caseFile: Operation = {
  name: 'case',
  title: 'Q4: one case with six nested lists, some 120 rows',
  persona: 'cm.bornheim',
  api: {
    query: `query ($id: ID!) { case(id: $id) { id reference phase openedOn lastContactOn nextDueOn openGoalCount
      client { id givenName familyName birthDate languages phone }
      steps { id fromPhase toPhase occurredOn }
      notes { id occurredOn channel text }
      assessments { id lifeArea kind assessedOn rating }
      tasks { id text dueOn doneOn }
      consents { id language givenOn expiresOn items { id purpose dataCategory } }
      goalAgreements { id language agreedOn goals { id number lifeArea text dueOn reachedOn milestones { id number text dueOn doneOn } } } } }`,
    variables: { id: publicId('case', firstCase) },
  },
  postgraphile: {
    query: `query ($county: UUID!, $id: UUID!) { caseworkCaseFileByCountyIdAndRowId(countyId: $county, rowId: $id) {
      rowId reference phase openedOn lastContactOn nextDueOn openGoalCount
      clientClientByCountyIdAndClientId { rowId givenName familyName birthDate languages phone }
      caseworkCaseStepsByCountyIdAndCaseId(orderBy: [STEP_ASC]) { nodes { rowId fromPhase toPhase occurredOn } }
      contentNotesByCountyIdAndCaseId(orderBy: [OCCURRED_ON_DESC, RECORDED_AT_DESC, ROW_ID_ASC]) { nodes { rowId occurredOn channel text } }
      contentAssessmentsByCountyIdAndCaseId(orderBy: [ASSESSED_ON_ASC, LIFE_AREA_ASC, RECORDED_AT_ASC, ROW_ID_ASC]) {
        nodes { rowId lifeArea kind assessedOn rating } }
      contentCaseTasksByCountyIdAndCaseId(orderBy: [DUE_ON_ASC, ROW_ID_ASC]) { nodes { rowId text dueOn doneOn } }
      caseworkConsentsByCountyIdAndCaseId(orderBy: [GIVEN_ON_ASC, ROW_ID_ASC]) { nodes { rowId language givenOn expiresOn
        caseworkConsentItemsByCountyIdAndConsentId(orderBy: [PURPOSE_ASC, RECIPIENT_ID_ASC, DATA_CATEGORY_ASC]) {
          nodes { rowId purpose dataCategory } } } }
      contentGoalAgreementsByCountyIdAndCaseId(orderBy: [AGREED_ON_DESC, ROW_ID_DESC]) { nodes { rowId language agreedOn
        contentGoalsByCountyIdAndCaseIdAndAgreementId(orderBy: [NUMBER_ASC]) { nodes { rowId number lifeArea text dueOn reachedOn
          contentMilestonesByCountyIdAndCaseIdAndGoalId(orderBy: [NUMBER_ASC]) { nodes { rowId number text dueOn doneOn } } } } } } } }`,
    variables: { county, id: firstCase },
    toAnswer: ({ caseworkCaseFileByCountyIdAndRowId: found }: PostgraphileCase) => {
      const {
        clientClientByCountyIdAndClientId: client,
        caseworkCaseStepsByCountyIdAndCaseId: steps,
        contentNotesByCountyIdAndCaseId: notes,
        contentAssessmentsByCountyIdAndCaseId: assessments,
        contentCaseTasksByCountyIdAndCaseId: tasks,
        caseworkConsentsByCountyIdAndCaseId: consents,
        contentGoalAgreementsByCountyIdAndCaseId: agreements,
        ...file
      } = found;
      return {
        case: {
          ...withId(file),
          client: withId(client),
          steps: rowsOf(steps),
          notes: rowsOf(notes),
          assessments: rowsOf(assessments),
          tasks: rowsOf(tasks),
          consents: consents.nodes.map(
            ({ caseworkConsentItemsByCountyIdAndConsentId: items, ...consent }) => ({
              ...withId(consent),
              items: rowsOf(items),
            }),
          ),
          goalAgreements: agreements.nodes.map(
            ({ contentGoalsByCountyIdAndCaseIdAndAgreementId: goals, ...agreement }) => ({
              ...withId(agreement),
              goals: goals.nodes.map(
                ({ contentMilestonesByCountyIdAndCaseIdAndGoalId: milestones, ...goal }) => ({
                  ...withId(goal),
                  milestones: rowsOf(milestones),
                }),
              ),
            }),
          ),
        },
      };
    },
  },
  floor: {
    sql: `
      select json_build_object('case', json_build_object('id', f.id, 'reference', f.reference, 'phase', f.phase, 'openedOn', f.opened_on,
        'lastContactOn', f.last_contact_on, 'nextDueOn', f.next_due_on, 'openGoalCount', f.open_goal_count,
        'client', (select json_build_object('id', c.id, 'givenName', c.given_name, 'familyName', c.family_name,
            'birthDate', c.birth_date, 'languages', c.languages, 'phone', c.phone)
          from client.client c where c.county_id = f.county_id and c.id = f.client_id),
        'steps', (select coalesce(json_agg(json_build_object('id', s.id, 'fromPhase', s.from_phase, 'toPhase', s.to_phase,
            'occurredOn', s.occurred_on) order by s.step), '[]')
          from casework.case_step s where s.county_id = f.county_id and s.case_id = f.id),
        'notes', (select coalesce(json_agg(json_build_object('id', n.id, 'occurredOn', n.occurred_on, 'channel', n.channel, 'text', n.text)
            order by n.occurred_on desc, n.recorded_at desc, n.id), '[]')
          from content.note n where n.county_id = f.county_id and n.case_id = f.id
            and not exists (select from content.note x where x.county_id = n.county_id and x.corrects_id = n.id)),
        'assessments', (select coalesce(json_agg(json_build_object('id', a.id, 'lifeArea', a.life_area, 'kind', a.kind,
            'assessedOn', a.assessed_on, 'rating', a.rating) order by a.assessed_on, a.life_area, a.recorded_at, a.id), '[]')
          from content.assessment a where a.county_id = f.county_id and a.case_id = f.id),
        'tasks', (select coalesce(json_agg(json_build_object('id', t.id, 'text', t.text, 'dueOn', t.due_on, 'doneOn', t.done_on)
            order by t.due_on, t.id), '[]')
          from content.case_task t where t.county_id = f.county_id and t.case_id = f.id),
        'consents', (select coalesce(json_agg(json_build_object('id', c.id, 'language', c.language, 'givenOn', c.given_on,
            'expiresOn', c.expires_on, 'items', (select coalesce(json_agg(json_build_object('id', i.id, 'purpose', i.purpose,
                'dataCategory', i.data_category) order by i.purpose, i.recipient_id, i.data_category), '[]')
              from casework.consent_item i where i.county_id = c.county_id and i.consent_id = c.id)) order by c.given_on, c.id), '[]')
          from casework.consent c where c.county_id = f.county_id and c.case_id = f.id),
        'goalAgreements', (select coalesce(json_agg(json_build_object('id', a.id, 'language', a.language, 'agreedOn', a.agreed_on,
            'goals', (select coalesce(json_agg(json_build_object('id', g.id, 'number', g.number, 'lifeArea', g.life_area, 'text', g.text,
                'dueOn', g.due_on, 'reachedOn', g.reached_on,
                'milestones', (select coalesce(json_agg(json_build_object('id', m.id, 'number', m.number, 'text', m.text,
                    'dueOn', m.due_on, 'doneOn', m.done_on) order by m.number), '[]')
                  from content.milestone m where m.county_id = g.county_id and m.goal_id = g.id)) order by g.number), '[]')
              from content.goal g where g.county_id = a.county_id and g.agreement_id = a.id)) order by a.agreed_on desc, a.id desc), '[]')
          from content.goal_agreement a where a.county_id = f.county_id and a.case_id = f.id)))::text
      from casework.case_file f where f.county_id = $1 and f.id = $2`,
    values: [county, firstCase],
  },
  goals: { floor: 0.5, postgraphile: 2 },
};
