import type { CountyReference } from '@kim/schema/reference/counties.ts';
import { targetGroups } from '@kim/schema/reference/casework.ts';
import { programmeModules } from '@kim/schema/reference/positions.ts';
import { z } from 'zod';
import { countyFileFaults, type CountyFault } from './county-file-rules.ts';

const key = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/);
const words = z.string().trim().min(1).max(500);
const day = z.iso.date();
const year = z.int().min(2000).max(2100);
const fte = z.string().regex(/^\d{1,3}\.\d{6}$/);
const share = z.string().regex(/^[01]\.\d{6}$/);
const module = z.enum(programmeModules);
const age = z.int().min(0).max(120);

const municipality = z.strictObject({
  key,
  name: words,
  type: z.enum(['STADT', 'GEMEINDE']),
  bank: z.enum(['LEFT', 'RIGHT']).exactOptional(),
  ags: z.string().regex(/^05\d{6}$/),
  ownOffices: z.boolean().exactOptional(),
});

const position = z.strictObject({
  key,
  module,
  title: words,
  fte,
  payGrade: z.string().nullable(),
  serves: z.record(key, share),
  employer: key,
});

const stage = z.strictObject({
  stage: z.int().min(1).max(9),
  description: words.exactOptional(),
  targetGroups: z.array(z.enum(targetGroups)).exactOptional(),
  ageFrom: age.exactOptional(),
  ageTo: age.exactOptional(),
  withChildren: z.boolean().exactOptional(),
  startsOn: day.exactOptional(),
  source: words.exactOptional(),
});

const wording = z.string().trim().min(1).max(10_000);
const actionField = z.strictObject({
  number: z.int().min(1).max(99),
  name: words,
  situation: wording,
  footnotes: wording.exactOptional(),
  goals: z.array(z.strictObject({ title: wording, measures: z.array(wording) })),
});

const ledger = z.strictObject({
  year,
  recordedOn: day,
  source: words,
  allowances: z.array(z.strictObject({ year, module, fte, source: words })),
  returned: z.array(z.strictObject({ municipality: key, year, module, recordedOn: day, reason: words })),
});

const county = z.strictObject({
  key,
  name: words,
  since: day,
  source: words,
  sourceAtStart: words.exactOptional(),
  municipalities: z.array(municipality).min(1),
  partners: z.array(z.strictObject({ key, name: words })),
  professionalSupervision: z.array(module),
  positions: z.array(position).min(1),
  targetGroupStages: z.array(stage),
  ledger,
  actionFields: z.array(actionField),
});

type Read =
  | { readonly county: CountyReference; readonly faults?: never }
  | { readonly county?: never; readonly faults: readonly CountyFault[] };

/** A county file as data, or everything that is wrong with it: each fault with its place, in both languages. */
export const readCountyFile = (text: string): Read => {
  const data = parseJson(text);
  if (data === undefined) {
    return {
      faults: [{ code: 'NOT_JSON', field: '', de: 'Die Datei ist kein JSON.', en: 'The file is not JSON.' }],
    };
  }
  const parsed = county.safeParse(data);
  if (!parsed.success) return { faults: formFaults(parsed.error) };
  const faults = countyFileFaults(parsed.data);
  return faults.length > 0 ? { faults } : { county: parsed.data };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const formFaults = (error: z.ZodError): CountyFault[] =>
  error.issues.map((issue) => ({
    code: issue.code.toUpperCase(),
    field: issue.path.join('.'),
    de: worded(z.locales.de(), issue),
    en: worded(z.locales.en(), issue),
  }));

const worded = ({ localeError }: ReturnType<typeof z.locales.de>, issue: z.core.$ZodIssue): string => {
  const said = localeError(issue as z.core.$ZodRawIssue);
  return typeof said === 'string' ? said : (said?.message ?? issue.message);
};
