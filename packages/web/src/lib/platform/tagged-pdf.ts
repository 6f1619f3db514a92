import Pdf from 'pdfkit';

/** What a page is made of, in the order it is read. */
export type Block =
  | { readonly as: 'H1' | 'H2' | 'P'; readonly text: string }
  | { readonly as: 'L'; readonly entries: readonly string[] };

/** The letters of a font and, in a file of its own, those of names from elsewhere (ş, ł). */
export interface Letters {
  readonly regular: Uint8Array;
  readonly regularExtended: Uint8Array;
  readonly bold: Uint8Array;
  readonly boldExtended: Uint8Array;
}

interface Paper {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly letters: Letters;
  readonly footer: (page: number, count: number) => string;
}

const MARGIN = 64;
const SIZES = { H1: 18, H2: 13, P: 10.5, L: 10.5 } as const;
/** What the first file of the font has; everything else is in the second. */
const basic =
  /[\s\u0020-\u00ff\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]+|[^\s\u0020-\u00ff\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]+/gu;
const isBasic = (run: string): boolean =>
  /^[\s\u0020-\u00ff\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]/u.test(run);

const fontOf = (run: string, isBold: boolean): keyof Letters => {
  const font = isBold ? 'bold' : 'regular';
  return isBasic(run) ? font : `${font}Extended`;
};

/** Text in runs of one font each. */
const write = (doc: PDFKit.PDFDocument, text: string, as: Block['as']): void => {
  const runs = text.match(basic) ?? [''];
  doc.fontSize(SIZES[as]);
  runs.forEach((run, index) => {
    doc.font(fontOf(run, as === 'H1' || as === 'H2'));
    doc.text(run, { continued: index < runs.length - 1, lineGap: 2 });
  });
};

const drawList = (
  doc: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  entries: readonly string[],
): void => {
  const list = doc.struct('L');
  parent.add(list);
  for (const entry of entries) {
    const item = doc.struct('LI');
    list.add(item);
    item.add(
      doc.struct('LBody', {}, () => {
        write(doc, `– ${entry}`, 'L');
      }),
    );
    item.end();
  }
  list.end();
};

const draw = (doc: PDFKit.PDFDocument, blocks: readonly Block[]): void => {
  const root = doc.struct('Document');
  doc.addStructure(root);
  for (const block of blocks) {
    if (block.as === 'L') drawList(doc, root, block.entries);
    else {
      root.add(
        doc.struct(block.as, {}, () => {
          if (block.as === 'H2') doc.moveDown(0.6);
          write(doc, block.text, block.as);
        }),
      );
    }
    doc.moveDown(0.3);
  }
  root.end();
};

/** Page numbers are no text of the paper: programs that read aloud pass them by. */
const number = (doc: PDFKit.PDFDocument, footer: Paper['footer']): void => {
  const { start, count } = doc.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    doc.switchToPage(index);
    doc.markContent('Artifact', { type: 'Pagination' });
    const { bottom } = doc.page.margins;
    // below the margin a line would begin another page
    doc.page.margins.bottom = 0;
    doc.font('regular').fontSize(9);
    doc.text(footer(index - start + 1, count), MARGIN, doc.page.height - MARGIN / 2 - 9, {
      lineBreak: false,
    });
    doc.page.margins.bottom = bottom;
    doc.endMarkedContent();
  }
};

/** A paper with its structure, its language and its fonts in it (PDF/UA-1), as offices must hand papers out. */
export const taggedPdf = ({ title, blocks, letters, footer }: Paper): Promise<Uint8Array<ArrayBuffer>> => {
  const doc = new Pdf({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    lang: 'de-DE',
    info: { Title: title },
    bufferPages: true,
    // none of those every reader is said to have: a paper brings its own
    font: null,
    // the types know neither this subset nor a document without a first font
  } as unknown as PDFKit.PDFDocumentOptions);
  const written = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    const parts: Buffer[] = [];
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    doc.on('error', reject);
  });
  for (const [name, file] of Object.entries(letters)) doc.registerFont(name, file as Buffer);
  draw(doc, blocks);
  number(doc, footer);
  doc.end();
  return written;
};
