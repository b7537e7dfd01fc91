// Which files, their bytes to text, and what `kcsp.yaml` says of them.
export * from './config.ts';
export * from './configs.ts';
export * from './decode.ts';
export * from './files.ts';
export * from './outcome.ts';
export * from './size.ts';
export * from './source.ts';
