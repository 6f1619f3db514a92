/** Column and row of a municipality on the tile map. */
export type Tile = readonly [column: number, row: number];

/** Roughly where the municipalities lie to each other, by official key. The gap in the first map is Bonn. */
const tiles: Readonly<Record<string, Tile>> = {
  '05382044': [2, 0], // Niederkassel
  '05382068': [3, 0], // Troisdorf
  '05382028': [4, 0], // Lohmar
  '05382040': [5, 0], // Neunkirchen-Seelscheid
  '05382036': [6, 0], // Much
  '05382012': [1, 1], // Bornheim
  '05382056': [3, 1], // Sankt Augustin
  '05382060': [4, 1], // Siegburg
  '05382052': [6, 1], // Ruppichteroth
  '05382064': [0, 2], // Swisttal
  '05382004': [1, 2], // Alfter
  '05382024': [3, 2], // Königswinter
  '05382020': [4, 2], // Hennef
  '05382016': [5, 2], // Eitorf
  '05382076': [6, 2], // Windeck
  '05382048': [0, 3], // Rheinbach
  '05382032': [1, 3], // Meckenheim
  '05382072': [2, 3], // Wachtberg
  '05382008': [3, 3], // Bad Honnef
  '05162022': [2, 0], // Meerbusch
  '05162016': [1, 0], // Kaarst
  '05162020': [0, 1], // Korschenbroich
  '05162024': [2, 1], // Neuss
  '05162012': [0, 2], // Jüchen
  '05162008': [1, 2], // Grevenbroich
  '05162004': [3, 2], // Dormagen
  '05162028': [2, 3], // Rommerskirchen
};

const columns = 7;

/** A place for each municipality; where one has no known place, all are set in reading order. */
export const placeTiles = <Item extends { readonly officialKey: string }>(
  items: readonly Item[],
): { readonly item: Item; readonly tile: Tile }[] => {
  const isMapped = items.every(({ officialKey }) => officialKey in tiles);
  return items.map((item, index) => {
    const inOrder: Tile = [index % columns, Math.floor(index / columns)];
    return { item, tile: isMapped ? (tiles[item.officialKey] ?? inOrder) : inOrder };
  });
};

/** The step of the colour scale, from nothing to most. The number in the tile says it exactly. */
export type Level = 0 | 1 | 2 | 3;

/** None, less than one, one, more than one. */
export const levelOf = (fte: string): Level => {
  const value = Number(fte);
  if (value === 0) return 0;
  if (value < 1) return 1;
  return value === 1 ? 2 : 3;
};

/** A long name on two lines, broken where a reader would break it. */
export const nameLines = (name: string): readonly string[] => {
  if (name.length <= 12) return name.includes(' ') ? name.split(' ', 2) : [name];
  const at = name.search(/[- ]/);
  if (at > 0) return [name.slice(0, at + 1).trimEnd(), name.slice(at + 1)];
  return [name];
};
