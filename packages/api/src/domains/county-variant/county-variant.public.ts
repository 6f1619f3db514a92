export { supervisionFigures } from './supervision-figures.ts';
