import { DraftSaveDocument, type DraftForm } from '#lib/gql/documents.generated.ts';
import { browserClient, forgetAnswers } from '#lib/platform/graphql-client.ts';

/** Which form on the server it is kept for (docs/adr/0030): nothing of it stays in the browser. */
export interface DraftPlace {
  readonly form: DraftForm;
  readonly caseId?: string;
  /** The note or the task that is being changed. */
  readonly aboutId?: string;
}
/** Of a draft and what is kept of it just the place. */
export const placeOf = ({ form, caseId, aboutId }: DraftPlace): DraftPlace => ({
  form,
  ...(caseId ? { caseId } : {}),
  ...(aboutId ? { aboutId } : {}),
});

type DraftState = 'idle' | 'waiting' | 'saved' | 'offline' | 'failed';

/** Long enough to finish a word, short enough to lose little. */
const PAUSE = 1500;
const AGAIN = 5000;

/** Keeps what is typed into a form: after a pause, and as soon as there is a connection again. */
export class DraftKeeper {
  state = $state<DraftState>('idle');
  savedAt = $state<string | null>(null);
  readonly #place: DraftPlace;
  #pending: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #underWay: Promise<void> | null = null;
  #isAtRest = false;

  constructor(place: DraftPlace) {
    this.#place = place;
  }

  /** What stands in the form now. */
  note(content: string): void {
    if (this.#isAtRest) return;
    this.#pending = content;
    if (this.state === 'idle' || this.state === 'saved') this.state = 'waiting';
    this.#in(PAUSE);
  }

  /** At once: before somebody goes, or when the connection is back. */
  flush(): void {
    if (this.#pending !== null && !this.#isAtRest) this.#in(0);
  }

  /** The form is being sent: what was under way arrives first, so that nothing is kept of what was sent. */
  async rest(): Promise<void> {
    this.#isAtRest = true;
    clearTimeout(this.#timer);
    await this.#underWay;
  }

  /** It was sent, or came back with something to correct. */
  wake(isSent: boolean): void {
    this.#isAtRest = false;
    if (!isSent) return this.flush();
    this.#pending = null;
    this.state = 'idle';
    this.savedAt = null;
  }

  /** Whether something would be lost. */
  get isUnsaved(): boolean {
    return !this.#isAtRest && this.#pending !== null;
  }

  #in(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#underWay ??= this.#save().finally(() => (this.#underWay = null));
    }, milliseconds);
  }

  async #save(): Promise<void> {
    const content = this.#pending;
    if (content === null || this.#isAtRest) return;
    const { data, error } = await browserClient()
      .mutation(DraftSaveDocument, { input: { ...this.#place, content } })
      .toPromise();
    const draft = data?.draftSave.draft;
    if (!draft) {
      this.state = error?.networkError && !error.response ? 'offline' : 'failed';
      return void setTimeout(() => this.flush(), AGAIN);
    }
    forgetAnswers();
    this.savedAt = draft.savedAt;
    this.state = this.#pending === content ? 'saved' : 'waiting';
    if (this.#pending === content) this.#pending = null;
    else this.#in(PAUSE);
  }
}

/** What was kept, field by field; whatever cannot be read is no draft. */
export const readDraft = (content: string | null | undefined): Readonly<Record<string, string>> => {
  try {
    const read: unknown = JSON.parse(content ?? '{}');
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(
      Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
};
