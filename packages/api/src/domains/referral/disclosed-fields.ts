import {
  disclosedFields,
  type DisclosedField,
  type ReferableCategory,
} from '@kim/schema/reference/referral.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { CaseFile, LegalDomainPeriod } from '../case-file/case-file.public.ts';
import { Client, FamilyLink } from '../client/client.public.ts';
import type { Referral } from './referral.entity.ts';

interface Copy {
  readonly dataCategory: ReferableCategory;
  readonly field: DisclosedField;
  readonly value: string;
}

type Values = Partial<Record<DisclosedField, string | null | undefined>>;

/** Exactly the fields of the kinds of data the referral names, as they are today; what is not known is not copied. */
export const copiesOf = async (context: RequestContext, referral: Referral): Promise<Copy[]> => {
  const values = await valuesOf(context, referral.caseId);
  return (referral.dataCategories as ReferableCategory[]).flatMap((dataCategory) =>
    (disclosedFields[dataCategory] as readonly DisclosedField[]).flatMap((field) => {
      const value = values[field];
      return value ? [{ dataCategory, field, value }] : [];
    }),
  );
};

const valuesOf = async ({ em, today }: RequestContext, caseId: string): Promise<Values> => {
  const file = await em!.findOneOrFail(CaseFile, { id: caseId });
  const client = await em!.findOneOrFail(Client, { id: file.clientId });
  const relatives = await em!.find(FamilyLink, { personId: file.clientId });
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
  };
};
