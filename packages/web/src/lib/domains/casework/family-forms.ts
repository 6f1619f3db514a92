import { familyLinkKinds, type FamilyLinkKind } from '@kim/schema/reference/casework.ts';
import type { Family_MemberFragment } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, text } from '#lib/platform/change-form.ts';
import { formatDate } from '#lib/platform/format.ts';

export const kindLabel = (kind: FamilyLinkKind): string => m[`family_link_${kind}`]();

const somebody = text(m.field_family_person, { missing: m.missing_family_person });

export const householdForm = { withClientId: somebody };
export const familyLinkForm = {
  relativeId: somebody,
  kind: choice(m.field_family_kind, familyLinkKinds, kindLabel),
};

/** With the day of birth: families share their names. */
export const memberName = ({ givenName, familyName, birthDate }: Family_MemberFragment): string => {
  const name = `${givenName} ${familyName}`;
  return birthDate ? m.family_born({ name, day: formatDate(birthDate) }) : name;
};
