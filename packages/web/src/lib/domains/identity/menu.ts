import type { Permission } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { may, type Viewer } from '#lib/platform/viewer.ts';

interface MenuEntry {
  readonly href: string;
  readonly message: () => string;
  /** Without one, everybody who is signed in sees the entry. */
  readonly right?: Permission | readonly Permission[];
}

/** The main menu, in this order. Only pages that exist are in it. */
const menu: readonly MenuEntry[] = [
  { href: '/', message: m.nav_home },
  { href: '/tasks', message: m.nav_tasks, right: 'READ_TASKS' },
  { href: '/cases', message: m.nav_cases, right: 'READ_CASE_PROCESS' },
  { href: '/municipalities', message: m.nav_municipalities, right: 'READ_DIRECTORY' },
  { href: '/positions', message: m.nav_positions, right: 'READ_POSITIONS' },
  { href: '/deployment', message: m.nav_deployment, right: 'READ_DEPLOYMENT' },
  { href: '/onboarding', message: m.nav_onboarding, right: 'READ_QUALIFICATIONS' },
  { href: '/import', message: m.nav_import, right: 'IMPORT_STAFF' },
  { href: '/staff', message: m.nav_staff, right: 'KEEP_PERSONNEL_FILES' },
  { href: '/my-file', message: m.nav_my_file, right: 'READ_OWN_PERSONNEL_FILE' },
  { href: '/handovers', message: m.nav_handovers, right: 'LEAD_CASES' },
  { href: '/ledger', message: m.nav_ledger, right: 'READ_LEDGER' },
  { href: '/redistributions', message: m.nav_redistributions, right: 'READ_LEDGER' },
  { href: '/my-absences', message: m.nav_my_absences, right: 'REQUEST_LEAVE' },
  { href: '/absences', message: m.nav_absences, right: ['KEEP_PERSONNEL_FILES', 'DECIDE_LEAVE'] },
  { href: '/transfers', message: m.nav_transfers, right: 'READ_EMPLOYER_TRANSFERS' },
  { href: '/statistics/staff', message: m.nav_staff_statistics, right: 'READ_STAFF_STATISTICS' },
];

export const menuFor = (viewer: Viewer): readonly MenuEntry[] =>
  menu.filter(({ right }) => !right || [right].flat().some((one) => may(viewer, one)));

/** `page` for the page itself, `true` for the part of the menu it lies in: the entry whose address begins it longest. */
export const currentIn = (
  entries: readonly MenuEntry[],
  pathname: string,
): ((href: string) => 'page' | 'true' | undefined) => {
  const [longest] = entries
    .map(({ href }) => href)
    .filter((href) => href !== '/' && pathname.startsWith(`${href}/`))
    .toSorted((one, other) => other.length - one.length);
  const isEntry = entries.some(({ href }) => href === pathname);
  return (href) => {
    if (href === pathname) return 'page';
    return !isEntry && href === longest ? 'true' : undefined;
  };
};
