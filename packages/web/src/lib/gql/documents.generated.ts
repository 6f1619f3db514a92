/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** HR cancels what was approved or recorded. */
export type AbsenceCancelInput = {
  /** The absence. */
  absenceId: string;
  /** A UUID per form filled in: sent twice, it is done once. */
  idempotencyKey: string;
  /** Why, at most 500 characters. */
  reason?: string | null | undefined;
  /** The version the caller has seen. */
  version: number;
};

/** Decides on a request. */
export type AbsenceDecideInput = {
  /** The request. */
  absenceId: string;
  /** Granted or refused. */
  decision: AbsenceDecision;
  /** A UUID per form filled in: sent twice, it is done once. */
  idempotencyKey: string;
  /** Why it is refused, at most 500 characters; needed for a refusal. */
  reason?: string | null | undefined;
  /** The version the caller has seen. */
  version: number;
};

/** Granted or refused. */
export type AbsenceDecision =
  | 'APPROVED'
  | 'REJECTED';

/** Kind of an absence. Only recorded by HR, never asked for: SICKNESS, CHILD_SICKNESS, PARENTAL_LEAVE. */
export type AbsenceKind =
  | 'CHILD_SICKNESS'
  | 'OTHER'
  | 'PARENTAL_LEAVE'
  | 'SICKNESS'
  | 'SPECIAL_LEAVE'
  | 'TRAINING'
  | 'VACATION';

/** HR records an absence of its staff. */
export type AbsenceRecordInput = {
  /** A personnel file one keeps; never the own one. */
  fileId: string;
  /** First day. */
  firstDay: string;
  /** Half of a single day. */
  halfDay?: HalfDay | null | undefined;
  /** A UUID per form filled in: sent twice, it is done once. */
  idempotencyKey: string;
  /** Kind. */
  kind: AbsenceKind;
  /** Last day. */
  lastDay: string;
  /** For the file, at most 500 characters. No diagnosis. */
  note?: string | null | undefined;
};

/** Asks for leave from work for oneself. */
export type AbsenceRequestInput = {
  /** One's own personnel file. */
  fileId: string;
  /** First day. */
  firstDay: string;
  /** Half of a single day. */
  halfDay?: HalfDay | null | undefined;
  /** A UUID per form filled in: sent twice, it is done once. */
  idempotencyKey: string;
  /** Kind; one that is asked for. */
  kind: AbsenceKind;
  /** Last day. */
  lastDay: string;
  /** For whoever decides, at most 500 characters. No word on health belongs here. */
  note?: string | null | undefined;
};

/** Asked for (REQUESTED), then APPROVED, REJECTED or WITHDRAWN; or RECORDED by HR. What was approved or recorded can be CANCELLED. */
export type AbsenceState =
  | 'APPROVED'
  | 'CANCELLED'
  | 'RECORDED'
  | 'REJECTED'
  | 'REQUESTED'
  | 'WITHDRAWN';

/** Withdraws one's own request before it is decided. */
export type AbsenceWithdrawInput = {
  /** The request. */
  absenceId: string;
  /** A UUID per form filled in: sent twice, it is done once. */
  idempotencyKey: string;
  /** The version the caller has seen. */
  version: number;
};

/** Gives a position another extent in one year. */
export type AllocationChangeInput = {
  /** VZÄ it shall have; 0: returned. */
  fte: string;
  /** A UUID made by the caller: a repeated request is answered, not carried out again. */
  idempotencyKey: string;
  /** The position. */
  positionId: string;
  /** Why, at most 500 characters. */
  reason: string;
  /** The version of the allocation the caller has seen; 0 if the position has none that year. */
  version: number;
  /** Calendar year, 2020 or later. */
  year: number;
};

/** What the state provides for a module in a year, and who says so. */
export type AllowanceRecordInput = {
  /** VZÄ provided, above 0 and not below what is allocated. */
  fte: string;
  /** A UUID made by the caller: a repeated request is answered, not carried out again. */
  idempotencyKey: string;
  /** Module of the programme. */
  module: ProgrammeModule;
  /** Notice or paper that says so, at most 300 characters. */
  source: string;
  /** The version the caller has seen; 0 if nothing has been recorded for that year yet. */
  version: number;
  /** Calendar year, 2020 or later. */
  year: number;
};

/** Why somebody is appraised: end of the probation, regular, or an occasion. */
export type AppraisalKind =
  | 'OCCASION'
  | 'PROBATION'
  | 'REGULAR';

/** An appraisal for a file. */
export type AppraisalRecordInput = {
  /** The personnel file. */
  fileId: string;
  /** Day of the appraisal: not in the future. */
  heldOn: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Why. */
  kind: AppraisalKind;
  /** When the next one is due. */
  nextDueOn?: string | null | undefined;
  /** First day of the time appraised. */
  periodFrom: string;
  /** Last day of the time appraised. */
  periodTo: string;
  /** What was found, at most 10,000 characters. */
  text: string;
};

/** How one area stands. */
export type AreaAssessmentInput = {
  /** Which area; each at most once. */
  lifeArea: LifeArea;
  /** 1: needs help at once, 2: needs much help, 3: needs some help, 4: goes well with little help, 5: runs by itself. */
  rating: number;
  /** In words, at most 5000 characters. */
  text?: string | null | undefined;
};

/** Whether it is the first of its area. */
export type AssessmentKind =
  /** The first: what later ones are held against. */
  | 'INITIAL'
  /** A later one. */
  | 'REASSESSMENT';

/** A new secret address. Each call gives another one, so it needs no key. */
export type CalendarFeedIssueInput = {
  /** The language of its entries. */
  language: FeedLanguage;
};

/** A secret address that shall not work any more. */
export type CalendarFeedRevokeInput = {
  /** The address. */
  feedId: string;
};

/** A step from one phase of a case to another. */
export type CaseAdvanceInput = {
  /** The case. */
  caseId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Day it happened; not in the future and not before the present phase. Default today. */
  occurredOn?: string | null | undefined;
  /** Last day of a pause; only with PAUSED. */
  pausedUntil?: string | null | undefined;
  /** Why it is closed; only with CLOSED. */
  reason?: ClosingReason | null | undefined;
  /** Where it goes: one of its next phases. */
  toPhase: CasePhase;
  /** The version of the case the caller has seen. */
  version: number;
};

/** How areas of the client’s life stand on a day. */
export type CaseAssessInput = {
  /** At least one area; those left out stay as they are. */
  areas: Array<AreaAssessmentInput>;
  /** The day they stand like that: today or earlier. */
  assessedOn: string;
  /** The case; one the caller leads. */
  caseId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
};

/** Another case manager of the same organisation takes a case over. */
export type CaseAssignInput = {
  /** The case. */
  caseId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Who shall lead it: one of `caseManagers`. */
  personId: string;
  /** The version of the case the caller has seen. */
  version: number;
};

/** A deputy stops standing in. */
export type CaseDeputyEndInput = {
  /** The deputy of a case. */
  deputyId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Last day. */
  validTo: string;
};

/** Somebody stands in for the responsible case manager of a case. */
export type CaseDeputyNameInput = {
  /** The case. */
  caseId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Who stands in: one of `caseManagers`. */
  personId: string;
  /** First day. */
  validFrom: string;
  /** Last day; left out: until it is ended. */
  validTo?: string | null | undefined;
};

/** How the client came and what the case is about, as it shall be. */
export type CaseDetailsChangeInput = {
  /** The case. */
  caseId: string;
  /** How the client came to case management. */
  entryChannel: EntryChannel;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** What it is about; may be empty. */
  lifeAreas: Array<LifeArea>;
  /** Groups the client belongs to; may be empty. */
  targetGroups: Array<TargetGroup>;
  /** The version of the case the caller has seen. */
  version: number;
};

/** What a document of a case is. */
export type CaseDocumentCategory =
  /** A certificate or proof. */
  | 'CERTIFICATE'
  /** A letter or message. */
  | 'CORRESPONDENCE'
  /** The signed goal agreement. */
  | 'GOAL_AGREEMENT'
  /** A notice of an authority (Bescheid). */
  | 'NOTICE'
  /** Something else. */
  | 'OTHER';

/** A document for a case. Its content was handed in before: POST /uploads. */
export type CaseDocumentFileInput = {
  /** The case; one the caller leads. */
  caseId: string;
  /** Which kind of paper. */
  category: CaseDocumentCategory;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** When it came in: not in the future. */
  receivedOn: string;
  /** What it is, at most 200 characters. */
  title: string;
  /** The caller's own upload; used up by this. */
  uploadId: string;
};

/** What happened in a case. */
export type CaseEventKind =
  /** Both have signed a goal agreement. */
  | 'AGREEMENT_SIGNED'
  /** An area of life was assessed (`code`). */
  | 'ASSESSMENT'
  /** A consent was given. */
  | 'CONSENT_GIVEN'
  /** A consent was withdrawn as a whole. */
  | 'CONSENT_WITHDRAWN'
  /** The client was spoken to (`code`: how). */
  | 'CONTACT'
  /** A document came in (`title`, `code`: its kind). */
  | 'DOCUMENT'
  /** Something was written down without a contact. */
  | 'NOTE'
  /** The case went into a phase (`code`). */
  | 'PHASE'
  /** The client was referred (`code`: where to). */
  | 'REFERRAL'
  /** A task was done (`title`). */
  | 'TASK_DONE';

/** Narrows a list of cases; several conditions must all hold. */
export type CaseFilter = {
  /** Whether another service wishes contact and has had none yet; for case managers alone, of cases they lead. */
  hasContactRequest?: boolean | null | undefined;
  /** Whether it is still open. */
  isOpen?: boolean | null | undefined;
  /** Whether its next deadline has passed. */
  isOverdue?: boolean | null | undefined;
  /** What it is about, among others. */
  lifeArea?: LifeArea | null | undefined;
  /** Where it stands. */
  phase?: CasePhase | null | undefined;
  /** How the case is called, in full. */
  reference?: string | null | undefined;
  /** Before a case is opened: those of the caller's own organisation whose client was born on that day and has a similar name. For case managers alone; of a colleague's case it tells nothing but the case. */
  similarTo?: SimilarTo | null | undefined;
  /** Only those the caller is responsible for, or none of them; a deputy leads without being so. */
  viewerIsResponsible?: boolean | null | undefined;
  /** Only those the caller leads, or none of them. */
  viewerLeads?: boolean | null | undefined;
};

/** A text put right. The former one is kept. */
export type CaseNoteCorrectInput = {
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The note as the caller has seen it. */
  noteId: string;
  /** The whole text as it shall be, at most 10000 characters. */
  text: string;
};

/** What was said or observed. */
export type CaseNoteRecordInput = {
  /** The case; one the caller leads. */
  caseId: string;
  /** How the client was spoken to; left out: no contact. Moves the last contact of the case. */
  channel?: ContactChannel | null | undefined;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The day it is about: today or earlier. */
  occurredOn: string;
  /** At most 10000 characters. */
  text: string;
};

/** A new case: the client, how they came, and their consent. */
export type CaseOpenInput = {
  /** Who is counselled. */
  client: ClientInput;
  /** The client's consent. */
  consent: IntakeConsentInput;
  /** How the client came to case management. */
  entryChannel: EntryChannel;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** What it is about; may be empty at first. */
  lifeAreas: Array<LifeArea>;
  /** Day of the first contact; default today. */
  openedOn?: string | null | undefined;
  /** Groups the client belongs to; may be empty. */
  targetGroups: Array<TargetGroup>;
};

/** Order of a list of cases. */
export type CaseOrder = {
  /** Upwards or downwards. */
  direction: OrderDirection;
  /** What to sort by. */
  field: CaseOrderField;
};

/** What cases can be sorted by. */
export type CaseOrderField =
  /** By the last contact; those without one first. */
  | 'LAST_CONTACT_ON'
  /** By the earliest open deadline; those without one last. */
  | 'NEXT_DUE_ON'
  /** By the day it was opened. */
  | 'OPENED_ON';

/** Phase of a case as the KIM standard knows them (Rhein-Kreis Neuss 2021, phase list), and the side exits. */
export type CasePhase =
  | 'ACCESS'
  | 'ASSESSMENT'
  | 'CLOSED'
  | 'COORDINATION'
  | 'GOAL_AGREEMENT'
  | 'INTAKE'
  | 'MONITORING'
  | 'PAUSED'
  | 'REASSESSMENT'
  | 'REFERRED_ONLY'
  | 'TRANSFERRED'
  | 'WITHDRAWN';

/** Something of a special category of personal data. */
export type CaseSpecialRecordInput = {
  /** The case; one the caller leads. */
  caseId: string;
  /** Of which kind it is; a consent must name it. */
  category: SpecialCategory;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** At most 5000 characters. */
  text: string;
};

/** A task that was done. */
export type CaseTaskDoneInput = {
  /** The day: today or earlier. */
  doneOn: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The task. */
  taskId: string;
  /** The version the caller has seen. */
  version: number;
};

/** A new task of a case, or other terms for one that is open. */
export type CaseTaskSetInput = {
  /** The case; one the caller leads. */
  caseId: string;
  /** By when. */
  dueOn: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The task to change; left out: a new one. */
  taskId?: string | null | undefined;
  /** What is to be done, at most 500 characters. */
  text: string;
  /** With a task: the version the caller has seen. */
  version?: number | null | undefined;
};

/** Why a change was not made. Stable: codes are added, never renamed. */
export type ChangeErrorCode =
  /** Leave belongs to one calendar year. Please give a period of its own for each year. */
  | 'ABSENCE_ACROSS_YEARS'
  /** The period takes {asked} working days, {free} are left. Leave {year}: {days} days and {carriedOver} carried over, of which {taken} granted and {requested} asked for. */
  | 'ABSENCE_BEYOND_BALANCE'
  /** Half a day is possible on a single day only. */
  | 'ABSENCE_HALF_DAY'
  /** This kind of absence is recorded by HR. */
  | 'ABSENCE_KIND'
  /** No leave has been entered for {year} yet. Please ask HR. */
  | 'ABSENCE_NO_ENTITLEMENT'
  /** There is no working day from {from} to {to}. */
  | 'ABSENCE_NO_WORKING_DAY'
  /** An absence from {from} to {to} has been asked for or recorded already. */
  | 'ABSENCE_OVERLAPS'
  /** The period may lie at most one year back and three years ahead. */
  | 'ABSENCE_PERIOD'
  /** Please say why it is refused. */
  | 'ABSENCE_REASON_MISSING'
  /** As it stands now this is no longer possible. Please load the page again. */
  | 'ABSENCE_STATE'
  /** The last day must not lie after the end of the fixed term. */
  | 'AFTER_FIXED_TERM'
  /** A goal agreement signed by both sides is needed first. */
  | 'AGREEMENT_NOT_SIGNED'
  /** That would be {sum} VZÄ. The state provides only {allowance} VZÄ for {year}: {sum} > {allowance}. */
  | 'ALLOCATION_EXCEEDS_ALLOWANCE'
  /** For {year}, {sum} VZÄ are allocated already, more than {allowance}: {sum} > {allowance}. */
  | 'ALLOWANCE_BELOW_ALLOCATIONS'
  /** This is already done. */
  | 'ALREADY_DONE'
  /** This signature is already noted. */
  | 'ALREADY_SIGNED'
  /** Not all municipalities are ready: {open} without an answer, {objected} with an objection not decided. */
  | 'ANSWERS_MISSING'
  /** Each area may occur only once. */
  | 'AREA_TWICE'
  /** Please check the last day: it is not before the first, an end moves forward alone, and a fixed coordinator begins without one. */
  | 'ASSIGNMENT_END'
  /** The person is assigned there already in this time, or a fixed coordinator follows. Please change the first day. */
  | 'ASSIGNMENT_OVERLAP'
  /** The day must not lie before the day of the agreement. */
  | 'BEFORE_AGREEMENT'
  /** This day lies before the start of the present phase. */
  | 'BEFORE_LAST_STEP'
  /** This person stands in during this period already. */
  | 'CASE_DEPUTY_OVERLAPS'
  /** A case takes PDF, PNG, JPEG, DOCX, ODT or TXT. */
  | 'CASE_DOCUMENT_KIND'
  /** The programme exists since 1 January 2020. A case cannot begin earlier. */
  | 'CASE_TOO_LONG_AGO'
  /** Please say why the case is closed. */
  | 'CLOSING_REASON_MISSING'
  /** Somebody else has changed this meanwhile. Please compare both versions. */
  | 'CONFLICT'
  /** A consent to everything is none. Please choose only what the recipient really needs. */
  | 'CONSENT_BLANKET'
  /** A consent to case management is needed for that. */
  | 'CONSENT_DOES_NOT_HOLD'
  /** Please choose what it is about: who may have which data. */
  | 'CONSENT_EMPTY'
  /** The consent behind this referral no longer holds. The data are closed. */
  | 'CONSENT_ENDED'
  /** Evidence is a scan or photograph of the signed form: PDF, PNG or JPEG. */
  | 'CONSENT_EVIDENCE_KIND'
  /** A consent cannot have been given in the future. */
  | 'CONSENT_IN_FUTURE'
  /** The same is listed twice. */
  | 'CONSENT_ITEM_TWICE'
  /** This version does not exist in this language. */
  | 'CONSENT_LANGUAGE'
  /** Without a consent no case may be kept. A service without a name can still be recorded. */
  | 'CONSENT_MISSING'
  /** A valid consent is missing that {recipient} receives these data: {category}. Nothing was sent. */
  | 'CONSENT_NOT_COVERING'
  /** Only a consent that stands, under an older version, is superseded. */
  | 'CONSENT_NOT_SUPERSEDED'
  /** The consent still holds. Record its withdrawal first. */
  | 'CONSENT_STILL_HOLDS'
  /** Version {number} of the declaration of consent was not given out on that day; it exists since {from}. */
  | 'CONSENT_TEMPLATE'
  /** A consent holds for at most {most} years. Then it is asked for anew. */
  | 'CONSENT_TERM'
  /** This consent has already been taken back. */
  | 'CONSENT_WITHDRAWN'
  /** A valid consent is missing: purpose “Check whether there is a case already”, recipient county, identity and contact. */
  | 'CONTACT_CONSENT'
  /** The wish for contact is noted already. It can be renewed after 30 days. */
  | 'CONTACT_WISHED_ALREADY'
  /** Contact can be wished once the last check has found another service. */
  | 'CONTACT_WITHOUT_CHECK'
  /** A period from {from} stands in the way. Only one agreement holds on a day. */
  | 'CONTRACT_OVERLAP'
  /** A choice has 2 to {most} different answers; other kinds of questions have none. */
  | 'CRISIS_CHOICES'
  /** This is noted already. */
  | 'CRISIS_CONSENT_SET'
  /** Somebody with these details is registered in your municipality already. Is it somebody else? Then tick this box. */
  | 'CRISIS_DUPLICATE'
  /** This question does not belong to the form. Please reload the page. */
  | 'CRISIS_FIELD_UNKNOWN'
  /** There is nothing to hand on: all entries with consent are with the offices already, or no question is meant for one. */
  | 'CRISIS_NOTHING_TO_SHARE'
  /** This registration has ended. Nobody can be added any more. */
  | 'CRISIS_NOT_LIVE'
  /** The form needs at least one mandatory question about identity, or people cannot be told apart. */
  | 'CRISIS_NO_IDENTITY'
  /** Please choose at least one municipality of this county. */
  | 'CRISIS_NO_PLACE'
  /** Please give a place from 1 to {most}. */
  | 'CRISIS_POSITION'
  /** The form has been published and stays as it is. Please begin a new edition. */
  | 'CRISIS_PUBLISHED'
  /** Please say after how many days entries are deleted: 1 to {most}. */
  | 'CRISIS_PURGE_DAYS'
  /** This entry has been deleted. */
  | 'CRISIS_REMOVED'
  /** Some details have changed in the meantime. Please look through the list once more. */
  | 'CRISIS_SHARES_CHANGED'
  /** Please choose 1 to 100 people. */
  | 'CRISIS_SHARES_COUNT'
  /** A registration may not ask for this. Allowed are identity, contact, family, residence and situation; never health, religion or origin (Art. 9 GDPR). */
  | 'CRISIS_SPECIAL_CATEGORY'
  /** This is not possible as the form stands now. */
  | 'CRISIS_STEP'
  /** Please fill in the field, with at most {most} characters. */
  | 'CRISIS_TEXT'
  /** Please choose one of the answers. */
  | 'CRISIS_VALUE_CHOICE'
  /** Please give a date. */
  | 'CRISIS_VALUE_DATE'
  /** Please answer this question. */
  | 'CRISIS_VALUE_MISSING'
  /** Please give a number. */
  | 'CRISIS_VALUE_NUMBER'
  /** Please write at most {most} characters. */
  | 'CRISIS_VALUE_TOO_LONG'
  /** This day must not lie in the future. */
  | 'DAY_IN_FUTURE'
  /** The day must not lie in the future. */
  | 'DAY_TO_COME'
  /** Please give times as hour and minute, for example 08:30; the end lies after the start. */
  | 'DEPLOYMENT_HOURS'
  /** The person does not fill this position on {day}. */
  | 'DEPLOYMENT_NOT_FILLED'
  /** The person is already planned for this time: {site}, {startsAt} to {endsAt}. */
  | 'DEPLOYMENT_OVERLAP'
  /** The person is already planned for this time in another position. */
  | 'DEPLOYMENT_OVERLAP_ELSEWHERE'
  /** This site is closed from {day} on. Please choose another site or an earlier last day. */
  | 'DEPLOYMENT_SITE_CLOSED'
  /** This site belongs to no municipality the position serves. */
  | 'DEPLOYMENT_SITE_ELSEWHERE'
  /** There is already a site of this name. */
  | 'DEPLOYMENT_SITE_EXISTS'
  /** On {day} or later deployment is still planned there ({planned}). Please plan it differently or end it first. */
  | 'DEPLOYMENT_SITE_IN_USE'
  /** That would be {planned} days a week. {fte} VZÄ are at most {limit} days. */
  | 'DEPLOYMENT_TOO_MANY_DAYS'
  /** Please choose a day from Monday to Friday. */
  | 'DEPLOYMENT_WEEKDAY'
  /** The person already stands in on this position on {day}. */
  | 'DEPUTY_ALREADY'
  /** The person fills the position on {day} and cannot stand in for themselves. */
  | 'DEPUTY_IS_OCCUPANT'
  /** A personnel file takes PDF, PNG, JPEG, DOCX, ODT or TXT. */
  | 'DOCUMENT_KIND'
  /** This form belongs to a case, or to none. */
  | 'DRAFT_CASE'
  /** A new draft has taken the place of this one. Please have the new one signed. */
  | 'DRAFT_DISCARDED'
  /** The draft is too long to be kept (at most {most} characters). */
  | 'DRAFT_TOO_LONG'
  /** The deadline must lie after the day of the agreement. */
  | 'DUE_TOO_EARLY'
  /** This cannot be checked without a day of birth. Please add it to the details of the person. */
  | 'DUPLICATE_BIRTH_DATE'
  /** This case has been checked today. It can be checked again tomorrow. */
  | 'DUPLICATE_CHECKED_TODAY'
  /** You have checked ten times today. You can check again tomorrow. */
  | 'DUPLICATE_CHECKS_USED_UP'
  /** A valid consent is missing: purpose “Check whether there is a case already”, recipient county, identity. */
  | 'DUPLICATE_CONSENT'
  /** Please give 0 to 60 days, in halves or whole days. */
  | 'ENTITLEMENT_DAYS'
  /** Please give a year at most two years away. */
  | 'ENTITLEMENT_YEAR'
  /** These two are linked already. Remove the link first if it is wrong. */
  | 'FAMILY_LINK_EXISTS'
  /** Your organisation already keeps a personnel file of this person. */
  | 'FILE_EXISTS'
  /** You keep {most} selections already. Please remove one first. */
  | 'FILTERS_TOO_MANY'
  /** The name must have at most {most} characters. */
  | 'FILTER_NAME_LONG'
  /** Please give the selection a name. */
  | 'FILTER_NAME_MISSING'
  /** You have a selection of this name already. */
  | 'FILTER_NAME_TAKEN'
  /** This selection cannot be kept. */
  | 'FILTER_QUERY'
  /** This is possible once both sides have signed the goal agreement. */
  | 'GOALS_NOT_SIGNED'
  /** What became of this goal is already noted. */
  | 'GOAL_SETTLED'
  /** A case goes to another municipality or to the county. To others you refer. */
  | 'HANDOVER_ADDRESSEE'
  /** A case is transferred by a handover only. */
  | 'HANDOVER_ALONE'
  /** A case that is over is not handed over. */
  | 'HANDOVER_CASE_OVER'
  /** No consent to this handover holds. Please have it asked for where the case is led now. */
  | 'HANDOVER_CONSENT'
  /** This handover has been answered or taken back already. */
  | 'HANDOVER_ENDED'
  /** A handover of this case has been asked for already. */
  | 'HANDOVER_OPEN'
  /** The days sum to {given} hours, the contract says {agreed}. */
  | 'HOURS_DO_NOT_SUM'
  /** "{value}" is not a date. Please write it as DD.MM.YYYY. */
  | 'IMPORT_BAD_DATE'
  /** "{value}" is not an e-mail address. */
  | 'IMPORT_BAD_EMAIL'
  /** A name has at most 100 characters and no control characters. */
  | 'IMPORT_BAD_NAME'
  /** "{value}" is not a number between {least} and {most}. */
  | 'IMPORT_BAD_NUMBER'
  /** "{value}" is not known here. Possible are: {words}. */
  | 'IMPORT_BAD_WORD'
  /** The column "{column}" is missing. */
  | 'IMPORT_COLUMN_MISSING'
  /** The column "{column}" is there twice. */
  | 'IMPORT_COLUMN_TWICE'
  /** The table has no row below its headings. */
  | 'IMPORT_EMPTY'
  /** The date lies before the start {start}. */
  | 'IMPORT_END_BEFORE_START'
  /** Nothing was imported: {count} errors in the table. */
  | 'IMPORT_HAS_ERRORS'
  /** You have a person with this e-mail address already. */
  | 'IMPORT_KNOWN_ALREADY'
  /** From {start} only {free} of the position are free. */
  | 'IMPORT_NOT_FREE'
  /** The file cannot be read as a table. CSV and Excel (.xlsx) are possible. */
  | 'IMPORT_NOT_READABLE'
  /** The same position is in row {row} already. */
  | 'IMPORT_POSITION_TWICE'
  /** A value is missing here. */
  | 'IMPORT_REQUIRED'
  /** At most {most} people may share the position. */
  | 'IMPORT_TOO_MANY_PEOPLE'
  /** The table has {rows} rows. At most {most} are possible. */
  | 'IMPORT_TOO_MANY_ROWS'
  /** The same e-mail address is in row {row} already. */
  | 'IMPORT_TWICE'
  /** There is no municipality "{value}" in the county. */
  | 'IMPORT_UNKNOWN_MUNICIPALITY'
  /** There is no position "{value}" of yours. */
  | 'IMPORT_UNKNOWN_POSITION'
  /** Without the consent of the person nothing is passed on. */
  | 'INCOMING_CONSENT'
  /** The consent is more than half a year old. Please ask anew. */
  | 'INCOMING_CONSENT_OLD'
  /** This referral has already been answered, taken back, or has expired. */
  | 'INCOMING_ENDED'
  /** Please choose one of your cases or open a new one, not both. */
  | 'INCOMING_ONE_CASE'
  /** There is no case management there at present. Please choose another municipality. */
  | 'INCOMING_PLACE'
  /** The arrival has been confirmed already. */
  | 'INCOMING_RECEIVED'
  /** Please give a telephone number or e-mail address, so that case management can reach the person. */
  | 'INCOMING_UNREACHABLE'
  /** Please give at most 100 characters on one line. */
  | 'INVALID_ADDRESS'
  /** Please choose from the list. */
  | 'INVALID_CODE'
  /** Please give at least {least} and at most {most}. */
  | 'INVALID_COUNT'
  /** The start may lie at most one year back and two years ahead. */
  | 'INVALID_DATE'
  /** Please give a number of days between 1 and {most}. */
  | 'INVALID_DAYS'
  /** Please choose a day at most a year back and two years ahead. */
  | 'INVALID_EFFECTIVE_DAY'
  /** Please give a valid e-mail address. */
  | 'INVALID_EMAIL'
  /** Please choose a day at most a year back and twenty years ahead. */
  | 'INVALID_FIXED_TERM'
  /** Please give a number above 0 with at most six decimals. */
  | 'INVALID_FTE'
  /** Please give hours above 0 and at most {most}. */
  | 'INVALID_HOURS'
  /** The idempotencyKey must be a UUID. */
  | 'INVALID_KEY'
  /** Please name either a line of the draft, or municipality and title of a new position. */
  | 'INVALID_LINE'
  /** Please give a name of at most 100 characters. */
  | 'INVALID_NAME'
  /** Please give a step from 1 to 6. */
  | 'INVALID_PAY_STEP'
  /** The end must not lie before the start. */
  | 'INVALID_PERIOD'
  /** Please give a telephone number in digits, e.g. +49 2241 555 0. */
  | 'INVALID_PHONE'
  /** Please give a postal code of five digits. */
  | 'INVALID_POSTAL_CODE'
  /** The probation ends on the first day at the earliest and after six months at the latest. */
  | 'INVALID_PROBATION'
  /** Please choose a rating from 1 to 5. */
  | 'INVALID_RATING'
  /** The share must be above 0 and at most 1. */
  | 'INVALID_SHARE'
  /** Please give a text of at most {most} characters. */
  | 'INVALID_TEXT'
  /** Please give a year from {first} to {last}. */
  | 'INVALID_YEAR'
  /** This idempotencyKey belongs to another request. */
  | 'KEY_REUSED'
  /** This person is responsible for the case already. */
  | 'LEADS_CASE_ALREADY'
  /** The first day must not lie before the application. */
  | 'LEGAL_DOMAIN_BEFORE_APPLICATION'
  /** Please give the day of the application or the first day. */
  | 'LEGAL_DOMAIN_DAY_MISSING'
  /** There is an entry for this legal domain in this period already. */
  | 'LEGAL_DOMAIN_OVERLAPS'
  /** Please give the ground of the fixed term. */
  | 'MISSING_REASON'
  /** Please say who signed and when. */
  | 'MISSING_SIGNATURE'
  /** Please assess at least one area. */
  | 'NOTHING_ASSESSED'
  /** For {year} nothing is allocated that the draft could start from. */
  | 'NOTHING_TO_REDISTRIBUTE'
  /** Please choose a case manager of your own municipality. */
  | 'NOT_CASE_MANAGER_HERE'
  /** There is no such thing, or no longer. */
  | 'NOT_FOUND'
  /** This is for own staff only. */
  | 'NOT_OWN_STAFF'
  /** On {day} the position has no such share free. Free: {free}. */
  | 'NOT_VACANT'
  /** For {year} it has not been recorded how many VZÄ the state provides. */
  | 'NO_ALLOWANCE'
  /** This does not go with the phase chosen. */
  | 'ONLY_FOR_THAT_PHASE'
  /** The day is not within the period of the contract. */
  | 'OUTSIDE_CONTRACT'
  /** Nobody writes in their own personnel file. Please let a colleague of HR do it. */
  | 'OWN_FILE'
  /** Please choose another person. */
  | 'OWN_RELATIVE'
  /** Please say until when the case is paused: a day after the pause begins. */
  | 'PAUSE_END_MISSING'
  /** On {day} the person would work more than full time over all positions together. */
  | 'PERSON_OVERWORKED'
  /** Please either choose somebody of your own staff or enter a new person. */
  | 'PERSON_TWICE'
  /** No way leads from the present phase to this one. */
  | 'PHASE_NOT_REACHABLE'
  /** Something is already recorded for a later day ({day}) of this position. Please choose that day or a later one. */
  | 'POSITION_CHANGES_LATER'
  /** The position has been given back. It has no fixed term any more. */
  | 'POSITION_GIVEN_BACK'
  /** On this day the position cannot be filled: it is not funded yet, or has been given back. */
  | 'POSITION_NOT_FILLABLE'
  /** This step is not possible from where the position stands now. */
  | 'POSITION_STEP_NOT_ALLOWED'
  /** Please give a reason of at most {most} characters. */
  | 'REASON_MISSING'
  /** The draft sums to {sum} VZÄ, the state provides {allowance} VZÄ: {missing} too much. */
  | 'REDISTRIBUTION_EXCEEDS'
  /** The draft sums to {sum} VZÄ, the state provides {allowance} VZÄ: {missing} is missing. */
  | 'REDISTRIBUTION_FALLS_SHORT'
  /** There is an open redistribution for {year} already. */
  | 'REDISTRIBUTION_OPEN'
  /** Where somebody was referred to belongs to a referral alone. */
  | 'REFERRAL_CATEGORY_UNEXPECTED'
  /** Still open on the checklist: {points}. */
  | 'REFERRAL_CHECK_OPEN'
  /** This referral is not meant to carry notes. Nothing was sent. */
  | 'REFERRAL_NOTES_UNNAMED'
  /** Please choose which data go along. */
  | 'REFERRAL_NO_DATA'
  /** Notes shall go along, and none is chosen. Nothing was sent. */
  | 'REFERRAL_NO_NOTES'
  /** This recipient cannot be addressed so: an authority receives through one of its offices, a partner as a whole. */
  | 'REFERRAL_RECIPIENT'
  /** This step is not possible now. */
  | 'REFERRAL_STEP'
  /** This service could be changed until {until}. Since then it stands in the statistics. */
  | 'SERVICE_CLOSED'
  /** Please give a number from 0 to {most}. */
  | 'SERVICE_COUNT'
  /** The day lies in the future. Please record only what has taken place already. */
  | 'SERVICE_IN_FUTURE'
  /** Please give the duration in minutes, from 1 to {most}, or leave the field empty. */
  | 'SERVICE_MINUTES'
  /** Please say how many took part: at least one of the target group or one partner. */
  | 'SERVICE_NO_PARTICIPANT'
  /** Please give a day from {first} until today: a service is recorded at most one year late. */
  | 'SERVICE_TOO_LONG_AGO'
  /** This service has been taken back. Please restore it first. */
  | 'SERVICE_VOIDED'
  /** Please name the notice or paper in at most {most} characters. */
  | 'SOURCE_MISSING'
  /** There is no consent today for information of this kind. Without it nothing of it may be kept (Art. 9 GDPR). */
  | 'SPECIAL_CONSENT_MISSING'
  /** A step must not be due later than its goal. */
  | 'STEP_AFTER_GOAL'
  /** Your municipality has adopted this version already. */
  | 'TEMPLATE_ADOPTED'
  /** The version has been in force only since {from}. Please give a day from then on. */
  | 'TEMPLATE_ADOPTED_BEFORE'
  /** This proposal has been answered already. */
  | 'TEMPLATE_ANSWERED'
  /** The text can be changed only in a draft. */
  | 'TEMPLATE_FIXED'
  /** There is such a template already. Please begin a new version of it. */
  | 'TEMPLATE_KNOWN'
  /** Only the version that is in force can be adopted. */
  | 'TEMPLATE_NOT_PUBLISHED'
  /** The German text is missing. Please write it first. */
  | 'TEMPLATE_NO_GERMAN'
  /** This template is being worked on: there is a version that is not published yet. */
  | 'TEMPLATE_OPEN'
  /** Please give a reason. */
  | 'TEMPLATE_REMARK'
  /** Please say who reviewed the template legally, and when. */
  | 'TEMPLATE_REVIEW'
  /** This is not possible as the version stands now. */
  | 'TEMPLATE_STEP'
  /** There is no case management in your municipality. You need not adopt anything. */
  | 'TEMPLATE_TAKES_NO_PART'
  /** Please fill in the field, with at most {most} characters. */
  | 'TEMPLATE_TEXT'
  /** Please change at most {most} lines at a time. */
  | 'TOO_MANY_LINES'
  /** On {day} more people would share the position than intended. Intended are at most {most}. */
  | 'TOO_MANY_PERSONS'
  /** A transfer of this position is already planned; its last day here is {lastDay}. */
  | 'TRANSFER_ALREADY_PLANNED'
  /** This position has been employed here only since {since}. The effective day must lie after that. */
  | 'TRANSFER_BEFORE_EMPLOYMENT'
  /** The effective day must lie at most a year back and two years ahead. */
  | 'TRANSFER_DAY_OUT_OF_RANGE'
  /** The new employer can only be the county or a municipality the position serves. */
  | 'TRANSFER_EMPLOYER_UNSUITABLE'
  /** The personnel file of {person} is already moving on another day. */
  | 'TRANSFER_FILE_ALREADY_MOVING'
  /** The personnel file of {person} has been kept here only since the effective day or later. */
  | 'TRANSFER_FILE_TOO_YOUNG'
  /** This position has another employer today. Only that employer can hand it over. */
  | 'TRANSFER_NOT_EMPLOYED_HERE'
  /** This transfer is in effect already or has been revoked already. One in effect is changed only by another transfer. */
  | 'TRANSFER_NOT_REVOCABLE'
  /** {person} also fills a position that stays or goes elsewhere. A personnel file cannot be divided. Please take in all positions of this person, or end one occupancy first. */
  | 'TRANSFER_PERSON_DIVIDED'
  /** Please choose at least one and at most {most} positions. */
  | 'TRANSFER_POSITIONS_COUNT'
  /** This position is in the list twice. */
  | 'TRANSFER_POSITION_TWICE'
  /** This position already has this employer. */
  | 'TRANSFER_SAME_EMPLOYER'
  /** The uploaded file is no longer here. Please upload it again. */
  | 'UPLOAD_NOT_FOUND'
  /** Please give a number from 1 to {most}. */
  | 'VISIT_COUNT'
  /** Please nothing about people: remove the e-mail address or the number. */
  | 'VISIT_NOTE_PERSONAL'
  /** The contract has {agreed} hours, and the week is spread accordingly. For {given} hours please record a new period. */
  | 'WORKING_TIME_DIFFERS'
  /** This step is not possible now: the redistribution is not in the right state for it. */
  | 'WRONG_STATE';

/** What is known of a client, as it shall be. */
export type ClientCorrectInput = {
  /** Day of arrival in Germany. */
  arrivedOn?: string | null | undefined;
  /** Day of birth. */
  birthDate?: string | null | undefined;
  /** Town. */
  city?: string | null | undefined;
  /** The client; the caller leads a case of theirs. */
  clientId: string;
  /** E-mail address. */
  email?: string | null | undefined;
  /** Family name, at most 100 characters. */
  familyName: string;
  /** Given name, at most 100 characters. */
  givenName: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Whether talks need an interpreter. */
  interpreterNeeded?: boolean;
  /** Languages by their code (ISO 639-1), the best spoken first; may be empty. */
  languages: Array<string>;
  /** Nationality by its code (ISO 3166-1 alpha-2). */
  nationality?: string | null | undefined;
  /** Telephone number. */
  phone?: string | null | undefined;
  /** Postal code, five digits. */
  postalCode?: string | null | undefined;
  /** Group of residence status. */
  residenceStatus?: ResidenceStatus | null | undefined;
  /** Sex. */
  sex?: Sex | null | undefined;
  /** Street and number. */
  street?: string | null | undefined;
  /** The version of the client the caller has seen. */
  version: number;
};

/** Who is counselled. */
export type ClientInput = {
  /** Day of arrival in Germany. */
  arrivedOn?: string | null | undefined;
  /** Day of birth. */
  birthDate?: string | null | undefined;
  /** Town. */
  city?: string | null | undefined;
  /** E-mail address. */
  email?: string | null | undefined;
  /** Family name, at most 100 characters. */
  familyName: string;
  /** Given name, at most 100 characters. */
  givenName: string;
  /** Whether talks need an interpreter. */
  interpreterNeeded?: boolean;
  /** Languages by their code (ISO 639-1), the best spoken first; may be empty. */
  languages: Array<string>;
  /** Nationality by its code (ISO 3166-1 alpha-2). */
  nationality?: string | null | undefined;
  /** Telephone number. */
  phone?: string | null | undefined;
  /** Postal code, five digits. */
  postalCode?: string | null | undefined;
  /** Group of residence status. */
  residenceStatus?: ResidenceStatus | null | undefined;
  /** Sex. */
  sex?: Sex | null | undefined;
  /** Street and number. */
  street?: string | null | undefined;
};

/** Language of what clients read and sign (ISO 639-1). */
export type ClientLanguage =
  | 'ar'
  | 'de'
  | 'en'
  | 'fa'
  | 'fr'
  | 'tr'
  | 'uk';

/** Why a case was closed. */
export type ClosingReason =
  | 'CONTACT_LOST'
  | 'GOALS_REACHED'
  | 'MOVED_AWAY'
  | 'NOT_NEEDED'
  | 'OTHER'
  | 'REFUSED';

/** Why a consent no longer holds. */
export type ConsentEnd =
  | 'EXPIRED'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

/** The signed form behind a consent. Its content was handed in before: POST /uploads. */
export type ConsentEvidenceFileInput = {
  /** The consent, of a case the caller leads. */
  consentId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The caller's own upload; used up by this. */
  uploadId: string;
};

/** How a consent was given (§ 67b (2) SGB X: written or electronic). */
export type ConsentForm =
  | 'ELECTRONIC'
  | 'WRITTEN';

/** One thing that is allowed. Everything that is not listed is not. */
export type ConsentItemInput = {
  /** Which kind of data. */
  dataCategory: DataCategory;
  /** What for. */
  purpose: ConsentPurpose;
  /** Who may have the data: one of the addressees. */
  recipientId: string;
};

/** What data may be used for by a consent. */
export type ConsentPurpose =
  | 'CASE_CONFERENCE'
  | 'CASE_MANAGEMENT'
  | 'DUPLICATE_CHECK'
  | 'HANDOVER'
  | 'REFERRAL';

/** A consent as the client gave it. */
export type ConsentRecordInput = {
  /** The case it belongs to. */
  caseId: string;
  /** Last day it holds; default a year, at most three. */
  expiresOn?: string | null | undefined;
  /** How it was given. */
  form: ConsentForm;
  /** Day it was given; not in the future. */
  givenOn: string;
  /** Whether an interpreter helped. */
  hasInterpreter?: boolean;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** What is allowed, one by one; never everything. */
  items: Array<ConsentItemInput>;
  /** In which language the client read it. */
  language: ClientLanguage;
  /** An older consent of the case, under an older version, in whose place this one is given. */
  supersedesId?: string | null | undefined;
  /** The exact version of the template the client has signed. */
  templateVersionId: string;
};

/** How a consent stands today, computed from its record. */
export type ConsentState =
  /** Its last day is over. */
  | 'EXPIRED'
  /** It holds. */
  | 'GIVEN'
  /** Some of what it allowed was taken back; the rest holds. */
  | 'PARTLY_WITHDRAWN'
  /** Another one was given in its place, under a newer version. */
  | 'SUPERSEDED'
  /** It was taken back (Art. 7 (3) DSGVO). */
  | 'WITHDRAWN';

/** A consent that is taken back, wholly or in part. It works at once. */
export type ConsentWithdrawInput = {
  /** The consent. */
  consentId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** What is taken back of it; left out: all of it. */
  itemIds?: Array<string> | null | undefined;
  /** The version the caller has seen. */
  version: number;
};

/** How a client was spoken to. */
export type ContactChannel =
  /** By e-mail or message. */
  | 'EMAIL'
  /** In the office. */
  | 'ON_SITE'
  /** Where the client lives or is. */
  | 'OUTREACH'
  /** By telephone. */
  | 'PHONE'
  /** By video. */
  | 'VIDEO';

/** A request for contact is settled. */
export type ContactRequestDoneInput = {
  /** The request. */
  contactRequestId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The version the caller has seen. */
  version: number;
};

/** The client of a case wishes contact. */
export type ContactWishInput = {
  /** The case; one the caller leads. */
  caseId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
};

/** Corrected or extended terms: all of them, as they shall be. */
export type ContractChangeInput = {
  /** The contract. */
  contractId: string;
  /** Ground of the fixed term, at most 300 characters; required with one. */
  fixedTermReason?: string | null | undefined;
  /** End of the fixed term; left out: permanent. */
  fixedTermUntil?: string | null | undefined;
  /** Hours per week of a full-time employee, at most 48. */
  fullTimeHours?: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Pay grade. */
  payGrade: PayGrade;
  /** Step, 1 to 6. */
  payStep: number;
  /** Since when in this step; default: the first day. */
  payStepSince?: string | null | undefined;
  /** Last day of the probation; at most six months. */
  probationUntil?: string | null | undefined;
  /** First day of these terms. */
  validFrom: string;
  /** Last day, if it is known; of a fixed term its end, unless said otherwise. */
  validTo?: string | null | undefined;
  /** The version the caller has seen. */
  version: number;
  /** Hours per week: at most the full-time hours. */
  weeklyHours: string;
};

/** New terms from a day on. Terms that still run end the day before; terms that begin later stand in the way. */
export type ContractRecordInput = {
  /** The personnel file. */
  fileId: string;
  /** Ground of the fixed term, at most 300 characters; required with one. */
  fixedTermReason?: string | null | undefined;
  /** End of the fixed term; left out: permanent. */
  fixedTermUntil?: string | null | undefined;
  /** Hours per week of a full-time employee, at most 48. */
  fullTimeHours?: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Pay grade. */
  payGrade: PayGrade;
  /** Step, 1 to 6. */
  payStep: number;
  /** Since when in this step; default: the first day. */
  payStepSince?: string | null | undefined;
  /** Last day of the probation; at most six months. */
  probationUntil?: string | null | undefined;
  /** First day of these terms. */
  validFrom: string;
  /** Last day, if it is known; of a fixed term its end, unless said otherwise. */
  validTo?: string | null | undefined;
  /** Hours per week: at most the full-time hours. */
  weeklyHours: string;
};

/** Who shall coordinate where, from when on. */
export type CoordinatorAssignInput = {
  /** The coordinator (query `coordinators`). */
  coordinatorId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Fixed coordinator or stand-in. */
  kind: CoordinatorAssignmentKind;
  /** The municipality. */
  municipalityId: string;
  /** First day. */
  validFrom: string;
  /** Last day; of a stand-in alone. */
  validTo?: string | null | undefined;
};

/** Until when somebody coordinates in a municipality. */
export type CoordinatorAssignmentEndInput = {
  /** The assignment. */
  assignmentId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Last day. */
  validTo: string;
  /** The version the caller has seen. */
  version: number;
};

/** Whether somebody is the fixed coordinator of a municipality or stands in. */
export type CoordinatorAssignmentKind =
  | 'REGULAR'
  | 'SUBSTITUTE';

/** What the county was there for (KIM concept 2025, 2.1). */
export type CoordinatorVisitKind =
  | 'CASE_REVIEW'
  | 'COMMITTEE'
  | 'FIRST_TALK'
  | 'ON_SITE_TALK'
  | 'OTHER'
  | 'TEAM_MEETING'
  | 'TRAINING';

/** The caller was in a municipality. */
export type CoordinatorVisitRecordInput = {
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** What for. */
  kind: CoordinatorVisitKind;
  /** The municipality. */
  municipalityId: string;
  /** A short remark of at most 200 characters, without anything about people. */
  note?: string | null | undefined;
  /** How many took part, the county included: 1 to 500. */
  participantCount: number;
  /** When; no day to come. */
  visitedOn: string;
};

/** Whether a list was looked at or written out as a table. */
export type CrisisAccessKind =
  | 'EXPORTED'
  | 'OPENED';

/** An answer. */
export type CrisisAnswerInput = {
  /** The question. */
  fieldId: string;
  /** The answer; null for none. */
  value?: string | null | undefined;
};

/** A consent given later, or withdrawn. */
export type CrisisConsentSetInput = {
  /** The entry. */
  entryId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Given; or withdrawn: then the offices see nothing any more. */
  isGiven: boolean;
  /** The version the caller has seen. */
  version: number;
};

/** What shall be handed on. */
export type CrisisEntriesShareInput = {
  /** All entries of this form with consent that the offices do not have yet. */
  formId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
};

/** An entry as it shall be. What offices received is corrected too. */
export type CrisisEntryCorrectInput = {
  /** The entry. */
  entryId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** All answers. */
  values: Array<CrisisAnswerInput>;
  /** The version the caller has seen. */
  version: number;
};

/** Somebody to register. */
export type CrisisEntryRecordInput = {
  /** The form, live in the own municipality. */
  formId: string;
  /** Whether the person consents to handing on the marked fields. */
  hasConsent: boolean;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Record although somebody of the same name is registered already. */
  isSomebodyElse?: boolean;
  /** The answers. */
  values: Array<CrisisAnswerInput>;
};

/** An entry to take out: all its answers are deleted, here and at the offices. */
export type CrisisEntryRemoveInput = {
  /** The entry. */
  entryId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The version the caller has seen. */
  version: number;
};

/** A question a draft shall not ask any more. */
export type CrisisFieldDropInput = {
  /** Which one. */
  fieldId: string;
  /** The form. */
  formId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The version the caller has seen. */
  version: number;
};

/** What an answer looks like. DATE is YYYY-MM-DD, YES_NO is YES or NO, CHOICE one of the choices. */
export type CrisisFieldKind =
  | 'CHOICE'
  | 'DATE'
  | 'NUMBER'
  | 'TEXT'
  | 'YES_NO';

/** A question of a draft, new or changed. */
export type CrisisFieldSetInput = {
  /** What can be chosen, 2 to 30; for CHOICE alone. */
  choices?: Array<string>;
  /** What kind of data it is: IDENTITY, CONTACT, FAMILY, RESIDENCE, SITUATION. */
  dataCategory: DataCategory;
  /** Which one; null: a new one. */
  fieldId?: string | null | undefined;
  /** The form. */
  formId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Whether it must be answered. */
  isMandatory: boolean;
  /** What an answer looks like. */
  kind: CrisisFieldKind;
  /** The question in German. */
  labelDe: string;
  /** The question in English. */
  labelEn: string;
  /** Which offices receive the answer. */
  offices: Array<CrisisOffice>;
  /** Where it stands, 1 to 40. */
  position: number;
  /** The version the caller has seen. */
  version: number;
};

/** A draft that shall say something else. */
export type CrisisFormChangeInput = {
  /** What it shall say. */
  content: CrisisFormContentInput;
  /** The form. */
  formId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The version the caller has seen. */
  version: number;
};

/** A live form that ends. */
export type CrisisFormCloseInput = {
  /** The form. */
  formId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The version the caller has seen. */
  version: number;
};

/** What a form says of itself. */
export type CrisisFormContentInput = {
  /** Legal basis and privacy notice in German. */
  noticeDe: string;
  /** Legal basis and privacy notice in English. */
  noticeEn: string;
  /** After how many days each entry is deleted, 1 to 730. */
  purgeAfterDays: number;
  /** Whom it is about. */
  targetGroup: TargetGroup;
  /** Title in German. */
  titleDe: string;
  /** Title in English. */
  titleEn: string;
};

/** A form to design. It begins with name and date of birth. */
export type CrisisFormDraftInput = {
  /** What it says. */
  content: CrisisFormContentInput;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
};

/** A live form that goes live in more municipalities. */
export type CrisisFormExtendInput = {
  /** The form. */
  formId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** In which ones besides. */
  municipalityIds: Array<string>;
  /** The version the caller has seen. */
  version: number;
};

/** A draft that goes live. */
export type CrisisFormGoLiveInput = {
  /** The form. */
  formId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** In which municipalities; the county where it employs case managers. */
  municipalityIds: Array<string>;
  /** The version the caller has seen. */
  version: number;
};

/** A form that shall have a next edition. */
export type CrisisFormReviseInput = {
  /** The form, live or closed. */
  formId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
};

/** How a form stands: designed, in use, ended, and without any entry left. */
export type CrisisFormState =
  | 'CLOSED'
  | 'DRAFT'
  | 'LIVE'
  | 'PURGED';

/** A list the caller opens. */
export type CrisisListOpenInput = {
  /** The form. */
  formId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** It is written out as a table. */
  isExported?: boolean;
};

/** An office that receives fields of a registration (committee paper of 2022-05-16, 2.5: Ausländerbehörde, Schulamt, Jugendamt). */
export type CrisisOffice =
  | 'FOREIGNERS_OFFICE'
  | 'SCHOOL_OFFICE'
  | 'YOUTH_OFFICE';

/** Which person, as seen. */
export type CrisisShareSeenInput = {
  /** What was received. */
  shareId: string;
  /** The version the caller has seen. */
  version: number;
};

/** People the office has taken over. */
export type CrisisSharesConsumeInput = {
  /** The form. */
  formId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Which of its people, at most 100. */
  shares: Array<CrisisShareSeenInput>;
};

/** Kinds of data a consent may cover. HEALTH, RELIGION and ETHNICITY are special categories (Art. 9 DSGVO). */
export type DataCategory =
  | 'CONTACT'
  | 'DOCUMENTS'
  | 'ETHNICITY'
  | 'FAMILY'
  | 'GOALS'
  | 'HEALTH'
  | 'IDENTITY'
  | 'NOTES'
  | 'RELIGION'
  | 'RESIDENCE'
  | 'SITUATION';

/** Why case management does not take somebody on; for case management alone. */
export type DeclineReason =
  | 'INCOMPLETE'
  | 'NOT_RESPONSIBLE'
  | 'NOT_WANTED'
  | 'NO_CAPACITY'
  | 'NO_CONTACT';

/** How much of a day a slot takes: it counts against the VZÄ somebody fills. */
export type DeploymentPart =
  /** The second half of a day: 0.1 VZÄ. */
  | 'AFTERNOON'
  /** A whole day: 0.2 VZÄ. */
  | 'DAY'
  /** The first half of a day: 0.1 VZÄ. */
  | 'MORNING';

/** Adds a site of the caller's own organisation. */
export type DeploymentSiteAddInput = {
  /** Street and house number, at most 200 characters. */
  address?: string | null | undefined;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** What people there call it, at most 100 characters. */
  name: string;
};

/** Closes a site from a day on, or opens it again. */
export type DeploymentSiteCloseInput = {
  /** First day on which nobody is planned there any more, at most a year back and two years ahead; null opens it again. */
  closedFrom?: string | null | undefined;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The site. */
  siteId: string;
  /** The version the caller has seen. */
  version: number;
};

/** Gives a site another name or address. */
export type DeploymentSiteRenameInput = {
  /** Street and house number, at most 200 characters. */
  address?: string | null | undefined;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** What people there call it, at most 100 characters. */
  name: string;
  /** The site. */
  siteId: string;
  /** The version the caller has seen. */
  version: number;
};

/** Plans a slot for somebody in the position they fill. */
export type DeploymentSlotAddInput = {
  /** Until what time. */
  endsAt: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Who in which position: the occupancy. */
  occupancyId: string;
  /** How much of the day: a whole day is 0.2 VZÄ. */
  part: DeploymentPart;
  /** Where: a site of a municipality the position serves. */
  siteId: string;
  /** From what time on. */
  startsAt: string;
  /** First day on which the plan holds. */
  validFrom: string;
  /** Last day; none while open. */
  validTo?: string | null | undefined;
  /** Day of the week: 1 is Monday, 5 is Friday. */
  weekday: number;
};

/** Plans a slot differently from a day on. What held before stays on record, unless the slot has not begun yet. */
export type DeploymentSlotChangeInput = {
  /** Until what time. */
  endsAt: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** How much of the day: a whole day is 0.2 VZÄ. */
  part: DeploymentPart;
  /** Where: a site of a municipality the position serves. */
  siteId: string;
  /** The slot. */
  slotId: string;
  /** From what time on. */
  startsAt: string;
  /** First day on which the plan holds. */
  validFrom: string;
  /** Last day; none while open. */
  validTo?: string | null | undefined;
  /** The version the caller has seen. */
  version: number;
  /** Day of the week: 1 is Monday, 5 is Friday. */
  weekday: number;
};

/** Ends a slot. One that has not begun by then is taken back. */
export type DeploymentSlotEndInput = {
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The slot. */
  slotId: string;
  /** Last day. */
  validTo: string;
  /** The version the caller has seen. */
  version: number;
};

/** Who of the own staff stands in, from when to when. */
export type DeputyAppointInput = {
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Somebody of the own staff who does not fill the position. */
  personId: string;
  /** The position. */
  positionId: string;
  /** First day. */
  validFrom: string;
  /** Last day; left out while no end is set. */
  validTo?: string | null | undefined;
};

/** When somebody stops standing in. */
export type DeputyEndInput = {
  /** The deputy. */
  deputyId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Last day. */
  lastDay: string;
  /** The version the caller has seen. */
  version: number;
};

/** Fields that can be handed on; MESSAGE is what the case manager wrote to the recipient. */
export type DisclosedField =
  | 'ARRIVED_ON'
  | 'BIRTH_DATE'
  | 'CITY'
  | 'EMAIL'
  | 'FAMILY_LINKS'
  | 'FAMILY_NAME'
  | 'GIVEN_NAME'
  | 'GOALS'
  | 'INTERPRETER_NEEDED'
  | 'LANGUAGES'
  | 'LEGAL_DOMAINS'
  | 'LIFE_AREAS'
  | 'MESSAGE'
  | 'NATIONALITY'
  | 'NOTES'
  | 'PHONE'
  | 'POSTAL_CODE'
  | 'RESIDENCE_STATUS'
  | 'SEX'
  | 'STREET';

/** Where in the file a document belongs. Nothing on health is part of it. */
export type DocumentCategory =
  | 'APPRAISAL'
  | 'CERTIFICATE'
  | 'CONTRACT'
  | 'CORRESPONDENCE'
  | 'OTHER';

/** A document for a file. Its content was handed in before: POST /uploads. */
export type DocumentFileInput = {
  /** Where in the file it belongs. */
  category: DocumentCategory;
  /** The personnel file. */
  fileId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** When it came in: not in the future. */
  receivedOn: string;
  /** What it is, at most 200 characters. */
  title: string;
  /** The caller's own upload; used up by this. */
  uploadId: string;
};

/** A draft that is not needed any more. */
export type DraftDiscardInput = {
  /** The case it is about; left out where it is about none. */
  caseId?: string | null | undefined;
  /** Which form. */
  form: DraftForm;
};

/** Which form somebody has begun to fill in. */
export type DraftForm =
  /** An assessment in a case. */
  | 'ASSESSMENT'
  /** A new case. */
  | 'CASE_INTAKE'
  /** A note in a case. */
  | 'CASE_NOTE'
  /** A goal agreement in a case. */
  | 'GOAL_AGREEMENT'
  /** A service without a case. */
  | 'SERVICE';

/** What stands in a form now. The same again changes nothing: it needs no key. */
export type DraftSaveInput = {
  /** The case it is about; left out where it is about none. */
  caseId?: string | null | undefined;
  /** What was typed, at most 30,000 characters. */
  content: string;
  /** Which form. */
  form: DraftForm;
};

/** What is known of other services in the county: nothing more is ever told. */
export type DuplicateAnswer =
  /** No other service is known that counsels this person and may be asked. */
  | 'NONE_KNOWN'
  /** Another service is active. Contact is by consent. */
  | 'OTHER_SERVICE';

/** Whose other services are asked for. */
export type DuplicateCheckInput = {
  /** The case; one the caller leads. */
  caseId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
};

/** Which positions go to whom, from when, on which ground. */
export type EmployerTransferInput = {
  /** First day of the new employers: at most a year back and two years ahead. */
  effectiveOn: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Law, contract or resolution it rests on; at most 500 characters, in German. */
  legalBasis: string;
  /** The positions: 1 to 200, each once. */
  lines: Array<EmployerTransferLineInput>;
};

/** A position, the version seen, and who employs it from the effective day on. */
export type EmployerTransferLineInput = {
  /** The county, or a municipality the position serves. */
  newEmployerId: string;
  /** A position the caller employs today. */
  positionId: string;
  /** The version of the position the caller has seen. */
  version: number;
};

/** What would be transferred, and when. */
export type EmployerTransferPreviewInput = {
  /** First day of the new employers: at most a year back and two years ahead. */
  effectiveOn: string;
  /** The positions: 1 to 200, each once. */
  lines: Array<EmployerTransferPreviewLineInput>;
};

/** A position and who employs it from the effective day on. */
export type EmployerTransferPreviewLineInput = {
  /** The county, or a municipality the position serves. */
  newEmployerId: string;
  /** A position the caller employs today. */
  positionId: string;
};

/** Which transfer is taken back. */
export type EmployerTransferRevokeInput = {
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The transfer. */
  transferId: string;
  /** The version the caller has seen. */
  version: number;
};

/** Where a transfer stands today. */
export type EmployerTransferState =
  /** The effective day has come. Changed only by another transfer. */
  | 'EFFECTIVE'
  /** Ordered; the effective day is still to come. May be revoked. */
  | 'PLANNED'
  /** Taken back before the effective day: nothing has moved. */
  | 'REVOKED';

/** How somebody came to case management. */
export type EntryChannel =
  | 'ACCOMMODATION'
  | 'FOREIGNERS_OFFICE'
  | 'JOBCENTER'
  | 'MIGRATION_COUNSELLING'
  | 'OTHER'
  | 'OTHER_COUNTY'
  | 'OUTREACH'
  | 'SELF'
  | 'WELFARE_HANDOVER';

/** Two clients are related. */
export type FamilyLinkEnterInput = {
  /** The client; the caller leads a case of theirs. */
  clientId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** What the relative is to the client. */
  kind: FamilyLinkKind;
  /** Their relative: another client the caller leads a case of. */
  relativeId: string;
};

/** What a relative is to somebody. */
export type FamilyLinkKind =
  /** Child. */
  | 'CHILD'
  /** Guardian. */
  | 'GUARDIAN'
  /** Related in another way. */
  | 'OTHER'
  /** Parent. */
  | 'PARENT'
  /** Brother or sister. */
  | 'SIBLING'
  /** Spouse or partner. */
  | 'SPOUSE'
  /** Whom somebody is the guardian of. */
  | 'WARD';

/** A family link that does not hold. */
export type FamilyLinkRemoveInput = {
  /** The link, from whichever end. */
  familyLinkId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
};

/** In which language a calendar speaks. */
export type FeedLanguage =
  /** German. */
  | 'de'
  /** English. */
  | 'en';

/** Which list a saved filter belongs to. */
export type FilterPage =
  /** The list of cases. */
  | 'CASES';

/** Whether the page begins with a saved filter. */
export type FilterPreferInput = {
  /** The saved filter. */
  filterId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** True: with this one and no other. False: with the whole list. */
  isDefault: boolean;
};

/** A saved filter that is needed no more. */
export type FilterRemoveInput = {
  /** The saved filter. */
  filterId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
};

/** Another name for a saved filter. */
export type FilterRenameInput = {
  /** The saved filter. */
  filterId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** At most 60 characters. */
  name: string;
};

/** A list as it stands in the address, and what it shall be called. */
export type FilterSaveInput = {
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Whether the page shall begin with it. */
  isDefault?: boolean;
  /** A name of one’s own, at most 60 characters. */
  name: string;
  /** Which list. */
  page: FilterPage;
  /** What stands behind the question mark: `key=CODE&key=CODE`. */
  query: string;
};

/** What a line of the VZÄ account says. */
export type FteEntryKind =
  /** VZÄ given to a position that had none. */
  | 'ALLOCATED'
  /** As much as the year before. */
  | 'CONFIRMED'
  /** Less than before. */
  | 'LOWERED'
  /** More than before. */
  | 'RAISED'
  /** Given back by the municipality: 0 VZÄ. */
  | 'RETURNED';

/** A goal agreement, whole. A draft not signed by both gives way to it. */
export type GoalAgreementDraftInput = {
  /** The day it is agreed on: today or earlier. */
  agreedOn: string;
  /** The case; one the caller leads. */
  caseId: string;
  /** One to ten goals, in their order. */
  goals: Array<GoalDraftInput>;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** In which the client reads it. */
  language: ClientLanguage;
};

/** Who has signed a goal agreement. Both at once, or one after the other. */
export type GoalAgreementSignInput = {
  /** The agreement. */
  agreementId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Day the caller signed; left out: not now. */
  signedByCaseManagerOn?: string | null | undefined;
  /** Day the client signed; left out: not now. */
  signedByClientOn?: string | null | undefined;
  /** The version the caller has seen. */
  version: number;
};

/** What the client wants to reach. */
export type GoalDraftInput = {
  /** By when: after the agreement. */
  dueOn: string;
  /** Which area of life it is about. */
  lifeArea: LifeArea;
  /** At most ten steps, in their order. */
  milestones?: Array<MilestoneDraftInput>;
  /** In plain words, at most 500 characters. */
  text: string;
};

/** What became of a goal. */
export type GoalOutcome =
  /** It is no longer pursued. */
  | 'GIVEN_UP'
  /** It was reached. */
  | 'REACHED';

/** What became of a goal. */
export type GoalSettleInput = {
  /** The goal, of an agreement both have signed. */
  goalId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** What became of it. */
  outcome: GoalOutcome;
  /** The day: today or earlier. */
  settledOn: string;
  /** The version the caller has seen. */
  version: number;
};

/** Which half of a working day. */
export type HalfDay =
  | 'AFTERNOON'
  | 'MORNING';

/** How a handover ended. */
export type HandoverAnswer =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'WITHDRAWN';

/** An answer to a handover, or its end. */
export type HandoverAnswerInput = {
  /** The handover. */
  handoverId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The version the caller has seen. */
  version: number;
};

/** What a case consists of. */
export type HandoverPartKind =
  /** Assessments of areas of life. */
  | 'ASSESSMENTS'
  /** Consents with their evidence. */
  | 'CONSENTS'
  /** Documents. */
  | 'DOCUMENTS'
  /** Protected entries on ethnic origin. */
  | 'ETHNICITY'
  /** Goal agreements with their goals and steps. */
  | 'GOAL_AGREEMENTS'
  /** Protected entries on health and disability. */
  | 'HEALTH'
  /** Notes, each counted once however often it was corrected. */
  | 'NOTES'
  /** Who is counselled, and how to reach them. */
  | 'PERSON'
  /** Referrals. */
  | 'REFERRALS'
  /** Protected entries on religious or philosophical belief. */
  | 'RELIGION'
  /** Tasks. */
  | 'TASKS';

/** Why a case goes to another place. Codes, so that no free text leaves the house. */
export type HandoverReason =
  | 'MOVED'
  | 'OTHER_RESPONSIBILITY';

/** A case that shall move. */
export type HandoverRequestInput = {
  /** Where to: an addressee that is a municipality or the county. */
  addresseeId: string;
  /** The case: one the caller leads, and open. */
  caseId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Why. */
  reason: HandoverReason;
};

/** A client lives with another. */
export type HouseholdJoinInput = {
  /** The client; the caller leads a case of theirs. */
  clientId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** With whom they live: another client the caller leads a case of. */
  withClientId: string;
};

/** A client lives with the others no longer. */
export type HouseholdLeaveInput = {
  /** The client; the caller leads a case of theirs. */
  clientId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
};

/** A referral that is taken on: in a case the caller leads, or in a new one. */
export type IncomingReferralAcceptInput = {
  /** A case the caller leads; or `newCase`, never both. */
  caseId?: string | null | undefined;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The case that is opened. */
  newCase?: IncomingReferralCaseInput | null | undefined;
  /** The referral. */
  referralId: string;
  /** The version the caller has seen. */
  version: number;
};

/** What a new case needs beside the data that came along. */
export type IncomingReferralCaseInput = {
  /** Day of birth. */
  birthDate?: string | null | undefined;
  /** The client's consent to case management. */
  consent: IntakeConsentInput;
  /** What it is about; may be empty at first. */
  lifeAreas: Array<LifeArea>;
  /** Groups the client belongs to; may be empty. */
  targetGroups: Array<TargetGroup>;
};

/** A referral that is declined. */
export type IncomingReferralDeclineInput = {
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Why; the sender learns no more than the outcome. */
  reason: DeclineReason;
  /** The referral. */
  referralId: string;
  /** The version the caller has seen. */
  version: number;
};

/** What the sender learns: not whether somebody was reached, wanted to, or had a case already. */
export type IncomingReferralOutcome =
  | 'INCOMPLETE'
  | 'NOT_RESPONSIBLE'
  | 'NOT_TAKEN_ON'
  | 'TAKEN_ON';

/** Why somebody is referred to case management. A code, no free text. */
export type IncomingReferralReason =
  | 'FAMILY_AND_SCHOOL'
  | 'HOUSING'
  | 'LANGUAGE'
  | 'NATURALISATION'
  | 'OTHER'
  | 'RIGHT_TO_STAY'
  | 'SEVERAL_TOPICS'
  | 'WORK_AND_TRAINING';

/** A referral whose arrival is confirmed. */
export type IncomingReferralReceiveInput = {
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The referral. */
  referralId: string;
  /** The version the caller has seen. */
  version: number;
};

/** A referral the sender takes back. */
export type IncomingReferralRevokeInput = {
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The referral. */
  referralId: string;
  /** The version the caller has seen. */
  version: number;
};

/** Somebody who is referred to case management, with their consent. */
export type IncomingReferralSendInput = {
  /** How. */
  consentForm: ConsentForm;
  /** On which day; at most six months ago. */
  consentGivenOn: string;
  /** That the person has agreed to these data being passed on. */
  hasConsented: boolean;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** By which law it is about. */
  legalDomain?: LegalDomain | null | undefined;
  /** Who. */
  person: ReferredPersonInput;
  /** Why. */
  reason: IncomingReferralReason;
  /** Whose case management: one of the addressees that has one. */
  recipientId: string;
};

/** How a referral into case management stands. EXPIRED: nobody answered within 30 days. */
export type IncomingReferralState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'RECEIVED'
  | 'REVOKED'
  | 'SENT';

/** The consent without which no case may be kept: for the own organisation to lead the case. */
export type IntakeConsentInput = {
  /** Kinds of data it covers; IDENTITY at least. */
  dataCategories: Array<DataCategory>;
  /** Last day it holds; default a year, at most three. */
  expiresOn?: string | null | undefined;
  /** How it was given. */
  form: ConsentForm;
  /** Day it was given; not in the future. */
  givenOn: string;
  /** Whether an interpreter helped. */
  hasInterpreter?: boolean;
  /** In which language the client read it. */
  language: ClientLanguage;
  /** The exact version of the template the client has signed. */
  templateVersionId: string;
};

/** HR enters or corrects the leave of one year. */
export type LeaveEntitlementRecordInput = {
  /** Carried over from the year before, 0 to 60 in halves of a day. */
  carriedOver: number;
  /** Entitlement, 0 to 60 in halves of a day. */
  days: number;
  /** A personnel file one keeps; never the own one. */
  fileId: string;
  /** A UUID per form filled in: sent twice, it is done once. */
  idempotencyKey: string;
  /** The version the caller has seen. Null: none has been entered yet. */
  version?: number | null | undefined;
  /** Calendar year. */
  year: number;
};

/** By which law somebody is provided for or advised (Rechtskreis). */
export type LegalDomain =
  | 'ASYLBLG'
  | 'AUFENTHG'
  | 'BUT'
  | 'HEALTH_CARE'
  | 'JMD'
  | 'MBE'
  | 'PARTICIPATION_MANAGEMENT'
  | 'SGB_II'
  | 'SGB_III'
  | 'SGB_VIII'
  | 'SGB_XII'
  | 'STAG';

/** The days of a legal domain as they shall be. */
export type LegalDomainChangeInput = {
  /** Day of the application, if one was made. */
  appliedOn?: string | null | undefined;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The entry. */
  legalDomainId: string;
  /** First day; left out: still waiting. */
  validFrom?: string | null | undefined;
  /** Last day; left out: it lasts. */
  validTo?: string | null | undefined;
  /** The version of the entry the caller has seen. */
  version: number;
};

/** A legal domain the client is in, was in or has applied for. */
export type LegalDomainEnterInput = {
  /** Day of the application, if one was made. */
  appliedOn?: string | null | undefined;
  /** The case. */
  caseId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Which. */
  legalDomain: LegalDomain;
  /** First day; left out: still waiting. */
  validFrom?: string | null | undefined;
  /** Last day; left out: it lasts. */
  validTo?: string | null | undefined;
};

/** The eight action fields of the KIM concept 2025 (3.1 to 3.8), as areas of life. */
export type LifeArea =
  | 'BENEFITS'
  | 'EDUCATION_0_6'
  | 'EDUCATION_6_18'
  | 'HEALTH_AND_CARE'
  | 'HOUSING'
  | 'LABOUR_MARKET'
  | 'LANGUAGE'
  | 'LEISURE_CULTURE_PARTICIPATION';

/** What a person is in an organisation; the German names are in the glossary (KIM concept 2025, 2.1 to 2.4). */
export type MembershipRole =
  | 'CASE_MANAGER'
  | 'CENTRE_HEAD'
  | 'COUNTY_COORDINATOR'
  | 'DPO'
  | 'EXTERNAL_ADVISER'
  | 'FOREIGNERS_CLERK'
  | 'FUNDING_OFFICER'
  | 'MUNICIPAL_HR'
  | 'MUNICIPAL_TEAM_LEAD'
  | 'NATURALISATION_CLERK'
  | 'PLATFORM_ADMIN'
  | 'SCHOOL_CLERK'
  | 'STEERING_MEMBER'
  | 'STEERING_OFFICE'
  | 'YOUTH_CLERK';

/** A step that was taken. */
export type MilestoneDoneInput = {
  /** The day: today or earlier. */
  doneOn: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The step. */
  milestoneId: string;
};

/** A step on the way to a goal. */
export type MilestoneDraftInput = {
  /** By when: after the agreement, and not after the goal. */
  dueOn: string;
  /** What is to be done, at most 500 characters. */
  text: string;
};

/** Narrows a list of municipalities; several conditions must all hold. */
export type MunicipalityFilter = {
  /** Part of the name, in any case. */
  nameContains?: string | null | undefined;
  /** Whether a case-management position serves it. */
  participatesInCaseManagement?: boolean | null | undefined;
  /** Bank of the Rhine. */
  rhineBank?: RhineBank | null | undefined;
  /** Stadt or Gemeinde. */
  type?: MunicipalityType | null | undefined;
  /** Whether the caller coordinates there today; for coordinators. */
  viewerCoordinates?: boolean | null | undefined;
};

/** Order of a list of municipalities. */
export type MunicipalityOrder = {
  /** Upwards or downwards. */
  direction: OrderDirection;
  /** What to sort by. */
  field: MunicipalityOrderField;
};

/** What municipalities can be sorted by. */
export type MunicipalityOrderField =
  /** VZÄ of case management. */
  | 'FTE'
  /** Name in German order. */
  | 'NAME';

/** Legal form of a municipality: Stadt or Gemeinde (GO NRW). */
export type MunicipalityType =
  | 'GEMEINDE'
  | 'STADT';

/** Conditions of naturalisation (§ 10 (1) StAG) and the papers that prove them. */
export type NaturalisationCheck =
  | 'COMMITMENT'
  | 'DOCUMENTS_COMPLETE'
  | 'FIVE_YEARS_RESIDENCE'
  | 'IDENTITY_CLARIFIED'
  | 'LANGUAGE_B1'
  | 'LIVELIHOOD'
  | 'NATURALISATION_TEST'
  | 'NO_CONVICTION'
  | 'RESIDENCE_TITLE';

/** The share or the period of an occupancy, corrected. */
export type OccupancyChangeInput = {
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The occupancy. */
  occupancyId: string;
  /** Part of the position. */
  share: string;
  /** First day. */
  validFrom: string;
  /** Last day; null or left out: open. */
  validTo?: string | null | undefined;
  /** The version the caller has seen. */
  version: number;
};

/** When somebody leaves a position. */
export type OccupancyEndInput = {
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Last day. */
  lastDay: string;
  /** The occupancy. */
  occupancyId: string;
  /** The version the caller has seen. */
  version: number;
};

/** Stages of the way of a new colleague, in this order. */
export type OnboardingStage =
  /** Holds the certificate. */
  | 'CERTIFIED'
  /** Two to three weeks at the county. */
  | 'COUNTY_PHASE'
  /** Hired; nothing else has begun. */
  | 'HIRED'
  /** At work in the municipality. */
  | 'ON_SITE'
  /** In the qualification of the state. */
  | 'STATE_QUALIFICATION';

/** Upwards or downwards. */
export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** What an organisation is in the programme. */
export type OrganisationKind =
  | 'COUNTY'
  | 'MUNICIPALITY'
  | 'PARTNER';

/** Pay grade (Entgeltgruppe) of the TVöD: E of the general scale, S of the social and educational services. */
export type PayGrade =
  | 'E5'
  | 'E6'
  | 'E7'
  | 'E8'
  | 'E9A'
  | 'E9B'
  | 'E9C'
  | 'E10'
  | 'E11'
  | 'E12'
  | 'E13'
  | 'E14'
  | 'E15'
  | 'S8A'
  | 'S8B'
  | 'S9'
  | 'S10'
  | 'S11A'
  | 'S11B'
  | 'S12'
  | 'S13'
  | 'S14'
  | 'S15'
  | 'S16'
  | 'S17'
  | 'S18';

/** What the caller may do at all; on which rows is decided row by row. */
export type Permission =
  | 'ADOPT_TEMPLATES'
  | 'AGREE_STAFF_STATISTICS'
  | 'ANSWER_REDISTRIBUTION'
  | 'APPROVE_TEMPLATES'
  | 'ASSIGN_CASES'
  | 'ASSIGN_COORDINATORS'
  | 'DECIDE_LEAVE'
  | 'DESIGN_CRISIS_FORMS'
  | 'DRAFT_TEMPLATES'
  | 'FILL_POSITION'
  | 'IMPORT_STAFF'
  | 'KEEP_PERSONNEL_FILES'
  | 'LEAD_CASES'
  | 'OVERSEE_TEMPLATES'
  | 'PLAN_DEPLOYMENT'
  | 'PLAN_OWN_DEPLOYMENT'
  | 'READ_ADDRESSEES'
  | 'READ_ADOPTIONS'
  | 'READ_CASELOADS'
  | 'READ_CASE_COUNTS'
  | 'READ_CASE_COURSE'
  | 'READ_CASE_PROCESS'
  | 'READ_CONSENTS'
  | 'READ_COORDINATION'
  | 'READ_CRISIS_FIGURES'
  | 'READ_CRISIS_FORMS'
  | 'READ_DEPLOYMENT'
  | 'READ_DIRECTORY'
  | 'READ_EMPLOYER_TRANSFERS'
  | 'READ_LEDGER'
  | 'READ_OCCUPANTS'
  | 'READ_OWN_PERSONNEL_FILE'
  | 'READ_POSITIONS'
  | 'READ_PUBLISHED_POSITIONS'
  | 'READ_QUALIFICATIONS'
  | 'READ_REFERRALS'
  | 'READ_REFERRALS_IN'
  | 'READ_REFERRED_DATA'
  | 'READ_SERVICES'
  | 'READ_STAFFING_FIGURES'
  | 'READ_STAFF_STATISTICS'
  | 'READ_TASKS'
  | 'READ_TEMPLATES'
  | 'READ_VISITS'
  | 'READ_VISIT_LOG'
  | 'RECEIVE_CRISIS_SHARES'
  | 'RECEIVE_REFERRALS'
  | 'RECORD_CRISIS_ENTRIES'
  | 'RECORD_SERVICES'
  | 'RECORD_VISITS'
  | 'REQUEST_LEAVE'
  | 'SEND_REFERRALS_IN'
  | 'SET_REMINDERS'
  | 'STEER_ALLOCATION'
  | 'TRANSFER_EMPLOYER'
  | 'UPLOAD_FILES';

/** Who decides on leave. */
export type PersonnelFileChangeInput = {
  /** The personnel file. */
  fileId: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Somebody of the own staff; null: nobody is named. */
  lineManagerId?: string | null | undefined;
  /** The version of the file the caller has seen. */
  version: number;
};

/** What was done to a personnel file. Added to, never renamed. */
export type PersonnelFileEventKind =
  | 'APPRAISAL_RECORDED'
  | 'CONTRACT_CHANGED'
  | 'CONTRACT_RECORDED'
  | 'DOCUMENT_FILED'
  | 'FILE_CHANGED'
  | 'FILE_OPENED'
  | 'STAFF_CHANGED'
  | 'WORKING_TIME_SET';

/** Narrows the list of files; several conditions must all hold. */
export type PersonnelFileFilter = {
  /** Whether the terms of today end by themselves. */
  isFixedTerm?: boolean | null | undefined;
  /** Whether the probation still runs today. */
  isOnProbation?: boolean | null | undefined;
  /** Only the caller's own, or none of them. */
  isOwn?: boolean | null | undefined;
};

/** Whose file is opened: somebody who works here already (personId), or a new colleague by name. */
export type PersonnelFileOpenInput = {
  /** E-mail address at work of a new colleague. */
  email?: string | null | undefined;
  /** Family name of a new colleague. */
  familyName?: string | null | undefined;
  /** Given name of a new colleague. */
  givenName?: string | null | undefined;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Who decides on leave: somebody of the own staff. */
  lineManagerId?: string | null | undefined;
  /** Somebody of the own staff without a file; left out: a new colleague. */
  personId?: string | null | undefined;
  /** First day of the employment here. */
  validFrom: string;
};

/** Where a position is led, and from when on. */
export type PositionAdvanceInput = {
  /** First day in the new state: at most a year back and two years ahead. */
  effectiveDay: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** A remark for everybody who sees the position, at most 500 characters. */
  note?: string | null | undefined;
  /** The position. */
  positionId: string;
  /** The next state; FILLED and VACANT follow from occupancy. */
  to: PositionState;
  /** The version the caller has seen. */
  version: number;
};

/** Who fills which part of a position, and from when: somebody of the own staff, or a new colleague. */
export type PositionFillInput = {
  /** E-mail address at work. */
  email?: string | null | undefined;
  /** Family name, at most 100 characters. */
  familyName?: string | null | undefined;
  /** Given name of the new colleague, at most 100 characters. */
  givenName?: string | null | undefined;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Somebody of the own staff. Left out for a new colleague, whose names are then needed. */
  personId?: string | null | undefined;
  /** The position. */
  positionId: string;
  /** Part of the position. */
  share?: string;
  /** First day: at most a year back and two years ahead. */
  validFrom: string;
  /** Last day; left out while no end is set. */
  validTo?: string | null | undefined;
  /** The version the caller has seen. */
  version: number;
};

/** Narrows a list of positions; several conditions must all hold. */
export type PositionFilter = {
  /** Whether nobody fills it today. */
  isVacant?: boolean | null | undefined;
  /** Module of the programme. */
  module?: ProgrammeModule | null | undefined;
  /** Where it stands in its life today. */
  state?: PositionState | null | undefined;
};

/** Until when a position is funded. */
export type PositionFixedTermSetInput = {
  /** Last day it is funded for, at most a year back and twenty years ahead; null takes the end away. */
  fixedTermUntil?: string | null | undefined;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** A remark for everybody who sees the position, at most 500 characters. */
  note?: string | null | undefined;
  /** The position. */
  positionId: string;
  /** The version the caller has seen. */
  version: number;
};

/** A table of positions and the draft it is for. */
export type PositionImportInput = {
  /** Only look the table through. */
  checkOnly?: boolean;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The redistribution; it must be a draft. */
  redistributionId: string;
  /** The file handed in (POST /uploads). */
  uploadId: string;
  /** The version the caller has seen. */
  version: number;
};

/** Order of a list of positions. */
export type PositionOrder = {
  /** Upwards or downwards. */
  direction: OrderDirection;
  /** What to sort by. */
  field: PositionOrderField;
};

/** What positions can be sorted by. */
export type PositionOrderField =
  /** By VZÄ. */
  | 'FTE'
  /** By the place it belongs to, then by number. */
  | 'PLACE';

/** Where a position stands in its life, from allocation to abolition. */
export type PositionState =
  /** The position has ended. */
  | 'ABOLISHED'
  /** The employer looks for somebody. */
  | 'ADVERTISED'
  /** Allocated by the county, the grant is not there yet. */
  | 'ALLOCATED'
  /** Somebody fills it, wholly or in part. Follows from occupancy. */
  | 'FILLED'
  /** The grant is there; nobody has been looked for yet. */
  | 'FUNDED'
  /** Its VZÄ have been handed out elsewhere. */
  | 'REALLOCATED'
  /** The municipality gave it back; it no longer counts. */
  | 'RETURNED'
  /** Nobody fills it any more. Follows from occupancy. */
  | 'VACANT';

/** Module (Baustein) of the programme: coordination, case management, staff in foreigners' and naturalisation offices (KIM concept 2025, 1.). */
export type ProgrammeModule =
  | 'M1_COORDINATION'
  | 'M2_CASE_MANAGEMENT'
  | 'M3_FOREIGNERS_OFFICE'
  | 'M3_NATURALISATION_OFFICE';

/** How far a qualification has come. */
export type QualificationState =
  /** Completed. */
  | 'COMPLETED'
  /** Not begun yet. */
  | 'PLANNED'
  /** Begun and not completed. */
  | 'STARTED';

/** Office of a county or municipality that receives. Offices only receive; they never look for anybody. */
export type RecipientOffice =
  | 'FOREIGNERS_OFFICE'
  | 'NATURALISATION_OFFICE';

/** The municipality's answer, or the county's decision over it. */
export type RedistributionAnswerInput = {
  /** A UUID made by the caller: a repeated request is answered, not carried out again. */
  idempotencyKey: string;
  /** Why, at most 1000 characters. Needed for an objection and for a decision over it. */
  reason?: string | null | undefined;
  /** The response of the municipality. */
  responseId: string;
  /** The version the caller has seen. */
  version: number;
};

/** Starts a draft from the allocations of a year. */
export type RedistributionDraftInput = {
  /** Year whose allocations it starts from. */
  fromYear: number;
  /** A UUID made by the caller: a repeated request is answered, not carried out again. */
  idempotencyKey: string;
  /** Module of the programme. */
  module: ProgrammeModule;
  /** Year it is for, later than that. */
  targetYear: number;
};

/** Changes lines of a draft, all or nothing. */
export type RedistributionLineChangeInput = {
  /** A UUID made by the caller: a repeated request is answered, not carried out again. */
  idempotencyKey: string;
  /** What changes, at most 100 lines. */
  lines: Array<RedistributionLineInput>;
  /** The draft. */
  redistributionId: string;
  /** The version the caller has seen. */
  version: number;
};

/** A new extent for a line, or a new position of a municipality. */
export type RedistributionLineInput = {
  /** VZÄ in the target year; 0: returned. */
  fte: string;
  /** The line; none for a new position. */
  lineId?: string | null | undefined;
  /** Whose new position; none for an existing line. */
  municipalityId?: string | null | undefined;
  /** Name of the new position, at most 100 characters; none for an existing line. */
  title?: string | null | undefined;
};

/** What a municipality has answered. */
export type RedistributionResponseState =
  /** It agrees. */
  | 'CONFIRMED'
  /** It objects, with a reason. */
  | 'OBJECTED'
  /** Nothing yet. */
  | 'OPEN'
  /** It objected; the county keeps to it, with a reason. */
  | 'OVERRULED';

/** How far a redistribution has come. */
export type RedistributionState =
  /** Given up before publication. */
  | 'DISCARDED'
  /** The county's own; no municipality sees it. */
  | 'DRAFT'
  /** It is the allocation of its year. */
  | 'ENACTED'
  /** The municipalities confirm or object. */
  | 'PUBLISHED';

/** Steps of a redistribution, as they are kept. */
export type RedistributionStep =
  | 'CHANGE_LINES'
  | 'CONFIRM'
  | 'DISCARD'
  | 'DRAFT'
  | 'ENACT'
  | 'OBJECT'
  | 'OVERRULE'
  | 'PUBLISH'
  | 'RECALL';

/** A step of the county with a redistribution. */
export type RedistributionStepInput = {
  /** A UUID made by the caller: a repeated request is answered, not carried out again. */
  idempotencyKey: string;
  /** Why, at most 1000 characters. Needed to take a published one back. */
  reason?: string | null | undefined;
  /** The redistribution. */
  redistributionId: string;
  /** The version the caller has seen. */
  version: number;
};

/** A referral the recipient takes on. */
export type ReferralAcceptInput = {
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The referral. */
  referralId: string;
  /** The version the caller has seen. */
  version: number;
};

/** Where somebody was referred to; in parentheses as printed in the committee paper of 2022-05-16, figure 4. */
export type ReferralCategory =
  /** (Migrationsberatung für Erwachsene) */
  | 'ADULT_MIGRATION_COUNSELLING'
  /** (Behörden und Ämter) */
  | 'AUTHORITY'
  /** (Finanzberatung) */
  | 'FINANCIAL_COUNSELLING'
  /** (Sprachkursträger) */
  | 'LANGUAGE_COURSE_PROVIDER'
  /** (Sonstige) */
  | 'OTHER'
  /** (Träger für berufliche Anerkennungsverfahren) */
  | 'VOCATIONAL_RECOGNITION';

/** A point of the checklist that is met, or is not. */
export type ReferralCheckSetInput = {
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Whether it is met. */
  isMet: boolean;
  /** Which condition. */
  point: NaturalisationCheck;
  /** The referral, not sent yet. */
  referralId: string;
};

/** A referral that was dealt with. */
export type ReferralCompleteInput = {
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** What became of it. */
  outcome: ReferralOutcome;
  /** The referral. */
  referralId: string;
  /** The version the caller has seen. */
  version: number;
};

/** A referral the recipient does not take on. */
export type ReferralDeclineInput = {
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The referral. */
  referralId: string;
  /** The version the caller has seen. */
  version: number;
};

/** Whom somebody shall be referred to, and which data shall go along. */
export type ReferralDraftInput = {
  /** The case. */
  caseId: string;
  /** What kind of recipient. */
  category: ReferralCategory;
  /** Kinds of data that go along: IDENTITY, CONTACT, FAMILY, RESIDENCE, SITUATION, GOALS (signed ones), NOTES (chosen when it is sent). */
  dataCategories: Array<DataCategory>;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** By which law it is about. */
  legalDomain?: LegalDomain | null | undefined;
  /** Who is referred to: one of the addressees. */
  recipientId: string;
  /** Through which office: required for a county or municipality, none for a partner. */
  recipientOffice?: RecipientOffice | null | undefined;
};

/** A referral the caller opens today. */
export type ReferralOpenInput = {
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The referral. */
  referralId: string;
};

/** What became of a referral, without a word about the client. */
export type ReferralOutcome =
  | 'CONTINUES_THERE'
  | 'NOT_RESPONSIBLE'
  | 'NO_CONTACT'
  | 'RESOLVED';

/** A referral the recipient begins to work on. */
export type ReferralProgressInput = {
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The referral. */
  referralId: string;
  /** The version the caller has seen. */
  version: number;
};

/** A referral that is taken back. */
export type ReferralRevokeInput = {
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The referral. */
  referralId: string;
  /** The version the caller has seen. */
  version: number;
};

/** A referral that is sent. */
export type ReferralSendInput = {
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** What the case manager writes to the recipient, at most 2000 characters. */
  message?: string | null | undefined;
  /** Notes that go along, 1 to 5, if the referral names NOTES; chosen one by one, as they stand now. */
  noteIds?: Array<string> | null | undefined;
  /** The referral. */
  referralId: string;
  /** The version the caller has seen. */
  version: number;
};

/** How a referral stands. EXPIRED: its consent ran out while it was on its way. */
export type ReferralState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'DONE'
  | 'DRAFT'
  | 'EXPIRED'
  | 'IN_PROGRESS'
  | 'RECEIVED'
  | 'REVOKED'
  | 'SENT';

/** Who is referred, and how they can be reached: by telephone or e-mail. */
export type ReferredPersonInput = {
  /** E-mail address. */
  email?: string | null | undefined;
  /** Family name, at most 100 characters. */
  familyName: string;
  /** Given name, at most 100 characters. */
  givenName: string;
  /** Whether talks need an interpreter. */
  interpreterNeeded?: boolean;
  /** Language by its code (ISO 639-1). */
  language: string;
  /** Telephone number. */
  phone?: string | null | undefined;
};

/** When the caller's organisation is reminded: all of it, as it shall be. */
export type ReminderSettingChangeInput = {
  /** Days before a fixed term ends, 1 to 366. */
  fixedTermDays: number;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Days before a probation ends, 1 to 366. */
  probationDays: number;
  /** Whether to remind by e-mail, too. */
  sendsMail: boolean;
  /** Days of vacancy, 1 to 366. */
  vacancyDays: number;
  /** The version the caller has seen; 0 if nothing was set. */
  version: number;
};

/** Group of residence status as the state's return counts them, not the single title. */
export type ResidenceStatus =
  | 'ASYLUM_SEEKER'
  | 'EU_FREEDOM_OF_MOVEMENT'
  | 'GERMAN'
  | 'PROTECTION'
  | 'RESIDENCE_PERMIT'
  | 'SETTLEMENT_PERMIT'
  | 'TOLERATED'
  | 'UNCLEAR';

/** Bank of the Rhine; the municipal seats of the steering group follow it (KIM concept 2025, 2.4). */
export type RhineBank =
  | 'LEFT'
  | 'RIGHT';

/** How a service took place (committee paper of 2022-05-16, 3.2.5; by video is an addition of the platform). */
export type ServiceChannel =
  | 'EMAIL'
  /** Where the office is (vor Ort). */
  | 'ON_SITE'
  /** Where people live or meet (aufsuchend). */
  | 'OUTREACH'
  | 'PHONE'
  | 'VIDEO';

/** A service as it shall be. */
export type ServiceCorrectInput = {
  /** How it took place. */
  channel: ServiceChannel;
  /** A UUID made by the caller: a repeated request is answered, not carried out again. */
  idempotencyKey: string;
  /** Rechtskreis it was about. */
  legalDomain?: LegalDomain | null | undefined;
  /** How long it took, 1 to 1440 minutes. */
  minutes?: number | null | undefined;
  /** The day it took place: today or up to a year ago. */
  occurredOn: string;
  /** How many partners took part, 0 to 500. */
  partnerCount?: number;
  /** Where to; with a referral alone. */
  referralCategory?: ReferralCategory | null | undefined;
  /** The service. */
  serviceId: string;
  /** How many of the target groups took part, 0 to 500. */
  targetGroupCount: number;
  /** Action fields it was about. */
  themes?: Array<LifeArea>;
  /** What kind of service. */
  type: ServiceType;
  /** The version the caller has seen. */
  version: number;
};

/** Narrows the services; several conditions must all hold. */
export type ServiceFilter = {
  /** On this day or later. */
  from?: string | null | undefined;
  /** Only the caller's own, or only others'. */
  isOwn?: boolean | null | undefined;
  /** Only taken back ones, or only those that count. */
  isVoided?: boolean | null | undefined;
  /** Of this municipality (or county). */
  municipalityId?: string | null | undefined;
  /** On this day or earlier. */
  to?: string | null | undefined;
  /** Of this type. */
  type?: ServiceType | null | undefined;
};

/** A service to record, of the own municipality. */
export type ServiceRecordInput = {
  /** How it took place. */
  channel: ServiceChannel;
  /** A UUID made by the caller: a repeated request is answered, not carried out again. */
  idempotencyKey: string;
  /** Rechtskreis it was about. */
  legalDomain?: LegalDomain | null | undefined;
  /** How long it took, 1 to 1440 minutes. */
  minutes?: number | null | undefined;
  /** The day it took place: today or up to a year ago. */
  occurredOn: string;
  /** How many partners took part, 0 to 500. */
  partnerCount?: number;
  /** Where to; with a referral alone. */
  referralCategory?: ReferralCategory | null | undefined;
  /** How many of the target groups took part, 0 to 500. */
  targetGroupCount: number;
  /** Action fields it was about. */
  themes?: Array<LifeArea>;
  /** What kind of service. */
  type: ServiceType;
};

/** The service to restore. */
export type ServiceRestoreInput = {
  /** A UUID made by the caller: a repeated request is answered, not carried out again. */
  idempotencyKey: string;
  /** The service. */
  serviceId: string;
  /** The version the caller has seen. */
  version: number;
};

/** What kind of service it was; in parentheses as printed in the committee paper of 2022-05-16, figure 2. */
export type ServiceType =
  /** (Austausch und Erstgespräche) */
  | 'EXCHANGE_AND_FIRST_TALK'
  /** (Informationsveranstaltung) */
  | 'INFORMATION_EVENT'
  /** (Projektgruppe) */
  | 'PROJECT_GROUP'
  /** (Verweisberatung) */
  | 'REFERRAL_COUNSELLING'
  /** (Gespräche in den Kommunen) */
  | 'TALK_IN_MUNICIPALITY'
  /** (Gespräche mit Migrantenselbstorganisationen) */
  | 'TALK_WITH_MIGRANT_ORGANISATION'
  /** (Arbeitskreis) */
  | 'WORKING_COMMITTEE'
  /** (Workshop) */
  | 'WORKSHOP';

/** The service to take back. */
export type ServiceVoidInput = {
  /** A UUID made by the caller: a repeated request is answered, not carried out again. */
  idempotencyKey: string;
  /** The service. */
  serviceId: string;
  /** The version the caller has seen. */
  version: number;
};

/** As it is entered at the registry (§ 22 PStG). */
export type Sex =
  | 'DIVERSE'
  | 'FEMALE'
  | 'MALE';

/** Somebody who may have a case already. */
export type SimilarTo = {
  /** Day of birth. */
  birthDate: string;
  /** Family name; spelling and accents do not matter. */
  familyName: string;
  /** Given name. */
  givenName: string;
};

/** Whether somebody can be reached where they are planned to be; never why not. */
export type SlotReachability =
  /** Of a whole day only in the morning. */
  | 'NOT_IN_THE_AFTERNOON'
  /** Of a whole day only in the afternoon. */
  | 'NOT_IN_THE_MORNING'
  /** Not on this day, or not in the half of it that is planned. */
  | 'NOT_REACHABLE'
  /** As planned. */
  | 'REACHABLE'
  /** More than six days ago: of others nothing is said any more, so that nobody is monitored. */
  | 'UNKNOWN';

/** Special categories of personal data (Art. 9 DSGVO). */
export type SpecialCategory =
  /** Ethnic origin. */
  | 'ETHNICITY'
  /** Health and disability. */
  | 'HEALTH'
  /** Religious or philosophical belief. */
  | 'RELIGION';

/** What a staff member is called and how they are reached at work. */
export type StaffChangeInput = {
  /** E-mail address at work. */
  email?: string | null | undefined;
  /** Family name, at most 100 characters. */
  familyName: string;
  /** The person's file. */
  fileId: string;
  /** Given name, at most 100 characters. */
  givenName: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The version of the file the caller has seen. */
  version: number;
};

/** A table of staff to be looked through; nothing is written. */
export type StaffImportCheckInput = {
  /** The file handed in (POST /uploads). */
  uploadId: string;
};

/** A table of staff to be imported as a whole. */
export type StaffImportInput = {
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The file handed in (POST /uploads). */
  uploadId: string;
};

/** Whether figures about the staff of the caller's own organisation are agreed upon. */
export type StaffStatisticsAgreeInput = {
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** In force or not. */
  isInForce: boolean;
  /** The works agreement (Dienstvereinbarung); at most 200 characters. */
  reference: string;
  /** The version the caller has seen; 0 if there was none. */
  version: number;
};

/** Whether there are figures, and if not, why. */
export type StaffStatisticsState =
  /** No works agreement (Dienstvereinbarung) allows it; off unless an employer says otherwise. */
  | 'NO_AGREEMENT'
  /** The figures are there. */
  | 'SHOWN'
  /** Fewer than five people, or so few that somebody else’s figures could be found by subtraction. The same for everybody, the employer and the county included. */
  | 'SUPPRESSED'
  /** Only years that are over, from 2020 on. */
  | 'YEAR_NOT_COMPLETED';

/** Dienstaufsicht: employment (contract, time, leave, file), § 12 LOG NRW. Fachaufsicht: the profession (standards, instructions, quality), § 13 LOG NRW by analogy. */
export type SupervisionKind =
  | 'DIENSTAUFSICHT'
  | 'FACHAUFSICHT';

/** Groups case management is for. */
export type TargetGroup =
  | 'EU_CITIZEN'
  | 'FAMILY'
  | 'LONG_RESIDENT'
  | 'NEWLY_ARRIVED'
  | 'REFUGEE'
  | 'TOLERATED'
  | 'UKRAINE'
  | 'WOMEN'
  | 'YOUNG_ADULT';

/** What the list is narrowed to. */
export type TaskFilter = {
  /** Only tasks of this kind. */
  kind?: TaskKind | null | undefined;
};

/** What is to be done. */
export type TaskKind =
  /** An appraisal is due within 30 days, or overdue. */
  | 'APPRAISAL_DUE'
  /** A task in a case the caller leads is due within a week, or overdue (with `case`). */
  | 'CASE_TASK_DUE'
  /** Municipalities have not agreed to a redistribution; `count` of them. */
  | 'CONFIRMATIONS_MISSING'
  /** A contract (with `file`) or the funding of a position ends soon. */
  | 'FIXED_TERM_ENDS'
  /** Somebody has asked for leave, and the caller decides. */
  | 'LEAVE_TO_DECIDE'
  /** The caller's own contract ends soon. */
  | 'OWN_CONTRACT_ENDS'
  /** A position has been vacant for long. */
  | 'POSITION_VACANT'
  /** A probation ends soon. */
  | 'PROBATION_ENDS'
  /** The caller's municipality has not answered a redistribution. */
  | 'REDISTRIBUTION_TO_CONFIRM'
  /** A municipality has proposed a template. */
  | 'TEMPLATE_PROPOSED'
  /** The caller's municipality has not adopted the version of a template that is given out. */
  | 'TEMPLATE_TO_ADOPT'
  /** A version of a template waits for its legal review and approval. */
  | 'TEMPLATE_TO_APPROVE'
  /** A version of a template is approved and not given out. */
  | 'TEMPLATE_TO_PUBLISH'
  /** A personnel file came from another employer within the last 30 days. */
  | 'TRANSFER_TO_CHECK';

/** That a municipality works by a version. */
export type TemplateAdoptInput = {
  /** Since when; not in the future. */
  adoptedOn: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The version: one that is given out. */
  templateVersionId: string;
};

/** One step of a version. */
export type TemplateAdvanceInput = {
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** To approve: when; not in the future. */
  legalReviewedOn?: string | null | undefined;
  /** To approve: who did the legal review. */
  legalReviewer?: string | null | undefined;
  /** Why; needed to send it back or to retire it. */
  remark?: string | null | undefined;
  /** The version. */
  templateVersionId: string;
  /** Where to. */
  toState: TemplateState;
  /** The version the caller has seen. */
  version: number;
};

/** A template there has not been yet. */
export type TemplateCreateInput = {
  /** What is new in it; municipalities read it when it is given out. */
  changeNote: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** What it is for. */
  kind: TemplateKind;
  /** What it is called. */
  title: string;
};

/** The next version of a template. */
export type TemplateDraftInput = {
  /** What is new in it; municipalities read it when it is given out. */
  changeNote: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The template. */
  templateId: string;
};

/** What a template is for (KIM standard: forms everybody works by). */
export type TemplateKind =
  | 'CHECKLIST'
  | 'CONCEPT'
  | 'CONSENT'
  | 'GOAL_AGREEMENT'
  | 'INTAKE_FORM'
  | 'PRIVACY_NOTICE';

/** How the county answers a proposal. */
export type TemplateProposalAnswer =
  | 'DECLINED'
  | 'TAKEN_OVER';

/** The county's answer to a proposal. */
export type TemplateProposalAnswerInput = {
  /** Taken over as a draft, or declined. */
  answer: TemplateProposalAnswer;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** The proposal. */
  proposalId: string;
  /** Why; needed to decline. */
  reason?: string | null | undefined;
  /** The version the caller has seen. */
  version: number;
};

/** A template a municipality contributes. */
export type TemplateProposeInput = {
  /** Plain text; paragraphs are parted by an empty line. */
  body: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** What it is for. */
  kind: TemplateKind;
  /** Language of its words. */
  language: ClientLanguage;
  /** Why it is proposed. */
  reason: string;
  /** What it is called. */
  title: string;
};

/** How a version of a template stands (docs/template-states.md). */
export type TemplateState =
  /** Reviewed and approved, not yet given out. */
  | 'APPROVED'
  /** The county writes it. */
  | 'DRAFT'
  /** Its words are being reviewed, and cannot be changed. */
  | 'LEGAL_REVIEW'
  /** Given out: what everybody works by. */
  | 'PUBLISHED'
  /** No longer given out. What was signed by it still is. */
  | 'RETIRED';

/** The words of a draft in one language. */
export type TemplateTextSetInput = {
  /** Plain text; paragraphs are parted by an empty line. */
  body: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Language. */
  language: ClientLanguage;
  /** The version: a draft. */
  templateVersionId: string;
  /** The version the caller has seen. */
  version: number;
};

/** How the hours of a contract are spread over the week, from a day on. */
export type WorkingTimeSetInput = {
  /** The contract. */
  contractId: string;
  /** Hours on Fridays, at most 10. */
  friday: string;
  /** A UUID made by the caller: the same request again gives the same answer and does nothing twice. */
  idempotencyKey: string;
  /** Hours on Mondays, at most 10. */
  monday: string;
  /** Hours on Thursdays, at most 10. */
  thursday: string;
  /** Hours on Tuesdays, at most 10. */
  tuesday: string;
  /** First day: within the contract. */
  validFrom: string;
  /** The version of the contract the caller has seen. */
  version: number;
  /** Hours on Wednesdays, at most 10. */
  wednesday: string;
};

export type ContentCaseFragment = { __typename: 'Case', id: string, reference: string, viewerLeads: boolean, client: { __typename: 'Client', id: string, givenName: string, familyName: string } | null };

export type AgreementShownFragment = { __typename: 'GoalAgreement', id: string, version: number, language: ClientLanguage, agreedOn: string, signedByClientOn: string | null, signedByCaseManagerOn: string | null, discardedOn: string | null, goals: Array<{ __typename: 'Goal', id: string, version: number, number: number, lifeArea: LifeArea, text: string, dueOn: string, reachedOn: string | null, givenUpOn: string | null, milestones: Array<{ __typename: 'Milestone', id: string, number: number, text: string, dueOn: string, doneOn: string | null }> }> };

export type Crisis_TitleFragment = { __typename: 'CrisisForm', id: string, version: number, titleDe: string, titleEn: string, state: CrisisFormState, number: number, targetGroup: TargetGroup, liveSince: string | null };

export type Crisis_NoticeFragment = { __typename: 'CrisisForm', noticeDe: string, noticeEn: string, purgeAfterDays: number };

export type Crisis_QuestionFragment = { __typename: 'CrisisField', id: string, position: number, key: string, labelDe: string, labelEn: string, kind: CrisisFieldKind, choices: Array<string>, isMandatory: boolean, dataCategory: DataCategory };

export type Crisis_LogFragment = { __typename: 'CrisisForm', accesses: Array<{ __typename: 'CrisisAccess', id: string, office: CrisisOffice, personName: string, kind: CrisisAccessKind, openedOn: string, organisation: { __typename: 'Addressee', id: string, name: string } | null }>, purges: Array<{ __typename: 'CrisisPurge', id: string, purgedOn: string, entryCount: number | null, shareCount: number | null, municipality: { __typename: 'Addressee', id: string, name: string } | null }> };

export type DeploymentWeek_PositionFragment = { __typename: 'Position', id: string, title: string, shares: Array<{ __typename: 'PositionShare', municipality: { __typename: 'Municipality', id: string, name: string } }>, occupancies: Array<{ __typename: 'PositionOccupancy', id: string, validFrom: string, validTo: string | null, deploymentDays: string, deploymentLimit: string, viewerCanPlan: boolean, person: { __typename: 'Person', id: string, givenName: string, familyName: string }, deploymentSlots: Array<{ __typename: 'DeploymentSlot', id: string, weekday: number, date: string, startsAt: string, endsAt: string, reachability: SlotReachability, site: { __typename: 'DeploymentSite', id: string, name: string, isExample: boolean, organisation:
          | { __typename: 'County', id: string, name: string }
          | { __typename: 'Municipality', id: string, name: string }
          | { __typename: 'PartnerOrganisation', id: string, name: string }
         | null } | null }> }> };

export type ActingAs_MembershipFragment = { __typename: 'Membership', id: string, role: MembershipRole, validFrom: string, validTo: string | null, organisation: { __typename: 'OrganisationName', id: string, name: string } };

export type Absence_RowFragment = { __typename: 'Absence', id: string, version: number, kind: AbsenceKind, firstDay: string, lastDay: string, halfDay: HalfDay | null, workingDays: number, state: AbsenceState, note: string | null, reason: string | null, viewerCanWithdraw: boolean, viewerCanDecide: boolean, viewerCanCancel: boolean };

export type LeaveBalance_RowFragment = { __typename: 'LeaveBalance', id: string, version: number, year: number, days: number, carriedOver: number, taken: number, requested: number, remaining: number };

export type MunicipalityFacts_MunicipalityFragment = { __typename: 'Municipality', id: string, type: MunicipalityType, rhineBank: RhineBank | null, officialKey: string, hasOwnForeignersOffice: boolean, hasYouthOffice: boolean | null, hasIntegrationCouncil: boolean | null, participatesInCaseManagement?: boolean, fte?: string };

export type MunicipalityTable_MunicipalityFragment = { __typename: 'Municipality', id: string, name: string, type: MunicipalityType, rhineBank: RhineBank | null, officialKey: string, participatesInCaseManagement?: boolean, fte?: string, positions?: { __typename: 'PositionConnection', totalCount: number } };

export type MunicipalityTileMap_MunicipalityFragment = { __typename: 'Municipality', id: string, name: string, officialKey: string, fte?: string };

export type StaffFile_FileFragment = { __typename: 'PersonnelFile', id: string, version: number, isOwn: boolean, viewerCanChange: boolean, person: { __typename: 'Person', id: string, givenName: string, familyName: string, email: string | null } | null, lineManager: { __typename: 'Person', id: string, givenName: string, familyName: string } | null, keepers: Array<{ __typename: 'PersonnelFileKeeper', validFrom: string, validTo: string | null, organisation:
      | { __typename: 'County', id: string, name: string }
      | { __typename: 'Municipality', id: string, name: string }
      | { __typename: 'PartnerOrganisation', id: string, name: string }
     | null }>, contracts: Array<{ __typename: 'Contract', id: string, version: number, validFrom: string, validTo: string | null, fixedTermUntil: string | null, fixedTermReason: string | null, probationUntil: string | null, payGrade: PayGrade, payStep: number, payStepSince: string, weeklyHours: string, fullTimeHours: string, partTimeQuota: string, isCurrent: boolean, workingTimes: Array<{ __typename: 'WorkingTime', id: string, validFrom: string, validTo: string | null, monday: string, tuesday: string, wednesday: string, thursday: string, friday: string, isCurrent: boolean }> }>, appraisals: Array<{ __typename: 'Appraisal', id: string, heldOn: string, periodFrom: string, periodTo: string, kind: AppraisalKind, text: string, nextDueOn: string | null }>, documents: Array<{ __typename: 'PersonnelDocument', id: string, title: string, category: DocumentCategory, receivedOn: string, fileName: string, kind: string, size: number }>, events: Array<{ __typename: 'PersonnelFileEvent', id: string, happenedAt: string, personName: string, kind: PersonnelFileEventKind, changes: Array<string> }> };

export type Contract_ContractFragment = { __typename: 'Contract', id: string, version: number, validFrom: string, validTo: string | null, fixedTermUntil: string | null, fixedTermReason: string | null, probationUntil: string | null, payGrade: PayGrade, payStep: number, payStepSince: string, weeklyHours: string, fullTimeHours: string, partTimeQuota: string, isCurrent: boolean, workingTimes: Array<{ __typename: 'WorkingTime', id: string, validFrom: string, validTo: string | null, monday: string, tuesday: string, wednesday: string, thursday: string, friday: string, isCurrent: boolean }> };

export type Onboarding_ProgrammeFragment = { __typename: 'OnboardingProgramme', id: string, stage: OnboardingStage, hiredOn: string, countyPhaseFrom: string | null, onSiteFrom: string | null, stateQualificationFrom: string | null, certifiedOn: string | null, isExample: boolean };

export type Qualification_RowFragment = { __typename: 'Qualification', id: string, title: string, provider: string | null, state: QualificationState, plannedFor: string | null, startedOn: string | null, completedOn: string | null, isExample: boolean };

export type PersonOnboarding_PersonFragment = { __typename: 'Person', id: string, onboarding: { __typename: 'OnboardingProgramme', id: string, stage: OnboardingStage, hiredOn: string, countyPhaseFrom: string | null, onSiteFrom: string | null, stateQualificationFrom: string | null, certifiedOn: string | null, isExample: boolean } | null, qualifications: Array<{ __typename: 'Qualification', id: string, title: string, provider: string | null, state: QualificationState, plannedFor: string | null, startedOn: string | null, completedOn: string | null, isExample: boolean }> };

export type TaskList_TaskFragment = { __typename: 'Task', kind: TaskKind, dueOn: string, count: number | null, person: { __typename: 'Person', id: string, givenName: string, familyName: string } | null, position?: { __typename: 'Position', id: string, title: string, shares: Array<{ __typename: 'PositionShare', municipality: { __typename: 'Municipality', id: string, name: string } }> } | null, file: { __typename: 'PersonnelFile', id: string } | null, redistribution?: { __typename: 'Redistribution', id: string, targetYear: number } | null, absence: { __typename: 'Absence', id: string } | null, case?: { __typename: 'Case', id: string, reference: string } | null, templateVersion?: { __typename: 'TemplateVersion', id: string, number: number, template: { __typename: 'Template', id: string, title: string } | null } | null, templateProposal?: { __typename: 'TemplateProposal', id: string, title: string } | null, caseTask?: { __typename: 'CaseTask', id: string, text: string } | null };

export type ServiceRowFragment = { __typename: 'ServiceRecord', id: string, version: number, type: ServiceType, occurredOn: string, channel: ServiceChannel, themes: Array<LifeArea>, legalDomain: LegalDomain | null, referralCategory: ReferralCategory | null, targetGroupCount: number, partnerCount: number, minutes: number | null, voidedOn: string | null, isOwn: boolean, viewerCanCorrect: boolean };

export type MunicipalityPositions_PositionFragment = { __typename: 'Position', id: string, title: string, module: ProgrammeModule, fte: string, isVacant: boolean, shares: Array<{ __typename: 'PositionShare', municipality: { __typename: 'Municipality', id: string, name: string } }>, supervisions: Array<{ __typename: 'SupervisionAssignment', kind: SupervisionKind, holder:
      | { __typename: 'County', name: string }
      | { __typename: 'Municipality', name: string }
      | { __typename: 'PartnerOrganisation', name: string }
     }> };

export type OccupancyTable_OccupancyFragment = { __typename: 'PositionOccupancy', id: string, share: string, validFrom: string, validTo: string | null, person: { __typename: 'Person', id: string, givenName: string, familyName: string, email: string | null } };

export type PositionFacts_PositionFragment = { __typename: 'Position', id: string, title: string, module: ProgrammeModule, fte: string, payGrade: string | null, fundedBy: string, maxPersons: number, employer:
    | { __typename: 'County', id: string, name: string }
    | { __typename: 'Municipality', id: string, name: string }
    | { __typename: 'PartnerOrganisation', id: string, name: string }
   | null, shares: Array<{ __typename: 'PositionShare', share: string, municipality: { __typename: 'Municipality', id: string, name: string } }> };

export type PositionList_PositionFragment = { __typename: 'Position', id: string, title: string, module: ProgrammeModule, fte: string, viewerCanFill: boolean, shares: Array<{ __typename: 'PositionShare', municipality: { __typename: 'Municipality', id: string, name: string } }> };

export type PositionRow_PositionFragment = { __typename: 'Position', id: string, title: string, module: ProgrammeModule, fte: string, state: PositionState | null, fixedTermUntil: string | null, employer:
    | { __typename: 'County', id: string, name: string }
    | { __typename: 'Municipality', id: string, name: string }
    | { __typename: 'PartnerOrganisation', id: string, name: string }
   | null, shares: Array<{ __typename: 'PositionShare', municipality: { __typename: 'Municipality', id: string, name: string } }> };

export type Supervision_AssignmentFragment = { __typename: 'SupervisionAssignment', id: string, kind: SupervisionKind, validFrom: string, validTo: string | null, legalBasis: string, holder:
    | { __typename: 'County', id: string, name: string }
    | { __typename: 'Municipality', id: string, name: string }
    | { __typename: 'PartnerOrganisation', id: string, name: string }
   };

export type Template_RowFragment = { __typename: 'Template', id: string, kind: TemplateKind, title: string, versions: Array<{ __typename: 'TemplateVersion', id: string, number: number, state: TemplateState, publishedOn: string | null, adoptionCount?: number, participatingCount?: number }> };

export type Template_VersionFragment = { __typename: 'TemplateVersion', id: string, version: number, number: number, state: TemplateState, publishedOn: string | null, retiredOn: string | null, changeNote: string | null, viewerWays: Array<TemplateState>, adoptionCount?: number, participatingCount?: number, contributedBy:
    | { __typename: 'County', id: string, name: string }
    | { __typename: 'Municipality', id: string, name: string }
    | { __typename: 'PartnerOrganisation', id: string, name: string }
   | null, texts: Array<{ __typename: 'TemplateText', language: ClientLanguage, body: string }>, adoptions?: Array<{ __typename: 'TemplateAdoption', adoptedOn: string | null, personName: string | null, organisation:
      | { __typename: 'County', id: string, name: string }
      | { __typename: 'Municipality', id: string, name: string }
      | { __typename: 'PartnerOrganisation', id: string, name: string }
     | null }>, steps?: Array<{ __typename: 'TemplateStep', id: string, fromState: TemplateState | null, toState: TemplateState, remark: string | null, legalReviewer: string | null, legalReviewedOn: string | null, occurredOn: string, personName: string }> };

export type KeptDraftFragment = { __typename: 'Draft', id: string, savedAt: string, content: string | null };

export type DraftSaveMutationVariables = Exact<{
  input: DraftSaveInput;
}>;


export type DraftSaveMutation = { __typename: 'Mutation', draftSave: { __typename: 'DraftSavePayload', draft: { __typename: 'Draft', id: string, savedAt: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type DraftDiscardMutationVariables = Exact<{
  input: DraftDiscardInput;
}>;


export type DraftDiscardMutation = { __typename: 'Mutation', draftDiscard: { __typename: 'DraftDiscardPayload', errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type LeaveAccountQueryVariables = Exact<{
  id: string;
  from: string;
  to: string;
}>;


export type LeaveAccountQuery = { __typename: 'Query', personnelFile: { __typename: 'PersonnelFile', id: string, person: { __typename: 'Person', givenName: string, familyName: string } | null, leaveBalances: Array<{ __typename: 'LeaveBalance', id: string, version: number, year: number, days: number, carriedOver: number, taken: number, requested: number, remaining: number }>, absences: Array<{ __typename: 'Absence', id: string, version: number, kind: AbsenceKind, firstDay: string, lastDay: string, halfDay: HalfDay | null, workingDays: number, state: AbsenceState, note: string | null, reason: string | null, viewerCanWithdraw: boolean, viewerCanDecide: boolean, viewerCanCancel: boolean }> } | null };

export type AbsenceCancelMutationVariables = Exact<{
  input: AbsenceCancelInput;
}>;


export type AbsenceCancelMutation = { __typename: 'Mutation', absenceCancel: { __typename: 'AbsenceCancelPayload', absence: { __typename: 'Absence', id: string, version: number, kind: AbsenceKind, firstDay: string, lastDay: string, halfDay: HalfDay | null, workingDays: number, state: AbsenceState, note: string | null, reason: string | null, viewerCanWithdraw: boolean, viewerCanDecide: boolean, viewerCanCancel: boolean } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type LeaveEntitlementRecordMutationVariables = Exact<{
  input: LeaveEntitlementRecordInput;
}>;


export type LeaveEntitlementRecordMutation = { __typename: 'Mutation', leaveEntitlementRecord: { __typename: 'LeaveEntitlementRecordPayload', leaveBalance: { __typename: 'LeaveBalance', id: string, version: number, year: number, days: number, carriedOver: number, taken: number, requested: number, remaining: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type AbsencesQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type AbsencesQuery = { __typename: 'Query', waiting: { __typename: 'AbsenceConnection', nodes: Array<{ __typename: 'Absence', id: string, version: number, kind: AbsenceKind, firstDay: string, lastDay: string, halfDay: HalfDay | null, workingDays: number, state: AbsenceState, note: string | null, reason: string | null, viewerCanWithdraw: boolean, viewerCanDecide: boolean, viewerCanCancel: boolean, file: { __typename: 'PersonnelFile', id: string, person: { __typename: 'Person', givenName: string, familyName: string } | null } }> }, standing: { __typename: 'AbsenceConnection', nodes: Array<{ __typename: 'Absence', id: string, version: number, kind: AbsenceKind, firstDay: string, lastDay: string, halfDay: HalfDay | null, workingDays: number, state: AbsenceState, note: string | null, reason: string | null, viewerCanWithdraw: boolean, viewerCanDecide: boolean, viewerCanCancel: boolean, file: { __typename: 'PersonnelFile', id: string, person: { __typename: 'Person', givenName: string, familyName: string } | null } }> }, personnelFiles: { __typename: 'PersonnelFileConnection', nodes: Array<{ __typename: 'PersonnelFile', id: string, person: { __typename: 'Person', id: string, givenName: string, familyName: string, unreachable: Array<{ __typename: 'UnreachablePeriod', firstDay: string, lastDay: string, halfDay: HalfDay | null }> } | null }> } };

export type AbsencesExportQueryVariables = Exact<{
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type AbsencesExportQuery = { __typename: 'Query', absences: { __typename: 'AbsenceConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Absence', id: string, kind: AbsenceKind, firstDay: string, lastDay: string, halfDay: HalfDay | null, workingDays: number, state: AbsenceState, file: { __typename: 'PersonnelFile', id: string, person: { __typename: 'Person', givenName: string, familyName: string } | null } }> } };

export type AbsenceDecideMutationVariables = Exact<{
  input: AbsenceDecideInput;
}>;


export type AbsenceDecideMutation = { __typename: 'Mutation', absenceDecide: { __typename: 'AbsenceDecidePayload', absence: { __typename: 'Absence', id: string, version: number, kind: AbsenceKind, firstDay: string, lastDay: string, halfDay: HalfDay | null, workingDays: number, state: AbsenceState, note: string | null, reason: string | null, viewerCanWithdraw: boolean, viewerCanDecide: boolean, viewerCanCancel: boolean } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type AbsenceRecordMutationVariables = Exact<{
  input: AbsenceRecordInput;
}>;


export type AbsenceRecordMutation = { __typename: 'Mutation', absenceRecord: { __typename: 'AbsenceRecordPayload', absence: { __typename: 'Absence', id: string, firstDay: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CalendarPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarPageQuery = { __typename: 'Query', calendarFeeds: { __typename: 'CalendarFeedConnection', nodes: Array<{ __typename: 'CalendarFeed', id: string, issuedAt: string }> } };

export type CalendarFeedIssueMutationVariables = Exact<{
  input: CalendarFeedIssueInput;
}>;


export type CalendarFeedIssueMutation = { __typename: 'Mutation', calendarFeedIssue: { __typename: 'CalendarFeedIssuePayload', token: string | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CalendarFeedRevokeMutationVariables = Exact<{
  input: CalendarFeedRevokeInput;
}>;


export type CalendarFeedRevokeMutation = { __typename: 'Mutation', calendarFeedRevoke: { __typename: 'CalendarFeedRevokePayload', errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CaseAssessmentPageQueryVariables = Exact<{
  id: string;
}>;


export type CaseAssessmentPageQuery = { __typename: 'Query', drafts: { __typename: 'DraftConnection', nodes: Array<{ __typename: 'Draft', id: string, savedAt: string, content: string | null }> }, case: { __typename: 'Case', id: string, reference: string, viewerLeads: boolean, assessments: Array<{ __typename: 'CaseAssessment', id: string, lifeArea: LifeArea, kind: AssessmentKind, assessedOn: string, rating: number, text: string | null }>, client: { __typename: 'Client', id: string, givenName: string, familyName: string } | null } | null };

export type CaseAssessMutationVariables = Exact<{
  input: CaseAssessInput;
}>;


export type CaseAssessMutation = { __typename: 'Mutation', caseAssess: { __typename: 'CaseAssessPayload', case: { __typename: 'Case', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CaseConsentsPageQueryVariables = Exact<{
  id: string;
}>;


export type CaseConsentsPageQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, reference: string, viewerLeads: boolean, consents: Array<{ __typename: 'Consent', id: string, version: number, state: ConsentState, language: ClientLanguage, form: ConsentForm, hasInterpreter: boolean, givenOn: string, expiresOn: string, withdrawnOn: string | null, supersededBy: { __typename: 'Consent', id: string, givenOn: string } | null, evidence: Array<{ __typename: 'ConsentEvidence', id: string, filedOn: string, fileName: string, kind: string, size: number }>, templateVersion: { __typename: 'TemplateVersion', id: string, number: number } | null, items: Array<{ __typename: 'ConsentItem', id: string, purpose: ConsentPurpose, dataCategory: DataCategory, withdrawnOn: string | null, recipient: { __typename: 'Addressee', id: string, name: string } | null }> }>, client: { __typename: 'Client', id: string, givenName: string, familyName: string } | null } | null, templates: { __typename: 'TemplateConnection', nodes: Array<{ __typename: 'Template', id: string, kind: TemplateKind, versions: Array<{ __typename: 'TemplateVersion', id: string, number: number, publishedOn: string | null, isCurrent: boolean, texts: Array<{ __typename: 'TemplateText', language: ClientLanguage, body: string }> }> }> }, addressees: { __typename: 'AddresseeConnection', nodes: Array<{ __typename: 'Addressee', id: string, name: string }> } };

export type Consent_WordsFragment = { __typename: 'TemplateVersion', id: string, number: number, publishedOn: string | null, isCurrent: boolean, texts: Array<{ __typename: 'TemplateText', language: ClientLanguage, body: string }> };

export type Consent_CardFragment = { __typename: 'Consent', id: string, version: number, state: ConsentState, language: ClientLanguage, form: ConsentForm, hasInterpreter: boolean, givenOn: string, expiresOn: string, withdrawnOn: string | null, supersededBy: { __typename: 'Consent', id: string, givenOn: string } | null, evidence: Array<{ __typename: 'ConsentEvidence', id: string, filedOn: string, fileName: string, kind: string, size: number }>, templateVersion: { __typename: 'TemplateVersion', id: string, number: number } | null, items: Array<{ __typename: 'ConsentItem', id: string, purpose: ConsentPurpose, dataCategory: DataCategory, withdrawnOn: string | null, recipient: { __typename: 'Addressee', id: string, name: string } | null }> };

export type ConsentRecordMutationVariables = Exact<{
  input: ConsentRecordInput;
}>;


export type ConsentRecordMutation = { __typename: 'Mutation', consentRecord: { __typename: 'ConsentRecordPayload', consent: { __typename: 'Consent', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type ConsentEvidenceFileMutationVariables = Exact<{
  input: ConsentEvidenceFileInput;
}>;


export type ConsentEvidenceFileMutation = { __typename: 'Mutation', consentEvidenceFile: { __typename: 'ConsentEvidenceFilePayload', consent: { __typename: 'Consent', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type ConsentWithdrawMutationVariables = Exact<{
  input: ConsentWithdrawInput;
}>;


export type ConsentWithdrawMutation = { __typename: 'Mutation', consentWithdraw: { __typename: 'ConsentWithdrawPayload', consent: { __typename: 'Consent', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CaseDocumentsPageQueryVariables = Exact<{
  id: string;
}>;


export type CaseDocumentsPageQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, reference: string, viewerLeads: boolean, documents: Array<{ __typename: 'CaseDocument', id: string, title: string, category: CaseDocumentCategory, receivedOn: string, fileName: string, kind: string, size: number }>, client: { __typename: 'Client', id: string, givenName: string, familyName: string } | null } | null };

export type CaseDocumentFileMutationVariables = Exact<{
  input: CaseDocumentFileInput;
}>;


export type CaseDocumentFileMutation = { __typename: 'Mutation', caseDocumentFile: { __typename: 'CaseDocumentFilePayload', document: { __typename: 'CaseDocument', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CaseDuplicatesPageQueryVariables = Exact<{
  id: string;
}>;


export type CaseDuplicatesPageQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, reference: string, viewerLeads: boolean, duplicateChecks: Array<{ __typename: 'DuplicateCheck', id: string, checkedOn: string, answer: DuplicateAnswer, checkedBy: { __typename: 'Person', id: string, givenName: string, familyName: string } | null }>, contactWishes: Array<{ __typename: 'ContactWish', id: string, wishedOn: string }>, contactRequests: Array<{ __typename: 'ContactRequest', id: string, version: number, fromName: string, fromEmail: string | null, wishedOn: string, doneOn: string | null, from: { __typename: 'Addressee', id: string, name: string } | null }>, client: { __typename: 'Client', id: string, givenName: string, familyName: string } | null } | null };

export type Contact_RequestFragment = { __typename: 'ContactRequest', id: string, version: number, fromName: string, fromEmail: string | null, wishedOn: string, doneOn: string | null, from: { __typename: 'Addressee', id: string, name: string } | null };

export type DuplicateCheckMutationVariables = Exact<{
  input: DuplicateCheckInput;
}>;


export type DuplicateCheckMutation = { __typename: 'Mutation', duplicateCheck: { __typename: 'DuplicateCheckPayload', check: { __typename: 'DuplicateCheck', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type ContactWishMutationVariables = Exact<{
  input: ContactWishInput;
}>;


export type ContactWishMutation = { __typename: 'Mutation', contactWish: { __typename: 'ContactWishPayload', wish: { __typename: 'ContactWish', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type ContactRequestDoneMutationVariables = Exact<{
  input: ContactRequestDoneInput;
}>;


export type ContactRequestDoneMutation = { __typename: 'Mutation', contactRequestDone: { __typename: 'ContactRequestDonePayload', request: { __typename: 'ContactRequest', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CaseFamilyPageQueryVariables = Exact<{
  id: string;
}>;


export type CaseFamilyPageQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, reference: string, viewerLeads: boolean, client: { __typename: 'Client', id: string, givenName: string, familyName: string, household: { __typename: 'Household', id: string, members: Array<{ __typename: 'Client', id: string, givenName: string, familyName: string, birthDate: string | null }> } | null, familyLinks: Array<{ __typename: 'FamilyLink', id: string, kind: FamilyLinkKind, relative: { __typename: 'Client', id: string, givenName: string, familyName: string, birthDate: string | null } | null }> } | null } | null, cases: { __typename: 'CaseConnection', nodes: Array<{ __typename: 'Case', id: string, client: { __typename: 'Client', id: string, givenName: string, familyName: string, birthDate: string | null } | null }> } };

export type Family_MemberFragment = { __typename: 'Client', id: string, givenName: string, familyName: string, birthDate: string | null };

export type HouseholdJoinMutationVariables = Exact<{
  input: HouseholdJoinInput;
}>;


export type HouseholdJoinMutation = { __typename: 'Mutation', householdJoin: { __typename: 'HouseholdJoinPayload', client: { __typename: 'Client', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type HouseholdLeaveMutationVariables = Exact<{
  input: HouseholdLeaveInput;
}>;


export type HouseholdLeaveMutation = { __typename: 'Mutation', householdLeave: { __typename: 'HouseholdLeavePayload', client: { __typename: 'Client', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type FamilyLinkEnterMutationVariables = Exact<{
  input: FamilyLinkEnterInput;
}>;


export type FamilyLinkEnterMutation = { __typename: 'Mutation', familyLinkEnter: { __typename: 'FamilyLinkEnterPayload', familyLink: { __typename: 'FamilyLink', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type FamilyLinkRemoveMutationVariables = Exact<{
  input: FamilyLinkRemoveInput;
}>;


export type FamilyLinkRemoveMutation = { __typename: 'Mutation', familyLinkRemove: { __typename: 'FamilyLinkRemovePayload', client: { __typename: 'Client', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CaseGoalPrintPageQueryVariables = Exact<{
  id: string;
}>;


export type CaseGoalPrintPageQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, reference: string, viewerLeads: boolean, responsible: { __typename: 'Person', id: string, givenName: string, familyName: string } | null, goalAgreements: Array<{ __typename: 'GoalAgreement', id: string, version: number, language: ClientLanguage, agreedOn: string, signedByClientOn: string | null, signedByCaseManagerOn: string | null, discardedOn: string | null, goals: Array<{ __typename: 'Goal', id: string, version: number, number: number, lifeArea: LifeArea, text: string, dueOn: string, reachedOn: string | null, givenUpOn: string | null, milestones: Array<{ __typename: 'Milestone', id: string, number: number, text: string, dueOn: string, doneOn: string | null }> }> }>, client: { __typename: 'Client', id: string, givenName: string, familyName: string } | null } | null };

export type CaseGoalDraftPageQueryVariables = Exact<{
  id: string;
}>;


export type CaseGoalDraftPageQuery = { __typename: 'Query', drafts: { __typename: 'DraftConnection', nodes: Array<{ __typename: 'Draft', id: string, savedAt: string, content: string | null }> }, case: { __typename: 'Case', id: string, reference: string, viewerLeads: boolean, client: { __typename: 'Client', id: string, languages: Array<string>, givenName: string, familyName: string } | null, goalAgreements: Array<{ __typename: 'GoalAgreement', id: string, version: number, language: ClientLanguage, agreedOn: string, signedByClientOn: string | null, signedByCaseManagerOn: string | null, discardedOn: string | null, goals: Array<{ __typename: 'Goal', id: string, version: number, number: number, lifeArea: LifeArea, text: string, dueOn: string, reachedOn: string | null, givenUpOn: string | null, milestones: Array<{ __typename: 'Milestone', id: string, number: number, text: string, dueOn: string, doneOn: string | null }> }> }> } | null };

export type GoalAgreementDraftMutationVariables = Exact<{
  input: GoalAgreementDraftInput;
}>;


export type GoalAgreementDraftMutation = { __typename: 'Mutation', goalAgreementDraft: { __typename: 'GoalAgreementDraftPayload', agreement: { __typename: 'GoalAgreement', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CaseGoalsPageQueryVariables = Exact<{
  id: string;
}>;


export type CaseGoalsPageQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, reference: string, viewerLeads: boolean, goalAgreements: Array<{ __typename: 'GoalAgreement', id: string, version: number, language: ClientLanguage, agreedOn: string, signedByClientOn: string | null, signedByCaseManagerOn: string | null, discardedOn: string | null, goals: Array<{ __typename: 'Goal', id: string, version: number, number: number, lifeArea: LifeArea, text: string, dueOn: string, reachedOn: string | null, givenUpOn: string | null, milestones: Array<{ __typename: 'Milestone', id: string, number: number, text: string, dueOn: string, doneOn: string | null }> }> }>, client: { __typename: 'Client', id: string, givenName: string, familyName: string } | null } | null };

export type GoalAgreementSignMutationVariables = Exact<{
  input: GoalAgreementSignInput;
}>;


export type GoalAgreementSignMutation = { __typename: 'Mutation', goalAgreementSign: { __typename: 'GoalAgreementSignPayload', agreement: { __typename: 'GoalAgreement', id: string, version: number, signedByClientOn: string | null, signedByCaseManagerOn: string | null } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type GoalSettleMutationVariables = Exact<{
  input: GoalSettleInput;
}>;


export type GoalSettleMutation = { __typename: 'Mutation', goalSettle: { __typename: 'GoalSettlePayload', goal: { __typename: 'Goal', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type MilestoneDoneMutationVariables = Exact<{
  input: MilestoneDoneInput;
}>;


export type MilestoneDoneMutation = { __typename: 'Mutation', milestoneDone: { __typename: 'MilestoneDonePayload', milestone: { __typename: 'Milestone', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CaseHandoverPageQueryVariables = Exact<{
  id: string;
}>;


export type CaseHandoverPageQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, reference: string, viewerLeads: boolean } | null, addressees: { __typename: 'AddresseeConnection', nodes: Array<{ __typename: 'Addressee', id: string, name: string, kind: OrganisationKind }> } };

export type CaseHandoverPreviewQueryVariables = Exact<{
  id: string;
  addresseeId: string;
}>;


export type CaseHandoverPreviewQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, handoverParts: Array<{ __typename: 'HandoverPart', kind: HandoverPartKind, count: number, travels: boolean }> } | null };

export type Handover_PartFragment = { __typename: 'HandoverPart', kind: HandoverPartKind, count: number, travels: boolean };

export type HandoverRequestMutationVariables = Exact<{
  input: HandoverRequestInput;
}>;


export type HandoverRequestMutation = { __typename: 'Mutation', handoverRequest: { __typename: 'HandoverChangePayload', handover: { __typename: 'Handover', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CaseNotesPageQueryVariables = Exact<{
  id: string;
}>;


export type CaseNotesPageQuery = { __typename: 'Query', drafts: { __typename: 'DraftConnection', nodes: Array<{ __typename: 'Draft', id: string, savedAt: string, content: string | null }> }, case: { __typename: 'Case', id: string, reference: string, viewerLeads: boolean, notes: Array<{ __typename: 'CaseNote', id: string, number: number, occurredOn: string, channel: ContactChannel | null, text: string, recordedAt: string, writtenBy: { __typename: 'Person', id: string, givenName: string, familyName: string } | null, corrects: { __typename: 'CaseNote', id: string, text: string } | null }>, client: { __typename: 'Client', id: string, givenName: string, familyName: string } | null } | null };

export type CaseNoteRecordMutationVariables = Exact<{
  input: CaseNoteRecordInput;
}>;


export type CaseNoteRecordMutation = { __typename: 'Mutation', caseNoteRecord: { __typename: 'CaseNoteRecordPayload', note: { __typename: 'CaseNote', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CaseNoteCorrectMutationVariables = Exact<{
  input: CaseNoteCorrectInput;
}>;


export type CaseNoteCorrectMutation = { __typename: 'Mutation', caseNoteCorrect: { __typename: 'CaseNoteCorrectPayload', note: { __typename: 'CaseNote', id: string, text: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CasePageQueryVariables = Exact<{
  id: string;
}>;


export type CasePageQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, version: number, reference: string, phase: CasePhase, phaseSince: string, pausedUntil: string | null, openedOn: string, closedOn: string | null, closingReason: string | null, entryChannel: EntryChannel, targetGroups: Array<TargetGroup>, lifeAreas: Array<LifeArea>, nextDueOn: string | null, lastContactOn: string | null, viewerLeads: boolean, nextPhases: Array<CasePhase>, organisation:
      | { __typename: 'County', id: string, name: string }
      | { __typename: 'Municipality', id: string, name: string }
      | { __typename: 'PartnerOrganisation', id: string, name: string }
     | null, responsible: { __typename: 'Person', id: string, givenName: string, familyName: string } | null } | null };

export type CaseCourseQueryVariables = Exact<{
  id: string;
}>;


export type CaseCourseQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, steps: Array<{ __typename: 'CaseStep', id: string, fromPhase: CasePhase | null, toPhase: CasePhase, reason: ClosingReason | null, occurredOn: string, person: { __typename: 'Person', id: string, givenName: string, familyName: string } | null }>, legalDomains: Array<{ __typename: 'LegalDomainPeriod', id: string, version: number, legalDomain: LegalDomain, appliedOn: string | null, validFrom: string | null, validTo: string | null, waitingDays: number | null, changedFrom: LegalDomain | null }> } | null };

export type LedCasePageQueryVariables = Exact<{
  id: string;
}>;


export type LedCasePageQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, client: { __typename: 'Client', id: string, givenName: string, familyName: string, birthDate: string | null, languages: Array<string>, interpreterNeeded: boolean, nationality: string | null, residenceStatus: ResidenceStatus | null, arrivedOn: string | null, phone: string | null, email: string | null, street: string | null, postalCode: string | null, city: string | null } | null, deputies: Array<{ __typename: 'CaseDeputy', id: string, validFrom: string, validTo: string | null, person: { __typename: 'Person', id: string, givenName: string, familyName: string } | null }> } | null, caseManagers: { __typename: 'CaseManagerConnection', nodes: Array<{ __typename: 'CaseManager', person: { __typename: 'Person', id: string, givenName: string, familyName: string } | null }> } };

export type CaseDistributionQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseDistributionQuery = { __typename: 'Query', caseManagers: { __typename: 'CaseManagerConnection', nodes: Array<{ __typename: 'CaseManager', openCaseCount: number, person: { __typename: 'Person', id: string, givenName: string, familyName: string } | null }> } };

export type CaseAdvanceMutationVariables = Exact<{
  input: CaseAdvanceInput;
}>;


export type CaseAdvanceMutation = { __typename: 'Mutation', caseAdvance: { __typename: 'CaseAdvancePayload', case: { __typename: 'Case', id: string, version: number, phase: CasePhase } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CaseDetailsChangeMutationVariables = Exact<{
  input: CaseDetailsChangeInput;
}>;


export type CaseDetailsChangeMutation = { __typename: 'Mutation', caseDetailsChange: { __typename: 'CaseDetailsChangePayload', case: { __typename: 'Case', id: string, version: number, entryChannel: EntryChannel, targetGroups: Array<TargetGroup>, lifeAreas: Array<LifeArea> } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CaseAssignMutationVariables = Exact<{
  input: CaseAssignInput;
}>;


export type CaseAssignMutation = { __typename: 'Mutation', caseAssign: { __typename: 'CaseAssignPayload', case: { __typename: 'Case', id: string, version: number, responsible: { __typename: 'Person', id: string } | null } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CaseDeputyNameMutationVariables = Exact<{
  input: CaseDeputyNameInput;
}>;


export type CaseDeputyNameMutation = { __typename: 'Mutation', caseDeputyName: { __typename: 'CaseDeputyNamePayload', deputy: { __typename: 'CaseDeputy', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CaseDeputyEndMutationVariables = Exact<{
  input: CaseDeputyEndInput;
}>;


export type CaseDeputyEndMutation = { __typename: 'Mutation', caseDeputyEnd: { __typename: 'CaseDeputyEndPayload', deputy: { __typename: 'CaseDeputy', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type LegalDomainEnterMutationVariables = Exact<{
  input: LegalDomainEnterInput;
}>;


export type LegalDomainEnterMutation = { __typename: 'Mutation', legalDomainEnter: { __typename: 'LegalDomainEnterPayload', legalDomain: { __typename: 'LegalDomainPeriod', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type LegalDomainChangeMutationVariables = Exact<{
  input: LegalDomainChangeInput;
}>;


export type LegalDomainChangeMutation = { __typename: 'Mutation', legalDomainChange: { __typename: 'LegalDomainChangePayload', legalDomain: { __typename: 'LegalDomainPeriod', id: string, appliedOn: string | null, validFrom: string | null, validTo: string | null } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CasePersonPageQueryVariables = Exact<{
  id: string;
}>;


export type CasePersonPageQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, reference: string, viewerLeads: boolean, client: { __typename: 'Client', id: string, givenName: string, familyName: string, version: number, birthDate: string | null, sex: Sex | null, languages: Array<string>, interpreterNeeded: boolean, nationality: string | null, residenceStatus: ResidenceStatus | null, arrivedOn: string | null, phone: string | null, email: string | null, street: string | null, postalCode: string | null, city: string | null } | null } | null };

export type Person_ClientFragment = { __typename: 'Client', id: string, version: number, givenName: string, familyName: string, birthDate: string | null, sex: Sex | null, languages: Array<string>, interpreterNeeded: boolean, nationality: string | null, residenceStatus: ResidenceStatus | null, arrivedOn: string | null, phone: string | null, email: string | null, street: string | null, postalCode: string | null, city: string | null };

export type ClientCorrectMutationVariables = Exact<{
  input: ClientCorrectInput;
}>;


export type ClientCorrectMutation = { __typename: 'Mutation', clientCorrect: { __typename: 'ClientCorrectPayload', client: { __typename: 'Client', id: string, version: number, givenName: string, familyName: string, birthDate: string | null, sex: Sex | null, languages: Array<string>, interpreterNeeded: boolean, nationality: string | null, residenceStatus: ResidenceStatus | null, arrivedOn: string | null, phone: string | null, email: string | null, street: string | null, postalCode: string | null, city: string | null } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CaseProtectedPageQueryVariables = Exact<{
  id: string;
}>;


export type CaseProtectedPageQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, reference: string, viewerLeads: boolean, specialEntries: Array<{ __typename: 'SpecialEntry', id: string, category: SpecialCategory, recordedAt: string, hasConsent: boolean, text: string | null }>, client: { __typename: 'Client', id: string, givenName: string, familyName: string } | null } | null };

export type CaseSpecialRecordMutationVariables = Exact<{
  input: CaseSpecialRecordInput;
}>;


export type CaseSpecialRecordMutation = { __typename: 'Mutation', caseSpecialRecord: { __typename: 'CaseSpecialRecordPayload', entry: { __typename: 'SpecialEntry', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CaseReferralNewPageQueryVariables = Exact<{
  id: string;
}>;


export type CaseReferralNewPageQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, reference: string, viewerLeads: boolean, consents: Array<{ __typename: 'Consent', id: string, state: ConsentState, expiresOn: string, items: Array<{ __typename: 'ConsentItem', id: string, purpose: ConsentPurpose, dataCategory: DataCategory, withdrawnOn: string | null, recipient: { __typename: 'Addressee', id: string, name: string } | null }> }>, client: { __typename: 'Client', id: string, givenName: string, familyName: string } | null } | null, addressees: { __typename: 'AddresseeConnection', nodes: Array<{ __typename: 'Addressee', id: string, name: string, kind: OrganisationKind }> } };

export type ReferralDraftMutationVariables = Exact<{
  input: ReferralDraftInput;
}>;


export type ReferralDraftMutation = { __typename: 'Mutation', referralDraft: { __typename: 'ReferralDraftPayload', referral: { __typename: 'Referral', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CaseReferralsPageQueryVariables = Exact<{
  id: string;
}>;


export type CaseReferralsPageQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, reference: string, viewerLeads: boolean, notes: Array<{ __typename: 'CaseNote', id: string, occurredOn: string, text: string }>, referrals: Array<{ __typename: 'Referral', id: string, version: number, recipientOffice: RecipientOffice | null, category: ReferralCategory, legalDomain: LegalDomain | null, dataCategories: Array<DataCategory>, state: ReferralState, stateSince: string, sentOn: string | null, outcome: ReferralOutcome | null, consentEndedOn: string | null, consentEnd: ConsentEnd | null, recipient: { __typename: 'Addressee', id: string, name: string } | null, checks: Array<{ __typename: 'ReferralCheck', id: string, point: NaturalisationCheck, metOn: string | null }>, openings: Array<{ __typename: 'DisclosureOpening', id: string, personName: string, openedOn: string, organisation: { __typename: 'Addressee', id: string, name: string } | null }>, copies: Array<{ __typename: 'DisclosedCopy', id: string, dataCategory: DataCategory | null, field: DisclosedField, value: string }> }>, client: { __typename: 'Client', id: string, givenName: string, familyName: string } | null } | null };

export type Referral_CardFragment = { __typename: 'Referral', id: string, version: number, recipientOffice: RecipientOffice | null, category: ReferralCategory, legalDomain: LegalDomain | null, dataCategories: Array<DataCategory>, state: ReferralState, stateSince: string, sentOn: string | null, outcome: ReferralOutcome | null, consentEndedOn: string | null, consentEnd: ConsentEnd | null, recipient: { __typename: 'Addressee', id: string, name: string } | null, checks: Array<{ __typename: 'ReferralCheck', id: string, point: NaturalisationCheck, metOn: string | null }>, openings: Array<{ __typename: 'DisclosureOpening', id: string, personName: string, openedOn: string, organisation: { __typename: 'Addressee', id: string, name: string } | null }>, copies: Array<{ __typename: 'DisclosedCopy', id: string, dataCategory: DataCategory | null, field: DisclosedField, value: string }> };

export type ReferralSendMutationVariables = Exact<{
  input: ReferralSendInput;
}>;


export type ReferralSendMutation = { __typename: 'Mutation', referralSend: { __typename: 'ReferralSendPayload', referral: { __typename: 'Referral', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type ReferralRevokeMutationVariables = Exact<{
  input: ReferralRevokeInput;
}>;


export type ReferralRevokeMutation = { __typename: 'Mutation', referralRevoke: { __typename: 'ReferralRevokePayload', referral: { __typename: 'Referral', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type ReferralCheckSetMutationVariables = Exact<{
  input: ReferralCheckSetInput;
}>;


export type ReferralCheckSetMutation = { __typename: 'Mutation', referralCheckSet: { __typename: 'ReferralCheckSetPayload', referral: { __typename: 'Referral', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CaseTasksPageQueryVariables = Exact<{
  id: string;
}>;


export type CaseTasksPageQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, reference: string, viewerLeads: boolean, tasks: Array<{ __typename: 'CaseTask', id: string, version: number, text: string, dueOn: string, doneOn: string | null }>, client: { __typename: 'Client', id: string, givenName: string, familyName: string } | null } | null };

export type CaseTaskSetMutationVariables = Exact<{
  input: CaseTaskSetInput;
}>;


export type CaseTaskSetMutation = { __typename: 'Mutation', caseTaskSet: { __typename: 'CaseTaskSetPayload', task: { __typename: 'CaseTask', id: string, text: string, dueOn: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CaseTaskDoneMutationVariables = Exact<{
  input: CaseTaskDoneInput;
}>;


export type CaseTaskDoneMutation = { __typename: 'Mutation', caseTaskDone: { __typename: 'CaseTaskDonePayload', task: { __typename: 'CaseTask', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CaseTimelinePageQueryVariables = Exact<{
  id: string;
}>;


export type CaseTimelinePageQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, reference: string, viewerLeads: boolean, timeline: Array<{ __typename: 'CaseEvent', kind: CaseEventKind, occurredOn: string, code: string | null, title: string | null }>, client: { __typename: 'Client', id: string, givenName: string, familyName: string } | null } | null };

export type CaseIntakePageQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseIntakePageQuery = { __typename: 'Query', drafts: { __typename: 'DraftConnection', nodes: Array<{ __typename: 'Draft', id: string, savedAt: string, content: string | null }> }, templates: { __typename: 'TemplateConnection', nodes: Array<{ __typename: 'Template', id: string, kind: TemplateKind, versions: Array<{ __typename: 'TemplateVersion', id: string, number: number, publishedOn: string | null, isCurrent: boolean }> }> } };

export type SimilarCasesQueryVariables = Exact<{
  similarTo: SimilarTo;
}>;


export type SimilarCasesQuery = { __typename: 'Query', cases: { __typename: 'CaseConnection', nodes: Array<{ __typename: 'Case', id: string, reference: string, client: { __typename: 'Client', id: string } | null, responsible: { __typename: 'Person', id: string, givenName: string, familyName: string } | null }> } };

export type CaseOpenMutationVariables = Exact<{
  input: CaseOpenInput;
}>;


export type CaseOpenMutation = { __typename: 'Mutation', caseOpen: { __typename: 'CaseOpenPayload', case: { __typename: 'Case', id: string, reference: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CaseRow_CaseFragment = { __typename: 'Case', id: string, reference: string, phase: CasePhase, phaseSince: string, lifeAreas: Array<LifeArea>, nextDueOn: string | null, viewerLeads: boolean, responsible: { __typename: 'Person', id: string, givenName: string, familyName: string } | null };

export type CasesPageQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: CaseFilter | null | undefined;
  orderBy?: CaseOrder | null | undefined;
}>;


export type CasesPageQuery = { __typename: 'Query', savedFilters: { __typename: 'SavedFilterConnection', nodes: Array<{ __typename: 'SavedFilter', id: string, name: string, query: string, isDefault: boolean }> }, cases: { __typename: 'CaseConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Case', id: string, reference: string, phase: CasePhase, phaseSince: string, lifeAreas: Array<LifeArea>, nextDueOn: string | null, viewerLeads: boolean, responsible: { __typename: 'Person', id: string, givenName: string, familyName: string } | null }> } };

export type LedCasesPageQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: CaseFilter | null | undefined;
  orderBy?: CaseOrder | null | undefined;
}>;


export type LedCasesPageQuery = { __typename: 'Query', cases: { __typename: 'CaseConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Case', id: string, reference: string, phase: CasePhase, phaseSince: string, lifeAreas: Array<LifeArea>, nextDueOn: string | null, viewerLeads: boolean, client: { __typename: 'Client', id: string, givenName: string, familyName: string } | null, responsible: { __typename: 'Person', id: string, givenName: string, familyName: string } | null }> } };

export type ContactRequestCasesQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactRequestCasesQuery = { __typename: 'Query', cases: { __typename: 'CaseConnection', nodes: Array<{ __typename: 'Case', id: string, reference: string }> } };

export type PreferredCasesQueryVariables = Exact<{ [key: string]: never; }>;


export type PreferredCasesQuery = { __typename: 'Query', savedFilters: { __typename: 'SavedFilterConnection', nodes: Array<{ __typename: 'SavedFilter', id: string, query: string, isDefault: boolean }> } };

export type FilterSaveMutationVariables = Exact<{
  input: FilterSaveInput;
}>;


export type FilterSaveMutation = { __typename: 'Mutation', filterSave: { __typename: 'FilterChangePayload', filter: { __typename: 'SavedFilter', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type FilterRenameMutationVariables = Exact<{
  input: FilterRenameInput;
}>;


export type FilterRenameMutation = { __typename: 'Mutation', filterRename: { __typename: 'FilterChangePayload', filter: { __typename: 'SavedFilter', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type FilterPreferMutationVariables = Exact<{
  input: FilterPreferInput;
}>;


export type FilterPreferMutation = { __typename: 'Mutation', filterPrefer: { __typename: 'FilterChangePayload', filter: { __typename: 'SavedFilter', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type FilterRemoveMutationVariables = Exact<{
  input: FilterRemoveInput;
}>;


export type FilterRemoveMutation = { __typename: 'Mutation', filterRemove: { __typename: 'FilterChangePayload', filter: { __typename: 'SavedFilter', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CountyOverviewQueryVariables = Exact<{
  month: string;
  earlier: string;
  lastDay: string;
  lastDayEarlier: string;
  from: string;
  today: string;
  own?: MunicipalityFilter | null | undefined;
}>;


export type CountyOverviewQuery = { __typename: 'Query', county: { __typename: 'County', id: string, name: string, fte: string, positionCount: number, vacantFte: string, openCases: number | null, vacantThen: string, casesThen: number | null, caseloadByPhase: Array<{ __typename: 'CaseCountOfPhase', phase: CasePhase, count: number }> | null, openCasesByMonth: Array<{ __typename: 'CaseCountOfMonth', month: string, count: number }> | null, serviceFigures: Array<{ __typename: 'ServiceFigure', month: string, type: ServiceType, count: number }> } | null, municipalities: { __typename: 'MunicipalityConnection', totalCount: number, nodes: Array<{ __typename: 'Municipality', id: string, name: string, officialKey: string, rhineBank: RhineBank | null, viewerCoordinates: boolean, fte: string, positionCount: number, vacantFte: string, openCases: number | null, vacantThen: string, casesThen: number | null, caseloadByPhase: Array<{ __typename: 'CaseCountOfPhase', phase: CasePhase, count: number }> | null, openCasesByMonth: Array<{ __typename: 'CaseCountOfMonth', month: string, count: number }> | null, serviceFigures: Array<{ __typename: 'ServiceFigure', month: string, type: ServiceType, count: number }>, coordinatorAssignments: Array<{ __typename: 'CoordinatorAssignment', id: string, kind: CoordinatorAssignmentKind, coordinator: { __typename: 'Coordinator', id: string, givenName: string, familyName: string } | null }> }> } };

export type CrisisFormEditPageQueryVariables = Exact<{
  id: string;
}>;


export type CrisisFormEditPageQuery = { __typename: 'Query', crisisForm: { __typename: 'CrisisForm', id: string, version: number, titleDe: string, titleEn: string, state: CrisisFormState, number: number, targetGroup: TargetGroup, liveSince: string | null, noticeDe: string, noticeEn: string, purgeAfterDays: number } | null };

export type CrisisFormChangeMutationVariables = Exact<{
  input: CrisisFormChangeInput;
}>;


export type CrisisFormChangeMutation = { __typename: 'Mutation', crisisFormChange: { __typename: 'CrisisFormPayload', form: { __typename: 'CrisisForm', id: string, version: number, titleDe: string, titleEn: string, state: CrisisFormState, number: number, targetGroup: TargetGroup, liveSince: string | null, noticeDe: string, noticeEn: string, purgeAfterDays: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CrisisEntryPageQueryVariables = Exact<{
  id: string;
}>;


export type CrisisEntryPageQuery = { __typename: 'Query', crisisEntry: { __typename: 'CrisisEntry', id: string, version: number, recordedOn: string, purgeOn: string, consentOn: string | null, consentWithdrawnOn: string | null, removedOn: string | null, form: { __typename: 'CrisisForm', id: string, version: number, titleDe: string, titleEn: string, state: CrisisFormState, number: number, targetGroup: TargetGroup, liveSince: string | null, fields: Array<{ __typename: 'CrisisField', id: string, position: number, key: string, labelDe: string, labelEn: string, kind: CrisisFieldKind, choices: Array<string>, isMandatory: boolean, dataCategory: DataCategory }> } | null, values: Array<{ __typename: 'CrisisValue', id: string, value: string | null, field: { __typename: 'CrisisField', id: string, position: number, dataCategory: DataCategory } | null }>, shares: Array<{ __typename: 'CrisisShare', id: string, office: CrisisOffice, sharedOn: string, changedOn: string | null, consumedOn: string | null, withdrawnOn: string | null, recipient: { __typename: 'Addressee', id: string, name: string } | null }> } | null };

export type CrisisEntryCorrectMutationVariables = Exact<{
  input: CrisisEntryCorrectInput;
}>;


export type CrisisEntryCorrectMutation = { __typename: 'Mutation', crisisEntryCorrect: { __typename: 'CrisisEntryPayload', entry: { __typename: 'CrisisEntry', id: string, version: number, values: Array<{ __typename: 'CrisisValue', id: string, value: string | null, field: { __typename: 'CrisisField', id: string } | null }> } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CrisisEntryRemoveMutationVariables = Exact<{
  input: CrisisEntryRemoveInput;
}>;


export type CrisisEntryRemoveMutation = { __typename: 'Mutation', crisisEntryRemove: { __typename: 'CrisisEntryPayload', entry: { __typename: 'CrisisEntry', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CrisisConsentSetMutationVariables = Exact<{
  input: CrisisConsentSetInput;
}>;


export type CrisisConsentSetMutation = { __typename: 'Mutation', crisisConsentSet: { __typename: 'CrisisEntryPayload', entry: { __typename: 'CrisisEntry', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CrisisEntryNewPageQueryVariables = Exact<{
  id: string;
  saved: string;
  hasSaved: boolean;
}>;


export type CrisisEntryNewPageQuery = { __typename: 'Query', crisisForm: { __typename: 'CrisisForm', entryCount: number, id: string, version: number, titleDe: string, titleEn: string, state: CrisisFormState, number: number, targetGroup: TargetGroup, liveSince: string | null, noticeDe: string, noticeEn: string, purgeAfterDays: number, fields: Array<{ __typename: 'CrisisField', id: string, position: number, key: string, labelDe: string, labelEn: string, kind: CrisisFieldKind, choices: Array<string>, isMandatory: boolean, dataCategory: DataCategory }> } | null, crisisEntry?: { __typename: 'CrisisEntry', id: string, values: Array<{ __typename: 'CrisisValue', id: string, value: string | null, field: { __typename: 'CrisisField', id: string, position: number, dataCategory: DataCategory } | null }> } | null };

export type CrisisEntryRecordMutationVariables = Exact<{
  input: CrisisEntryRecordInput;
}>;


export type CrisisEntryRecordMutation = { __typename: 'Mutation', crisisEntryRecord: { __typename: 'CrisisEntryPayload', entry: { __typename: 'CrisisEntry', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CrisisEntriesPageQueryVariables = Exact<{
  id: string;
  search?: string | null | undefined;
  isRemoved?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type CrisisEntriesPageQuery = { __typename: 'Query', crisisForm: { __typename: 'CrisisForm', unsharedCount: number, id: string, version: number, titleDe: string, titleEn: string, state: CrisisFormState, number: number, targetGroup: TargetGroup, liveSince: string | null } | null, crisisEntries: { __typename: 'CrisisEntryConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'CrisisEntry', id: string, recordedOn: string, purgeOn: string, consentOn: string | null, consentWithdrawnOn: string | null, removedOn: string | null, values: Array<{ __typename: 'CrisisValue', id: string, value: string | null, field: { __typename: 'CrisisField', id: string, position: number, dataCategory: DataCategory } | null }>, shares: Array<{ __typename: 'CrisisShare', id: string, office: CrisisOffice, sharedOn: string, consumedOn: string | null, withdrawnOn: string | null }> }> } };

export type CrisisFieldPageQueryVariables = Exact<{
  id: string;
}>;


export type CrisisFieldPageQuery = { __typename: 'Query', crisisForm: { __typename: 'CrisisForm', id: string, version: number, titleDe: string, titleEn: string, state: CrisisFormState, number: number, targetGroup: TargetGroup, liveSince: string | null, fields: Array<{ __typename: 'CrisisField', offices: Array<CrisisOffice>, id: string, position: number, key: string, labelDe: string, labelEn: string, kind: CrisisFieldKind, choices: Array<string>, isMandatory: boolean, dataCategory: DataCategory }> } | null };

export type CrisisFieldSetMutationVariables = Exact<{
  input: CrisisFieldSetInput;
}>;


export type CrisisFieldSetMutation = { __typename: 'Mutation', crisisFieldSet: { __typename: 'CrisisFormPayload', form: { __typename: 'CrisisForm', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CrisisFieldDropMutationVariables = Exact<{
  input: CrisisFieldDropInput;
}>;


export type CrisisFieldDropMutation = { __typename: 'Mutation', crisisFieldDrop: { __typename: 'CrisisFormPayload', form: { __typename: 'CrisisForm', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CrisisFiguresPageQueryVariables = Exact<{
  id: string;
}>;


export type CrisisFiguresPageQuery = { __typename: 'Query', crisisForm: { __typename: 'CrisisForm', id: string, version: number, titleDe: string, titleEn: string, state: CrisisFormState, number: number, targetGroup: TargetGroup, liveSince: string | null } | null, crisisFigures: { __typename: 'CrisisFigures', isExact: boolean, weeks: Array<{ __typename: 'CrisisWeek', week: string, count: number, cumulative: number }>, municipalities: Array<{ __typename: 'CrisisMunicipalityFigures', municipalityId: string, name: string, weeks: Array<{ __typename: 'CrisisWeek', week: string, count: number, cumulative: number }> }> } };

export type CrisisFormPageQueryVariables = Exact<{
  id: string;
  isDesigner: boolean;
  isRecorder: boolean;
}>;


export type CrisisFormPageQuery = { __typename: 'Query', crisisForm: { __typename: 'CrisisForm', closedOn: string | null, purgedOn: string | null, entryCount?: number, unsharedCount?: number, withoutConsentCount?: number, id: string, version: number, titleDe: string, titleEn: string, state: CrisisFormState, number: number, targetGroup: TargetGroup, liveSince: string | null, noticeDe: string, noticeEn: string, purgeAfterDays: number, fields: Array<{ __typename: 'CrisisField', offices: Array<CrisisOffice>, id: string, position: number, key: string, labelDe: string, labelEn: string, kind: CrisisFieldKind, choices: Array<string>, isMandatory: boolean, dataCategory: DataCategory }>, places: Array<{ __typename: 'CrisisPlace', liveFrom: string, municipality: { __typename: 'Addressee', id: string, name: string } | null }>, accesses: Array<{ __typename: 'CrisisAccess', id: string, office: CrisisOffice, personName: string, kind: CrisisAccessKind, openedOn: string, organisation: { __typename: 'Addressee', id: string, name: string } | null }>, purges: Array<{ __typename: 'CrisisPurge', id: string, purgedOn: string, entryCount: number | null, shareCount: number | null, municipality: { __typename: 'Addressee', id: string, name: string } | null }> } | null, addressees?: { __typename: 'AddresseeConnection', nodes: Array<{ __typename: 'Addressee', id: string, name: string, kind: OrganisationKind }> } };

export type CrisisFormReviseMutationVariables = Exact<{
  input: CrisisFormReviseInput;
}>;


export type CrisisFormReviseMutation = { __typename: 'Mutation', crisisFormRevise: { __typename: 'CrisisFormPayload', form: { __typename: 'CrisisForm', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CrisisFormGoLiveMutationVariables = Exact<{
  input: CrisisFormGoLiveInput;
}>;


export type CrisisFormGoLiveMutation = { __typename: 'Mutation', crisisFormGoLive: { __typename: 'CrisisFormPayload', form: { __typename: 'CrisisForm', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CrisisFormExtendMutationVariables = Exact<{
  input: CrisisFormExtendInput;
}>;


export type CrisisFormExtendMutation = { __typename: 'Mutation', crisisFormExtend: { __typename: 'CrisisFormPayload', form: { __typename: 'CrisisForm', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CrisisFormCloseMutationVariables = Exact<{
  input: CrisisFormCloseInput;
}>;


export type CrisisFormCloseMutation = { __typename: 'Mutation', crisisFormClose: { __typename: 'CrisisFormPayload', form: { __typename: 'CrisisForm', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CrisisEntriesShareMutationVariables = Exact<{
  input: CrisisEntriesShareInput;
}>;


export type CrisisEntriesShareMutation = { __typename: 'Mutation', crisisEntriesShare: { __typename: 'CrisisFormPayload', form: { __typename: 'CrisisForm', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CrisisFormDraftMutationVariables = Exact<{
  input: CrisisFormDraftInput;
}>;


export type CrisisFormDraftMutation = { __typename: 'Mutation', crisisFormDraft: { __typename: 'CrisisFormPayload', form: { __typename: 'CrisisForm', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CrisisFormsPageQueryVariables = Exact<{
  isDesigner: boolean;
  isRecorder: boolean;
}>;


export type CrisisFormsPageQuery = { __typename: 'Query', crisisForms: { __typename: 'CrisisFormConnection', nodes: Array<{ __typename: 'CrisisForm', entryCount?: number, unsharedCount?: number, id: string, version: number, titleDe: string, titleEn: string, state: CrisisFormState, number: number, targetGroup: TargetGroup, liveSince: string | null, places?: Array<{ __typename: 'CrisisPlace', liveFrom: string }> }> } };

export type CrisisListPageQueryVariables = Exact<{
  id: string;
  isConsumed?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type CrisisListPageQuery = { __typename: 'Query', crisisForm: { __typename: 'CrisisForm', isOpenedToday: boolean, receivedCount: number, waitingCount: number, id: string, version: number, titleDe: string, titleEn: string, state: CrisisFormState, number: number, targetGroup: TargetGroup, liveSince: string | null, noticeDe: string, noticeEn: string, purgeAfterDays: number, fields: Array<{ __typename: 'CrisisField', id: string, position: number, key: string, labelDe: string, labelEn: string, kind: CrisisFieldKind, choices: Array<string>, isMandatory: boolean, dataCategory: DataCategory }> } | null, crisisShares: { __typename: 'CrisisShareConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'CrisisShare', id: string, version: number, sharedOn: string, changedOn: string | null, withdrawnOn: string | null, consumedOn: string | null, municipality: { __typename: 'Addressee', id: string, name: string } | null, copies: Array<{ __typename: 'CrisisCopy', id: string, value: string | null, field: { __typename: 'CrisisField', id: string } | null }> }> } };

export type CrisisListOpenMutationVariables = Exact<{
  input: CrisisListOpenInput;
}>;


export type CrisisListOpenMutation = { __typename: 'Mutation', crisisListOpen: { __typename: 'CrisisFormPayload', form: { __typename: 'CrisisForm', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CrisisSharesConsumeMutationVariables = Exact<{
  input: CrisisSharesConsumeInput;
}>;


export type CrisisSharesConsumeMutation = { __typename: 'Mutation', crisisSharesConsume: { __typename: 'CrisisFormPayload', form: { __typename: 'CrisisForm', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CrisisReceivedPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CrisisReceivedPageQuery = { __typename: 'Query', crisisForms: { __typename: 'CrisisFormConnection', nodes: Array<{ __typename: 'CrisisForm', receivedCount: number, waitingCount: number, id: string, version: number, titleDe: string, titleEn: string, state: CrisisFormState, number: number, targetGroup: TargetGroup, liveSince: string | null }> } };

export type DeploymentPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type DeploymentPlansQuery = { __typename: 'Query', deploymentPlans: { __typename: 'DeploymentPlanConnection', nodes: Array<{ __typename: 'DeploymentPlan', id: string, title: string, source: string, validFrom: string, validTo: string | null, days: string, fte: string, municipalityCount: number, quotas: Array<{ __typename: 'DeploymentQuota', days: string | null, fte: string | null, note: string | null, municipality: { __typename: 'Municipality', id: string, name: string } }> }> } };

export type DeploymentWeekQueryVariables = Exact<{
  week: string;
}>;


export type DeploymentWeekQuery = { __typename: 'Query', municipalities: { __typename: 'MunicipalityConnection', nodes: Array<{ __typename: 'Municipality', id: string, name: string }> }, positions: { __typename: 'PositionConnection', nodes: Array<{ __typename: 'Position', id: string, title: string, shares: Array<{ __typename: 'PositionShare', municipality: { __typename: 'Municipality', id: string, name: string } }>, occupancies: Array<{ __typename: 'PositionOccupancy', id: string, validFrom: string, validTo: string | null, deploymentDays: string, deploymentLimit: string, viewerCanPlan: boolean, person: { __typename: 'Person', id: string, givenName: string, familyName: string }, deploymentSlots: Array<{ __typename: 'DeploymentSlot', id: string, weekday: number, date: string, startsAt: string, endsAt: string, reachability: SlotReachability, site: { __typename: 'DeploymentSite', id: string, name: string, isExample: boolean, organisation:
              | { __typename: 'County', id: string, name: string }
              | { __typename: 'Municipality', id: string, name: string }
              | { __typename: 'PartnerOrganisation', id: string, name: string }
             | null } | null }> }> }> } };

export type DeploymentOfPositionQueryVariables = Exact<{
  id: string;
  week: string;
}>;


export type DeploymentOfPositionQuery = { __typename: 'Query', position: { __typename: 'Position', fte: string, id: string, title: string, shares: Array<{ __typename: 'PositionShare', municipality: { __typename: 'Municipality', id: string, name: string } }>, occupancies: Array<{ __typename: 'PositionOccupancy', id: string, validFrom: string, validTo: string | null, deploymentDays: string, deploymentLimit: string, viewerCanPlan: boolean, person: { __typename: 'Person', id: string, givenName: string, familyName: string }, deploymentSlots: Array<{ __typename: 'DeploymentSlot', id: string, weekday: number, date: string, startsAt: string, endsAt: string, reachability: SlotReachability, site: { __typename: 'DeploymentSite', id: string, name: string, isExample: boolean, organisation:
            | { __typename: 'County', id: string, name: string }
            | { __typename: 'Municipality', id: string, name: string }
            | { __typename: 'PartnerOrganisation', id: string, name: string }
           | null } | null }> }> } | null, deploymentSites: { __typename: 'DeploymentSiteConnection', nodes: Array<{ __typename: 'DeploymentSite', id: string, name: string, closedFrom: string | null, organisation:
        | { __typename: 'County', id: string, name: string }
        | { __typename: 'Municipality', id: string, name: string }
        | { __typename: 'PartnerOrganisation', id: string, name: string }
       | null }> } };

export type DeploymentSlotAddMutationVariables = Exact<{
  input: DeploymentSlotAddInput;
}>;


export type DeploymentSlotAddMutation = { __typename: 'Mutation', deploymentSlotAdd: { __typename: 'DeploymentSlotAddPayload', slot: { __typename: 'DeploymentSlot', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type DeploymentSitePageQueryVariables = Exact<{
  id: string;
}>;


export type DeploymentSitePageQuery = { __typename: 'Query', deploymentSite: { __typename: 'DeploymentSite', viewerCanChange: boolean, id: string, version: number, name: string, address: string | null, closedFrom: string | null, organisation:
      | { __typename: 'County', id: string, name: string }
      | { __typename: 'Municipality', id: string, name: string }
      | { __typename: 'PartnerOrganisation', id: string, name: string }
     | null } | null };

export type DeploymentSite_FormFragment = { __typename: 'DeploymentSite', id: string, version: number, name: string, address: string | null, closedFrom: string | null };

export type DeploymentSiteRenameMutationVariables = Exact<{
  input: DeploymentSiteRenameInput;
}>;


export type DeploymentSiteRenameMutation = { __typename: 'Mutation', deploymentSiteRename: { __typename: 'DeploymentSiteRenamePayload', site: { __typename: 'DeploymentSite', id: string, version: number, name: string, address: string | null, closedFrom: string | null } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type DeploymentSiteCloseMutationVariables = Exact<{
  input: DeploymentSiteCloseInput;
}>;


export type DeploymentSiteCloseMutation = { __typename: 'Mutation', deploymentSiteClose: { __typename: 'DeploymentSiteClosePayload', site: { __typename: 'DeploymentSite', id: string, version: number, name: string, address: string | null, closedFrom: string | null } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type DeploymentSitesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeploymentSitesQuery = { __typename: 'Query', deploymentSites: { __typename: 'DeploymentSiteConnection', nodes: Array<{ __typename: 'DeploymentSite', id: string, name: string, address: string | null, isExample: boolean, closedFrom: string | null, viewerCanChange: boolean, organisation:
        | { __typename: 'County', id: string, name: string }
        | { __typename: 'Municipality', id: string, name: string }
        | { __typename: 'PartnerOrganisation', id: string, name: string }
       | null }> } };

export type DeploymentSiteAddMutationVariables = Exact<{
  input: DeploymentSiteAddInput;
}>;


export type DeploymentSiteAddMutation = { __typename: 'Mutation', deploymentSiteAdd: { __typename: 'DeploymentSiteAddPayload', site: { __typename: 'DeploymentSite', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type DeploymentSlotPageQueryVariables = Exact<{
  id: string;
}>;


export type DeploymentSlotPageQuery = { __typename: 'Query', deploymentSlot: { __typename: 'DeploymentSlot', viewerCanPlan: boolean, id: string, version: number, weekday: number, part: DeploymentPart, startsAt: string, endsAt: string, validFrom: string, validTo: string | null, person: { __typename: 'Person', id: string, givenName: string, familyName: string } | null, position: { __typename: 'Position', id: string, title: string, shares: Array<{ __typename: 'PositionShare', municipality: { __typename: 'Municipality', id: string, name: string } }> }, site: { __typename: 'DeploymentSite', id: string, name: string } | null } | null, deploymentSites: { __typename: 'DeploymentSiteConnection', nodes: Array<{ __typename: 'DeploymentSite', id: string, name: string, closedFrom: string | null, organisation:
        | { __typename: 'County', id: string, name: string }
        | { __typename: 'Municipality', id: string, name: string }
        | { __typename: 'PartnerOrganisation', id: string, name: string }
       | null }> } };

export type DeploymentSlot_FormFragment = { __typename: 'DeploymentSlot', id: string, version: number, weekday: number, part: DeploymentPart, startsAt: string, endsAt: string, validFrom: string, validTo: string | null, site: { __typename: 'DeploymentSite', id: string, name: string } | null };

export type DeploymentSlotChangeMutationVariables = Exact<{
  input: DeploymentSlotChangeInput;
}>;


export type DeploymentSlotChangeMutation = { __typename: 'Mutation', deploymentSlotChange: { __typename: 'DeploymentSlotChangePayload', slot: { __typename: 'DeploymentSlot', id: string, version: number, weekday: number, part: DeploymentPart, startsAt: string, endsAt: string, validFrom: string, validTo: string | null, site: { __typename: 'DeploymentSite', id: string, name: string } | null } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type DeploymentSlotEndMutationVariables = Exact<{
  input: DeploymentSlotEndInput;
}>;


export type DeploymentSlotEndMutation = { __typename: 'Mutation', deploymentSlotEnd: { __typename: 'DeploymentSlotEndPayload', slot: { __typename: 'DeploymentSlot', id: string, version: number, weekday: number, part: DeploymentPart, startsAt: string, endsAt: string, validFrom: string, validTo: string | null, site: { __typename: 'DeploymentSite', id: string, name: string } | null } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type HandoversPageQueryVariables = Exact<{
  withParts: boolean;
}>;


export type HandoversPageQuery = { __typename: 'Query', handovers: { __typename: 'HandoverConnection', nodes: Array<{ __typename: 'Handover', id: string, version: number, reference: string, reason: HandoverReason, requestedOn: string, answer: HandoverAnswer | null, answeredOn: string | null, viewerCanAnswer: boolean, viewerCanTakeBack: boolean, from: { __typename: 'Addressee', id: string, name: string } | null, to: { __typename: 'Addressee', id: string, name: string } | null, parts?: Array<{ __typename: 'HandoverPart', kind: HandoverPartKind, count: number, travels: boolean }> }> } };

export type Handover_CardFragment = { __typename: 'Handover', id: string, version: number, reference: string, reason: HandoverReason, requestedOn: string, answer: HandoverAnswer | null, answeredOn: string | null, viewerCanAnswer: boolean, viewerCanTakeBack: boolean, from: { __typename: 'Addressee', id: string, name: string } | null, to: { __typename: 'Addressee', id: string, name: string } | null, parts?: Array<{ __typename: 'HandoverPart', kind: HandoverPartKind, count: number, travels: boolean }> };

export type HandoverAcceptMutationVariables = Exact<{
  input: HandoverAnswerInput;
}>;


export type HandoverAcceptMutation = { __typename: 'Mutation', handoverAccept: { __typename: 'HandoverAcceptPayload', handover: { __typename: 'Handover', id: string, version: number } | null, case: { __typename: 'Case', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type HandoverDeclineMutationVariables = Exact<{
  input: HandoverAnswerInput;
}>;


export type HandoverDeclineMutation = { __typename: 'Mutation', handoverDecline: { __typename: 'HandoverChangePayload', handover: { __typename: 'Handover', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type HandoverWithdrawMutationVariables = Exact<{
  input: HandoverAnswerInput;
}>;


export type HandoverWithdrawMutation = { __typename: 'Mutation', handoverWithdraw: { __typename: 'HandoverChangePayload', handover: { __typename: 'Handover', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type ImportReportPartsFragment = { __typename: 'ImportReport', fileName: string, rowCount: number, newCount: number, changedCount: number, occupancyCount: number, errorCount: number, ignoredColumns: Array<string>, errors: Array<{ __typename: 'ImportFinding', row: number, column: string | null, code: ChangeErrorCode, message: string }> };

export type StaffImportCheckMutationVariables = Exact<{
  input: StaffImportCheckInput;
}>;


export type StaffImportCheckMutation = { __typename: 'Mutation', staffImportCheck: { __typename: 'StaffImportPayload', report: { __typename: 'ImportReport', fileName: string, rowCount: number, newCount: number, changedCount: number, occupancyCount: number, errorCount: number, ignoredColumns: Array<string>, errors: Array<{ __typename: 'ImportFinding', row: number, column: string | null, code: ChangeErrorCode, message: string }> } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type StaffImportApplyMutationVariables = Exact<{
  input: StaffImportInput;
}>;


export type StaffImportApplyMutation = { __typename: 'Mutation', staffImportApply: { __typename: 'StaffImportPayload', report: { __typename: 'ImportReport', fileName: string, rowCount: number, newCount: number, changedCount: number, occupancyCount: number, errorCount: number, ignoredColumns: Array<string>, errors: Array<{ __typename: 'ImportFinding', row: number, column: string | null, code: ChangeErrorCode, message: string }> } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type InboxReferralPageQueryVariables = Exact<{
  id: string;
}>;


export type InboxReferralPageQuery = { __typename: 'Query', referral: { __typename: 'Referral', id: string, version: number, recipientOffice: RecipientOffice | null, category: ReferralCategory, legalDomain: LegalDomain | null, dataCategories: Array<DataCategory>, state: ReferralState, stateSince: string, sentOn: string | null, outcome: ReferralOutcome | null, consentEndedOn: string | null, consentEnd: ConsentEnd | null, isOpenedToday: boolean, organisation: { __typename: 'Addressee', id: string, name: string } | null, recipient: { __typename: 'Addressee', id: string, name: string } | null, openings: Array<{ __typename: 'DisclosureOpening', id: string, openedOn: string }>, copies: Array<{ __typename: 'DisclosedCopy', id: string, dataCategory: DataCategory | null, field: DisclosedField, value: string }> } | null };

export type Referral_CopiesFragment = { __typename: 'Referral', copies: Array<{ __typename: 'DisclosedCopy', id: string, dataCategory: DataCategory | null, field: DisclosedField, value: string }> };

export type Referral_ReceivedFragment = { __typename: 'Referral', id: string, version: number, recipientOffice: RecipientOffice | null, category: ReferralCategory, legalDomain: LegalDomain | null, dataCategories: Array<DataCategory>, state: ReferralState, stateSince: string, sentOn: string | null, outcome: ReferralOutcome | null, consentEndedOn: string | null, consentEnd: ConsentEnd | null, isOpenedToday: boolean, organisation: { __typename: 'Addressee', id: string, name: string } | null, recipient: { __typename: 'Addressee', id: string, name: string } | null, openings: Array<{ __typename: 'DisclosureOpening', id: string, openedOn: string }>, copies: Array<{ __typename: 'DisclosedCopy', id: string, dataCategory: DataCategory | null, field: DisclosedField, value: string }> };

export type Referral_TroubleFragment = { __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null };

export type ReferralOpenMutationVariables = Exact<{
  input: ReferralOpenInput;
}>;


export type ReferralOpenMutation = { __typename: 'Mutation', referralOpen: { __typename: 'ReferralOpenPayload', referral: { __typename: 'Referral', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type ReferralAcceptMutationVariables = Exact<{
  input: ReferralAcceptInput;
}>;


export type ReferralAcceptMutation = { __typename: 'Mutation', referralAccept: { __typename: 'ReferralAcceptPayload', referral: { __typename: 'Referral', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type ReferralDeclineMutationVariables = Exact<{
  input: ReferralDeclineInput;
}>;


export type ReferralDeclineMutation = { __typename: 'Mutation', referralDecline: { __typename: 'ReferralDeclinePayload', referral: { __typename: 'Referral', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type ReferralProgressMutationVariables = Exact<{
  input: ReferralProgressInput;
}>;


export type ReferralProgressMutation = { __typename: 'Mutation', referralProgress: { __typename: 'ReferralProgressPayload', referral: { __typename: 'Referral', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type ReferralCompleteMutationVariables = Exact<{
  input: ReferralCompleteInput;
}>;


export type ReferralCompleteMutation = { __typename: 'Mutation', referralComplete: { __typename: 'ReferralCompletePayload', referral: { __typename: 'Referral', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type InboxPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InboxPageQuery = { __typename: 'Query', unread: { __typename: 'ReferralConnection', nodes: Array<{ __typename: 'Referral', id: string, category: ReferralCategory, state: ReferralState, sentOn: string | null, consentEndedOn: string | null, organisation: { __typename: 'Addressee', id: string, name: string } | null }> }, read: { __typename: 'ReferralConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Referral', id: string, category: ReferralCategory, state: ReferralState, sentOn: string | null, consentEndedOn: string | null, organisation: { __typename: 'Addressee', id: string, name: string } | null }> } };

export type Inbox_RowFragment = { __typename: 'Referral', id: string, category: ReferralCategory, state: ReferralState, sentOn: string | null, consentEndedOn: string | null, organisation: { __typename: 'Addressee', id: string, name: string } | null };

export type IncomingReferralPageQueryVariables = Exact<{
  id: string;
}>;


export type IncomingReferralPageQuery = { __typename: 'Query', incomingReferral: { __typename: 'IncomingReferral', consentGivenOn: string | null, consentForm: ConsentForm | null, declineReason: DeclineReason | null, version: number, legalDomain: LegalDomain | null, receivedOn: string | null, answeredOn: string | null, outcome: IncomingReferralOutcome | null, id: string, reference: string, senderOffice: RecipientOffice | null, reason: IncomingReferralReason, state: IncomingReferralState, sentOn: string, expiresOn: string, person: { __typename: 'ReferredPerson', id: string, givenName: string, familyName: string, language: string, interpreterNeeded: boolean, phone: string | null, email: string | null } | null, case: { __typename: 'Case', id: string, reference: string } | null, receivedBy: { __typename: 'Person', id: string, givenName: string, familyName: string } | null, answeredBy: { __typename: 'Person', id: string, givenName: string, familyName: string } | null, sender: { __typename: 'Addressee', id: string, name: string } | null, recipient: { __typename: 'Addressee', id: string, name: string } | null } | null, cases: { __typename: 'CaseConnection', nodes: Array<{ __typename: 'Case', id: string, reference: string, client: { __typename: 'Client', id: string, givenName: string, familyName: string } | null }> }, templates: { __typename: 'TemplateConnection', nodes: Array<{ __typename: 'Template', id: string, kind: TemplateKind, versions: Array<{ __typename: 'TemplateVersion', id: string, number: number, publishedOn: string | null, isCurrent: boolean }> }> } };

export type ReferralSentInPageQueryVariables = Exact<{
  id: string;
}>;


export type ReferralSentInPageQuery = { __typename: 'Query', incomingReferral: { __typename: 'IncomingReferral', version: number, legalDomain: LegalDomain | null, receivedOn: string | null, answeredOn: string | null, outcome: IncomingReferralOutcome | null, id: string, reference: string, senderOffice: RecipientOffice | null, reason: IncomingReferralReason, state: IncomingReferralState, sentOn: string, expiresOn: string, sender: { __typename: 'Addressee', id: string, name: string } | null, recipient: { __typename: 'Addressee', id: string, name: string } | null } | null };

export type Incoming_StandingFragment = { __typename: 'IncomingReferral', version: number, legalDomain: LegalDomain | null, receivedOn: string | null, answeredOn: string | null, outcome: IncomingReferralOutcome | null, id: string, reference: string, senderOffice: RecipientOffice | null, reason: IncomingReferralReason, state: IncomingReferralState, sentOn: string, expiresOn: string, sender: { __typename: 'Addressee', id: string, name: string } | null, recipient: { __typename: 'Addressee', id: string, name: string } | null };

export type Incoming_TroubleFragment = { __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null };

export type IncomingReferralReceiveMutationVariables = Exact<{
  input: IncomingReferralReceiveInput;
}>;


export type IncomingReferralReceiveMutation = { __typename: 'Mutation', incomingReferralReceive: { __typename: 'IncomingReferralReceivePayload', incomingReferral: { __typename: 'IncomingReferral', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type IncomingReferralDeclineMutationVariables = Exact<{
  input: IncomingReferralDeclineInput;
}>;


export type IncomingReferralDeclineMutation = { __typename: 'Mutation', incomingReferralDecline: { __typename: 'IncomingReferralDeclinePayload', incomingReferral: { __typename: 'IncomingReferral', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type IncomingReferralAcceptMutationVariables = Exact<{
  input: IncomingReferralAcceptInput;
}>;


export type IncomingReferralAcceptMutation = { __typename: 'Mutation', incomingReferralAccept: { __typename: 'IncomingReferralAcceptPayload', incomingReferral: { __typename: 'IncomingReferral', id: string, version: number, case: { __typename: 'Case', id: string } | null } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type IncomingReferralRevokeMutationVariables = Exact<{
  input: IncomingReferralRevokeInput;
}>;


export type IncomingReferralRevokeMutation = { __typename: 'Mutation', incomingReferralRevoke: { __typename: 'IncomingReferralRevokePayload', incomingReferral: { __typename: 'IncomingReferral', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type ReferInPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferInPageQuery = { __typename: 'Query', addressees: { __typename: 'AddresseeConnection', nodes: Array<{ __typename: 'Addressee', id: string, name: string }> } };

export type IncomingReferralSendMutationVariables = Exact<{
  input: IncomingReferralSendInput;
}>;


export type IncomingReferralSendMutation = { __typename: 'Mutation', incomingReferralSend: { __typename: 'IncomingReferralSendPayload', incomingReferral: { __typename: 'IncomingReferral', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type IncomingReferralsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type IncomingReferralsPageQuery = { __typename: 'Query', open: { __typename: 'IncomingReferralConnection', nodes: Array<{ __typename: 'IncomingReferral', id: string, reference: string, senderOffice: RecipientOffice | null, reason: IncomingReferralReason, state: IncomingReferralState, sentOn: string, expiresOn: string, person: { __typename: 'ReferredPerson', id: string, givenName: string, familyName: string } | null, sender: { __typename: 'Addressee', id: string, name: string } | null, recipient: { __typename: 'Addressee', id: string, name: string } | null }> }, ended: { __typename: 'IncomingReferralConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'IncomingReferral', id: string, reference: string, senderOffice: RecipientOffice | null, reason: IncomingReferralReason, state: IncomingReferralState, sentOn: string, expiresOn: string, person: { __typename: 'ReferredPerson', id: string, givenName: string, familyName: string } | null, sender: { __typename: 'Addressee', id: string, name: string } | null, recipient: { __typename: 'Addressee', id: string, name: string } | null }> } };

export type ReferralsSentInPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReferralsSentInPageQuery = { __typename: 'Query', open: { __typename: 'IncomingReferralConnection', nodes: Array<{ __typename: 'IncomingReferral', id: string, reference: string, senderOffice: RecipientOffice | null, reason: IncomingReferralReason, state: IncomingReferralState, sentOn: string, expiresOn: string, sender: { __typename: 'Addressee', id: string, name: string } | null, recipient: { __typename: 'Addressee', id: string, name: string } | null }> }, ended: { __typename: 'IncomingReferralConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'IncomingReferral', id: string, reference: string, senderOffice: RecipientOffice | null, reason: IncomingReferralReason, state: IncomingReferralState, sentOn: string, expiresOn: string, sender: { __typename: 'Addressee', id: string, name: string } | null, recipient: { __typename: 'Addressee', id: string, name: string } | null }> } };

export type Incoming_RowFragment = { __typename: 'IncomingReferral', id: string, reference: string, senderOffice: RecipientOffice | null, reason: IncomingReferralReason, state: IncomingReferralState, sentOn: string, expiresOn: string, sender: { __typename: 'Addressee', id: string, name: string } | null, recipient: { __typename: 'Addressee', id: string, name: string } | null };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', permissions: Array<Permission>, person: { __typename: 'Person', id: string, givenName: string, familyName: string } | null, membership: { __typename: 'Membership', id: string, role: MembershipRole, validFrom: string, validTo: string | null, organisation: { __typename: 'OrganisationName', id: string, name: string } } | null, memberships: Array<{ __typename: 'Membership', id: string, role: MembershipRole, validFrom: string, validTo: string | null, organisation: { __typename: 'OrganisationName', id: string, name: string } }> } };

export type LedgerPageQueryVariables = Exact<{
  year: number;
}>;


export type LedgerPageQuery = { __typename: 'Query', years: { __typename: 'FteAllowanceConnection', nodes: Array<{ __typename: 'FteAllowance', id: string, year: number }> }, ofYear: { __typename: 'FteAllowanceConnection', nodes: Array<{ __typename: 'FteAllowance', id: string, version: number, year: number, module: ProgrammeModule, fte: string, source: string, allocated: string, free: string, allocations: Array<{ __typename: 'FteAllocation', id: string, version: number, fte: string, position: { __typename: 'Position', id: string, title: string, shares: Array<{ __typename: 'PositionShare', share: string, municipality: { __typename: 'Municipality', id: string, name: string } }> } | null }> }> }, fteEntries: { __typename: 'FteEntryConnection', nodes: Array<{ __typename: 'FteEntry', module: ProgrammeModule, kind: FteEntryKind, fteBefore: string | null, fteAfter: string | null, reason: string, recordedOn: string, organisations: Array<
        | { __typename: 'County', id: string, name: string }
        | { __typename: 'Municipality', id: string, name: string }
        | { __typename: 'PartnerOrganisation', id: string, name: string }
      >, position: { __typename: 'Position', id: string, title: string } | null }> } };

export type AllowanceOfYearFragment = { __typename: 'FteAllowance', id: string, version: number, year: number, module: ProgrammeModule, fte: string, source: string, allocated: string, free: string, allocations: Array<{ __typename: 'FteAllocation', id: string, version: number, fte: string, position: { __typename: 'Position', id: string, title: string, shares: Array<{ __typename: 'PositionShare', share: string, municipality: { __typename: 'Municipality', id: string, name: string } }> } | null }> };

export type LedgerEntryFragment = { __typename: 'FteEntry', module: ProgrammeModule, kind: FteEntryKind, fteBefore: string | null, fteAfter: string | null, reason: string, recordedOn: string, organisations: Array<
    | { __typename: 'County', id: string, name: string }
    | { __typename: 'Municipality', id: string, name: string }
    | { __typename: 'PartnerOrganisation', id: string, name: string }
  >, position: { __typename: 'Position', id: string, title: string } | null };

export type AllowanceRecordMutationVariables = Exact<{
  input: AllowanceRecordInput;
}>;


export type AllowanceRecordMutation = { __typename: 'Mutation', allowanceRecord: { __typename: 'AllowanceRecordPayload', allowance: { __typename: 'FteAllowance', id: string, version: number, fte: string, source: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type AllocationChangeMutationVariables = Exact<{
  input: AllocationChangeInput;
}>;


export type AllocationChangeMutation = { __typename: 'Mutation', allocationChange: { __typename: 'AllocationChangePayload', allocation: { __typename: 'FteAllocation', id: string, version: number, fte: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CoordinationContactFragment = { __typename: 'CoordinatorAssignment', id: string, version: number, kind: CoordinatorAssignmentKind, validFrom: string, validTo: string | null, isCurrent: boolean, coordinator: { __typename: 'Coordinator', id: string, givenName: string, familyName: string, email: string | null } | null };

export type MunicipalityContactQueryVariables = Exact<{
  id: string;
  today: string;
  withCounts: boolean;
}>;


export type MunicipalityContactQuery = { __typename: 'Query', municipality: { __typename: 'Municipality', id: string, openCases?: number | null, caseloadByPhase?: Array<{ __typename: 'CaseCountOfPhase', phase: CasePhase, count: number }> | null, coordinatorAssignments: Array<{ __typename: 'CoordinatorAssignment', id: string, version: number, kind: CoordinatorAssignmentKind, validFrom: string, validTo: string | null, isCurrent: boolean, coordinator: { __typename: 'Coordinator', id: string, givenName: string, familyName: string, email: string | null } | null }> } | null };

export type CoordinationPageQueryVariables = Exact<{
  id: string;
  withVisits: boolean;
  withLog: boolean;
}>;


export type CoordinationPageQuery = { __typename: 'Query', municipality: { __typename: 'Municipality', id: string, name: string, coordinatorAssignments: Array<{ __typename: 'CoordinatorAssignment', id: string, version: number, kind: CoordinatorAssignmentKind, validFrom: string, validTo: string | null, isCurrent: boolean, coordinator: { __typename: 'Coordinator', id: string, givenName: string, familyName: string, email: string | null } | null }>, coordinatorVisits?: { __typename: 'CoordinatorVisitConnection', totalCount: number, nodes: Array<{ __typename: 'CoordinatorVisit', id: string, visitedOn: string, kind: CoordinatorVisitKind, participantCount?: number, note?: string | null, visitor?: { __typename: 'Coordinator', id: string, givenName: string, familyName: string } | null }> } } | null };

export type CoordinatorChoiceQueryVariables = Exact<{ [key: string]: never; }>;


export type CoordinatorChoiceQuery = { __typename: 'Query', coordinators: { __typename: 'CoordinatorConnection', nodes: Array<{ __typename: 'Coordinator', id: string, givenName: string, familyName: string }> } };

export type CoordinatorAssignMutationVariables = Exact<{
  input: CoordinatorAssignInput;
}>;


export type CoordinatorAssignMutation = { __typename: 'Mutation', coordinatorAssign: { __typename: 'CoordinatorAssignPayload', assignment: { __typename: 'CoordinatorAssignment', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CoordinatorAssignmentEndMutationVariables = Exact<{
  input: CoordinatorAssignmentEndInput;
}>;


export type CoordinatorAssignmentEndMutation = { __typename: 'Mutation', coordinatorAssignmentEnd: { __typename: 'CoordinatorAssignmentEndPayload', assignment: { __typename: 'CoordinatorAssignment', id: string, version: number, validTo: string | null } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type CoordinatorVisitRecordMutationVariables = Exact<{
  input: CoordinatorVisitRecordInput;
}>;


export type CoordinatorVisitRecordMutation = { __typename: 'Mutation', coordinatorVisitRecord: { __typename: 'CoordinatorVisitPayload', visit: { __typename: 'CoordinatorVisit', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type MunicipalityPageQueryVariables = Exact<{
  id: string;
  withFigures: boolean;
}>;


export type MunicipalityPageQuery = { __typename: 'Query', municipality: { __typename: 'Municipality', id: string, name: string, type: MunicipalityType, rhineBank: RhineBank | null, officialKey: string, hasOwnForeignersOffice: boolean, hasYouthOffice: boolean | null, hasIntegrationCouncil: boolean | null, participatesInCaseManagement?: boolean, fte?: string } | null };

export type MunicipalityPositionsQueryVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type MunicipalityPositionsQuery = { __typename: 'Query', municipality: { __typename: 'Municipality', id: string, coordination: { __typename: 'PositionConnection', nodes: Array<{ __typename: 'Position', id: string, title: string, module: ProgrammeModule, fte: string, isVacant: boolean, shares: Array<{ __typename: 'PositionShare', municipality: { __typename: 'Municipality', id: string, name: string } }>, supervisions: Array<{ __typename: 'SupervisionAssignment', kind: SupervisionKind, holder:
            | { __typename: 'County', name: string }
            | { __typename: 'Municipality', name: string }
            | { __typename: 'PartnerOrganisation', name: string }
           }> }> }, caseManagement: { __typename: 'PositionConnection', nodes: Array<{ __typename: 'Position', id: string, title: string, module: ProgrammeModule, fte: string, isVacant: boolean, shares: Array<{ __typename: 'PositionShare', municipality: { __typename: 'Municipality', id: string, name: string } }>, supervisions: Array<{ __typename: 'SupervisionAssignment', kind: SupervisionKind, holder:
            | { __typename: 'County', name: string }
            | { __typename: 'Municipality', name: string }
            | { __typename: 'PartnerOrganisation', name: string }
           }> }> }, foreignersOffice: { __typename: 'PositionConnection', nodes: Array<{ __typename: 'Position', id: string, title: string, module: ProgrammeModule, fte: string, isVacant: boolean, shares: Array<{ __typename: 'PositionShare', municipality: { __typename: 'Municipality', id: string, name: string } }>, supervisions: Array<{ __typename: 'SupervisionAssignment', kind: SupervisionKind, holder:
            | { __typename: 'County', name: string }
            | { __typename: 'Municipality', name: string }
            | { __typename: 'PartnerOrganisation', name: string }
           }> }> }, naturalisationOffice: { __typename: 'PositionConnection', nodes: Array<{ __typename: 'Position', id: string, title: string, module: ProgrammeModule, fte: string, isVacant: boolean, shares: Array<{ __typename: 'PositionShare', municipality: { __typename: 'Municipality', id: string, name: string } }>, supervisions: Array<{ __typename: 'SupervisionAssignment', kind: SupervisionKind, holder:
            | { __typename: 'County', name: string }
            | { __typename: 'Municipality', name: string }
            | { __typename: 'PartnerOrganisation', name: string }
           }> }> } } | null };

export type MunicipalitiesPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: MunicipalityFilter | null | undefined;
  orderBy?: MunicipalityOrder | null | undefined;
  withFigures: boolean;
  withPositions: boolean;
}>;


export type MunicipalitiesPageQuery = { __typename: 'Query', county: { __typename: 'County', id: string, name: string, fte?: string, positionCount?: number } | null, municipalities: { __typename: 'MunicipalityConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Municipality', id: string, name: string, type: MunicipalityType, rhineBank: RhineBank | null, officialKey: string, participatesInCaseManagement?: boolean, fte?: string, positions?: { __typename: 'PositionConnection', totalCount: number } }> } };

export type MyAbsencesQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type MyAbsencesQuery = { __typename: 'Query', personnelFiles: { __typename: 'PersonnelFileConnection', nodes: Array<{ __typename: 'PersonnelFile', id: string, keepers: Array<{ __typename: 'PersonnelFileKeeper', validTo: string | null }>, leaveBalances: Array<{ __typename: 'LeaveBalance', id: string, version: number, year: number, days: number, carriedOver: number, taken: number, requested: number, remaining: number }>, absences: Array<{ __typename: 'Absence', id: string, version: number, kind: AbsenceKind, firstDay: string, lastDay: string, halfDay: HalfDay | null, workingDays: number, state: AbsenceState, note: string | null, reason: string | null, viewerCanWithdraw: boolean, viewerCanDecide: boolean, viewerCanCancel: boolean }> }> } };

export type AbsenceRequestMutationVariables = Exact<{
  input: AbsenceRequestInput;
}>;


export type AbsenceRequestMutation = { __typename: 'Mutation', absenceRequest: { __typename: 'AbsenceRequestPayload', absence: { __typename: 'Absence', id: string, firstDay: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type AbsenceWithdrawMutationVariables = Exact<{
  input: AbsenceWithdrawInput;
}>;


export type AbsenceWithdrawMutation = { __typename: 'Mutation', absenceWithdraw: { __typename: 'AbsenceWithdrawPayload', absence: { __typename: 'Absence', id: string, version: number, kind: AbsenceKind, firstDay: string, lastDay: string, halfDay: HalfDay | null, workingDays: number, state: AbsenceState, note: string | null, reason: string | null, viewerCanWithdraw: boolean, viewerCanDecide: boolean, viewerCanCancel: boolean } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type MyFilePageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyFilePageQuery = { __typename: 'Query', personnelFiles: { __typename: 'PersonnelFileConnection', nodes: Array<{ __typename: 'PersonnelFile', id: string, version: number, isOwn: boolean, viewerCanChange: boolean, person: { __typename: 'Person', id: string, givenName: string, familyName: string, email: string | null } | null, lineManager: { __typename: 'Person', id: string, givenName: string, familyName: string } | null, keepers: Array<{ __typename: 'PersonnelFileKeeper', validFrom: string, validTo: string | null, organisation:
          | { __typename: 'County', id: string, name: string }
          | { __typename: 'Municipality', id: string, name: string }
          | { __typename: 'PartnerOrganisation', id: string, name: string }
         | null }>, contracts: Array<{ __typename: 'Contract', id: string, version: number, validFrom: string, validTo: string | null, fixedTermUntil: string | null, fixedTermReason: string | null, probationUntil: string | null, payGrade: PayGrade, payStep: number, payStepSince: string, weeklyHours: string, fullTimeHours: string, partTimeQuota: string, isCurrent: boolean, workingTimes: Array<{ __typename: 'WorkingTime', id: string, validFrom: string, validTo: string | null, monday: string, tuesday: string, wednesday: string, thursday: string, friday: string, isCurrent: boolean }> }>, appraisals: Array<{ __typename: 'Appraisal', id: string, heldOn: string, periodFrom: string, periodTo: string, kind: AppraisalKind, text: string, nextDueOn: string | null }>, documents: Array<{ __typename: 'PersonnelDocument', id: string, title: string, category: DocumentCategory, receivedOn: string, fileName: string, kind: string, size: number }>, events: Array<{ __typename: 'PersonnelFileEvent', id: string, happenedAt: string, personName: string, kind: PersonnelFileEventKind, changes: Array<string> }> }> } };

export type MyOnboardingQueryVariables = Exact<{ [key: string]: never; }>;


export type MyOnboardingQuery = { __typename: 'Query', personnelFiles: { __typename: 'PersonnelFileConnection', nodes: Array<{ __typename: 'PersonnelFile', id: string, person: { __typename: 'Person', id: string, onboarding: { __typename: 'OnboardingProgramme', id: string, stage: OnboardingStage, hiredOn: string, countyPhaseFrom: string | null, onSiteFrom: string | null, stateQualificationFrom: string | null, certifiedOn: string | null, isExample: boolean } | null, qualifications: Array<{ __typename: 'Qualification', id: string, title: string, provider: string | null, state: QualificationState, plannedFor: string | null, startedOn: string | null, completedOn: string | null, isExample: boolean }> } | null }> } };

export type OnboardingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OnboardingsQuery = { __typename: 'Query', onboardingProgrammes: { __typename: 'OnboardingProgrammeConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'OnboardingProgramme', id: string, stage: OnboardingStage, hiredOn: string, countyPhaseFrom: string | null, onSiteFrom: string | null, stateQualificationFrom: string | null, certifiedOn: string | null, isExample: boolean, person: { __typename: 'Person', id: string, givenName: string, familyName: string } | null }> } };

export type HomePageQueryVariables = Exact<{
  withFigures: boolean;
}>;


export type HomePageQuery = { __typename: 'Query', county: { __typename: 'County', id: string, name: string, fte?: string, positionCount?: number } | null, municipalities: { __typename: 'MunicipalityConnection', totalCount: number } };

export type HomeVacanciesQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeVacanciesQuery = { __typename: 'Query', positions: { __typename: 'PositionConnection', totalCount: number, nodes: Array<{ __typename: 'Position', id: string, title: string, module: ProgrammeModule, fte: string, viewerCanFill: boolean, shares: Array<{ __typename: 'PositionShare', municipality: { __typename: 'Municipality', id: string, name: string } }> }> } };

export type HomePositionsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePositionsQuery = { __typename: 'Query', positions: { __typename: 'PositionConnection', totalCount: number, nodes: Array<{ __typename: 'Position', id: string, title: string, module: ProgrammeModule, fte: string, viewerCanFill: boolean, shares: Array<{ __typename: 'PositionShare', municipality: { __typename: 'Municipality', id: string, name: string } }> }> } };

export type HomeCasesQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeCasesQuery = { __typename: 'Query', open: { __typename: 'CaseConnection', totalCount: number }, overdue: { __typename: 'CaseConnection', totalCount: number } };

export type HomeCoordinationQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeCoordinationQuery = { __typename: 'Query', municipalities: { __typename: 'MunicipalityConnection', totalCount: number, nodes: Array<{ __typename: 'Municipality', id: string, name: string, openCases: number | null }> } };

export type PositionAssignPageQueryVariables = Exact<{
  id: string;
}>;


export type PositionAssignPageQuery = { __typename: 'Query', position: { __typename: 'Position', id: string, version: number, title: string, fte: string, viewerCanFill: boolean, shares: Array<{ __typename: 'PositionShare', municipality: { __typename: 'Municipality', id: string, name: string } }> } | null, personnelFiles: { __typename: 'PersonnelFileConnection', nodes: Array<{ __typename: 'PersonnelFile', id: string, person: { __typename: 'Person', id: string, givenName: string, familyName: string } | null }> } };

export type PositionFillPageQueryVariables = Exact<{
  id: string;
}>;


export type PositionFillPageQuery = { __typename: 'Query', position: { __typename: 'Position', id: string, version: number, title: string, fte: string, isVacant: boolean, viewerCanFill: boolean, shares: Array<{ __typename: 'PositionShare', municipality: { __typename: 'Municipality', id: string, name: string } }> } | null };

export type PositionFillMutationVariables = Exact<{
  input: PositionFillInput;
}>;


export type PositionFillMutation = { __typename: 'Mutation', positionFill: { __typename: 'PositionFillPayload', position: { __typename: 'Position', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type OccupancyPageQueryVariables = Exact<{
  id: string;
}>;


export type OccupancyPageQuery = { __typename: 'Query', position: { __typename: 'Position', id: string, title: string, viewerCanChangeOccupancy: boolean, shares: Array<{ __typename: 'PositionShare', municipality: { __typename: 'Municipality', id: string, name: string } }>, occupancies: Array<{ __typename: 'PositionOccupancy', id: string, version: number, share: string, validFrom: string, validTo: string | null, person: { __typename: 'Person', id: string, givenName: string, familyName: string } }> } | null };

export type OccupancyChangeMutationVariables = Exact<{
  input: OccupancyChangeInput;
}>;


export type OccupancyChangeMutation = { __typename: 'Mutation', occupancyChange: { __typename: 'OccupancyChangePayload', occupancy: { __typename: 'PositionOccupancy', id: string, version: number, share: string, validFrom: string, validTo: string | null } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type OccupancyEndMutationVariables = Exact<{
  input: OccupancyEndInput;
}>;


export type OccupancyEndMutation = { __typename: 'Mutation', occupancyEnd: { __typename: 'OccupancyEndPayload', occupancy: { __typename: 'PositionOccupancy', id: string, version: number, validTo: string | null } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type PositionPageQueryVariables = Exact<{
  id: string;
}>;


export type PositionPageQuery = { __typename: 'Query', position: { __typename: 'Position', version: number, isVacant: boolean, viewerCanFill: boolean, viewerCanChangeOccupancy: boolean, viewerCanAdvanceTo: Array<PositionState>, state: PositionState | null, fixedTermUntil: string | null, viewerCanSetFixedTerm: boolean, id: string, title: string, module: ProgrammeModule, fte: string, payGrade: string | null, fundedBy: string, maxPersons: number, fixedTerms: Array<{ __typename: 'PositionFixedTerm', step: number, fixedTermUntil: string | null, recordedOn: string, note: string | null, organisation:
        | { __typename: 'County', id: string, name: string }
        | { __typename: 'Municipality', id: string, name: string }
        | { __typename: 'PartnerOrganisation', id: string, name: string }
       | null }>, history: Array<{ __typename: 'PositionEvent', step: number, from: PositionState | null, to: PositionState, effectiveDay: string, recordedOn: string, note: string | null, organisation:
        | { __typename: 'County', id: string, name: string }
        | { __typename: 'Municipality', id: string, name: string }
        | { __typename: 'PartnerOrganisation', id: string, name: string }
       | null }>, gaps: Array<{ __typename: 'PositionGap', validFrom: string, validTo: string | null, freeShare: string }>, supervisions: Array<{ __typename: 'SupervisionAssignment', id: string, kind: SupervisionKind, validFrom: string, validTo: string | null, legalBasis: string, holder:
        | { __typename: 'County', id: string, name: string }
        | { __typename: 'Municipality', id: string, name: string }
        | { __typename: 'PartnerOrganisation', id: string, name: string }
       }>, employer:
      | { __typename: 'County', id: string, name: string }
      | { __typename: 'Municipality', id: string, name: string }
      | { __typename: 'PartnerOrganisation', id: string, name: string }
     | null, shares: Array<{ __typename: 'PositionShare', share: string, municipality: { __typename: 'Municipality', id: string, name: string } }> } | null };

export type PositionOccupanciesQueryVariables = Exact<{
  id: string;
}>;


export type PositionOccupanciesQuery = { __typename: 'Query', position: { __typename: 'Position', id: string, occupancies: Array<{ __typename: 'PositionOccupancy', id: string, share: string, validFrom: string, validTo: string | null, person: { __typename: 'Person', id: string, givenName: string, familyName: string, email: string | null } }>, deputies: Array<{ __typename: 'PositionDeputy', id: string, version: number, validFrom: string, validTo: string | null, person: { __typename: 'Person', id: string, givenName: string, familyName: string } }> } | null };

export type OwnStaffQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnStaffQuery = { __typename: 'Query', personnelFiles: { __typename: 'PersonnelFileConnection', nodes: Array<{ __typename: 'PersonnelFile', id: string, person: { __typename: 'Person', id: string, givenName: string, familyName: string } | null }> } };

export type PositionAdvanceMutationVariables = Exact<{
  input: PositionAdvanceInput;
}>;


export type PositionAdvanceMutation = { __typename: 'Mutation', positionAdvance: { __typename: 'PositionAdvancePayload', position: { __typename: 'Position', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type PositionFixedTermSetMutationVariables = Exact<{
  input: PositionFixedTermSetInput;
}>;


export type PositionFixedTermSetMutation = { __typename: 'Mutation', positionFixedTermSet: { __typename: 'PositionFixedTermSetPayload', position: { __typename: 'Position', id: string, version: number, fixedTermUntil: string | null } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type DeputyAppointMutationVariables = Exact<{
  input: DeputyAppointInput;
}>;


export type DeputyAppointMutation = { __typename: 'Mutation', deputyAppoint: { __typename: 'DeputyAppointPayload', deputy: { __typename: 'PositionDeputy', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type DeputyEndMutationVariables = Exact<{
  input: DeputyEndInput;
}>;


export type DeputyEndMutation = { __typename: 'Mutation', deputyEnd: { __typename: 'DeputyEndPayload', deputy: { __typename: 'PositionDeputy', id: string, version: number, validTo: string | null } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type PositionsPageQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: PositionFilter | null | undefined;
  orderBy?: PositionOrder | null | undefined;
}>;


export type PositionsPageQuery = { __typename: 'Query', positions: { __typename: 'PositionConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Position', id: string, title: string, module: ProgrammeModule, fte: string, state: PositionState | null, fixedTermUntil: string | null, employer:
        | { __typename: 'County', id: string, name: string }
        | { __typename: 'Municipality', id: string, name: string }
        | { __typename: 'PartnerOrganisation', id: string, name: string }
       | null, shares: Array<{ __typename: 'PositionShare', municipality: { __typename: 'Municipality', id: string, name: string } }> }> } };

export type PositionImportPageQueryVariables = Exact<{
  id: string;
}>;


export type PositionImportPageQuery = { __typename: 'Query', redistribution: { __typename: 'Redistribution', id: string, version: number, fromYear: number, targetYear: number } | null };

export type PositionImportMutationVariables = Exact<{
  input: PositionImportInput;
}>;


export type PositionImportMutation = { __typename: 'Mutation', positionImport: { __typename: 'PositionImportPayload', report: { __typename: 'ImportReport', fileName: string, rowCount: number, newCount: number, changedCount: number, occupancyCount: number, errorCount: number, ignoredColumns: Array<string>, errors: Array<{ __typename: 'ImportFinding', row: number, column: string | null, code: ChangeErrorCode, message: string }> } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type RedistributionsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type RedistributionsPageQuery = { __typename: 'Query', redistributions: { __typename: 'RedistributionConnection', nodes: Array<{ __typename: 'Redistribution', id: string, module: ProgrammeModule, fromYear: number, targetYear: number, state: RedistributionState, draftedOn: string, allowance: string | null, sum: string }> } };

export type RedistributionPageQueryVariables = Exact<{
  id: string;
  withMunicipalities: boolean;
}>;


export type RedistributionPageQuery = { __typename: 'Query', redistribution: { __typename: 'Redistribution', id: string, version: number, module: ProgrammeModule, fromYear: number, targetYear: number, state: RedistributionState, draftedOn: string, allowance: string | null, sum: string, missing: string, lines: Array<{ __typename: 'RedistributionLine', id: string, title: string, fteBefore: string, fte: string, organisations: Array<
        | { __typename: 'County', id: string, name: string }
        | { __typename: 'Municipality', id: string, name: string }
        | { __typename: 'PartnerOrganisation', id: string, name: string }
      > }>, responses: Array<{ __typename: 'RedistributionResponse', id: string, version: number, state: RedistributionResponseState, reason: string | null, decision: string | null, answeredOn: string | null, municipality: { __typename: 'Municipality', id: string, name: string } }>, events: Array<{ __typename: 'RedistributionEvent', step: RedistributionStep, reason: string | null, recordedOn: string, municipality: { __typename: 'Municipality', id: string, name: string } | null }> } | null, municipalities?: { __typename: 'MunicipalityConnection', nodes: Array<{ __typename: 'Municipality', id: string, name: string }> } };

export type RedistributionPlanFragment = { __typename: 'Redistribution', id: string, version: number, module: ProgrammeModule, fromYear: number, targetYear: number, state: RedistributionState, draftedOn: string, allowance: string | null, sum: string, missing: string, lines: Array<{ __typename: 'RedistributionLine', id: string, title: string, fteBefore: string, fte: string, organisations: Array<
      | { __typename: 'County', id: string, name: string }
      | { __typename: 'Municipality', id: string, name: string }
      | { __typename: 'PartnerOrganisation', id: string, name: string }
    > }>, responses: Array<{ __typename: 'RedistributionResponse', id: string, version: number, state: RedistributionResponseState, reason: string | null, decision: string | null, answeredOn: string | null, municipality: { __typename: 'Municipality', id: string, name: string } }>, events: Array<{ __typename: 'RedistributionEvent', step: RedistributionStep, reason: string | null, recordedOn: string, municipality: { __typename: 'Municipality', id: string, name: string } | null }> };

export type RedistributionOutcomeFragment = { __typename: 'RedistributionChangePayload', redistribution: { __typename: 'Redistribution', id: string, version: number, lines: Array<{ __typename: 'RedistributionLine', id: string, fte: string }> } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> };

export type AnswerOutcomeFragment = { __typename: 'RedistributionAnswerPayload', response: { __typename: 'RedistributionResponse', id: string, version: number, state: RedistributionResponseState, reason: string | null, decision: string | null } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> };

export type RedistributionDraftMutationVariables = Exact<{
  input: RedistributionDraftInput;
}>;


export type RedistributionDraftMutation = { __typename: 'Mutation', redistributionDraft: { __typename: 'RedistributionChangePayload', redistribution: { __typename: 'Redistribution', id: string, version: number, lines: Array<{ __typename: 'RedistributionLine', id: string, fte: string }> } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type RedistributionLineChangeMutationVariables = Exact<{
  input: RedistributionLineChangeInput;
}>;


export type RedistributionLineChangeMutation = { __typename: 'Mutation', redistributionLineChange: { __typename: 'RedistributionChangePayload', redistribution: { __typename: 'Redistribution', id: string, version: number, lines: Array<{ __typename: 'RedistributionLine', id: string, fte: string }> } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type RedistributionPublishMutationVariables = Exact<{
  input: RedistributionStepInput;
}>;


export type RedistributionPublishMutation = { __typename: 'Mutation', redistributionPublish: { __typename: 'RedistributionChangePayload', redistribution: { __typename: 'Redistribution', id: string, version: number, lines: Array<{ __typename: 'RedistributionLine', id: string, fte: string }> } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type RedistributionRecallMutationVariables = Exact<{
  input: RedistributionStepInput;
}>;


export type RedistributionRecallMutation = { __typename: 'Mutation', redistributionRecall: { __typename: 'RedistributionChangePayload', redistribution: { __typename: 'Redistribution', id: string, version: number, lines: Array<{ __typename: 'RedistributionLine', id: string, fte: string }> } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type RedistributionDiscardMutationVariables = Exact<{
  input: RedistributionStepInput;
}>;


export type RedistributionDiscardMutation = { __typename: 'Mutation', redistributionDiscard: { __typename: 'RedistributionChangePayload', redistribution: { __typename: 'Redistribution', id: string, version: number, lines: Array<{ __typename: 'RedistributionLine', id: string, fte: string }> } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type RedistributionEnactMutationVariables = Exact<{
  input: RedistributionStepInput;
}>;


export type RedistributionEnactMutation = { __typename: 'Mutation', redistributionEnact: { __typename: 'RedistributionChangePayload', redistribution: { __typename: 'Redistribution', id: string, version: number, lines: Array<{ __typename: 'RedistributionLine', id: string, fte: string }> } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type RedistributionConfirmMutationVariables = Exact<{
  input: RedistributionAnswerInput;
}>;


export type RedistributionConfirmMutation = { __typename: 'Mutation', redistributionConfirm: { __typename: 'RedistributionAnswerPayload', response: { __typename: 'RedistributionResponse', id: string, version: number, state: RedistributionResponseState, reason: string | null, decision: string | null } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type RedistributionObjectMutationVariables = Exact<{
  input: RedistributionAnswerInput;
}>;


export type RedistributionObjectMutation = { __typename: 'Mutation', redistributionObject: { __typename: 'RedistributionAnswerPayload', response: { __typename: 'RedistributionResponse', id: string, version: number, state: RedistributionResponseState, reason: string | null, decision: string | null } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type RedistributionOverruleMutationVariables = Exact<{
  input: RedistributionAnswerInput;
}>;


export type RedistributionOverruleMutation = { __typename: 'Mutation', redistributionOverrule: { __typename: 'RedistributionAnswerPayload', response: { __typename: 'RedistributionResponse', id: string, version: number, state: RedistributionResponseState, reason: string | null, decision: string | null } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type ServicePageQueryVariables = Exact<{
  id: string;
}>;


export type ServicePageQuery = { __typename: 'Query', service: { __typename: 'ServiceRecord', recordedOn: string, id: string, version: number, type: ServiceType, occurredOn: string, channel: ServiceChannel, themes: Array<LifeArea>, legalDomain: LegalDomain | null, referralCategory: ReferralCategory | null, targetGroupCount: number, partnerCount: number, minutes: number | null, voidedOn: string | null, isOwn: boolean, viewerCanCorrect: boolean, municipality:
      | { __typename: 'County', id: string, name: string }
      | { __typename: 'Municipality', id: string, name: string }
      | { __typename: 'PartnerOrganisation', id: string, name: string }
     | null } | null };

export type ServiceCorrectMutationVariables = Exact<{
  input: ServiceCorrectInput;
}>;


export type ServiceCorrectMutation = { __typename: 'Mutation', serviceCorrect: { __typename: 'ServiceChangePayload', service: { __typename: 'ServiceRecord', id: string, version: number, type: ServiceType, occurredOn: string, channel: ServiceChannel, themes: Array<LifeArea>, legalDomain: LegalDomain | null, referralCategory: ReferralCategory | null, targetGroupCount: number, partnerCount: number, minutes: number | null, voidedOn: string | null, isOwn: boolean, viewerCanCorrect: boolean } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type ServiceFiguresPageQueryVariables = Exact<{
  from: string;
  to: string;
  place?: string | null | undefined;
  isOfCounty: boolean;
}>;


export type ServiceFiguresPageQuery = { __typename: 'Query', serviceFigures: { __typename: 'ServiceFigures', sum: { __typename: 'ServiceSum', count: number, targetGroupCount: number, partnerCount: number, targetGroupPercent: number | null, partnerPercent: number | null }, figures: Array<{ __typename: 'ServiceFigure', month: string, type: ServiceType, count: number, targetGroupCount: number, partnerCount: number }> }, municipalities?: { __typename: 'MunicipalityConnection', nodes: Array<{ __typename: 'Municipality', id: string, name: string }> } };

export type ServiceEntryPageQueryVariables = Exact<{
  id: string;
  hasChanged: boolean;
}>;


export type ServiceEntryPageQuery = { __typename: 'Query', drafts: { __typename: 'DraftConnection', nodes: Array<{ __typename: 'Draft', id: string, savedAt: string, content: string | null }> }, services: { __typename: 'ServiceRecordConnection', nodes: Array<{ __typename: 'ServiceRecord', id: string, version: number, type: ServiceType, occurredOn: string, channel: ServiceChannel, themes: Array<LifeArea>, legalDomain: LegalDomain | null, referralCategory: ReferralCategory | null, targetGroupCount: number, partnerCount: number, minutes: number | null, voidedOn: string | null, isOwn: boolean, viewerCanCorrect: boolean }> }, service?: { __typename: 'ServiceRecord', id: string, version: number, type: ServiceType, occurredOn: string, channel: ServiceChannel, themes: Array<LifeArea>, legalDomain: LegalDomain | null, referralCategory: ReferralCategory | null, targetGroupCount: number, partnerCount: number, minutes: number | null, voidedOn: string | null, isOwn: boolean, viewerCanCorrect: boolean } | null };

export type ServiceRecordMutationVariables = Exact<{
  input: ServiceRecordInput;
}>;


export type ServiceRecordMutation = { __typename: 'Mutation', serviceRecord: { __typename: 'ServiceChangePayload', service: { __typename: 'ServiceRecord', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type ServiceVoidMutationVariables = Exact<{
  input: ServiceVoidInput;
}>;


export type ServiceVoidMutation = { __typename: 'Mutation', serviceVoid: { __typename: 'ServiceChangePayload', service: { __typename: 'ServiceRecord', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type ServiceRestoreMutationVariables = Exact<{
  input: ServiceRestoreInput;
}>;


export type ServiceRestoreMutation = { __typename: 'Mutation', serviceRestore: { __typename: 'ServiceChangePayload', service: { __typename: 'ServiceRecord', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type ServicesPageQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: ServiceFilter | null | undefined;
  changed: string;
  hasChanged: boolean;
  monthFrom: string;
  monthTo: string;
  isRecorder: boolean;
  isOfCounty: boolean;
}>;


export type ServicesPageQuery = { __typename: 'Query', services: { __typename: 'ServiceRecordConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'ServiceRecord', id: string, version: number, type: ServiceType, occurredOn: string, channel: ServiceChannel, themes: Array<LifeArea>, legalDomain: LegalDomain | null, referralCategory: ReferralCategory | null, targetGroupCount: number, partnerCount: number, minutes: number | null, voidedOn: string | null, isOwn: boolean, viewerCanCorrect: boolean, municipality:
        | { __typename: 'County', id: string, name: string }
        | { __typename: 'Municipality', id: string, name: string }
        | { __typename: 'PartnerOrganisation', id: string, name: string }
       | null }> }, service?: { __typename: 'ServiceRecord', id: string, version: number, type: ServiceType, occurredOn: string, channel: ServiceChannel, themes: Array<LifeArea>, legalDomain: LegalDomain | null, referralCategory: ReferralCategory | null, targetGroupCount: number, partnerCount: number, minutes: number | null, voidedOn: string | null, isOwn: boolean, viewerCanCorrect: boolean } | null, ownServiceFigures?: { __typename: 'ServiceFigures', sum: { __typename: 'ServiceSum', count: number, targetGroupCount: number, partnerCount: number }, figures: Array<{ __typename: 'ServiceFigure', type: ServiceType, count: number }> }, municipalities?: { __typename: 'MunicipalityConnection', nodes: Array<{ __typename: 'Municipality', id: string, name: string }> } };

export type AppraisalRecordMutationVariables = Exact<{
  input: AppraisalRecordInput;
}>;


export type AppraisalRecordMutation = { __typename: 'Mutation', appraisalRecord: { __typename: 'AppraisalRecordPayload', appraisal: { __typename: 'Appraisal', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type ContractChangeMutationVariables = Exact<{
  input: ContractChangeInput;
}>;


export type ContractChangeMutation = { __typename: 'Mutation', contractChange: { __typename: 'ContractChangePayload', contract: { __typename: 'Contract', id: string, version: number, validFrom: string, validTo: string | null, fixedTermUntil: string | null, fixedTermReason: string | null, probationUntil: string | null, payGrade: PayGrade, payStep: number, payStepSince: string, weeklyHours: string, fullTimeHours: string, partTimeQuota: string, isCurrent: boolean, workingTimes: Array<{ __typename: 'WorkingTime', id: string, validFrom: string, validTo: string | null, monday: string, tuesday: string, wednesday: string, thursday: string, friday: string, isCurrent: boolean }> } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type ContractRecordMutationVariables = Exact<{
  input: ContractRecordInput;
}>;


export type ContractRecordMutation = { __typename: 'Mutation', contractRecord: { __typename: 'ContractRecordPayload', contract: { __typename: 'Contract', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type DocumentFileMutationVariables = Exact<{
  input: DocumentFileInput;
}>;


export type DocumentFileMutation = { __typename: 'Mutation', documentFile: { __typename: 'DocumentFilePayload', document: { __typename: 'PersonnelDocument', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type WorkingTimeSetMutationVariables = Exact<{
  input: WorkingTimeSetInput;
}>;


export type WorkingTimeSetMutation = { __typename: 'Mutation', workingTimeSet: { __typename: 'WorkingTimeSetPayload', contract: { __typename: 'Contract', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type FileOnboardingQueryVariables = Exact<{
  id: string;
}>;


export type FileOnboardingQuery = { __typename: 'Query', personnelFile: { __typename: 'PersonnelFile', id: string, person: { __typename: 'Person', id: string, onboarding: { __typename: 'OnboardingProgramme', id: string, stage: OnboardingStage, hiredOn: string, countyPhaseFrom: string | null, onSiteFrom: string | null, stateQualificationFrom: string | null, certifiedOn: string | null, isExample: boolean } | null, qualifications: Array<{ __typename: 'Qualification', id: string, title: string, provider: string | null, state: QualificationState, plannedFor: string | null, startedOn: string | null, completedOn: string | null, isExample: boolean }> } | null } | null };

export type StaffFilePageQueryVariables = Exact<{
  id: string;
}>;


export type StaffFilePageQuery = { __typename: 'Query', personnelFile: { __typename: 'PersonnelFile', id: string, version: number, isOwn: boolean, viewerCanChange: boolean, person: { __typename: 'Person', id: string, givenName: string, familyName: string, email: string | null } | null, lineManager: { __typename: 'Person', id: string, givenName: string, familyName: string } | null, keepers: Array<{ __typename: 'PersonnelFileKeeper', validFrom: string, validTo: string | null, organisation:
        | { __typename: 'County', id: string, name: string }
        | { __typename: 'Municipality', id: string, name: string }
        | { __typename: 'PartnerOrganisation', id: string, name: string }
       | null }>, contracts: Array<{ __typename: 'Contract', id: string, version: number, validFrom: string, validTo: string | null, fixedTermUntil: string | null, fixedTermReason: string | null, probationUntil: string | null, payGrade: PayGrade, payStep: number, payStepSince: string, weeklyHours: string, fullTimeHours: string, partTimeQuota: string, isCurrent: boolean, workingTimes: Array<{ __typename: 'WorkingTime', id: string, validFrom: string, validTo: string | null, monday: string, tuesday: string, wednesday: string, thursday: string, friday: string, isCurrent: boolean }> }>, appraisals: Array<{ __typename: 'Appraisal', id: string, heldOn: string, periodFrom: string, periodTo: string, kind: AppraisalKind, text: string, nextDueOn: string | null }>, documents: Array<{ __typename: 'PersonnelDocument', id: string, title: string, category: DocumentCategory, receivedOn: string, fileName: string, kind: string, size: number }>, events: Array<{ __typename: 'PersonnelFileEvent', id: string, happenedAt: string, personName: string, kind: PersonnelFileEventKind, changes: Array<string> }> } | null };

export type LineManagersQueryVariables = Exact<{ [key: string]: never; }>;


export type LineManagersQuery = { __typename: 'Query', personnelFiles: { __typename: 'PersonnelFileConnection', nodes: Array<{ __typename: 'PersonnelFile', id: string, person: { __typename: 'Person', id: string, givenName: string, familyName: string } | null }> } };

export type StaffChangeMutationVariables = Exact<{
  input: StaffChangeInput;
}>;


export type StaffChangeMutation = { __typename: 'Mutation', staffChange: { __typename: 'StaffChangePayload', personnelFile: { __typename: 'PersonnelFile', id: string, version: number, person: { __typename: 'Person', id: string, givenName: string, familyName: string, email: string | null } | null } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type PersonnelFileChangeMutationVariables = Exact<{
  input: PersonnelFileChangeInput;
}>;


export type PersonnelFileChangeMutation = { __typename: 'Mutation', personnelFileChange: { __typename: 'PersonnelFileChangePayload', personnelFile: { __typename: 'PersonnelFile', id: string, version: number, lineManager: { __typename: 'Person', id: string } | null } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type StaffNewPageQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffNewPageQuery = { __typename: 'Query', staffWithoutFile: { __typename: 'StaffConnection', nodes: Array<{ __typename: 'Person', id: string, givenName: string, familyName: string }> }, personnelFiles: { __typename: 'PersonnelFileConnection', nodes: Array<{ __typename: 'PersonnelFile', id: string, person: { __typename: 'Person', id: string, givenName: string, familyName: string } | null }> } };

export type PersonnelFileOpenMutationVariables = Exact<{
  input: PersonnelFileOpenInput;
}>;


export type PersonnelFileOpenMutation = { __typename: 'Mutation', personnelFileOpen: { __typename: 'PersonnelFileOpenPayload', personnelFile: { __typename: 'PersonnelFile', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type StaffPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PersonnelFileFilter | null | undefined;
}>;


export type StaffPageQuery = { __typename: 'Query', personnelFiles: { __typename: 'PersonnelFileConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'PersonnelFile', id: string, person: { __typename: 'Person', id: string, givenName: string, familyName: string, email: string | null } | null, lineManager: { __typename: 'Person', id: string, givenName: string, familyName: string } | null, keepers: Array<{ __typename: 'PersonnelFileKeeper', validFrom: string, validTo: string | null }>, appraisals: Array<{ __typename: 'Appraisal', id: string }>, documents: Array<{ __typename: 'PersonnelDocument', id: string }>, currentContract: { __typename: 'Contract', id: string, validFrom: string, validTo: string | null, fixedTermUntil: string | null, fixedTermReason: string | null, probationUntil: string | null, payGrade: PayGrade, payStep: number, payStepSince: string, weeklyHours: string, fullTimeHours: string } | null }> } };

export type StaffStatisticsPageQueryVariables = Exact<{
  year: number;
}>;


export type StaffStatisticsPageQuery = { __typename: 'Query', county: { __typename: 'County', id: string, name: string, staffStatistics: { __typename: 'StaffStatistics', state: StaffStatisticsState, figures: { __typename: 'StaffFigures', headcount: number, partTimeCount: number | null, fixedTermCount: number | null, averageShare: string | null, absenceDays: number | null, vacancyDays: number } | null } | null, staffStatisticsAgreement: { __typename: 'StaffStatisticsAgreement', isInForce: boolean, reference: string, version: number } | null } | null, municipalities: { __typename: 'MunicipalityConnection', nodes: Array<{ __typename: 'Municipality', id: string, name: string, staffStatistics: { __typename: 'StaffStatistics', state: StaffStatisticsState, figures: { __typename: 'StaffFigures', headcount: number, partTimeCount: number | null, fixedTermCount: number | null, averageShare: string | null, absenceDays: number | null, vacancyDays: number } | null } | null, staffStatisticsAgreement: { __typename: 'StaffStatisticsAgreement', isInForce: boolean, reference: string, version: number } | null }> }, ownStaffFigures: { __typename: 'OwnStaffFigures', absenceDays: string, averageShare: string | null } | null };

export type StaffFiguresShownFragment = { __typename: 'StaffStatistics', state: StaffStatisticsState, figures: { __typename: 'StaffFigures', headcount: number, partTimeCount: number | null, fixedTermCount: number | null, averageShare: string | null, absenceDays: number | null, vacancyDays: number } | null };

export type StaffStatisticsAgreeMutationVariables = Exact<{
  input: StaffStatisticsAgreeInput;
}>;


export type StaffStatisticsAgreeMutation = { __typename: 'Mutation', staffStatisticsAgree: { __typename: 'StaffStatisticsAgreePayload', organisation:
      | { __typename: 'County', id: string }
      | { __typename: 'Municipality', id: string }
      | { __typename: 'PartnerOrganisation', id: string }
     | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type TaskCountQueryVariables = Exact<{ [key: string]: never; }>;


export type TaskCountQuery = { __typename: 'Query', tasks: { __typename: 'TaskConnection', totalCount: number }, personnelFiles: { __typename: 'PersonnelFileConnection', nodes: Array<{ __typename: 'PersonnelFile', id: string }> } };

export type HomeTasksQueryVariables = Exact<{
  withPositions: boolean;
  withLedger: boolean;
  withCases: boolean;
  withTemplates: boolean;
  withProposals: boolean;
}>;


export type HomeTasksQuery = { __typename: 'Query', tasks: { __typename: 'TaskConnection', totalCount: number, nodes: Array<{ __typename: 'Task', kind: TaskKind, dueOn: string, count: number | null, person: { __typename: 'Person', id: string, givenName: string, familyName: string } | null, position?: { __typename: 'Position', id: string, title: string, shares: Array<{ __typename: 'PositionShare', municipality: { __typename: 'Municipality', id: string, name: string } }> } | null, file: { __typename: 'PersonnelFile', id: string } | null, redistribution?: { __typename: 'Redistribution', id: string, targetYear: number } | null, absence: { __typename: 'Absence', id: string } | null, case?: { __typename: 'Case', id: string, reference: string } | null, templateVersion?: { __typename: 'TemplateVersion', id: string, number: number, template: { __typename: 'Template', id: string, title: string } | null } | null, templateProposal?: { __typename: 'TemplateProposal', id: string, title: string } | null, caseTask?: { __typename: 'CaseTask', id: string, text: string } | null }> } };

export type TasksPageQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  after?: string | null | undefined;
  withPositions: boolean;
  withLedger: boolean;
  withCases: boolean;
  withTemplates: boolean;
  withProposals: boolean;
}>;


export type TasksPageQuery = { __typename: 'Query', tasks: { __typename: 'TaskConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Task', kind: TaskKind, dueOn: string, count: number | null, person: { __typename: 'Person', id: string, givenName: string, familyName: string } | null, position?: { __typename: 'Position', id: string, title: string, shares: Array<{ __typename: 'PositionShare', municipality: { __typename: 'Municipality', id: string, name: string } }> } | null, file: { __typename: 'PersonnelFile', id: string } | null, redistribution?: { __typename: 'Redistribution', id: string, targetYear: number } | null, absence: { __typename: 'Absence', id: string } | null, case?: { __typename: 'Case', id: string, reference: string } | null, templateVersion?: { __typename: 'TemplateVersion', id: string, number: number, template: { __typename: 'Template', id: string, title: string } | null } | null, templateProposal?: { __typename: 'TemplateProposal', id: string, title: string } | null, caseTask?: { __typename: 'CaseTask', id: string, text: string } | null }> } };

export type ReminderSettingPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ReminderSettingPageQuery = { __typename: 'Query', reminderSetting: { __typename: 'ReminderSetting', version: number, fixedTermDays: number, probationDays: number, vacancyDays: number, sendsMail: boolean } | null };

export type ReminderSettingChangeMutationVariables = Exact<{
  input: ReminderSettingChangeInput;
}>;


export type ReminderSettingChangeMutation = { __typename: 'Mutation', reminderSettingChange: { __typename: 'ReminderSettingChangePayload', setting: { __typename: 'ReminderSetting', version: number, fixedTermDays: number, probationDays: number, vacancyDays: number, sendsMail: boolean } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type TemplatePageQueryVariables = Exact<{
  id: string;
  withAdoptions: boolean;
  withSteps: boolean;
}>;


export type TemplatePageQuery = { __typename: 'Query', template: { __typename: 'Template', id: string, kind: TemplateKind, title: string, versions: Array<{ __typename: 'TemplateVersion', id: string, version: number, number: number, state: TemplateState, publishedOn: string | null, retiredOn: string | null, changeNote: string | null, viewerWays: Array<TemplateState>, adoptionCount?: number, participatingCount?: number, contributedBy:
        | { __typename: 'County', id: string, name: string }
        | { __typename: 'Municipality', id: string, name: string }
        | { __typename: 'PartnerOrganisation', id: string, name: string }
       | null, texts: Array<{ __typename: 'TemplateText', language: ClientLanguage, body: string }>, adoptions?: Array<{ __typename: 'TemplateAdoption', adoptedOn: string | null, personName: string | null, organisation:
          | { __typename: 'County', id: string, name: string }
          | { __typename: 'Municipality', id: string, name: string }
          | { __typename: 'PartnerOrganisation', id: string, name: string }
         | null }>, steps?: Array<{ __typename: 'TemplateStep', id: string, fromState: TemplateState | null, toState: TemplateState, remark: string | null, legalReviewer: string | null, legalReviewedOn: string | null, occurredOn: string, personName: string }> }> } | null };

export type TemplateDraftMutationVariables = Exact<{
  input: TemplateDraftInput;
}>;


export type TemplateDraftMutation = { __typename: 'Mutation', templateDraft: { __typename: 'TemplateVersionPayload', templateVersion: { __typename: 'TemplateVersion', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type TemplateTextSetMutationVariables = Exact<{
  input: TemplateTextSetInput;
}>;


export type TemplateTextSetMutation = { __typename: 'Mutation', templateTextSet: { __typename: 'TemplateVersionPayload', templateVersion: { __typename: 'TemplateVersion', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type TemplateAdvanceMutationVariables = Exact<{
  input: TemplateAdvanceInput;
}>;


export type TemplateAdvanceMutation = { __typename: 'Mutation', templateAdvance: { __typename: 'TemplateVersionPayload', templateVersion: { __typename: 'TemplateVersion', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type TemplateAdoptMutationVariables = Exact<{
  input: TemplateAdoptInput;
}>;


export type TemplateAdoptMutation = { __typename: 'Mutation', templateAdopt: { __typename: 'TemplateVersionPayload', templateVersion: { __typename: 'TemplateVersion', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type TemplateCreateMutationVariables = Exact<{
  input: TemplateCreateInput;
}>;


export type TemplateCreateMutation = { __typename: 'Mutation', templateCreate: { __typename: 'TemplateVersionPayload', templateVersion: { __typename: 'TemplateVersion', id: string, template: { __typename: 'Template', id: string } | null } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type TemplatesPageQueryVariables = Exact<{
  withAdoptions: boolean;
}>;


export type TemplatesPageQuery = { __typename: 'Query', templates: { __typename: 'TemplateConnection', nodes: Array<{ __typename: 'Template', id: string, kind: TemplateKind, title: string, versions: Array<{ __typename: 'TemplateVersion', id: string, number: number, state: TemplateState, publishedOn: string | null, adoptionCount?: number, participatingCount?: number }> }> } };

export type TemplateProposalsQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplateProposalsQuery = { __typename: 'Query', templateProposals: { __typename: 'TemplateProposalConnection', nodes: Array<{ __typename: 'TemplateProposal', id: string, kind: TemplateKind, title: string, proposedOn: string, answer: TemplateProposalAnswer | null, organisation:
        | { __typename: 'County', id: string, name: string }
        | { __typename: 'Municipality', id: string, name: string }
        | { __typename: 'PartnerOrganisation', id: string, name: string }
       | null }> } };

export type TemplateProposalPageQueryVariables = Exact<{
  id: string;
}>;


export type TemplateProposalPageQuery = { __typename: 'Query', templateProposal: { __typename: 'TemplateProposal', id: string, version: number, kind: TemplateKind, title: string, language: ClientLanguage, body: string, reason: string, proposedOn: string, personName: string, answer: TemplateProposalAnswer | null, answerReason: string | null, answeredOn: string | null, organisation:
      | { __typename: 'County', id: string, name: string }
      | { __typename: 'Municipality', id: string, name: string }
      | { __typename: 'PartnerOrganisation', id: string, name: string }
     | null, templateVersion: { __typename: 'TemplateVersion', id: string, number: number, template: { __typename: 'Template', id: string, title: string } | null } | null } | null };

export type TemplateProposalAnswerMutationVariables = Exact<{
  input: TemplateProposalAnswerInput;
}>;


export type TemplateProposalAnswerMutation = { __typename: 'Mutation', templateProposalAnswer: { __typename: 'TemplateProposalPayload', proposal: { __typename: 'TemplateProposal', id: string, version: number } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type TemplateProposeMutationVariables = Exact<{
  input: TemplateProposeInput;
}>;


export type TemplateProposeMutation = { __typename: 'Mutation', templatePropose: { __typename: 'TemplateProposalPayload', proposal: { __typename: 'TemplateProposal', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type EmployerTransferNewPageQueryVariables = Exact<{ [key: string]: never; }>;


export type EmployerTransferNewPageQuery = { __typename: 'Query', county: { __typename: 'County', id: string, name: string } | null, positions: { __typename: 'PositionConnection', nodes: Array<{ __typename: 'Position', id: string, version: number, title: string, viewerCanTransfer: boolean, employer:
        | { __typename: 'County', id: string }
        | { __typename: 'Municipality', id: string }
        | { __typename: 'PartnerOrganisation', id: string }
       | null, shares: Array<{ __typename: 'PositionShare', municipality: { __typename: 'Municipality', id: string, name: string } }> }> } };

export type EmployerTransferPreviewQueryVariables = Exact<{
  input: EmployerTransferPreviewInput;
}>;


export type EmployerTransferPreviewQuery = { __typename: 'Query', employerTransferPreview: { __typename: 'EmployerTransferPreview', lastDay: string, effectiveOn: string, fileCount: number, lines: Array<{ __typename: 'EmployerTransferPreviewLine', positionId: string, positionTitle: string, newEmployerName: string, people: Array<{ __typename: 'EmployerTransferPreviewPerson', name: string, fileCount: number, losesLineManager: boolean, leaveAskedFor: Array<string> }> }>, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string }> } };

export type EmployerTransferMutationVariables = Exact<{
  input: EmployerTransferInput;
}>;


export type EmployerTransferMutation = { __typename: 'Mutation', employerTransfer: { __typename: 'EmployerTransferPayload', transfer: { __typename: 'EmployerTransfer', id: string } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export type EmployerTransfersPageQueryVariables = Exact<{
  withFiles: boolean;
}>;


export type EmployerTransfersPageQuery = { __typename: 'Query', employerTransfers: { __typename: 'EmployerTransferConnection', totalCount: number, nodes: Array<{ __typename: 'EmployerTransfer', id: string, version: number, state: EmployerTransferState, effectiveOn: string, legalBasis: string, formerEmployerName: string, orderedAt: string, revokedAt: string | null, viewerCanRevoke: boolean, orderedBy: { __typename: 'Person', id: string, givenName: string, familyName: string } | null, lines: Array<{ __typename: 'EmployerTransferLine', positionTitle: string, newEmployerName: string, fileCount?: number }> }> } };

export type EmployerTransferRevokeMutationVariables = Exact<{
  input: EmployerTransferRevokeInput;
}>;


export type EmployerTransferRevokeMutation = { __typename: 'Mutation', employerTransferRevoke: { __typename: 'EmployerTransferRevokePayload', transfer: { __typename: 'EmployerTransfer', id: string, version: number, state: EmployerTransferState, viewerCanRevoke: boolean } | null, errors: Array<{ __typename: 'ChangeError', code: ChangeErrorCode, path: Array<string> | null, message: string, currentVersion: number | null }> } };

export const ContentCaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"viewerLeads"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<ContentCaseFragment, unknown>;
export const AgreementShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GoalAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"agreedOn"}},{"kind":"Field","name":{"kind":"Name","value":"signedByClientOn"}},{"kind":"Field","name":{"kind":"Name","value":"signedByCaseManagerOn"}},{"kind":"Field","name":{"kind":"Name","value":"discardedOn"}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"lifeArea"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reachedOn"}},{"kind":"Field","name":{"kind":"Name","value":"givenUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}}]}}]}}]} as unknown as DocumentNode<AgreementShownFragment, unknown>;
export const Crisis_TitleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Title"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"titleDe"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroup"}},{"kind":"Field","name":{"kind":"Name","value":"liveSince"}}]}}]} as unknown as DocumentNode<Crisis_TitleFragment, unknown>;
export const Crisis_NoticeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDe"}},{"kind":"Field","name":{"kind":"Name","value":"noticeEn"}},{"kind":"Field","name":{"kind":"Name","value":"purgeAfterDays"}}]}}]} as unknown as DocumentNode<Crisis_NoticeFragment, unknown>;
export const Crisis_QuestionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Question"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisField"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"labelDe"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"isMandatory"}},{"kind":"Field","name":{"kind":"Name","value":"dataCategory"}}]}}]} as unknown as DocumentNode<Crisis_QuestionFragment, unknown>;
export const Crisis_LogFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Log"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"purges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purgedOn"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"shareCount"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<Crisis_LogFragment, unknown>;
export const DeploymentWeek_PositionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeploymentWeek_Position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"week"},"value":{"kind":"Variable","name":{"kind":"Name","value":"week"}}}]},{"kind":"Field","name":{"kind":"Name","value":"deploymentLimit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPlan"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deploymentSlots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"week"},"value":{"kind":"Variable","name":{"kind":"Name","value":"week"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"week"},"value":{"kind":"Variable","name":{"kind":"Name","value":"week"}}}]},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"reachability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"week"},"value":{"kind":"Variable","name":{"kind":"Name","value":"week"}}}]},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeploymentWeek_PositionFragment, unknown>;
export const ActingAs_MembershipFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActingAs_Membership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]} as unknown as DocumentNode<ActingAs_MembershipFragment, unknown>;
export const Absence_RowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Absence_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"halfDay"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}}]}}]} as unknown as DocumentNode<Absence_RowFragment, unknown>;
export const LeaveBalance_RowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeaveBalance_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveBalance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOver"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}}]} as unknown as DocumentNode<LeaveBalance_RowFragment, unknown>;
export const MunicipalityFacts_MunicipalityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityFacts_Municipality"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"rhineBank"}},{"kind":"Field","name":{"kind":"Name","value":"officialKey"}},{"kind":"Field","name":{"kind":"Name","value":"hasOwnForeignersOffice"}},{"kind":"Field","name":{"kind":"Name","value":"hasYouthOffice"}},{"kind":"Field","name":{"kind":"Name","value":"hasIntegrationCouncil"}},{"kind":"Field","name":{"kind":"Name","value":"participatesInCaseManagement"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFigures"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"fte"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFigures"}}}]}]}]}}]} as unknown as DocumentNode<MunicipalityFacts_MunicipalityFragment, unknown>;
export const MunicipalityTable_MunicipalityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityTable_Municipality"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"rhineBank"}},{"kind":"Field","name":{"kind":"Name","value":"officialKey"}},{"kind":"Field","name":{"kind":"Name","value":"participatesInCaseManagement"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFigures"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"fte"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFigures"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPositions"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<MunicipalityTable_MunicipalityFragment, unknown>;
export const MunicipalityTileMap_MunicipalityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityTileMap_Municipality"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"officialKey"}},{"kind":"Field","name":{"kind":"Name","value":"fte"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFigures"}}}]}]}]}}]} as unknown as DocumentNode<MunicipalityTileMap_MunicipalityFragment, unknown>;
export const Contract_ContractFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contract_Contract"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTermUntil"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTermReason"}},{"kind":"Field","name":{"kind":"Name","value":"probationUntil"}},{"kind":"Field","name":{"kind":"Name","value":"payGrade"}},{"kind":"Field","name":{"kind":"Name","value":"payStep"}},{"kind":"Field","name":{"kind":"Name","value":"payStepSince"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyHours"}},{"kind":"Field","name":{"kind":"Name","value":"fullTimeHours"}},{"kind":"Field","name":{"kind":"Name","value":"partTimeQuota"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"workingTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"monday"}},{"kind":"Field","name":{"kind":"Name","value":"tuesday"}},{"kind":"Field","name":{"kind":"Name","value":"wednesday"}},{"kind":"Field","name":{"kind":"Name","value":"thursday"}},{"kind":"Field","name":{"kind":"Name","value":"friday"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}}]} as unknown as DocumentNode<Contract_ContractFragment, unknown>;
export const StaffFile_FileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffFile_File"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonnelFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineManager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keepers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contract_Contract"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appraisals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"happenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contract_Contract"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTermUntil"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTermReason"}},{"kind":"Field","name":{"kind":"Name","value":"probationUntil"}},{"kind":"Field","name":{"kind":"Name","value":"payGrade"}},{"kind":"Field","name":{"kind":"Name","value":"payStep"}},{"kind":"Field","name":{"kind":"Name","value":"payStepSince"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyHours"}},{"kind":"Field","name":{"kind":"Name","value":"fullTimeHours"}},{"kind":"Field","name":{"kind":"Name","value":"partTimeQuota"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"workingTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"monday"}},{"kind":"Field","name":{"kind":"Name","value":"tuesday"}},{"kind":"Field","name":{"kind":"Name","value":"wednesday"}},{"kind":"Field","name":{"kind":"Name","value":"thursday"}},{"kind":"Field","name":{"kind":"Name","value":"friday"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}}]} as unknown as DocumentNode<StaffFile_FileFragment, unknown>;
export const Onboarding_ProgrammeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Onboarding_Programme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OnboardingProgramme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"hiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"countyPhaseFrom"}},{"kind":"Field","name":{"kind":"Name","value":"onSiteFrom"}},{"kind":"Field","name":{"kind":"Name","value":"stateQualificationFrom"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}}]}}]} as unknown as DocumentNode<Onboarding_ProgrammeFragment, unknown>;
export const Qualification_RowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Qualification_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Qualification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}}]}}]} as unknown as DocumentNode<Qualification_RowFragment, unknown>;
export const PersonOnboarding_PersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonOnboarding_Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Onboarding_Programme"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Qualification_Row"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Onboarding_Programme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OnboardingProgramme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"hiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"countyPhaseFrom"}},{"kind":"Field","name":{"kind":"Name","value":"onSiteFrom"}},{"kind":"Field","name":{"kind":"Name","value":"stateQualificationFrom"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Qualification_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Qualification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}}]}}]} as unknown as DocumentNode<PersonOnboarding_PersonFragment, unknown>;
export const TaskList_TaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskList_Task"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPositions"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"redistribution"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withLedger"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withCases"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"templateVersion"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTemplates"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"templateProposal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withProposals"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseTask"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withCases"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<TaskList_TaskFragment, unknown>;
export const ServiceRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"themes"}},{"kind":"Field","name":{"kind":"Name","value":"legalDomain"}},{"kind":"Field","name":{"kind":"Name","value":"referralCategory"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"partnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"voidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}}]}}]} as unknown as DocumentNode<ServiceRowFragment, unknown>;
export const MunicipalityPositions_PositionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityPositions_Position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"isVacant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MunicipalityPositions_PositionFragment, unknown>;
export const OccupancyTable_OccupancyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OccupancyTable_Occupancy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionOccupancy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]} as unknown as DocumentNode<OccupancyTable_OccupancyFragment, unknown>;
export const PositionFacts_PositionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionFacts_Position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"payGrade"}},{"kind":"Field","name":{"kind":"Name","value":"fundedBy"}},{"kind":"Field","name":{"kind":"Name","value":"maxPersons"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PositionFacts_PositionFragment, unknown>;
export const PositionList_PositionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionList_Position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanFill"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PositionList_PositionFragment, unknown>;
export const PositionRow_PositionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionRow_Position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTermUntil"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PositionRow_PositionFragment, unknown>;
export const Supervision_AssignmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Supervision_Assignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<Supervision_AssignmentFragment, unknown>;
export const Template_RowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Template_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"adoptionCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAdoptions"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"participatingCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAdoptions"}}}]}]}]}}]}}]} as unknown as DocumentNode<Template_RowFragment, unknown>;
export const Template_VersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Template_Version"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"viewerWays"}},{"kind":"Field","name":{"kind":"Name","value":"contributedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adoptionCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAdoptions"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"participatingCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAdoptions"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"adoptions"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAdoptions"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withSteps"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"legalReviewer"}},{"kind":"Field","name":{"kind":"Name","value":"legalReviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}}]}}]} as unknown as DocumentNode<Template_VersionFragment, unknown>;
export const KeptDraftFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]} as unknown as DocumentNode<KeptDraftFragment, unknown>;
export const Consent_WordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consent_Words"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]} as unknown as DocumentNode<Consent_WordsFragment, unknown>;
export const Consent_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consent_Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"hasInterpreter"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"templateVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataCategory"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}}]}}]}}]} as unknown as DocumentNode<Consent_CardFragment, unknown>;
export const Contact_RequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contact_Request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContactRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"fromEmail"}},{"kind":"Field","name":{"kind":"Name","value":"wishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<Contact_RequestFragment, unknown>;
export const Family_MemberFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Family_Member"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}}]}}]} as unknown as DocumentNode<Family_MemberFragment, unknown>;
export const Person_ClientFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person_Client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"residenceStatus"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]} as unknown as DocumentNode<Person_ClientFragment, unknown>;
export const Referral_CopiesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Referral_Copies"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"copies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataCategory"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<Referral_CopiesFragment, unknown>;
export const Referral_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Referral_Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipientOffice"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"legalDomain"}},{"kind":"Field","name":{"kind":"Name","value":"dataCategories"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateSince"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"consentEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"consentEnd"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Referral_Copies"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Referral_Copies"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"copies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataCategory"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<Referral_CardFragment, unknown>;
export const CaseRow_CaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRow_Case"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"phaseSince"}},{"kind":"Field","name":{"kind":"Name","value":"lifeAreas"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerLeads"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<CaseRow_CaseFragment, unknown>;
export const DeploymentSite_FormFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeploymentSite_Form"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeploymentSite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"closedFrom"}}]}}]} as unknown as DocumentNode<DeploymentSite_FormFragment, unknown>;
export const DeploymentSlot_FormFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeploymentSlot_Form"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeploymentSlot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DeploymentSlot_FormFragment, unknown>;
export const Handover_PartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Handover_Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandoverPart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"travels"}}]}}]} as unknown as DocumentNode<Handover_PartFragment, unknown>;
export const Handover_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Handover_Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withParts"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Handover_Part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanTakeBack"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Handover_Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandoverPart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"travels"}}]}}]} as unknown as DocumentNode<Handover_CardFragment, unknown>;
export const ImportReportPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"newCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"occupancyCount"}},{"kind":"Field","name":{"kind":"Name","value":"errorCount"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ignoredColumns"}}]}}]} as unknown as DocumentNode<ImportReportPartsFragment, unknown>;
export const Referral_ReceivedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Referral_Received"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipientOffice"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"legalDomain"}},{"kind":"Field","name":{"kind":"Name","value":"dataCategories"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateSince"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"consentEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"consentEnd"}},{"kind":"Field","name":{"kind":"Name","value":"isOpenedToday"}},{"kind":"Field","name":{"kind":"Name","value":"openings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Referral_Copies"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Referral_Copies"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"copies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataCategory"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<Referral_ReceivedFragment, unknown>;
export const Referral_TroubleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Referral_Trouble"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]} as unknown as DocumentNode<Referral_TroubleFragment, unknown>;
export const Inbox_RowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Inbox_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"consentEndedOn"}}]}}]} as unknown as DocumentNode<Inbox_RowFragment, unknown>;
export const Incoming_RowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Incoming_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncomingReferral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"senderOffice"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}}]} as unknown as DocumentNode<Incoming_RowFragment, unknown>;
export const Incoming_StandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Incoming_Standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncomingReferral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Incoming_Row"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"legalDomain"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Incoming_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncomingReferral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"senderOffice"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}}]} as unknown as DocumentNode<Incoming_StandingFragment, unknown>;
export const Incoming_TroubleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Incoming_Trouble"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]} as unknown as DocumentNode<Incoming_TroubleFragment, unknown>;
export const AllowanceOfYearFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllowanceOfYear"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FteAllowance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AllowanceOfYearFragment, unknown>;
export const LedgerEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FteEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fteBefore"}},{"kind":"Field","name":{"kind":"Name","value":"fteAfter"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<LedgerEntryFragment, unknown>;
export const CoordinationContactFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoordinationContact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinatorAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"coordinator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]} as unknown as DocumentNode<CoordinationContactFragment, unknown>;
export const RedistributionPlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RedistributionPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Redistribution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"draftedOn"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"sum"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fteBefore"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"responses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RedistributionPlanFragment, unknown>;
export const RedistributionOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RedistributionOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RedistributionChangePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"redistribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<RedistributionOutcomeFragment, unknown>;
export const AnswerOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RedistributionAnswerPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"response"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<AnswerOutcomeFragment, unknown>;
export const StaffFiguresShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffFiguresShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"partTimeCount"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTermCount"}},{"kind":"Field","name":{"kind":"Name","value":"averageShare"}},{"kind":"Field","name":{"kind":"Name","value":"absenceDays"}},{"kind":"Field","name":{"kind":"Name","value":"vacancyDays"}}]}}]}}]} as unknown as DocumentNode<StaffFiguresShownFragment, unknown>;
export const DraftSaveDocument = {"__meta__":{"hash":"sha256:1ef1935f12adb942735dbd82fd352b6aef7672721bb20ce8cfe3f9dd523fba9a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"draftSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<DraftSaveMutation, DraftSaveMutationVariables>;
export const DraftDiscardDocument = {"__meta__":{"hash":"sha256:bb65e5699a1e43100e0b2f45297dfcff091daf79f98e61dde42133bcaa61812e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftDiscard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftDiscardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"draftDiscard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<DraftDiscardMutation, DraftDiscardMutationVariables>;
export const LeaveAccountDocument = {"__meta__":{"hash":"sha256:3bdb9fb43f6374c76806a8a8b80133d28fc5db83c76f01915c2e089a646163cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeaveAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personnelFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leaveBalances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeaveBalance_Row"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Absence_Row"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeaveBalance_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveBalance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOver"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Absence_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"halfDay"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}}]}}]} as unknown as DocumentNode<LeaveAccountQuery, LeaveAccountQueryVariables>;
export const AbsenceCancelDocument = {"__meta__":{"hash":"sha256:80c9ef99f2e7a1e469fe2cf82a34cbf0f46edb2224e994f4a6008b0e3d4daeba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AbsenceCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AbsenceCancelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"absenceCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"absence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Absence_Row"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Absence_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"halfDay"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}}]}}]} as unknown as DocumentNode<AbsenceCancelMutation, AbsenceCancelMutationVariables>;
export const LeaveEntitlementRecordDocument = {"__meta__":{"hash":"sha256:294c44fa36e8c3711c4193c59e4db17cc17380d063ddbab4f224177423645d14"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveEntitlementRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveEntitlementRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leaveEntitlementRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leaveBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeaveBalance_Row"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeaveBalance_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveBalance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOver"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}}]} as unknown as DocumentNode<LeaveEntitlementRecordMutation, LeaveEntitlementRecordMutationVariables>;
export const AbsencesDocument = {"__meta__":{"hash":"sha256:083408e3138cd1e3e88e08552f585db6bcd95afdbe7e9c00ed8bd358c2e9d576"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Absences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"waiting"},"name":{"kind":"Name","value":"absences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"viewerCanDecide"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Absence_Row"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"standing"},"name":{"kind":"Name","value":"absences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REQUESTED"},{"kind":"EnumValue","value":"APPROVED"},{"kind":"EnumValue","value":"RECORDED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Absence_Row"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"personnelFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isOwn"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"unreachable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"halfDay"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Absence_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"halfDay"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}}]}}]} as unknown as DocumentNode<AbsencesQuery, AbsencesQueryVariables>;
export const AbsencesExportDocument = {"__meta__":{"hash":"sha256:32a56441cb4e5d06eeecd57317713dc4cfb5050690679e1c97bb8c6e74e29985"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AbsencesExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"absences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REQUESTED"},{"kind":"EnumValue","value":"APPROVED"},{"kind":"EnumValue","value":"RECORDED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"halfDay"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AbsencesExportQuery, AbsencesExportQueryVariables>;
export const AbsenceDecideDocument = {"__meta__":{"hash":"sha256:78c953328e7576e7929a273f376891915aaaaab3deab4fc9fd19eb69b5c8be88"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AbsenceDecide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AbsenceDecideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"absenceDecide"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"absence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Absence_Row"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Absence_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"halfDay"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}}]}}]} as unknown as DocumentNode<AbsenceDecideMutation, AbsenceDecideMutationVariables>;
export const AbsenceRecordDocument = {"__meta__":{"hash":"sha256:4cfcff0cb5763b2bbe42f0522128214353fd19b15d6876a9b85a085524503af1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AbsenceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AbsenceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"absenceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"absence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<AbsenceRecordMutation, AbsenceRecordMutationVariables>;
export const CalendarPageDocument = {"__meta__":{"hash":"sha256:3db4e3a16174d9c61f4c55bfe843bff5042dc88f32f1d08ce0edb8dc2a098b5a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calendarFeeds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}}]}}]}}]} as unknown as DocumentNode<CalendarPageQuery, CalendarPageQueryVariables>;
export const CalendarFeedIssueDocument = {"__meta__":{"hash":"sha256:7ffb69c004fc81e2565451f1aac4f1313fd3bfedfa447079539ad07cdec94cde"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CalendarFeedIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarFeedIssueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calendarFeedIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CalendarFeedIssueMutation, CalendarFeedIssueMutationVariables>;
export const CalendarFeedRevokeDocument = {"__meta__":{"hash":"sha256:852bd387daa86ca668b8d550a3fe6f344afb2388fc52ac9373694a0e94a9712e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CalendarFeedRevoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarFeedRevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calendarFeedRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CalendarFeedRevokeMutation, CalendarFeedRevokeMutationVariables>;
export const CaseAssessmentPageDocument = {"__meta__":{"hash":"sha256:7e998208cddec2a9707879142ff0edea019e8e9461ca37490b442695072e2943"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseAssessmentPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drafts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"form"},"value":{"kind":"EnumValue","value":"ASSESSMENT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptDraft"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentCase"}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lifeArea"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"viewerLeads"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<CaseAssessmentPageQuery, CaseAssessmentPageQueryVariables>;
export const CaseAssessDocument = {"__meta__":{"hash":"sha256:d7af4ead01608edb03a509bb1d53a331937b71af14c1ffc16d25cd64d1aba7d1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CaseAssess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseAssessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseAssess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CaseAssessMutation, CaseAssessMutationVariables>;
export const CaseConsentsPageDocument = {"__meta__":{"hash":"sha256:ca7dfa1f5df09491f6c007f4ad30e5155862f88e8d2eaaf198a56bd76c492823"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseConsentsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentCase"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Consent_Card"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Consent_Words"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"viewerLeads"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consent_Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"hasInterpreter"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"templateVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataCategory"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Consent_Words"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]} as unknown as DocumentNode<CaseConsentsPageQuery, CaseConsentsPageQueryVariables>;
export const ConsentRecordDocument = {"__meta__":{"hash":"sha256:59731a17fdc07e59e2e71be60c64168378d91934a5f3f6d8430327bdaad6a780"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsentRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consentRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<ConsentRecordMutation, ConsentRecordMutationVariables>;
export const ConsentEvidenceFileDocument = {"__meta__":{"hash":"sha256:0b5f26df47a0272ac6f0ec21bd628cfc4d37abb6ad07049002920072294a7cb0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsentEvidenceFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentEvidenceFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consentEvidenceFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<ConsentEvidenceFileMutation, ConsentEvidenceFileMutationVariables>;
export const ConsentWithdrawDocument = {"__meta__":{"hash":"sha256:370d9eb927918c9c548f184fca9bd0b0054f01e94360c0317e2dfe661f1acdad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsentWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentWithdrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consentWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<ConsentWithdrawMutation, ConsentWithdrawMutationVariables>;
export const CaseDocumentsPageDocument = {"__meta__":{"hash":"sha256:39930537bda6ad61494a2d6aac3119f8130d166e1ca39630de09725127f1a877"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseDocumentsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentCase"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"viewerLeads"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<CaseDocumentsPageQuery, CaseDocumentsPageQueryVariables>;
export const CaseDocumentFileDocument = {"__meta__":{"hash":"sha256:cda14a55183e2839a78562918fb453965f04bf97af81433e4b74908700463257"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CaseDocumentFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseDocumentFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseDocumentFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CaseDocumentFileMutation, CaseDocumentFileMutationVariables>;
export const CaseDuplicatesPageDocument = {"__meta__":{"hash":"sha256:5f5e497bd2503a2cbd130906c02875da9b3fc11513a0a1e2a2d1d8be158349df"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseDuplicatesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentCase"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateChecks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"checkedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactWishes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"wishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contact_Request"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"viewerLeads"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contact_Request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContactRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"fromEmail"}},{"kind":"Field","name":{"kind":"Name","value":"wishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CaseDuplicatesPageQuery, CaseDuplicatesPageQueryVariables>;
export const DuplicateCheckDocument = {"__meta__":{"hash":"sha256:a9ede48ec5dd46678d999cf1383f27db5f6b0baadfcd44352c2da1d035289d83"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DuplicateCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DuplicateCheckInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<DuplicateCheckMutation, DuplicateCheckMutationVariables>;
export const ContactWishDocument = {"__meta__":{"hash":"sha256:8be0e0effeb15afd53ce7110d1d3882d1c309f65d08156eaa7307e0bcb461f3a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContactWish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactWishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contactWish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"wish"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<ContactWishMutation, ContactWishMutationVariables>;
export const ContactRequestDoneDocument = {"__meta__":{"hash":"sha256:5720b5831c7efacfe90d124a720cb4ef8ce7ec76c5b491e23a3959d94f0b8ff9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContactRequestDone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactRequestDoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contactRequestDone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<ContactRequestDoneMutation, ContactRequestDoneMutationVariables>;
export const CaseFamilyPageDocument = {"__meta__":{"hash":"sha256:133b39a16a2ee6a9156724f0203f59e80bae5fa19e7812c467750611c4002040"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFamilyPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentCase"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Family_Member"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"familyLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"relative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Family_Member"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"viewerLeads"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Family_Member"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"viewerLeads"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Family_Member"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}}]}}]} as unknown as DocumentNode<CaseFamilyPageQuery, CaseFamilyPageQueryVariables>;
export const HouseholdJoinDocument = {"__meta__":{"hash":"sha256:aa74398579279e354f292bb57a8e628f1519e70d5a0df0b28d56f6558f9bf3a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HouseholdJoin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdJoinInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"householdJoin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<HouseholdJoinMutation, HouseholdJoinMutationVariables>;
export const HouseholdLeaveDocument = {"__meta__":{"hash":"sha256:aa494fcb4cda91f6d9b459fe98ad307cb4b0c8e2996c4e3698b0f1a05a47ba41"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HouseholdLeave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdLeaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"householdLeave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<HouseholdLeaveMutation, HouseholdLeaveMutationVariables>;
export const FamilyLinkEnterDocument = {"__meta__":{"hash":"sha256:27eae05fab82bc9a1785baff4936b145481371208ee6166f608d2c7b37f8be8f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FamilyLinkEnter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FamilyLinkEnterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"familyLinkEnter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"familyLink"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<FamilyLinkEnterMutation, FamilyLinkEnterMutationVariables>;
export const FamilyLinkRemoveDocument = {"__meta__":{"hash":"sha256:c30bbe80a3700a05a7d47c0e1589c9eee1231818b9ee501d297416b8bdc3dedd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FamilyLinkRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FamilyLinkRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"familyLinkRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<FamilyLinkRemoveMutation, FamilyLinkRemoveMutationVariables>;
export const CaseGoalPrintPageDocument = {"__meta__":{"hash":"sha256:ada3548e5f8ab9e807883870f15e14f7ed98f249ff8f8c54abedbd85095c108a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseGoalPrintPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentCase"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goalAgreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementShown"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"viewerLeads"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GoalAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"agreedOn"}},{"kind":"Field","name":{"kind":"Name","value":"signedByClientOn"}},{"kind":"Field","name":{"kind":"Name","value":"signedByCaseManagerOn"}},{"kind":"Field","name":{"kind":"Name","value":"discardedOn"}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"lifeArea"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reachedOn"}},{"kind":"Field","name":{"kind":"Name","value":"givenUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}}]}}]}}]} as unknown as DocumentNode<CaseGoalPrintPageQuery, CaseGoalPrintPageQueryVariables>;
export const CaseGoalDraftPageDocument = {"__meta__":{"hash":"sha256:c48f6796028418dbd8a6f51f6be291563be3011e5b1a474665f111ee6909bb7d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseGoalDraftPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drafts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"form"},"value":{"kind":"EnumValue","value":"GOAL_AGREEMENT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptDraft"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentCase"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goalAgreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementShown"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"viewerLeads"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GoalAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"agreedOn"}},{"kind":"Field","name":{"kind":"Name","value":"signedByClientOn"}},{"kind":"Field","name":{"kind":"Name","value":"signedByCaseManagerOn"}},{"kind":"Field","name":{"kind":"Name","value":"discardedOn"}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"lifeArea"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reachedOn"}},{"kind":"Field","name":{"kind":"Name","value":"givenUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}}]}}]}}]} as unknown as DocumentNode<CaseGoalDraftPageQuery, CaseGoalDraftPageQueryVariables>;
export const GoalAgreementDraftDocument = {"__meta__":{"hash":"sha256:aa06d9886506c370f29a4d1a875c588291f0a56e3af394875fc86728d088ca72"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GoalAgreementDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GoalAgreementDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"goalAgreementDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<GoalAgreementDraftMutation, GoalAgreementDraftMutationVariables>;
export const CaseGoalsPageDocument = {"__meta__":{"hash":"sha256:7eb82c6b2b6e4cf7f3af218ac81dfd2d1169d1ec8ac9464ab5cfcedccc3e8dc4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseGoalsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentCase"}},{"kind":"Field","name":{"kind":"Name","value":"goalAgreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementShown"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"viewerLeads"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GoalAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"agreedOn"}},{"kind":"Field","name":{"kind":"Name","value":"signedByClientOn"}},{"kind":"Field","name":{"kind":"Name","value":"signedByCaseManagerOn"}},{"kind":"Field","name":{"kind":"Name","value":"discardedOn"}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"lifeArea"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reachedOn"}},{"kind":"Field","name":{"kind":"Name","value":"givenUpOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}}]}}]}}]} as unknown as DocumentNode<CaseGoalsPageQuery, CaseGoalsPageQueryVariables>;
export const GoalAgreementSignDocument = {"__meta__":{"hash":"sha256:368f675106df1c7d000f9262e561d325856cdc21adce20c7da44c56e3d6284c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GoalAgreementSign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GoalAgreementSignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"goalAgreementSign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"signedByClientOn"}},{"kind":"Field","name":{"kind":"Name","value":"signedByCaseManagerOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<GoalAgreementSignMutation, GoalAgreementSignMutationVariables>;
export const GoalSettleDocument = {"__meta__":{"hash":"sha256:a43a654f0752b118b0d8badf6ffa2b9001aeba44f3412086aedbb0e24cf1c42c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GoalSettle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GoalSettleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"goalSettle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<GoalSettleMutation, GoalSettleMutationVariables>;
export const MilestoneDoneDocument = {"__meta__":{"hash":"sha256:9c32c25d26faad49d29d6f7823d7e9dd99b911945a5aa1982e54b467116a8e17"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MilestoneDone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MilestoneDoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneDone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"milestone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<MilestoneDoneMutation, MilestoneDoneMutationVariables>;
export const CaseHandoverPageDocument = {"__meta__":{"hash":"sha256:6135876d5c5d5e4e108349caeea5b3de5d077994d07e51faf27e56c69bbc85d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseHandoverPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"viewerLeads"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]} as unknown as DocumentNode<CaseHandoverPageQuery, CaseHandoverPageQueryVariables>;
export const CaseHandoverPreviewDocument = {"__meta__":{"hash":"sha256:d05ffcf972a14775f088273bf926ecc23647b7971327a4e9b01386d7b8fc4280"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseHandoverPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"addresseeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handoverParts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"addresseeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"addresseeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Handover_Part"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Handover_Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandoverPart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"travels"}}]}}]} as unknown as DocumentNode<CaseHandoverPreviewQuery, CaseHandoverPreviewQueryVariables>;
export const HandoverRequestDocument = {"__meta__":{"hash":"sha256:ef7fd9d7d0f3029ea3d60925e3596ae960af8a631b0647bbc9d98c947a6c857f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandoverRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandoverRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"handoverRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"handover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<HandoverRequestMutation, HandoverRequestMutationVariables>;
export const CaseNotesPageDocument = {"__meta__":{"hash":"sha256:ab1adb8e637edb758b4c7081c1bf97dc2bcae229710d656ba55531dcb64d0652"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseNotesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drafts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"form"},"value":{"kind":"EnumValue","value":"CASE_NOTE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptDraft"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentCase"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"viewerLeads"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<CaseNotesPageQuery, CaseNotesPageQueryVariables>;
export const CaseNoteRecordDocument = {"__meta__":{"hash":"sha256:a22914d85ffed781bfb1ea3e45796f489001dffc87f3c8f52cd27b378d4f65e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CaseNoteRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseNoteRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseNoteRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CaseNoteRecordMutation, CaseNoteRecordMutationVariables>;
export const CaseNoteCorrectDocument = {"__meta__":{"hash":"sha256:2c27b87dc987e8a9de692a3eede8fb915676bd7dd3cc9ac64192cc70e3d2c293"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CaseNoteCorrect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseNoteCorrectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseNoteCorrect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CaseNoteCorrectMutation, CaseNoteCorrectMutationVariables>;
export const CasePageDocument = {"__meta__":{"hash":"sha256:d9cabdb3d82716baf9ece4e1d2f5b4e6bb008c64854cd9848e54dd26fe90760e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CasePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"phaseSince"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closingReason"}},{"kind":"Field","name":{"kind":"Name","value":"entryChannel"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"}},{"kind":"Field","name":{"kind":"Name","value":"lifeAreas"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerLeads"}},{"kind":"Field","name":{"kind":"Name","value":"nextPhases"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]} as unknown as DocumentNode<CasePageQuery, CasePageQueryVariables>;
export const CaseCourseDocument = {"__meta__":{"hash":"sha256:77cb8db9f82ddd8a58cdfe8b4dd54970b9c8ea55b8cf8a7ed76d0818b6acb8ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromPhase"}},{"kind":"Field","name":{"kind":"Name","value":"toPhase"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalDomains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"legalDomain"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"waitingDays"}},{"kind":"Field","name":{"kind":"Name","value":"changedFrom"}}]}}]}}]}}]} as unknown as DocumentNode<CaseCourseQuery, CaseCourseQueryVariables>;
export const LedCasePageDocument = {"__meta__":{"hash":"sha256:61e2b1db7817563e01c09e9dec64b19631f90638d0ca4483006085467574f303"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LedCasePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"residenceStatus"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseManagers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LedCasePageQuery, LedCasePageQueryVariables>;
export const CaseDistributionDocument = {"__meta__":{"hash":"sha256:778414e05171ed6cbbfee44679c00b176a7fd0b3367ae7256217cbd63daf79e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseDistribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseManagers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openCaseCount"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseDistributionQuery, CaseDistributionQueryVariables>;
export const CaseAdvanceDocument = {"__meta__":{"hash":"sha256:418896d95ec5708fe6f42cbc14fb2fb62ba54ec49295391180863f6d8f86048b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CaseAdvance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseAdvanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseAdvance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CaseAdvanceMutation, CaseAdvanceMutationVariables>;
export const CaseDetailsChangeDocument = {"__meta__":{"hash":"sha256:776f5810461998ae9143df80a1910a1e58f202b5cbad67f5284c8a86548d6eaa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CaseDetailsChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseDetailsChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseDetailsChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"entryChannel"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"}},{"kind":"Field","name":{"kind":"Name","value":"lifeAreas"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CaseDetailsChangeMutation, CaseDetailsChangeMutationVariables>;
export const CaseAssignDocument = {"__meta__":{"hash":"sha256:c65f34ccdf9e3ed5979dbb68c432e1346dba78bd9e90727ce19d628551cac39c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CaseAssign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseAssignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseAssign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CaseAssignMutation, CaseAssignMutationVariables>;
export const CaseDeputyNameDocument = {"__meta__":{"hash":"sha256:f5bdf6aded8625d332c63025f01187b049248056e9d8cbcec89d85fd862853e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CaseDeputyName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseDeputyNameInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseDeputyName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CaseDeputyNameMutation, CaseDeputyNameMutationVariables>;
export const CaseDeputyEndDocument = {"__meta__":{"hash":"sha256:aa7114925458be814af38312f6b02771628aa5ae46f0c66cb32cd70c1a1775b9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CaseDeputyEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseDeputyEndInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseDeputyEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CaseDeputyEndMutation, CaseDeputyEndMutationVariables>;
export const LegalDomainEnterDocument = {"__meta__":{"hash":"sha256:81f49f5f8d3c0387337cd171388641a0c5c0aa5e43de6a8346744b961f527ef9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LegalDomainEnter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDomainEnterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"legalDomainEnter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"legalDomain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<LegalDomainEnterMutation, LegalDomainEnterMutationVariables>;
export const LegalDomainChangeDocument = {"__meta__":{"hash":"sha256:b15fa81f24d2393bead32d73828070440f4865e14a4d913797b455bc7aa11c52"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LegalDomainChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDomainChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"legalDomainChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"legalDomain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<LegalDomainChangeMutation, LegalDomainChangeMutationVariables>;
export const CasePersonPageDocument = {"__meta__":{"hash":"sha256:181db9400efc266e9a998796d5d8e51a99c8a08e307f1aeb9d6f52d5131b65b4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CasePersonPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentCase"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person_Client"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"viewerLeads"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person_Client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"residenceStatus"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]} as unknown as DocumentNode<CasePersonPageQuery, CasePersonPageQueryVariables>;
export const ClientCorrectDocument = {"__meta__":{"hash":"sha256:276d527cbdac4241bf423c871ba3be4f1f6e5c691aff64a9d3a02c2a8658bf68"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClientCorrect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientCorrectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clientCorrect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person_Client"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person_Client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"residenceStatus"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]} as unknown as DocumentNode<ClientCorrectMutation, ClientCorrectMutationVariables>;
export const CaseProtectedPageDocument = {"__meta__":{"hash":"sha256:8778ec342cb0f1f34867b4425d07d03d30b17a8e8345a6eac82174275e0e4c3b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseProtectedPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentCase"}},{"kind":"Field","name":{"kind":"Name","value":"specialEntries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasConsent"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"viewerLeads"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<CaseProtectedPageQuery, CaseProtectedPageQueryVariables>;
export const CaseSpecialRecordDocument = {"__meta__":{"hash":"sha256:6504ab19abebb3f0c3ae6a49d4d63b0e89b1944ae78ef66dcc69b6dea5c7b5fe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CaseSpecialRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseSpecialRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseSpecialRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CaseSpecialRecordMutation, CaseSpecialRecordMutationVariables>;
export const CaseReferralNewPageDocument = {"__meta__":{"hash":"sha256:e0a9c8bad3743368dbc61c53d38fad179c7ad8dd75b9881075754eda9fb8a6c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseReferralNewPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentCase"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataCategory"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"viewerLeads"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<CaseReferralNewPageQuery, CaseReferralNewPageQueryVariables>;
export const ReferralDraftDocument = {"__meta__":{"hash":"sha256:54e673ee1c6e290e01d73faf5f7ffa1b8a0021822432294e388b4c3bf8ebc9c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferralDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referralDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Referral_Trouble"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Referral_Trouble"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]} as unknown as DocumentNode<ReferralDraftMutation, ReferralDraftMutationVariables>;
export const CaseReferralsPageDocument = {"__meta__":{"hash":"sha256:a6499b6ba18776bc2dd764f8de9a4532d32d1b7d20b2eeb85f35106f0dc64bc1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseReferralsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentCase"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Referral_Card"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Referral_Copies"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"copies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataCategory"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"viewerLeads"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Referral_Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipientOffice"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"legalDomain"}},{"kind":"Field","name":{"kind":"Name","value":"dataCategories"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateSince"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"consentEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"consentEnd"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Referral_Copies"}}]}}]} as unknown as DocumentNode<CaseReferralsPageQuery, CaseReferralsPageQueryVariables>;
export const ReferralSendDocument = {"__meta__":{"hash":"sha256:62e730200d5577a825f8c935eda2da48feae68b3ccdd1db9e6ae9cd0ca9b6c3b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferralSend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralSendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referralSend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Referral_Trouble"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Referral_Trouble"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]} as unknown as DocumentNode<ReferralSendMutation, ReferralSendMutationVariables>;
export const ReferralRevokeDocument = {"__meta__":{"hash":"sha256:2b20ce32973db0dcfa87cd806abff4928c593e8cc888bba90b2dbe6b50c445bf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferralRevoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralRevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referralRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Referral_Trouble"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Referral_Trouble"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]} as unknown as DocumentNode<ReferralRevokeMutation, ReferralRevokeMutationVariables>;
export const ReferralCheckSetDocument = {"__meta__":{"hash":"sha256:2c9dde33302cd10e0e863e309df8aee53075fda6b5031940238ac4b2952464ea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferralCheckSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralCheckSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referralCheckSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Referral_Trouble"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Referral_Trouble"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]} as unknown as DocumentNode<ReferralCheckSetMutation, ReferralCheckSetMutationVariables>;
export const CaseTasksPageDocument = {"__meta__":{"hash":"sha256:f703bd8633c7a28ce78ee0b9498ebd4ac581a174dc562b69c65e9d11fa1fe6ea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseTasksPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentCase"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"viewerLeads"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<CaseTasksPageQuery, CaseTasksPageQueryVariables>;
export const CaseTaskSetDocument = {"__meta__":{"hash":"sha256:71330ae96f54cc534af323afe92263d24e9e761d693e56a4856cde11488f0187"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CaseTaskSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseTaskSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseTaskSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CaseTaskSetMutation, CaseTaskSetMutationVariables>;
export const CaseTaskDoneDocument = {"__meta__":{"hash":"sha256:7fd8709071ffbc5b39497de0619580e56bd1e4268dfa96669545a56c059b3781"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CaseTaskDone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseTaskDoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseTaskDone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CaseTaskDoneMutation, CaseTaskDoneMutationVariables>;
export const CaseTimelinePageDocument = {"__meta__":{"hash":"sha256:fdd90f8f4bae4fa8251bca80aea725f0fdf924ee4ddfd666c05927aeacae701e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseTimelinePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentCase"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"viewerLeads"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<CaseTimelinePageQuery, CaseTimelinePageQueryVariables>;
export const CaseIntakePageDocument = {"__meta__":{"hash":"sha256:aee6200e3733d4504dc146d8f23170c4fa7ec4e387b9041cebe49ac25cc86599"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseIntakePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drafts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"form"},"value":{"kind":"EnumValue","value":"CASE_INTAKE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptDraft"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]} as unknown as DocumentNode<CaseIntakePageQuery, CaseIntakePageQueryVariables>;
export const SimilarCasesDocument = {"__meta__":{"hash":"sha256:fbe1740437d0bd7533686a95605309995adfb8559cc9efce24d60bce2526a7a8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimilarCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"similarTo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SimilarTo"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"similarTo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"similarTo"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SimilarCasesQuery, SimilarCasesQueryVariables>;
export const CaseOpenDocument = {"__meta__":{"hash":"sha256:4b56f277c4e9386f9f363b3dd499d9eaf636b058dda32f1a71457d1af66354aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CaseOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseOpenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CaseOpenMutation, CaseOpenMutationVariables>;
export const CasesPageDocument = {"__meta__":{"hash":"sha256:ef7d866e1cf3490a16f0756b6abadda2584fb6d9f98201e126375ae778c2e567"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CasesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"savedFilters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRow_Case"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRow_Case"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"phaseSince"}},{"kind":"Field","name":{"kind":"Name","value":"lifeAreas"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerLeads"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<CasesPageQuery, CasesPageQueryVariables>;
export const LedCasesPageDocument = {"__meta__":{"hash":"sha256:933c4b0872ef2fbc8af3bc5aaf48de6ad1b1c547abdc85caa36cea8349d27517"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LedCasesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRow_Case"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRow_Case"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"phaseSince"}},{"kind":"Field","name":{"kind":"Name","value":"lifeAreas"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerLeads"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<LedCasesPageQuery, LedCasesPageQueryVariables>;
export const ContactRequestCasesDocument = {"__meta__":{"hash":"sha256:14bc5cfb7906adf5da4b33a333afe6258bce9fda8bf77e71f571a0c307a4d569"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContactRequestCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hasContactRequest"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<ContactRequestCasesQuery, ContactRequestCasesQueryVariables>;
export const PreferredCasesDocument = {"__meta__":{"hash":"sha256:e681135e36994aab6369ff8bbc79398d113bebad228b69da421868f55ad53e69"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreferredCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"savedFilters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}}]}}]}}]}}]} as unknown as DocumentNode<PreferredCasesQuery, PreferredCasesQueryVariables>;
export const FilterSaveDocument = {"__meta__":{"hash":"sha256:30dea5c43befbf1c5cac71bd1520c26188d0e6361ac817ecc9899198f0580de5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FilterSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FilterSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filterSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<FilterSaveMutation, FilterSaveMutationVariables>;
export const FilterRenameDocument = {"__meta__":{"hash":"sha256:6aa5a8a5ecd47f7aea9649d2a382813b91728fd89d384c05c3edb8b214d7f2a5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FilterRename"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FilterRenameInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filterRename"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<FilterRenameMutation, FilterRenameMutationVariables>;
export const FilterPreferDocument = {"__meta__":{"hash":"sha256:e1182ae4b7369acc0deb6fe1cc7930e62f3ea45a25e43e87c9067fabc7bf5b14"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FilterPrefer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FilterPreferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filterPrefer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<FilterPreferMutation, FilterPreferMutationVariables>;
export const FilterRemoveDocument = {"__meta__":{"hash":"sha256:0828ca19f10a0c094363cb234a5c065ffb54aec385a581cc3602af2afa2ad7d7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FilterRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FilterRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filterRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<FilterRemoveMutation, FilterRemoveMutationVariables>;
export const CountyOverviewDocument = {"__meta__":{"hash":"sha256:79605d1c1628b955203e86e2df55e048e61faf1c77828ec72e029815fbbe5da5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountyOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"earlier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lastDay"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lastDayEarlier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"today"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"own"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalityFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"positionCount"}},{"kind":"Field","name":{"kind":"Name","value":"vacantFte"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastDay"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"vacantThen"},"name":{"kind":"Name","value":"vacantFte"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastDayEarlier"}}}]},{"kind":"Field","name":{"kind":"Name","value":"openCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"casesThen"},"name":{"kind":"Name","value":"openCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"earlier"}}}]},{"kind":"Field","name":{"kind":"Name","value":"caseloadByPhase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openCasesByMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"own"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"officialKey"}},{"kind":"Field","name":{"kind":"Name","value":"rhineBank"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCoordinates"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"positionCount"}},{"kind":"Field","name":{"kind":"Name","value":"vacantFte"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastDay"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"vacantThen"},"name":{"kind":"Name","value":"vacantFte"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastDayEarlier"}}}]},{"kind":"Field","name":{"kind":"Name","value":"openCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"casesThen"},"name":{"kind":"Name","value":"openCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"earlier"}}}]},{"kind":"Field","name":{"kind":"Name","value":"caseloadByPhase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openCasesByMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinatorAssignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coordinator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CountyOverviewQuery, CountyOverviewQueryVariables>;
export const CrisisFormEditPageDocument = {"__meta__":{"hash":"sha256:99b18b379f668ac3cf4dac4f6dbced4296ddf27ec1af1aa2a4282ce12f89ac94"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CrisisFormEditPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Crisis_Title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Crisis_Notice"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Title"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"titleDe"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroup"}},{"kind":"Field","name":{"kind":"Name","value":"liveSince"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDe"}},{"kind":"Field","name":{"kind":"Name","value":"noticeEn"}},{"kind":"Field","name":{"kind":"Name","value":"purgeAfterDays"}}]}}]} as unknown as DocumentNode<CrisisFormEditPageQuery, CrisisFormEditPageQueryVariables>;
export const CrisisFormChangeDocument = {"__meta__":{"hash":"sha256:377e7ffebb0079de36fbfe7986dd3c1d2e469fe599bce69e4608b8d2c3af838b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CrisisFormChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisFormChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisFormChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Crisis_Title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Crisis_Notice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Title"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"titleDe"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroup"}},{"kind":"Field","name":{"kind":"Name","value":"liveSince"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDe"}},{"kind":"Field","name":{"kind":"Name","value":"noticeEn"}},{"kind":"Field","name":{"kind":"Name","value":"purgeAfterDays"}}]}}]} as unknown as DocumentNode<CrisisFormChangeMutation, CrisisFormChangeMutationVariables>;
export const CrisisEntryPageDocument = {"__meta__":{"hash":"sha256:7552c8a8df70a827f3c9e95ca3bfc6d06d91cec4728c6adf0135c5c327dc1a01"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CrisisEntryPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"purgeOn"}},{"kind":"Field","name":{"kind":"Name","value":"consentOn"}},{"kind":"Field","name":{"kind":"Name","value":"consentWithdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"removedOn"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Crisis_Title"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Crisis_Question"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"dataCategory"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"sharedOn"}},{"kind":"Field","name":{"kind":"Name","value":"changedOn"}},{"kind":"Field","name":{"kind":"Name","value":"consumedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Title"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"titleDe"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroup"}},{"kind":"Field","name":{"kind":"Name","value":"liveSince"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Question"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisField"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"labelDe"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"isMandatory"}},{"kind":"Field","name":{"kind":"Name","value":"dataCategory"}}]}}]} as unknown as DocumentNode<CrisisEntryPageQuery, CrisisEntryPageQueryVariables>;
export const CrisisEntryCorrectDocument = {"__meta__":{"hash":"sha256:41caa4e904a3275dcbd2c94cd826b22d8d7fa243ae0ed43fbeacabd4f43c1b59"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CrisisEntryCorrect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisEntryCorrectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisEntryCorrect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CrisisEntryCorrectMutation, CrisisEntryCorrectMutationVariables>;
export const CrisisEntryRemoveDocument = {"__meta__":{"hash":"sha256:04ea9b617b129b646c88e9053691b14a1bf2fdbee0d08ed5632b99c942465726"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CrisisEntryRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisEntryRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisEntryRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CrisisEntryRemoveMutation, CrisisEntryRemoveMutationVariables>;
export const CrisisConsentSetDocument = {"__meta__":{"hash":"sha256:93823ef9ab01add74b9c6858de87b10262ec5b4db7932f70ebe8f888adf6a97d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CrisisConsentSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisConsentSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisConsentSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CrisisConsentSetMutation, CrisisConsentSetMutationVariables>;
export const CrisisEntryNewPageDocument = {"__meta__":{"hash":"sha256:9e53c987dbfbd7ea082bcce255a57a02b522518c09d2d9590fe659ded2574721"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CrisisEntryNewPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"saved"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasSaved"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Crisis_Title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Crisis_Notice"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Crisis_Question"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"crisisEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"saved"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasSaved"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"dataCategory"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Title"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"titleDe"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroup"}},{"kind":"Field","name":{"kind":"Name","value":"liveSince"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDe"}},{"kind":"Field","name":{"kind":"Name","value":"noticeEn"}},{"kind":"Field","name":{"kind":"Name","value":"purgeAfterDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Question"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisField"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"labelDe"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"isMandatory"}},{"kind":"Field","name":{"kind":"Name","value":"dataCategory"}}]}}]} as unknown as DocumentNode<CrisisEntryNewPageQuery, CrisisEntryNewPageQueryVariables>;
export const CrisisEntryRecordDocument = {"__meta__":{"hash":"sha256:ad2e2d8b1d558b28a57ace1e9e3852692c7743a13e07d7c0b3f20fc74acbdd78"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CrisisEntryRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisEntryRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisEntryRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CrisisEntryRecordMutation, CrisisEntryRecordMutationVariables>;
export const CrisisEntriesPageDocument = {"__meta__":{"hash":"sha256:908c38e11ca3d5804cee1283bdd307e2bafecaa57f566e507f515b10a28ac7b4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CrisisEntriesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isRemoved"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Crisis_Title"}},{"kind":"Field","name":{"kind":"Name","value":"unsharedCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crisisEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"formId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"isRemoved"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isRemoved"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"purgeOn"}},{"kind":"Field","name":{"kind":"Name","value":"consentOn"}},{"kind":"Field","name":{"kind":"Name","value":"consentWithdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"removedOn"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"dataCategory"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"sharedOn"}},{"kind":"Field","name":{"kind":"Name","value":"consumedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Title"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"titleDe"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroup"}},{"kind":"Field","name":{"kind":"Name","value":"liveSince"}}]}}]} as unknown as DocumentNode<CrisisEntriesPageQuery, CrisisEntriesPageQueryVariables>;
export const CrisisFieldPageDocument = {"__meta__":{"hash":"sha256:c523668a554df26199f2001de6b1a8801e4f9cf3a95d53df6567af3e2f0e42d5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CrisisFieldPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Crisis_Title"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Crisis_Question"}},{"kind":"Field","name":{"kind":"Name","value":"offices"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Title"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"titleDe"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroup"}},{"kind":"Field","name":{"kind":"Name","value":"liveSince"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Question"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisField"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"labelDe"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"isMandatory"}},{"kind":"Field","name":{"kind":"Name","value":"dataCategory"}}]}}]} as unknown as DocumentNode<CrisisFieldPageQuery, CrisisFieldPageQueryVariables>;
export const CrisisFieldSetDocument = {"__meta__":{"hash":"sha256:b2910ea71f1b341a1339f0d24de3ea6662b1f304ae2c54ff8c99188781b1bf4d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CrisisFieldSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisFieldSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisFieldSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CrisisFieldSetMutation, CrisisFieldSetMutationVariables>;
export const CrisisFieldDropDocument = {"__meta__":{"hash":"sha256:ede253760fc82fe73ea04f61ec3fb7876c484b3653eb986798cf32e2333772c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CrisisFieldDrop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisFieldDropInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisFieldDrop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CrisisFieldDropMutation, CrisisFieldDropMutationVariables>;
export const CrisisFiguresPageDocument = {"__meta__":{"hash":"sha256:1dcadeea9b410199ccc9d57bd14464588b031f7188e32cdffcb0f79f5e9b1406"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CrisisFiguresPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Crisis_Title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crisisFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"formId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isExact"}},{"kind":"Field","name":{"kind":"Name","value":"weeks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"week"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipalityId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weeks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"week"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"cumulative"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Title"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"titleDe"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroup"}},{"kind":"Field","name":{"kind":"Name","value":"liveSince"}}]}}]} as unknown as DocumentNode<CrisisFiguresPageQuery, CrisisFiguresPageQueryVariables>;
export const CrisisFormPageDocument = {"__meta__":{"hash":"sha256:d8e7f3587a0c451abf26dc429ee5e4199a8e4181fb844753e62ad506c8c28408"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CrisisFormPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isDesigner"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isRecorder"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Crisis_Title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Crisis_Notice"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Crisis_Log"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"purgedOn"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Crisis_Question"}},{"kind":"Field","name":{"kind":"Name","value":"offices"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"liveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isRecorder"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"unsharedCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isRecorder"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"withoutConsentCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isRecorder"}}}]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isDesigner"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Title"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"titleDe"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroup"}},{"kind":"Field","name":{"kind":"Name","value":"liveSince"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDe"}},{"kind":"Field","name":{"kind":"Name","value":"noticeEn"}},{"kind":"Field","name":{"kind":"Name","value":"purgeAfterDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Log"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"purges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purgedOn"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"shareCount"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Question"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisField"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"labelDe"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"isMandatory"}},{"kind":"Field","name":{"kind":"Name","value":"dataCategory"}}]}}]} as unknown as DocumentNode<CrisisFormPageQuery, CrisisFormPageQueryVariables>;
export const CrisisFormReviseDocument = {"__meta__":{"hash":"sha256:d86d76339edb0f6ea4fb399ffe70b818ad56235ccf5ea621ff80a0763145e86a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CrisisFormRevise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisFormReviseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisFormRevise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CrisisFormReviseMutation, CrisisFormReviseMutationVariables>;
export const CrisisFormGoLiveDocument = {"__meta__":{"hash":"sha256:79a0fe25c4d4cb76f5b3d73ab7c78eb17de6fbea8c7d245df990acf76ccaf98d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CrisisFormGoLive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisFormGoLiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisFormGoLive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CrisisFormGoLiveMutation, CrisisFormGoLiveMutationVariables>;
export const CrisisFormExtendDocument = {"__meta__":{"hash":"sha256:737df4a83b1ed3d046ffb633c1069f8cbbd20ec7d254188d945d558edf42826a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CrisisFormExtend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisFormExtendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisFormExtend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CrisisFormExtendMutation, CrisisFormExtendMutationVariables>;
export const CrisisFormCloseDocument = {"__meta__":{"hash":"sha256:017c1027cbecb945eacbc54f8d8b64007a3aed48f6447e833a891b889ede6aeb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CrisisFormClose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisFormCloseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisFormClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CrisisFormCloseMutation, CrisisFormCloseMutationVariables>;
export const CrisisEntriesShareDocument = {"__meta__":{"hash":"sha256:694005eb50426e552c91090bb1f84a7a92fdc541ae3ce72cf42c161ffc89d670"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CrisisEntriesShare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisEntriesShareInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisEntriesShare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CrisisEntriesShareMutation, CrisisEntriesShareMutationVariables>;
export const CrisisFormDraftDocument = {"__meta__":{"hash":"sha256:4d7d036921667de8565051333e636596db7ba3d86d844b971090404bdc7af0ce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CrisisFormDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisFormDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisFormDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CrisisFormDraftMutation, CrisisFormDraftMutationVariables>;
export const CrisisFormsPageDocument = {"__meta__":{"hash":"sha256:306dc926f41c74e01c4262f7a6fff07a9afce19c659f929fb0472334d046f8dd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CrisisFormsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isDesigner"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isRecorder"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisForms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Crisis_Title"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isDesigner"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"liveFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isRecorder"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"unsharedCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isRecorder"}}}]}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Title"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"titleDe"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroup"}},{"kind":"Field","name":{"kind":"Name","value":"liveSince"}}]}}]} as unknown as DocumentNode<CrisisFormsPageQuery, CrisisFormsPageQueryVariables>;
export const CrisisListPageDocument = {"__meta__":{"hash":"sha256:f5588cd84e164dc811c8230aec160e549153a37d11c6a65790a404677ccf4b50"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CrisisListPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isConsumed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Crisis_Title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Crisis_Notice"}},{"kind":"Field","name":{"kind":"Name","value":"isOpenedToday"}},{"kind":"Field","name":{"kind":"Name","value":"receivedCount"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Crisis_Question"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"crisisShares"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"formId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"isConsumed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isConsumed"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sharedOn"}},{"kind":"Field","name":{"kind":"Name","value":"changedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"consumedOn"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"copies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Title"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"titleDe"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroup"}},{"kind":"Field","name":{"kind":"Name","value":"liveSince"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDe"}},{"kind":"Field","name":{"kind":"Name","value":"noticeEn"}},{"kind":"Field","name":{"kind":"Name","value":"purgeAfterDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Question"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisField"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"labelDe"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"isMandatory"}},{"kind":"Field","name":{"kind":"Name","value":"dataCategory"}}]}}]} as unknown as DocumentNode<CrisisListPageQuery, CrisisListPageQueryVariables>;
export const CrisisListOpenDocument = {"__meta__":{"hash":"sha256:bcc0b8f66be46073bd5d024da8cc5065eeb2aa1ad834f5c5303af05ccdbcbac3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CrisisListOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisListOpenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisListOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CrisisListOpenMutation, CrisisListOpenMutationVariables>;
export const CrisisSharesConsumeDocument = {"__meta__":{"hash":"sha256:b960692f0faadcb2309a0a73649d91b05f1f534ece5399f320d01be30b48cb71"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CrisisSharesConsume"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisSharesConsumeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisSharesConsume"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CrisisSharesConsumeMutation, CrisisSharesConsumeMutationVariables>;
export const CrisisReceivedPageDocument = {"__meta__":{"hash":"sha256:c19a45025f9b9b627963c3ab19b201fcc0286ac363956970510ec542987f3386"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CrisisReceivedPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"crisisForms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Crisis_Title"}},{"kind":"Field","name":{"kind":"Name","value":"receivedCount"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Crisis_Title"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"titleDe"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroup"}},{"kind":"Field","name":{"kind":"Name","value":"liveSince"}}]}}]} as unknown as DocumentNode<CrisisReceivedPageQuery, CrisisReceivedPageQueryVariables>;
export const DeploymentPlansDocument = {"__meta__":{"hash":"sha256:ea645453d2e8adf05739078a52486c7799869f5e428bfe1ac0d9808ed26719df"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeploymentPlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"municipalityCount"}},{"kind":"Field","name":{"kind":"Name","value":"quotas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeploymentPlansQuery, DeploymentPlansQueryVariables>;
export const DeploymentWeekDocument = {"__meta__":{"hash":"sha256:ad6517d9c6cf9becd785a78f403477343d04b3565e67bf4b4804bec5eb4050bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeploymentWeek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"week"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeploymentWeek_Position"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeploymentWeek_Position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"week"},"value":{"kind":"Variable","name":{"kind":"Name","value":"week"}}}]},{"kind":"Field","name":{"kind":"Name","value":"deploymentLimit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPlan"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deploymentSlots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"week"},"value":{"kind":"Variable","name":{"kind":"Name","value":"week"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"week"},"value":{"kind":"Variable","name":{"kind":"Name","value":"week"}}}]},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"reachability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"week"},"value":{"kind":"Variable","name":{"kind":"Name","value":"week"}}}]},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeploymentWeekQuery, DeploymentWeekQueryVariables>;
export const DeploymentOfPositionDocument = {"__meta__":{"hash":"sha256:623ed60b7ff50dae07a6077fd6a3a924af7c1d99bbd5e0f0febe5aeb3361bbb8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeploymentOfPosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"week"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeploymentWeek_Position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deploymentSites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"closedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeploymentWeek_Position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"week"},"value":{"kind":"Variable","name":{"kind":"Name","value":"week"}}}]},{"kind":"Field","name":{"kind":"Name","value":"deploymentLimit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPlan"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deploymentSlots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"week"},"value":{"kind":"Variable","name":{"kind":"Name","value":"week"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"week"},"value":{"kind":"Variable","name":{"kind":"Name","value":"week"}}}]},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"reachability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"week"},"value":{"kind":"Variable","name":{"kind":"Name","value":"week"}}}]},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeploymentOfPositionQuery, DeploymentOfPositionQueryVariables>;
export const DeploymentSlotAddDocument = {"__meta__":{"hash":"sha256:54fd0653aa8dec91283fbf89841f0410e15fa820266c1e47ac20737ff970c2f1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeploymentSlotAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeploymentSlotAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentSlotAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<DeploymentSlotAddMutation, DeploymentSlotAddMutationVariables>;
export const DeploymentSitePageDocument = {"__meta__":{"hash":"sha256:8694f2c575fbcd9f197d0df2d53258e44e20694916f03ab4b7fddb60e8a2e192"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeploymentSitePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentSite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeploymentSite_Form"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeploymentSite_Form"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeploymentSite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"closedFrom"}}]}}]} as unknown as DocumentNode<DeploymentSitePageQuery, DeploymentSitePageQueryVariables>;
export const DeploymentSiteRenameDocument = {"__meta__":{"hash":"sha256:06f9a8734ed567dd415e13993f38db8c4408eac339bd371029836c643c89f425"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeploymentSiteRename"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeploymentSiteRenameInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentSiteRename"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeploymentSite_Form"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeploymentSite_Form"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeploymentSite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"closedFrom"}}]}}]} as unknown as DocumentNode<DeploymentSiteRenameMutation, DeploymentSiteRenameMutationVariables>;
export const DeploymentSiteCloseDocument = {"__meta__":{"hash":"sha256:50dcd92bcfadc5db3c7ecb7fb0b5727dfdc64509882220e3cd29484ff6951f39"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeploymentSiteClose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeploymentSiteCloseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentSiteClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeploymentSite_Form"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeploymentSite_Form"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeploymentSite"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"closedFrom"}}]}}]} as unknown as DocumentNode<DeploymentSiteCloseMutation, DeploymentSiteCloseMutationVariables>;
export const DeploymentSitesDocument = {"__meta__":{"hash":"sha256:4889b1788ac437bc6dba04c584c2f8c2867b6091d2e1223948fc14bc0384582b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeploymentSites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentSites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}},{"kind":"Field","name":{"kind":"Name","value":"closedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeploymentSitesQuery, DeploymentSitesQueryVariables>;
export const DeploymentSiteAddDocument = {"__meta__":{"hash":"sha256:150c309a07a231e6e199b477c7fab65f7ce9c9040edb60d65cb9488e091d178e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeploymentSiteAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeploymentSiteAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentSiteAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<DeploymentSiteAddMutation, DeploymentSiteAddMutationVariables>;
export const DeploymentSlotPageDocument = {"__meta__":{"hash":"sha256:0b45bf182d1f92008490d6cc37b481ab8db23dcba6aa14eebec891fd43f17603"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeploymentSlotPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentSlot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeploymentSlot_Form"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPlan"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deploymentSites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"closedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeploymentSlot_Form"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeploymentSlot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DeploymentSlotPageQuery, DeploymentSlotPageQueryVariables>;
export const DeploymentSlotChangeDocument = {"__meta__":{"hash":"sha256:e0e3918572d98d229e13b236aa6da7338fc1ca1552ef4cbda8840039c241882b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeploymentSlotChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeploymentSlotChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentSlotChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeploymentSlot_Form"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeploymentSlot_Form"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeploymentSlot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DeploymentSlotChangeMutation, DeploymentSlotChangeMutationVariables>;
export const DeploymentSlotEndDocument = {"__meta__":{"hash":"sha256:7fe2a3f97f224ba4751582cfe2dd406ea4b58ab4a76a6e5ed3f56b3fa336bc41"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeploymentSlotEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeploymentSlotEndInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deploymentSlotEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeploymentSlot_Form"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeploymentSlot_Form"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeploymentSlot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DeploymentSlotEndMutation, DeploymentSlotEndMutationVariables>;
export const HandoversPageDocument = {"__meta__":{"hash":"sha256:ac375c8a3cafb1e72df0fd4ef0faaaf37de040af58c4aca75abeaebc7e059658"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HandoversPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withParts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"handovers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Handover_Card"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Handover_Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandoverPart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"travels"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Handover_Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withParts"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Handover_Part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanTakeBack"}}]}}]} as unknown as DocumentNode<HandoversPageQuery, HandoversPageQueryVariables>;
export const HandoverAcceptDocument = {"__meta__":{"hash":"sha256:cc4e4a693d8f499116365e61cdd18cf139a719368c8cb95267126560d7fe05d6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandoverAccept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandoverAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"handoverAccept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"handover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<HandoverAcceptMutation, HandoverAcceptMutationVariables>;
export const HandoverDeclineDocument = {"__meta__":{"hash":"sha256:17399d08f6cb7075f19ec3bbeaca685d9a35b3c18ae6ebbd4fa082ebbdf2f01e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandoverDecline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandoverAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"handoverDecline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"handover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<HandoverDeclineMutation, HandoverDeclineMutationVariables>;
export const HandoverWithdrawDocument = {"__meta__":{"hash":"sha256:17a294d4f8e771234e1ee7a501f109bc2e1218a2a3d83b816de66c1d5dc8fb9d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandoverWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandoverAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"handoverWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"handover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<HandoverWithdrawMutation, HandoverWithdrawMutationVariables>;
export const StaffImportCheckDocument = {"__meta__":{"hash":"sha256:b7e944968a5a014cb5183bf061a39eadd369aa89e9d16c19253641a4389fe7ae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StaffImportCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StaffImportCheckInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffImportCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportReportParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"newCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"occupancyCount"}},{"kind":"Field","name":{"kind":"Name","value":"errorCount"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ignoredColumns"}}]}}]} as unknown as DocumentNode<StaffImportCheckMutation, StaffImportCheckMutationVariables>;
export const StaffImportApplyDocument = {"__meta__":{"hash":"sha256:e0b4fdf86c661af18ed9c3b84cf7f6378dafa24deff0478f99dd7cf07e3a6892"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StaffImportApply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StaffImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffImportApply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportReportParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"newCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"occupancyCount"}},{"kind":"Field","name":{"kind":"Name","value":"errorCount"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ignoredColumns"}}]}}]} as unknown as DocumentNode<StaffImportApplyMutation, StaffImportApplyMutationVariables>;
export const InboxReferralPageDocument = {"__meta__":{"hash":"sha256:00c6a3d7b2192c3a911944bad675bba0aa0c0dc7f9c094fabaddacca12bf2e82"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InboxReferralPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Referral_Received"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Referral_Copies"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"copies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataCategory"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Referral_Received"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipientOffice"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"legalDomain"}},{"kind":"Field","name":{"kind":"Name","value":"dataCategories"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateSince"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"consentEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"consentEnd"}},{"kind":"Field","name":{"kind":"Name","value":"isOpenedToday"}},{"kind":"Field","name":{"kind":"Name","value":"openings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Referral_Copies"}}]}}]} as unknown as DocumentNode<InboxReferralPageQuery, InboxReferralPageQueryVariables>;
export const ReferralOpenDocument = {"__meta__":{"hash":"sha256:ce07f9192900d452ad40e225a814acb939cc2eb8cb3a593493b6a86b2d1e6352"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferralOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralOpenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referralOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Referral_Trouble"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Referral_Trouble"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]} as unknown as DocumentNode<ReferralOpenMutation, ReferralOpenMutationVariables>;
export const ReferralAcceptDocument = {"__meta__":{"hash":"sha256:05f8ad08006268ee2d25ac23606efbe327eb74a4f2b015e213728a82ae3a94df"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferralAccept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralAcceptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referralAccept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Referral_Trouble"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Referral_Trouble"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]} as unknown as DocumentNode<ReferralAcceptMutation, ReferralAcceptMutationVariables>;
export const ReferralDeclineDocument = {"__meta__":{"hash":"sha256:73550cd5c7a2c2fda504370948fc976c4d3c414ef5cb29c58c2e875be94628d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferralDecline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralDeclineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referralDecline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Referral_Trouble"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Referral_Trouble"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]} as unknown as DocumentNode<ReferralDeclineMutation, ReferralDeclineMutationVariables>;
export const ReferralProgressDocument = {"__meta__":{"hash":"sha256:a9abcaea5e396eba06f813c329f60ec0a4c7845f7ed57436096a14006c31a94d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferralProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralProgressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referralProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Referral_Trouble"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Referral_Trouble"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]} as unknown as DocumentNode<ReferralProgressMutation, ReferralProgressMutationVariables>;
export const ReferralCompleteDocument = {"__meta__":{"hash":"sha256:bec19df1366de37079145f43322be97e0ea56ec2338037b84f2f811d2c5c9a17"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferralComplete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralCompleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referralComplete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Referral_Trouble"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Referral_Trouble"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]} as unknown as DocumentNode<ReferralCompleteMutation, ReferralCompleteMutationVariables>;
export const InboxPageDocument = {"__meta__":{"hash":"sha256:ad75d253ccd0b92611b2d4a432c5d7c9cddbcc3434585bcb500b46b400614e55"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InboxPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"unread"},"name":{"kind":"Name","value":"receivedReferrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isUnread"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Inbox_Row"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"read"},"name":{"kind":"Name","value":"receivedReferrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isUnread"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Inbox_Row"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Inbox_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"consentEndedOn"}}]}}]} as unknown as DocumentNode<InboxPageQuery, InboxPageQueryVariables>;
export const IncomingReferralPageDocument = {"__meta__":{"hash":"sha256:4249387436534f8ba5d6f87abf748761ea59816bd6d67b4fc926a975dbe81a16"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncomingReferralPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incomingReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Incoming_Standing"}},{"kind":"Field","name":{"kind":"Name","value":"consentGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"consentForm"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"viewerLeads"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"isOpen"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Incoming_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncomingReferral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"senderOffice"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Incoming_Standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncomingReferral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Incoming_Row"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"legalDomain"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]} as unknown as DocumentNode<IncomingReferralPageQuery, IncomingReferralPageQueryVariables>;
export const ReferralSentInPageDocument = {"__meta__":{"hash":"sha256:d980b091b4a58d5e78e3a2e5a7a1e2cf8b47251a5468071e6526efeb8c2b0e85"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralSentInPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incomingReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Incoming_Standing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Incoming_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncomingReferral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"senderOffice"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Incoming_Standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncomingReferral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Incoming_Row"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"legalDomain"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]} as unknown as DocumentNode<ReferralSentInPageQuery, ReferralSentInPageQueryVariables>;
export const IncomingReferralReceiveDocument = {"__meta__":{"hash":"sha256:432a8d0c981eee4b5709f36ad778165d67c43926447fca0256b1ae8aac4b7dd9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncomingReferralReceive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncomingReferralReceiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incomingReferralReceive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incomingReferral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Incoming_Trouble"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Incoming_Trouble"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]} as unknown as DocumentNode<IncomingReferralReceiveMutation, IncomingReferralReceiveMutationVariables>;
export const IncomingReferralDeclineDocument = {"__meta__":{"hash":"sha256:492ec397d94f2472b893d9a5642a522fe02c65e1747e3cd5f548b8a614228195"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncomingReferralDecline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncomingReferralDeclineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incomingReferralDecline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incomingReferral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Incoming_Trouble"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Incoming_Trouble"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]} as unknown as DocumentNode<IncomingReferralDeclineMutation, IncomingReferralDeclineMutationVariables>;
export const IncomingReferralAcceptDocument = {"__meta__":{"hash":"sha256:ca3771c40d7f5eca860a3b32edb53fbe540913055e899a87bfe46572f1f4fc03"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncomingReferralAccept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncomingReferralAcceptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incomingReferralAccept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incomingReferral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Incoming_Trouble"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Incoming_Trouble"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]} as unknown as DocumentNode<IncomingReferralAcceptMutation, IncomingReferralAcceptMutationVariables>;
export const IncomingReferralRevokeDocument = {"__meta__":{"hash":"sha256:16e32d49d1acc847e11a293637bff9102637b06c41044a969e5c18cd5a5f039b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncomingReferralRevoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncomingReferralRevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incomingReferralRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incomingReferral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Incoming_Trouble"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Incoming_Trouble"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]} as unknown as DocumentNode<IncomingReferralRevokeMutation, IncomingReferralRevokeMutationVariables>;
export const ReferInPageDocument = {"__meta__":{"hash":"sha256:47ddd3b30ca9d19bef67234fc2af3029f17d7213d414d67e024c4a7546723535"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferInPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hasCaseManagement"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ReferInPageQuery, ReferInPageQueryVariables>;
export const IncomingReferralSendDocument = {"__meta__":{"hash":"sha256:e859abbb48a9e97364bc2d3165762037f0a3fb2b2dd0d40a7babb8f8d0429281"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncomingReferralSend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncomingReferralSendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incomingReferralSend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incomingReferral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<IncomingReferralSendMutation, IncomingReferralSendMutationVariables>;
export const IncomingReferralsPageDocument = {"__meta__":{"hash":"sha256:c2d657d863a9e2e18a4c3dd1fb36d589f8a619c95e34d20ae74c8de174e7829c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncomingReferralsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"open"},"name":{"kind":"Name","value":"incomingReferrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isOpen"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Incoming_Row"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ended"},"name":{"kind":"Name","value":"incomingReferrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isOpen"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Incoming_Row"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Incoming_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncomingReferral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"senderOffice"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}}]} as unknown as DocumentNode<IncomingReferralsPageQuery, IncomingReferralsPageQueryVariables>;
export const ReferralsSentInPageDocument = {"__meta__":{"hash":"sha256:8a2e2c625d2c082343f22bfd253bca000d3dfe7fd0d7165f7a5d8746040563e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralsSentInPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"open"},"name":{"kind":"Name","value":"incomingReferrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isOpen"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Incoming_Row"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ended"},"name":{"kind":"Name","value":"incomingReferrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isOpen"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Incoming_Row"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Incoming_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncomingReferral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"senderOffice"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}}]} as unknown as DocumentNode<ReferralsSentInPageQuery, ReferralsSentInPageQueryVariables>;
export const ShellDocument = {"__meta__":{"hash":"sha256:1ee9bc231c84d61b6cb1899db604c47bbdef75286be3f7850f066b36790b03d6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shell"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActingAs_Membership"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActingAs_Membership"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActingAs_Membership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]} as unknown as DocumentNode<ShellQuery, ShellQueryVariables>;
export const LedgerPageDocument = {"__meta__":{"hash":"sha256:dc81111da7956ff480f0cf49c4b5e609339cd325e0c6a8ad30f8f9ef2b865dfb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LedgerPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"years"},"name":{"kind":"Name","value":"fteAllowances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ofYear"},"name":{"kind":"Name","value":"fteAllowances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AllowanceOfYear"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fteEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LedgerEntry"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllowanceOfYear"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FteAllowance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FteEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fteBefore"}},{"kind":"Field","name":{"kind":"Name","value":"fteAfter"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<LedgerPageQuery, LedgerPageQueryVariables>;
export const AllowanceRecordDocument = {"__meta__":{"hash":"sha256:1fea483e256b37a42fa2803b225e30f8139edb848cb26e2cd348c504363a9999"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AllowanceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AllowanceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"allowanceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<AllowanceRecordMutation, AllowanceRecordMutationVariables>;
export const AllocationChangeDocument = {"__meta__":{"hash":"sha256:a358c8ecce7b86a34c877f070b37591cfb84db91368267f5e3e5a05cfa443144"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AllocationChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AllocationChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"allocationChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"allocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<AllocationChangeMutation, AllocationChangeMutationVariables>;
export const MunicipalityContactDocument = {"__meta__":{"hash":"sha256:0edf9eb7d349bc65e807eded3e89a4bc641ab106c998659d0862d2fab5dda8cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MunicipalityContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"today"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withCounts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openCases"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withCounts"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"caseloadByPhase"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withCounts"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinatorAssignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoordinationContact"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoordinationContact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinatorAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"coordinator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]} as unknown as DocumentNode<MunicipalityContactQuery, MunicipalityContactQueryVariables>;
export const CoordinationPageDocument = {"__meta__":{"hash":"sha256:f898017bbf9849dd525ae7f41df67219175c3ad058920eea0a9bdb6a1cc5f665"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoordinationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withVisits"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withLog"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"coordinatorAssignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoordinationContact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinatorVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"VISITED_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withVisits"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withLog"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"note"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withLog"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"visitor"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withLog"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoordinationContact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinatorAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"coordinator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]} as unknown as DocumentNode<CoordinationPageQuery, CoordinationPageQueryVariables>;
export const CoordinatorChoiceDocument = {"__meta__":{"hash":"sha256:29aa2ec7ef1035915eb7f92aa4a0890fa959afda6f387b4122fd2a6d7ddfe01e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoordinatorChoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"coordinators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]} as unknown as DocumentNode<CoordinatorChoiceQuery, CoordinatorChoiceQueryVariables>;
export const CoordinatorAssignDocument = {"__meta__":{"hash":"sha256:9e382a7a5e180ba9cd52811056f4a684d343d78d130dba7dcde268f5607f0f2c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CoordinatorAssign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinatorAssignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"coordinatorAssign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CoordinatorAssignMutation, CoordinatorAssignMutationVariables>;
export const CoordinatorAssignmentEndDocument = {"__meta__":{"hash":"sha256:ad4949c6393ca47aba3e790a6cdafe3e783bd8401a77bea39e95d233c83c749f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CoordinatorAssignmentEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinatorAssignmentEndInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"coordinatorAssignmentEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CoordinatorAssignmentEndMutation, CoordinatorAssignmentEndMutationVariables>;
export const CoordinatorVisitRecordDocument = {"__meta__":{"hash":"sha256:7dc9f0e5f64bc39fc2139aea670f8bd1518783da3b3a98659a19acf25a864bee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CoordinatorVisitRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinatorVisitRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"coordinatorVisitRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<CoordinatorVisitRecordMutation, CoordinatorVisitRecordMutationVariables>;
export const MunicipalityPageDocument = {"__meta__":{"hash":"sha256:90d56560e6a7b209c9b114d77152a70b5848d4241b04673a59209bf0dc6606ad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MunicipalityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withFigures"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityFacts_Municipality"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityFacts_Municipality"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"rhineBank"}},{"kind":"Field","name":{"kind":"Name","value":"officialKey"}},{"kind":"Field","name":{"kind":"Name","value":"hasOwnForeignersOffice"}},{"kind":"Field","name":{"kind":"Name","value":"hasYouthOffice"}},{"kind":"Field","name":{"kind":"Name","value":"hasIntegrationCouncil"}},{"kind":"Field","name":{"kind":"Name","value":"participatesInCaseManagement"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFigures"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"fte"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFigures"}}}]}]}]}}]} as unknown as DocumentNode<MunicipalityPageQuery, MunicipalityPageQueryVariables>;
export const MunicipalityPositionsDocument = {"__meta__":{"hash":"sha256:16f57bfff41a0569359d95d3ae851049874a5e18e0af32c1ec7f85d67e88ead4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MunicipalityPositions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"coordination"},"name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"module"},"value":{"kind":"EnumValue","value":"M1_COORDINATION"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityPositions_Position"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"caseManagement"},"name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"module"},"value":{"kind":"EnumValue","value":"M2_CASE_MANAGEMENT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityPositions_Position"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"foreignersOffice"},"name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"module"},"value":{"kind":"EnumValue","value":"M3_FOREIGNERS_OFFICE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityPositions_Position"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"naturalisationOffice"},"name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"module"},"value":{"kind":"EnumValue","value":"M3_NATURALISATION_OFFICE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityPositions_Position"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityPositions_Position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"isVacant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MunicipalityPositionsQuery, MunicipalityPositionsQueryVariables>;
export const MunicipalitiesPageDocument = {"__meta__":{"hash":"sha256:2e9cbef6026c49b56bbb9469f6fc6b913ff4eedcd52bba5fb159548ebd51fdb2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MunicipalitiesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalityOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withFigures"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withPositions"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fte"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFigures"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"positionCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFigures"}}}]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityTable_Municipality"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityTileMap_Municipality"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityTable_Municipality"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"rhineBank"}},{"kind":"Field","name":{"kind":"Name","value":"officialKey"}},{"kind":"Field","name":{"kind":"Name","value":"participatesInCaseManagement"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFigures"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"fte"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFigures"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPositions"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityTileMap_Municipality"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"officialKey"}},{"kind":"Field","name":{"kind":"Name","value":"fte"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFigures"}}}]}]}]}}]} as unknown as DocumentNode<MunicipalitiesPageQuery, MunicipalitiesPageQueryVariables>;
export const MyAbsencesDocument = {"__meta__":{"hash":"sha256:c28fe5595d208a70f402cb5fc43b317f48096401b671b4eb856ff4c6518a65de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAbsences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personnelFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isOwn"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"keepers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leaveBalances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeaveBalance_Row"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Absence_Row"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeaveBalance_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveBalance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOver"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Absence_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"halfDay"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}}]}}]} as unknown as DocumentNode<MyAbsencesQuery, MyAbsencesQueryVariables>;
export const AbsenceRequestDocument = {"__meta__":{"hash":"sha256:4ef8cc7bd0318604dc4779ec70735730884cd47d71fde2493aa5b71cfdb1de42"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AbsenceRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AbsenceRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"absenceRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"absence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<AbsenceRequestMutation, AbsenceRequestMutationVariables>;
export const AbsenceWithdrawDocument = {"__meta__":{"hash":"sha256:3cceb698d89f6bc844b7e14c67249ed1c9db7f33f0e01c46b7e5e8164b10a0da"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AbsenceWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AbsenceWithdrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"absenceWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"absence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Absence_Row"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Absence_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"halfDay"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}}]}}]} as unknown as DocumentNode<AbsenceWithdrawMutation, AbsenceWithdrawMutationVariables>;
export const MyFilePageDocument = {"__meta__":{"hash":"sha256:2cfb9a5a462ccb2c5bffa1f7510ff6d55fe5381b59e4be05f00dd3375ea7e3d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyFilePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personnelFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isOwn"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffFile_File"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contract_Contract"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTermUntil"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTermReason"}},{"kind":"Field","name":{"kind":"Name","value":"probationUntil"}},{"kind":"Field","name":{"kind":"Name","value":"payGrade"}},{"kind":"Field","name":{"kind":"Name","value":"payStep"}},{"kind":"Field","name":{"kind":"Name","value":"payStepSince"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyHours"}},{"kind":"Field","name":{"kind":"Name","value":"fullTimeHours"}},{"kind":"Field","name":{"kind":"Name","value":"partTimeQuota"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"workingTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"monday"}},{"kind":"Field","name":{"kind":"Name","value":"tuesday"}},{"kind":"Field","name":{"kind":"Name","value":"wednesday"}},{"kind":"Field","name":{"kind":"Name","value":"thursday"}},{"kind":"Field","name":{"kind":"Name","value":"friday"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffFile_File"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonnelFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineManager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keepers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contract_Contract"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appraisals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"happenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]} as unknown as DocumentNode<MyFilePageQuery, MyFilePageQueryVariables>;
export const MyOnboardingDocument = {"__meta__":{"hash":"sha256:bcf9bfed4cc087b192a19167a8eef88c94742304e748b201ba43731c5433262f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyOnboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personnelFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isOwn"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonOnboarding_Person"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Onboarding_Programme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OnboardingProgramme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"hiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"countyPhaseFrom"}},{"kind":"Field","name":{"kind":"Name","value":"onSiteFrom"}},{"kind":"Field","name":{"kind":"Name","value":"stateQualificationFrom"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Qualification_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Qualification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonOnboarding_Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Onboarding_Programme"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Qualification_Row"}}]}}]}}]} as unknown as DocumentNode<MyOnboardingQuery, MyOnboardingQueryVariables>;
export const OnboardingsDocument = {"__meta__":{"hash":"sha256:a2725b96dc70da434cbd985c5f8a5bac7fd68e2678666f8afd442c7f929b8baa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Onboardings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"onboardingProgrammes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Onboarding_Programme"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Onboarding_Programme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OnboardingProgramme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"hiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"countyPhaseFrom"}},{"kind":"Field","name":{"kind":"Name","value":"onSiteFrom"}},{"kind":"Field","name":{"kind":"Name","value":"stateQualificationFrom"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}}]}}]} as unknown as DocumentNode<OnboardingsQuery, OnboardingsQueryVariables>;
export const HomePageDocument = {"__meta__":{"hash":"sha256:d769da7f9db0df4f8c7b7ff46d771414f0c0dd169fe8a5c01a6ce48aa23112f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withFigures"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fte"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFigures"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"positionCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFigures"}}}]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HomePageQuery, HomePageQueryVariables>;
export const HomeVacanciesDocument = {"__meta__":{"hash":"sha256:df9f43449fb9a3f044fa4b0b7b7a6746bd1de269a6e4be83bde6882683ba4f52"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeVacancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isVacant"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionList_Position"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionList_Position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanFill"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<HomeVacanciesQuery, HomeVacanciesQueryVariables>;
export const HomePositionsDocument = {"__meta__":{"hash":"sha256:efa41a70fdb7ba7bba4fe350d4ef8bf92c13add5a51cda587aace80d7fdacc97"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomePositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionList_Position"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionList_Position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanFill"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<HomePositionsQuery, HomePositionsQueryVariables>;
export const HomeCasesDocument = {"__meta__":{"hash":"sha256:8787307133608248172eef0f85a87677b2d96d31a025dc09c1bb6c196a74f2e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"open"},"name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"viewerLeads"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"isOpen"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"overdue"},"name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"viewerLeads"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"isOpen"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"isOverdue"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HomeCasesQuery, HomeCasesQueryVariables>;
export const HomeCoordinationDocument = {"__meta__":{"hash":"sha256:d98ab8f00e6cc610cb9828c1da1b415bdbcf4482d38bb39a4ac6cdc8536a83cc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeCoordination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"viewerCoordinates"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openCases"}}]}}]}}]}}]} as unknown as DocumentNode<HomeCoordinationQuery, HomeCoordinationQueryVariables>;
export const PositionAssignPageDocument = {"__meta__":{"hash":"sha256:e3e63420820869cb516efd8139286b7cc2e065d6cd5993f72940063931ab52ac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PositionAssignPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanFill"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"personnelFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PositionAssignPageQuery, PositionAssignPageQueryVariables>;
export const PositionFillPageDocument = {"__meta__":{"hash":"sha256:d99012b07fadd62c9945e4be1547bce451c931b5b186962f2188047c6b4a540b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PositionFillPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"isVacant"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanFill"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PositionFillPageQuery, PositionFillPageQueryVariables>;
export const PositionFillDocument = {"__meta__":{"hash":"sha256:a57aa9d241068362ea79578f74c5152ee866fbea12b8970996e6e1ae5c3cf3df"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PositionFill"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionFillInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"positionFill"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<PositionFillMutation, PositionFillMutationVariables>;
export const OccupancyPageDocument = {"__meta__":{"hash":"sha256:f465314dc187585d1ce4d0d11af5a20c33498d050ea2cbf6371af5d5f17d9576"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OccupancyPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChangeOccupancy"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OccupancyPageQuery, OccupancyPageQueryVariables>;
export const OccupancyChangeDocument = {"__meta__":{"hash":"sha256:42b8a2f89231b2081e4611a13c0b83eefbaf59cf70795022b5389162c119f2fe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OccupancyChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OccupancyChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"occupancyChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"occupancy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<OccupancyChangeMutation, OccupancyChangeMutationVariables>;
export const OccupancyEndDocument = {"__meta__":{"hash":"sha256:8232fe468745290d1b959eab2fd7b0bf4e55fa2e98ed8209e5eb926ad0c63a67"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OccupancyEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OccupancyEndInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"occupancyEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"occupancy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<OccupancyEndMutation, OccupancyEndMutationVariables>;
export const PositionPageDocument = {"__meta__":{"hash":"sha256:5c3e94869120aa7b3fc8e91a27846fc4d9f2039ab94dfaf969a5dc73fdd94842"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PositionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionFacts_Position"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isVacant"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanFill"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChangeOccupancy"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAdvanceTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTermUntil"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSetFixedTerm"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTermUntil"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveDay"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"freeShare"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Supervision_Assignment"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionFacts_Position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"payGrade"}},{"kind":"Field","name":{"kind":"Name","value":"fundedBy"}},{"kind":"Field","name":{"kind":"Name","value":"maxPersons"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Supervision_Assignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PositionPageQuery, PositionPageQueryVariables>;
export const PositionOccupanciesDocument = {"__meta__":{"hash":"sha256:aa0bd1cb62826ab4f28559ce78425a2efcb2fc5f2bf1cc8500db571ab06b5665"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PositionOccupancies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OccupancyTable_Occupancy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OccupancyTable_Occupancy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionOccupancy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]} as unknown as DocumentNode<PositionOccupanciesQuery, PositionOccupanciesQueryVariables>;
export const OwnStaffDocument = {"__meta__":{"hash":"sha256:bfbd5268b51647fe8ea73a81df3a15efecba266bf2486f7c0a9964c1b8e0226b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnStaff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personnelFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnStaffQuery, OwnStaffQueryVariables>;
export const PositionAdvanceDocument = {"__meta__":{"hash":"sha256:c2599d578350984894bc9f5200ba5b3bda7dbc99d76ad657d5f32fd9126fa665"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PositionAdvance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionAdvanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"positionAdvance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<PositionAdvanceMutation, PositionAdvanceMutationVariables>;
export const PositionFixedTermSetDocument = {"__meta__":{"hash":"sha256:902bcd9ac4b79f53e8315b4795406da11f91c238035cd9bb296552ef7eeb6ee5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PositionFixedTermSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionFixedTermSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"positionFixedTermSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTermUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<PositionFixedTermSetMutation, PositionFixedTermSetMutationVariables>;
export const DeputyAppointDocument = {"__meta__":{"hash":"sha256:f1944450dc9603c4bd86972e2fe2f207db0b7c7102bbf2a85ee46b8373642a0e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeputyAppoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeputyAppointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deputyAppoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<DeputyAppointMutation, DeputyAppointMutationVariables>;
export const DeputyEndDocument = {"__meta__":{"hash":"sha256:514123dc7ca941f41205a30ca614185a5d89347a8628829ab6c7c60a6e60c6bf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeputyEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeputyEndInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deputyEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<DeputyEndMutation, DeputyEndMutationVariables>;
export const PositionsPageDocument = {"__meta__":{"hash":"sha256:066ad90d39a6910fef2e3e8e513db55c4d622f215a077c34b6479b4ac0982501"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PositionsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionRow_Position"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionRow_Position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTermUntil"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PositionsPageQuery, PositionsPageQueryVariables>;
export const PositionImportPageDocument = {"__meta__":{"hash":"sha256:c1c6c43f0ebdf7d90225dc43a32d5863a5392e178219fc3a14581b13721ea60e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PositionImportPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"redistribution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}}]}}]}}]} as unknown as DocumentNode<PositionImportPageQuery, PositionImportPageQueryVariables>;
export const PositionImportDocument = {"__meta__":{"hash":"sha256:eb0cb7747edfac3bf4c90a79ad74544c7011c8ad5899401ffdf1a85e988ddbf0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PositionImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"positionImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportReportParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"newCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"occupancyCount"}},{"kind":"Field","name":{"kind":"Name","value":"errorCount"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ignoredColumns"}}]}}]} as unknown as DocumentNode<PositionImportMutation, PositionImportMutationVariables>;
export const RedistributionsPageDocument = {"__meta__":{"hash":"sha256:94dd0f35290c91eda8e4092a34c7275448172b4d191e68b73404b5edee6008f4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RedistributionsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"redistributions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"draftedOn"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"sum"}}]}}]}}]}}]} as unknown as DocumentNode<RedistributionsPageQuery, RedistributionsPageQueryVariables>;
export const RedistributionPageDocument = {"__meta__":{"hash":"sha256:527a2d5ba0b35e246d6a8b9fb1ab30c8d8931af9730a050ae915f7c698e8f3d7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RedistributionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withMunicipalities"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"redistribution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RedistributionPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withMunicipalities"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RedistributionPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Redistribution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"draftedOn"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"}},{"kind":"Field","name":{"kind":"Name","value":"sum"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fteBefore"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"responses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RedistributionPageQuery, RedistributionPageQueryVariables>;
export const RedistributionDraftDocument = {"__meta__":{"hash":"sha256:227af210b0db1a16aa4f8f709afde17fe3e6d6418c6b3ccab72745ea6bf872b2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedistributionDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedistributionDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"redistributionDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RedistributionOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RedistributionOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RedistributionChangePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"redistribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<RedistributionDraftMutation, RedistributionDraftMutationVariables>;
export const RedistributionLineChangeDocument = {"__meta__":{"hash":"sha256:47ef606ace487df9f72bcc67acc2b894de1725b55bf073bf9b3c8193d68f6c7d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedistributionLineChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedistributionLineChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"redistributionLineChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RedistributionOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RedistributionOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RedistributionChangePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"redistribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<RedistributionLineChangeMutation, RedistributionLineChangeMutationVariables>;
export const RedistributionPublishDocument = {"__meta__":{"hash":"sha256:df16f886df4b376f02b77f0054df09ebf227f4f3e8952b21f73c4aa2463851fc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedistributionPublish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedistributionStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"redistributionPublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RedistributionOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RedistributionOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RedistributionChangePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"redistribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<RedistributionPublishMutation, RedistributionPublishMutationVariables>;
export const RedistributionRecallDocument = {"__meta__":{"hash":"sha256:2cad46923d1d3ac215bd59fe59b6ddea1442736b824ec4985cf80892b6427e0d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedistributionRecall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedistributionStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"redistributionRecall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RedistributionOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RedistributionOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RedistributionChangePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"redistribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<RedistributionRecallMutation, RedistributionRecallMutationVariables>;
export const RedistributionDiscardDocument = {"__meta__":{"hash":"sha256:e7ef9db5d04d8dfb40d6926a5180b7d379076d106c477795553d17a6c5e1f71d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedistributionDiscard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedistributionStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"redistributionDiscard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RedistributionOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RedistributionOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RedistributionChangePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"redistribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<RedistributionDiscardMutation, RedistributionDiscardMutationVariables>;
export const RedistributionEnactDocument = {"__meta__":{"hash":"sha256:8b211b13b2e4f37bb114f2d069d0d9ef188d7773759e94fd1311b2e548a1e1ca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedistributionEnact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedistributionStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"redistributionEnact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RedistributionOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RedistributionOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RedistributionChangePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"redistribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<RedistributionEnactMutation, RedistributionEnactMutationVariables>;
export const RedistributionConfirmDocument = {"__meta__":{"hash":"sha256:59a30309c888ad22108eb5e1c9a1c5183fcd1b7a0cf52e931cfd100d6b0d9b33"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedistributionConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedistributionAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"redistributionConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RedistributionAnswerPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"response"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<RedistributionConfirmMutation, RedistributionConfirmMutationVariables>;
export const RedistributionObjectDocument = {"__meta__":{"hash":"sha256:c8eab929a0ffa71c20001dad1369223efe28d60eabafeb051f2aca94b5033c15"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedistributionObject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedistributionAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"redistributionObject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RedistributionAnswerPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"response"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<RedistributionObjectMutation, RedistributionObjectMutationVariables>;
export const RedistributionOverruleDocument = {"__meta__":{"hash":"sha256:6b24a872b814ac92dd948a89fb9258388a90667650ca0e342b65bb2295f97a06"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedistributionOverrule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedistributionAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"redistributionOverrule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RedistributionAnswerPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"response"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<RedistributionOverruleMutation, RedistributionOverruleMutationVariables>;
export const ServicePageDocument = {"__meta__":{"hash":"sha256:a6df546658d1f3beb551426eca7b435944a13e51af66d8f22f382ec761b072d7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServicePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceRow"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"themes"}},{"kind":"Field","name":{"kind":"Name","value":"legalDomain"}},{"kind":"Field","name":{"kind":"Name","value":"referralCategory"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"partnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"voidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}}]}}]} as unknown as DocumentNode<ServicePageQuery, ServicePageQueryVariables>;
export const ServiceCorrectDocument = {"__meta__":{"hash":"sha256:b714bee82d997e9a9da450092c93bae184724371240a3a4d0f4d965070b3814f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ServiceCorrect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceCorrectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serviceCorrect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"themes"}},{"kind":"Field","name":{"kind":"Name","value":"legalDomain"}},{"kind":"Field","name":{"kind":"Name","value":"referralCategory"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"partnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"voidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}}]}}]} as unknown as DocumentNode<ServiceCorrectMutation, ServiceCorrectMutationVariables>;
export const ServiceFiguresPageDocument = {"__meta__":{"hash":"sha256:eebe0dff224c24e339f8f282901aec393662928542d6899900af0e148cac31de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceFiguresPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isOfCounty"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serviceFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"municipalityId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"partnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroupPercent"}},{"kind":"Field","name":{"kind":"Name","value":"partnerPercent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"partnerCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isOfCounty"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceFiguresPageQuery, ServiceFiguresPageQueryVariables>;
export const ServiceEntryPageDocument = {"__meta__":{"hash":"sha256:81b53749cfb5ca900e2c5ee0a601d3388e8033d58327ff7411e7ed538ea946cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceEntryPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasChanged"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drafts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"form"},"value":{"kind":"EnumValue","value":"SERVICE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptDraft"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isOwn"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasChanged"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptDraft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"themes"}},{"kind":"Field","name":{"kind":"Name","value":"legalDomain"}},{"kind":"Field","name":{"kind":"Name","value":"referralCategory"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"partnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"voidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}}]}}]} as unknown as DocumentNode<ServiceEntryPageQuery, ServiceEntryPageQueryVariables>;
export const ServiceRecordDocument = {"__meta__":{"hash":"sha256:8622a37fac0a555822b13110450388f3eb2abfb1f731e7552b19ab292831f386"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ServiceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceRecordMutation, ServiceRecordMutationVariables>;
export const ServiceVoidDocument = {"__meta__":{"hash":"sha256:7d8b3f7c1a46bab781f74ff8a02408ecd03cb684c1624229b130b210d2bee6c6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ServiceVoid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceVoidInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serviceVoid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceVoidMutation, ServiceVoidMutationVariables>;
export const ServiceRestoreDocument = {"__meta__":{"hash":"sha256:f0c00f8d3964693627d494eaa208083defe77904908c68b7874641e0827732d9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ServiceRestore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRestoreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serviceRestore"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceRestoreMutation, ServiceRestoreMutationVariables>;
export const ServicesPageDocument = {"__meta__":{"hash":"sha256:75191d19197b0a7133fec5d73be95678baef1640fc85871f3f8d3a46b1ca10c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServicesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"changed"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasChanged"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"monthFrom"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"monthTo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isRecorder"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isOfCounty"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceRow"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"changed"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasChanged"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownServiceFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"monthFrom"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"monthTo"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isRecorder"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"partnerCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isOfCounty"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"themes"}},{"kind":"Field","name":{"kind":"Name","value":"legalDomain"}},{"kind":"Field","name":{"kind":"Name","value":"referralCategory"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroupCount"}},{"kind":"Field","name":{"kind":"Name","value":"partnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"voidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}}]}}]} as unknown as DocumentNode<ServicesPageQuery, ServicesPageQueryVariables>;
export const AppraisalRecordDocument = {"__meta__":{"hash":"sha256:5be3f6674cc338ebf46e4a14983b045af8b7f1c6c85088c006c01a7844371b9b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AppraisalRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppraisalRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appraisalRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appraisal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<AppraisalRecordMutation, AppraisalRecordMutationVariables>;
export const ContractChangeDocument = {"__meta__":{"hash":"sha256:ec418deed1fffc9bd0d848c6c4fc16d4f4ea7ab42eedef7310ccca07ceb81dad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContractChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contractChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contract_Contract"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contract_Contract"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTermUntil"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTermReason"}},{"kind":"Field","name":{"kind":"Name","value":"probationUntil"}},{"kind":"Field","name":{"kind":"Name","value":"payGrade"}},{"kind":"Field","name":{"kind":"Name","value":"payStep"}},{"kind":"Field","name":{"kind":"Name","value":"payStepSince"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyHours"}},{"kind":"Field","name":{"kind":"Name","value":"fullTimeHours"}},{"kind":"Field","name":{"kind":"Name","value":"partTimeQuota"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"workingTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"monday"}},{"kind":"Field","name":{"kind":"Name","value":"tuesday"}},{"kind":"Field","name":{"kind":"Name","value":"wednesday"}},{"kind":"Field","name":{"kind":"Name","value":"thursday"}},{"kind":"Field","name":{"kind":"Name","value":"friday"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}}]} as unknown as DocumentNode<ContractChangeMutation, ContractChangeMutationVariables>;
export const ContractRecordDocument = {"__meta__":{"hash":"sha256:2b9bbb65fef8abc8600a8197550fc52d354b9cc54cb182e7cc6fdc8d5d4ea5ed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContractRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contractRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<ContractRecordMutation, ContractRecordMutationVariables>;
export const DocumentFileDocument = {"__meta__":{"hash":"sha256:a6f14183a5cb03ecfb7889837c03c06e14742924555cfb2f2cea8dd0c7c95d60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DocumentFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documentFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<DocumentFileMutation, DocumentFileMutationVariables>;
export const WorkingTimeSetDocument = {"__meta__":{"hash":"sha256:f7547b3175f802dfc4a3757eda034c24dd20cc3e4065f722bfd50dc1ea716219"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WorkingTimeSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingTimeSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"workingTimeSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<WorkingTimeSetMutation, WorkingTimeSetMutationVariables>;
export const FileOnboardingDocument = {"__meta__":{"hash":"sha256:0502f03a1c98913ea0560d4616126584ebcd96515d4f77f3567ee1abfe2c12b3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FileOnboarding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personnelFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonOnboarding_Person"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Onboarding_Programme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OnboardingProgramme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"hiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"countyPhaseFrom"}},{"kind":"Field","name":{"kind":"Name","value":"onSiteFrom"}},{"kind":"Field","name":{"kind":"Name","value":"stateQualificationFrom"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Qualification_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Qualification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonOnboarding_Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Onboarding_Programme"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Qualification_Row"}}]}}]}}]} as unknown as DocumentNode<FileOnboardingQuery, FileOnboardingQueryVariables>;
export const StaffFilePageDocument = {"__meta__":{"hash":"sha256:71e6581ab06955b12f352eb320bd937a8568c46a84b2055e531784c040e7816c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffFilePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personnelFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffFile_File"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contract_Contract"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTermUntil"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTermReason"}},{"kind":"Field","name":{"kind":"Name","value":"probationUntil"}},{"kind":"Field","name":{"kind":"Name","value":"payGrade"}},{"kind":"Field","name":{"kind":"Name","value":"payStep"}},{"kind":"Field","name":{"kind":"Name","value":"payStepSince"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyHours"}},{"kind":"Field","name":{"kind":"Name","value":"fullTimeHours"}},{"kind":"Field","name":{"kind":"Name","value":"partTimeQuota"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"workingTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"monday"}},{"kind":"Field","name":{"kind":"Name","value":"tuesday"}},{"kind":"Field","name":{"kind":"Name","value":"wednesday"}},{"kind":"Field","name":{"kind":"Name","value":"thursday"}},{"kind":"Field","name":{"kind":"Name","value":"friday"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffFile_File"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonnelFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineManager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keepers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contract_Contract"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appraisals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"happenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]} as unknown as DocumentNode<StaffFilePageQuery, StaffFilePageQueryVariables>;
export const LineManagersDocument = {"__meta__":{"hash":"sha256:9ef6febf9e3fd712c7c05d573b60d39bd54c00e83ad7a9fd73eee07e2e1d7e93"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LineManagers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personnelFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LineManagersQuery, LineManagersQueryVariables>;
export const StaffChangeDocument = {"__meta__":{"hash":"sha256:cc5835bbf0bf0e6e6bebf341c525bbacbade08de51ef30e9359dd0349eb10198"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StaffChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StaffChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personnelFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<StaffChangeMutation, StaffChangeMutationVariables>;
export const PersonnelFileChangeDocument = {"__meta__":{"hash":"sha256:0d8a53a25f435658bcf7798255ff366639f199ce6782a63126f940a6b087e2ae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PersonnelFileChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonnelFileChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personnelFileChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personnelFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lineManager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<PersonnelFileChangeMutation, PersonnelFileChangeMutationVariables>;
export const StaffNewPageDocument = {"__meta__":{"hash":"sha256:9e0cfccdead965c9075cf2ba3cacbce2d3b0ddfdcf392d83a7799d11de87ae9d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffNewPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffWithoutFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"personnelFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StaffNewPageQuery, StaffNewPageQueryVariables>;
export const PersonnelFileOpenDocument = {"__meta__":{"hash":"sha256:220665c0cd90135b27a26343594f911f67eedd99b5336b74e47daffd8528bba2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PersonnelFileOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonnelFileOpenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personnelFileOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personnelFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<PersonnelFileOpenMutation, PersonnelFileOpenMutationVariables>;
export const StaffPageDocument = {"__meta__":{"hash":"sha256:36c12f52275ae886efad75ef3a4df29e9ca5233796f1ff943aaae8eb4291e5a4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonnelFileFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personnelFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineManager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keepers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appraisals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentContract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTermUntil"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTermReason"}},{"kind":"Field","name":{"kind":"Name","value":"probationUntil"}},{"kind":"Field","name":{"kind":"Name","value":"payGrade"}},{"kind":"Field","name":{"kind":"Name","value":"payStep"}},{"kind":"Field","name":{"kind":"Name","value":"payStepSince"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyHours"}},{"kind":"Field","name":{"kind":"Name","value":"fullTimeHours"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StaffPageQuery, StaffPageQueryVariables>;
export const StaffStatisticsPageDocument = {"__meta__":{"hash":"sha256:2d86fe451e7273e922d0a961f594b118b9d6658cb0b0f55c9a4086f1d864cd1a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffStatisticsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"staffStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffFiguresShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffStatisticsAgreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"staffStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffFiguresShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffStatisticsAgreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownStaffFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"absenceDays"}},{"kind":"Field","name":{"kind":"Name","value":"averageShare"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffFiguresShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"partTimeCount"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTermCount"}},{"kind":"Field","name":{"kind":"Name","value":"averageShare"}},{"kind":"Field","name":{"kind":"Name","value":"absenceDays"}},{"kind":"Field","name":{"kind":"Name","value":"vacancyDays"}}]}}]}}]} as unknown as DocumentNode<StaffStatisticsPageQuery, StaffStatisticsPageQueryVariables>;
export const StaffStatisticsAgreeDocument = {"__meta__":{"hash":"sha256:a591264445b0c1747823b1fbb1ef0f5ca5a3cf6acec33fd3fb4d98069a702268"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StaffStatisticsAgree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StaffStatisticsAgreeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffStatisticsAgree"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<StaffStatisticsAgreeMutation, StaffStatisticsAgreeMutationVariables>;
export const TaskCountDocument = {"__meta__":{"hash":"sha256:e0251911a91da435a10e3900681ab73e88d1a8dbda9fbb5721f97a4aac21128a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"personnelFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isOwn"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<TaskCountQuery, TaskCountQueryVariables>;
export const HomeTasksDocument = {"__meta__":{"hash":"sha256:8685319e7269f5355413aa5fffa8d3b136f863cacc6e795f2110696633367630"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withPositions"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withLedger"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withCases"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTemplates"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withProposals"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskList_Task"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskList_Task"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPositions"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"redistribution"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withLedger"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withCases"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"templateVersion"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTemplates"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"templateProposal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withProposals"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseTask"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withCases"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<HomeTasksQuery, HomeTasksQueryVariables>;
export const TasksPageDocument = {"__meta__":{"hash":"sha256:0e6d485e07ca7753a628202090e3b2effd66a5245e129bf76c8abe585797f9ec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TasksPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withPositions"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withLedger"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withCases"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTemplates"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withProposals"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskList_Task"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskList_Task"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPositions"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"redistribution"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withLedger"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"targetYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withCases"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"templateVersion"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTemplates"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"templateProposal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withProposals"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseTask"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withCases"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<TasksPageQuery, TasksPageQueryVariables>;
export const ReminderSettingPageDocument = {"__meta__":{"hash":"sha256:1fd86aa72f3da7c7f8b48a435e62438b29f6c326339df0a15188848748e27bad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReminderSettingPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reminderSetting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTermDays"}},{"kind":"Field","name":{"kind":"Name","value":"probationDays"}},{"kind":"Field","name":{"kind":"Name","value":"vacancyDays"}},{"kind":"Field","name":{"kind":"Name","value":"sendsMail"}}]}}]}}]} as unknown as DocumentNode<ReminderSettingPageQuery, ReminderSettingPageQueryVariables>;
export const ReminderSettingChangeDocument = {"__meta__":{"hash":"sha256:4f42cde91363217bf7f089de23a5148b2cf9f0a07e62548ed4205e2aec6efdc2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReminderSettingChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReminderSettingChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reminderSettingChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fixedTermDays"}},{"kind":"Field","name":{"kind":"Name","value":"probationDays"}},{"kind":"Field","name":{"kind":"Name","value":"vacancyDays"}},{"kind":"Field","name":{"kind":"Name","value":"sendsMail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<ReminderSettingChangeMutation, ReminderSettingChangeMutationVariables>;
export const TemplatePageDocument = {"__meta__":{"hash":"sha256:7988d054ce42d230208e3ddd435a10001116b5f178685c095fc728932ba69606"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplatePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withAdoptions"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withSteps"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Template_Version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Template_Version"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"viewerWays"}},{"kind":"Field","name":{"kind":"Name","value":"contributedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adoptionCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAdoptions"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"participatingCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAdoptions"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"adoptions"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAdoptions"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withSteps"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"legalReviewer"}},{"kind":"Field","name":{"kind":"Name","value":"legalReviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}}]}}]} as unknown as DocumentNode<TemplatePageQuery, TemplatePageQueryVariables>;
export const TemplateDraftDocument = {"__meta__":{"hash":"sha256:db505545bab31ad3876bd9b4638e138093cbaed077e580ffddb93064841df195"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplateDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<TemplateDraftMutation, TemplateDraftMutationVariables>;
export const TemplateTextSetDocument = {"__meta__":{"hash":"sha256:f22a9510a149757a3836c4e987b55c2057becb116044b0528cbcae944691b677"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplateTextSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateTextSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateTextSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<TemplateTextSetMutation, TemplateTextSetMutationVariables>;
export const TemplateAdvanceDocument = {"__meta__":{"hash":"sha256:7a1d823edf908918722a3e6f2d2791eedbe580749f3c1043335f9ee8b1c63c92"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplateAdvance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateAdvanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateAdvance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<TemplateAdvanceMutation, TemplateAdvanceMutationVariables>;
export const TemplateAdoptDocument = {"__meta__":{"hash":"sha256:0e38a481ad8c62e17c5c021e6890c4eb4db36c049282fc0246d22173631fb1c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplateAdopt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateAdoptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateAdopt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<TemplateAdoptMutation, TemplateAdoptMutationVariables>;
export const TemplateCreateDocument = {"__meta__":{"hash":"sha256:486b6a2c2d301c0d30a4fbdf1b204c993c3ea17e869510d7cebf7988f5ccb714"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplateCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<TemplateCreateMutation, TemplateCreateMutationVariables>;
export const TemplatesPageDocument = {"__meta__":{"hash":"sha256:2396885092f43d2c5a5f6f0fc3d7c1d76fb12102afb637df15ef0a1a7a723b7e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplatesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withAdoptions"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Template_Row"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Template_Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Template"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"adoptionCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAdoptions"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"participatingCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAdoptions"}}}]}]}]}}]}}]} as unknown as DocumentNode<TemplatesPageQuery, TemplatesPageQueryVariables>;
export const TemplateProposalsDocument = {"__meta__":{"hash":"sha256:5df1c51660909424ed8f4db635daf361ad9dd634fd090a9927770326bf718df9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplateProposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TemplateProposalsQuery, TemplateProposalsQueryVariables>;
export const TemplateProposalPageDocument = {"__meta__":{"hash":"sha256:bf876dc737be6be729274752dd2e83e31427e8f6c1407a2940a6d444fc92de80"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplateProposalPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answerReason"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"templateVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TemplateProposalPageQuery, TemplateProposalPageQueryVariables>;
export const TemplateProposalAnswerDocument = {"__meta__":{"hash":"sha256:3879bf46d6f385daab94cf423fbfaa41c49860c64e6621509f2f943516885fdd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplateProposalAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateProposalAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templateProposalAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<TemplateProposalAnswerMutation, TemplateProposalAnswerMutationVariables>;
export const TemplateProposeDocument = {"__meta__":{"hash":"sha256:38bf9a60940bf821b070c405010a01b8824931b872208abe6ea8a116521bc316"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplatePropose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateProposeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"templatePropose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<TemplateProposeMutation, TemplateProposeMutationVariables>;
export const EmployerTransferNewPageDocument = {"__meta__":{"hash":"sha256:acefbea94bec41b939d887edb3f3c79fe8a7ffddf2a7ce3ae8abab65ffa672d2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmployerTransferNewPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanTransfer"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EmployerTransferNewPageQuery, EmployerTransferNewPageQueryVariables>;
export const EmployerTransferPreviewDocument = {"__meta__":{"hash":"sha256:986ba8e187482df3f8a34e2551a7b9cc7cea154bce040b5b23f886d061d57aaf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmployerTransferPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployerTransferPreviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employerTransferPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"fileCount"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"positionId"}},{"kind":"Field","name":{"kind":"Name","value":"positionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"newEmployerName"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fileCount"}},{"kind":"Field","name":{"kind":"Name","value":"losesLineManager"}},{"kind":"Field","name":{"kind":"Name","value":"leaveAskedFor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EmployerTransferPreviewQuery, EmployerTransferPreviewQueryVariables>;
export const EmployerTransferDocument = {"__meta__":{"hash":"sha256:2d929b3823797ff5a929c4301998c737acaf2ce0c3987bce346ad6872fbc2b77"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmployerTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployerTransferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employerTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<EmployerTransferMutation, EmployerTransferMutationVariables>;
export const EmployerTransfersPageDocument = {"__meta__":{"hash":"sha256:032a47159ec61afc9ff7de201ef4c4e25c277b706051e09d028cb2ad8204d6ed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmployerTransfersPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withFiles"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employerTransfers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"formerEmployerName"}},{"kind":"Field","name":{"kind":"Name","value":"orderedAt"}},{"kind":"Field","name":{"kind":"Name","value":"orderedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevoke"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"positionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"newEmployerName"}},{"kind":"Field","name":{"kind":"Name","value":"fileCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFiles"}}}]}]}]}}]}}]}}]}}]} as unknown as DocumentNode<EmployerTransfersPageQuery, EmployerTransfersPageQueryVariables>;
export const EmployerTransferRevokeDocument = {"__meta__":{"hash":"sha256:b980e409ea4453218f9348bb9ce160ea4f798aa6e64d64fbff23b6a1592bd21d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmployerTransferRevoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployerTransferRevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employerTransferRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRevoke"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<EmployerTransferRevokeMutation, EmployerTransferRevokeMutationVariables>;