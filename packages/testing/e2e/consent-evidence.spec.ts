import { expect, it } from 'vitest';
import { caseAddress } from './support/handover-pages.ts';
import { visiting, type Visitor } from './support/visitor.ts';

const persona = 'cm.wachtberg';
const consents = `${caseAddress(persona, 3)}/consents`;
const caritas = 'Caritasverband Rhein-Sieg e.V.';

interface Given {
  readonly version: RegExp;
  readonly day: string;
  readonly supersedes?: RegExp;
}

const give = async ({ page }: Visitor, { version, day, supersedes }: Given): Promise<void> => {
  const choose = async (label: string, option: RegExp): Promise<void> => {
    const field = page.getByLabel(label);
    const value = await field.locator('option', { hasText: option }).getAttribute('value');
    await field.selectOption(value);
  };
  await choose('Welcher Wortlaut wurde vorgelegt?', version);
  await page.getByLabel('Wer bekommt die Daten?').selectOption({ label: caritas });
  await page.getByLabel('Verweis an eine andere Stelle').check();
  await page.getByLabel('Eingewilligt am').fill(day);
  if (supersedes) await choose('Ersetzt eine ältere Einwilligung', supersedes);
  await page.getByRole('button', { name: 'Einwilligung erfassen' }).click();
  await page.getByText('Die Einwilligung ist erfasst.').waitFor();
};

it(
  'a signed form is filed, and a consent under newer words takes the place of the older one',
  visiting(persona, async (visitor) => {
    const { page, open, arriveAt } = visitor;
    await open(consents);
    await give(visitor, { version: /^Nr\. 2/, day: '2026-06-01' });
    const older = page.getByRole('region', { name: 'Einwilligung vom 01.06.2026' });
    expect(await older.getByText('ohne Nachweis').isVisible()).toBe(true);

    await older.getByText('Nachweis ablegen: Einwilligung vom 01.06.2026').click();
    await older.getByLabel('Scan oder Foto des unterschriebenen Formulars').setInputFiles({
      name: 'Einwilligung.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n% Muster\ntrailer<<>>\n%%EOF\n'),
    });
    await page.getByRole('button', { name: 'Nachweis ablegen zur Einwilligung vom 01.06.2026' }).click();
    await page.getByText('Der Nachweis ist abgelegt.').waitFor();
    await arriveAt('Einwilligungen');
    expect(await older.getByText('ohne Nachweis').count()).toBe(0);
    const download = page.waitForEvent('download');
    await older.getByRole('link', { name: 'Einwilligung.pdf' }).click();
    expect((await download).suggestedFilename()).toBe('Einwilligung.pdf');

    await give(visitor, { version: /^Nr\. 3/, day: '2026-11-02', supersedes: /vom 01\.06\.2026/ });
    expect(await older.getByText('durch eine neuere ersetzt').first().isVisible()).toBe(true);
    await older.getByRole('link', { name: 'ersetzt durch die Einwilligung vom 02.11.2026' }).click();
    expect(new URL(page.url()).hash).toMatch(/^#title-consent_/);
    await arriveAt('Einwilligungen');
  }),
);
