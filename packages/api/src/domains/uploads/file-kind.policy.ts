/** What may be handed in: what an office writes, scans and tabulates. Nothing that runs. */
export const fileKinds = ['PDF', 'PNG', 'JPEG', 'DOCX', 'ODT', 'TXT', 'CSV', 'XLSX'] as const;
export type FileKind = (typeof fileKinds)[number];

/** The content type each is handed out with. */
export const contentTypes: Readonly<Record<FileKind, string>> = {
  PDF: 'application/pdf',
  PNG: 'image/png',
  JPEG: 'image/jpeg',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ODT: 'application/vnd.oasis.opendocument.text',
  TXT: 'text/plain; charset=utf-8',
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const endings: Readonly<Record<string, FileKind>> = {
  pdf: 'PDF',
  png: 'PNG',
  jpg: 'JPEG',
  jpeg: 'JPEG',
  docx: 'DOCX',
  odt: 'ODT',
  txt: 'TXT',
  csv: 'CSV',
  xlsx: 'XLSX',
};

/** What a file is, judged by its content. Null if it is none of ours, or says by its name that it is another. */
export const kindOfFile = (name: string, content: Buffer): FileKind | null => {
  const claimed = endings[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
  return claimed && looksLike[claimed](content) ? claimed : null;
};

const LONGEST_NAME = 200;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const unfit = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069/\\:*?"<>|]/;

/** A name without a path, without signs that turn text around or that a file system refuses. */
export const isFileName = (name: string): boolean =>
  name.length > 0 && name.length <= LONGEST_NAME && !name.startsWith('.') && !unfit.test(name);

const begins = (content: Buffer, bytes: string): boolean =>
  content.subarray(0, bytes.length / 2).toString('hex') === bytes;

const isPdf = (content: Buffer): boolean =>
  begins(content, '255044462d') && content.subarray(-2048).includes('%%EOF');

/** Bytes no text holds: control characters other than tab, line and page breaks. */
const isText = (content: Buffer): boolean => {
  if (content.some((byte) => byte < 9 || byte === 11 || (byte > 13 && byte < 32) || byte === 127))
    return false;
  // A page or a drawing with script in it, handed in as a text.
  return !/^(\u00ef\u00bb\u00bf)?\s*<[a-z!?]/i.test(content.subarray(0, 1024).toString('latin1'));
};

const isWordDocument = (content: Buffer): boolean => isOfficeFile(content, 'word/document.xml');
const isWorkbook = (content: Buffer): boolean => isOfficeFile(content, 'xl/workbook.xml');

const isOfficeFile = (content: Buffer, part: string): boolean => {
  const names = namesInArchive(content);
  const hasMacros = names.some((name) => /vbaProject|\/activeX\//i.test(name));
  return names.includes('[Content_Types].xml') && names.includes(part) && !hasMacros;
};

/** An OpenDocument text says what it is in its first, uncompressed part. */
const isOpenDocumentText = (content: Buffer): boolean => {
  const type = 'application/vnd.oasis.opendocument.text';
  return (
    content.length > 38 + type.length &&
    content.subarray(30, 38).toString('latin1') === 'mimetype' &&
    content.subarray(38, 38 + type.length + 2).toString('latin1') === `${type}PK` &&
    !namesInArchive(content).some((name) => name.startsWith('Basic/') || name.startsWith('Scripts/'))
  );
};

const looksLike: Readonly<Record<FileKind, (content: Buffer) => boolean>> = {
  PDF: isPdf,
  PNG: (content) => begins(content, '89504e470d0a1a0a'),
  JPEG: (content) => begins(content, 'ffd8ff'),
  DOCX: isWordDocument,
  ODT: isOpenDocumentText,
  TXT: isText,
  CSV: isText,
  XLSX: isWorkbook,
};

const MOST_PARTS = 5_000;
const END_OF_DIRECTORY = '504b0506';
const ENTRY_OF_DIRECTORY = 0x02014b50;

/** Names in a ZIP archive's directory; empty if it has none. Nothing is unpacked. */
const namesInArchive = (content: Buffer): string[] => {
  const end = content.lastIndexOf(Buffer.from(END_OF_DIRECTORY, 'hex'));
  if (!begins(content, '504b0304') || end < 0 || end + 22 > content.length) return [];
  const names: string[] = [];
  let at = content.readUInt32LE(end + 16);
  while (at + 46 <= end && content.readUInt32LE(at) === ENTRY_OF_DIRECTORY && names.length < MOST_PARTS) {
    const length = content.readUInt16LE(at + 28);
    names.push(content.subarray(at + 46, at + 46 + length).toString('utf8'));
    at += 46 + length + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32);
  }
  return names;
};
