import figures from './figures.sql?raw';
import latest from './latest.sql?raw';

/**
 * What an engine runs once after attaching `tongjian`: the two views that questions read, computed once into memory.
 * Questions name them without a catalog; with `USE tongjian` alone they would read the views, with the same answers.
 */
export const holdStatements: readonly string[] = ['USE tongjian', figures, latest];
