import type { Permission } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { may, type Viewer } from '#lib/platform/viewer.ts';

interface MenuEntry {
  readonly href: string;
  readonly message: () => string;
  /** Without one, everybody who is signed in sees the entry. */
  readonly right?: Permission | readonly Permission[];
  /** Only for whom a personnel file is kept: advisers and members of the steering group have none here. */
  readonly ofFile?: true;
  /** Who has this right finds the page elsewhere in the menu. */
  readonly unless?: Permission;
}
interface MenuGroup {
  readonly key: string;
  readonly message: () => string;
  readonly entries: readonly MenuEntry[];
}
/** An entry by itself, or several under one heading. */
type MenuPart = MenuEntry | MenuGroup;

/** The main menu, in this order. Only pages that exist are in it. A group of one is that one. */
const menu: readonly MenuPart[] = [
  { href: '/', message: m.nav_home },
  { href: '/tasks', message: m.nav_tasks, right: 'READ_TASKS' },
  {
    key: 'cases',
    message: m.nav_group_cases,
    entries: [
      { href: '/cases', message: m.nav_cases, right: 'READ_CASE_PROCESS' },
      { href: '/services', message: m.nav_services, right: 'READ_SERVICES' },
      { href: '/case-accesses', message: m.nav_case_accesses, right: 'READ_CASE_ACCESSES' },
      { href: '/handovers', message: m.nav_handovers, right: 'LEAD_CASES' },
      { href: '/incoming-referrals', message: m.nav_incoming, right: 'LEAD_CASES' },
      { href: '/inbox', message: m.inbox_title, right: 'RECEIVE_REFERRALS' },
      { href: '/conferences', message: m.conference_title, right: 'READ_REFERRALS' },
      { href: '/crisis', message: m.crisis_title, right: ['DESIGN_CRISIS_FORMS', 'RECORD_CRISIS_ENTRIES'] },
      { href: '/crisis/received', message: m.crisis_received_title, right: 'RECEIVE_CRISIS_SHARES' },
      { href: '/incoming-referrals', message: m.nav_refer_in, right: 'SEND_REFERRALS_IN' },
    ],
  },
  {
    key: 'county',
    message: m.nav_group_county,
    entries: [
      { href: '/county', message: m.nav_county, right: 'READ_VISIT_LOG' },
      { href: '/municipalities', message: m.nav_municipalities, right: 'READ_DIRECTORY' },
      {
        href: '/statistics/staff',
        message: m.nav_staff_statistics,
        right: 'READ_STAFF_STATISTICS',
        unless: 'KEEP_PERSONNEL_FILES',
      },
    ],
  },
  {
    key: 'profession',
    message: m.nav_group_profession,
    entries: [
      { href: '/templates', message: m.nav_templates, right: 'READ_TEMPLATES' },
      { href: '/instructions', message: m.nav_instructions, right: 'READ_INSTRUCTIONS' },
      { href: '/peer-case-reviews', message: m.nav_peer_reviews, right: 'JOIN_PEER_CASE_REVIEWS' },
      { href: '/meetings', message: m.nav_meetings, right: 'READ_MEETINGS' },
      { href: '/action-fields', message: m.nav_action_fields, right: 'READ_MEASURES' },
      { href: '/reviews', message: m.nav_reviews, right: 'READ_REVIEWS' },
      { href: '/working-groups', message: m.group_title, right: 'READ_WORKING_GROUPS' },
      { href: '/hurdles', message: m.nav_hurdles, right: ['LEAD_HURDLES', 'READ_STEERED_HURDLES'] },
      {
        href: '/hurdle-reports',
        message: m.nav_hurdle_reports,
        right: ['REPORT_HURDLES', 'READ_PLACE_HURDLES'],
      },
      { href: '/steering', message: m.nav_steering, right: 'READ_STEERING' },
      { href: '/resolutions', message: m.nav_resolutions, right: 'READ_RESOLUTIONS' },
    ],
  },
  {
    key: 'positions',
    message: m.nav_group_positions,
    entries: [
      { href: '/positions', message: m.nav_positions, right: 'READ_POSITIONS' },
      { href: '/ledger', message: m.nav_ledger, right: 'READ_LEDGER' },
      { href: '/redistributions', message: m.nav_redistributions, right: 'READ_LEDGER' },
      { href: '/transfers', message: m.nav_transfers, right: 'READ_EMPLOYER_TRANSFERS' },
    ],
  },
  {
    key: 'deployment',
    message: m.nav_group_deployment,
    entries: [
      { href: '/deployment', message: m.nav_deployment, right: 'READ_DEPLOYMENT' },
      { href: '/onboarding', message: m.nav_onboarding, right: 'READ_QUALIFICATIONS' },
      {
        href: '/absences',
        message: m.nav_absences,
        right: 'DECIDE_LEAVE',
        unless: 'KEEP_PERSONNEL_FILES',
      },
    ],
  },
  {
    key: 'staff',
    message: m.nav_group_staff,
    entries: [
      { href: '/staff', message: m.nav_staff, right: 'KEEP_PERSONNEL_FILES' },
      { href: '/absences', message: m.nav_absences, right: 'KEEP_PERSONNEL_FILES' },
      { href: '/review-reports', message: m.report_title, right: 'RECEIVE_REVIEW_REPORTS' },
      { href: '/import', message: m.nav_import, right: 'IMPORT_STAFF' },
      { href: '/statistics/staff', message: m.nav_staff_statistics, right: 'KEEP_PERSONNEL_FILES' },
    ],
  },
  {
    key: 'own',
    message: m.nav_group_own,
    entries: [
      { href: '/my-file', message: m.nav_my_file, right: 'READ_OWN_PERSONNEL_FILE', ofFile: true },
      { href: '/my-absences', message: m.nav_my_absences, right: 'REQUEST_LEAVE', ofFile: true },
      { href: '/review-reports', message: m.report_title, right: 'ANSWER_REVIEWS' },
      { href: '/calendar', message: m.nav_calendar, right: ['LEAD_CASES', 'VOTE_IN_STEERING'] },
    ],
  },
];

interface ForWhom {
  readonly viewer: Viewer;
  readonly hasFile: boolean;
}

export const isGroup = (part: MenuPart): part is MenuGroup => 'entries' in part;

export const menuFor = (forWhom: ForWhom): readonly MenuPart[] =>
  menu.flatMap((part): readonly MenuPart[] => {
    if (!isGroup(part)) return isFor(part, forWhom) ? [part] : [];
    const entries = part.entries.filter((entry) => isFor(entry, forWhom));
    return entries.length > 1 ? [{ ...part, entries }] : entries;
  });

const isFor = ({ right, ofFile, unless }: MenuEntry, { viewer, hasFile }: ForWhom): boolean =>
  (!right || [right].flat().some((one) => may(viewer, one))) &&
  (!ofFile || hasFile) &&
  !(unless && may(viewer, unless));

export const entriesOf = (parts: readonly MenuPart[]): readonly MenuEntry[] =>
  parts.flatMap((part) => (isGroup(part) ? part.entries : [part]));

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
