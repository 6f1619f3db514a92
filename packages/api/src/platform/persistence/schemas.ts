/**
 * Schemas that hold rows of tenants. `casework` holds the process of a case, `client` who somebody is, `content` what was said:
 * separate by sensitivity, so that rights on tables are enough (docs/adr/0019). Of no client: `meeting` holds who meets when,
 * `measure` what the concept wants to reach, `hurdle` what stands in the way, `governance` who decides about it. `personnel` is the
 * employer's: it has an owner of its own, so that not even a function that runs with the rights of `app`'s owner reaches a
 * personnel file (§ 50 BeamtStG; docs/adr/0010).
 * separate by sensitivity, so that rights on tables are enough (docs/adr/0019). `meeting` holds who meets when, and what was said of no
 * client, `hurdle` what stands in the way, free of people, `governance` who decides about the programme, and what. `personnel` is the
 * employer's: it has an owner of its own, so that not even a function that runs with the rights of `app`'s owner reaches a personnel
 * file (§ 50 BeamtStG; docs/adr/0010).
 */
export const tenantSchemas = {
  app: 'kim_owner',
  personnel: 'kim_personnel_owner',
  casework: 'kim_owner',
  client: 'kim_client_owner',
  content: 'kim_client_owner',
  meeting: 'kim_owner',
  measure: 'kim_owner',
  hurdle: 'kim_owner',
  governance: 'kim_owner',
} as const;

export type TenantSchema = keyof typeof tenantSchemas;
export type SchemaOwner = (typeof tenantSchemas)[TenantSchema];

export const tenantSchemaNames = Object.keys(tenantSchemas) as readonly TenantSchema[];

/** `contract` is a table of `app`; the others say their schema: `personnel.contract`. */
export const qualified = (table: string): string => (table.includes('.') ? table : `app.${table}`);

/** For `relnamespace in (…)`. */
export const tenantNamespaces = tenantSchemaNames.map((schema) => `'${schema}'::regnamespace`).join(', ');
