/** How the texts in `messages/` become functions: the same for the build and for the type check. */
export const paraglideOptions = {
  project: './project.inlang',
  outdir: './src/lib/paraglide',
  emitTsDeclarations: true,
  strategy: ['cookie' as const, 'baseLocale' as const],
  cookieName: 'kim_locale',
};
