/** VZÄ have six decimals; whole millionths add up exactly, binary fractions would not. */
export const millionths = (fte: string): bigint => {
  const [, sign = '', whole = '0', part = ''] = /^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(fte) ?? [];
  const size = BigInt(whole) * 1_000_000n + BigInt(part.padEnd(6, '0'));
  return sign ? -size : size;
};

/** With the six decimals of the funding notices. */
export const fteOf = (size: bigint): string => {
  const digits = String(size < 0n ? -size : size).padStart(7, '0');
  return `${size < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`;
};

export const sumOf = (amounts: readonly string[]): string =>
  fteOf(amounts.reduce((sum, fte) => sum + millionths(fte), 0n));
