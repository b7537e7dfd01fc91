// The exit statuses, which are the same for every command.

export const FOUND = 0;
export const NOTHING = 1;
export const FAILED = 2;
export type ExitCode = typeof FOUND | typeof NOTHING | typeof FAILED;

/** The line of every help that says what the statuses mean. */
export const EXIT_HELP = 'Exit status: 0 found or clean, 1 nothing or findings, 2 wrong usage or failure.';
