import { error } from '@sveltejs/kit';
import { ReminderSettingPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { reminderSetting } = await ask({ fetch, url }, ReminderSettingPageDocument, {});
  if (!reminderSetting) error(404, notFound);
  return { setting: reminderSetting, wasSaved: url.searchParams.get('status') === 'saved' };
};
