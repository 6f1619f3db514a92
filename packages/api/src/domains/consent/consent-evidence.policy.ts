/** Art. 7 (1) DSGVO, § 67b (2) SGB X: a signed form is scanned or photographed. Nothing that can be written on afterwards. */
export const evidenceKinds: readonly string[] = ['PDF', 'PNG', 'JPEG'];

export const isEvidence = (kind: string): boolean => evidenceKinds.includes(kind);
