export type SituationPart =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly points: readonly string[] };

/** The analysis of a situation as the paper sets it: paragraphs, points and numbered headings. A list goes on over a page break. */
export const situationParts = (text: string): SituationPart[] => {
  const parts: SituationPart[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const last = parts.at(-1);
    if (line.startsWith('- ')) {
      const point = line.slice(2);
      if (last?.kind === 'list') parts[parts.length - 1] = { kind: 'list', points: [...last.points, point] };
      else parts.push({ kind: 'list', points: [point] });
    } else parts.push({ kind: /^\d\. /.test(line) ? 'heading' : 'paragraph', text: line });
  }
  return parts;
};
