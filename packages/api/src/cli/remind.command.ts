import { Command, Option } from 'commander';
import { CommandFailure } from './command-failure.ts';

interface Options {
  readonly dryRun: boolean;
  readonly language: 'de' | 'en';
}

/** `kim remind`. */
export const remindCommand = (): Command =>
  new Command('remind')
    .summary('e-mail everybody who has something to do')
    .description(
      'Writes to everybody with open tasks how many there are of which kind, at most once a day; no names. Meant for a daily ' +
        'timer (DATABASE_URL, KIM_APP_DATABASE_URL, KIM_SEAL_KEY; KIM_SMTP_URL, KIM_MAIL_FROM, KIM_WEB_ORIGIN).',
    )
    .option('--dry-run', 'send nothing, only count', false)
    .addOption(new Option('--language <language>', 'of the e-mails').choices(['de', 'en']).default('de'))
    .action(async ({ dryRun, language }: Options) => {
      const { mailSettings } = await import('../platform/config/config.ts');
      const mail = mailSettings();
      if (!dryRun && !('smtpUrl' in mail)) {
        console.log(`Nothing is sent: ${mail.join(', ')} not set.`);
        return;
      }
      const { remind } = await import('../app/reminder-mail.ts');
      const { sent, withoutTasks, alreadySent, failed, digests } = await remind({
        mail: !dryRun && 'smtpUrl' in mail ? mail : null,
        locale: language,
      });
      if (dryRun) console.log(`Would write to ${digests.length}; ${withoutTasks} have nothing to do.`);
      else
        console.log(
          `Sent ${sent}; already written to today ${alreadySent}; nothing to do ${withoutTasks}; failed ${failed}.`,
        );
      if (failed > 0)
        throw new CommandFailure(`${failed} e-mails could not be sent; the next call tries again.`);
    });
