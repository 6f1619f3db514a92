import { describe, expect, it } from 'vitest';
import { isFileName, kindOfFile } from './file-kind.policy.ts';
import { archive, openDocument, pdf, png, wordDocument, workbook } from './sample-files.support.ts';

describe('a file is what its content says, and its name must say the same', () => {
  it.each([
    ['Vertrag.pdf', pdf(), 'PDF'],
    ['VERTRAG.PDF', pdf(), 'PDF'],
    ['scan.png', png(), 'PNG'],
    ['foto.jpeg', Buffer.from('ffd8ffe000104a464946', 'hex'), 'JPEG'],
    ['brief.docx', wordDocument(), 'DOCX'],
    ['brief.odt', openDocument(), 'ODT'],
    ['liste.xlsx', workbook(), 'XLSX'],
    ['notiz.txt', Buffer.from('Grüße\r\n'), 'TXT'],
    ['liste.csv', Buffer.from('\ufeffName;VZÄ\r\n'), 'CSV'],
    // What Excel writes in Germany.
    ['liste.csv', Buffer.from('Name;VZ\u00c4', 'latin1'), 'CSV'],
  ])('%s', (name, content, kind) => {
    expect(kindOfFile(name, content)).toBe(kind);
  });

  it.each([
    ['a page as PDF', 'vertrag.pdf', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a page as text', 'notiz.txt', Buffer.from('\n <html><script>alert(1)</script>')],
    ['a drawing as text', 'notiz.txt', Buffer.from('<svg onload="alert(1)"/>')],
    ['a page with a mark in front', 'notiz.txt', Buffer.from('\ufeff<!doctype html>')],
    ['a PDF cut off', 'vertrag.pdf', Buffer.from('%PDF-1.7\n1 0 obj')],
    ['a program as PDF', 'vertrag.pdf', Buffer.from('4d5a90000300', 'hex')],
    ['a program by its name', 'vertrag.exe', pdf()],
    ['two endings', 'vertrag.pdf.exe', pdf()],
    ['a PDF as picture', 'scan.png', pdf()],
    ['an archive as document', 'brief.docx', archive({ 'a.txt': 'a' })],
    ['a workbook as document', 'brief.docx', workbook()],
    [
      'a document with macros',
      'brief.docx',
      archive({ ...parts('word/document.xml'), 'word/vbaProject.bin': '' }),
    ],
    [
      'a workbook with macros',
      'liste.xlsx',
      archive({ ...parts('xl/workbook.xml'), 'xl/vbaProject.bin': '' }),
    ],
    ['an archive cut off', 'brief.docx', wordDocument().subarray(0, 60)],
    ['an archive whose directory points nowhere', 'brief.docx', pointingNowhere()],
    ['bytes as table', 'liste.csv', Buffer.from([65, 0, 66])],
    ['no ending', 'vertrag', pdf()],
  ])('%s is refused', (_what, name, content) => {
    expect(kindOfFile(name, content)).toBeNull();
  });
});

describe('a name is a name', () => {
  it.each(['Vertrag Muster.pdf', 'Änderung (2).docx', 'a.txt'])('%s', (name) => {
    expect(isFileName(name)).toBe(true);
  });

  it.each([
    '',
    '../../etc/passwd.txt',
    'a/b.pdf',
    'a\\b.pdf',
    '.htaccess.txt',
    'a\u0000.pdf',
    'a\r\nb.pdf',
    'fdp.\u202exe.pdf',
    'a"b.pdf',
    `${'a'.repeat(200)}.pdf`,
  ])('%j is none', (name) => {
    expect(isFileName(name)).toBe(false);
  });
});

const parts = (part: string) => ({ '[Content_Types].xml': '<Types/>', [part]: '<x/>' });

const pointingNowhere = (): Buffer => {
  const file = wordDocument();
  file.writeUInt32LE(0xffffffff, file.length - 6);
  return file;
};
