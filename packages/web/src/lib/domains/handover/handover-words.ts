import { m } from '#lib/paraglide/messages.js';

export const handoverReasons = ['MOVED', 'OTHER_RESPONSIBILITY'] as const;

export const reasonWord = (reason: (typeof handoverReasons)[number]): string =>
  ({ MOVED: m.handover_reason_moved, OTHER_RESPONSIBILITY: m.handover_reason_other })[reason]();
