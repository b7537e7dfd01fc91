// The arguments of a command, read by name and kind.
import { Failure } from '../store/index.ts';

/** Operands and options as they were typed. */
export class Arguments {
  readonly operands: readonly string[];
  readonly #options: Readonly<Record<string, unknown>>;

  constructor(operands: readonly string[], options: Readonly<Record<string, unknown>>) {
    this.operands = operands;
    this.#options = options;
  }

  /** Whether a flag was given. `color` and `pager` are true unless their `--no-` was given. */
  flag(name: string): boolean {
    return this.#options[name] === true;
  }

  /** Whether `--no-name` was given. */
  refused(name: string): boolean {
    return this.#options[name] === false;
  }

  /** The value of an option; null where it wasn't given. */
  text(name: string): string | null {
    const value = this.#options[name];
    return typeof value === 'string' ? value : null;
  }

  /** The values of an option that may be given several times. */
  texts(name: string): readonly string[] {
    const value = this.#options[name];
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
  }

  /** The value of an option that is one of `choices`, which commander has made sure of. */
  choice<T extends string>(name: string, choices: readonly T[]): T | null {
    const value = this.text(name);
    return choices.find((choice) => choice === value) ?? null;
  }

  /** As {@link choice}, for an option that may be given several times. */
  choices<T extends string>(name: string, choices: readonly T[]): readonly T[] {
    const values = this.texts(name);
    return choices.filter((choice) => values.includes(choice));
  }

  /**
   * The value of an option that is a whole number, zero included; null where it wasn't given.
   *
   * @throws Failure for anything else
   */
  number(name: string): number | null {
    const value = this.text(name);
    if (value === null) return null;
    if (/^\d{1,9}$/.test(value)) return Number(value);
    throw new Failure(`--${name} takes a whole number such as 10, not "${value}".`);
  }
}
