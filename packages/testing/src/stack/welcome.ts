import type { Stack } from './start-stack.ts';

/** Where to go and as whom, once everything is up. */
export const welcome = ({ web, api, issuer }: Stack['urls']): string => `
KIM-Verbund läuft / is running:  ${web}

  Anmelden ohne Passwort, zum Beispiel als / sign in without a password, for example as
    coordinator.rsk   Koordination des Rhein-Sieg-Kreises: Fachaufsicht / county coordination
    hr.bornheim       Personalstelle in Bornheim: Dienstaufsicht / municipal HR
    cm.siegburg       Case Management in Siegburg / case management
    two-hats.bornheim Personalstelle und Teamleitung: wählt, als wer / chooses whom to act as
    admin.platform    Verwaltung der Plattform / platform administration

  API       ${api}
            curl -H "Authorization: Bearer $(pnpm --silent kim token --as hr.bornheim)" …
  Anmeldung ${issuer} (Demo – keine echten Personen / no real people)

Beenden mit Strg+C / stop with Ctrl-C
`;
