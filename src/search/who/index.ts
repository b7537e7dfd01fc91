// Who is meant by a name, and how a person is described.
export * from './describe.ts';
export * from './names.ts';
export * from './office.ts';
export * from './owners.ts';
export * from './person.ts';
export * from './stored.ts';
export * from './typed.ts';
export * from './who.ts';
