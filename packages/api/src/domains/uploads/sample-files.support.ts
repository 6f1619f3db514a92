/** Small files that are what they seem. */
export const pdf = (text = 'Muster'): Buffer => Buffer.from(`%PDF-1.4\n% ${text}\ntrailer<<>>\n%%EOF\n`);

export const png = (): Buffer =>
  Buffer.from(
    '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c626001000000ffff03000006000557bfabd40000000049454e44ae426082',
    'hex',
  );

export const wordDocument = (): Buffer =>
  archive({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>' });

export const workbook = (): Buffer =>
  archive({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' });

export const openDocument = (): Buffer =>
  archive({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office/>' });

/** A ZIP archive of uncompressed parts. */
export const archive = (parts: Readonly<Record<string, string>>): Buffer => {
  const written: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const [name, text] of Object.entries(parts)) {
    const at = written.reduce((sum, part) => sum + part.length, 0);
    const common = sizesOf(name, text);
    written.push(bytes('504b030414000000'), common, Buffer.from(name + text));
    directory.push(bytes('504b0102140014000000'), common, entryEnd(at), Buffer.from(name));
  }
  const start = written.reduce((sum, part) => sum + part.length, 0);
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  const count = Object.keys(parts).length;
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(start, 12);
  return Buffer.concat([...written, entries, bytes('504b0506'), end]);
};

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

/** Method, time, checksum, sizes and lengths, as both headers have them. Checksums are not looked at here. */
const sizesOf = (name: string, text: string): Buffer => {
  const fields = Buffer.alloc(22);
  fields.writeUInt32LE(Buffer.byteLength(text), 10);
  fields.writeUInt32LE(Buffer.byteLength(text), 14);
  fields.writeUInt16LE(Buffer.byteLength(name), 18);
  return fields;
};

const entryEnd = (at: number): Buffer => {
  const fields = Buffer.alloc(14);
  fields.writeUInt32LE(at, 10);
  return fields;
};
