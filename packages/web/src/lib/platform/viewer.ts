import type { Permission, ShellQuery } from '#lib/gql/documents.generated.ts';

export type Viewer = ShellQuery['viewer'];

/** Whether the viewer may, as they act now. Only decides what is offered: the API decides what happens. */
export const may = (viewer: Viewer | null, permission: Permission): boolean =>
  viewer?.permissions.includes(permission) ?? false;

/** Municipal staff see their own municipality and those they share a position with, not the county. */
export const isMunicipal = (viewer: Viewer | null): boolean =>
  viewer?.membership?.organisation.id.startsWith('municipality_') ?? false;

/** Which optional parts of a query to ask for, so that no page fails over a column somebody may not see. */
export const readable = (viewer: Viewer | null) => ({
  withFigures: may(viewer, 'READ_STAFFING_FIGURES'),
  withPositions: may(viewer, 'READ_POSITIONS'),
});
