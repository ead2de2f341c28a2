import { expect, test } from 'vitest';
import { FAULTS, type FaultArgs, type FaultCode } from '../../../src/fault/codes.ts';
import { Fault } from '../../../src/fault/Fault.ts';
import { messageOf } from '../../../src/words/faultWords.ts';

test.each(Object.keys(FAULTS) as FaultCode[])('%s has a sentence that holds what it is told', (code) => {
  const args = Object.fromEntries(
    Object.entries(FAULTS[code]).map(([name, type]) => [name, type === 'number' ? 7 * 1024 * 1024 : 'pdf']),
  ) as FaultArgs<FaultCode>;
  const text = messageOf(new Fault(code, args));
  expect(text).not.toMatch(/undefined|NaN|\[object/);
  expect(text.length).toBeGreaterThan(10);
  for (const value of Object.values(args)) {
    if (value === 'pdf' && code !== 'import/format') expect(text.toLowerCase()).toContain(value);
  }
});

test('what is no fault of ours is told as it tells itself', () => {
  expect(messageOf(new TypeError('x is not a function'))).toBe('x is not a function');
  expect(messageOf('nothing')).toBe('nothing');
});
