import { isInterfaceType, isObjectType, printSchema, type GraphQLSchema } from 'graphql';
import type { AccessRule } from '../platform/domain-module.ts';
import { ruleOf } from '../platform/graphql/document-rules.ts';
import { accessRules } from './modules.ts';
import { ruleName } from './rule-name.ts';
import { buildContract } from './schema.ts';

/** Writes into the descriptions which key fits: the same table the API refuses by. */
const describeAccess = (schema: GraphQLSchema): void => {
  for (const type of Object.values(schema.getTypeMap())) {
    if ((!isObjectType(type) && !isInterfaceType(type)) || type.name.startsWith('__')) continue;
    const ofType = accessRules[type.name]?.['*'];
    if (ofType) type.description = described(type.description, ofType);
    for (const field of Object.values(type.getFields())) {
      const rule = ruleOf(accessRules, type.name, field.name);
      if (rule && rule !== ofType) field.description = described(field.description, rule);
    }
  }
};

const described = (description: string | null | undefined, rule: AccessRule): string =>
  `${description ?? ''} Access: ${ruleName(rule)}.`.trim();

const schema = await buildContract();
describeAccess(schema);
process.stdout.write(`${printSchema(schema)}\n`);
