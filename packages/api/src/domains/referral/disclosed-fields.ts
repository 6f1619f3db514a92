import {
  disclosedFields,
  type DisclosedField,
  type ReferableCategory,
} from '@kim/schema/reference/referral.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { goalsToHandOn, type SaidOn } from '../case-content/case-content.public.ts';
import { CaseFile, LegalDomainPeriod } from '../case-file/case-file.public.ts';
import { Client, FamilyLink } from '../client/client.public.ts';
import type { Referral } from './referral.entity.ts';

interface Copy {
  readonly dataCategory: ReferableCategory;
  readonly field: DisclosedField;
  readonly value: string;
}

type Values = Partial<Record<DisclosedField, string | null | undefined>>;

/**
 * Exactly the fields of the kinds of data the referral names, as they are today, and of the notes those that were chosen; what is
 * not known is not copied.
 */
export const copiesOf = async (
  context: RequestContext,
  referral: Pick<Referral, 'caseId' | 'dataCategories'>,
  notes: readonly SaidOn[],
): Promise<Copy[]> => {
  const values = { ...(await valuesOf(context, referral.caseId)), NOTES: inOneText(notes) };
  return (referral.dataCategories as ReferableCategory[]).flatMap((dataCategory) =>
    (disclosedFields[dataCategory] as readonly DisclosedField[]).flatMap((field) => {
      const value = values[field];
      return value ? [{ dataCategory, field, value }] : [];
    }),
  );
};

/** Paragraphs, each beginning with its day; inside of one there is no empty line. */
const inOneText = (said: readonly SaidOn[]): string =>
  said.map(({ day, text }) => `${day} ${text.trim().replaceAll(/\n\s*\n/g, '\n')}`).join('\n\n');

const valuesOf = async ({ em, today }: RequestContext, caseId: string): Promise<Values> => {
  const file = await em!.findOneOrFail(CaseFile, { id: caseId });
  const client = await em!.findOneOrFail(Client, { id: file.clientId });
  const relatives = await em!.find(FamilyLink, { personId: file.clientId, removedOn: null });
  const periods = await em!.find(LegalDomainPeriod, { caseId });
  const current = periods.filter(
    ({ validFrom, validTo }) => validFrom && validFrom <= today && (!validTo || validTo >= today),
  );
  return {
    GIVEN_NAME: client.givenName,
    FAMILY_NAME: client.familyName,
    BIRTH_DATE: client.birthDate,
    SEX: client.sex,
    PHONE: client.phone,
    EMAIL: client.email,
    STREET: client.street,
    POSTAL_CODE: client.postalCode,
    CITY: client.city,
    LANGUAGES: client.languages.join(' '),
    INTERPRETER_NEEDED: client.interpreterNeeded ? 'true' : null,
    // of relatives their kind alone: they have consented to nothing
    FAMILY_LINKS: relatives.map(({ kind }) => kind).join(' '),
    NATIONALITY: client.nationality,
    RESIDENCE_STATUS: client.residenceStatus,
    ARRIVED_ON: client.arrivedOn,
    LEGAL_DOMAINS: current.map(({ legalDomain }) => legalDomain).join(' '),
    LIFE_AREAS: file.lifeAreas.join(' '),
    GOALS: inOneText(await goalsToHandOn(em!, caseId)),
  };
};
