export {
  instructionConflictModel,
  instructionModel,
  instructionRecipientModel,
} from './instruction.model.ts';
export { InstructionType } from './instruction.type.ts';
