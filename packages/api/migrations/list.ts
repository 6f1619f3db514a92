import { PlatformSeal } from './2026.11.21T07.00.00.platform.seal.ts';
import { FoundationCreate } from './2026.11.21T07.30.00.foundation.create.ts';
import { PersonnelCore } from './2026.11.21T10.00.00.personnel.core.ts';
import { ReachabilityCreate } from './2026.11.21T10.20.00.reachability.create.ts';
import { AbsenceCreate } from './2026.11.21T10.40.00.absence.create.ts';
import { LedgerCreate } from './2026.11.21T10.40.00.ledger.create.ts';
import { DeploymentCreate } from './2026.11.21T10.50.00.deployment.create.ts';
import { QualificationCreate } from './2026.11.21T10.51.00.qualification.create.ts';
import { UploadsCreate } from './2026.11.21T11.10.00.uploads.create.ts';
import { PositionLife } from './2026.11.21T11.15.00.position-life.create.ts';
import { PersonnelContracts } from './2026.11.21T11.20.00.personnel.contracts.ts';
import { LedgerPositions } from './2026.11.21T11.22.00.ledger.positions.ts';
import { OccupancyCreate } from './2026.11.21T11.25.00.occupancy.create.ts';
import { PersonnelStaff } from './2026.11.21T11.25.00.personnel.staff.ts';
import { PersonnelRecords } from './2026.11.21T11.30.00.personnel.records.ts';
import { RemindersCreate } from './2026.11.21T11.45.00.reminders.create.ts';
import { EmployerTransferCreate } from './2026.11.21T11.50.00.employer-transfer.create.ts';
import { StaffStatisticsCreate } from './2026.11.21T11.55.00.staff-statistics.create.ts';
import { CaseworkCore } from './2026.11.28T04.00.00.casework.core.ts';
import { OrganisationAddressees } from './2026.11.28T04.10.00.organisation.addressees.ts';
import { CaseContentCreate } from './2026.11.28T04.30.00.case-content.create.ts';
import { HandoverCreate } from './2026.11.28T04.50.00.handover.create.ts';

/** In the order they run. Never change one that has been released. */
export const migrations = [
  { name: '2026.11.21T07.00.00.platform.seal', class: PlatformSeal },
  { name: '2026.11.21T07.30.00.foundation.create', class: FoundationCreate },
  { name: '2026.11.21T10.00.00.personnel.core', class: PersonnelCore },
  { name: '2026.11.21T10.20.00.reachability.create', class: ReachabilityCreate },
  { name: '2026.11.21T10.40.00.absence.create', class: AbsenceCreate },
  { name: '2026.11.21T10.40.00.ledger.create', class: LedgerCreate },
  { name: '2026.11.21T10.50.00.deployment.create', class: DeploymentCreate },
  { name: '2026.11.21T10.51.00.qualification.create', class: QualificationCreate },
  { name: '2026.11.21T11.10.00.uploads.create', class: UploadsCreate },
  { name: '2026.11.21T11.15.00.position-life.create', class: PositionLife },
  { name: '2026.11.21T11.20.00.personnel.contracts', class: PersonnelContracts },
  { name: '2026.11.21T11.22.00.ledger.positions', class: LedgerPositions },
  { name: '2026.11.21T11.25.00.occupancy.create', class: OccupancyCreate },
  { name: '2026.11.21T11.25.00.personnel.staff', class: PersonnelStaff },
  { name: '2026.11.21T11.30.00.personnel.records', class: PersonnelRecords },
  { name: '2026.11.21T11.45.00.reminders.create', class: RemindersCreate },
  { name: '2026.11.21T11.50.00.employer-transfer.create', class: EmployerTransferCreate },
  { name: '2026.11.21T11.55.00.staff-statistics.create', class: StaffStatisticsCreate },
  { name: '2026.11.28T04.00.00.casework.core', class: CaseworkCore },
  { name: '2026.11.28T04.10.00.organisation.addressees', class: OrganisationAddressees },
  { name: '2026.11.28T04.30.00.case-content.create', class: CaseContentCreate },
  { name: '2026.11.28T04.50.00.handover.create', class: HandoverCreate },
] as const;
