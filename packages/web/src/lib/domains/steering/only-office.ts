import { error } from '@sveltejs/kit';
import { may, type Viewer } from '#lib/platform/viewer.ts';

/** A page for the office of the steering group; others are told which right they miss. */
export const onlyOffice = (viewer: Viewer | null): void => {
  if (!may(viewer, 'RUN_STEERING'))
    error(403, { message: 'Forbidden', code: 'FORBIDDEN', missingRight: 'RUN_STEERING' });
};
