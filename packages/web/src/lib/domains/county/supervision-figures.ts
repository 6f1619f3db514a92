import type { CountyOrganisationQuery, ProgrammeModule } from '#lib/gql/documents.generated.ts';

export type SupervisionFigure = NonNullable<CountyOrganisationQuery['county']>['supervisionFigures'][number];

/** One module with its employers, most VZÄ first. */
export interface ModuleSupervision {
  readonly module: ProgrammeModule;
  readonly fte: number;
  readonly positionCount: number;
  readonly employers: readonly (SupervisionFigure & { readonly id: string })[];
}

export const modulesOf = (figures: readonly SupervisionFigure[]): ModuleSupervision[] => {
  const modules = [...new Set(figures.map(({ module }) => module))];
  return modules.map((module) => {
    const employers = figures
      .filter((figure) => figure.module === module)
      .map((figure) => ({ ...figure, id: `${figure.dienstaufsicht?.id}:${figure.fachaufsicht?.id}` }))
      .toSorted((one, other) => Number(other.fte) - Number(one.fte) || byName(one, other));
    const sum = (of: (figure: SupervisionFigure) => number) =>
      employers.reduce((total, figure) => total + of(figure), 0);
    return {
      module,
      employers,
      fte: sum(({ fte }) => Number(fte)),
      positionCount: sum(({ positionCount }) => positionCount),
    };
  });
};

const byName = (one: SupervisionFigure, other: SupervisionFigure): number =>
  (one.dienstaufsicht?.name ?? '').localeCompare(other.dienstaufsicht?.name ?? '', 'de');
