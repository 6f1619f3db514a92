import type { AccessRule } from '../platform/domain-module.ts';

/** What the contract and the access table call a rule. */
export const ruleName = (rule: AccessRule): string => {
  if ('name' in rule) return rule.name;
  return 'getRules' in rule
    ? rule
        .getRules()
        .map((part) => ruleName(part as AccessRule))
        .join(' and ')
    : 'everybody';
};
