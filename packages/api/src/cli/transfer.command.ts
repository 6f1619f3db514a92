import { Command } from 'commander';

/** `kim transfer replay`: to be seen by everybody, changing nothing. */
export const transferCommand = (): Command => {
  const transfer = new Command('transfer').summary('transfers of the employer');
  transfer
    .command('replay')
    .summary('replay the transfer of 2025-01-01, and undo it')
    .description(
      'Puts the Rhein-Sieg-Kreis back into 2024, transfers employment to the municipalities, counts who reads which files, and undoes everything (DATABASE_URL, KIM_SEAL_KEY, demo data).',
    )
    .action(async () => {
      const { replayTransfer } = await import('../app/transfer-replay.ts');
      const { positions, files, readBefore, readAfter, readByMunicipalities } = await replayTransfer();
      console.log(`2024-12-31  the county's HR reads ${readBefore} personnel files`);
      console.log(`2025-01-01  ${positions} positions and ${files} personnel files go to the municipalities`);
      console.log(
        `2025-01-01  the county's HR reads ${readAfter}: its own staff; ${readBefore - readAfter} are refused`,
      );
      console.log(`2025-01-01  the municipalities' HR reads ${readByMunicipalities} of them`);
      console.log('Everything is undone.');
    });
  return transfer;
};
