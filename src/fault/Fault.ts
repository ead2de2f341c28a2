import type { FaultArgs, FaultCode, FaultKind } from './codes.ts';

/** Something failed that a reader is told of: a code with arguments; the sentence is the catalogue's. */
export class Fault<Code extends FaultCode = FaultCode> extends Error {
  override readonly name = 'Fault';
  readonly code: Code;
  readonly args: FaultArgs<Code>;

  constructor(code: Code, args: FaultArgs<Code>, options?: ErrorOptions) {
    const told = Object.entries(args).map(([name, value]) => ` ${name}=${value}`);
    super(code + told.join(''), options);
    this.code = code;
    this.args = args;
  }
}

/** Whether an error is one that a reader is told of, of a kind where that is given. */
export function isFault<Kind extends FaultKind>(
  error: unknown,
  kind?: Kind,
): error is Fault<Extract<FaultCode, `${Kind}/${string}`>> {
  return error instanceof Fault && (kind === undefined || error.code.startsWith(`${kind}/`));
}
