/** A look of the county into a case of the demo, as it stands in the log afterwards. The wording is ours. */
export const demoCaseAccess = {
  place: 'wachtberg',
  opened_by_name: 'Karim Muster-Rsk',
  reason:
    'Beschwerde der Familie: Ein Bescheid sei liegen geblieben. Die Fallmanagerin ist diese Woche krank.',
  opened_at: '2026-10-12T08:05:00Z',
  ends_at: '2026-10-12T09:05:00Z',
  ended_at: '2026-10-12T08:31:00Z',
  parts: [
    { part: 'IDENTITY', read_at: '2026-10-12T08:06:10Z' },
    { part: 'NOTES', read_at: '2026-10-12T08:09:45Z' },
  ],
} as const;
