/** Rights that go together, where the roles that have them are told apart in rights.ts. */
/** The county makes the form and sees numbers, who counsels records people, an office receives the fields marked for it. */
export const ofCrisisDesigners = ['READ_CRISIS_FORMS', 'DESIGN_CRISIS_FORMS', 'READ_CRISIS_FIGURES'] as const;
export const ofCrisisRecorders = [
  'READ_CRISIS_FORMS',
  'RECORD_CRISIS_ENTRIES',
  'READ_CRISIS_FIGURES',
] as const;
export const ofCrisisOffices = ['READ_CRISIS_FORMS', 'RECEIVE_CRISIS_SHARES'] as const;

/** The county reviews and its head approves the report; the case manager concerned reads and answers; the employer receives the report. */
const ofReviewReaders = ['READ_REVIEWS', 'READ_REVIEW_REPORTS'] as const;
export const ofReviewers = [...ofReviewReaders, 'PLAN_REVIEWS', 'CONDUCT_REVIEWS'] as const;
export const ofReviewApprovers = [...ofReviewReaders, 'PLAN_REVIEWS', 'APPROVE_REVIEW_REPORTS'] as const;
export const ofReviewed = [...ofReviewReaders, 'ANSWER_REVIEWS'] as const;
export const ofReportReceivers = ['READ_REVIEW_REPORTS', 'RECEIVE_REVIEW_REPORTS'] as const;

/** The county opens a case with its names; who leads it, the centre's head and the data-protection officer know of every look. */
export const ofOpeners = ['READ_CASE_ACCESSES', 'OPEN_CASE_ACCESSES'] as const;
export const ofWatchers = ['READ_CASE_ACCESSES', 'WATCH_CASE_ACCESSES'] as const;

/** What the concept wants everybody reads who works in the programme; remarks of the controlling are for county and steering group. */
export const ofMeasureReaders = ['READ_MEASURES'] as const;
const ofControllingReaders = [...ofMeasureReaders, 'READ_CONTROLLING'] as const;
const ofMeasureSteerers = [...ofControllingReaders, 'STEER_MEASURES'] as const;

/** Who meets a hurdle in counselling reports it and follows it; the county leads it on; the steering group sees it from the agenda on. */
export const ofHurdleReporters = ['READ_HURDLES', 'REPORT_HURDLES'] as const;
export const ofHurdlePlaces = ['READ_HURDLES', 'READ_PLACE_HURDLES'] as const;
const ofHurdleLeaders = ['READ_HURDLES', 'LEAD_HURDLES'] as const;
const ofHurdleSteering = ['READ_HURDLES', 'READ_STEERED_HURDLES'] as const;

/** The office runs the steering group, who has a seat in it votes or advises; both read its papers. */
const ofSteeringOffice = ['READ_STEERING', 'RUN_STEERING'] as const;
const ofSteeringSeats = ['READ_STEERING', 'VOTE_IN_STEERING'] as const;

/** The office of the steering group leads working groups, its members read them, who works in the profession reads their own and all results. */
const ofGroupReaders = ['READ_WORKING_GROUPS'] as const;
const ofGroupOverseers = [...ofGroupReaders, 'OVERSEE_WORKING_GROUPS'] as const;
const ofGroupLeaders = [...ofGroupOverseers, 'LEAD_WORKING_GROUPS'] as const;

/** The loop from a single case to the change of a structure: the county works in it, the steering group decides in it. */
export const ofStructure = [
  ...ofMeasureSteerers,
  ...ofHurdleLeaders,
  ...ofSteeringOffice,
  ...ofGroupLeaders,
] as const;
export const ofDeciders = [
  ...ofControllingReaders,
  ...ofHurdleSteering,
  ...ofSteeringSeats,
  ...ofGroupOverseers,
] as const;

/** Who is invited to meetings may be in a working group, and reads what the concept wants. */
export const ofInvited = ['READ_MEETINGS', ...ofGroupReaders, ...ofMeasureReaders] as const;
export const ofConveners = ['READ_MEETINGS', 'CONVENE_MEETINGS'] as const;

/** Onboarding is led by the coordinator, whom the head reads along with; somebody new ticks what is theirs to tick. */
export const ofOnboardingLeaders = [
  'LEAD_ONBOARDING',
  'READ_ONBOARDING_REMARKS',
  'READ_ONBOARDING_FIGURES',
  'TICK_ONBOARDING',
] as const;
