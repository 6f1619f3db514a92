/** Spaces, controls, marks of direction, zero-width characters, fillers: whoever reads it sees nothing. */
const visible = /[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether there is anything to read in a text. */
export const isReadable = (text: string): boolean => visible.test(text);
