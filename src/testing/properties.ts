import fc from 'fast-check';

/** The seed of a run of tests: the same for everybody, so that what passes here passes there. */
const usualSeed = 1373;

/**
 * fast-check, seeded. A run of the tests asks the same questions every time; `SEED=random` asks
 * new ones, as a search for faults does, and `SEED=<number>` those of an earlier search.
 */
const wanted = globalThis.process?.env?.['SEED'];
if (wanted !== 'random')
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wanted ?? usualSeed) });

export default fc;
