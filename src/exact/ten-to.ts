const powers = Array.from({ length: 64 }, (_, power) => 10n ** BigInt(power));

/** Ten to a power that is not negative. */
export function tenTo(power: number): bigint {
  return powers[power] ?? 10n ** BigInt(power);
}
