import { error } from '@sveltejs/kit';
import { may, type Viewer } from '#lib/platform/viewer.ts';

/** A page for who convenes; others are told which right they miss. */
export const onlyConveners = (viewer: Viewer | null): void => {
  if (!may(viewer, 'CONVENE_MEETINGS'))
    error(403, { message: 'Forbidden', code: 'FORBIDDEN', missingRight: 'CONVENE_MEETINGS' });
};
