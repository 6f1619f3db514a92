import { and } from 'graphql-shield';
import type { AccessRules, DomainModule } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { takesOwnStep } from './instruction-target.ts';
import {
  Instruction,
  InstructionConflict,
  InstructionRecipient,
  InstructionStep,
} from './instruction.entity.ts';
import { instructionGrants } from './instruction.grants.ts';
import {
  instructionConflictModel,
  instructionModel,
  instructionRecipientModel,
  instructionStepModel,
} from './instruction.model.ts';
import { InstructionPayload, InstructionResolver } from './instruction.resolver.ts';

const read = needs('READ_INSTRUCTIONS');

const rules: AccessRules = {
  Query: { instructions: read, instruction: read },
  Instruction: { '*': read },
  InstructionConnection: { '*': read },
  InstructionEdge: { '*': read },
  InstructionRecipient: { '*': read },
  InstructionStep: { '*': read },
  InstructionConflict: { '*': read },
  Mutation: {
    instructionIssue: needs('ISSUE_INSTRUCTIONS'),
    instructionAdvance: and(needs('ISSUE_INSTRUCTIONS', 'ANSWER_INSTRUCTIONS'), takesOwnStep),
    instructionConflictFlag: needs('FLAG_CONFLICTS'),
    instructionConflictResolve: needs('RESOLVE_CONFLICTS'),
  },
};

/** What the county instructs those who work in the profession to do. */
export const instructionModule = {
  name: 'instruction',
  entities: [Instruction, InstructionRecipient, InstructionStep, InstructionConflict],
  grants: instructionGrants,
  resolvers: [InstructionResolver],
  payloads: [InstructionPayload],
  models: [instructionModel, instructionRecipientModel, instructionStepModel, instructionConflictModel],
  rules,
  invariants: {
    'an instruction is for somebody': `select i.id from app.instruction i where not exists (select from app.instruction_recipient r where r.county_id = i.county_id and r.instruction_id = i.id)`,
    'an instruction with an open conflict is not applied': `select r.id from app.instruction_recipient r join app.instruction_conflict c on c.county_id = r.county_id and c.recipient_id = r.id join app.instruction_step s on s.county_id = r.county_id and s.recipient_id = r.id and s.to_state = 'APPLIED' where (c.county_resolved_on is null or c.employer_resolved_on is null) and c.flagged_on < s.occurred_on`,
  },
} satisfies DomainModule;
