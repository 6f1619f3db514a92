import { FieldResolver, Int, Resolver } from 'type-graphql';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { MunicipalityType } from '../organisation/organisation.public.ts';

const OF = 'Of those who fill a position of case management here today; for the county alone.';

@Resolver(() => MunicipalityType)
export class MunicipalityOnboardingResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: `How many are on their way: begun and not certified. ${OF}`,
  })
  onboardingRunning(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => Int, { nullable: true, description: `How many hold the certificate. ${OF}` })
  onboardingFinished(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: `How many have no onboarding, and none that was broken off since they came. ${OF}`,
  })
  onboardingDue(): unknown {
    return readWithItsRow();
  }
}
