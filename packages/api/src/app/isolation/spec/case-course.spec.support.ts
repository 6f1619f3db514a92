import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import { sealedOf, type ModuleSpec, type MutationSample, type Principal } from '../specification.support.ts';
import type { World } from '../world.support.ts';
import { isLed, type CaseRow, type OfCase } from './casework-rows.support.ts';
import { byKey, sqlUuid } from './roles.support.ts';

const of = (world: World, key: string): string => byKey(world.organisation, [key])[0]!.id;
const errors = 'errors { code path message currentVersion }';

/** A case of Bornheim where its case manager is responsible and nobody has moved it, one of Siegburg, one of the other county. */
const cases = (world: World): CaseRow[] => {
  const responsibleHere = (key: string): CaseRow =>
    world['casework.case_file'].find(
      (row) =>
        row.organisation_id === of(world, key) &&
        row.phase === 'INTAKE' &&
        world.membership.some(
          (one) => one.person_id === row.responsible_id && one.organisation_id === row.organisation_id,
        ),
    )!;
  const elsewhere = world['casework.case_file'].find(
    (row) => row.county_id !== responsibleHere('bornheim').county_id,
  )!;
  return [responsibleHere('bornheim'), responsibleHere('siegburg'), elsewhere];
};

const leads = (who: Principal, caseId: string, world: World): boolean => {
  const sealed = sealedOf(who);
  return sealed !== null && isLed(caseId, sealed, world);
};

/** Somebody who leads cases where this one is, and not this one. */
const colleague = (target: CaseRow, world: World): string => {
  const found = world.membership.find(
    (row) =>
      row.role.startsWith('CASE_MANAGER') &&
      row.organisation_id === target.organisation_id &&
      row.person_id !== target.responsible_id,
  );
  return publicId('person', (found ?? world.membership[0]!).person_id);
};

const key = () => ({ idempotencyKey: randomUUID() });
const caseId = ({ id }: { readonly id: string }) => ({ caseId: publicId('case', id) });

const caseAdvance: MutationSample<CaseRow> = {
  document: `mutation ($input: CaseAdvanceInput!) { change: caseAdvance(input: $input) { case { id reference phase nextPhases steps { id step toPhase } } ${errors} } }`,
  targets: cases,
  input: (target) => ({ ...key(), ...caseId(target), version: target.version, toPhase: 'ASSESSMENT' }),
  isAllowed: (who, target, world) => leads(who, target.id, world),
  by: 'cm.bornheim',
};

const caseDetailsChange: MutationSample<CaseRow> = {
  document: `mutation ($input: CaseDetailsChangeInput!) { change: caseDetailsChange(input: $input) { case { id reference entryChannel targetGroups lifeAreas } ${errors} } }`,
  targets: cases,
  input: (target) => ({
    ...key(),
    ...caseId(target),
    version: target.version,
    entryChannel: 'OTHER',
    targetGroups: ['WOMEN'],
    lifeAreas: ['HOUSING'],
  }),
  isAllowed: (who, target, world) => leads(who, target.id, world),
  by: 'cm.bornheim',
};

const caseAssign: MutationSample<CaseRow> = {
  document: `mutation ($input: CaseAssignInput!) { change: caseAssign(input: $input) { case { id reference responsible { familyName } } ${errors} } }`,
  targets: cases,
  input: (target, world) => ({
    ...key(),
    ...caseId(target),
    version: target.version,
    personId: colleague(target, world),
  }),
  isAllowed: (who, target) => {
    const isHere = who.countyId === target.county_id && who.organisationId === target.organisation_id;
    return (
      isHere &&
      (who.role === 'MUNICIPAL_TEAM_LEAD' ||
        (who.role === 'CASE_MANAGER' && who.personId === target.responsible_id))
    );
  },
  by: 'cm.bornheim',
};

const caseDeputyName: MutationSample<CaseRow> = {
  document: `mutation ($input: CaseDeputyNameInput!) { change: caseDeputyName(input: $input) { deputy { id validFrom person { familyName } } case { id } ${errors} } }`,
  targets: cases,
  input: (target, world) => ({
    ...key(),
    ...caseId(target),
    personId: colleague(target, world),
    validFrom: '2031-01-01',
    validTo: '2031-01-31',
  }),
  isAllowed: (who, target, world) => leads(who, target.id, world),
  by: 'cm.bornheim',
};

/** One row per case, if it has one. */
const partsOf =
  <Row extends OfCase>(rows: (world: World) => readonly Row[]) =>
  (world: World): Row[] => {
    const bornheim = world['casework.case_file'].filter(
      (row) =>
        row.organisation_id === of(world, 'bornheim') &&
        row.responsible_id === cases(world)[0]!.responsible_id,
    );
    const all = rows(world);
    const own = all.find((row) => bornheim.some(({ id }) => id === row.case_id))!;
    const foreign = all.find(
      (row) =>
        row.county_id === own.county_id &&
        world['casework.case_file'].some(
          (file) => file.id === row.case_id && file.organisation_id === of(world, 'troisdorf'),
        ),
    )!;
    return [own, foreign, all.find((row) => row.county_id !== own.county_id)!];
  };

const caseDeputyEnd: MutationSample<OfCase> = {
  document: `mutation ($input: CaseDeputyEndInput!) { change: caseDeputyEnd(input: $input) { deputy { id validTo } case { id } ${errors} } }`,
  targets: partsOf((world) => world['casework.case_deputy']),
  input: ({ id }) => ({ ...key(), deputyId: publicId('case_deputy', id), validTo: '2031-12-31' }),
  isAllowed: (who, target, world) => leads(who, target.case_id, world),
  by: 'cm.bornheim',
};

const legalDomainEnter: MutationSample<CaseRow> = {
  document: `mutation ($input: LegalDomainEnterInput!) { change: legalDomainEnter(input: $input) { legalDomain { id waitingDays } case { id } ${errors} } }`,
  targets: cases,
  input: (target) => ({ ...key(), ...caseId(target), legalDomain: 'BUT', appliedOn: '2026-11-01' }),
  isAllowed: (who, target, world) => leads(who, target.id, world),
  by: 'cm.bornheim',
};

const legalDomainChange: MutationSample<OfCase & { readonly version: number }> = {
  document: `mutation ($input: LegalDomainChangeInput!) { change: legalDomainChange(input: $input) { legalDomain { id validFrom } case { id } ${errors} } }`,
  targets: partsOf((world) => world['casework.legal_domain_period']),
  input: ({ id, version }) => ({
    ...key(),
    legalDomainId: publicId('legal_domain', id),
    version,
    validFrom: '2020-02-01',
    validTo: '2020-03-01',
  }),
  isAllowed: (who, target, world) => leads(who, target.case_id, world),
  by: 'cm.bornheim',
};

export const spec: ModuleSpec = {
  mutations: {
    caseAdvance,
    caseDetailsChange,
    caseAssign,
    caseDeputyName,
    caseDeputyEnd,
    legalDomainEnter,
    legalDomainChange,
  },
  unusual: [
    // somebody else who leads cases in Bornheim; their own office cannot vouch for it
    `insert into app.membership (county_id, id, person_id, organisation_id, role, valid_from) select m.county_id, ${sqlUuid("'colleague' || m.id")}, m.person_id, b.id, 'CASE_MANAGER', '2025-01-01' from app.membership m join app.organisation s on s.id = m.organisation_id and s.key = 'siegburg' join app.organisation b on b.key = 'bornheim' where m.role = 'CASE_MANAGER'`,
  ],
};
