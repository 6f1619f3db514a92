import { compile } from '@inlang/paraglide-js';
import { paraglideOptions } from './paraglide-options.ts';

// The type check runs on a clean clone too, where no build has written src/lib/paraglide yet.
await compile(paraglideOptions);
