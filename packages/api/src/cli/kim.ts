#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { clientCommand } from './client.command.ts';
import { UsageFailure } from './command-failure.ts';
import { checkCommand, migrateCommand, seedCommand } from './database.commands.ts';
import { ledgerCommand } from './ledger.command.ts';
import { matchKeyCommand } from './match-key.command.ts';
import { countyCommand } from './county.command.ts';
import { hurdleCommand } from './hurdle.command.ts';
import { issuerCommand, memberCommand } from './member.command.ts';
import { personasCommand } from './personas.command.ts';
import { adoptRunningStack } from './running-stack.ts';
import { purgeCommand } from './purge.command.ts';
import { remindCommand } from './remind.command.ts';
import { transferCommand } from './transfer.command.ts';
import { tokenCommand } from './token.command.ts';

const program = (): Command => {
  const kim = new Command('kim')
    .description('Command line of the KIM-Verbund.')
    .addHelpText('after', '\nExit codes: 0 done, 1 failed, 2 called wrongly.');
  const administration = [
    migrateCommand(),
    seedCommand(),
    checkCommand(),
    ledgerCommand(),
    remindCommand(),
    purgeCommand(),
    transferCommand(),
    matchKeyCommand(),
    countyCommand(),
    hurdleCommand(),
  ];
  const access = [personasCommand(), tokenCommand(), clientCommand(), issuerCommand(), memberCommand()];
  for (const command of [...administration, ...access]) kim.addCommand(command);
  return withExitOverride(kim);
};

/** Subcommands added whole do not inherit it. */
const withExitOverride = (command: Command): Command => {
  command.exitOverride();
  for (const child of command.commands) withExitOverride(child);
  return command;
};

adoptRunningStack();
try {
  await program().parseAsync();
} catch (error) {
  // Commander has said what is wrong, or printed the help that was asked for.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    console.error(`kim: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = error instanceof UsageFailure ? 2 : 1;
  }
}
