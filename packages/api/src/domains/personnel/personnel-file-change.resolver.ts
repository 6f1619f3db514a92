import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { isEmail, isName } from '@kim/schema/person-input.ts';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import type { Finding } from '../../platform/graphql/change-error.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { recordFileEvent } from './file-event.service.ts';
import { fileToWriteIn, findFile, findPersonToEmploy } from './file-target.ts';
import {
  PersonnelFileChangeInput,
  PersonnelFileOpenInput,
  StaffChangeInput,
} from './personnel-file-change.type.ts';
import { personnelFileModel } from './personnel-file.model.ts';
import { changeFile, changeStaff, openFile, type StaffDetails } from './personnel-file.service.ts';
import { PersonnelFileType } from './personnel-file.type.ts';
import { mayOpenFileOf } from './personnel.policy.ts';

const parts = {
  personnelFile: {
    type: () => PersonnelFileType,
    models: () => [personnelFileModel],
    description: 'The file as it is now: as it was made, or with CONFLICT as somebody else has left it.',
  },
};
export const personnelFileOpenPayload = changePayload(
  'PersonnelFileOpenPayload',
  'What opening a file led to.',
  parts,
);
export const personnelFileChangePayload = changePayload(
  'PersonnelFileChangePayload',
  'What changing a file led to.',
  parts,
);
export const staffChangePayload = changePayload(
  'StaffChangePayload',
  'What correcting a name or an address led to.',
  parts,
);

type FileOutcome = Promise<Outcome<{ personnelFileId: string }>>;

@Resolver()
export class PersonnelFileChangeResolver {
  @Mutation(() => personnelFileOpenPayload.type, {
    description:
      'HR opens the personnel file of somebody it employs (hire); a new colleague becomes known by name at the same time. Nobody opens their own.',
  })
  personnelFileOpen(
    @Arg('input', () => PersonnelFileOpenInput, { description: 'Whose file, from when.' })
    input: PersonnelFileOpenInput,
    @Ctx() context: RequestContext,
  ): FileOutcome {
    const known = input.personId ? uuidArgument(['person'], input.personId, 'personId') : null;
    const lineManager = personArgument(input.lineManagerId);
    const details = detailsOf(input);
    const findings = known ? [] : findingsOf(details);
    return carryOut(context, { operation: 'personnelFileOpen', input, findings }, async (em, actor) => {
      if (known) await mustBeOwnStaff(context, known, 'personId');
      const lineManagerId = lineManager && (await lineManagerFor(context, lineManager, known));
      const person = known ? { id: known } : details;
      const { validFrom } = input;
      const { fileId } = await openFile(em, actor, { person, lineManagerId, validFrom });
      recordFileEvent(em, actor, { fileId, kind: 'FILE_OPENED', changes: [`validFrom: ${validFrom}`] });
      return { personnelFileId: fileId };
    });
  }

  @Mutation(() => personnelFileChangePayload.type, {
    description:
      'HR names the line manager who decides on leave. Needs the file to be kept by its own organisation; nobody changes their own file.',
  })
  personnelFileChange(
    @Arg('input', () => PersonnelFileChangeInput, { description: 'The file and the line manager.' })
    input: PersonnelFileChangeInput,
    @Ctx() context: RequestContext,
  ): FileOutcome {
    const file = uuidArgument(['file'], input.fileId, 'fileId');
    const lineManager = personArgument(input.lineManagerId);
    return carryOut(context, { operation: 'personnelFileChange', input }, async (em, actor) => {
      const { fileId, personId } = await fileToWriteIn(context, file, findFile);
      const lineManagerId = lineManager && (await lineManagerFor(context, lineManager, personId));
      return changeFile({ em, actor, fileId, version: input.version }, lineManagerId);
    });
  }

  @Mutation(() => staffChangePayload.type, {
    description:
      'HR corrects the name or the e-mail address of somebody whose file its organisation keeps. Nobody changes their own.',
  })
  staffChange(
    @Arg('input', () => StaffChangeInput, { description: 'The file of the person, and how it shall be.' })
    input: StaffChangeInput,
    @Ctx() context: RequestContext,
  ): FileOutcome {
    const file = uuidArgument(['file'], input.fileId, 'fileId');
    const details = detailsOf(input);
    const request = { operation: 'staffChange', input, findings: findingsOf(details) };
    return carryOut(context, request, async (em, actor) => {
      const { fileId } = await fileToWriteIn(context, file, findFile);
      return changeStaff({ em, actor, fileId, version: input.version }, details);
    });
  }
}

const personArgument = (id: string | null | undefined): string | null =>
  id ? uuidArgument(['person'], id, 'lineManagerId') : null;

const mustBeOwnStaff = async (context: RequestContext, id: string, field: string): Promise<void> => {
  const person = await findPersonToEmploy(context, id);
  if (!person) throw new Refused('NOT_FOUND', { field });
  if (context.walls.domain && !mayOpenFileOf(context.actor, person))
    throw new Refused('NOT_OWN_STAFF', { field });
};

/** Somebody of the same house, and not oneself. An HR officer may well be somebody's line manager. */
const lineManagerFor = async (
  context: RequestContext,
  id: string,
  personId: string | null,
): Promise<string> => {
  const person = await findPersonToEmploy(context, id);
  if (!person) throw new Refused('NOT_FOUND', { field: 'lineManagerId' });
  const { actor } = context;
  const own = actor.kind === 'member' ? actor.membership.organisation.id : null;
  if (person.organisationId !== own || id === personId)
    throw new Refused('NOT_OWN_STAFF', { field: 'lineManagerId' });
  return id;
};

const detailsOf = ({
  givenName,
  familyName,
  email,
}: Pick<PersonnelFileOpenInput, 'givenName' | 'familyName' | 'email'>): StaffDetails => ({
  givenName: givenName ?? '',
  familyName: familyName ?? '',
  email: email ?? null,
});

const findingsOf = ({ givenName, familyName, email }: StaffDetails): Finding[] => [
  ...(isName(givenName) ? [] : [{ code: 'INVALID_NAME', field: 'givenName' } as const]),
  ...(isName(familyName) ? [] : [{ code: 'INVALID_NAME', field: 'familyName' } as const]),
  ...(!email || isEmail(email) ? [] : [{ code: 'INVALID_EMAIL', field: 'email' } as const]),
];
