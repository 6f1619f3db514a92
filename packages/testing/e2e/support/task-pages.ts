import type { PageVisit } from './every-page.ts';

const list = { route: '/tasks', heading: 'Aufgaben' };
const settings = { route: '/tasks/settings', address: '/tasks/settings' };

export const taskPages: readonly PageVisit[] = [
  { ...list, name: 'tasks', persona: 'hr.troisdorf', address: '/tasks' },
  { ...list, name: 'tasks-of-the-county', persona: 'coordinator.rsk', address: '/tasks' },
  { ...list, name: 'tasks-own', persona: 'cm.eitorf', address: '/tasks' },
  { ...list, name: 'tasks-none', persona: 'dpo.rsk', address: '/tasks' },
  { ...list, name: 'tasks-none-so', persona: 'hr.eitorf', address: '/tasks?kind=APPRAISAL_DUE' },
  { ...settings, name: 'reminders', persona: 'hr.wachtberg', heading: 'Erinnerungen einstellen' },
  {
    ...settings,
    name: 'reminders-gaps',
    status: 400,
    persona: 'hr.wachtberg',
    heading: 'Erinnerungen einstellen',
    doing: async (page) => {
      await page.getByLabel('Tage vor dem Ende einer Befristung').fill('');
      await page.getByRole('button', { name: 'Speichern' }).click();
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    ...settings,
    name: 'reminders-not-allowed',
    persona: 'cm.lohmar',
    heading: 'Nicht erlaubt',
    status: 403,
  },
];
