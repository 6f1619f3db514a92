import { caseAccessModule } from '../domains/case-access/case-access.module.ts';
import { calendarFeedModule } from '../domains/calendar-feed/calendar-feed.module.ts';
import { caseConferenceModule } from '../domains/case-conference/case-conference.module.ts';
import { caseContentModule } from '../domains/case-content/case-content.module.ts';
import { caseCountModule } from '../domains/case-count/case-count.module.ts';
import { caseFileModule } from '../domains/case-file/case-file.module.ts';
import { caseIntakeModule } from '../domains/case-intake/case-intake.module.ts';
import { caseTimelineModule } from '../domains/case-timeline/case-timeline.module.ts';
import { clientModule } from '../domains/client/client.module.ts';
import { consentModule } from '../domains/consent/consent.module.ts';
import { countyVariantModule } from '../domains/county-variant/county-variant.module.ts';
import { draftModule } from '../domains/draft/draft.module.ts';
import { coordinationModule } from '../domains/coordination/coordination.module.ts';
import { crisisModule } from '../domains/crisis/crisis.module.ts';
import { deploymentModule } from '../domains/deployment/deployment.module.ts';
import { duplicateCheckModule } from '../domains/duplicate-check/duplicate-check.module.ts';
import { employerTransferModule } from '../domains/employer-transfer/employer-transfer.module.ts';
import { handoverModule } from '../domains/handover/handover.module.ts';
import { hurdleModule } from '../domains/hurdle/hurdle.module.ts';
import { identityModule } from '../domains/identity/identity.module.ts';
import { ledgerModule } from '../domains/ledger/ledger.module.ts';
import { incomingReferralModule } from '../domains/incoming-referral/incoming-referral.module.ts';
import { importsModule } from '../domains/imports/imports.module.ts';
import { organisationModule } from '../domains/organisation/organisation.module.ts';
import { absenceModule } from '../domains/personnel/absence.module.ts';
import { peerCaseReviewModule } from '../domains/peer-case-review/peer-case-review.module.ts';
import { personnelModule } from '../domains/personnel/personnel.module.ts';
import { referralModule } from '../domains/referral/referral.module.ts';
import { reachabilityModule } from '../domains/reachability/reachability.module.ts';
import { qualityReviewModule } from '../domains/quality-review/quality-review.module.ts';
import { qualificationModule } from '../domains/qualification/qualification.module.ts';
import { remindersModule } from '../domains/reminders/reminders.module.ts';
import { serviceRecordModule } from '../domains/service-record/service-record.module.ts';
import { staffStatisticsModule } from '../domains/staff-statistics/staff-statistics.module.ts';
import { staffingModule } from '../domains/staffing/staffing.module.ts';
import { tenantKeyModule } from '../domains/tenant-key/tenant-key.module.ts';
import { measureModule } from '../domains/measure/measure.module.ts';
import { meetingModule } from '../domains/meeting/meeting.module.ts';
import { instructionModule } from '../domains/instruction/instruction.module.ts';
import { steeringModule } from '../domains/steering/steering.module.ts';
import { publicationModule } from '../domains/publication/publication.module.ts';
import { workingGroupModule } from '../domains/working-group/working-group.module.ts';
import { templateModule } from '../domains/template/template.module.ts';
import { uploadsModule } from '../domains/uploads/uploads.module.ts';
import type { AccessRules, DomainModule } from '../platform/domain-module.ts';
import { harmless } from '../platform/graphql/rules.ts';
import { extendModel } from '../platform/reading/read-model.ts';

/** The table of contents of this application, in the order in which one builds upon the other. */
export const modules: readonly DomainModule[] = [
  organisationModule,
  identityModule,
  coordinationModule,
  uploadsModule,
  staffingModule,
  reachabilityModule,
  personnelModule,
  deploymentModule,
  qualificationModule,
  ledgerModule,
  employerTransferModule,
  absenceModule,
  importsModule,
  remindersModule,
  staffStatisticsModule,
  clientModule,
  caseFileModule,
  countyVariantModule,
  templateModule,
  instructionModule,
  peerCaseReviewModule,
  meetingModule,
  measureModule,
  hurdleModule,
  steeringModule,
  workingGroupModule,
  publicationModule,
  qualityReviewModule,
  consentModule,
  tenantKeyModule,
  draftModule,
  duplicateCheckModule,
  caseIntakeModule,
  caseContentModule,
  calendarFeedModule,
  handoverModule,
  caseCountModule,
  serviceRecordModule,
  referralModule,
  caseConferenceModule,
  caseTimelineModule,
  caseAccessModule,
  crisisModule,
  incomingReferralModule,
];

for (const extension of modules.flatMap((module) => module.extensions ?? [])) extendModel(extension);

export const entities = modules.flatMap((module) => module.entities);
export const grants = modules.flatMap((module) => module.grants);
export const payloads = modules.flatMap((module) => module.payloads ?? []);
export const atOnce = new Set(modules.flatMap((module) => module.atOnce ?? []));
export const openFields = new Set(modules.flatMap((module) => module.openFields ?? []));
export const models = modules.flatMap((module) => module.models);
export const invariants = Object.assign({}, ...modules.map((module) => module.invariants)) as Record<
  string,
  string
>;

/** Payloads and their errors say nothing by themselves. */
const payloadRules: AccessRules = Object.fromEntries(
  ['ChangeError', ...payloads.map(({ name }) => name)].map((name) => [name, { '*': harmless }]),
);

/** All access rules; a type may get rules from several modules, a field only from one. */
export const accessRules: AccessRules = [payloadRules, ...modules.map((module) => module.rules)]
  .flatMap((rules) => Object.entries(rules))
  .reduce<Record<string, AccessRules[string]>>(
    (merged, [type, fields]) => ({ ...merged, [type]: { ...merged[type], ...fields } }),
    {},
  );
