import { Field, InputType, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType, Node, OrderDirection } from '../../platform/graphql/relay.ts';

export enum OrganisationKind {
  COUNTY = 'COUNTY',
  MUNICIPALITY = 'MUNICIPALITY',
  PARTNER = 'PARTNER',
}
registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'What an organisation is in the programme.',
});

export enum MunicipalityKind {
  STADT = 'STADT',
  GEMEINDE = 'GEMEINDE',
}
registerEnumType(MunicipalityKind, {
  name: 'MunicipalityType',
  description: 'Legal form of a municipality: Stadt or Gemeinde (GO NRW).',
});

export enum RhineBank {
  LEFT = 'LEFT',
  RIGHT = 'RIGHT',
}
registerEnumType(RhineBank, {
  name: 'RhineBank',
  description:
    'Bank of the Rhine; the municipal seats of the steering group follow it (KIM concept 2025, 2.4).',
});

@InterfaceType({
  implements: Node,
  description:
    'A county, one of its municipalities or a partner: whatever can employ, supervise or be a member of something.',
})
export abstract class Organisation extends Node {
  @Field(() => String, { description: 'Official name, e.g. Bornheim.' }) readonly name!: string;
  @Field(() => OrganisationKind, { description: 'What the organisation is in the programme.' })
  readonly kind!: OrganisationKind;
}

@ObjectType('County', {
  implements: [Organisation],
  description:
    'A county (Kreis): coordinates and steers the programme, holds the Fachaufsicht (KIM concept 2025, 2.1).',
})
export class CountyType extends Organisation {}

@ObjectType('PartnerOrganisation', {
  implements: [Organisation],
  description:
    'An external organisation of the network (externer Akteur), e.g. a welfare association or the Jobcenter.',
})
export class PartnerOrganisationType extends Organisation {}

@ObjectType('Municipality', {
  implements: [Organisation],
  description:
    'A municipality of a county (kreisangehörige Kommune) and a tenant: employer of its case managers.',
})
export class MunicipalityType extends Organisation {
  @Field(() => MunicipalityKind, { description: 'Stadt or Gemeinde.' }) readonly type!: MunicipalityKind;
  @Field(() => RhineBank, { nullable: true, description: 'Null in counties that do not lie on both banks.' })
  readonly rhineBank!: RhineBank | null;
  @Field(() => String, {
    description: 'Official municipality key (Amtlicher Gemeindeschlüssel), eight digits.',
  })
  readonly officialKey!: string;
  @Field(() => Boolean, { description: "Has a foreigners' office (Ausländerbehörde) of its own." })
  readonly hasOwnForeignersOffice!: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Has a youth office (Jugendamt) of its own; null where the papers do not say.',
  })
  readonly hasYouthOffice!: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Has an integration council (Integrationsrat); null where the papers do not say.',
  })
  readonly hasIntegrationCouncil!: boolean | null;
}

export enum MunicipalityOrderField {
  NAME = 'NAME',
  FTE = 'FTE',
}
registerEnumType(MunicipalityOrderField, {
  name: 'MunicipalityOrderField',
  description: 'What municipalities can be sorted by.',
  valuesConfig: {
    NAME: { description: 'Name in German order.' },
    FTE: { description: 'VZÄ of case management.' },
  },
});

@InputType({ description: 'Order of a list of municipalities.' })
export class MunicipalityOrder {
  @Field(() => MunicipalityOrderField, { description: 'What to sort by.' })
  readonly field!: MunicipalityOrderField;
  @Field(() => OrderDirection, { description: 'Upwards or downwards.' }) readonly direction!: OrderDirection;
}

@InputType({ description: 'Narrows a list of municipalities; several conditions must all hold.' })
export class MunicipalityFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, in any case.' })
  readonly nameContains?: string;
  @Field(() => MunicipalityKind, { nullable: true, description: 'Stadt or Gemeinde.' })
  readonly type?: MunicipalityKind;
  @Field(() => RhineBank, { nullable: true, description: 'Bank of the Rhine.' })
  readonly rhineBank?: RhineBank;
  @Field(() => Boolean, { nullable: true, description: 'Whether a case-management position serves it.' })
  readonly participatesInCaseManagement?: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the caller coordinates there today; for coordinators.',
  })
  readonly viewerCoordinates?: boolean;
}

export const MunicipalityConnection = connectionType(
  'Municipality',
  () => MunicipalityType,
  'municipalities',
);
export const PartnerOrganisationConnection = connectionType(
  'PartnerOrganisation',
  () => PartnerOrganisationType,
  'partner organisations',
);
