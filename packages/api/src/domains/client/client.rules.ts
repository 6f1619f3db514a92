import type { AccessRules } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';

export const clientRules: AccessRules = { Client: { '*': needs('LEAD_CASES') } };
