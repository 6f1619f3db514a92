import { Command } from 'commander';
import { CommandFailure } from './command-failure.ts';

/** `kim match-key`: the keys by which services of a county find that they counsel the same person. */
export const matchKeyCommand = (): Command =>
  new Command('match-key').summary('keys of the check for duplicate care').addCommand(
    new Command('rotate')
      .summary('lay a new key over the marks of a county')
      .description(
        'Adds a key of the county and makes all its marks anew with it, in one step and without reading a name (DATABASE_URL, KIM_MASTER_KEY). The API may run meanwhile.',
      )
      .requiredOption('--county <key>', 'key of the county, for example rsk')
      .action(async ({ county }: { county: string }) => {
        const { rotateMatchKey } = await import('../app/match-key-administration.ts');
        const done = await rotateMatchKey(county);
        if (!done) throw new CommandFailure(`There is no county ${county}.`);
        console.log(`Key ${done.number} is in use; ${done.marks} marks were made anew.`);
      }),
  );
