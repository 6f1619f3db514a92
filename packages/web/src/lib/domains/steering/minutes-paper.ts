import type { ShownItem, ShownSession } from '#lib/domains/steering/shown-session.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Block } from '#lib/platform/tagged-pdf.ts';

/** The paper is German whatever the page is shown in: that is what was resolved. */
const german = { locale: 'de' } as const;
const dayOf = (day: string): string => day.split('-').toReversed().join('.');

const paragraph = (text: string | null | undefined): Block[] => (text ? [{ as: 'P', text }] : []);
const heading = (text: string): Block => ({ as: 'H2', text });
const list = (entries: readonly string[]): Block[] => (entries.length > 0 ? [{ as: 'L', entries }] : []);

const inOrder = (lines: readonly string[]): readonly string[] =>
  lines.toSorted((one, other) => one.localeCompare(other, 'de'));

const whenAndWhere = ({ heldOn, dayNote, startsAt, endsAt, place }: ShownSession): string =>
  [
    dayNote ?? dayOf(heldOn),
    startsAt && endsAt ? m.meeting_times({ from: startsAt, to: endsAt }, german) : null,
    place,
  ]
    .filter(Boolean)
    .join(', ');

const attendance = (session: ShownSession): Block[] => {
  if (session.attendances.length === 0) return [];
  const isQuorate = session.votingSeatsThere >= session.votingSeatsNeeded;
  const quorum = m.steering_quorum(
    {
      there: String(session.votingSeatsThere),
      seats: String(session.votingSeats),
      needed: String(session.votingSeatsNeeded),
    },
    german,
  );
  return [
    heading(m.steering_attendance({}, german)),
    ...paragraph(
      `${quorum} ${isQuorate ? m.minutes_quorate({}, german) : m.minutes_not_quorate({}, german)}`,
    ),
    ...list(inOrder(session.attendances.map(seatLine))),
  ];
};

const seatLine = ({ seat, state }: ShownSession['attendances'][number]): string => {
  const who = state === 'DEPUTY' ? seat?.deputyName : seat?.personName;
  const guest = seat?.kind === 'GUEST' ? [m.steering_seat_GUEST({}, german)] : [];
  const name = [seat?.organisation ?? '', ...guest].join(', ');
  return `${who ? `${name} (${who})` : name}: ${m[`steering_presence_${state}`]({}, german)}`;
};

const decided = (item: ShownItem): Block[] => {
  if (item.voting === 'NONE') return [];
  const outcome = item.resolution
    ? m[`steering_outcome_${item.resolution.outcome}`]({}, german)
    : m.steering_no_resolution({}, german);
  const counted = m.steering_counted(
    { yes: String(item.yesVotes), no: String(item.noVotes), abstain: String(item.abstentions) },
    german,
  );
  return [
    ...paragraph(m.minutes_outcome({ outcome, counted }, german)),
    ...list(
      inOrder(
        item.votes.map(
          ({ seat, choice }) => `${seat?.organisation ?? ''}: ${m[`steering_choice_${choice}`]({}, german)}`,
        ),
      ),
    ),
    ...item.votes.flatMap(({ seat, dissentingView }) =>
      dissentingView
        ? paragraph(`${m.steering_view_of({ seat: seat?.organisation ?? '' }, german)} ${dissentingView}`)
        : [],
    ),
  ];
};

const itemBlocks = (item: ShownItem, index: number): Block[] => [
  heading(`${index + 1}. ${item.title}`),
  ...paragraph(m.minutes_proposal({ text: item.text }, german)),
  ...paragraph(item.entry?.body),
  ...decided(item),
];

/** Of the time before this system there are resolutions, and no items. */
const historic = ({ items, resolutions }: ShownSession): Block[] =>
  items.length > 0
    ? []
    : resolutions.flatMap(({ subject, text, outcome, source }): Block[] => [
        heading(subject),
        ...paragraph(text),
        ...paragraph(
          [m[`steering_outcome_${outcome}`]({}, german), source && m.steering_source({ source }, german)]
            .filter(Boolean)
            .join('. '),
        ),
      ]);

export const minutesTitle = ({ title, state }: ShownSession): string =>
  state === 'MINUTES_DRAFT' ? m.minutes_draft({ title }, german) : m.minutes_title({ title }, german);

/** The minutes as the page shows them to who asks: what they may not see is not in it either. */
export const minutesPaper = (session: ShownSession): Block[] => [
  { as: 'H1', text: minutesTitle(session) },
  ...paragraph(whenAndWhere(session)),
  ...paragraph(m[`steering_state_${session.state}`]({}, german)),
  ...attendance(session),
  ...(session.items.length > 0
    ? [heading(m.meeting_agenda({}, german)), ...list(session.items.map(({ title }) => title))]
    : []),
  ...session.items.flatMap(itemBlocks),
  ...historic(session),
];

export const pageOf = (page: number, count: number): string =>
  m.minutes_page({ page: String(page), count: String(count) }, german);
