import { fromUUID, toUUID, typeidUnboxed, type TypeId } from 'typeid-js';

/**
 * What an id may name. The prefix makes an id say what it is (`position_01h…`), so that a wrong kind is an error that says so.
 * Stored is the bare uuid. Form: https://github.com/jetify-com/typeid
 */
export const idKinds = [
  'county',
  'municipality',
  'partner',
  'addressee',
  'person',
  'membership',
  'position',
  'occupancy',
  'deputy',
  'supervision',
  'client',
  'file',
  'absence',
  'entitlement',
  'upload',
  'plan',
  'site',
  'slot',
  'onboarding',
  'qualification',
  'contract',
  'working_time',
  'appraisal',
  'document',
  'file_event',
  'allowance',
  'allocation',
  'redistribution',
  'line',
  'response',
  'transfer',
  'case',
  'case_step',
  'case_deputy',
  'legal_domain',
  'counselled',
  'household',
  'family_link',
  'duplicate_check',
  'contact_wish',
  'contact_request',
  'saved_filter',
  'template',
  'template_version',
  'template_step',
  'template_proposal',
  'instruction',
  'instruction_recipient',
  'instruction_step',
  'instruction_conflict',
  'quality_review',
  'review_item',
  'review_case',
  'review_finding',
  'review_report',
  'hurdle',
  'hurdle_step',
  'hurdle_report',
  'reconstruction',
  'consent',
  'consent_item',
  'consent_evidence',
  'note',
  'assessment',
  'agreement',
  'goal',
  'milestone',
  'case_task',
  'special',
  'draft',
  'calendar_feed',
  'case_document',
  'handover',
  'service',
  'referral',
  'referral_step',
  'referral_check',
  'disclosure',
  'disclosed_copy',
  'crisis_form',
  'crisis_field',
  'crisis_entry',
  'crisis_value',
  'crisis_share',
  'crisis_copy',
  'crisis_access',
  'crisis_purge',
  'incoming_referral',
  'referred_person',
  'coordinator',
  'coordinator_assignment',
  'coordinator_visit',
  'peer_case_review',
  'peer_case_participant',
  'peer_case_outcome',
  'case_access',
  'case_access_read',
  'onboarding_plan',
  'onboarding_plan_item',
  'onboarding_item',
  'state_course',
  'case_conference',
  'conference_partner',
  'conference_part',
  'meeting_series',
  'series_invitee',
  'meeting',
  'meeting_person',
  'attendance',
  'agenda_item',
  'minutes',
  'minutes_entry',
  'meeting_task',
  'action_field',
  'action_goal',
  'measure',
  'measure_step',
  'measure_review',
  'generative_theme',
  'working_group',
  'group_member',
  'group_task',
  'group_meeting',
  'group_proposal',
  'published_result',
  'communication',
  'governance_body',
  'procedure_rules',
  'seat',
  'steering_session',
  'steering_item',
  'seat_attendance',
  'seat_vote',
  'session_entry',
  'resolution',
  'decision_request',
] as const;
export type IdKind = (typeof idKinds)[number];

/** A fresh uuid, version 7: made in the application, so that PostgreSQL 15 serves too. */
export const newUuid = (): string => toUUID(typeidUnboxed('id'));

/** The public id of a stored uuid. */
export const publicId = (kind: IdKind, uuid: string): string => fromUUID(uuid, kind);

/** The kind an id claims to name, or null if it is no id of ours. */
export const kindOfId = (id: string): IdKind | null => {
  const kind = id.slice(0, Math.max(0, id.lastIndexOf('_')));
  return idKinds.find((known) => known === kind) ?? null;
};

/** The stored uuid of a public id, or null if it is malformed or names another kind of thing. */
export const uuidOfId = (kinds: readonly IdKind[], id: string): string | null => {
  const kind = kindOfId(id);
  if (!kind || !kinds.includes(kind) || !/_[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(id)) return null;
  try {
    return toUUID(id as TypeId<IdKind>);
  } catch {
    // 128 bits that are no uuid (RFC 9562 reserves some): nothing is ever named so
    return null;
  }
};
