import type { MeasurePageQuery } from '#lib/gql/documents.generated.ts';

export type ShownMeasure = NonNullable<MeasurePageQuery['measure']>;
export type Choices = readonly { readonly value: string; readonly label: string }[];
