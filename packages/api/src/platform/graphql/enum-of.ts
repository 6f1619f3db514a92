/** A GraphQL enum from a list of words: keys equal values, because the key is what the contract prints. */
export const enumOf = <Word extends string>(words: readonly Word[]): { readonly [Key in Word]: Key } =>
  Object.fromEntries(words.map((word) => [word, word])) as { readonly [Key in Word]: Key };
