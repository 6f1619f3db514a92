import {
  proposalStates,
  resultStates,
  workingGroupKinds,
  workingGroupStates,
} from '@kim/schema/reference/working-group.ts';
import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';

export const WorkingGroupKindEnum = enumOf(workingGroupKinds);
registerEnumType(WorkingGroupKindEnum, {
  name: 'WorkingGroupKind',
  description: 'What a working group is for (KIM concept 2025, 2.6 and 4).',
  valuesConfig: {
    PROJECT: { description: 'A project working group (PAG): works out how to solve one generative theme.' },
    CONCEPT: {
      description:
        'A concept working group (KAG): wrote goals and measures of one action field, 2023 and 2024.',
    },
  },
});
export const WorkingGroupStateEnum = enumOf(workingGroupStates);
registerEnumType(WorkingGroupStateEnum, {
  name: 'WorkingGroupState',
  description: 'How a working group stands.',
  valuesConfig: {
    DECIDED: { description: 'The steering group has decided that there shall be one.' },
    STAFFED: { description: 'Its members are named.' },
    ACTIVE: { description: 'It works.' },
    PROPOSAL_SUBMITTED: { description: 'Its proposal lies before the steering group.' },
    CLOSED: { description: 'Its proposal is decided.' },
  },
});
export const ProposalStateEnum = enumOf(proposalStates);
registerEnumType(ProposalStateEnum, {
  name: 'ProposalState',
  description: 'What the steering group said to a proposal.',
  valuesConfig: {
    SUBMITTED: { description: 'It lies before the steering group.' },
    ADOPTED: { description: 'Adopted.' },
    RETURNED: { description: 'Given back to be worked on.' },
    REJECTED: { description: 'Rejected.' },
  },
});
export const ResultStateEnum = enumOf(resultStates);
registerEnumType(ResultStateEnum, {
  name: 'ResultState',
  description: 'What became of a decision.',
  valuesConfig: {
    COMMUNICATED: { description: 'Whoever reported it and all case managers were told.' },
    IMPLEMENTED: { description: 'It is carried out.' },
    CHECKED: { description: 'It was checked whether it works.' },
    CLOSED: { description: 'It works, or there is nothing to carry out.' },
    RECURRED: { description: 'The hurdle came back; it is worked on again.' },
  },
});
export const CommunicationReasonEnum = enumOf(['REPORTER', 'CASE_MANAGER'] as const);
registerEnumType(CommunicationReasonEnum, {
  name: 'CommunicationReason',
  description: 'Why somebody is told of a result.',
  valuesConfig: {
    REPORTER: { description: 'They reported the hurdle.' },
    CASE_MANAGER: { description: 'They are a case manager of the county.' },
  },
});
