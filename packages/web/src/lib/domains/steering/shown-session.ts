import type { SteeringSessionPageQuery } from '#lib/gql/documents.generated.ts';

export type ShownSession = NonNullable<SteeringSessionPageQuery['steeringSession']>;
export type ShownItem = ShownSession['items'][number];
