import type { ImportColumnReference } from './staff-import-columns.ts';

/** The table of positions (VZÄ per position) a county keeps for the coming year; headings as in figure 1 of the KIM concept 2025. */
export const positionImportColumns = {
  municipality: {
    heading: 'Kommune',
    example: 'Bornheim',
    alsoCalled: ['Stadt', 'Gemeinde', 'Stadt/Gemeinde', 'municipality'],
    isRequired: true,
  },
  position: {
    heading: 'Stelle',
    example: 'bornheim-cm-2',
    alsoCalled: ['Stellenschlüssel', 'Schlüssel', 'position'],
    isRequired: false,
  },
  title: {
    heading: 'Bezeichnung',
    example: '2. CM-Stelle',
    alsoCalled: ['Titel', 'title'],
    isRequired: false,
  },
  fte: {
    heading: 'VZÄ',
    example: '0,5',
    alsoCalled: ['Stellenanteil', 'Anzahl VZÄ', 'FTE'],
    isRequired: true,
  },
} as const satisfies Record<string, ImportColumnReference>;

export type PositionImportKey = keyof typeof positionImportColumns;
