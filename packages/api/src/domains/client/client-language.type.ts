import { clientLanguages } from '@kim/schema/reference/casework.ts';
import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';

export const ClientLanguageEnum = enumOf(clientLanguages);
registerEnumType(ClientLanguageEnum, {
  name: 'ClientLanguage',
  description: 'Language of what clients read and sign (ISO 639-1).',
});
