/**
 * The body of a field that is declared in a resolver only for its arguments: a read model reads it together with its row
 * (wireReadModels puts the real resolver in place).
 */
export const readWithItsRow = (): never => {
  throw new Error('This field belongs to a read model but is not wired to it.');
};
