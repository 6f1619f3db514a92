import { groupAccounts, type Account, type AccountGroup } from './account.ts';
import { escapeHtml, type Page } from './page-layout.ts';
import type { PageWords } from './page-words.ts';

interface SignIn {
  readonly words: PageWords;
  readonly uid: string;
  readonly accounts: readonly Account[];
  readonly formTargets: readonly string[];
  readonly refused?: boolean;
}

/** Everybody of the demo as a button: no password, no script, works by keyboard alone. */
export const signInPage = ({ words, uid, accounts, formTargets, refused = false }: SignIn): Page => ({
  words,
  title: words.signIn,
  formTargets,
  body: `
${refused ? `<p role="alert"><strong>${escapeHtml(words.unknownPersona)}</strong></p>` : ''}
<p>${escapeHtml(words.signInHint)}</p>
<form method="post" action="/interaction/${encodeURIComponent(uid)}">
${groupAccounts(accounts)
  .map((group, index) => countySection(group, index, words))
  .join('\n')}
<button class="plain" name="cancel" value="yes">${escapeHtml(words.cancel)}</button>
</form>`,
});

const countySection = ({ title, organisations }: AccountGroup, index: number, words: PageWords): string => `
<section aria-labelledby="group-${index}">
<h2 id="group-${index}">${escapeHtml(title ?? words.otherOrganisations)}</h2>
<div class="organisations">
${organisations
  .map(
    (organisation) => `<div>
<h3>${escapeHtml(organisation.title)}</h3>
<ul>
${organisation.accounts.map((account) => personaButton(account, words)).join('\n')}
</ul>
</div>`,
  )
  .join('\n')}
</div>
</section>`;

const personaButton = ({ name, givenName, familyName, memberships }: Account, words: PageWords): string =>
  `<li><button name="persona" value="${escapeHtml(name)}">
<strong>${escapeHtml(`${givenName} ${familyName}`)}</strong>
<span>${escapeHtml([...new Set(memberships.map(({ role }) => words.roles[role]))].join(', '))}</span>
<span>${escapeHtml(name)}</span>
</button></li>`;

/** Confirms signing out; submits itself where scripts run. */
export const signOutPage = (words: PageWords, form: string, formTargets: readonly string[]): Page => ({
  words,
  title: words.signOut,
  formTargets,
  submitsItself: true,
  body: `
<p>${escapeHtml(words.signOutHint)}</p>
${form}
<button class="plain" form="op.logoutForm" name="logout" value="yes">${escapeHtml(words.signOut)}</button>
<button class="plain" form="op.logoutForm">${escapeHtml(words.staySignedIn)}</button>`,
});

/** A page that only says something. */
export const noticePage = (words: PageWords, title: string, text: string): Page => ({
  words,
  title,
  body: `<p>${escapeHtml(text)}</p>`,
});
