const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;

/** How large a ZIP archive says it unpacks to; endless if its directory does not add up (also ZIP64, which no such table needs). */
export const unpackedBytes = (archive: Buffer): number => {
  const end = endOfDirectory(archive);
  if (end === null) return Infinity;
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  let sum = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== ENTRY) return Infinity;
    sum += archive.readUInt32LE(at + 24);
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return sum;
};

const endOfDirectory = (archive: Buffer): number | null => {
  for (let at = archive.length - END_LENGTH; at >= 0; at -= 1)
    if (archive.readUInt32LE(at) === END) return at;
  return null;
};
