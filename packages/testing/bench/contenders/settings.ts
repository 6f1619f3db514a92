/** As many connections as the API opens by itself: nobody waits for a connection longer than another. */
export const POOL_SIZE = 10;

export const setting = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set.`);
  return value;
};
