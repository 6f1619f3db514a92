/** The path to go back to; anything that is not a path of this application becomes the home page. */
export const returnPath = (wanted: unknown): string => {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])/.test(wanted)) return '/';
  const url = new URL(wanted, 'http://here.invalid');
  return url.host === 'here.invalid' && !url.pathname.startsWith('/auth/') ? url.pathname + url.search : '/';
};
