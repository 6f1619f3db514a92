/** The county opens a case with its names; who leads it, the centre's head and the data-protection officer know of every look. */
export const ofOpeners = ['READ_CASE_ACCESSES', 'OPEN_CASE_ACCESSES'] as const;
export const ofWatchers = ['READ_CASE_ACCESSES', 'WATCH_CASE_ACCESSES'] as const;
export const caseAccessRights = [...ofOpeners, 'WATCH_CASE_ACCESSES', 'REVOKE_CASE_ACCESSES'] as const;
