/** The county makes the form and sees numbers, who counsels records people, an office receives the fields marked for it. */
export const ofCrisisDesigners = ['READ_CRISIS_FORMS', 'DESIGN_CRISIS_FORMS', 'READ_CRISIS_FIGURES'] as const;
export const ofCrisisRecorders = [
  'READ_CRISIS_FORMS',
  'RECORD_CRISIS_ENTRIES',
  'READ_CRISIS_FIGURES',
] as const;
export const ofCrisisOffices = ['READ_CRISIS_FORMS', 'RECEIVE_CRISIS_SHARES'] as const;
