import { nextDueOn, openGoalCount } from './case-figures.ts';

export const caseContentInvariants = {
  'a case counts the goals that are open': `select c.id from casework.case_file c where c.open_goal_count <> ${openGoalCount('c')}`,
  'a case knows the earliest open deadline': `select c.id from casework.case_file c where c.next_due_on is distinct from ${nextDueOn('c')}`,
  'a case knows its last contact': `select n.id from content.note n join casework.case_file c on c.county_id = n.county_id and c.id = n.case_id where n.channel is not null and c.last_contact_on is distinct from greatest(c.last_contact_on, n.occurred_on)`,
  'a goal agreement has a goal': `select a.id from content.goal_agreement a where not exists (select from content.goal g where g.county_id = a.county_id and g.agreement_id = a.id)`,
  'a correction counts on from what it corrects': `select n.id from content.note n join content.note f on f.county_id = n.county_id and f.id = n.corrects_id where n.number <> f.number + 1`,
  'a document has its content': `select d.id from content.case_document d where not exists (select from content.case_document_content c where c.county_id = d.county_id and c.id = d.id)`,
};
