interface SiteRequest {
  readonly name: string;
  readonly address?: string | null;
}
type SiteFinding = {
  readonly code: 'INVALID_NAME' | 'INVALID_TEXT';
  readonly field: string;
  readonly figures?: Readonly<Record<string, number>>;
};

const LONGEST_NAME = 100;
const LONGEST_ADDRESS = 200;

export const findingsOfSite = ({ name, address }: SiteRequest): SiteFinding[] => {
  const findings: (SiteFinding | false)[] = [
    (name.trim() === '' || name.length > LONGEST_NAME) && { code: 'INVALID_NAME', field: 'name' },
    (address?.length ?? 0) > LONGEST_ADDRESS && {
      code: 'INVALID_TEXT',
      field: 'address',
      figures: { most: LONGEST_ADDRESS },
    },
  ];
  return findings.filter((finding) => finding !== false);
};
