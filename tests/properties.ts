import fc from 'fast-check';

/** The same cases on every machine, so that a submission fails for what it changed; `PROPERTY_SEED=7 npx vitest run` looks for others. */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 640105) });
