import { explanations, type Explanation } from '@kim/schema/explanations.ts';
import { roleTerms } from '@kim/schema/glossary/role-terms.ts';
import { reachOf } from '../platform/auth/actor.ts';
import { rights, hasRight } from '../platform/auth/rights.ts';
import type { AccessRule } from '../platform/domain-module.ts';
import type { RequestContext } from '../platform/graphql/context.ts';
import type { AccessFacts, Supervision } from './explain-access-facts.ts';
import { ruleName } from './rule-name.ts';

export interface AccessStatement {
  readonly kind: 'ROLE' | 'RULE' | 'SUPERVISION' | 'CONSENT';
  readonly text: string;
  readonly source: string;
}

type Figures = Readonly<Record<string, string>>;
const says = ({ locale }: RequestContext, name: Explanation, figures: Figures = {}): string =>
  Object.entries(figures).reduce(
    (text, [key, value]) => text.replaceAll(`{${key}}`, () => value),
    explanations[name][locale] as string,
  );

const MODEL = 'KIM-Verbund, Rechte der Rollen';

/** The one answer to what is out of sight. */
export const unseen = (context: RequestContext): AccessStatement[] => [
  { kind: 'RULE', text: says(context, 'UNSEEN'), source: 'KIM-Verbund, ADR 6' },
];

/** By the rule of the type itself: the right of it the caller has. */
export const explain = (context: RequestContext, rule: AccessRule, facts: AccessFacts): AccessStatement[] => [
  { kind: 'ROLE', text: ofRole(context, rule), source: MODEL },
  { kind: 'RULE', text: ofReach(context), source: 'KIM-Verbund, ADR 2' },
  ...ofCase(context, facts),
  ...(facts.supervisions ?? []).map((one) => ofSupervision(context, one)),
  ...ofConsent(context, facts),
];

const ofRole = (context: RequestContext, rule: AccessRule): string => {
  const { actor, locale } = context;
  const named = ruleName(rule).split(/\W+/);
  const right = rights.find((one) => named.includes(one) && hasRight(actor, one)) ?? '';
  if (actor.kind === 'client') return says(context, 'PROGRAM', { role: actor.name, right });
  if (actor.kind === 'undecided') return '';
  const { role, organisation } = actor.membership;
  const words = locale === 'de' ? roleTerms[role].de : role.toLowerCase().replaceAll('_', ' ');
  return says(context, 'ROLE', { role: words, place: organisation.name, right });
};

const ofReach = (context: RequestContext): string => {
  const { actor } = context;
  return actor.kind === 'member' && reachOf(actor) !== actor.countyId
    ? says(context, 'OWN_PLACE', { place: actor.membership.organisation.name })
    : says(context, 'OWN_COUNTY');
};

const ofCase = (context: RequestContext, { leads, opened }: AccessFacts): AccessStatement[] => {
  if (leads === null) return [];
  const source = 'Domänenmodell 1.3; § 203 StGB';
  return [
    { kind: 'RULE', text: says(context, leads ? 'LEADS' : 'PROCESS_ONLY'), source },
    ...(opened
      ? [
          {
            kind: 'RULE' as const,
            text: says(context, 'OPENED'),
            source: 'KIM-Verbund, ADR 36',
          },
        ]
      : []),
  ];
};

const ofSupervision = (context: RequestContext, { kind, basis, since }: Supervision): AccessStatement => ({
  kind: 'SUPERVISION',
  text: says(context, kind, { day: inWords(context, since) }),
  source: basis,
});

const ofConsent = (context: RequestContext, { consent, asksConsent }: AccessFacts): AccessStatement[] => {
  if (!asksConsent) return [];
  const text = consent
    ? says(context, 'CONSENT', { day: inWords(context, consent) })
    : says(context, 'NO_CONSENT');
  return [{ kind: 'CONSENT', text, source: 'Art. 6 und 7 DSGVO' }];
};

const inWords = ({ locale }: RequestContext, day: string): string =>
  locale === 'de' ? day.split('-').toReversed().join('.') : day;
