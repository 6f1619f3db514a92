import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { PersonType } from '../identity/identity.public.ts';
import { Organisation } from '../organisation/organisation.public.ts';

@ObjectType('PersonnelFileKeeper', {
  description: 'Which organisation keeps a personnel file, from when to when; never two on one day.',
})
export class PersonnelFileKeeperType {
  @Field(() => Organisation, {
    nullable: true,
    description:
      'The employer that keeps the file; null where the caller may not know the organisation (a former employer elsewhere).',
  })
  readonly organisation!: Organisation | null;
  @Field(() => LocalDate, { description: 'First day.' }) readonly validFrom!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null while open.' }) readonly validTo!:
    string | null;
}

@ObjectType('PersonnelFile', {
  implements: Node,
  description:
    'Personnel file (Personalakte) of one employment. Visible to the HR of the organisation that keeps it today and to the person; a line manager sees whose it is and decides on leave. Never visible to the county as Fachaufsicht (§ 50 BeamtStG; domain model 1.3).',
})
export class PersonnelFileType extends Node {
  @Field(() => Int, { description: "Grows with every change; to be handed back with a change of one's own." })
  readonly version!: number;
  @Field(() => Boolean, { description: "Whether it is the caller's own." }) readonly isOwn!: boolean;
  @Field(() => Boolean, {
    description: 'Whether the caller may write in it: HR of its keeper, and never in the own file.',
  })
  readonly viewerCanChange!: boolean;
  @Field(() => PersonType, {
    nullable: true,
    description: 'Whose file it is; null where the caller may not know the person by name.',
  })
  readonly person!: PersonType | null;
  @Field(() => PersonType, {
    nullable: true,
    description: 'Line manager: decides on leave. Null if none is named or the caller may not know them.',
  })
  readonly lineManager!: PersonType | null;
  @Field(() => [PersonnelFileKeeperType], {
    description: 'Who keeps it and kept it, oldest first; empty for a line manager.',
  })
  readonly keepers!: readonly PersonnelFileKeeperType[];
}

@InputType({ description: 'Narrows the list of files; several conditions must all hold.' })
export class PersonnelFileFilter {
  @Field(() => Boolean, { nullable: true, description: "Only the caller's own, or none of them." })
  readonly isOwn?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Whether the terms of today end by themselves.' })
  readonly isFixedTerm?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Whether the probation still runs today.' })
  readonly isOnProbation?: boolean;
}

export const StaffConnection = connectionType('Staff', () => PersonType, 'staff members');

export const PersonnelFileConnection = connectionType(
  'PersonnelFile',
  () => PersonnelFileType,
  'personnel files',
);
