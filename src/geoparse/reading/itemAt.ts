/**
 * The item at an index that is known to be in range.
 *
 * @throws {RangeError} where it is not, which would be a mistake of the geoparser's own.
 */
export function itemAt<Item>(items: readonly Item[], at: number): Item {
  const item = items[at];
  if (item === undefined) throw new RangeError(`no item ${at} among ${items.length}`);
  return item;
}

/** As `itemAt`, for probabilities and the like. */
export function numberAt(numbers: Float64Array, at: number): number {
  const number = numbers[at];
  if (number === undefined) throw new RangeError(`no number ${at} among ${numbers.length}`);
  return number;
}
